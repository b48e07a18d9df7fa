#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Signals to the engine: F4, F5, F6 and F10 of the table in tests/README.md."""

import ctypes
import os
import re
import shutil
import signal
import subprocess
import time
import unittest

import harness

JOBS = 50
PTRACE_DETACH, PTRACE_SEIZE, PTRACE_INTERRUPT = 17, 0x4206, 0x4207
WALL = 0x40000000  # waitpid: also threads


class Ending(harness.RunsheetTest):
    """F4"""

    def begin(self, *options):
        gate = self.gate()
        server = self.serve("--slots", str(JOBS), *options)
        runs = [self.folder.submit(*gate.command(self.folder)) for _ in range(JOBS)]
        programs = {run: pid for run, pid, _ in (gate.arrival() for _ in runs)}
        return gate, server, runs, programs

    def end_by(self, server, number):
        begin = time.monotonic()
        os.kill(server.pid, number)
        self.assertEqual(server.process.wait(harness.PATIENCE), 0)
        server.process.stdout.close()
        self.assertLess(time.monotonic() - begin, 5)

    def check_left_running(self, number):
        gate, server, runs, programs = self.begin()
        self.end_by(server, number)
        for pid in programs.values():
            os.kill(pid, 0)  # it lives
        gate.open(JOBS)
        self.serve("--slots", str(JOBS))
        self.assertEqual(self.folder.wait(*runs), dict.fromkeys(runs, "succeeded"))
        self.assert_invariants()

    def test_term_leaves_50_runs_alive(self):
        self.check_left_running(signal.SIGTERM)

    def test_int_leaves_50_runs_alive(self):
        self.check_left_running(signal.SIGINT)

    def test_hup_leaves_50_runs_alive(self):
        self.check_left_running(signal.SIGHUP)

    def test_stop_runs_ends_50_runs(self):
        _, server, runs, programs = self.begin("--stop-runs")
        self.end_by(server, signal.SIGTERM)
        for pid in programs.values():
            self.assertTrue(harness.wait_gone(pid))
        self.serve()
        self.assertEqual(self.folder.wait(*runs), dict.fromkeys(runs, "cancelled"))

    def test_ended_right_after_a_submit_40_times(self):
        """What was still being done when the signal came is finished or left to the next engine; it never crashes."""
        runs = []
        for _ in range(40):
            server = self.serve()
            runs.append(self.folder.submit("--", "true"))
            self.assertEqual(server.stop(), 0)
        self.serve()
        self.assertEqual(self.folder.wait(*runs), dict.fromkeys(runs, "succeeded"))


class Stopped(harness.RunsheetTest):
    """F5"""

    def test_runs_go_on_while_the_engine_is_stopped(self):
        gate = self.gate()
        server = self.serve()
        ends = self.folder.submit(*gate.command(self.folder, code=3))
        _, pid, _ = gate.arrival()
        stays = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        self.folder.reaches(stays, "running")
        os.kill(server.pid, signal.SIGSTOP)
        gate.open()
        waiting = [self.folder.popen("submit", "--", harness.JOB, str(self.folder.attempts), "0", "0") for _ in range(5)]
        harness.eventually(lambda: "end " in self.folder.attempts.read_text())
        time.sleep(3)  # longer than any heartbeat would be
        os.kill(server.pid, signal.SIGCONT)
        submitted = [process.communicate(timeout=harness.PATIENCE)[0].decode().strip() for process in waiting]
        self.assertEqual(len(set(submitted)), 5)
        gate.open()
        states = self.folder.wait(ends, stays, *submitted)
        self.assertEqual({states[run] for run in submitted}, {"succeeded"})
        self.assertEqual(sorted((states[ends], states[stays])), ["failed", "succeeded"])
        self.assert_invariants()


