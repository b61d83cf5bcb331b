// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/modelfilesystem.h"

#include <QString>

#include <array>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace wql {

/// Asterisk among all that can happen to its log, drawn by lot, and the toy model of what a reader must get:
/// every row once and in order, but those that nobody could have read.
///
/// A row is excused from coming when its file was truncated, or lost its last name while nobody held it,
/// before it was delivered; it may come twice when a person edited the log. Rows of a writer that stayed in
/// the old file may come behind those of the new one.
class HostileWorld {
public:
    explicit HostileWorld(quint32 seed);

    ModelFileSystem &files() { return m_files; }
    static const std::string &path();
    int draw(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    /// One thing happens; \a stopped: nobody watches. Returns what, for the story.
    std::string act(bool stopped);
    /// Disturbs reading; returns what. recover() ends it.
    std::string disturb();
    void recover();
    /// The reader goes: what only he held is gone.
    void readerStops();

    /// Takes what was delivered since; says what is wrong with it, or nothing.
    QString take(std::string_view delivered);
    /// What is still missing without an excuse; empty if nothing.
    QString missing() const;
    /// At most so many bytes may be said to be lost.
    qint64 mayBeLost() const;
    /// The files there are, for the story: name, inode, when written, its first and last rows
    /// (! not delivered, ? excused, ~ late).
    std::string story() const;

private:
    using File = ModelFileSystem::File;
    struct Row {
        std::string text;
        File file;
        bool excused = false;
        bool late = false;
        int times = 0;
        int mostTimes = 1;
    };

    enum class Disaster { Truncate, LateRows, CopyTruncate, RemoveLog, RemoveArchive, Replace, Edit };

    std::string strike(Disaster disaster, bool stopped);
    void write(const File &file, const std::string &text, bool late = false);
    void row(const File &file, bool late = false);
    void rows(int count);
    void reopen();
    std::string freeName();
    std::vector<std::string> archives();
    bool isExcusable(const Row &row) const;
    std::string startOf(const File &file) const;
    void excuse(const File &file);
    void loseName(const File &file);

    void rotate(bool afterRename);
    void retarget();
    void copyTruncate();
    void truncate();
    void removeLog();
    void removeArchive();
    void compressOne();
    void shiftNames();
    void replaceLog(bool edited);
    void lateRows(bool stopped);

    std::mt19937 m_random;
    std::array<Disaster, 2> m_disasters; ///< of this run: more at once explain nothing
    bool m_linked; ///< the log is a symbolic link, and its targets lie elsewhere
    ModelFileSystem m_files;
    File m_writer;
    File m_before; ///< the one that was left last
    File m_truncated; ///< since the last look: nobody knows it again without its name
    bool m_replaced = false; ///< since the last look; more than that at once is not recognised
    bool m_disturbed = false; ///< nobody can look properly
    std::set<File>
        m_unseenCopies; ///< what replaced the log; compressed before anybody looks nothing tells its end
    /// Files that begin in these seconds come in some order: the time of change of one of them does not tell
    /// any more, because a writer stayed in it or its whole content begins a later one.
    std::set<std::string> m_secondsInDoubt;
    std::vector<Row> m_rows;
    std::multimap<std::string, size_t> m_index;
    size_t m_lastInOrder = 0;
    qint64 m_time = 1795356120;
    int m_serial = 0;
    int m_names = 0;
};

} // namespace wql
