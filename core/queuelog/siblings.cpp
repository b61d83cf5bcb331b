// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/queuelog/siblings.h"

#include "core/queuelog/bytereader.h"
#include "core/queuelog/fileidentity.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/lines.h"
#include "core/queuelog/rowtime.h"

#include <algorithm>
#include <set>

namespace wql {

namespace {

constexpr int maxLooks = 5;

struct SiblingPlace {
    std::string directory;
    std::string name;
};

SiblingPlace placeOf(const std::string &path)
{
    const size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return { ".", path };
    return { slash == 0 ? "/" : path.substr(0, slash), path.substr(slash + 1) };
}

Compression compressionOf(std::string_view name)
{
    if (name.ends_with(".gz"))
        return Compression::Gzip;
    return name.ends_with(".zst") ? Compression::Zstd : Compression::None;
}

/// What the name was before it was compressed; empty if it is not.
std::string_view plainName(std::string_view name)
{
    const Compression compression = compressionOf(name);
    if (compression == Compression::None)
        return {};
    return name.substr(0, name.rfind('.'));
}

struct SiblingLook {
    std::vector<Sibling> found;
    std::set<std::string> besidePlain; ///< paths of archives beside a file that has their name before `.gz`
};

Result<SiblingLook, FileFailure> lookOnce(FileSystem &files, const std::string &logPath)
{
    const SiblingPlace place = placeOf(logPath);
    auto names = files.list(place.directory);
    if (!names)
        return unexpected(names.error());
    std::sort(names->begin(), names->end());
    SiblingLook look;
    for (const std::string &name : *names) {
        if (!name.starts_with(place.name) || name == place.name)
            continue;
        const std::string path = place.directory + '/' + name;
        const auto status = files.status(path);
        if (!status || status->type != FileStatus::Type::Regular)
            continue; // gone meanwhile: the next look sees it elsewhere
        look.found.push_back({ path, *status, compressionOf(name),
            isRotationSuffix(std::string_view(name).substr(place.name.size())) });
        const std::string_view plain = plainName(name);
        if (!plain.empty() && std::binary_search(names->begin(), names->end(), plain))
            look.besidePlain.insert(path);
    }
    return look;
}

/// The first bytes of a file, unpacked; of an archive that is not whole, those that are there. None: it
/// cannot be read.
std::optional<std::string> beginOf(FileSystem &files, const std::string &path, Compression compression)
{
    const auto handle = files.open(path);
    if (!handle)
        return {};
    FileHandle owned(files, *handle);
    const auto reader = compression == Compression::None
        ? makePlainReader(files, std::move(owned), path)
        : makeArchiveReader(files, std::move(owned), path, compression);
    std::string bytes(FileIdentity::maxHead, '\0');
    const auto got = reader->read(0, bytes.data(), bytes.size());
    if (!got) {
        const bool isCut = got.error().operation == FileFailure::Operation::Decompress;
        return isCut ? std::optional(std::string()) : std::nullopt;
    }
    bytes.resize(*got);
    return bytes;
}

/// True if \a archive is being made of the plain file beside it, or that is left over from it: it begins as
/// that does. Otherwise Asterisk has given the name again, for `sequential` only looks for plain files.
bool isOfItsPlainFile(FileSystem &files, const Sibling &archive)
{
    const std::string plainPath(plainName(archive.path));
    const auto plain = beginOf(files, plainPath, Compression::None);
    const auto packed = beginOf(files, archive.path, archive.compression);
    if (plain && packed)
        return plain->starts_with(*packed);
    // Nobody compresses what is still to be written, and all programs keep its time or set a later one.
    const auto status = files.status(plainPath);
    return status && archive.status.modified >= status->modified;
}

bool agree(const std::vector<Sibling> &one, const std::vector<Sibling> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto &a, const auto &b) {
        return a.path == b.path && a.status.inode == b.status.inode && a.status.device == b.status.device;
    });
}

} // namespace

