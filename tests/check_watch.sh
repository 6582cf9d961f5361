#!/bin/bash
# SPDX-License-Identifier: MIT
# A level that is edited while it is played at the terminal: every save is
# told, and play goes on in the new text where it was.
#
#   check_watch.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1 LC_ALL=C.UTF-8
cd "$home"
mkdir scripts
level=scripts/late_parcel.lua
said=

# sits: begins to play with --watch, as its author.
sits() {
    said=
    coproc sitting { exec "$thaw" play "$level" --terminal --no-save --watch \
        --author 2>&1; }
    exec {from}<&"${sitting[0]}" {to}>&"${sitting[1]}"
}

types() {
    echo "$1" >&"$to"
}

# says WORDS: waits until it has said a line with these words, from here on.
says() {
    local line
    while IFS= read -r -t 30 line <&"$from"; do
        said+=$line$'\n'
        [[ $line != *"$1"* ]] || return 0
    done
    printf 'it should have said: %s\nit said:\n%s' "$1" "$said"
    exit 1
}

# has_not WORDS: what it said so far is free of them.
has_not() {
    if [[ $said == *"$1"* ]]; then
        printf 'it should not have said: %s\nit said:\n%s' "$1" "$said"
        exit 1
    fi
}

line_of() {
    grep -n -m 1 "$1" $level | cut -d : -f 1
}

leaves() {
    types q
    exec {to}>&-
    cat <&"$from" >/dev/null
    exec {from}<&-
}

# saves FILE SED: the stored level, edited; as editors do, another file is put
# in the place of the old one.
saves() {
    sed "$2" "$source/tests/levels/late_parcel.lua" >"$1.new"
    mv "$1.new" "$1"
}

# An author sees the meter, and what is not offered and why.
saves $level ''
sits
says "Which of these goes through your head"
types ''
says "=  Kofi Osei: mood −20.0 (tense), heat 40.0, heard 0 of 3"
types 1
says "1  Our policy is three working days."
says "=  Kofi Osei: mood −"
types 1
says "-  Not offered (line $(line_of 'Our policy')): Our policy is three working days."
says "already said"
says "=  Kofi Osei: mood −"

# A save is there at the same turn, without a key.
saves $level 's/A plate is put down hard/A cup is put down hard/
    s/That was my mistake/That was me/'
says "[late_parcel.lua was saved: on at the same turn.]"
says "A cup is put down hard."
says "I read the wrong list. That was me."
says "=  Kofi"

# A file that is written in place is noticed as well, and a condition is told.
sed 's/reply "I read the wrong list[^"]*" {/&\n    when = function(now) return now.heard(kofi) > 2 end,/' \
    "$source/tests/levels/late_parcel.lua" >$level
says "on at the same turn"
says "-  Not offered (line $(line_of 'I read the wrong')): I read the wrong list. That was my mistake."
says "does not hold now: now.heard(kofi) > 2"
says "=  Kofi"

# Where a reply is gone, play goes on at the last turn that still exists.
saves $level 's/Our policy is three/Our rule is four/'
says "late_parcel.lua was saved: 1 of your 2 replies still exist"
says '"Our policy is three working days." is no longer there'
says "1  Our rule is four working days."
says "=  Kofi"

# Errors come with their lines and a caret; the old text plays on.
saves $level 's/Our policy is three/Our rule is four/; s/next = "eases"/next = "easse"/'
says "late_parcel.lua was saved and cannot be played like this."
says 'goes to "easse": no beat or ending has that name; did'
says '[missing-target]'
says ' |     kofi { "It was for her birthday'
says ' |     next = "easse",'
says ' |             ^~~~~'
says ' |   silence { seconds = 5, next = "easse" },'
# Of a line longer than the paper, the part with the mistake is shown.
says ' | …'
says '"own", next = "easse'
says '~~'
types 2
says "You: You should have called on Friday."
says "=  Kofi"

# Mended, it goes on: the reply given meanwhile still exists.
saves $level 's/Our policy is three/Our rule is four/'
says "late_parcel.lua was saved: on at the same turn."
says "=  Kofi"
leaves

# A level that is broken from the first begins once it is mended; so does one
# whose other file comes late. A file that it requires is watched too.
saves $level '/^local kofi/,/^}/c local kofi = require "cast"'
sits
says "there is no"
says "Mend it and save: it begins by itself."
echo 'return customer "Kofi Osei" { pronoun = "he", mood = -20, heat = 40 }' \
    >scripts/cast.lua
says "late_parcel.lua was saved."
says "Which of these goes through your head"
types ''
says "mood −20.0"
echo 'return customer "Kofi Osei" { pronoun = "he", mood = 30, heat = 40 }' \
    >scripts/cast.lua
says "cast.lua was saved."
says "mood 30.0"
has_not "same turn"
leaves

# At the end too: the debrief of the new text, or back to where it now stops.
saves $level ''
sits
says "Which of these goes through your head"
types ''
says "=  Kofi"
types 2
says "=  Kofi"
types 1
says "which of your lines did most good?"
types ''
says "A turn's number takes you back"
says "quits."
saves $level 's/A courier brings it today/A van brings it today/'
says "1 of your 2 replies still exist"
says "1  A van brings it today. When are you in?"
leaves
