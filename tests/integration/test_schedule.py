#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Jobs that run by themselves: triggers, missed times, overlaps, calendars, and what happens to the clock (F49 to F55)."""

import datetime
import os
import pathlib
import random
import shutil
import subprocess
import time
import unittest

import harness
import logind
import wire

UTC = datetime.timezone.utc


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def now():
    return datetime.datetime.now(UTC)


def seconds_until(text):
    return (instant(text) - now()).total_seconds()


class ScheduleTest(harness.RunsheetTest):
    def create(self, name, *options, command=("/bin/true",)):
        return self.folder.ok("job", "create", "--name", name, "--id", name, *options, "--", *command).word

    def job(self, name):
        return self.folder.json("job", "show", name)

    def runs_of(self, name):
        """Oldest first."""
        return self.folder.runs("--job", name)[::-1]

    def reaches_runs(self, name, count, state="succeeded"):
        if not harness.eventually(lambda: sum(run["state"] == state for run in self.runs_of(name)) >= count):
            raise AssertionError(f"{name} has {[run['state'] for run in self.runs_of(name)]}")
        return [run for run in self.runs_of(name) if run["state"] == state]


class Definitions(ScheduleTest):
    def test_each_option_becomes_its_trigger_and_comes_back(self):
        self.serve()
        cases = {
            "cron": (["--cron", "30 7 * * MON-FRI", "--zone", "Europe/Berlin"], {"kind": "cron", "expression": "30 7 * * MON-FRI", "zone": "Europe/Berlin"}),
            "quartz": (["--cron", "0 0 12 ? * 2", "--dialect", "quartz7", "--dst", "skip"], {"kind": "cron", "dialect": "quartz7", "dst": "skip"}),
            "rate": (["--every", "90s", "--initial-delay", "5m", "--jitter", "10s"], {"kind": "fixedRate", "every": 90, "initialDelay": 300, "jitter": 10}),
            "delay": (["--fixed-delay", "2h", "--from", "start"], {"kind": "fixedDelay", "delay": 7200, "from": "start"}),
            "once": (["--at", "2099-01-01T00:00:00Z"], {"kind": "once", "at": "2099-01-01T00:00:00.000Z"}),
            "boot": (["--cron", "@reboot"], {"kind": "engineStart"}),
            "window": (["--every", "1h", "--start", "2098-01-01T00:00:00Z", "--end", "2099-01-01T00:00:00Z"],
                       {"start": "2098-01-01T00:00:00.000Z", "end": "2099-01-01T00:00:00.000Z"}),
        }
        for name, (options, expected) in cases.items():
            with self.subTest(name):
                self.create(name, *options)
                job = self.job(name)
                self.assertEqual({key: job["trigger"].get(key) for key in expected}, expected)
                again = self.folder.call("job", "create", "--name", name, "--id", name, *options, "--", "/bin/true")
                self.assertEqual((again.code, again.word), (0, name), again.message)
        self.assertEqual(self.job("window")["nextFireTime"], "2098-01-01T00:00:00.000Z")
        self.create("policies", "--every", "1h", "--misfire", "all:3", "--misfire-window", "2d", "--overlap", "allow:2")
        job = self.job("policies")
        self.assertEqual((job["misfire"], job["misfireWindow"], job["overlap"]), ("all:3", 172800, "allow:2"))

    def test_what_does_not_fit_is_refused_beside_its_field(self):
        self.serve()
        for field, words, options in (
            ("trigger.expression", "column 3: 61 is outside the allowed hour 0-23", ["--cron", "0 61 * * *"]),
            ("trigger.expression", "column 12", ["--cron", "0 0 12 1 * MON", "--dialect", "quartz7"]),
            ("trigger.dialect", "quartz7", ["--cron", "* * * * *", "--dialect", "cron"]),
            ("trigger.zone", "Europe/Berlin", ["--cron", "* * * * *", "--zone", "Mars/Base"]),
            ("trigger.dst", "run-once", ["--cron", "* * * * *", "--dst", "never"]),
            ("trigger.every", "at least 1 s", ["--every", "0"]),
            ("trigger.calendar", "calendar", ["--every", "1h", "--calendar", "none"]),
            ("trigger.end", "before start", ["--every", "1h", "--start", "2099-01-01T00:00:00Z", "--end", "2098-01-01T00:00:00Z"]),
            ("trigger.zone", "trigger", ["--zone", "Europe/Berlin"]),
            ("trigger.initialDelay", "fixedRate", ["--cron", "* * * * *", "--initial-delay", "5s"]),
        ):
            with self.subTest(options=options):
                done = self.folder.call("job", "create", "--name", "x", *options, "--", "/bin/true")
                self.assertEqual(done.code, 2, done.message)
                self.assertIn(field, done.message)
                self.assertIn(words, done.message)
        done = self.folder.call("job", "create", "--name", "x", "--every", "1h", "--cron", "* * * * *", "--", "/bin/true")
        self.assertEqual(done.code, 2)

    def test_what_never_fires_is_refused_unless_it_rests(self):
        self.serve()
        for options in (["--cron", "0 0 31 2 *"], ["--at", "2020-01-01T00:00:00Z"], ["--every", "1h", "--end", "2020-01-01T00:00:00Z"]):
            with self.subTest(options=options):
                done = self.folder.call("job", "create", "--name", "never", *options, "--", "/bin/true")
                self.assertEqual(done.code, 7, done.message)
                self.assertIn("this date never occurs", done.message)
        self.create("never", "--cron", "0 0 31 2 *", "--disabled")
        self.assertEqual(self.folder.call("job", "enable", "never").code, 7)
        self.assertFalse(self.job("never")["enabled"])
        self.create("good", "--cron", "0 0 1 * *")
        done = self.folder.call("job", "update", "good", "--cron", "0 0 31 2 *")
        self.assertEqual(done.code, 7, done.message)
        self.assertEqual(self.job("good")["trigger"]["expression"], "0 0 1 * *")

    def test_an_update_keeps_what_it_does_not_name(self):
        self.serve()
        self.create("j", "--cron", "0 6 * * *", "--zone", "Asia/Tokyo")
        first = self.job("j")
        self.folder.ok("job", "update", "j", "--priority", "3")
        self.assertEqual(self.job("j")["nextFireTime"], first["nextFireTime"])
        self.folder.ok("job", "update", "j", "--cron", "0 0 7 * * *")
        self.assertEqual(self.job("j")["trigger"]["zone"], "Asia/Tokyo")
        self.assertTrue(self.job("j")["nextFireTime"].endswith("T22:00:00.000Z"))
        self.folder.ok("job", "update", "j", "--trigger", "none")
        self.assertEqual(self.job("j")["trigger"]["kind"], "none")
        self.assertIsNone(self.job("j")["nextFireTime"])
        self.folder.ok("job", "undo", "j")
        self.assertTrue(harness.eventually(lambda: self.job("j")["nextFireTime"] is not None))

    def test_a_draft_rests_until_it_is_enabled(self):
        self.serve()
        self.create("sketch", "--every", "1h", "--draft")
        self.assertIsNone(self.job("sketch")["nextFireTime"])
        self.assertEqual(self.folder.json("schedule", "list")["total"], 0)
        self.folder.ok("job", "enable", "sketch")
        job = self.job("sketch")
        self.assertAlmostEqual(seconds_until(job["nextFireTime"]), 3600, delta=30)
        self.assertEqual((job["enabled"], job["draft"]), (True, False))
        self.folder.ok("job", "disable", "sketch")
        self.assertIsNone(self.job("sketch")["nextFireTime"])

    def test_over_the_api(self):
        self.serve()
        draft = {"name": "api", "id": "api", "parameters": {"program": "/bin/true"}, "trigger": {"kind": "fixedRate", "every": "1h"}}
        status, _, job = wire.ask(self.folder.data, "POST", "jobs/schedule", draft)
        self.assertEqual(status, 201)
        self.assertIsNotNone(job["nextFireTime"])
        self.assertEqual(wire.ask(self.folder.data, "POST", "jobs/schedule", {"name": "b", "parameters": {"program": "/bin/true"}})[0], 400)
        wrong = {**draft, "id": "c", "name": "c", "trigger": {"kind": "cron", "expression": "* * * * MONX"}}
        status, _, error = wire.ask(self.folder.data, "POST", "jobs", wrong)
        self.assertEqual(status, 400)
        self.assertEqual(error["error"]["fields"][0]["field"], "trigger.expression")
        self.assertIn("column 9", error["error"]["fields"][0]["message"])
        _, _, entries = wire.ask(self.folder.data, "GET", "scheduler?order=name")
        self.assertEqual([entry["name"] for entry in entries["items"]], ["api"])
        self.assertEqual(entries["items"][0]["status"], "SCHEDULED")
        self.assertAlmostEqual(entries["items"][0]["secondsToNextExecutionTime"], 3600, delta=30)



