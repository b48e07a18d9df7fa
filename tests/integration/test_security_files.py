#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on the disk, for whom, and what is never touched there (S23, S24, S44, S45)."""

import os
import pathlib
import re
import shutil
import stat
import subprocess
import unittest

import harness

NOBODY = 65534
SANITIZED = b"__asan_init" in pathlib.Path(harness.PROGRAM).read_bytes() or b"__tsan_init" in pathlib.Path(harness.PROGRAM).read_bytes()


def open_to_others(root):
    """Files and folders that anybody but their owner may do anything with; links have no mode of their own."""
    found = []
    for path in (root, *root.rglob("*")):
        info = path.lstat()
        if not stat.S_ISLNK(info.st_mode) and info.st_mode & 0o077:
            found.append(f"{stat.filemode(info.st_mode)} {path.relative_to(root.parent)}")
    return found


class Modes(harness.RunsheetTest):
    def do_everything(self):
        """A little of all that leaves files: runs, output, results, reports, a damaged end, a backup, definitions."""
        gate = self.gate()
        server = self.serve("--slots", "2")
        told = self.folder.submit("--", "/bin/sh", "-c", 'echo out; echo err >&2; runsheet=$1; "$runsheet" report --progress 1/2; '
                                  'echo x >"$RUNSHEET_RESULTS/x.csv"', "sh", harness.PROGRAM)
        self.folder.submit("--type", "demo", "--param", "processes=1", "--param", "stages=1", "--param", "items=2", "--param", "itemSeconds=0.01")
        self.folder.wait()
        self.folder.ok("job", "create", "--name", "kept", "--", "/bin/true")
        run = self.folder.submit(*gate.command(self.folder))
        gate.arrival()
        server.kill()
        gate.open()
        server = self.serve()
        self.folder.wait()
        self.assertEqual(server.stop(), 0)
        return told, run

    def test_nothing_is_open_to_others_whatever_the_umask(self):
        previous = os.umask(0)
        self.addCleanup(os.umask, previous)
        told, _ = self.do_everything()
        made = {path.name for path in self.folder.data.rglob("*")}
        self.assertLessEqual({"jobs.db", "lock", "store.id", "record", "out", "err", "report.jsonl", "results"}, made, "the test sees less than it should")
        # What a program itself makes has the modes that it chose: its umask is the caller's, which is 0 here.
        results = self.folder.data / "runs" / told[:2] / f"{told}.1" / "results" / "x.csv"
        self.assertEqual(stat.S_IMODE(results.stat().st_mode), 0o666)
        results.chmod(0o600)
        self.assertEqual(open_to_others(self.folder.data), [])

    def test_a_folder_that_was_open_is_closed(self):
        self.folder.data.mkdir()
        self.folder.data.chmod(0o755)
        self.serve()
        self.assertEqual(stat.S_IMODE(self.folder.data.stat().st_mode), 0o700)

    def test_the_umask_of_a_program_is_its_callers(self):
        self.serve()
        for mask in (0o022, 0o077, 0o002):
            with self.subTest(oct(mask)):
                previous = os.umask(mask)
                try:
                    run = self.folder.submit("--", "/bin/sh", "-c", "umask")
                finally:
                    os.umask(previous)
                self.folder.wait(run)
                self.assertIn(self.folder.ok("logs", "--raw", run).word, ("0022", "0077", "0002"))

    @unittest.skipUnless(shutil.which("strace"), "strace shows the mode that a file is made with")
    def test_files_are_made_with_their_mode_not_given_it_later(self):
        """Between an open and a chmod anybody could have come in."""
        trace = self.root / "trace"
        previous = os.umask(0)
        self.addCleanup(os.umask, previous)
        server = self.serve(wrapper=("strace", "-f", "-qq", "-s", "200", "-e", "trace=openat,mkdir,mkdirat,mknod,mknodat", "-o", str(trace)))
        self.folder.wait(self.folder.submit("--", "/bin/sh", "-c", "exec 2>/dev/null; echo out"))
        self.folder.ok("job", "create", "--name", "kept", "--", "/bin/true")
        subprocess.run(["pkill", "-TERM", "-P", str(server.pid)], check=True)
        server.process.wait(harness.PATIENCE)
        server.process.stdout.close()
        tight, loose = self.modes_made(trace.read_text(errors="replace"))
        self.assertGreater(len(tight), 5, "the test sees less than it should")
        self.assertEqual(loose, [])

    def modes_made(self, trace):
        """The files and folders that were made for their owner alone, and the calls that made others."""
        tight, loose = set(), []
        for line in trace.splitlines():
            _, call = line.split(None, 1)
            made = re.match(r'(?:openat\([^,]+, "([^"]*)", [^,]*O_CREAT[^,]*, (0\d+)\)|mk(?:dir|nod)(?:at)?\((?:[^,"]+, )?"([^"]*)", (\S+?)[,)])', call)
            if not made or "= -1" in line:
                continue
            path, mode = (made[1], made[2]) if made[1] else (made[3], made[4].replace("S_IFIFO|", ""))
            if path.startswith(("/dev", "/proc")) or path in tight:
                continue
            if int(mode, 8) & 0o077:
                loose.append(call)
            else:
                tight.add(path)
        return tight, loose


