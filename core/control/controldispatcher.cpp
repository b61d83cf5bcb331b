// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/control/controldispatcher.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

void ControlDispatcher::add(const QString &method, LinkRole needs, Handler handler)
{
    m_methods[method] = { needs, std::move(handler) };
}

void ControlDispatcher::add(const QString &method, LinkRole needs, Question question)
{
    add(method, needs,
        Handler([question = std::move(question)](const QJsonObject &parameters, ControlCaller &,
                    const ControlAnswer &answer) { answer(question(parameters)); }));
}

void ControlDispatcher::handle(
    const ControlRequest &request, ControlCaller &caller, const ControlAnswer &answer) const
{
    const auto method = m_methods.find(request.method);
    if (method == m_methods.end())
        return answer(unexpected(RpcError{ .code = RpcError::UnknownMethod,
            .message = u"there is no method %1"_s.arg(request.method),
            .data = {} }));
    if (method->second.needs == LinkRole::Admin && caller.role() != LinkRole::Admin)
        return answer(unexpected(rpc::refusal(RpcError::NotPermitted,
            u"%1 is for administrators: root, the service's own user, and members of wqloader-admin"_s.arg(
                request.method))));
    method->second.handler(request.parameters, caller, answer);
}

} // namespace wql
