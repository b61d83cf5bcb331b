// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/unitfile.h"

#include "core/config/legacy/shelltext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype longestLine = 65536;

/// A line of the [Service] section, with those that follow a backslash at its end.
struct UnitLine {
    QString file;
    int number = 0;
    QString key;
    QString value;
};

std::vector<UnitLine> serviceLines(const UnitPart &part)
{
    std::vector<UnitLine> found;
    const QStringList lines = QString::fromUtf8(part.text).split(u'\n');
    bool isService = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int number = int(i) + 1;
        QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        while (line.endsWith(u'\\') && i + 1 < lines.size()) {
            line.chop(1);
            line += u' ' + lines[++i].trimmed();
        }
        if (line.startsWith(u'['))
            isService = line == "[Service]"_L1;
        const qsizetype equals = line.size() <= longestLine ? line.indexOf(u'=') : -1;
        if (isService && equals > 0)
            found.push_back(
                { part.path, number, line.first(equals).trimmed(), line.sliced(equals + 1).trimmed() });
    }
    return found;
}

/// systemd's own words: quotes, backslashes, `$NAME` and `${NAME}` in and out of quotes, `$$` and `%%`.
class UnitWords {
public:
    UnitWords(const QString &text, const ShellVariables &variables)
        : m_text(text)
        , m_variables(variables)
    {
    }

    std::vector<ShellWord> read();

private:
    void takeVariable();
    void takeSpecifier();
    void add(QStringView text);
    void addUnknown(const QString &what);
    void endWord();

    const QString &m_text;
    const ShellVariables &m_variables;
    qsizetype m_at = 0;
    std::vector<ShellWord> m_words;
    ShellWord m_word;
    bool m_hasWord = false;
};

void UnitWords::add(QStringView text)
{
    m_hasWord = true;
    if (m_word.text.size() + text.size() <= ShellText::maxWordLength)
        m_word.text += text;
    else
        addUnknown(u"a word that is far too long"_s);
}

void UnitWords::addUnknown(const QString &what)
{
    m_hasWord = true;
    if (m_word.unknown.isEmpty())
        m_word.unknown = what;
}

void UnitWords::takeVariable()
{
    static const QRegularExpression form(u"\\$(?:([A-Za-z_][A-Za-z0-9_]*)|\\{([A-Za-z_][A-Za-z0-9_]*)\\})"_s);
    const auto match = form.match(
        m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch()) {
        m_at += m_at + 1 < m_text.size() && m_text[m_at + 1] == u'$' ? 2 : 1;
        return add(u"$");
    }
    const bool isWhole = !m_hasWord && match.capturedLength(1) > 0
        && (match.capturedEnd() == m_text.size() || m_text[match.capturedEnd()].isSpace());
    m_at = match.capturedEnd();
    const QString name = match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2);
    const auto known = m_variables.constFind(name);
    if (known == m_variables.cend() || !*known)
        return addUnknown(u"$"_s + name.left(100));
    if (!isWhole)
        return add(**known);
    // A word that is nothing but a variable becomes as many words as its value has.
    const QStringList parts = (*known)->split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        add(part);
        endWord();
    }
}

void UnitWords::takeSpecifier()
{
    const bool isPercent = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'%';
    if (isPercent)
        add(u"%");
    else
        addUnknown(m_text.sliced(m_at, qMin(qsizetype(2), m_text.size() - m_at)));
    m_at += 2;
}

void UnitWords::endWord()
{
    if (m_hasWord && m_words.size() < ShellText::maxWords)
        m_words.push_back(m_word);
    m_word = {};
    m_hasWord = false;
}

