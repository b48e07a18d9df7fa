#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's socket against strangers, broken clients and clients that want too much (S1, S8, S10, S11, S18, S42)."""

import contextlib
import json
import os
import pathlib
import re
import socket
import stat
import subprocess
import sys
import unittest

import harness
import wire

NOBODY = 65534
# What a crowd of clients may cost the engine, whatever they send.
MOST_GROWTH_KB = 30 * 1024


def status_value(pid, name):
    """A number of /proc/PID/status."""
    for line in pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1])
    raise AssertionError(f"/proc/{pid}/status has no {name}")


def listening_sockets(pid):
    """(family, place) of all sockets on which a process takes connections; places are as /proc/net shows them."""
    inodes = set()
    for descriptor in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # a file that the process closed since the folder was read
            target = os.readlink(descriptor)
            if target.startswith("socket:["):
                inodes.add(target[8:-1])
    found = []
    for family in ("tcp", "tcp6", "udp", "udp6"):
        for line in pathlib.Path(f"/proc/{pid}/net/{family}").read_text(encoding="ascii").splitlines()[1:]:
            words = line.split()
            if words[9] in inodes:
                found.append((family, words[1]))
    for line in pathlib.Path(f"/proc/{pid}/net/unix").read_text(encoding="utf-8").splitlines()[1:]:
        words = line.split(None, 7)
        accepts = int(words[3], 16) & 0x10000
        if accepts and words[6] in inodes:
            found.append(("unix", words[7] if len(words) > 7 else ""))
    return found


class Door(harness.RunsheetTest):
    """Who can come in at all."""

    def test_one_unix_socket_for_its_owner_and_no_port(self):
        server = self.serve()
        sockets = listening_sockets(server.pid)
        self.assertEqual([family for family, _ in sockets], ["unix"], sockets)
        self.assertFalse(sockets[0][1].startswith("@"), "an abstract socket has no owner and no mode")
        place = self.folder.data / wire.SOCKET
        self.assertEqual(stat.S_IMODE(place.stat().st_mode), 0o600)
        self.assertEqual(stat.S_IMODE(self.folder.data.stat().st_mode), 0o700)

    @unittest.skipUnless(os.geteuid() == 0, "only root can be another user")
    def test_another_user_gets_no_answer_even_where_modes_let_him_in(self):
        self.serve()
        os.chmod(self.root, 0o711)
        os.chmod(self.folder.data, 0o711)
        os.chmod(self.folder.data / wire.SOCKET, 0o666)
        stranger = f"""
import os, socket, sys
os.setgid({NOBODY})
os.setuid({NOBODY})
end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
end.connect({str(self.folder.data / wire.SOCKET)!r})
try:
    end.sendall(b"GET /api/v1/health HTTP/1.1\\r\\nConnection: close\\r\\n\\r\\n")
    sys.stdout.buffer.write(end.recv(65536))
except (BrokenPipeError, ConnectionResetError):
    pass
"""
        done = subprocess.run([sys.executable, "-c", stranger], capture_output=True, timeout=harness.PATIENCE, check=False)
        self.assertEqual((done.returncode, done.stdout), (0, b""), done.stderr)
        self.assertEqual(self.folder.call("ping").code, 0)

    @unittest.skipUnless(os.geteuid() == 0, "only root can be another user")
    def test_a_strangers_socket_is_told_nothing(self):
        """He made the folder writable for himself and was there first."""
        self.folder.data.mkdir(mode=0o700)
        listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.addCleanup(listener.close)
        listener.bind(str(self.folder.data / wire.SOCKET))
        os.chown(self.folder.data / wire.SOCKET, NOBODY, NOBODY)
        listener.listen()
        listener.setblocking(False)
        for words in (("ping",), ("submit", "--env", "SECRET=hush", "--", "/bin/true"), ("list",)):
            with self.subTest(words):
                done = self.folder.call(*words)
                self.assertEqual(done.code, 8)
                self.assert_says(done.message, str(self.folder.data / wire.SOCKET), "belongs to another user", "Nothing was sent")
        with self.assertRaises(BlockingIOError):
            listener.accept()

    def test_a_link_in_the_place_of_the_socket_is_not_followed(self):
        elsewhere = harness.Folder(self.root / "elsewhere") if (self.root / "elsewhere").mkdir() is None else None
        self.serve(folder=elsewhere)
        self.folder.data.mkdir(mode=0o700)
        (self.folder.data / wire.SOCKET).symlink_to(elsewhere.data / wire.SOCKET)
        self.assertEqual(self.folder.call("ping").code, 4, "that engine serves another folder")
        server = self.folder.call("serve", timeout=harness.PATIENCE)
        self.assertNotEqual(server.code, 0)
        self.assert_says(server.message, wire.SOCKET, "cannot be made")
        self.assertEqual(elsewhere.call("ping").code, 0)


