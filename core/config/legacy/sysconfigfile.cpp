// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/sysconfigfile.h"

#include "core/config/legacy/legacytargets.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

struct SysconfigKey {
    QLatin1StringView key;
    QString LegacyTarget::*member;
};
constexpr std::array sysconfigKeys{
    SysconfigKey{ "HTTPHOST"_L1, &LegacyTarget::host },
    SysconfigKey{ "HTTPPORT"_L1, &LegacyTarget::port },
    SysconfigKey{ "HTTPCONTEXT"_L1, &LegacyTarget::context },
    SysconfigKey{ "QMUSER"_L1, &LegacyTarget::user },
    SysconfigKey{ "QMPASS"_L1, &LegacyTarget::password },
    SysconfigKey{ "PARTITION"_L1, &LegacyTarget::token },
};

/// Uniloader's own names; URI is the whole address.
constexpr std::array uniloaderKeys{
    SysconfigKey{ "LOGIN"_L1, &LegacyTarget::user },
    SysconfigKey{ "PASS"_L1, &LegacyTarget::password },
    SysconfigKey{ "TOKEN"_L1, &LegacyTarget::token },
    SysconfigKey{ "URI"_L1, &LegacyTarget::url },
};

struct Fault {
    ProblemCode code = ProblemCode::LegacyCode;
    qsizetype at = 0;
    Sentence text;
    Sentence mend;
};

/// The value of an assignment as a shell that expands nothing would have it.
Result<QString, Fault> shellValue(QStringView text, qsizetype begin)
{
    const Sentence mend = Sentence::tr("write the value itself, in single quotes");
    QString value;
    QChar quote;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quote == u'\'') {
            if (c == quote)
                quote = QChar();
            else
                value += c;
        } else if (c == u'$' || c == u'`') {
            return unexpected(Fault{ ProblemCode::LegacyInterpolation, i,
                Sentence::tr("a variable or command is not looked up"), mend });
        } else if (c == u'\\' && i + 1 < text.size()) {
            // In double quotes only these lose their backslash.
            if (!quote.isNull() && !u"$`\"\\"_s.contains(text[i + 1]))
                value += c;
            value += text[++i];
        } else if (c == quote || (quote.isNull() && (c == u'"' || c == u'\''))) {
            quote = quote.isNull() ? c : QChar();
        } else if (quote.isNull() && c.isSpace()) {
            const QStringView rest = text.sliced(i).trimmed();
            if (!rest.isEmpty() && !rest.startsWith(u'#'))
                return unexpected(
                    Fault{ ProblemCode::LegacyCode, i + 1, Sentence::tr("this would be run as a command"),
                        Sentence::tr("put a value with blanks into quotes") });
            return value;
        } else if (quote.isNull() && u";&|<>()"_s.contains(c)) {
            return unexpected(
                Fault{ ProblemCode::LegacyCode, i, Sentence::tr("this would be run as a command"), mend });
        } else {
            value += c;
        }
    }
    if (!quote.isNull())
        return unexpected(Fault{ ProblemCode::LegacySyntax, begin,
            Sentence::tr("the quote does not end on this line"), Sentence::tr("close it") });
    return value;
}

/// Collects the assignments of the file.
class Importer {
public:
    explicit Importer(const QString &file)
        : m_file(file)
    {
    }

    LegacyResult run(const QByteArray &bytes, bool isAlone);

private:
    void readLine(int number, const QString &line);
    void take(const QString &key, const QString &value, const ConfigPlace &place);
    bool takeTargets(const QString &key, const QString &value, const ConfigPlace &place);
    void takePath(const QString &key, const QString &value, const ConfigPlace &place);
    /// The name of the one target; empty if the file names none, which was reported.
    QString target();

    void noteKeys();

    /// A key that says something of a target, and of which loader it is.
    struct Seen {
        QString key;
        ConfigPlace place;
        bool isUniloaders = false;
    };

    QString m_file;
    LegacyImport m_import;
    ProblemList m_problems;
    LegacyTarget m_target;
    LegacyTarget m_uniloader{ .user = {}, .password = {} };
    QString m_environmentPassword; ///< UPASSWD, which Uniloader takes where PASS says nothing
    std::vector<Seen> m_seen;
    QStringList m_keys; ///< that were found and are known
};

void Importer::readLine(int number, const QString &line)
{
    static const QRegularExpression assignment(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)="_s);
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return;
    const auto match = assignment.match(line);
    // What is shown of a line takes long to make, and of very many nobody looks at it.
    const bool isListed = !m_problems.isFull() && m_import.notes.size() + m_seen.size() < m_import.maxNotes;
    ConfigPlace place{ m_file, number, 1, isListed ? shownLine(line) : QString() };
    if (!match.hasMatch()) {
        m_problems.error(ProblemCode::LegacyCode, place,
            Sentence::tr("this is no assignment, and commands are not run"),
            Sentence::tr("write KEY=VALUE, or begin the line with #"));
        return;
    }
    const auto value = shellValue(line, match.capturedEnd());
    if (!value) {
        place.column = int(value.error().at) + 1;
        m_problems.error(value.error().code, place, value.error().text, value.error().mend);
        return;
    }
    place.column = int(match.capturedEnd()) + 1;
    take(match.captured(1), *value, place);
}

