#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user does on the first day, by the names that a screen reader says: new job, run, filter, log, results, history, delete, undo.

Needs a display and a session bus: xvfb-run --auto-servernum dbus-run-session -- test_window_keys.py
"""

import subprocess
import unittest

import harness
import pyatspi
import test_window

BUTTONS = ("push button", "radio button", "check box", "toggle button")


class Reader(test_window.Window):
    """A window that is read and typed into."""

    def any_of(self, roles, name):
        """The first control of one of these roles with this name."""
        found = []

        def look():
            application = self.application()
            nodes = [application] if application else []
            while nodes and not found:
                node = nodes.pop(0)
                if node is None:
                    continue
                if node.getRoleName() in roles and node.name == name and node.getState().contains(pyatspi.STATE_SHOWING):
                    found.append(node)
                elif node.getRoleName() not in test_window.ITEM_VIEWS:
                    nodes += list(node)
            return bool(found)

        if not harness.eventually(look):
            raise AssertionError(f"the window shows none of {roles} named {name}")
        return found[0]

    def push(self, name):
        """Presses a button that can be pressed."""
        button = self.any_of(BUTTONS, name)
        if not harness.eventually(lambda: button.getState().contains(pyatspi.STATE_SENSITIVE)):
            raise AssertionError(f"{name} cannot be pressed now")
        actions = button.queryAction()
        names = [actions.getName(place) for place in range(actions.nActions)]
        actions.doAction(next(place for place, action in enumerate(names) if action in ("Press", "Toggle", "Check")))

    def key(self, keys):
        """A key of the keyboard, to the window that has the focus."""
        self.any_of(BUTTONS, "History")
        for words in (["search", "--sync", "--onlyvisible", "--name", "Runsheet", "windowactivate", "--sync"], ["key", "--clearmodifiers", keys]):
            subprocess.run(["xdotool", *words], check=True, timeout=harness.PATIENCE, capture_output=True)

    def write(self, field, text):
        self.any_of(("text",), field).queryEditableText().setTextContents(text)

    def names_in(self, role, name):
        """The texts of the first column of a table."""
        table = self.find(role, name).queryTable()
        return [table.getAccessibleAt(row, 0).name for row in range(table.nRows)]


class FirstDay(test_window.WindowCase):
    def open(self):
        window = Reader(self.folder)
        self.addCleanup(lambda: window.process.poll() is None and window.kill())
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0), "the window hosts the engine")
        return window

    def test_from_a_new_job_to_its_result(self):
        script = self.folder.root / "greet.sh"
        script.write_text("#!/bin/sh\necho hello\necho a,b > \"$RUNSHEET_RESULTS/table.csv\"\n", encoding="utf-8")
        script.chmod(0o755)
        window = self.open()
        window.key("ctrl+n")
        window.write("Name", "Greeting")
        window.write("Program", str(script))
        window.push("Run now")
        self.assert_row(window, "Greeting", "Succeeded")
        window.select("Greeting")
        window.push("Results")
        window.any_of(("text",), "Filter rows")  # the table of table.csv is on screen

    def test_the_filter_narrows_and_says_how_far(self):
        window = self.open()
        runs = [self.folder.submit("--name", name, "true") for name in ("Load prices", "Check prices", "Report")]
        self.folder.wait(*runs)
        self.assert_row(window, "Report", "Succeeded")
        window.write("Filter", "prices")
        self.assertTrue(harness.eventually(lambda: sorted(row[0] for row in window.rows()) == ["Check prices", "Load prices"]))
        self.assertTrue(harness.eventually(lambda: window.any_of(("text",), "Filter").description == "2 of 3"))
        window.write("Filter", "state:failed")
        window.push("Clear filter")
        self.assertTrue(harness.eventually(lambda: len(window.rows()) == 3))

    def test_deleted_and_brought_back(self):
        window = self.open()
        self.folder.wait(self.folder.submit("--name", "Gone", "true"))
        self.assert_row(window, "Gone", "Succeeded")
        window.select("Gone")
        window.push("Delete")
        self.assertTrue(harness.eventually(lambda: not self.folder.runs()))
        window.push("Undo")
        self.assert_row(window, "Gone", "Succeeded")

    def test_history_lists_every_run(self):
        window = self.open()
        runs = [self.folder.submit("--name", f"Job {number}", "false" if number == 1 else "true") for number in range(3)]
        self.folder.wait(*runs)
        window.push("History")
        self.assertTrue(harness.eventually(lambda: len(window.names_in("tree", "Runs")) == 3))
        window.push("Jobs")
        self.assert_row(window, "Job 1", "Failed")


if __name__ == "__main__":
    unittest.main()
