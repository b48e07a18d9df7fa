#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run waits for, how often it is tried, when it is ended: prerequisites, holds, retries, limits, pools, overlap."""

import signal
import unittest

import harness

REFUSED = 7


class Prerequisites(harness.RunsheetTest):
    # how the parent ends, condition, what becomes of the dependant
    CONDITIONS = (
        ("exit 0", "", "succeeded"),
        ("exit 0", ":ok", "succeeded"),
        ("exit 0", ":partial", "succeeded"),
        ("exit 0", ":any", "succeeded"),
        ("exit 0", ":failed", "skipped"),
        ("exit 1", "", "skipped"),
        ("exit 1", ":partial", "skipped"),
        ("exit 1", ":any", "succeeded"),
        ("exit 1", ":failed", "succeeded"),
        ("kill -KILL $$", ":failed", "succeeded"),
    )

    def test_conditions(self):
        self.serve("--slots", "4")
        for command, condition, state in self.CONDITIONS:
            for moment in ("before", "after"):
                with self.subTest(command, condition=condition, submitted=moment):
                    delay = ("--delay", "0.3") if moment == "before" else ()
                    parent = self.folder.submit("--name", "the parent", *delay, "--", "/bin/sh", "-c", command)
                    if moment == "after":
                        self.folder.wait(parent)
                    child = self.folder.submit("--after", parent + condition, "--", "/bin/true")
                    end = self.folder.end_of(child)
                    self.assertEqual(end["state"], state)
                    if state == "skipped":
                        self.assertIn("the parent", end["reason"], "the cause is named")
                        self.assertIsNone(end["startedAt"])

    def test_a_cancelled_parent_skips_what_comes_after_it(self):
        self.serve()
        parent = self.folder.submit("--delay", "1h", "--", "/bin/true")
        child = self.folder.submit("--after", parent, "--", "/bin/true")
        grandchild = self.folder.submit("--after", child, "--", "/bin/true")
        self.folder.ok("cancel", parent)
        self.assertEqual(self.folder.wait(parent, child, grandchild), {parent: "cancelled", child: "skipped", grandchild: "skipped"})

    def test_an_unknown_one_counts_as_done_only_when_asked(self):
        self.serve()
        run = self.folder.submit("--after", "nobody:if-known", "--", "/bin/true")
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})

    def test_several_parents_all_count(self):
        self.serve("--slots", "4")
        parents = [self.folder.submit_job(seconds=number / 10) for number in range(3)]
        child = self.folder.submit_job(*(word for parent in parents for word in ("--after", parent)))
        self.assertEqual(self.folder.end_of(child)["state"], "succeeded")
        self.assert_invariants(after={child: parents})

    def test_why_names_what_it_waits_for(self):
        gate = self.gate()
        self.serve("--slots", "1")
        parent = self.folder.submit("--name", "slow parent", *gate.command(self.folder))
        child = self.folder.submit("--after", parent, "--", "/bin/true")
        queued = self.folder.submit("--", "/bin/true")
        gate.arrival()
        self.assertIn("slow parent", self.folder.json("why", child)["reason"])
        self.assertIn("default", self.folder.json("why", queued)["reason"])
        gate.open()


class Holds(harness.RunsheetTest):
    def test_hold_and_release(self):
        gate = self.gate()
        self.serve("--slots", "1")
        first = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        run = self.folder.submit("--", "/bin/true")
        self.folder.ok("hold", run)
        shown = self.folder.show(run)
        self.assertEqual((shown["held"], shown["state"]), (True, "waiting"))
        gate.open()
        self.folder.wait(first)
        self.assertEqual(self.folder.show(run)["state"], "waiting", "its slot is free, and it stays")
        self.folder.ok("release", run)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})

    def test_pause_frees_the_slot_and_resume_goes_on(self):
        gate = self.gate()
        self.serve("--slots", "1")
        run = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        self.folder.ok("pause", run)
        self.assertEqual(self.folder.show(run)["state"], "paused")
        other = self.folder.submit("--", "/bin/true")
        self.assertEqual(self.folder.wait(other), {other: "succeeded"})
        self.folder.ok("resume", run)
        gate.open()
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "succeeded")
        self.assertGreater(end["pausedSeconds"], 0)

    def test_cancel_before_the_start(self):
        self.serve()
        for options in (("--delay", "1h"), ("--at", "2100-01-01T00:00:00Z")):
            run = self.folder.submit(*options, "--", "/bin/true")
            self.folder.ok("cancel", run)
            end = self.folder.end_of(run)
            self.assertEqual((end["state"], end["startedAt"], end["attempts"]), ("cancelled", None, []))

    def test_cancel_that_comes_too_late_keeps_the_true_outcome(self):
        self.serve()
        run = self.folder.submit("--grace", "5", "--", "/bin/sh", "-c", "trap 'exit 0' TERM; echo ready; while :; do sleep 0.05; done")
        follow = self.folder.popen("logs", "--follow", run)
        harness.read_line(follow.stdout, harness.PATIENCE)
        self.folder.ok("cancel", "--wait", run)
        follow.communicate(timeout=harness.PATIENCE)
        end = self.folder.show(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("succeeded", 0))
        self.assertIn("too late", end["outcome"]["text"])


