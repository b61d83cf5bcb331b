// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/sysconfigfile.h"

#include "core/config/legacy/legacytargets.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

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

    void readLine(int number, const QString &line);
    LegacyResult finish();

private:
    void take(const QString &key, const QString &value, const ConfigPlace &place);

    QString m_file;
    LegacyImport m_import;
    ProblemList m_problems;
    LegacyTarget m_target;
    bool m_foundAny = false;
};

void Importer::readLine(int number, const QString &line)
{
    static const QRegularExpression assignment(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)="_s);
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
        return;
    const auto match = assignment.match(line);
    ConfigPlace place{ m_file, number, 1, shownLine(line) };
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
    const auto known = std::find_if(sysconfigKeys.begin(), sysconfigKeys.end(),
        [&key](const SysconfigKey &entry) { return key == entry.key; });
    if (known != sysconfigKeys.end()) {
        m_target.*known->member = value;
        m_target.place = place;
        m_import.note(ImportNote::What::Read, place, key);
        m_foundAny = true;
        return;
    }
    const bool isLog = key == "QUEUELOG"_L1 || key == "LOGFILE"_L1;
    if (!isLog) {
        m_import.note(ImportNote::What::Dropped, place, u"%1 has no meaning here"_s.arg(key));
        return;
    }
    if (!value.startsWith(u'/') || !canBeWritten(value, key, place, m_problems)) {
        m_problems.error(ProblemCode::RelativePath, place, Sentence::tr("%1 is no absolute path").arg(key),
            Sentence::tr("begin it with /"));
        return;
    }
    (key == "LOGFILE"_L1 ? m_import.config.general.activityLog : m_import.config.general.queueLog) = value;
    m_import.note(ImportNote::What::Mapped, place,
        u"%1 is %2"_s.arg(key, key == "LOGFILE"_L1 ? u"activity_log"_s : u"queue_log"_s));
    m_foundAny = true;
}

LegacyResult Importer::finish()
{
    if (!m_foundAny && !m_problems.hasErrors())
        m_problems.error(ProblemCode::LegacyNothingFound, { m_file, 0, 0, {} },
            Sentence::tr("no known key is in this file"),
            Sentence::tr("is it the /etc/sysconfig/wqloaderd that is in use?"));
    Rule rule;
    rule.name = u"everything"_s;
    rule.target = LegacyTargets(m_import, m_problems).nameFor(m_target);
    m_import.config.rules.push_back(rule);
    if (m_problems.hasErrors())
        return unexpected(m_problems.all());
    return std::move(m_import);
}

} // namespace

LegacyResult importSysconfigFile(const QByteArray &text, const QString &file)
{
    Importer importer(file);
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        importer.readLine(int(i) + 1, lines[i].endsWith(u'\r') ? lines[i].chopped(1) : lines[i]);
    return importer.finish();
}

} // namespace wql