void Importer::take(const QString &key, const QString &value, const ConfigPlace &place)
{
    if (takeTargets(key, value, place)) {
        m_keys += key;
    } else if (key == "LOGFILE"_L1 || key == "QUEUELOG"_L1 || key == "PIDFILE"_L1) {
        takePath(key, value, place);
    } else {
        m_import.note(ImportNote::What::Dropped, place, u"%1 has no meaning here"_s.arg(key));
    }
}

/// Whether \a key says something about the target.
bool Importer::takeTargets(const QString &key, const QString &value, const ConfigPlace &place)
{
    if (key == "MYSQLHOST"_L1)
        return true;
    if (key == "UPASSWD"_L1) {
        m_environmentPassword = value;
        m_seen.push_back({ key, place, true });
        return true;
    }
    const auto takeFrom = [&](const auto &keys, LegacyTarget &target) {
        const auto known = std::ranges::find(keys, key, &SysconfigKey::key);
        if (known == keys.end())
            return false;
        target.*known->member = value;
        target.place = place;
        m_seen.push_back({ key, place, &target == &m_uniloader });
        return true;
    };
    return takeFrom(sysconfigKeys, m_target) || takeFrom(uniloaderKeys, m_uniloader);
}

/// A key counts for the target only if its loader's address is there, Uniloader's before the original's.
void Importer::noteKeys()
{
    const bool isUniloaders = !m_uniloader.url.isEmpty();
    const bool namesTarget = isUniloaders || m_keys.contains("HTTPHOST"_L1);
    for (const Seen &seen : m_seen) {
        if (namesTarget && seen.isUniloaders == isUniloaders)
            m_import.note(ImportNote::What::Read, seen.place, seen.key);
        else
            m_import.note(ImportNote::What::Dropped, seen.place,
                (seen.isUniloaders     ? u"%1 is not used without URI"_s
                        : isUniloaders ? u"%1 is not used beside URI"_s
                                       : u"%1 is not used without HTTPHOST"_s)
                    .arg(seen.key));
    }
    if (namesTarget && !isUniloaders && !m_keys.contains("QMPASS"_L1))
        m_import.note(ImportNote::What::Changed, m_target.place,
            u"there is no QMPASS: the password is the original's default, which everybody knows"_s);
}

void Importer::takePath(const QString &key, const QString &value, const ConfigPlace &place)
{
    if (key == "LOGFILE"_L1 && value == "-"_L1) {
        m_import.config.general.activityLog = value;
        return;
    }
    if (!value.startsWith(u'/') || !canBeWritten(value, key, place, m_problems)) {
        m_problems.error(ProblemCode::RelativePath, place, Sentence::tr("%1 is no absolute path").arg(key),
            Sentence::tr("begin it with /"));
        return;
    }
    if (key == "PIDFILE"_L1) {
        m_import.pidFile = value;
        m_import.note(ImportNote::What::Mapped, place,
            u"PIDFILE is written while this file itself is used; systemd needs none"_s);
        return;
    }
    (key == "LOGFILE"_L1 ? m_import.config.general.activityLog : m_import.config.general.queueLog) = value;
    m_import.note(ImportNote::What::Mapped, place,
        u"%1 is %2"_s.arg(key, key == "LOGFILE"_L1 ? u"activity_log"_s : u"queue_log"_s));
    m_keys += key;
}

QString Importer::target()
{
    LegacyTargets targets(m_import, m_problems);
    if (!m_uniloader.url.isEmpty()) {
        if (!m_keys.contains("PASS"_L1))
            m_uniloader.password = m_environmentPassword;
        return targets.nameFor(m_uniloader);
    }
    if (m_keys.contains("HTTPHOST"_L1))
        return targets.nameFor(m_target);
    if (m_problems.hasErrors())
        return {};
    if (m_keys.contains("MYSQLHOST"_L1))
        m_problems.error(ProblemCode::LegacyNothingFound, { m_file, 0, 0, {} },
            Sentence::tr("this is a file of qloaderd, which writes into a MySQL database; only http and "
                         "https can be fed"),
            Sentence::tr("write the address of QueueMetrics as HTTPHOST, HTTPPORT and HTTPCONTEXT"));
    else
        m_problems.error(ProblemCode::LegacyNothingFound, { m_file, 0, 0, {} },
            m_keys.isEmpty() ? Sentence::tr("no known key is in this file")
                             : Sentence::tr("no HTTPHOST is in this file, and no target is invented"),
            Sentence::tr("is it the /etc/sysconfig/wqloaderd that is in use?"));
    return {};
}

LegacyResult Importer::run(const QByteArray &bytes, bool isAlone)
{
    const QStringList lines = legacyText(bytes, m_file, m_import.notes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        readLine(int(i) + 1, lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i]);
    noteKeys();
    const bool namesTarget = m_keys.contains("HTTPHOST"_L1) || !m_uniloader.url.isEmpty();
    if (namesTarget || isAlone || m_keys.isEmpty()) {
        Rule rule;
        rule.name = u"everything"_s;
        rule.target = target();
        m_import.config.rules.push_back(rule);
    }
    if (m_problems.hasErrors())
        return unexpected(m_problems.all());
    return std::move(m_import);
}

} // namespace

LegacyResult importSysconfigFile(const QByteArray &text, const QString &file, bool isAlone)
{
    return Importer(file).run(text, isAlone);
}

} // namespace wql