class Skipping(ScheduleTest):
    def test_the_next_time_is_left_out_and_comes_back(self):
        self.serve()
        self.create("daily", "--cron", "30 7 * * *", "--zone", "UTC")
        first = self.job("daily")["nextFireTime"]
        second = (instant(first) + datetime.timedelta(days=1)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        self.assertEqual(self.folder.json("schedule", "skip", "daily"), {"at": first, "next": second})
        self.assertEqual(self.job("daily")["nextFireTime"], second)
        listed = self.folder.json("schedule", "list", "--until", (instant(second) + datetime.timedelta(days=2)).isoformat())["items"]
        self.assertEqual(listed[0]["at"], second)
        run, = self.runs_of("daily")
        self.assertEqual((run["state"], run["scheduledFor"]), ("skipped", first))
        self.assertIn("left out", run["reason"])
        self.assertEqual(self.folder.json("schedule", "unskip", "daily"), {"at": first, "next": first})
        self.assertEqual(self.job("daily")["nextFireTime"], first)
        self.assertEqual(self.runs_of("daily"), [])
        self.assertEqual(self.folder.call("schedule", "unskip", "daily").code, 7)

    def test_what_was_left_out_does_not_run(self):
        self.serve()
        self.create("often", "--every", "2s")
        left_out = self.folder.json("schedule", "skip", "often")["at"]
        self.assertTrue(harness.eventually(lambda: self.runs_of("often")[-1]["scheduledFor"] > left_out))
        later = self.reaches_runs("often", 1)
        self.assertNotIn(left_out, [run["scheduledFor"] for run in later])
        self.assertEqual([run["state"] for run in self.runs_of("often") if run["scheduledFor"] == left_out], ["skipped"])

    def test_a_job_that_does_not_run_by_itself_is_refused(self):
        self.serve()
        self.create("by-hand")
        done = self.folder.call("schedule", "skip", "by-hand")
        self.assertEqual(done.code, 7)
        self.assertIn("no fire time to come", done.message)


class Firing(ScheduleTest):
    def test_a_job_runs_by_itself_and_knows_for_when(self):
        self.serve()
        out = self.folder.root / "times"
        self.create("tick", "--every", "1s", command=("/bin/sh", "-c", f"echo $RUNSHEET_SCHEDULED_FOR >> {out}"))
        runs = self.reaches_runs("tick", 3)
        self.folder.ok("job", "disable", "tick")
        self.assertEqual({run["cause"] for run in runs}, {"schedule"})
        times = [run["scheduledFor"] for run in runs]
        self.assertEqual(out.read_text().split()[: len(times)], times)
        self.assertEqual(len(set(times)), len(times))
        # A busy computer may skip some, but all are on the grid.
        steps = [(instant(b) - instant(a)).total_seconds() for a, b in zip(times, times[1:])]
        self.assertTrue(all(step >= 1 and step == round(step) for step in steps), steps)

    def test_a_fixed_delay_counts_from_the_end_or_the_start(self):
        self.serve()
        self.create("end", "--fixed-delay", "1s", "--initial-delay", "0", command=("/bin/sleep", "1"))
        self.create("start", "--fixed-delay", "2s", "--from", "start", "--initial-delay", "0", command=("/bin/sleep", "1"))
        for name, field in (("end", "endedAt"), ("start", "startedAt")):
            runs = self.reaches_runs(name, 2)
            gap = instant(runs[1]["scheduledFor"]) - instant(runs[0][field])
            self.assertAlmostEqual(gap.total_seconds(), {"end": 1, "start": 2}[name], delta=0.005)

    def test_missed_times_are_one_skipped_run_and_one_that_makes_up(self):
        server = self.serve()
        self.create("j", "--every", "1s")
        self.create("skips", "--every", "1s", "--misfire", "skip")
        self.create("all", "--every", "1s", "--misfire", "all:2", "--overlap", "allow")
        self.reaches_runs("j", 1)
        server.stop()
        time.sleep(4)
        self.serve()
        self.assertTrue(harness.eventually(lambda: any(run["cause"] == "catch-up" and run["state"] == "succeeded" for run in self.runs_of("j"))))
        for name, catch_ups in (("j", 1), ("skips", 0), ("all", 2)):
            runs = self.runs_of(name)
            self.assertEqual(sum(run["cause"] == "catch-up" for run in runs), catch_ups, name)
            missed = [run for run in runs if run["state"] == "skipped" and "missed" in run["reason"]]
            self.assertEqual(len(missed), 1, name)
            self.assertRegex(missed[0]["reason"], r"\d+ fire times? ?.*(from .* to .*)? (was|were) missed")
            self.assertEqual(missed[0]["outcome"]["text"], missed[0]["reason"])
            times = [run["scheduledFor"] for run in runs]
            self.assertEqual(len(times), len(set(times)), name)

    def test_a_hosting_run_fires_nothing(self):
        server = self.serve()
        self.create("j", "--every", "1s")
        self.create("boot", "--cron", "@reboot")
        self.reaches_runs("j", 1)
        server.stop()
        before = len(self.folder.json("list", "--view", "--job", "j")["items"])
        self.folder.ok("run", "--", "/bin/sleep", "3")
        self.assertEqual(len(self.folder.json("list", "--view", "--job", "j")["items"]), before)
        self.assertEqual(self.folder.json("list", "--view", "--job", "boot")["items"], [])
        self.serve()
        boot = self.reaches_runs("boot", 1)
        self.assertEqual((boot[0]["cause"], boot[0]["scheduledFor"]), ("schedule", None))

    def test_f55_an_overlap_is_as_the_policy_says(self):
        self.serve("--slots", "20")
        for policy in ("skip", "queue", "allow:2", "replace"):
            self.create(policy.replace(":", ""), "--every", "1s", "--overlap", policy, command=("/bin/sleep", "60"))
        self.assertTrue(harness.eventually(lambda: len(self.runs_of("skip")) == 2 and self.runs_of("skip")[1]["reason"].startswith("3 ")))
        states = {name: [run["state"] for run in self.runs_of(name)] for name in ("skip", "queue", "allow2", "replace")}
        self.assertEqual(states["skip"], ["running", "skipped"])
        self.assertEqual(states["queue"], ["running", "waiting", "skipped"])
        self.assertEqual(states["allow2"], ["running", "running", "skipped"])
        self.assertEqual(set(states["replace"][:-2]), {"cancelled"})
        self.assertNotIn("skipped", states["replace"])
        for name in ("skip", "queue", "allow2", "replace"):
            self.folder.ok("job", "disable", name)

    def test_f54_a_run_by_hand_moves_nothing_and_says_for_when_it_is(self):
        server = self.serve()
        self.create("j", "--every", "1s", "--misfire", "skip")
        self.reaches_runs("j", 1)
        server.stop()
        time.sleep(2.5)
        self.serve()
        self.folder.ok("job", "update", "j", "--every", "1h")
        self.folder.wait()
        missed = next(run for run in self.runs_of("j") if run["state"] == "skipped" and "missed" in run["reason"])
        before = self.job("j")["nextFireTime"]
        made = self.folder.ok("retry", missed["id"]).word
        run = self.folder.end_of(made)
        self.assertEqual((run["state"], run["cause"], run["scheduledFor"], run["retryOf"]), ("succeeded", "manual", missed["scheduledFor"], missed["id"]))
        self.folder.wait(self.folder.ok("job", "run", "j").word)
        self.assertEqual(self.job("j")["nextFireTime"], before)


class Lists(ScheduleTest):
    def test_what_is_coming_is_listed_by_time(self):
        self.serve()
        self.create("hourly", "--cron", "0 * * * *")
        self.create("daily", "--cron", "30 3 * * *", "--zone", "UTC")
        self.create("poll", "--fixed-delay", "5m")
        self.create("rests", "--cron", "* * * * *", "--disabled")
        page = self.folder.json("schedule", "list")
        self.assertEqual(page["total"], 26)
        times = [item["at"] for item in page["items"]]
        self.assertEqual(times, sorted(times))
        self.assertEqual(set(page["items"][0]), {"at", "jobId", "jobName", "expectedSeconds", "kind", "pool"})
        self.assertEqual({item["kind"] for item in page["items"]}, {"cron", "fixedDelay"})
        self.assertNotIn("rests", {item["jobId"] for item in page["items"]})
        page = self.folder.json("schedule", "list", "--job", "hourly", "--from", "2030-01-01T00:30:00Z", "--until", "2030-01-01T03:00:00Z", "--limit", "2")
        self.assertEqual(page["total"], 3)
        self.assertEqual([item["at"] for item in page["items"]], ["2030-01-01T01:00:00.000Z", "2030-01-01T02:00:00.000Z"])
        self.assertEqual(self.folder.call("schedule", "list", "--job", "nobody").code, 6)

    def test_why_says_when_a_job_runs(self):
        self.serve()
        self.create("later", "--cron", "0 0 1 1 *")
        self.create("rests", "--cron", "0 0 1 1 *", "--disabled")
        self.create("plain")
        self.create("boot", "--cron", "@reboot")
        self.assertIn("runs next at", self.folder.ok("why", "later").text)
        self.assertIn("enabled", self.folder.ok("why", "rests").text)
        self.assertIn("no trigger", self.folder.ok("why", "plain").text)
        self.assertIn("engine starts", self.folder.ok("why", "boot").text)
        self.assertEqual(self.folder.call("why", "nobody").code, 6)

    def test_calendars(self):
        self.serve()
        ics = self.folder.root / "holidays.ics"
        ics.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20300102\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
        self.folder.ok("calendar", "create", "work", "--weekday", "sat", "--weekday", "sun", "--yearly", "01-01", "--ics", str(ics))
        calendar = self.folder.json("calendar", "show", "work")
        self.assertEqual((calendar["weekdays"], calendar["yearly"], calendar["days"]), (["sun", "sat"], ["01-01"], ["2030-01-02"]))
        self.assertEqual(self.folder.ok("calendar", "business-day", "work", "2", "--month", "2030-01").word, "2030-01-04")
        self.assertEqual(self.folder.ok("calendar", "business-day", "--month", "2030-06", "--", "work", "-1").word, "2030-06-28")
        self.assertEqual(self.folder.call("calendar", "business-day", "work", "40").code, 6)
        self.create("j", "--cron", "0 9 * * *", "--zone", "UTC", "--calendar", "work")
        page = self.folder.json("schedule", "list", "--from", "2029-12-31T00:00:00Z", "--until", "2030-01-08T00:00:00Z")
        self.assertEqual([item["at"][:10] for item in page["items"]], ["2029-12-31", "2030-01-03", "2030-01-04", "2030-01-07"])
        self.folder.ok("calendar", "update", "work", "--weekday", "mon")
        page = self.folder.json("schedule", "list", "--from", "2029-12-31T00:00:00Z", "--until", "2030-01-08T00:00:00Z")
        self.assertEqual([item["at"][8:10] for item in page["items"]], ["03", "04", "05", "06"])
        self.assertEqual(self.folder.call("calendar", "create", "work").code, 7)
        self.assertEqual(self.folder.call("calendar", "delete", "--yes", "work").code, 7)
        self.folder.ok("job", "update", "j", "--trigger", "none")
        self.folder.ok("calendar", "delete", "--yes", "work")
        self.assertEqual(self.folder.json("calendar", "list")["total"], 0)
        self.assertEqual(self.folder.call("calendar", "show", "work").code, 6)
        self.assertEqual(self.folder.call("calendar", "create", "x", "--day", "Christmas").code, 2)


class KillSweep(ScheduleTest):
    """kill -9 at any moment between due, created and started: each fire time has exactly one run."""

    ROUNDS = int(os.environ.get("RUNSHEET_KILLS", "10"))

    def test_each_fire_time_has_exactly_one_run(self):
        seed = int(os.environ.get("RUNSHEET_SEED", random.randrange(1 << 32)))
        rng = random.Random(seed)
        server = self.serve("--slots", "8")
        begin = now()
        self.create("j", "--every", "1s", "--misfire", "all:100", "--overlap", "allow", command=(harness.JOB, str(self.folder.attempts), "0", "0"))
        for _ in range(self.ROUNDS):
            due = self.job("j")["nextFireTime"]
            # From shortly before a fire time until its run has been started.
            time.sleep(max(0, seconds_until(due) + rng.uniform(-0.01, 0.06)))
            server.kill()
            server = self.serve()
        self.folder.ok("job", "disable", "j")
        self.folder.wait()
        runs = self.runs_of("j")
        times = [run["scheduledFor"] for run in runs]
        self.assertEqual(len(times), len(set(times)), f"seed {seed}")
        points = sorted(instant(text) for text in times)
        gaps = {round((b - a).total_seconds(), 3) for a, b in zip(points, points[1:])}
        self.assertEqual(gaps, {1.0}, f"seed {seed}: a fire time has no run")
        self.assertGreater(points[0], begin)
        self.assert_invariants()


@unittest.skipUnless(shutil.which("faketime"), "faketime is not installed")
@unittest.skipIf(harness.SANITIZERS, "libfaketime opens files while a sanitizer is not ready for it: the program ends before its first line")
class Clocks(ScheduleTest):
    """The program under libfaketime: the wall clock is what a file says, time itself goes on."""

    def setUp(self):
        super().setUp()
        self.clock = self.folder.root / "clock"
        self.set_clock(0)
        library = next(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        self.folder.environment.update({
            "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(self.clock), "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_RESET": "1", "FAKE_STAT": "0", "NO_FAKE_STAT": "1",
        })

    def set_clock(self, offset):
        """Seconds ahead of the real clock."""
        self.offset = offset
        temporary = self.clock.with_suffix(".new")
        temporary.write_text(f"{offset:+d}\n")
        temporary.rename(self.clock)

    def nudge(self):
        """The kernel tells nobody of this clock: any commit lets the engine look."""
        self.folder.wait(self.folder.submit("--", "/bin/true"))

    def test_f49_a_clock_that_jumps_makes_no_storm(self):
        self.serve("--slots", "4")
        self.create("minutely", "--cron", "* * * * *")
        self.create("rate", "--every", "30s")
        for step in (7200, 86400, 10 * 365 * 86400, -7200, -86400):
            with self.subTest(step=step):
                before = {name: len(self.runs_of(name)) for name in ("minutely", "rate")}
                self.set_clock(self.offset + step)
                self.nudge()
                time.sleep(1)
                for name, count in before.items():
                    fresh = self.runs_of(name)[count:]
                    self.assertLessEqual(sum(run["cause"] == "catch-up" for run in fresh), 1, name)
                    self.assertLessEqual(len(fresh), 4, name)
                    for run in fresh:
                        self.assertGreaterEqual(run["durationSeconds"] or 0, 0)
                faked = now() + datetime.timedelta(seconds=self.offset)
                for name in before:
                    ahead = (instant(self.job(name)["nextFireTime"]) - faked).total_seconds()
                    self.assertTrue(-1 < ahead <= 61, f"{name} fires next in {ahead} s")

    def test_f51_a_computer_that_woke_is_told_by_logind(self):
        bus = logind.Logind(self.root)
        self.addCleanup(bus.end)
        self.folder.environment["DBUS_SYSTEM_BUS_ADDRESS"] = bus.address
        self.serve()
        self.create("later", "--every", "6h", "--misfire", "once")
        self.set_clock(7 * 3600)  # which the kernel tells nobody
        bus.prepare_for_sleep(True)
        time.sleep(1)
        self.assertEqual(self.runs_of("later"), [])

        def has_woken():
            bus.prepare_for_sleep(False)
            return len(self.runs_of("later")) == 1

        self.assertTrue(harness.eventually(has_woken))

    def test_f50_a_change_of_the_clock_runs_daily_jobs_once_a_day(self):
        cases = (("2027-03-28T00:29:57", "2027-03-28T01:00:00", ["30 2 * * *"]), ("2027-10-31T00:29:57", "2027-10-31T00:30:00", ["30 2 * * *"]))
        for number, (begin, expected, expressions) in enumerate(cases):
            with self.subTest(begin=begin):
                begun = datetime.datetime.fromisoformat(begin).replace(tzinfo=UTC)
                self.set_clock(int((begun - now()).total_seconds()))
                server = self.serve()
                name = f"daily{number}"
                self.create(name, "--cron", expressions[0], "--zone", "Europe/Berlin")
                self.assertEqual(self.job(name)["nextFireTime"], expected + ".000Z")
                self.set_clock(self.offset + int((datetime.datetime.fromisoformat(expected).replace(tzinfo=UTC) - begun).total_seconds()))
                self.nudge()
                self.reaches_runs(name, 1)
                # The second 02:30 of an autumn night, and the hour after the gap of a spring one.
                self.set_clock(self.offset + 3600 + 120)
                self.nudge()
                time.sleep(0.5)
                self.assertEqual([run["scheduledFor"] for run in self.runs_of(name)], [expected + ".000Z"])
                self.folder.ok("job", "disable", name)
                server.stop()

    def test_f53_three_days_away_with_five_hundred_schedules(self):
        server = self.serve("--slots", "8")
        for n in range(500):
            draft = {"name": f"j{n}", "parameters": {"program": "/bin/true"}, "trigger": {"kind": "cron", "expression": "* * * * *"}}
            self.assertEqual(wire.ask(self.folder.data, "POST", "jobs", draft)[0], 201)
        server.stop()
        self.set_clock(3 * 86400)
        server = self.serve("--slots", "8")
        self.assertLess(server.seconds_to_ready, 30)
        self.assertTrue(harness.eventually(lambda: self.folder.json("list", "--count", "--state", "waiting,queued,starting,running")["total"] == 0))
        runs = self.folder.runs()
        caught_up = [run for run in runs if run["cause"] == "catch-up"]
        skipped = [run for run in runs if run["state"] == "skipped" and "missed" in run["reason"]]
        self.assertEqual((len(caught_up), len(skipped)), (500, 500))
        self.assertRegex(skipped[0]["reason"], "43[0-9][0-9] fire times from .* to .* were missed")


class Sleep(ScheduleTest):
    def test_f51_an_engine_that_was_stopped_for_long_makes_up_once(self):
        """STOP and CONT stand for a suspended computer: time passes, the engine does not run."""
        server = self.serve()
        self.create("j", "--every", "1s", "--misfire", "once")
        self.reaches_runs("j", 1)
        os.kill(server.pid, 19)
        time.sleep(34)
        os.kill(server.pid, 18)
        self.assertTrue(harness.eventually(lambda: any(run["cause"] == "catch-up" for run in self.runs_of("j"))))
        self.folder.ok("job", "disable", "j")
        self.folder.wait()
        runs = self.runs_of("j")
        self.assertEqual(sum(run["cause"] == "catch-up" for run in runs), 1)
        for run in runs:
            self.assertLess(run["durationSeconds"] or 0, 30)


@unittest.skipUnless(os.geteuid() == 0 and shutil.which("unshare"), "needs root and unshare")
class Zones(ScheduleTest):
    def test_f52_another_time_zone_moves_local_schedules_only(self):
        server = self.serve(wrapper=("unshare", "-m", "--propagation", "private"))
        self.create("local", "--cron", "0 12 * * *")
        self.create("berlin", "--cron", "0 12 * * *", "--zone", "Europe/Berlin")
        before = {name: self.job(name)["nextFireTime"] for name in ("local", "berlin")}
        subprocess.run(["nsenter", "-t", str(server.pid), "-m", "mount", "--bind", "/usr/share/zoneinfo/Asia/Tokyo", "/etc/localtime"], check=True)
        self.assertTrue(harness.eventually(lambda: self.job("local")["nextFireTime"][11:16] == "03:00"), self.job("local")["nextFireTime"])
        self.assertNotEqual(self.job("local")["nextFireTime"], before["local"])
        self.assertEqual(self.job("berlin")["nextFireTime"], before["berlin"])


if __name__ == "__main__":
    unittest.main()
