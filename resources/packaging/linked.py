# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""Which libraries a program needs on this Debian, and what dpkg knows of the packages that they come from."""
import pathlib
import re
import subprocess

FACTS = ("Package", "Version", "Architecture", "source:Package", "source:Version", "Homepage", "Maintainer")


def said_by(*command):
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout


def answer_of(*command):
    """What it found; that it did not find all is no failure."""
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout


def is_program(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def programs_below(folder):
    return sorted(path for path in pathlib.Path(folder).rglob("*") if path.is_file() and not path.is_symlink() and is_program(path))


def libraries_of(program):
    """The files that the loader would take, its own included, by the names that programs ask for."""
    listed = said_by("ldd", program)
    missing = re.findall(r"^\s*(\S+) => not found", listed, re.M)
    if missing:
        raise FileNotFoundError(f"{program} needs {', '.join(missing)}")
    return sorted({pathlib.Path(path) for path in re.findall(r"(/\S+) \(0x", listed)})


def packages_of(paths):
    """{path: the package that has it}. One question for all: dpkg reads every list of files for each."""
    # In a system with one /usr dpkg may know a file by either name.
    names = {path: [str(path.resolve()), str(path.resolve()).removeprefix("/usr"), str(path), f"/usr{path}"] for path in paths}
    owners = {}
    for line in answer_of("dpkg-query", "-S", *sorted({name for path in paths for name in names[path]})).splitlines():
        owner, name = line.rsplit(": ", 1)
        owners[name] = owner.split(", ")[0]
    found = {path: next((owners[name] for name in names[path] if name in owners), None) for path in paths}
    unknown = [str(path) for path, owner in found.items() if owner is None]
    if unknown:
        raise FileNotFoundError(f"no package has {', '.join(unknown)}")
    return found


def facts_of(names):
    """{name: {field: value}} of those that are installed."""
    names = list(dict.fromkeys(names))
    if not names:
        return {}
    form = "\\n".join(f"{name}=${{{name}}}" for name in FACTS) + "\\nStatus=${db:Status-Status}\\n\\n"
    answers = answer_of("dpkg-query", "-W", "-f", form, *names).split("\n\n")
    every = [dict(line.split("=", 1) for line in answer.splitlines()) for answer in answers if answer]
    installed = {facts["Package"]: facts for facts in every if facts["Status"] == "installed"}
    return {name: installed[bare] for name in names if (bare := name.split(":")[0]) in installed}


def packages_linked_by(programs):
    """The names of the packages whose libraries the programs need."""
    libraries = sorted({library for program in programs for library in libraries_of(program)})
    return sorted(set(packages_of(libraries).values())) if libraries else []
