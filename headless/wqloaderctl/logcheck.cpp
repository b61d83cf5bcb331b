// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/logcheck.h"

#include "core/base/descriptor.h"
#include "core/base/system.h"
#include "core/queuelog/lineparser.h"
#include "core/queuelog/rowtime.h"
#include "core/words/durationtext.h"
#include "core/words/texttable.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr qint64 bytesLookedAt = 64 * 1024;

const QString checkName = u"queue_log"_s;

Finding finding(Finding::Level level, const QString &what, const QString &mend = {})
{
    return { level, checkName, what, mend };
}

Finding notOpened(const QString &path, int errorNumber)
{
    if (errorNumber == ENOENT)
        return finding(Finding::Level::Warning, u"%1 is not there"_s.arg(path),
            u"Asterisk makes it with the first call of a queue; otherwise check queue_log in [general], and "
            "that app_queue is loaded"_s);
    const bool isForbidden = errorNumber == EACCES;
    return finding(Finding::Level::Warning,
        u"%1 cannot be looked at by the user who runs this: %2"_s.arg(path, systemWords(errorNumber)),
        isForbidden ? u"run it as root to learn whether the service may read it"_s : QString());
}

struct End {
    qint64 rows = 0;
    qint64 others = 0;
    qint64 newest = 0;
};

/// Of whole lines only: the first one may have been cut, the last one may not be written to its end.
End lookAtEnd(std::string_view text, bool isFromBegin)
{
    End end;
    std::string scratch;
    size_t at = isFromBegin ? 0 : std::min(text.find('\n'), text.size() - 1) + 1;
    for (size_t next = text.find('\n', at); next != text.npos; next = text.find('\n', at)) {
        const ParsedLine line = parseLine(text.substr(at, next - at), scratch);
        at = next + 1;
        if (line.kind == LineKind::Row) {
            ++end.rows;
            end.newest = std::max(end.newest, timeOf(line.row));
        } else if (line.kind == LineKind::NoRow) {
            ++end.others;
        }
    }
    return end;
}

Finding contents(const QString &path, qint64 size, std::string_view text)
{
    const QString bytes = QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
    if (size == 0)
        return finding(Finding::Level::Ok, u"%1 is there, and empty"_s.arg(path));
    const End end = lookAtEnd(text, qint64(text.size()) == size);
    if (end.rows == 0)
        return finding(Finding::Level::Problem, u"%1 (%2) does not look like a queue_log"_s.arg(path, bytes),
            u"name Asterisk's own queue_log in [general]; each line is time|call|queue|agent|verb|..."_s);
    const QString newest = QDateTime::fromSecsSinceEpoch(end.newest).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString what = u"%1 is a queue_log of %2, its newest row of %3"_s.arg(path, bytes, newest);
    if (end.others > end.rows)
        return finding(Finding::Level::Warning, what + u", but most lines at its end are no rows"_s,
            u"see whether another program writes into it"_s);
    return finding(Finding::Level::Ok, what);
}

Finding look(const QString &path, const QString &place)
{
    // A pipe must not keep us waiting.
    const Descriptor file(
        ::open(QFile::encodeName(place).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file)
        return notOpened(path, errno);
    struct stat status { };
    if (::fstat(file.get(), &status) != 0)
        return notOpened(path, errno);
    if (!S_ISREG(status.st_mode))
        return finding(Finding::Level::Problem,
            S_ISDIR(status.st_mode) ? u"%1 is a folder"_s.arg(path) : u"%1 is no file"_s.arg(path),
            u"queue_log in [general] names the file itself"_s);
    std::string text(size_t(std::min(qint64(status.st_size), bytesLookedAt)), '\0');
    const ssize_t read
        = ::pread(file.get(), text.data(), text.size(), off_t(status.st_size) - off_t(text.size()));
    if (read < 0)
        return notOpened(path, errno);
    return contents(path, status.st_size, std::string_view(text).substr(0, size_t(read)));
}

} // namespace

Findings checkLog(const Patient &patient)
{
    Findings findings{ look(patient.queueLog, patient.files.here(patient.queueLog)) };
    if (patient.files.exists(patient.queueLog)) {
        Findings others;
        examineLog(patient, others);
        std::ranges::copy_if(others, std::back_inserter(findings),
            [](const Finding &each) { return each.check == checkName || each.level != Finding::Level::Ok; });
    }
    return findings;
}

} // namespace wql
