#!/bin/bash
# SPDX-License-Identifier: MIT
# A workshop whose program is killed at any moment: what was shown is on the
# disk, and the next start goes on with all of it. THAW_KILLS says how often;
# ten times if not said.
#
#   check_workshop.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
kills=${THAW_KILLS:-10}
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
export HOME=$made THAW_DATA=$source
unset XDG_DATA_HOME XDG_STATE_HOME XDG_DOCUMENTS_DIR
level=$source/tests/levels/late_parcel.lua
records=$made/.local/share/thaw/workshops
cd "$made"
red=0 hits=0

options=("$level" --no-phones --windowed --size 640x360)

# Votes typed in, revealed, given, taken back, again and again.
{
    printf 'window 2\nkey Return\nwindow 1\nkey Return\nkey Return\nkey 1\n'
    for _ in $(seq 60); do
        printf 'key Return\nkey Return\nkey Return\nkey H\nkey 4\nkey Down\n'
        printf 'key 3\nkey Return\nkey Return\nkey Return\nkey Q\nkey 2\n'
        printf 'key Return\nkey Return\nkey Return\nkey 1\nkey Backspace\n'
    done
} >long.txt
printf 'key Return\nwait 100\n' >go_on.txt

# All finished lines of one file stand at the beginning of another.
begins_with() {
    local lines
    lines=$(wc -l <"$1")
    cmp -s <(head -n "$lines" "$1") <(head -n "$lines" "$2")
}

# Waits until a workshop that runs has recorded something after its first line;
# prints the record's name. False: the program ended before.
recording() {
    local record
    while kill -0 "$running" 2>/dev/null; do
        record=$(ls "$records"/*.workshop 2>/dev/null | head -1 || true)
        if [ -n "$record" ] && [ "$(wc -l <"$record")" -gt 1 ]; then
            echo "$record"
            return 0
        fi
        read -r -t 0.02 <>"$made/never" || true
    done
    return 1
}

mkfifo "$made/never"
for ((i = 0; i < kills; i++)); do
    rm -rf "$records"
    "$thaw" workshop "${options[@]}" --script long.txt >/dev/null 2>&1 &
    running=$!
    record=$(recording) || continue
    # Any moment of it will do: soon after the first step, or in mid-talk.
    read -r -t "0.$((RANDOM % 800 + 100))" <>"$made/never" || true
    kill -9 "$running" 2>/dev/null || true
    wait "$running" 2>/dev/null || true
    cp "$record" before
    hits=$((hits + 1))
    if ! "$thaw" workshop "${options[@]}" --script go_on.txt >told.txt 2>&1; then
        echo "killed, the next start does not go on: $(cat told.txt)"
        red=1
    elif ls "$records"/*.aside >/dev/null 2>&1; then
        echo "killed, the record was set aside as damaged:"
        tail -2 before
        red=1
    elif ! begins_with before "$record"; then
        echo "killed, lines of the record are gone"
        red=1
    fi
done

if [ "$hits" -eq 0 ]; then
    echo "none of $kills kills came in the middle of the workshop"
    red=1
fi

# A check that cannot fail is no check.
printf 'a\nb\n' >one
printf 'a\nc\n' >two
if begins_with one two; then
    echo "this check does not see a line that is gone"
    red=1
fi
exit $red
