// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/mends.h"

#include "gui/models/condition.h"

#include <QCoreApplication>

namespace wql {

namespace {

struct MendWords {
    Q_DECLARE_TR_FUNCTIONS(Mend)
};

std::vector<Mend> mendsOf(ApiFailure::Kind kind)
{
    using Kind = ApiFailure::Kind;
    switch (kind) {
    case Kind::Unauthorized:
        return { Mend::SetPassword, Mend::EditTarget, Mend::RetryNow };
    case Kind::Untrusted:
        return { Mend::AcceptCertificate, Mend::EditTarget, Mend::RetryNow };
    case Kind::NoAuthorities:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectTimeout:
    case Kind::TlsFailed:
    case Kind::ProxyFailed:
    case Kind::BadHttp:
    case Kind::NotJson:
    case Kind::NotFound:
    case Kind::Redirected:
    case Kind::UnknownPartition:
        return { Mend::EditTarget, Mend::RetryNow, Mend::ShowLog };
    case Kind::ConnectionLostEarly:
    case Kind::NoAnswer:
    case Kind::ConnectionLost:
    case Kind::HttpStatus:
    case Kind::NotTheAnswer:
    case Kind::CountDiffers:
    case Kind::Refused:
    case Kind::Busy:
    case Kind::TooLarge:
    case Kind::Aborted:
        return { Mend::RetryNow, Mend::ShowLog };
    }
    Q_UNREACHABLE();
}

std::vector<Mend> mendsOf(TargetStatus::Remark remark)
{
    using Remark = TargetStatus::Remark;
    switch (remark) {
    case Remark::ForeignCopies:
        return { Mend::GoOn, Mend::EditTarget, Mend::ShowLog };
    case Remark::NothingFound:
    case Remark::OtherForm:
        return { Mend::SendNew, Mend::SendAll, Mend::EditTarget };
    case Remark::None:
    case Remark::MarkInFuture:
    case Remark::MarkBelowConfirmed:
    case Remark::RowsGone:
        return { Mend::ShowLog };
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Mend> mendsOf(const TargetStatus &target)
{
    // In the order of problemOf(), which says what is the matter.
    if (target.state == TargetStatus::State::NoPassword)
        return { Mend::SetPassword, Mend::EditTarget };
    if (target.failure)
        return mendsOf(target.failure->kind);
    if (target.remark != TargetStatus::Remark::None)
        return mendsOf(target.remark);
    if (target.refused.waiting > 0)
        return { Mend::ShowRefused };
    if (target.actions.isTripped || !target.actions.offWords.isEmpty())
        return { Mend::ShowActions };
    return conditionOf(target) >= Condition::Warning ? std::vector{ Mend::RetryNow, Mend::ShowLog }
                                                     : std::vector<Mend>{};
}

QString nameOf(Mend mend)
{
    switch (mend) {
    case Mend::SetPassword:
        return MendWords::tr("Set password…");
    case Mend::AcceptCertificate:
        return MendWords::tr("Accept certificate…");
    case Mend::EditTarget:
        return MendWords::tr("Edit target…");
    case Mend::ShowRefused:
        return MendWords::tr("Show the refused row");
    case Mend::GoOn:
        return MendWords::tr("Go on…");
    case Mend::SendNew:
        return MendWords::tr("Send only what is new…");
    case Mend::SendAll:
        return MendWords::tr("Send the whole log…");
    case Mend::ShowActions:
        return MendWords::tr("Show its actions");
    case Mend::RetryNow:
        return MendWords::tr("Retry now");
    case Mend::ShowLog:
        return MendWords::tr("Show log");
    }
    Q_UNREACHABLE();
}

bool isOrder(Mend mend)
{
    switch (mend) {
    case Mend::SetPassword:
    case Mend::GoOn:
    case Mend::SendNew:
    case Mend::SendAll:
    case Mend::RetryNow:
        return true;
    case Mend::AcceptCertificate: // the test is everybody's, and offers what is allowed
    case Mend::EditTarget: // an edit, that needs to be applied
    case Mend::ShowRefused:
    case Mend::ShowActions:
    case Mend::ShowLog:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace wql
