#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The API on the socket: its description, what a run's program tells of itself, requests that are sent again (S3, S10, S15)."""

import json
import os
import threading
import unittest

import harness
import wire


class Description(harness.RunsheetTest):
    def test_every_path_of_it_is_there_and_takes_only_its_methods(self):
        self.serve()
        status, _, document = wire.ask(self.folder.data, "GET", "openapi.json")
        self.assertEqual((status, document["openapi"]), (200, "3.1.0"))
        self.assertGreater(len(document["paths"]), 40)
        for path, operations in document["paths"].items():
            place = path.lstrip("/").replace("{id}", "nobody").replace("{name}", "nothing")
            # The last word may be anybody's name to another path.
            others = document["paths"].get(path.rsplit("/", 1)[0] + "/{id}", {}) if not path.endswith("}") else {}
            for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
                if (method, place) in (("POST", "engine/stop"), ("POST", "window/raise"), ("GET", "events")):
                    continue
                if method.lower() in others and method.lower() not in operations:
                    continue
                with self.subTest(place, method=method):
                    status, headers, answer = wire.ask(self.folder.data, method, place, b"[]" if method not in ("GET", "DELETE") else None)
                    message = answer.get("error", {}).get("message", "")
                    if method.lower() in operations:
                        self.assertNotIn("There is nothing at this path", message)
                        self.assertNotEqual(status, 405)
                    elif method in headers.get("allow", "").split(", "):
                        self.fail(f"{method} is allowed and not described")
                    else:
                        self.assertIn(status, (404, 405))

    def test_a_draft_with_every_described_key_is_understood(self):
        self.serve()
        _, _, document = wire.ask(self.folder.data, "GET", "openapi.json")
        keys = document["components"]["schemas"]["Draft"]["properties"]
        # A key that is not known is named so; a wrong value is, too, in other words.
        unknown = []
        for key in (*keys, "surely unknown"):
            _, _, answer = wire.ask(self.folder.data, "POST", "runs", {key: [[]], "caller": {}} if key != "caller" else {key: {}})
            unknown += [field["field"] for field in answer["error"]["fields"] if "known" in field["message"]]
        self.assertEqual(unknown, ["surely unknown"])

    def test_a_run_has_every_described_key(self):
        self.serve()
        run = self.folder.submit("--", "/bin/true")
        _, _, document = wire.ask(self.folder.data, "GET", "openapi.json")
        self.assertEqual(set(document["components"]["schemas"]["Run"]["properties"]), set(self.folder.show(run)))


