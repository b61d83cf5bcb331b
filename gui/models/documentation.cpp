// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/documentation.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

QStringList documentationPlaces(const QString &programDirectory, const QStringList &dataDirectories)
{
    const QLatin1StringView installed("doc/wqloader-doc");
    QStringList out{ programDirectory + "/../share/"_L1 + installed };
    for (const QString &directory : dataDirectories)
        out += directory + u'/' + installed;
    out += programDirectory + "/../../docs"_L1;
    std::ranges::transform(out, out.begin(), [](const QString &place) { return QDir::cleanPath(place); });
    out.removeDuplicates();
    return out;
}

QString documentationIn(const QStringList &places)
{
    // Two of its pages: some other program's documentation may begin with an index, too.
    const auto found = std::ranges::find_if(places, [](const QString &place) {
        return QFileInfo(place + u'/' + documentationStart()).isFile()
            && QFileInfo(place + "/wqloaderctl.md"_L1).isFile();
    });
    return found == places.end() ? QString() : *found;
}

} // namespace wql
