#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop does with the window: starts it by its name on the bus, hands it files, shows its icon in the tray.

On a display of its own, with a session bus of its own that knows the service file: xvfb-run --auto-servernum -- test_desktop.py
"""

import os
import shutil
import signal
import subprocess
import unittest

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import harness  # noqa: E402

NAME = "org.runsheet.Runsheet"
OBJECT = "/org/runsheet/Runsheet"
SERVICE = harness.HERE.parents[1] / f"packaging/desktop/{NAME}.service"
WATCHER = Gio.DBusNodeInfo.new_for_xml("""<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface></node>""").interfaces[0]


def turn():
    """Lets what came over the bus happen."""
    while GLib.MainContext.default().iteration(False):
        pass


class Tray:
    """What a desktop has to hold icons."""

    def __init__(self, bus):
        self.bus = bus
        self.items = []
        bus.register_object("/StatusNotifierWatcher", WATCHER, self._call, self._get, None)
        bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                      GLib.Variant("(su)", ("org.kde.StatusNotifierWatcher", 0)), None, Gio.DBusCallFlags.NONE, -1, None)

    def _call(self, _bus, sender, _path, _interface, method, parameters, invocation):
        if method == "RegisterStatusNotifierItem":
            word = parameters.unpack()[0]
            self.items.append(sender if word.startswith("/") else word)
        invocation.return_value(None)

    def _get(self, _bus, _sender, _path, _interface, name):
        values = {
            "IsStatusNotifierHostRegistered": GLib.Variant("b", True),
            "RegisteredStatusNotifierItems": GLib.Variant("as", self.items),
            "ProtocolVersion": GLib.Variant("i", 0),
        }
        return values[name]


class DesktopTest(harness.RunsheetTest):
    def setUp(self):
        super().setUp()
        # The user's own folder: only its window is known to the desktop.
        del self.folder.environment["RUNSHEET_DATA_DIR"]
        self.folder.environment["XDG_DATA_HOME"] = str(self.folder.root / "data-home")
        self.folder.data = self.folder.root / "data-home/runsheet"
        self.environment = {**self.folder.environment, "QT_QPA_PLATFORM": "xcb", "DISPLAY": os.environ["DISPLAY"], "XDG_CURRENT_DESKTOP": "KDE"}
        self.environment.update({name: os.environ[name] for name in ("XAUTHORITY",) if name in os.environ})
        self._start_bus()
        self._start_manager()
        self.addCleanup(self._end_window)

    def _start_bus(self):
        services = self.folder.root / "data-home/dbus-1/services"
        services.mkdir(parents=True)
        text = SERVICE.read_text(encoding="utf-8").replace("/usr/bin/runsheet", harness.PROGRAM)
        (services / SERVICE.name).write_text(text, encoding="utf-8")
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=self.environment)
        self.addCleanup(daemon.stdout.close)
        self.addCleanup(daemon.wait)
        self.addCleanup(daemon.terminate)
        self.address = daemon.stdout.readline().decode().strip()
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(self.address, flags, None, None)
        self.bus.set_exit_on_close(False)
        self.addCleanup(lambda: self.bus.close_sync(None))

    def _start_manager(self):
        manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.kill)

    def pid(self):
        done = self.folder.call("ping", "--json")
        return harness.json.loads(done.out)["pid"] if done.code == 0 else None

    def _end_window(self):
        pid = self.pid()
        if pid:
            os.kill(pid, signal.SIGKILL)
            self.eventually(lambda: self.pid() is None)

    def eventually(self, look):
        return harness.eventually(lambda: (turn(), look())[1])

    def call(self, method, signature, *arguments, destination=NAME, path=OBJECT, interface="org.freedesktop.Application"):
        """A call that may start the window; the tray is served meanwhile."""
        answers = []

        def take(bus, answer):
            answers.append(bus.call_finish(answer))

        self.bus.call(destination, path, interface, method, GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NONE, 60_000, None, take)
        self.assertTrue(self.eventually(lambda: answers), f"{method} is answered")
        return answers[0]

    def titles(self):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], env=self.environment, capture_output=True, check=False)
        names = [subprocess.run(["xdotool", "getwindowname", word], env=self.environment, capture_output=True, check=False).stdout for word in found.stdout.split()]
        return [name.decode().strip() for name in names]

    def test_the_bus_starts_the_window_and_then_reaches_it(self):
        self.assertIsNone(self.pid())
        self.call("Activate", "(a{sv})", {})
        self.assertTrue(self.eventually(lambda: "Runsheet" in self.titles()), "the window is on screen")
        self.assertTrue(self.eventually(self.pid))
        first = self.pid()
        self.call("Activate", "(a{sv})", {"activation-token": GLib.Variant("s", "abc")})
        self.call("ActivateAction", "(sava{sv})", "new-job", [], {})
        self.assertTrue(self.eventually(lambda: "New job" in self.titles()), "the editor is open")
        self.assertEqual(self.pid(), first)

    def test_files_that_start_the_window_become_a_draft(self):
        script = self.folder.root / "load prices.sh"
        script.write_text(f"touch {self.folder.root}/ran\n", encoding="utf-8")
        self.call("Open", "(asa{sv})", [script.as_uri()], {})
        self.assertTrue(self.eventually(lambda: "New job: Load prices" in self.titles()), "the editor shows it")
        self.assertTrue(self.eventually(self.pid))
        self.assertFalse((self.folder.root / "ran").exists(), "nothing runs by dropping")
        self.assertEqual(self.folder.json("list")["total"], 0)

    def test_the_tray_shows_what_is_so(self):
        tray = Tray(self.bus)
        self.call("Activate", "(a{sv})", {})
        self.assertTrue(self.eventually(lambda: tray.items), "an icon is there")
        self.assertTrue(self.eventually(self.pid))

        def tip():
            answer = self.call("Get", "(ss)", "org.kde.StatusNotifierItem", "ToolTip", destination=tray.items[0],
                               path="/StatusNotifierItem", interface="org.freedesktop.DBus.Properties")
            return " ".join(str(part) for part in answer.unpack()[0])

        self.assertTrue(self.eventually(lambda: "Nothing runs" in tip()))
        gate = self.gate()
        self.folder.submit("--name", "Long", *gate.command(self.folder, code=3))
        gate.arrival()
        self.assertTrue(self.eventually(lambda: "1 running" in tip()), "a run is told")
        gate.open()
        self.assertTrue(self.eventually(lambda: "1 job failed" in tip()), "a failure is told")

    def test_without_a_tray_the_window_is_there(self):
        self.call("Activate", "(a{sv})", {})
        self.assertTrue(self.eventually(lambda: "Runsheet" in self.titles()))

    def test_a_window_of_another_folder_has_no_name(self):
        other = subprocess.Popen([harness.PROGRAM, "--data-dir", str(self.folder.root / "other")], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 env={**self.environment, "DBUS_SESSION_BUS_ADDRESS": self.address})
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        self.assertTrue(self.eventually(lambda: "Runsheet" in self.titles()))
        owned = self.call("NameHasOwner", "(s)", NAME, destination="org.freedesktop.DBus", path="/", interface="org.freedesktop.DBus")
        self.assertEqual(owned.unpack(), (False,))


if __name__ == "__main__":
    if not all(shutil.which(program) for program in ("dbus-daemon", "openbox", "xdotool")):
        raise SystemExit("needs dbus-daemon, openbox and xdotool")
    unittest.main()
