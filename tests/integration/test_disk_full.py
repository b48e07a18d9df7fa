#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk that is full, fails, or cannot be written: F13, F14 and F15 of the table in tests/README.md."""

import os
import pathlib
import signal
import subprocess
import unittest

import harness

MOUNTS = harness.can_change_namespaces("-m")


class DiskTest(harness.RunsheetTest):
    def conditions(self):
        return {condition["kind"]: condition["message"] for condition in self.folder.json("ping")["conditions"]}

    def becomes(self, kind):
        self.assertTrue(harness.eventually(lambda: kind in self.conditions()), f"not {kind} but {self.conditions()}")
        return self.conditions()[kind]

    def mount(self, path, size):
        path.mkdir(mode=0o700, exist_ok=True)
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "none", str(path)], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", str(path)], check=False)

    def fill(self, folder):
        """All the room there is but some bytes."""
        filler = folder / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"x" * 4096)
            except OSError:
                pass
        return filler


@unittest.skipUnless(MOUNTS, "needs root to mount a small file system")
class FullDisk(DiskTest):
    """F13"""

    def test_full_while_jobs_run(self):
        self.mount(self.folder.data, "8m")
        gate = self.gate()
        server = self.serve("--slots", "4")
        runs = [self.folder.submit(*gate.command(self.folder, code=code)) for code in (0, 3, 4)]
        for _ in runs:
            gate.arrival()
        for run in runs:
            self.folder.reaches(run, "running")
        self.assertTrue((self.folder.data / "reserve.bin").exists())
        filler = self.fill(self.folder.data)
        accepted, refusal = self.submit_until_refused()
        self.assertIn("The disk is full", refusal)
        self.assertIn("MB are free at " + str(self.folder.data), refusal)
        self.assertIn("The disk is full", self.becomes("disk-full"))
        self.assertFalse((self.folder.data / "reserve.bin").exists())
        self.assertIn("disk", self.folder.call("doctor").text)
        gate.open(3)  # what ends now is written into the room that was kept
        ended = self.folder.wait(*runs)
        self.assertEqual(sorted(self.folder.show(run)["outcome"]["exitCode"] for run in ended), [0, 3, 4])
        self.assertEqual(self.folder.ok("list", "--limit", "1").code, 0)
        filler.unlink()
        self.assertTrue(harness.eventually(lambda: not self.conditions()), "it goes on by itself")
        self.assertTrue((self.folder.data / "reserve.bin").exists())
        self.assertEqual(self.folder.wait(*accepted, *runs).keys(), {*accepted, *runs})
        self.assertEqual({self.folder.show(run)["state"] for run in accepted} - {"succeeded"}, set())
        self.assert_invariants()
        self.assertEqual(server.stop(), 0)

    def submit_until_refused(self):
        accepted = []
        for _ in range(2000):
            done = self.folder.call("submit", "--", harness.JOB, str(self.folder.attempts), "0", "0")
            if done.code != 0:
                return accepted, done.message
            accepted.append(done.word)
        raise AssertionError("the disk was never full")

    def test_what_ends_while_nothing_can_be_written_is_written_later(self):
        self.mount(self.folder.data, "8m")
        gate = self.gate()
        self.serve()
        run = self.folder.submit(*gate.command(self.folder, code=6))
        _, pid, _ = gate.arrival()
        self.folder.reaches(run, "running")
        filler = self.fill(self.folder.data)
        self.submit_until_refused()
        self.fill_more()
        gate.open()
        self.assertTrue(harness.wait_gone(pid))
        filler.unlink()
        (self.folder.data / "more").unlink()
        self.assertEqual(self.folder.end_of(run)["outcome"]["exitCode"], 6)
        self.assert_invariants()

    def fill_more(self):
        """The room that was kept, too."""
        self.fill(self.folder.data).rename(self.folder.data / "more")
        (self.folder.data / "filler").touch()

    def test_started_on_a_full_disk(self):
        self.mount(self.folder.data, "8m")
        server = self.serve()
        run = self.folder.submit_job()
        self.folder.wait(run)
        server.stop()
        filler = self.fill(self.folder.data)
        self.serve()
        self.assertEqual(self.folder.show(run)["state"], "succeeded")
        accepted, _ = self.submit_until_refused()
        filler.unlink()
        self.assertTrue(harness.eventually(lambda: not self.conditions()))
        self.folder.wait(run, *accepted)
        self.assertEqual({self.folder.show(one)["state"] for one in accepted} - {"succeeded"}, set())
        self.assert_invariants()

    def test_only_the_disk_of_the_results_is_full(self):
        state = self.root / "state"
        del self.folder.environment["RUNSHEET_DATA_DIR"]
        self.folder.data = pathlib.Path(self.folder.environment["HOME"]) / ".local/share/runsheet"
        self.folder.environment["XDG_STATE_HOME"] = str(state)
        self.mount(state, "4m")
        self.serve()
        loud = self.folder.submit("--", "sh", "-c", "yes | head -c 8000000; exit 9")
        end = self.folder.end_of(loud)
        self.assertEqual((end["state"], end["outcome"]["exitCode"]), ("failed", 9))
        self.assertIn("were not kept", self.folder.ok("logs", loud).message)
        self.folder.ok("delete", "--now", "--yes", loud)
        filler = self.fill(state)
        later = self.folder.submit_job()
        self.assertIn("is full", self.becomes("disk-full"))
        self.assertEqual(self.folder.show(later)["state"], "queued")
        self.assertIn("full", self.folder.ok("why", later).text)
        filler.unlink()
        self.assertEqual(self.folder.wait(later), {later: "succeeded"})
        self.assertEqual(self.conditions(), {})