class TemporaryFiles(harness.RunsheetTest):
    def test_nothing_is_made_in_the_folder_for_temporary_files(self):
        """What has a name there that others can guess can be waiting for us there (S24)."""
        temporary = self.root / "tmp"
        temporary.mkdir(mode=0o700)
        self.folder.environment["TMPDIR"] = str(temporary)
        seen = self.root / "seen"
        server = self.serve()
        run = self.folder.submit("--", "/bin/sh", "-c", f'ls -A "$TMPDIR" >"{seen}"')
        self.folder.wait(run)
        self.folder.ok("list")
        self.folder.ok("doctor")
        self.assertEqual(list(temporary.iterdir()), [])
        self.assertEqual(server.stop(), 0)
        self.assertEqual((list(temporary.iterdir()), seen.read_text(encoding="utf-8")), ([], ""))

    def test_links_that_wait_in_the_data_folder_are_not_written_through(self):
        precious = self.root / "precious"
        for name in ("lock", "jobs.db", "store.id", "engine.sock"):
            with self.subTest(name):
                shutil.rmtree(self.folder.data, ignore_errors=True)
                self.folder.data.mkdir(mode=0o700)
                precious.write_text("precious\n", encoding="utf-8")
                (self.folder.data / name).symlink_to(precious)
                done = self.folder.call("serve", timeout=harness.PATIENCE)
                self.assertNotIn(done.code, (0, None))
                self.assert_says(done.message, name)
                self.assertEqual(precious.read_text(encoding="utf-8"), "precious\n")


