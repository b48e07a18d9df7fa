#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run gets, what it is never given, and what of it reaches a terminal (S3, S17, S19 to S22, S25, S31)."""

import json
import os
import pathlib
import pty
import re
import resource
import select
import signal
import subprocess
import unittest

import harness

REFUSED = 7
# Each would do something in a shell, a terminal, a format string or an option parser.
HOSTILE = (
    "; touch {pwned} #", "$(touch {pwned})", "`touch {pwned}`", "| touch {pwned}", "&& touch {pwned}", "\ntouch {pwned}\n",
    "'; touch {pwned}; '", '"; touch {pwned}; "', "${{IFS}}touch${{IFS}}{pwned}", "--help", "-rf", "--", "-", "%s%n%x", "*", "~", "",
    "@/etc/passwd", "\\", "$HOME", "{{item}}", "\x1b]0;title\x07", "a\tb", "\u202egnp.exe",
)
CONTROL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]")
EVIL = "evil \x1b]0;title\x07\x1b[31m\x9b5n \x7f name"


class ProgramsAndArguments(harness.RunsheetTest):
    def setUp(self):
        super().setUp()
        self.pwned = self.root / "pwned"
        self.words = [word.format(pwned=self.pwned) for word in HOSTILE]

    def assert_literal(self, run, expected):
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, expected)
        self.assertFalse(self.pwned.exists(), "a shell took an argument for a command")

    def printed(self):
        return "".join(f"<{word}>\n" for word in self.words).encode()

    def test_arguments_are_literal_in_every_type(self):
        self.serve("--slots", "4")
        shell = self.root / "show.sh"
        shell.write_text('#!/bin/sh\nprintf "<%s>\\n" "$@"\n', encoding="utf-8")
        shell.chmod(0o700)
        python = self.root / "show.py"
        python.write_text('import sys\nfor word in sys.argv[1:]:\n    print(f"<{word}>")\n', encoding="utf-8")
        parameters = self.root / "parameters.json"
        for name, kind, values in (
            ("command", "command", {"program": "/usr/bin/printf", "arguments": ["<%s>\\n", *self.words]}),
            ("shell script", "script", {"path": str(shell), "arguments": self.words}),
            ("Python script", "script", {"path": str(python), "arguments": self.words}),
        ):
            with self.subTest(name):
                parameters.write_text(json.dumps(values), encoding="utf-8")
                run = self.folder.submit("--type", kind, "--params-file", str(parameters), PYTHONIOENCODING="utf-8")
                self.assert_literal(run, self.printed())
        with self.subTest("the command line itself"):
            self.assert_literal(self.folder.submit("--", "/usr/bin/printf", "<%s>\\n", *self.words), self.printed())

    def test_names_labels_and_variables_are_literal(self):
        self.serve()
        for word in self.words:
            with self.subTest(word):
                name = ("--name", word) if word.strip() else ()
                # 1,000 characters of any kind are a name; a label is one, too.
                run = self.folder.submit(*name, "--description", word, "--env", f"ARGUMENT={word}", "--", "/usr/bin/printenv", "ARGUMENT")
                self.assert_literal(run, word.encode() + b"\n")

    def test_a_file_name_is_no_command(self):
        self.serve()
        workspace = self.root / f"dir; touch {self.pwned.name} #"
        workspace.mkdir()
        for name in (f"; touch {self.pwned.name}.sh", "$(id).sh", "-rf.sh", "two words\nand a line.sh"):
            with self.subTest(name):
                script = workspace / name
                script.write_text("#!/bin/sh\necho fine; pwd\n", encoding="utf-8")
                script.chmod(0o700)
                run = self.folder.submit("--type", "script", "--param", f"path={script}", "--workspace", str(workspace))
                self.assert_literal(run, f"fine\n{workspace}\n".encode())

    def test_no_file_is_read_for_an_at_sign(self):
        self.serve()
        run = self.folder.submit("--name", "@/etc/passwd", "--", "/bin/echo", "@/etc/passwd")
        self.assert_literal(run, b"@/etc/passwd\n")
        self.assertEqual(self.folder.show(run)["jobName"], "@/etc/passwd")

    def test_the_current_folder_is_never_searched(self):
        """Neither the caller's nor the workspace, whatever PATH says (S21)."""
        self.serve()
        trap = self.root / "trap"
        trap.mkdir()
        for name in ("ls", "onlyhere"):
            (trap / name).write_text(f"#!/bin/sh\ntouch {self.pwned}\n", encoding="utf-8")
            (trap / name).chmod(0o700)
        for path in (".:/usr/bin:/bin", ":/usr/bin:/bin", "/usr/bin:/bin:", "/usr/bin::/bin", "./:/usr/bin:/bin", "../trap:/usr/bin:/bin"):
            with self.subTest(path):
                run = self.folder.submit("--workspace", str(trap), "--", "ls", cwd=trap, PATH=path)
                end = self.folder.end_of(run)
                self.assertEqual(end["state"], "succeeded")
                self.assertRegex(self.folder.json("job", "show", end["jobId"])["parameters"]["program"], "^/.*/ls$", "resolved when submitted")
                done = self.folder.call("run", "--workspace", str(trap), "--", "onlyhere", cwd=trap, PATH=path)
                self.assertNotEqual(done.code, 0)
                self.assertIn("onlyhere", done.message)
                self.assertFalse(self.pwned.exists())

    def test_what_path_means_is_settled_when_submitted(self):
        self.serve("--slots", "1")
        first, second = self.root / "first", self.root / "second"
        for folder, word in ((first, "first"), (second, "second")):
            folder.mkdir()
            (folder / "tool").write_text(f"#!/bin/sh\necho {word}\n", encoding="utf-8")
            (folder / "tool").chmod(0o700)
        run = self.folder.submit("--delay", "0.3", "--", "tool", PATH=f"{second}:/usr/bin:/bin")
        (first / "tool").rename(first / "other")
        self.assert_literal(run, b"second\n")


