// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controldispatcher.h"
#include "core/control/controlserver.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <memory>
#include <vector>

namespace tst_controlserver {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// A peer that keeps all lines it got.
class Peer {
public:
    explicit Peer(const QString &path) { m_socket.connectToServer(path); }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    void ask(int id, const QString &method, const QJsonObject &parameters = {})
    {
        send(rpc::requestLine(id, method, parameters));
    }
    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    QLocalSocket &socket() { return m_socket; }
    const QByteArrayList &lines()
    {
        if (m_socket.isReadable())
            m_bytes += m_socket.readAll();
        for (qsizetype end = m_bytes.indexOf('\n'); end >= 0; end = m_bytes.indexOf('\n')) {
            m_lines += m_bytes.left(end);
            m_bytes.remove(0, end + 1);
        }
        return m_lines;
    }
    bool has(const QByteArray &text)
    {
        return std::any_of(
            lines().begin(), lines().end(), [&](const QByteArray &line) { return line.contains(text); });
    }

private:
    QLocalSocket m_socket;
    QByteArray m_bytes;
    QByteArrayList m_lines;
};

} // namespace

class TestControlServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void itGreetsAndAnswers();
    void whoAsksForLessIsGreetedAgainAndNeverGetsItBack();
    void onlyOwnerAndGroupMayConnect();
    void aSocketLeftBehindIsReplaced();
    void aSocketThatIsInUseAndAnOtherFileAreLeftAlone();
    void aMissingDirectoryIsAFailureInWords();
    void garbageIsAnsweredAndTheConnectionGoesOn();
    void aLineThatIsTooLongClosesTheConnection();
    void aPeerThatDoesNotReadHoldsUpOnlyItself();
    void answersMayComeInAnotherOrder();
    void anAnswerToOneWhoIsGoneIsDropped();
    void theSixtyFifthIsSentAway();
    void anAdministratorFindsAPlaceAmongReaders();
    void readersOfOneUserTakeEachOthersPlaces();
    void manyReadersLeavePlacesForAdministrators();
    void anAdministratorIsServedBeforeManyReaders();
    void readersGetTheirTurnBesideABusyAdministrator();
    void aFloodOfRequestsGetsAHundredthOfTheTime();
    void halfFramesOfManyDoNotFillTheMemory();

private:
    QString path() const { return m_directory->filePath(u"control.sock"_s); }
    bool letEverybodyIn() const
    {
        return geteuid() == 0 && ::chmod(QFile::encodeName(m_directory->path()).constData(), 0755) == 0
            && ::chmod(QFile::encodeName(path()).constData(), 0666) == 0;
    }
    /// A connection of another user: of this thread alone, and for as long as connecting takes.
    std::unique_ptr<Peer> peerOf(long user) const
    {
        ::syscall(SYS_setresuid, -1L, user, -1L);
        auto peer = std::make_unique<Peer>(path());
        ::syscall(SYS_setresuid, -1L, 0L, -1L);
        return peer;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    ControlDispatcher m_dispatcher;
    std::unique_ptr<ControlServer> m_server;
    std::vector<ControlAnswer> m_later;
};

void TestControlServer::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_dispatcher = ControlDispatcher();
    m_later.clear();
    m_dispatcher.add(u"echo"_s, LinkRole::ReadOnly,
        ControlDispatcher::Question([](const QJsonObject &parameters) { return parameters; }));
    m_dispatcher.add(u"later"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler([this](const QJsonObject &, ControlCaller &, const ControlAnswer &answer) {
            m_later.push_back(answer);
        }));
    m_dispatcher.add(u"flood"_s, LinkRole::ReadOnly,
        ControlDispatcher::Handler(
            [](const QJsonObject &, ControlCaller &caller, const ControlAnswer &answer) {
                for (int i = 0; i < 10000; ++i)
                    caller.notify(u"log"_s, { { u"text"_s, QString(1000, u'x') } });
                answer(QJsonObject());
            }));
    m_server = std::make_unique<ControlServer>(m_dispatcher);
    QVERIFY(m_server->listen(path()));
}

void TestControlServer::itGreetsAndAnswers()
{
    Peer peer(path());
    peer.ask(1, u"echo"_s, { { u"a"_s, 1 } });
    peer.ask(2, u"nonsense"_s);
    QTRY_COMPARE(peer.lines().size(), 3);
    QVERIFY(peer.lines()[0].contains("\"method\":\"hello\""));
    QVERIFY(peer.lines()[0].contains("\"role\":\"admin\"")); // the test's user is the server's
    QVERIFY(peer.lines()[1].contains("\"result\":{\"a\":1}"));
    QVERIFY(peer.lines()[2].contains("-32601"));
}

