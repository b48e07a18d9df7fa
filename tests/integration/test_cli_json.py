#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON of the command line: every key is always there, and lists, trees and events have their shapes."""

import hashlib
import json
import re
import unittest

import harness
import wire

RUN_KEYS = set(
    "id number jobId jobName type state statusText reason outcome progress cause scheduledFor attempt retryOf parent queue pool space "
    "priority labels owner executor executorHandle held attempts createdAt eligibleAt queuedAt startedAt endedAt lastOutputAt "
    "cancelRequestedAt pausedSeconds durationSeconds cpuSeconds maxRssBytes outputBytes runFolder stamp".split()
)
OUTCOME_KEYS = {"text", "exitCode", "signal", "error"}
PROGRESS_KEYS = {"fraction", "done", "total", "unit", "message", "eta", "estimated"}
ATTEMPT_KEYS = {"n", "startedAt", "endedAt", "exitCode", "signal", "error"}
NODE_KEYS = {"kind", "name", "status", "done", "total", "message", "error", "startedAt", "endedAt", "children"}
JOB_KEYS = {"id", "name", "type", "parameters", "enabled", "locked", "owner", "queue", "nextFireTime", "lastRun", "createdAt", "modifiedAt", "revision"}
RESULT_KEYS = {"name", "title", "type", "size", "sha256", "modifiedAt", "expired"}
PARAMETER_KEYS = {"name", "label", "type", "default", "required", "minimum", "maximum", "pattern", "choices", "description"}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


