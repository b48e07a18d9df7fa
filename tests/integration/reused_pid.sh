#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# reused_pid.sh PROGRAM: runs as pid 1 of a namespace. Engine, runner and program of a run are killed, foreign processes get
# the pids of runner and program, and a new engine must leave them alone.
set -euo pipefail
program=$1
# shellcheck source=pid_namespace.sh
. "${0%/*}/pid_namespace.sh"

serve
mkfifo pids
# shellcheck disable=SC2016
run=$("$program" submit -- /bin/sh -c 'echo "$$ $PPID" >pids; exec sleep 1000')
read -r job runner <pids
kill -STOP "$engine"
kill_all "$runner" "$job" "$engine"
take_pid "$job"
take_pid "$runner"

serve
"$program" wait --timeout 30 "$run" >/dev/null || true
"$program" show --json "$run" | grep -o '"state": *"lost"' | tr -d '"' | sed 's/.*: *//'
"$program" cancel "$run" >/dev/null 2>&1 || true
kill -0 "$job" && kill -0 "$runner" && echo 'both alive'
kill -TERM "$engine"
