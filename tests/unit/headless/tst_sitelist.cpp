// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/inventory.h"
#include "headless/wqloaderctl/fleet/sitelist.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <testpaths.h>

namespace tst_sitelist {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

/// `name=host:port key`, a site each; or what is wrong.
QStringList sites(const SitesResult &read)
{
    if (!read)
        return { read.error().text };
    QStringList out;
    for (const FleetSite &site : *read)
        out += u"%1=%2%3%4"_s.arg(site.name, site.host, site.port == 0 ? QString() : u":%1"_s.arg(site.port),
            site.identityFile.isEmpty() ? QString() : u' ' + site.identityFile);
    return out;
}

QStringList sites(const QByteArray &text, const QString &group = {}, const QString &path = u"/none/hosts"_s)
{
    return sites(sitesFrom(text, path, group));
}

QStringList ofYaml(const QByteArray &text, const QString &group = {})
{
    return sites(text, group, u"/none/hosts.yml"_s);
}

} // namespace

/// A list of sites is read as Ansible reads it, or it is said where that cannot be done.
class TestSiteList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainListHasAHostALine();
    void hostsAreNamedOnTheCommandLine();
    void anInventoryWithGroupsIsRead();
    void anInventoryInYamlIsRead();
    void theInventoryThatWeGiveAsAnExampleIsRead();
    void theInnerGroupAndTheHostDecide();
    void aRangeStandsForItsHosts();
    void whatCannotBeReadIsToldWithItsPlace_data();
    void whatCannotBeReadIsToldWithItsPlace();
    void whatLiesBesideTheInventoryIsNotIgnored();
    void aRingOfGroupsEnds();
};

void TestSiteList::aPlainListHasAHostALine()
{
    QCOMPARE(sites("# ours\npbx1.example.net\n\n  noc@pbx2 ; no comment here\n"),
        QStringList{ u"/none/hosts:4: ';' is no variable: write name=value"_s });
    QCOMPARE(sites("# ours\npbx1.example.net\n; old\n  noc@pbx2 # the branch\npbx1.example.net\n10.0.0.3\n"),
        (QStringList{
            u"pbx1.example.net=pbx1.example.net"_s, u"noc@pbx2=noc@pbx2"_s, u"10.0.0.3=10.0.0.3"_s }));
}

void TestSiteList::hostsAreNamedOnTheCommandLine()
{
    QCOMPARE(sites(readSites(u"pbx1, noc@pbx2,pbx1"_s, {})),
        (QStringList{ u"pbx1=pbx1"_s, u"noc@pbx2=noc@pbx2"_s }));
    QCOMPARE(sites(readSites(u"-oProxyCommand=x"_s, {})),
        QStringList{ u"'-oProxyCommand=x' is neither a file nor the name of a host"_s });
    const auto missing = readSites(u"/none/hosts"_s, {});
    QVERIFY(!missing && missing.error().isUnreadable);
    QVERIFY(!readSites(u"pbx1"_s, u"pbxs"_s));
}

void TestSiteList::anInventoryWithGroupsIsRead()
{
    const QByteArray text = "mail.example.net\n[pbxs]\npbx1 ansible_host=10.0.0.1 ansible_user=noc "
                            "ansible_port=2222 color=\"dark blue\"\n"
                            "pbx2:23\n[branches]\npbx3 "
                            "ansible_ssh_private_key_file=~/.ssh/noc\n[voice:children]\npbxs\nbranches\n"
                            "[voice:vars]\nansible_user = root\nnote = a = b\n";
    QCOMPARE(sites(text, u"voice"_s),
        (QStringList{ u"pbx1=noc@10.0.0.1:2222"_s, u"pbx2=root@pbx2:23"_s, u"pbx3=root@pbx3 ~/.ssh/noc"_s }));
    QCOMPARE(sites(text, u"branches"_s), QStringList{ u"pbx3=root@pbx3 ~/.ssh/noc"_s });
    QCOMPARE(sites(text).size(), 4);
    QCOMPARE(sites(text, u"web"_s), QStringList{ u"/none/hosts has no group 'web'"_s });
}

void TestSiteList::anInventoryInYamlIsRead()
{
    const QByteArray text
        = "---\n# ours\nall:\n  children:\n    pbxs:\n      hosts:\n        pbx1:\n          ansible_host: "
          "10.0.0.1 # in the rack\n"
          "          dns:\n          - 10.0.0.9\n          - 10.0.0.8\n        \"pbx2\": {}\n        here: { "
          "}\n      vars:\n        ansible_user: 'noc'\n"
          "        banner: |\n          ansible_user: nobody\n        more: [1, 2]\n    web:\n      hosts:\n "
          "       www:\n  hosts:\n    pbx4:\n      ansible_connection: local\n";
    QCOMPARE(ofYaml(text, u"pbxs"_s),
        (QStringList{ u"pbx1=noc@10.0.0.1"_s, u"pbx2=noc@pbx2"_s, u"here=noc@here"_s }));
    QCOMPARE(ofYaml(text),
        (QStringList{
            u"pbx1=noc@10.0.0.1"_s, u"pbx2=noc@pbx2"_s, u"here=noc@here"_s, u"www=www"_s, u"pbx4="_s }));
    QCOMPARE(sites("pbxs:\n  hosts:\n    pbx1:\n"), QStringList{ u"pbx1=pbx1"_s }); // told by its look
}

void TestSiteList::theInventoryThatWeGiveAsAnExampleIsRead()
{
    QCOMPARE(
        sites(readSites(QStringLiteral(WQL_SOURCE "/resources/ansible/example/inventory.yml"), u"pbxs"_s)),
        (QStringList{
            u"pbx1.example.net=root@pbx1.example.net"_s, u"pbx2.example.net=root@pbx2.example.net"_s }));
}

