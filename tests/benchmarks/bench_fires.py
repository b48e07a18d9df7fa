#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How late fire times are among 2,000 active schedules: ten that fire every second for half a minute, beside others that wait.

RUNSHEET_BENCH_SECONDS is how long it looks (30); RUNSHEET_BENCH_SLACK a factor by which a loaded machine may be slower.
"""

import datetime
import os
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))
import harness  # noqa: E402
import wire  # noqa: E402

SCHEDULES = 2_000
FIRING = 10
SECONDS = float(os.environ.get("RUNSHEET_BENCH_SECONDS", "30"))
MOST_MS = 50 * max(1.0, float(os.environ.get("RUNSHEET_BENCH_SLACK", "1")))


def milliseconds_between(earlier, later):
    first, second = (datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) for text in (earlier, later))
    return (second - first).total_seconds() * 1000


def tell(name, values):
    ordered = sorted(values)
    share = {percent: ordered[min(len(ordered) - 1, len(ordered) * percent // 100)] for percent in (50, 99)}
    print(f"{name:<34} {len(ordered):>5} fires, median {share[50]:>5.0f} ms, 99 % {share[99]:>5.0f} ms, last {ordered[-1]:>5.0f} ms")
    return share[99]


class Fires(harness.RunsheetTest):
    def create(self, name, expression, dialect):
        trigger = {"kind": "cron", "expression": expression, "dialect": dialect}
        draft = {"name": name, "parameters": {"program": "/bin/true"}, "trigger": trigger, "overlap": "allow:8"}
        status, _, body = wire.ask(self.folder.data, "POST", "jobs", draft)
        self.assertEqual(status, 201, body)

    def test_lateness(self):
        self.serve("--slots", "4")
        tomorrow = datetime.datetime.now() + datetime.timedelta(hours=12)
        for number in range(SCHEDULES - FIRING):
            self.create(f"waits-{number}", f"{number % 60} {tomorrow.hour} * * *", "unix5")
        for number in range(FIRING):
            self.create(f"fires-{number}", "* * * * * *", "spring6")
        time.sleep(SECONDS)
        for number in range(FIRING):
            self.folder.ok("job", "disable", f"fires-{number}")
        self.folder.wait()
        runs = [run for run in self.folder.runs() if run["jobName"].startswith("fires-") and run["startedAt"]]
        self.assertGreater(len(runs), FIRING * SECONDS * 0.8)
        made = tell("made after the fire time", [milliseconds_between(run["scheduledFor"], run["createdAt"]) for run in runs])
        tell("program started after it", [milliseconds_between(run["scheduledFor"], run["startedAt"]) for run in runs])
        self.assertLess(made, MOST_MS)


if __name__ == "__main__":
    unittest.main()
