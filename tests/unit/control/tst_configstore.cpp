// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/configstore.h"
#include "core/state/directorylock.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

#include <testpaths.h>

#include <memory>

namespace tst_configstore {

using namespace Qt::StringLiterals;
using namespace wql;

class TestConfigStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void getHasEveryFileAndNoPassword();
    void applySavesReloadsAndKeepsThePassword();
    void anotherRevisionIsAConflictAndChangesNothing();
    void aMistakeIsToldAndChangesNothing();
    void whatNobodyConfirmsIsRestoredByteForByte();
    void whatIsConfirmedStays();
    void whatCannotBePutInForceIsTakenBackAtOnce();
    void anEndOfTheServiceBeforeItIsConfirmedTakesItBack();
    void aSecondStartLeavesTheChangeOfALoaderThatRuns();
    void whatSomebodyElseEditedMeanwhileIsNotTakenBack();
    void aSecondChangeHasToWait();
    void aFileOutsideOfTheConfigurationIsNeitherReadNorWritten();
    void whoMayOnlyLookCannotReadAPasswordsFileByIncludingIt();
    void aProposalIsBoundedBeforeItIsParsed_data();
    void aProposalIsBoundedBeforeItIsParsed();
    void onlyTheFirstProblemsAreReported();
    void onlyConfFilesCanBeIncludedAnew();
    void aPasswordsFileIsNoPartOfAConfiguration();
    void aPlantedChangeIsNotTakenBack_data();
    void aPlantedChangeIsNotTakenBack();
    void whatEverybodyMayWriteIsNotUsed();
    void whoMayOnlyLookSeesNoComments();
    void withoutAFileNothingCanBeChanged();
    void everyOtherRevisionIsToldOnce();
    void aCertificateIsKeptUnderItsFingerprintAndNothingElseIs();
    void nothingIsOverwrittenByACertificate();
    void whatIsNoCertificateOrTooMuchIsRefused();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    QString path(const QString &name) const { return m_directory->filePath(name); }
    /// An edit of what config.get shows.
    QJsonObject edit(const QString &before, const QString &after, int confirmWithin) const
    {
        const QJsonObject now = m_configStore->get(LinkRole::Admin).value();
        QJsonArray files;
        for (const QJsonValue file : now[u"files"_s].toArray())
            files += QJsonObject{ { u"path"_s, file[u"path"_s] },
                { u"text"_s, file[u"text"_s].toString().replace(before, after) } };
        return { { u"revision"_s, now[u"revision"_s] }, { u"files"_s, files },
            { u"confirmWithin"_s, confirmWithin } };
    }

    static QString certificate(const QString &name)
    {
        return QString::fromLatin1(bytesOf(QStringLiteral(WQL_TEST_DATA "/tls/") + name));
    }
    RpcResult addCa(const QString &pem) const
    {
        return m_configStore->addCa({ { u"pem"_s, pem } }, u"anna"_s);
    }
    QStringList kept() const
    {
        return QDir(path(u"ca"_s)).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    ManualClock m_clock;
    std::vector<LoaderConfig> m_reloads;
    int m_refusals = 0; ///< of the next configuration: 1 or 0
    std::unique_ptr<ConfigStore> m_configStore;
    QByteArray m_main;
    QByteArray m_included;
};

void TestConfigStore::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_reloads.clear();
    QVERIFY(QDir(m_directory->path()).mkdir(u"conf.d"_s) && QDir(m_directory->path()).mkdir(u"state"_s));
    m_main = "[general]\n; kept\nheartbeat = 900\ninclude = conf.d/*.conf\n";
    m_included = "[target acme]\nurl = https://stats.example.net/acme\npassword = hush\n"
                 "[rule all]\ntarget = acme\n";
    write(path(u"wqloader.conf"_s), m_main);
    write(path(u"conf.d/acme.conf"_s), m_included);
    m_configStore = std::make_unique<ConfigStore>(m_clock,
        ConfigStore::Place{ .file = path(u"wqloader.conf"_s), .stateDirectory = path(u"state"_s) },
        [this](const LoaderConfig &config) -> Result<void, QString> {
            m_reloads.push_back(config);
            if (std::exchange(m_refusals, 0) > 0)
                return unexpected(u"somebody else has it"_s);
            return {};
        });
}

