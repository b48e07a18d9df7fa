#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as scripts know it: exit codes, words for runs and jobs, ids, batches, the environment of a job."""

import json
import os
import unittest

import harness

USAGE, ELSEWHERE, NO_ENGINE, TIMED_OUT, NOT_FOUND, REFUSED = 2, 3, 4, 5, 6, 7


class ExitCodes(harness.RunsheetTest):
    # words, exit code, what the message must name
    CASES = (
        (("frobnicate",), USAGE, "frobnicate"),
        (("list", "--no-such-option"), USAGE, "--no-such-option"),
        (("list", "--state", "flying"), USAGE, "flying"),
        (("list", "--limit", "many"), USAGE, "many"),
        (("show",), USAGE, ""),
        (("submit",), USAGE, ""),
        (("submit", "--timeout", "banana", "--", "/bin/true"), USAGE, "banana"),
        (("submit", "--pool", "no-such-pool", "--", "/bin/true"), USAGE, "no-such-pool"),
        (("submit", "--env", "RUNSHEET_RUN_ID=x", "--", "/bin/true"), USAGE, "RUNSHEET_RUN_ID"),
        (("submit", "--id", "not an id!", "--", "/bin/true"), USAGE, "not an id!"),
        (("submit", "--name", b"\xff", "--", "/bin/true"), USAGE, ""),
        (("submit", "--every", "5m", "--", "/bin/true"), USAGE, "job create"),
        (("submit", "--cron", "* * * * *", "--", "/bin/true"), USAGE, "job create"),
        (("submit", "--type", "no-such-type"), USAGE, "no-such-type"),
        (("submit", "--type", "demo", "--param", "failureRate=2"), USAGE, "failureRate"),
        (("submit", "--type", "demo", "--param", "no-such=2"), USAGE, "no-such"),
        (("job", "create", "--after", "x", "--", "/bin/true"), USAGE, "--after"),
        (("show", "no-such-run"), NOT_FOUND, "no-such-run"),
        (("logs", "no-such-run"), NOT_FOUND, "no-such-run"),
        (("cancel", "no-such-run"), NOT_FOUND, "no-such-run"),
        (("wait", "no-such-run"), NOT_FOUND, "no-such-run"),
        (("job", "show", "no-such-job"), NOT_FOUND, "no-such-job"),
        (("job", "run", "no-such-job"), NOT_FOUND, "no-such-job"),
        (("type", "describe", "no-such-type"), NOT_FOUND, "no-such-type"),
        (("pool", "show", "no-such-pool"), NOT_FOUND, "no-such-pool"),
        (("submit", "--after", "no-such-run", "--", "/bin/true"), NOT_FOUND, "no-such-run"),
        (("cancel", "--state", "running"), 0, ""),
    )

    def test_bad_input_is_named(self):
        self.serve()
        for words, code, name in self.CASES:
            with self.subTest(words):
                done = self.folder.call(*words)
                self.assertEqual(done.code, code, done.message)
                if code:
                    self.assertIn(name, done.message)
                    self.assertEqual(done.out, b"", "diagnostics go to stderr")
                    self.assertTrue(done.message.strip(), "an error without a word")

    def test_options_of_the_window_take_their_values_along(self):
        for words, said in ((("--theme", "mauve"), "light or dark"), (("--slots", "many"), "--slots")):
            done = self.folder.call(*words)
            self.assertEqual(done.code, 2, done.message)
            self.assert_says(done.message, said)

    def test_every_verb_has_help_and_needs_no_engine_for_it(self):
        for verb in ("serve run submit job list show progress why logs results cancel kill pause resume hold release retry delete set "
                     "wait pool type report events doctor version ping demo grab undo").split():
            with self.subTest(verb):
                done = self.folder.call(verb, "--help")
                self.assertEqual(done.code, 0, done.message)
                self.assertIn(verb, done.text)

    def test_version_doctor_and_ping(self):
        self.assertEqual(self.folder.call("version").code, 0)
        self.assertEqual(self.folder.call("ping").code, NO_ENGINE)
        server = self.serve()
        self.assertEqual(self.folder.ok("ping").word, "ok")
        answer = self.folder.json("ping")
        self.assertLessEqual({"status", "version", "pid", "dataDir"}, set(answer))
        self.assertEqual((answer["pid"], answer["dataDir"]), (server.pid, str(self.folder.data)))
        self.assertEqual(self.folder.call("doctor").code, 0)

    def test_wait_says_how_it_went(self):
        gate = self.gate()
        self.serve("--slots", "4")
        good, bad = self.folder.submit("--", "/bin/true"), self.folder.submit("--", "/bin/false")
        blocked = self.folder.submit(*gate.command(self.folder))
        self.assertEqual(self.folder.call("wait", good).code, 0)
        self.assertEqual(self.folder.call("wait", good, bad).code, 1)
        self.assertEqual(self.folder.call("wait", "--timeout", "0.2", good, blocked).code, TIMED_OUT)
        gate.open()
        self.assertEqual(self.folder.call("wait", "--all").code, 0)
        self.assertEqual(self.folder.call("wait", "--all").code, 0, "nothing to wait for")

    def test_what_a_state_does_not_allow_is_refused(self):
        gate = self.gate()
        self.serve()
        ended = self.folder.submit("--", "/bin/true")
        self.folder.wait(ended)
        running = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        for verb, run in (("cancel", ended), ("kill", ended), ("pause", ended), ("hold", ended), ("delete", running)):
            with self.subTest(verb):
                done = self.folder.call(verb, "--yes", run) if verb == "delete" else self.folder.call(verb, run)
                self.assertEqual(done.code, REFUSED, done.text + done.message)
        self.assertEqual(self.folder.show(ended)["state"], "succeeded")
        self.folder.reaches(running, "running")
        gate.open()

    def test_a_verb_over_several_tries_each(self):
        gate = self.gate()
        self.serve()
        ended = self.folder.submit("--", "/bin/true")
        self.folder.wait(ended)
        running = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        done = self.folder.call("cancel", "--json", "--wait", ended, running)
        self.assertEqual(done.code, REFUSED)
        items = json.loads(done.out)["items"]
        self.assertEqual([(item["id"], item["done"], item["state"]) for item in items], [(ended, False, "succeeded"), (running, True, "cancelled")])
        self.assertTrue(all(item["message"] for item in items))


