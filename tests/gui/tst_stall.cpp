// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "app/desktop.h"
#include "gui/models/ruledocument.h"
#include "gui/models/sitestore.h"
#include "gui/pages/rulespage.h"
#include "tests/support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QLocalServer>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace tst_stall {

using namespace Qt::StringLiterals;
using namespace wql;

namespace {

constexpr qint64 longestStall = 100; // ms

/// Beats as often as the event loop lets it; knows the longest pause in between.
class Heart {
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_since.restart());
            ++m_beats;
        });
        m_since.start();
        m_timer.start(std::chrono::milliseconds(2));
    }
    qint64 longest() const { return m_longest; }
    int beats() const { return m_beats; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_beats = 0;
};

/// Listens, and never accepts: whoever comes waits for the system.
int deafSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = path.toLocal8Bit();
    std::copy(name.begin(), name.end(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto *place = reinterpret_cast<const sockaddr *>(&address);
    if (::bind(socket, place, sizeof address) != 0 || ::listen(socket, 0) != 0)
        qFatal("no socket can be made");
    return socket;
}

/// A user's folder, and peers that never say a word: a socket that nobody accepts at, one that is accepted
/// and left, a host that swallows what ssh sends.
struct SilentWorld {
    SilentWorld()
    {
        QFile ssh(directory.filePath(u"ssh"_s));
        if (!ssh.open(QIODevice::WriteOnly) || ssh.write("#!/bin/sh\nexec sleep 600\n") < 0)
            qFatal("no script can be written");
        ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ssh.close();
        qputenv("PATH", directory.path().toUtf8() + ':' + path);
        full = deafSocket(directory.filePath(u"full.sock"_s));
        silent.listen(directory.filePath(u"silent.sock"_s));
        const std::pair<Site::Kind, QString> peers[]
            = { { Site::Kind::Service, directory.filePath(u"full.sock"_s) },
                  { Site::Kind::Service, silent.fullServerName() }, { Site::Kind::Ssh, u"192.0.2.1"_s },
                  { Site::Kind::Ssh, u"root@blackhole.invalid"_s },
                  { Site::Kind::Service, directory.filePath(u"nobody.sock"_s) } };
        std::vector<Site> sites;
        for (const auto &[kind, place] : peers) {
            Site site;
            site.id = site.name = u"Site %1"_s.arg(sites.size() + 1);
            site.kind = kind;
            site.place = place;
            sites.push_back(site);
        }
        SiteStore(directory.filePath(u"sites.ini"_s)).save(sites);
    }
    ~SilentWorld()
    {
        ::close(full);
        qputenv("PATH", path);
    }

    QByteArray path = qgetenv("PATH");
    QTemporaryDir directory;
    int full = -1;
    QLocalServer silent;
};

/// Goes through every site and page, disconnects and connects each, for some hundred beats.
qint64 worstOfARound(const QString &directory)
{
    Settings settings(directory + "/window.ini"_L1);
    Desktop desktop(directory, settings, Autostart(directory, {}));
    desktop.start(false, {});
    const QWidgetList windows = QApplication::topLevelWidgets();
    const QWidget *window = *std::find_if(windows.begin(), windows.end(),
        [](const QWidget *widget) { return qobject_cast<const QMainWindow *>(widget); });
    auto *list = window->findChild<QListView *>(u"siteList"_s);
    auto *tabs = window->findChild<QTabWidget *>(u"pages"_s);
    const QList<QAction *> actions = list->actions();
    const auto toggle
        = std::find_if(actions.begin(), actions.end(), [](auto *a) { return a->isCheckable(); });
    Heart heart;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            const int until = heart.beats() + 10;
            [&] { QTRY_VERIFY(heart.beats() > until); }();
        }
        for (int times = 0; times < 2; ++times) {
            (*toggle)->trigger();
            const int until = heart.beats() + 20;
            [&] { QTRY_VERIFY(heart.beats() > until); }();
        }
    }
    return heart.longest();
}

QByteArray manyRules(int count)
{
    QByteArray text = "[general]\nformat = 1\n";
    for (int i = 0; i < 200; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "\n[target t" + number + "]\nurl = http://127.0.0.1/qm" + number + "\npassword_file = /p\n";
    }
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "\n[rule Customer " + number + "]\nqueue_starts = c" + number + "-\nagent_ends = -c" + number
            + "\ntarget = t" + QByteArray::number(i % 200) + '\n';
    }
    return text;
}

} // namespace

