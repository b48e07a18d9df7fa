#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# same_pid.sh PROGRAM: runs as pid 1 of a namespace. An engine is killed, a foreign process gets its pid, and a new engine
# must start as if nothing were there.
set -euo pipefail
program=$1
# shellcheck source=pid_namespace.sh
. "${0%/*}/pid_namespace.sh"

serve
stale=$engine
kill_all "$stale"
take_pid "$stale"
echo 'same pid'

serve
echo ready
kill -0 "$stale"
kill -TERM "$engine"
