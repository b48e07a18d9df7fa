# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A system bus of its own with a stand-in for logind, which says that the computer goes to sleep and that it has woken."""

import subprocess

import dbus.bus
import dbus.lowlevel

NAME = "org.freedesktop.login1"


class Logind:
    def __init__(self, folder):
        socket = folder / "system-bus"
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={socket}"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self.address = self._daemon.stdout.readline().strip()
        self._connection = dbus.bus.BusConnection(self.address)
        self._connection.set_exit_on_disconnect(False)
        self._connection.request_name(NAME)

    def prepare_for_sleep(self, begins):
        message = dbus.lowlevel.SignalMessage("/" + NAME.replace(".", "/"), f"{NAME}.Manager", "PrepareForSleep")
        message.append(begins, signature="b")
        self._connection.send_message(message)
        self._connection.flush()

    def end(self):
        self._connection.close()
        self._daemon.terminate()
        self._daemon.wait()
        self._daemon.stdout.close()
