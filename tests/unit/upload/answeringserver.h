// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/queuemetrics/likeness.h"
#include "tests/unit/upload/machinedriver.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace wql {

/// A server that answers by what it holds.
struct AnsweringServer {
    ServerCharacter character; ///< how it compares
    KeptForms forms = {}; ///< what it makes of rows, and not of questions
    bool keepsOneOfEqual = false;
    bool countsStored = false;
    std::map<std::string, qint64> copies; ///< by likeness
    std::string neverFinds; ///< a row that it keeps in another form
    std::string neverFindsAgent = "nobody"; ///< and those of this agent
    std::string refuses = "nobody"; ///< questions with that text get an error
    qint64 newest = 0;

    bool keepsOtherwise(const std::string &row) const
    {
        return row == neverFinds || row.find(neverFindsAgent) != std::string::npos;
    }
    qint64 &copiesOf(const std::string &row) { return copies[likenessOf(row, character)]; }
    qint64 &copiesOfKept(const std::string &row) { return copiesOf(asKept(row, forms)); }

    qint64 store(const std::string &joined)
    {
        qint64 stored = 0;
        constexpr std::string_view border = "%7D%2C%7B";
        for (std::string_view rest = joined; !rest.empty();) {
            const size_t end = std::min(rest.find(border), rest.size());
            const bool isLast = end == rest.size();
            qint64 &there = copiesOfKept(std::string(rest.substr(0, isLast ? end : end + 3)));
            if (there == 0 || !keepsOneOfEqual) {
                ++there;
                ++stored;
            }
            rest.remove_prefix(isLast ? end : end + 6);
        }
        return stored;
    }
};

/// Lets \a driver and \a server talk until there is nothing to do for so long. Returns how many rows were
/// sent.
inline size_t talk(MachineDriver &driver, AnsweringServer &server,
    std::chrono::seconds patience = std::chrono::seconds{ 300 })
{
    size_t sent = 0;
    const auto end = driver.now.monotonic + patience;
    while (driver.now.monotonic < end) {
        const MachineDriver::Step step = driver.next();
        switch (step.kind) {
        case UploadAction::Kind::AskMark:
            server.newest > 0 ? driver.answer(server.newest) : driver.answerNull();
            break;
        case UploadAction::Kind::AskRow:
            if (step.rows.find(server.refuses) != std::string::npos)
                driver.fail(ApiFailure::Kind::HttpStatus, 500);
            else
                driver.answer(server.keepsOtherwise(step.rows) ? 0 : server.copiesOf(step.rows));
            break;
        case UploadAction::Kind::Insert: {
            sent += step.count;
            const qint64 stored = server.store(step.rows);
            server.newest = MachineDriver::firstTime + qint64(driver.log.size());
            driver.answer(server.countsStored ? stored : qint64(step.count));
            break;
        }
        case UploadAction::Kind::Heartbeat:
            driver.answer(1);
            break;
        default:
            if (!step.wakeAt)
                return sent;
            driver.pass(std::clamp<std::chrono::milliseconds>(*step.wakeAt - driver.now.monotonic,
                std::chrono::milliseconds{ 1 }, end - driver.now.monotonic));
        }
    }
    return sent;
}

/// Confirmed rows are looked after once a minute.
inline UploadSettings watchful()
{
    UploadSettings settings = MachineDriver::settings();
    settings.watchInterval = std::chrono::seconds{ 60 };
    return settings;
}

} // namespace wql
