#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens to the store's files from outside: F9, F16, F17, F20, F21, F24 and F25 of the table in tests/README.md."""

import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import time
import unittest

import harness
from storetest import DATABASE, StoreTest


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
        for file in sorted(self.folder.data.glob(DATABASE + "*")):  # itself first: what is noticed first is said
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
        self.folder.data.mkdir(0o700, exist_ok=True)
        self.assertTrue(harness.eventually(lambda: list(self.folder.data.glob("rescued-*.db")), 5))
        server.stop()
        self.refused("is missing, although there was one")
        self.check_restored_from_rescue([run])


class RemovedByHand(StoreTest):
    """F16, with all that was in the folder: whoever waits for a run there must not wait for ever."""

    SLEEPER = ("--", "sh", "-c", 'echo $$ > "$1"; exec sleep 600', "sh")

    def setUp(self):
        super().setUp()
        self.pid_file = self.root / "program.pid"

    def program(self):
        self.assertTrue(harness.eventually(lambda: self.pid_file.exists() and self.pid_file.read_text().strip()))
        return int(self.pid_file.read_text())

    def remove(self):
        shutil.rmtree(self.folder.data, ignore_errors=True)  # what is rescued meanwhile may stay

    def hosting_run(self):
        process = self.folder.popen("run", *self.SLEEPER, str(self.pid_file))
        self.addCleanup(process.communicate)
        self.addCleanup(process.kill)
        pid = self.program()
        self.addCleanup(self.end, pid)
        self.assertTrue(harness.eventually(lambda: [run["state"] for run in self.folder.runs()] == ["running"]))
        return process, pid

    def end(self, pid):
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            return

    def test_a_hosting_run_says_what_it_leaves_alone_and_ends(self):
        process, pid = self.hosting_run()
        self.remove()
        _, error = process.communicate(timeout=20)
        self.assertEqual(process.returncode, 125)
        self.assert_says(error.decode(), str(self.database), "nothing is written any more", f"process {pid}", "goes on", f"kill {pid}")
        os.kill(pid, 0)  # nobody asked for its end

    def test_a_run_at_another_engine_can_be_left(self):
        self.serve()
        process, pid = self.hosting_run()
        self.remove()
        self.assertTrue(harness.eventually(lambda: not (self.folder.data / "engine.sock").exists()))
        process.terminate()
        self.assertIn(b"no engine", process.stderr.readline().lower())
        process.terminate()
        process.communicate(timeout=20)
        self.assertEqual(process.returncode, 125)
        os.kill(pid, 0)

    def check_serve_ends(self, *options):
        server = self.serve(*options)
        self.folder.submit(*self.SLEEPER, str(self.pid_file))
        pid = self.program()
        self.addCleanup(self.end, pid)
        self.remove()
        begin = time.monotonic()
        self.assertEqual(server.stop(), 0)
        self.assertLess(time.monotonic() - begin, 15)
        return pid

    def test_serve_ends_and_leaves_its_runs_alive(self):
        os.kill(self.check_serve_ends(), 0)

    def test_serve_ends_its_runs_where_it_was_told_to(self):
        self.assertTrue(harness.wait_gone(self.check_serve_ends("--stop-runs"), 5))


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

    def test_what_can_be_read_is_salvaged_and_put_in_its_place(self):
        names = [f"kept {n}" for n in range(60)]
        self.fill(*names)
        os.truncate(self.database, self.database.stat().st_size * 9 // 10)
        damaged = self.database.read_bytes()
        self.assert_says(self.folder.call("doctor").text, "is damaged", "doctor --salvage store")
        done = self.folder.ok("doctor", "--salvage", "store")
        self.assert_says(done.text, "jobs and", "runs were read", "doctor --restore FILE")
        self.assertEqual(self.database.read_bytes(), damaged)
        salvaged = next(self.folder.data.glob("rescued-*.db"))
        self.assertEqual(salvaged.stat().st_mode & 0o777, 0o600)
        self.folder.ok("doctor", "--restore", str(salvaged))
        self.serve()
        shown = {run["jobName"] for run in self.folder.runs()}
        self.assertLessEqual(shown, set(names))
        self.assertGreater(len(shown), 20)
        again = self.folder.submit_job()
        self.assertEqual(self.folder.wait(again), {again: "succeeded"})
        self.assert_invariants()

    def test_nothing_is_salvaged_beside_an_engine(self):
        self.serve()
        done = self.folder.call("doctor", "--salvage", "store")
        self.assertEqual(done.code, 3, done.message)
        self.assertEqual(list(self.folder.data.glob("rescued-*")), [])


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
        self.folder.data.mkdir(0o700, exist_ok=True)
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


class RemovedResults(StoreTest):
    """F25"""

    SCRIPT = 'echo first > "$RUNSHEET_RESULTS/first.txt"; echo "$RUNSHEET_RESULTS"; read line < "$1"; echo second > "$RUNSHEET_RESULTS/second.txt"; exit 5'

    def test_removed_while_the_run_goes_on_and_after_it(self):
        go = self.root / "go"
        os.mkfifo(go)
        self.serve()
        run = self.folder.submit("--", "sh", "-c", self.SCRIPT, "sh", str(go))
        self.folder.reaches(run, "running")
        self.assertTrue(harness.eventually(lambda: self.folder.ok("logs", run).text.strip()))
        results = pathlib.Path(self.folder.ok("logs", run).text.strip())
        shutil.rmtree(results)
        go.write_text("go on\n")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 5))
        self.assertEqual(self.folder.json("results", run)["items"], [])
        whole = self.folder.submit("--", "sh", "-c", 'echo kept > "$RUNSHEET_RESULTS/kept.txt"; echo "$RUNSHEET_RESULTS"')
        self.assertEqual(self.folder.wait(whole), {whole: "succeeded"})
        shutil.rmtree(pathlib.Path(self.folder.ok("logs", whole).text.strip()))
        gone = self.folder.call("results", whole, "--get", "kept.txt")
        self.assertNotEqual(gone.code, 0)
        self.assert_says(gone.message, "kept.txt")
        self.assertEqual(self.folder.call("ping").code, 0)


if __name__ == "__main__":
    unittest.main()
