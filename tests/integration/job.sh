#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# job.sh LOG CODE [SECONDS]: writes to LOG, which lies outside the data folder, what really happened to it.
# The system under test never sees that file; check_invariants.py compares the two.
log=$1 code=${2:-0} seconds=${3:-0}

echo "start $RUNSHEET_RUN_ID $RUNSHEET_ATTEMPT $$" >>"$log"
echo "output of $RUNSHEET_RUN_ID"
[ "$seconds" = 0 ] || sleep "$seconds"
echo "end $RUNSHEET_RUN_ID $code" >>"$log"
exit "$code"
