// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/modelfilesystem.h"
#include "tests/support/queuelogfile.h"
#include "tests/support/testprogram.h"
#include "tests/unit/queuelog/follower.h"

#include <QTest>

#include <random>

namespace tst_logchainmodel {

using namespace wql;

namespace {

const std::string logPath = "/log/queue_log";

/// Asterisk, logrotate and a person at the keyboard, drawn by lot; knows what was written in which order.
class World {
public:
    explicit World(quint32 seed)
        : m_random(seed)
        , m_writer(m_files.create(logPath))
    {
        row("QUEUESTART");
    }

    ModelFileSystem &files() { return m_files; }
    const std::string &written() const { return m_written; }

    enum class Step { Nothing, Poll, Stop };
    Step step()
    {
        switch (draw(16)) {
        case 0:
        case 1:
        case 2:
        case 3:
            for (int rows = draw(30); rows >= 0; --rows)
                row("ENTERQUEUE");
            return Step::Nothing;
        case 4:
            halfRow();
            return Step::Nothing;
        case 5:
        case 6:
            loggerRotate();
            return Step::Nothing;
        case 7:
            logrotate();
            return Step::Nothing;
        case 8:
            compressOne();
            return Step::Nothing;
        case 9:
            shiftNames();
            return Step::Nothing;
        case 10:
            return Step::Stop;
        default:
            return Step::Poll;
        }
    }

    void finishRow()
    {
        if (!m_rest.empty())
            put(std::exchange(m_rest, {}));
    }

private:
    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    void put(std::string_view bytes)
    {
        m_files.append(m_writer, bytes);
        m_written += bytes;
    }

    void row(const std::string &verb)
    {
        finishRow();
        m_time += draw(4) == 0 ? draw(3) : 0; // many rows have the same second; some are equal
        const std::string call
            = draw(3) == 0 ? "NONE" : std::to_string(m_time) + '.' + std::to_string(draw(100));
        put(std::to_string(m_time) + '|' + call + "|q1|NONE|" + verb + "||555|1\n");
    }

    void halfRow()
    {
        finishRow();
        put(std::to_string(m_time) + "|NONE|q1|Ag");
        m_rest = "ent/7|CONNECT|3\n";
    }

    std::string freeName() { return logPath + '.' + std::to_string(m_archive++); }

    void open()
    {
        m_writer = m_files.exists(logPath) ? m_files.file(logPath) : m_files.create(logPath);
        put(std::to_string(m_time) + "|NONE|NONE|NONE|CONFIGRELOAD|\n");
    }

    void loggerRotate()
    {
        finishRow();
        m_files.rename(logPath, freeName());
        open();
    }

    /// Renamed and created anew; Asterisk writes on into the old one until it is told.
    void logrotate()
    {
        m_files.rename(logPath, freeName());
        m_files.create(logPath);
        for (int rows = draw(5); rows > 0; --rows)
            row("CONNECT");
        finishRow();
        open();
    }

    std::vector<std::string> archives()
    {
        std::vector<std::string> names;
        const auto all = m_files.list("/log").value();
        for (const std::string &name : all) {
            if (name != "queue_log")
                names.push_back("/log/" + name);
        }
        return names;
    }

    void compressOne()
    {
        const auto names = archives();
        if (names.empty())
            return;
        const std::string &name = names[size_t(draw(int(names.size())))];
        if (name.ends_with(".gz") || name.ends_with(".zst"))
            return;
        const std::string plain = m_files.file(name)->bytes;
        const qint64 modified = m_files.file(name)->modified;
        const bool gzip = draw(2) == 0;
        m_files.write(m_files.create(name + (gzip ? ".gz" : ".zst")),
            gzip ? QueueLogFile::gzipped(plain) : QueueLogFile::zstandard(plain));
        m_files.file(name + (gzip ? ".gz" : ".zst"))->modified = modified; // both programs keep it
        m_files.remove(name);
    }

    void shiftNames()
    {
        for (const std::string &name : archives()) {
            const std::string suffix = name.ends_with(".gz") ? ".gz" : name.ends_with(".zst") ? ".zst" : "";
            m_files.rename(name, freeName() + suffix);
        }
    }

    std::mt19937 m_random;
    ModelFileSystem m_files;
    ModelFileSystem::File m_writer;
    std::string m_written;
    std::string m_rest;
    qint64 m_time = 1795356120;
    int m_archive = 0;
};

} // namespace

class LogChainModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsReadOnceAndInOrder_data();
    void whatWasWrittenIsReadOnceAndInOrder();
};

void LogChainModel::whatWasWrittenIsReadOnceAndInOrder_data()
{
    QTest::addColumn<quint32>("seed");
    // WQL_SEED=n repeats one run; WQL_SEEDS=n does the first n.
    const int only = qEnvironmentVariableIntValue("WQL_SEED");
    const int many = qEnvironmentVariableIntValue("WQL_SEEDS");
    const int first = only ? only : 1;
    const int last = only ? only : many ? many : 300;
    for (int seed = first; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << quint32(seed);
}

void LogChainModel::whatWasWrittenIsReadOnceAndInOrder()
{
    QFETCH(quint32, seed);
    World world(seed);
    Follower follower(world.files(), { logPath });
    follower.follow();
    for (int step = 0; step < 120; ++step) {
        switch (world.step()) {
        case World::Step::Nothing:
            break;
        case World::Step::Poll:
            follower.follow(std::chrono::milliseconds{ 500 });
            break;
        case World::Step::Stop:
            follower.stop();
            for (int unseen = 0; unseen < 6; ++unseen)
                world.step();
            follower.start();
            follower.follow();
            break;
        }
        const std::string &got = follower.got();
        QVERIFY2(world.written().starts_with(got), qPrintable(QStringLiteral("step %1").arg(step)));
    }
    world.finishRow();
    for (int second = 0; second < 70; ++second)
        follower.follow();
    QCOMPARE(follower.got().size(), world.written().size());
    QVERIFY(follower.got() == world.written());
    QCOMPARE(follower.totals().lostSegments, 0);
    QVERIFY(world.files().mostOpenHandles() <= 60);
    QCOMPARE(follower.chain().holds(follower.cursor()), LogChain::Holds::Yes);
}

WQL_TEST(LogChainModel)

} // namespace tst_logchainmodel

#include "tst_logchainmodel.moc"
