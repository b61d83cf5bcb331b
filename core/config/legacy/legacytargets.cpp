// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/legacytargets.h"

#include "core/config/configdocument.h"
#include "core/config/targeturl.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

template <typename Things> QString freeNameIn(const Things &things, const QString &wish)
{
    QStringList names;
    for (const auto &thing : things)
        names += thing.name;
    return freeName(names, wish);
}

} // namespace

QString freeName(const QStringList &names, const QString &wish)
{
    QString name = wish;
    const QSet<QString> taken(names.begin(), names.end());
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

bool isNoQueueMetrics(const QString &uri)
{
    return uri.startsWith("mysql:"_L1, Qt::CaseInsensitive)
        || uri.startsWith("file:"_L1, Qt::CaseInsensitive);
}

void LegacyImport::note(ImportNote::What what, const ConfigPlace &place, const QString &text)
{
    if (notes.size() < maxNotes) {
        notes.push_back({ what, place, text });
        return;
    }
    ++notesLeftOut;
    notes.resize(maxNotes + 1);
    notes[maxNotes] = { ImportNote::What::Dropped, { place.file, 0, 0, {} },
        u"and %1 more that are not listed"_s.arg(notesLeftOut) };
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

void LegacyTargets::wrong(
    const LegacyTarget &legacy, ProblemCode code, const Sentence &text, const Sentence &mend)
{
    const bool hasLabel = !legacy.label.isEmpty();
    m_problems.error(code, legacy.place,
        hasLabel ? Sentence::verbatim(shownLine(legacy.label) + u": "_s) + text : text, mend);
}

std::optional<QUrl> LegacyTargets::checkedUrl(const LegacyTarget &legacy)
{
    if (isNoQueueMetrics(legacy.url)) {
        wrong(legacy, ProblemCode::LegacyValue,
            Sentence::tr("URI names a database or a file; only http and https can be fed"),
            Sentence::tr(
                "write the address of QueueMetrics, such as https://stats.example.net/queuemetrics"));
        return {};
    }
    const auto url
        = legacy.url.isEmpty() ? targetUrl(legacy.host, legacy.port, legacy.context) : targetUrl(legacy.url);
    if (url)
        return *url;
    wrong(legacy, url.error().code, url.error().text, url.error().mend);
    return {};
}

std::optional<std::chrono::seconds> LegacyTargets::checkedOffset(const LegacyTarget &legacy)
{
    bool isNumber = true;
    const int offset = legacy.timezoneOffset.isEmpty() ? 0 : legacy.timezoneOffset.toInt(&isNumber);
    if (isNumber && qAbs(offset) <= 86400)
        return std::chrono::seconds(offset);
    wrong(legacy, ProblemCode::LegacyValue, Sentence::tr("the time zone offset is no number of seconds"),
        Sentence::tr("write it like 3600"));
    return {};
}

/// Whether our file can say it.
bool LegacyTargets::isWritable(const LegacyTarget &legacy)
{
    if (legacy.user.isEmpty()) {
        wrong(legacy, ProblemCode::LegacyValue, Sentence::tr("there is no user"),
            Sentence::tr("name a QueueMetrics user that holds the key WQLOADER"));
        return false;
    }
    const QString label = legacy.label.isEmpty() ? QString() : shownLine(legacy.label) + u": "_s;
    return canBeWritten(legacy.user, label + u"user"_s, legacy.place, m_problems)
        && canBeWritten(legacy.password, label + u"password"_s, legacy.place, m_problems)
        && canBeWritten(legacy.token, label + u"token"_s, legacy.place, m_problems)
        && canBeWritten(legacy.caFile, label + u"CA file"_s, legacy.place, m_problems);
}

QString LegacyTargets::nameFor(const LegacyTarget &legacy)
{
    const auto url = checkedUrl(legacy);
    if (isNoQueueMetrics(legacy.url))
        return {};
    const auto offset = checkedOffset(legacy);
    const bool canBeSaid = isWritable(legacy);
    if (!url || !offset || !canBeSaid)
        return {};
    Target target;
    target.url = *url;
    target.user = legacy.user;
    target.password.kind = SecretReference::Kind::Value;
    target.password.value = Secret(legacy.password.toUtf8());
    target.token = legacy.token == "-"_L1 ? QString() : legacy.token;
    target.timezoneOffset = *offset;
    target.actions = legacy.actions;
    if (url->scheme() == "https"_L1)
        target.caFile = legacy.caFile;
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
