// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/loadercall.h"

#include "core/config/legacy/shelltext.h"
#include "core/config/secretspans.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int maxDepth = 3; ///< of scripts in scripts
constexpr size_t maxCalls = 100;

QString baseName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

/// Programs that start another one.
bool isLauncher(const QString &name)
{
    static const QStringList names{ u"perl"_s, u"sh"_s, u"bash"_s, u"dash"_s, u"env"_s, u"nohup"_s, u"nice"_s,
        u"ionice"_s, u"sudo"_s, u"su"_s, u"runuser"_s, u"setsid"_s, u"exec"_s, u"daemon"_s, u"daemonize"_s,
        u"start-stop-daemon"_s, u"start_daemon"_s, u"startproc"_s, u"screen"_s, u"tmux"_s, u"timeout"_s,
        u"chrt"_s, u"flock"_s, u"stdbuf"_s, u"setpriv"_s, u"command"_s, u"eval"_s, u"taskset"_s, u"time"_s,
        u"systemd-run"_s, u"systemd-cat"_s };
    return names.contains(name);
}

bool isInterpreter(const QString &name)
{
    static const QRegularExpression form(u"^(?:perl[0-9.]*|env|nice|nohup)$"_s);
    return form.match(name).hasMatch();
}

/// A script that starts and stops a loader is none itself.
bool isInitScript(const QString &path)
{
    return path.contains("/init.d/"_L1) || path.contains("/rc.d/"_L1);
}

/// Where the packages of a distribution have their own programs, none of which is a script of somebody's.
bool belongsToPackages(const QString &path)
{
    static const QRegularExpression folders(u"^/(?:usr/)?(?:s?bin|lib|lib64|libexec)/"_s);
    return folders.match(path).hasMatch() && !path.contains("loader"_L1, Qt::CaseInsensitive);
}

class CallFinder {
public:
    explicit CallFinder(const MachineView &machine)
        : m_machine(machine)
    {
    }

    void find(const ShellCommand &command, int depth);
    std::vector<LoaderCall> found;

private:
    bool isLoader(const ShellWord &word) const;
    std::optional<size_t> loaderWord(const std::vector<ShellWord> &words) const;
    void add(const ShellCommand &command, size_t program);
    void readNested(const ShellCommand &command, int depth);
    void followScript(const ShellCommand &command, const QString &path, int depth);

    const MachineView &m_machine;
    int m_readingsLeft = 50; ///< of texts in texts: nobody writes that many, but for us to be busy
};

bool CallFinder::isLoader(const ShellWord &word) const
{
    return loaderKindOf(word.text) && !isInitScript(word.text);
}

/// Not the name of a user, a job or a file that only happens to be called so.
std::optional<size_t> CallFinder::loaderWord(const std::vector<ShellWord> &words) const
{
    static const QStringList namers{ u"-u"_s, u"--user"_s, u"-n"_s, u"--name"_s, u"-S"_s, u"-dmS"_s, u"-g"_s,
        u"--group"_s, u"-p"_s, u"--pidfile"_s, u"--unit"_s, u"-t"_s };
    for (size_t i = 1; i < words.size(); ++i) {
        const bool isNamed
            = namers.contains(words[i - 1].text) || (i + 1 < words.size() && isLoader(words[i + 1]));
        if (isLoader(words[i]) && !isNamed)
            return i;
    }
    return {};
}

void CallFinder::add(const ShellCommand &command, size_t program)
{
    const auto &words = command.words;
    LoaderCall call{ .kind = *loaderKindOf(words[program].text),
        .program = words[program].text,
        .folder = command.folder,
        .place = { command.file, command.line, 0, {} } };
    if (!words[program].unknown.isEmpty())
        call.program = baseName(call.program);
    else if (call.program.contains(u'/') && !call.program.startsWith(u'/'))
        call.program = call.folder.isEmpty()
            ? baseName(call.program)
            : QDir::cleanPath(QDir(call.folder).absoluteFilePath(call.program));
    size_t begin = program + 1;
    if (baseName(words.front().text) == "start-stop-daemon"_L1) {
        while (begin < words.size() && words[begin].text != "--"_L1)
            ++begin;
        ++begin;
    }
    for (size_t i = begin; i < words.size(); ++i) {
        call.arguments += words[i].text.isEmpty() ? words[i].unknown : words[i].text;
        if (call.unknown.isEmpty())
            call.unknown = words[i].unknown;
    }
    call.password = command.variables.value(u"UPASSWD"_s).value_or(QString());
    call.place.sourceLine = call.shown();
    const auto isKnown = [&call](const LoaderCall &other) { return other.saysTheSame(call); };
    if (found.size() < maxCalls && std::none_of(found.begin(), found.end(), isKnown))
        found.push_back(std::move(call));
}

void CallFinder::find(const ShellCommand &command, int depth)
{
    const auto &words = command.words;
    if (words.empty() || depth > maxDepth)
        return;
    if (isLoader(words.front()))
        return add(command, 0);
    const QString name = baseName(words.front().text);
    if (!isLauncher(name))
        return followScript(command, words.front().text, depth);
    const auto stops = [](const ShellWord &word) {
        return word.text == "--stop"_L1 || word.text == "-K"_L1 || word.text == "--status"_L1;
    };
    if (std::any_of(words.begin(), words.end(), stops))
        return;
    if (const auto program = loaderWord(words))
        return add(command, *program);
    readNested(command, depth);
}

