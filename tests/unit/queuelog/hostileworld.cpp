// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/unit/queuelog/hostileworld.h"

#include "core/queuelog/fileidentity.h"
#include "core/queuelog/lines.h"
#include "tests/support/queuelogfile.h"

#include <errno.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace wql {

using namespace Qt::StringLiterals;

const std::string &HostileWorld::path()
{
    static const std::string logPath = "/log/queue_log";
    return logPath;
}

HostileWorld::HostileWorld(quint32 seed)
    : m_random(seed)
    , m_linked(seed % 8 == 0)
{
    for (Disaster &disaster : m_disasters)
        disaster = Disaster(draw(m_linked ? 2 : 7));
    // Replacing the log is a disaster of its own.
    if (m_disasters[0] >= Disaster::Replace || m_disasters[1] >= Disaster::Replace)
        m_disasters.fill(std::max(m_disasters[0], m_disasters[1]));
    if (m_linked)
        m_files.link(path(), "/data/0");
    m_writer = m_files.create(m_linked ? "/data/0" : path());
    row(m_writer);
}

std::string HostileWorld::act(bool stopped)
{
    const int lot = draw(m_linked ? 12 : 20);
    if (lot < 8 || m_replaced)
        return rows(1 + draw(30)), "rows";
    if (lot < 10)
        return strike(m_disasters[size_t(draw(2))], stopped);
    if (m_linked)
        return retarget(), "retarget";
    if (lot < 13)
        return rotate(false), "logger rotate";
    if (lot < 15)
        return rotate(true), "logrotate";
    if (lot == 15)
        return compressOne(), "compress";
    if (lot == 16)
        return shiftNames(), "shift names";
    return rows(1), "a row";
}

std::string HostileWorld::strike(Disaster disaster, bool stopped)
{
    switch (disaster) {
    case Disaster::Truncate:
        return truncate(), "truncate";
    case Disaster::LateRows:
        return lateRows(stopped), "late rows";
    case Disaster::CopyTruncate:
        return copyTruncate(), "copytruncate";
    case Disaster::RemoveLog:
        return removeLog(), "remove the log";
    case Disaster::RemoveArchive:
        return removeArchive(), "remove an archive";
    case Disaster::Replace:
        return replaceLog(false), "replace by a copy";
    case Disaster::Edit:
        return replaceLog(true), "edit";
    }
    return {};
}

std::string HostileWorld::disturb()
{
    m_disturbed = true;
    switch (draw(6)) {
    case 0:
        return m_files.refuseOpen(path(), EACCES), "EACCES";
    case 1:
        return m_files.failReads(EIO, 1 + draw(20)), "EIO";
    case 2:
        for (const Row &row : m_rows) {
            if (!m_files.hasName(row.file))
                excuse(row.file); // a forgotten handle is opened again by name
        }
        return m_files.failReads(ESTALE, 1 + draw(3)), "ESTALE";
    case 3:
        return m_files.unmount(true), "unmounted";
    case 4:
        return m_files.failOpens(EMFILE), "EMFILE";
    default:
        return m_files.failOpens(EACCES), "EACCES everywhere";
    }
}

void HostileWorld::recover()
{
    m_disturbed = false;
    m_files.allowOpen(path());
    m_files.failReads(0, 0);
    m_files.unmount(false);
    m_files.failOpens(0);
}

void HostileWorld::readerStops()
{
    for (Row &row : m_rows) {
        if (!m_files.hasName(row.file))
            excuse(row.file);
        row.excused
            = row.excused || (row.late && row.times == 0); // it may be compressed before he comes back
    }
}

// ---------------------------------------------------------------- what must come

bool HostileWorld::isExcusable(const Row &row) const
{
    // Rows that are equal cannot be told apart: one that came may have been its twin.
    return row.times == 0 || m_index.count(row.text) > 1;
}

void HostileWorld::excuse(const File &file)
{
    for (Row &row : m_rows) {
        if (row.file == file && isExcusable(row))
            row.excused = true;
    }
}

void HostileWorld::loseName(const File &file)
{
    if (m_files.hasName(file) || (m_files.isHeld(file) && file != m_truncated))
        return;
    excuse(file);
    if (file)
        m_secondsInDoubt.insert(startOf(file));
}

/// The second in which a file begins.
std::string HostileWorld::startOf(const File &file) const
{
    return file->bytes.substr(0, file->bytes.find('|'));
}

