#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An hour of work with an engine that is killed every minute: the invariants hold, memory and descriptors stay flat.

RUNSHEET_SOAK_MINUTES (60) and RUNSHEET_SOAK_JOBS (20000) make it shorter; RUNSHEET_SOAK_PLOT is where the plot goes (SVG).
"""

import json
import os
import pathlib
import random
import statistics
import subprocess
import time
import typing
import unittest

import harness

MINUTES = int(os.environ.get("RUNSHEET_SOAK_MINUTES", "60"))
JOBS = int(os.environ.get("RUNSHEET_SOAK_JOBS", "20000"))
PLOT = pathlib.Path(os.environ.get("RUNSHEET_SOAK_PLOT", "soak.svg"))
SECONDS_PER_LIFE = 60
BATCHES_PER_LIFE = 12
# What an engine may hold more at the end of the hour than at its beginning: noise of the allocator, the longer history.
SLACK_MB = 15
SLACK_DESCRIPTORS = 10


class Sample(typing.NamedTuple):
    at: float
    life: int
    megabytes: float
    descriptors: int


def sample(pid, at, life):
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    kilobytes = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("RssAnon:"))
    return Sample(at, life, kilobytes / 1024, len(os.listdir(f"/proc/{pid}/fd")))


def peaks(samples, what):
    """The most of each life."""
    lives = {}
    for one in samples:
        lives[one.life] = max(lives.get(one.life, 0), getattr(one, what))
    return list(lives.values())


def line(samples, what, top, colour):
    width = max(one.at for one in samples) or 1
    points = " ".join(f"{60 + 900 * one.at / width:.1f},{260 - 220 * getattr(one, what) / top:.1f}" for one in samples)
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.5"/>'


def plot(samples):
    """Memory and descriptors over time, each scaled to its own most."""
    megabytes = max(one.megabytes for one in samples)
    descriptors = max(one.descriptors for one in samples)
    minutes = max(one.at for one in samples) / 60
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="300" font-family="sans-serif" font-size="13">
<rect width="1000" height="300" fill="#ffffff"/><path d="M60 40V260H960" fill="none" stroke="#7a838d"/>
{line(samples, "megabytes", megabytes, "#2e7fd6")}{line(samples, "descriptors", descriptors, "#2c8b6f")}
<text x="60" y="24" fill="#0b5cb5">memory of its own, at most {megabytes:.1f} MB</text>
<text x="400" y="24" fill="#0b7558">descriptors, at most {descriptors}</text>
<text x="960" y="282" text-anchor="end" fill="#59636e">{minutes:.0f} minutes, killed every {SECONDS_PER_LIFE} s</text></svg>
"""


class Hour(harness.RunsheetTest):
    def batch(self, chance, life, number):
        lines = []
        for place in range(max(1, JOBS // (MINUTES * BATCHES_PER_LIFE))):
            code = chance.choice((0, 0, 0, 0, 3))
            seconds = chance.choice(("0", "0", "0", "0.05", "1"))
            arguments = [str(self.folder.attempts), str(code), seconds]
            lines.append(json.dumps({"type": "command", "name": f"soak-{life}-{number}-{place}", "parameters": {"program": harness.JOB, "arguments": arguments}}))
        return "\n".join(lines).encode()

    def live(self, chance, life, begin):
        """A minute of work and the crash at its end. What was acknowledged, and what was measured."""
        server = self.serve("--slots", "4")
        acknowledged, samples = [], []
        for number in range(BATCHES_PER_LIFE):
            done = subprocess.run(
                [harness.PROGRAM, "submit", "--batch-file", "-"], env=self.folder.environment, input=self.batch(chance, life, number),
                capture_output=True, timeout=harness.PATIENCE, check=True,
            )
            acknowledged += done.stdout.decode().split()
            due = begin + life * SECONDS_PER_LIFE + (number + 1) * SECONDS_PER_LIFE / BATCHES_PER_LIFE
            time.sleep(max(0.0, due - time.monotonic()))
            samples.append(sample(server.pid, time.monotonic() - begin, life))
        server.kill()
        return acknowledged, samples

    def test_an_hour_of_work_and_crashes(self):
        seed = time.time_ns() % 1_000_000
        print(f"{MINUTES} minutes, seed {seed}", flush=True)
        chance = random.Random(seed)
        begin = time.monotonic()
        acknowledged, samples = [], []
        for life in range(MINUTES):
            ids, measured = self.live(chance, life, begin)
            acknowledged += ids
            samples += measured
        PLOT.write_text(plot(samples), encoding="utf-8")
        self.serve("--slots", "4")
        self.folder.wait(timeout=600)
        print(f"{len(acknowledged)} runs; {samples[-1]}; plot in {PLOT.resolve()}", flush=True)
        self.assert_invariants(acknowledged=acknowledged)
        self.assert_flat(peaks(samples, "megabytes"), SLACK_MB)
        self.assert_flat(peaks(samples, "descriptors"), SLACK_DESCRIPTORS)

    def assert_flat(self, most, slack):
        """The lives of the last quarter against those of the first."""
        quarter = max(1, len(most) // 4)
        first, last = statistics.median(most[:quarter]), statistics.median(most[-quarter:])
        self.assertLessEqual(last, first + slack, f"it grows: {most}")


if __name__ == "__main__":
    unittest.main()