class Parsing(harness.RunsheetTest):
    """What is no clean request is refused in words, and the engine goes on (S11)."""

    POST = b"POST /api/v1/runs HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    GET = b"GET /api/v1/health HTTP/1.1\r\n"
    DRAFT = b'{"parameters": {"program": "/bin/true"}}'
    LENGTH = b"Content-Length: %d\r\n" % len(DRAFT)
    # what, request
    BAD = (
        ("two lengths that differ", POST + b"Content-Length: 2\r\n" + LENGTH + b"\r\n" + DRAFT),
        ("the same length twice", POST + LENGTH + LENGTH + b"\r\n" + DRAFT),
        ("a list of lengths", POST + b"Content-Length: 40, 40\r\n\r\n" + DRAFT),
        ("a signed length", POST + b"Content-Length: +40\r\n\r\n" + DRAFT),
        ("a length in hexadecimal", POST + b"Content-Length: 0x28\r\n\r\n" + DRAFT),
        ("a length beyond all numbers", POST + b"Content-Length: 99999999999999999999999\r\n\r\n" + DRAFT),
        ("a length and chunks", POST + LENGTH + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("chunks and a length", POST + b"Transfer-Encoding: chunked\r\n" + LENGTH + b"\r\n0\r\n\r\n"),
        ("another coding", POST + b"Transfer-Encoding: gzip\r\n\r\n" + DRAFT),
        ("chunks twice", POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"),
        ("chunks in two fields", POST + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("chunks that are none", POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"),
        ("a chunk longer than all numbers", POST + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffffff\r\n{}\r\n0\r\n\r\n"),
        ("NUL in the path", b"GET /api/v1/he\0alth HTTP/1.1\r\n\r\n"),
        ("NUL in a field", GET + b"X: a\0b\r\n\r\n"),
        ("a bare return in a field", GET + b"X: a\rb\r\n\r\n"),
        ("a space before the colon", GET + b"Content-Length : 0\r\n\r\n"),
        ("a field without a name", GET + b": x\r\n\r\n"),
        ("an absolute address", b"GET http://127.0.0.1/api/v1/health HTTP/1.1\r\n\r\n"),
        ("an address of another host", b"GET //evil.example/api/v1/health HTTP/1.1\r\n\r\n"),
        ("a path that begins with nothing", b"GET api/v1/health HTTP/1.1\r\n\r\n"),
        ("a star", b"OPTIONS * HTTP/1.1\r\n\r\n"),
        ("an empty part", b"GET /api/v1//health HTTP/1.1\r\n\r\n"),
        ("an empty end", b"GET /api/v1/health/ HTTP/1.1\r\n\r\n"),
        ("dots", b"GET /api/v1/../v1/health HTTP/1.1\r\n\r\n"),
        ("dots in disguise", b"GET /api/v1/runs/%2e%2e/%2E%2E HTTP/1.1\r\n\r\n"),
        ("NUL in disguise", b"GET /api/v1/runs/a%00b HTTP/1.1\r\n\r\n"),
        ("HTTP/0.9", b"GET /api/v1/health\r\n\r\n"),
        ("HTTP/2", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("another protocol", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"),
        ("a half that ends", GET[:20]),
    )

    def test_each_is_refused_in_words_and_makes_nothing(self):
        server = self.serve()
        for what, request in self.BAD:
            with self.subTest(what), wire.Wire(self.folder.data) as connection:
                connection.say(request)
                connection.finish()
                status, headers, body = connection.hear_answer()
                self.assertEqual(status, 400, body)
                self.assertEqual(headers["content-type"], "application/json")
                error = json.loads(body)["error"]
                self.assertEqual((error["code"], bool(error["message"])), ("bad-input", True))
                self.assertEqual(connection.hear(), b"", "nothing after a refused request is read as another one")
        self.assertIsNone(server.process.poll())
        self.assertEqual(self.folder.runs(), [])

    def test_no_request_hides_behind_another(self):
        """The body of a refused request is never taken for a request."""
        self.serve()
        hidden = b"POST /api/v1/engine/stop HTTP/1.1\r\nContent-Length: 0\r\n\r\n"
        for front in (
            b"POST /api/v1/nothing HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % len(hidden),
            b"POST /api/v1/runs HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n" % len(hidden),
            self.POST + b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            b"GET /api/v1/health HTTP/1.1\r\nTransfer-Encoding: chunked, identity\r\n\r\n",
        ):
            with self.subTest(front), wire.Wire(self.folder.data) as connection:
                connection.say(front + hidden)
                connection.finish()
                heard = connection.hear()
                self.assertEqual(len(re.findall(rb"HTTP/1\.1 \d", heard)), 1, heard)
        self.assertEqual(self.folder.call("ping").code, 0)


class Changes(harness.RunsheetTest):
    """Nothing changes by looking, or by what a form in a browser could send (S8)."""

    def test_reading_never_changes_and_forms_are_refused(self):
        self.serve()
        run = self.folder.submit("--delay", "1h", "--", "/bin/true")
        job = self.folder.show(run)["jobId"]
        before = self.folder.ok("events", "--json").out
        for word in ("cancel", "kill", "hold", "delete", "delete-now", "retry"):
            for path in (f"runs/{run}/{word}?confirm=yes", f"runs/{word}?runs={run}"):
                for method in ("GET", "HEAD"):
                    with self.subTest(path, method=method):
                        self.assertIn(wire.ask(self.folder.data, method, path)[0], (404, 405))
        for path in ("engine/stop", f"jobs/{job}/run", f"jobs/{job}/disable"):
            with self.subTest(path):
                self.assertEqual(wire.ask(self.folder.data, "GET", path)[0], 405)
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonx", ""):
            for path in ("runs", "jobs", f"runs/{run}/cancel", "engine/stop"):
                with self.subTest(path, kind=kind):
                    status, _, _ = wire.ask(self.folder.data, "POST", path, {"parameters": {"program": "/bin/true"}}, content_type=kind)
                    self.assertEqual(status, 415)
        self.assertEqual(self.folder.ok("events", "--json").out, before)

    def test_answers_are_data_for_the_one_who_asked(self):
        self.serve()
        for path in ("health", "nothing", "runs"):
            _, headers, _ = wire.ask(self.folder.data, "GET", path)
            self.assertEqual(headers["x-content-type-options"], "nosniff")
            self.assertEqual(headers["cache-control"], "no-store")
            self.assertIn("default-src 'none'", headers["content-security-policy"])
            self.assertFalse([name for name in headers if name.startswith("access-control-")])


class Limits(harness.RunsheetTest):
    """Too much, too long, too slow, too often: each has its answer, and the engine stays small (S10)."""

    def setUp(self):
        super().setUp()
        self.server = self.serve()
        self.folder.ok("list")
        self._before = status_value(self.server.pid, "VmRSS")

    def assert_stayed_small(self):
        peak = status_value(self.server.pid, "VmHWM")
        self.assertLess(peak - self._before, harness.bound_of_memory(MOST_GROWTH_KB), "KB that the engine grew by, at its highest")
        self.assertEqual(self.folder.call("ping").code, 0)

    def pour(self, connection, pieces):
        """Sends until all is sent or the other end has had enough; the bytes that went."""
        sent = 0
        for piece in pieces:
            if not connection.say(piece):
                break
            sent += len(piece)
        return sent

    def test_a_header_of_100_megabytes(self):
        with wire.Wire(self.folder.data) as connection:
            connection.say(Parsing.GET)
            sent = self.pour(connection, (b"X-%06d: " % number + b"a" * 990 + b"\r\n" for number in range(100_000)))
            self.assertEqual(connection.hear_answer()[0], 431)
        self.assertLess(sent, 10_000_000)
        self.assert_stayed_small()

    def test_a_first_line_without_end(self):
        with wire.Wire(self.folder.data) as connection:
            connection.say(b"GET /api/v1/")
            self.pour(connection, (b"a" * 100_000 for _ in range(100)))
            self.assertEqual(connection.hear_answer()[0], 431)
        self.assert_stayed_small()

    def test_a_body_of_600_megabytes(self):
        for kind in (b"application/json", b"application/x-ndjson"):
            with self.subTest(kind), wire.Wire(self.folder.data) as connection:
                connection.say(b"POST /api/v1/runs HTTP/1.1\r\nContent-Type: " + kind + b"\r\nContent-Length: 600000000\r\n\r\n")
                self.assertEqual(connection.hear_answer()[0], 413)
        self.assert_stayed_small()

    def test_chunks_that_do_not_end(self):
        with wire.Wire(self.folder.data) as connection:
            connection.say(Parsing.POST + b"Transfer-Encoding: chunked\r\n\r\n")
            chunk = b"186a0\r\n" + b" " * 100_000 + b"\r\n"
            self.pour(connection, (chunk for _ in range(1000)))
            self.assertEqual(connection.hear_answer()[0], 413)
        self.assert_stayed_small()

    def test_a_batch_of_one_line_without_end(self):
        with wire.Wire(self.folder.data) as connection:
            connection.say(b"POST /api/v1/runs HTTP/1.1\r\nContent-Type: application/x-ndjson\r\nContent-Length: 200000000\r\n\r\n")
            self.pour(connection, (b"[" * 100_000 for _ in range(2000)))
            status, _, body = connection.hear_answer()
        self.assertEqual(status, 400)
        self.assertIn("line 1", json.loads(body)["error"]["message"])
        self.assertEqual(self.folder.runs(), [])
        self.assert_stayed_small()

    def test_bodies_of_many_clients_share_one_allowance(self):
        held = []
        refused = 0
        for _ in range(30):
            connection = wire.Wire(self.folder.data)
            self.addCleanup(connection.close)
            connection.say(Parsing.POST + b"Content-Length: 9999999\r\n\r\n")
            self.pour(connection, (b" " * 99_999 for _ in range(100)))
            held.append(connection)
        for connection in held:
            connection.finish()
            refused += connection.hear_answer()[0] == 429
        self.assertGreater(refused, 10)
        growth = status_value(self.server.pid, "VmHWM") - self._before
        self.assertLess(growth, 128 * 1024, "KB for 300 MB that were on their way")
        self.assertEqual(self.folder.call("ping").code, 0)

    def test_half_open_connections_shut_nobody_out(self):
        held = []
        for _ in range(300):
            connection = wire.Wire(self.folder.data)
            self.addCleanup(connection.close)
            connection.say(b"GET /api/v1/hea")
            held.append(connection)
        self.assertEqual(self.folder.call("ping").code, 0)
        self.assertEqual(held[0].hear(), b"", "the oldest made room")
        self.assert_stayed_small()

    def test_a_header_that_never_ends_is_given_up(self):
        with wire.Wire(self.folder.data) as silent, wire.Wire(self.folder.data) as half:
            half.say(b"GET /api/v1/health HTTP/1.1\r\nX: ")
            self.assertEqual(half.hear_answer()[0], 408)
            self.assertEqual(silent.hear(), b"", "who said nothing is told nothing")

    def test_a_flood_on_one_connection_is_slowed_down(self):
        with wire.Wire(self.folder.data) as connection:
            connection.say((Parsing.GET + b"\r\n") * 3000)
            connection.finish()
            heard = connection.hear()
        self.assertGreaterEqual(heard.count(b"HTTP/1.1 200"), 1000)
        self.assertLess(heard.count(b"HTTP/1.1 200"), 3000)
        self.assertEqual(heard.count(b"HTTP/1.1 429"), 1)
        self.assertIn(b"Retry-After: 1", heard.replace(b"retry-after", b"Retry-After"))
        self.assert_stayed_small()

    def test_json_as_deep_as_it_is_long(self):
        for text in (b"[" * 4_000_000, b'{"a":' * 1_000_000, b'{"parameters":' + b"[" * 100_000 + b"]" * 100_000 + b"}"):
            with self.subTest(text[:20]):
                status, _, answer = wire.ask(self.folder.data, "POST", "runs", text)
                self.assertEqual(status, 400)
                self.assertTrue(answer["error"]["message"])
        self.assertEqual(self.folder.call("ping").code, 0)


if __name__ == "__main__":
    unittest.main()
