// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderlink.h"

#include <QStringList>

#include <vector>

namespace wql {

/// A loader that a test plays: it opens when the test greets, and answers what the test says.
class FakeLink : public LoaderLink {
    Q_OBJECT
public:
    struct Asked {
        QString method;
        QJsonObject parameters;
        QPointer<LinkCall> call; ///< null once the asker has given it up
        bool isAnswered = false;
    };

    using LoaderLink::LoaderLink;

    void open() override;
    void close() override;
    LinkCall *call(const QString &method, const QJsonObject &parameters, QObject *parent,
        std::chrono::milliseconds deadline) override;

    // The other side.
    void greet(LinkRole role = LinkRole::Admin);
    void lose(LinkError::Kind kind, const QString &words = {});
    void give(const LoaderStatus &status) { setStatus(status); }
    /// Nothing comes any more; zero: it answers again.
    void fallSilent(std::chrono::milliseconds since) { setSilence(since); }
    void speak() { heard(); }
    void notify(const QString &method, const QJsonObject &parameters);
    /// To the oldest question of that method that waits; false if none does.
    bool answer(const QString &method, const LinkResult &result);
    /// To each question of that method from now on, from the event loop.
    void answerAlways(const QString &method, const LinkResult &result);

    // What was asked.
    const std::vector<Asked> &asked() const { return m_asked; }
    QStringList methods() const; ///< in order, answered or not
    QJsonObject parametersOf(const QString &method) const; ///< of the newest question of that method
    int opens() const { return m_opens; }

Q_SIGNALS:
    void wasAsked(const QString &method);

private:
    std::vector<Asked> m_asked;
    std::vector<std::pair<QString, LinkResult>> m_always;
    int m_opens = 0;
};

/// A target as the status tells of it.
TargetStatus targetStatus(const QString &name, TargetStatus::State state = TargetStatus::State::UpToDate);

} // namespace wql
