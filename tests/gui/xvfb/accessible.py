# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""Walks the running wqloader over the accessibility bus and fails for each control without a name."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

# What a person does something with. Cells and menus bring their names with their content.
USED = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON,
    Atspi.Role.COMBO_BOX, Atspi.Role.SPIN_BUTTON, Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PASSWORD_TEXT,
    Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.PAGE_TAB,
    Atspi.Role.MENU_ITEM, Atspi.Role.SLIDER,
}
# Their content is looked at as a whole; thousands of cells would be asked one by one.
WHOLE = {Atspi.Role.LIST, Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.COMBO_BOX,
         Atspi.Role.SPIN_BUTTON}
DIALOGS = ["Add target", "Import", "Export"]


def application():
    desktop = Atspi.get_desktop(0)
    for _ in range(100):
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_name() == "wqloader":
                return child
        time.sleep(0.1)
    sys.exit("FAIL: wqloader is not on the accessibility bus")


def shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node):
    """What is shown, from the window down."""
    yield node
    if node.get_role() in WHOLE:
        return
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child and shown(child):
            yield from walk(child)


def windows(app):
    return [app.get_child_at_index(i) for i in range(app.get_child_count())]


def labelled(node):
    return any(r.get_relation_type() == Atspi.RelationType.LABELLED_BY for r in node.get_relation_set())


def unnamed(window, place):
    """Says which controls have no name; gives how many controls there are."""
    count = 0
    for node in walk(window):
        if node.get_role() not in USED:
            continue
        count += 1
        if not node.get_name() and not labelled(node):
            parent = node.get_parent()
            trouble.append(f"{place}: a {node.get_role_name()} without a name in {parent.get_role_name()} '{parent.get_name()}'")
    return count


def find(root, role, name):
    return next((n for n in walk(root) if n.get_role() == role and n.get_name().rstrip("…") == name), None)


def press(node):
    """The first thing that can be done with it; only a named action is one."""
    names = [node.get_action_name(i) for i in range(node.get_n_actions())]
    node.do_action(next((i for i, n in enumerate(names) if n in ("Press", "ShowMenu")), 0))
    time.sleep(1)


def walk_dialog(app, main, name):
    button = find(main, Atspi.Role.PUSH_BUTTON, name)
    if not button:
        trouble.append(f"there is no button {name}")
        return
    press(button)
    dialog = next((w for w in windows(app) if w.get_role() == Atspi.Role.DIALOG), None)
    if not dialog:
        trouble.append(f"{name} opens no dialog")
        return
    print(f"ok: {name}: {unnamed(dialog, name)} controls")
    press(find(dialog, Atspi.Role.PUSH_BUTTON, "Cancel") or find(dialog, Atspi.Role.PUSH_BUTTON, "Close"))


trouble = []
app = application()
main = next(w for w in windows(app) if "WQLoader" in w.get_name())
tabs = [n for n in walk(main) if n.get_role() == Atspi.Role.PAGE_TAB]
if len(tabs) < 7:
    trouble.append(f"only {len(tabs)} pages can be reached")
for tab in tabs:
    name = tab.get_name()
    press(tab)
    count = unnamed(main, name)
    if count < 10:
        trouble.append(f"{name}: only {count} controls can be found")
    print(f"ok: {name}: {count} controls")
    if name == "Rules":
        for dialog in DIALOGS:
            walk_dialog(app, main, dialog)
for line in trouble:
    print("FAIL:", line)
sys.exit(1 if trouble else 0)
