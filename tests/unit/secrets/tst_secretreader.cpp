// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/secrets/secretreader.h"
#include "tests/support/testprogram.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace tst_secretreader {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

using Kind = SecretReference::Kind;

template <typename T>
concept Printable = requires(QDebug debug, T value)
{
    debug << value;
};
template <typename T>
concept TurnsIntoText = std::is_convertible_v<T, QString> || std::is_convertible_v<T, QByteArray>;

static_assert(Printable<QByteArray>);
static_assert(!Printable<Secret>, "a Secret must not be printable");
static_assert(!TurnsIntoText<Secret>, "a Secret must not turn into text unasked");

SecretResult read(Kind kind, const QString &name, const QStringList &arguments = {})
{
    return readSecret({ kind, name, arguments, {} }, std::chrono::milliseconds(500));
}

QByteArray revealed(const SecretResult &result)
{
    return result ? result->reveal() : result.error().text.toUtf8();
}

ProblemCode codeOf(const SecretResult &result)
{
    return result ? ProblemCode{} : result.error().code;
}

} // namespace

class TestSecretReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileGivesItsLineWithoutTheLineEnd_data();
    void aFileGivesItsLineWithoutTheLineEnd();
    void aFileOpenToOthersIsRefusedWithTheChmodThatMendsIt_data();
    void aFileOpenToOthersIsRefusedWithTheChmodThatMendsIt();
    void aFileOfAnotherUserIsRefused();
    void aLinkIsRefused();
    void aNamedPipeIsRefusedAtOnce();
    void aRelativeOrMissingFileIsRefused();
    void anEmptyOrLongOrManyLinedPasswordIsRefused();
    void aCredentialIsReadFromSystemdsFolder();
    void aCredentialCannotLeaveItsFolder();
    void aCommandGivesWhatItPrints();
    void aCommandGoesThroughNoShell();
    void aCommandThatFailsIsAFailure();
    void aSlowOrEndlessCommandIsKilled();
    void theKeychainIsForTheDesktop();
    void aValueIsItself();
    void aFailureHoldsNoByteOfThePassword();

private:
    QString write(const QByteArray &bytes, mode_t mode = 0600);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestSecretReader::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"secret"_s);
}

QString TestSecretReader::write(const QByteArray &bytes, mode_t mode)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    chmod(QFile::encodeName(m_path).constData(), mode);
    return m_path;
}

void TestSecretReader::aFileGivesItsLineWithoutTheLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no line end") << QByteArray("a;b # c") << QByteArray("a;b # c");
    QTest::newRow("LF") << QByteArray("abc\n") << QByteArray("abc");
    QTest::newRow("CRLF") << QByteArray("abc\r\n") << QByteArray("abc");
    QTest::newRow("a blank inside") << QByteArray("a c\n") << QByteArray("a c");
    QTest::newRow("mark of UTF-8") << QByteArray("\xEF\xBB\xBF"
                                                 "abc\r\n")
                                   << QByteArray("abc");
    QTest::newRow("longest") << QByteArray(4096, 'x') + '\n' << QByteArray(4096, 'x');
}

void TestSecretReader::aFileGivesItsLineWithoutTheLineEnd()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, secret);
    QCOMPARE(revealed(read(Kind::File, write(bytes, 0640))), secret);
}

void TestSecretReader::aFileOpenToOthersIsRefusedWithTheChmodThatMendsIt_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : { 0644, 0660, 0602, 0650, 0641, 0777 })
        QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
}

void TestSecretReader::aFileOpenToOthersIsRefusedWithTheChmodThatMendsIt()
{
    QFETCH(int, mode);
    const SecretResult result = read(Kind::File, write("x", mode_t(mode)));
    QCOMPARE(codeOf(result), ProblemCode::SecretTooOpen);
    QCOMPARE(result.error().mend, u"do: chmod 0640 "_s + m_path);
}

void TestSecretReader::aFileOfAnotherUserIsRefused()
{
    if (geteuid() != 0)
        QSKIP("only root can give a file away");
    write("x");
    QCOMPARE(chown(QFile::encodeName(m_path).constData(), 12345, 0), 0);
    QCOMPARE(codeOf(read(Kind::File, m_path)), ProblemCode::SecretTooOpen);
}

void TestSecretReader::aLinkIsRefused()
{
    const QString link = m_dir->filePath(u"link"_s);
    QVERIFY(QFile::link(write("x"), link));
    QCOMPARE(codeOf(read(Kind::File, link)), ProblemCode::SecretNotAFile);
}

