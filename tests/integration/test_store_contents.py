#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong inside a store, or behind it: F18, F19, F22, F23, F28 and F30 of the table in tests/README.md."""

import json
import os
import pathlib
import random
import shutil
import subprocess
import time
import unittest

import harness
from storetest import DATABASE, StoreTest

DATA = pathlib.Path(__file__).resolve().parents[1] / "data"
BIT_FLIPS = int(os.environ.get("RUNSHEET_BIT_FLIPS", "400"))


class BitFlips(StoreTest):
    """F18"""

    def test_no_flip_crashes_or_hangs(self):
        seed = int(os.environ.get("RUNSHEET_SEED", random.SystemRandom().randrange(1 << 32)))
        chance = random.Random(seed)
        self.fill(*[f"job {number}" for number in range(8)])
        server = self.serve()
        self.folder.ok("job", "create", "--name", "nightly", "--", "true")
        server.stop()
        whole = self.database.read_bytes()
        mark = (self.folder.data / "store.id").read_bytes()
        for flip in range(BIT_FLIPS):
            bytes_now = bytearray(whole)
            place = chance.randrange(len(whole) * 8)
            bytes_now[place // 8] ^= 1 << (place % 8)
            with self.subTest(seed=seed, flip=flip, place=place):
                for suffix in ("-wal", "-shm"):
                    (self.folder.data / (DATABASE + suffix)).unlink(missing_ok=True)
                self.database.write_bytes(bytes_now)
                (self.folder.data / "store.id").write_bytes(mark)
                if flip % 20 == 0:
                    self.check_serves_or_refuses(self.folder)
                else:
                    done = self.folder.call("doctor", timeout=30)
                    self.assertIn(done.code, (0, 1), done.message)

    def check_serves_or_refuses(self, other):
        process = other.popen("serve")
        line = harness.read_line(process.stdout, 30)
        if line.strip() == b"ready":
            for words in (("list",), ("job", "list"), ("submit", "--", "true")):
                self.assertIn(other.call(*words, timeout=30).code, (0, 1, 6, 7))
            process.terminate()
        code = process.wait(30)
        _, error = process.communicate()
        self.assertIn(code, (0, 1), error)

    def test_a_changed_definition_is_not_run(self):
        server = self.serve()
        self.folder.ok("job", "create", "--name", "nightly", "--", "true")
        self.folder.ok("pool", "update", "default", "--held")
        waiting = self.folder.submit("--", "/bin/true")
        server.stop()
        self.execute("UPDATE definition SET json = replace(json, '/bin/true', '/bin/evil')")
        self.serve()
        done = self.folder.call("job", "run", "nightly")
        self.assertNotEqual(done.code, 0)
        self.assert_says(done.message, "damaged")
        self.assertIn("damaged", self.folder.ok("why", waiting).text)
        self.folder.ok("pool", "update", "default", "--released")
        good = self.folder.submit_job()
        self.assertEqual(self.folder.wait(good), {good: "succeeded"})  # the bad one stands in nobody's way
        end = self.folder.end_of(waiting)
        self.assertEqual(end["state"], "failed")
        self.assertIn("damaged", end["outcome"]["text"] + json.dumps(end["outcome"]))


class LostLog(StoreTest):
    """F19"""

    def crash_with_log(self):
        server = self.serve()
        gate = self.gate()
        ended = self.folder.submit_job("--name", "ended")
        self.folder.wait()
        running = self.folder.submit("--name", "running", *gate.command(self.folder, code=3))
        gate.arrival()
        self.folder.reaches(running, "running")
        server.kill()
        return gate, ended, running

    def test_shm_removed_changes_nothing(self):
        gate, ended, running = self.crash_with_log()
        (self.folder.data / (DATABASE + "-shm")).unlink()
        self.serve()
        gate.open()
        self.assertEqual(self.folder.end_of(running)["outcome"]["exitCode"], 3)
        self.assertEqual(self.folder.show(ended)["state"], "succeeded")
        self.assert_invariants()

    def test_wal_removed_is_said_and_what_ran_is_not_run_again(self):
        self.fill("first")
        gate, ended, running = self.crash_with_log()
        (self.folder.data / (DATABASE + "-wal")).unlink()
        self.assertIn("last changes are missing", self.folder.call("doctor").text)
        self.serve()
        gate.open()
        known = {run["id"] for run in self.folder.runs()}
        self.assertNotIn(ended, known)
        self.assertEqual(self.folder.call("doctor").code, 0, "it is settled")
        attempts = self.folder.attempts.read_text()
        self.assertEqual(attempts.count(f"start {ended} "), 1)
        self.assertEqual(attempts.count(f"start {running} "), 1)


class Restored(StoreTest):
    """F30"""

    def test_what_ran_after_the_copy_is_taken_over_and_not_run_again(self):
        gate = self.gate()
        server = self.serve()
        self.folder.ok("pool", "update", "default", "--held")
        first = self.folder.submit_job(code=7)
        second = self.folder.submit(*gate.command(self.folder, code=5))
        after = self.folder.submit_job("--after", first + ":any")
        waiting = self.folder.submit_job()
        self.folder.ok("hold", waiting)
        server.stop()
        copy = self.copy_store("yesterday")
        server = self.serve()
        generation = self.ask(copy / DATABASE, "SELECT value FROM meta WHERE name = 'generation'")
        self.folder.ok("pool", "update", "default", "--released")
        self.folder.wait(first, after)
        gate.arrival()
        self.folder.reaches(second, "running")
        later = self.folder.submit_job()
        self.folder.wait(later)
        server.stop()
        self.put_back(copy)
        self.assertIn("older copy", self.folder.call("doctor").text)
        self.serve()
        self.assertNotEqual(self.ask(self.database, "SELECT value FROM meta WHERE name = 'generation'"), generation)
        self.folder.ok("pool", "update", "default", "--released")
        gate.open()
        self.assertEqual(self.folder.end_of(second)["outcome"]["exitCode"], 5)
        self.assertEqual(self.folder.show(first)["outcome"]["exitCode"], 7)
        self.assertEqual(self.folder.show(after)["state"], "succeeded")
        self.assertEqual(self.folder.show(waiting)["state"], "waiting")
        attempts = self.folder.attempts.read_text()
        for run in (first, second, after, later):
            self.assertEqual(attempts.count(f"start {run} "), 1, run)
        self.assertIn("1 run folders belong to runs that it does not know", self.folder.log.read_text())

    def test_what_schedules_did_after_the_copy_is_not_done_again(self):
        server = self.serve()
        self.folder.ok("job", "create", "--name", "often", "--id", "often", "--every", "2s", "--misfire", "all:100", "--", "true")
        server.stop()
        copy = self.copy_store("yesterday")
        server = self.serve()
        self.assertTrue(harness.eventually(lambda: len(self.folder.runs("--job", "often", "--state", "succeeded")) >= 2))
        server.stop()
        self.put_back(copy)
        self.serve()
        self.assertTrue(harness.eventually(lambda: self.folder.runs("--job", "often", "--state", "skipped")))
        runs = self.folder.runs("--job", "often")
        self.assertEqual([run for run in runs if run["cause"] == "catch-up" and run["state"] != "skipped"], [])
        (skipped,) = (run for run in runs if run["state"] == "skipped")
        self.assertIn("missed", skipped["reason"])
        self.assertTrue(harness.eventually(lambda: self.folder.runs("--job", "often", "--state", "succeeded")), "it goes on")

    def test_a_copy_of_the_same_day_and_its_mark_restored_together(self):
        self.fill("one")
        self.folder.ok("doctor", "--backup")
        server = self.serve()
        run = self.folder.submit_job()
        self.folder.wait(run)
        server.stop()
        self.folder.ok("doctor", "--restore", "newest")
        self.assertIn("restored copy", self.folder.call("doctor").text)
        self.serve()
        self.assertEqual(len(self.folder.runs()), 1)


@unittest.skipUnless(shutil.which("strace"), "needs strace")
class DurableCopies(StoreTest):
    """A copy has its name only when all of it is on the disk, and the name is on the disk before anybody is told of it."""

    def calls_of(self, *words):
        trace = self.root / "trace"
        wrapped = ["strace", "-f", "-y", "-o", str(trace), "-e", "trace=fsync,fdatasync,rename", harness.PROGRAM, *words]
        done = subprocess.run(wrapped, env=self.folder.environment, capture_output=True, check=False, timeout=harness.PATIENCE)
        if b"ptrace" in done.stderr:
            self.skipTest("ptrace is not allowed here")
        self.assertEqual(done.returncode, 0, done.stderr)
        return [line.split(maxsplit=1)[1] for line in trace.read_text().splitlines() if " = 0" in line]

    def check(self, calls, unfinished, folder):
        renamed = next(place for place, call in enumerate(calls) if call.startswith("rename(") and unfinished in call.split(",")[0])
        last = [call for call in calls[:renamed] if f"/{unfinished}>" in call]
        self.assertTrue(last and "sync(" in last[-1], calls)
        self.assertTrue(any(call.startswith("fsync(") and f"{folder}>" in call for call in calls[renamed:]), calls)

    def test_a_backup_and_a_restored_copy(self):
        self.fill("kept")
        self.check(self.calls_of("doctor", "--backup"), "unfinished.db", self.folder.data / "backups")
        self.check(self.calls_of("doctor", "--restore", "newest"), "jobs.db.new", self.folder.data)


class Versions(StoreTest):
    """F22"""

    def test_newer_is_refused_and_not_touched(self):
        self.fill()
        self.execute("PRAGMA user_version = 99")
        before = self.database.read_bytes()
        self.refused("newer version")
        self.assertEqual(self.database.read_bytes(), before)

    def test_each_released_schema_opens(self):
        for released in sorted(DATA.glob("schema-v*.db")):
            with self.subTest(released.name):
                shutil.rmtree(self.folder.data, ignore_errors=True)
                self.folder.data.mkdir(0o700)
                shutil.copy(released, self.database)
                server = self.serve()
                names = {run["jobName"] for run in self.folder.runs()}
                self.assertLessEqual({"load"}, names)
                server.stop()

    def kill_starts(self, check):
        for _ in range(20):
            process = self.folder.popen("serve")
            harness.eventually(lambda: (self.folder.data / "lock").exists())
            time.sleep(random.random() * 0.06)
            process.kill()
            process.communicate()
        self.serve()
        check()

    def test_killed_20_times_while_it_migrates(self):
        for released in sorted(DATA.glob("schema-v*.db")):
            self.folder.data.mkdir(0o700, exist_ok=True)
            shutil.copy(released, self.database)
            self.kill_starts(lambda: self.assertGreaterEqual(len(self.folder.runs()), 4))
            self._servers.pop().stop()
            shutil.rmtree(self.folder.data)

    def test_killed_20_times_while_it_is_made(self):
        """Each time from nothing: whatever a kill leaves must be opened, and never be taken for a damaged store."""
        for _ in range(20):
            process = self.folder.popen("serve")
            harness.eventually(lambda: (self.folder.data / "lock").exists())
            time.sleep(random.random() * 0.04)
            process.kill()
            process.communicate()
            self.serve().stop()
            shutil.rmtree(self.folder.data)


class MalformedRows(StoreTest):
    """F23"""

    SPOILED = {
        "state": ("run", "state = 99"),
        "negative state": ("run", "state = -1"),
        "payload": ("run", "payload = '{{{'"),
        "priority": ("run", "priority = -99999999999"),
        "year 9999": ("run", "created = 253402300799999, started = 253402300799999"),
        "before all time": ("run", "created = -9223372036854775808, ended = 9223372036854775807"),
        "cause": ("run", "cause = 77, executor = -5, overlap_kind = 12, status_class = 99"),
        "progress": ("run", "progress = x'ff00ff'"),
        "null times": ("run", "started = NULL, ended = NULL, queued = NULL, eligible = NULL"),
        "labels": ("run", "labels = 'not json'"),
        "job kind": ("job", "kind = 42, status = 42"),
        "job times": ("job", "created = 253402300799999, next_fire = -5"),
        "definition": ("definition", "json = '{\"'"),
        "definition hash": ("definition", "sha256 = x'00' || key"),
        "journal": ("journal", "kind = 99, state = 99, changed = '['"),
        "pool": ("pool", "size = -3"),
    }

    def test_one_bad_row_stops_nothing(self):
        bad, good = self.fill("bad", "good")
        whole = self.copy_store("whole")
        for name, (table, change) in self.SPOILED.items():
            with self.subTest(name):
                self.put_back(whole)
                where = {
                    "run": f"WHERE id = '{bad}'",
                    "job": f"WHERE key = (SELECT job FROM run WHERE id = '{bad}')",
                    "definition": f"WHERE key = (SELECT definition FROM run WHERE id = '{bad}')",
                    "journal": "WHERE seq = 2",
                    "pool": "",
                }[table]
                self.execute(f"UPDATE {table} SET {change} {where}")
                server = self.serve()
                self.assertIn(good, [run["id"] for run in self.folder.runs()])
                for words in (("list",), ("job", "list"), ("show", bad), ("show", bad, "--json"), ("why", bad), ("events", "--json"), ("pool", "list")):
                    done = self.folder.call(*words, timeout=20)
                    self.assertIn(done.code, (0, 1, 6, 7), f"{words}: {done.message}")
                if table != "pool":
                    run = self.folder.submit_job()
                    self.assertEqual(self.folder.wait(run), {run: "succeeded"})
                self.assertEqual(server.stop(), 0)

    def test_a_row_under_way_without_anything_is_not_stuck(self):
        (run,) = self.fill()
        self.execute(f"UPDATE run SET state = 3, payload = '', nonce = NULL, boot_id = NULL, run_folder = NULL, started = NULL WHERE id = '{run}'")
        self.serve()
        self.assertEqual(self.folder.end_of(run)["state"], "lost")


class Settings(StoreTest):
    """F28"""

    BAD = {
        "noise": os.urandom(200),
        "nothing but zeros": bytes(300),
        "far too long": b"a=" + b"x" * (50 << 20),
    }
    ODD = {
        "empty": b"",
        "wrong types": b"[General]\ntheme=42\ngeometry=7\nsort=nothing\ndescending=maybe\n[columns]\nsize=2000000000\n1\\width=wide\n",
    }

    def window(self):
        process = self.folder.popen()
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0), "the window hosts the engine")
        return process

    def end(self, process):
        process.terminate()
        return process.communicate(timeout=harness.PATIENCE)[1].decode()

    def test_bad_settings_are_put_aside_and_named(self):
        self.folder.data.mkdir(0o700)
        settings = self.folder.data / "window.ini"
        for name, content in self.BAD.items():
            with self.subTest(name):
                settings.write_bytes(content)
                said = self.end(self.window())
                self.assertIn(f"The window's settings {settings} cannot be read", said)
                self.assertEqual(settings.with_name("window.ini.bad").read_bytes(), content)

    def test_odd_settings_are_no_harm(self):
        self.folder.data.mkdir(0o700)
        for name, content in self.ODD.items():
            with self.subTest(name):
                (self.folder.data / "window.ini").write_bytes(content)
                self.assertNotIn("cannot be read", self.end(self.window()))


class View(StoreTest):
    """A store that is only looked at: without an engine, damaged, and as it is."""

    def test_what_can_be_read_of_a_damaged_store(self):
        self.fill("one", "two")
        os.truncate(self.database, self.database.stat().st_size - 4096)
        before = self.database.read_bytes()
        self.assertEqual(self.folder.call("serve").code, 1)
        seen = self.folder.json("list", "--view")
        self.assertEqual({run["jobName"] for run in seen["items"]}, {"one", "two"})
        self.assertEqual(self.database.read_bytes(), before)

    def test_without_an_engine(self):
        (run,) = self.fill("one")
        files = {path: path.stat().st_mtime_ns for path in self.folder.data.rglob("*")}
        self.assertEqual(self.folder.json("show", "--view", run)["state"], "succeeded")
        self.assertEqual(self.folder.ok("logs", "--view", "--raw", run).code, 0)
        self.assertEqual({path: path.stat().st_mtime_ns for path in self.folder.data.rglob("*")}, files)

    def test_of_nothing(self):
        self.folder.data.mkdir()
        self.assertEqual(self.folder.call("list", "--view").code, 1)
        self.assertEqual(list(self.folder.data.iterdir()), [])


if __name__ == "__main__":
    unittest.main()
