#!/bin/bash
# SPDX-License-Identifier: MIT
# What was played, looked back on: progress, old debriefs, a colleague's
# answer, who plays; and a folder that is deleted in the middle of a talk.
#
#   check_past.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA THAW_CONF
export HOME=$home NO_COLOR=1
level=$home/late_parcel.lua
cp "$source/tests/levels/late_parcel.lua" "$level"
red=0

wrong() {
    echo "$1"
    red=1
}

# says WHAT TEXT: the text holds it, and is shown where it does not.
says() {
    [[ $2 == *"$1"* ]] || wrong "it does not say \"$1\": $2"
}

# He hangs up after three replies.
lose() {
    printf '\n1\n2\n1\n\nq\n' | "$thaw" play "$level" --terminal "$@" 2>&1
}

says "not finished a conversation yet" "$("$thaw" progress)"
says "Nobody has played here yet" "$("$thaw" profiles)"
lose >/dev/null
lose >/dev/null
says "lost, first on" "$("$thaw" progress)"
says "a night. Comes back tomorrow" "$("$thaw" progress | tr -s '\n ' ' ')"
says '"best": "lost"' "$("$thaw" progress --json)"
says "He hangs up" "$("$thaw" conversations)"
says '"ending": "He hangs up"' "$("$thaw" conversations --json)"
"$thaw" conversations 3 2>/dev/null && wrong "a talk that is not there is shown"

# Its debrief, when the level is another one, and when it is gone.
before=$("$thaw" conversations 1)
cp "$source/tests/levels/two_neighbours.lua" "$level"
[ "$("$thaw" conversations 1)" = "$before" ] ||
    wrong "a changed level changes an old debrief"
rm "$level"
[ "$("$thaw" conversations 1)" = "$before" ] ||
    wrong "without its level an old debrief cannot be read"
says "He hangs up" "$before"
cp "$source/tests/levels/late_parcel.lua" "$level"

# A colleague: the page tells neither mood nor tone, the answer is kept.
"$thaw" conversations 1 --ask "$home/page.html" >/dev/null
page=$(<"$home/page.html")
says "You could have tracked it online." "$page"
says "With what? I was at work." "$page"
for word in blame judging upset "own fault" "http://" "https://" "src="; do
    [[ $page != *"$word"* ]] || wrong "the page for a colleague tells \"$word\""
