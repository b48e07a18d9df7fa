#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh [asan|tsan|bench|soak] [CTEST OPTION...]: installs what is missing, builds and tests. Without a word: the checks
# that every change must pass. asan and tsan are the same under sanitizers, bench measures, soak takes its time.
# Ends with ctest's summary and its exit code.
# run.sh fuzz [SECONDS] [TARGET...]: looks with each fuzz target, or with these, for inputs that break it, for so long (600).
set -euo pipefail

source_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
    printf 'tests/run.sh: %s\n' "$*" >&2
    exit 1
}

kind=default
case ${1:-} in
asan | tsan | bench | soak | fuzz) kind=$1 && shift ;;
'' | -*) ;;
*) fail "'$1' is none of asan, tsan, bench, soak, fuzz. Options of ctest begin with -." ;;
esac

# Preset and choice of tests of each kind. Windows are not tested under tsan: Qt itself is not instrumented.
case $kind in
default) preset=ci selection=(--label-exclude '^(soak|bench)$') ;;
asan) preset=asan selection=(--label-exclude '^(soak|bench)$') ;;
tsan) preset=tsan selection=(--label-exclude '^(soak|bench|window|source)$') ;;
bench) preset=bench selection=(--label-regex '^bench$') ;;
soak) preset=ci selection=(--label-regex '^soak$') ;;
fuzz) preset=fuzz ;;
esac
build_folder=$source_folder/build/$preset

"$source_folder/packaging/install-packages.sh" build run test
cd "$source_folder"
cmake --preset "$preset" || fail "CMake could not configure preset $preset; the reason is above."
target=all
[[ $kind == fuzz ]] && target=fuzz_targets
cmake --build "$build_folder" --target "$target" || fail "the build of preset $preset failed; the first error above is the one to mend."

export LANG=C.UTF-8 LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='qt.*.debug=false'
# Not strict_string_checks: Qt's own plugin for X compares text of the server that no zero ends.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
export TSAN_OPTIONS=${TSAN_OPTIONS:-ignore_noninstrumented_modules=1:halt_on_error=1}
# A test must not see the settings, the engine or the run of whoever starts it.
for name in $(compgen -e RUNSHEET_ || true); do
    unset "$name"
done

# fuzz_one TARGET SECONDS: from the kept inputs and those of earlier times. What is found is left in build/fuzz/found; put into
# tests/data/fuzz/TARGET it is a test.
fuzz_one() {
    local seen=$build_folder/corpus/$1 found=$build_folder/found
    mkdir -p "$seen" "$found"
    printf '== %s, %s s\n' "$1" "$2"
    "$build_folder/bin/fuzz_$1" -max_total_time="$2" -max_len=20000 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0 \
        -artifact_prefix="$found/$1-" "$seen" "$source_folder/tests/data/fuzz/$1"
}

if [[ $kind == fuzz ]]; then
    seconds=${1:-600}
    shift || true
    [[ $seconds =~ ^[0-9]+$ ]] || fail "'$seconds' is no number of seconds."
    targets=("$@")
    ((${#targets[@]})) || mapfile -t targets < <(cd tests/data/fuzz && printf '%s\n' *)
    status=0
    for target in "${targets[@]}"; do
        fuzz_one "$target" "$seconds" || status=1
    done
    exit "$status"
fi

jobs=2
[[ $kind == bench ]] && jobs=1
# One display for the tests that ask for it (QT_QPA_PLATFORM=xcb in their own environment); all others stay offscreen.
exec xvfb-run --auto-servernum --server-args '-screen 0 1600x900x24 -nolisten tcp' \
    ctest --test-dir "$build_folder" --parallel "$jobs" --output-on-failure --no-tests=error "${selection[@]}" "$@"
