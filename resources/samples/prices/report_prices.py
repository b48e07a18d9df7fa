#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the prices that load_prices.py left in ./work as an SVG plot, and writes an HTML report around it.

Progress is a bar of text like that of tqdm. Without Runsheet the results are in ./results.
"""

import csv
import html
import os
import pathlib
import statistics
import sys
import time

WORKSPACE = pathlib.Path(os.environ.get("RUNSHEET_WORKSPACE", pathlib.Path(__file__).resolve().parent))
RESULTS = pathlib.Path(os.environ.get("RUNSHEET_RESULTS", WORKSPACE / "results"))
PRICES = WORKSPACE / "work" / "prices_clean.csv"

WIDTH, HEIGHT, MARGIN = 800, 400, 50
COLOURS = ("#1f77b4", "#d95f02", "#2a9d5c", "#a0408e", "#8c6d31", "#4d4d4d")
STEPS_PER_FUND = 5
PAUSE = float(os.environ.get("SAMPLE_PAUSE", "0.06"))  # seconds per step: without it the bar is too quick to be seen

PAGE = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Prices</title></head>
<body>
<h1>Prices</h1>
<p>{rows} prices of {funds} funds, {first} to {last}. Each curve begins at 100.</p>
<p><img src="prices.svg" alt="Prices of all funds, each beginning at 100"></p>
<table border="1" cellpadding="4" cellspacing="0">
<tr><th>Fund</th><th>First</th><th>Last</th><th>Change</th><th>Lowest</th><th>Highest</th><th>Daily deviation</th></tr>
{table}
</table>
</body>
</html>
"""
TABLE_ROW = (
    "<tr><td>{fund}</td><td align='right'>{first:.2f}</td><td align='right'>{last:.2f}</td><td align='right'>{change:+.1%}</td>"
    "<td align='right'>{lowest:.2f}</td><td align='right'>{highest:.2f}</td><td align='right'>{deviation:.2%}</td></tr>"
)


def bar(steps, total):
    """Shows how far `steps` has come, in the way of tqdm, on one line of stderr."""
    start = time.monotonic()
    for done, step in enumerate(steps, 1):
        yield step
        spent = time.monotonic() - start
        left = spent / done * (total - done)
        blocks = "█" * (10 * done // total)
        sys.stderr.write(f"\r{100 * done // total:3d}%|{blocks:<10}| {done}/{total} [{clock(spent)}<{clock(left)}, {done / spent:.2f}it/s]")
        sys.stderr.flush()
    sys.stderr.write("\n")


def clock(seconds):
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"


def read_prices(path):
    """Fund -> list of (date, price), in the order of the file."""
    prices = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            prices.setdefault(row["fund"], []).append((row["date"], float(row["price"])))
    return prices


def measures(fund, series):
    values = [price for _, price in series]
    changes = [after / before - 1 for before, after in zip(values, values[1:])]
    return {
        "fund": html.escape(fund),
        "first": values[0],
        "last": values[-1],
        "change": values[-1] / values[0] - 1,
        "lowest": min(values),
        "highest": max(values),
        "deviation": statistics.pstdev(changes),
    }


def polyline(series, lowest, highest, colour):
    """One curve: dates from left to right by their place in the list, values from bottom to top."""
    first = series[0][1]
    width, height = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    points = []
    for place, (_, price) in enumerate(series):
        x = MARGIN + width * place / max(len(series) - 1, 1)
        y = HEIGHT - MARGIN - height * (100 * price / first - lowest) / (highest - lowest)
        points.append(f"{x:.1f},{y:.1f}")
    return f'<polyline fill="none" stroke="{colour}" stroke-width="1.5" points="{" ".join(points)}"/>'


def plot(prices):
    indexed = [100 * price / series[0][1] for series in prices.values() for _, price in series]
    lowest, highest = min(indexed), max(indexed)
    dates = next(iter(prices.values()))
    left, right, bottom = MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>',
        f'<path d="M{left} {MARGIN}V{bottom}H{right}" fill="none" stroke="black"/>',
        f'<text x="{left - 6}" y="{MARGIN + 4}" text-anchor="end">{highest:.0f}</text>',
        f'<text x="{left - 6}" y="{bottom}" text-anchor="end">{lowest:.0f}</text>',
        f'<text x="{left}" y="{bottom + 20}">{dates[0][0]}</text>',
        f'<text x="{right}" y="{bottom + 20}" text-anchor="end">{dates[-1][0]}</text>',
    ]
    for place, (fund, series) in enumerate(prices.items()):
        colour = COLOURS[place % len(COLOURS)]
        parts.append(polyline(series, lowest, highest, colour))
        parts.append(f'<text x="{left + 90 * place + 10}" y="{MARGIN - 20}" fill="{colour}">{html.escape(fund)}</text>')
    return "\n".join([*parts, "</svg>\n"])


def main():
    if not PRICES.exists():
        sys.exit(f"{PRICES} is not there; run load_prices.py first")
    prices = read_prices(PRICES)
    table = []
    steps = [(fund, step) for fund in prices for step in range(STEPS_PER_FUND)]
    for fund, step in bar(steps, len(steps)):
        if step == 0:
            table.append(TABLE_ROW.format(**measures(fund, prices[fund])))
        time.sleep(PAUSE)

    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "prices.svg").write_text(plot(prices), encoding="utf-8")
    dates = [date for series in prices.values() for date, _ in series]
    page = PAGE.format(rows=len(dates), funds=len(prices), first=min(dates), last=max(dates), table="\n".join(table))
    (RESULTS / "report.html").write_text(page, encoding="utf-8")
    print(f"wrote prices.svg and report.html to {RESULTS}")


if __name__ == "__main__":
    main()
