#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to the store from outside: F9 and F15 to F30 of the table in tests/README.md."""

import contextlib
import json
import os
import pathlib
import random
import shutil
import socket
import sqlite3
import time
import unittest

import harness

DATABASE = "jobs.db"
DATA = pathlib.Path(__file__).resolve().parents[1] / "data"
BIT_FLIPS = int(os.environ.get("RUNSHEET_BIT_FLIPS", "400"))


class StoreTest(harness.RunsheetTest):
    @property
    def database(self):
        return self.folder.data / DATABASE

    def fill(self, *names):
        """A store with a run of each name that has ended, closed well."""
        server = self.serve()
        runs = [self.folder.submit_job("--name", name) for name in names or ("kept",)]
        self.folder.wait()
        self.assertEqual(server.stop(), 0)
        return runs

    def execute(self, statement, *values):
        with contextlib.closing(sqlite3.connect(self.database)) as connection:
            connection.execute(statement, values)
            connection.commit()

    def ask(self, file, statement):
        with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as connection:
            return connection.execute(statement).fetchall()

    def copy_store(self, name):
        target = self.root / name
        shutil.copytree(self.folder.data, target, ignore=lambda _, names: [n for n in names if n.endswith((".sock", "lock"))])
        return target

    def put_back(self, source):
        """The store's own files as they were in this copy; run folders stay as they are."""
        for suffix in ("", "-wal", "-shm"):
            (self.folder.data / (DATABASE + suffix)).unlink(missing_ok=True)
            if (source / (DATABASE + suffix)).exists():
                shutil.copy(source / (DATABASE + suffix), self.folder.data)

    def refused(self, *words):
        """`serve` ends at once with a message that has these words; `doctor` says the same and changes nothing."""
        done = self.folder.call("serve", timeout=20)
        self.assertEqual(done.code, 1, done.message)
        self.assert_says(done.message, *words)
        doctor = self.folder.call("doctor", timeout=20)
        self.assertEqual(doctor.code, 1, doctor.text)
        self.assertIn(words[-1], doctor.text)
        return done.message

    def conditions(self):
        return {condition["kind"]: condition["message"] for condition in self.folder.json("ping")["conditions"]}

    def becomes(self, kind, timeout=harness.PATIENCE):
        self.assertTrue(harness.eventually(lambda: kind in self.conditions(), timeout), f"not {kind} but {self.conditions()}")
        return self.conditions()[kind]


class RemovedWhileRunning(StoreTest):
    """F16"""

    def rescued(self):
        copies = list(self.folder.data.glob("rescued-*.db"))
        self.assertEqual(len(copies), 1)
        return copies[0]

    def check_restored_from_rescue(self, runs):
        copy = self.rescued()
        self.folder.ok("doctor", "--restore", str(copy))
        self.serve()
        self.assertLessEqual(set(runs), {run["id"] for run in self.folder.runs()})

    def test_removed_files_are_noticed_without_a_write(self):
        server = self.serve()
        runs = [self.folder.submit_job() for _ in range(20)]
        self.folder.wait()
        for file in self.folder.data.glob(DATABASE + "*"):
            file.unlink()
        message = self.becomes("store-gone", 5)
        self.assert_says(message, str(self.database), "was removed", str(self.rescued()), "doctor --restore")
        self.assertEqual(len(self.ask(self.rescued(), "SELECT id FROM run")), 20)
        refused = self.folder.call("submit", "--", "true")
        self.assertEqual(refused.code, 1)
        self.assertIn("nothing is written any more", refused.message)
        self.assertEqual(self.folder.show(runs[0])["state"], "succeeded")  # reading goes on
        server.stop()
        self.refused("is missing, although there was one")
        self.check_restored_from_rescue(runs)

    def test_a_run_that_ends_meanwhile_is_found_after_the_restore(self):
        gate = self.gate()
        server = self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=4))
        _, pid, runner = gate.arrival()
        self.folder.reaches(run, "running")
        self.database.unlink()
        self.becomes("store-gone", 5)
        gate.open()
        self.assertTrue(harness.wait_gone(pid))
        server.stop()
        self.check_restored_from_rescue([run])
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 4)
        self.assert_invariants()

    def test_replaced_by_an_older_copy(self):
        self.fill("old")
        older = self.copy_store("older")
        server = self.serve()
        run = self.folder.submit_job("--name", "new")
        self.folder.wait()
        os.replace(older / DATABASE, self.database)
        self.assert_says(self.becomes("store-gone", 5), "was replaced by another file")
        server.stop()
        self.check_restored_from_rescue([run])

    def test_only_the_log_removed(self):
        server = self.serve()
        run = self.folder.submit_job()
        self.folder.wait()
        (self.folder.data / (DATABASE + "-wal")).unlink()
        self.assert_says(self.becomes("store-gone", 5), "write-ahead log")
        server.kill()
        self.check_restored_from_rescue([run])

    def test_the_whole_folder_removed(self):
        server = self.serve()
        run = self.folder.submit_job()
        self.folder.wait()
        moved = self.root / "elsewhere"
        self.folder.data.rename(moved)
        self.folder.data.mkdir(0o700)
        self.assertTrue(harness.eventually(lambda: list(self.folder.data.glob("rescued-*.db")), 5))
        server.stop()
        self.refused("is missing, although there was one")
        self.check_restored_from_rescue([run])


