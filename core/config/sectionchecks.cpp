// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/sectionchecks.h"

#include "core/config/targeturl.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

void checkCredential(const SectionValues &values, ProblemList &problems)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_.@-]{1,255}$"_s);
    const QString id = values.text("password_credential"_L1);
    if (!name.match(id).hasMatch() || id.startsWith(u'.')) {
        problems.error(ProblemCode::BadCredentialName, values.place("password_credential"_L1),
            Sentence::tr("this is no name of a credential"),
            Sentence::tr("write the name that LoadCredential= gives, of letters, digits and _.@-"));
    }
}

/// A user who can write the file could run a program as the loader's user.
void checkCommandsFile(const SectionValues &values, ProblemList &problems)
{
    const ConfigPlace place = values.place("password_command"_L1);
    const QFileInfo file(place.file);
    if (!file.exists())
        return;
    const bool isOurs = file.ownerId() == 0 || file.ownerId() == geteuid();
    if (!isOurs || file.permission(QFileDevice::WriteOther) || file.permission(QFileDevice::WriteGroup)) {
        problems.error(ProblemCode::CommandFromUnsafeFile, place,
            Sentence::tr("others than root and this user may write this file, so its command is not run"),
            Sentence::tr("chown root and chmod 0640 it"));
    }
}

void checkPasswordsFile(const SectionValues &values, ProblemList &problems)
{
    const ConfigPlace place = values.place("password"_L1);
    if (QFileInfo(place.file).permission(QFileDevice::ReadOther)) {
        problems.warning(ProblemCode::PasswordReadableByAll, place,
            Sentence::tr("everybody on this machine may read this password"),
            Sentence::tr("chmod 0640 %1, or use password_file").arg(place.file));
    }
}

void checkPassword(const SectionValues &values, SecretReference::Kind kind, ProblemList &problems)
{
    int given = 0;
    for (const ConfigKey *key : configKeys(values.kind())) {
        const bool isOne = key->name.startsWith("password"_L1) && values.has(key->name);
        if (isOne && ++given > 1)
            problems.error(ProblemCode::SeveralPasswords, values.place(key->name),
                Sentence::tr("the password is given in more than one way"),
                Sentence::tr("keep one of the password keys"));
    }
    if (kind == SecretReference::Kind::Credential)
        checkCredential(values, problems);
    else if (kind == SecretReference::Kind::Command)
        checkCommandsFile(values, problems);
    else if (kind == SecretReference::Kind::Value)
        checkPasswordsFile(values, problems);
}

void warnOfNoPassword(const SectionValues &values, ProblemList &problems)
{
    problems.warning(ProblemCode::NoPassword, values.place(),
        Sentence::tr("%1 %2 has no password").arg(sectionKind(values.kind()).name, values.name()),
        Sentence::tr("add password_file = /etc/wqloader/secrets/..."));
}

bool isThisMachine(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

using Line = std::pair<QLatin1StringView, SectionValues::Entry>;

std::vector<Line> linesInOrder(const SectionValues &values)
{
    std::vector<Line> lines;
    for (const QLatin1StringView key : { "allow"_L1, "deny"_L1, "context"_L1, "variable"_L1 }) {
        for (const SectionValues::Entry &entry : values.list(key))
            lines.emplace_back(key, entry);
    }
    // A section is in one file.
    std::stable_sort(lines.begin(), lines.end(),
        [](const Line &a, const Line &b) { return a.second.place.line < b.second.place.line; });
    return lines;
}

/// What is denied by name in the built-in policy was denied for a reason, and an own line comes before it.
void warnOfOpening(const PolicyLine &line, const ConfigPlace &place, ProblemList &problems)
{
    const ActionPolicy &builtIn = builtInPolicy();
    const bool isDenied = line.allows
        && std::any_of(builtIn.lines.begin(), builtIn.lines.end(),
            [&](const PolicyLine &other) { return !other.allows && isAbout(other, line.action); });
    if (isDenied)
        problems.warning(ProblemCode::PolicyOpensDenied, place,
            Sentence::tr(
                "this allows %1, which runs programs, changes the configuration or reads what is not ours")
                .arg(QString::fromStdString(line.action)),
            Sentence::tr("remove the line unless you trust QueueMetrics as you trust root"));
}

/// timeId|callId|queue|agent|verb at least. The row's parser has the last word when the test is run.
bool looksLikeRow(const QString &row)
{
    return row.count(u'|') >= 4 && row.front().isDigit();
}

} // namespace

void check(const GeneralSettings &, const SectionValues &values, ProblemList &problems)
{
    if (values.has("format"_L1) && values.text("format"_L1).toLongLong() != 1)
        problems.error(ProblemCode::UnknownFormat, values.place("format"_L1),
            Sentence::tr("this version reads format 1"),
            Sentence::tr("use a newer version, or write format = 1"));
}

