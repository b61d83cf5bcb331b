// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/fault.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>

namespace wql {

using namespace Qt::StringLiterals;

namespace {

using Stores = Fault::Stores;
using Answers = Fault::Answers;

/// A term and what it makes of a fault.
struct Word {
    QLatin1StringView text;
    std::optional<Stores> stores;
    std::optional<Answers> answers;
};

/// A fault while its terms are read.
struct Reading {
    Fault fault;
    bool storesSaid = false; ///< by a term about storing; what an answer implies then counts no more

    void imply(Stores stores)
    {
        if (!storesSaid)
            fault.stores = stores;
    }
};

constexpr Word words[] = {
    { "none"_L1, {}, {} },
    { "drop-before"_L1, Stores::Nothing, Answers::Fin },
    { "rst-before"_L1, Stores::Nothing, Answers::Rst },
    { "drop-after"_L1, Stores::Everything, Answers::Fin },
    { "rst-after"_L1, Stores::Everything, Answers::Rst },
    { "stored"_L1, Stores::Everything, {} },
    { "unstored"_L1, Stores::Nothing, {} },
    { "drop"_L1, {}, Answers::Fin },
    { "rst"_L1, {}, Answers::Rst },
    { "timeout"_L1, Stores::Everything, Answers::Never },
    { "black-hole"_L1, Stores::Nothing, Answers::Never },
    { "ko"_L1, {}, Answers::Refusal },
    { "html"_L1, {}, Answers::Page },
    { "empty"_L1, {}, Answers::EmptyBody },
    { "other-command"_L1, {}, Answers::OtherCommand },
    { "no-status"_L1, {}, Answers::NoResultStatus },
    { "count"_L1, {}, Answers::OtherCount },
    { "redirect"_L1, {}, Answers::Status },
    { "cut"_L1, {}, Answers::CutFin },
    { "cut-rst"_L1, {}, Answers::CutRst },
    { "trickle"_L1, {}, Answers::Trickle },
    { "huge"_L1, {}, Answers::Huge },
    { "close"_L1, {}, Answers::TruthThenFin },
    { "partial"_L1, Stores::Prefix, {} },
    { "subset"_L1, Stores::Subset, {} },
    { "late"_L1, Stores::AfterClientLeft, Answers::Never },
    { "delay-before"_L1, {}, {} },
    { "delay-after"_L1, {}, {} },
    { "above"_L1, {}, {} },
};

std::optional<qint64> numberOf(const QString &value, qint64 max)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    return ok && number >= 0 && number <= max ? std::optional(number) : std::nullopt;
}

/// Puts the number of a term where it belongs. False if the term takes no value or not this one.
bool applyNumber(Fault &fault, const QString &word, const QString &value)
{
    constexpr qint64 dayMs = 24LL * 3600 * 1000;
    const std::optional<qint64> number = numberOf(value, std::numeric_limits<qint32>::max());
    if (!number)
        return false;
    const std::chrono::milliseconds time{ std::min(*number, dayMs) };
    if (word == "partial"_L1)
        fault.prefix = int(*number);
    else if (word == "subset"_L1)
        fault.seed = quint32(*number);
    else if (word == "late"_L1)
        fault.afterClientLeft = time;
    else if (word == "delay-before"_L1)
        fault.beforeStoring = time;
    else if (word == "delay-after"_L1)
        fault.beforeAnswering = time;
    else if (word == "trickle"_L1)
        fault.perByte = time;
    else if (word == "cut"_L1 || word == "cut-rst"_L1)
        fault.cutAt = *number;
    else if (word == "above"_L1)
        fault.above = *number;
    else
        return false;
    return true;
}

bool needsValue(const QString &word)
{
    return word == "partial"_L1 || word == "subset"_L1 || word.startsWith("delay-"_L1) || word == "above"_L1
        || word == "count"_L1 || word == "redirect"_L1;
}

bool applyStatus(Reading &reading, const QString &word, const QString &value)
{
    bool ok = false;
    const int status = word.toInt(&ok);
    if (!ok || status < 100 || status > 999)
        return false;
    reading.fault.answers = Answers::Status;
    reading.fault.status = status;
    reading.fault.value = value.toUtf8();
    // Only these say clearly that nothing was done; 500, 502 and 504 come as often after the commit.
    if (status / 100 == 3 || status / 100 == 4 || status == 503)
        reading.imply(Stores::Nothing);
    return true;
}

bool applyWord(Reading &reading, const QString &word, const std::optional<QString> &value)
{
    const Word *found = std::find_if(
        std::begin(words), std::end(words), [&](const Word &candidate) { return word == candidate.text; });
    if (found == std::end(words) || (needsValue(word) && !value))
        return false;
    Fault &fault = reading.fault;
    reading.storesSaid |= found->stores.has_value();
    fault.stores = found->stores.value_or(fault.stores);
    fault.answers = found->answers.value_or(fault.answers);
    if (word == "redirect"_L1)
        fault.status = 302;
    if (word == "ko"_L1 || word == "redirect"_L1)
        reading.imply(Stores::Nothing);
    if (word == "ko"_L1 || word == "count"_L1 || word == "redirect"_L1)
        fault.value = value.value_or(QString()).toUtf8();
    else if (value)
        return applyNumber(fault, word, *value);
    return true;
}

} // namespace

bool Fault::isNone() const
{
    return stores == Stores::Everything && answers == Answers::Truth && beforeStoring.count() == 0
        && beforeAnswering.count() == 0;
}

Result<Fault, QString> Fault::fromText(const QString &text)
{
    Reading reading;
    reading.fault.text = text;
    for (const QString &term : text.split(u'+')) {
        const qsizetype equals = term.indexOf(u'=');
        const QString word = term.left(equals);
        const auto value = equals < 0 ? std::nullopt : std::optional(term.mid(equals + 1));
        // A line break in a Retry-After or Location would be a head of its own.
        const bool clean = !term.contains(u'\r') && !term.contains(u'\n');
        if (!clean
            || (!applyStatus(reading, word, value.value_or(QString())) && !applyWord(reading, word, value)))
            return unexpected(u"'%1' is no fault"_s.arg(term));
    }
    return reading.fault;
}

} // namespace wql
