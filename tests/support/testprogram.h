// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include <string_view>

namespace wql {

/// A test class of a test program. Many of them share one program: linking is what building tests costs.
///
/// `program tst_name [option of Qt Test ...]` runs one of them; without arguments the program lists them.
struct RegisteredTest {
    using Run = int (*)(int argc, char **argv);
    /// \a file: the path of the source, whose base name is the test's name.
    RegisteredTest(std::string_view file, Run run);
};

} // namespace wql

/// At the end of a tst_*.cpp: makes \a Class the test of that file.
#define WQL_TEST(Class)                                                                                      \
    static const wql::RegisteredTest registered##Class(__FILE__, [](int argc, char **argv) {                 \
        Class test;                                                                                          \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
