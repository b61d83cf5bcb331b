#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""Compares the alerts and the dashboard with docs/metrics.md, and the alerts with the table of docs/howto-monitoring.md.

Every metric, label and state that an expression names must be one that the loader has; counters stand inside of
rate(), increase() or changes(), gauges never inside of rate() or increase(). Every alert has its row in the table,
with its metric, with the answer of Nagios that its severity says, and with words that the programs really have.
Takes the root of the project; says each difference, and fails if there is one."""
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(sys.argv[1])
METRIC = re.compile(r"\bwqloader_\w+")
OURS = {"target", "state", "version"}
SCRAPE = {"instance", "job"}  # what Prometheus adds
ALERTS = SCRAPE | OURS
problems = []


def text_of(path):
    return (ROOT / path).read_text(encoding="utf-8")


def known_metrics(page):
    """Name to (type, its labels)."""
    loader, targets = page.split("## Each target")
    rows = re.compile(r"^\| `(wqloader_\w+)` \| (\w+) \|", re.M)
    metrics = {name: (kind, set()) for name, kind in rows.findall(loader)}
    metrics["wqloader_info"] = ("gauge", {"version"})
    metrics.update({name: (kind, {"target"}) for name, kind in rows.findall(targets)})
    metrics["wqloader_target_state"] = ("gauge", {"target", "state"})
    return metrics


def known_states(page):
    words = re.search(r"a label `state` besides, one of (.*?)\.\n", page, re.S)[1]
    return set(re.findall(r"`([\w-]+)`", words))


def check(place, expression, metrics, states):
    if not METRIC.search(expression):
        return
    for found in METRIC.finditer(expression):
        name = found[0]
        if name not in metrics:
            problems.append(f"{place}: there is no metric {name}")
            continue
        kind, labels = metrics[name]
        before = expression[:found.start()]
        summed = re.search(r"\b(rate|increase|changes|label_values)\($", before)
        if kind == "counter" and not summed:
            problems.append(f"{place}: {name} is a counter, and stands outside of rate() and increase()")
        if kind == "gauge" and summed and summed[1] in ("rate", "increase"):
            problems.append(f"{place}: {name} is a gauge, and stands in {summed[1]}()")
        selector = re.match(r"\{([^}]*)\}", expression[found.end():])
        for label, value in re.findall(r'(\w+)\s*=?[=~!]~?\s*"([^"]*)"', selector[1] if selector else ""):
            if label not in labels | SCRAPE:
                problems.append(f"{place}: {name} has no label {label}")
            elif label == "state" and not set(value.split("|")) <= states:
                problems.append(f"{place}: there is no state {value}")
    for words in re.findall(r"\b(?:by|on|without|ignoring)\s*\(([^)]*)\)", expression):
        for label in re.split(r"[,\s]+", words.strip()):
            if label not in ALERTS:
                problems.append(f"{place}: no label {label}")


def alerts_of(text):
    """Name to (expression, severity, annotations), of the form in which our file is written."""
    alerts = {}
    for block in text.split("- alert: ")[1:]:
        severity = re.search(r"severity: (\w+)", block)
        alerts[block.split("\n", 1)[0].strip()] = (
            re.search(r"expr: (.*)", block)[1], severity[1] if severity else "", block.split("annotations:")[1])
    return alerts


def expressions_of(board):
    for panel in board["panels"]:
        for target in panel.get("targets", []):
            yield f"dashboard, {panel['title']}", target["expr"], target["legendFormat"]
    for variable in board["templating"]["list"]:
        yield f"dashboard, variable {variable['name']}", variable.get("definition", ""), ""
    for annotation in board["annotations"]["list"]:
        yield f"dashboard, {annotation['name']}", annotation["expr"], annotation["titleFormat"]


def words_of_programs():
    """All that the programs can say, as one text: neighbouring literals are one, a placeholder is three dots."""
    said = []
    for folder in ("core/words", "core/host", "headless/wqloaderctl"):
        for file in sorted((ROOT / folder).rglob("*.cpp")):
            joined = re.sub(r'"(?:_s)?\s*u?"', "", file.read_text(encoding="utf-8"))
            said.append(re.sub(r"%\d", "…", joined).replace('\\"', '"'))
    return "\n".join(said)


def check_table(alerts, metrics):
    page = text_of("docs/howto-monitoring.md")
    said = words_of_programs()
    answers = {"critical": "CRITICAL", "warning": "WARNING", "info": "-"}
    rows = {}
    for line in page.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        for alert in re.findall(r"`(WQLoader\w+)`", cells[3]) if line.startswith("|") and len(cells) == 5 else []:
            rows[alert] = cells
    for name in sorted(set(alerts) ^ set(rows)):
        problems.append(f"{name} stands only in " + ("the rules" if name in alerts else "docs/howto-monitoring.md"))
    for name in sorted(set(alerts) & set(rows)):
        expression, severity, _ = alerts[name]
        _, log, metric, _, nagios = rows[name]
        named = set(re.findall(r"`(wqloader_\w+)", metric))
        if not named <= set(metrics) or not named & set(METRIC.findall(expression)):
            problems.append(f"{name}: the table names {', '.join(sorted(named)) or 'no metric'}")
        if answers.get(severity) not in nagios:
            problems.append(f"{name}: {severity}, but Nagios says {nagios}")
        for words in re.findall(r"`([^`]+)`", log):
            for part in words.split("…"):
                if len(part.strip()) > 3 and part.strip() not in said:
                    problems.append(f"{name}: no program says '{part.strip()}'")


def main():
    page = text_of("docs/metrics.md")
    metrics, states = known_metrics(page), known_states(page)
    alerts = alerts_of(text_of("resources/monitoring/wqloader.rules.yml"))
    for name, (expression, severity, annotations) in alerts.items():
        check(name, expression, metrics, states)
        if severity not in ("critical", "warning", "info"):
            problems.append(f"{name}: no severity")
        for label in re.findall(r"\$labels\.(\w+)", annotations):
            if label not in ALERTS:
                problems.append(f"{name}: no label {label}")
        tests = text_of("tests/monitoring/wqloader.test.yml")
        if name not in tests:
            problems.append(f"{name} has no test")
    board = json.loads(text_of("resources/monitoring/wqloader-dashboard.json"))
    for place, expression, legend in expressions_of(board):
        check(place, expression, metrics, states)
        for label in re.findall(r"\{\{(\w+)\}\}", legend):
            if label not in ALERTS:
                problems.append(f"{place}: no label {label}")
    variables = {variable["name"] for variable in board["templating"]["list"]}
    for name in set(re.findall(r"\$\{?(\w+)", json.dumps(board))) - variables:
        if not name.startswith("__"):
            problems.append(f"dashboard: no variable {name}")
    check_table(alerts, metrics)
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(alerts)} alerts and {len(board['panels'])} panels name what there is")
    return 1 if problems else 0


sys.exit(main())
