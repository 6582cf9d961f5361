#!/bin/bash
# SPDX-License-Identifier: MIT
# Every word that the terminal shows comes from a catalogue: the program's, or
# that of the level. Both are made here by a machine, for a language without
# one plain letter; so a plain letter on the screen is a word that translators
# never got to see, or a sentence put together of pieces.
#
#   check_words.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
for tool in xgettext msgen msggrep; do
    command -v "$tool" >/dev/null ||
        { echo "$tool is missing: script/setup installs gettext"; exit 1; }
done
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME LANGUAGE
export HOME=$room/home LC_ALL=C.UTF-8 NO_COLOR=1 THAW_DATA=$room/data
mkdir -p "$HOME" "$THAW_DATA/game/words"
cp -r "$source/game/scripts" "$THAW_DATA/game/scripts"
mkdir "$THAW_DATA/game/scripts/campaign" # one that is soon played to its end
cp "$source"/tests/levels/campaign/scripts/*.lua "$THAW_DATA/game/scripts/campaign"
sed -i 's,level = ",&campaign/,; s,"counter" ~=,"campaign/counter" ~=,' \
    "$THAW_DATA/game/scripts/campaign/two_days.lua"
sed -i 's/visit_of = "/&campaign\//; s/outcome "counter"/outcome "campaign\/counter"/' \
    "$THAW_DATA"/game/scripts/campaign/c*.lua
red=0
complain() { echo "$*"; red=1; }

plain=abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ
wide=ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ

# Wide letters for plain ones in every msgstr but the header's; what printf takes
# for its own, and what follows a backslash, stays as it is. (msgfilter would
# start a sed for each of thousands of texts.)
cat >"$room/widen.sed" <<SED
1,/^\$/b
/^msgstr/,/^\$/!b
/^(msgstr|")/!b
h
s/^(msgstr(\[[0-9]+\])? )?.*/\1/
x
s/^msgstr(\[[0-9]+\])? //
y/$plain/$wide/
s/%([-+ #0-9.*]*)ｓ/%\1s/g
s/%([-+ #0-9.*]*)ｄ/%\1d/g
s/%([-+ #0-9.*]*)ｃ/%\1c/g
s/%([-+ #0-9.*]*)ｆ/%\1f/g
s/%([0-9]+\$)ｓ/%\1s/g
s/%ｚｕ/%zu/g
s/%ｌｌｄ/%lld/g
s/%([0-9]*)ｌｄ/%\1ld/g
s/%([0-9]*)ｌｕ/%\1lu/g
s/%([0-9]*)ｌＸ/%\1lX/g
s/\\\\ｎ/\\\\n/g
s/\\\\ｔ/\\\\t/g
H
x
s/\n//
SED

# A template into the translation of it.
widened() { # TEMPLATE PO
    msgen --no-wrap --lang=qq "$1" |
        sed -E 's/^"Plural-Forms: [^;]*;[^;]*;/"Plural-Forms: nplurals=2; plural=n != 1;/
            s/^"Language: \\n"/"Language: qq\\n"/' |
        sed -E -f "$room/widen.sed" >"$2"
}

# Lines with two plain letters side by side, but for what was typed and what
# each language and each currency calls itself.
leaks() {
    grep -v '^> ' | sed 's/en English, qq //; s/[0-9] CHF//' | grep -nE '[A-Za-z]{2}' || true
}
none_in() { # FILE WHAT
    local found
    found=$(leaks <"$1")
    [ -z "$found" ] || complain "$2: words from no catalogue:
$found"
}

"$source/script/words" "$room/words"
widened "$room/words/thaw.pot" "$THAW_DATA/game/words/thaw.qq.po"
cd "$THAW_DATA/game/scripts"
find . -name '*.lua' | sed 's,^\./,,' | sort >"$room/files"
while read -r file; do
    grep -qE '^[[:space:]]*(encounter|campaign)\b' "$file" || continue
    "$thaw" strings "${file%.lua}" >"$room/level.pot"
    widened "$room/level.pot" "${file%.lua}.qq.po"
done <"$room/files"

# From the list of levels through a conversation to its debrief, back into it
# and to the end again: what is no answer, and all that can be asked for.
sitting() {
    printf '%s\n' 77 1 '?' h n r 88 b 1 b 2 n
    for ((i = 0; i < 24; i++)); do printf '%s\n' 1 'w 1'; done
    printf '%s\n' l 1 '' 1 l q
}
{ printf '%s\n' '?' 99 1; sitting; } |
    "$thaw" --terminal --language qq >"$room/seen" 2>&1 ||
    complain "the list: thaw failed"
none_in "$room/seen" "the list of levels"
# One of each kind: a couple, a desk, a doorstep, a chat, a colleague's desk.
for level in shocked_bill crabby_couple/first_visit our_mistake \
    prove_yourself the_big_account/by_night the_d_word/in_person; do
    sitting | "$thaw" play "$level" --terminal --no-save --language qq \
        >"$room/seen" 2>&1 || complain "$level: thaw failed"
    grep -q 'Ｗｈａｔ ｅａｃｈ ｏｆ ｙｏｕｒ ｗｏｒｄｓ ｄｉｄ' "$room/seen" ||
        complain "$level: no debrief was seen"
    none_in "$room/seen" "$level"
    for thought in 1 2 3; do
        "$thaw" replay "$level" ... --thought "$thought" --language qq
    done >"$room/seen" 2>&1
    none_in "$room/seen" "the debrief of $level"
done

# A campaign, once to its end and looked back at, and all of the first week.
week() { "$thaw" play campaign/two_days --terminal --language qq; }
{
    printf '%s\n' '?' '' 1 1 '' '' '?' '' '' 2 2 '' '' '?' '' '' 1 '' '' '?' l
    printf '%s\n' q
} | week >"$room/seen" 2>&1 || complain "a campaign: thaw failed"
printf '%s\n' p a q | week >>"$room/seen" 2>&1
[ "$(grep -c 'Ｔｈｅ ｗｈｏｌｅ ｏｆ ｉｔ' "$room/seen")" -ge 2 ] ||
    complain "a campaign did not come to its end, or was not looked back at"
none_in "$room/seen" "a campaign"
"$thaw" replay first_week ... --language qq >"$room/seen" 2>&1
grep -q 'Ｔｈｅ ｗｈｏｌｅ ｏｆ ｉｔ' "$room/seen" ||
    complain "the first week was not replayed"
none_in "$room/seen" "the first week"
rm -r "$HOME"; mkdir "$HOME"

# What programs read is the same in every language.
"$thaw" replay shocked_bill ... --json --language qq | tr -d ' \n' >"$room/seen"
grep -q '"tones":\["[a-z_]*"' "$room/seen" &&
    grep -q '"term":"drift"' "$room/seen" &&
    grep -q '"outcome":"[a-z]*"' "$room/seen" ||
    complain "the JSON of a debrief has translated names"

# Chosen in the list of levels, it is spoken from there on, and remembered.
rm -r "$HOME"; mkdir "$HOME"
printf '%s\n' qq q | "$thaw" --terminal >"$room/seen"
grep -q '^Languages: en English' "$room/seen" || complain "no choice is shown"
sed '1,/^> qq/d' "$room/seen" >"$room/after"
grep -q 'Ｗｈｏｍ' "$room/after" || complain "the language chosen is not spoken"
none_in "$room/after" "after the choice"
echo q | "$thaw" --terminal >"$room/seen"
none_in "$room/seen" "the next day"

# What only authors and unlucky people see.
echo 1 | "$thaw" play shocked_bill --terminal --author --no-save \
    --language qq | grep '^  =' >"$room/seen"
none_in "$room/seen" "the meter"
echo q | XDG_DATA_HOME=/dev/null "$thaw" --terminal --language qq >"$room/seen"
grep -q '^\[Ｎｏｔｈｉｎｇ' "$room/seen" ||
    complain "the notice that nothing is saved is not translated"

# The help, without what is typed as it stands: names, options and values.
speaking() { env LC_ALL=qq_QQ.UTF-8 "$thaw" "$@" 2>&1 || true; }
unplain() {
    sed -E 's/"(thaw|ｔｈａｗ) [^"]*"//g; s/thaw( [a-z]+)?//g
        s/--?[a-z]+(-[a-z]+)*//g; s/WxH//
        s/[a-z]+(\|[a-z]+)+//; s/[A-Z]+=[A-Z,]+//; s/\b[A-Z]{1,7}\b//g'
}
for command in '' play check explore looks map new reference replay strings; do
    speaking help ${command:+"$command"} | unplain >"$room/seen"
    none_in "$room/seen" "thaw help $command"
done
speaking help >"$room/seen"
[ "$(grep -c '^    thaw' "$room/seen")" -ge 10 ] ||
    complain "the help lists no commands"
{
    speaking plya
    speaking play
    speaking play x
    speaking play a b
    speaking play --colour x
    speaking explore shocked_bill --runs x
} | unplain | sed 's/"[a-z_]*"//g; s/shocked_bill//g' >"$room/seen"
none_in "$room/seen" "calls that make no sense"

# A check that cannot fail is no check: without one sentence it is noticed.
cd "$THAW_DATA/game/words"
cp thaw.qq.po whole.po
msggrep --invert-match --msgid --regexp='^Debrief$' whole.po -o thaw.qq.po
"$thaw" replay shocked_bill ... --language qq >"$room/seen"
[ "$(leaks <"$room/seen")" = "$(grep -nx Debrief "$room/seen")" ] ||
    complain "this check no longer notices a sentence that is missing"
exit $red
