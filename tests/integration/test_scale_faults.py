#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F56, F58, F59: very many runs at once, retries without end, results that expire."""

import json
import os
import pathlib
import subprocess
import threading
import time
import unittest

import harness

IS_SOAK = "RUNSHEET_SOAK" in os.environ
BATCH = 100_000 if IS_SOAK else 5_000
MEGABYTE = 1_000_000


def drafts(count, label):
    """JSON lines of runs that are never started: their pool is held."""
    for number in range(count):
        yield json.dumps({"name": f"{label}-{number}", "labels": [label], "pool": "held", "parameters": {"program": "/bin/true", "arguments": [str(number)]}})


class HugeBatches(harness.RunsheetTest):
    """F56: all of a batch or nothing, whenever the engine dies; the engine stays small and quick."""

    def begin(self):
        server = self.serve()
        if "held" not in [pool["name"] for pool in self.folder.json("pool", "list")["items"]]:
            self.folder.ok("pool", "create", "held", "--slots", "1")
            self.folder.ok("pool", "update", "held", "--held")
        return server

    def submit_in_background(self, file):
        return subprocess.Popen(
            [harness.PROGRAM, "submit", "--batch-file", str(file)], env=self.folder.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )

    def count(self, label):
        return int(self.folder.ok("list", "--label", label, "--count").word)

    def test_all_or_nothing_around_a_kill(self):
        file = self.root / "batch.jsonl"
        file.write_text("\n".join(drafts(BATCH, "big")), encoding="ascii")
        begin = time.monotonic()
        server = self.begin()
        process = self.submit_in_background(file)
        acknowledged = process.communicate(timeout=300)[0].split()
        took = time.monotonic() - begin
        self.assertEqual((process.returncode, len(acknowledged), self.count("big")), (0, BATCH, BATCH))
        server.kill()
        for share in (0.2, 0.5, 0.8, 0.95):
            label = f"killed-{share}"
            file.write_text("\n".join(drafts(BATCH, label)), encoding="ascii")
            server = self.begin()
            process = self.submit_in_background(file)
            killer = threading.Timer(took * share, server.kill)
            killer.start()
            acknowledged = process.communicate(timeout=300)[0].split()
            killer.join()
            again = self.begin()
            there = self.count(label)
            self.assertIn(there, (0, BATCH), f"half a batch after a kill at {share}")
            if process.returncode == 0:
                self.assertEqual((there, len(acknowledged)), (BATCH, BATCH))
            again.kill()

    def test_the_engine_stays_small_and_quick(self):
        server = self.begin()
        file = self.root / "batch.jsonl"
        file.write_text("\n".join(drafts(BATCH, "big")), encoding="ascii")
        self.folder.ok("submit", "--batch-file", str(file), timeout=300)
        status = pathlib.Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
        peak = next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))
        self.assertLess(peak, 500 * MEGABYTE)
        begin = time.monotonic()
        self.folder.ok("list", "--limit", "100")
        self.assertLess(time.monotonic() - begin, 2)
        run = self.folder.submit("--", "/bin/true")
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})

    def test_one_bad_line_refuses_all(self):
        self.begin()
        lines = list(drafts(1000, "spoilt"))
        lines[500] = json.dumps({"parameters": {"program": "/bin/true"}, "nmae": "x"})
        done = self.folder.call("submit", "--batch-file", "-", stdin="\n".join(lines).encode())
        self.assertEqual(done.code, 2)
        self.assert_says(done.message, "501", "nmae")
        self.assertEqual(self.count("spoilt"), 0)


