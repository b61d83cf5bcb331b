// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/upload/uploadaction.h"

namespace wql {

bool isFromGateway(const ApiFailure &failure)
{
    constexpr int firstOfGateways = 520; // none has a meaning in HTTP
    const int status = failure.httpStatus;
    return status == 408 || (status >= 502 && status <= 504) || status >= firstOfGateways;
}

bool saysSomeRowsFailed(const ApiFailure &failure)
{
    if (failure.kind == ApiFailure::Kind::HttpStatus)
        return !isFromGateway(failure);
    return failure.kind == ApiFailure::Kind::CountDiffers || failure.kind == ApiFailure::Kind::Refused
        || failure.kind == ApiFailure::Kind::NotJson || failure.kind == ApiFailure::Kind::NotTheAnswer;
}

Result<UploadAnswer, ApiFailure> checked(
    const UploadCall &call, const ServerCharacter &server, const Result<UploadAnswer, ApiFailure> &answer)
{
    using Kind = UploadAction::Kind;
    if (!answer)
        return answer;
    if (call.kind == Kind::AskRow && answer->number.value_or(-1) < 0)
        return unexpected(ApiFailure{ .kind = ApiFailure::Kind::NotTheAnswer });
    const bool storesFewer = call.isBatch() && call.behind == 0 && server.keepsOneOfEqual()
        && answer->number >= 0 && answer->number < qint64(call.rows);
    if (call.kind == Kind::Insert && answer->number != qint64(call.rows) && !storesFewer)
        return unexpected(ApiFailure{ .kind = ApiFailure::Kind::CountDiffers });
    return answer;
}

} // namespace wql