class WordsForRuns(harness.RunsheetTest):
    def test_id_job_and_beginning_name_a_run(self):
        self.serve()
        run = self.folder.submit("--name", "nightly", "--id", "job-7", "--", "/bin/true")
        self.folder.wait(run)
        for word in (run, "job-7", "nightly", run[:6]):
            with self.subTest(word):
                self.assertEqual(self.folder.show(word)["id"], run)
        self.assertEqual(self.folder.call("show", run[:5]).code, NOT_FOUND)

    def test_a_shared_name_is_the_newest_for_reading_and_refused_for_acting(self):
        self.serve()
        runs = [self.folder.submit("--name", "twin", "--delay", "1h", "--", "/bin/true") for _ in range(2)]
        self.assertEqual(self.folder.show("twin")["id"], runs[1])
        done = self.folder.call("cancel", "twin")
        self.assertEqual(done.code, USAGE)
        for run in runs:
            self.assertIn(run, done.message)
        self.assertEqual({run["state"] for run in self.folder.runs()}, {"waiting"})

    def test_the_same_id_with_the_same_words_from_another_folder_is_the_same_run(self):
        self.serve()
        here, there = self.root / "here", self.root / "there"
        for place in (here, there):
            place.mkdir()
        script = here / "work.sh"
        script.write_text("#!/bin/sh\n")
        script.chmod(0o700)
        relative = self.folder.submit("--id", "relative", "--", "./work.sh", cwd=here)
        self.assertEqual(self.folder.submit("--id", "relative", "--", "./work.sh", cwd=there), relative, "the same as written")
        self.assertEqual(self.folder.call("submit", "--id", "relative", "--", "./other.sh", cwd=there).code, 7)

    def test_the_same_id_with_the_same_content_is_the_same_run(self):
        self.serve()
        first = self.folder.submit("--id", "once", "--timeout", "60", "--", "/bin/true")
        self.assertEqual(self.folder.submit("--id", "once", "--timeout", "1m", "--", "/bin/true", EXTRA="x", cwd="/"), first)
        done = self.folder.call("submit", "--id", "once", "--timeout", "60", "--", "/bin/false")
        self.assertEqual(done.code, REFUSED)
        self.assertIn("once", done.message)
        self.assertEqual(self.folder.json("list")["total"], 1)

    def test_run_of_an_id_that_is_there_starts_nothing(self):
        words = ("run", "--id", "once", "--", harness.JOB, str(self.folder.attempts), "3")
        first = self.folder.call(*words)
        second = self.folder.call(*words)
        self.assertEqual((first.code, second.code), (3, 3), second.message)
        self.assertEqual(first.out, second.out)
        self.assertEqual(self.folder.attempts.read_text().count("start"), 1)

    def test_the_first_word_that_is_no_option_begins_the_program(self):
        self.serve()
        for words in (("--name", "a", "/bin/echo", "--json", "-n", "x"), ("--name", "a", "--", "/bin/echo", "--json", "-n", "x")):
            run = self.folder.submit(*words)
            self.folder.wait(run)
            self.assertEqual(self.folder.ok("logs", "--raw", run).out, b"--json -n x\n")

    def test_programs_are_never_looked_for_in_the_current_folder(self):
        self.serve()
        trap = self.root / "true"
        trap.write_text("#!/bin/sh\nexit 9\n", encoding="ascii")
        trap.chmod(0o700)
        run = self.folder.submit("true", PATH=f":.:{os.environ['PATH']}")
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})


