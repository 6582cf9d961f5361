#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw check --spell: words that no dictionary has, with their lines.
#
#   check_spelling.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export HOME=$room XDG_CONFIG_HOME=$room THAW_DATA=$source
cd "$room"
red=0
complain() { echo "$*"; red=1; }

cat >clock.lua <<'LUA'
encounter "The slow clock" {
  channel = "phone", place = "Zwickelbach Watches",
  brief = "The clock of Ms Quandrill is late agian.",
}
local ada = customer "Ada Quandrill" { pronoun = "she" }
beat "ring" {
  ada "It's {player}'s promise that counts. We'll see, said Brombart.",
  ada "Brombart wouldn't have said so. Agian, no. The flurbelator broke.",
  reply "I'm sorry, that is anoying." { tone = "regret", next = "end" },
  reply "The W37XX has no guarantee." { tone = "explain", next = "end" },
}
ending "Over" { outcome = "uneasy" }
LUA
found=$("$thaw" check clock.lua --spell 2>&1) || true
if [[ $found == *"there is no dictionary"* || $found == *"without Enchant"* ]]
then
    echo "no dictionary on this machine: $found"
    exit 77
fi
tells() {
    grep -q "^clock.lua:$1: warning: .*\"$2\".*\[spelling\]" <<<"$found" ||
        complain "\"$2\" in line $1 is not told: $found"
}
tells 1 agian
tells 8 flurbelator
tells 9 anoying
grep -q 'anoying"; did you mean "annoying"' <<<"$found" ||
    complain "no suggestion for anoying: $found"
[ "$(grep -ci agian <<<"$found")" = 1 ] || complain "agian is told twice"
for name in Quandrill Zwickelbach Brombart W37XX player sorry; do
    grep -q "\"$name" <<<"$found" && complain "$name is taken for a mistake"
done
"$thaw" check clock.lua 2>&1 | grep -q spelling &&
    complain "words are looked up without --spell"

# The trade's own words, in a file beside the level.
printf 'flurbelator\r\nagian\n' >clock.words
found=$("$thaw" check clock.lua --spell 2>&1) || true
grep -q "flurbelator\|agian" <<<"$found" && complain "clock.words is not read"
grep -q anoying <<<"$found" || complain "clock.words hides other words"

# A language without a dictionary is said, and the rest is checked.
sed 's/channel = "phone"/language = "tlh", channel = "phone"/' clock.lua >k.lua
code=0
found=$("$thaw" check k.lua --spell 2>&1) || code=$?
[ $code -eq 3 ] && [[ $found == *'no dictionary of "tlh"'* ]] &&
    [[ $found == *"1 level checked"* ]] ||
    complain "no dictionary: ended with $code: $found"
exit $red
