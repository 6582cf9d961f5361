#!/bin/bash
# SPDX-License-Identifier: MIT
# Plays a written sitting at the terminal and prints what the player sees.
#
#   sitting.sh SOURCE THAW FILE.in
#
# FILE.in holds, a line each, what is typed. A line "$ …" starts the program
# (again) with those arguments: SOURCE stands for the source folder; what is
# kept stays from one start to the next, as on a real desk.
set -euo pipefail
source=$(cd "$1" && pwd)
thaw=$2
script=$3

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME
export HOME=$home NO_COLOR=1 LC_ALL=C.UTF-8

# The vocabulary of the game, and the levels of the tests: so that a word
# changed in a real level changes no transcript.
export THAW_DATA=$home/data
mkdir -p "$THAW_DATA/game"
cp -r "$source/game/scripts" "$THAW_DATA/game/scripts"
for file in "$source"/game/scripts/*.lua; do
    if grep -qE '^[[:space:]]*(encounter|campaign)\b' "$file"; then
        rm "$THAW_DATA/game/scripts/${file##*/}"
    fi
done
for folder in "$THAW_DATA"/game/scripts/*/; do # levels of several meetings
    [ "$(basename "$folder")" = wording ] || rm -rf "$folder"
done
cp "$source"/tests/levels/*.lua "$THAW_DATA/game/scripts"

play() { # ARGUMENTS…, what is typed on the standard input
    local code=0
    (cd "$source" && "$thaw" "$@" 2>&1) || code=$?
    [ "$code" -eq 0 ] || echo "(exit code $code)"
}

arguments=
typed=
flush() {
    [ -n "$arguments" ] || return 0
    echo "\$ thaw $arguments"
    local words
    read -r -a words <<<"$arguments"
    printf '%s' "$typed" | play "${words[@]}"
    typed=
}
while IFS= read -r line || [ -n "$line" ]; do
    if [[ $line == '$ '* ]]; then
        flush
        arguments=${line#\$ }
    else
        typed+=$line$'\n'
    fi
done <"$script"
flush
