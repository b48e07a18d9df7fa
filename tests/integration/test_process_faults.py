#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F33, F35, F37, F38, F39, F43, F44, F46, F47, F48: programs and computers that behave as badly as they can.

With RUNSHEET_SOAK set, what takes its time, too: 10 GB of output, a program that hangs in the kernel.
"""

import contextlib
import os
import pathlib
import random
import resource
import signal
import subprocess
import threading
import time
import unittest

import dead_mount
import harness

IS_SOAK = "RUNSHEET_SOAK" in os.environ
IS_ROOT = os.geteuid() == 0
SEED = int(os.environ.get("RUNSHEET_SEED", str(time.time_ns() % 1_000_000)))
# A user that nobody is: the kernel counts processes for each user, and binds root to no number of them.
STRANGER = ("/usr/bin/setpriv", "--reuid=54321", "--regid=54321", "--clear-groups")
MEGABYTE = 1_000_000


def memory_of(pid):
    """Resident memory in bytes: (now, the most it ever was)."""
    lines = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    sizes = {line.split()[0]: int(line.split()[1]) * 1024 for line in lines if line.startswith(("VmRSS", "VmHWM"))}
    return sizes["VmRSS:"], sizes["VmHWM:"]


class Output(harness.RunsheetTest):
    """F35: the engine does not grow with what its runs write; the middle is cut, seen and counted."""

    GROWTH = harness.bound_of_memory(20 * MEGABYTE // 1024) * 1024

    def write(self, script):
        run = self.folder.submit("--", "/bin/sh", "-c", script)
        self.assertEqual(self.folder.wait(run, timeout=600), {run: "succeeded"})
        return run

    def assert_cut(self, run, total):
        end = self.folder.show(run)
        self.assertEqual(end["outputBytes"], total)
        kept = sum(file.stat().st_size for file in pathlib.Path(end["runFolder"]).glob("out*"))
        self.assertLessEqual(kept, 64 << 20)
        done = self.folder.call("logs", "--raw", run)
        self.assertEqual(len(done.out), kept)
        self.assertIn(str(total - kept), done.message)
        self.assertIn("cut", done.message)

    def test_a_flood(self):
        server = self.serve()
        before, _ = memory_of(server.pid)
        size = 10_000 * MEGABYTE if IS_SOAK else 500 * MEGABYTE
        run = self.write(f"yes 0123456789 | head -c {size}")
        self.assertLess(memory_of(server.pid)[1] - before, self.GROWTH)
        self.assert_cut(run, size)
        self.assertEqual(self.folder.call("logs", "--tail", "1", run).out.rstrip(b"\n")[-9:], b"0123456789"[: size % 11 or 10][-9:])

    def test_one_line_without_an_end(self):
        server = self.serve()
        before, _ = memory_of(server.pid)
        size = 1000 * MEGABYTE if IS_SOAK else 200 * MEGABYTE
        run = self.write(f"head -c {size} /dev/zero | tr '\\0' x")
        self.assertLess(memory_of(server.pid)[1] - before, self.GROWTH)
        self.assert_cut(run, size)
        self.assertLessEqual(len(self.folder.show(run)["progress"]["message"] or ""), 1000)

    def test_ten_million_lines(self):
        server = self.serve()
        before, _ = memory_of(server.pid)
        run = self.write("yes '' | head -n 10000000")
        self.assertLess(memory_of(server.pid)[1] - before, self.GROWTH)
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, b"\n" * 10_000_000)
        self.assertEqual(self.folder.ok("logs", "--tail", "3", run).out, b"\n\n\n")

    def test_bars_that_overwrite_themselves(self):
        server = self.serve()
        before, _ = memory_of(server.pid)
        bars = "import sys\nfor i in range(1000001): sys.stdout.write('\\r%3d%% of it' % (i // 10000))\n"
        run = self.folder.submit("--", "/usr/bin/python3", "-c", bars)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.assertLess(memory_of(server.pid)[1] - before, self.GROWTH)
        end = self.folder.show(run)
        self.assertEqual(end["progress"]["fraction"], 1)
        self.assertEqual(end["outputBytes"], 1_000_001 * 11)


class Escapes(harness.RunsheetTest):
    """F37: output cannot talk to the terminal of who reads it."""

    BOMBS = (
        b"\x1b]8;;file:///etc/passwd\x1b\\link\x1b]8;;\x1b\\", b"\x1b]52;c;ZXZpbA==\x07", b"\x1b]0;title\x07", b"\x1b[999999999b",
        b"\x1b[2J\x1b[H", b"\x1bP0;0|17/ab\x1b\\", b"\xc2\x9b31m", b"\x9b31m", b"\x1b[c", b"\x1b[5n", b"\x07\x08\x0e\x7f",
    )

    def test_nothing_but_text_leaves_without_raw(self):
        self.serve()
        bomb = self.root / "bomb"
        bomb.write_bytes(b"".join(b"begin" + one + b"end\n" for one in self.BOMBS) + b"".join(b"\x1b[%dm" % (30 + i % 8) for i in range(1_000_000)))
        run = self.folder.submit("--", "/bin/cat", str(bomb))
        self.folder.wait(run)
        for words in (("logs", run), ("logs", "--tail", "5", run), ("show", run), ("list",), ("progress", run)):
            shown = self.folder.ok(*words).text
            left = {character for character in shown if (ord(character) < 32 and character not in "\n\t") or 127 <= ord(character) < 160}
            self.assertEqual(left, set(), words)
        self.assertEqual(self.folder.ok("logs", run).text.count("begin"), len(self.BOMBS))
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, bomb.read_bytes())


class Limits(harness.RunsheetTest):
    """F38 and S25: what the kernel ends says so."""

    # options, program, error code, words of the outcome
    ENDS = (
        (("cpu-time=1",), ("/bin/sh", "-c", "while :; do :; done"), "cpu-time-limit", "CPU time limit of 1 s reached"),
        (("cpu-time=1",), ("/bin/sh", "-c", "/bin/sh -c 'while :; do :; done'; exit $?"), "cpu-time-limit", "CPU time limit of 1 s reached"),
        (("file-size=1MB",), ("/usr/bin/head", "-c", "2000000", "/dev/zero"), None, "exit code 0"),
        (("file-size=1MB",), ("/bin/sh", "-c", 'exec /usr/bin/head -c 2000000 /dev/zero >"$RUNSHEET_RESULTS/big"'), "file-size-limit", "File size limit of 1 MB reached"),
        (("memory=200MB",), ("/usr/bin/python3", "-c", "bytearray(10**9)"), "exit-code", "memory limit of 200 MB"),
        (("open-files=20",), ("/usr/bin/python3", "-c", "x=[open('/dev/null') for _ in range(50)]"), "exit-code", "limit of 20 open files"),
    )

    def test_each_limit_has_its_words(self):
        self.serve("--slots", "2")
        for limits, program, code, words in self.ENDS:
            with self.subTest(limits=limits, program=program):
                options = [word for limit in limits for word in ("--limit", limit)]
                end = self.folder.end_of(self.folder.submit("--grace", "1", *options, "--", *program))
                self.assertIn(words, end["outcome"]["text"])
                self.assertEqual(end["outcome"]["error"] and end["outcome"]["error"]["code"], code)

    def test_a_cpu_limit_is_retried_only_as_a_time_limit_is(self):
        self.serve()
        words = ("--limit", "cpu-time=1", "--retries", "2", "--", "/bin/sh", "-c", "while :; do :; done")
        self.assertEqual(self.folder.end_of(self.folder.submit(*words))["attempt"], 1)

    def test_limits_are_refused_by_name(self):
        self.serve()
        for limit, words in (("ram=2G", "ram"), ("memory=lots", "limits.memory"), ("memory=5", "limits.memory"), ("cpu-time=soon", "limits.cpuTime"), ("memory=inf", "limits.memory")):
            done = self.folder.call("submit", "--limit", limit, "--", "/bin/true")
            self.assertEqual(done.code, 2)
            self.assert_says(done.message, words)

    def test_a_job_keeps_and_changes_its_limits(self):
        self.serve()
        self.folder.ok("job", "create", "--name", "j", "--limit", "memory=2GB", "--limit", "cpu-time=5m", "--", "/bin/true")
        self.folder.ok("job", "update", "j", "--limit", "processes=200")
        limits = self.folder.json("job", "show", "j")["limits"]
        self.assertEqual(limits, {"memory": 2_000_000_000, "cpuTime": 300, "processes": 200, "openFiles": 0, "fileSize": 0, "coreDumps": False})
        self.assertIn("memory 2 GB", self.folder.ok("job", "show", "j").text)
        self.folder.ok("job", "update", "j", "--limit", "memory=0")
        self.assertEqual(self.folder.json("job", "show", "j")["limits"]["memory"], 0)

    @unittest.skipUnless(IS_ROOT, "needs root, to be a user without other processes")
    def test_a_fork_bomb_fills_its_limit_and_no_more(self):
        self.serve()
        bomb = "b() { b | b & }; b; sleep 0.5; b; exit 3"
        run = self.folder.submit("--limit", "processes=40", "--", *STRANGER, "/bin/sh", "-c", bomb)
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"] != 0), ("failed", True))
        self.assertIn("limit of 40 processes", end["outcome"]["text"])
        self.folder.ok("ping")
        self.assert_invariants()

    @unittest.skipUnless(IS_ROOT, "needs root, to be a user without other processes")
    def test_a_fork_bomb_that_goes_on_is_stopped(self):
        self.serve()
        bomb = "import os, signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('go', flush=True)\nwhile True:\n  try: os.fork()\n  except OSError: pass\n"
        run = self.folder.submit("--grace", "1", "--limit", "processes=40", "--", *STRANGER, "/usr/bin/python3", "-c", bomb)
        harness.eventually(lambda: self.folder.ok("logs", run).text)
        self.folder.ok("cancel", "--wait", run)
        self.assertEqual(self.folder.show(run)["state"], "cancelled")
        self.assert_invariants()

    def test_core_files_come_when_they_are_asked_for(self):
        self.serve()
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        run = self.folder.submit("--limit", "core-dumps=yes", "--", "/bin/sh", "-c", "ulimit -c")
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", run).word, "unlimited" if hard == resource.RLIM_INFINITY else str(hard // 512))

    def test_by_default_a_bomb_gets_half_of_what_its_user_may_have(self):
        self.serve()
        run = self.folder.submit("--", "/bin/cat", "/proc/self/limits")
        self.folder.wait(run)
        lines = {line[:26].strip(): line[26:].split() for line in self.folder.ok("logs", run).text.splitlines()}
        soft, _ = resource.getrlimit(resource.RLIMIT_NPROC)
        if soft != resource.RLIM_INFINITY:
            self.assertEqual(lines["Max processes"][0], str(soft // 2))
        self.assertEqual(lines["Max core file size"][:2], ["0", "0"])


class MemoryGroup:
    """A control group with little memory; `commands` go before a program that is to live in it."""

    LIMIT = 300 * MEGABYTE

    def __init__(self, name):
        unified = pathlib.Path("/sys/fs/cgroup/cgroup.controllers").exists()
        self.path = pathlib.Path("/sys/fs/cgroup" if unified else "/sys/fs/cgroup/memory", name)
        self.path.mkdir()
        (self.path / ("memory.max" if unified else "memory.limit_in_bytes")).write_text(str(self.LIMIT), encoding="ascii")
        self.wrapper = ("/bin/sh", "-c", f'echo $$ >{self.path}/cgroup.procs && exec "$@"', "sh")

    def remove(self):
        harness.eventually(lambda: not (self.path / "cgroup.procs").read_text(encoding="ascii").strip(), 10)
        self.path.rmdir()


class OutOfMemory(harness.RunsheetTest):
    """F39: when memory ends the program goes, not its runner nor the engine, and the run says why."""

    def test_the_program_goes_first(self):
        try:
            group = MemoryGroup(f"runsheet-test-{os.getpid()}")
        except OSError as error:
            self.skipTest(f"needs a control group of memory: {error}")
        self.addCleanup(group.remove)
        self.addCleanup(self._end_leftovers, self.root)
        server = self.serve(wrapper=group.wrapper)
        run = self.folder.submit("--", "/usr/bin/python3", "-c", "x = []\nwhile True: x.append(bytearray(10**6))")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["signal"], end["outcome"]["error"]["code"]), ("failed", signal.SIGKILL, "out-of-memory"))
        self.assertIn("memory", end["outcome"]["text"])
        self.assertIsNone(server.process.poll())
        self.assertEqual(self.folder.end_of(self.folder.submit("--", "/bin/true"))["state"], "succeeded")

    def test_programs_are_offered_to_the_kernel_before_us(self):
        server = self.serve()
        run = self.folder.submit("--", "/bin/cat", "/proc/self/oom_score_adj")
        self.folder.wait(run)
        own = int(pathlib.Path(f"/proc/{server.pid}/oom_score_adj").read_text(encoding="ascii"))
        self.assertEqual(int(self.folder.ok("logs", run).text), 300)
        self.assertLess(own, 300)


class Shortages(harness.RunsheetTest):
    """F43: what the computer lacks for a moment is no failure of a run."""

    def engine_thread(self, server):
        for task in pathlib.Path(f"/proc/{server.pid}/task").iterdir():
            with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that ended since the folder was read
                if (task / "comm").read_text(encoding="ascii").strip() == "engine":
                    return int(task.name)
        raise AssertionError("no engine thread")

    def assert_all_end_well(self, server, runs):
        self.assertEqual(set(self.folder.wait(*runs).values()), {"succeeded"})
        self.assertIsNone(server.process.poll())
        self.assert_invariants()
        self.assertEqual({run["attempt"] for run in self.folder.runs()}, {1})

    def test_no_free_file_handles(self):
        gate = self.gate()
        server = self.serve("--slots", "64")
        used = len(os.listdir(f"/proc/{server.pid}/fd"))
        most = resource.prlimit(server.pid, resource.RLIMIT_NOFILE)[1]
        resource.prlimit(server.pid, resource.RLIMIT_NOFILE, (used + 12, most))
        runs = [self.folder.submit(*gate.command(self.folder)) for _ in range(16)]
        self.assertTrue(harness.eventually(lambda: any("file handles" in (self.folder.json("why", run)["reason"] or "") for run in runs)))
        states = {run["state"] for run in self.folder.runs()}
        self.assertLessEqual(states, {"queued", "starting", "running"})
        resource.prlimit(server.pid, resource.RLIMIT_NOFILE, (most, most))
        for _ in runs:
            gate.arrival()
        gate.open(len(runs))
        self.assert_all_end_well(server, runs)

    @unittest.skipUnless(IS_ROOT and os.path.exists("/usr/bin/strace"), "needs root and strace")
    def test_no_more_processes(self):
        server = self.serve("--slots", "4")
        tracer = subprocess.Popen(
            ["/usr/bin/strace", "-q", "-p", str(self.engine_thread(server)), "-o", str(self.root / "trace"),
             "-e", "trace=clone,clone3,vfork", "-e", "inject=clone,clone3,vfork:error=EAGAIN"],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        self.addCleanup(tracer.kill)
        harness.eventually(lambda: f"TracerPid:\t{tracer.pid}" in pathlib.Path(f"/proc/{self.engine_thread(server)}/status").read_text(encoding="ascii"))
        runs = [self.folder.submit_job() for _ in range(8)]
        self.assertTrue(harness.eventually(lambda: "No program can be started now" in self.folder.log.read_text(encoding="utf-8")))
        self.assertEqual({run["state"] for run in self.folder.runs()} - {"starting"}, {"queued"})
        said = self.folder.log.read_text(encoding="utf-8")
        self.assert_says(said, "processes", "stay queued", "limit")
        self.assertEqual(said.count("No program can be started now"), 1)
        tracer.terminate()
        tracer.communicate(timeout=harness.PATIENCE)
        self.assert_all_end_well(server, runs)


class HostileJobs(harness.RunsheetTest):
    """F44: jobs of the same user can do us harm; we recover as from a crash."""

    def test_a_job_kills_the_engine(self):
        server = self.serve()
        done = self.folder.submit("--", "/bin/true")
        self.folder.wait(done)
        run = self.folder.submit("--", "/bin/sh", "-c", f"kill -9 {server.pid}; echo still here; exit 5")
        self.assertTrue(harness.wait_gone(server.pid))
        self.serve()
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 5))
        self.assertEqual(self.folder.ok("logs", run).text, "still here\n")
        self.assertEqual(self.folder.show(done)["state"], "succeeded")

    def test_a_job_kills_its_runner(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "kill -9 $PPID; sleep 1000")
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "lost")
        self.assert_says(end["reason"], "supervisor was killed")
        self.assertEqual(self.folder.end_of(self.folder.submit_job())["state"], "succeeded")
        self.assert_invariants()

    def test_a_job_removes_all_run_folders(self):
        self.serve()
        run = self.folder.submit("--workspace", "/", "--", "/bin/sh", "-c", 'rm -rf "$RUNSHEET_DATA_DIR/runs"; sleep 0.3; exit 6')
        end = self.folder.end_of(run)
        # Its runner and the engine still had everything open.
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 6))
        self.assertEqual(self.folder.end_of(self.folder.submit("--", "/bin/true"))["state"], "succeeded")

    def test_a_job_fills_the_folder_of_temporary_files(self):
        if not harness.can_change_namespaces("-m"):
            self.skipTest("needs a mount namespace")
        small = self.root / "tmp"
        small.mkdir()
        self.serve(wrapper=("unshare", "-m", "/bin/sh", "-c", f'mount -t tmpfs -o size=1m tmpfs {small} && exec "$@"', "sh"))
        run = self.folder.submit("--", "/bin/sh", "-c", f"head -c 5000000 /dev/zero >{small}/fill; echo still here")
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "succeeded")
        self.assertEqual(self.folder.ok("logs", run).text, "still here\n")


class Interrupted(harness.RunsheetTest):
    """`--on-interrupt rerun`: a lost run has one run that follows it, never none and never two, however the engine dies."""

    ROUNDS = 8

    def runner_of(self, run, gate):
        """Those that follow the runs of earlier rounds arrive, too."""
        while True:
            arrived, _, runner = gate.arrival()
            if arrived == run:
                return runner

    def test_the_engine_is_killed_around_the_loss(self):
        chance = random.Random(SEED)
        print(f"RUNSHEET_SEED={SEED}")
        gate = self.gate()
        interrupted = []
        for _ in range(self.ROUNDS):
            server = self.serve("--slots", "20")
            interrupted.append(self.folder.submit("--on-interrupt", "rerun", *gate.command(self.folder)))
            os.kill(self.runner_of(interrupted[-1], gate), signal.SIGKILL)
            time.sleep(chance.uniform(0, 0.01))
            server.kill()
        self.serve("--slots", "20")
        self.assertTrue(harness.eventually(lambda: all(self.folder.show(run)["state"] == "lost" for run in interrupted)))
        followers = [run["retryOf"] for run in self.folder.runs() if run["cause"] == "rerun"]
        for run in interrupted:
            self.assertEqual(followers.count(run), 1, run)
        self.folder.ok("cancel", "--state", "queued,starting,running")
        self.folder.wait()


class EditedScripts(harness.RunsheetTest):
    """F46: a run uses the script as it is at its start, and the stamp says which one that was."""

    def script(self, text):
        path = self.root / "edited.sh"
        path.write_text(text, encoding="ascii")
        return path

    def test_edited_while_it_was_queued(self):
        gate = self.gate()
        self.serve("--slots", "1")
        self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        path = self.script("echo old\n")
        os.utime(path, (1_700_000_000, 1_700_000_000))
        run = self.folder.submit("--type", "script", "--param", f"path={path}")
        untouched = self.folder.submit("--type", "script", "--param", f"path={self.untouched()}")
        self.script("echo new\n")
        gate.open()
        self.folder.wait(run, untouched)
        self.assertEqual(self.folder.ok("logs", run).text, "new\n")
        end = self.folder.show(run)
        self.assertEqual(end["stamp"]["sha256"], self.sha256(path))
        self.assertGreater(end["stamp"]["modifiedAt"], end["createdAt"])
        self.assertIn("changed after it was submitted", self.folder.ok("show", run).text)
        self.assertNotIn("changed after", self.folder.ok("show", untouched).text)

    def untouched(self):
        path = self.root / "untouched.sh"
        path.write_text("echo same\n", encoding="ascii")
        os.utime(path, (1_700_000_000, 1_700_000_000))
        return path

    def sha256(self, path):
        return subprocess.run(["sha256sum", str(path)], capture_output=True, text=True, check=True).stdout.split()[0]

    def test_replaced_while_it_runs(self):
        gate = self.gate()
        self.serve()
        path = self.script(f'echo "$RUNSHEET_RUN_ID $$ $PPID" >"{self.root}/gate/arrived"\nread -r _ <"{self.root}/gate/go"\necho old\n')
        was = self.sha256(path)
        run = self.folder.submit("--type", "script", "--param", f"path={path}")
        gate.arrival()
        replacement = self.root / "replacement"
        replacement.write_text("echo new\n", encoding="ascii")
        replacement.rename(path)
        gate.open()
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", run).text, "old\n")
        self.assertEqual(self.folder.show(run)["stamp"]["sha256"], was)

    def test_a_program_that_is_being_written(self):
        self.serve()
        path = self.root / "busy"
        path.write_bytes(pathlib.Path("/bin/true").read_bytes())
        path.chmod(0o700)
        with path.open("r+b"):
            end = self.folder.end_of(self.folder.submit("--", str(path)))
        self.assertEqual((end["state"], end["outcome"]["error"]["code"]), ("failed", "not-executable"))
        self.assert_says(end["outcome"]["text"], str(path), "being written", "again")
        self.assertEqual(self.folder.end_of(self.folder.submit("--", str(path)))["state"], "succeeded")


class Links(harness.RunsheetTest):
    """F47: removing a run touches nothing but its folders, whatever links a job made."""

    def victim(self):
        victim = self.root / "victim"
        victim.mkdir()
        for number in range(20):
            (victim / f"kept-{number}").write_text("precious", encoding="ascii")
        return victim

    def assert_untouched(self, victim):
        self.assertEqual([(victim / f"kept-{number}").read_text(encoding="ascii") for number in range(20)], ["precious"] * 20)

    def test_links_in_a_run_folder_are_removed_themselves(self):
        self.serve()
        victim = self.victim()
        workspace = self.root / "link-to-work"
        (self.root / "work").mkdir()
        workspace.symlink_to(self.root / "work")
        script = f'ln -s {victim} "$RUNSHEET_RESULTS/link"; ln -s {victim}/kept-1 "$RUNSHEET_RESULTS/file"; ln -s / "$RUNSHEET_RESULTS/root"; touch here'
        run = self.folder.submit("--workspace", str(workspace), "--", "/bin/sh", "-c", script)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        folder = pathlib.Path(self.folder.show(run)["runFolder"])
        self.folder.ok("delete", "--now", "--yes", run)
        self.assertTrue(harness.eventually(lambda: not folder.exists()))
        self.assert_untouched(victim)
        self.assertTrue((self.root / "work" / "here").exists(), "the workspace is not ours to remove")

    def test_a_run_folder_that_is_a_link(self):
        self.serve()
        victim = self.victim()
        run = self.folder.submit("--", "/bin/true")
        self.folder.wait(run)
        folder = pathlib.Path(self.folder.show(run)["runFolder"])
        folder.rename(self.root / "moved-away")
        folder.symlink_to(victim)
        self.folder.ok("delete", "--now", "--yes", run)
        self.assertTrue(harness.eventually(lambda: not folder.is_symlink()))
        self.assert_untouched(victim)

    def test_links_that_are_swapped_while_it_is_removed(self):
        self.serve()
        victim = self.victim()
        for _ in range(5):
            make = 'cd "$RUNSHEET_RESULTS"; for i in $(seq 300); do mkdir -p d$i/e; touch d$i/e/f; done'
            run = self.folder.submit("--", "/bin/sh", "-c", make)
            self.folder.wait(run)
            folder = pathlib.Path(self.folder.show(run)["runFolder"])
            swapper = threading.Thread(target=self.swap, args=(folder / "results", victim))
            swapper.start()
            self.folder.call("delete", "--now", "--yes", run)
            swapper.join()
            self.assert_untouched(victim)

    def swap(self, results, victim):
        """Puts links in the place of folders, as long as there are any."""
        for number in range(300, 0, -1):
            try:
                (results / f"d{number}").rename(results / f"moved-{number}")
                (results / f"d{number}").symlink_to(victim)
            except OSError:
                pass


class Questions(harness.RunsheetTest):
    """F48: who asks gets no answer, at once, and the run says so."""

    PROGRAMS = (
        ("/usr/bin/python3", "-c", "input('Name: ')"),
        ("/usr/bin/python3", "-c", "open('/dev/tty').read()"),
        ("/bin/sh", "-c", 'read -r answer </dev/tty || { echo "cannot ask: no tty present" >&2; exit 1; }'),
    )

    def test_it_fails_fast_with_a_hint(self):
        self.serve("--slots", "4")
        for program in self.PROGRAMS:
            with self.subTest(program=program):
                end = self.folder.end_of(self.folder.submit("--", *program))
                self.assertEqual(end["state"], "failed")
                self.assertLess(end["durationSeconds"], 10)
                self.assert_says(end["outcome"]["text"], "needs input", "--stdin")

    def test_there_is_nothing_to_read_and_no_terminal(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "cat | wc -c; readlink /proc/self/fd/0; cut -d' ' -f7 /proc/self/stat")
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", run).text.split(), ["0", "/dev/null", "0"])


class HangingPrograms(harness.RunsheetTest):
    """F33: a program that hangs in the kernel and cannot be killed gives its slot back after a minute."""

    @unittest.skipUnless(IS_SOAK, "takes more than a minute (RUNSHEET_SOAK); tst_stopping shows it with a clock of its own")
    def test_one_that_is_killed(self):
        self.check_it_is_given_up(lambda run: self.folder.ok("kill", run))

    @unittest.skipUnless(IS_SOAK, "takes more than a minute (RUNSHEET_SOAK); tst_stopping shows it with a clock of its own")
    def test_one_that_has_reached_its_time_limit(self):
        self.check_it_is_given_up(lambda run: None, "--timeout", "1")

    def hanging(self, mount):
        wanted = os.fsencode(mount.path / "file")
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if (process / "cmdline").read_bytes().split(b"\0")[1:2] == [wanted]:
                    return int(process.name)
            except OSError:
                continue
        return None

    def check_it_is_given_up(self, stop, *options):
        try:
            mount = dead_mount.DeadMount(self.root / "dead")
        except OSError as error:
            self.skipTest(f"needs root and FUSE: {error}")
        self.addCleanup(mount.release)
        self.serve("--slots", "1")
        run = self.folder.submit("--grace", "1", *options, "--", "/usr/bin/stat", str(mount.path / "file"))
        mount.wait_for_question()
        self.folder.reaches(run, "running")
        waiting = self.folder.submit_job()
        stop(run)
        end = self.folder.end_of(run, timeout=90)
        self.assertEqual(end["state"], "lost")
        self.assert_says(end["reason"], "cannot be stopped", "uninterruptible I/O", "slot", f"Process {self.hanging(mount)} is still there")
        self.assertEqual(self.folder.wait(waiting), {waiting: "succeeded"})
        mount.release()
        self.assert_invariants()


if __name__ == "__main__":
    unittest.main()
