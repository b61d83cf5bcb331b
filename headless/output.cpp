// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/output.h"

#include "headless/exitcodes.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

namespace wql::output {

int write(const QByteArray &bytes)
{
    errno = 0;
    const bool isWhole = fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    if (fflush(stdout) == 0 && isWhole)
        return 0;
    return errno == 0 ? EIO : errno;
}

int failed(const char *program, int errorNumber)
{
    if (errorNumber != EPIPE)
        fprintf(stderr, "%s: standard output cannot be written: %s\n", program, strerror(errorNumber));
    return exitcode::ioError;
}

int sayAll(const char *program, const QString &text)
{
    const int errorNumber = write(text.toUtf8());
    return errorNumber == 0 ? exitcode::ok : failed(program, errorNumber);
}

} // namespace wql::output
