#!/bin/bash
# SPDX-License-Identifier: MIT
# The world of a command line: outputs that take nothing, streams that are
# closed, names that hold anything, no home.
#
#   check_output.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1
parcel=$source/tests/levels/late_parcel.lua
red=0

wrong() {
    printf '%s\n' "$@"
    red=$((red + 1))
}

# unwritten COMMAND…: on a full disk it ends with 3, and one line says why.
unwritten() {
    local got=0 said
    said=$("$thaw" "$@" 2>&1 >/dev/full </dev/null) || got=$?
    if [ "$got" -ne 3 ] || [[ $said != "thaw: not all of"*"No space left"* ]] ||
        [ "$(wc -l <<<"$said")" -ne 1 ]; then
        wrong "thaw $* >/dev/full: should end with 3 and one line" \
            "it ended with $got and said: $said"
    fi
}
unwritten help
unwritten --version
unwritten help check
unwritten looks
unwritten reference
unwritten check "$parcel"
unwritten check --json "$parcel"
unwritten explore "$parcel" --replies 100
unwritten explore --json "$parcel" --replies 100
unwritten strings "$parcel"
unwritten replay "$parcel" 1 2 1
unwritten replay --json "$parcel" 1
unwritten map "$parcel" --format dot -o -
if command -v dot >/dev/null; then unwritten map "$parcel" -o -; fi
unwritten --complete ""

# A reader that has gone: the pipe's other end is closed before we begin.
mkfifo "$home/pipe"
exec 7<>"$home/pipe" 8>"$home/pipe" 7<&-
got=0
said=$("$thaw" reference 2>&1 >&8) || got=$?
exec 8>&-
if [ "$got" -ne 3 ] || [[ $said != *"Broken pipe"* ]]; then
    wrong "a closed pipe: ended with $got and said: $said"
fi

# No output at all.
got=0
said=$("$thaw" help 2>&1 >&-) || got=$?
[ "$got" -eq 3 ] || wrong "thaw help >&-: should end with 3, not $got"

# Closed streams: nothing that is opened takes their place.
got=0
"$thaw" check "$parcel" <&- >"$home/out" 2>&1 || got=$?
[ "$got" -eq 0 ] || wrong "thaw check <&-: ended with $got" "$(cat "$home/out")"
got=0
"$thaw" play "$parcel" --terminal <&- >"$home/out" 2>&1 || got=$?
grep -q "The input ends here" "$home/out" ||
    wrong "thaw play <&-: should say that the input ends" "$(cat "$home/out")"
got=0
"$thaw" check "$parcel" >"$home/out" 2>&- || got=$?
[ "$got" -eq 0 ] || wrong "thaw check 2>&-: ended with $got"

# Names that would move the cursor or pass for another line.
odd=$home/$'odd\n\033[2Jname\x9b.lua'
sed 's/next = "eases"/next = "easse"/' "$parcel" >"$odd"
for call in "check" "play --terminal" "replay" "explore" "map" "strings"; do
    # shellcheck disable=SC2086  # the words of a call
    "$thaw" $call -- "$odd" 1 >"$home/out" 2>&1 </dev/null || true
    "$thaw" $call -- "$odd" >>"$home/out" 2>&1 </dev/null || true
    "$thaw" $call -- "$odd.no" >>"$home/out" 2>&1 </dev/null || true
    if LC_ALL=C grep -q $'\033\|\x9b' "$home/out"; then
        wrong "thaw $call: a file's name reaches the terminal as it is"
    fi
    if grep -qx ' *.\[2Jname.*' "$home/out"; then
        wrong "thaw $call: a file's name ends the line"
    fi
done
cp "$parcel" "$home/"$'good\033name.lua'
for call in "strings" "explore --replies 100" "map -o $home/x.dot" "table"; do
    # shellcheck disable=SC2086
    "$thaw" $call -- "$home/"$'good\033name.lua' >"$home/out" 2>&1 || true
    ! grep -q $'\033' "$home/out" ||
        wrong "thaw $call: a good file's name reaches the terminal as it is"
done
got=0
"$thaw" $'no\033command' >"$home/out" 2>&1 || got=$?
! grep -q $'\033' "$home/out" || wrong "an unknown command is repeated raw"

# Names that begin with a dash, and names that are empty.
cd "$home"
cp "$parcel" ./-dash.lua
"$thaw" check -- -dash.lua >out 2>&1 || wrong "check -- -dash.lua" "$(cat out)"
"$thaw" map ./-dash.lua >out 2>&1 || wrong "map ./-dash.lua" "$(cat out)"
[ -s ./-dash.svg ] || wrong "map ./-dash.lua draws nothing"
for call in "map $parcel -o" "looks --output" "new coat --dir"; do
    got=0
    # shellcheck disable=SC2086
    said=$("$thaw" $call "" 2>&1 </dev/null) || got=$?
    [ "$got" -eq 2 ] && [[ $said == *"needs a name"* ]] ||
        wrong "thaw $call '': ended with $got and said: $said"
