#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Runsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes new and changed texts of the source into the catalogues and drops what is gone. English holds the plurals only. Fails, and names
# them, when a text is left without its German or its plural. Option --check: changes nothing.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/*.ts "$work"
take() { # catalogue, options: what lupdate says of classes that it does not know is no trouble here
    file=$1
    shift
    "$lupdate" -silent -no-obsolete -disable-heuristic sametext -disable-heuristic similartext -locations none -I . "$@" \
        app engine ui -ts "$work/$file" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 2; }
}
take runsheet_de.ts
take runsheet_en.ts -pluralonly
for file in runsheet_de.ts runsheet_en.ts; do
    grep -q SPDX-License "$work/$file" ||
        sed -i '1a <!--\nSPDX-FileCopyrightText: 2026 The Runsheet authors\nSPDX-License-Identifier: GPL-3.0-or-later\n-->' "$work/$file"
    [ "${1:-}" = --check ] || cp "$work/$file" translations/
done
if grep -B 3 'type="unfinished"' "$work"/*.ts | grep '<source>'; then
    echo "These texts are not translated: write them into translations/ (packaging/update-translations.sh puts them there)." >&2
    exit 1
fi
