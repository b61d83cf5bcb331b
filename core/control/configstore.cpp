// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/configstore.h"

#include "core/base/limits.h"
#include "core/config/configreader.h"
#include "core/config/configsaver.h"
#include "core/config/secretmask.h"
#include "core/control/authorityfile.h"
#include "core/control/keptsecret.h"
#include "core/state/directorylock.h"
#include "core/state/statestore.h"
#include "core/status/routingjson.h"

#include <QFileInfo>
#include <QJsonArray>

#include <unistd.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qsizetype maxProposedFiles = 256;

/// What a proposal may hold, so that no answer holds up the uploads. Reading a configuration takes about as
/// long as its lines are many.
struct ProposalBounds {
    qsizetype bytes;
    qsizetype lines;
    qsizetype sections;
    qsizetype problems;
};
constexpr ProposalBounds adminBounds{ 2 * limits::configFileBytes, 50'000, 10'000, 200 };
constexpr ProposalBounds readOnlyBounds{ limits::configFileBytes / 8, 4'000, 400, 50 };

auto refused(const QString &words, const QJsonObject &data = {})
{
    return unexpected(rpc::refusal(RpcError::Refused, words, data));
}

auto refused(const std::vector<ConfigProblem> &problems)
{
    const std::vector<ConfigProblem> first(problems.begin(),
        problems.begin() + std::min<std::ptrdiff_t>(std::ptrdiff_t(problems.size()), adminBounds.problems));
    return refused(u"the configuration has mistakes"_s, { { u"problems"_s, toJson(first) } });
}

RpcError conflict(const QString &revision)
{
    return rpc::refusal(RpcError::Conflict, u"the configuration was changed by somebody else meanwhile"_s,
        { { u"revision"_s, revision } });
}

Result<std::map<QString, QByteArray>, RpcError> textsOf(const QJsonObject &parameters)
{
    const QJsonArray files = parameters[u"files"_s].toArray();
    if (files.isEmpty() || files.size() > maxProposedFiles)
        return unexpected(invalidParameter(u"files"_s, u"a list of {path, text}"_s));
    std::map<QString, QByteArray> texts;
    for (const QJsonValue file : files) {
        if (!file[u"path"_s].isString() || !file[u"text"_s].isString())
            return unexpected(invalidParameter(u"files"_s, u"a list of {path, text}"_s));
        texts[file[u"path"_s].toString()] = file[u"text"_s].toString().toUtf8();
    }
    return texts;
}

const ProposalBounds &boundsOf(LinkRole role)
{
    return role == LinkRole::Admin ? adminBounds : readOnlyBounds;
}

/// Before anything is parsed.
Result<void, RpcError> checkBounds(const std::map<QString, QByteArray> &texts, const ProposalBounds &bounds)
{
    qsizetype bytes = 0;
    qsizetype lines = 0;
    qsizetype sections = 0;
    for (const auto &[path, text] : texts) {
        bytes += text.size();
        lines += text.count('\n') + 1;
        sections += text.count('[');
    }
    if (bytes <= bounds.bytes && lines <= bounds.lines && sections <= bounds.sections)
        return {};
    return refused(
        u"more than %1 bytes, %2 lines or %3 sections are too much to look at here"_s.arg(bounds.bytes)
            .arg(bounds.lines)
            .arg(bounds.sections));
}

template <typename Problem> std::vector<Problem> firstOf(std::vector<Problem> problems, qsizetype max)
{
    if (problems.size() > size_t(max))
        problems.erase(problems.begin() + max, problems.end());
    return problems;
}

} // namespace

