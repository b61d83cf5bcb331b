// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/modelfilesystem.h"

#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace wql::simulation {

/// Asterisk, logrotate and the person at the keyboard, by lot, on a model file system. Knows what was
/// written, in which order, and what of it nobody can be blamed for not having read.
class ModelAsterisk {
public:
    struct Habits {
        bool rubbish = false; ///< lines that are no rows, NULs, lines of any length
        bool copyTruncates = false;
        bool destroys = false; ///< removes and overwrites archives that were not read
    };
    struct Line {
        std::string text; ///< without its newline
        bool mayBeLost = false;
    };

    ModelAsterisk(ModelFileSystem &files, quint32 seed, Habits habits);

    static const std::string path;

    /// Some rows, whole or in pieces, in the second \a now.
    void write(qint64 now);
    /// One deed: a rotation, a compression, a removal. \a isNeeded says which archives the loader still
    /// wants.
    void administer(qint64 now, const std::function<bool(const std::string &)> &isNeeded);
    /// A person or a program makes a copy: of the log, in its place, whole or shortened, while Asterisk
    /// writes on into the old file; or of an archive, beside it.
    bool meddle(qint64 now);
    /// While nobody looks the log goes to where nobody looks, as logrotate's `olddir` has it.
    void moveAway(qint64 now);
    void putBack();
    /// What is half done is done: the torn row gets its end, the writer is in the live file.
    void settle(qint64 now);

    std::vector<Line> lines() const;
    int truncations() const { return m_truncations; }
    bool hasTornRow() const { return !m_rest.empty(); }

private:
    /// What one file got, from its creation or from its truncation on.
    struct Piece {
        std::string bytes;
        std::vector<std::pair<size_t, size_t>> losses; ///< from, to
        bool mayRepeat = false; ///< nothing tells its rows from those of other files that look alike
    };

    size_t draw(size_t below) { return std::uniform_int_distribution<size_t>(0, below - 1)(m_random); }
    bool oneIn(size_t n) { return draw(n) == 0; }

    void put(std::string_view bytes);
    void finishRow();
    void row(qint64 now, const char *verb = nullptr);
    void rubbish(qint64 now);
    void tear(qint64 now);

    void reopen(qint64 now);
    void rotate(qint64 now);
    void logrotate();
    void copyTruncate(qint64 now);
    void beginCompressing();
    void endCompressing();
    void remove(const std::function<bool(const std::string &)> &isNeeded);

    std::vector<std::string> archives() const;
    void rename(const std::string &from, const std::string &to);
    void losePieceAt(const std::string &name);
    bool replaceByCopy(qint64 now);
    bool copyArchive();
    bool hasTwin(const Piece &piece, const std::string &line) const;
    std::string freeName();

    ModelFileSystem &m_files;
    std::mt19937 m_random;
    Habits m_habits;
    ModelFileSystem::File m_writer;
    std::vector<Piece> m_pieces;
    std::map<std::string, size_t> m_pieceAt; ///< which piece stands under a name
    size_t m_piece = 0; ///< of the writer
    std::string m_rest; ///< of a torn row
    std::string m_compressing; ///< the archive whose `.gz` is being written
    std::string m_lastRow;
    int m_strategy;
    int m_names = 0;
    int m_truncations = 0;
    bool m_isReplaced = false; ///< the writer's file has no name any more
    size_t m_copied = 0; ///< of the writer's file, when it was replaced
    std::vector<std::string> m_away;
};

} // namespace wql::simulation
