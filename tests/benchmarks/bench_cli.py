#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user feels on the command line, measured from outside. Prints a table; fails where a bound is missed by far."""

import json
import pathlib
import statistics
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))
import harness  # noqa: E402


def seconds(work):
    begin = time.monotonic()
    work()
    return time.monotonic() - begin


def drafts(count, **more):
    line = json.dumps({"type": "command", "parameters": {"program": "/bin/true", "arguments": []}, **more})
    return "\n".join([line] * count).encode()


class CommandLine(harness.RunsheetTest):
    def assert_within(self, name, measured, bound, unit):
        print(f"{name:<50} {measured:>10.3f} {unit:<6} (at most {bound})")
        self.assertLessEqual(measured, bound, name)

    def median(self, *words, times=20):
        return statistics.median(seconds(lambda: self.folder.ok(*words)) for _ in range(times))

    def test_verbs_answer_at_once(self):
        self.serve("--slots", "2")
        self.assert_within("submit, one at a time", self.median("submit", "--delay", "1h", "--", "/bin/true"), 0.2, "s")
        self.assert_within("list", self.median("list", "--json"), 0.2, "s")
        self.assert_within("version, no engine asked", self.median("version"), 0.1, "s")

    def test_run_without_an_engine(self):
        self.assert_within("run -- /bin/true, its own host", self.median("run", "--", "/bin/true", times=10), 1, "s")

    def test_many_waiting_runs(self):
        self.serve("--slots", "2")
        batch = seconds(lambda: self.folder.ok("submit", "--batch-file", "-", stdin=drafts(100_000, delay="1h"), timeout=120))
        self.assert_within("submit of 100,000 in one batch", batch, 30, "s")
        self.assert_within("list with 100,000 waiting", self.median("list", "--json"), 0.5, "s")
        self.assert_within("count by state with 100,000 waiting", self.median("list", "--count", "--state", "waiting"), 0.5, "s")
        run = seconds(lambda: self.folder.wait(self.folder.submit("--", "/bin/true")))
        self.assert_within("one run beside 100,000 waiting", run, 1, "s")


if __name__ == "__main__":
    unittest.main()