Result<std::vector<Sibling>, FileFailure> findSiblings(FileSystem &files, const std::string &logPath)
{
    auto look = lookOnce(files, logPath);
    for (int looks = 1; look && looks < maxLooks; ++looks) {
        auto again = lookOnce(files, logPath);
        const bool settled = again && agree(look->found, again->found);
        look = std::move(again);
        if (settled)
            break;
    }
    if (!look)
        return unexpected(look.error());
    std::vector<Sibling> &found = look->found;
    std::erase_if(found, [&](const Sibling &sibling) {
        return look->besidePlain.contains(sibling.path) && isOfItsPlainFile(files, sibling);
    });
    const auto inode = [](const Sibling &s) { return std::pair(s.status.device, s.status.inode); };
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return inode(a) < inode(b); });
    found.erase(std::unique(found.begin(), found.end(),
                    [&](const auto &a, const auto &b) { return inode(a) == inode(b); }),
        found.end());
    std::stable_sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.status.modified < b.status.modified; });
    return std::move(found);
}

bool isRotationSuffix(std::string_view suffix)
{
    constexpr size_t maxSuffix = 40; // -YYYYMMDD-HHMMSS.N.zst is half of it
    if (compressionOf(suffix) != Compression::None)
        suffix = plainName(suffix);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isSeparator = [](char c) { return c == '.' || c == '-' || c == '_'; };
    if (suffix.size() > maxSuffix || suffix.empty() || !isSeparator(suffix.front())
        || !isDigit(suffix.back()))
        return false;
    for (size_t i = 1; i < suffix.size(); ++i) {
        if (!isDigit(suffix[i]) && !(isSeparator(suffix[i]) && isDigit(suffix[i - 1])))
            return false;
    }
    return true;
}

std::optional<qint64> firstRowTime(std::string_view head)
{
    std::optional<qint64> time;
    std::string scratch;
    forEachLine(head, [&](std::string_view line, size_t) {
        const ParsedLine parsed = parseLine(line, scratch);
        if (parsed.kind == LineKind::Row)
            time = timeOf(parsed.row);
        return !time;
    });
    return time;
}

std::optional<qint64> oldestRowTime(std::string_view lines)
{
    std::optional<qint64> oldest;
    std::string scratch;
    forEachLine(lines, [&](std::string_view line, size_t) {
        const ParsedLine parsed = parseLine(line, scratch);
        if (parsed.kind == LineKind::Row)
            oldest = std::min(oldest.value_or(timeOf(parsed.row)), timeOf(parsed.row));
        return true;
    });
    return oldest;
}

std::optional<qint64> newestRowTime(std::string_view lines, qint64 latest)
{
    constexpr int maxLines = 16; // that are no rows, or of a time that cannot be
    std::string scratch;
    const auto timeIn = [&](std::string_view line) -> std::optional<qint64> {
        const ParsedLine parsed = parseLine(line, scratch);
        const qint64 time = parsed.kind == LineKind::Row ? timeOf(parsed.row) : 0;
        return time > 0 && time <= latest ? std::optional(time) : std::nullopt;
    };
    std::optional<qint64> first, last;
    int looks = 0;
    forEachLine(lines, [&](std::string_view line, size_t) {
        first = timeIn(line);
        return !first && ++looks < maxLines;
    });
    if (lines.ends_with('\n'))
        lines.remove_suffix(1);
    for (looks = 0; !last && looks < maxLines && !lines.empty(); ++looks) {
        const size_t begin = lines.rfind('\n') + 1; // 0 if there is none
        last = timeIn(lines.substr(begin));
        lines = lines.substr(0, begin == 0 ? 0 : begin - 1);
    }
    return std::max(first, last);
}

bool hasFirstLine(std::string_view head)
{
    return head.find('\n') != std::string_view::npos;
}

bool beginsWithReopening(std::string_view head)
{
    if (!hasFirstLine(head))
        return false;
    std::string scratch;
    const ParsedLine parsed = parseLine(head.substr(0, head.find('\n')), scratch);
    return parsed.kind == LineKind::Row && parsed.row.callId == "NONE"
        && (parsed.row.verb == "CONFIGRELOAD" || parsed.row.verb == "QUEUESTART");
}

} // namespace wql
