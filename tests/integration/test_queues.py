#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Queues: definitions and their refusals, runs with their members, cancel and pause of the whole, kills of the engine in the middle.

RUNSHEET_KILLS is the number of kills of the sweep (10; 50 in the soak), RUNSHEET_SEED repeats its moments.
"""

import json
import os
import random
import socket
import time
import unittest

import harness

KILLS = int(os.environ.get("RUNSHEET_KILLS", "10"))
SEED = int(os.environ.get("RUNSHEET_SEED", str(time.time_ns() % 1_000_000)))


class Queues(harness.RunsheetTest):
    def setUp(self):
        super().setUp()
        self.server = self.serve()

    def job(self, name, *options, code=0, seconds=0):
        return self.folder.ok("job", "create", "--name", name, *options, "--", harness.JOB, str(self.folder.attempts), str(code), str(seconds)).word

    def gated_job(self, gate, name, code=0):
        return self.folder.ok("job", "create", "--name", name, *gate.command(self.folder, code)).word

    def queue(self, name, *jobs, options=()):
        members = [word for job in jobs for word in ("--job", job)]
        return self.folder.ok("queue", "create", name, *members, *options)

    def shown(self, name):
        return self.folder.json("queue", "show", name)

    def sequence(self, name):
        return [member["name"] for member in self.shown(name)["sequence"]]

    def run_queue(self, name, *options):
        return self.folder.ok("queue", "run", name, *options).word

    def members(self, run):
        """The members' runs in the order of the sequence."""
        return list(reversed(self.folder.json("list", "--parent", run)["items"]))

    def states(self, run):
        return [member["state"] for member in self.members(run)]

    def refuses(self, code, *words):
        done = self.folder.call(*words)
        self.assertEqual(done.code, code, done.message)
        return done.message


