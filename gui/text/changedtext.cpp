// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/text/changedtext.h"

#include "core/config/configproblem.h"
#include "gui/text/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Kind = DiffLine::Kind;

// The search keeps a row of offsets for each change: at this many it has used 16 MB.
constexpr int maxChanges = 2000;

/// Myers' greedy search for the shortest way from one list to the other, walked back from its end.
class Search {
public:
    Search(const QStringList &before, const QStringList &after)
        : m_before(before)
        , m_after(after)
    {
    }

    std::vector<DiffLine> lines()
    {
        const int end = find();
        if (end < 0)
            return allReplaced();
        std::vector<DiffLine> out;
        int x = int(m_before.size());
        int y = int(m_after.size());
        for (int d = end; d > 0; --d) {
            const auto &row = m_rows[size_t(d - 1)];
            const auto at = [&row, d](int k) { return row[size_t(k + d)]; };
            const int k = x - y;
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int fromX = down ? at(k + 1) : at(k - 1);
            const int fromY = fromX - (down ? k + 1 : k - 1);
            walkBack(out, x, y, down ? fromX : fromX + 1, down ? fromY + 1 : fromY);
            out.push_back(
                down ? DiffLine{ Kind::Added, m_after[fromY] } : DiffLine{ Kind::Removed, m_before[fromX] });
            x = fromX;
            y = fromY;
        }
        walkBack(out, x, y, 0, 0);
        std::reverse(out.begin(), out.end());
        return out;
    }

private:
    /// The number of changes; -1 if there are too many. Row d-1 of m_rows holds for the diagonals -d..d how
    /// far one comes with fewer than d changes.
    int find()
    {
        const int n = int(m_before.size());
        const int m = int(m_after.size());
        for (int d = 0; d <= std::min(n + m, maxChanges); ++d) {
            std::vector<int> row(size_t(2 * d + 3), 0); // diagonals -(d+1)..(d+1)
            for (int k = -d; k <= d; k += 2) {
                int x = 0;
                if (d > 0) {
                    const auto &last = m_rows.back();
                    const auto at = [&last, d](int diagonal) { return last[size_t(diagonal + d)]; };
                    x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
                }
                while (x < n && x - k < m && m_before[x] == m_after[x - k])
                    ++x;
                row[size_t(k + d + 1)] = x;
                if (x >= n && x - k >= m)
                    return d;
            }
            m_rows.push_back(std::move(row));
        }
        return -1;
    }

    void walkBack(std::vector<DiffLine> &out, int x, int y, int toX, int toY) const
    {
        for (; x > toX && y > toY; --x, --y)
            out.push_back({ Kind::Same, m_before[x - 1] });
    }

    std::vector<DiffLine> allReplaced() const
    {
        std::vector<DiffLine> out;
        for (const QString &line : m_before)
            out.push_back({ Kind::Removed, line });
        for (const QString &line : m_after)
            out.push_back({ Kind::Added, line });
        return out;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    std::vector<std::vector<int>> m_rows;
};

std::vector<DiffLine> withContext(const std::vector<DiffLine> &lines, int context)
{
    std::vector<bool> kept(lines.size(), false);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::Same)
            continue;
        const size_t first = i < size_t(context) ? 0 : i - size_t(context);
        const size_t last = std::min(lines.size() - 1, i + size_t(context));
        std::fill(kept.begin() + qptrdiff(first), kept.begin() + qptrdiff(last) + 1, true);
    }
    std::vector<DiffLine> out;
    for (size_t i = 0; i < lines.size();) {
        if (kept[i]) {
            out.push_back(lines[i++]);
            continue;
        }
        const size_t begin = i;
        while (i < lines.size() && !kept[i])
            ++i;
        out.push_back({ Kind::Skipped, QString::number(i - begin) });
    }
    return out;
}

} // namespace

std::vector<DiffLine> textDiff(const QStringList &before, const QStringList &after, int context)
{
    if (before == after)
        return {};
    return withContext(Search(before, after).lines(), context);
}

namespace {

struct ChangedWords {
    Q_DECLARE_TR_FUNCTIONS(ChangedText)
};

QStringList shownLines(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines)
        line = shownPlainly(shownLine(line), 2000);
    return lines;
}

QByteArray textAt(const std::vector<ConfigText> &texts, const QString &path)
{
    for (const ConfigText &text : texts) {
        if (text.path == path)
            return text.text;
    }
    return {};
}

QString words(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Same:
        return u"  "_s + line.text;
    case DiffLine::Kind::Removed:
        return u"- "_s + line.text;
    case DiffLine::Kind::Added:
        return u"+ "_s + line.text;
    case DiffLine::Kind::Skipped:
        return ChangedWords::tr("… %n line(s)", nullptr, line.text.toInt());
    }
    Q_UNREACHABLE();
}

} // namespace

QString changedText(const std::vector<ConfigText> &before, const std::vector<ConfigText> &after)
{
    QStringList out;
    for (const ConfigText &text : after) {
        const QByteArray former = textAt(before, text.path);
        if (former == text.text)
            continue;
        out.append(u"=== "_s + shownPlainly(text.path));
        const QStringList was = shownLines(former);
        const QStringList is = shownLines(text.text);
        for (const DiffLine &line : textDiff(was, is))
            out.append(words(line));
        // Masked lines hide that a password differs.
        if (was == is)
            out.append(ChangedWords::tr("… only values that are not shown"));
    }
    return out.join(u'\n');
}

} // namespace wql
