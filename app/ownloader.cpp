// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/ownloader.h"

#include "core/base/system.h"
#include "core/config/configreader.h"

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
    const QString state = userStateFolder();
    const QString usual
        = QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + "/wqloader/wqloader.conf"_L1;
    if (configFile.isEmpty() || configFile == usual)
        return { usual, state + "/wqloader/desktop"_L1 };
    // Each configuration is a loader of its own, and no two share a state.
    const QByteArray mark = QCryptographicHash::hash(configFile.toUtf8(), QCryptographicHash::Sha256).toHex();
    return { configFile, state + "/wqloader/desktop-"_L1 + QString::fromLatin1(mark.first(12)) };
}

OwnLoader::OwnLoader(const Clock &clock, Place place, QObject *parent)
    : LoaderLink(parent)
    , m_clock(clock)
    , m_place(std::move(place))
    , m_activity(clock)
{
    connect(&m_passwords, &KeychainPasswords::fetched, this, &OwnLoader::onPasswordsFetched);
    connect(&m_passwords, &KeychainPasswords::cameLate, this, [this] {
        if (m_host)
            m_host->engine().retryNow();
    });
}

OwnLoader::~OwnLoader()
{
    if (!m_host)
        return;
    // What the parts report while they go is for nobody.
    m_link->disconnect(this);
    m_host->engine().disconnect(this);
}

bool OwnLoader::isRunning() const
{
    return m_host != nullptr;
}

void OwnLoader::open()
{
    m_isWanted = true;
    if (m_isStopping)
        return enter(State::Opening); // onStopped() goes on
    if (isRunning())
        return m_link->open();
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
    if (m_host) {
        m_link->close();
        m_isStopping = true;
        m_host->engine().stop();
    }
    enter(State::Closed);
}

LinkCall *OwnLoader::call(
    const QString &method, const QJsonObject &parameters, QObject *parent, std::chrono::milliseconds deadline)
{
    return m_link ? m_link->call(method, parameters, parent, deadline) : LocalLink::lostCall(parent);
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
    return wql::readPassword(reference);
}

Result<LoaderConfig, QString> OwnLoader::prepare()
{
    if (!QFileInfo::exists(m_place.configFile)) {
        if (const auto written = writeFirstConfig(m_place.configFile); !written)
            return unexpected(written.error());
    }
    QDir().mkpath(m_place.stateDirectory);
    if (const QString settled = ConfigStore::settleAtStart({ m_place.configFile, m_place.stateDirectory });
        !settled.isEmpty())
        m_activity.error(settled);
    return readConfig();
}

Result<void, QString> OwnLoader::start(const LoaderConfig &config)
{
    LoaderHost::Setup setup;
    setup.engine.stateDirectory = m_place.stateDirectory;
    setup.passwords = [this](const SecretReference &reference) { return readPassword(reference); };
    setup.configFile = setup.origin = m_place.configFile;
    setup.otherLogHint = u"disconnect this site and connect it again"_s;
    setup.apply = [this](const LoaderConfig &changed) -> Result<void, QString> {
        put(changed); // by and by: a refusal is told by the status
        return {};
    };
    auto host = LoaderHost::open(m_clock, setup, config, m_activity);
    if (!host)
        return unexpected(host.error().words);
    m_host = std::move(*host);
    // Queued: the engine that reports it is about to go.
    connect(&m_host->engine(), &Engine::stopped, this, &OwnLoader::onStopped, Qt::QueuedConnection);
    m_link = std::make_unique<LocalLink>(m_host->methods());
    connect(m_link.get(), &LoaderLink::stateChanged, this, [this] {
        setHello(m_link->hello());
        enter(m_link->state());
    });
    connect(m_link.get(), &LoaderLink::statusChanged, this, [this] { setStatus(m_link->status()); });
    connect(m_link.get(), &LoaderLink::notified, this, &LoaderLink::notified);
    m_host->start();
    return {};
}

void OwnLoader::begin(const LoaderConfig &config)
{
    if (const auto started = start(config); started)
        m_link->open();
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
    const LoaderConfig config = *std::exchange(m_next, std::nullopt);
    if (!m_isWanted || m_isStopping)
        return; // disconnected meanwhile
    if (m_host)
        static_cast<void>(m_host->reload(config));
    else
        begin(config);
}

void OwnLoader::onStopped()
{
    m_activity.end();
    m_isStopping = false;
    m_link.reset();
    m_host.reset(); // two of them would want the same state
    Q_EMIT stopped();
    if (m_isWanted)
        open();
}

} // namespace wql
