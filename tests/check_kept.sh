#!/bin/bash
# SPDX-License-Identifier: MIT
# What is promised of the whole program: what was said is on disk before its
# answer is shown, whatever kills it; and a disk that takes nothing stops
# nothing.
#
#   check_kept.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1
level=$source/tests/levels/late_parcel.lua
red=0

wrong() {
    echo "$1"
    red=1
}

# Reads the player's screen up to the line that begins so; fails at its end.
until_line() {
    local line
    while IFS= read -r line <&"${THAW[0]}"; do
        [[ $line != "$1"* ]] || return 0
    done
    return 1
}

# Killed the moment the answer is on the screen, ten times over.
for try in 1 2 3 4 5 6 7 8 9 10; do
    rm -rf "$home/.local"
    coproc THAW { exec "$thaw" play "$level" --terminal 2>&1; }
    pid=$THAW_PID
    printf '\n2\n' >&"${THAW[1]}"
    until_line "Kofi: It was for her birthday" ||
        wrong "the answer never came"
    kill -KILL "$pid"
    wait "$pid" 2>/dev/null || true
    again=$("$thaw" play "$level" --terminal </dev/null)
    if [[ $again != *"broke off after 1 reply"* ]]; then
        wrong "try $try: the reply was answered, then lost: $again"
        break
    fi
done

# A disk that is full from the start (1 KiB a file), and one that fills up in
# the middle of a conversation (40 KiB: the log of writes hits it).
for room in 1 40; do
    rm -rf "$home/.local"
    "$thaw" play "$level" --terminal </dev/null >/dev/null
    full=$(printf '\n2\nb\n2\nb\n2\n1\n' | (
        ulimit -f $room
        "$thaw" play "$level" --terminal 2>&1
    )) || wrong "a full disk ($room) ended the program"
    [[ $full == *"Not saved just now"* || $full == *"Nothing is being saved"* ]] ||
        wrong "a full disk ($room) was not told: $full"
    [[ $full == *"The end: The courier brings it"* ]] ||
        wrong "a full disk ($room) stopped the conversation"
done
[[ $full == *"Not saved just now"* ]] ||
    wrong "a disk that fills up was not told when it did: $full"

# A place that cannot be written to: a file stands where the folder should be.
echo x >"$home/file"
none=$(printf '\n2\n1\n' |
    XDG_DATA_HOME=$home/file "$thaw" play "$level" --terminal 2>&1) ||
    wrong "a folder that is none ended the program"
[[ $none == *"Nothing is being saved"* ]] ||
    wrong "a folder that is none was not told: $none"
[[ $none == *"The end: The courier brings it"* ]] ||
    wrong "a folder that is none stopped the conversation"
[[ $none != *"you can go on with"* ]] ||
    wrong "it promises to keep what it cannot keep"

# No home at all.
homeless=$(printf '\n2\n1\n' |
    env -u HOME "$thaw" play "$level" --terminal 2>&1) ||
    wrong "without a home it does not play"
[[ $homeless == *"The end: The courier brings it"* ]] ||
    wrong "without a home the conversation stops"
exit $red