class Shapes(harness.RunsheetTest):
    def assert_is_run(self, run):
        """Has all keys of the contract; more may come."""
        self.assertLessEqual(RUN_KEYS, set(run))
        for part, keys in (("outcome", OUTCOME_KEYS), ("progress", PROGRESS_KEYS)):
            if run[part] is not None:
                self.assertLessEqual(keys, set(run[part]))
        for attempt in run["attempts"]:
            self.assertLessEqual(ATTEMPT_KEYS, set(attempt))
        for name, value in run.items():
            if name.endswith("At") and value is not None:
                self.assertRegex(value, INSTANT)

    def test_a_run_has_all_keys_in_every_state(self):
        gate = self.gate()
        self.serve("--slots", "1")
        ended, failed = self.folder.submit("--", "/bin/true"), self.folder.submit("--", "/no/such/program")
        self.folder.wait(ended, failed)
        running = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        self.folder.reaches(running, "running")
        queued, waiting = self.folder.submit("--", "/bin/true"), self.folder.submit("--delay", "1h", "--", "/bin/true")
        states = {ended: "succeeded", failed: "failed", running: "running", queued: "queued", waiting: "waiting"}
        for run, state in states.items():
            with self.subTest(state):
                shown = self.folder.show(run)
                self.assert_is_run(shown)
                self.assertEqual((shown["id"], shown["state"]), (run, state))
        listed = self.folder.json("list")
        self.assertEqual(set(listed), {"total", "items"})
        self.assertEqual([item["id"] for item in listed["items"]], list(reversed(states)), "newest first")
        for item in listed["items"]:
            self.assert_is_run(item)

    def test_what_an_ended_run_tells(self):
        self.serve()
        run = self.folder.submit("--label", "x", "--priority", "7", "--", "/bin/sh", "-c", "echo hello; echo oh >&2; exit 3")
        end = self.folder.end_of(run)
        self.assertEqual((end["number"], end["type"], end["cause"], end["attempt"], end["priority"], end["labels"]), (1, "command", "manual", 1, 7, ["x"]))
        self.assertEqual((end["pool"], end["executor"], end["held"], end["retryOf"], end["parent"]), ("default", "local", False, None, None))
        self.assertEqual((end["outcome"]["exitCode"], end["outcome"]["signal"], end["outputBytes"]), (3, None, 9))
        self.assertGreaterEqual(end["durationSeconds"], 0)
        self.assertGreater(end["maxRssBytes"], 0)
        self.assertLessEqual(end["createdAt"], end["startedAt"])
        self.assertLessEqual(end["startedAt"], end["endedAt"])
        self.assertEqual(len(end["attempts"]), 1)

    def test_submit_and_job_create_give_what_they_made(self):
        self.serve()
        self.assert_is_run(json.loads(self.folder.ok("submit", "--json", "--", "/bin/true").out))
        job = json.loads(self.folder.ok("job", "create", "--json", "--name", "kept", "--", "/bin/true").out)
        self.assertLessEqual(JOB_KEYS, set(job))
        self.assertEqual(self.folder.json("job", "show", "kept")["id"], job["id"])

    def test_progress_is_a_tree(self):
        self.serve()
        lines = (
            '{"stage": "load", "total": 2}', '{"item": "a.csv", "status": "success"}', '{"item": "b.csv", "status": "error", "error": "no such column"}',
            "a broken line", '{"stage": "write", "total": 10}', '{"done": 10, "total": 10, "unit": "rows"}', '{"message": "all written"}',
            '{"value": {"name": "VaR", "number": 1.82, "unit": "m"}}', '{"unknown": true}',
        )
        script = "".join(f"echo '{line}' >>\"$RUNSHEET_REPORT\"\n" for line in lines)
        run = self.folder.submit("--", "/bin/sh", "-c", script)
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "partial", "exit 0 with a failed item")
        tree = self.folder.json("progress", run)
        self.assertEqual(set(tree), {"id", "progress", "nodes"})
        nodes = list(self.flat(tree["nodes"]))
        for node in nodes:
            self.assertLessEqual(NODE_KEYS, set(node))
        found = {(node["kind"], node["name"]): node for node in nodes}
        self.assertEqual(found["item", "b.csv"]["status"], "error")
        self.assertEqual(found["item", "b.csv"]["error"], "no such column")
        self.assertEqual((found["stage", "write"]["done"], found["stage", "write"]["total"]), (10, 10))
        self.assertEqual(end["progress"]["message"], "all written")
        values = self.folder.json("results", run)["values"]
        self.assertEqual(values, [{"name": "VaR", "number": 1.82, "unit": "m"}])

    def flat(self, nodes):
        for node in nodes:
            yield node
            yield from self.flat(node["children"])

    def test_results_list_files_with_hash_and_type(self):
        self.serve()
        command = 'mkdir "$RUNSHEET_RESULTS/sub"; printf "a,b\\n1,2\\n" >"$RUNSHEET_RESULTS/sub/table.csv"; ln -s /etc/passwd "$RUNSHEET_RESULTS/link"'
        run = self.folder.submit("--", "/bin/sh", "-c", command)
        self.folder.wait(run)
        answer = self.folder.json("results", run)
        self.assertEqual(answer["total"], 1)
        item = answer["items"][0]
        self.assertLessEqual(RESULT_KEYS, set(item))
        self.assertEqual((item["name"], item["type"], item["size"], item["expired"]), ("sub/table.csv", "text/csv", 8, False))
        self.assertEqual(item["sha256"], hashlib.sha256(b"a,b\n1,2\n").hexdigest())
        target = self.root / "copy.csv"
        self.folder.ok("results", run, "--get", "sub/table.csv", "-o", str(target))
        self.assertEqual(target.read_bytes(), b"a,b\n1,2\n")

    def test_report_writes_the_lines_for_a_shell_script(self):
        self.serve()
        script = (
            '"$0" report --stage load --progress 1/4 --message half; "$0" report --item a --status success; '
            '"$0" report --value rows=12; echo text >declared.txt; "$0" report --artifact declared.txt'
        )
        run = self.folder.submit("--", "/bin/sh", "-c", script, harness.PROGRAM)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"}, self.folder.ok("logs", "--stderr", run).text)
        self.assertIn(("stage", "load"), {(node["kind"], node["name"]) for node in self.flat(self.folder.json("progress", run)["nodes"])})
        answer = self.folder.json("results", run)
        self.assertEqual([item["name"] for item in answer["items"]], ["declared.txt"])
        self.assertEqual((answer["values"][0]["name"], answer["values"][0]["number"]), ("rows", 12))
        self.assertNotEqual(self.folder.call("report", "--message", "no run here").code, 0)

    def test_events_are_gap_free_and_tell_the_story_of_a_run(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "sleep 0.2")
        self.folder.wait(run)
        events = [json.loads(line) for line in self.folder.ok("events", "--json").out.splitlines()]
        self.assertEqual([event["seq"] for event in events], list(range(1, len(events) + 1)))
        for event in events:
            self.assertLessEqual({"seq", "at", "kind", "runId", "jobId", "state"}, set(event))
        story = [event["kind"] for event in events if event["runId"] == run]
        self.assertEqual((story[0], story[-1]), ("created", "ended"))
        self.assertIn("started", story)
        later = [json.loads(line) for line in self.folder.ok("events", "--json", "--since", str(events[0]["seq"])).out.splitlines()]
        self.assertEqual(later, events[1:])

    def test_ends_alone_can_be_asked_for(self):
        self.serve()
        runs = [self.folder.submit("--", "/bin/sh", "-c", f"exit {code}") for code in (0, 3)]
        self.folder.wait(*runs)
        _, _, answer = wire.ask(self.folder.data, "GET", "events?follow=false&ends=true")
        self.assertEqual({event["runId"]: event["state"] for event in answer["items"]}, dict(zip(runs, ("succeeded", "failed"))))
        self.assertEqual(len(answer["items"]), 2)

    def test_events_can_be_followed(self):
        self.serve()
        follow = self.folder.popen("events", "--follow")
        self.addCleanup(follow.communicate)
        self.addCleanup(follow.kill)
        run = self.folder.submit("--", "/bin/true")
        kinds = []
        while "ended" not in kinds:
            line = harness.read_line(follow.stdout, harness.PATIENCE)
            self.assertTrue(line, f"the stream ended after {kinds}")
            event = json.loads(line)
            if event["runId"] == run:
                kinds.append(event["kind"])
        self.assertEqual(kinds[0], "created")

    def test_why_and_wait_are_small_documents(self):
        self.serve("--slots", "1")
        run = self.folder.submit("--delay", "1h", "--", "/bin/true")
        why = self.folder.json("why", run)
        self.assertEqual((set(why), why["id"], why["state"]), ({"id", "state", "reason"}, run, "waiting"))
        self.assertTrue(why["reason"])
        self.folder.ok("cancel", run)
        done = self.folder.call("wait", "--json", run)
        self.assertEqual((done.code, json.loads(done.out)), (1, {"items": [{"id": run, "state": "cancelled"}]}))

    def test_types_describe_their_parameters(self):
        self.serve()
        types = {item["key"] for item in self.folder.json("type", "list")["items"]}
        self.assertLessEqual({"command", "script", "demo"}, types)
        demo = self.folder.json("type", "describe", "demo")
        self.assertLessEqual({"key", "name", "description", "queueable", "parameters"}, set(demo))
        self.assertEqual([parameter["name"] for parameter in demo["parameters"]], ["processes", "stages", "items", "itemSeconds", "failureRate", "seed"])
        for parameter in demo["parameters"]:
            self.assertLessEqual(PARAMETER_KEYS, set(parameter))


