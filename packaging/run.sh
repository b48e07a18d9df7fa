#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh [VERB] [OPTION...]: installs what is missing, builds Runsheet and starts it. With a display that is the window;
# without one the sample project runs and a picture of the window is made. A verb is passed on as it is.
set -euo pipefail

source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
build_folder=$source_folder/build/release
runsheet=$build_folder/bin/runsheet

fail() {
    printf 'run.sh: %s\n' "$*" >&2
    exit 1
}

build() {
    local log=$build_folder/build.log
    mkdir -p "$build_folder" || fail "cannot make $build_folder. Give this user the right to write in $source_folder."
    if [[ ! -f $build_folder/build.ninja ]]; then
        printf 'Building Runsheet; this takes some minutes the first time ...\n' >&2
        (cd "$source_folder" && cmake --preset release) >"$log" 2>&1 ||
            fail "CMake could not configure the build; the end of $log:"$'\n'"$(tail -n 20 "$log")"
    fi
    cmake --build "$build_folder" >"$log" 2>&1 ||
        fail "the build failed; the end of $log:"$'\n'"$(tail -n 40 "$log")"
}

# Without a display: the sample project in a folder of its own, then a picture of the window on that folder.
demonstrate() {
    local folder=${RUNSHEET_DATA_DIR:-}
    [[ ${1:-} == --data-dir && $# -gt 1 ]] && folder=$2 && shift 2
    [[ -n $folder ]] || folder=$(mktemp -d "${TMPDIR:-/tmp}/runsheet-demo-XXXXXX")
    local picture=$folder/jobs.png
    "$runsheet" demo --data-dir "$folder" "$@" || fail "the sample project did not succeed; its data folder is $folder."
    "$runsheet" grab "$picture" --data-dir "$folder" || fail "the picture $picture could not be made; try: $runsheet doctor --data-dir $folder"
    printf '\nNo display here, so this is a picture of the window: %s\n' "$picture"
}

"$source_folder/packaging/install-packages.sh" build run
build

if [[ $# -gt 0 && $1 != -* ]] || [[ " $* " =~ \ (--help|--version)\  ]] || [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$runsheet" "$@"
fi
demonstrate "$@"
