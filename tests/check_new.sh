#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw new: every level that it writes checks clean, plays to an ending and is
# explained; nothing is ever overwritten; bad names are refused in plain words.
#
#   check_new.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME
export HOME=$made/home NO_COLOR=1 THAW_DATA=$source
mkdir "$made/home" "$made/levels"
cd "$made/levels"
red=0

wrong() {
    echo "$*"
    red=1
}

# says CODE WORDS COMMAND…: it ends with the code and says the words.
says() {
    local code=$1 words=$2 got=0 out
    shift 2
    out=$("$@" 2>&1 </dev/null) || got=$?
    [ "$got" -eq "$code" ] && [[ $out == *"$words"* ]] ||
        wrong "$*: should end with $code and say: $words
it ended with $got and said: $out"
}

# Whatever a reader meets for the first time has a comment right above it.
explains() {
    awk -v level="$1" '
        function meet(kind, pattern) {
            if (kind in met || $0 !~ pattern) return
            met[kind] = 1
            if (!comment) print level ":" NR ": " kind " is not explained"
        }
        # What only some of the stories have.
        function also(kind, pattern) {
            if (kind in seen || $0 !~ pattern) return
            seen[kind] = 1
            if (!comment) print level ":" NR ": " kind " is not explained"
        }
        /^ *--@/ { print level ":" NR ": an explanation was not filled in" }
        /@(TITLE|FILE)@/ { print level ":" NR ": a blank was not filled in" }
        /^ *-- / && length > 80 { print level ":" NR ": too wide a comment" }
        {
            meet("encounter", "^encounter ")
            meet("vars", "^ *vars *=")
            meet("customer", "= customer ")
            meet("thought", "^thought ")
            meet("fact", "^fact ")
            meet("beat", "^beat ")
            meet("does", "^ *[a-z]+[.]does")
            meet("thinks", "^ *[a-z]+[.]thinks")
            meet("note", "^ *note ")
            meet("reply", "^ *reply ")
            meet("silence", "^ *silence ")
            meet("effect", "^ *effect *=")
            meet("ending", "^ending ")
            meet("debrief", "^debrief ")
            meet("playthrough", "^playthrough ")
            also("criterion", "^criterion ")
            also("think", "^ *think ")
            also("act", "^ *act ")
            also("event", "^ *event ")
            also("enters", "^ *enters ")
            comment = /^ *-- /
        }
        /^ *-- when:/ { met["when"] = 1 }
        /With clue,/ { met["clue"] = 1 }
        /^-- All tones/ { met["tones"] = 1 }
        END {
            for (kind in met) count++
            if (count != 18) print level ": explains " count " things, not 18"
        }
    ' "$1" >"$made/found"
    [ ! -s "$made/found" ] || wrong "$(cat "$made/found")"
}

