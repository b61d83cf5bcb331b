// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/configmerge.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// One file cut into its sections; what stands above the first one is a block without a title.
struct Blocks {
    QStringList order;
    QHash<QString, QByteArray> texts; ///< without the blank lines at their ends
    QHash<QString, QByteArray> gaps; ///< those blank lines: a new section behind one changes nothing in it

    explicit Blocks(const QByteArray &text)
    {
        const ConfigDocument document(text);
        const std::vector<ConfigSection> sections = document.sections();
        add({}, document, 0, sections.empty() ? document.lines().size() : sections.front().lead);
        for (const ConfigSection &section : sections) {
            const QString name = section.name.name;
            add(u"[%1%2]"_s.arg(section.name.kind, name.isEmpty() ? name : u' ' + name), document,
                section.lead, section.end);
        }
    }

private:
    void add(QString title, const ConfigDocument &document, size_t begin, size_t end)
    {
        while (texts.contains(title)) // a second section of one name is a block of its own
            title += u'\'';
        size_t last = end;
        while (last > begin && document.lines()[last - 1].kind == ConfigLine::Kind::Blank)
            --last;
        order.append(title);
        for (size_t i = begin; i < end; ++i)
            (i < last ? texts : gaps)[title] += document.lines()[i].raw;
    }
};

/// Those of \a all that are in \a among, in their order.
QStringList common(const QStringList &all, const QStringList &among)
{
    QStringList out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
        [&among](const QString &title) { return among.contains(title); });
    return out;
}

/// Inserts what only \a other has behind its predecessor there.
QStringList withAdded(QStringList order, const QStringList &other)
{
    qsizetype at = 0;
    for (const QString &title : other) {
        const qsizetype present = order.indexOf(title);
        if (present >= 0)
            at = present + 1;
        else
            order.insert(at++, title);
    }
    return order;
}

QByteArray joined(const QStringList &order, const QHash<QString, QByteArray> &texts, const Blocks &theirs,
    const Blocks &mine)
{
    QByteArray out;
    for (const QString &title : order) {
        const QByteArray text = texts.value(title);
        const Blocks &from = theirs.texts.contains(title) ? theirs : mine;
        if (text.isEmpty() && !title.isEmpty())
            continue;
        if (!out.isEmpty() && !out.endsWith('\n'))
            out += "\n\n";
        out += text + from.gaps.value(title);
    }
    return out;
}

QByteArray mergedFile(const QByteArray &baseText, const QByteArray &mineText, const QByteArray &theirText,
    QStringList &collisions)
{
    const Blocks base(baseText);
    const Blocks mine(mineText);
    const Blocks theirs(theirText);
    const QStringList mineCommon = common(mine.order, base.order);
    const bool moved = mineCommon != common(base.order, mine.order);
    const QStringList order
        = moved ? withAdded(mine.order, theirs.order) : withAdded(theirs.order, mine.order);
    QHash<QString, QByteArray> texts;
    for (const QString &title : order) {
        const QByteArray was = base.texts.value(title);
        const QByteArray my = mine.texts.value(title);
        const QByteArray their = theirs.texts.value(title);
        texts.insert(title, my == was ? their : my);
        if (my != was && their != was && my != their)
            collisions.append(title);
    }
    return joined(order, texts, theirs, mine);
}

QByteArray textOf(const std::vector<ConfigText> &texts, const QString &path)
{
    for (const ConfigText &text : texts) {
        if (text.path == path)
            return text.text;
    }
    return {};
}

} // namespace

ConfigMerge mergeConfigs(const std::vector<ConfigText> &base, const std::vector<ConfigText> &mine,
    const std::vector<ConfigText> &theirs)
{
    ConfigMerge merge;
    for (const ConfigText &their : theirs) {
        const QByteArray was = textOf(base, their.path);
        const QByteArray my = textOf(mine, their.path);
        const QByteArray text = my == was || my == their.text ? their.text
            : their.text == was                               ? my
                                : mergedFile(was, my, their.text, merge.collisions);
        merge.texts.push_back({ their.path, text });
    }
    for (const ConfigText &my : mine) {
        const bool gone
            = std::none_of(theirs.begin(), theirs.end(), [&](const auto &t) { return t.path == my.path; });
        if (gone && my.text != textOf(base, my.path))
            merge.lost.append(my.path);
    }
    return merge;
}

} // namespace wql
