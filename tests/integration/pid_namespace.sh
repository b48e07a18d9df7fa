#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Sourced by scripts that run as pid 1 of a namespace, where nobody else takes pids. Needs $program.

# serve: starts an engine, waits for its `ready`, leaves its pid in $engine.
serve() {
    exec {ready}< <(exec "${program:?}" serve)
    # shellcheck disable=SC2034 # for the script that sources this one
    engine=$!
    local line
    read -r -t 30 -u "$ready" line && [[ $line == ready ]]
}

# take_pid PID: a foreign process gets this pid, which must be free.
take_pid() {
    for _ in $(seq 200); do
        echo $(($1 - 1)) >/proc/sys/kernel/ns_last_pid
        env -i sleep 1000 &
        [[ $! == "$1" ]] && return 0
        kill "$!"
    done
    echo "no process got pid $1" >&2
    return 1
}

# kill_all PID...: as a crash, and waits until they are gone. Orphans are ours to reap, because we are pid 1.
kill_all() {
    kill -KILL "$@"
    local pid
    for pid in "$@"; do
        while kill -0 "$pid" 2>/dev/null; do sleep 0.02; done
    done
}