void TestControlServer::whoAsksForLessIsGreetedAgainAndNeverGetsItBack()
{
    m_dispatcher.add(u"change"_s, LinkRole::Admin,
        ControlDispatcher::Question([](const QJsonObject &parameters) { return parameters; }));
    Peer peer(path());
    peer.ask(1, u"change"_s);
    peer.send(rpc::notificationLine(u"hello"_s, { { u"role"_s, u"read-only"_s } }));
    peer.ask(2, u"change"_s);
    peer.send(rpc::notificationLine(u"hello"_s, { { u"role"_s, u"admin"_s } }));
    peer.ask(3, u"change"_s);
    QTRY_COMPARE(peer.lines().size(), 5);
    QVERIFY(peer.lines()[1].contains("\"result\""));
    QVERIFY(peer.lines()[2].contains("\"role\":\"read-only\""));
    QVERIFY(peer.lines()[3].contains("-32001"));
    QVERIFY(peer.lines()[4].contains("-32001"));
}

void TestControlServer::onlyOwnerAndGroupMayConnect()
{
    struct stat info;
    QCOMPARE(::stat(path().toLocal8Bit().constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777, 0660u);
    m_server.reset();
    QVERIFY(!QFileInfo::exists(path()));
}

void TestControlServer::aSocketLeftBehindIsReplaced()
{
    const QString stale = m_directory->filePath(u"stale.sock"_s);
    const int file = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrcpy(address.sun_path, stale.toLocal8Bit().constData());
    QCOMPARE(::bind(file, reinterpret_cast<sockaddr *>(&address), sizeof(address)), 0);
    ::close(file);
    ControlServer server(m_dispatcher);
    QVERIFY(server.listen(stale));
    Peer peer(stale);
    QTRY_VERIFY(peer.has("hello"));
}

void TestControlServer::aSocketThatIsInUseAndAnOtherFileAreLeftAlone()
{
    ControlServer second(m_dispatcher);
    const auto inUse = second.listen(path());
    QVERIFY(!inUse);
    QVERIFY(inUse.error().contains(u"another program answers"_s));
    Peer peer(path());
    QTRY_VERIFY(peer.has("hello"));

    const QString file = m_directory->filePath(u"precious"_s);
    QFile precious(file);
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("kept") == 4);
    precious.close();
    QVERIFY(!second.listen(file));
    QCOMPARE(QFileInfo(file).size(), 4);
}

void TestControlServer::aMissingDirectoryIsAFailureInWords()
{
    ControlServer server(m_dispatcher);
    const auto failed = server.listen(m_directory->filePath(u"none/control.sock"_s));
    QVERIFY(!failed && failed.error().contains(u"does not exist"_s));
    QVERIFY(!server.listen(u"relative.sock"_s));
    QVERIFY(!server.listen(u'/' + QString(200, u'x')));
}

void TestControlServer::garbageIsAnsweredAndTheConnectionGoesOn()
{
    Peer peer(path());
    peer.send(QByteArray("\0\xff\x01rubbish\n", 11) + "[[[[\n" + QByteArray(100000, '[') + "\n\n\n");
    peer.ask(9, u"echo"_s);
    QTRY_COMPARE(peer.lines().size(), 5);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(peer.lines()[i].contains("-32700"));
    QVERIFY(peer.lines()[4].contains("\"id\":9"));
}