/// `su asterisk -c "..."`, and scripts that a launcher is given.
void CallFinder::readNested(const ShellCommand &command, int depth)
{
    for (size_t i = 1; i < command.words.size(); ++i) {
        const ShellWord &word = command.words[i];
        if (--m_readingsLeft < 0)
            return;
        if (word.text.contains(u' ') && word.text.contains("loader"_L1, Qt::CaseInsensitive)) {
            ShellReader nested(command.variables);
            nested.setFolder(command.folder);
            nested.read(word.text, command.file, command.line);
            for (ShellCommand inner : nested.commands()) {
                inner.line = command.line;
                if (!word.unknown.isEmpty() && !inner.words.empty())
                    inner.words.back().unknown = word.unknown;
                find(inner, depth + 1);
            }
        } else if (word.unknown.isEmpty() && word.text.contains(u'/')) {
            followScript(command, word.text, depth);
        }
    }
}

void CallFinder::followScript(const ShellCommand &command, const QString &path, int depth)
{
    if (--m_readingsLeft < 0 || !path.contains(u'/') || isInitScript(path)
        || (!path.startsWith(u'/') && command.folder.isEmpty()))
        return;
    const QString whole = QDir::cleanPath(QDir(command.folder).absoluteFilePath(path));
    if (belongsToPackages(whole) || whole.startsWith("/dev/"_L1) || whole.startsWith("/proc/"_L1))
        return;
    const QByteArray text = m_machine.read(whole).value_or(QByteArray());
    if (!text.startsWith("#!") || !text.toLower().contains("loader"))
        return;
    ShellReader script({}, sourcesOf(m_machine));
    script.setFolder(command.folder);
    script.read(QString::fromUtf8(text), whole);
    for (const ShellCommand &inner : script.commands())
        find(inner, depth + 1);
}

/// The option before a password, alone or with it.
QStringList secretOptions(LoaderKind kind)
{
    if (kind == LoaderKind::Uniloader)
        return { u"--pass"_s, u"-pass"_s, u"-p"_s };
    return { u"-w"_s };
}

} // namespace

std::optional<LoaderKind> loaderKindOf(const QString &program)
{
    static const QRegularExpression original(
        u"^wq-?loaderd?\\.pl$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression qloaderd(
        u"^qloaderd?(?:\\.pl)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression uniloader(
        u"^uniloader(?:[-_.]?(?:linux|amd64|x86_64|x64|i?[36]86|arm\\w*|v?[0-9][0-9.]*))*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = baseName(program);
    if (name.size() > 100)
        return {};
    if (original.match(name).hasMatch())
        return LoaderKind::Original;
    if (name == "wqloaderd"_L1)
        return LoaderKind::Ours;
    if (qloaderd.match(name).hasMatch())
        return LoaderKind::Qloaderd;
    return uniloader.match(name).hasMatch() ? std::optional(LoaderKind::Uniloader) : std::nullopt;
}

bool LoaderCall::saysTheSame(const LoaderCall &other) const
{
    return kind == other.kind && program == other.program && arguments == other.arguments
        && unknown == other.unknown && password == other.password;
}

QString LoaderCall::shown() const
{
    // What qloaderd takes is not documented; a password may stand anywhere.
    if (kind == LoaderKind::Qloaderd && !arguments.isEmpty())
        return program + u" ..."_s;
    const QStringList secrets = secretOptions(kind);
    QStringList words{ program };
    bool isSecret = false;
    for (const QString &argument : arguments) {
        QString shown = masked(argument, userInfoSpans(argument), u"***"_s);
        for (const QString &option : secrets)
            if (argument.size() > option.size() && argument.startsWith(option)
                && (option.size() == 2 || argument[option.size()] == u'='))
                shown = option + (option.size() == 2 ? u""_s : u"="_s) + u"***"_s;
        words += isSecret ? u"***"_s : shown;
        isSecret = !isSecret && secrets.contains(argument);
    }
    const QString line = words.join(u' ');
    return line.size() > 400 ? line.left(400) + u"..."_s : line;
}

std::vector<LoaderCall> loaderCallsOf(const ShellCommand &command, const MachineView &machine)
{
    CallFinder finder(machine);
    finder.find(command, 0);
    return std::move(finder.found);
}

std::vector<LoaderCall> loaderCallsIn(const ShellReader &script, const MachineView &machine)
{
    CallFinder finder(machine);
    for (const ShellCommand &command : script.commands())
        finder.find(command, 1);
    return std::move(finder.found);
}

std::optional<LoaderCall> loaderCallOf(const RunningProcess &process, const MachineView &machine)
{
    if (process.arguments.isEmpty())
        return {};
    const QString &first = process.arguments.front();
    const bool isInterpreted = isInterpreter(baseName(first));
    if (!isInterpreted && !loaderKindOf(first))
        return {};
    ShellCommand command{ .file = u"/proc/%1"_s.arg(process.pid), .folder = process.folder };
    for (const QString &argument : process.arguments)
        if (command.words.size() < ShellText::maxWords)
            command.words.push_back({ argument, {} });
    if (!process.password.isEmpty())
        command.variables[u"UPASSWD"_s] = process.password;
    // The name is the interpreter's; the first word that is a loader is what it runs.
    if (isInterpreted)
        command.words.front().text = u"perl"_s;
    auto calls = loaderCallsOf(command, machine);
    return calls.empty() ? std::nullopt : std::optional(std::move(calls.front()));
}

ShellReader::Sourced sourcesOf(const MachineView &machine)
{
    return [&machine](const QString &path) -> std::optional<QByteArray> {
        auto text
            = path.startsWith(u'/') ? machine.read(path) : unexpected(MachineView::Unreadable::NotThere);
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
}

} // namespace wql