void TestConfigStore::getHasEveryFileAndNoPassword()
{
    const QJsonObject got = m_configStore->get(LinkRole::Admin).value();
    QCOMPARE(got[u"writable"_s].toBool(), true);
    const QJsonArray files = got[u"files"_s].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][u"path"_s].toString(), path(u"wqloader.conf"_s));
    QCOMPARE(files[0][u"text"_s].toString().toUtf8(), m_main);
    QVERIFY(!files[1][u"text"_s].toString().contains(u"hush"_s));
}

void TestConfigStore::applySavesReloadsAndKeepsThePassword()
{
    QSignalSpy told(m_configStore.get(), &ConfigStore::logged);
    const auto applied = m_configStore->apply(edit(u"https"_s, u"http"_s, 0), u"anna"_s);
    QVERIFY(applied);
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
    QCOMPARE(bytesOf(path(u"conf.d/acme.conf"_s)), QByteArray(m_included).replace("https", "http"));
    QCOMPARE(m_reloads.size(), 1u);
    QCOMPARE(m_reloads[0].targets.at(0).url.scheme(), u"http"_s);
    QCOMPARE((*applied)[u"revision"_s], m_configStore->get(LinkRole::Admin).value()[u"revision"_s]);
    QVERIFY(told.at(0).at(0).toString().contains(u"anna"_s));
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) }).isEmpty());
    QVERIFY(!m_configStore->confirm({ { u"revision"_s, (*applied)[u"revision"_s] } }, u"anna"_s));
}

void TestConfigStore::anotherRevisionIsAConflictAndChangesNothing()
{
    const QJsonObject change = edit(u"900"_s, u"800"_s, 0);
    write(path(u"wqloader.conf"_s), m_main + "; somebody's\n");
    const auto applied = m_configStore->apply(change, u"anna"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, int(RpcError::Conflict));
    QCOMPARE(applied.error().data[u"revision"_s], m_configStore->get(LinkRole::Admin).value()[u"revision"_s]);
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main + "; somebody's\n");
    QVERIFY(m_reloads.empty());
}

void TestConfigStore::aMistakeIsToldAndChangesNothing()
{
    const auto applied = m_configStore->apply(edit(u"heartbeat"_s, u"hartbeat"_s, 0), u"anna"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, int(RpcError::Refused));
    QCOMPARE(applied.error().data[u"problems"_s].toArray().size(), 1);
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
    const auto checked = m_configStore->validate(edit(u"heartbeat"_s, u"hartbeat"_s, 0), LinkRole::ReadOnly);
    QCOMPARE(checked.value()[u"problems"_s].toArray().size(), 1);
}

void TestConfigStore::whatNobodyConfirmsIsRestoredByteForByte()
{
    QSignalSpy rolledBack(m_configStore.get(), &ConfigStore::rolledBack);
    const auto applied = m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s);
    QVERIFY(applied);
    QCOMPARE((*applied)[u"confirmBy"_s].toInteger(), m_clock.time.count() + 60);
    QVERIFY(bytesOf(path(u"wqloader.conf"_s)).contains("800"));
    QVERIFY(m_configStore->rollback(u"anna"_s));
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
    QCOMPARE(bytesOf(path(u"conf.d/acme.conf"_s)), m_included);
    QCOMPARE(m_reloads.size(), 2u);
    QCOMPARE(m_reloads[1].general.heartbeat.count(), 900);
    QCOMPARE(rolledBack.size(), 1);
    QVERIFY(!m_configStore->rollback(u"anna"_s));
}

