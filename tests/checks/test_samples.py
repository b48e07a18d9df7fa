#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample project works by itself, without Runsheet: an example that fails teaches the wrong thing."""

import csv
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

PROJECT = pathlib.Path(__file__).resolve().parents[2] / "resources/samples/prices"


class Samples(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.project = pathlib.Path(folder.name) / "prices"
        shutil.copytree(PROJECT, self.project, ignore=shutil.ignore_patterns("results", "work"))

    def run_script(self, name, **variables):
        clean = {key: value for key, value in os.environ.items() if not key.startswith("RUNSHEET_")}
        environment = {**clean, "SAMPLE_PAUSE": "0", **variables}
        return subprocess.run([str(self.project / name)], env=environment, capture_output=True, text=True, timeout=60, check=False)

    def test_the_demo_scripts_leave_table_plot_and_report(self):
        for name in ("load_prices.py", "check_prices.sh", "report_prices.py"):
            result = self.run_script(name)
            self.assertEqual(result.returncode, 0, name + result.stdout + result.stderr)
        results = self.project / "results"
        with (results / "prices_clean.csv").open(encoding="utf-8", newline="") as file:
            self.assertGreater(len(list(csv.DictReader(file))), 4000)
        xml.etree.ElementTree.parse(results / "prices.svg")
        page = (results / "report.html").read_text(encoding="utf-8")
        self.assertIn("<table", page)
        self.assertNotIn("<script", page.lower())

    def test_every_planted_row_is_dropped(self):
        self.run_script("load_prices.py")
        with (self.project / "results/rows_dropped.csv").open(encoding="utf-8", newline="") as file:
            faults = {row["fault"] for row in csv.DictReader(file)}
        self.assertEqual(faults, {"not a number", "out of range", "no such date", "comes twice", "no fund", "no such currency"})

    def test_reports_are_json_lines_that_reach_their_total(self):
        report = self.project / "report.jsonl"
        self.run_script("load_prices.py", RUNSHEET_REPORT=str(report))
        lines = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
        self.assertEqual([line["stage"] for line in lines if "stage" in line], ["read", "clean", "write"])
        last = [line for line in lines if "done" in line][-1]
        self.assertEqual(last["done"], last["total"])
        self.assertEqual({line["value"]["name"] for line in lines if "value" in line}, {"rows kept", "rows dropped"})

    def test_a_broken_rule_fails_the_check(self):
        self.run_script("load_prices.py")
        with (self.project / "work/prices_clean.csv").open("a", encoding="utf-8") as file:
            file.write("2026-01-01,ALDER,-1,EUR,5\n")
        self.assertEqual(self.run_script("check_prices.sh").returncode, 1)

    def test_scripts_say_what_is_missing(self):
        for name in ("check_prices.sh", "report_prices.py"):
            result = self.run_script(name)
            self.assertNotEqual(result.returncode, 0)
            self.assertIn("run load_prices.py first", result.stderr)

    def test_fail_on_purpose_fails_with_a_trace(self):
        result = self.run_script("fail_on_purpose.py")
        self.assertEqual(result.returncode, 1)
        self.assertIn("Traceback", result.stderr)

    def test_the_prices_can_be_made_again(self):
        again = self.project / "again.csv"
        subprocess.run([str(self.project / "make_prices.py"), str(again)], check=True, timeout=60)
        self.assertEqual(again.read_bytes(), (self.project / "data/prices.csv").read_bytes())

    def test_drafts_name_scripts_that_exist_and_follow_known_ones(self):
        project = json.loads((self.project / "project.json").read_text(encoding="utf-8"))
        ids = [draft["id"] for draft in project["drafts"]]
        self.assertLessEqual(set(project["demo"]), set(ids))
        for place, draft in enumerate(project["drafts"]):
            script = self.project / draft["parameters"]["path"]
            self.assertTrue(os.access(script, os.X_OK), script)
            self.assertLessEqual(set(draft.get("after", ())), set(ids[:place]))


if __name__ == "__main__":
    unittest.main()
