#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""F31, F32, F34, F36, F40, F41, F42: programs that do not end, leave others behind, write anything or cannot be started."""

import json
import os
import pathlib
import signal
import stat
import time
import unittest

import harness


class StubbornPrograms(harness.RunsheetTest):
    """F31: TERM, then grace, then KILL."""

    DEAF = "trap '' TERM INT HUP; echo deaf; while :; do sleep 1000; done"

    def start_deaf(self, *options):
        self.serve()
        run = self.folder.submit("--grace", "1", *options, "--", "/bin/sh", "-c", self.DEAF)
        follow = self.folder.popen("logs", "--follow", run)
        self.addCleanup(follow.communicate, timeout=harness.PATIENCE)
        self.assertEqual(harness.read_line(follow.stdout, harness.PATIENCE), b"deaf\n")
        return run

    def test_cancel_is_forced_after_the_grace(self):
        run = self.start_deaf()
        begin = time.monotonic()
        self.folder.ok("cancel", "--wait", run)
        self.assertGreater(time.monotonic() - begin, 0.9, "no grace was given")
        end = self.folder.show(run)
        self.assertEqual(end["state"], "cancelled")
        self.assertEqual(end["outcome"]["signal"], signal.SIGKILL)
        self.assertIsNone(end["outcome"]["exitCode"])
        self.assertRegex(end["outcome"]["text"], "(?i)forc|kill")
        self.assert_invariants()

    def test_kill_does_not_wait_for_the_grace(self):
        run = self.start_deaf("--grace", "1000")
        self.folder.ok("kill", run)
        self.assertEqual(self.folder.end_of(run)["state"], "cancelled")
        self.assert_invariants()

    def test_a_time_limit_is_an_expiry(self):
        run = self.start_deaf("--timeout", "1")
        end = self.folder.end_of(run)
        self.assertEqual((end["state"], end["outcome"]["signal"]), ("expired", signal.SIGKILL))
        self.assertIn("limit", (end["outcome"]["text"] or "") + (end["reason"] or ""))
        self.assert_invariants()

    def test_a_program_that_obeys_keeps_its_signal(self):
        gate = self.gate()
        self.serve()
        run = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        self.folder.ok("cancel", "--wait", run)
        end = self.folder.show(run)
        self.assertEqual((end["state"], end["outcome"]["signal"]), ("cancelled", signal.SIGTERM))
        self.assertIsNotNone(end["cancelRequestedAt"])
        self.assert_invariants()


class Leftovers(harness.RunsheetTest):
    """F32 and F34: the end of a run is the end of its program, whoever still lives or holds its output."""

    PROGRAMS = (
        ("a session of its own and a background process", "setsid sleep 1000 & nohup sleep 1000 >/dev/null 2>&1 & exit 3", 3),
        ("a daemon that forked twice", "(setsid sleep 1000 & ) & exit 0", 0),
        ("a grandchild that keeps stdout", "sleep 1000 & exit 0", 0),
        ("closed output", "exec >&- 2>&-; exit 4", 4),
        ("closed input and output", "exec <&- >&- 2>&-; exit 5", 5),
    )

    def test_the_exit_code_is_there_at_once_and_nothing_is_left(self):
        self.serve()
        for name, command, code in self.PROGRAMS:
            with self.subTest(name):
                run = self.folder.submit("--", "/bin/sh", "-c", command)
                end = self.folder.end_of(run, timeout=20)
                self.assertEqual(end["outcome"]["exitCode"], code)
                self.assertEqual(end["state"], "succeeded" if code == 0 else "failed")
                self.assertLess(end["durationSeconds"], 10)
        self.assertTrue(harness.eventually(lambda: not harness.check_invariants.processes_left(self.folder.data)))

    def test_output_closed_early_does_not_end_a_run(self):
        gate = self.gate()
        self.serve()
        command = f"exec >&- 2>&-; echo \"x $$ $PPID\" >'{gate.folder}/arrived'; read -r _ <'{gate.folder}/go'; exit 4"
        run = self.folder.submit("--", "/bin/sh", "-c", command)
        gate.arrival()
        self.folder.reaches(run, "running")
        gate.open()
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 4)


