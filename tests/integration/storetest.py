# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the store's faults share."""

import contextlib
import shutil
import sqlite3

import harness

DATABASE = "jobs.db"


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
        shutil.copytree(self.folder.data, target, ignore=lambda _, names: [n for n in names if n.endswith((".sock", "lock", "lock.next"))])
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
