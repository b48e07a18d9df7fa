#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F7 and the hand-over: one engine for each data folder, and how it changes hands."""

import http.client
import json
import os
import pathlib
import socket
import subprocess
import unittest

import harness

ENGINE_ELSEWHERE = 3
NO_ENGINE = 4


class UnixConnection(http.client.HTTPConnection):
    """HTTP over the engine's socket, as any program of the same user may speak it."""

    def __init__(self, folder):
        super().__init__("localhost", timeout=harness.PATIENCE)
        self._folder = folder

    def connect(self):
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        descriptor = os.open(self._folder, os.O_PATH)  # a path of any length
        try:
            self.sock.connect(f"/proc/self/fd/{descriptor}/engine.sock")
        finally:
            os.close(descriptor)


class OneEngine(harness.RunsheetTest):
    def test_a_second_one_says_who_is_there_and_ends_with_3(self):
        first = self.serve()
        done = self.folder.call("serve")
        self.assertEqual(done.code, ENGINE_ELSEWHERE)
        self.assertEqual(done.out, b"")
        self.assert_says(done.message, str(first.pid))
        self.folder.ok("ping")

    def test_of_ten_at_once_one_wins(self):
        with self.folder.log.open("ab") as log:
            options = {"env": self.folder.environment, "stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": log}
            ten = [subprocess.Popen([harness.PROGRAM, "serve"], **options) for _ in range(10)]
        self.addCleanup(lambda: [process.kill() for process in ten if process.poll() is None])
        lines = [harness.read_line(process.stdout, harness.PATIENCE).strip() for process in ten]
        self.assertEqual(sorted(lines), [b""] * 9 + [b"ready"])
        winner = ten[lines.index(b"ready")]
        self.assertEqual({process.wait(harness.PATIENCE) for process in ten if process is not winner}, {ENGINE_ELSEWHERE})
        self.assertIsNone(winner.poll())
        winner.terminate()
        self.assertEqual(winner.wait(harness.PATIENCE), 0)
        for process in ten:
            process.stdout.close()

    def test_two_folders_are_two_engines(self):
        self.serve()
        other_root = self.root / "other"
        other_root.mkdir()
        other = harness.Folder(other_root)
        self.serve(folder=other)
        run = self.folder.submit_job()
        self.folder.wait(run)
        self.assertEqual([item["id"] for item in self.folder.runs()], [run])
        self.assertEqual(other.runs(), [])

    def test_two_paths_to_one_folder_are_one_engine(self):
        self.serve()
        link = self.root / "link"
        link.symlink_to(self.folder.data)
        self.assertEqual(self.folder.call("serve", "--data-dir", str(link)).code, ENGINE_ELSEWHERE)
        self.assertEqual(self.folder.call("ping", "--data-dir", str(link)).code, 0)

    def test_a_path_longer_than_a_socket_address_works(self):
        deep = self.root / ("long-" * 30) / ("path-" * 30)
        deep.mkdir(parents=True)
        folder = harness.Folder(deep)
        self.serve(folder=folder)
        self.assertEqual(folder.ok("ping").word, "ok")

    def test_without_an_engine_the_next_step_is_named(self):
        done = self.folder.call("list")
        self.assertEqual(done.code, NO_ENGINE)
        self.assert_says(done.message, str(self.folder.data), "runsheet serve")

    def test_only_the_owner_can_read_folder_and_socket(self):
        self.serve()
        self.folder.wait(self.folder.submit_job())
        for path in (self.folder.data, *self.folder.data.rglob("*")):
            self.assertEqual(path.lstat().st_mode & 0o077, 0, f"{path} is open to others")


