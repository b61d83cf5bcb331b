// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/legacy/crontab.h"
#include "core/config/legacy/shellreader.h"
#include "core/config/legacy/unitfile.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_shellreader {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// Words with a bar between, what is not known in braces.
QString shown(const ShellCommand &command)
{
    QStringList words;
    for (const ShellWord &word : command.words)
        words += word.unknown.isEmpty() ? word.text : u"{%1}"_s.arg(word.unknown);
    return words.join(u'|');
}

/// The last command that could be a loader.
QString lastOf(const QString &script, const ShellReader::Sourced &sourced = {})
{
    ShellReader reader({}, sourced);
    reader.read(script, u"script"_s);
    return reader.commands().empty() ? QString() : shown(reader.commands().back());
}

} // namespace

/// Shell is read, never run.
class TestShellReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreWhatAShellMakesOfThem_data();
    void wordsAreWhatAShellMakesOfThem();
    void whatAFileSetsIsKnownWhereItIsReadIn();
    void aCommandHasItsLine();
    void noTextTakesLong_data();
    void noTextTakesLong();
    void aUnitsDropInReplacesItsStart();
    void crontabsOfTheSystemNameAUser();
};

void TestShellReader::wordsAreWhatAShellMakesOfThem_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &script, const QString &words) {
        QTest::newRow(name) << script << words;
    };
    row("quotes", u"/l 'a b' \"c d\" e\\ f ''"_s, u"/l|a b|c d|e f|"_s);
    row("variables", u"X=1\nY=\"$X 2\"\n/l $X $Y \"$Y\" '$X'"_s, u"/l|1|1|2|1 2|$X"_s);
    row("a default", u"/l ${X:-a} ${Y-b}"_s, u"/l|a|b"_s);
    row("redirections", u"nohup /l a >> $log 2>&1 < /dev/null &"_s, u"nohup|/l|a"_s);
    row("a comment", u"/l a # b\n"_s, u"/l|a"_s);
    row("a number that is no stream", u"/l 2 > x"_s, u"/l|2"_s);
    row("lines in one", u"/l a \\\n b"_s, u"/l|a|b"_s);
    row("a substitution", u"X=$(cat /y)\n/l $X `id` $(id)"_s, u"/l|{$X}|{`...`}|{$(...)}"_s);
    row("a parameter", u"/l $1 $@"_s, u"/l|{$1}|{$@}"_s);
    row("never set", u"/l $TOKEN"_s, u"/l|{$TOKEN}"_s);
    row("set by a branch", u"X=1\nif x; then X=2; fi\n/l $X"_s, u"/l|{$X}"_s);
    row("set alike by a branch", u"X=1\nif x; then X=1; fi\n/l $X"_s, u"/l|1"_s);
    row("set by one branch", u"if x; then X=1; fi\n/l $X"_s, u"/l|{$X}"_s);
    row("within the branch", u"case $1 in\nstart)\nX=1\n/l $X\n;;\nesac"_s, u"/l|1"_s);
    row("in a function", u"start() {\n  X=1\n  /l $X\n}"_s, u"/l|1"_s);
    row("later wins", u"X=1\nX=2\n/l $X"_s, u"/l|2"_s);
    row("before a command only", u"X=1 /l a\n/l $X"_s, u"/l|{$X}"_s);
    row("a loop", u"for X in 1 2; do /l $X; done"_s, u"/l|{$X}"_s);
    row("more is added", u"X=1\nX+=\" 2\"\n/l $X"_s, u"/l|1|2"_s);
    row("a list", u"X=(1 2)\n/l $X"_s, u"/l|{$X}"_s);
    row("text behind <<", u"cat << E\n/l no\nE\n/l yes"_s, u"/l|yes"_s);
    row("computed", u"X=a.b\n/l ${X%.*}"_s, u"/l|{${...}}"_s);
    row("an open quote", u"/l 'a"_s, u"/l|a"_s);
    row("exported", u"export X=1\n/l $X"_s, u"/l|1"_s);
}

void TestShellReader::wordsAreWhatAShellMakesOfThem()
{
    QFETCH(QString, script);
    QFETCH(QString, words);
    QCOMPARE(lastOf(script), words);
}

void TestShellReader::whatAFileSetsIsKnownWhereItIsReadIn()
{
    const auto files = [](const QString &path) -> std::optional<QByteArray> {
        if (path == "/etc/default/x"_L1)
            return QByteArray("TOKEN=acme\n. /etc/default/x\n");
        return {};
    };
    const QString script = u"TOKEN=-\n[ -f /etc/default/x ] && . /etc/default/x\n/l $TOKEN"_s;
    QCOMPARE(lastOf(script, files), u"/l|acme"_s);
    QCOMPARE(lastOf(script), u"/l|-"_s);
}

