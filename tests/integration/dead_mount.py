# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system that takes questions and never answers: who asks hangs in the kernel and cannot be killed (state D)."""

import ctypes
import errno
import os
import struct
import threading

_HEADER = struct.Struct("<IIQQIIII")  # fuse_in_header
_INIT = 26


def _libc(name, *arguments):
    function = getattr(ctypes.CDLL(None, use_errno=True), name)
    if function(*arguments) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error), name)


class DeadMount:
    """Mounted as long as it is not released; needs root and /dev/fuse."""

    def __init__(self, path):
        self.path = path
        path.mkdir()
        self._device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
        options = f"fd={self._device},rootmode=40000,user_id=0,group_id=0,allow_other"
        try:
            _libc("mount", b"dead", os.fsencode(path), b"fuse", 0, options.encode())
        except OSError:
            os.close(self._device)
            raise
        self._asked = threading.Event()
        self._answering = False
        self._open = []  # questions without an answer
        threading.Thread(target=self._take_questions, daemon=True).start()

    def _take_questions(self):
        """Answers what a mount needs. A question that was read cannot be taken back by a signal any more."""
        while True:
            try:
                message = os.read(self._device, 1 << 17)
            except OSError:
                return
            _, operation, unique, *_ = _HEADER.unpack_from(message)
            if operation == _INIT:
                body = struct.pack("<IIIIHHIIHHI28x", 7, 31, 0, 0, 0, 0, 4096, 0, 0, 0, 0)
                os.write(self._device, struct.pack("<IiQ", 16 + len(body), 0, unique) + body)
            elif self._answering:
                self._refuse(unique)
            else:
                self._open.append(unique)
                self._asked.set()

    def _refuse(self, unique):
        try:
            os.write(self._device, struct.pack("<IiQ", 16, -errno.EIO, unique))
        except OSError:
            pass  # nobody waits for it any more

    def wait_for_question(self, timeout=60):
        if not self._asked.wait(timeout):
            raise AssertionError("nobody asked the dead mount anything")

    def release(self):
        """Whoever hangs goes on with an error."""
        if self._answering:
            return
        self._answering = True
        for unique in self._open:
            self._refuse(unique)
        _libc("umount2", os.fsencode(self.path), 2)  # MNT_DETACH; the reader ends with the last user
