#!/bin/bash
# SPDX-License-Identifier: MIT
# The page for a colleague in a real browser: filled in, saved, and its file
# opened again beside the meter. Skipped where there is no browser or no
# registry to get its driver from.
#
#   check_colleague.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
build=$(dirname "$(dirname "$thaw")")
chromium=$(command -v chromium || command -v chromium-browser || true)
[ -n "$chromium" ] || { echo "chromium is not installed"; exit 77; }
command -v node >/dev/null || { echo "node is not installed"; exit 77; }

# For this test alone, below the build folder.
driver=$build/colleague_driver
if [ ! -d "$driver/node_modules/puppeteer-core" ] ||
    [ ! -f "$driver/node_modules/axe-core/axe.min.js" ]; then
    mkdir -p "$driver"
    (cd "$driver" && npm install --silent --no-audit --no-fund --prefix . \
        puppeteer-core@23.11.1 axe-core@4.14.1 >/dev/null 2>&1) ||
        { echo "the browser's driver cannot be had from npm"; exit 77; }
fi
cp "$source/tests/colleague/page.mjs" "$driver/page.mjs"

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA THAW_CONF
level=$home/late_parcel.lua
sed 's/"It was to come on \*Friday\*\."/"It was to come on <b>Friday<\/b> \& \\"now\\"."/' \
    "$source/tests/levels/late_parcel.lua" >"$level"
printf '\n1\n2\n1\n\nq\n' |
    HOME=$home "$thaw" play "$level" --terminal >/dev/null
HOME=$home "$thaw" conversations 1 --ask "$home/page.html" >/dev/null
mkdir "$home/browser" "$home/saved"
HOME=$home/browser timeout 200 node "$driver/page.mjs" "$home/page.html" \
    "$home/saved" "$chromium" "$driver/node_modules/axe-core/axe.min.js"
said=$(HOME=$home "$thaw" conversations --colleague "$home"/saved/*.thaw-answer)
for words in "Mo & “Jo”" "I would laugh — or leave." \
    "warms; the meter: walks out"; do
    [[ $said == *"$words"* ]] || {
        echo "the answer that the page saved does not say \"$words\": $said"
        exit 1
    }
done
