// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/shellreader.h"

#include "core/config/legacy/shelltext.h"

#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr size_t maxCommands = 500;
constexpr qsizetype maxVariables = 500;
constexpr int maxFiles = 4; ///< one in another

bool isDeclarer(const QString &word)
{
    static const QStringList names{ u"export"_s, u"local"_s, u"declare"_s, u"typeset"_s, u"readonly"_s };
    return names.contains(word);
}

/// Whether a loader could be started by it.
bool canMatter(const ShellCommand &command)
{
    return std::any_of(command.words.begin(), command.words.end(), [](const ShellWord &word) {
        return word.text.contains(u'/') || word.text.contains("loader"_L1, Qt::CaseInsensitive);
    });
}

} // namespace

/// The command that is being read.
struct ShellReader::Line {
    ShellCommand command;
    std::vector<ShellAssignment> assignments;
    bool isConditional = false; ///< behind && or ||

    bool isEmpty() const { return command.words.empty() && assignments.empty(); }
};

void ShellReader::read(const QString &text, const QString &file, int firstLine)
{
    ShellText words(text, m_variables, firstLine);
    Line line;
    line.command.file = file;
    const size_t branchesBefore = m_branches.size();
    for (auto kind = words.next(); kind != ShellText::Kind::End; kind = words.next()) {
        if (kind == ShellText::Kind::Word) {
            takeWord(line, words);
            continue;
        }
        endCommand(line);
        line.isConditional = words.symbol() == "&&"_L1 || words.symbol() == "||"_L1;
        if (words.symbol() == ";;"_L1)
            leaveBranch();
    }
    endCommand(line);
    m_branches.resize(qMin(m_branches.size(), branchesBefore));
}

void ShellReader::takeWord(Line &line, ShellText &text)
{
    const bool isFirst = line.isEmpty();
    if (isFirst && text.isBare() && takeKeyword(line, text.words().front().text))
        return;
    if (isFirst)
        line.command.line = text.wordLine();
    auto &words = line.command.words;
    if (text.assignment() && (words.empty() || isDeclarer(words.front().text))) {
        line.assignments.push_back(*text.assignment());
        return;
    }
    for (const ShellWord &word : text.words())
        if (words.size() < ShellText::maxWords)
            words.push_back(word);
}

bool ShellReader::takeKeyword(Line &line, const QString &word)
{
    static const QStringList begins{ u"if"_s, u"do"_s };
    static const QStringList ends{ u"fi"_s, u"esac"_s, u"done"_s };
    static const QStringList others{ u"then"_s, u"while"_s, u"until"_s, u"{"_s, u"}"_s, u"!"_s, u"time"_s };
    if (begins.contains(word)) {
        m_branches.push_back({});
    } else if (ends.contains(word)) {
        leaveBranch();
        if (!m_branches.empty())
            m_branches.pop_back();
    } else if (word == "else"_L1 || word == "elif"_L1) {
        leaveBranch();
    } else {
        return others.contains(word);
    }
    line.isConditional = false;
    return true;
}

void ShellReader::leaveBranch()
{
    if (m_branches.empty())
        return;
    for (const QString &name : m_branches.back())
        m_variables[name] = std::nullopt;
    m_branches.back().clear();
}

void ShellReader::endCommand(Line &line)
{
    auto &words = line.command.words;
    const bool isPrefix = !words.empty() && !isDeclarer(words.front().text);
    const ShellVariables before = isPrefix ? m_variables : ShellVariables();
    for (const ShellAssignment &assignment : line.assignments)
        set(assignment, !isPrefix && (line.isConditional || !m_branches.empty()));
    if (!words.empty())
        run(line.command);
    if (isPrefix && !line.assignments.empty())
        m_variables = before;
    line.assignments.clear();
    words.clear();
}

void ShellReader::run(const ShellCommand &command)
{
    const QString &name = command.words.front().text;
    const ShellWord argument = command.words.size() > 1 ? command.words[1] : ShellWord();
    if (name == "case"_L1) {
        m_branches.push_back({});
    } else if (name == "for"_L1 || name == "read"_L1 || name == "unset"_L1 || name == "select"_L1) {
        for (const ShellWord &word : command.words)
            m_variables[word.text] = std::nullopt;
    } else if (name == "cd"_L1) {
        const bool isKnown = argument.unknown.isEmpty() && !argument.text.isEmpty()
            && (argument.text.startsWith(u'/') || !m_folder.isEmpty());
        m_folder = isKnown ? QDir::cleanPath(QDir(m_folder).absoluteFilePath(argument.text)) : QString();
    } else if (name == "."_L1 || name == "source"_L1) {
        if (argument.unknown.isEmpty())
            source(argument.text);
    } else if (m_commands.size() < maxCommands && canMatter(command)) {
        m_commands.push_back(command);
        m_commands.back().variables = m_variables;
        m_commands.back().folder = m_folder;
    }
}

void ShellReader::set(const ShellAssignment &assignment, bool isConditional)
{
    const auto known = m_variables.constFind(assignment.name);
    const bool wasSet = known != m_variables.cend();
    bool isKnown = assignment.value.unknown.isEmpty();
    QString text = assignment.value.text;
    if (assignment.appends && wasSet) {
        isKnown = isKnown && known->has_value();
        text = known->value_or(QString()) + text;
    }
    if (isConditional && wasSet)
        isKnown = isKnown && *known == text; // what it was before may still be true
    else if (isConditional && !m_branches.empty())
        m_branches.back() += assignment.name;
    isKnown = isKnown && text.size() <= ShellText::maxWordLength;
    if (wasSet || m_variables.size() < maxVariables)
        m_variables[assignment.name] = isKnown ? std::optional(text) : std::nullopt;
}

/// A file that is there is read whatever was asked before: `[ -f FILE ] && . FILE`.
void ShellReader::source(const QString &path)
{
    const auto text = m_sourced && m_depth < maxFiles ? m_sourced(path) : std::nullopt;
    if (!text)
        return;
    m_sourcedFiles += path;
    ++m_depth;
    const auto branches = std::exchange(m_branches, {});
    read(QString::fromUtf8(*text), path);
    m_branches = branches;
    --m_depth;
}

} // namespace wql
