#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check-package.sh PACKAGE.deb [ROOT]: installs the package in a bare Debian 12 and uses it there. Makes that system in ROOT with
# debootstrap, or takes the one that is there; without ROOT in a temporary folder. As root; needs debootstrap, lintian and the network.
# Takes minutes, so it is no part of the tests that every change must pass.
set -euo pipefail

fail() {
    printf 'check-package.sh: %s\n' "$*" >&2
    exit 1
}

package=${1:?which package? packaging/check-package.sh build/release/runsheet_0.1.0-1_amd64.deb}
[[ -f $package ]] || fail "there is no file $package; build it: cmake --build --preset release && (cd build/release && cpack)"
[[ $EUID -eq 0 ]] || fail "needs to be root, to make a system and to change into it"
for program in debootstrap lintian unshare; do
    command -v "$program" >/dev/null || fail "$program is missing: apt-get install debootstrap lintian util-linux"
done

root=${2:-}
if [[ -z $root ]]; then
    root=$(mktemp -d)
    trap 'rm -rf --one-file-system "$root"' EXIT
fi
[[ -x $root/bin/sh ]] || debootstrap --variant=minbase bookworm "$root"

# inside COMMAND...: in that system, which sees itself and nothing of ours but the devices and the network.
inside() {
    unshare --mount --pid --fork bash -c '
        mount -t proc proc "$0/proc"
        mount --rbind /dev "$0/dev"
        mount -t tmpfs tmpfs "$0/run"
        exec chroot "$0" env -i HOME=/root USER=root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
    ' "$root" "$@"
}

step() {
    printf '== %s\n' "$*"
}

step "lintian finds no errors"
lintian --fail-on error --allow-root "$package"

step "it installs with what it depends on, and nothing else"
cp "$package" "$root/var/cache/runsheet.deb"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
inside apt-get update -qq
inside apt-get install -qq -y --no-install-recommends /var/cache/runsheet.deb >/dev/null
inside dpkg --verify runsheet

step "the program says its version and runs a program"
inside runsheet version
[[ $(inside runsheet run -- /bin/echo hello) == *hello* ]] || fail "“runsheet run -- echo hello” did not say hello"
inside runsheet run -- true
inside bash -c 'runsheet run -- sh -c "exit 7"; [ $? -eq 7 ]' || fail "the exit code of the program is lost"

step "the window can be drawn: plugins and icons are there"
inside runsheet grab --lang de --theme dark /root/window.png
[[ $(stat -c %s "$root/root/window.png") -gt 10000 ]] || fail "the picture of the window is nearly empty"

step "the desktop finds it"
for file in applications/org.runsheet.Runsheet.desktop dbus-1/services/org.runsheet.Runsheet.service metainfo/org.runsheet.Runsheet.metainfo.xml icons/hicolor/scalable/apps/org.runsheet.Runsheet.svg; do
    [[ -s $root/usr/share/$file ]] || fail "$file is missing"
done
[[ -x $root$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$root/usr/share/dbus-1/services/org.runsheet.Runsheet.service") ]] || fail "the bus would start a program that is not there"

step "the shells complete it"
inside apt-get install -qq -y --no-install-recommends bash-completion zsh fish >/dev/null
inside bash -c '. /usr/share/bash-completion/bash_completion; _completion_loader runsheet; complete -p runsheet' >/dev/null
inside zsh -f -c 'autoload -Uz compinit; compinit -u -D; [[ -n $_comps[runsheet] ]] && autoload +X $_comps[runsheet]' || fail "zsh has no completion of runsheet"
inside fish -c 'complete -C "runsheet subm"' | grep -q '^submit' || fail "fish does not complete “runsheet subm”"

step "it goes without a trace of its own"
inside apt-get remove -qq -y --purge runsheet >/dev/null
[[ -z $(find "$root/usr" -name '*runsheet*' -print -quit) ]] || fail "files are left: $(find "$root/usr" -name '*runsheet*')"
echo "All is well."
