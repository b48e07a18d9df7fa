#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a process among others: what it listens on, what it leaves on the disk, what it shows of hostile names (S1, S23, S24, S26, S31, S35, S36).

Needs a display and a session bus: xvfb-run --auto-servernum dbus-run-session -- test_security_window.py
"""

import csv
import os
import resource
import signal
import unittest

import harness
import test_security_files
import test_security_socket
import test_window
import test_window_keys

EVIL = '<img src="http://127.0.0.1:9/x"><b>x</b>'


class SecurityOfTheWindow(test_window.WindowCase):
    def close(self, window):
        """As by the window manager; what runs would be asked about."""
        window.process.terminate()
        window.process.wait(harness.PATIENCE)
        window.log.close()

    def test_it_listens_on_the_engines_socket_alone(self):
        window = self.open()
        sockets = test_security_socket.listening_sockets(window.process.pid)
        self.assertEqual([family for family, _ in sockets], ["unix"], sockets)
        self.assertTrue(sockets[0][1].endswith("engine.sock"), sockets)

    def test_what_it_leaves_is_for_its_owner_alone(self):
        temporary = self.root / "tmp"
        temporary.mkdir(mode=0o700)
        self.folder.environment["TMPDIR"] = str(temporary)
        (self.root / "home").chmod(0o700)  # else Qt takes it for no runtime folder and makes one among the temporary files
        previous = os.umask(0)
        self.addCleanup(os.umask, previous)
        window = self.open()
        self.folder.wait(self.folder.submit("--name", "one", "--", "/bin/true"))
        self.assert_row(window, "one", "Succeeded")
        self.close(window)
        self.assertEqual(test_security_files.open_to_others(self.folder.data), [])
        self.assertEqual(list(temporary.iterdir()), [])

    def test_a_name_is_shown_as_it_is_and_fetches_nothing(self):
        window = self.open()
        run = self.folder.submit("--name", EVIL, "--label", EVIL, "--", "/bin/sh", "-c", f"echo '{EVIL}'; exit 3")
        self.folder.wait(run)
        self.assert_row(window, EVIL, "Failed")
        window.select(EVIL)
        self.assertEqual(window.find("label", EVIL).name, EVIL, "the details show the name letter by letter")

    def test_a_crash_leaves_no_core(self):
        if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
            self.skipTest("this system allows no cores at all")
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        self.folder.leave_signals_alone()
        before = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_CORE, before)
        window = self.open()
        window.process.send_signal(signal.SIGSEGV)
        _, status = os.waitpid(window.process.pid, 0)
        window.process.returncode = os.waitstatus_to_exitcode(status)
        window.log.close()
        self.assertEqual((os.WTERMSIG(status), os.WCOREDUMP(status)), (signal.SIGSEGV, False))

    def test_exported_cells_are_no_formulas(self):
        names = ("=HYPERLINK(\"http://127.0.0.1:9\",\"x\")", "@SUM(A1)", "+cmd|' /C calc'!A0", "-1+1", "plain")
        window = test_window_keys.Reader(self.folder)
        self.addCleanup(lambda: window.process.poll() is None and window.kill())
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0), "the window hosts the engine")
        self.folder.wait(*[self.folder.submit("--name", name, "--", "/bin/true") for name in names])
        window.push("History")
        self.assertTrue(harness.eventually(lambda: len(window.names_in("tree", "Runs")) == len(names)))
        window.push("Export…")
        target = self.root / "exported.csv"
        window.write("File name:", str(target))
        window.push("Save")
        self.assertTrue(harness.eventually(lambda: target.exists() and target.stat().st_size > 0))
        with target.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(sorted(row["job"] for row in rows), sorted(name if name == "plain" else "'" + name for name in names))
        for row in rows:
            for cell in row.values():
                self.assertNotIn(cell[:1], ("=", "+", "-", "@", "\t", "\r"))

    def test_a_draft_is_shown_and_never_runs_by_itself(self):
        """What arrives from elsewhere waits for a look: a draft is in the table, and nothing of it is started (S26)."""
        window = self.open()
        ran = self.root / "ran"
        self.folder.ok("job", "create", "--draft", "--name", "From elsewhere", "--every", "1s", "--", "/usr/bin/touch", str(ran))
        self.assert_row(window, "From elsewhere", "Draft")
        self.assertEqual(self.folder.runs(), [])
        self.folder.wait(self.folder.submit("--name", "meanwhile", "--", "/bin/sleep", "1.5"))
        self.assertFalse(ran.exists())


if __name__ == "__main__":
    unittest.main()
