// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/configdocument.h"

#include <algorithm>

namespace wql {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// A part of a line, by offsets, without the blanks at its ends.
struct Span {
    qsizetype begin;
    qsizetype end;

    Span trimmed(const QByteArray &bytes) const
    {
        Span span = *this;
        while (span.begin < span.end && isBlank(bytes[span.begin]))
            ++span.begin;
        while (span.end > span.begin && isBlank(bytes[span.end - 1]))
            --span.end;
        return span;
    }
    QString text(const QByteArray &bytes) const
    {
        return QString::fromUtf8(bytes.sliced(begin, end - begin));
    }
};

qsizetype lengthWithoutLineEnd(const QByteArray &raw)
{
    qsizetype length = raw.size();
    if (raw.endsWith('\n'))
        --length;
    if (length > 0 && raw[length - 1] == '\r')
        --length;
    return length;
}

ConfigLine sectionLine(ConfigLine line, Span inside)
{
    line.kind = ConfigLine::Kind::Section;
    inside = inside.trimmed(line.raw);
    Span kind = inside;
    kind.end = kind.begin;
    while (kind.end < inside.end && !isBlank(line.raw[kind.end]))
        ++kind.end;
    const Span name = Span{ kind.end, inside.end }.trimmed(line.raw);
    line.name = kind.text(line.raw);
    line.nameAt = kind.begin;
    line.value = name.text(line.raw);
    line.valueAt = name.begin;
    line.valueLength = name.end - name.begin;
    return line;
}

ConfigLine keyLine(ConfigLine line, Span all, qsizetype equals)
{
    line.kind = ConfigLine::Kind::Key;
    const Span name = Span{ all.begin, equals }.trimmed(line.raw);
    const Span value = Span{ equals + 1, all.end }.trimmed(line.raw);
    line.name = name.text(line.raw);
    line.nameAt = name.begin;
    line.value = value.text(line.raw);
    line.valueAt = value.begin;
    line.valueLength = value.end - value.begin;
    return line;
}

ConfigLine parsedLine(const QByteArray &raw)
{
    ConfigLine line;
    line.raw = raw;
    // Editors on Windows begin a file with a byte order mark: it is no part of the first key.
    const qsizetype begin = raw.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const Span all = Span{ begin, qMax(begin, lengthWithoutLineEnd(raw)) }.trimmed(raw);
    line.nameAt = all.begin;
    if (all.begin == all.end)
        return line;
    const char first = raw[all.begin];
    const qsizetype equals = raw.indexOf('=', all.begin);
    if (first == ';' || first == '#') {
        line.kind = ConfigLine::Kind::Comment;
        return line;
    }
    if (first == '[' && raw[all.end - 1] == ']')
        return sectionLine(std::move(line), { all.begin + 1, all.end - 1 });
    if (first != '[' && equals > all.begin && equals < all.end)
        return keyLine(std::move(line), all, equals);
    line.kind = ConfigLine::Kind::Malformed;
    return line;
}

} // namespace

int ConfigLine::column(qsizetype offset) const
{
    return int(QString::fromUtf8(raw.first(qMin(offset, raw.size()))).size()) + 1;
}

QString ConfigLine::text() const
{
    return QString::fromUtf8(raw.first(lengthWithoutLineEnd(raw)));
}

ConfigDocument::ConfigDocument(const QByteArray &text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newline = text.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? text.size() : newline + 1;
        m_lines.push_back(parsedLine(text.sliced(begin, end - begin)));
        begin = end;
    }
}

QByteArray ConfigDocument::text() const
{
    QByteArray out;
    for (const ConfigLine &line : m_lines)
        out += line.raw;
    return out;
}

std::vector<ConfigSection> ConfigDocument::sections() const
{
    std::vector<ConfigSection> found;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind != ConfigLine::Kind::Section)
            continue;
        size_t lead = i;
        while (lead > 0 && m_lines[lead - 1].kind == ConfigLine::Kind::Comment)
            --lead;
        if (!found.empty())
            found.back().end = lead;
        found.push_back({ { m_lines[i].name, m_lines[i].value }, lead, i, m_lines.size() });
    }
    return found;
}

