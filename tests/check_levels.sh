#!/bin/bash
# SPDX-License-Identifier: MIT
# The levels of the game: no errors, their playthroughs hold, and each can be
# played at the terminal to its debrief.
#
#   check_levels.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1
red=0

"$thaw" check "$source/game/scripts" >"$home/found.txt" || true
if grep -E ': error: ' "$home/found.txt"; then
    red=1
fi
tail -n 1 "$home/found.txt"

while IFS= read -r file; do
    for key in 1 2 3; do
        # A reply that is not there is refused; the first always is.
        { echo; for _ in $(seq 60); do echo "$key"; echo 1; done; } |
            "$thaw" play "$file" --no-save >"$home/said.txt" 2>&1 || {
            echo "$file: the program failed"
            red=1
        }
        grep -q '^Debrief$' "$home/said.txt" || {
            echo "$file: key $key leads to no debrief"
            red=1
        }
    done
done < <(grep -lrE '^[[:space:]]*encounter\b' "$source/game/scripts" \
    --include='*.lua' | sort)
exit $red
