// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/keychainpasswords.h"

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// As long as somebody may need to unlock it. A question that was given up would still stand in the
/// keychain's queue, so it is not given up earlier.
constexpr std::chrono::minutes answerDeadline{ 10 };

QString wordsFor(const QString &entry, const KeychainFailure &failure)
{
    const QString said = failure.words.isEmpty() ? QString() : u" (%1)"_s.arg(failure.words);
    switch (failure.kind) {
    case KeychainFailure::Kind::NotFound:
        return u"the keychain has no entry \"%1\", or is locked. Unlock it, or use password_file"_s.arg(
            entry);
    case KeychainFailure::Kind::Denied:
        return u"the keychain does not give \"%1\"%2. Allow it, or use password_file"_s.arg(entry, said);
    case KeychainFailure::Kind::TimedOut:
        return u"the keychain has not answered yet. Unlock it, or use password_file"_s;
    case KeychainFailure::Kind::Missing:
    case KeychainFailure::Kind::Other:
        break;
    }
    return u"no keychain can be used in this session%1. Start one (GNOME's or KDE's), or use password_file"_s
        .arg(said);
}

} // namespace

KeychainPasswords::KeychainPasswords(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &KeychainPasswords::fetched);
}

QStringList KeychainPasswords::entriesOf(const LoaderConfig &config)
{
    QStringList entries;
    const auto add = [&entries](const SecretReference &password) {
        if (password.kind == SecretReference::Kind::Keychain)
            entries += password.name;
    };
    for (const Target &target : config.targets)
        add(target.password);
    for (const Asterisk &asterisk : config.asterisks)
        add(asterisk.password);
    entries.removeDuplicates();
    return entries;
}

void KeychainPasswords::fetch(const QStringList &entries)
{
    for (const QString &entry : entries)
        ask(entry);
    m_patience.start();
    if (m_calls.empty())
        QTimer::singleShot(0, this, &KeychainPasswords::endFetching);
}

Result<Secret, QString> KeychainPasswords::read(const QString &entry)
{
    const auto known = m_known.find(entry);
    if (known != m_known.end() && known->second)
        return *known->second;
    ask(entry);
    return unexpected(wordsFor(entry,
        known != m_known.end() ? known->second.error()
                               : KeychainFailure{ KeychainFailure::Kind::TimedOut, {} }));
}

void KeychainPasswords::ask(const QString &entry)
{
    if (m_calls.count(entry) > 0)
        return;
    KeychainCall *call = KeychainCall::read(entry, this, answerDeadline);
    m_calls[entry] = call;
    connect(call, &KeychainCall::finished, this,
        [this, entry](const KeychainResult &result) { onAnswered(entry, result); });
}

void KeychainPasswords::onAnswered(const QString &entry, const KeychainResult &result)
{
    const auto call = m_calls.find(entry);
    call->second->deleteLater();
    m_calls.erase(call);
    m_known.insert_or_assign(entry, result);
    if (!m_patience.isActive() && result)
        Q_EMIT cameLate();
    else if (m_calls.empty())
        endFetching();
}

void KeychainPasswords::endFetching()
{
    if (!m_patience.isActive())
        return;
    m_patience.stop();
    Q_EMIT fetched();
}

} // namespace wql
