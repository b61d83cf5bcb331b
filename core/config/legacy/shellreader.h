// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace wql {

/// A word of a command, as far as it can be known without running anything.
struct ShellWord {
    QString text;
    QString unknown; ///< the first thing in it that is not known, such as `$1`; empty: all is
};

/// Nothing: not known.
using ShellVariables = QHash<QString, std::optional<QString>>;

struct ShellAssignment {
    QString name;
    ShellWord value;
    bool appends = false;
};

struct ShellCommand {
    QString file;
    int line = 0; ///< where it begins
    std::vector<ShellWord> words;
    ShellVariables variables; ///< as they are when it runs
    QString folder; ///< by the `cd` before it; empty: unknown
};

class ShellText;

/// Reads a shell script as text: its commands, with the variables that the text itself sets to a known value.
/// Nothing is run. A variable that is set to different values by branches is not known, and neither is what a
/// command would print, a parameter or what the environment may hold.
class ShellReader {
public:
    /// The text of a file that the script reads into itself.
    using Sourced = std::function<std::optional<QByteArray>(const QString &path)>;

    explicit ShellReader(ShellVariables variables = {}, Sourced sourced = {})
        : m_variables(std::move(variables))
        , m_sourced(std::move(sourced))
    {
    }

    void setFolder(const QString &folder) { m_folder = folder; }
    /// \a firstLine: where the text begins in its file.
    void read(const QString &text, const QString &file, int firstLine = 1);

    const std::vector<ShellCommand> &commands() const { return m_commands; }
    const ShellVariables &variables() const { return m_variables; }
    /// The files that were read in by `.` or `source`.
    const QStringList &sourcedFiles() const { return m_sourcedFiles; }

private:
    struct Line;

    void takeWord(Line &line, ShellText &text);
    bool takeKeyword(Line &line, const QString &word);
    void endCommand(Line &line);
    void run(const ShellCommand &command);
    void set(const ShellAssignment &assignment, bool isConditional);
    void source(const QString &path);
    /// What a branch has set is not known behind it.
    void leaveBranch();

    ShellVariables m_variables;
    Sourced m_sourced;
    QString m_folder;
    std::vector<ShellCommand> m_commands;
    QStringList m_sourcedFiles;
    std::vector<QStringList> m_branches; ///< of if, case and loops that are open: what they have set
    int m_depth = 0; ///< of files in files
};

} // namespace wql
