// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/simulation/modelasterisk.h"

#include "core/base/limits.h"
#include "tests/support/queuelogfile.h"

#include <algorithm>
#include <cstdlib>

namespace wql::simulation {

const std::string ModelAsterisk::path = "/log/queue_log";

ModelAsterisk::ModelAsterisk(ModelFileSystem &files, quint32 seed, Habits habits)
    : m_files(files)
    , m_random(seed)
    , m_habits(habits)
    , m_writer(files.create(path))
    , m_pieces(1)
    , m_strategy(int(seed % 4))
{
    m_pieceAt[path] = 0;
}

// ---------------------------------------------------------------- writing

void ModelAsterisk::put(std::string_view bytes)
{
    m_files.append(m_writer, bytes);
    m_pieces[m_piece].bytes += bytes;
}

void ModelAsterisk::finishRow()
{
    if (!m_rest.empty())
        put(std::exchange(m_rest, {}));
}

void ModelAsterisk::row(qint64 now, const char *verb)
{
    finishRow();
    if (!verb && !m_lastRow.empty() && oneIn(6))
        return put(m_lastRow); // the same thing twice in a second
    static constexpr const char *queues[] = { "acme-sales", "acme-help", "beta-1", "NONE", "other" };
    static constexpr const char *agents[] = { "Agent/gamma-7", "SIP/1", "NONE", "Agent/beta-2" };
    // The clock is set back now and then; not at a file's first row, by which files are put in order.
    const bool isFirst = verb || m_pieces[m_piece].bytes.empty();
    const qint64 time = now - (oneIn(40) && !isFirst ? qint64(draw(8)) : 0);
    m_lastRow = std::to_string(time) + "|c" + std::to_string(draw(3)) + '|'
        + (verb ? "NONE" : queues[draw(std::size(queues))]) + '|'
        + (verb ? "NONE" : agents[draw(std::size(agents))]) + '|' + (verb ? verb : "CONNECT") + '|'
        + std::string(oneIn(300) ? 8000 : draw(2), 'x') + '\n';
    put(m_lastRow);
}

void ModelAsterisk::rubbish(qint64 now)
{
    finishRow();
    switch (draw(5)) {
    case 0:
        return put("no row at all\n");
    case 1:
        return put("\n");
    case 2:
        put(std::string(1 + draw(5000), '\0')); // power loss; the row behind it is whole
        return row(now);
    case 3:
        put("17953|c1|acme"); // the disk was full: the next row is glued to it
        return row(now);
    case 4:
        if (oneIn(8))
            put(std::string(limits::lineBytes + 1 + draw(200000), 'z') + '\n');
        return;
    }
}

void ModelAsterisk::tear(qint64 now)
{
    finishRow();
    const std::string whole = std::to_string(now) + "|torn|acme-sales|Agent/gamma-1|ENTERQUEUE|\xc3\xa4\n";
    const size_t cut = 1 + draw(whole.size() - 1);
    put(whole.substr(0, cut));
    m_rest = whole.substr(cut);
}

void ModelAsterisk::write(qint64 now)
{
    for (size_t rows = draw(10); rows > 0; --rows)
        row(now);
    if (m_habits.rubbish && oneIn(10))
        rubbish(now);
    if (oneIn(6))
        tear(now);
}

void ModelAsterisk::settle(qint64 now)
{
    finishRow();
    endCompressing();
    putBack();
    const bool isReturned
        = std::any_of(m_pieces.begin(), m_pieces.end(), [](const Piece &piece) { return piece.mayRepeat; });
    if (isReturned) // what came back beside the log is seen when it is rotated
        rotate(now);
    if (m_files.file(path) != m_writer)
        reopen(now);
    row(now);
}

// ---------------------------------------------------------------- files

void ModelAsterisk::rename(const std::string &from, const std::string &to)
{
    if (m_files.exists(to))
        losePieceAt(to);
    m_files.rename(from, to);
    m_pieceAt[to] = m_pieceAt.at(from);
    m_pieceAt.erase(from);
}

void ModelAsterisk::losePieceAt(const std::string &name)
{
    Piece &piece = m_pieces[m_pieceAt.at(name)];
    piece.losses.emplace_back(0, piece.bytes.size());
}

std::vector<std::string> ModelAsterisk::archives() const
{
    std::vector<std::string> names;
    for (const auto &[name, piece] : m_pieceAt)
        if (name != path && !name.ends_with(".gz") && name != m_compressing && m_files.file(name) != m_writer)
            names.push_back(name);
    return names;
}

std::string ModelAsterisk::freeName()
{
    std::string name;
    do
        name = path + '.' + std::to_string(m_names++);
    while (m_files.exists(name) || m_files.exists(name + ".gz"));
    return name;
}

void ModelAsterisk::reopen(qint64 now)
{
    finishRow();
    if (std::exchange(m_isReplaced, false)) {
        Piece &gone = m_pieces[m_piece];
        gone.losses.emplace_back(m_copied, gone.bytes.size()); // if nobody held it open
    }
    if (!m_files.exists(path)) {
        m_files.create(path);
        m_pieceAt[path] = m_pieces.size();
        m_pieces.emplace_back();
    }
    m_writer = m_files.file(path);
    m_piece = m_pieceAt.at(path);
    row(now, "CONFIGRELOAD");
}

/// `logger rotate`, by one of the four strategies.
void ModelAsterisk::rotate(qint64 now)
{
    if (!m_files.exists(path))
        return reopen(now);
    finishRow();
    const std::string stamped = path + '.' + std::to_string(now);
    switch (m_strategy) {
    case 0: // sequential
        rename(path, freeName());
        break;
    case 1: // rotate: every archive moves up by one
        for (int i = 20; i >= 0; --i)
            if (const std::string name = path + '.' + std::to_string(i);
                m_files.exists(name) && name != m_compressing)
                rename(name, path + '.' + std::to_string(i + 1));
        rename(path, path + ".0");
        break;
    case 2: // timestamp: the second rotation in a second overwrites the first one's archive
        if (!m_files.exists(stamped) || m_habits.destroys)
            rename(path, stamped);
        break;
    case 3: // none
        break;
    }
    reopen(now);
}

/// Renamed and created anew; Asterisk writes on into the old one until it is told to reopen.
void ModelAsterisk::logrotate()
{
    if (m_files.file(path) != m_writer)
        return;
    rename(path, freeName());
    if (oneIn(2)) {
        m_files.create(path);
        m_pieceAt[path] = m_pieces.size();
        m_pieces.emplace_back();
    }
}

void ModelAsterisk::copyTruncate(qint64 now)
{
    constexpr size_t worthIt = 200; // two copies of a file with one row look alike
    if (m_files.file(path) != m_writer || m_writer->bytes.size() < worthIt)
        return;
    finishRow(); // a row cut in two by the truncation is two pieces of rubbish, whatever they look like
    const std::string name = freeName();
    m_files.copy(path, name);
    m_pieceAt[name] = m_piece;
    Piece &piece = m_pieces[m_piece];
    const size_t copied = piece.bytes.size();
    if (m_habits.destroys && oneIn(3))
        for (size_t rows = draw(4); rows > 0; --rows)
            row(now);
    if (piece.bytes.size() > copied)
        piece.losses.emplace_back(copied, piece.bytes.size());
    m_files.write(m_writer, {});
    ++m_truncations;
    m_piece = m_pieces.size();
    m_pieceAt[path] = m_piece;
    m_pieces.emplace_back();
}

void ModelAsterisk::beginCompressing()
{
    const auto names = archives();
    if (m_strategy == 1) // shifts names: nobody compresses those
        return;
    if (!m_compressing.empty() || names.empty())
        return endCompressing();
    m_compressing = names[draw(names.size())];
    const std::string packed = QueueLogFile::gzipped(m_files.file(m_compressing)->bytes);
    m_files.write(m_files.create(m_compressing + ".gz"), packed.substr(0, packed.size() / 2));
}

void ModelAsterisk::endCompressing()
{
    if (m_compressing.empty())
        return;
    const std::string plain = std::exchange(m_compressing, {});
    const ModelFileSystem::File packed = m_files.file(plain + ".gz");
    const ModelFileSystem::File old = m_files.file(plain);
    m_files.write(packed, QueueLogFile::gzipped(old->bytes));
    packed->modified = old->modified;
    m_files.remove(plain);
    m_pieceAt[plain + ".gz"] = m_pieceAt.at(plain);
    m_pieceAt.erase(plain);
}

void ModelAsterisk::remove(const std::function<bool(const std::string &)> &isNeeded)
{
    std::vector<std::string> names;
    for (const auto &[name, piece] : m_pieceAt)
        if (name != path && name != m_compressing && m_files.file(name) != m_writer
            && (m_habits.destroys || !isNeeded(name)))
            names.push_back(name);
    if (names.empty())
        return;
    const std::string name = names[draw(names.size())];
    if (m_habits.destroys && isNeeded(name))
        losePieceAt(name);
    m_files.remove(name);
    m_pieceAt.erase(name);
}

bool ModelAsterisk::meddle(qint64 now)
{
    return oneIn(3) ? copyArchive() : replaceByCopy(now);
}

bool ModelAsterisk::replaceByCopy(qint64 now)
{
    if (m_files.file(path) != m_writer || m_writer->bytes.empty())
        return false;
    finishRow();
    std::string copy = m_writer->bytes;
    if (std::strtoll(copy.c_str(), nullptr, 10)
        >= now - 10) // nothing tells it from the next one of that second
        return false;
    m_copied = m_pieces[m_piece].bytes.size();
    if (oneIn(3))
        row(now); // while it is copied
    if (oneIn(3)) { // tail -n: what nobody has read of the rest is in no file
        copy.erase(0, copy.find('\n', draw(copy.size())) + 1);
        m_copied = 0;
    }
    m_files.remove(path);
    m_files.append(m_files.create(path), copy);
    m_pieceAt[path] = m_pieces.size();
    m_pieces.emplace_back().mayRepeat = true; // nothing in the copy was written twice
    m_isReplaced = true;
    if (oneIn(2))
        reopen(now);
    return true;
}

bool ModelAsterisk::copyArchive()
{
    std::vector<std::string> names = archives();
    std::erase_if(names, [this](const std::string &name) {
        const std::string &bytes
            = m_files.file(name)->bytes; // nothing tells one row from the next of its second
        return std::count(bytes.begin(), bytes.end(), '\n') < 2;
    });
    if (names.empty())
        return false;
    const std::string name = freeName();
    m_files.copy(names[draw(names.size())], name);
    m_pieceAt[name] = m_pieces.size();
    m_pieces.emplace_back();
    return true;
}

void ModelAsterisk::moveAway(qint64 now)
{
    if (m_files.file(path) != m_writer || m_isReplaced)
        return;
    finishRow();
    const std::string away = "/away/" + std::to_string(m_names++);
    m_files.rename(path, away);
    m_pieces[m_piece].mayRepeat = true;
    m_pieceAt.erase(path);
    m_away.push_back(away);
    reopen(now);
}

void ModelAsterisk::putBack()
{
    for (const std::string &away : std::exchange(m_away, {})) {
        const std::string name = freeName();
        m_files.rename(away, name);
        m_pieceAt[name] = m_pieces.size();
        m_pieces.emplace_back();
    }
}

void ModelAsterisk::administer(qint64 now, const std::function<bool(const std::string &)> &isNeeded)
{
    switch (draw(8)) {
    case 0:
    case 1:
        return rotate(now);
    case 2:
        return logrotate();
    case 3:
    case 4:
        return m_files.file(path) == m_writer ? rotate(now) : reopen(now);
    case 5:
        return beginCompressing();
    case 6:
        return m_habits.copyTruncates ? copyTruncate(now) : endCompressing();
    case 7:
        return remove(isNeeded);
    }
}

bool ModelAsterisk::hasTwin(const Piece &piece, const std::string &line) const
{
    return std::any_of(m_pieces.begin(), m_pieces.end(), [&](const Piece &other) {
        return &other != &piece && other.bytes.find(line + '\n') != std::string::npos;
    });
}

std::vector<ModelAsterisk::Line> ModelAsterisk::lines() const
{
    std::vector<Line> lines;
    for (const Piece &piece : m_pieces) {
        for (size_t at = 0; at < piece.bytes.size();) {
            const size_t end = std::min(piece.bytes.find('\n', at), piece.bytes.size());
            const bool lost = std::any_of(piece.losses.begin(), piece.losses.end(),
                [&](const auto &loss) { return at < loss.second && end >= loss.first; });
            std::string line = piece.bytes.substr(at, end - at);
            const bool isTwin = piece.mayRepeat && hasTwin(piece, line);
            lines.push_back({ std::move(line), lost || isTwin });
            at = end + 1;
        }
    }
    return lines;
}

} // namespace wql::simulation