class ManyChildren(harness.RunsheetTest):
    """256 programs at once: the engine dies, half of them end meanwhile, and the next one knows all of it within ten seconds."""

    COUNT = 256

    def test_states_are_right_within_ten_seconds_of_a_restart(self):
        gate = self.gate()
        server = self.serve("--slots", str(self.COUNT))
        draft = {"name": "child", "parameters": {"program": harness.GATED, "arguments": [str(gate.folder), str(self.folder.attempts), "0"]}}
        lines = "\n".join([json.dumps(draft)] * self.COUNT).encode()
        runs = self.folder.ok("submit", "--batch-file", "-", stdin=lines).text.split()
        programs = {run: pid for run, pid, _ in (gate.arrival() for _ in runs)}
        self.assertEqual(programs.keys(), set(runs))
        self.assertTrue(harness.eventually(lambda: {run["state"] for run in self.folder.runs()} == {"running"}))
        server.kill()
        gate.open(self.COUNT // 2)
        self.assertTrue(harness.eventually(lambda: self.ends() == self.COUNT // 2))
        begin = time.monotonic()
        self.serve("--slots", str(self.COUNT))
        self.assertTrue(harness.eventually(self.states_are_right, 10 - (time.monotonic() - begin)), "not within ten seconds")
        print(f"{self.COUNT} programs: right after {time.monotonic() - begin:.2f} s")
        gate.open(self.COUNT - self.COUNT // 2)
        self.assertEqual(set(self.folder.wait(*runs).values()), {"succeeded"})
        self.assert_invariants()

    def ends(self):
        return self.folder.attempts.read_text().count("end ")

    def states_are_right(self):
        ended = {line.split()[1] for line in self.folder.attempts.read_text().splitlines() if line.startswith("end ")}
        return all(run["state"] == ("succeeded" if run["id"] in ended else "running") for run in self.folder.runs())


class RetryStorms(harness.RunsheetTest):
    """F58: what fails at once and is retried without a delay slows down by itself."""

    def test_a_storm_slows_down(self):
        self.serve("--slots", "4")
        runs = [self.folder.submit("--retries", "1000", "--retry-delay", "0", "--", "/bin/sh", "-c", f"echo x >>{self.root}/tries; exit 1") for _ in range(4)]
        harness.eventually(lambda: min(self.folder.show(run)["attempt"] for run in runs) >= 5)
        begin, before = time.monotonic(), self.tries()
        harness.eventually(lambda: time.monotonic() - begin > 3)
        # Attempts 5 and later of each run wait 0.8 s and more.
        self.assertLessEqual(self.tries() - before, 4 * 4)
        self.assertIn("next attempt", " ".join(self.folder.json("why", run)["reason"] or "" for run in runs))
        self.folder.ok("cancel", *runs)
        self.assertEqual(set(self.folder.wait(*runs).values()), {"cancelled"})

    def tries(self):
        return len((self.root / "tries").read_text(encoding="ascii"))

    def test_a_thousand_retries_are_the_most(self):
        self.serve()
        done = self.folder.call("submit", "--retries", "1000000", "--", "/bin/true")
        self.assertEqual(done.code, 2)
        self.assert_says(done.message, "retries", "1000")

    def test_an_interrupted_attempt_does_not_use_up_a_retry(self):
        gate = self.gate()
        self.serve()
        run = self.folder.submit("--on-interrupt", "rerun", "--retries", "1", *gate.command(self.folder, code=1))
        _, _, runner = gate.arrival()
        os.kill(runner, 9)
        self.assertEqual(self.folder.end_of(run)["state"], "lost")
        again = next(other for other in self.folder.runs() if other["retryOf"] == run)
        for _ in range(2):
            gate.arrival()
            gate.open()
        self.assertEqual((self.folder.end_of(again["id"])["attempt"], again["cause"]), (2, "rerun"))


class ExpiringResults(harness.RunsheetTest):
    """F59: very many results expire at once: in the background, nothing else is touched, and the rows say so."""

    MANY = 3000 if IS_SOAK else 200
    WRITE = 'echo data >"$RUNSHEET_RESULTS/a.csv"'

    def test_many_expire_at_once(self):
        gate = self.gate()
        server = self.serve("--slots", "4")
        draft = {"resultTtl": 1, "parameters": {"program": "/bin/sh", "arguments": ["-c", self.WRITE]}}
        many = self.folder.ok("submit", "--batch-file", "-", stdin="\n".join([json.dumps(draft)] * self.MANY).encode()).text.split()
        kept = self.folder.submit("--", "/bin/sh", "-c", self.WRITE)
        outside = self.root / "declared.csv"
        declares = f'{self.WRITE}; echo mine >{outside}; "{harness.PROGRAM}" report --artifact {outside}'
        declaring = self.folder.submit("--result-ttl", "1", "--", "/bin/sh", "-c", declares)
        self.folder.wait(*many, kept, declaring, timeout=300)
        running = self.folder.submit("--result-ttl", "1", *gate.command(self.folder))
        gate.arrival()
        (pathlib.Path(self.folder.show(running)["runFolder"]) / "results" / "early.csv").write_text("x", encoding="ascii")
        server.stop()
        harness.eventually(lambda: False, 1.2)
        self.serve("--slots", "4")
        self.assertTrue(harness.eventually(lambda: all(self.results(run)[0]["expired"] for run in (many[0], many[-1], declaring))))
        for run in (many[0], many[self.MANY // 2], many[-1]):
            self.assertFalse((pathlib.Path(self.folder.show(run)["runFolder"]) / "results").exists())
            done = self.folder.call("results", run, "--get", "a.csv")
            self.assertEqual(done.code, 6)
            self.assert_says(done.message, "expired", "a.csv")
            self.assertIn("expired", self.folder.ok("results", run).text)
        self.assertEqual(self.folder.ok("results", kept, "--get", "a.csv").text, "data\n")
        self.assertEqual(outside.read_text(encoding="ascii"), "mine\n", "a declared file is its user's")
        self.assertTrue((pathlib.Path(self.folder.show(running)["runFolder"]) / "results" / "early.csv").exists())
        gate.open()
        self.assertEqual(self.folder.wait(running), {running: "succeeded"})

    def results(self, run):
        return sorted(self.folder.json("results", run)["items"], key=lambda item: not item["expired"])


if __name__ == "__main__":
    unittest.main()