class Output(harness.RunsheetTest):
    """F36: bytes are kept as they came; only what is shown is text."""

    CONTENTS = (
        ("random bytes", os.urandom(3_000_000)),
        ("UTF-16", "Grüße\r\n".encode("utf-16") * 1000),
        ("Latin-1", "Grüße ohne Ende\n".encode("latin-1") * 1000),
        ("NUL", b"a\0b\n\0\0\n" * 1000),
        ("no line feed at the end", b"half a line"),
        ("nothing", b""),
        ("terminal sequences", b"\x1b]0;title\x07\x1b[31mred\x1b[0m\r50 %\r100 %\n"),
    )

    def test_raw_output_is_byte_exact_on_both_streams(self):
        self.serve()
        source = self.root / "bytes"
        for name, content in self.CONTENTS:
            with self.subTest(name):
                source.write_bytes(content)
                run = self.folder.submit("--", "/bin/sh", "-c", 'cat "$0"; tail -c 1000 "$0" >&2', str(source))
                end = self.folder.end_of(run)
                self.assertEqual(end["state"], "succeeded")
                self.assertEqual(self.folder.ok("logs", "--raw", run).out, content)
                self.assertEqual(self.folder.ok("logs", "--raw", "--stderr", run).out, content[-1000:])
                self.assertEqual(end["outputBytes"], len(content) + len(content[-1000:]))
                self.assert_shown_as_text(run)

    def assert_shown_as_text(self, run):
        text = self.folder.ok("logs", run).out.decode("utf-8")
        controls = {character for character in text if ord(character) < 32 or 127 <= ord(character) < 160}
        self.assertLessEqual(controls, {"\t", "\n"})

    def test_run_adds_nothing_to_the_bytes(self):
        content = os.urandom(100_000)
        source = self.root / "bytes"
        source.write_bytes(content)
        done = self.folder.call("run", "--", "/bin/sh", "-c", 'cat "$0"; echo trouble >&2; exit 42', str(source))
        self.assertEqual((done.code, done.out, done.err), (42, content, b"trouble\n"))

    def test_tail_counts_lines(self):
        self.serve()
        run = self.folder.submit("--", "/usr/bin/seq", "1", "100000")
        self.folder.wait(run)
        self.assertEqual(self.folder.ok("logs", "--tail", "3", run).text, "99998\n99999\n100000\n")


class ExitCodes(harness.RunsheetTest):
    """F40: exit codes and signals are told apart, however similar the numbers are."""

    # program, exit code, signal, state, exit code of `run`
    ENDS = (
        ("exit 0", 0, None, "succeeded", 0),
        ("exit 1", 1, None, "failed", 1),
        ("exit 137", 137, None, "failed", 137),
        ("exit 255", 255, None, "failed", 255),
        ("kill -KILL $$", None, signal.SIGKILL, "failed", 128 + 9),
        ("kill -SEGV $$", None, signal.SIGSEGV, "failed", 128 + 11),
        ("ulimit -c 0; kill -ABRT $$", None, signal.SIGABRT, "failed", 128 + 6),
        ("kill -TERM $$", None, signal.SIGTERM, "failed", 128 + 15),
    )

    def test_codes_and_signals(self):
        self.serve("--slots", "4")
        for command, code, number, state, code_of_run in self.ENDS:
            with self.subTest(command):
                run = self.folder.submit("--", "/bin/sh", "-c", command)
                end = self.folder.end_of(run)
                self.assertEqual((end["state"], end["outcome"]["exitCode"], end["outcome"]["signal"]), (state, code, number))
                self.assertEqual(self.folder.call("run", "--", "/bin/sh", "-c", command).code, code_of_run)


class StartFailures(harness.RunsheetTest):
    """F41: each reason why a program cannot start has its own code, its own words, and names the file."""

    def program(self, name, content, mode=0o700):
        path = self.root / name
        path.write_bytes(content)
        path.chmod(mode)
        return str(path)

    def cases(self):
        """Error code, exit code of `run`, options and program, what the message must name."""
        missing = str(self.root / "no-such-program")
        no_interpreter = self.program("lost.sh", b"#!/no/such/interpreter\n")
        crlf = self.program("dos.sh", b"#!/bin/sh\r\necho hello\r\n")
        locked = self.program("locked.sh", b"#!/bin/sh\n", mode=0o600)
        foreign = self.program("foreign", b"\x7fELF\x02\x01\x01" + b"\0" * 9 + b"\x02\0\x16\0" + b"\0" * 100)  # for s390
        folder = self.root / "a-folder"
        folder.mkdir()
        return (
            ("program-missing", 127, ("--", missing), missing),
            ("program-missing", 127, ("--", "no-such-command-anywhere"), "no-such-command-anywhere"),
            ("interpreter-missing", 127, ("--", no_interpreter), "/no/such/interpreter"),
            ("crlf-interpreter", 127, ("--", crlf), "dos.sh"),
            ("not-executable", 126, ("--", locked), locked),
            ("wrong-format", 126, ("--", foreign), foreign),
            ("is-a-folder", 126, ("--", str(folder)), str(folder)),
            ("argument-too-long", 126, ("--type", "command", "--params-file", self.long_argument()), "/bin/true"),
            ("workspace-missing", 125, ("--workspace", str(self.root / "gone"), "--", "/bin/true"), str(self.root / "gone")),
            ("stdin-missing", 125, ("--stdin", str(self.root / "no-input"), "--", "/bin/cat"), str(self.root / "no-input")),
        )

    def long_argument(self):
        """Longer than the kernel lets one argument be, so that it cannot be given on a command line."""
        file = self.root / "long.json"
        file.write_text(json.dumps({"program": "/bin/true", "arguments": ["x" * 300_000]}))
        return str(file)

    def test_each_has_its_code_and_names_its_file(self):
        self.serve("--slots", "4")
        texts = set()
        for code, code_of_run, words, name in self.cases():
            with self.subTest(code, name=name):
                done = self.folder.call("run", *words)
                self.assertEqual(done.code, code_of_run, done.message)
                self.assertIn(name, done.message)
                self.assertEqual(done.out, b"")
                run = self.failed_run(words)
                error = run["outcome"]["error"]
                self.assertEqual((run["state"], error["code"]), ("failed", code))
                self.assertIn(name, error["text"])
                self.assertIsNone(run["outcome"]["exitCode"])
                texts.add(error["text"].replace(name, ""))
        self.assertGreaterEqual(len(texts), 9, "several reasons share their words")

    def failed_run(self, words):
        """A start failure is a failed run, unless what can be seen beforehand was refused (2, 6) with the same words."""
        done = self.folder.call("submit", *words)
        self.assertEqual(done.code, 0, done.message)
        return self.folder.end_of(done.word)

    def test_a_script_that_was_removed_while_it_was_queued(self):
        gate = self.gate()
        self.serve("--slots", "1")
        first = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        script = self.program("short-lived.sh", b"#!/bin/sh\n")
        run = self.folder.submit("--", script)
        os.unlink(script)
        gate.open()
        self.folder.wait(first)
        end = self.folder.end_of(run)
        self.assertEqual(end["outcome"]["error"]["code"], "program-missing")
        self.assertIn(script, end["outcome"]["error"]["text"])