class HandOver(harness.RunsheetTest):
    def test_term_leaves_runs_alive_and_the_next_engine_finds_them(self):
        gate = self.gate()
        first = self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=5))
        gate.arrival()
        self.assertEqual(first.stop(), 0)
        self.serve()
        self.folder.reaches(run, "running")
        gate.open()
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 5))
        self.assert_invariants()

    def test_a_run_that_ended_without_an_engine_has_its_code_and_output(self):
        gate = self.gate()
        first = self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=9))
        _, pid, runner = gate.arrival()
        first.kill()
        gate.open()
        self.assertTrue(harness.wait_gone(pid) and harness.wait_gone(runner))
        self.serve()
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 9))
        self.assertEqual(self.folder.ok("logs", "--raw", run).text, f"output of {run}\n")
        self.assert_invariants()

    def test_stop_runs_cancels_them_first(self):
        gate = self.gate()
        first = self.serve("--stop-runs")
        run = self.folder.submit(*gate.command(self.folder))
        _, pid, _ = gate.arrival()
        self.assertEqual(first.stop(), 0)
        self.assertTrue(harness.wait_gone(pid))
        self.serve()
        self.assertEqual(self.folder.end_of(run)["state"], "cancelled")

    def test_a_wish_outlives_the_engine_that_took_it(self):
        gate = self.gate()
        first = self.serve()
        run = self.folder.submit("--grace", "1", *gate.command(self.folder))
        gate.arrival()
        self.folder.ok("pause", run)
        first.kill()
        self.serve()
        self.assertTrue(harness.eventually(lambda: self.folder.show(run)["state"] == "paused", 15), "the wish is sent again")
        self.folder.ok("resume", run)
        self.folder.ok("cancel", "--wait", run)
        self.assertEqual(self.folder.show(run)["state"], "cancelled")
        self.assert_invariants()

    def test_clients_wait_through_a_hand_over(self):
        gate = self.gate()
        first = self.serve()
        run = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        waiting = self.folder.popen("wait", "--json", "--timeout", "60", run)
        following = self.folder.popen("logs", "--follow", run)
        harness.read_line(following.stdout, harness.PATIENCE)  # it follows by now
        self.assertTrue(harness.eventually(lambda: harness.rests(waiting.pid)), "it has asked its questions and waits")
        connection = UnixConnection(self.folder.data)
        connection.request("POST", "/api/v1/engine/stop", json.dumps({"reason": "hand-over"}), {"Content-Type": "application/json"})
        self.assertEqual(connection.getresponse().status, 202)
        self.assertEqual(first.process.wait(harness.PATIENCE), 0)
        self.serve()
        gate.open()
        out, _ = waiting.communicate(timeout=harness.PATIENCE)
        self.assertEqual(json.loads(out)["items"], [{"id": run, "state": "succeeded"}])
        following.communicate(timeout=harness.PATIENCE)
        self.assertEqual(following.returncode, 0)

    def test_serve_takes_over_from_a_hosting_run(self):
        gate = self.gate()
        host = self.folder.popen("run", *gate.command(self.folder, code=6))
        run, _, _ = gate.arrival()
        self.serve()
        self.folder.reaches(run, "running")
        gate.open()
        out, error = host.communicate(timeout=harness.PATIENCE)
        self.assertEqual((host.returncode, out.decode()), (6, f"output of {run}\n"), error.decode())
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 6)
        self.assert_invariants()

    def test_what_a_killed_host_left_is_adopted(self):
        gate = self.gate()
        host = self.folder.popen("run", *gate.command(self.folder, code=6))
        run, _, _ = gate.arrival()
        host.kill()
        host.communicate()
        self.serve()
        gate.open()
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 6)
        self.assert_invariants()


class NoTraces(harness.RunsheetTest):
    def test_nothing_is_written_outside_the_folders(self):
        """Another data folder keeps its runs and logs inside itself."""
        self.serve()
        self.folder.wait(self.folder.submit_job())
        home = pathlib.Path(self.folder.environment["HOME"])
        self.assertEqual([path for path in home.rglob("*") if "runsheet" in path.name.lower()], [])


if __name__ == "__main__":
    unittest.main()