class Retries(harness.RunsheetTest):
    def test_attempts_of_one_run_until_it_succeeds(self):
        self.serve()
        flag = self.root / "tries"
        command = f'echo "try $RUNSHEET_ATTEMPT" | tee -a "{flag}"; [ "$(wc -l <"{flag}")" -ge 3 ]'
        run = self.folder.submit("--retries", "5", "--retry-delay", "0.1", "--retry-factor", "2", "--", "/bin/sh", "-c", command)
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["attempt"], [attempt["n"] for attempt in end["attempts"]]), ("succeeded", 3, [1, 2, 3]))
        self.assertEqual([attempt["exitCode"] for attempt in end["attempts"]], [1, 1, 0])
        for attempt in (1, 2, 3):
            self.assertEqual(self.folder.ok("logs", "--raw", "--attempt", str(attempt), run).text, f"try {attempt}\n")

    def test_the_last_attempt_decides(self):
        self.serve()
        run = self.folder.submit("--retries", "2", "--", "/bin/false")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["attempt"], end["outcome"]["exitCode"]), ("failed", 3, 1))

    def test_a_missing_program_and_a_cancel_are_not_tried_again(self):
        gate = self.gate()
        self.serve()
        missing = self.folder.submit("--retries", "5", "--", "/no/such/program")
        self.assertEqual(self.folder.end_of(missing)["attempt"], 1)
        run = self.folder.submit("--retries", "5", *gate.command(self.folder))
        gate.arrival()
        self.folder.ok("cancel", "--wait", run)
        self.assertEqual((self.folder.show(run)["state"], self.folder.show(run)["attempt"]), ("cancelled", 1))

    def test_a_retry_by_hand_is_a_new_run(self):
        self.serve()
        run = self.folder.submit("--name", "again", "--", "/bin/sh", "-c", "exit 3")
        self.folder.wait(run)
        again = self.folder.ok("retry", run).word
        self.assertNotEqual(again, run)
        end = self.folder.end_of(again)
        self.assertEqual((end["retryOf"], end["cause"], end["outcome"]["exitCode"], end["number"]), (run, "retry", 3, 2))
        self.assertEqual(self.folder.show(run)["state"], "failed")
        both = self.folder.ok("retry", run, again).text.split()
        self.assertEqual(len(both), 2)
        self.assertEqual([self.folder.end_of(new)["retryOf"] for new in both], [run, again])


class Limits(harness.RunsheetTest):
    # options, program, state, exit code or signal
    LIMITS = (
        ("time limit", ("--timeout", "0.5"), "sleep 1000", "expired", signal.SIGTERM),
        ("hang limit", ("--hang", "0.5"), "echo once; sleep 1000", "expired", signal.SIGTERM),
        ("output keeps the hang limit away", ("--hang", "1.5"), "for i in 1 2 3 4 5 6; do echo $i; sleep 0.5; done", "succeeded", None),
        ("a time limit that is not reached", ("--timeout", "60"), "exit 0", "succeeded", None),
    )

    def test_limits(self):
        self.serve("--slots", "4")
        for name, options, command, state, number in self.LIMITS:
            with self.subTest(name):
                run = self.folder.submit("--grace", "5", *options, "--", "/bin/sh", "-c", command)
                end = self.folder.end_of(run)
                self.assertEqual((end["state"], end["outcome"]["signal"]), (state, number))

    def test_they_are_shown_with_the_run(self):
        self.serve()
        run = self.folder.submit("--timeout", "90", "--hang", "2h", "--limit", "memory=2GB", "--limit", "open-files=100", "--", "/bin/true")
        limits = self.folder.show(run)["limits"]
        self.assertEqual({name: limits[name] for name in ("timeout", "hang", "startWithin", "memory", "openFiles", "processes", "coreDumps")},
                         {"timeout": 90, "hang": 7200, "startWithin": 0, "memory": 2e9, "openFiles": 100, "processes": 0, "coreDumps": False})
        text = self.folder.ok("show", run).text
        for words in ("limits", "1 min 30 s in all", "2 h 0 min without output", "2.0 GB of memory", "100 open files"):
            self.assertIn(words, text)
        self.assertNotIn("processes", text)
        plain = self.folder.submit("--", "/bin/true")
        self.assertNotIn("limits", self.folder.ok("show", plain).text)

    def test_too_late_to_start(self):
        gate = self.gate()
        self.serve("--slots", "1")
        self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        run = self.folder.submit("--start-within", "0.5", "--", "/bin/true")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["startedAt"]), ("expired", None))
        gate.open()