class StatusOfARun(harness.RunsheetTest):
    """POST /runs/{id}/status: with the run's own token, and only what a report can say."""

    def setUp(self):
        super().setUp()
        self.the_gate = self.gate()
        self.server = self.serve("--slots", "2")
        self.run, self.token = self.started()

    def started(self, *options):
        copy = self.root / "token"
        keeps = ("--", "/bin/sh", "-c", f'echo "$RUNSHEET_RUN_TOKEN" >"{copy}"; exec "$@"', "sh", *self.the_gate.command(self.folder)[1:])
        run = self.folder.submit(*options, *keeps)
        self.the_gate.arrival()
        return run, copy.read_text(encoding="ascii").strip()

    def tell(self, body, run=None, token=None):
        token = self.token if token is None else token
        headers = [("Authorization", f"Bearer {token}")] if token else []
        return wire.ask(self.folder.data, "POST", f"runs/{run or self.run}/status", body, headers)

    def progress(self):
        return self.folder.json("progress", self.run)

    def test_what_is_told_is_shown_and_kept(self):
        for body in ({"stage": "load", "total": 4}, {"done": 1, "unit": "files"}, {"message": "half way"}, {"item": "a.csv", "status": "error", "error": "no"},
                     {"value": {"name": "VaR", "number": 1.82, "unit": "m"}}):
            self.assertEqual(self.tell(body)[0], 200)
        self.assertTrue(harness.eventually(lambda: self.progress()["progress"]["message"] == "half way"))
        self.the_gate.open()
        self.folder.wait(self.run)
        (process,) = self.progress()["nodes"]
        stages = [process] if process["kind"] == "stage" else process["children"]
        self.assertEqual([stage["name"] for stage in stages], ["load"])
        self.assertEqual(stages[0]["children"][0]["status"], "error")
        self.assertEqual(self.folder.json("results", self.run)["values"][0]["number"], 1.82)

    def test_it_is_there_after_a_crash(self):
        self.assertEqual(self.tell({"value": {"name": "kept", "number": 7}})[0], 200)
        self.server.kill()
        self.serve("--slots", "2")
        self.assertEqual(self.tell({"value": {"name": "later", "number": 8}})[0], 200, "the token outlives the engine")
        self.the_gate.open()
        self.folder.wait(self.run)
        self.assertEqual({value["name"]: value["number"] for value in self.folder.json("results", self.run)["values"]}, {"kept": 7, "later": 8})

    def test_only_its_own_token_counts(self):
        other, others_token = self.started()
        for token, status in ((None, 200), ("", 401), (others_token, 403), (self.token[:-1], 403), (self.token + "0", 403), (self.token.upper(), 403),
                              ("0" * 64, 403), ("x", 403)):
            with self.subTest(token):
                self.assertEqual(self.tell({"message": f"by {token}"}, token=token)[0], status)
        self.assertEqual(self.tell({"message": "mine"}, run=other, token=others_token)[0], 200)
        for path in (f"runs/{other}/cancel", "engine/stop"):
            headers = [("Authorization", f"Bearer {self.token}")]
            self.assertEqual(wire.ask(self.folder.data, "GET", path, headers=headers)[0], 405, "it opens nothing else")
        status, headers, _ = self.tell({"message": "x"}, token="")
        self.assertEqual((status, headers["www-authenticate"]), (401, "Bearer"))
        self.the_gate.open(2)
        self.folder.wait()
        self.assertEqual(self.tell({"message": "too late"})[0], 409)

    def test_a_token_is_good_for_its_attempt_only(self):
        self.the_gate.open()
        self.folder.wait(self.run)
        copy = self.root / "attempts of token"
        command = f'echo "$RUNSHEET_RUN_TOKEN" >>"{copy}"; [ "$RUNSHEET_ATTEMPT" = 1 ] && exit 1; exec "$@"'
        run = self.folder.submit("--retries", "1", "--", "/bin/sh", "-c", command, "sh", *self.the_gate.command(self.folder)[1:])
        self.the_gate.arrival()
        first, second = copy.read_text(encoding="ascii").split()
        self.assertEqual(self.tell({"message": "x"}, run=run, token=first)[0], 403)
        self.assertEqual(self.tell({"message": "x"}, run=run, token=second)[0], 200)
        self.the_gate.open()

    def test_nothing_but_a_report_can_be_set(self):
        """Cronicle let a job's output set any field of it."""
        self.folder.reaches(self.run, "running")
        before = self.folder.show(self.run)
        for body in ({"id": "x"}, {"state": "succeeded"}, {"user": "root"}, {"progress": 0.5, "owner": "x"}, {"outcome": {"exitCode": 0}}, {"runFolder": "/"},
                     {"token": "x"}, {}):
            with self.subTest(body):
                status, _, answer = self.tell(body)
                self.assertEqual(status, 400)
                self.assertTrue(answer["error"]["message"])
        for body in ({"progress": 7}, {"progress": "half"}, {"value": {"name": "x"}}, {"artifact": ""}, {"message": 5}, {"status": "x", "class": "flying"},
                     {"message": "x" * 2_000_000}, {"message": "\ud800"}):
            with self.subTest(str(body)[:50]):
                self.assertEqual(self.tell(body)[0], 400)
        after = self.folder.show(self.run)
        changing = {"durationSeconds", "lastOutputAt", "outputBytes"}
        self.assertEqual({key: after[key] for key in after if key not in changing}, {key: before[key] for key in before if key not in changing})
        self.the_gate.open()

    def test_guessing_gets_slow_and_harms_no_other_run(self):
        other, others_token = self.started()
        answers = [self.tell({"message": "x"}, token=f"{number:064x}") for number in range(15)]
        self.assertEqual([status for status, _, _ in answers], [403] * 10 + [429] * 5)
        self.assertGreaterEqual(int(answers[-1][1]["retry-after"]), 1)
        self.assertEqual(self.tell({"message": "x"}, run=other, token=others_token)[0], 200)
        self.assertTrue(harness.eventually(lambda: self.tell({"message": "x"})[0] == 200), "its own program is heard again")
        self.the_gate.open(2)

    def test_a_link_in_the_place_of_the_report_is_not_followed(self):
        precious = self.root / "precious"
        precious.write_text("precious\n", encoding="utf-8")
        report = os.path.join(self.folder.show(self.run)["runFolder"], "report.jsonl")
        os.symlink(precious, report)
        self.assertEqual(self.tell({"message": "x"})[0], 500)
        self.assertEqual(precious.read_text(encoding="utf-8"), "precious\n")
        os.unlink(report)
        os.mkfifo(report)
        self.assertEqual(self.tell({"message": "x"})[0], 500, "and a pipe that nobody reads stops nobody")
        self.the_gate.open()


