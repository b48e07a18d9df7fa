#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dragged with the pointer from another program onto the window.

Needs a display and a session bus: xvfb-run --auto-servernum dbus-run-session -- test_drop.py
"""

import os
import pathlib
import subprocess
import time
import unittest

import harness
import test_window

DRAG_SOURCE = os.environ.get("RUNSHEET_DRAG_SOURCE", str(pathlib.Path(harness.PROGRAM).parent / "dragsource"))
SCREEN = (1600, 900)


def pointer(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


class DragSource:
    """Another program, in a corner that the window leaves free."""

    CENTRE = (90, 50)

    def __init__(self, environment, *files):
        self.process = subprocess.Popen([DRAG_SOURCE, "10", "10", *map(str, files)], env=environment, stdout=subprocess.PIPE)
        if harness.read_line(self.process.stdout, harness.PATIENCE).strip() != b"ready":
            raise AssertionError("the program to drag from did not start")

    def drag_to(self, x, y):
        """What became of it. A person's drag: in steps, each of which the other program can answer."""
        pointer("mousemove", *self.CENTRE, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            time.sleep(0.05)  # how fast a hand is; no state is waited for
            pointer("mousemove", *(int(here + (there - here) * step / steps) for here, there in zip(self.CENTRE, (x, y))))
        time.sleep(0.3)
        pointer("mouseup", 1)
        return harness.read_line(self.process.stdout, harness.PATIENCE).strip().decode()

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Dropping(test_window.WindowCase):
    def drag(self, window, *files):
        source = DragSource(window.environment, *files)
        self.addCleanup(source.end)
        place = window.find("tree", "Jobs") if self.folder.runs() else window.application()[0]
        box = place.queryComponent().getExtents(0)
        return source.drag_to(box.x + box.width // 2, box.y + box.height // 2)

    def script(self, name, text):
        path = self.root / name
        path.write_text(text)
        return path

    def test_a_script_becomes_a_draft_and_runs_when_it_is_told_to(self):
        window = self.open()
        self.folder.wait(self.folder.submit("--name", "First", "--", "/bin/true"))
        self.assert_row(window, "First")
        self.assertEqual(self.drag(window, self.script("dropped here.py", "print('from the drop')\n")), "dropped")
        window.find("push button", "Run now")
        self.assertEqual(len(self.folder.runs()), 1, "dropping runs nothing")
        window.press("Run now")
        self.assert_row(window, "dropped here", "Succeeded")
        newest = self.folder.runs()[0]
        self.assertEqual(newest["type"], "script")
        self.assertEqual(self.folder.ok("logs", newest["id"]).word, "from the drop")

    def test_on_the_first_start_the_empty_window_takes_it(self):
        window = self.open()
        self.assertEqual(self.drag(window, self.script("first.sh", "#!/bin/sh\nexit 0\n")), "dropped")
        window.press("Run now")
        self.assert_row(window, "first", "Succeeded")


if __name__ == "__main__":
    unittest.main()
