#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs of cron expressions: fire times, sentences, errors with their column, batches. None of them needs an engine."""

import datetime
import json
import subprocess
import unittest

import harness

VECTORS = harness.HERE.parent / "data/cron/sample.tsv"


def vectors():
    """The rows of the sample as (id, dialect, expression, zone, from, expected), times as seconds since 1970."""
    for line in VECTORS.read_text(encoding="utf-8").splitlines():
        if line.startswith(("#", "id\t")):
            continue
        name, dialect, expression, zone, begin, expected, *_ = line.split("\t")
        times = [] if expected == "none" else [seconds(time) for time in expected.split(",")]
        yield name, dialect, expression, zone, seconds(begin), times


def seconds(iso):
    return int(datetime.datetime.fromisoformat(iso).timestamp())


class Cron(harness.RunsheetTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(lambda: self.assertFalse(self.folder.data.exists(), "no verb of cron makes a data folder"))

    def batch(self, text):
        """The columns of each answer."""
        done = self.folder.ok("cron", "next", "--batch", "-", stdin=text.encode())
        return [line.split("\t") for line in done.text.splitlines()]

    def test_the_sample_in_one_batch(self):
        rows = list(vectors())
        lines = [f"{name}\t{dialect}\t{text}\t{zone}\t{begin}\t{max(1, len(times))}\n" for name, dialect, text, zone, begin, times in rows]
        answers = self.batch("".join(lines))
        expected = [[name, "OK", ",".join(map(str, times))] if times else [name, "NONE", ""] for name, *_, times in rows]
        self.assertEqual(answers, expected)

    def test_a_batch_from_a_file(self):
        file = self.folder.root / "questions.tsv"
        file.write_bytes(b"1\tunix5\t0 3 * * *\tUTC\t0\t2\r\n2\tauto\t0 0 3 * * *\t\t-1\t1")
        done = self.folder.ok("cron", "next", "--batch", str(file))
        self.assertEqual(done.out, b"1\tOK\t10800,97200\n2\tOK\t10800\n")
        missing = self.folder.call("cron", "next", "--batch", "no-such-file")
        self.assertEqual(missing.code, 2)
        self.assertIn("no-such-file", missing.message)

    def test_every_kind_of_answer(self):
        rows = {
            "only parsed\tunix5\t0 3 * * *\t\t\t": ("VALID", ""),
            "parsed at the start of the engine\tunix5\t@reboot\t\t\t": ("VALID", ""),
            "no time of the start of the engine\tunix5\t@reboot\tUTC\t0\t1": ("NONE", ""),
            "never\tspring6\t0 0 0 31 4 *\tUTC\t0\t3": ("NONE", ""),
            "fewer than asked for\tquartz7\t0 0 0 1 1 ? 2030\tUTC\t0\t3": ("OK", "1893456000"),
            "before 1970\tunix5\t* * * * *\tUTC\t-61\t2": ("OK", "-60,0"),
            "wrong\tunix5\t0 25 * * *\tUTC\t0\t1": ("ERR", "column 3: 25 is outside the allowed hour 0-23"),
            "wrong although only parsed\tauto\t0 25 * * *\t\t\t": ("ERR", "column 3: 25 is outside the allowed hour 0-23"),
        }
        answers = self.batch("".join(line + "\n" for line in rows))
        self.assertEqual(answers, [[line.split("\t")[0], *answer] for line, answer in rows.items()])

    def test_what_cannot_be_answered_is_named_and_the_rest_is_answered(self):
        lines = ["a\tunix5\t* * * * *\tMars/Base\t0\t1", "b\tunix5\t* * * * *", "c\tvixie\t* * * * *\tUTC\t0\t1", "d\tunix5\t* * * * *\tUTC\tnow\t1",
                 "e\tunix5\t* * * * *\tUTC\t0\t0", "", "f\tunix5\t* * * * *\tUTC\t0\t1"]
        answers = self.batch("\n".join(lines) + "\n")
        self.assertEqual([answer[1] for answer in answers], ["ERR"] * 6 + ["OK"])
        for answer, word in zip(answers, ("Mars/Base", "columns", "vixie", "now", "count", "columns"), strict=False):
            self.assertIn(word, answer[2])

    def test_a_batch_answers_line_by_line(self):
        asking = subprocess.Popen([harness.PROGRAM, "cron", "next", "--batch", "-"], env=self.folder.environment, cwd=self.folder.root,
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(asking.stdout.close)
        for begin in (0, 60, 120):
            asking.stdin.write(f"{begin}\tunix5\t* * * * *\tUTC\t{begin}\t1\n".encode())
            asking.stdin.flush()
            self.assertEqual(harness.read_line(asking.stdout, harness.PATIENCE), f"{begin}\tOK\t{begin + 60}\n".encode())
        asking.stdin.close()
        self.assertEqual(asking.wait(harness.PATIENCE), 0)

    def test_next_prints_times_with_their_offset(self):
        words = ("cron", "next", "30 2 * * *", "--zone", "Europe/Berlin", "--count", "2")
        times = ["2021-03-28T03:00:00+02:00", "2021-03-29T02:30:00+02:00"]
        self.assertEqual(self.folder.ok(*words, "--from", "2021-03-27T12:00:00Z").text.splitlines(), times)
        self.assertEqual(self.folder.json(*words, "--from", "2021-03-27T12:00:00Z"), {"total": 2, "items": times})
        self.assertEqual(self.folder.ok("cron", "next", "0 0 1 1 *", "--zone", "UTC", "--from", "2026-05-01T00:00:00Z").word,
                         "2027-01-01T00:00:00+00:00")

    def test_from_without_offset_is_the_time_of_the_zone(self):
        words = ("cron", "next", "0 * * * *", "--zone", "Asia/Tokyo", "--from")
        for begin in ("2026-01-01T09:30:00", "2026-01-01T09:30", "2026-01-01T00:30:00Z"):
            self.assertEqual(self.folder.ok(*words, begin, TZ="America/New_York").word, "2026-01-01T10:00:00+09:00")

    def test_next_counts_from_now_in_the_zone_of_the_system(self):
        told = seconds(self.folder.ok("cron", "next", "* * * * * *", TZ="Asia/Tokyo").word)
        now = datetime.datetime.now().timestamp()
        self.assertLess(abs(now - told), harness.PATIENCE)
        self.assertTrue(self.folder.ok("cron", "next", "@daily", TZ="Asia/Tokyo").word.endswith("T00:00:00+09:00"))

    def test_never_is_an_answer(self):
        for text in ("0 0 31 2 *", "@reboot"):
            self.assertEqual(self.folder.ok("cron", "next", text).word, "never")
            self.assertEqual(self.folder.json("cron", "next", text), {"total": 0, "items": []})

    def test_describe(self):
        self.assertEqual(self.folder.ok("cron", "describe", "30 7 * * 1-5").word, "At 07:30 from Monday to Friday")
        self.assertEqual(self.folder.json("cron", "describe", "0 0 7 ? * 2", "--dialect", "quartz7"),
                         {"dialect": "quartz7", "description": "At 07:00 on Monday"})
        self.assertEqual(self.folder.call("cron", "describe", "0 0 7").code, 2)

    def test_check(self):
        good = self.folder.ok("cron", "check", "0 3 * * *")
        self.assertIn("unix5", good.text)
        self.assertEqual(self.folder.json("cron", "check", "0 0 3 * * *"), {"valid": True, "dialect": "spring6", "error": None})
        warned = self.folder.ok("cron", "check", "*/60 3 * * *")
        self.assertIn("column 3", warned.message)

    def test_check_says_field_column_and_what_is_allowed(self):
        bad = self.folder.call("cron", "check", "0 0 3 ? * MONX")
        self.assertEqual(bad.code, 2)
        for word in ("column 11: ", "day-of-week", "MONX", "SUN-SAT"):
            self.assertIn(word, bad.message)
        step = self.folder.call("cron", "check", "*/0 * * * *")
        for word in ("column 3: the step must be at least 1", "minute", "allowed"):
            self.assertIn(word, step.message)
        shown = self.folder.call("cron", "check", "0 0 3 ? * MONX", "--json")
        self.assertEqual(shown.code, 2)
        error = json.loads(shown.out)
        self.assertEqual((error["valid"], error["dialect"], error["error"]["column"], error["error"]["field"]), (False, "spring6", 11, "day-of-week"))
        self.assertIn("MONX", error["error"]["message"])

    def test_write(self):
        self.assertEqual(self.folder.ok("cron", "write", "every weekday at 7:30").word, "30 7 * * MON-FRI")
        self.assertEqual(self.folder.json("cron", "write", "last", "Friday", "of", "the", "month", "at", "noon"),
                         {"expression": "0 12 * * FRIL", "dialect": "unix5", "description": "At 12:00 on the last Friday of the month"})
        refused = self.folder.call("cron", "write", "every blue moon")
        self.assertEqual(refused.code, 2)
        self.assertIn("not understood: blue moon", refused.message)

    def test_bad_usage(self):
        for words, named in ((("next",), "--batch"), (("next", "* * * * *", "--batch", "-"), "--batch"), (("next", "* * * * *", "--zone", "Mars"), "Mars"),
                             (("next", "* * * * *", "--from", "soon"), "soon"), (("next", "* * * * *", "--count", "0"), "count"),
                             (("check", "* * * * *", "--dialect", "vixie"), "vixie"), (("check",), "EXPR"), (("describe", b"\xff"), "UTF-8")):
            with self.subTest(words):
                done = self.folder.call("cron", *words)
                self.assertEqual(done.code, 2)
                self.assertIn(named, done.message)


if __name__ == "__main__":
    unittest.main()
