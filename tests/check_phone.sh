#!/bin/bash
# SPDX-License-Identifier: MIT
# The phone's page in a real browser (phone.mjs tells how). Skipped where there
# is no browser or no registry to get its driver from.
#
#   check_phone.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
build=$(dirname "$(dirname "$thaw")")
serve=$build/tests/serve
chromium=$(command -v chromium || command -v chromium-browser || true)
[ -x "$serve" ] && "$serve" </dev/null >/dev/null 2>&1 ||
    { echo "this Thaw was built without phones"; exit 77; }
[ -n "$chromium" ] || { echo "chromium is not installed"; exit 77; }
command -v node >/dev/null || { echo "node is not installed"; exit 77; }

# For this test alone, below the build folder.
driver=$build/phone_driver
if [ ! -d "$driver/node_modules/puppeteer-core" ] ||
    [ ! -f "$driver/node_modules/axe-core/axe.min.js" ]; then
    mkdir -p "$driver"
    (cd "$driver" && npm install --silent --no-audit --no-fund --prefix . \
        puppeteer-core@23.11.1 axe-core@4.14.1 >/dev/null 2>&1) ||
        { echo "the browser's driver cannot be had from npm"; exit 77; }
fi
cp "$source/tests/server/phone.mjs" "$driver/phone.mjs"
timeout 400 node "$driver/phone.mjs" "$serve" "$chromium" \
    "$driver/node_modules/axe-core/axe.min.js"
