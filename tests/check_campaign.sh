#!/bin/bash
# SPDX-License-Identifier: MIT
# A campaign at the terminal: left and gone on with, the worst line word for
# word in a later scene, the debrief of the whole; and what tools say of one.
#
#   check_campaign.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset XDG_DATA_HOME XDG_STATE_HOME DISPLAY WAYLAND_DISPLAY
export HOME=$home THAW_DATA=$source NO_COLOR=1
week=$source/tests/levels/campaign/scripts/two_days.lua
red=0

# play ANSWERS… -- what it must say, a line each
play() {
    local said
    said=$(printf '%s\n' "${@:2}" | "$thaw" play "$week" --terminal 2>&1) || {
        echo "the program failed: $said"
        red=1
    }
    said=$(tr '\n' ' ' <<<"$said" | tr -s ' ')
    while IFS= read -r wanted; do
        [[ $said == *"$wanted"* ]] || {
            echo "it does not say \"$wanted\": $said"
            red=1
        }
    done <<<"$1"
}

# The counter is lost; then the program is left.
play 'Two days at the counter
First: Monday, the counter.
Enter goes on with the campaign' '' '' 2 '' ''
# It goes on, and what was said comes back from the one who heard it. The third
# play is passed by.
play '1 play is behind you
Next: Monday, the phone.
"You could have rung us first." That is what
The end: Two days, and gone
The line that cost most: "You could have rung us first."
Of €40 in sales you kept €0.' '' '' '' 2 1 '' '' ''
# Finished: it begins anew. Kept, it leads to the third play.
play 'First: Monday, the counter.' '' q
play 'Next: Tuesday, the counter again.
The end: Asked for by name' '' '' 1 '' '' '' '' 2 2 '' '' '' '' 1 '' ''

found=$("$thaw" explore "$week" --replies 200000)
[[ $found == *"Asked for by name"* && $found == *"Monday, the phone"* ]] || {
    echo "explore tells nothing of the campaign: $found"
    red=1
}
found=$("$thaw" check "$week" 2>&1 || true)
[[ $found == "4 levels checked"* || $found == *"4 levels checked"* ]] || {
    echo "check leaves its levels out: $found"
    red=1
}

# A check that cannot fail is no check.
before=$red
play 'no such words' q 2>/dev/null >/dev/null
if ((red == before)); then
    echo "this check no longer notices what is missing"
    exit 1
fi
exit "$before"
