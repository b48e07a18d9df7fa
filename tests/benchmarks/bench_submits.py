#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Single submissions over the socket, each acknowledged when it is safe: eight clients, each with one connection."""

import json
import multiprocessing
import os
import pathlib
import sys
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "integration"))
import harness  # noqa: E402
import wire  # noqa: E402

CLIENTS = 8
EACH = int(os.environ.get("RUNSHEET_BENCH_SUBMITS", "500"))


def submit_many(folder, start, taken):
    body = json.dumps({"type": "command", "delay": "1h", "parameters": {"program": "/bin/true", "arguments": []}}).encode()
    request = b"POST /api/v1/runs HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
    with wire.Wire(folder) as connection:
        start.wait()
        statuses = []
        for _ in range(EACH):
            connection.say(request)
            statuses.append(connection.hear_answer()[0])
        taken.put(sum(status == 201 for status in statuses))


class Submits(harness.RunsheetTest):
    def test_eight_clients(self):
        self.serve("--slots", "2")
        start, taken = multiprocessing.Event(), multiprocessing.Queue()
        clients = [multiprocessing.Process(target=submit_many, args=(self.folder.data, start, taken)) for _ in range(CLIENTS)]
        for client in clients:
            client.start()
        time.sleep(0.5)  # all are connected
        begin = time.monotonic()
        start.set()
        accepted = sum(taken.get(timeout=harness.PATIENCE) for _ in clients)
        seconds = time.monotonic() - begin
        for client in clients:
            client.join()
        print(f"{'acknowledged submits, 8 clients':<50} {accepted / seconds:>10.0f} a second")
        self.assertEqual(accepted, CLIENTS * EACH)
        self.assertEqual(int(self.folder.ok("list", "--count").word), accepted)


if __name__ == "__main__":
    unittest.main()
