// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/wizard/setupdraft.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

bool SetupDraft::hasPasswords() const
{
    return std::ranges::any_of(config.targets, [](const Target &target) {
        return target.password.kind == SecretReference::Kind::Value && !target.password.value.isEmpty();
    });
}

QString freeFile(const QString &wanted)
{
    const QFileInfo about(wanted);
    QString path = wanted;
    // A link that leads nowhere is something too.
    for (int number = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++number)
        path = u"%1/%2-%3.%4"_s.arg(about.path(), about.completeBaseName()).arg(number).arg(about.suffix());
    return path;
}

QString targetNameFor(const QUrl &url)
{
    static const QRegularExpression others(u"[^A-Za-z0-9._-]"_s);
    const QString context = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty).remove(others);
    return context.isEmpty() ? url.host().remove(others) : context.left(60);
}

} // namespace wql