class Batches(harness.RunsheetTest):
    def submit_batch(self, *drafts, options=()):
        lines = "\n".join(draft if isinstance(draft, str) else json.dumps(draft) for draft in drafts)
        return self.folder.call("submit", *options, "--batch-file", "-", stdin=lines.encode("utf-8", "surrogatepass"))

    def draft(self, **more):
        return {"type": "command", "parameters": {"program": "/bin/true", "arguments": []}, **more}

    def test_ids_come_in_the_order_of_the_file(self):
        self.serve()
        done = self.submit_batch(*(self.draft(id=f"b{number}") for number in range(50)))
        self.assertEqual(done.code, 0, done.message)
        shown = {run["id"]: run["jobId"] for run in self.folder.runs()}
        self.assertEqual([shown[run] for run in done.text.split()], [f"b{number}" for number in range(50)])

    def test_json_names_ids_and_jobs(self):
        self.serve()
        done = self.submit_batch(self.draft(id="first", name="First"), self.draft(), options=("--json",))
        answer = json.loads(done.out)
        self.assertEqual(answer["total"], 2)
        self.assertEqual([set(item) for item in answer["items"]], [{"id", "jobId", "name"}] * 2)
        self.assertEqual((answer["items"][0]["jobId"], answer["items"][0]["name"]), ("first", "First"))

    def test_a_draft_may_come_after_another_of_the_batch(self):
        self.serve("--slots", "4")
        job = {"program": harness.JOB, "arguments": [str(self.folder.attempts), "0", "0.2"]}
        drafts = [self.draft(id="a", parameters=job), self.draft(id="b", parameters=job, after=["a"]), self.draft(id="c", parameters=job, after=["a:any", "b"])]
        done = self.submit_batch(*reversed(drafts))
        self.assertEqual(done.code, 0, done.message)
        c, b, a = done.text.split()
        self.folder.wait(a, b, c)
        self.assert_invariants(after={b: [a], c: [a, b]})

    # what is wrong, drafts, what the message must name
    REFUSED_BATCHES = (
        ("no JSON", ({}, "{nonsense"), "2"),
        ("unknown key", ({}, {"timeOut": 5}), "timeOut"),
        ("wrong value", ({}, {"priority": "high"}), "priority"),
        ("circle", ({"id": "x", "after": ["y"]}, {"id": "y", "after": ["x"]}), "x"),
        ("self edge", ({"id": "x", "after": ["x"]},), "x"),
        ("unknown prerequisite", ({}, {"after": ["nobody"]}), "nobody"),
        ("repeating trigger", ({"trigger": {"kind": "cron", "expression": "* * * * *"}},), "trigger"),
        ("lone surrogate", ({"name": "\ud800"},), "name"),
        ("NUL in the name", ({"name": "a\0b"},), "name"),
    )

    def test_one_bad_draft_refuses_all(self):
        self.serve()
        for name, drafts, word in self.REFUSED_BATCHES:
            with self.subTest(name):
                done = self.submit_batch(*(draft if isinstance(draft, str) else self.draft(**draft) for draft in drafts))
                self.assertIn(done.code, (USAGE, NOT_FOUND), done.text + done.message)
                self.assertIn(word, done.message)
                self.assertEqual(done.out, b"")
        self.assertEqual(self.folder.runs(), [])

    def test_bytes_that_are_no_text_go_both_ways(self):
        self.serve()
        done = self.submit_batch(self.draft(parameters={"program": "/usr/bin/printf", "arguments": ["%s", {"b64": "/w=="}]}))
        self.assertEqual(done.code, 0, done.message)
        run = done.word
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, b"\xff")
        self.assertEqual(self.folder.json("job", "show", self.folder.show(run)["jobId"])["parameters"]["arguments"], ["%s", {"b64": "/w=="}])


