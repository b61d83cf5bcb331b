# SPDX-FileCopyrightText: 2026 The WQLoader developers
# SPDX-License-Identifier: MIT
"""A PBX of one mistake's own: log, configuration, QueueMetrics, a loader that runs by a user without rights."""
import os
import re
import shlex
import signal
import socket
import subprocess
import time

NOBODY = 65534
SECONDS = 60
ROW = "{}|1.{}|support|NONE|ENTERQUEUE||0123|1\n"


class Failure(Exception):
    pass


def written(text):
    """As a cell of a table holds it."""
    return text.replace("|", "\\|").replace("`", "'")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Bench:
    def __init__(self, programs, folder):
        self.programs, self.folder, self.started, self.mounts = programs, folder, [], []
        self.log_folder = folder / "asterisk"
        self.log = self.log_folder / "queue_log"
        self.etc = folder / "etc"
        self.conf = self.etc / "wqloader.conf"
        self.password = self.etc / "main"
        self.run = folder / "run"
        self.socket = self.run / "control.sock"
        self.state = folder / "state"
        folder.chmod(0o755)
        for made in (self.log_folder, self.etc, self.run, self.state):
            made.mkdir()
            os.chown(made, NOBODY, NOBODY)
        self.log_folder.chmod(0o755)
        self.state.chmod(0o700)
        self.write_rows(3)
        self.port = self.sandbox("--token", "trix", "--user", "robot:right")
        self.general = {"format": "1", "queue_log": str(self.log), "control_socket": str(self.socket)}
        self.target = {"url": f"http://127.0.0.1:{self.port}/queuemetrics", "user": "robot",
                       "password_file": str(self.password), "token": "trix"}
        self.more = ""
        self.write_password(b"right\n")

    # What stands on its disk.

    def write_rows(self, count, ago=5):
        now = int(time.time()) - ago
        with open(self.log, "a", encoding="utf-8") as log:
            log.writelines(ROW.format(now, number) for number in range(count))
        os.chown(self.log, NOBODY, NOBODY)

    def write_password(self, content, mode=0o600):
        self.password.write_bytes(content)
        os.chown(self.password, NOBODY, NOBODY)
        self.password.chmod(mode)

    def write(self):
        lines = ["[general]"] + [f"{key} = {value}" for key, value in self.general.items()]
        lines += ["[target main]"] + [f"{key} = {value}" for key, value in self.target.items()]
        self.conf.write_text("\n".join(lines) + "\n" + self.more, encoding="utf-8")
        os.chown(self.conf, NOBODY, NOBODY)
        self.conf.chmod(0o640)

    def certificate(self, name, *options, bits=2048, issuer=None):
        """A key and a certificate for 127.0.0.1, as NAME.key and NAME.pem."""
        key, pem = self.folder / f"{name}.key", self.folder / f"{name}.pem"
        signed = ["-CA", str(self.folder / f"{issuer}.pem"), "-CAkey", str(self.folder / f"{issuer}.key")] if issuer else []
        self.shell(f"openssl req -x509 -newkey rsa:{bits} -nodes -days 30 -subj /CN={name} "
                   f"-addext subjectAltName=IP:127.0.0.1 -keyout {key} -out {pem} {shlex.join(signed)} {shlex.join(options)}")
        for file in (key, pem):
            file.chmod(0o644)
        return pem

    def shell(self, line):
        done = subprocess.run(line, shell=True, text=True, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode:
            raise Failure(f"{line}: {done.stderr}")
        return done.stdout

    def small_disk(self, folder, kilobytes):
        self.shell(f"mount -t tmpfs -o size={kilobytes}k,mode=0700,uid={NOBODY},gid={NOBODY} tmpfs {folder}")
        self.mounts.append(folder)

    # What runs on it.

    def sandbox(self, *options):
        said = self.folder / f"sandbox{len(self.started)}"
        self.start([str(self.programs / "wqloader-sandbox"), "--listen", "127.0.0.1:0", "--print-port", "--quiet", *options], said)
        return int(self.wait(lambda: said.read_text().strip(), "the sandbox's port"))

    def start(self, command, said, user=None):
        with open(said, "w") as file:
            self.started.append(subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT, cwd=self.folder,
                user=user, group=user, extra_groups=None if user is None else [], start_new_session=True,
                env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "TZ": "UTC", "LC_ALL": "C.UTF-8"}))
        return self.started[-1]

    def loader(self, name="loader", *options, before=()):
        """Starts the service; what it says goes to a file, whose path is the answer."""
        said = self.folder / f"{name}.log"
        self.start([*before, str(self.programs / "wqloaderd"), "--config", str(self.conf),
                    *(options or ("--state", str(self.state))), "--quiet"], said, NOBODY)
        return said

    def said_by_loader(self, sentence, *options, before=()):
        """All that a new loader said once it said SENTENCE, or after a while without it."""
        said = self.loader(f"loader{len(self.started)}", *options, before=before)
        self.wait(lambda: re.search(sentence, said.read_text()), None)
        return said.read_text()

    def ctl(self, *arguments, user=NOBODY, before=()):
        done = subprocess.run([*before, str(self.programs / "wqloaderctl"), "--no-color", *arguments], text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, user=user, group=user,
                              extra_groups=[], cwd=self.folder, timeout=60,
                              env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "TZ": "UTC", "LC_ALL": "C.UTF-8"})
        return done.returncode, done.stdout

    def check(self, before=()):
        self.write()
        return self.ctl("check", "--config", str(self.conf), before=before)[1]

    def status(self, sentence=None):
        """What status says once it says SENTENCE, or after a while."""
        last = [""]

        def look():
            last[0] = self.ctl("--socket", str(self.socket), "status")[1]
            return re.search(sentence, last[0], re.S) if sentence else "rows read" in last[0]
        self.wait(look, None)
        return last[0]

    def has_loader(self):
        return any("wqloaderd" in " ".join(map(str, process.args)) and process.poll() is None for process in self.started)

    def is_up(self):
        """Nothing if a loader here gets every row to QueueMetrics, else what is wrong."""
        if not self.has_loader():
            self.write()
            self.loader("well")
        last = self.status("up to date")
        return None if "up to date" in last else last

    def wait(self, condition, what, seconds=SECONDS):
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            result = condition()
            if result:
                return result
            time.sleep(0.1)
        if what:
            raise Failure(f"no {what}")
        return None

    def stop_loaders(self):
        self.stop_those(lambda process: "wqloaderd" in " ".join(map(str, process.args)))

    def stop_those(self, wanted):
        for process in [each for each in self.started if wanted(each)]:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
            self.started.remove(process)

    def stop(self):
        self.stop_those(lambda process: True)
        for folder in self.mounts:
            subprocess.run(["umount", "-l", str(folder)])

    def plain(self, text):
        """With the names of an installed machine in place of this folder's."""
        for ours, usual in ((str(self.log_folder), "/var/log/asterisk"), (str(self.password), "/etc/wqloader/secrets/main"),
                            (str(self.etc), "/etc/wqloader"), (str(self.run), "/run/wqloader"),
                            (str(self.state), "/var/lib/wqloader"), (str(self.folder), "/etc/ssl"), (f":{self.port}", ":8080"),
                            ("u:nobody:", "u:wqloader:"), ("nobody", "wqloader"), ("nogroup", "wqloader")):
            text = text.replace(ours, usual)
        text = re.sub(r"127\.0\.0\.1:\d+", "stats.example.net:8080", text)
        return re.sub(r"process \d+", "process 4711", text)
