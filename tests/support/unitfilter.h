// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <vector>

namespace wql {

/// What the packaged unit's `SystemCallFilter=~@privileged` does to changes of owner and user, for this
/// process and its children: the kernel answers EPERM, without a capability that could help. Cannot be
/// undone.
inline bool forbidChangesOfOwner()
{
    constexpr std::array calls{
#ifdef SYS_chown
        SYS_chown,
        SYS_lchown,
#endif
        SYS_fchown,
        SYS_fchownat,
        SYS_setuid,
        SYS_setreuid,
        SYS_setresuid,
        SYS_setgroups,
        SYS_capset,
        SYS_chroot,
    };
    std::vector<sock_filter> program{ BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)) };
    for (const auto call : calls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog filter{ static_cast<unsigned short>(program.size()), program.data() };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

} // namespace wql
