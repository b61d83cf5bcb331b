// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "tests/support/testprogram.h"

#ifdef WQL_TEST_WINDOWS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>

namespace {

std::map<std::string_view, wql::RegisteredTest::Run> &tests()
{
    static std::map<std::string_view, wql::RegisteredTest::Run> all;
    return all;
}

} // namespace

wql::RegisteredTest::RegisteredTest(std::string_view file, Run run)
{
    file.remove_prefix(file.rfind('/') + 1);
    file.remove_suffix(file.size() - file.rfind('.'));
    tests().emplace(file, run);
}

int main(int argc, char **argv)
{
    const auto test = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (test == tests().end()) {
        for (const auto &[name, run] : tests())
            std::printf("%.*s\n", int(name.size()), name.data());
        return argc > 1 ? 64 : 0;
    }
    Application application(argc, argv);
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