void TestConfigStore::whatIsConfirmedStays()
{
    const auto applied = m_configStore->apply(edit(u"900"_s, u"800"_s, 10), u"anna"_s);
    QVERIFY(!m_configStore->confirm({ { u"revision"_s, u"another"_s } }, u"anna"_s));
    QVERIFY(m_configStore->confirm({ { u"revision"_s, (*applied)[u"revision"_s] } }, u"anna"_s));
    QVERIFY(!m_configStore->rollback(u"anna"_s));
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) }).isEmpty());
    QVERIFY(bytesOf(path(u"wqloader.conf"_s)).contains("800"));
}

void TestConfigStore::whatCannotBePutInForceIsTakenBackAtOnce()
{
    m_refusals = 1;
    const auto applied = m_configStore->apply(edit(u"https"_s, u"http"_s, 60), u"anna"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, RpcError::Refused);
    QCOMPARE(applied.error().message, u"somebody else has it"_s);
    QCOMPARE(bytesOf(path(u"conf.d/acme.conf"_s)), m_included);
    QCOMPARE(m_reloads.size(), 2u);
    QCOMPARE(m_reloads[1].targets.at(0).url.scheme(), u"https"_s);
    QVERIFY(m_configStore->apply(edit(u"https"_s, u"http"_s, 60), u"anna"_s)); // nothing waits
}

void TestConfigStore::anEndOfTheServiceBeforeItIsConfirmedTakesItBack()
{
    QVERIFY(m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s));
    m_configStore.reset();
    QVERIFY(QFile::permissions(path(u"state/unconfirmed-config.json"_s))
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) })
                .contains(u"was taken back"_s));
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) }).isEmpty());
}

void TestConfigStore::aSecondStartLeavesTheChangeOfALoaderThatRuns()
{
    const auto running = DirectoryLock::take(path(u"state"_s), u"wqloaderd"_s);
    QVERIFY(running);
    const auto applied = m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s);
    QVERIFY(applied);
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) }).isEmpty());
    QVERIFY(bytesOf(path(u"wqloader.conf"_s)).contains("800"));
    QVERIFY(m_configStore->rollback(u"anna"_s)); // it can still be taken back there
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
}

void TestConfigStore::whatSomebodyElseEditedMeanwhileIsNotTakenBack()
{
    QVERIFY(m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s));
    write(path(u"wqloader.conf"_s), "[general]\nheartbeat = 700\n");
    QVERIFY(!m_configStore->rollback(u"anna"_s));
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), QByteArray("[general]\nheartbeat = 700\n"));
}

void TestConfigStore::aSecondChangeHasToWait()
{
    QVERIFY(m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s));
    const auto second = m_configStore->apply(edit(u"800"_s, u"700"_s, 60), u"bert"_s);
    QVERIFY(!second);
    QCOMPARE(second.error().code, int(RpcError::Refused));
}

void TestConfigStore::aFileOutsideOfTheConfigurationIsNeitherReadNorWritten()
{
    QTemporaryDir elsewhere;
    write(elsewhere.filePath(u"secret"_s), "root:hash\n");
    const QString include = u"include = "_s + elsewhere.filePath(u"secret"_s);
    const auto checked
        = m_configStore->validate(edit(u"include = conf.d/*.conf"_s, include, 0), LinkRole::Admin);
    const QString said = QString::fromUtf8(rpc::answerLine(1, checked));
    QVERIFY2(said.contains(u"outside"_s), qPrintable(said));
    QVERIFY(!said.contains(u"hash"_s));

    QJsonObject change = edit(u"900"_s, u"800"_s, 0);
    QJsonArray files = change[u"files"_s].toArray();
    files += QJsonObject{ { u"path"_s, elsewhere.filePath(u"secret"_s) }, { u"text"_s, u"mine"_s } };
    change[u"files"_s] = files;
    QVERIFY(!m_configStore->apply(change, u"anna"_s));
    QCOMPARE(bytesOf(elsewhere.filePath(u"secret"_s)), QByteArray("root:hash\n"));
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
}

