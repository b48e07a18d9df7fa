#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker finds each kind of breach, and none where there is none."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import check_invariants


def run(name, state, code=None, signal=None, reason=None):
    return {"id": name, "state": state, "reason": reason, "outcome": {"exitCode": code, "signal": signal}}


GOOD_LOG = "start a 1 10\nend a 0\nstart b 1 11\nend b 3\nstart c 1 12\nstart d 1 13\n"
GOOD_RUNS = [run("a", "succeeded", 0), run("b", "failed", 3), run("c", "lost", reason="its supervisor was killed"), run("d", "cancelled", signal=15)]

# name of the breach, log, runs, what else is known
BREACHES = (
    ("I1", GOOD_LOG, GOOD_RUNS, {"acknowledged": ["a", "gone"]}),
    ("I2", GOOD_LOG + "start a 2 14\n", GOOD_RUNS, {}),
    ("I3", GOOD_LOG + "start c 1 14\n", GOOD_RUNS, {}),
    ("I3", GOOD_LOG + "start c 2 14\n", GOOD_RUNS, {}),
    ("I4", GOOD_LOG, GOOD_RUNS, {"after": {"c": ["b"]}}),
    ("I4", "start b 1 1\nstart a 1 2\nend a 0\nend b 0\n", [run("a", "succeeded", 0), run("b", "succeeded", 0)], {"after": {"b": ["a"]}}),
    ("I5", GOOD_LOG, [*GOOD_RUNS, run("e", "running")], {}),
    ("I6", GOOD_LOG, [run("c", "lost")], {}),
    ("I6", GOOD_LOG, [run("c", "succeeded", 0)], {}),
    ("I6", GOOD_LOG, [run("c", "failed", 1)], {}),
    ("I6", GOOD_LOG, [run("c", "skipped", reason="overlap")], {}),
    ("I8", GOOD_LOG, [run("b", "failed", 4)], {}),
    ("I9", GOOD_LOG, GOOD_RUNS, {"order": ["a", "c", "b", "d"]}),
)


class CheckInvariants(unittest.TestCase):
    def attempts(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".log") as file:
            file.write(text)
            file.flush()
            return check_invariants.read_attempts(file.name)

    def test_a_true_report_has_no_breach(self):
        found = check_invariants.breaches(self.attempts(GOOD_LOG), GOOD_RUNS, ["a", "b"], {"b": ["a"]}, order=["a", "b", "c"])
        self.assertEqual(found, [])

    def test_every_breach_is_found(self):
        for name, log, runs, known in BREACHES:
            with self.subTest(name, log=log, known=known):
                found = check_invariants.breaches(self.attempts(log), runs, **known)
                self.assertTrue(any(line.startswith(name) for line in found), found)

    def test_a_retry_is_no_breach(self):
        log, runs = "start a 1 1\nend a 1\nstart a 2 2\nend a 0\n", [run("a", "succeeded", 0)]
        self.assertEqual(check_invariants.breaches(self.attempts(log), runs, retrying={"a"}), [])

    def test_a_process_that_is_left_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(check_invariants.processes_left(folder), [])
            left = subprocess.Popen(["cat"], stdin=subprocess.PIPE, env={**os.environ, "RUNSHEET_DATA_DIR": folder, "RUNSHEET_RUN_ID": "x"})
            self.assertEqual(check_invariants.processes_left(folder), [f"I7 process {left.pid} of a run is left"])
            left.communicate()

    def test_the_program_ends_with_1_for_a_breach(self):
        with tempfile.TemporaryDirectory() as folder:
            log, runs, ids = (pathlib.Path(folder, name) for name in ("log", "runs.json", "ids"))
            log.write_text(GOOD_LOG, encoding="utf-8")
            runs.write_text(json.dumps({"total": 4, "items": GOOD_RUNS}), encoding="utf-8")
            for acknowledged, code in (("a\nb\n", 0), ("a\ngone\n", 1)):
                ids.write_text(acknowledged, encoding="utf-8")
                done = subprocess.run([sys.executable, check_invariants.__file__, log, runs, ids], capture_output=True, check=False)
                self.assertEqual(done.returncode, code, done.stdout)


if __name__ == "__main__":
    unittest.main()
