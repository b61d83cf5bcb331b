// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/policy/actionpolicy.h"

namespace wql {

std::string_view builtInPolicyText()
{
    return R"policy(; What QueueMetrics does on a local PBX, and nothing else.
; The first line that decides counts; what no line allows is refused. See docs/actions.md.
[policy queuemetrics]

; Contexts that an agent's Local channel or a transfer may lead into.
context = agents
context = ext-local
context = from-internal
context = from-queue
context = from-queue-exten-only

; Never, whatever stands below: these run programs, change the configuration or read what is not ours.
deny = Command
deny = UpdateConfig
deny = CreateConfig
deny = GetConfig*
deny = ListCategories
deny = Module*
deny = Reload
deny = CoreShowChannel*
deny = Setvar
deny = Getvar
deny = DB*
deny = MixMonitor*
deny = Monitor
deny = AGI
deny = PJSIP*
deny = SIP*
deny = Filter
deny = UserEvent
deny = QueueReload
deny = QueueReset
deny = QueueWithdrawCaller

allow = Login Username=user Secret=secret Events?=is:on,off
allow = Logoff
allow = Ping

allow = QueueAdd Queue=queue Interface=interface MemberName?=agent Penalty?=number:0-1000 Paused?=flag Reason?=text StateInterface?=interface
allow = QueueRemove Queue=queue Interface=interface
allow = QueuePause Interface=interface Paused=flag Queue?=queue Reason?=text
allow = QueuePenalty Interface=interface Penalty=number:0-1000 Queue?=queue
allow = QueueMemberRingInUse Interface=interface RingInUse=flag Queue?=queue
allow = QueueLog Queue=queue Event=is:INFO,CALLSTATUS,CALLTAG,PAUSEREASON,AGENTLOGIN,AGENTLOGOFF,AGENTCALLBACKLOGIN,AGENTCALLBACKLOGOFF,ADDMEMBER,REMOVEMEMBER,PAUSE,UNPAUSE,PAUSEALL,UNPAUSEALL Uniqueid?=id Interface?=agent Message?=rowtext
allow = QueueStatus Queue?=queue Member?=interface
allow = QueueSummary Queue?=queue

; The dial plan that comes with QueueMetrics. Application and Data are not among the headers, on purpose.
allow = Originate Channel=local:10-37@queuemetrics Context=is:queuemetrics Exten=number:10-37 Priority=is:1 Variable?=variables CallerID?=text Timeout?=number:1-60000 Async?=flag
allow = Originate Channel=interface Context=is:queuemetrics Exten=number:10-37 Priority=is:1 Variable?=variables CallerID?=text Timeout?=number:1-60000 Async?=flag
variable = AGENTCODE agent
variable = AGENT agent
variable = QM_LOGIN agent
variable = QM_CLASS text
variable = QM_AGENT_LOGEXT extension
variable = QUEUENAME queue
variable = PAUSEREASON text
variable = CALLSTATUS text
variable = CALLID call
variable = FEATTEXT text
variable = REDIR_EXT extension
variable = EXTTODIAL extension

; Calls that this target's own rows have shown.
allow = Redirect Channel=call Context=context Exten=extension Priority=is:1
allow = Hangup Channel=call Cause?=number:0-127
allow = Atxfer Channel=call Context=context Exten=extension Priority?=is:1
)policy";
}

} // namespace wql
