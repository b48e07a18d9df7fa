#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A stranger's way to the first result: in German, dark, by the keyboard alone, with a history of thousands of runs (tests/WALK.md).

Needs a display and a session bus: xvfb-run --auto-servernum dbus-run-session -- test_window_walk.py
"""

import pathlib
import subprocess
import time
import unittest

import harness
import pyatspi
import test_window
import test_window_keys
from gi.repository import GLib

SEED = str(pathlib.Path(harness.PROGRAM).parent / "runsheet-seed")
SCRIPT = """#!/usr/bin/python3
import csv, os
with open(os.path.join(os.environ["RUNSHEET_RESULTS"], "kurse.csv"), "w", newline="") as file:
    rows = csv.writer(file)
    rows.writerow(["Tag", "Kurs"])
    rows.writerows([day, 100 + day % 7] for day in range(1, 31))
print("30 Tage")
"""


class Stranger(test_window_keys.Reader):
    """Types, and reads what stands on the screen."""

    def start(self):
        self.environment["LANG"] = "de_DE.UTF-8"
        return subprocess.Popen(
            [harness.PROGRAM, "--theme", "dark"], env=self.environment, cwd=self.folder.root, stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log
        )

    def hit(self, *keys):
        """Keys to whatever window has the focus, which may be a dialog."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *keys], check=True, timeout=harness.PATIENCE)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "12", text], check=True, timeout=harness.PATIENCE)

    def activate(self):
        words = ["search", "--sync", "--onlyvisible", "--name", "Runsheet", "windowactivate", "--sync"]
        subprocess.run(["xdotool", *words], check=True, timeout=harness.PATIENCE, capture_output=True)

    def focused(self):
        """(role, name) of what has the focus; a tab says that it has it whenever it is the current one."""
        found = []
        nodes = [self.application()]
        while nodes:
            node = nodes.pop(0)
            try:
                role = node.getRoleName()
                if node.getState().contains(pyatspi.STATE_FOCUSED) and role != "page tab":
                    found.append((role, node.name))
                if role not in test_window.ITEM_VIEWS:
                    nodes += [child for child in node if child is not None]
            except GLib.GError:
                continue  # a window that closes takes its parts with it
        return found

    def has_focus(self, role, name):
        return harness.eventually(lambda: (role, name) in self.focused())


class Walk(test_window.WindowCase):
    def open(self):
        window = Stranger(self.folder)
        self.addCleanup(lambda: window.process.poll() is None and window.kill())
        self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0), "the window hosts the engine")
        window.any_of(("radio button",), "Verlauf")
        window.activate()
        return window

    def assert_focus(self, window, role, name):
        self.assertTrue(window.has_focus(role, name), f"{role} “{name}” has not the focus, but {window.focused()}")

    def begin_with_script(self, window):
        """Ctrl+O, the path, Enter twice: from a file to its run."""
        script = self.folder.root / "kurse.py"
        script.write_text(SCRIPT, encoding="utf-8")
        window.hit("ctrl+o")
        self.assert_focus(window, "text", "Dateiname:")
        window.type(str(script))
        window.hit("Return")
        self.assert_focus(window, "push button", "Jetzt starten")
        window.hit("Return")
        self.assert_focus(window, "tree", "Jobs")

    def test_from_the_first_start_to_the_first_result(self):
        window = self.open()
        begin = time.monotonic()
        self.assert_focus(window, "push button", "Datei wählen …")
        self.begin_with_script(window)
        self.assert_row(window, "Kurse", "Erfolgreich")
        window.hit("Return")
        self.assert_focus(window, "tree", "Dateien")
        window.any_of(("text",), "Zeilen filtern")  # the table is on screen
        window.hit("Escape")
        self.assert_focus(window, "tree", "Jobs")
        if not harness.SANITIZERS:
            self.assertLess(time.monotonic() - begin, 120, "two minutes are promised")

    def test_a_failure_of_long_ago_is_found_in_a_long_history(self):
        subprocess.run([SEED, str(self.folder.data), "3000"], check=True, timeout=harness.PATIENCE, env=self.folder.environment, capture_output=True)
        window = self.open()
        self.begin_with_script(window)
        window.hit("ctrl+3", "ctrl+l")
        self.assert_focus(window, "text", "Filter")
        window.type("state:failed before:7d")
        filter_ = window.any_of(("text",), "Filter")
        self.assertTrue(harness.eventually(lambda: filter_.description.endswith(" von 3.001")), filter_.description)
        self.assertFalse(filter_.description.startswith("0 "), "the days at the side do not hide what the filter names")
        window.hit("Return")
        self.assert_focus(window, "tree", "Läufe")
        window.hit("Home", "Return")
        window.any_of(("push button",), "Neu starten")  # of the failure's banner


if __name__ == "__main__":
    unittest.main()