class CleaningUp(harness.RunsheetTest):
    """Removing a run removes that run's folder and nothing that it points to (S44)."""

    def setUp(self):
        super().setUp()
        self.home = self.root / "precious"
        (self.home / "documents").mkdir(parents=True)
        (self.home / "documents" / "thesis").write_text("years\n", encoding="utf-8")

    def assert_untouched(self):
        self.assertEqual((self.home / "documents" / "thesis").read_text(encoding="utf-8"), "years\n")

    def run_folder(self, run):
        return pathlib.Path(self.folder.show(run)["runFolder"])

    def ended(self, *words):
        run = self.folder.submit("--", *(words or ("/bin/true",)))
        self.folder.wait(run)
        return run

    def removed(self, run):
        done = self.folder.call("delete", "--now", "--yes", run)
        self.assert_untouched()
        return done

    def test_links_in_a_run_folder_go_and_what_they_point_to_stays(self):
        self.serve()
        run = self.ended("/bin/sh", "-c", f'cd "$RUNSHEET_RESULTS" && ln -s "{self.home}" folder && ln -s "{self.home}/documents/thesis" file && '
                         f'ln "{self.home}/documents/thesis" hard && ln -s / root && ln -s .. up')
        folder = self.run_folder(run)
        self.assertEqual(self.removed(run).code, 0)
        self.assertFalse(folder.exists())

    def test_a_run_folder_that_was_swapped_for_a_link(self):
        self.serve()
        run = self.ended()
        folder = self.run_folder(run)
        shutil.rmtree(folder)
        folder.symlink_to(self.home)
        self.removed(run)
        self.assertFalse(folder.is_dir() and not folder.is_symlink())

    def test_a_folder_above_that_was_swapped_for_a_link(self):
        """Everything below `runs` would be found again at the other end of the link."""
        self.serve()
        for place in ("shard", "runs"):
            with self.subTest(place):
                run = self.ended()
                folder = self.run_folder(run)
                above = folder.parent if place == "shard" else folder.parent.parent
                moved = self.home / place
                shutil.move(above, moved)
                above.symlink_to(moved)
                self.removed(run)
                self.assertTrue((moved / folder.relative_to(above) / "record").exists(), "what the link points to stays")
                above.unlink()
                shutil.move(moved, above)

    @unittest.skipUnless(harness.can_change_namespaces("-m"), "only root can mount something inside a run folder")
    def test_another_file_system_inside_is_not_entered(self):
        run_in_namespace = ("unshare", "--mount", "--propagation", "private")
        self.serve(wrapper=run_in_namespace)
        server = self._servers[-1].pid
        run = self.ended("/bin/sh", "-c", 'mkdir "$RUNSHEET_RESULTS/mounted"')
        mounted = self.run_folder(run) / "results" / "mounted"
        subprocess.run(["nsenter", "-t", str(server), "-m", "mount", "--bind", str(self.home), str(mounted)], check=True)
        done = self.removed(run)
        self.assertIn(done.code, (0, 1, 7), "what is in the way is told, or waits for its removal")
        self.assert_untouched()

    def test_names_of_any_bytes_are_removed(self):
        self.serve()
        run = self.ended("/bin/sh", "-c", 'cd "$RUNSHEET_RESULTS" && touch "$(printf "bad\\377.txt")" -- -rf "a\nb" && mkdir -p deep/er && chmod 0 deep')
        folder = self.run_folder(run)
        self.assertEqual(self.removed(run).code, 0)
        self.assertFalse(folder.exists())


class Hardening(unittest.TestCase):
    """How the programs are built (S45). What protects at run time is in the file."""

    PROGRAMS = (harness.PROGRAM, str(pathlib.Path(harness.PROGRAM).with_name("runsheet-runner")))

    def read(self, program, *options):
        return subprocess.run(["readelf", "-W", *options, program], capture_output=True, text=True, check=True).stdout

    @unittest.skipIf(SANITIZED, "a build with sanitizers is for tests only")
    def test_position_independent_read_only_and_without_executable_stack(self):
        for program in self.PROGRAMS:
            with self.subTest(pathlib.Path(program).name):
                headers, dynamic = self.read(program, "--file-header", "--program-headers"), self.read(program, "--dynamic")
                self.assertRegex(headers, r"Type:\s+DYN", "position-independent")
                self.assertIn("GNU_RELRO", headers)
                self.assertRegex(re.search(r"GNU_STACK.*", headers)[0], r"RW\s", "the stack is no code")
                self.assertIsNone(re.search(r"LOAD\s.*\sRWE\s", headers), "nothing is both written and executed")
                self.assertRegex(dynamic, r"BIND_NOW|FLAGS_1.*NOW", "symbols are bound before the first instruction")
                self.assertNotRegex(dynamic, r"\((RPATH|RUNPATH)\)", "libraries come from the system")

    @unittest.skipIf(SANITIZED, "a build with sanitizers is for tests only")
    def test_stack_protector_and_checked_functions(self):
        symbols = self.read(self.PROGRAMS[0], "--dyn-syms")
        self.assertIn("__stack_chk_fail", symbols)
        if "/release/" in harness.PROGRAM or "/bench/" in harness.PROGRAM:
            self.assertRegex(symbols, r"__\w+_chk@", "_FORTIFY_SOURCE")


if __name__ == "__main__":
    unittest.main()
