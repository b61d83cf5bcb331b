// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
// What following a log costs: a million rows found, read, split and parsed; an idle poll; a poll beside ten
// thousand siblings.
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"
#include "core/queuelog/logchain.h"
#include "core/queuelog/posixfilesystem.h"

#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

#include <fstream>
#include <string>

using namespace wql;

namespace {

constexpr int rowsInLog = 1'000'000;

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

std::string rows(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += std::to_string(1404811371 + i / 7) + '|' + std::to_string(1404811371 + i / 7) + '.'
            + std::to_string(i) + "|support-de|SIP/agent-1042|COMPLETECALLER|12|184|1\n";
    return text;
}

/// Reads all there is; with \a parsing also splits and parses it. Returns the rows.
int readAll(LogChain &chain, bool parsing)
{
    std::string bytes, scratch;
    int found = 0;
    LogRead read;
    for (LogPosition at = chain.first(); (read = chain.read(at, bytes)).kind == LogRead::Kind::Rows;
         at = read.end) {
        if (!parsing)
            continue;
        forEachLine(bytes, [&](std::string_view line, size_t) {
            found += parseLine(line, scratch).kind == LineKind::Row;
            return true;
        });
    }
    return found;
}

double polled(LogChain &chain, int times)
{
    const double before = cpuSeconds();
    for (int i = 0; i < times; ++i)
        chain.poll(std::chrono::seconds{ i });
    return (cpuSeconds() - before) / times;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    QTemporaryDir directory;
    const std::string path = directory.path().toStdString() + "/queue_log";
    std::ofstream(path) << rows(rowsInLog);

    PosixFileSystem files;
    LogChain chain(files, { path });
    chain.poll({});
    for (const bool parsing : { false, true, false, true }) {
        const double before = cpuSeconds();
        const int found = readAll(chain, parsing);
        out << (parsing ? "read, split and parsed: " : "read: ") << (cpuSeconds() - before) * 1e9 / rowsInLog
            << " ns CPU a row, " << found << " rows\n";
    }
    out << "idle poll: " << polled(chain, 10000) * 1e6 << " us CPU\n";

    for (int i = 0; i < 10000; ++i)
        std::ofstream(path + '.' + std::to_string(i)) << rows(1);
    out << "idle poll beside 10,000 siblings: " << polled(chain, 10000) * 1e6 << " us CPU\n";
    LogChain fresh(files, { path });
    out << "first poll beside 10,000 siblings: " << polled(fresh, 1) * 1e3 << " ms CPU\n";
    std::rename(path.c_str(), (path + ".new").c_str());
    out << "log moved away, poll: " << polled(fresh, 10) * 1e6 << " us CPU\n";
    std::ofstream(path) << rows(1);
    out << "poll that sees a rotation: " << polled(fresh, 1) * 1e3 << " ms CPU\n";
    LogChain again(files, { path });
    again.restore(fresh.records());
    std::rename(path.c_str(), (path + ".newer").c_str());
    out << "poll after a restart without a log: " << polled(again, 10) * 1e3 << " ms CPU\n";
}
