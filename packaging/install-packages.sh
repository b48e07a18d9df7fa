#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later

# install-packages.sh SECTION...: installs what is missing of those sections of packages-debian12.txt.
# With nothing missing it needs neither network nor root, and takes milliseconds.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
list=$here/packages-debian12.txt

fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# packages_of SECTION: the names of one section, without comments.
packages_of() {
    awk -v wanted="[$1]" '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[/ { inside = ($0 == wanted); next }
        inside && $0 != "" { print }' "$list"
}

# missing_of PACKAGE...: those that are not installed.
missing_of() {
    local installed
    # dpkg-query fails for a package it has never heard of, which is just what is asked here.
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^installed //p' || true)
    comm -23 <(printf '%s\n' "$@" | sort -u) <(printf '%s\n' "$installed" | sort -u)
}

refuse_other_systems() {
    local name
    # shellcheck source=/dev/null
    name=$(. /etc/os-release && printf '%s %s' "${ID:-unknown}" "${VERSION_ID:-}")
    [[ $name == 'debian 12' ]] ||
        fail "packages are missing ($*), and their names are known for Debian 12 only; this is $name." \
            "Install their counterparts and set RUNSHEET_SKIP_PACKAGES=1."
}

# as_root COMMAND...: directly, or through sudo (which asks only where somebody can answer).
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif ! command -v sudo >/dev/null; then
        fail "installing packages needs root, and sudo is not there. Run as root: apt-get install ${missing[*]}"
    elif [[ -t 0 ]]; then
        sudo "$@"
    else
        sudo -n "$@" ||
            fail "sudo cannot be used without a terminal to ask on, or apt-get failed. Run as root: apt-get install ${missing[*]}"
    fi
}

[[ ${RUNSHEET_SKIP_PACKAGES:-} == 1 ]] && exit 0
command -v dpkg-query >/dev/null ||
    fail "no dpkg-query: this is no Debian. Install the counterparts of ${list##*/} and set RUNSHEET_SKIP_PACKAGES=1."

wanted=()
for section in "$@"; do
    mapfile -t -O "${#wanted[@]}" wanted < <(packages_of "$section")
done
((${#wanted[@]})) || fail "no packages in section '$*' of $list; the sections are build, run and test."

mapfile -t missing < <(missing_of "${wanted[@]}")
((${#missing[@]})) || exit 0

refuse_other_systems "${missing[*]}"
printf 'Installing %d Debian packages: %s\n' "${#missing[@]}" "${missing[*]}" >&2
apt_options=(-q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
environment=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C)
# A stale or empty index is the usual reason for a failure, so it is read again before every installation.
as_root "${environment[@]}" apt-get "${apt_options[@]}" update >&2 ||
    printf 'The package index could not be read again (no network?); trying with the one that is there.\n' >&2
as_root "${environment[@]}" apt-get "${apt_options[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2 ||
    fail "apt-get could not install ${missing[*]}. Check the network and that /etc/apt/sources.list names bookworm main, then start again."