class Definitions(Queues):
    def test_it_takes_the_first_members_trigger_and_members_have_none(self):
        first = self.job("first", "--cron", "0 3 * * *", "--zone", "Europe/Berlin")
        second = self.job("second", "--cron", "0 4 * * *")
        self.assertEqual(self.queue("nightly", first, "second").word, "nightly")
        queue = self.shown("nightly")
        self.assertEqual((queue["trigger"]["expression"], queue["trigger"]["zone"]), ("0 3 * * *", "Europe/Berlin"))
        self.assertEqual([member["id"] for member in queue["sequence"]], [first, second])
        self.assertEqual([member["enabled"] for member in queue["sequence"]], [True, True])
        for key in ("name", "trigger", "enabled", "onFailure", "misfire", "overlap", "sequence", "nextFireTime", "lastRun", "revision"):
            self.assertIn(key, queue)
        self.assertEqual((queue["enabled"], queue["onFailure"], queue["misfire"], queue["overlap"], queue["lastRun"]), (True, "stop", "once", "skip", None))
        for job in (first, second):
            shown = self.folder.json("job", "show", job)
            self.assertEqual((shown["trigger"], shown["queue"]), ({"kind": "none"}, "nightly"))
        self.assertIn("nightly", self.refuses(7, "job", "update", first, "--cron", "0 5 * * *"))
        self.folder.ok("job", "update", first, "--label", "kept")

    def test_update_replaces_the_sequence_and_disables_who_leaves(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b", options=("--cron", "0 3 * * *", "--on-failure", "continue", "--misfire", "skip", "--overlap", "queue"))
        before = self.shown("q")
        self.assertEqual((before["onFailure"], before["misfire"], before["overlap"]), ("continue", "skip", "queue"))
        self.folder.ok("queue", "update", "q", "--job", "c", "--job", "a", "--cron", "30 3 * * *", "--name", "renamed")
        after = self.shown("renamed")
        self.assertEqual(self.sequence("renamed"), ["c", "a"])
        self.assertEqual((after["trigger"]["expression"], after["onFailure"]), ("30 3 * * *", "continue"))
        self.assertGreater(after["revision"], before["revision"])
        left = self.folder.json("job", "show", "b")
        self.assertEqual((left["enabled"], left["queue"]), (False, None))
        self.refuses(6, "queue", "show", "q")
        self.folder.ok("queue", "update", "renamed", "--trigger", "none")
        self.assertEqual(self.shown("renamed")["trigger"], {"kind": "none"})
        self.assertEqual(self.sequence("renamed"), ["c", "a"])

    def test_delete_keeps_the_members_disabled(self):
        self.job("a")
        self.queue("q", "a")
        self.folder.ok("queue", "delete", "q", "--yes")
        self.refuses(6, "queue", "show", "q")
        self.assertEqual(self.folder.json("job", "show", "a")["enabled"], False)
        self.assertEqual(self.folder.json("job", "show", "a")["queue"], None)
        self.queue("q", "a")
        self.assertEqual([queue["name"] for queue in self.folder.json("queue", "list")["items"]], ["q"])

    def test_a_deleted_member_leaves_and_comes_back_with_undo(self):
        self.job("a")
        self.job("b")
        self.queue("q", "a", "b")
        self.folder.ok("job", "delete", "a", "--yes")
        self.assertEqual(self.sequence("q"), ["b"])
        self.folder.ok("job", "undo")
        self.assertEqual(self.sequence("q"), ["a", "b"])

    def test_refusals(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b")
        message = self.refuses(7, "queue", "create", "other", "--job", "a")
        self.assertIn("a", message)
        self.assertIn("q", message)
        self.assertIn("twice", self.refuses(7, "queue", "create", "other", "--job", "c", "--job", "c"))
        self.assertIn("q", self.refuses(7, "queue", "create", "q", "--job", "c"))
        self.assertIn("nobody", self.refuses(6, "queue", "create", "other", "--job", "nobody"))
        self.refuses(2, "queue", "create", "other")
        self.refuses(2, "queue", "create", "other", "--job", "c", "--on-failure", "panic")
        self.refuses(2, "queue", "create", "", "--job", "c")
        self.refuses(6, "queue", "update", "nowhere", "--job", "c")
        self.refuses(6, "queue", "delete", "nowhere", "--yes")
        self.refuses(6, "queue", "run", "nowhere")
        self.refuses(6, "queue", "run", "q", "--from", "c")
        self.refuses(2, "queue", "run", "q", "--from", "a", "--only", "b")
        one_off = self.folder.submit_job("--name", "once")
        self.folder.wait(one_off)
        self.assertIn("once", self.refuses(7, "queue", "create", "other", "--job", "once"))
        self.assertEqual(self.sequence("q"), ["a", "b"])
        self.assertEqual(len(self.folder.json("queue", "list")["items"]), 1)

    def test_queueable(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a")
        self.queue("r", "b")
        self.assertEqual([job["name"] for job in self.folder.json("queueable")["items"]], ["c"])
        self.assertEqual([job["name"] for job in self.folder.json("queueable", "q")["items"]], ["a", "c"])

    def test_names_of_queues_and_jobs_are_apart(self):
        self.job("same")
        self.queue("same", "same")
        self.assertEqual(self.folder.json("job", "show", "same")["type"], "command")
        self.assertEqual([job["name"] for job in self.folder.json("job", "list")["items"]], ["same"])

    def test_it_outlives_a_crash(self):
        self.job("a")
        self.queue("q", "a", options=("--cron", "0 3 * * *"))
        before = self.shown("q")
        self.server.kill()
        self.serve()
        self.assertEqual(self.shown("q"), before)


class Runs(Queues):
    def test_members_run_one_after_the_other(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b", "c")
        run = self.run_queue("q")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["type"], end["jobName"], end["queue"], end["cause"], end["parent"]), ("succeeded", "queue", "q", "q", "manual", None))
        members = self.members(run)
        self.assertEqual([(member["jobName"], member["state"], member["cause"], member["queue"], member["parent"]) for member in members],
                         [(name, "succeeded", "queue", "q", run) for name in "abc"])
        for before, after in zip(members, members[1:]):
            self.assertLessEqual(before["endedAt"], after["startedAt"])
        self.assertLessEqual(end["startedAt"], members[0]["startedAt"])
        self.assertGreaterEqual(end["endedAt"], members[-1]["endedAt"])
        self.assertRegex(self.folder.ok("show", members[0]["id"]).text, f"queue +q\npart of +{run}\n")
        self.assertEqual(self.shown("q")["lastRun"], run)
        self.assertEqual(self.folder.show("q")["id"], run)
        self.assert_invariants()

    def test_one_slot_is_enough(self):
        self.server.stop()
        self.serve("--slots", "1")
        self.job("a")
        self.job("b")
        self.queue("q", "a", "b")
        self.assertEqual(self.folder.end_of(self.run_queue("q"))["state"], "succeeded")

    def test_a_failure_stops_the_rest(self):
        self.job("a")
        self.job("b", code=3)
        self.job("c")
        self.job("d")
        self.queue("q", "a", "b", "c", "d")
        run = self.run_queue("q")
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "failed")
        self.assertIn("b", end["outcome"]["text"])
        self.assertEqual(self.states(run), ["succeeded", "failed", "skipped", "skipped"])
        for member in self.members(run)[2:]:
            self.assertIn('"b"', member["reason"])
        self.assertEqual(self.folder.call("wait", run).code, 1)

    def test_a_failure_may_be_allowed(self):
        self.job("a", code=3)
        self.job("b")
        self.queue("q", "a", "b", options=("--on-failure", "continue"))
        run = self.run_queue("q")
        self.assertEqual(self.folder.end_of(run)["state"], "partial")
        self.assertEqual(self.states(run), ["failed", "succeeded"])

    def test_an_automatic_retry_is_the_same_member(self):
        self.job("a", "--retries", "1", code=3)
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        self.assertEqual(self.folder.end_of(run)["state"], "failed")
        self.assertEqual(self.folder.show(self.members(run)[0]["id"])["attempt"], 2)

    def test_a_disabled_member_is_left_out(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b", "c")
        self.folder.ok("job", "disable", "b")
        run = self.run_queue("q")
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual(self.states(run), ["succeeded", "skipped", "succeeded"])
        self.assertIn("disabled", self.members(run)[1]["reason"])
        for name in "ac":
            self.folder.ok("job", "disable", name)
        run = self.run_queue("q")
        self.assertEqual(self.folder.end_of(run)["state"], "skipped")

    def test_from_here_on_and_alone(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b", "c")
        run = self.run_queue("q", "--from", "b")
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual([member["jobName"] for member in self.members(run)], ["b", "c"])
        run = self.run_queue("q", "--only", "b")
        self.folder.wait(run)
        self.assertEqual([member["jobName"] for member in self.members(run)], ["b"])

    def test_what_a_member_waits_for(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        gate.arrival()
        waiting = self.members(run)[1]
        self.assertEqual(waiting["state"], "waiting")
        self.assertIn("turn", self.folder.ok("why", waiting["id"]).text)
        shown = self.folder.show(run)
        self.assertEqual((shown["state"], shown["progress"]["done"], shown["progress"]["total"]), ("running", 0, 2))
        self.refuses(7, "queue", "delete", "q", "--yes")
        gate.open()
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.folder.ok("queue", "delete", "q", "--yes")

    def test_a_member_waits_for_a_slot_like_any_run(self):
        gate = self.gate()
        self.folder.ok("pool", "create", "narrow", "--slots", "1")
        busy = self.folder.submit("--pool", "narrow", *gate.command(self.folder))
        gate.arrival()
        self.job("a", "--pool", "narrow")
        self.queue("q", "a")
        run = self.run_queue("q")
        self.assertEqual(self.states(run), ["queued"])
        self.assertIn("narrow", self.folder.ok("why", self.members(run)[0]["id"]).text)
        gate.open()
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual(self.folder.end_of(busy)["state"], "succeeded")

    def test_cancel_of_the_whole(self):
        gate = self.gate()
        for name in ("a", "b", "c"):
            self.gated_job(gate, name)
        self.queue("q", "a", "b", "c")
        run = self.run_queue("q")
        gate.arrival()
        gate.open()
        gate.arrival()
        self.folder.ok("cancel", "--wait", run)
        end = self.folder.show(run)
        self.assertEqual(end["state"], "cancelled")
        self.assertEqual(self.states(run), ["succeeded", "cancelled", "cancelled"])
        self.assertEqual(self.folder.call("cancel", run).code, 7)
        self.assert_invariants()

    def test_cancel_of_one_member(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        member, *_ = gate.arrival()
        self.folder.ok("cancel", member)
        self.assertEqual(self.folder.end_of(run)["state"], "cancelled")
        self.assertEqual(self.states(run), ["cancelled", "skipped"])

    def test_pause_and_resume_of_the_whole(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        gate.arrival()
        self.folder.ok("pause", run)
        self.folder.reaches(run, "paused")
        self.assertEqual(self.states(run), ["paused", "waiting"])
        self.assertEqual(self.folder.call("pause", run).code, 0)
        self.folder.ok("resume", run)
        self.folder.reaches(run, "running")
        gate.open()
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual(self.states(run), ["succeeded", "succeeded"])

    def test_retry_is_a_new_run_of_all(self):
        self.job("a", code=3)
        self.queue("q", "a")
        run = self.run_queue("q")
        self.folder.wait(run)
        again = self.folder.ok("retry", run).word
        self.assertEqual(self.folder.end_of(again)["state"], "failed")
        self.assertEqual(self.folder.show(again)["retryOf"], run)
        self.assertEqual(len(self.members(again)), 1)

    def test_retry_of_what_failed_begins_there(self):
        self.job("a")
        self.job("b", code=3)
        self.job("c")
        self.queue("q", "a", "b", "c")
        run = self.run_queue("q")
        self.folder.wait(run)
        again = self.folder.ok("retry", "--failed-only", run).word
        self.folder.wait(again)
        self.assertEqual([member["jobName"] for member in self.members(again)], ["b", "c"])


class Scheduled(Queues):
    def test_its_trigger_runs_it(self):
        self.job("a")
        self.job("b")
        self.queue("q", "a", "b", options=("--every", "1s"))
        coming = self.folder.json("schedule", "list", "--limit", "3")["items"]
        self.assertEqual({(fire["jobName"], fire["kind"]) for fire in coming}, {("q", "queue")})
        self.assertIsNotNone(self.shown("q")["nextFireTime"])
        self.assertTrue(harness.eventually(lambda: self.shown("q")["lastRun"]))
        self.folder.ok("queue", "update", "q", "--disabled")
        self.assertIsNone(self.shown("q")["nextFireTime"])
        run = self.shown("q")["lastRun"]
        end = self.folder.end_of(run)
        self.assertEqual((end["cause"], end["state"]), ("schedule", "succeeded"))
        self.assertIsNotNone(end["scheduledFor"])
        self.assertEqual([(member["cause"], member["scheduledFor"]) for member in self.members(run)], [("queue", end["scheduledFor"])] * 2)

    def test_a_fire_that_is_skipped_makes_no_members(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.queue("q", "a", options=("--every", "1s"))
        gate.arrival()
        self.assertTrue(harness.eventually(lambda: any(run["state"] == "skipped" for run in self.folder.runs("--job", "q"))))
        self.folder.ok("queue", "update", "q", "--disabled")
        skipped = next(run for run in self.folder.runs("--job", "q") if run["state"] == "skipped")
        self.assertEqual(self.members(skipped["id"]), [])
        gate.open()
        self.folder.wait()
        self.assertEqual(len(self.folder.runs("--job", "a")), 1)

    def test_replaced_by_its_next_fire(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.queue("q", "a", options=("--every", "1s", "--overlap", "replace"))
        first, *_ = gate.arrival()
        second, *_ = gate.arrival()
        self.folder.ok("queue", "update", "q", "--disabled")
        self.assertNotEqual(first, second)
        self.assertEqual(self.folder.end_of(first)["state"], "cancelled")
        self.assertEqual(self.folder.show(self.folder.show(first)["parent"])["state"], "cancelled")
        self.folder.ok("cancel", "--wait", *[run["id"] for run in self.folder.runs("--job", "q") if run["state"] not in harness.FINAL])

    def test_a_date_that_never_occurs(self):
        self.job("a")
        self.assertIn("never occurs", self.refuses(7, "queue", "create", "q", "--job", "a", "--cron", "0 0 31 2 *"))
        self.queue("q", "a", options=("--cron", "0 0 31 2 *", "--disabled"))
        self.refuses(7, "queue", "update", "q", "--enabled")
        self.assertIn("column 1", self.refuses(2, "queue", "update", "q", "--cron", "61 * * * *"))

    def test_the_scheduler_lists_it_with_its_members(self):
        for name in "abc":
            self.job(name)
        self.queue("q", "a", "b", options=("--cron", "0 3 * * *"))
        entries = OverHttp.ask(self, "GET", "scheduler?order=name")[1]["items"]
        self.assertEqual([(entry["name"], entry["type"]) for entry in entries], [("c", "command"), ("q", "Sequence")])
        self.assertEqual([member["name"] for member in entries[1]["sequence"]], ["a", "b"])
        self.assertEqual((entries[1]["cronExpression"], entries[1]["status"]), ("0 3 * * *", "SCHEDULED"))


class Interrupted(Queues):
    def test_it_goes_on_after_a_crash(self):
        gate = self.gate()
        for name in "abc":
            self.gated_job(gate, name)
        self.queue("q", "a", "b", "c")
        run = self.run_queue("q")
        gate.arrival()
        self.server.kill()
        gate.open()
        self.serve()
        gate.arrival()
        self.assertEqual(self.folder.show(run)["state"], "running")
        gate.open(2)
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual(self.states(run), ["succeeded"] * 3)
        self.assert_invariants()

    def test_it_goes_on_after_a_proper_end(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        gate.arrival()
        self.assertEqual(self.server.stop(), 0)
        self.serve()
        gate.open()
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")

    def test_a_cancel_that_a_crash_met(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.job("b")
        self.queue("q", "a", "b")
        run = self.run_queue("q")
        gate.arrival()
        self.folder.call("cancel", run)
        self.server.kill()
        self.serve()
        self.assertEqual(self.folder.end_of(run)["state"], "cancelled")

    def test_kills_at_any_moment(self):
        print(f"{KILLS} kills, RUNSHEET_SEED={SEED}")
        chance = random.Random(SEED)
        names = [f"m{number}" for number in range(5)]
        for name in names:
            self.job(name, seconds=chance.choice(("0", "0.05")))
        self.queue("q", *names)
        runs = []
        for _ in range(KILLS):
            runs.append(self.run_queue("q"))
            time.sleep(chance.uniform(0, 0.4))
            self.server.kill()
            self.server = self.serve()
        for run in runs:
            self.assertEqual(self.folder.end_of(run)["state"], "succeeded", run)
            self.assertEqual(self.states(run), ["succeeded"] * len(names))
            members = self.members(run)
            for before, after in zip(members, members[1:]):
                self.assertLessEqual(before["endedAt"], after["startedAt"], "two members at once")
        self.assert_invariants()


class OverHttp(Queues):
    def ask(self, method, path, body=None):
        """Status and JSON of a request to the engine's socket."""
        content = b"" if body is None else json.dumps(body).encode()
        head = f"{method} /api/v1/{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        if body is not None:
            head += f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n"
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(self.folder.data / "engine.sock"))
            client.sendall(head.encode() + b"\r\n" + content)
            reply = b""
            while piece := client.recv(65536):
                reply += piece
        status, _, rest = reply.partition(b"\r\n")
        _, _, text = rest.partition(b"\r\n\r\n")
        return int(status.split()[1]), json.loads(text[text.find(b"{"):text.rfind(b"}") + 1])

    def test_routes(self):
        first, second = self.job("first"), self.job("second")
        body = {"sequence": [first, second], "onFailure": "continue", "trigger": {"kind": "cron", "expression": "0 3 * * *"}}
        status, made = self.ask("POST", "queues/nightly", body)
        self.assertEqual((status, made["name"], [member["id"] for member in made["sequence"]]), (201, "nightly", [first, second]))
        self.assertEqual(self.ask("POST", "queues/nightly", body)[0], 409)
        self.assertEqual(self.ask("GET", "queues")[1]["total"], 1)
        self.assertEqual(self.ask("GET", "queues/nightly")[1]["onFailure"], "continue")
        status, changed = self.ask("PUT", "queues/nightly", {"sequence": [second], "onFailure": "stop"})
        self.assertEqual((status, len(changed["sequence"]), changed["onFailure"]), (200, 1, "stop"))
        self.assertEqual([job["id"] for job in self.ask("GET", "queueable?name=nightly")[1]["items"]], [first, second])
        status, run = self.ask("POST", "queues/nightly/run", {})
        self.assertEqual(status, 201)
        self.folder.wait(run["id"])
        self.assertEqual(self.ask("POST", "queues/nightly/run", {"backwards": True})[0], 400)
        self.assertEqual(self.ask("PUT", "queues/nightly", {"colour": "red"})[0], 400)
        self.assertEqual(self.ask("DELETE", "queues/nightly")[0], 200)
        self.assertEqual(self.ask("GET", "queues/nightly")[0], 404)

    def test_what_runs_and_what_ended(self):
        gate = self.gate()
        self.gated_job(gate, "a")
        self.queue("q", "a")
        run = self.run_queue("q")
        member, *_ = gate.arrival()
        self.folder.reaches(member, "running")
        self.assertEqual(self.ask("GET", "scheduling/running/types")[1]["items"], [{"type": "command", "running": 1}, {"type": "queue", "running": 1}])
        self.assertEqual({item["id"] for item in self.ask("GET", "scheduling/running")[1]["items"]}, {run, member})
        self.assertEqual([item["id"] for item in self.ask("GET", "scheduling/running/queue")[1]["items"]], [run])
        self.assertEqual(self.ask("GET", "scheduling/completed")[1]["total"], 0)
        gate.open()
        self.folder.wait(run)
        self.assertEqual(self.ask("GET", "scheduling/running")[1]["total"], 0)
        self.assertEqual([item["id"] for item in self.ask("GET", "scheduling/completed/command")[1]["items"]], [member])


if __name__ == "__main__":
    unittest.main()
