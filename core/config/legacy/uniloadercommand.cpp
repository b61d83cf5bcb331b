// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/uniloadercommand.h"

#include "core/config/legacy/legacytargets.h"
#include "core/config/legacy/splitterfile.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

using What = ImportNote::What;

/// The flags of Uniloader 24; each may have one hyphen or two.
struct UniloaderFlag {
    QLatin1StringView name;
    QLatin1StringView letter;
    bool hasValue = true;
};
constexpr std::array uniloaderFlags{
    UniloaderFlag{ "src"_L1, "s"_L1 },
    UniloaderFlag{ "cacert"_L1, ""_L1 },
    UniloaderFlag{ "uri"_L1, "u"_L1 },
    UniloaderFlag{ "login"_L1, "l"_L1 },
    UniloaderFlag{ "pass"_L1, "p"_L1 },
    UniloaderFlag{ "token"_L1, "t"_L1 },
    UniloaderFlag{ "splitter"_L1, "x"_L1 },
    UniloaderFlag{ "pid"_L1, ""_L1 },
    UniloaderFlag{ "db-rewriter-json"_L1, ""_L1 },
    UniloaderFlag{ "noActions"_L1, ""_L1, false },
    UniloaderFlag{ "forced-upload"_L1, ""_L1, false },
};

const UniloaderFlag *flagNamed(QStringView name)
{
    for (const UniloaderFlag &flag : uniloaderFlags)
        if (name == flag.name || (!flag.letter.isEmpty() && name == flag.letter))
            return &flag;
    return nullptr;
}

/// The flags that are there, and the words that are none.
struct Words {
    QHash<QString, QString> values;
    QStringList others;
    QString unknown; ///< a flag

    bool has(QLatin1StringView name) const { return values.contains(name); }
};

Words wordsOf(const QStringList &arguments)
{
    Words words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument.size() < 2 || !argument.startsWith(u'-')) {
            words.others += argument;
            continue;
        }
        const QString plain = argument.sliced(argument.startsWith("--"_L1) ? 2 : 1);
        const qsizetype equals = plain.indexOf(u'=');
        const UniloaderFlag *flag = flagNamed(equals < 0 ? plain : plain.first(equals));
        if (!flag) {
            // Never more of it than its name: the rest may be a password.
            words.unknown = (equals < 0 ? plain : plain.first(equals)).left(40);
            return words;
        }
        QString value = equals < 0 ? u"true"_s : plain.sliced(equals + 1);
        if (equals < 0 && flag->hasValue)
            value = i + 1 < arguments.size() ? arguments[++i] : QString();
        if (flag->hasValue || value == "true"_L1 || value == "1"_L1 || value == "t"_L1)
            words.values[flag->name] = value;
    }
    return words;
}

class UploadImport {
public:
    UploadImport(const LoaderCall &call, const MachineView &machine)
        : m_call(call)
        , m_machine(machine)
        , m_words(wordsOf(call.arguments))
    {
    }

    LegacyResult run();

private:
    QString path(const QString &given);
    void readTarget();
    void readSplitter();
    void takeCertificates();
    void noteTheRest();
    void wrong(ProblemCode code, const Sentence &text, const Sentence &mend)
    {
        m_problems.error(code, m_call.place, text, mend);
    }

    const LoaderCall &m_call;
    const MachineView &m_machine;
    Words m_words;
    LegacyImport m_import;
    ProblemList m_problems;
};

/// Absolute; reported where it cannot be.
QString UploadImport::path(const QString &given)
{
    if (given.startsWith(u'/'))
        return QDir::cleanPath(given);
    if (!m_call.folder.isEmpty() && !given.isEmpty())
        return QDir::cleanPath(QDir(m_call.folder).absoluteFilePath(given));
    wrong(ProblemCode::RelativePath, Sentence::tr("%1 is no absolute path").arg(shownLine(given)),
        Sentence::tr("begin it with /"));
    return {};
}

