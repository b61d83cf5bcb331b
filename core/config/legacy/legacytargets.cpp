// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/legacytargets.h"

#include "core/config/configdocument.h"
#include "core/config/targeturl.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

template <typename Things> bool hasName(const Things &things, const QString &name)
{
    return std::any_of(
        things.begin(), things.end(), [&name](const auto &thing) { return thing.name == name; });
}

template <typename Things> QString freeNameIn(const Things &things, const QString &wish)
{
    QString name = wish;
    for (int number = 2; hasName(things, name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

} // namespace

bool canBeUser(const QString &user, const ConfigPlace &place, ProblemList &problems)
{
    if (user.isEmpty())
        problems.error(ProblemCode::LegacyValue, place, Sentence::tr("there is no user"),
            Sentence::tr("name a QueueMetrics user that holds the key WQLOADER"));
    return !user.isEmpty() && canBeWritten(user, u"user"_s, place, problems);
}

QString legacyText(const QByteArray &bytes, const QString &file, std::vector<ImportNote> &notes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    notes.push_back({ ImportNote::What::Mapped, { file, 0, 0, {} },
        u"the file is no UTF-8; its letters are read as Latin-1"_s });
    return QString::fromLatin1(bytes);
}

bool canBeWritten(const QString &text, const QString &what, const ConfigPlace &place, ProblemList &problems)
{
    if (ConfigDocument::isWritable(text))
        return true;
    problems.error(ProblemCode::LegacyValue, place,
        Sentence::tr("%1 is too long, or holds a control character or a blank at an end").arg(what),
        Sentence::tr("change it in the file"));
    return false;
}

QString LegacyTargets::nameFor(const LegacyTarget &legacy)
{
    const auto url = targetUrl(legacy.host, legacy.port, legacy.context);
    if (!url)
        m_problems.error(url.error().code, legacy.place, url.error().text, url.error().mend);
    bool isNumber = true;
    const int offset = legacy.timezoneOffset.isEmpty() ? 0 : legacy.timezoneOffset.toInt(&isNumber);
    if (!isNumber || qAbs(offset) > 86400) {
        m_problems.error(ProblemCode::LegacyValue, legacy.place,
            Sentence::tr("the time zone offset is no number of seconds"), Sentence::tr("write it like 3600"));
        isNumber = false;
    }
    const bool isWritable = canBeUser(legacy.user, legacy.place, m_problems)
        && canBeWritten(legacy.password, u"password"_s, legacy.place, m_problems)
        && canBeWritten(legacy.token, u"token"_s, legacy.place, m_problems);
    if (!url || !isNumber || !isWritable)
        return {};
    Target target;
    target.url = *url;
    target.user = legacy.user;
    target.password.kind = SecretReference::Kind::Value;
    target.password.value = Secret(legacy.password.toUtf8());
    target.token = legacy.token == "-"_L1 ? QString() : legacy.token;
    target.timezoneOffset = std::chrono::seconds(offset);
    return nameFor(target, legacy.place);
}

QString LegacyTargets::nameFor(Target target, const ConfigPlace &place)
{
    const QString dataset = datasetOf(target.url, target.token);
    for (const Target &known : m_import.config.targets) {
        if (datasetOf(known.url, known.token) != dataset)
            continue;
        target.name = known.name;
        if (!(target == known)) {
            m_import.note(ImportNote::What::Changed, place,
                u"the same URL and token as target %1, whose user, password, offset and actions count"_s.arg(
                    known.name));
        }
        return known.name;
    }
    target.name = freeName(target);
    m_import.note(ImportNote::What::Mapped, place,
        u"target %1 is %2, token %3"_s.arg(
            target.name, target.url.toString(), target.token.isEmpty() ? u"-"_s : target.token));
    if (looksLikePartition(target.token)) {
        m_import.note(ImportNote::What::Mapped, place,
            u"token %1 looks like a partition; for a QueueMetrics of a single server it must be -"_s.arg(
                target.token));
    }
    m_import.config.targets.push_back(target);
    return target.name;
}

QString LegacyTargets::freeName(const Target &target) const
{
    QString wish = target.url.path(QUrl::FullyEncoded).section(u'/', -1);
    if (wish.isEmpty())
        wish = target.url.host();
    if (!target.token.isEmpty())
        wish += u'-' + target.token;
    return freeNameIn(m_import.config.targets, wish);
}

void addRule(LegacyImport &import, Rule rule, const ConfigPlace &place)
{
    const QString wish = rule.name;
    rule.name = freeNameIn(import.config.rules, wish);
    if (rule.name != wish)
        import.note(ImportNote::What::Changed, place, u"a second rule %1 is now %2"_s.arg(wish, rule.name));
    import.note(ImportNote::What::Read, place,
        rule.enabled ? u"rule %1"_s.arg(rule.name) : u"rule %1, which is switched off"_s.arg(rule.name));
    import.config.rules.push_back(std::move(rule));
}

} // namespace wql
