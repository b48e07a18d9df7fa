#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F11, F12, F26, F27, F45: runner killed, computer restarted, run folder or record damaged, pid taken by somebody else."""

import itertools
import os
import pathlib
import re
import shutil
import signal
import subprocess
import unittest

import harness


class KilledRunner(harness.RunsheetTest):
    """F11: SIGKILL of a runner loses that one run, and we say so."""

    def assert_lost(self, run, *words):
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "lost")
        self.assertIsNone(end["outcome"]["exitCode"])
        self.assert_says(end["reason"], *words)

    def test_the_run_is_lost_and_its_program_ends(self):
        gate = self.gate()
        self.serve()
        run = self.folder.submit(*gate.command(self.folder))
        _, program, runner = gate.arrival()
        os.kill(runner, signal.SIGKILL)
        self.assert_lost(run, "supervisor")
        self.assertTrue(harness.wait_gone(program))
        self.assertEqual(self.folder.wait(self.folder.submit_job()).popitem()[1], "succeeded", "the engine goes on")
        self.assert_invariants()

    def test_grandchildren_of_the_run_are_ended_too(self):
        self.serve()
        command = 'sleep 1000 & echo "$PPID"; wait'
        run = self.folder.submit("--", "/bin/sh", "-c", command)
        follow = self.folder.popen("logs", "--follow", run)
        runner = int(harness.read_line(follow.stdout, harness.PATIENCE))
        os.kill(runner, signal.SIGKILL)
        self.assert_lost(run, "supervisor")
        follow.communicate(timeout=harness.PATIENCE)
        self.assert_invariants()

    def test_engine_and_all_runners_at_once(self):
        gate = self.gate()
        server = self.serve("--slots", "3")
        runs = [self.folder.submit(*gate.command(self.folder)) for _ in range(3)]
        queued = self.folder.submit_job()
        runners = {gate.arrival()[2] for _ in runs}
        os.kill(server.pid, signal.SIGSTOP)
        for runner in runners:
            os.kill(runner, signal.SIGKILL)
        server.kill()
        self.serve("--slots", "3")
        for run in runs:
            self.assert_lost(run, "supervisor")
        self.assertEqual(self.folder.wait(queued), {queued: "succeeded"})
        self.assert_invariants(acknowledged=[*runs, queued])


@unittest.skipUnless(harness.can_change_namespaces("--mount"), "needs root and mounts of its own, for another boot id")
class RestartedComputer(harness.RunsheetTest):
    """F12: after a restart of the computer nothing is running, and nothing may run again by itself."""

    def restart(self, server, programs):
        """Everything dies at once, and the next engine sees another boot id."""
        os.kill(server.pid, signal.SIGSTOP)
        for _, program, runner in programs:
            for pid in (runner, program):
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
                harness.wait_gone(pid)
        server.kill()
        boot_id = self.root / "boot_id"
        boot_id.write_text("01234567-89ab-cdef-0123-456789abcdef\n", encoding="ascii")
        mount = 'mount --bind "$0" /proc/sys/kernel/random/boot_id && exec "$@"'
        return self.serve("--slots", "2", wrapper=("unshare", "--mount", "sh", "-c", mount, str(boot_id)))

    def test_what_ran_is_lost_and_what_waited_goes_on(self):
        gate = self.gate()
        server = self.serve("--slots", "2")
        asking = self.folder.submit(*gate.command(self.folder))
        again = self.folder.submit("--on-interrupt", "rerun", *gate.command(self.folder))
        queued = [self.folder.submit_job() for _ in range(4)]
        self.restart(server, [gate.arrival(), gate.arrival()])

        for run in (asking, again):
            end = self.folder.end_of(run)
            self.assertEqual(end["state"], "lost")
            self.assert_says(end["reason"], "restarted")
        run, _, _ = gate.arrival()
        self.assertEqual(self.folder.show(run)["cause"], "rerun")
        self.assertEqual(self.folder.show(run)["jobId"], self.folder.show(again)["jobId"])
        gate.open()
        states = self.folder.wait(run, *queued)
        self.assertEqual(set(states.values()), {"succeeded"})
        self.assert_invariants(acknowledged=[asking, again, run, *queued], order=queued[:1])