void TestSiteList::theInnerGroupAndTheHostDecide()
{
    const QByteArray text = "[all:vars]\nansible_user=a\n[outer:children]\ninner\n[outer:vars]\nansible_user="
                            "b\n[inner]\nx\ny ansible_user=d\n"
                            "[inner:vars]\nansible_user=c\n[other]\nz\n";
    QCOMPARE(sites(text), (QStringList{ u"x=c@x"_s, u"y=d@y"_s, u"z=a@z"_s }));
}

void TestSiteList::aRangeStandsForItsHosts()
{
    QCOMPARE(*expandedHosts(u"pbx[08:10].[a:b].net"_s, 1),
        (QStringList{ u"pbx08.a.net"_s, u"pbx08.b.net"_s, u"pbx09.a.net"_s, u"pbx09.b.net"_s,
            u"pbx10.a.net"_s, u"pbx10.b.net"_s }));
    QCOMPARE(*expandedHosts(u"p[1:9:4]"_s, 1), (QStringList{ u"p1"_s, u"p5"_s, u"p9"_s }));
    QVERIFY(!expandedHosts(u"p[1:999999]"_s, 1));
    QVERIFY(!expandedHosts(u"p[1:999][1:999]"_s, 1));
    QCOMPARE(sites("[pbxs]\np[1:2]:22\n"), (QStringList{ u"p1=p1:22"_s, u"p2=p2:22"_s }));
}

void TestSiteList::whatCannotBeReadIsToldWithItsPlace_data()
{
    QTest::addColumn<bool>("isYaml");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, bool isYaml, const QByteArray &text, const QString &place) {
        QTest::newRow(name) << isYaml << text << place;
    };
    row("a section of another kind", false, "[a]\nx\n[a:hosts]\n", u":3: [group:hosts]"_s);
    row("a program", false, "#!/bin/sh\n", u":1: this is a program"_s);
    row("no host", false, "a\nx;y\n", u":2: 'x;y' is no name of a host"_s);
    row("half a quotation", false, "a k='x\n", u":1: a quotation mark"_s);
    row("a jump host", false, "a\n[all:vars]\nansible_ssh_common_args='-J b'\n",
        u":3: ansible_ssh_common_args"_s);
    row("a password", false, "a ansible_password=x\n", u":1: ansible_password"_s);
    row("a template", false, "a ansible_host={{x}}\n", u":1: ansible_host is no plain text"_s);
    row("a way that is not ssh", false, "a ansible_connection=winrm\n", u":1: a is not reached by ssh"_s);
    row("a port", false, "a ansible_port=x\n", u":1: x is no port"_s);
    row("an empty list", false, "# nothing\n", u" names no host"_s);
    row("an anchor", true, "all: &x\n  hosts:\n", u":1: anchors"_s);
    row("an alias", true, "all:\n  vars: *x\n", u":2: anchors"_s);
    row("a merge", true, "all:\n  vars:\n    <<: x\n", u":3: what is merged"_s);
    row("a list of hosts", true, "all:\n  hosts:\n  - a\n", u":2: hosts: keys"_s);
    row("a tabulator", true, "all:\n\thosts:\n", u":2: YAML is indented by blanks"_s);
    row("two documents", true, "all:\n---\nall:\n", u":2: one document"_s);
    row("a plug-in", true, "plugin: aws_ec2\n", u":1: plugin: keys"_s);
    row("an unknown key", true, "all:\n  host:\n    a:\n", u":2: 'host' in a group"_s);
    row("a key twice", true, "all:\n  hosts:\n    a:\n    a:\n", u":4: 'a' is there twice"_s);
    row("a value that goes on", true, "all:\n  vars:\n    x: y\n      z\n", u":4: a value that goes on"_s);
    row("no indentation that fits", true, "all:\n    hosts:\n  vars:\n", u":3: the indentation"_s);
    row("a host of several values", true, "all:\n  hosts:\n    a:\n      ansible_host: [b]\n",
        u":4: ansible_host is no plain text"_s);
    row("a vault", true, "all:\n  hosts:\n    a:\n      ansible_user: !vault |\n        $ANSIBLE\n",
        u":4: ansible_user is no plain text"_s);
}

void TestSiteList::whatCannotBeReadIsToldWithItsPlace()
{
    QFETCH(bool, isYaml);
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const QStringList read = isYaml ? ofYaml(text) : sites(text);
    QCOMPARE(read.size(), 1);
    QVERIFY2(read[0].contains(place), qPrintable(read[0]));
}

void TestSiteList::whatLiesBesideTheInventoryIsNotIgnored()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(u"group_vars"_s);
    QFile beside(folder.filePath(u"group_vars/pbxs.yml"_s));
    QVERIFY(beside.open(QIODevice::WriteOnly));
    beside.write("dns: x\nansible_user: noc\n");
    beside.close();
    const QString path = folder.filePath(u"hosts"_s);
    QVERIFY(sites("[pbxs]\na\n", {}, path)[0].contains(u"group_vars/pbxs.yml:2: ansible_user is set here"_s));
    QCOMPARE(sites("[web]\na\n", {}, path), QStringList{ u"a=a"_s });
}

void TestSiteList::aRingOfGroupsEnds()
{
    QCOMPARE(sites("[a:children]\nb\n[b:children]\na\n[b]\nx\n", u"a"_s), QStringList{ u"x=x"_s });
}

WQL_TEST(TestSiteList)

} // namespace tst_sitelist

#include "tst_sitelist.moc"
