// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/keychain/keychaincall.h"

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

const QString service = u"WQLoader"_s;

KeychainFailure failureOf(const QKeychain::Job &job)
{
    using Kind = KeychainFailure::Kind;
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return { Kind::NotFound, job.errorString() };
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return { Kind::Missing, job.errorString() };
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return { Kind::Denied, job.errorString() };
    default:
        return { Kind::Other, job.errorString() };
    }
}

} // namespace

KeychainCall::KeychainCall(QObject *parent, std::chrono::milliseconds deadline)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        give(unexpected(KeychainFailure{ KeychainFailure::Kind::TimedOut, {} }));
    });
    m_deadline.start(deadline);
}

KeychainCall *KeychainCall::read(const QString &entry, QObject *parent, std::chrono::milliseconds deadline)
{
    auto *call = new KeychainCall(parent, deadline);
    auto *job = new QKeychain::ReadPasswordJob(service);
    connect(job, &QKeychain::Job::finished, call, [call, job] {
        call->give(job->error() == QKeychain::NoError ? KeychainResult(Secret(job->binaryData()))
                                                      : unexpected(failureOf(*job)));
    });
    call->begin(job, entry);
    return call;
}

KeychainCall *KeychainCall::keep(
    const QString &entry, const Secret &secret, QObject *parent, std::chrono::milliseconds deadline)
{
    auto *call = new KeychainCall(parent, deadline);
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(secret.reveal());
    connect(job, &QKeychain::Job::finished, call, [call, job, secret] {
        call->give(job->error() == QKeychain::NoError ? KeychainResult(secret) : unexpected(failureOf(*job)));
    });
    call->begin(job, entry);
    return call;
}

KeychainCall *KeychainCall::forget(const QString &entry, QObject *parent, std::chrono::milliseconds deadline)
{
    auto *call = new KeychainCall(parent, deadline);
    auto *job = new QKeychain::DeletePasswordJob(service);
    connect(job, &QKeychain::Job::finished, call, [call, job] {
        call->give(
            job->error() == QKeychain::NoError ? KeychainResult(Secret()) : unexpected(failureOf(*job)));
    });
    call->begin(job, entry);
    return call;
}

/// The job goes by itself when the keychain has answered, also when nobody waits for it any more.
void KeychainCall::begin(QKeychain::Job *job, const QString &entry)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    QTimer::singleShot(0, job, [job] { job->start(); });
}

void KeychainCall::give(const KeychainResult &result)
{
    m_deadline.stop();
    if (!std::exchange(m_isDone, true))
        Q_EMIT finished(result);
}

} // namespace wql