ConfigStore::ConfigStore(const Clock &clock, Place place, Reload reload, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_place(std::move(place))
    , m_reload(std::move(reload))
    , m_revision(revision())
{
    m_confirmTimer.setSingleShot(true);
    connect(&m_confirmTimer, &QTimer::timeout, this, [this] { takeBack(u"nobody confirmed it in time"_s); });
}

QString ConfigStore::settleAtStart(const Place &place)
{
    if (place.file.isEmpty() || !rememberedRollback(place.stateDirectory, place.file))
        return {};
    // While another loader runs it is that one's change, to be confirmed or taken back there. Our own start
    // will find the directory locked just as well.
    const auto lock = DirectoryLock::take(place.stateDirectory, StateOptions().program);
    const auto pending = lock ? rememberedRollback(place.stateDirectory, place.file) : std::nullopt;
    if (!pending)
        return {};
    const auto done = rollBack(*pending);
    forgetRollback(place.stateDirectory);
    return done ? u"Configuration: a change that nobody had confirmed was taken back"_s
                : u"Configuration: a change that nobody had confirmed stays: %1"_s.arg(done.error());
}

QString ConfigStore::revision() const
{
    return m_place.file.isEmpty() ? QString()
                                  : QString::fromLatin1(ConfigFile::read(m_place.file).revision());
}

ConfigFile ConfigStore::present() const
{
    return m_place.file.isEmpty() ? ConfigFile() : ConfigFile::read(m_place.file);
}

RpcResult ConfigStore::get(LinkRole role) const
{
    const Comments comments = role == LinkRole::Admin ? Comments::Shown : Comments::Masked;
    if (m_place.file.isEmpty())
        return QJsonObject{ { u"revision"_s, QString() }, { u"writable"_s, false },
            { u"files"_s, QJsonArray() } };
    const ConfigFile file = ConfigFile::read(m_place.file);
    QJsonArray files;
    bool isWritable = true;
    for (const ConfigFile::Part &part : file.parts()) {
        files += QJsonObject{ { u"path"_s, part.path },
            { u"text"_s, QString::fromUtf8(maskedText(part.bytesRead, comments)) } };
        // A new file is made beside the old one, is given its owner, and then takes its name.
        const QFileInfo info(part.path);
        isWritable = isWritable && QFileInfo(info.canonicalPath()).isWritable()
            && (::geteuid() == 0 || info.ownerId() == ::geteuid()) && part.bytesRead.isValidUtf8();
    }
    return QJsonObject{ { u"revision"_s, QString::fromLatin1(file.revision()) },
        { u"writable"_s, isWritable }, { u"files"_s, files } };
}

/// The proposal as an edit of what is on disk.
Result<ConfigFile, RpcError> ConfigStore::editOf(const QJsonObject &parameters, LinkRole role) const
{
    const auto texts = textsOf(parameters);
    if (!texts)
        return unexpected(texts.error());
    if (const auto bounded = checkBounds(*texts, boundsOf(role)); !bounded)
        return unexpected(bounded.error());
    if (m_place.file.isEmpty())
        return refused(
            u"this loader was started by the original's command line: it has no configuration file"_s);
    const ConfigFile present = ConfigFile::read(m_place.file);
    std::vector<QByteArray> former;
    for (const ConfigFile::Part &part : present.parts())
        former.push_back(part.bytesRead);
    std::vector<QByteArray> proposed;
    for (const auto &[path, text] : *texts) {
        if (!present.files().contains(path))
            return refused(u"%1 is no file of this configuration"_s.arg(path));
        proposed.push_back(text);
    }
    const auto unmasked = unmaskedTexts(proposed, former);
    if (!unmasked)
        return refused(
            u"%1 is new or was renamed: its password has to be given again"_s.arg(unmasked.error()));
    std::map<QString, QByteArray> edit;
    size_t next = 0;
    for (const auto &[path, text] : *texts)
        edit.emplace(path, (*unmasked)[next++]);
    return ConfigFile::edited(m_place.file, edit,
        role == LinkRole::Admin ? ConfigFile::NewIncludes::OfTheFolder : ConfigFile::NewIncludes::None);
}

RpcResult ConfigStore::validate(const QJsonObject &parameters, LinkRole role) const
{
    const auto edit = editOf(parameters, role);
    if (!edit)
        return unexpected(edit.error());
    const auto loaded = loaderConfigOf(*edit);
    const qsizetype max = boundsOf(role).problems;
    if (!loaded)
        return QJsonObject{ { u"problems"_s, toJson(firstOf(loaded.error(), max)) },
            { u"warnings"_s, QJsonArray() } };
    return QJsonObject{ { u"problems"_s, toJson(firstOf(loaded->warnings, max)) },
        { u"warnings"_s, toJson(firstOf(checkRules(loaded->config), max), loaded->config) } };
}

Result<LoaderConfig, RpcError> ConfigStore::proposed(const QJsonObject &parameters) const
{
    const auto edit = editOf(parameters, LinkRole::Admin);
    if (!edit)
        return unexpected(edit.error());
    const auto loaded = loaderConfigOf(*edit);
    if (!loaded)
        return refused(loaded.error());
    return loaded->config;
}

RpcResult ConfigStore::apply(const QJsonObject &parameters, const QString &who)
{
    const auto confirmWithin = numberParam(parameters, u"confirmWithin"_s, 0, 600, 60);
    if (!confirmWithin || (*confirmWithin > 0 && *confirmWithin < 10))
        return unexpected(invalidParameter(u"confirmWithin"_s, u"0, or 10 to 600"_s));
    const auto expected = stringParam(parameters, u"revision"_s);
    if (!expected)
        return unexpected(expected.error());
    if (m_pending)
        return refused(u"another change waits to be confirmed or taken back"_s);
    // Before anything else: a text that fits no longer would look like a mistake of who sent it.
    const QString present = revision();
    if (!m_place.file.isEmpty() && *expected != present)
        return unexpected(conflict(present));
    const auto edit = editOf(parameters, LinkRole::Admin);
    if (!edit)
        return unexpected(edit.error());
    const auto loaded = loaderConfigOf(*edit);
    if (!loaded)
        return refused(loaded.error());
    const auto former = readLoaderConfig(m_place.file);
    if (former && former->config.general.stateDirectory != loaded->config.general.stateDirectory)
        return refused(u"state_dir takes a restart: change it in the file, on the loader's machine"_s);

    RpcResult saved = save(*edit, loaded->config);
    if (!saved)
        return saved;
    Q_EMIT logged(u"Configuration changed by %1"_s.arg(who));
    if (*confirmWithin == 0) {
        m_pending.reset();
        forgetRollback(m_place.stateDirectory);
        return saved;
    }
    m_confirmTimer.start(std::chrono::seconds(*confirmWithin));
    (*saved)[u"confirmBy"_s] = qint64(m_clock.wall().count()) + *confirmWithin;
    return saved;
}

RpcResult ConfigStore::save(const ConfigFile &edit, const LoaderConfig &config)
{
    const PendingRollback pending = PendingRollback::of(m_place.file, edit);
    if (const auto remembered = rememberRollback(m_place.stateDirectory, pending); !remembered)
        return refused(remembered.error());
    if (const auto saved = saveConfigFile(edit, QDateTime::currentDateTime()); !saved) {
        static_cast<void>(rollBack(pending)); // the files that were written before it failed
        forgetRollback(m_place.stateDirectory);
        // No mistake of the texts: the same ones can be saved when there is room, or the right.
        const ConfigProblem &why = saved.error();
        if (why.code == ProblemCode::ChangedUnderneath)
            return unexpected(conflict(revision()));
        return refused(u"%1 %2; %3"_s.arg(why.place.file, why.text.english(), why.mend.english()));
    }
    m_pending = pending;
    if (const auto inForce = m_reload(config); !inForce) {
        static_cast<void>(takeBack(u"it cannot be put in force"_s));
        return refused(inForce.error());
    }
    notice();
    return QJsonObject{ { u"revision"_s, revision() } };
}

RpcResult ConfigStore::confirm(const QJsonObject &parameters, const QString &who)
{
    if (!m_pending)
        return refused(u"nothing waits to be confirmed"_s);
    const auto which = stringParam(parameters, u"revision"_s);
    if (!which)
        return unexpected(which.error());
    if (*which != revision())
        return unexpected(rpc::refusal(
            RpcError::Conflict, u"this is not the revision that waits"_s, { { u"revision"_s, revision() } }));
    m_confirmTimer.stop();
    m_pending.reset();
    forgetRollback(m_place.stateDirectory);
    Q_EMIT logged(u"Configuration confirmed by %1"_s.arg(who));
    return QJsonObject();
}

RpcResult ConfigStore::rollback(const QString &who)
{
    if (!m_pending)
        return refused(u"nothing waits to be taken back"_s);
    return takeBack(u"taken back by %1"_s.arg(who));
}

RpcResult ConfigStore::takeBack(const QString &why)
{
    m_confirmTimer.stop();
    const auto done = rollBack(*std::exchange(m_pending, {}));
    forgetRollback(m_place.stateDirectory);
    if (!done) {
        Q_EMIT logged(u"Configuration: the change stays, although %1: %2"_s.arg(why, done.error()));
        return refused(done.error());
    }
    const auto loaded = readLoaderConfig(m_place.file);
    if (const auto inForce = loaded ? m_reload(loaded->config) : Result<void, QString>(); !inForce)
        Q_EMIT logged(u"Configuration: what was restored is not in force: %1"_s.arg(inForce.error()));
    Q_EMIT logged(u"Configuration restored: %1"_s.arg(why));
    Q_EMIT rolledBack(revision(), why);
    notice();
    return QJsonObject{ { u"revision"_s, revision() } };
}

RpcResult ConfigStore::addCa(const QJsonObject &parameters, const QString &who)
{
    const QString pem = parameters[u"pem"_s].toString();
    if (pem.isEmpty())
        return unexpected(invalidParameter(u"pem"_s, u"a text"_s));
    if (m_place.file.isEmpty())
        return refused(u"this loader has no configuration file: there is no folder for it"_s);
    const auto saved = saveAuthority(QFileInfo(m_place.file).absolutePath() + u"/ca"_s, pem);
    if (!saved)
        return refused(saved.error());
    Q_EMIT logged(u"Certificate kept for %1: %2"_s.arg(who, *saved));
    return QJsonObject{ { u"path"_s, *saved } };
}

RpcResult ConfigStore::setSecret(const QJsonObject &parameters, const QString &who)
{
    const auto target = stringParam(parameters, u"target"_s);
    const auto password = stringParam(parameters, u"password"_s);
    if (!target || !password)
        return unexpected(target ? password.error() : target.error());
    if (m_place.file.isEmpty())
        return refused(u"this loader has no configuration file: its password stands on its command line"_s);
    const auto present = readLoaderConfig(m_place.file);
    if (!present)
        return refused(present.error());
    const std::vector<Target> &targets = present->config.targets;
    const auto path = keepSecret(
        QFileInfo(m_place.file).absolutePath() + u"/secrets"_s, *target, Secret(password->toUtf8()), targets);
    if (!path)
        return refused(path.error());
    Q_EMIT logged(u"%1: password set by %2, in %3"_s.arg(*target, who, *path));
    const bool isNamed = std::ranges::any_of(targets, [&](const Target &each) {
        return each.name == *target && each.password.kind == SecretReference::Kind::File
            && each.password.name == *path;
    });
    // What somebody edited on disk and has not read in yet is not put in force by this.
    const bool isInForce = isNamed && revision() == m_revision && m_reload(present->config);
    return QJsonObject{ { u"path"_s, *path }, { u"inForce"_s, isInForce } };
}

void ConfigStore::notice()
{
    const QString present = revision();
    if (std::exchange(m_revision, present) != present)
        Q_EMIT changed(present);
}

} // namespace wql
