// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/inventory.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using Done = InventoryResult<void>;

/// Blanks part words, quotes hold them together, and a # behind a blank begins a comment.
std::optional<QStringList> wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isWord = false;
    QChar quote;
    for (const QChar c : line) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            isWord = true;
        } else if (c.isSpace()) {
            if (isWord)
                words += word;
            word.clear();
            isWord = false;
        } else if (c == u'#' && !isWord) {
            break;
        } else {
            word += c;
            isWord = true;
        }
    }
    if (!quote.isNull())
        return {};
    return isWord ? words + QStringList(word) : words;
}

/// Reads line by line.
class IniInventory {
public:
    Done read(const QByteArray &text)
    {
        for (const QByteArray &raw : text.split('\n')) {
            ++m_line;
            const QString line = QString::fromUtf8(raw).trimmed();
            if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
                continue;
            const Done done = line.startsWith(u'[') ? beginSection(line) : takeLine(line);
            if (!done)
                return done;
        }
        return {};
    }
    Inventory inventory;

private:
    enum class Part { Hosts, Children, Values };

    auto problem(const QString &text) const { return unexpected(InventoryProblem{ m_line, text }); }

    Done beginSection(const QString &line)
    {
        static const QRegularExpression header(u"\\A\\[([^\\[\\]:\\s]+)(?::(\\w+))?\\]\\s*(?:[#;].*)?\\z"_s);
        const auto match = header.match(line);
        if (!match.hasMatch())
            return problem(u"this is no [group], [group:children] or [group:vars]"_s);
        const QString what = match.captured(2);
        if (!what.isEmpty() && what != "children"_L1 && what != "vars"_L1)
            return problem(u"[group:%1] is not known: children and vars are"_s.arg(what));
        m_group = match.captured(1);
        m_part = what.isEmpty() ? Part::Hosts : what == "vars"_L1 ? Part::Values : Part::Children;
        inventory.groups[m_group];
        return {};
    }

    Done takeLine(const QString &line)
    {
        if (m_part == Part::Values)
            return takeValue(line, inventory.groups[m_group].values);
        const auto words = wordsOf(line);
        if (!words || words->isEmpty())
            return problem(u"a quotation mark has no second one"_s);
        if (m_part == Part::Hosts)
            return takeHosts(*words);
        if (words->size() > 1)
            return problem(u"one group stands on a line"_s);
        inventory.groups[m_group].children += words->front();
        inventory.groups[words->front()];
        return {};
    }

    Done takeHosts(const QStringList &words)
    {
        InventoryValues values;
        for (const QString &word : words.mid(1))
            if (const Done done = takeValue(word, values); !done)
                return done;
        static const QRegularExpression withPort(u"\\A([^:]+(?:\\[[^\\]]*\\][^:]*)?):(\\d{1,5})\\z"_s);
        QString pattern = words.front();
        if (const auto match = withPort.match(pattern); match.hasMatch()) {
            pattern = match.captured(1);
            values.insert(u"ansible_port"_s, { match.captured(2), m_line });
        }
        const auto names = expandedHosts(pattern, m_line);
        if (!names)
            return unexpected(names.error());
        for (const QString &name : *names) {
            const auto host = inventory.addHost(name, m_line);
            if (!host)
                return unexpected(host.error());
            for (auto value = values.begin(); value != values.end(); ++value)
                (*host)->values.insert(value.key(), value.value());
            if (QStringList &hosts = inventory.groups[m_group].hosts; !hosts.contains(name))
                hosts += name;
        }
        return {};
    }

    Done takeValue(const QString &text, InventoryValues &values)
    {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return problem(u"'%1' is no variable: write name=value"_s.arg(text));
        QString value = text.sliced(equals + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
            && value.back() == value.front();
        if (isQuoted)
            value = value.sliced(1, value.size() - 2);
        values.insert(text.first(equals).trimmed(), { value, m_line });
        return {};
    }

    Part m_part = Part::Hosts;
    QString m_group = u"ungrouped"_s;
    int m_line = 0;
};

} // namespace

InventoryResult<Inventory> inventoryFromIni(const QByteArray &text)
{
    IniInventory reader;
    if (const Done done = reader.read(text); !done)
        return unexpected(done.error());
    return std::move(reader.inventory);
}

} // namespace wql