class Pools(harness.RunsheetTest):
    def test_a_pool_limits_how_many_run_at_once(self):
        gate = self.gate()
        self.serve("--slots", "8")
        self.folder.ok("pool", "create", "narrow", "--slots", "2")
        runs = [self.folder.submit("--pool", "narrow", *gate.command(self.folder)) for _ in range(4)]
        for _ in range(2):
            gate.arrival()
        outside = self.folder.submit("--", "/bin/true")
        self.folder.wait(outside)

        def states():
            return sorted(self.folder.show(run)["state"] for run in runs)

        harness.eventually(lambda: "starting" not in states())
        self.assertEqual(states(), ["queued", "queued", "running", "running"])
        gate.open(4)
        self.assertEqual(set(self.folder.wait(*runs).values()), {"succeeded"})

    def test_pools_are_made_changed_and_deleted(self):
        self.serve()
        self.folder.ok("pool", "create", "p", "--slots", "2")
        self.folder.ok("pool", "update", "p", "--slots", "5")
        self.assertEqual(self.folder.json("pool", "show", "p")["slots"], 5)
        self.assertEqual(self.folder.call("pool", "create", "p", "--slots", "1").code, REFUSED)
        self.folder.ok("pool", "delete", "--yes", "p")
        self.assertEqual(self.folder.call("pool", "show", "p").code, 6)

    def test_the_higher_priority_goes_first_and_age_decides_between_equals(self):
        gate = self.gate()
        self.serve("--slots", "1")
        self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        low = self.folder.submit_job("--priority", "-1")
        first, second = self.folder.submit_job(), self.folder.submit_job()
        high = self.folder.submit_job("--priority", "9")
        raised = self.folder.submit_job()
        self.folder.ok("set", "--priority", "10", raised)
        gate.open()
        self.folder.wait()
        started = [line.split()[1] for line in self.folder.attempts.read_text().splitlines() if line.startswith("start")]
        self.assertEqual(started[1:], [raised, high, first, second, low])


