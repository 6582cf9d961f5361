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

# Finished, it can be looked back at, and is not begun by that.
play 'p shows how the last one went
Monday, the phone: Pia says good night (kept).
The end: Asked for by name
a begins a new one' p q

# A whole one without anybody at the keys. Replies go to one encounter after the
# other, and "..." to the end of it.
says() { # WHAT WANTED…
    for wanted in "${@:2}"; do
        [[ $(tr '\n' ' ' <<<"$found" | tr -s ' ') == *"$wanted"* ]] || {
            echo "$1 does not say \"$wanted\": $found"
            red=1
        }
    done
}
found=$("$thaw" replay "$week" 'I said noon' 2 2 ...)
says replay 'Monday, the counter' '"She had a train to catch."' \
    'Tuesday, the counter again' 'The end: Asked for by name'
found=$("$thaw" replay "$week" 2 1)
says replay 'It is not over yet' 'Monday, the counter: She says nothing more' \
    'Next: Monday, the phone'
found=$("$thaw" replay "$week" 2 1 1 --thought 1 --json)
says "replay's JSON" '"play": "Monday, the phone"' '"finished": true, "next": null,' \
    '"ending": "Two days, and gone"' '"lost": 1' '"currency": "EUR", "sale": 40, "sale_kept": 0' \
    '"labelled": 1' '"text": "You could have rung us first.", "play": "Monday, the counter"'
found=$("$thaw" replay "$week" 1 9 2>&1 || true)
says replay 'Monday, the phone, turn 1: "9" is not on offer'
found=$("$thaw" replay "$week" --carry ode=1,2 2>&1 || true)
says replay '--carry is for one level'

found=$("$thaw" strings "$week")
says strings 'msgctxt "play" msgid "Monday, the phone"' 'msgid "Two people were'
found=$("$thaw" map "$week" --output -  --format dot)
says map 'Monday, the phone</B>' 'they come back' 'how it ended' \
    'Asked for by name<BR/>'
[[ $found == *'start -> p0 '*'style=solid'* && $found == *'p1 -> the_end'* ]] ||
    { echo "a map without the way past a play with when: $found"; red=1; }
found=$("$thaw" map "$week" --output -  --format mermaid)
says map 'flowchart TD' '==>|"they come back"| p2' 'p1 -.-> p2'
found=$("$thaw" map "$week" --road 1 2>&1 || true)
says map '--road is for one level'

# Its own file is saved while its page is open.
cp -r "$source/tests/levels/campaign/scripts" "$home/edited"
edited=$home/edited/two_days.lua
coproc sitting { exec "$thaw" play "$edited" --terminal --no-save --watch 2>&1; }
exec {from}<&"${sitting[0]}" {to}>&"${sitting[1]}"
hears() { # waits for a line with these words
    local line
    while IFS= read -r -t 30 line <&"$from"; do
        [[ $line != *"$1"* ]] || return 0
    done
    echo "while watched it does not say: $1"
    exit 1
}
hears 'First: Monday, the counter.'
sed 's/Monday, the counter/Monday, half past eight/' "$edited" >"$edited.new"
mv "$edited.new" "$edited"
hears 'two_days.lua was saved'
hears 'First: Monday, half past eight.'
sed 's/^campaign/campain/' "$edited" >"$edited.new" && mv "$edited.new" "$edited"
hears 'cannot be played like this'
hears 'campain'
sed 's/^campain/campaign/' "$edited" >"$edited.new" && mv "$edited.new" "$edited"
hears 'First: Monday, half past eight.'
echo q >&"$to"
exec {to}>&-

# A check that cannot fail is no check.
before=$red
play 'no such words' q 2>/dev/null >/dev/null
if ((red == before)); then
    echo "this check no longer notices what is missing"
    exit 1
fi
exit "$before"