class Lists(harness.RunsheetTest):
    def test_filters_sorting_and_pages(self):
        self.serve("--slots", "4")
        good = [self.folder.submit("--name", f"good-{number}", "--label", "even" if number % 2 == 0 else "odd", "--", "/bin/true") for number in range(4)]
        bad = self.folder.submit("--name", "bad one", "--", "/bin/false")
        held = self.folder.submit("--name", "later", "--delay", "1h", "--", "/bin/true")
        self.folder.wait(*good, bad)
        everything = [held, bad, *reversed(good)]
        # options of `list`, the runs that it gives
        cases = (
            ((), everything),
            (("--state", "failed"), [bad]),
            (("--state", "failed,waiting"), [held, bad]),
            (("--label", "odd"), [good[3], good[1]]),
            (("--job", "good-2"), [good[2]]),
            (("--search", "bad"), [bad]),
            (("--search", "no such text"), []),
            (("--limit", "2"), everything[:2]),
            (("--limit", "2", "--offset", "3"), everything[3:5]),
            (("--sort", "name", "--limit", "2"), [bad, good[0]]),
            (("--sort", "-name", "--limit", "1"), [held]),
            (("--since", "2020-01-01T00:00:00Z"), everything),
            (("--until", "2020-01-01T00:00:00Z"), []),
        )
        for options, runs in cases:
            with self.subTest(options):
                self.assertEqual([item["id"] for item in self.folder.json("list", *options)["items"]], runs)
        self.assertEqual(self.folder.json("list", "--limit", "1")["total"], 6)
        self.assertEqual(self.folder.ok("list", "--count", "--state", "succeeded").word, "4")
        self.assertEqual(self.folder.json("list", "--count"), {"total": 6})

    def test_reading_never_changes_state(self):
        self.serve()
        run = self.folder.submit("--", "/bin/true")
        before = self.folder.end_of(run)
        events = self.folder.ok("events").out
        for words in (("list",), ("show", run), ("logs", run), ("results", run), ("progress", run), ("why", run)):
            self.folder.ok(*words)
        self.assertEqual(self.folder.show(run), before)
        self.assertEqual(self.folder.ok("events").out, events)


if __name__ == "__main__":
    unittest.main()
