#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many short programs a second, beside tools that do less: no record of each run, no store, no output kept.

Every round measures all of them one after the other, so that a machine that is busy is busy for all; what counts is the
ratio within a round. Where a round spends its time is said in processor time of the engine, per run.
"""

import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))
import harness  # noqa: E402

MANY = int(os.environ.get("RUNSHEET_BENCH_RUNS", "2000"))
ROUNDS = int(os.environ.get("RUNSHEET_BENCH_ROUNDS", "3"))
SLOTS = 2


def seconds(work):
    begin = time.monotonic()
    work()
    return time.monotonic() - begin


def shell(command, **more):
    subprocess.run(["sh", "-c", command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)


def processor_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Peer:
    """`tool` runs MANY times /bin/true, SLOTS at a time."""

    def __init__(self, name, tool, work):
        self.name, self.tool, self.work = name, tool, work
        self.rates = []

    @property
    def is_here(self):
        return shutil.which(self.tool) is not None


def task_spooler(folder):
    environment = {**os.environ, "TS_SOCKET": str(folder / "tsp.socket"), "TMPDIR": str(folder)}
    shell(f"tsp -S {SLOTS}; seq {MANY} | while read i; do tsp -n /bin/true; done; tsp -w", env=environment)
    # -w waits for the last one queued; the one beside it may still be about to end.
    shell("tsp -K", env=environment)


def parallel(folder):
    log = folder / "joblog"
    log.unlink(missing_ok=True)
    shell(f"seq {MANY} | parallel --will-cite -j{SLOTS} -n1 --joblog '{log}' /bin/true")


class ShortRuns(harness.RunsheetTest):
    def through_runsheet(self):
        self.folder.ok("submit", "--batch-file", "-", stdin=self.batch, timeout=300)
        self.folder.ok("wait", "--all", timeout=600)

    def test_beside_its_peers(self):
        line = json.dumps({"type": "command", "parameters": {"program": "/bin/true", "arguments": []}})
        self.batch = "\n".join([line] * MANY).encode()
        server = self.serve("--slots", str(SLOTS))
        peers = [
            Peer("xargs -P2 -n1", "xargs", lambda: shell(f"seq {MANY} | xargs -P{SLOTS} -n1 /bin/true")),
            Peer("task-spooler", "tsp", lambda: task_spooler(self.root)),
            Peer("parallel --joblog", "parallel", lambda: parallel(self.root)),
            Peer("runsheet, durable", "sh", self.through_runsheet),
        ]
        peers = [peer for peer in peers if peer.is_here]
        engine_seconds = []
        for _ in range(ROUNDS):
            for peer in peers:
                before = processor_seconds(server.pid)
                peer.rates.append(MANY / seconds(peer.work))
                if peer is peers[-1]:
                    engine_seconds.append(processor_seconds(server.pid) - before)
        ours = peers[-1]
        for peer in peers:
            ratio = statistics.median(mine / theirs for mine, theirs in zip(ours.rates, peer.rates))
            print(f"{peer.name:<30} {statistics.median(peer.rates):>8.0f} a second   runsheet is {ratio:.2f} of it")
        print(f"{'processor time of the engine':<30} {statistics.median(engine_seconds) / MANY * 1e6:>8.0f} microseconds a run")
        succeeded = self.folder.ok("list", "--count", "--state", "succeeded").word
        self.assertEqual(int(succeeded), MANY * ROUNDS)


if __name__ == "__main__":
    unittest.main()
