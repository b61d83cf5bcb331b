// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/picturetext.h"

#include "gui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(PictureText)
};

constexpr qsizetype maxLabel = 80;

QString ruleLabel(const PictureNode &node)
{
    return u"%1 %2"_s.arg(QString::number(node.number), shownPlainly(node.name, maxLabel));
}

/// With the word for what it is, where a name alone would not tell.
QString fullName(const PictureNode &node)
{
    switch (node.kind) {
    case PictureNode::Kind::Queue:
        return PictureText::tr("queue %1").arg(labelOf(node));
    case PictureNode::Kind::Agent:
        return PictureText::tr("agent %1").arg(labelOf(node));
    case PictureNode::Kind::Rule:
    case PictureNode::Kind::SeveralRules:
        return PictureText::tr("rule %1").arg(labelOf(node));
    default:
        return labelOf(node);
    }
}

QString rowsText(quint64 rows)
{
    const auto number = int(std::min<quint64>(rows, std::numeric_limits<int>::max()));
    //: %1 is the number with its separators
    return PictureText::tr("%1 row(s)", nullptr, number).arg(QLocale().toString(rows));
}

} // namespace

QString labelOf(const PictureNode &node)
{
    switch (node.kind) {
    case PictureNode::Kind::Queue:
    case PictureNode::Kind::Agent:
    case PictureNode::Kind::Target:
        return isolated(shownPlainly(node.name, maxLabel));
    case PictureNode::Kind::NoName:
        return PictureText::tr("rows without names");
    case PictureNode::Kind::OtherNames:
        return node.members < 0 ? PictureText::tr("all other names")
                                : PictureText::tr("%Ln other(s)", nullptr, node.members);
    case PictureNode::Kind::Rule:
        return isolated(ruleLabel(node));
    case PictureNode::Kind::SeveralRules:
        return PictureText::tr("%1 and %n more", nullptr, node.members - 1).arg(isolated(ruleLabel(node)));
    case PictureNode::Kind::WithoutNames:
        return PictureText::tr("every rule that looks at names");
    case PictureNode::Kind::OtherRules:
        return node.members < 0 ? PictureText::tr("other rules")
                                : PictureText::tr("%Ln other rule(s)", nullptr, node.members);
    case PictureNode::Kind::NoRule:
        return PictureText::tr("no rule");
    case PictureNode::Kind::OtherTargets:
        return node.members < 0 ? PictureText::tr("other targets")
                                : PictureText::tr("%Ln other target(s)", nullptr, node.members);
    case PictureNode::Kind::Nobody:
        return PictureText::tr("nobody");
    }
    Q_UNREACHABLE();
}

QString titleOf(PictureNode::Column column)
{
    switch (column) {
    case PictureNode::Sources:
        return PictureText::tr("Queues and agents");
    case PictureNode::Rules:
        return PictureText::tr("Rules");
    case PictureNode::Targets:
        return PictureText::tr("Targets");
    case PictureNode::ColumnCount:
        break;
    }
    return {};
}

QString describe(const PictureNode &node)
{
    const QString rows = PictureText::tr("%1: %2.").arg(fullName(node), rowsText(node.rows));
    return node.changedRows == 0 ? rows
                                 : rows + u' '
            + PictureText::tr("The edits move %1 of them.").arg(QLocale().toString(node.changedRows));
}

QString describe(const RoutingPicture &picture, const PictureBand &band)
{
    const QString from = fullName(picture.nodes()[size_t(band.from)]);
    const QString to = fullName(picture.nodes()[size_t(band.to)]);
    return band.isChanged
        ? PictureText::tr("%1 from %2 to %3, which the edits move.").arg(rowsText(band.rows), from, to)
        : PictureText::tr("%1 from %2 to %3.").arg(rowsText(band.rows), from, to);
}

} // namespace wql
