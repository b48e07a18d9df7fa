#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window costs: its first frame, its memory at rest, and its thread while programs report 10,000 steps a second.

On a display. RUNSHEET_BENCH_FOLDER is a data folder of runsheet-seed; without it one with RUNSHEET_BENCH_RUNS (100000) runs is made.
"""

import os
import pathlib
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))
import harness  # noqa: E402
import wire  # noqa: E402

SEED = os.environ.get("RUNSHEET_SEED_PROGRAM", "runsheet-seed")
FOLDER = os.environ.get("RUNSHEET_BENCH_FOLDER")
RUNS = int(os.environ.get("RUNSHEET_BENCH_RUNS", "100000"))
REPORTERS = 4
SECONDS = 10
# Each of them 2,500 steps a second, 25 at a time.
REPORTER = """
import json, os, time
report = open(os.environ["RUNSHEET_REPORT"], "a", buffering=1 << 16)
begin = time.monotonic()
for tick in range(%d):
    for step in range(25):
        report.write(json.dumps({"done": tick * 25 + step, "total": %d}) + "\\n")
    report.flush()
    time.sleep(max(0, begin + (tick + 1) / 100 - time.monotonic()))
""" % (SECONDS * 100, SECONDS * 2500)


def processor_seconds(pid):
    """Of its main thread."""
    fields = pathlib.Path(f"/proc/{pid}/task/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def megabytes(pid, field):
    status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(field + ":")) / 1024


class Window(harness.RunsheetTest):
    def facts(self):
        """What the engine's health says of its window."""
        try:
            return wire.ask(self.folder.environment["RUNSHEET_DATA_DIR"], "GET", "health")[2].get("window", {})
        except OSError:
            return {}

    def open_window(self):
        display = {"QT_QPA_PLATFORM": "xcb", **{name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in os.environ}}
        process = subprocess.Popen([harness.PROGRAM, "--slots", str(REPORTERS)], env={**self.folder.environment, **display}, stderr=subprocess.DEVNULL)
        self.addCleanup(self.close, process)
        self.assertTrue(harness.eventually(lambda: self.facts().get("firstFrameMs")), "no frame was painted")
        return process

    def close(self, process):
        process.terminate()
        process.wait(harness.PATIENCE)

    def rest(self, process):
        """What it needed to open, and needs when nothing happens."""
        time.sleep(5)
        facts = self.facts()
        print(f"first frame {facts['firstFrameMs']:.0f} ms, longest event {facts['longestMs']:.0f} ms,", end=" ")
        print(f"at rest {megabytes(process.pid, 'VmRSS'):.0f} MB, {megabytes(process.pid, 'RssAnon'):.0f} of them its own", flush=True)
        return facts

    def test_first_frame_memory_and_a_flood_of_progress(self):
        if FOLDER:
            self.folder.environment["RUNSHEET_DATA_DIR"] = FOLDER
        else:
            subprocess.run([SEED, str(self.folder.data), str(RUNS)], check=True)
        first = self.open_window()  # brings the files into memory
        self.rest(first)
        self.close(first)
        process = self.open_window()
        before = self.rest(process)
        busy = processor_seconds(process.pid)
        for number in range(REPORTERS):
            self.folder.ok("submit", "--name", f"reporter {number}", "--", "/usr/bin/python3", "-c", REPORTER)
        time.sleep(SECONDS)
        after = self.facts()
        done = [run["progress"]["done"] or 0 for run in self.folder.json("list", "--limit", str(REPORTERS))["items"]]
        share = (processor_seconds(process.pid) - busy) / SECONDS
        print(f"steps seen of the last runs: {done}")
        print(f"{REPORTERS * 2500} updates a second: main thread {100 * share:.0f} % of a core,", end=" ")
        print(f"{after['stalls'] - before['stalls']:.0f} events over 50 ms, longest {after['longestMs']:.0f} ms", flush=True)


if __name__ == "__main__":
    unittest.main()