class Surroundings(harness.RunsheetTest):
    """What a program inherits (S22), its limits (S25) and its token (S3)."""

    TAKEN = ("LD_PRELOAD", "LD_LIBRARY_PATH", "LD_AUDIT", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "QT_LOGGING_RULES", "DBUS_SESSION_BUS_ADDRESS",
             "DBUS_STARTER_ADDRESS", "RUNSHEET_RUN_TOKEN", "RUNSHEET_ATTEMPT", "AWS_SECRET_ACCESS_KEY", "GITHUB_TOKEN", "BASH_ENV", "ENV")

    def printed_environment(self, *options, **surroundings):
        run = self.folder.submit(*options, "--", "/usr/bin/env", "-0", **surroundings)
        self.assertEqual(self.folder.end_of(run)["state"], "succeeded")
        return dict(entry.split("=", 1) for entry in self.folder.ok("logs", "--raw", run).text.split("\0") if entry)

    def test_nothing_is_taken_over_that_was_not_named(self):
        hostile = {name: f"stolen-{name}" for name in self.TAKEN if not name.startswith("LD_")}
        self.folder.environment.update({"QT_PLUGIN_PATH": "/nowhere"})
        self.serve()
        environment = self.printed_environment(**hostile)
        self.assertFalse([value for value in environment.values() if value.startswith("stolen-")])
        self.assertFalse([name for name in environment if name.startswith(("LD_", "QT_", "DBUS_"))])
        everything = self.printed_environment("--inherit-env", **hostile)
        self.assertEqual(everything["AWS_SECRET_ACCESS_KEY"], "stolen-AWS_SECRET_ACCESS_KEY", "asked for")
        self.assertFalse([name for name in everything if name.startswith(("LD_", "QT_", "DBUS_"))])
        self.assertNotIn("stolen", everything["RUNSHEET_RUN_TOKEN"] + everything["RUNSHEET_ATTEMPT"])

    def test_a_program_has_three_descriptors_and_no_terminal(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "ls /proc/$$/fd; readlink /proc/$$/fd/0; tty; exec cat /proc/self/status")
        self.folder.wait(run)
        text = self.folder.ok("logs", "--raw", run).text
        self.assertTrue(text.startswith("0\n1\n2\n/dev/null\nnot a tty\n"), text[:100])
        for name in ("SigBlk", "SigIgn"):
            self.assertEqual(int(re.search(rf"{name}:\t(\w+)", text)[1], 16), 0, f"{name} is the engine's and no business of a program")

    def test_what_the_caller_had_open_or_ignored_is_not_passed_on(self):
        """A verb with descriptors open and signals ignored, and an engine started by such a one."""
        with open("/etc/hostname", "rb") as kept:
            os.set_inheritable(kept.fileno(), True)
            done = subprocess.run(
                [harness.PROGRAM, "run", "--", "/bin/sh", "-c", "ls /proc/$$/fd; grep SigIgn /proc/$$/status"], close_fds=False,
                env=self.folder.environment, capture_output=True, timeout=harness.PATIENCE, check=False,
                preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN),
            )
        self.assertEqual(done.stdout.decode(), "0\n1\n2\nSigIgn:\t0000000000000000\n", done.stderr)

    def test_limits_that_are_on_unasked(self):
        self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", "ulimit -c; ulimit -Hc; head -c 200M /dev/zero")
        end = self.folder.end_of(run, timeout=120)
        self.assertEqual((end["state"], end["outputBytes"]), ("succeeded", 200 * 1024 * 1024 + 4))
        self.assertEqual(self.folder.ok("logs", "--raw", run).out[:4], b"0\n0\n", "a core file would hold the environment")
        kept = sum(file.stat().st_size for file in pathlib.Path(end["runFolder"]).iterdir() if file.is_file())
        self.assertLess(kept, 80 * 1024 * 1024, "bytes of output that are kept")

    def test_limits_that_are_asked_for(self):
        self.serve("--slots", "2")
        core = self.folder.submit("--limit", "core-dumps=yes", "--", "/bin/sh", "-c", "ulimit -c; ulimit -Hc")
        self.folder.wait(core)
        soft, hard = self.folder.ok("logs", "--raw", core).text.split()
        self.assertEqual(soft, hard, "as large as the system allows, although the engine has none")
        slow = self.folder.submit("--timeout", "0.3", "--grace", "0.2", "--", "/bin/sh", "-c", "trap '' TERM; while :; do :; done")
        silent = self.folder.submit("--hang", "0.3", "--grace", "0.2", "--", "/bin/sleep", "1000")
        self.assertEqual(self.folder.wait(slow, silent), {slow: "expired", silent: "expired"})

    def test_the_token_of_a_run_is_seen_by_its_program_alone(self):
        gate = self.gate()
        server = self.serve("--slots", "2")
        copy = self.root / "tokens"
        keeps = ("--", "/bin/sh", "-c", f'echo "$RUNSHEET_RUN_TOKEN" >>"{copy}"; exec "$@"', "sh", *gate.command(self.folder)[1:])
        runs = [self.folder.submit(*keeps) for _ in range(2)]
        runners = [gate.arrival()[2] for _ in runs]
        tokens = copy.read_text(encoding="ascii").split()
        self.assertEqual(len(set(tokens)), 2, "each run has its own")
        for token in tokens:
            self.assertRegex(token, "^[0-9a-f]{64}$", "256 bits")
        lines = [pathlib.Path(f"/proc/{pid}/cmdline").read_bytes() for pid in (server.pid, *runners)]
        lines += [pathlib.Path(f"/proc/{pid}/environ").read_bytes() for pid in runners]
        shown = [self.folder.ok(*words, "--json").out for words in (("show", runs[0]), ("list",), ("events",), ("job", "list", "--all"))]
        gate.open(2)
        self.folder.wait(*runs)
        self.assertEqual(server.stop(), 0)
        files = [file.read_bytes() for file in (self.folder.log, *self.folder.data.rglob("*")) if file.is_file()]
        for token in tokens:
            for place in (*lines, *shown, *files):
                self.assertNotIn(token.encode(), place)

    def test_what_was_captured_leaves_nothing_behind(self):
        """The caller's variables serve the run and are gone with it: no row, no journal, no backup, no log of ours."""
        secret = "hush-3f9a2c"
        server = self.serve()
        run = self.folder.submit("--inherit-env", "--", "/bin/sh", "-c", "[ -n \"$PASSPHRASE\" ]", PASSPHRASE=secret)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.assertEqual(server.stop(), 0)
        for file in (self.folder.log, *self.folder.data.rglob("*")):
            if file.is_file():
                self.assertNotIn(secret.encode(), file.read_bytes(), file)

    def test_a_crash_of_the_engine_leaves_no_core(self):
        """Its memory holds what was captured (S31)."""
        def allow_cores():
            resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)

        if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
            self.skipTest("this system allows no cores at all")
        self.folder.leave_signals_alone()
        for words in (("serve",), ("run", "--", "/bin/sleep", "1000")):
            with self.subTest(words):
                process = self.folder.popen(*words, preexec_fn=allow_cores)
                self.assertTrue(harness.eventually(lambda: self.folder.call("ping").code == 0))
                process.send_signal(signal.SIGSEGV)
                _, status = os.waitpid(process.pid, 0)
                process.returncode = os.waitstatus_to_exitcode(status)
                process.communicate()
                self.assertEqual((os.WTERMSIG(status), os.WCOREDUMP(status)), (signal.SIGSEGV, False))
                self.assertEqual(list(self.root.glob("core*")), [])


