// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace wql {

/// One way for the sandbox to misbehave: what it stores, what it says afterwards, and when.
///
/// Written as terms joined by `+`: `drop-after`, `503=30`, `partial=100+503`, `subset=7+rst`,
/// `delay-before=2000+ko=Database is down`. What an answer implies about storing gives way to a term that
/// says it.
///
///     none                     no fault; takes a place in a plan
///     drop-before, rst-before  nothing is stored, FIN or RST
///     drop-after, rst-after    everything is stored, FIN or RST instead of an answer
///     stored, unstored         store everything, or nothing, whatever is answered
///     partial=K, subset=SEED   only the first K rows, or about half of them drawn with SEED, are stored
///     late[=MS]                stores MS after the client has gone, never answers
///     delay-before=MS          waits before storing
///     delay-after=MS           waits between storing and answering
///     drop, rst                FIN or RST instead of an answer
///     timeout, black-hole      never answers; everything, or nothing, is stored
///     NNN[=RETRY-AFTER]        that status; 4xx and 503 store nothing
///     ko[=WORDS]               refuses, stores nothing
///     html, empty              status 200 with a page, or with no body
///     other-command, no-status, count=N   a wrong commandId, no resultStatus, N as the result
///     redirect=URL             302 to URL, stores nothing; 307=URL and other 3xx likewise
///     cut[=N], cut-rst[=N]     ends after N bytes of the answer; without N within the body
///     trickle[=MS]             a byte of the answer every MS, 1000 if not said
///     huge                     50 MB of answer
///     close                    a good answer, then FIN without notice in the head
///     above=N                  only for requests with a body of more than N bytes
struct Fault {
    enum class Stores { Everything, Nothing, Prefix, Subset, AfterClientLeft };
    enum class Answers {
        Truth,
        Never,
        Fin,
        Rst,
        Status,
        Refusal,
        Page,
        EmptyBody,
        OtherCommand,
        NoResultStatus,
        OtherCount,
        CutFin,
        CutRst,
        Trickle,
        Huge,
        TruthThenFin,
    };

    QString text = QStringLiteral("none"); ///< as it was written; faults are counted under this
    Stores stores = Stores::Everything;
    int prefix = 0;
    quint32 seed = 0;
    Answers answers = Answers::Truth;
    int status = 200;
    QByteArray value; ///< Retry-After, Location, words of the refusal, or the count
    qint64 cutAt = -1;
    std::chrono::milliseconds beforeStoring{ 0 };
    std::chrono::milliseconds beforeAnswering{ 0 };
    std::chrono::milliseconds afterClientLeft{ 0 };
    std::chrono::milliseconds perByte{ 1000 };
    qint64 above = -1;

    bool isNone() const;
    bool operator==(const Fault &) const = default;

    /// The failure is a sentence that names the term.
    static Result<Fault, QString> fromText(const QString &text);
};

} // namespace wql