QString HostileWorld::take(std::string_view delivered)
{
    m_replaced = false;
    if (!m_disturbed) {
        m_truncated.reset();
        m_unseenCopies.clear();
    }
    QString wrong;
    forEachLine(delivered, [&](std::string_view line, size_t) {
        const auto [begin, end] = m_index.equal_range(std::string(line));
        auto at = begin;
        while (at != end && m_rows[at->second].times == m_rows[at->second].mostTimes)
            ++at;
        if (at == end) {
            wrong = (begin == end ? u"never written: "_s : u"too often: "_s)
                + QString::fromStdString(std::string(line));
            return false;
        }
        Row &row = m_rows[at->second];
        const bool inOrder = m_disasters[0] < Disaster::Replace && !row.late && row.mostTimes == 1
            && line.find("CONFIGRELOAD") == line.npos;
        const bool inDoubt = row.file && m_secondsInDoubt.contains(startOf(row.file));
        if (inOrder && at->second < m_lastInOrder && !inDoubt)
            wrong = u"out of order: "_s + QString::fromStdString(row.text);
        if (inOrder)
            m_lastInOrder = std::max(m_lastInOrder, at->second);
        ++row.times;
        return wrong.isEmpty();
    });
    return wrong;
}

QString HostileWorld::missing() const
{
    std::map<std::string_view, int> owed; // equal rows are only counted
    for (const Row &row : m_rows)
        // Two short logs that begin with the same row in the same second, the first one gone unseen.
        owed[row.text] += (row.excused || m_index.count(row.text) > 1 ? 0 : 1) - row.times;
    for (const auto &[text, count] : owed) {
        if (count > 0)
            return QString::fromStdString(std::string(text));
    }
    return {};
}

qint64 HostileWorld::mayBeLost() const
{
    if (m_disasters[0] >= Disaster::Replace)
        return std::numeric_limits<qint64>::max(); // what the old file and the copy both hold is counted
                                                   // twice
    qint64 bytes = 0;
    for (const Row &row : m_rows)
        bytes += (row.mostTimes - row.times) * (qint64(row.text.size()) + 1);
    return bytes;
}

std::string HostileWorld::story() const
{
    const auto tellRow = [](const Row &row) {
        const size_t second = row.text.find('|') - 3;
        return ' ' + row.text.substr(second, row.text.find('|', second + 4) - second) + (row.times ? "" : "!")
            + (row.excused ? "?" : "") + (row.late ? "~" : "");
    };
    std::string story;
    for (const auto &[name, file] : m_files.names()) {
        story += "        " + name + " inode " + std::to_string(file->inode) + " written "
            + std::to_string(file->modified) + ':';
        std::vector<std::string> rows;
        for (const Row &row : m_rows)
            if (row.file == file)
                rows.push_back(tellRow(row));
        for (size_t i = 0; i < rows.size(); ++i)
            if (i < 3 || i + 3 >= rows.size())
                story += (i + 3 == rows.size() && i > 3 ? " .." : "") + rows[i];
        story += '\n';
    }
    return story;
}

// ---------------------------------------------------------------- what happens

void HostileWorld::write(const File &file, const std::string &text, bool late)
{
    m_files.append(file, text + '\n');
    m_index.emplace(text, m_rows.size());
    m_rows.push_back({ text, file, false, late });
    loseName(file);
}

void HostileWorld::row(const File &file, bool late)
{
    m_time += draw(4) == 0 ? draw(3) : 0;
    write(
        file, std::to_string(m_time) + '|' + std::to_string(++m_serial) + "|q1|NONE|ENTERQUEUE||555|1", late);
}

void HostileWorld::rows(int count)
{
    while (count-- > 0)
        row(m_writer);
}

void HostileWorld::reopen()
{
    m_before
        = std::exchange(m_writer, m_files.exists(path()) ? m_files.file(path()) : m_files.create(path()));
    write(m_writer, std::to_string(m_time) + "|NONE|NONE|NONE|CONFIGRELOAD|");
}

std::string HostileWorld::freeName()
{
    return path() + '.' + std::to_string(m_names++);
}

std::vector<std::string> HostileWorld::archives()
{
    std::vector<std::string> names;
    const auto all = m_files.list("/log");
    for (const std::string &name : all ? *all : std::vector<std::string>()) {
        if (name != "queue_log")
            names.push_back("/log/" + name);
    }
    return names;
}

