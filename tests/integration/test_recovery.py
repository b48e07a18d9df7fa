#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F2, F3, F8: what a new start makes of what a killed engine left."""

import random
import subprocess
import threading
import unittest

import harness


class KillDuringRecovery(harness.RunsheetTest):
    """F2: recovery that is itself interrupted ends in the same state as one that is not."""

    KILLS = 20
    JOBS = 60

    def test_a_start_may_be_killed_at_any_moment(self):
        chance = random.Random(2)
        server = self.serve("--slots", "8")
        runs = [self.folder.submit_job(seconds=chance.choice(("0", "0.3", "2")), code=chance.choice((0, 7))) for _ in range(self.JOBS)]
        server.kill()
        for _ in range(self.KILLS):
            self.kill_a_start_after(chance.uniform(0.002, 0.3))
        self.serve("--slots", "8")
        states = self.folder.wait(*runs)
        self.assertEqual(set(states.values()) - {"succeeded", "failed"}, set(), "no runner was killed: every end is known")
        self.assert_invariants(acknowledged=runs)

    def kill_a_start_after(self, seconds):
        with self.folder.log.open("ab") as log:
            process = subprocess.Popen([harness.PROGRAM, "serve", "--slots", "8"], env=self.folder.environment, stdout=log, stderr=log)
        try:
            process.wait(seconds)
            self.fail(f"serve ended by itself with {process.returncode}: {self.folder.log.read_text(errors='replace')}")
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class KillAroundAcknowledgement(harness.RunsheetTest):
    """F3: what `submit` printed is there after a crash; what it did not print is there whole or not at all."""

    ROUNDS = 8
    CLIENTS = 4

    def submit_until(self, stop, acknowledged, problems):
        while not stop.is_set():
            done = self.folder.call("submit", "--", harness.JOB, str(self.folder.attempts), "0")
            if done.code == 0:
                acknowledged.append(done.word)
            elif not done.message.strip():
                problems.append(f"exit {done.code} without a word")

    def test_what_was_printed_is_there(self):
        chance = random.Random(3)
        acknowledged, problems = [], []
        for _ in range(self.ROUNDS):
            server, stop = self.serve("--slots", "2"), threading.Event()
            clients = [threading.Thread(target=self.submit_until, args=(stop, acknowledged, problems)) for _ in range(self.CLIENTS)]
            for client in clients:
                client.start()
            killer = threading.Timer(chance.uniform(0.1, 0.6), server.kill)
            killer.start()
            killer.join()
            stop.set()
            for client in clients:
                client.join()
        self.serve("--slots", "4")
        self.folder.wait()
        self.assertEqual(problems, [])
        self.assertGreater(len(acknowledged), self.ROUNDS)
        self.assertEqual(len(set(acknowledged)), len(acknowledged), "an id was given twice")
        self.assert_invariants(acknowledged=acknowledged)


class StaleLock(harness.RunsheetTest):
    """F8: a lock is free with its process, whoever has its pid now."""

    def test_a_killed_engine_leaves_no_lock(self):
        first = self.serve()
        run = self.folder.submit_job()
        self.folder.wait(run)
        first.kill()
        second = self.serve()
        self.assertLess(second.seconds_to_ready, 10)
        self.assertEqual(self.folder.show(run)["state"], "succeeded")

    def test_one_that_nobody_has_reaped_serves_nobody(self):
        first = self.serve("--slots", "32")
        for _ in range(32):
            self.folder.submit_job(seconds=30)
        self.assertTrue(harness.eventually(lambda: len(self.folder.runs("--state", "running")) == 32))
        first.process.kill()  # and not waited for
        second = self.serve("--slots", "32")
        self.assertLess(second.seconds_to_ready, 10)
        self.assertEqual(len(self.folder.runs("--state", "running")), 32)
        first.process.wait(harness.PATIENCE)
        first.process.stdout.close()
        self.folder.call("kill", "--state", "running")
        self.folder.wait()

    @unittest.skipUnless(harness.can_change_namespaces("--pid", "--fork", "--mount-proc"), "needs root and a pid namespace of its own")
    def test_a_foreign_process_with_the_same_pid_does_not_matter(self):
        """In a pid namespace of its own, where nobody else takes pids: serve, kill, take its pid, serve again."""
        done = subprocess.run(
            ["unshare", "--pid", "--fork", "--mount-proc", str(harness.HERE / "same_pid.sh"), harness.PROGRAM],
            env=self.folder.environment, capture_output=True, timeout=harness.PATIENCE, check=False,
        )
        self.assertEqual(done.returncode, 0, done.stdout.decode() + done.stderr.decode())
        self.assertIn(b"same pid\nready\n", done.stdout)


class QueueOrder(harness.RunsheetTest):
    """I9: a crash changes neither the order of the queue nor what is held."""

    def test_order_and_holds_survive(self):
        gate = self.gate()
        server = self.serve("--slots", "1")
        first = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        queued = [self.folder.submit_job() for _ in range(12)]
        held = queued.pop(5)
        self.folder.ok("hold", held)
        server.kill()
        self.serve("--slots", "1")
        gate.open()
        self.folder.wait(first, *queued)
        kept = self.folder.show(held)
        self.assertTrue(kept["held"])
        self.assertEqual(kept["state"], "waiting")
        self.folder.ok("release", held)
        self.folder.wait(held)
        self.assert_invariants(acknowledged=[first, held, *queued], order=[first, *queued])

    def test_a_dependant_is_released_once_although_the_engine_died_with_its_parent(self):
        gate = self.gate()
        server = self.serve()
        parent = self.folder.submit(*gate.command(self.folder))
        child = self.folder.submit_job("--after", parent)
        _, pid, runner = gate.arrival()
        server.kill()
        gate.open()
        self.assertTrue(harness.wait_gone(pid))
        self.assertTrue(harness.wait_gone(runner))
        self.serve()
        self.assertEqual(self.folder.wait(parent, child), {parent: "succeeded", child: "succeeded"})
        self.assert_invariants(after={child: [parent]})


if __name__ == "__main__":
    unittest.main()
