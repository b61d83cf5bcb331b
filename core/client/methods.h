// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

/// The names of the control channel (docs/control.md), for the loader that answers and for those who ask.
namespace wql {

/// What a peer may do: look only, or change too.
enum class LinkRole { ReadOnly, Admin };

/// A question that a loader answers, by its name on the wire. What it takes and gives: docs/control.md.
struct ControlMethod {
    QLatin1StringView name;
    /// A peer with less is refused (RpcError::NotPermitted).
    LinkRole needs = LinkRole::ReadOnly;
};

/// All there are; the loader answers each of them.
namespace method {

inline constexpr ControlMethod alive{ QLatin1StringView("alive") };
inline constexpr ControlMethod status{ QLatin1StringView("status") };
inline constexpr ControlMethod statusSubscribe{ QLatin1StringView("status.subscribe") };
inline constexpr ControlMethod history{ QLatin1StringView("history") };
inline constexpr ControlMethod logRecent{ QLatin1StringView("log.recent") };
inline constexpr ControlMethod logSubscribe{ QLatin1StringView("log.subscribe") };
inline constexpr ControlMethod rowsRecent{ QLatin1StringView("rows.recent") };
inline constexpr ControlMethod actionsRecent{ QLatin1StringView("actions.recent") };
inline constexpr ControlMethod check{ QLatin1StringView("check") };
inline constexpr ControlMethod trace{ QLatin1StringView("trace") };
inline constexpr ControlMethod replay{ QLatin1StringView("replay") };
inline constexpr ControlMethod configGet{ QLatin1StringView("config.get") };
inline constexpr ControlMethod configValidate{ QLatin1StringView("config.validate") };
inline constexpr ControlMethod configApply{ QLatin1StringView("config.apply"), LinkRole::Admin };
inline constexpr ControlMethod configConfirm{ QLatin1StringView("config.confirm"), LinkRole::Admin };
inline constexpr ControlMethod configAddCa{ QLatin1StringView("config.addCa"), LinkRole::Admin };
inline constexpr ControlMethod configRollback{ QLatin1StringView("config.rollback"), LinkRole::Admin };
inline constexpr ControlMethod secretSet{ QLatin1StringView("secret.set"), LinkRole::Admin };
inline constexpr ControlMethod pause{ QLatin1StringView("pause"), LinkRole::Admin };
inline constexpr ControlMethod resume{ QLatin1StringView("resume"), LinkRole::Admin };
inline constexpr ControlMethod resync{ QLatin1StringView("resync"), LinkRole::Admin };
inline constexpr ControlMethod decide{ QLatin1StringView("decide"), LinkRole::Admin };
inline constexpr ControlMethod verify{ QLatin1StringView("verify"), LinkRole::Admin };
inline constexpr ControlMethod verifyStop{ QLatin1StringView("verify.stop"), LinkRole::Admin };
inline constexpr ControlMethod verifyRepair{ QLatin1StringView("verify.repair"), LinkRole::Admin };
inline constexpr ControlMethod verifyReport{ QLatin1StringView("verify.report") };
inline constexpr ControlMethod refusedList{ QLatin1StringView("refused.list") };
inline constexpr ControlMethod refusedDecide{ QLatin1StringView("refused.decide"), LinkRole::Admin };
inline constexpr ControlMethod metrics{ QLatin1StringView("metrics") };
inline constexpr ControlMethod doctor{ QLatin1StringView("doctor"), LinkRole::Admin };
inline constexpr ControlMethod bundle{ QLatin1StringView("bundle") };
inline constexpr ControlMethod rules{ QLatin1StringView("rules") };
inline constexpr ControlMethod policyAllow{ QLatin1StringView("policy.allow"), LinkRole::Admin };

} // namespace method

/// What the loader says unasked: notifications of JSON-RPC, which have no answer.
namespace notice {

inline constexpr QLatin1StringView hello("hello"); ///< the greeting, first on a connection
inline constexpr QLatin1StringView status("status"); ///< to those who subscribed
inline constexpr QLatin1StringView log("log"); ///< to those who subscribed
inline constexpr QLatin1StringView missed("missed"); ///< so many lines of the log were left out
inline constexpr QLatin1StringView checkStage("check.stage"); ///< to the one who asked for the check
/// \name To those who asked for the configuration
/// @{
inline constexpr QLatin1StringView configChanged("config.changed");
inline constexpr QLatin1StringView configRolledBack("config.rolledBack");
/// @}

} // namespace notice

} // namespace wql
