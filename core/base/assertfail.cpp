// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
//
// What a failed check of the standard library calls (_GLIBCXX_ASSERTIONS). The library has it from gcc 12 on
// only, as GLIBCXX_3.4.30; with it in our programs those built by gcc 12 run where the library is gcc 11's,
// as on EL9.
#include <cstdio>
#include <cstdlib>

#if defined(_GLIBCXX_ASSERTIONS) && _GLIBCXX_RELEASE >= 12
namespace std {

[[noreturn]] void __glibcxx_assert_fail(
    const char *file, int line, const char *function, const char *condition) noexcept
{
    std::fprintf(stderr, "%s:%d: %s: this must be true: %s\n", file, line, function, condition);
    std::abort();
}

} // namespace std
#endif
