# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""The usual mistakes: how each is made, where it is seen, the sentence, and the line that mends it, as it is carried out."""
import os
import re
import socket
from dataclasses import dataclass
from typing import Callable, Optional

from bench import NOBODY, free_port
from relay import WrongClock

CHECK, STATUS, LOG = "`check`", "`status`", "the log"


def all_ok(bench):
    """Nothing if `check` finds all well."""
    said = bench.check()
    return None if " failed " not in said and "accepted" in said else said


def is_up(bench):
    return bench.is_up()


@dataclass
class Mistake:
    name: str
    group: str
    make: Callable
    look: Callable
    sentence: str  # a regular expression; what it finds stands in the page
    where: str
    line: str  # what mends it, as the page says it
    mend: Optional[Callable]  # the same, carried out
    well: Callable = all_ok


def key(name, value):
    """Sets a key of the target; None removes it."""
    def do(bench):
        value_here = value(bench) if callable(value) else value
        bench.target.pop(name, None)
        if value_here is not None:
            bench.target[name] = value_here
    return do


def url(form):
    return key("url", lambda bench: form.format(port=bench.port, tls=getattr(bench, "tls_port", 0), other=getattr(bench, "other", 0)))


def look_check(bench):
    return bench.check()


def look_offline(bench):
    bench.write()
    return bench.ctl("check", "--offline", "--config", str(bench.conf))[1]


def look_status(sentence):
    def look(bench):
        bench.write()
        bench.loader()
        return bench.status(sentence)
    return look


def look_log(sentence):
    def look(bench):
        bench.write()
        return bench.said_by_loader(sentence)
    return look


def tls(name="server", **how):
    """A QueueMetrics that shows a certificate of its own."""
    def make(bench):
        pem = bench.certificate(name, **how)
        bench.tls_port = bench.sandbox("--token", "trix", "--user", "robot:right", "--cert", str(pem), "--key",
                                       str(pem.with_suffix(".key")))
        bench.target["url"] = f"https://127.0.0.1:{bench.tls_port}/queuemetrics"
    return make


def weak_server(bench):
    """Of OpenSSL's, since ours takes no such key either."""
    pem = bench.certificate("weak", bits=1024)
    port = free_port()
    bench.start(["openssl", "s_server", "-accept", f"127.0.0.1:{port}", "-cert", str(pem), "-key", str(pem.with_suffix(".key")),
                 "-cipher", "ALL:@SECLEVEL=0", "-quiet", "-www"], bench.folder / "weak.log")
    bench.target["url"] = f"https://127.0.0.1:{port}/queuemetrics"
    bench.wait(lambda: socket.socket().connect_ex(("127.0.0.1", port)) == 0, "server")


def steps(*all_of_them):
    def do(bench):
        for step in all_of_them:
            step(bench)
    return do


def shell(line):
    return lambda bench: bench.shell(line.format(b=bench))


def ca_file(name):
    return key("ca_file", lambda bench: str(bench.folder / name))


def refusing_sandbox(words):
    def make(bench):
        bench.shell(f"curl -sf -H 'Content-Type: application/json' http://127.0.0.1:{bench.port}/sandbox/faults "
                    f"-d '{{\"plan\":[{{\"fault\":\"ko={words}\",\"requests\":-1}}]}}'")
    return make


def obeying_sandbox(bench):
    bench.shell(f"curl -sf -X POST -H 'Content-Type: application/json' http://127.0.0.1:{bench.port}/sandbox/reset -d '{{}}'")


def another_loader(bench):
    bench.write()
    bench.loader("first")
    bench.status("up to date")


def full_disk(bench):
    bench.small_disk(bench.state, 256)
    bench.write()
    bench.loader()
    bench.status("up to date")
    (bench.state / "filler").write_bytes(b"")
    bench.shell(f"dd if=/dev/zero of={bench.state}/filler bs=1k 2>/dev/null || true")
    bench.write_rows(4000, ago=1)


BLOCK = """/var/log/asterisk/queue_log {{
    daily
    rotate 7
    create 0640 asterisk asterisk
{}}}
"""


def as_said(look, before):
    """Carries out the command that is shown behind these words."""
    def do(bench):
        bench.shell(re.search(before + r"(.*)", look(bench))[1])
    return do


