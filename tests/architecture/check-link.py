#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""Checks that libraries can be linked without another: `check-link.py NM OTHER LIBRARY...`.

An include says what a file may name; only the linker knows where it is. A function that a header of the one
library declares and a source of the other defines is found here.
"""
import subprocess
import sys

STRONG = set("TDBR")


def symbols(nm, library, *options):
    """Name and type of each symbol in a library."""
    run = subprocess.run([nm, *options, "--format=posix", library], check=True, capture_output=True, text=True)
    return [line.split()[:2] for line in run.stdout.splitlines() if len(line.split()) >= 2 and not line.endswith(":")]


def main(nm, other, *libraries):
    defined = {name for name, kind in symbols(nm, other, "--defined-only", "--extern-only") if kind in STRONG}
    problems = [
        f"{library} needs {name} of {other}"
        for library in libraries
        for name, _ in symbols(nm, library, "--undefined-only")
        if name in defined
    ]
    print("\n".join(sorted(set(problems))) if problems else f"none of {len(libraries)} libraries needs {other}")
    return 1 if problems or not defined else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