class Environment(harness.RunsheetTest):
    def variables_of(self, *options, **caller):
        run = self.folder.submit(*options, "--", "/usr/bin/env", "-0", **caller)
        self.folder.wait(run)
        lines = self.folder.ok("logs", "--raw", run).out.split(b"\0")
        return run, dict(line.split(b"=", 1) for line in lines if line)

    def test_only_what_is_listed_comes_from_the_caller(self):
        self.serve()
        caller = {"LD_PRELOAD": "", "QT_DEBUG": "1", "MY_SECRET": "1", "PYTHONPATH": "/py", "http_proxy": "p", "TZ": "UTC", "RUNSHEET_JOB_ID": "forged"}
        run, variables = self.variables_of(**caller)
        names = {name.decode() for name in variables}
        self.assertLessEqual({"HOME", "PATH", "LANG", "PYTHONPATH", "http_proxy", "TZ"}, names)
        self.assertFalse({"LD_PRELOAD", "QT_DEBUG", "QT_QPA_PLATFORM", "MY_SECRET"} & names)
        self.assertEqual(variables[b"RUNSHEET_RUN_ID"].decode(), run)
        self.assertNotEqual(variables[b"RUNSHEET_JOB_ID"], b"forged")
        self.assertEqual(variables[b"PYTHONUNBUFFERED"], b"1")

    def test_env_sets_copies_and_inherits(self):
        self.serve()
        _, variables = self.variables_of("--env", "A=1", "--env", "B", "--env", "LD_LIBRARY_PATH=/x", B="from caller", C="not taken")
        self.assertEqual((variables[b"A"], variables[b"B"], variables[b"LD_LIBRARY_PATH"]), (b"1", b"from caller", b"/x"))
        self.assertNotIn(b"C", variables)
        _, variables = self.variables_of("--inherit-env", C="taken")
        self.assertEqual(variables[b"C"], b"taken")

    def test_a_job_finds_its_way_by_the_environment(self):
        self.serve()
        run, variables = self.variables_of()
        shown = self.folder.show(run)
        self.assertEqual(variables[b"RUNSHEET_JOB_ID"].decode(), shown["jobId"])
        self.assertEqual(variables[b"RUNSHEET_ATTEMPT"], b"1")
        self.assertEqual(os.fsdecode(variables[b"RUNSHEET_DATA_DIR"]), str(self.folder.data))
        self.assertEqual(os.fsdecode(variables[b"RUNSHEET_WORKSPACE"]), str(self.root), "the caller's folder")
        for name in (b"RUNSHEET_REPORT", b"RUNSHEET_RESULTS", b"RUNSHEET_PARAMS", b"RUNSHEET_RUN_TOKEN"):
            self.assertIn(name, variables)

    def test_a_program_has_three_descriptors_no_input_and_the_callers_folder(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "ls /proc/self/fd | tr '\\n' ' '; wc -c; pwd")
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", "--raw", run).text, f"0 1 2 3 0\n{self.root}\n")  # 3 is that of ls itself

    def test_stdin_comes_from_a_file(self):
        self.serve()
        (self.root / "input").write_text("hello", encoding="ascii")
        run = self.folder.submit("--stdin", "input", "--", "/bin/cat")
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, b"hello")

    def test_what_was_captured_is_in_no_json(self):
        self.serve()
        run = self.folder.submit("--inherit-env", "--", "/bin/true", MY_SECRET="tell-nobody-4711")
        self.folder.wait(run)
        for words in (("show", run), ("job", "show", self.folder.show(run)["jobId"]), ("events",)):
            self.assertNotIn(b"tell-nobody-4711", self.folder.ok(*words, "--json").out, words)


if __name__ == "__main__":
    unittest.main()
