// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/ownloader.h"

#include "core/config/configreader.h"
#include "core/control/controlmethods.h"
#include "core/secrets/secretreader.h"
#include "core/words/failuretext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Never over a file that is there.
Result<void, QString> writeFirstConfig(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const QByteArray text = "; The loader that runs in the desktop program.\n"
                            "[general]\nformat = 1\nqueue_log = /var/log/asterisk/queue_log\n";
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) || file.write(text) != text.size())
        return unexpected(u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

OwnLoader::Place OwnLoader::usualPlace(const QString &configFile)
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + "/.local/state"_L1);
    const QString usual
        = QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + "/wqloader/wqloader.conf"_L1;
    if (configFile.isEmpty() || configFile == usual)
        return { usual, state + "/wqloader/desktop"_L1 };
    // Each configuration is a loader of its own, and no two share a state.
    const QByteArray mark = QCryptographicHash::hash(configFile.toUtf8(), QCryptographicHash::Sha256).toHex();
    return { configFile, state + "/wqloader/desktop-"_L1 + QString::fromLatin1(mark.first(12)) };
}

struct OwnLoader::Parts {
    Parts(OwnLoader &owner, std::unique_ptr<Engine> opened)
        : engine(std::move(opened))
        , status(owner.m_clock, [this] { return engine->status(); })
        , keeper(owner.m_clock, { owner.m_place.configFile, owner.m_place.stateDirectory },
              [&owner](const LoaderConfig &config) { owner.put(config); })
        , link(desk)
    {
        addControlMethods(desk,
            { .engine = *engine,
                .log = owner.m_log,
                .config = keeper,
                .status = status,
                .clock = owner.m_clock,
                .tell = [&owner](const QString &target, const QString &text) {
                    owner.tell(false, text, target);
                } });
    }

    std::unique_ptr<Engine> engine;
    StatusFeed status;
    ConfigKeeper keeper;
    ControlDesk desk;
    LocalLink link;
};

OwnLoader::OwnLoader(const Clock &clock, Place place, QObject *parent)
    : LoaderLink(parent)
    , m_clock(clock)
    , m_place(std::move(place))
{
    connect(&m_passwords, &KeychainPasswords::fetched, this, &OwnLoader::onPasswordsFetched);
    connect(&m_passwords, &KeychainPasswords::cameLate, this, [this] {
        if (m_parts)
            m_parts->engine->retryNow();
    });
}

OwnLoader::~OwnLoader()
{
    if (!m_parts)
        return;
    // What the parts tell while they go is for nobody.
    m_parts->link.disconnect(this);
    m_parts->engine->disconnect(this);
}

void OwnLoader::connectParts()
{
    Engine &engine = *m_parts->engine;
    connect(&m_parts->keeper, &ConfigKeeper::told, this, [this](const QString &text) { tell(false, text); });
    connect(&engine, &Engine::targetChanged, this, &OwnLoader::tellTarget);
    connect(
        &engine, &Engine::actionReported, this, [this](const QString &target, const FeedbackResult &result) {
            tell(!result.ok, u"%1: feedback action %2: %3"_s.arg(target, result.id, result.text), target);
        });
    connect(&engine, &Engine::stateFailed, this, [this](const StateFailure &failure) {
        tell(true, describe(failure, m_place.stateDirectory).whole());
    });
    // Queued: the engine that tells it is about to be replaced.
    connect(&engine, &Engine::stopped, this, &OwnLoader::onStopped, Qt::QueuedConnection);
    const LocalLink &link = m_parts->link;
    connect(&link, &LoaderLink::stateChanged, this, [this] {
        setHello(m_parts->link.hello());
        enter(m_parts->link.state());
    });
    connect(&link, &LoaderLink::statusChanged, this, [this] { setStatus(m_parts->link.status()); });
    connect(&link, &LoaderLink::notified, this, &LoaderLink::notified);
}

bool OwnLoader::isRunning() const
{
    return m_parts != nullptr;
}

void OwnLoader::open()
{
    m_isWanted = true;
    if (m_isStopping)
        return enter(State::Opening); // onStopped() goes on
    if (isRunning())
        return m_parts->link.open();
    if (m_next)
        return; // onPasswordsFetched() goes on
    const auto config = prepare();
    if (!config)
        return fail({ .kind = LinkError::Kind::Refused, .words = config.error(), .data = {} });
    if (KeychainPasswords::entriesOf(*config).isEmpty())
        return begin(*config);
    enter(State::Opening);
    put(*config);
}

void OwnLoader::close()
{
    m_isWanted = false;
    m_next.reset();
    if (m_parts) {
        m_parts->link.close();
        m_isStopping = true;
        m_parts->engine->stop();
    }
    enter(State::Closed);
}