void TestSecretReader::aNamedPipeIsRefusedAtOnce()
{
    QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    QCOMPARE(codeOf(read(Kind::File, m_path)), ProblemCode::SecretNotAFile);
}

void TestSecretReader::aRelativeOrMissingFileIsRefused()
{
    QCOMPARE(codeOf(read(Kind::File, u"secret"_s)), ProblemCode::SecretNotAFile);
    QCOMPARE(codeOf(read(Kind::File, m_path)), ProblemCode::SecretMissing);
    QCOMPARE(codeOf(read(Kind::File, m_dir->path())), ProblemCode::SecretNotAFile);
}

void TestSecretReader::anEmptyOrLongOrManyLinedPasswordIsRefused()
{
    QCOMPARE(codeOf(read(Kind::File, write("\n"))), ProblemCode::SecretEmpty);
    QCOMPARE(codeOf(read(Kind::File, write("abc \n"))), ProblemCode::SecretEmpty);
    QCOMPARE(codeOf(read(Kind::File, write("\tabc"))), ProblemCode::SecretEmpty);
    QCOMPARE(codeOf(read(Kind::File, write(QByteArray(4097, 'x')))), ProblemCode::SecretTooLarge);
    QCOMPARE(codeOf(read(Kind::File, write("one\ntwo\n"))), ProblemCode::SecretTooLarge);
    QCOMPARE(codeOf(read(Kind::File, write(QByteArray("a\0b", 3)))), ProblemCode::SecretTooLarge);
}

void TestSecretReader::aCredentialIsReadFromSystemdsFolder()
{
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(codeOf(read(Kind::Credential, u"secret"_s)), ProblemCode::SecretMissing);
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_dir->path()));
    write("from systemd\n", 0444);
    QCOMPARE(revealed(read(Kind::Credential, u"secret"_s)), QByteArray("from systemd"));
}

void TestSecretReader::aCredentialCannotLeaveItsFolder()
{
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_dir->path()));
    for (const QString &name : { u"../secret"_s, u"/etc/passwd"_s, u".."_s, QString() })
        QCOMPARE(codeOf(read(Kind::Credential, name)), ProblemCode::SecretNotAFile);
}

void TestSecretReader::aCommandGivesWhatItPrints()
{
    QCOMPARE(revealed(read(Kind::Command, u"/bin/echo"_s, { u"a b"_s })), QByteArray("a b"));
}

void TestSecretReader::aCommandGoesThroughNoShell()
{
    QCOMPARE(revealed(read(Kind::Command, u"/bin/echo"_s, { u"$(id); `id`"_s })), QByteArray("$(id); `id`"));
}

void TestSecretReader::aCommandThatFailsIsAFailure()
{
    QCOMPARE(codeOf(read(Kind::Command, u"/bin/false"_s)), ProblemCode::SecretCommandFailed);
    QCOMPARE(codeOf(read(Kind::Command, u"/nonexistent"_s)), ProblemCode::SecretCommandFailed);
    QCOMPARE(codeOf(read(Kind::Command, u"echo"_s)), ProblemCode::SecretCommandFailed);
    QCOMPARE(codeOf(read(Kind::Command, u"/bin/true"_s)), ProblemCode::SecretEmpty);
}

void TestSecretReader::aSlowOrEndlessCommandIsKilled()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(read(Kind::Command, u"/bin/sleep"_s, { u"30"_s }).error().text.contains("too long"_L1));
    QVERIFY(read(Kind::Command, u"/usr/bin/yes"_s).error().text.contains("too much"_L1));
    QVERIFY(timer.elapsed() < 10000);
}

void TestSecretReader::theKeychainIsForTheDesktop()
{
    QCOMPARE(codeOf(read(Kind::Keychain, u"acme"_s)), ProblemCode::SecretNeedsDesktop);
}

void TestSecretReader::aValueIsItself()
{
    QCOMPARE(readSecret({ Kind::Value, {}, {}, Secret("abc") })->reveal(), QByteArray("abc"));
    QVERIFY(readSecret({})->isEmpty());
}

void TestSecretReader::aFailureHoldsNoByteOfThePassword()
{
    for (const SecretResult &result :
        { read(Kind::File, write("hunter2", 0644)), read(Kind::File, write("hunter2\n2")),
            read(Kind::Command, u"/bin/sh"_s, { u"-c"_s, u"echo hunter2; exit 3"_s }) }) {
        QVERIFY(!result);
        QVERIFY(!(result.error().text + result.error().mend).contains("hunter2"_L1));
    }
}

WQL_TEST(TestSecretReader)

} // namespace tst_secretreader

#include "tst_secretreader.moc"
