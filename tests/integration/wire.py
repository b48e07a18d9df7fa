# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks to an engine's socket byte by byte, for what the command line never says."""

import json
import os
import socket

import harness

SOCKET = "engine.sock"


class Wire:
    """One connection. The path goes through the folder's descriptor: an address holds 107 bytes only."""

    def __init__(self, folder):
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(harness.PATIENCE)
        place = os.open(folder, os.O_PATH | os.O_DIRECTORY)
        try:
            self._socket.connect(f"/proc/self/fd/{place}/{SOCKET}")
        finally:
            os.close(place)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._socket.close()

    def say(self, data):
        """False when the other end hung up meanwhile."""
        try:
            self._socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            return False
        return True

    def finish(self):
        """Nothing more comes from us; answers may."""
        self._socket.shutdown(socket.SHUT_WR)

    def hear(self):
        """What came until the other end closed."""
        heard = b""
        while True:
            try:
                piece = self._socket.recv(65536)
            except ConnectionResetError:
                return heard
            if not piece:
                return heard
            heard += piece

    def hear_answer(self):
        """(status, headers, body) of one answer with a length; status 0 when the connection ended."""
        heard = b""
        while b"\r\n\r\n" not in heard:
            piece = self._piece()
            if not piece:
                return 0, {}, heard
            heard += piece
        head, body = heard.split(b"\r\n\r\n", 1)
        status, headers = parse_head(head)
        while len(body) < int(headers.get("content-length", 0)):
            piece = self._piece()
            if not piece:
                break
            body += piece
        return status, headers, body

    def _piece(self):
        try:
            return self._socket.recv(65536)
        except ConnectionResetError:
            return b""


def parse_head(head):
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {}
    for line in lines:
        name, value = line.split(":", 1)
        headers[name.lower()] = value.strip()
    return int(first.split()[1]), headers


def ask(folder, method, path, body=None, headers=(), content_type="application/json"):
    """One request on a connection of its own: (status, headers, JSON of the body)."""
    data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"{method} /api/v1/{path} HTTP/1.1", "Host: runsheet", "Connection: close", *(f"{name}: {value}" for name, value in headers)]
    if body is not None:
        lines += [f"Content-Type: {content_type}", f"Content-Length: {len(data)}"]
    with Wire(folder) as wire:
        wire.say("\r\n".join(lines).encode() + b"\r\n\r\n" + data)
        status, answered, text = wire.hear_answer()
    return status, answered, json.loads(text) if text.strip() else {}
