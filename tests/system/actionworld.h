// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakeasterisk.h"
#include "tests/support/world.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace wql::actions {

using namespace Qt::StringLiterals;

/// The QueueMetrics' context, and its only one.
inline const QString context = u"acme"_s;
/// What QueueMetrics sends first, with a login of its own.
inline const QString login = u"Action: Login\r\nUsername: quiet\r\nSecret: s3cret\r\n\r\n"_s;
inline const QString pauseAgent = u"Action: QueuePause\nInterface: SIP/101\nPaused: true\nReason: Lunch\n"_s;

/// A line of the log, of now.
inline QByteArray row(const QByteArray &rest)
{
    return QByteArray::number(QDateTime::currentSecsSinceEpoch()) + '|' + rest + '\n';
}

/// QueueMetrics, Asterisk and the loader between them.
class ActionWorld : public World {
public:
    explicit ActionWorld(const std::optional<QSslConfiguration> &tls = std::nullopt)
        : pbx(QHostAddress::LocalHost, tls)
    {
        append("NONE|NONE|NONE|QUEUESTART|");
        configure({});
    }

    void append(const QByteArray &rest) { log.append(row(rest).toStdString()); }

    void configure(const QByteArray &sections, const QByteArray &inGeneral = "feedback_interval = 1\n",
        const QByteArray &inTarget = {})
    {
        write(u"wqloader.conf"_s,
            "[general]\nqueue_log = " + path(u"queue_log"_s).toUtf8() + "\nactivity_log = -\n" + inGeneral
                + "[target main]\nurl = " + sandbox.url(context).toEncoded()
                + "\nuser = robot\npassword = robot\n" + inTarget
                + "[asterisk pbx]\nport = " + QByteArray::number(pbx.port()) + "\n" + sections);
    }

    /// The loader runs and has asked once: what is asked from now on is no old stuff.
    void run(const QStringList &behind = {})
    {
        const qint64 asked = sandbox.requestCount(u"checkFb"_s);
        loader.start(arguments(behind));
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.requestCount(u"checkFb"_s) > asked, 15000);
    }

    void ask(const QString &id, const QStringList &transactions)
    {
        sandbox.queueFeedback(
            context, {}, { id, u"localhost"_s, pbx.port(), QStringList{ login } + transactions });
    }

    /// `OK text` or `KO text` of that action, once it is there; with a count in front if there are several.
    QString result(const QString &id) const
    {
        QStringList found;
        for (const SandboxActionResult &result : sandbox.feedbackResults(context, {})) {
            if (result.id == id)
                found.append(result.status + u' ' + result.text);
        }
        return found.size() < 2 ? found.join(QString()) : u"%1 times: "_s.arg(found.size()) + found.last();
    }

    void stop()
    {
        loader.send(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(!loader.isRunning(), 10000);
        QCOMPARE(loader.exitCode(), 0);
    }

    /// What `wqloaderctl actions` prints, without the line's end.
    QString askForActions(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(WQL_CTL),
            QStringList{ u"actions"_s, u"--socket"_s, path(u"control.sock"_s) } + arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 10000))
            return u"it does not end"_s;
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FakeAsterisk pbx;
};

} // namespace wql::actions
