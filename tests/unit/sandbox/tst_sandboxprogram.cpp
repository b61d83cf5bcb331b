// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <signal.h>
#include <testpaths.h>

namespace tst_sandboxprogram {

using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 20000;

QByteArray checkHwm()
{
    const QByteArray form = R"(COMMANDSTRING={"commandId":"checkHWM","version":"1.0","token":""})";
    return "POST /queuemetrics/jsonQLoaderApi.do HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
           "Basic "
        + QByteArray("robot:robot").toBase64()
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(form.size()) + "\r\n\r\n" + form;
}

/// Sends and reads until the server ends the connection.
QByteArray talk(QTcpSocket &socket)
{
    socket.write(checkHwm());
    socket.waitForDisconnected(longEnough);
    return socket.readAll();
}

quint16 portOf(QProcess &process)
{
    return process.waitForReadyRead(longEnough) ? process.readLine().trimmed().toUShort() : 0;
}

} // namespace

/// The program itself, as a person or a test starts it.
class TestSandboxProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhereItListensAndWhatToTry();
    void itStopsCleanly_data();
    void itStopsCleanly();
    void itSpeaksHttps();
    void helpHelps();
    void aTakenAddressIsSaid();
};

void TestSandboxProgram::itTellsWhereItListensAndWhatToTry()
{
    QProcess process;
    process.start(
        QStringLiteral(WQL_SANDBOX), { u"--listen"_s, u"127.0.0.1:0"_s, u"--faults"_s, u"html:1"_s });
    QByteArray output;
    while (output.count('\n') < 2 && process.waitForReadyRead(longEnough))
        output += process.readAll();
    QVERIFY2(output.contains("curl -i --user robot:robot"), output.constData());
    const auto match = QRegularExpression(u"http://127.0.0.1:(\\d+)/"_s).match(QString::fromUtf8(output));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, match.captured(1).toUShort());
    QVERIFY(socket.waitForConnected(longEnough));
    QVERIFY(talk(socket).contains("<html>"));
    while (!output.contains("checkHWM meets html") && process.waitForReadyRead(longEnough))
        output += process.readAll();
    QVERIFY2(output.contains("queuemetrics, token -: checkHWM meets html"), output.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(longEnough));
}

void TestSandboxProgram::itStopsCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestSandboxProgram::itStopsCleanly()
{
    QFETCH(int, number);
    QProcess process;
    process.start(QStringLiteral(WQL_SANDBOX), { u"--listen"_s, u"127.0.0.1:0"_s, u"--print-port"_s });
    QVERIFY(portOf(process) != 0);
    ::kill(pid_t(process.processId()), number);
    QVERIFY(process.waitForFinished(longEnough));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestSandboxProgram::itSpeaksHttps()
{
    const QDir here(QStringLiteral(WQL_SOURCE "/tests/unit/sandbox"));
    QProcess process;
    process.start(QStringLiteral(WQL_SANDBOX),
        { u"--listen"_s, u"127.0.0.1:0"_s, u"--print-port"_s, u"--cert"_s, here.filePath(u"localhost.crt"_s),
            u"--key"_s, here.filePath(u"localhost.key"_s) });
    const quint16 port = portOf(process);
    QVERIFY(port != 0);
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(here.filePath(u"localhost.crt"_s)));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port, u"localhost"_s);
    QVERIFY2(socket.waitForEncrypted(longEnough), qPrintable(socket.errorString()));
    QVERIFY(talk(socket).contains(R"("resultStatus":"OK")"));
    process.terminate();
    QVERIFY(process.waitForFinished(longEnough));
}

void TestSandboxProgram::helpHelps()
{
    QProcess process;
    process.start(QStringLiteral(WQL_SANDBOX), { u"--help"_s });
    QVERIFY(process.waitForFinished(longEnough));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray text = process.readAllStandardOutput();
    for (const char *word : { "--listen", "--faults", "--print-port", "Example: wqloader-sandbox" })
        QVERIFY2(text.contains(word), word);
}

void TestSandboxProgram::aTakenAddressIsSaid()
{
    QProcess first;
    first.start(QStringLiteral(WQL_SANDBOX), { u"--listen"_s, u"127.0.0.1:0"_s, u"--print-port"_s });
    const QString address = u"127.0.0.1:%1"_s.arg(portOf(first));
    QProcess second;
    second.start(QStringLiteral(WQL_SANDBOX), { u"--listen"_s, address });
    QVERIFY(second.waitForFinished(longEnough));
    QCOMPARE(second.exitCode(), 75);
    QVERIFY(!second.readAllStandardError().isEmpty());
    first.terminate();
    QVERIFY(first.waitForFinished(longEnough));
}

WQL_TEST(TestSandboxProgram)

} // namespace tst_sandboxprogram

#include "tst_sandboxprogram.moc"