std::vector<ShellWord> UnitWords::read()
{
    QChar quote;
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        if (c == u'$') {
            takeVariable();
        } else if (c == u'%') {
            takeSpecifier();
        } else {
            ++m_at;
            if (c == u'\\' && m_at < m_text.size()) {
                add(QStringView(m_text).sliced(m_at++, 1));
            } else if (!quote.isNull() ? c == quote : c == u'"' || c == u'\'') {
                quote = quote.isNull() ? c : QChar();
                m_hasWord = true;
            } else if (quote.isNull() && c.isSpace()) {
                endWord();
            } else {
                add(QStringView(&c, 1));
            }
        }
    }
    endWord();
    return std::move(m_words);
}

/// `-` and its kin before a program say how it is run.
QString withoutPrefix(QString value)
{
    while (!value.isEmpty() && u"@-:+!|"_s.contains(value.front()))
        value.remove(0, 1);
    return value;
}

} // namespace

ShellVariables environmentIn(const QByteArray &text)
{
    static const QRegularExpression assignment(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)$"_s);
    ShellVariables variables;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        const auto match
            = line.size() <= ShellText::maxWordLength ? assignment.match(line) : QRegularExpressionMatch();
        if (!match.hasMatch() || variables.size() >= 500)
            continue;
        QString value = match.captured(2).trimmed();
        const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
            && value.back() == value.front();
        variables[match.captured(1)] = isQuoted ? value.sliced(1, value.size() - 2) : value;
    }
    return variables;
}

namespace {

/// Takes a unit's lines in the order of its parts.
class UnitReader {
public:
    explicit UnitReader(const ShellReader::Sourced &files)
        : m_files(files)
    {
    }

    void take(const UnitLine &line);
    UnitFile result();

private:
    void takeStart(const UnitLine &line);
    void takeEnvironment(const QString &value);
    void takeEnvironmentFile(const QString &path);

    const ShellReader::Sourced &m_files;
    UnitFile m_unit;
    ShellVariables m_variables;
    std::vector<UnitLine> m_starts;
};

/// An empty one forgets those before it.
void UnitReader::takeStart(const UnitLine &line)
{
    if (line.value.isEmpty())
        std::erase_if(m_starts, [&line](const UnitLine &start) { return start.key == line.key; });
    else if (m_starts.size() < 100)
        m_starts.push_back(line);
}

void UnitReader::takeEnvironment(const QString &value)
{
    const ShellVariables none;
    for (const ShellWord &word : UnitWords(value, none).read()) {
        const qsizetype equals = word.text.indexOf(u'=');
        if (equals > 0 && m_variables.size() < 500)
            m_variables[word.text.first(equals)]
                = word.unknown.isEmpty() ? std::optional(word.text.sliced(equals + 1)) : std::nullopt;
    }
}

void UnitReader::takeEnvironmentFile(const QString &path)
{
    const auto text = m_files(path);
    if (!text)
        return;
    m_unit.environmentFiles += path;
    m_variables.insert(environmentIn(*text));
}

void UnitReader::take(const UnitLine &line)
{
    if (line.key == "ExecStart"_L1 || line.key == "ExecStartPre"_L1 || line.key == "ExecStartPost"_L1)
        takeStart(line);
    else if (line.key == "Environment"_L1)
        takeEnvironment(line.value);
    else if (line.key == "EnvironmentFile"_L1)
        takeEnvironmentFile(withoutPrefix(line.value));
    else if (line.key == "WorkingDirectory"_L1)
        m_unit.folder = withoutPrefix(line.value);
}

UnitFile UnitReader::result()
{
    for (const UnitLine &start : m_starts)
        m_unit.commands.push_back({ start.file, start.number,
            UnitWords(withoutPrefix(start.value), m_variables).read(), m_variables, m_unit.folder });
    return std::move(m_unit);
}

} // namespace

UnitFile readUnit(const std::vector<UnitPart> &parts, const ShellReader::Sourced &files)
{
    UnitReader reader(files);
    for (const UnitPart &part : parts)
        for (const UnitLine &line : serviceLines(part))
            reader.take(line);
    return reader.result();
}

} // namespace wql
