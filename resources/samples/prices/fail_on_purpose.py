#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up the raw prices without looking at them, and stumbles over the first bad row: to see what a failure looks like."""

import csv
import os
import pathlib
import time

PRICES = pathlib.Path(__file__).resolve().parent / "data" / "prices.csv"
PAUSE = float(os.environ.get("SAMPLE_PAUSE", "0.3"))  # seconds per hundred rows


def main():
    total = 0.0
    with PRICES.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            total += float(row["price"])
            if number % 100 == 0:
                print(f"{number}/4682 rows, {total:.2f} so far", flush=True)
                time.sleep(PAUSE)
    print(f"all together: {total:.2f}")


if __name__ == "__main__":
    main()
