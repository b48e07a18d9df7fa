# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program over its command line, each test in folders of its own.

Nothing here looks inside the data folder: what is checked is what a user or a script can see, and what the jobs
themselves wrote to a log outside.
"""

import contextlib
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import tempfile
import time
import typing
import unittest

import check_invariants

HERE = pathlib.Path(__file__).resolve().parent
PROGRAM = os.environ.get("RUNSHEET_PROGRAM", str(HERE.parents[1] / "build/ci/bin/runsheet"))
JOB = str(HERE / "job.sh")
GATED = str(HERE / "gated.sh")
# Everything here takes milliseconds; this is when we give up on a loaded machine or under a sanitizer.
PATIENCE = float(os.environ.get("RUNSHEET_TEST_PATIENCE", "60"))
# What address sanitizer may keep from use of what was freed.
QUARANTINE_KB = 16 * 1024
FINAL = frozenset({"succeeded", "partial", "failed", "cancelled", "expired", "skipped", "lost"})


def _sanitizers():
    """Those that the program under test says it was built with: `address`, `thread`."""
    done = subprocess.run([PROGRAM, "version", "--json"], capture_output=True, check=True, timeout=PATIENCE)
    return frozenset(json.loads(done.stdout).get("sanitizers", []))


SANITIZERS = _sanitizers()


def bound_of_memory(kilobytes):
    """What may be held where so much may be without a sanitizer: shadow and red zones of what is in use, and what was freed and is
    kept from use for a while. A growth without end is far beyond both."""
    return 3 * kilobytes + QUARANTINE_KB if "address" in SANITIZERS else kilobytes


class Done(typing.NamedTuple):
    """How a verb ended."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self):
        return self.out.decode("utf-8")

    @property
    def word(self):
        return self.text.strip()

    @property
    def message(self):
        return self.err.decode("utf-8")


class Server:
    """A `runsheet serve` that has said `ready`."""

    def __init__(self, process, seconds_to_ready):
        self.process = process
        self.seconds_to_ready = seconds_to_ready

    @property
    def pid(self):
        return self.process.pid

    def kill(self):
        """As a crash: nothing in it can react."""
        self.process.kill()
        self.process.wait(PATIENCE)
        self.process.stdout.close()

    def stop(self):
        """Exit code after TERM."""
        self.process.terminate()
        code = self.process.wait(PATIENCE)
        self.process.stdout.close()
        return code


def add_options(environment, variable, **options):
    """Options of a sanitizer beside those that are there."""
    words = [environment[variable]] if environment.get(variable) else []
    environment[variable] = ":".join(words + [f"{name}={value}" for name, value in options.items()])