void TestControlServer::aLineThatIsTooLongClosesTheConnection()
{
    Peer peer(path());
    peer.send(QByteArray(rpc::frameBytes + 100000, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(!peer.isConnected() && peer.socket().bytesToWrite() == 0, 10000);
    QVERIFY(peer.has("-32600"));
    QTRY_COMPARE(m_server->peers(), 0);
}

void TestControlServer::aPeerThatDoesNotReadHoldsUpOnlyItself()
{
    Peer deaf(path());
    deaf.socket().setReadBufferSize(1);
    deaf.ask(1, u"flood"_s);
    for (int i = 0; i < 300; ++i)
        deaf.ask(i, u"echo"_s, { { u"text"_s, QString(10000, u'x') } });
    Peer other(path());
    other.ask(1, u"echo"_s);
    QTRY_VERIFY(other.has("\"id\":1"));

    deaf.socket().setReadBufferSize(0);
    QTRY_VERIFY_WITH_TIMEOUT(deaf.has("\"id\":299"), 20000);
    QVERIFY(deaf.has("\"missed\""));
}

void TestControlServer::answersMayComeInAnotherOrder()
{
    Peer peer(path());
    peer.ask(1, u"later"_s);
    peer.ask(2, u"later"_s);
    peer.ask(3, u"echo"_s);
    QTRY_VERIFY(peer.has("\"id\":3"));
    QCOMPARE(m_later.size(), 2u);
    m_later[1](QJsonObject());
    m_later[0](QJsonObject());
    QTRY_COMPARE(peer.lines().size(), 4);
    QVERIFY(peer.lines()[2].contains("\"id\":2"));
    QVERIFY(peer.lines()[3].contains("\"id\":1"));
}

void TestControlServer::anAnswerToOneWhoIsGoneIsDropped()
{
    {
        Peer peer(path());
        peer.ask(1, u"later"_s);
        QTRY_COMPARE(m_later.size(), 1u);
    }
    QTRY_COMPARE(m_server->peers(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_later[0](QJsonObject());
    QCOMPARE(m_server->peers(), 0);
}

void TestControlServer::theSixtyFifthIsSentAway()
{
    std::vector<std::unique_ptr<Peer>> peers;
    for (size_t i = 0; i < ControlServer::maxPeers; ++i) {
        peers.push_back(std::make_unique<Peer>(path()));
        QTRY_VERIFY(peers.back()->has("hello"));
    }
    Peer late(path());
    QTRY_VERIFY(late.has("too many connections"));
    QTRY_VERIFY(!late.isConnected());
    peers.pop_back();
    QTRY_COMPARE(m_server->peers(), ControlServer::maxPeers - 1);
    Peer next(path());
    QTRY_VERIFY(next.has("hello"));
}

void TestControlServer::anAdministratorFindsAPlaceAmongReaders()
{
    std::vector<std::unique_ptr<Peer>> readers;
    for (size_t i = 0; i < ControlServer::maxPeers; ++i) {
        readers.push_back(std::make_unique<Peer>(path()));
        readers.back()->send(rpc::notificationLine(u"hello"_s, { { u"role"_s, u"read-only"_s } }));
        QTRY_VERIFY(readers.back()->has("read-only"));
    }
    readers[0]->ask(1, u"echo"_s);
    QTRY_VERIFY(readers[0]->has("result"));
    Peer late(path());
    QTRY_VERIFY(late.has("\"role\":\"admin\""));
    QTRY_VERIFY(!readers[1]->isConnected()); // the one that has asked for nothing the longest
    QVERIFY(readers[1]->has("asked for nothing"));
    QVERIFY(readers[0]->isConnected());
    QVERIFY(readers[2]->isConnected());
    QCOMPARE(m_server->peers(), ControlServer::maxPeers);
}

void TestControlServer::readersOfOneUserTakeEachOthersPlaces()
{
    if (!letEverybodyIn())
        QSKIP("only root can be another user");
    std::vector<std::unique_ptr<Peer>> readers;
    for (size_t i = 0; i < ControlServer::maxPeersOfUser + 5; ++i) {
        readers.push_back(peerOf(1001));
        QTRY_VERIFY(readers.back()->has("read-only"));
    }
    QTRY_COMPARE(m_server->peers(), ControlServer::maxPeersOfUser);
    for (size_t i = 0; i < readers.size(); ++i)
        QTRY_COMPARE(readers[i]->isConnected(), i >= 5);
}

void TestControlServer::manyReadersLeavePlacesForAdministrators()
{
    if (!letEverybodyIn())
        QSKIP("only root can be another user");
    std::vector<std::unique_ptr<Peer>> readers;
    const auto add = [&](uid_t user) {
        readers.push_back(peerOf(long(user)));
        return QTest::qWaitFor([&] { return readers.back()->has("read-only"); });
    };
    QVERIFY(add(2001));
    for (uid_t user = 3001; user <= 3003; ++user)
        for (size_t i = 0; i + 4 < ControlServer::maxPeersOfUser; ++i)
            QVERIFY(add(user));
    QTRY_COMPARE(m_server->peers(), ControlServer::maxReadOnlyPeers);
    QVERIFY(readers[0]->isConnected()); // of a user who has only one
    std::vector<std::unique_ptr<Peer>> administrators;
    for (size_t i = ControlServer::maxReadOnlyPeers; i < ControlServer::maxPeers; ++i) {
        administrators.push_back(std::make_unique<Peer>(path()));
        QTRY_VERIFY(administrators.back()->has("admin"));
    }
    QCOMPARE(m_server->peers(), ControlServer::maxPeers);
}

void TestControlServer::anAdministratorIsServedBeforeManyReaders()
{
    using namespace std::chrono;
    m_dispatcher.add(u"work"_s, LinkRole::ReadOnly, ControlDispatcher::Question([](const QJsonObject &) {
        for (const auto end = steady_clock::now() + 50ms; steady_clock::now() < end;) { }
        return QJsonObject();
    }));
    Peer administrator(path());
    QTRY_VERIFY(administrator.has("admin"));
    std::vector<std::unique_ptr<Peer>> readers;
    for (int i = 0; i < 24; ++i) {
        readers.push_back(std::make_unique<Peer>(path()));
        readers.back()->send(rpc::notificationLine(u"hello"_s, { { u"role"_s, u"read-only"_s } }));
        QTRY_VERIFY(readers.back()->has("read-only"));
    }
    const auto answered = [&readers] {
        return std::count_if(
            readers.begin(), readers.end(), [](const auto &reader) { return reader->has("result"); });
    };
    for (const auto &reader : readers)
        for (int i = 0; i < 5; ++i)
            reader->ask(i, u"work"_s);
    QTRY_VERIFY(answered() > 0);
    administrator.ask(1, u"echo"_s);
    QTRY_VERIFY_WITH_TIMEOUT(administrator.has("result"), 20000);
    QVERIFY2(answered() < 8, qPrintable(QString::number(answered())));
}

void TestControlServer::readersGetTheirTurnBesideABusyAdministrator()
{
    Peer administrator(path());
    Peer reader(path());
    reader.send(rpc::notificationLine(u"hello"_s, { { u"role"_s, u"read-only"_s } }));
    QTRY_VERIFY(administrator.has("admin") && reader.has("read-only"));
    for (int i = 0; i < 2000; ++i)
        administrator.ask(i, u"echo"_s, { { u"a"_s, QString(1000, u'x') } });
    reader.ask(1, u"echo"_s);
    QTRY_VERIFY(reader.has("result"));
    QVERIFY(!administrator.has("\"id\":1999"));
}

void TestControlServer::aFloodOfRequestsGetsAHundredthOfTheTime()
{
    using namespace std::chrono;
    const auto now = [] { return steady_clock::now(); };
    milliseconds spent{ 0 };
    m_dispatcher.add(u"work"_s, LinkRole::ReadOnly, ControlDispatcher::Question([&](const QJsonObject &) {
        for (const auto end = now() + 1ms; now() < end;) { }
        spent += 1ms;
        return QJsonObject();
    }));
    const auto began = now();
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 8; ++i) {
        peers.push_back(std::make_unique<Peer>(path()));
        for (int j = 0; j < 200; ++j)
            peers.back()->ask(j, u"work"_s);
    }
    QTRY_VERIFY(now() - began > 2s);
    const auto most = WorkBudget::atOnce + (now() - began) / WorkBudget::oneIn + 10ms;
    QVERIFY2(spent <= most, qPrintable(QString::number(spent.count())));
    const milliseconds before = spent;
    QTRY_VERIFY(spent > before);
}

void TestControlServer::halfFramesOfManyDoNotFillTheMemory()
{
    // Reading has a hundredth of the time: on a busy machine the usual bound takes minutes to reach.
    m_server = std::make_unique<ControlServer>(m_dispatcher, 2 * 1024 * 1024);
    QVERIFY(m_server->listen(path()));
    std::vector<std::unique_ptr<Peer>> peers;
    for (int i = 0; i < 20; ++i) {
        peers.push_back(std::make_unique<Peer>(path()));
        peers.back()->send(QByteArray(3 * 1024 * 1024, 'x'));
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(peers.begin(), peers.end(),
                                 [](const auto &peer) { return peer->has("too much is waiting"); }),
        90000);
    Peer other(path());
    other.ask(1, u"echo"_s);
    QTRY_VERIFY(other.has("\"id\":1"));
}

WQL_TEST(TestControlServer)

} // namespace tst_controlserver

#include "tst_controlserver.moc"