class Definitions(harness.RunsheetTest):
    def test_a_kept_job_runs_again_and_again(self):
        self.serve()
        job = self.folder.ok("job", "create", "--name", "report", "--", "/bin/sh", "-c", "exit 0").word
        self.assertEqual(self.folder.runs(), [], "making a job runs nothing")
        runs = [self.folder.ok("job", "run", word).word for word in ("report", job)]
        self.folder.wait(*runs)
        self.assertEqual([self.folder.show(run)["number"] for run in runs], [1, 2])
        self.assertEqual(self.folder.show("report")["id"], runs[1])
        self.assertEqual([item["name"] for item in self.folder.json("job", "list")["items"]], ["report"])

    def test_one_offs_are_listed_only_when_asked(self):
        self.serve()
        self.folder.wait(self.folder.submit("--name", "once", "--", "/bin/true"))
        self.assertEqual(self.folder.json("job", "list")["items"], [])
        self.assertEqual([item["name"] for item in self.folder.json("job", "list", "--all")["items"]], ["once"])

    def test_names_of_kept_jobs_are_unique(self):
        self.serve()
        self.folder.ok("job", "create", "--name", "one", "--", "/bin/true")
        done = self.folder.call("job", "create", "--name", "one", "--", "/bin/false")
        self.assertEqual(done.code, REFUSED)
        self.assertIn("one", done.message)

    def test_update_undo_and_duplicate(self):
        self.serve()
        self.folder.ok("job", "create", "--name", "j", "--priority", "1", "--", "/bin/true")
        self.folder.ok("job", "update", "j", "--priority", "5")
        self.assertEqual(self.folder.json("job", "show", "j")["priority"], 5)
        self.folder.ok("job", "undo", "j")
        self.assertEqual(self.folder.json("job", "show", "j")["priority"], 1)
        self.folder.ok("job", "duplicate", "j")
        self.assertEqual(self.folder.json("job", "list")["total"], 2)

    def test_delete_takes_the_waiting_runs_along_and_undo_brings_the_job_back(self):
        gate = self.gate()
        self.serve("--slots", "1")
        self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        job = self.folder.ok("job", "create", "--name", "j", "--", "/bin/true").word
        queued = self.folder.ok("job", "run", "j").word
        self.folder.ok("job", "delete", "--yes", "j")
        self.assertEqual(self.folder.call("job", "show", "j").code, 6)
        self.folder.ok("job", "undo")
        self.assertEqual(self.folder.json("job", "show", "j")["id"], job)
        self.assertEqual(self.folder.show(queued)["state"], "cancelled")
        gate.open()

    def test_a_job_with_active_runs_is_not_deleted(self):
        gate = self.gate()
        self.serve()
        self.folder.ok("job", "create", "--name", "busy", *gate.command(self.folder))
        self.folder.ok("job", "run", "busy")
        gate.arrival()
        self.assertEqual(self.folder.call("job", "delete", "--yes", "busy").code, REFUSED)
        gate.open()

    def test_run_now_ignores_the_overlap_rule(self):
        gate = self.gate()
        self.serve("--slots", "4")
        self.folder.ok("job", "create", "--name", "j", "--overlap", "skip", *gate.command(self.folder))
        runs = [self.folder.ok("job", "run", "j").word for _ in range(2)]
        self.assertEqual({gate.arrival()[0] for _ in runs}, set(runs))
        gate.open(2)
        self.assertEqual(set(self.folder.wait(*runs).values()), {"succeeded"})

    def test_enable_and_disable_switch_the_trigger_only(self):
        self.serve()
        self.folder.ok("job", "create", "--name", "j", "--", "/bin/true")
        self.folder.ok("job", "disable", "j")
        self.assertFalse(self.folder.json("job", "show", "j")["enabled"])
        run = self.folder.ok("job", "run", "j").word
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.folder.ok("job", "enable", "j")
        self.assertTrue(self.folder.json("job", "show", "j")["enabled"])


class Deletion(harness.RunsheetTest):
    def test_delete_leaves_every_list_and_undo_brings_it_back(self):
        self.serve()
        runs = [self.folder.submit("--", "/bin/echo", "kept") for _ in range(2)]
        self.folder.wait(*runs)
        before = self.folder.show(runs[0])
        self.folder.ok("delete", "--yes", runs[0])
        self.assertEqual([item["id"] for item in self.folder.runs()], [runs[1]])
        self.assertEqual(self.folder.ok("list", "--count").word, "1")
        self.assertEqual(self.folder.call("show", runs[0]).code, 6)
        self.folder.ok("undo")
        self.assertEqual(self.folder.show(runs[0]), before)
        self.assertEqual(self.folder.ok("logs", "--raw", runs[0]).text, "kept\n")

    def test_a_selection_says_what_it_did(self):
        self.serve()
        runs = [self.folder.submit("--label", "old", "--", "/bin/true") for _ in range(3)]
        self.folder.wait(*runs)
        done = self.folder.ok("delete", "--yes", "--label", "old")
        for run in runs:
            self.assertIn(run, done.text)
        self.assertEqual(self.folder.runs(), [])
        self.assertTrue(self.folder.ok("delete", "--yes", "--label", "old").text.strip(), "a selection that matches none says so")


class DemoType(harness.RunsheetTest):
    def test_stages_items_and_failures_are_simulated(self):
        self.serve()
        words = ("--type", "demo", "--param", "processes=1", "--param", "stages=2", "--param", "items=3", "--param", "itemSeconds=0.01")
        good = self.folder.submit(*words, "--param", "failureRate=0", "--param", "seed=1")
        bad = self.folder.submit(*words, "--param", "failureRate=1", "--param", "seed=1")
        self.assertEqual(self.folder.end_of(good)["state"], "succeeded")
        self.assertEqual(self.folder.show(good)["progress"]["fraction"], 1)
        self.assertIn(self.folder.end_of(bad)["state"], ("partial", "failed"))
        self.assertTrue(self.folder.json("progress", good)["nodes"])

    def test_a_task_can_be_cancelled(self):
        self.serve()
        run = self.folder.submit("--type", "demo", "--param", "items=1000", "--param", "itemSeconds=10")
        self.folder.ok("cancel", "--wait", run)
        self.assertEqual(self.folder.show(run)["state"], "cancelled")


if __name__ == "__main__":
    unittest.main()
