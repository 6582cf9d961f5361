#!/bin/bash
# SPDX-License-Identifier: MIT
# What is written from the program's own rows is as the program writes it now:
# docs/reference.md and game/api/thaw.lua. And the level's folder may hold the
# stubs without their being taken for a level.
#
#   check_reference.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
export HOME=$made THAW_DATA=$source
red=0

# stale WRITTEN STORED: says how to renew it when they differ.
stale() {
    cmp -s "$1" "$2" && return 1
    echo "${2#"$source"/} is not what the program writes; renew it with"
    echo "    script/play reference --output ${2#"$source"/}"
    diff "$2" "$1" | head -n 8 || true
}

"$thaw" reference --output "$made/thaw.lua"
"$thaw" reference --output "$made/reference.md"
if stale "$made/thaw.lua" "$source/game/api/thaw.lua"; then red=1; fi
if stale "$made/reference.md" "$source/docs/reference.md"; then red=1; fi
"$thaw" reference --stubs | cmp -s - "$made/thaw.lua" || {
    echo "thaw reference --stubs prints something else than --output writes"
    red=1
}
got=0
"$thaw" reference --output "$made/nowhere/x.md" 2>/dev/null || got=$?
[ "$got" -eq 3 ] || {
    echo "writing into a folder that is not there ends with $got, not 3"
    red=1
}

# A check that cannot fail is no check.
sed 's/outcome/result/' "$source/docs/reference.md" >"$made/old.md"
stale "$made/reference.md" "$made/old.md" >/dev/null || {
    echo "this check no longer notices a stale reference"
    red=1
}

# The stubs beside a level: still one level in that folder.
mkdir "$made/levels"
cp "$made/thaw.lua" "$made/levels"
cp "$source/tests/levels/good/smallest.lua" "$made/levels"
found=$("$thaw" check --quick "$made/levels" || true)
if [[ $found == *thaw.lua* ]]; then
    echo "the stubs are taken for a level: $found"
    red=1
fi
exit $red