def secret_set(bench):
    bench.password.unlink()
    bench.shell(f"printf 'right\\n' | setpriv --reuid {NOBODY} --regid {NOBODY} --clear-groups "
                f"{bench.programs}/wqloaderctl secret set main --dir {bench.etc}")


def logrotate(script):
    """The files that doctor looks at, of a PBX whose logrotate has this script."""
    def do(bench):
        etc = bench.folder / "pbx" / "etc"
        (etc / "logrotate.d").mkdir(parents=True, exist_ok=True)
        (bench.folder / "pbx/var/log/asterisk").mkdir(parents=True, exist_ok=True)
        (bench.folder / "pbx/var/log/asterisk/queue_log").touch()
        (etc / "passwd").write_text("wqloader:x:990:990::/:/bin/sh\nasterisk:x:991:991::/:/bin/sh\n")
        (etc / "group").write_text("wqloader:x:990:\nasterisk:x:991:\n")
        (etc / "logrotate.d" / "asterisk").write_text(BLOCK.format(script))
    return do


def doctor(bench):
    return bench.ctl("doctor", "--root", str(bench.folder / "pbx"))[1].replace(str(bench.folder / "pbx"), "")


def closed_port(bench):
    bench.other = free_port()


QM, WAY, TLS, PASSWORD, LOGS, SERVICE, CONFIG = (
    "QueueMetrics", "The way to it", "Certificates", "Passwords", "The queue_log", "The service", "The configuration")

