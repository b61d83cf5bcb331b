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
; FreePBX and Issabel:
context = ext-local
context = from-internal
context = from-internal-xfer
context = from-queue
context = from-queue-exten-only
; VitalPBX; where it has tenants, T2_queue-call-to-agents and the like are lines of yours:
context = extension-hints
context = queue-call-to-agents
; Thirdlane:
context = from-inside
; Asterisk's own samples:
context = agents

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

allow = QueueAdd Queue=queue Interface=interface MemberName?=member Penalty?=number:0-1000 Paused?=flag Reason?=text StateInterface?=state
allow = QueueRemove Queue=queue Interface=interface
allow = QueuePause Interface=interface Paused=flag Queue?=queue Reason?=text
allow = QueuePenalty Interface=interface Penalty=number:0-1000 Queue?=queue
allow = QueueMemberRingInUse Interface=interface RingInUse=flag Queue?=queue
allow = QueueLog Queue=queue Event=is:INFO,CALLSTATUS,CALLTAG,PAUSEREASON,AGENTLOGIN,AGENTLOGOFF,AGENTCALLBACKLOGIN,AGENTCALLBACKLOGOFF,ADDMEMBER,REMOVEMEMBER,PAUSE,UNPAUSE,PAUSEALL,UNPAUSEALL,HOTDESK,CALLOUTBOUND Uniqueid?=rowcall Interface?=member Message?=rowtext
allow = QueueStatus Queue=queue Member?=interface
allow = QueueStatus Queue?=queue
allow = QueueSummary Queue?=queue

; The dial plan that comes with QueueMetrics. Application and Data are not among the headers, on purpose.
; Adding a member to a queue, or removing it:
allow = Originate Channel=local:25,27,35,37@queuemetrics|interface Context=is:queuemetrics Exten=number:10,25,27,35,37 Priority=is:1 Variable?=variables CallerID?=text Account?=text Timeout?=number:1-600000 Async?=flag
; Everything else but listening in: what names an agent must be the target's own.
allow = Originate Channel=local:10,12-13,15-37@queuemetrics|interface Context=is:queuemetrics Exten=number:10,12-13,15-37 Priority=is:1 Variable?=variables:own CallerID?=text Account?=text Timeout?=number:1-600000 Async?=flag
; Listening in must also name whom: without a name ChanSpy takes every call.
allow = Originate Channel=local:10-37@queuemetrics|interface Context=is:queuemetrics Exten=number:10-37 Priority=is:1 Variable?=variables:own,AGENTCODE,QM_AGENT_CODE,QM_AGENT_EXT,QM_AGENT_LOGEXT CallerID?=text Account?=text Timeout?=number:1-600000 Async?=flag
variable = AGENT agent
variable = AGENTCODE agent
variable = AGENT_EXT phone
variable = CALLID call
variable = CALLSTATUS text
variable = EXTTODIAL extension
variable = FEATCODE text
variable = FEATTEXT text
variable = OUTQUEUE queue
variable = PAUSEREASON text
variable = QM_AGENT_CODE agent
variable = QM_AGENT_EXT agent:phone
variable = QM_AGENT_LOGEXT agent:phone|channel
variable = QM_AGENT_PRIOLBL text
variable = QM_AGENT_PRIONUM number:0-1000
variable = QM_CALLERID text
variable = QM_CLASS text
variable = QM_EXT_MONITOR phone
; Who clicked: a supervisor as often as an agent.
variable = QM_LOGIN person
variable = QM_QUEUE queue
variable = QM_QUEUE_URL address
variable = QUEUENAME queue
variable = REDIR_EXT extension

; Calls that this target's own rows have shown.
allow = Redirect Channel=call Context=context Exten=extension Priority=is:1
allow = Hangup Channel=call Cause?=number:0-127
allow = BlindTransfer Channel=call Context=context Exten=extension
allow = Atxfer Channel=call Context=context Exten=extension Priority?=is:1
)policy";
}

} // namespace wql