done
[[ $page =~ data-play=\"([0-9]+)\" ]]
{
    echo "thaw-colleague 1"
    echo "play ${BASH_REMATCH[1]}"
    echo "name Mo"
    echo "turn 1 2 I would laugh."
    echo "turn 2 -1"
} >"$home/mo.thaw-answer"
said=$("$thaw" conversations --colleague "$home/mo.thaw-answer")
says "Talk about turn 1 first" "$said"
says "I would laugh." "$said"
says "I would laugh." "$("$thaw" conversations 1)"
[[ $("$thaw" conversations 2) != *"I would laugh."* ]] ||
    wrong "an answer stands with another conversation"
"$thaw" conversations --colleague "$level" 2>/dev/null &&
    wrong "any file is taken for an answer"

# People: asked once there are two, apart, one, gone.
lose --profile Zenobia >/dev/null
says "Who are you?" "$(printf '1\nq\n' | "$thaw" --terminal)"
# A number that is not in the list, and Enter, are nobody.
said=$(printf '9\n\nq\n' | "$thaw" --terminal)
[ "$(grep -c 'Choose by number, or type a new name.' <<<"$said")" = 3 ] ||
    wrong "nobody was chosen, and it went on: $said"
[[ $("$thaw" profiles) != *"9: "* ]] || wrong "a mistyped number is a person"
[[ $(lose --profile Zenobia) != *"Who are you?"* ]] ||
    wrong "whoever was named is asked all the same"
says "(2 talks)" "$("$thaw" progress --profile zenobia)"
"$thaw" progress --profile Nobody 2>/dev/null && wrong "nobody has progress"
"$thaw" profiles --rename Zenobia --to Zora >/dev/null
says "Zora: 2" "$("$thaw" profiles)"
grep -rqa Zora "$home/.local" || wrong "this check looks in the wrong place"
echo Zor | "$thaw" profiles --delete Zora >/dev/null && wrong "deleted unasked"
says "Zora" "$("$thaw" profiles)"
echo Zora | "$thaw" profiles --delete Zora >/dev/null
if grep -rqa -e Zora -e Zenobia "$home/.local"; then
    wrong "who was deleted is still in a file"
fi
says "(2 talks)" "$("$thaw" progress)"

# A talk that is gone back to is one talk; each try is kept.
printf '\n1\n2\n1\n\n3\n1\n\n3\n1\n\nq\n' |
    "$thaw" play "$level" --terminal --profile Tess >/dev/null
says '"number": 3' "$("$thaw" conversations --json --profile Tess)"
says "(1 talk)" "$("$thaw" progress --profile Tess)"
"$thaw" profiles --delete Tess --yes >/dev/null

# Whoever gave no name is called by what the list shows.
says "(no name yet): 2" "$("$thaw" profiles)"
says "(2 talks)" "$("$thaw" progress --profile "(no name yet)")"
XDG_DATA_HOME=$home/other lose >/dev/null
says "Ann: 1" "$(XDG_DATA_HOME=$home/other \
    "$thaw" profiles --rename "(no name yet)" --to Ann)"

# A level that is not there is told of once, with a screen and without.
for screen in "" dummy; do
    said=$(SDL_VIDEODRIVER=$screen "$thaw" play nosuch 2>&1 || true)
    [ "$(grep -c 'there is no level "nosuch"' <<<"$said")" = 1 ] ||
        wrong "a level that is not there: $said"
done
"$thaw" profiles --shared yes >/dev/null
says "Who are you?" "$(printf '\nq\n' | "$thaw" --terminal)"

# The same in the window: looked back on, an answer dropped on the debrief, a
# name typed, somebody deleted for good.
"$thaw" profiles --shared no >/dev/null
cat >"$home/tour" <<END
until title
wait 500
click progress
until progress
wait 500
click talks
until conversations
click talk.1
until debrief
wait 3000
drop $home/mo.thaw-answer
drop $level
click more
key Escape
until conversations
key Escape
until progress
wait 500
click who
until who
click new
type Zoë Zeta
key Backspace
type a
key Return
until title
END
"$thaw" --script "$home/tour" --capture "$home" || wrong "the window's tour"
says "Zoë Zeta" "$("$thaw" profiles)"
cat >"$home/tour" <<END
until who
click person.2
until title
wait 500
shot title
END
"$thaw" --script "$home/tour" --capture "$home" || wrong "the window asks nobody"
lose --profile "Zoë Zeta" >/dev/null
cat >"$home/tour" <<END
until who
click person.1
until title
wait 500
click progress
until progress
wait 500
click who
until who
click forget
click sure
until title
END
"$thaw" --script "$home/tour" --capture "$home" || wrong "the window deletes nobody"
if grep -rqa "Zeta" "$home/.local"; then
    wrong "who was deleted in the window is still in a file"
fi

# The administrator's file.
echo "kiosk = no" >"$home/thaw.conf"
[[ $(THAW_CONF=$home/thaw.conf "$thaw" --terminal </dev/null) != *"Who are"* ]] ||
    wrong "the administrator's file is not read"
echo "kisok = no" >"$home/thaw.conf"
says "thaw.conf:1: there is no \"kisok\"; did you mean \"kiosk\"?" \
    "$(THAW_CONF=$home/thaw.conf "$thaw" --terminal </dev/null)"
echo "folder = $home/elsewhere" >"$home/thaw.conf"
THAW_CONF=$home/thaw.conf lose >/dev/null
[ -s "$home/elsewhere/thaw.db" ] || wrong "it is not kept where it should be"
"$thaw" profiles --shared no >/dev/null

# The folder goes away in the middle of a talk.
deleted=$({
    printf '\n1\n'
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        "$thaw" conversations --json >/dev/null # until the reply is kept
        grep -qa "tracked it online" "$home/.local/share/thaw/thaw.db"* && break
    done
    rm -r "$home/.local/share/thaw"
    printf '2\n1\n\nq\n'
} | "$thaw" play "$level" --terminal 2>&1)
says "was moved or deleted" "$deleted"
says "(3 talks)" "$("$thaw" progress)"
exit $red