class RemovedFolder(harness.RunsheetTest):
    """F26: somebody deletes the folder of a run."""

    def start(self):
        gate = self.gate()
        server = self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=4))
        _, program, runner = gate.arrival()
        self.folder.reaches(run, "running")
        folder = pathlib.Path(self.folder.show(run)["runFolder"])
        self.assertTrue(folder.is_dir())
        shutil.rmtree(folder)
        return gate, server, run, program, runner

    def test_while_the_engine_watches(self):
        gate, _, run, program, _ = self.start()
        gate.open()
        end = self.folder.end_of(run)
        self.assertTrue(harness.wait_gone(program))
        if end["state"] == "lost":
            self.assert_says(end["reason"], "folder")
        else:  # the runner told the engine before anybody looked into the folder
            self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 4))

    def test_before_a_new_engine_comes(self):
        gate, server, run, program, runner = self.start()
        server.kill()
        self.serve()
        self.folder.reaches(run, "running")  # its process is alive, and the row knows it
        self.folder.ok("logs", run)
        gate.open()
        self.assertTrue(harness.wait_gone(program) and harness.wait_gone(runner))
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "lost")
        self.assert_says(end["reason"], "folder")
        self.folder.ok("list")


def cut(record):
    return record[:-9]


def empty(_):
    return b""


def other_code(record):
    head, line = record[:-1].rsplit(b"\n", 1)
    return head + b"\n" + re.sub(rb'"code":\s*\d+', b'"code":0', line) + b"\n"


def noise(record):
    return record[:-20] + bytes(range(256)) + record[-20:]


class DamagedRecord(harness.RunsheetTest):
    """F27: an end that cannot be trusted is no end. The evidence is kept, and the rest goes on."""

    DAMAGES = (cut, empty, other_code, noise)

    def setUp(self):
        super().setUp()
        self.numbers = itertools.count()

    def ended_without_engine(self):
        """(run, its folder) of a run with exit code 7 that ended while no engine was there."""
        for server in self._servers:
            if server.process.poll() is None:
                server.kill()
        gate = harness.Gate(self.root / f"gate-{next(self.numbers)}")
        self.addCleanup(gate.close)
        server = self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=7))
        _, program, runner = gate.arrival()
        self.folder.reaches(run, "running")  # before that the row itself does not know that it has begun
        folder = pathlib.Path(self.folder.show(run)["runFolder"])
        server.kill()
        gate.open()
        self.assertTrue(harness.wait_gone(program) and harness.wait_gone(runner))
        return run, folder

    def assert_lost_with_evidence(self, run, folder, damaged):
        server = self.serve()
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "lost", end["reason"])
        self.assertTrue(end["reason"])
        self.assertIsNone(end["outcome"]["exitCode"])
        self.assertEqual((folder / "record").read_bytes(), damaged)
        self.assertEqual(self.folder.wait(self.folder.submit_job()).popitem()[1], "succeeded")
        server.stop()

    def test_damaged_exit_lines(self):
        for damage in self.DAMAGES:
            with self.subTest(damage.__name__):
                run, folder = self.ended_without_engine()
                record = folder / "record"
                damaged = damage(record.read_bytes())
                record.write_bytes(damaged)
                self.assert_lost_with_evidence(run, folder, damaged)
        self.assert_nothing_runs_again()

    def test_the_record_of_another_run(self):
        _, other = self.ended_without_engine()
        run, folder = self.ended_without_engine()
        foreign = (other / "record").read_bytes()
        (folder / "record").write_bytes(foreign)
        self.assert_lost_with_evidence(run, folder, foreign)
        self.assert_nothing_runs_again()

    def assert_nothing_runs_again(self):
        starts = [line.split()[1] for line in self.folder.attempts.read_text().splitlines() if line.startswith("start")]
        self.assertEqual(len(starts), len(set(starts)))


@unittest.skipUnless(harness.can_change_namespaces("--pid", "--fork", "--mount-proc"), "needs root and a pid namespace of its own")
class ReusedPid(harness.RunsheetTest):
    """F45: a foreign process that has the pid of a program or runner of ours is neither adopted nor signalled."""

    def test_foreign_processes_with_our_pids_live_on(self):
        done = subprocess.run(
            ["unshare", "--pid", "--fork", "--mount-proc", str(harness.HERE / "reused_pid.sh"), harness.PROGRAM],
            env=self.folder.environment, cwd=self.root, capture_output=True, timeout=harness.PATIENCE, check=False,
        )
        self.assertEqual(done.returncode, 0, done.stdout.decode() + done.stderr.decode())
        self.assertIn(b"both alive\n", done.stdout)
        self.assertIn(b"lost\n", done.stdout)


if __name__ == "__main__":
    unittest.main()
