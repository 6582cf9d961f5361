#!/bin/bash
# SPDX-License-Identifier: MIT
# The displays of a machine are found by themselves: with a projector the
# presenter has a window, without one there is the picture alone. Skipped where
# there is no X server without a screen.
#
#   check_displays.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
for tool in Xvfb xdotool; do
    command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
done
made=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2>/dev/null || true; wait; rm -rf "$made"' EXIT
export HOME=$made THAW_DATA=$source SDL_AUDIODRIVER=dummy SDL_VIDEODRIVER=x11
unset XDG_DATA_HOME XDG_STATE_HOME XDG_DOCUMENTS_DIR
level=$source/tests/levels/late_parcel.lua
red=0

# on_screens SIZE…: how many windows a workshop opens there.
on_screens() {
    local number fifo=$made/number screens=() nth=0
    for size in "$@"; do
        screens+=(-screen $((nth++)) "${size}x24")
    done
    rm -f "$fifo"
    mkfifo "$fifo"
    Xvfb -displayfd 3 "${screens[@]}" 3>"$fifo" >/dev/null 2>&1 &
    running+=($!)
    read -r number <"$fifo" || return 1
    export DISPLAY=:$number
    "$thaw" workshop "$level" --no-save --no-phones --size 640x360 \
        >/dev/null 2>&1 &
    running+=($!)
    timeout 120 xdotool search --sync --name "^Thaw: the room" >/dev/null
    if [ $# -gt 1 ]; then
        timeout 60 xdotool search --sync --name "^Thaw: presenter" >/dev/null
    fi
    xdotool search --name "^Thaw: " | sort -u | wc -l
}

for wanted in "1 1280x720" "2 1280x720 1920x1080"; do
    read -r windows screens <<<"$wanted"
    # shellcheck disable=SC2086  # several words
    on_screens $screens >"$made/count" || { echo "no X server"; exit 77; }
    found=$(cat "$made/count")
    if [ "$found" -ne "$windows" ]; then
        echo "on $screens: $found windows, not $windows"
        red=1
    fi
    kill "${running[@]}" 2>/dev/null || true
    wait
    running=()
done
exit $red