void check(const Target &target, const SectionValues &values, ProblemList &problems)
{
    checkPassword(values, target.password.kind, problems);
    if (target.password.kind == SecretReference::Kind::None)
        warnOfNoPassword(values, problems);
    if (target.url.scheme() == "http"_L1 && !isLoopback(target.url) && !target.allowCleartext)
        problems.warning(ProblemCode::CleartextPassword, values.place("url"_L1),
            Sentence::tr("the password crosses the network in clear"),
            Sentence::tr("use https, or say allow_cleartext = yes"));
    if (looksLikePartition(target.token))
        problems.warning(ProblemCode::TokenLooksLikePartition, values.place("token"_L1),
            Sentence::tr("%1 looks like a partition, and a token is the name of a server of the cluster")
                .arg(target.token),
            Sentence::tr("for a QueueMetrics of a single server write token = -"));
}

void check(const Asterisk &asterisk, const SectionValues &values, ProblemList &problems)
{
    static const QRegularExpression name(u"^[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9])?$"_s);
    if (!name.match(asterisk.host).hasMatch() && QHostAddress(asterisk.host).isNull())
        problems.error(ProblemCode::BadHost, values.place("host"_L1), Sentence::tr("this is no host"),
            Sentence::tr("write a name or an address; the port has a key of its own"));
    checkPassword(values, asterisk.password.kind, problems);
    const bool hasPassword = asterisk.password.kind != SecretReference::Kind::None;
    if (!asterisk.user.isEmpty() && !hasPassword)
        warnOfNoPassword(values, problems);
    if (asterisk.user.isEmpty() && hasPassword)
        problems.error(ProblemCode::MissingKey, values.place(),
            Sentence::tr("asterisk has a password and no user"), Sentence::tr("add a line: user = ..."));
    if (!asterisk.tls && !isThisMachine(asterisk.host))
        problems.warning(ProblemCode::CleartextPassword, values.place("host"_L1),
            Sentence::tr("the manager's password crosses the network in clear"),
            Sentence::tr("say tls = yes and name Asterisk's TLS port, or use the manager of this machine"));
}

void check(const Rewrite &rewrite, const SectionValues &values, ProblemList &problems)
{
    if (!values.has("pattern"_L1))
        return;
    static const QRegularExpression reference(u"\\\\([0-9]+)"_s);
    const ConfigPlace place = values.place("replacement"_L1);
    if (rewrite.replacement.contains(u'|'))
        problems.error(ProblemCode::BadReplacement, place,
            Sentence::tr("a name cannot hold |, which parts the fields of a row"),
            Sentence::tr("use another character"));
    const int groups = QRegularExpression(rewrite.pattern).captureCount();
    for (auto match = reference.globalMatch(rewrite.replacement); match.hasNext();) {
        const QString number = match.next().captured(1);
        if (number.size() > 2 || number.toInt() > groups)
            problems.error(ProblemCode::BadReplacement, place,
                Sentence::tr("the pattern has %1 groups, and \\%2 is none of them").arg(groups).arg(number),
                Sentence::tr("put ( ) around what it should stand for"));
    }
}

void check(const RuleTest &test, const SectionValues &values, ProblemList &problems)
{
    const bool hasNames = values.has("queue"_L1) || values.has("agent"_L1);
    if (values.has("row"_L1) == hasNames)
        problems.error(ProblemCode::BadRuleTest, values.place(),
            hasNames ? Sentence::tr("the test has a row and names as well")
                     : Sentence::tr("the test has neither a row nor names"),
            Sentence::tr("write either row = a line of the queue_log, or queue = and agent ="));
    else if (!hasNames && !looksLikeRow(test.row))
        problems.error(ProblemCode::BadRuleTest, values.place("row"_L1),
            Sentence::tr("this is no row of a queue_log"),
            Sentence::tr("write it as in the file: time|call|queue|agent|VERB|data"));
}

ActionPolicy readPolicy(const SectionValues &values, ProblemList &problems)
{
    ActionPolicy policy;
    policy.name = values.name();
    for (const auto &[key, entry] : linesInOrder(values)) {
        const size_t before = policy.lines.size();
        const Sentence wrong
            = policy.add(std::string_view(key.data(), size_t(key.size())), entry.value.toStdString());
        if (!wrong.isEmpty())
            problems.error(ProblemCode::BadPolicyLine, entry.place, wrong,
                Sentence::tr("docs/actions.md tells how a policy is written"));
        else if (policy.lines.size() > before)
            warnOfOpening(policy.lines.back(), entry.place, problems);
    }
    return policy;
}

} // namespace wql
