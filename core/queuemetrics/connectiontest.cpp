// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuemetrics/connectiontest.h"

#include "core/base/clock.h"
#include "core/config/targeturl.h"
#include "core/queuemetrics/commands.h"
#include "core/queuemetrics/httprequest.h"
#include "core/queuemetrics/servertext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

using Name = ConnectionStage::Name;
using Outcome = ConnectionStage::Outcome;

HttpEndpoint endpointOf(const Target &target)
{
    const auto post = makePost(QNetworkRequest(target.url), {}, proxyOf(target), target.caFile);
    return post ? post->endpoint : HttpEndpoint();
}

/// The name that this machine has to look up itself.
QString hostToReach(const Target &target)
{
    return target.proxy ? target.proxy->host() : target.url.host();
}

std::optional<ShownCertificate> shown(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return ShownCertificate{
        .subject = boundedWords(certificate.subjectDisplayName()),
        .issuer = boundedWords(certificate.issuerDisplayName()),
        .until = std::chrono::seconds{ certificate.expiryDate().toSecsSinceEpoch() },
        .sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()),
        .pem = QString::fromLatin1(certificate.toPem()),
    };
}

} // namespace

ConnectionTest::ConnectionTest(
    const Target &target, const Result<Secret, QString> &password, Heartbeat heartbeat, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_password(password)
    , m_heartbeat(heartbeat)
{
    for (QTimer *timer : { &m_step, &m_lookUpDeadline })
        timer->setSingleShot(true);
    connect(&m_step, &QTimer::timeout, this, &ConnectionTest::step);
    connect(&m_lookUpDeadline, &QTimer::timeout, this, [this] {
        QHostInfo::abortHostLookup(m_lookUp);
        failLookUp(u"no answer of the name server in time"_s);
    });
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
}

void ConnectionTest::start()
{
    m_step.start(0);
}

/// Tells one known stage, or begins the next, or ends.
void ConnectionTest::step()
{
    if (!m_known.empty()) {
        const ConnectionStage stage = m_known.front();
        m_known.erase(m_known.begin());
        m_report.stages.push_back(stage);
        m_step.start(0);
        Q_EMIT stageFinished(stage); // the last thing: we may be gone behind it
        return;
    }
    if (m_report.stages.empty())
        begin(Name::Url);
    else if (!m_report.isOk() || m_report.stages.back().name == Name::Heartbeat)
        Q_EMIT finished(m_report);
    else
        begin(Name(int(m_report.stages.back().name) + 1));
}

void ConnectionTest::begin(Name name)
{
    m_stage = name;
    if (name != Name::Tls) // its time runs since Tcp ended
        m_since.start();
    switch (name) {
    case Name::Url:
        return checkUrl();
    case Name::Password:
        return checkPassword();
    case Name::Dns:
        return lookUp();
    case Name::Tcp:
        return openConnection();
    case Name::Tls:
        if (m_target.url.scheme() != "https"_L1)
            end({ .name = name, .outcome = Outcome::Skipped });
        return; // else it goes on already
    case Name::Http:
        return askMark();
    case Name::Json:
    case Name::Mark:
    case Name::Clock:
        return; // told together with Http
    case Name::Heartbeat:
        return sendHeartbeat();
    }
}

void ConnectionTest::end(ConnectionStage stage)
{
    stage.took = std::chrono::milliseconds{ m_since.elapsed() };
    if (stage.outcome == Outcome::Failed || stage.name == Name::Tls)
        m_connection.reset();
    m_known.push_back(std::move(stage));
    m_step.start(0);
}

void ConnectionTest::fail(const ApiFailure &failure)
{
    end({ .name = m_stage, .outcome = Outcome::Failed, .failure = failure });
}

void ConnectionTest::checkUrl()
{
    ConnectionStage stage{ .name = Name::Url };
    if (const auto url = targetUrl(m_target.url.toString()); !url) {
        stage.outcome = Outcome::Failed;
        stage.words = url.error().text.english();
    } else if (url->scheme() == "http"_L1 && !isLoopback(*url) && !m_target.allowCleartext) {
        stage.outcome = Outcome::Warning;
        stage.words = u"user and password cross the network unencrypted"_s;
    }
    end(stage);
}

void ConnectionTest::checkPassword()
{
    ConnectionStage stage{ .name = Name::Password };
    if (!m_password) {
        stage.outcome = Outcome::Failed;
        stage.words = m_password.error();
    } else if (m_password->isEmpty()) {
        stage.outcome = Outcome::Warning;
        stage.words = u"the password is empty"_s;
    }
    end(stage);
}

void ConnectionTest::lookUp()
{
    const QString host = hostToReach(m_target);
    // Qt would look for the name of an address, and wait for that.
    if (!QHostAddress(host).isNull())
        return end({ .name = Name::Dns, .addresses = { host } });
    m_lookUpDeadline.start(m_target.connectTimeout);
    m_lookUp = QHostInfo::lookupHost(host, this, &ConnectionTest::onLookedUp);
}

void ConnectionTest::onLookedUp(const QHostInfo &host)
{
    if (!m_lookUpDeadline.isActive())
        return; // too late
    m_lookUpDeadline.stop();
    if (host.error() != QHostInfo::NoError)
        return failLookUp(boundedWords(host.errorString()));
    ConnectionStage stage{ .name = Name::Dns };
    for (const QHostAddress &address : host.addresses())
        stage.addresses += address.toString();
    end(stage);
}

void ConnectionTest::failLookUp(const QString &words)
{
    fail({ m_target.proxy ? ApiFailure::Kind::ProxyFailed : ApiFailure::Kind::HostNotFound, 0, words, {} });
}

void ConnectionTest::openConnection()
{
    m_connection.reset(new HttpConnection(endpointOf(m_target), m_traffic));
    HttpConnection *connection = m_connection.get();
    connect(connection, &HttpConnection::connected, this, [this] {
        succeed();
        m_stage = Name::Tls;
        m_since.start();
    });
    connect(connection, &HttpConnection::opened, this, [this] {
        if (m_connection->endpoint().tls)
            end({ .name = Name::Tls, .certificate = shown(m_connection->peerCertificate()) });
    });
    connect(connection, &HttpConnection::lost, this, &ConnectionTest::onConnectionLost);
    connection->open(m_target.connectTimeout, m_target.requestTimeout);
}

void ConnectionTest::onConnectionLost(ApiFailure::Kind kind, const QString &words)
{
    if (m_stage == Name::Tls && !m_connection->endpoint().tls)
        return; // what matters was seen: it could be opened
    // Authorities that cannot be read are noticed before anybody is called.
    if (kind == ApiFailure::Kind::NoAuthorities || kind == ApiFailure::Kind::TlsFailed)
        m_stage = Name::Tls;
    end({ .name = m_stage,
        .outcome = Outcome::Failed,
        .certificate = shown(m_connection->peerCertificate()),
        .failure = ApiFailure{ kind, 0, boundedWords(words), {} } });
}

void ConnectionTest::askMark()
{
    m_connection.reset();
    m_client = std::make_unique<QmClient>(m_target, m_password.value_or(Secret()));
    QmCall *call = m_client->post(QmCommand::CheckHwm, checkHwmBody(m_target.token));
    connect(call, &QmCall::finished, this, [this](const QmCallResult &result) {
        m_known = stagesOfMark(result, SystemClock().wall() + m_target.timezoneOffset);
        m_step.start(0);
    });
}

void ConnectionTest::sendHeartbeat()
{
    if (m_heartbeat == Heartbeat::No)
        return end({ .name = Name::Heartbeat, .outcome = Outcome::Skipped });
    QmCall *call = m_client->post(
        QmCommand::CheckHb, checkHbBody(m_target.token, SystemClock().wall() + m_target.timezoneOffset));
    connect(call, &QmCall::finished, this, [this](const QmCallResult &result) {
        if (result.answer)
            succeed();
        else
            fail(result.answer.error());
    });
}

} // namespace wql