void HostileWorld::rotate(bool afterRename)
{
    if (m_files.file(path()) != m_writer)
        return reopen(); // somebody took the file away from under Asterisk
    m_files.rename(path(), freeName());
    if (afterRename) {
        m_files.create(path());
        rows(draw(5));
    }
    reopen();
}

void HostileWorld::retarget()
{
    const std::string target = "/data/" + std::to_string(++m_names);
    const File next = m_files.create(target);
    m_files.link(path(), target);
    m_before = std::exchange(m_writer, next);
    // Names in another directory are not looked for: only who holds it can go on reading.
    m_files.remove("/data/" + std::to_string(m_names - 1));
    loseName(m_before);
    write(m_writer, std::to_string(m_time) + "|NONE|NONE|NONE|CONFIGRELOAD|");
}

void HostileWorld::copyTruncate()
{
    if (m_files.file(path()) != m_writer)
        return;
    const std::string copy = freeName();
    m_files.copy(path(), copy);
    const size_t copied = m_rows.size();
    rows(draw(4)); // between the copy and the cut
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.file != m_writer)
            continue;
        if (i < copied)
            row.file = m_files.file(copy);
        else if (isExcusable(row))
            row.excused = true;
    }
    m_files.write(m_writer, {});
    m_truncated = m_writer;
}

void HostileWorld::truncate()
{
    excuse(m_writer);
    for (Row &row : m_rows) {
        if (row.file == m_writer)
            row.file = nullptr;
    }
    m_files.write(m_writer, {});
    m_truncated = m_writer;
    rows(draw(40));
}

void HostileWorld::removeLog()
{
    const File log = m_files.file(path());
    m_files.remove(path());
    loseName(log);
    rows(draw(3)); // Asterisk does not notice
    reopen();
}

void HostileWorld::removeArchive()
{
    const auto names = archives();
    if (names.empty())
        return;
    const std::string name = names[size_t(draw(int(names.size())))];
    const File archive = m_files.file(name);
    m_files.remove(name);
    loseName(archive);
}

void HostileWorld::compressOne()
{
    const auto names = archives();
    if (names.empty())
        return;
    const std::string name = names[size_t(draw(int(names.size())))];
    const File plain = m_files.file(name);
    if (name.ends_with(".gz") || name.ends_with(".zst") || plain == m_writer)
        return;
    const std::string to = name + (draw(2) ? ".gz" : ".zst");
    const File archive = m_files.create(to);
    m_files.write(archive,
        to.ends_with(".gz") ? QueueLogFile::gzipped(plain->bytes) : QueueLogFile::zstandard(plain->bytes));
    archive->modified = plain->modified;
    m_files.remove(name);
    if (m_unseenCopies.contains(plain))
        excuse(plain);
    for (Row &row : m_rows) {
        if (row.file == plain)
            row.file = archive;
    }
}

void HostileWorld::shiftNames()
{
    for (const std::string &name : archives()) {
        const std::string suffix = name.ends_with(".gz") ? ".gz" : name.ends_with(".zst") ? ".zst" : "";
        m_files.rename(name, freeName() + suffix);
    }
}

void HostileWorld::replaceLog(bool edited)
{
    const File old = m_files.file(path());
    if (old != m_writer || old->bytes.size() < FileIdentity::maxHead + 200)
        return; // a short log that is replaced is a new log
    m_replaced = true;
    const File copy = m_files.create(path());
    m_unseenCopies.insert(copy);
    m_files.write(copy, edited ? old->bytes.substr(old->bytes.find('\n') + 1) : old->bytes);
    for (Row &row : m_rows) {
        if (old->bytes.find(row.text) != std::string::npos)
            ++row.mostTimes; // nothing tells what was edited
        if (row.file != old)
            continue;
        row.excused = row.excused || (edited && row.times == 0 && !m_files.isHeld(old));
        if (!m_files.isHeld(old))
            row.file = copy;
    }
    reopen();
}

void HostileWorld::lateRows(bool stopped)
{
    if (!m_before || !m_files.hasName(m_before) || m_before == m_writer)
        return;
    const auto first
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &each) { return each.file == m_before; });
    if (first != m_rows.end() && first->times == 0)
        m_secondsInDoubt.insert(startOf(m_before));
    const size_t from = m_rows.size();
    for (int count = 1 + draw(3); count > 0; --count)
        row(m_before, true);
    for (size_t i = from; i < m_rows.size(); ++i)
        m_rows[i].excused = m_rows[i].excused || stopped || !m_files.isHeld(m_before);
}

} // namespace wql