class FailingDisk(DiskTest):
    """F14"""

    def test_a_sync_that_fails_stops_all_writing_until_a_restart(self):
        traceable = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if traceable.returncode != 0:
            self.skipTest("ptrace is not allowed here")
        wrapper = ("strace", "-f", "-o", "/dev/null", "-e", "trace=fdatasync", "-e", "inject=fdatasync:error=EIO:when=40+")
        server = self.serve(wrapper=wrapper)
        accepted = []
        for _ in range(60):
            done = self.folder.call("submit", "--", "true")
            if done.code != 0:
                break
            accepted.append(done.word)
        self.assertEqual(done.code, 1)
        self.assertIn("the disk reported an error", done.message)
        self.assertIn("the disk reported an error", self.becomes("store-failed"))
        self.assertEqual(self.folder.call("submit", "--", "true").code, 1)
        self.assertGreaterEqual(len(self.folder.runs()), len(accepted))  # reading goes on
        os.kill(self.folder.json("ping")["pid"], signal.SIGTERM)
        server.process.wait(harness.PATIENCE)
        self.serve()
        self.folder.wait()
        self.assertLessEqual(set(accepted), {run["id"] for run in self.folder.runs()})


class NotWritable(DiskTest):
    """F15"""

    @unittest.skipUnless(MOUNTS, "needs root to mount a file system read-only")
    def test_a_read_only_folder_at_the_start(self):
        server = self.serve()
        self.folder.wait(self.folder.submit_job("--name", "kept"))
        server.stop()
        subprocess.run(["mount", "--bind", str(self.folder.data), str(self.folder.data)], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", str(self.folder.data)], check=False)
        subprocess.run(["mount", "-o", "remount,bind,ro", str(self.folder.data)], check=True)
        done = self.folder.call("serve")
        self.assertEqual(done.code, 1)
        self.assert_says(done.message, str(self.folder.data), "cannot be written", "owner", "mode")
        doctor = self.folder.call("doctor")
        self.assertEqual(doctor.code, 1)
        self.assertIn("no folder that can be written", doctor.text)
        seen = self.folder.json("list", "--view")
        self.assertEqual([run["jobName"] for run in seen["items"]], ["kept"])

    def mount_that_can_fail(self, path):
        """An ext4 that turns read-only when it finds an error, as a dying disk does, and how to make it find one."""
        image = self.root / "disk.img"
        with image.open("wb") as file:
            file.truncate(48 << 20)
        path.mkdir(mode=0o700, exist_ok=True)
        for command in (["/sbin/mkfs.ext4", "-q", str(image)], ["mount", "-o", "loop,errors=remount-ro", str(image), str(path)]):
            done = subprocess.run(command, capture_output=True, check=False)
            if done.returncode != 0:
                self.skipTest(f"{command[0]}: {done.stderr.decode()}")
        self.addCleanup(subprocess.run, ["umount", "-l", str(path)], check=False)
        device = subprocess.run(["findmnt", "-no", "SOURCE", str(path)], capture_output=True, check=True).stdout.decode().strip()
        trigger = pathlib.Path("/sys/fs/ext4") / pathlib.Path(device).name / "trigger_fs_error"
        if not trigger.exists():
            self.skipTest("this kernel makes no errors of file systems")
        path.chmod(0o700)
        return image, trigger

    @unittest.skipUnless(MOUNTS, "needs root to mount a file system")
    def test_the_file_system_turns_read_only_while_files_are_open(self):
        image, trigger = self.mount_that_can_fail(self.folder.data)
        gate = self.gate()
        server = self.serve("--slots", "2")
        kept = self.folder.submit_job("--name", "kept")
        self.folder.wait(kept)
        run = self.folder.submit(*gate.command(self.folder))
        _, pid, runner = gate.arrival()
        self.folder.reaches(run, "running")
        trigger.write_text("1")
        done = self.folder.call("submit", "--", "true")
        self.assertEqual(done.code, 1, done.text)
        self.assert_says(done.message, str(self.folder.data))
        self.assertTrue({"store-failed", "not-writable"} & self.conditions().keys(), self.conditions())
        self.assertEqual(self.folder.show(kept)["state"], "succeeded")  # reading goes on
        os.kill(pid, 0)  # and so does the program
        gate.open()
        self.assertTrue(harness.wait_gone(pid))
        self.assertEqual(server.stop(), 0)
        self.assertTrue(harness.wait_gone(runner))
        subprocess.run(["umount", str(self.folder.data)], check=True)
        subprocess.run(["mount", "-o", "loop", str(image), str(self.folder.data)], check=True)
        self.serve()
        end = self.folder.end_of(run)
        self.assertEqual(end["state"], "lost")  # its end could not be written down anywhere
        self.assertTrue(end["reason"])
        self.assertEqual(self.folder.show(kept)["state"], "succeeded")
        self.assert_invariants()

    @unittest.skipUnless(os.geteuid() == 0, "needs root to make a file immutable")
    def test_it_cannot_be_written_any_more_while_it_works(self):
        traceable = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False)
        if traceable.returncode != 0:
            self.skipTest("ptrace is not allowed here")
        self.serve().stop()
        wrapper = ("strace", "-f", "-o", "/dev/null", "-e", "trace=pwrite64", "-e", "inject=pwrite64:error=EROFS:when=60+")
        self.serve(wrapper=wrapper)
        accepted = []
        for _ in range(100):
            done = self.folder.call("submit", "--", "true")
            if done.code != 0:
                break
            accepted.append(done.word)
        self.assertEqual(done.code, 1)
        self.assert_says(done.message, str(self.folder.data))
        self.becomes("store-failed")
        self.assertGreaterEqual(len(self.folder.runs()), len(accepted))


if __name__ == "__main__":
    unittest.main()
