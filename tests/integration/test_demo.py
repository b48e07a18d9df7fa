#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`runsheet demo` and `runsheet grab`: what packaging/run.sh shows on a machine without a display."""

import csv
import pathlib
import re
import struct
import unittest

import harness


def png_size(path):
    """Width and height out of the header of a PNG file."""
    head = path.read_bytes()[:24]
    return struct.unpack(">II", head[16:24]) if head.startswith(b"\x89PNG\r\n\x1a\n") else None


class Demo(harness.RunsheetTest):
    def test_the_sample_project_runs_and_says_where_its_results_are(self):
        done = self.folder.ok("demo", timeout=120)
        for name in ("Load prices", "Check prices", "Report prices"):
            self.assertIn(name, done.text)
        folders = [pathlib.Path(line) for line in re.findall(r"(/\S+)", done.text) if pathlib.Path(line).is_dir()]
        self.assertGreaterEqual(len(folders), 3, done.text)
        files = {path.name: path for folder in folders for path in folder.iterdir()}
        self.assertLessEqual({"prices_clean.csv", "check_summary.csv", "prices.svg", "report.html"}, set(files))
        with files["prices_clean.csv"].open(encoding="utf-8", newline="") as table:
            self.assertGreater(len(list(csv.reader(table))), 1000)

    def test_its_runs_can_be_looked_at_afterwards(self):
        self.folder.ok("demo", "--data-dir", str(self.folder.data), timeout=120)
        self.serve()
        runs = self.folder.runs()
        self.assertGreaterEqual(len(runs), 3)
        self.assertEqual({run["state"] for run in runs}, {"succeeded"})
        values = {value["name"]: value["number"] for run in runs for value in self.folder.json("results", run["id"])["values"]}
        self.assertEqual(values["rows dropped"], 12)
        fractions = [run["progress"]["fraction"] for run in runs]
        self.assertEqual(fractions, [1] * len(runs))

    def test_a_picture_of_the_window_needs_no_display(self):
        self.folder.ok("demo", "--data-dir", str(self.folder.data), timeout=120)
        pictures = {}
        for theme in ("light", "dark"):
            picture = self.root / f"{theme}.png"
            self.folder.ok("grab", str(picture), "--theme", theme, "--size", "1000x700", "--data-dir", str(self.folder.data))
            self.assertEqual(png_size(picture), (1000, 700))
            pictures[theme] = picture.read_bytes()
        self.assertNotEqual(pictures["light"], pictures["dark"])
        double = self.root / "double.png"
        self.folder.ok("grab", str(double), "--size", "500x400", "--scale", "2")
        self.assertEqual(png_size(double), (1000, 800))


if __name__ == "__main__":
    unittest.main()
