#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# gated.sh FOLDER LOG CODE: as job.sh, but says that it has started and ends when it is told to, so that no test guesses a time.
folder=$1 log=$2 code=${3:-0}

echo "start $RUNSHEET_RUN_ID $RUNSHEET_ATTEMPT $$" >>"$log"
echo "output of $RUNSHEET_RUN_ID"
echo "$RUNSHEET_RUN_ID $$ $PPID" >"$folder/arrived"
read -r _ <"$folder/go"
echo "end $RUNSHEET_RUN_ID $code" >>"$log"
exit "$code"