std::optional<ConfigSection> ConfigDocument::section(const SectionName &name) const
{
    for (const ConfigSection &section : sections()) {
        if (section.name == name)
            return section;
    }
    return std::nullopt;
}

QStringList ConfigDocument::values(const SectionName &name, const QString &key) const
{
    QStringList out;
    if (const auto where = section(name)) {
        for (size_t i = where->header + 1; i < where->end; ++i) {
            if (m_lines[i].kind == ConfigLine::Kind::Key && m_lines[i].name == key)
                out.append(m_lines[i].value);
        }
    }
    return out;
}

bool ConfigDocument::setValue(const SectionName &name, const QString &key, const QString &value)
{
    const auto where = section(name);
    if (!where || !isWritable(value))
        return false;
    const std::vector<size_t> present = keyLines(*where, key);
    if (present.empty())
        return addKey(name, key, value);
    replaceValue(m_lines[present.front()], value);
    return true;
}

bool ConfigDocument::setValues(const SectionName &name, const QString &key, const QStringList &values)
{
    const auto where = section(name);
    if (!where || !isWritable(key) || !std::all_of(values.begin(), values.end(), isWritable))
        return false;
    std::vector<size_t> lines = keyLines(*where, key);
    size_t same = 0; // at the beginning, and then at the end: in between are the lines to change
    const size_t wanted = size_t(values.size());
    while (same < std::min(lines.size(), wanted) && m_lines[lines[same]].value == values[qsizetype(same)])
        ++same;
    size_t tail = 0;
    while (same + tail < std::min(lines.size(), wanted)
        && m_lines[lines[lines.size() - 1 - tail]].value == values[values.size() - 1 - qsizetype(tail)])
        ++tail;
    const size_t common = std::min(lines.size(), wanted) - tail;
    for (size_t i = same; i < common; ++i)
        replaceValue(m_lines[lines[i]], values[qsizetype(i)]);
    for (size_t i = lines.size() - tail; i > common; --i)
        m_lines.erase(m_lines.begin() + qptrdiff(lines[i - 1]));
    if (lines.empty())
        return std::all_of(
            values.begin(), values.end(), [&](const QString &v) { return addKey(name, key, v); });
    const size_t at = common > 0 ? lines[common - 1] + 1 : lines.front();
    std::vector<ConfigLine> added;
    for (size_t i = common; i < wanted - tail; ++i)
        added.push_back(parsedLine(key.toUtf8() + " = " + values[qsizetype(i)].toUtf8() + lineEnd()));
    insert(at, std::move(added));
    return true;
}

bool ConfigDocument::addKey(const SectionName &name, const QString &key, const QString &value)
{
    const auto where = section(name);
    if (!where || !isWritable(value) || !isWritable(key))
        return false;
    size_t at = where->header;
    bool sawKey = false;
    for (size_t i = where->header + 1; i < where->end; ++i) {
        if (m_lines[i].kind != ConfigLine::Kind::Key)
            continue;
        const bool same = m_lines[i].name == key;
        if (same || !sawKey)
            at = i;
        sawKey = sawKey || same;
    }
    insert(at + 1, { parsedLine(key.toUtf8() + " = " + value.toUtf8() + lineEnd()) });
    return true;
}

bool ConfigDocument::removeKey(const SectionName &name, const QString &key)
{
    const auto where = section(name);
    if (!where)
        return false;
    const auto begin = m_lines.begin() + qptrdiff(where->header) + 1;
    const auto end = m_lines.begin() + qptrdiff(where->end);
    const auto kept = std::remove_if(begin, end,
        [&key](const ConfigLine &line) { return line.kind == ConfigLine::Kind::Key && line.name == key; });
    const bool any = kept != end;
    m_lines.erase(kept, end);
    return any;
}