for channel in counter phone doorstep desk chat; do
    for customers in 1 2; do
        level=${channel}_for_$customers
        says 0 "thaw play $level.lua" "$thaw" new "$level" \
            --channel "$channel" --customers "$customers"
        says 0 "nothing to mend; 2 playthroughs held" \
            "$thaw" check "$level.lua"
        says 0 '"finished": true' "$thaw" replay "$level.lua" ... --json
        printf '1\n1\n1\n1\n1\n1\n1\n1\n' |
            "$thaw" play "$level.lua" --terminal --no-save >"$made/played" ||
            wrong "$level.lua cannot be played"
        grep -q "^The end: " "$made/played" ||
            wrong "first replies lead to no ending in $level.lua"
        grep -q "channel *= \"$channel\"" "$level.lua" ||
            wrong "$level.lua is not a $channel"
        [ "$(grep ' customer "' "$level.lua" | grep -vc 'side = "ours"')" \
            -eq "$customers" ] ||
            wrong "$level.lua does not have $customers customers"
        [ "$(grep -c '^ending "' "$level.lua")" -ge 3 ] ||
            wrong "$level.lua has fewer than three endings"
        [ "$customers" -eq 1 ] || grep -q "partner = " "$level.lua" ||
            wrong "$level.lua does not make them a couple"
        explains "$level.lua"
        # A first example plays as the guide says that levels should.
        odd=$("$thaw" explore "$level.lua" | awk '
            /^How it ends/ { ends = 1 }
            /^Moods/ { ends = 0 }
            ends && ($1 > 60 || ($1 > 10 && /delighted/)) && $1 + 0 > 0')
        [ -z "$odd" ] || wrong "$level.lua ends too often with $odd"
        # What is noted for whoever leads the room, authors see as well.
        heard=$(printf '\n1\n1\n1\n1\n1\n1\n1\n1\n1\n' |
            "$thaw" play "$level.lua" --terminal --no-save --author |
            tr -s ' \n' ' ')
        [[ $heard == *"* Note: "* ]] || wrong "$level.lua: no note is shown"
        [[ $(cat "$made/played") != *"Note:"* ]] ||
            wrong "$level.lua: a player is shown a note"
    done
done

# Left to itself: the counter, one customer, here, and its name as the title.
says 0 "my-first.lua is written" "$thaw" new my-first
grep -q 'encounter "My first"' my-first.lua || wrong "the title is not its name"
grep -q 'channel *= "counter"' my-first.lua || wrong "it is not at the counter"
says 0 "week/monday.lua is written" "$thaw" new week/monday.lua
says 0 "$made/home/tuesday.lua" "$thaw" new tuesday --dir "$made/home/"

# A title names the file too, without accents and apostrophes, and stays as it
# is in the level.
titled() {
    says 0 "$2.lua is written" "$thaw" new "$1"
    grep -qF "encounter \"${3:-$1}\" {" "$2.lua" ||
        wrong "$2.lua does not have the title $1"
    says 0 "nothing to mend" "$thaw" check "$2.lua"
}
titled "Síle’s usual order" siles_usual_order
titled "Si"$'\u0301'"le again" sile_again
titled "Die Preiserhöhung" die_preiserhohung
titled "Große Größen" grosse_grossen
titled 'He said "no"' he_said_no 'He said \"no\"'
titled 'One \ two' one_two 'One \\ two'
titled "My level!" my_level

# Never over something that is there.
echo "mine" >mine.lua
says 2 "mine.lua is there already, and stays as it is" "$thaw" new mine
[ "$(cat mine.lua)" = mine ] || wrong "mine.lua was written over"
touch blocked
ln -s "$made/nowhere" link.lua
says 2 "link.lua is there already" "$thaw" new link
[ ! -e "$made/nowhere" ] || wrong "it wrote through a link"

# Names and wishes that will not do.
for bad in "../up" "a//b" "end/" ".lua" "Ключ" "week/früh" "a.b" "a:b"; do
    says 2 "thaw new: " "$thaw" new "$bad"
done
says 2 "a_b would do" "$thaw" new "a.b"
says 2 "is a path; give the level's name" "$thaw" new "$made/late"
says 2 "100 letters will do" "$thaw" new "$(printf 'a%.0s' $(seq 101))"
says 2 "it needs NAME" "$thaw" new
says 2 'did you mean "phone"?' "$thaw" new x --channel phoen
says 2 "--customers goes from 1 to 2" "$thaw" new x --customers 3
says 2 'there is no folder "nowhere"' "$thaw" new x --dir nowhere
says 3 "game/scripts/tones.lua is missing" \
    env THAW_DATA="$made" "$thaw" new x
says 3 "Not a directory" "$thaw" new blocked/x
says 3 "File too large" bash -c 'ulimit -f 1; exec "$0" new big' "$thaw"
[ ! -e x.lua ] || wrong "something was written all the same"
[ ! -e big.lua ] || wrong "half a level was left behind"

# Answers may come through a pipe; what they do not say is as usual.
answered=$(printf 'The lost key\nphone\n2\n' | "$thaw" new)
[[ $answered == *"the_lost_key.lua is written"* ]] ||
    wrong "answers through a pipe were not taken: $answered"
grep -q 'channel *= "phone"' the_lost_key.lua || wrong "not by phone"
answered=$(echo short | "$thaw" new)
[[ $answered == *"short.lua is written"* ]] ||
    wrong "a name alone was not enough: $answered"

# ask_with ANSWER…: thaw new at a terminal; each answer is typed when its
# question is there. What was said is in $heard.
ask_with() {
    local answer out in letter
    coproc TALK { script -qec "'$thaw' new" /dev/null 2>&1; }
    out=${TALK[0]} in=${TALK[1]} heard=
    for answer in "$@"; do
        while IFS= read -r -N 1 -t 20 -u "$out" letter; do
            heard+=$letter
            [[ $heard == *"? " || $heard == *"] " ]] && break
        done
        printf '%s\n' "$answer" >&"$in"
        heard+=" "
    done
    while IFS= read -r -N 1 -t 20 -u "$out" letter; do heard+=$letter; done ||
        true
    wait || true
}

# At a terminal it asks, again where it did not understand.
if command -v script >/dev/null; then
    ask_with "Whose coat's this?" nowhere Chat 3 2
    for expected in 'no channel "nowhere"' \
        "1 or 2, please" "whose_coats_this.lua is written"; do
        [[ $heard == *"$expected"* ]] || wrong "asking: it never said $expected:
$heard"
    done
    grep -q 'channel *= "chat"' whose_coats_this.lua ||
        wrong "it did not take the answer"
    grep -qF "encounter \"Whose coat's this?\" {" whose_coats_this.lua ||
        wrong "the title is not what was typed"

    # A title that no file's name can be made of; and a path is no title.
    ask_with "../up" "Ключ" "Ключи" "Over booked" "" ""
    for expected in '"../up" will not do as a name' \
        '"Ключи" will not do as a name' "And its file" \
        "over_booked.lua is written"; do
        [[ $heard == *"$expected"* ]] || wrong "asking: it never said $expected:
$heard"
    done
    grep -q 'encounter "Ключ" {' over_booked.lua ||
        wrong "the title is not what was typed"
fi
exit $red
