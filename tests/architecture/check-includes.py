#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""Says who may include whom, and checks it: run with the project's root as the only argument."""
import pathlib
import re
import sys

# Folder -> what it may include beside itself. Values at the bottom, sessions above, the engine on top.
MAY = {
    "core/base": set(),
    "core/schema": {"core/base"},
    "core/config": {"core/base", "core/schema"},
    "core/secrets": {"core/base", "core/config"},
    "core/secrets/keychain": {"core/base", "core/config", "core/secrets"},
    "core/queuelog": {"core/base"},
    "core/routing": {"core/base", "core/config", "core/queuelog"},
    "core/queuemetrics": {"core/base", "core/config", "core/queuelog"},
    "core/upload": {"core/base", "core/config", "core/queuelog", "core/queuemetrics"},
    "core/ami": {"core/base"},
    "core/feedback": {"core/base", "core/config", "core/queuelog", "core/routing", "core/queuemetrics", "core/ami"},
    "core/state": {"core/base", "core/queuelog", "core/queuemetrics", "core/schema"},
    "core/status": {"core/base", "core/config", "core/feedback", "core/queuelog", "core/queuemetrics", "core/routing", "core/schema", "core/upload"},
    "core/history": {"core/base", "core/status"},
    "core/logging": {"core/base"},
    "core/support": {"core/base", "core/config", "core/schema", "core/secrets"},
}
BELOW_ENGINE = set(MAY)
MAY["core/engine"] = BELOW_ENGINE
# What somebody who talks to a loader sees of it: the link, its methods and their answers.
MAY["core/client"] = BELOW_ENGINE
MAY["core/control"] = BELOW_ENGINE | {"core/client", "core/engine"}
CORE = BELOW_ENGINE | {"core/client", "core/engine", "core/control"}
# The sentences for people: the command line, the host and the window say them; nothing else in core does.
MAY["core/words"] = BELOW_ENGINE | {"core/client"}
# A whole loader, which speaks: what it does goes to the activity log.
MAY["core/host"] = CORE | {"core/words"}
MAY["headless"] = CORE | {"core/words", "core/host"}
# The window sees values, snapshots and LoaderClient, never a session.
MAY["gui"] = {"core/base", "core/client", "core/config", "core/routing", "core/schema", "core/status", "core/queuelog", "core/words"}
MAY["app"] = CORE | {"gui", "core/words", "core/host", "core/secrets/keychain"}
MAY["tests"] = CORE | {"headless", "core/words", "core/host", "gui", "app", "core/secrets/keychain"}

# Library -> what its files may include beside their own. Which library a file is of stands in its folder's CMakeLists.txt.
# Some folders give to two: the values of a topic are for everybody, what makes and moves them is the loader's.
MAY_USE = {
    "wql_core": set(),
    "wql_words": {"wql_core"},
    "wql_gui": {"wql_core", "wql_words"},
    "wql_loader": {"wql_core", "wql_words"},
}

WIDGETS = re.compile(r"#include <(QtWidgets/|QWidget|QApplication|QSystemTrayIcon|qt6keychain/)")


def owner(path):
    """The longest folder of MAY that holds the path."""
    fits = [folder for folder in MAY if path.startswith(folder + "/")]
    return max(fits, key=len) if fits else None


def libraries(root):
    """File -> its library, as the build has it; of those that MAY_USE names."""
    found = {}
    for top in ("core", "gui"):
        for build in sorted((root / top).rglob("CMakeLists.txt")):
            folder = build.parent.relative_to(root).as_posix()
            for library, files in re.findall(r"^(?:target_sources|add_library)\((\w+) (?:PRIVATE|STATIC)([^)]*)", build.read_text(encoding="utf-8"), re.M):
                if library in MAY_USE:
                    found.update((f"{folder}/{file}", library) for file in files.split() if file.endswith((".h", ".cpp")))
    return found


def main(root):
    problems = []
    library_of = libraries(root)
    for top in ("core", "gui", "app", "headless", "tests"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            name = file.relative_to(root).as_posix()
            folder = owner(name)
            library = library_of.get(name)
            if library is None and top in ("core", "gui") and folder != "core/secrets/keychain":
                problems.append(f"{name}: is of no library: name it in its folder's CMakeLists.txt")
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                where = f"{name}:{number}"
                if WIDGETS.match(line) and (top == "headless" or (top == "core" and "keychain" not in name)):
                    problems.append(f"{where}: {top} knows no window and no keychain")
                match = re.match(r'#include "([^"]+)"', line)
                if not match or match[1].endswith(".moc"):
                    continue
                included = match[1]
                target = owner(included)
                if target is None:
                    problems.append(f"{where}: write the include from the project's root: {included}")
                elif target != folder and target not in MAY[folder]:
                    problems.append(f"{where}: {folder} may not include {target}")
                elif library and library_of.get(included, library) not in MAY_USE[library] | {library}:
                    problems.append(f"{where}: {library} may not use {library_of[included]}")
    print("\n".join(problems) if problems else "every include follows the layers")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