bool ConfigDocument::addSection(const SectionName &name, const std::optional<SectionName> &before)
{
    const auto place = before ? section(*before) : std::nullopt;
    if (section(name) || (before && !place) || !isWritable(name.kind) || !isWritable(name.name))
        return false;
    const QByteArray inside = (name.name.isEmpty() ? name.kind : name.kind + u' ' + name.name).toUtf8();
    const ConfigLine header = parsedLine('[' + inside + ']' + lineEnd());
    const ConfigLine blank = parsedLine(lineEnd());
    if (place)
        insert(place->lead, { header, blank });
    else if (m_lines.empty() || m_lines.back().kind == ConfigLine::Kind::Blank)
        insert(m_lines.size(), { header });
    else
        insert(m_lines.size(), { blank, header });
    return true;
}

bool ConfigDocument::removeSection(const SectionName &name)
{
    const auto where = section(name);
    if (!where)
        return false;
    m_lines.erase(m_lines.begin() + qptrdiff(where->lead), m_lines.begin() + qptrdiff(where->end));
    return true;
}

bool ConfigDocument::renameSection(const SectionName &name, const QString &to)
{
    const auto where = section(name);
    if (!where || to.isEmpty() || !isWritable(to) || (to != name.name && section({ name.kind, to })))
        return false;
    ConfigLine &header = m_lines[where->header];
    QByteArray raw = header.raw;
    header = parsedLine(raw.replace(header.valueAt, header.valueLength, to.toUtf8()));
    return true;
}

bool ConfigDocument::moveSection(const SectionName &name, const std::optional<SectionName> &before)
{
    const auto where = section(name);
    if (!where || (before && !section(*before)))
        return false;
    if (before == name)
        return true;
    const auto begin = m_lines.begin() + qptrdiff(where->lead);
    const auto end = m_lines.begin() + qptrdiff(where->end);
    std::vector<ConfigLine> block(begin, end);
    // The last section of a file often has no blank line behind it, which it needs in the middle.
    if (where->end == m_lines.size() && block.back().kind != ConfigLine::Kind::Blank) {
        if (!block.back().raw.endsWith('\n'))
            block.back() = parsedLine(block.back().raw + lineEnd());
        block.push_back(parsedLine(lineEnd()));
    }
    m_lines.erase(begin, end);
    const auto place = before ? section(*before) : std::nullopt;
    if (!place && !m_lines.empty() && m_lines.back().kind != ConfigLine::Kind::Blank)
        block.insert(block.begin(), parsedLine(lineEnd()));
    insert(place ? place->lead : m_lines.size(), std::move(block));
    return true;
}

bool ConfigDocument::isWritable(const QString &value)
{
    const auto blank = [](QChar c) { return c == u' ' || c == u'\t'; };
    if (!value.isEmpty() && (blank(value.front()) || blank(value.back())))
        return false;
    return value.size() <= longestValue && value.isValidUtf16()
        && std::none_of(
            value.begin(), value.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::vector<size_t> ConfigDocument::keyLines(const ConfigSection &section, const QString &key) const
{
    std::vector<size_t> out;
    for (size_t i = section.header + 1; i < section.end; ++i) {
        if (m_lines[i].kind == ConfigLine::Kind::Key && m_lines[i].name == key)
            out.push_back(i);
    }
    return out;
}

void ConfigDocument::replaceValue(ConfigLine &line, const QString &value)
{
    QByteArray raw = line.raw;
    // `key=` that gets its first value, and a value that would read as `=>`, need a blank.
    const bool tight = raw[line.valueAt - 1] == '=' && (line.valueLength == 0 || value.startsWith(u'>'));
    raw.replace(line.valueAt, line.valueLength, (tight ? QByteArray(" ") : QByteArray()) + value.toUtf8());
    line = parsedLine(raw);
}

QByteArray ConfigDocument::lineEnd() const
{
    return !m_lines.empty() && m_lines.front().raw.endsWith("\r\n") ? "\r\n" : "\n";
}

void ConfigDocument::endLastLine()
{
    if (!m_lines.empty() && !m_lines.back().raw.endsWith('\n'))
        m_lines.back() = parsedLine(m_lines.back().raw + lineEnd());
}

void ConfigDocument::insert(size_t at, std::vector<ConfigLine> lines)
{
    if (at == m_lines.size())
        endLastLine();
    m_lines.insert(m_lines.begin() + qptrdiff(at), lines.begin(), lines.end());
}

} // namespace wql
