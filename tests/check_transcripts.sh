#!/bin/bash
# SPDX-License-Identifier: MIT
# Whole sittings at the terminal, compared with the stored transcripts; then,
# that nothing in them gives the mood away before the debrief.
#
#   check_transcripts.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
now=$(mktemp)
trap 'rm -f "$now"' EXIT
red=0

# Every line but those between a "Debrief" heading and the next conversation,
# and the one that names the whole scale to be guessed by.
before_debrief() {
    awk '/^(\$ thaw|Back before|Whom will|Press Enter|Choose by)/ { talking = 1 }
         /^Debrief$/ { talking = 0 }
         /1 furious, 2 upset, 3 tense/ { next }
         talking' "$1"
}

# A number with a tenth, a signed number, a stance, a tone that is no word of
# everyday talk: none may stand there. Levels in the tests say none of them.
leaks() {
    before_debrief "$1" | grep -nE \
        '[0-9]\.[0-9]|[-+−][0-9]|judging|compassionate|pseudo.apology|validate|fake.cheer|patronise|furious|upset|tense' \
        || true
}

# {player} and {variable} are filled in before anybody reads them.
braces() { grep -n '[{}]' "$1" || true; }

for script in "$source"/tests/transcripts/*.in; do
    stored=${script%.in}.txt
    bash "$source/tests/terminal/sitting.sh" "$source" "$thaw" "$script" \
        >"$now"
    if ! diff -u --label "stored: ${stored##*/}" --label "now" "$stored" \
        "$now"; then
        red=1
    fi
    found=$(braces "$now")
    if [ -n "$found" ]; then
        echo "${stored##*/}: a brace is shown: $found"
        red=1
    fi
    found=$(leaks "$now")
    if [ -n "$found" ]; then
        echo "${stored##*/}: the mood leaks before the debrief: $found"
        red=1
    fi
done
[ "$red" -eq 0 ] || echo "When the new words are meant: tests/terminal/renew.sh"

# A check that cannot fail is no check.
printf '$ thaw play x\nDana: No.\nmood -12.5\n> 1\nYou: Yes.\nDebrief\nmood -12.5\n' >"$now"
if [ "$(leaks "$now" | wc -l)" -ne 1 ]; then
    echo "this check no longer notices a mood that leaks"
    red=1
fi
printf 'Ana: Good morning, {player}.\n' >"$now"
if [ "$(braces "$now" | wc -l)" -ne 1 ]; then
    echo "this check no longer notices a brace"
    red=1
fi
exit $red
