#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F1: the engine is killed at random moments while many short jobs run. Nothing is lost, nothing runs twice.

RUNSHEET_KILLS is the number of kills (10; 100 in the soak), RUNSHEET_SEED repeats the moments of a failed sweep.
"""

import json
import os
import random
import subprocess
import threading
import time
import unittest

import harness

KILLS = int(os.environ.get("RUNSHEET_KILLS", "10"))
SEED = int(os.environ.get("RUNSHEET_SEED", str(time.time_ns() % 1_000_000)))
JOBS_PER_ROUND = 40 if KILLS <= 10 else 10
SECONDS_TO_READY = 10
SECONDS_TO_LIST = 2


class KillSweep(harness.RunsheetTest):
    def drafts(self, chance, label):
        """JSON lines: mostly quick jobs, some of which fail, and one that outlives its engine."""
        lines = []
        for number in range(JOBS_PER_ROUND):
            code = chance.choice((0, 0, 0, 3, 137))
            seconds = "1" if number == 0 else chance.choice(("0", "0", "0.02", "0.1"))
            arguments = [str(self.folder.attempts), str(code), seconds]
            draft = {"type": "command", "name": f"{label}-{number}", "labels": [label], "parameters": {"program": harness.JOB, "arguments": arguments}}
            lines.append(json.dumps(draft))
        return "\n".join(lines).encode()

    def submit_and_kill(self, server, chance, label):
        """Ids that were acknowledged before the engine was killed."""
        process = subprocess.Popen(
            [harness.PROGRAM, "submit", "--batch-file", "-"], env=self.folder.environment,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
        killer = threading.Timer(chance.uniform(0.02, 0.9), server.kill)
        killer.start()
        out, _ = process.communicate(self.drafts(chance, label), timeout=harness.PATIENCE)
        killer.join()
        return out.decode().split() if process.returncode == 0 else []

    def test_nothing_is_lost_and_nothing_runs_twice(self):
        print(f"{KILLS} kills, RUNSHEET_SEED={SEED}")
        chance = random.Random(SEED)
        acknowledged = []
        for kill in range(KILLS):
            server = self.serve("--slots", "4")
            self.assertLess(server.seconds_to_ready, SECONDS_TO_READY)
            begin = time.monotonic()
            self.folder.ok("list", "--limit", "20")
            self.assertLess(time.monotonic() - begin, SECONDS_TO_LIST, "I10: the engine is slow after a crash")
            acknowledged += self.submit_and_kill(server, chance, f"round-{kill}")

        self.serve("--slots", "4")
        self.folder.wait(timeout=300)
        self.assertGreater(len(acknowledged), 0, "no submission was acknowledged: every kill came too early to show anything")
        self.assert_invariants(acknowledged=acknowledged)
        self.assert_all_or_nothing()
        self.assert_logs_are_whole(chance)

    def assert_all_or_nothing(self):
        rounds = {}
        for run in self.folder.runs():
            rounds.setdefault(run["labels"][0], []).append(run["state"])
        for label, states in rounds.items():
            self.assertEqual(len(states), JOBS_PER_ROUND, f"half a batch: {label}")
            self.assertNotIn("lost", states, "only the engine was killed: its runs belong to their runners")

    def assert_logs_are_whole(self, chance):
        runs = self.folder.runs()
        for run in chance.sample(runs, min(25, len(runs))):
            self.assertEqual(self.folder.ok("logs", "--raw", run["id"]).text, f"output of {run['id']}\n")


if __name__ == "__main__":
    unittest.main()