void TestShellReader::aCommandHasItsLine()
{
    ShellReader reader;
    reader.read(u"# a\nX='1\n2'\n\n/l a \\\n b\ncd /opt\n./l\n"_s, u"script"_s);
    QCOMPARE(reader.commands().size(), size_t(2));
    QCOMPARE(reader.commands()[0].line, 5);
    QCOMPARE(reader.commands()[1].line, 8);
    QCOMPARE(reader.commands()[1].folder, u"/opt"_s);
}

void TestShellReader::noTextTakesLong_data()
{
    QTest::addColumn<QString>("text");
    const auto repeated = [](const char *what, const QString &before = {}) {
        return before + QString::fromLatin1(what).repeated(1000000 / qsizetype(qstrlen(what)));
    };
    QTest::newRow("one word") << repeated("a");
    QTest::newRow("quotes") << repeated("'");
    QTest::newRow("backticks") << repeated("`");
    QTest::newRow("braces") << repeated("${");
    QTest::newRow("parentheses") << repeated("$(");
    QTest::newRow("ifs") << repeated("if ");
    QTest::newRow("documents") << repeated("<<a ");
    QTest::newRow("backslashes") << repeated("\\\n");
    QTest::newRow("assignments") << repeated("a=/l\n/l $a\n");
    QTest::newRow("many variables") << repeated("export A1=/ B2=/ C3=/;");
    QTest::newRow("doubling") << u"A=aaaaaaaaaa\n"_s + repeated("A=$A$A\n");
    QTest::newRow("a long value again and again")
        << u"A=/"_s + QString(16000, u'a') + repeated(" $A", u"\nsh"_s);
    QTest::newRow("text in text") << u"A='sh -c \"loader $A $A\"'\n"_s + repeated("sh -c \"$A\"\n");
}

void TestShellReader::noTextTakesLong()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    ShellReader reader;
    reader.read(text, u"script"_s);
    // For a machine that is busy with other tests; a second at most alone.
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestShellReader::aUnitsDropInReplacesItsStart()
{
    const auto files = [](const QString &path) -> std::optional<QByteArray> {
        return path == "/etc/sysconfig/uniloader"_L1
            ? std::optional(QByteArray("TOKEN=\"acme\"\nUPASSWD=a$b\n#X=1\n"))
            : std::nullopt;
    };
    const UnitFile unit
        = readUnit({ { u"/a.service"_s,
                         "[Unit]\nExecStart=/no\n[Service]\nEnvironmentFile=-/etc/sysconfig/uniloader\n"
                         "ExecStart=/usr/bin/uniloader upload\n" },
                       { u"/a.service.d/x.conf"_s,
                           "[Service]\nExecStart=\nExecStart=-/usr/bin/uniloader \\\n  --token ${TOKEN} \"a "
                           "b\" %i $$x 100%%\n" } },
            files);
    QCOMPARE(unit.commands.size(), size_t(1));
    QCOMPARE(shown(unit.commands[0]), u"/usr/bin/uniloader|--token|acme|a b|{%i}|$x|100%"_s);
    QCOMPARE(unit.commands[0].line, 3);
    QCOMPARE(unit.commands[0].variables.value(u"UPASSWD"_s), u"a$b"_s);
    QCOMPARE(unit.environmentFiles, QStringList{ u"/etc/sysconfig/uniloader"_s });
}

void TestShellReader::crontabsOfTheSystemNameAUser()
{
    const QByteArray text = "SHELL=/bin/sh\nP=/opt/uniloader\n# 0 * * * * root /no\n@reboot root $P upload\n"
                            "*/5 * * * *\tasterisk\tcd /opt && ./uniloader a % input\n0 0 * * *\n";
    const Crontab system = readCrontab(text, u"/etc/crontab"_s, Crontab::Kind::OfSystem);
    QCOMPARE(system.commands.size(), size_t(2));
    QCOMPARE(shown(system.commands[0]), u"/opt/uniloader|upload"_s);
    QCOMPARE(system.commands[0].line, 4);
    QCOMPARE(shown(system.commands[1]), u"./uniloader|a"_s);
    QCOMPARE(system.commands[1].folder, u"/opt"_s);
    const Crontab user = readCrontab("@reboot /opt/uniloader upload\n", u"root"_s, Crontab::Kind::OfUser);
    QCOMPARE(shown(user.commands.at(0)), u"/opt/uniloader|upload"_s);
}

WQL_TEST(TestShellReader)

} // namespace tst_shellreader

#include "tst_shellreader.moc"
