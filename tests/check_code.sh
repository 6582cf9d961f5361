#!/bin/bash
# SPDX-License-Identifier: MIT
# The code on the joining picture, read from the back row: off the room's
# picture made a tenth as large. Skipped where nothing reads codes.
#
#   check_code.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
for tool in zbarimg convert; do
    command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
done
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
export HOME=$made THAW_DATA=$source
unset XDG_DATA_HOME XDG_STATE_HOME
echo "shot join" >"$made/script"
red=0

for size in 1280x720 1920x1080; do
    full=''
    for _ in 1 2 3 4 5; do # a port may be taken
        "$thaw" workshop "$source/tests/levels/late_parcel.lua" --no-save \
            --windowed --port $((20000 + RANDOM % 12000)) --size $size \
            --script "$made/script" --capture "$made"
        full=$(zbarimg -q --raw "$made/join.png" || true)
        [ -z "$full" ] || break
    done
    [ -n "$full" ] || { echo "no address to offer on this machine"; exit 77; }
    # A phone's camera sees more of it than a tenth of the pixels; it reads the
    # code where these are spread over as many as it has.
    convert "$made/join.png" -resize 10% "$made/tenth.png"
    convert "$made/tenth.png" -filter Lanczos -resize 800% "$made/seen.png"
    tenth=$(zbarimg -q --raw "$made/seen.png" || true)
    if [[ $full != http://*/???? ]]; then
        echo "$size: the code says \"$full\""
        red=1
    fi
    if [ "$tenth" != "$full" ]; then
        echo "$size: at a tenth the code says \"$tenth\", not \"$full\""
        red=1
    fi
done

# A check that cannot fail is no check.
convert -size 192x108 xc:white "$made/blank.png"
[ -z "$(zbarimg -q --raw "$made/blank.png" 2>/dev/null || true)" ] || {
    echo "this check reads a code where there is none"
    red=1
}
exit $red
