#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw report as it is called: what was played at two desks, in all its ways of
# writing; files that are none, options that exclude each other, a live desk.
#
#   check_report.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA THAW_CONF
export HOME=$home NO_COLOR=1
level=$source/tests/levels/late_parcel.lua
red=0

# ends CODE WORDS ARGUMENTS…: it ends with the code and says the words.
ends() {
    local code=$1 words=$2 got=0 out
    shift 2
    out=$("$thaw" report "$@" 2>&1 </dev/null) || got=$?
    if [ "$got" -ne "$code" ] || [[ $out != *"$words"* ]]; then
        echo "thaw report $*: should end with $code and say: $words"
        echo "it ended with $got and said: $out"
        red=1
    fi
}

# He hangs up after three replies.
lose() {
    printf '\n1\n2\n1\n\nq\n' |
        "$thaw" play "$level" --terminal "$@" >/dev/null 2>&1
}

ends 0 "Nothing was played there yet"
lose --profile Ana
lose --profile Ben
own=$home/.local/share/thaw/thaw.db
mkdir "$home/collected"
cp "$own" "$home/collected/front.db"
lose --profile Cem

ends 0 "3 people, 3 finished talks"
ends 0 "3 of 3 lost talks"
ends 0 "Cem" --names
ends 0 "2 people, 2 finished talks" "$home/collected/front.db"
ends 0 "3 people, 3 finished talks" "$home/collected/front.db" "$own"
ends 0 '"lost": 3' --json
ends 0 "fewer than five people" --anonymous
if "$thaw" report | grep -q -e Ana -e Ben -e Cem -e "$home"; then
    echo "thaw report tells a name or a folder unasked"
    red=1
fi
[ "$("$thaw" report --csv | wc -l)" -eq 4 ] || {
    echo "thaw report --csv: should have a heading and a row for each talk"
    red=1
}
ends 0 "" --html -o "$home/page.html"
grep -q "<svg" "$home/page.html" || {
    echo "thaw report --html: there is no plot on the page"
    red=1
}

# On paper: fewer people take less of it.
ends 0 "" --pdf -o "$home/three.pdf"
ends 0 "" --pdf -o "$home/two.pdf" "$home/collected/front.db"
for file in "$home/three.pdf" "$home/two.pdf"; do
    [[ $(head -c 5 "$file") == %PDF- && $(tail -n 1 "$file") == *%%EOF* ]] || {
        echo "thaw report --pdf: $file is no whole PDF"
        red=1
    }
done
[ "$(stat -c %s "$home/three.pdf")" -gt "$(stat -c %s "$home/two.pdf")" ] || {
    echo "thaw report --pdf: three people take no more than two"
    red=1
}

ends 3 "there is no file $home/none.db" "$home/none.db"
ends 3 "is a folder" "$home/collected"
ends 3 "is no file of Thaw's" "$level"
# One that cannot be read does not stop the others.
ends 1 "2 people, 2 finished talks" "$level" "$home/collected/front.db"
ends 1 "is no file of Thaw's" "$level" "$home/collected/front.db"
ends 2 "exclude each other" --names --anonymous
ends 2 "one of --html, --pdf, --csv and --json" --html --csv
ends 2 "say with --output" --pdf
ends 3 "no/such/folder" --pdf -o "$home/no/such/folder/report.pdf"
ends 3 "no/such/folder" --html -o "$home/no/such/folder/page.html"

# While somebody sits in a talk, the report is made all the same.
mkfifo "$home/keys"
"$thaw" play "$level" --terminal --profile Dee <"$home/keys" >/dev/null 2>&1 &
player=$!
exec 7>"$home/keys"
printf '\n1\n' >&7
for _ in $(seq 200); do
    "$thaw" report | grep -q "4 people" && break
done
ends 0 "4 people, 3 finished talks, 1 not finished"
printf 'q\nq\n' >&7
exec 7>&-
wait "$player" || true
exit $red