void TestConfigStore::whoMayOnlyLookCannotReadAPasswordsFileByIncludingIt()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"secrets"_s));
    write(path(u"secrets/acme"_s), "tell nobody\n");
    QStringList said;
    for (const QString &file : { u"secrets/acme"_s, u"secrets/none"_s, u"secrets/*"_s }) {
        const auto checked = m_configStore->validate(
            edit(u"heartbeat = 900"_s, u"include = "_s + file, 0), LinkRole::ReadOnly);
        said += QString::fromUtf8(rpc::answerLine(1, checked)).remove(file);
        QVERIFY2(said.last().contains(u"administrator"_s), qPrintable(said.last()));
        QVERIFY2(!said.last().contains(u"tell nobody"_s), qPrintable(said.last()));
    }
    // Not even whether it is there.
    QCOMPARE(said[0], said[1]);
    QCOMPARE(said[0], said[2]);

    const auto unchanged = m_configStore->validate(edit(u"900"_s, u"800"_s, 0), LinkRole::ReadOnly);
    QVERIFY(unchanged && (*unchanged)[u"problems"_s].toArray().isEmpty());
}

void TestConfigStore::aProposalIsBoundedBeforeItIsParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTooMuchForAll");
    QTest::newRow("bytes") << u"; "_s + QString(3'000'000, u'x') << true;
    QTest::newRow("lines") << u"x = y\n"_s.repeated(60'000) << true;
    QTest::newRow("sections") << u"[rule a]\n"_s.repeated(11'000) << true;
    QTest::newRow("more lines than a reader needs") << u";\n"_s.repeated(5'000) << false;
    QTest::newRow("more bytes than a reader needs") << u"; "_s + QString(300'000, u'x') << false;
}

void TestConfigStore::aProposalIsBoundedBeforeItIsParsed()
{
    QFETCH(QString, text);
    QFETCH(bool, isTooMuchForAll);
    const QJsonObject change = edit(u"; kept"_s, text, 0);
    QElapsedTimer since;
    since.start();
    const auto reader = m_configStore->validate(change, LinkRole::ReadOnly);
    QVERIFY(!reader && reader.error().message.contains(u"too much"_s));
    QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
    const auto admin = m_configStore->validate(change, LinkRole::Admin);
    QCOMPARE(!admin, isTooMuchForAll);
}

void TestConfigStore::onlyTheFirstProblemsAreReported()
{
    const QJsonObject change = edit(u"; kept"_s, u"nonsense = 1\n"_s.repeated(3'000), 0);
    const auto reader = m_configStore->validate(change, LinkRole::ReadOnly);
    QVERIFY(reader);
    QCOMPARE((*reader)[u"problems"_s].toArray().size(), 50);
    const auto applied = m_configStore->apply(change, u"anna"_s);
    QVERIFY(!applied);
    QCOMPARE(applied.error().data[u"problems"_s].toArray().size(), 200);
}

void TestConfigStore::onlyConfFilesCanBeIncludedAnew()
{
    write(path(u"notes"_s), "tell nobody\n");
    write(path(u"more.conf"_s), "[rule more]\ntarget = acme\n");
    const auto notes
        = m_configStore->validate(edit(u"heartbeat = 900"_s, u"include = notes"_s, 0), LinkRole::Admin);
    const QString said = QString::fromUtf8(rpc::answerLine(1, notes));
    QVERIFY2(said.contains(u"no *.conf"_s) && !said.contains(u"tell nobody"_s), qPrintable(said));
    const auto more
        = m_configStore->validate(edit(u"heartbeat = 900"_s, u"include = more.conf"_s, 0), LinkRole::Admin);
    QVERIFY(more && (*more)[u"problems"_s].toArray().isEmpty());
}

void TestConfigStore::aPasswordsFileIsNoPartOfAConfiguration()
{
    write(path(u"acme.conf"_s), "tell nobody\n");
    write(path(u"conf.d/acme.conf"_s),
        QByteArray(m_included)
            .replace("password = hush", "password_file = " + path(u"acme.conf"_s).toUtf8()));
    const auto checked
        = m_configStore->validate(edit(u"heartbeat = 900"_s, u"include = acme.conf"_s, 0), LinkRole::Admin);
    const QString said = QString::fromUtf8(rpc::answerLine(1, checked));
    QVERIFY2(said.contains(u"file of a password"_s) && !said.contains(u"tell nobody"_s), qPrintable(said));
    write(path(u"wqloader.conf"_s), m_main + "include = acme.conf\n");
    const ConfigFile read = ConfigFile::read(path(u"wqloader.conf"_s));
    QVERIFY(!read.isComplete());
    QVERIFY(!formatted(read.readProblems()).contains(u"tell nobody"_s));
}

void TestConfigStore::aPlantedChangeIsNotTakenBack_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("about another file") << u"file"_s;
    QTest::newRow("of another configuration") << u"main"_s;
    QTest::newRow("that others may write") << u"mode"_s;
    QTest::newRow("a link") << u"link"_s;
}

void TestConfigStore::aPlantedChangeIsNotTakenBack()
{
    QFETCH(QString, what);
    const QString victim = path(u"victim"_s);
    const QString planted = path(u"state/unconfirmed-config.json"_s);
    write(victim, "mine\n");
    const auto base64 = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QString file = what == u"file"_s ? victim : path(u"wqloader.conf"_s);
    const QByteArray now = bytesOf(file);
    const QJsonObject change{ { u"main"_s, what == u"main"_s ? victim : path(u"wqloader.conf"_s) },
        { u"files"_s,
            QJsonArray{ QJsonObject{ { u"path"_s, file },
                { u"before"_s, base64("[general]\nheartbeat = 1\n") }, { u"after"_s, base64(now) } } } } };
    const QString place = what == u"link"_s ? path(u"elsewhere.json"_s) : planted;
    write(place, QJsonDocument(change).toJson());
    if (what == u"link"_s)
        QVERIFY(QFile::link(place, planted));
    if (what == u"mode"_s)
        QVERIFY(QFile::setPermissions(planted, QFile::Permissions(0x6666)));
    QVERIFY(ConfigStore::settleAtStart({ path(u"wqloader.conf"_s), path(u"state"_s) }).isEmpty());
    QCOMPARE(bytesOf(victim), QByteArray("mine\n"));
    QCOMPARE(bytesOf(path(u"wqloader.conf"_s)), m_main);
}

void TestConfigStore::whatEverybodyMayWriteIsNotUsed()
{
    QVERIFY(QFile::setPermissions(path(u"conf.d/acme.conf"_s), QFile::Permissions(0x6666)));
    const auto read = ConfigFile::read(path(u"wqloader.conf"_s));
    QVERIFY(!read.isComplete());
    QCOMPARE(read.readProblems().front().code, ProblemCode::FileWritableByAll);
    QVERIFY(QFile::setPermissions(path(u"conf.d/acme.conf"_s), QFile::Permissions(0x6664)));
    QVERIFY(ConfigFile::read(path(u"wqloader.conf"_s)).isComplete());
}

void TestConfigStore::whoMayOnlyLookSeesNoComments()
{
    const auto textFor = [this](LinkRole role) {
        return (*m_configStore->get(role))[u"files"_s].toArray()[0][u"text"_s].toString();
    };
    QVERIFY(textFor(LinkRole::Admin).contains(u"; kept"_s));
    QVERIFY(!textFor(LinkRole::ReadOnly).contains(u"kept"_s));
}

void TestConfigStore::withoutAFileNothingCanBeChanged()
{
    const QJsonObject change = edit(u"900"_s, u"800"_s, 0);
    ConfigStore none(m_clock, {}, [](const LoaderConfig &) { return Result<void, QString>(); });
    QCOMPARE(none.get(LinkRole::Admin).value()[u"writable"_s].toBool(), false);
    const auto applied = none.apply(change, u"anna"_s);
    QVERIFY(!applied && applied.error().message.contains(u"command line"_s));
}

void TestConfigStore::everyOtherRevisionIsToldOnce()
{
    QSignalSpy changed(m_configStore.get(), &ConfigStore::changed);
    m_configStore->notice();
    QCOMPARE(changed.size(), 0);
    const auto applied = m_configStore->apply(edit(u"900"_s, u"800"_s, 60), u"anna"_s);
    QVERIFY(applied);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), (*applied)[u"revision"_s].toString());
    QVERIFY(m_configStore->rollback(u"anna"_s));
    QCOMPARE(changed.size(), 2);
    write(path(u"conf.d/acme.conf"_s), m_included + "; by hand\n");
    m_configStore->notice();
    m_configStore->notice();
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed[2][0].toString(), m_configStore->get(LinkRole::Admin).value()[u"revision"_s].toString());
}

void TestConfigStore::aCertificateIsKeptUnderItsFingerprintAndNothingElseIs()
{
    const QString pem = certificate(u"authority.pem"_s);
    const QByteArray fingerprint
        = QSslCertificate::fromData(pem.toLatin1()).front().digest(QCryptographicHash::Sha256).toHex();
    const auto added = addCa(u"Bag Attributes\n"_s + pem + certificate(u"key.pem"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    const QString file = (*added)[u"path"_s].toString();
    QCOMPARE(file, path(u"ca/"_s + QString::fromLatin1(fingerprint) + u".pem"_s));
    QCOMPARE(QSslCertificate::fromPath(file).size(), 1);
    QVERIFY(!bytesOf(file).contains("PRIVATE") && !bytesOf(file).contains("Bag"));
    QVERIFY(QFile::permissions(file).testFlag(QFile::ReadOther));
    QVERIFY(m_reloads.empty());
    QCOMPARE(addCa(pem).value()[u"path"_s].toString(), file);
    const auto both = addCa(pem + certificate(u"self-signed.pem"_s));
    QVERIFY(both);
    QCOMPARE(QSslCertificate::fromPath((*both)[u"path"_s].toString()).size(), 2);
    QCOMPARE(kept().size(), 2);
}

void TestConfigStore::nothingIsOverwrittenByACertificate()
{
    const QString file = addCa(certificate(u"authority.pem"_s)).value()[u"path"_s].toString();
    write(file, "somebody else's");
    QVERIFY(!addCa(certificate(u"authority.pem"_s)));
    QCOMPARE(bytesOf(file), QByteArray("somebody else's"));
    QVERIFY(QFile::remove(file) && QFile::link(u"/nonexistent"_s, file));
    const auto dangling = addCa(certificate(u"authority.pem"_s));
    QVERIFY(!dangling && dangling.error().message.contains(u"by hand"_s));
    QCOMPARE(kept().size(), 1);
}

void TestConfigStore::whatIsNoCertificateOrTooMuchIsRefused()
{
    const QString pem = certificate(u"authority.pem"_s);
    for (const QString &wrong : { u""_s, u"hello"_s, certificate(u"key.pem"_s), pem.left(pem.size() / 2),
             pem + pem.left(200), pem.repeated(65536 / pem.size() + 1) })
        QVERIFY2(!addCa(wrong), qPrintable(wrong.left(100)));
    QVERIFY(!QDir(path(u"ca"_s)).exists());
    write(path(u"ca"_s), "a file");
    const auto noFolder = addCa(pem);
    QVERIFY(!noFolder);
    QCOMPARE(noFolder.error().code, RpcError::Refused);
    ConfigStore none(m_clock, {}, [](const LoaderConfig &) { return Result<void, QString>(); });
    QVERIFY(!none.addCa({ { u"pem"_s, pem } }, u"anna"_s));
}

WQL_TEST(TestConfigStore)

} // namespace tst_configstore

#include "tst_configstore.moc"
