#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window from outside: driven by its accessible names, as a screen reader would, on a display of its own.

Needs a display and a session bus: xvfb-run --auto-servernum dbus-run-session -- test_window.py
"""

import os
import subprocess
import unittest

import pyatspi

import harness

# Walking into these would visit each cell of a table that may have a million rows.
JOBS_TABLE_ROLE = "tree"  # a tree view: queues unfold to their members
ITEM_VIEWS = {"table", "tree table", "list", "tree"}


class Window:
    """A `runsheet` with a window, which hosts the engine of its folder."""

    def __init__(self, folder):
        self.folder = folder
        environment = {**folder.environment, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment.update({name: os.environ[name] for name in ("DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS") if name in os.environ})
        self.environment = environment
        self.log = folder.log.open("ab")
        self.process = self.start()

    def start(self):
        return subprocess.Popen([harness.PROGRAM], env=self.environment, cwd=self.folder.root, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log)

    def kill(self):
        self.process.kill()
        self.process.wait(harness.PATIENCE)
        self.log.close()

    def application(self):
        """Our entry on the accessibility bus, once there is one with a window."""
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def find(self, role, name=None):
        def search(node):
            for child in node:
                if child is None:
                    continue
                if child.getRoleName() == role and (name is None or child.name == name):
                    return child
                found = None if child.getRoleName() in ITEM_VIEWS else search(child)
                if found is not None:
                    return found
            return None

        found = []

        def look():
            application = self.application()
            node = search(application) if application else None
            if node is not None:
                found.append(node)
            return bool(found)

        if not harness.eventually(look):
            raise AssertionError(f"the window shows no {role} named {name}")
        return found[0]

    def press(self, name):
        button = self.find("push button", name)
        if not harness.eventually(lambda: button.getState().contains(pyatspi.STATE_SENSITIVE)):
            raise AssertionError(f"{name} cannot be pressed now")
        actions = button.queryAction()
        actions.doAction(next(place for place in range(actions.nActions) if actions.getName(place) == "Press"))

    def rows(self):
        """The texts of the Jobs Table, a tuple for each row."""
        table = self.find(JOBS_TABLE_ROLE, "Jobs").queryTable()
        # A cell may go while it is read.
        cells = [[table.getAccessibleAt(row, column) for column in range(table.nColumns)] for row in range(table.nRows)]
        return [tuple(cell.name if cell else "" for cell in row) for row in cells]

    def select(self, name):
        table = self.find(JOBS_TABLE_ROLE, "Jobs").queryTable()
        row = next(place for place, cells in enumerate(self.rows()) if name in cells)
        table.addRowSelection(row)


class WindowCase(harness.RunsheetTest):
    """A test with a window manager, in which windows can be opened."""

    def setUp(self):
        super().setUp()
        manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.kill)

    def open(self):
        window = Window(self.folder)
        self.addCleanup(lambda: window.process.poll() is None and window.kill())
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0), "the window hosts the engine")
        return window

    def assert_row(self, window, *texts):
        """A row that has all these texts, each within one of its cells."""

        def shown():
            return any(all(any(text in cell for cell in row) for text in texts) for row in window.rows())

        self.assertTrue(harness.eventually(shown, 20), f"no row with {texts} in {window.rows()}")


class WindowTest(WindowCase):
    def test_a_run_is_shown_cancelled_and_retried(self):
        gate = self.gate()
        window = self.open()
        run = self.folder.submit("--name", "Nightly", *gate.command(self.folder))
        gate.arrival()
        self.assert_row(window, "Nightly", "Running")
        window.select("Nightly")
        window.press("Cancel")
        self.assertEqual(self.folder.end_of(run)["state"], "cancelled")
        self.assert_row(window, "Nightly", "Cancelled")
        window.press("Retry")
        again, _, _ = gate.arrival()
        self.assertEqual(self.folder.show(again)["retryOf"], run)
        gate.open()
        self.assertEqual(self.folder.wait(again), {again: "succeeded"})
        self.assert_row(window, "Nightly", "Succeeded")
        self.assert_invariants()

    def test_killed_while_two_run_and_started_again(self):
        gate = self.gate()
        window = self.open()
        runs = [self.folder.submit("--name", f"Long {number}", *gate.command(self.folder, code=number)) for number in (0, 3)]
        for _ in runs:
            gate.arrival()
        window.kill()
        gate.open()
        window = self.open()
        self.assert_row(window, "Long 0")
        gate.open()
        self.assertEqual(self.folder.wait(*runs), dict(zip(runs, ("succeeded", "failed"))))
        self.assert_row(window, "Long 0", "Succeeded")
        self.assert_row(window, "Long 3", "Failed")
        self.assert_invariants()

    def test_a_second_window_raises_the_first_and_ends(self):
        window = self.open()
        second = window.start()
        self.assertEqual(second.wait(harness.PATIENCE), 0)
        self.assertIsNone(window.process.poll())

    def test_the_window_takes_over_from_serve(self):
        gate = self.gate()
        server = self.serve()
        run = self.folder.submit("--name", "Handed over", *gate.command(self.folder))
        gate.arrival()
        window = self.open()
        self.assertEqual(server.process.wait(harness.PATIENCE), 0)
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0))
        self.assertEqual(self.folder.json("ping")["pid"], window.process.pid)
        self.assert_row(window, "Handed over", "Running")
        gate.open()
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})


if __name__ == "__main__":
    unittest.main()
