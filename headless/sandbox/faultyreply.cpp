// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/sandbox/faultyreply.h"

namespace wql {

using namespace Qt::StringLiterals;

namespace {

HttpReply statusReply(const Fault &fault)
{
    HttpReply reply = HttpReply::page(fault.status, reasonOf(fault.status));
    if (!fault.value.isEmpty())
        reply.headers.append({ fault.status / 100 == 3 ? "Location" : "Retry-After", fault.value });
    return reply;
}

} // namespace

HttpReply faultyReply(const Fault &fault, SandboxAnswer answer, SandboxCharset charset)
{
    const QString words = QString::fromUtf8(fault.value);
    switch (fault.answers) {
    case Fault::Answers::Status:
        return statusReply(fault);
    case Fault::Answers::Page:
        return HttpReply::page(200, "Please log in");
    case Fault::Answers::Refusal:
        answer.resultStatus = u"KO: "_s + (words.isEmpty() ? u"Refused on request"_s : words);
        answer.result.reset();
        break;
    case Fault::Answers::OtherCommand:
        answer.commandId = answer.commandId == "checkHWM"_L1 ? u"checkHb"_s : u"checkHWM"_s;
        answer.name = nameOfCommand(answer.commandId);
        break;
    case Fault::Answers::NoResultStatus:
        answer.resultStatus.reset();
        break;
    case Fault::Answers::OtherCount:
        answer.resultStatus = u"OK"_s;
        answer.result = words;
        break;
    case Fault::Answers::Truth:
    case Fault::Answers::Never:
    case Fault::Answers::Fin:
    case Fault::Answers::Rst:
    case Fault::Answers::EmptyBody:
    case Fault::Answers::CutFin:
    case Fault::Answers::CutRst:
    case Fault::Answers::Trickle:
    case Fault::Answers::Huge:
    case Fault::Answers::TruthThenFin:
        break;
    }
    HttpReply reply;
    // Two charsets, as QueueMetrics writes it (manual, 3.2).
    reply.contentType = charset == SandboxCharset::Latin1
        ? "application/json; encoding=\"UTF-8\"; charset=ISO-8859-1"
        : "application/json; encoding=\"UTF-8\"; charset=UTF-8";
    if (fault.answers != Fault::Answers::EmptyBody)
        reply.body = answer.toJson(charset);
    return reply;
}

} // namespace wql
