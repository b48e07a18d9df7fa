#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what Runsheet says with what the jobs themselves wrote to a log outside it.

    check_invariants.py ATTEMPTS_LOG RUNS_JSON ACKNOWLEDGED [AFTER_JSON]

ATTEMPTS_LOG has lines `start RUN ATTEMPT PID` and `end RUN CODE`, appended by the jobs. RUNS_JSON is the output of
`runsheet list --json`, ACKNOWLEDGED a run id on each line, AFTER_JSON an object from run to the runs it comes after.
Prints each breach with the number of its invariant; exit 1 when there is any.

I1 what was acknowledged exists; I2 what has ended never starts again; I3 no attempt starts twice, and no run without
retries has two; I4 dependants start after all they depend on have ended well; I5 nothing stays under way; I6 what is not
known is called lost, with a reason; I7 no process is left; I8 exit codes are the true ones; I9 the order of the queue holds.
"""

import dataclasses
import json
import os
import pathlib
import sys

FINAL = frozenset({"succeeded", "partial", "failed", "cancelled", "expired", "skipped", "lost"})


@dataclasses.dataclass
class Attempts:
    """What the jobs wrote, in the order in which it happened."""

    starts: list = dataclasses.field(default_factory=list)  # (place, run, attempt)
    ends: list = dataclasses.field(default_factory=list)  # (place, run, code)

    def starts_of(self, run):
        return [(place, attempt) for place, started, attempt in self.starts if started == run]


def read_attempts(path):
    attempts = Attempts()
    for place, line in enumerate(pathlib.Path(path).read_text(encoding="utf-8").splitlines()):
        kind, run, number, *_ = line.split()
        (attempts.starts if kind == "start" else attempts.ends).append((place, run, int(number)))
    return attempts


def acknowledged_exist(runs, acknowledged):
    known = {run["id"] for run in runs}
    return [f"I1 {run}: acknowledged, and not there" for run in acknowledged if run not in known]


def nothing_starts_twice(attempts, retrying):
    """I2 and I3. `retrying`: runs that may have several attempts."""
    breaches, seen, started, ended = [], set(), set(), {}
    for place, run, code in attempts.ends:
        ended.setdefault(run, (place, code))
    for place, run, attempt in attempts.starts:
        if (run, attempt) in seen:
            breaches.append(f"I3 {run}: attempt {attempt} started twice")
        elif run in started and run not in retrying:
            breaches.append(f"I3 {run}: started again as attempt {attempt}")
        if run in ended and ended[run][0] < place and run not in retrying:
            breaches.append(f"I2 {run}: ended, and started again")
        seen.add((run, attempt))
        started.add(run)
    return breaches


def dependants_wait(attempts, after):
    ended_well = {run: place for place, run, code in attempts.ends if code == 0}
    breaches = []
    for place, run, _ in attempts.starts:
        for parent in after.get(run, ()):
            if ended_well.get(parent, place) >= place:
                breaches.append(f"I4 {run}: started before {parent} had ended well")
    return breaches


def all_final(runs):
    return [f"I5 {run['id']}: still {run['state']}" for run in runs if run["state"] not in FINAL]


def outcomes_are_true(attempts, runs):
    """I6 and I8: a known end is shown with its code, an unknown one as lost with a reason."""
    started = {run for _, run, _ in attempts.starts}
    codes = {run: code for _, run, code in attempts.ends}
    breaches = []
    for run in runs:
        name, state, outcome = run["id"], run["state"], run["outcome"] or {}
        if state == "lost" and not run["reason"]:
            breaches.append(f"I6 {name}: lost without a reason")
        if state in ("succeeded", "partial") and codes.get(name) != 0:
            breaches.append(f"I6 {name}: {state}, but it never ended well")
        if state == "failed" and name in started and name not in codes and outcome.get("signal") is None:
            breaches.append(f"I6 {name}: failed, but nobody can know that")
        if state != "lost" and name in codes and outcome.get("exitCode") != codes[name]:
            breaches.append(f"I8 {name}: exit code {outcome.get('exitCode')}, but it ended with {codes[name]}")
        if state == "skipped" and name in started:
            breaches.append(f"I6 {name}: skipped, but it started")
    return breaches


def order_holds(attempts, order):
    """I9 for one slot and one priority: runs start in the order in which they were acknowledged."""
    places = {run: place for place, run in enumerate(order)}
    started = [run for _, run, _ in attempts.starts if run in places]
    return [
        f"I9 {second}: started after {first}, but was before it in the queue"
        for first, second in zip(started, started[1:])
        if places[second] < places[first]
    ]


def processes_with(variable):
    """Pids of processes whose environment has an entry that begins so, such as `RUNSHEET_DATA_DIR=/some/folder`."""
    wanted = os.fsencode(variable)
    pids = []
    for entry in os.scandir("/proc"):
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                variables = pathlib.Path(entry.path, "environ").read_bytes().split(b"\0")
            except OSError:
                continue
            if any(text.startswith(wanted) for text in variables):
                pids.append(int(entry.name))
    return pids


def processes_left(data_folder):
    """I7: programs of runs (they alone have a run id) that still live."""
    of_folder = set(processes_with(f"RUNSHEET_DATA_DIR={data_folder}"))
    of_runs = set(processes_with("RUNSHEET_RUN_ID="))
    return [f"I7 process {pid} of a run is left" for pid in sorted(of_folder & of_runs)]


def breaches(attempts, runs, acknowledged=(), after=None, retrying=frozenset(), order=()):
    return [
        *acknowledged_exist(runs, acknowledged),
        *nothing_starts_twice(attempts, retrying),
        *dependants_wait(attempts, after or {}),
        *all_final(runs),
        *outcomes_are_true(attempts, runs),
        *order_holds(attempts, order),
    ]


def main(attempts_log, runs_json, acknowledged, after_json=None):
    runs = json.loads(pathlib.Path(runs_json).read_text(encoding="utf-8"))["items"]
    ids = pathlib.Path(acknowledged).read_text(encoding="utf-8").split()
    after = json.loads(pathlib.Path(after_json).read_text(encoding="utf-8")) if after_json else {}
    found = breaches(read_attempts(attempts_log), runs, ids, after)
    print("\n".join(found + [f"{len(runs)} runs, {len(found)} breaches"]))
    return 1 if found else 0


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
