#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw pack: a level with all that it needs as one file, sent elsewhere and
# played there.
#
#   check_pack.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME
export HOME=$room/home THAW_DATA=$source TMPDIR=$room/tmp
mkdir -p "$room/home" "$room/tmp" "$room/mine/set" "$room/theirs"
red=0
complain() { echo "$*"; red=1; }

# says CODE WORDS COMMAND…: it ends with the code and says the words.
says() {
    local code=$1 words=$2 got=0 out
    shift 2
    out=$("$thaw" "$@" 2>&1 </dev/null) || got=$?
    [ "$got" -eq "$code" ] && [[ $out == *"$words"* ]] ||
        complain "thaw $*: should end with $code and say: $words;" \
            "it ended with $got and said: $out"
}

cd "$room/mine"
cp "$source/tests/levels/late_parcel.lua" parcel.lua
got=0
said=$("$thaw" pack parcel.lua 2>&1) || got=$?
if [[ $said == *"without libarchive"* ]]; then
    echo "$said"
    exit 77
fi
[ $got -eq 0 ] || complain "thaw pack parcel.lua: $said"

# With its translation and with what it requires.
cat >parcel.es.po <<'PO'
msgid ""
msgstr "Language: es\n"

msgctxt "late, reply"
msgid "You could have tracked it online."
msgstr "Podría haberlo seguido por internet."
PO
says 0 "2 files" pack parcel.lua -o sent.thaw
says 0 "crabby_couple/cast.lua" pack crabby_couple/first_visit -o couple.thaw
says 0 "first_week/friday_night.lua" pack first_week -o week.thaw
mv ./*.thaw "$room/theirs"

# Elsewhere, without the level itself.
mv "$room/mine" "$room/gone"
cd "$room/theirs"
said=$(printf '\nq\n' | "$thaw" sent.thaw --terminal --language es)
grep -q 'Podría haberlo seguido' <<<"$said" ||
    complain "the translation did not travel: $said"
says 1 "2 playthroughs held" check sent.thaw
says 0 "Debrief" replay couple.thaw ...
says 0 "levels checked: nothing to mend" check --quick week.thaw
# What was said is kept under the pack, and goes on at the next start.
printf '\n1\nq\n' | "$thaw" play sent.thaw --terminal >/dev/null
said=$(printf 'q\n' | "$thaw" play sent.thaw --terminal)
grep -q "broke off after 1" <<<"$said" ||
    complain "a conversation of a pack does not go on"
[ -z "$(ls -A "$TMPDIR")" ] || complain "left behind: $(ls "$TMPDIR")"

# What cannot be.
printf 'nothing' >bad.thaw
says 2 "bad.thaw: it is damaged, or no pack" play bad.thaw
says 2 "ends in .thaw" pack shocked_bill -o level.lua
says 3 "" pack shocked_bill -o no/such/folder.thaw
printf 'encounter "x" {\n' >broken.lua
says 1 "broken.lua:" pack broken.lua
[ ! -e broken.thaw ] || complain "a level with errors was packed"
says 2 "no level" pack nowhere
exit $red
