#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Applies five rules to the prices that load_prices.py left in ./work. Each "NN %" that it prints moves the bar.
# Exit code 1 when a rule is broken. Without Runsheet the summary is in ./results.
set -eu

project=$(cd -- "$(dirname -- "$0")" && pwd)
workspace=${RUNSHEET_WORKSPACE:-$project}
results=${RUNSHEET_RESULTS:-$workspace/results}
prices=$workspace/work/prices_clean.csv
pause=${SAMPLE_PAUSE:-0.3} # seconds per rule: without it the bar is too quick to be seen

if [ ! -r "$prices" ]; then
    printf '%s: %s is not there; run load_prices.py first\n' "${0##*/}" "$prices" >&2
    exit 2
fi
mkdir -p "$results"

# broken_rows RULE: how many rows break it. Columns: date, fund, price, currency, volume.
broken_rows() {
    awk -F, -v rule="$1" '
        NR == 1 { next }
        rule == "columns"  { broken += (NF != 5) }
        rule == "dates"    { broken += ($1 !~ /^[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]$/) }
        rule == "prices"   { broken += ($3 + 0 <= 0) }
        rule == "currency" { broken += ($4 != "EUR") }
        rule == "jumps"    { if ($2 in last) { change = $3 / last[$2] - 1; broken += (change > 0.1 || change < -0.1) } last[$2] = $3 }
        END { print broken + 0 }' "$prices"
}

rules='columns dates prices currency jumps'
checked=$(($(wc -l <"$prices") - 1))
done_rules=0
all_broken=0
printf 'rule,rows,broken\n' >"$results/check_summary.csv"
for rule in $rules; do
    broken=$(broken_rows "$rule")
    printf '%s,%d,%d\n' "$rule" "$checked" "$broken" >>"$results/check_summary.csv"
    all_broken=$((all_broken + broken))
    done_rules=$((done_rules + 1))
    printf 'checking %s: %d %%, %d of %d rows broken\n' "$rule" $((done_rules * 100 / 5)) "$broken" "$checked"
    sleep "$pause"
done

printf '%d rules applied to %d rows, %d rows broken\n' "$done_rules" "$checked" "$all_broken"
[ "$all_broken" -eq 0 ]