LinkCall *OwnLoader::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds deadline)
{
    return m_parts ? m_parts->link.call(method, parameters, parent, deadline) : LocalLink::lostCall(parent);
}

Result<LoaderConfig, QString> OwnLoader::readConfig() const
{
    const auto loaded = readLoaderConfig(m_place.configFile);
    if (loaded)
        return loaded->config;
    // It has no target yet: the window is there to add the first one.
    const auto &problems = loaded.error();
    if (std::ranges::any_of(problems, [](const ConfigProblem &problem) {
            return problem.severity == ConfigProblem::Severity::Error
                && problem.code != ProblemCode::NoTarget;
        }))
        return unexpected(formatted(problems));
    LoaderConfig empty;
    empty.general.queueLog = u"/var/log/asterisk/queue_log"_s;
    return empty;
}

Result<Secret, QString> OwnLoader::readPassword(const SecretReference &reference)
{
    if (reference.kind == SecretReference::Kind::Keychain)
        return m_passwords.read(reference.name);
    const SecretResult secret = readSecret(reference);
    if (!secret)
        return unexpected(u"%1. %2"_s.arg(secret.error().text, secret.error().mend));
    return *secret;
}

Result<LoaderConfig, QString> OwnLoader::prepare()
{
    if (!QFileInfo::exists(m_place.configFile)) {
        if (const auto written = writeFirstConfig(m_place.configFile); !written)
            return unexpected(written.error());
    }
    QDir().mkpath(m_place.stateDirectory);
    if (const QString settled = ConfigKeeper::settleAtStart(m_place.stateDirectory); !settled.isEmpty())
        tell(true, settled);
    return readConfig();
}

Result<void, QString> OwnLoader::start(const LoaderConfig &config)
{
    auto engine = Engine::open(m_clock, { .stateDirectory = m_place.stateDirectory }, config,
        [this](const SecretReference &reference) { return readPassword(reference); });
    if (!engine)
        return unexpected(describe(engine.error(), m_place.stateDirectory).whole());
    m_parts = std::make_unique<Parts>(*this, std::move(*engine));
    connectParts();
    if (const QString text = describe(m_parts->engine->opening()); !text.isEmpty())
        tell(true, text);
    tell(false, u"Started with %1"_s.arg(m_place.configFile));
    m_parts->engine->start();
    return {};
}

void OwnLoader::begin(const LoaderConfig &config)
{
    if (const auto started = start(config); started)
        m_parts->link.open();
    else
        fail({ .kind = LinkError::Kind::Refused, .words = started.error(), .data = {} });
}

void OwnLoader::put(LoaderConfig config)
{
    m_next = std::move(config);
    const QStringList entries = KeychainPasswords::entriesOf(*m_next);
    if (entries.isEmpty())
        onPasswordsFetched();
    else
        m_passwords.fetch(entries);
}

void OwnLoader::onPasswordsFetched()
{
    if (!m_next)
        return;
    LoaderConfig config = *std::exchange(m_next, std::nullopt);
    if (!m_isWanted || m_isStopping)
        return; // disconnected meanwhile
    if (!m_parts)
        return begin(config);
    if (config.general.queueLog != m_parts->engine->config().general.queueLog) {
        tell(true, u"queue_log is another now: disconnect this site and connect it again"_s);
        config.general.queueLog = m_parts->engine->config().general.queueLog;
    }
    m_parts->engine->reload(config);
    tell(false, u"Configuration read again"_s);
}

void OwnLoader::onStopped()
{
    tell(false, u"Stopped"_s);
    m_isStopping = false;
    m_parts.reset(); // two of them would want the same state
    Q_EMIT stopped();
    if (m_isWanted)
        open();
}

void OwnLoader::tell(bool isError, const QString &text, const QString &target)
{
    m_log.add({ .time = m_clock.wall(), .isError = isError, .target = target, .text = text });
}

void OwnLoader::tellTarget(const QString &name)
{
    const std::optional<TargetStatus> target = m_parts->engine->targetStatus(name);
    if (!target)
        return;
    const QString text = !target->secretProblem.isEmpty() ? target->secretProblem
        : target->failure ? describe(*target->failure, target->url, target->token).whole()
                          : QString();
    const bool isWell
        = target->state == TargetStatus::State::UpToDate || target->state == TargetStatus::State::Uploading;
    if ((text.isEmpty() && !isWell) || std::exchange(m_told[name], text) == text)
        return;
    tell(!text.isEmpty(), u"%1: %2"_s.arg(name, text.isEmpty() ? u"works again"_s : text), name);
}

} // namespace wql