class Folder:
    """A data folder and the verbs on it."""

    def __init__(self, root):
        self.root = root
        self.data = root / "data"
        self.log = root / "serve.log"
        self.attempts = root / "attempts.log"
        self.attempts.touch()
        self.environment = self._clean_environment()

    def _clean_environment(self):
        inherited = {name: os.environ[name] for name in ("PATH", "TMPDIR", "ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS") if name in os.environ}
        if "address" in SANITIZERS:
            add_options(inherited, "ASAN_OPTIONS", quarantine_size_mb=QUARANTINE_KB // 1024)
        home = self.root / "home"
        home.mkdir(exist_ok=True)
        return {
            **inherited,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "LANG": "C.UTF-8",
            "USER": "tester",
            "QT_QPA_PLATFORM": "offscreen",
            "RUNSHEET_DATA_DIR": str(self.data),
        }

    def call(self, *words, stdin=b"", timeout=None, cwd=None, **environment):
        """Runs a verb to its end."""
        done = subprocess.run(
            [PROGRAM, *words], input=stdin, capture_output=True, timeout=timeout or PATIENCE, cwd=cwd or self.root,
            env={**self.environment, **environment}, check=False,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def popen(self, *words, **options):
        return subprocess.Popen(
            [PROGRAM, *words], env=self.environment, cwd=self.root, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
        )

    def ok(self, *words, **options):
        """A verb that must succeed."""
        done = self.call(*words, **options)
        if done.code != 0:
            raise AssertionError(f"runsheet {' '.join(map(str, words))}: exit {done.code}\n{done.text}{done.message}")
        return done

    def json(self, *words, **options):
        return json.loads(self.ok(*words, "--json", **options).out)

    def serve(self, *options, wrapper=()):
        """Starts an engine and returns when it accepts work."""
        begin = time.monotonic()
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [*wrapper, PROGRAM, "serve", *options], env=self.environment, cwd=self.root, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=log,
            )
        line = read_line(process.stdout, PATIENCE)
        if line.strip() != b"ready":
            process.kill()
            process.wait()
            raise AssertionError(f"serve said {line!r} and not `ready`; its log:\n{self.log.read_text(errors='replace')}")
        return Server(process, time.monotonic() - begin)

    def leave_signals_alone(self):
        """A sanitizer must not answer crashes itself, where the program's own answer is looked at."""
        if "address" in SANITIZERS:
            add_options(self.environment, "ASAN_OPTIONS", **dict.fromkeys(("handle_segv", "handle_abort", "handle_sigbus", "handle_sigfpe", "handle_sigill"), 0))

    # Verbs that nearly every test uses
    def submit(self, *words, **options):
        return self.ok("submit", *words, **options).word

    def submit_job(self, *options, code=0, seconds=0):
        return self.submit(*options, "--", JOB, str(self.attempts), str(code), str(seconds))

    def wait(self, *runs, timeout=None):
        """The states of these runs, or of all, once they are final."""
        words = runs or ("--all",)
        done = self.call("wait", "--json", "--timeout", str(timeout or PATIENCE), *words, timeout=(timeout or PATIENCE) + 10)
        if done.code not in (0, 1):
            raise AssertionError(f"wait {' '.join(words)}: exit {done.code}\n{done.message}")
        return {item["id"]: item["state"] for item in json.loads(done.out)["items"]}

    def show(self, run):
        return self.json("show", run)

    def reaches(self, run, state):
        """Waits until the run is in this state: `running` is written for runs that are older than 50 ms only."""
        if not eventually(lambda: self.show(run)["state"] == state):
            raise AssertionError(f"run {run} is not {state} but {self.show(run)['state']}")

    def end_of(self, run, timeout=None):
        self.wait(run, timeout=timeout)
        return self.show(run)

    def runs(self, *options):
        return self.json("list", "--limit", "100000", *options)["items"]


class Gate:
    """Two FIFOs: jobs say that they have started, and go on when they are let."""

    def __init__(self, root):
        self.folder = root
        self.folder.mkdir()
        for name in ("arrived", "go"):
            os.mkfifo(self.folder / name)
        # Open for both, so that neither side ever sees an end.
        self._arrived = os.fdopen(os.open(self.folder / "arrived", os.O_RDWR), "rb", buffering=0)
        self._go = os.open(self.folder / "go", os.O_RDWR)

    def command(self, folder, code=0):
        return ("--", GATED, str(self.folder), str(folder.attempts), str(code))

    def arrival(self):
        """(run id, pid of the program, pid of its runner) of the next job that has started."""
        line = read_line(self._arrived, PATIENCE)
        if not line:
            raise AssertionError("no job started in time")
        run, pid, runner = line.split()
        return run.decode(), int(pid), int(runner)

    def open(self, jobs=1):
        """Lets so many jobs end."""
        os.write(self._go, b"\n" * jobs)

    def close(self):
        self._arrived.close()
        os.close(self._go)


class RunsheetTest(unittest.TestCase):
    """A test with a data folder, a log of attempts beside it, and nothing left afterwards."""

    maxDiff = None

    def setUp(self):
        root = pathlib.Path(tempfile.mkdtemp(prefix="runsheet-test-"))
        self.addCleanup(shutil.rmtree, root, ignore_errors=True)
        self.addCleanup(self._end_leftovers, root)
        self.root = root
        self.folder = Folder(root)
        self._servers = []

    def serve(self, *options, folder=None, wrapper=()):
        server = (folder or self.folder).serve(*options, wrapper=wrapper)
        self._servers.append(server)
        return server

    def gate(self):
        gate = Gate(self.root / "gate")
        self.addCleanup(gate.close)
        return gate

    def assert_invariants(self, **expected):
        """All of I1 to I9 that can be seen from outside (check_invariants.py)."""
        attempts = check_invariants.read_attempts(self.folder.attempts)
        programs = [run for run in self.folder.runs() if run["type"] != "queue"]  # a queue has no program: its members have
        breaches = check_invariants.breaches(attempts, programs, **expected)
        self.assertEqual(breaches, [])
        # A run may be final a moment before what it left behind is ended.
        eventually(lambda: not check_invariants.processes_left(self.folder.data))
        self.assertEqual(check_invariants.processes_left(self.folder.data), [])

    def assert_says(self, message, *words):
        """A message for people names the thing, the cause and the next step: at least these words, in a sentence."""
        for word in words:
            self.assertIn(word, message)
        self.assertNotIn("Traceback", message)

    def _end_leftovers(self, root):
        """Engines of this test and what is left of its jobs; nothing else on the machine."""
        for server in self._servers:
            if server.process.poll() is None:
                server.kill()
        for pid in check_invariants.processes_with(f"RUNSHEET_DATA_DIR={root}/"):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass


def read_line(stream, timeout):
    """One line of an unbuffered or line-wise pipe, or what came until the time was over."""
    deadline = time.monotonic() + timeout
    line = b""
    while not line.endswith(b"\n"):
        ready, _, _ = select.select([stream], [], [], max(0, deadline - time.monotonic()))
        byte = os.read(stream.fileno(), 1) if ready else b""
        if not byte:
            break
        line += byte
    return line


def wait_gone(pid, timeout=PATIENCE):
    """Returns when this process has ended; True when it has."""
    try:
        descriptor = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        ready, _, _ = select.select([descriptor], [], [], timeout)
        return bool(ready)
    finally:
        os.close(descriptor)


def eventually(condition, timeout=PATIENCE):
    """For the few facts outside Runsheet that nothing announces, such as a line in a log of a job."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def rests(pid):
    """Whether a process that has a connection did nothing at all for a while: whatever it had to say is said."""
    def turns():
        status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        return [line for line in status.splitlines() if "ctxt_switches" in line]

    def is_connected():
        with contextlib.suppress(FileNotFoundError):  # a descriptor that was closed since the folder was read
            return any(os.readlink(descriptor).startswith("socket:") for descriptor in pathlib.Path(f"/proc/{pid}/fd").iterdir())
        return False

    before = turns()
    time.sleep(0.3)
    return before == turns() and is_connected()


def can_change_namespaces(*options):
    """Whether this machine lets us have other mounts or pids of our own."""
    return os.geteuid() == 0 and subprocess.run(["unshare", *options, "true"], capture_output=True, check=False).returncode == 0