MISTAKES = [
    Mistake("wrong port", WAY, steps(closed_port, url("http://127.0.0.1:{other}/queuemetrics")), look_check,
            r"nothing answers at [^\n]*\n[^\n]*", CHECK, "`url`: the port that the browser shows", url("http://127.0.0.1:{port}/queuemetrics")),
    Mistake("https to a port that speaks http", WAY, url("https://127.0.0.1:{port}/queuemetrics"), look_check,
            r"no (encrypted )?connection to [^\n]*TLS[^\n]*\n[^\n]*http://[^\n]*", CHECK, "`url`: `http://...`, or the port of https",
            url("http://127.0.0.1:{port}/queuemetrics")),
    Mistake("http to a port that speaks https", WAY, steps(tls(), url("http://127.0.0.1:{tls}/queuemetrics"), ca_file("server.pem")),
            look_check, r"\S+ closed the connection before[^\n]*\n[^\n]*https://[^\n]*", CHECK, "`url`: `https://...`",
            url("https://127.0.0.1:{tls}/queuemetrics")),
    Mistake("a host name that does not exist", WAY, steps(key("connect_timeout", "5"), url("http://queuemetrics.invalid:{port}/queuemetrics")),
            look_check, r"the host queuemetrics.invalid was not found[^\n]*\n[^\n]*", CHECK, "`url`: the right name, or mend the DNS",
            url("http://127.0.0.1:{port}/queuemetrics")),
    Mistake("wrong proxy", WAY, steps(closed_port, key("proxy", lambda b: f"http://127.0.0.1:{b.other}")), look_check,
            r"the proxy did not let us through[^\n]*\n[^\n]*", CHECK, "`proxy`: the right one, or none", key("proxy", None)),

    Mistake("wrong context", QM, url("http://127.0.0.1:{port}/qm"), look_check,
            r"there is no QueueMetrics at[^\n]*\n[^\n]*", CHECK, "`url`: the path that the browser shows",
            url("http://127.0.0.1:{port}/queuemetrics")),
    Mistake("unknown or disabled user", QM, key("user", "robbie"), look_check,
            r"QueueMetrics does not accept user[^\n]*\n[^\n]*", CHECK, "`user`: one that is enabled in QueueMetrics", key("user", "robot")),
    Mistake("wrong password", QM, lambda b: b.write_password(b"wrong\n"), look_check,
            r"QueueMetrics does not accept user[^\n]*\n[^\n]*", CHECK, "`wqloaderctl secret set main`", secret_set),
    Mistake("the user lacks the key WQLOADER", QM, refusing_sandbox("User not authorized"), look_check,
            r"QueueMetrics refused[^\n]*\n[^\n]*", CHECK, "In QueueMetrics: give the user's class the key `WQLOADER`", obeying_sandbox),
    Mistake("unknown token", QM, key("token", "P001"), look_check,
            r"QueueMetrics refused: [^\n]*partition[^\n]*\n[^\n]*", CHECK, "`token`: the server's name, or `-`", key("token", "trix")),
    Mistake("a clock that is far off", QM, lambda b: setattr(b, "relay", WrongClock(b.port, 3 * 3600)) or b.target.update(
        url=f"http://127.0.0.1:{b.relay.port}/queuemetrics"), look_check,
            r"the server's clock is [^\n]*\n[^\n]*", CHECK, "On both machines: `timedatectl set-ntp true`",
            lambda b: setattr(b.relay, "seconds", 0)),

    Mistake("no `ca_file` there", TLS, steps(tls(), ca_file("missing.pem")), look_check,
            r"no connection[^\n]*missing.pem: No such file[^\n]*\n[^\n]*", CHECK, "`ca_file`: the file that is there", ca_file("server.pem")),
    Mistake("a `ca_file` in the DER format", TLS,
            steps(tls(), shell("openssl x509 -in {b.folder}/server.pem -outform der -out {b.folder}/authority.der"), ca_file("authority.der")),
            look_check, r"no connection[^\n]*authority.der has the format DER[^\n]*\n[^\n]*", CHECK,
            "`openssl x509 -inform der -in authority.der -out authority.pem`, and name that",
            steps(shell("openssl x509 -inform der -in {b.folder}/authority.der -out {b.folder}/authority.pem"), ca_file("authority.pem"))),
    Mistake("a server's key of 1024 bits", TLS, steps(weak_server, ca_file("weak.pem")), look_check,
            r"no trusted connection[^\n]*key is too small[^\n]*\n[^\n]*", CHECK, "A certificate with a key of 2048 bits at the server",
            steps(tls("strong"), ca_file("strong.pem"))),
    Mistake("a self-signed certificate", TLS, tls(), look_check, r"no trusted connection[^\n]*\n[^\n]*", CHECK,
            "`ca_file`: that certificate", ca_file("server.pem")),

    Mistake("a password file with a byte order mark", PASSWORD, lambda b: b.write_password(b"\xef\xbb\xbfright\r\n"), look_check,
            r"ok +login and token[^\n]*", CHECK, "Nothing: the mark and the line's end are left out", None),
    Mistake("a blank at the end of the password", PASSWORD, lambda b: b.write_password(b"right \n"), look_check,
            r"the password cannot be read: [^\n]*blank[^\n]*", CHECK, "`wqloaderctl secret set main`", secret_set),
    Mistake("a password file of mode 0644", PASSWORD, lambda b: b.write_password(b"right\n", 0o644), look_check,
            r"the password cannot be read: [^\n]*; do: chmod 0640 [^\n]*", CHECK, "`chmod 0640 /etc/wqloader/secrets/main`",
            as_said(look_check, "; do: ")),
    Mistake("a password file of root alone", PASSWORD, lambda b: os.chown(b.password, 0, 0), look_check,
            r"the password cannot be read: [^\n]*; do: chown root:\S+ [^\n]*", CHECK, "The line that is shown",
            as_said(look_check, "; do: ")),

    Mistake("a log that may not be read", LOGS, lambda b: (os.chown(b.log, 0, 0), b.log.chmod(0o640)), look_status("cannot be read"),
            r"queue_log: the log [^\n]*\n[^\n]*", STATUS, "The `setfacl` line that is shown",
            as_said(lambda b: b.status("Do: "), "Do: "), is_up),
    Mistake("a log folder that may not be listed", LOGS, lambda b: (os.chown(b.log_folder, 0, 0), b.log_folder.chmod(0o711)),
            look_status("cannot be listed"), r"queue_log: the folder [^\n]*\n[^\n]*", STATUS, "The `setfacl` line that is shown",
            as_said(lambda b: b.status("Do: "), "Do: "), is_up),
    Mistake("a log that is not there", LOGS, lambda b: b.log.unlink(), look_status("is not there"),
            r"queue_log: the log [^\n]*is not there[^\n]*\n[^\n]*", STATUS, "`queue_log`: the path of `logger.conf`; Asterisk must run",
            lambda b: b.write_rows(1), is_up),
    Mistake("a log that stays empty", LOGS, lambda b: b.log.write_text(""), look_status("no row came"),
            r"queue_log: no row came[^\n]*\n[^\n]*", STATUS, "`queue_log = yes` in `logger.conf`, then `asterisk -rx 'logger reload'`",
            lambda b: b.write_rows(1), lambda b: None if "1 rows read" in b.status("1 rows read") else b.status()),
    Mistake("rotated, and Asterisk not told", LOGS, logrotate(""), doctor, r"logrotate: [^\n]*tell[^\n]*\n[^\n]*", "`doctor`",
            "The `postrotate` that is shown", logrotate("    postrotate\n        asterisk -rx 'logger reload'\n    endscript\n"),
            lambda b: doctor(b) if "tell" in doctor(b) else None),

    Mistake("the disk of the state is full", SERVICE, full_disk, lambda b: b.status("state: "), r"state: the disk [^\n]*is full[^\n]*", STATUS,
            "Make room on the disk of `/var/lib/wqloader`", lambda b: (b.state / "filler").unlink(), is_up),
    Mistake("two loaders with one state", SERVICE, another_loader, lambda b: b.said_by_loader("in use"),
            r"the state in [^\n]*is in use[^\n]*", LOG, "`systemctl stop wqloaderd`, then start one", lambda b: b.stop_loaders(), is_up),
    Mistake("two loaders for one QueueMetrics", SERVICE, another_loader,
            lambda b: b.said_by_loader("another loader|Another loader|already|sends to", "--state", str(b.run / "second")),
            r"[^\n]*(another|other) loader[^\n]*|[^\n]*main[^\n]*process[^\n]*", LOG,
            "Stop the other one (or `shared = yes`, if it has other rows)", lambda b: b.stop_loaders(), is_up),
    Mistake("a user who may not look", SERVICE, another_loader,
            lambda b: b.ctl("--socket", str(b.socket), "status", user=65533)[1],
            r"[^\n]+(\n[^\n]+)?", "`wqloaderctl`", "`usermod -a -G wqloader USER`, and log in again", None),
    Mistake("no loader runs", SERVICE, lambda b: None, lambda b: b.ctl("--socket", str(b.socket), "status")[1],
            r"[^\n]+(\n[^\n]+)?", "`wqloaderctl`", "`systemctl start wqloaderd`", lambda b: None, is_up),

    Mistake("a key with a typing error", CONFIG, lambda b: b.general.update(hartbeat="600"), look_offline,
            r"[^\n]*WQL1203[^\n]*", CHECK, "`heartbeat`", lambda b: b.general.pop("hartbeat")),
    Mistake("a rule to a target that does not exist", CONFIG, lambda b: setattr(b, "more", "[rule all]\ntarget = mian\n"), look_offline,
            r"[^\n]*WQL1402[^\n]*", CHECK, "`target`: a name of `[target NAME]`", lambda b: setattr(b, "more", "[rule all]\ntarget = main\n")),
    Mistake("a wrong regular expression", CONFIG,
            lambda b: setattr(b, "more", "[rule some]\nqueue_matches = ^(sales\ntarget = main\n"), look_offline,
            r"[^\n]*WQL1317[^\n]*", CHECK, "The bracket that is missing",
            lambda b: setattr(b, "more", "[rule some]\nqueue_matches = ^(sales)\ntarget = main\n")),
    Mistake("a configuration that everybody may write", CONFIG, lambda b: None,
            lambda b: (b.write(), b.conf.chmod(0o666), b.ctl("check", "--offline", "--config", str(b.conf))[1])[2],
            r"[^\n]*WQL1109[^\n]*", CHECK, "`chmod 0640 /etc/wqloader/wqloader.conf`", lambda b: b.conf.chmod(0o640)),
    Mistake("a wrong configuration at a reload", CONFIG, another_loader,
            lambda b: (b.general.update(hartbeat="600"), b.write(), os.kill(b.started[-1].pid, 1), b.status("configuration: "))[3],
            r"configuration: [^\n]*(\n[^\n]*)?", STATUS, "Mend the line that is named, then `systemctl reload wqloaderd`",
            lambda b: (b.general.pop("hartbeat"), b.write(), os.kill(b.started[-1].pid, 1)),
            lambda b: b.wait(lambda: "configuration:" not in b.ctl("--socket", str(b.socket), "status")[1], None) and None),
]