class AskedAgain(harness.RunsheetTest):
    """Idempotency-Key: a script that does not know whether it was heard asks again, and nothing is made twice."""

    DRAFT = {"name": "once", "parameters": {"program": "/bin/true"}}

    def post(self, key, body, path="runs", content_type="application/json"):
        return wire.ask(self.folder.data, "POST", path, body, [("Idempotency-Key", key)], content_type)

    def test_the_same_request_has_the_same_answer_and_makes_nothing(self):
        self.serve()
        for path in ("runs", "jobs"):
            with self.subTest(path):
                first = self.post(f"{path}-1", self.DRAFT, path)
                again = self.post(f"{path}-1", self.DRAFT, path)
                self.assertEqual((first[0], again[0], again[2]["id"]), (201, 201, first[2]["id"]))
        self.assertEqual(len(self.folder.runs()), 1)
        self.assertEqual(self.folder.json("job", "list")["total"], 1)
        self.assertEqual(self.post("runs-2", self.DRAFT)[0], 201)
        self.assertEqual(len(self.folder.runs()), 2, "another key is another request")

    def test_the_same_key_for_another_request_is_refused(self):
        self.serve()
        self.post("k", self.DRAFT)
        for body, path in (({**self.DRAFT, "name": "twice"}, "runs"), (self.DRAFT, "jobs"), ({**self.DRAFT, "priority": 0}, "runs")):
            with self.subTest(path=path, body=body):
                status, _, answer = self.post("k", body, path)
                self.assertEqual(status, 409)
                self.assertIn("k", answer["error"]["message"])
        self.assertEqual(len(self.folder.runs()), 1)

    def test_a_batch_is_one_request(self):
        self.serve()
        lines = b"".join(json.dumps({**self.DRAFT, "name": f"n{number}"}).encode() + b"\n" for number in range(50))
        first = self.post("b", lines, content_type="application/x-ndjson")
        again = self.post("b", lines, content_type="application/x-ndjson")
        self.assertEqual((first[0], again[0]), (201, 201))
        self.assertEqual([item["id"] for item in first[2]["items"]], [item["id"] for item in again[2]["items"]])
        self.assertEqual(self.post("b", lines + lines, content_type="application/x-ndjson")[0], 409)
        self.assertEqual(self.folder.json("list", "--count")["total"], 50)

    def test_it_is_taken_only_where_it_is_kept(self):
        self.serve()
        run = self.folder.submit("--", "/bin/true")
        self.folder.wait(run)
        for path, body in ((f"runs/{run}/retry", None), ("runs/retry", {"runs": [run]}), ("pools", {"name": "p", "slots": 1}), (f"jobs/{run}/run", None)):
            with self.subTest(path):
                self.assertEqual(self.post("k", body, path)[0], 400)
        for key in ("two words", "x" * 256, "gr\xfcn", "\x7f"):
            with self.subTest(key):
                self.assertEqual(self.post(key.encode("latin-1").decode("latin-1"), self.DRAFT)[0], 400)
        self.assertEqual(len(self.folder.runs()), 1)

    def test_what_failed_is_not_remembered(self):
        self.serve()
        self.assertEqual(self.post("k", {**self.DRAFT, "pool": "later"})[0], 400)
        self.folder.ok("pool", "create", "later", "--slots", "1")
        self.assertEqual(self.post("k", {**self.DRAFT, "pool": "later"})[0], 201)

    def test_a_key_survives_a_kill_at_any_moment(self):
        """Whether or not the answer came, asking again with the key gives one run for each key."""
        keys = [f"key-{number}" for number in range(60)]
        heard = {}

        def send():
            for key in keys:
                try:
                    status, _, answer = self.post(key, {**self.DRAFT, "name": key})
                except (OSError, ValueError, IndexError):
                    return
                if status == 201:
                    heard[key] = answer["id"]

        for pause in (3, 20, 45):
            server = self.serve()
            client = threading.Thread(target=send)
            client.start()
            harness.eventually(lambda: len(heard) >= pause or not client.is_alive())
            server.kill()
            client.join()
        self.serve()
        answers = {key: self.post(key, {**self.DRAFT, "name": key})[2]["id"] for key in keys}
        self.assertEqual({key: answers[key] for key in heard}, heard, "what was answered is answered again")
        self.folder.wait()
        runs = self.folder.runs()
        self.assertEqual(sorted(run["jobName"] for run in runs), sorted(keys))
        self.assertEqual({run["id"] for run in runs}, set(answers.values()))


if __name__ == "__main__":
    unittest.main()