class Cut(StoreTest):
    """F17"""

    def test_cut_while_running(self):
        self.fill("one", "two", "three")
        whole = self.copy_store("whole")
        size = self.database.stat().st_size
        for left in (0, 100, size // 2):
            with self.subTest(left=left):
                server = self.serve()
                os.truncate(self.database, left)
                done = self.folder.call("submit", "--", "true")
                self.assertEqual(done.code, 1, done.text)
                self.assert_says(done.message, str(self.database))
                self.assert_says(self.becomes("store-gone", 5), str(self.database), "was cut", "nothing is written any more")
                server.kill()
                self.put_back(whole)

    def test_cut_at_rest(self):
        self.fill("one", "two")
        whole = self.copy_store("whole")
        for size, words in ((0, "is empty"), (100, "is damaged"), (self.database.stat().st_size // 2, "is damaged")):
            with self.subTest(size=size):
                os.truncate(self.database, size)
                before = self.database.read_bytes()
                self.refused(str(self.database), words)
                self.assertEqual(self.database.read_bytes(), before)
                self.put_back(whole)

    def test_a_backup_takes_its_place_and_the_damaged_one_is_kept(self):
        self.fill("kept")
        self.folder.ok("doctor", "--backup")
        os.truncate(self.database, self.database.stat().st_size // 2)
        damaged = self.database.read_bytes()
        doctor = self.folder.call("doctor").text
        self.assertIn("doctor --restore", doctor)
        self.folder.ok("doctor", "--restore", "newest")
        kept = list(self.folder.data.glob(DATABASE + ".damaged-*"))
        self.assertEqual([file.read_bytes() for file in kept], [damaged])
        self.serve()
        self.assertEqual([run["jobName"] for run in self.folder.runs()], ["kept"])


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
        (self.root / "other").mkdir()
        other = harness.Folder(self.root / "other")
        for flip in range(BIT_FLIPS):
            bytes_now = bytearray(whole)
            place = chance.randrange(len(whole) * 8)
            bytes_now[place // 8] ^= 1 << (place % 8)
            with self.subTest(seed=seed, flip=flip, place=place):
                shutil.rmtree(other.data, ignore_errors=True)
                shutil.copytree(self.folder.data, other.data)
                (other.data / DATABASE).write_bytes(bytes_now)
                done = other.call("doctor", timeout=30)
                self.assertIn(done.code, (0, 1), done.message)
                if flip % 10 == 0:
                    self.check_serves_or_refuses(other)

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
        self.folder.ok("pool", "update", "default", "--released")
        good = self.folder.submit_job()
        self.assertEqual(self.folder.wait(good), {good: "succeeded"})  # the bad one stands in nobody's way
        self.assertIn(self.folder.show(waiting)["state"], ("queued", "waiting"))
        self.assertIn("damaged", self.folder.ok("why", waiting).text)


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


class NotAStore(StoreTest):
    """F20"""

    def check(self, make, word):
        self.fill()
        self.database.unlink()
        make(self.database)
        before = self.identity()
        self.refused(str(self.database), word)
        self.assertEqual(self.identity(), before)

    def identity(self):
        info = self.database.lstat()
        return info.st_ino, info.st_mode, info.st_size, info.st_mtime_ns

    def test_garbage(self):
        self.check(lambda path: path.write_bytes(os.urandom(50_000)), "is damaged")

    def test_a_folder(self):
        self.check(lambda path: path.mkdir(), "is a folder")

    def test_a_named_pipe(self):
        self.check(os.mkfifo, "is a named pipe")

    def test_a_socket(self):
        def make(path):
            with socket.socket(socket.AF_UNIX) as listener:
                listener.bind(str(path))

        self.check(make, "is a socket")

    def test_a_loop_of_links(self):
        self.check(lambda path: path.symlink_to(path.name), "cannot be opened")


class Locked(StoreTest):
    """F21"""

    def lock(self):
        connection = sqlite3.connect(self.database, isolation_level=None)
        self.addCleanup(connection.close)
        connection.execute("BEGIN EXCLUSIVE")
        return connection

    def test_a_short_lock_is_waited_for(self):
        self.serve()
        connection = self.lock()
        waiting = self.folder.popen("submit", "--", "true")
        time.sleep(1)
        connection.execute("ROLLBACK")
        out, error = waiting.communicate(timeout=harness.PATIENCE)
        self.assertEqual(waiting.returncode, 0, error)
        self.assertEqual(self.folder.wait(out.decode().strip()), {out.decode().strip(): "succeeded"})

    def test_a_long_lock_is_said_and_loses_nothing(self):
        gate = self.gate()
        self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=6))
        _, pid, _ = gate.arrival()
        self.folder.reaches(run, "running")
        connection = self.lock()
        gate.open()
        self.assertTrue(harness.wait_gone(pid))
        self.assertIn("another program has locked it", self.becomes("store-locked"))
        done = self.folder.call("submit", "--", "true", timeout=30)
        self.assertEqual(done.code, 1)
        self.assertIn("another program has locked it", done.message)
        connection.execute("ROLLBACK")
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 6)
        self.assertTrue(harness.eventually(lambda: not self.conditions()))
        again = self.folder.submit_job()
        self.assertEqual(self.folder.wait(again), {again: "succeeded"})
        self.assert_invariants()

    def test_locked_at_the_start(self):
        self.fill()
        connection = self.lock()
        done = self.folder.call("serve", timeout=30)
        self.assertEqual(done.code, 1)
        self.assert_says(done.message, str(self.database), "another program has locked it")
        connection.execute("ROLLBACK")
        self.serve()


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


class EmptyFolder(StoreTest):
    """F9"""

    def test_run_folders_without_a_store(self):
        self.fill()
        for file in (*self.folder.data.glob(DATABASE + "*"), self.folder.data / "store.id"):
            file.unlink(missing_ok=True)
        message = self.refused(str(self.folder.data / "runs" / "store.id"), "although there was one")
        self.assertIn("its id was ", message)
        self.assertFalse(self.database.exists())

    def test_the_usual_folder_is_not_mounted(self):
        del self.folder.environment["RUNSHEET_DATA_DIR"]
        home = pathlib.Path(self.folder.environment["HOME"])
        self.folder.data = home / ".local/share/runsheet"
        self.fill("kept")
        mounted = home / "mounted"
        self.folder.data.rename(mounted)
        self.folder.data.mkdir(0o700)
        self.refused(str(self.database), "although there was one")
        self.folder.data.rename(home / "empty")
        mounted.rename(self.folder.data)
        self.serve()
        self.assertEqual([run["jobName"] for run in self.folder.runs()], ["kept"])

    def test_begun_anew_when_all_is_moved_away(self):
        self.fill()
        self.folder.data.rename(self.root / "old")
        self.serve()
        self.assertEqual(self.folder.runs(), [])


class LongLog(StoreTest):
    """F24"""

    def test_a_long_reader_is_named_and_the_log_is_taken_over_later(self):
        self.serve()
        self.folder.ok("pool", "update", "default", "--held")
        reader = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, isolation_level=None)
        self.addCleanup(reader.close)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM run").fetchall()
        log = self.folder.data / (DATABASE + "-wal")
        lines = b"".join(
            json.dumps({"type": "command", "parameters": {"program": "/bin/true", "arguments": [str(number) + "x" * 100_000]}}).encode() + b"\n" for number in range(50)
        )
        for _ in range(60):
            self.folder.ok("submit", "--batch-file", "-", stdin=lines.replace(b"x" * 50, os.urandom(25).hex().encode()))
            if log.stat().st_size > 256 << 20:
                break
        self.assertIn("another program keeps the store open", self.becomes("long-log"))
        self.folder.ok("list")
        reader.execute("COMMIT")
        self.folder.ok("pool", "update", "default", "--released")
        self.assertTrue(harness.eventually(lambda: not self.conditions()), "the log is short again")
        self.assertLess(log.stat().st_size, 100 << 20)


if __name__ == "__main__":
    unittest.main()