class Terminals(harness.RunsheetTest):
    def assert_clean(self, done, words):
        for stream in (done.out, done.err):
            self.assertIsNone(CONTROL.search(stream), f"{words}: {stream!r}")

    def test_no_control_character_reaches_a_terminal(self):
        """Names, labels, output, values, errors: all that somebody else could choose (S17)."""
        gate = self.gate()
        self.serve("--slots", "1")
        command = (f'printf "{EVIL}\\n"; printf "{EVIL}\\n" >&2; '
                   f'printf \'{{"stage": "\\\\u001b[31m x"}}\\n{{"message": "\\\\u009b5n"}}\\n{{"value": {{"name": "\\\\u001b]0;t", "text": "\\\\u0007"}}}}\\n\' '
                   f'>>"$RUNSHEET_REPORT"; touch "$RUNSHEET_RESULTS/{EVIL}.csv"; exit 3')
        run = self.folder.submit("--name", EVIL, "--label", EVIL, "--description", EVIL, "--", "/bin/sh", "-c", command)
        self.folder.wait(run)
        self.folder.submit("--name", "x", *gate.command(self.folder))
        gate.arrival()
        waiting = self.folder.submit("--name", EVIL, "--", "/bin/true")
        self.folder.ok("job", "create", "--name", EVIL, "--label", EVIL, "--", "/bin/true")
        readings = (("list",), ("show", run), ("why", run), ("why", waiting), ("progress", run), ("logs", run), ("logs", "--stderr", run),
                    ("logs", "--tail", "1", run), ("results", run), ("job", "list"), ("job", "show", EVIL), ("events",), ("show", EVIL),
                    ("cancel", waiting), ("wait", waiting), ("retry", EVIL), ("cancel", EVIL), ("delete", "--yes", run), ("undo", run))
        for words in readings:
            with self.subTest(words):
                self.assert_clean(self.folder.call(*words), words)
        gate.open()
        for words in (("show", EVIL + "?"), ("list", "--state", EVIL), ("submit", "--pool", EVIL, "--", "/bin/true"), (EVIL,),
                      ("submit", "--type", EVIL), ("list", "--" + EVIL), ("run", "--", "/no/" + EVIL), ("type", "describe", EVIL),
                      ("results", "--get", EVIL, run), ("submit", "--param", EVIL, "--", "/bin/true"), ("pool", "show", EVIL),
                      ("--data-dir", str(self.root / EVIL), "ping")):
            with self.subTest(words):
                done = self.folder.call(*words)
                self.assertNotEqual(done.code, 0)
                self.assert_clean(done, words)

    def test_json_is_utf8_without_control_characters_and_loses_nothing(self):
        self.serve()
        run = self.folder.submit("--name", EVIL, "--", "/bin/echo", b"\xff\x1b")
        self.folder.wait(run)
        for words in (("list", "--json"), ("show", "--json", run), ("job", "show", "--json", EVIL), ("events", "--json")):
            with self.subTest(words):
                done = self.folder.ok(*words)
                self.assertIsNone(CONTROL.search(done.out.replace(b"\t", b"\x01")))
                self.assertTrue(done.text)
        self.assertEqual(self.folder.show(run)["jobName"], EVIL)
        self.assertEqual(self.folder.json("job", "show", EVIL)["parameters"]["arguments"], [{"b64": "/xs="}])

    def answer_on_terminal(self, answer, *words):
        """What a verb says on a terminal, and its exit code, when a person answers it."""
        leader, follower = pty.openpty()
        process = subprocess.Popen([harness.PROGRAM, *words], env=self.folder.environment, cwd=self.root, stdin=follower, stdout=follower, stderr=follower)
        os.close(follower)
        os.write(leader, answer)
        code = process.wait(harness.PATIENCE)
        said = b""
        while select.select([leader], [], [], 0)[0]:
            try:
                piece = os.read(leader, 4096)
            except OSError:
                break
            if not piece:
                break
            said += piece
        os.close(leader)
        return code, said.decode()

    def test_what_destroys_asks_on_a_terminal_and_takes_yes_elsewhere(self):
        """S19: scripts say --yes or are no terminals; a person is asked, and only yes is yes."""
        self.serve()
        runs = [self.folder.submit("--name", f"kept {number}", "--", "/bin/true") for number in range(3)]
        self.folder.wait()
        for answer in (b"n\n", b"\n", b"q\n", b"\x04"):
            with self.subTest(answer):
                code, said = self.answer_on_terminal(answer, "delete", runs[0])
                self.assertNotEqual(code, 0)
                self.assertIn("?", said)
                self.assertEqual(self.folder.show(runs[0])["id"], runs[0])
        self.assertEqual(self.answer_on_terminal(b"y\n", "delete", runs[0])[0], 0)
        self.assertEqual(self.answer_on_terminal(b"", "delete", "--yes", runs[1])[0], 0)
        self.assertEqual(self.folder.call("delete", "--now", "--yes", runs[2]).code, 0)
        self.assertEqual(self.folder.runs(), [])


if __name__ == "__main__":
    unittest.main()
