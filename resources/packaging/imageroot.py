# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""What stands in the image of the service: {path: Entry}, in two layers. The Debian below changes with its updates, the
service above it with each version."""
import dataclasses
import pathlib
import subprocess

import linked

USER = 65532 # what images without root have agreed on
GROUP = 65532
STATE = "/var/lib/wqloader"
LOGS = "/var/log/asterisk"
CONFIGURATION = "/etc/wqloader"
SOCKET_FOLDER = "/run/wqloader"
PROGRAMS = ("usr/bin/wqloaderd", "usr/bin/wqloaderctl")
# No program names them: Qt loads what it finds there, and looks for OpenSSL itself.
PLUGINS = ("sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so")
DLOPENED = ("libssl.so.3", "libcrypto.so.3")
AUTHORITIES = pathlib.Path("/etc/ssl/certs/ca-certificates.crt")


@dataclasses.dataclass
class Entry:
    source: pathlib.Path | None = None # of a file
    content: bytes = b""
    link: str = ""
    mode: int = 0o644
    owner: int = 0
    is_folder: bool = False


def folder(mode=0o755, owner=0):
    return Entry(mode=mode, owner=owner, is_folder=True)


def text(content, mode=0o644):
    return Entry(content=content.encode(), mode=mode)


def plugins_and_their_libraries(libraries):
    core = next(path for path in libraries if path.name.startswith("libQt6Core.so"))
    place = core.resolve().parent
    return [place / "qt6/plugins" / name for name in PLUGINS] + [place / name for name in DLOPENED]


def add_library(root, path):
    """Under the name that programs ask for, in /usr: /lib and /lib64 are links to there."""
    real = path.resolve()
    root[f"usr{path}" if path.parts[1] in ("lib", "lib64") else str(path)[1:]] = Entry(source=real, mode=0o755)


def add_package(root, name, facts):
    """Its licence, and what scanners look for: images without dpkg's own list have one file for each package."""
    bare = facts["Package"]
    licence = pathlib.Path("/usr/share/doc") / bare / "copyright"
    if licence.exists():
        root[f"usr/share/doc/{bare}/copyright"] = Entry(source=licence.resolve())
    root[f"var/lib/dpkg/status.d/{bare}"] = text(
        f"Package: {bare}\nStatus: install ok installed\nArchitecture: {facts['Architecture']}\nVersion: {facts['Version']}\n"
        f"Source: {facts['source:Package']} ({facts['source:Version']})\nMaintainer: {facts['Maintainer']}\nDescription: files of {name}\n")


def debian_layer(programs):
    """(root, names of the packages in it)"""
    libraries = sorted({library for program in programs for library in linked.libraries_of(program)})
    extra = plugins_and_their_libraries(libraries)
    libraries = sorted({*libraries, *extra, *(library for one in extra for library in linked.libraries_of(one))})
    packages = sorted({*linked.packages_of(libraries).values(), "ca-certificates"})
    root = {
        "lib": Entry(link="usr/lib", mode=0o777),
        "lib64": Entry(link="usr/lib64", mode=0o777),
        "tmp": folder(0o1777),
        "etc/ssl/certs/ca-certificates.crt": Entry(source=AUTHORITIES),
        "etc/os-release": Entry(source=pathlib.Path("/etc/os-release").resolve()),
        "etc/nsswitch.conf": text("passwd: files\ngroup: files\nhosts: files dns\n"),
        "etc/passwd": text(f"root:x:0:0:root:/:/nonexistent\nwqloader:x:{USER}:{GROUP}:WQLoader:{STATE}:/nonexistent\n"),
        "etc/group": text(f"root:x:0:\nwqloader:x:{GROUP}:\n"),
    }
    for library in libraries:
        add_library(root, library)
    for name, facts in linked.facts_of(packages).items():
        add_package(root, name, facts)
    return root, packages


def service_layer(tree):
    root = {name: Entry(source=tree / name, mode=0o755) for name in PROGRAMS}
    documents = "usr/share/doc/wqloaderd"
    for name in ("copyright", "examples/wqloader.conf"):
        root[f"{documents}/{name}"] = Entry(source=tree / documents / name)
    root |= {place[1:]: folder(mode, owner) for place, mode, owner in (
        (CONFIGURATION, 0o755, 0), (LOGS, 0o755, 0), (STATE, 0o700, USER), (SOCKET_FOLDER, 0o755, USER))}
    return root


def with_folders(root):
    """The folders that files stand in come before them."""
    whole = dict(root)
    for name in root:
        for parent in pathlib.PurePosixPath(name).parents:
            if str(parent) != ".":
                whole.setdefault(str(parent), folder())
    return dict(sorted(whole.items()))


def unpack(package, where):
    subprocess.run(["dpkg-deb", "-x", package, where], check=True)
