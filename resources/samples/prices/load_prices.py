#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads data/prices.csv, drops the rows that are not usable and writes the rest.

Progress goes as JSON lines to the file that RUNSHEET_REPORT names: stages, counts and values.
Without Runsheet the results are in ./results, and nothing else is different.
"""

import csv
import datetime
import json
import os
import pathlib
import time

PROJECT = pathlib.Path(__file__).resolve().parent
WORKSPACE = pathlib.Path(os.environ.get("RUNSHEET_WORKSPACE", PROJECT))
RESULTS = pathlib.Path(os.environ.get("RUNSHEET_RESULTS", WORKSPACE / "results"))
REPORT = os.environ.get("RUNSHEET_REPORT", os.devnull)

COLUMNS = ("date", "fund", "price", "currency", "volume")
ROWS_PER_STEP = 250
PAUSE = float(os.environ.get("SAMPLE_PAUSE", "0.06"))  # seconds per step: without it the bar is too quick to be seen


def report(**line):
    """One line, written at once: a reader never sees half of it."""
    with open(REPORT, "a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def read_rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fault_of(row, seen):
    """Why a row is not usable, or an empty text."""
    try:
        datetime.date.fromisoformat(row["date"])
    except ValueError:
        return "no such date"
    if not row["fund"]:
        return "no fund"
    try:
        price, volume = float(row["price"]), int(row["volume"])
    except ValueError:
        return "not a number"
    if price <= 0 or volume < 0:
        return "out of range"
    if not (len(row["currency"]) == 3 and row["currency"].isalpha()):
        return "no such currency"
    if (row["date"], row["fund"]) in seen:
        return "comes twice"
    return ""


def clean(rows):
    """Splits the rows into those to keep and those to drop, the latter with line number and fault."""
    kept, dropped, seen = [], [], set()
    report(stage="clean", total=len(rows))
    for number, row in enumerate(rows, 1):
        fault = fault_of(row, seen)
        if fault:
            print(f"line {number + 1}: dropped, {fault}", flush=True)
            dropped.append({"line": number + 1, "fault": fault, **row})
        else:
            seen.add((row["date"], row["fund"]))
            kept.append(row)
        if number % ROWS_PER_STEP == 0 or number == len(rows):
            report(done=number, total=len(rows), unit="rows")
            time.sleep(PAUSE)
    return kept, dropped


def write_rows(path, columns, rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"wrote {len(rows)} rows to {path}", flush=True)


def main():
    report(stage="read", total=1)
    rows = read_rows(PROJECT / "data" / "prices.csv")
    report(done=1, total=1)
    print(f"read {len(rows)} rows", flush=True)

    kept, dropped = clean(rows)

    report(stage="write", total=3)
    outputs = (
        (RESULTS / "prices_clean.csv", COLUMNS, kept),
        (RESULTS / "rows_dropped.csv", ("line", "fault", *COLUMNS), dropped),
        (WORKSPACE / "work" / "prices_clean.csv", COLUMNS, kept),  # for the scripts that come after this one
    )
    for done, output in enumerate(outputs, 1):
        write_rows(*output)
        report(done=done, total=len(outputs), unit="files")
    report(value={"name": "rows kept", "number": len(kept)})
    report(value={"name": "rows dropped", "number": len(dropped)})
    report(message=f"{len(kept)} rows kept, {len(dropped)} dropped")


if __name__ == "__main__":
    main()