class Names(harness.RunsheetTest):
    """F42: arguments, paths and names are bytes and go through no shell."""

    WORDS = (
        b"two words", b"line\nfeed", b"-n", b"--", b"--help", b"$(id)", b"`id`", b"; echo pwned", b"'", b'"', b"\\", b"*", b"",
        "grün 🙂 \u202eabc".encode(), b"\xff\xfe", b"\x1b[31m", b"x" * 255, b"%s%n",
    )

    def test_arguments_arrive_byte_for_byte(self):
        self.serve()
        done = self.folder.call("submit", "--", "/usr/bin/printf", "%s\\0", *self.WORDS)
        self.assertEqual(done.code, 0, done.message)
        run = done.word
        self.assertEqual(self.folder.wait(run), {run: "succeeded"})
        self.assertEqual(self.folder.ok("logs", "--raw", run).out, b"\0".join(self.WORDS) + b"\0")

    def test_programs_and_folders_may_have_any_name(self):
        self.serve()
        for word in self.WORDS:
            if not word:
                continue
            with self.subTest(word):
                folder = os.path.join(os.fsencode(self.root), b"in " + word[:200])
                os.mkdir(folder)
                program = os.path.join(folder, word)
                with open(program, "wb") as file:
                    file.write(b"#!/bin/sh\npwd\n")
                os.chmod(program, stat.S_IRWXU)
                done = self.folder.call("submit", "--workspace", folder, "--", program)
                self.assertEqual(done.code, 0, done.message)
                self.assertEqual(self.folder.wait(done.word), {done.word: "succeeded"})
                self.assertEqual(self.folder.ok("logs", "--raw", done.word).out, folder + b"\n")

    def test_results_may_have_any_name_and_are_deleted_with_the_run(self):
        self.serve()
        command = "cd \"$RUNSHEET_RESULTS\" && printf a >\"$(printf 'bad\\377.txt')\" && printf b >'two words.txt' && printf c >./-n"
        run = self.folder.submit("--", "/bin/sh", "-c", command)
        self.assertEqual(self.folder.wait(run), {run: "succeeded"}, self.folder.ok("logs", "--stderr", run).text)
        names = [item["name"] for item in self.folder.json("results", run)["items"]]
        self.assertCountEqual([json.dumps(name) for name in names], [json.dumps(name) for name in ({"b64": "YmFk/y50eHQ="}, "two words.txt", "-n")])
        self.assertEqual(self.folder.ok("results", run, "--get", "two words.txt").out, b"b")
        self.assertEqual(self.folder.call("results", run, "--get", "../record").code, 6)
        folder = pathlib.Path(self.folder.show(run)["runFolder"])
        self.folder.ok("delete", "--now", "--yes", run)
        self.assertTrue(harness.eventually(lambda: not folder.exists()))

    def test_names_never_reach_a_terminal_raw(self):
        self.serve()
        name = "evil \x1b]0;title\x07\x1b[31m name"
        run = self.folder.submit("--name", name, "--", "/bin/true")
        self.folder.wait(run)
        for words in (("list",), ("show", run), ("why", run)):
            self.assertNotIn(b"\x1b", self.folder.ok(*words).out, words)
        self.assertEqual(self.folder.json("list")["items"][0]["jobId"], self.folder.show(run)["jobId"])


if __name__ == "__main__":
    unittest.main()