done
for path in no/such/x.svg no/such/x.dot; do
    got=0
    said=$("$thaw" map "$parcel" -o "$path" 2>&1) || got=$?
    [ "$got" -eq 3 ] && [[ $said == *"$path cannot be written: No such"* ]] ||
        wrong "thaw map -o $path: ended with $got and said: $said"
done

# A picture that cannot be written is told in our words, not in a library's.
got=0
said=$("$thaw" looks --output no/such/looks.png 2>&1) || got=$?
[ "$got" -eq 3 ] && [[ $said == *"looks.png cannot be written: No such"* ]] ||
    wrong "thaw looks --output no/such: ended with $got and said: $said"
got=0
said=$("$thaw" map "$parcel" -o map.gif 2>&1) || got=$?
[ "$got" -eq 2 ] && [[ $said == *".svg, .dot or .mmd"* ]] && [ ! -e map.gif ] ||
    wrong "thaw map -o map.gif: ended with $got and said: $said"

# Help where people look for it, and pictures without a list of inputs.
for call in "map --help" "play -h" "check $parcel --help"; do
    # shellcheck disable=SC2086
    "$thaw" $call >out 2>&1 || wrong "thaw $call: ended with $?"
    grep -q '^thaw [a-z]* LEVEL' out || wrong "thaw $call: no help" "$(cat out)"
done
got=0
said=$("$thaw" play "$parcel" --capture . </dev/null 2>&1) || got=$?
[ "$got" -eq 2 ] && [[ $said == *"--capture needs a --script"* ]] ||
    wrong "thaw play --capture: ended with $got and said: $said"

# Where nothing is kept, nothing is promised.
printf '\n1\n' | "$thaw" play "$parcel" --terminal --from eases >out 2>&1
! grep -q 'go on' out || wrong "play --from promises to go on" "$(cat out)"

# A level by its file alone, and by its name beside it.
cp "$parcel" parcel.lua
for call in "parcel.lua" "./parcel.lua --terminal" "play parcel" \
    "--no-save parcel.lua" "check parcel" "-- -dash.lua"; do
    got=0
    # shellcheck disable=SC2086
    "$thaw" $call >out 2>&1 </dev/null || got=$?
    [ "$got" -eq 0 ] || wrong "thaw $call: ended with $got" "$(cat out)"
done
"$thaw" parcel.lua </dev/null >out 2>&1
grep -q "The late parcel" out || wrong "thaw parcel.lua does not play it" "$(cat out)"
got=0
said=$("$thaw" nowhere.lua 2>&1 </dev/null) || got=$?
[ "$got" -eq 2 ] && [[ $said == *'no level "nowhere.lua"'* ]] ||
    wrong "thaw nowhere.lua: ended with $got and said: $said"

# No home to save in.
for without in "-u HOME" "HOME="; do
    # shellcheck disable=SC2086
    env $without "$thaw" play parcel.lua --terminal </dev/null >out 2>&1 || true
    grep -q "Nothing is being saved: there is no home" out ||
        wrong "env $without thaw play: nobody says that nothing is saved"
done
env -u HOME "$thaw" play parcel.lua --no-save </dev/null >out 2>&1 || true
! grep -q "Nothing is being saved" out ||
    wrong "--no-save: it says what was asked for"

# Scripts for pictures that make no sense are refused with their line.
nonsense() {
    local got=0 said
    printf "$1" >bad.script
    said=$(SDL_VIDEODRIVER=dummy "$thaw" --script bad.script --no-save 2>&1) ||
        got=$?
    [ "$got" -ne 0 ] && [[ $said == *"bad.script:$2: "* ]] ||
        wrong "--script '$1': ended with $got and said: $said"
}
nonsense 'wait -5\n' 1
nonsense '# all well\nwait 5x\n' 2
nonsense 'wheel much\n' 1
nonsense 'wait 1\n\nsize 99999x99999\n' 3
nonsense 'size 100x100x100\n' 1
nonsense 'wait 1\nwait\0 1\n' 2
nonsense 'dance\n' 1
got=0
printf 'wait 1\nshot one\n' >good.script
said=$("$thaw" --script good.script --capture no/such 2>&1) || got=$?
[ "$got" -eq 2 ] && [[ $said == *'no folder "no/such"'* ]] ||
    wrong "--capture no/such: ended with $got and said: $said"
exit $((red > 0))
