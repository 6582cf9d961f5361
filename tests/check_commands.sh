#!/bin/bash
# SPDX-License-Identifier: MIT
# The program as it is called: what it says and how it ends.
#
#   check_commands.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1
cd "$source"
parcel=tests/levels/late_parcel.lua
red=0

# says CODE WORDS COMMAND…: it ends with the code and says the words.
says() {
    local code=$1 words=$2 got=0 out
    shift 2
    out=$("$thaw" "$@" 2>&1 </dev/null) || got=$?
    if [ "$got" -ne "$code" ] || [[ $out != *"$words"* ]]; then
        echo "thaw $*: should end with $code and say: $words"
        echo "it ended with $got and said: $out"
        red=$((red + 1))
    fi
}

says 0 "thaw check LEVEL" help
if "$thaw" help | grep '^    thaw' | grep -Ev '^    thaw.*[^ ] {2,}[^ ]'; then
    echo "thaw help: no column between those commands and what they do"
    red=$((red + 1))
fi
says 0 "thaw replay LEVEL REPLY" help replay
says 0 "--carry WHO=LOW,END" help replay
says 0 "Thaw 0." --version
says 0 "hair: short, side_part" looks
says 0 "Ruth, Marcus" looks
says 0 'hair_colour = "grey", clothes_colour = "teal"' looks Ruth
says 0 "look = {" looks ruth
says 2 'did you mean "Marcus"?' looks Markus
says 2 "thaw looks lists them" looks Qqqqqqqq
says 0 "" looks -o "$home/keiko.png" Keiko
[ -s "$home/keiko.png" ] || {
    echo "thaw looks -o: one person alone is not drawn"
    red=$((red + 1))
}
says 0 "" looks -o "$home/sheet.png"
[ "$(head -c 8 "$home/sheet.png" | tail -c 7 | head -c 3)" = PNG ] || {
    echo "thaw looks -o: the sheet is no PNG"
    red=$((red + 1))
}
says 3 "no/such/folder/sheet.png" looks -o no/such/folder/sheet.png
says 2 "-o needs a value" looks -o
says 2 'did you mean "thaw check"?' chek
says 2 '"thaw help" lists the commands' frobnicate
says 2 'did you mean --json?' check "$parcel" --jsno
says 2 'usage: thaw check LEVEL' check
says 2 'did you mean "shocked_bill"?' play shocked_bil
says 2 "no level \"nowhere\"" replay nowhere
says 2 'it needs LEVEL' play
says 2 '"two" is one too many' play one two
says 0 "nothing to mend" check "$parcel"
says 0 "2 levels checked" check tests/levels/late_parcel.lua \
    tests/levels/two_neighbours.lua
says 0 '"findings": []' check --json "$parcel"
says 0 '"reply": "late.1"' replay "$parcel" 1 --json
says 0 '"term": "drift"' replay "$parcel" 1 --json
says 0 "Debrief" replay "$parcel" 1 2 1
says 0 '"stance": "judging"' replay "$parcel" --thought 1 --json
says 0 '"before": -23.0' replay "$parcel" --carry kofi=-40,-10 1 --json
says 0 '"outcome": "kept"' replay "$parcel" "That was three days" ... --json
says 0 '"finished": true' replay "$parcel" late.2 eases.1 --json
says 0 "after turn 2; the last 1" replay "$parcel" 2 1 1 --json
says 2 'turn 1: "9" is not on offer; on offer: 1 "You could' \
    replay "$parcel" 9
says 0 'To beat "eases" by 1 reply' replay "$parcel" --from eases 1
says 2 'there is no beat "eased"; did you mean "eases"?' \
    replay "$parcel" --from eased 1
says 0 "You begin where you asked to" play "$parcel" --terminal --from eases \
    --mood kofi=-20
says 2 "name it" --from eases
[ ! -e "$home/.local/share/thaw/thaw.db" ] ||
    says 0 "not finished a conversation yet" progress
says 2 "there is no thought 7" replay "$parcel" --thought 7
says 2 "there is no customer \"dana\"" replay "$parcel" --carry dana=1,1
says 2 "needs WHO=LOW,END" replay "$parcel" --carry kofi=1
says 2 "not both" replay "$parcel" --thought 1 --stance judging
says 0 "The input ends here" play "$parcel"
THAW_DATA=$home says 3 "game/scripts/tones.lua is missing" check "$parcel"
# A window says it too, and not that it found no letters.
echo "until title" >"$home/empty.script"
mkdir -p "$home/shots"
THAW_DATA=$home says 1 "game/scripts/tones.lua is missing" \
    --script "$home/empty.script" --capture "$home/shots"

# Every key of the replay's JSON, as other programs read it.
"$thaw" replay "$parcel" --thought 2 2 1 --json >"$home/replay.json"
for key in level stance turns turn beat reply text tones to mood before after \
    account term points why ending outcome finished customers heat heard low \
    facts known missed; do
    grep -q "\"$key\":" "$home/replay.json" || {
        echo "replay --json has no \"$key\""
        red=$((red + 1))
    }
done

# A level that fails its own playthrough, and one that is broken.
sed 's/ends = "He hangs up"/ends = "He waits"/' "$parcel" >"$home/parted.lua"
says 1 "[playthrough-failed]" check "$home/parted.lua"
says 1 'it ends with "He hangs up" after' check "$home/parted.lua"
says 1 '"code": "playthrough-failed"' check "$home/parted.lua" --json
sed 's/next = "eases"/next = "easse"/' "$parcel" >"$home/broken.lua"
says 1 'did you mean "eases"? [missing-target]' check "$home/broken.lua"
says 1 "cannot be played" play "$home/broken.lua"
says 1 "[missing-target]" replay "$home/broken.lua" 1
exit $((red > 0))
