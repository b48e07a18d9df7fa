#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Crontabs in and out: what is imported becomes disabled jobs, and every byte that nobody changed comes back."""

import json
import unittest

import harness

CRONTABS = harness.HERE.parent / "data/crontabs"
MIXED = (
    b"# of old\r\n"
    b"SHELL=/bin/bash\n"
    b"0 3 * * *\t/usr/local/bin/backup --all\n"
    b"\n"
    b"  61 3 * * * wrong\n"
    b"CRON_TZ = Europe/Berlin\n"
    b"*/15\t8-17 * * MON-FRI cat%one%two 100\\%\n"
    b"@reboot   echo \"$GREETING\"\n"
    b"HOME=/\n"
    b"GREETING='hello world'\n"
    b"0 3 * * *\t/usr/local/bin/backup --all\n"
    b"@daily pwd; echo \"$GREETING\" # the end"
)


class Crontab(harness.RunsheetTest):
    def setUp(self):
        super().setUp()
        self.server = self.serve()

    def import_bytes(self, content, *options):
        return self.folder.ok("crontab", "import", "-", *options, stdin=content)

    def export(self):
        return self.folder.ok("crontab", "export").out

    def job(self, word):
        return self.folder.json("job", "show", word)

    def test_jobs_arrive_disabled_with_what_applies_to_their_line(self):
        done = self.import_bytes(MIXED, "--json")
        imported = json.loads(done.out)
        self.assertEqual([(entry["line"], entry["name"]) for entry in imported["items"]],
                         [(3, "/usr/local/bin/backup --all"), (7, "cat"), (8, 'echo "$GREETING"'), (11, "/usr/local/bin/backup --all (2)"),
                          (12, 'pwd; echo "$GREETING" # the end')])
        self.assertEqual(imported["notUnderstood"], [{"line": 5, "text": "column 3: 61 is outside the allowed minute 0-59"}])
        self.assertIn("line 5: column 3: 61 is outside", done.message)
        jobs = [self.job(entry["id"]) for entry in imported["items"]]
        for job in jobs:
            self.assertEqual((job["type"], job["enabled"], job["draft"]), ("command", False, False))
        self.assertEqual(jobs[0]["parameters"], {"program": "/bin/bash", "arguments": ["-c", "/usr/local/bin/backup --all"]})
        self.assertEqual(jobs[0]["environment"], {"SHELL": "/bin/bash"})
        self.assertEqual((jobs[0]["trigger"]["expression"], jobs[0]["trigger"]["dialect"]), ("0 3 * * *", "unix5"))
        self.assertNotIn("zone", {key for key, value in jobs[0]["trigger"].items() if value})
        self.assertEqual((jobs[1]["trigger"]["expression"], jobs[1]["trigger"]["zone"]), ("*/15 8-17 * * MON-FRI", "Europe/Berlin"))
        self.assertEqual(jobs[2]["trigger"]["kind"], "engineStart")
        self.assertNotIn("GREETING", jobs[2]["environment"])
        self.assertEqual((jobs[3]["environment"]["GREETING"], jobs[3]["workspace"]), ("hello world", "/"))

    def test_an_imported_job_runs_as_cron_would_run_it(self):
        ids = self.import_bytes(MIXED).text.split()
        run = self.folder.ok("job", "run", ids[1]).word
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.assertEqual(self.folder.ok("logs", run, "--raw").out, b"one\ntwo 100%\n")
        run = self.folder.ok("job", "run", ids[4]).word
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", run, "--raw").out, b"/\nhello world\n")

    def test_every_file_comes_back_byte_for_byte(self):
        for path in sorted(CRONTABS.iterdir()):
            if path.name in ("expected.tsv", "thousand-entries"):
                continue
            with self.subTest(path.name):
                done = self.folder.ok("crontab", "import", path)
                self.assertEqual(len(done.text.split()), int(next(
                    line.split("\t")[1] for line in (CRONTABS / "expected.tsv").read_text().splitlines() if line.startswith(path.name + "\t"))))
                self.assertEqual(self.export(), path.read_bytes())

    def test_only_what_was_changed_differs(self):
        backup, cat, reboot, *_ = self.import_bytes(MIXED).text.split()
        self.folder.ok("job", "update", backup, "--name", "Backup", "--label", "night")
        self.assertEqual(self.export(), MIXED)
        self.folder.ok("job", "update", backup, "--cron", "30 4 * * *", "--", "/bin/bash", "-c", "backup +%F")
        expected = MIXED.replace(b"0 3 * * *\t/usr/local/bin/backup --all\n", b"30 4 * * *\tbackup +\\%F\n", 1)
        self.assertEqual(self.export(), expected)
        self.folder.ok("job", "update", cat, "--", "tac", "a b")
        expected = expected.replace(b"cat%one", self.shell_words(cat) + b"%one")
        self.assertEqual(self.export(), expected)
        self.folder.ok("job", "delete", reboot, "--yes")
        self.assertEqual(self.export(), expected.replace(b"@reboot   echo \"$GREETING\"\n", b""))
        self.folder.ok("job", "undo")
        self.assertEqual(self.export(), expected)

    def shell_words(self, job):
        """`tac 'a b'` with the path of tac as the job has it."""
        return self.job(job)["parameters"]["program"].encode() + b" 'a b'"

    def test_enabling_changes_nothing(self):
        backup = self.import_bytes(b"0 3 * * *  true\n").word
        self.folder.ok("job", "enable", backup)
        self.assertTrue(self.job(backup)["enabled"])
        self.assertEqual(self.export(), b"0 3 * * *  true\n")

    def test_what_no_line_can_say_is_said(self):
        job = self.import_bytes(b"0 3 * * * true\n").word
        self.folder.ok("job", "update", job, "--every", "90s")
        done = self.folder.ok("crontab", "export")
        self.assertEqual(done.out, b"0 3 * * * true\n")
        self.assertIn("line 1: “true” is not exported as it is now", done.message)

    def test_a_file_is_shown_kept_and_replaced(self):
        target = self.root / "crontab"
        job = self.import_bytes(b"# mine\n0 3 * * * true\n").word
        target.write_bytes(b"# mine\n0 3 * * * true\n")
        self.assertIn("so already", self.folder.ok("crontab", "export", "-o", target).message)
        self.folder.ok("job", "update", job, "--cron", "0 4 * * *")
        for backup in ("crontab.bak", "crontab.bak.2"):
            before = target.read_bytes()
            done = self.folder.ok("crontab", "export", "-o", target)
            self.assertEqual(done.out, b"")
            self.assertIn("-2: 0 3 * * * true\n+2: 0 4 * * * true\n", done.message)
            self.assertEqual((self.root / backup).read_bytes(), before)
            self.assertEqual(target.read_bytes(), b"# mine\n0 4 * * * true\n")
            target.write_bytes(before)

    def test_the_crontab_outlives_a_crash(self):
        self.import_bytes(MIXED)
        self.server.kill()
        self.serve()
        self.assertEqual(self.export(), MIXED)

    def test_the_last_import_counts(self):
        self.import_bytes(b"0 1 * * * one\n")
        self.assertNotEqual(self.import_bytes(b"0 2 * * * two\n").word, "")
        self.assertEqual(self.export(), b"0 2 * * * two\n")
        self.assertEqual(len(self.folder.json("job", "list")["items"]), 2)

    def test_the_same_again_makes_no_second_jobs(self):
        first = self.import_bytes(MIXED).text.split()
        self.folder.ok("job", "update", first[0], "--name", "Backup", "--label", "night")
        self.folder.ok("job", "enable", first[1])
        self.assertEqual(self.import_bytes(MIXED).text.split(), first)
        self.assertEqual(len(self.folder.json("job", "list")["items"]), len(first))
        self.assertEqual((self.job(first[0])["name"], self.job(first[1])["enabled"]), ("Backup", True))
        more = self.import_bytes(b"5 5 * * * new\n6 5 * * * new\n" + MIXED).text.split()
        self.assertEqual(more[2:], first)
        self.assertEqual(len(self.folder.json("job", "list")["items"]), len(first) + 2)
        self.folder.ok("job", "delete", first[0], "--yes")
        self.assertNotIn(first[0], self.import_bytes(MIXED).text.split())


class WithoutAnEngine(harness.RunsheetTest):
    def test_check(self):
        good = self.folder.call("crontab", "check", CRONTABS / "variables-in-place")
        self.assertEqual((good.code, good.word), (0, "7 lines, 3 entries, 4 variables"))
        bad = self.folder.call("crontab", "check", "-", stdin=MIXED)
        self.assertEqual(bad.code, 1)
        self.assertIn("line 5: column 3: 61", bad.message)
        shown = self.folder.call("crontab", "check", "-", "--json", stdin=MIXED)
        self.assertEqual((shown.code, json.loads(shown.out)["valid"], json.loads(shown.out)["notUnderstood"][0]["line"]), (1, False, 5))
        self.assertFalse(self.folder.data.exists())

    def test_refusals(self):
        self.assertEqual(self.folder.call("crontab", "check", "nowhere").code, 2)
        self.assertEqual(self.folder.call("crontab", "check").code, 2)
        self.assertEqual(self.folder.call("crontab").code, 2)
        self.assertEqual(self.folder.call("crontab", "export").code, 4)
        self.serve()
        self.assertEqual(self.folder.call("crontab", "export").code, 6)


if __name__ == "__main__":
    unittest.main()
