#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes data/prices.csv: made-up daily prices of six funds, the same at each run, with some bad rows in it."""

import csv
import datetime
import pathlib
import random
import sys

FUNDS = {"ALDER": 42.0, "BIRCH": 118.5, "CEDAR": 9.8, "HAZEL": 64.2, "LARCH": 250.0, "MAPLE": 31.7}
FIRST_DAY = datetime.date(2023, 1, 2)
DAYS = 780

# Row number -> what goes wrong in it: (column, value), or None for a row that comes twice.
BAD_ROWS = {
    311: ("price", "n/a"),
    640: ("price", ""),
    977: ("price", "-12.40"),
    1203: ("date", "2023-02-30"),
    1500: None,
    1874: ("fund", ""),
    2222: ("price", "1.234,56"),
    2511: ("volume", "many"),
    2950: ("date", "30/04/2025"),
    3333: None,
    3721: ("price", "0"),
    4102: ("currency", "???"),
}


def working_days(first, count):
    day = first
    for _ in range(count):
        yield day
        day += datetime.timedelta(days=3 if day.weekday() == 4 else 1)


def make_rows():
    chance = random.Random(20230102)
    prices = dict(FUNDS)
    for day in working_days(FIRST_DAY, DAYS):
        for fund in FUNDS:
            prices[fund] *= 1 + chance.uniform(-0.018, 0.0186)
            yield {
                "date": day.isoformat(),
                "fund": fund,
                "price": f"{prices[fund]:.2f}",
                "currency": "EUR",
                "volume": str(chance.randrange(1_000, 90_000)),
            }


def main():
    target = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "data" / "prices.csv")
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ("date", "fund", "price", "currency", "volume"), lineterminator="\n")
        writer.writeheader()
        for number, row in enumerate(make_rows(), 1):
            fault = BAD_ROWS.get(number, ())
            writer.writerow({**row, fault[0]: fault[1]} if fault else row)
            if fault is None:
                writer.writerow(row)


if __name__ == "__main__":
    main()