class TestStall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostsThatSwallowEverythingNeverHoldUpTheWindow();
    void aThousandRulesAreCheckedBesideTheEventLoop();
    void aCheckOfEarlierTextsIsNotHeard();
    void aKeyIsAnsweredAtOnceAmongAThousandRules();
};

void TestStall::hostsThatSwallowEverythingNeverHoldUpTheWindow()
{
    SilentWorld world;
    // A busy machine may make one round slow; what we do ourselves makes every round slow.
    qint64 worst = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5 && worst >= longestStall; ++round)
        worst = std::min(worst, worstOfARound(world.directory.path()));
    qInfo("longest stall %lld ms", worst);
    QVERIFY2(worst < longestStall, qPrintable(u"the window stood still for %1 ms"_s.arg(worst)));
}

void TestStall::aThousandRulesAreCheckedBesideTheEventLoop()
{
    RuleDocument document;
    document.load({ { u"/c"_s, manyRules(1000) } }, u"r1"_s);
    qint64 worst = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5 && worst >= longestStall; ++round) {
        QSignalSpy checked(&document, &RuleDocument::checked);
        QVERIFY(document.setTarget(500, round % 2 == 0 ? u"t3"_s : u"nowhere"_s));
        Heart heart;
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(document.config().has_value(), round % 2 == 0);
        worst = std::min(worst, heart.longest());
    }
    qInfo("longest stall while checking %lld ms", worst);
    QVERIFY2(worst < longestStall, qPrintable(u"the event loop stood still for %1 ms"_s.arg(worst)));
}

void TestStall::aCheckOfEarlierTextsIsNotHeard()
{
    RuleDocument document;
    document.load({ { u"/c"_s, manyRules(1000) } }, u"r1"_s);
    QVERIFY(document.setTarget(1, u"nowhere"_s));
    QSignalSpy checked(&document, &RuleDocument::checked);
    QVERIFY(document.setTarget(1, u"t1"_s));
    document.checkNow();
    QCOMPARE(checked.size(), 1);
    QVERIFY(document.config().has_value());
    QElapsedTimer settled;
    settled.start();
    QTRY_VERIFY(settled.elapsed() > 1000);
    QVERIFY(document.config().has_value());
}

void TestStall::aKeyIsAnsweredAtOnceAmongAThousandRules()
{
    RulesPage page;
    page.resize(1180, 700);
    page.document()->load({ { u"/c"_s, manyRules(1000) } }, u"r1"_s);
    page.document()->checkNow();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.showRule(u"Customer 500"_s);
    const auto pressed = [](QWidget *widget, Qt::Key key) {
        QElapsedTimer since;
        since.start();
        QTest::keyClick(widget, key);
        QCoreApplication::processEvents();
        return since.elapsed();
    };
    const std::tuple<const char *, QString, std::vector<Qt::Key>> places[]
        = { { "a letter in a rule", u"text"_s, { Qt::Key_A, Qt::Key_B, Qt::Key_Backspace, Qt::Key_C } },
              { "taking an edit over", u"text"_s, { Qt::Key_A, Qt::Key_Return } },
              { "a letter in the filter", u"ruleFilter"_s, { Qt::Key_5, Qt::Key_0, Qt::Key_Backspace } },
              { "the next rule", u"ruleTable"_s, { Qt::Key_Down, Qt::Key_PageDown, Qt::Key_Up } },
              { "a rule switched off", u"ruleTable"_s, { Qt::Key_Space } } };
    for (const auto &[what, name, keys] : places) {
        auto *widget = page.findChild<QWidget *>(name);
        QVERIFY(widget);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5 && best >= longestStall; ++round) {
            qint64 worst = 0;
            for (const Qt::Key key : keys)
                worst = std::max(worst, pressed(widget, key));
            best = std::min(best, worst);
        }
        qInfo("%s: %lld ms", what, best);
        QVERIFY2(best < longestStall, what);
    }
}

WQL_TEST(TestStall)

} // namespace tst_stall

#include "tst_stall.moc"