class Crashing(harness.RunsheetTest):
    """F6"""

    def setUp(self):
        super().setUp()
        self.folder.leave_signals_alone()

    def crash(self, number=signal.SIGSEGV):
        server = self.serve()
        os.kill(server.pid, number)
        code = server.process.wait(harness.PATIENCE)
        server.process.stdout.close()
        self.assertEqual(code, -number)

    def conditions(self):
        return {condition["kind"]: condition["message"] for condition in self.folder.json("ping")["conditions"]}

    def test_three_crashes_lead_to_safe_mode_and_out_of_it_again(self):
        gate = self.gate()
        self.serve("--slots", "1")
        running = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        self.folder.reaches(running, "running")
        queued = self.folder.submit_job()
        self._servers[-1].kill()
        for number in (signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS):
            self.crash(number)
        note = (self.folder.data / "crashes.log").read_text()
        self.assertEqual(len(re.findall(r"^crash .* signal (?:11|6|7) ", note, re.MULTILINE)), 3, note)
        self.serve()
        message = self.conditions()["safe-mode"]
        self.assertIn("crashed 3 times", message)
        self.assertIn("runsheet doctor --leave-safe-mode", message)
        doctor = self.folder.call("doctor")
        self.assertIn("crashed 3 times", doctor.text)
        gate.open()
        self.assertEqual(self.folder.wait(running), {running: "succeeded"})  # what runs is looked after
        self.assertEqual(self.folder.show(queued)["state"], "queued")
        self.assertIn("crashed 3 times", self.folder.ok("why", queued).text)
        for _ in range(2):  # it stays so until somebody says otherwise
            self._servers[-1].stop()
            self.crash()
            self.serve()
            self.assertIn("safe-mode", self.conditions())
        self.assertEqual(self.folder.show(queued)["state"], "queued")
        self.folder.ok("doctor", "--leave-safe-mode")
        self.assertEqual(self.folder.wait(queued), {queued: "succeeded"})
        self.assertEqual(self.conditions(), {})
        self._servers[-1].stop()
        self.crash()
        self.serve()
        self.assertEqual(self.conditions(), {})
        self.assert_invariants()

    def test_kills_from_outside_are_no_crashes(self):
        for _ in range(5):
            self.serve().kill()
        self.serve()
        self.assertEqual(self.conditions(), {})


class HeldThread:
    """One thread of a process that does not go on, while the others do."""

    def __init__(self, thread):
        self.thread = thread
        self.libc = ctypes.CDLL(None, use_errno=True)

    def trace(self, request):
        self.libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
        if self.libc.ptrace(request, self.thread, None, None) != 0:
            raise unittest.SkipTest(f"ptrace is not allowed here: {os.strerror(ctypes.get_errno())}")

    def __enter__(self):
        self.trace(PTRACE_SEIZE)
        self.trace(PTRACE_INTERRUPT)
        os.waitpid(self.thread, WALL)
        return self

    def __exit__(self, *_):
        self.trace(PTRACE_DETACH)


class Blocked(harness.RunsheetTest):
    """F10"""

    def check_answers(self, pid):
        with HeldThread(pid):
            for words in (("ping",), ("list",), ("submit", "--", harness.JOB, str(self.folder.attempts), "0", "0")):
                begin = time.monotonic()
                run = self.folder.ok(*words).word
                self.assertLess(time.monotonic() - begin, 2)
            self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.assert_invariants()

    def test_the_engine_answers_while_the_main_thread_is_held(self):
        self.check_answers(self.serve().pid)

    def test_the_engine_answers_while_the_window_is_blocked(self):
        environment = {**self.folder.environment, "QT_QPA_PLATFORM": "offscreen"}
        self.folder.environment = environment
        process = self.folder.popen()
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0))
        self.check_answers(process.pid)


    @unittest.skipUnless(shutil.which("strace"), "needs strace")
    def test_a_window_that_is_held_is_noted(self):
        process = self.folder.popen()
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0))
        # The main thread alone: whatever it writes, it writes while it deals with an event.
        slow = ("-e", "trace=write", "-e", "inject=write:delay_enter=8000000:when=1")
        tracer = subprocess.Popen(["strace", "-o", "/dev/null", "-p", str(process.pid), *slow], stderr=subprocess.PIPE)
        self.addCleanup(tracer.communicate)
        self.addCleanup(tracer.kill)
        if b"attached" not in tracer.stderr.readline():
            self.skipTest("strace is not allowed here")
        self.folder.submit("--", "/bin/true")
        self.assertTrue(harness.eventually(lambda: "has not answered since" in self.folder.call("doctor").text), "while it is held")
        self.assertTrue(harness.eventually(lambda: re.search(r"window +the window did not answer for \d+ s at 20", self.folder.call("doctor").text)))
        lines = (self.folder.data / "stalls.log").read_text()
        self.assertRegex(lines, rf"^held \d+ at \d+ pid {process.pid}\nanswered ")


if __name__ == "__main__":
    unittest.main()