void UploadImport::readTarget()
{
    LegacyTarget target{ .url = m_words.values.value(u"uri"_s),
        .token = m_words.values.value(u"token"_s),
        .place = m_call.place };
    if (target.url.isEmpty())
        return wrong(ProblemCode::LegacyNothingFound,
            Sentence::tr("no --uri is there, and no target is invented"),
            Sentence::tr(
                "write the address of QueueMetrics, such as https://stats.example.net/queuemetrics"));
    target.user = m_words.values.value(u"login"_s, target.user);
    if (m_words.has("pass"_L1))
        target.password = m_words.values[u"pass"_s];
    else if (!m_call.password.isEmpty())
        target.password = m_call.password;
    else
        m_import.note(What::Changed, m_call.place,
            u"no --pass is there, and no UPASSWD was seen: the password is Uniloader's default, which everybody knows"_s);
    Rule rule;
    rule.name = u"everything"_s;
    rule.target = LegacyTargets(m_import, m_problems).nameFor(target);
    if (!rule.target.isEmpty())
        m_import.config.rules.push_back(rule);
}

void UploadImport::readSplitter()
{
    const QString file = path(m_words.values[u"splitter"_s]);
    if (file.isEmpty())
        return;
    const auto text = m_machine.read(file);
    if (!text)
        return wrong(ProblemCode::FileUnreadable, Sentence::tr("%1 cannot be read").arg(file),
            Sentence::tr("look as root"));
    LegacyResult splitter = importSplitterFile(*text, file);
    if (splitter) {
        m_import = std::move(*splitter);
        return;
    }
    for (const ConfigProblem &problem : splitter.error())
        m_problems.error(problem.code, problem.place, problem.text, problem.mend);
}

void UploadImport::takeCertificates()
{
    if (!m_words.has("cacert"_L1))
        return;
    const QString given = m_words.values[u"cacert"_s];
    const auto isSecure = [](const Target &target) { return target.url.scheme() == "https"_L1; };
    auto &targets = m_import.config.targets;
    if (std::none_of(targets.begin(), targets.end(), isSecure)) {
        m_import.note(What::Dropped, m_call.place, u"--cacert: no target is over https"_s);
        return;
    }
    if (given == "insecure"_L1)
        return wrong(ProblemCode::LegacyValue,
            Sentence::tr(
                "--cacert insecure lets anybody on the way read the password; this is never done here"),
            Sentence::tr(
                "keep the certificate of your own authority in a file, write --cacert FILE, and import "
                "again (docs/howto-private-ca.md)"));
    const QString file = path(given);
    if (!canBeWritten(file, u"--cacert"_s, m_call.place, m_problems))
        return;
    for (Target &target : targets)
        if (isSecure(target))
            target.caFile = file;
}

void UploadImport::noteTheRest()
{
    if (m_words.has("splitter"_L1) && m_words.has("uri"_L1))
        m_import.note(What::Dropped, m_call.place, u"--uri is not used beside --splitter"_s);
    m_import.renamesUnread = m_words.has("db-rewriter-json"_L1);
    if (m_import.renamesUnread)
        m_import.note(What::Dropped, m_call.place,
            u"--db-rewriter-json renames queues and agents; write a [rewrite NAME] instead"_s);
    if (m_words.has("forced-upload"_L1))
        m_import.note(What::Dropped, m_call.place, u"--forced-upload: QueueMetrics is always asked first"_s);
    if (!m_words.has("src"_L1))
        m_import.note(What::Changed, m_call.place,
            u"no --src is there: %1 is read"_s.arg(m_import.config.general.queueLog));
}

LegacyResult UploadImport::run()
{
    if (!m_words.unknown.isEmpty()) {
        wrong(ProblemCode::LegacyValue, Sentence::tr("the flag --%1 is not known").arg(m_words.unknown),
            Sentence::tr("import its files by name"));
        return unexpected(m_problems.all());
    }
    m_words.has("splitter"_L1) ? readSplitter() : readTarget();
    if (!m_problems.hasErrors())
        takeCertificates();
    if (m_words.has("src"_L1))
        if (const QString log = path(m_words.values[u"src"_s]);
            canBeWritten(log, u"--src"_s, m_call.place, m_problems) && !log.isEmpty())
            m_import.config.general.queueLog = log;
    if (m_words.has("noActions"_L1))
        for (Target &target : m_import.config.targets)
            target.actions = ActionMode::Off;
    noteTheRest();
    if (m_problems.hasErrors())
        return unexpected(m_problems.all());
    return std::move(m_import);
}

} // namespace

bool isUniloaderUpload(const LoaderCall &call)
{
    return wordsOf(call.arguments).others.value(0) == "upload"_L1 || !call.unknown.isEmpty()
        || !wordsOf(call.arguments).unknown.isEmpty();
}

LegacyResult importUniloaderCall(const LoaderCall &call, const MachineView &machine)
{
    return UploadImport(call, machine).run();
}

} // namespace wql
