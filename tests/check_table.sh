#!/bin/bash
# SPDX-License-Identifier: MIT
# A level's texts go out to a spreadsheet and come back changed.
#
#   check_table.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export HOME=$room THAW_DATA=$source
cp "$source/tests/levels/late_parcel.lua" "$room/parcel.lua"
cd "$room"
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

# Out, and back as it is: nothing changes, not a byte.
says 0 "" table parcel.lua -o parcel.csv
cp parcel.lua before.lua
says 0 "0 texts have changed" table parcel.lua --read parcel.csv
cmp -s parcel.lua before.lua || complain "an unchanged table changed the level"

# As a spreadsheet with semicolons saves it, sorted, rows and columns left out.
reply="You could have tracked it online."
{
    printf '\xEF\xBB\xBF"text";"where";"original";"what I think"\r\n'
    printf '"It says \"\"delivered\"\"; did you look?";"late, reply";"%s";x\r\n' \
        "$reply"
} >back.csv
printf 'msgid ""\nmsgstr "Language: es\\n"\n' >parcel.es.po
says 0 "1 text would change" table parcel.lua --read back.csv --dry-run
cmp -s parcel.lua before.lua || complain "--dry-run wrote the level"
says 0 "strings LEVEL --language es" table parcel.lua --read back.csv
grep -A1 'reply "It says \\"delivered\\"; did you look?" {' parcel.lua |
    grep -q '^ *\(reply.*{ \)\?id = "' ||
    complain "the new words do not stand in the level, or the reply lost its name"
# Every word of the others is there: one line differs, or two where the old
# words were quoted once more.
[ "$(diff before.lua parcel.lua | grep -c '^>')" -le 3 ] ||
    complain "more than the changed lines changed"
says 0 "playthrough" check parcel.lua --quick
# Once more: it says so already, and nothing is lost or doubled.
cp parcel.lua after.lua
says 0 "0 texts have changed" table parcel.lua --read back.csv
cmp -s parcel.lua after.lua || complain "the second time changed something"

# What cannot be used is told with its row and column; the rest is taken.
cat >mixed.csv <<'CSV'
where,original,text
"late, reply","Nobody ever wrote this.","Nor this."
"late, reply","That was three days of waiting for nothing.",
,,"A new one."
"encounter, title","The late parcel","The parcel that came late"
CSV
title=$("$thaw" table parcel.lua | grep '"encounter, title"' | cut -d'"' -f6)
sed -i "s/The late parcel\",/$title\",/" mixed.csv
says 1 "row 2, column B: the level has no such text" table parcel.lua --read mixed.csv
grep -q "The parcel that came late" parcel.lua ||
    complain "a good row was not taken beside bad ones"
says 1 "row 3, column C: it is empty" table parcel.lua --read mixed.csv
says 1 "row 4, column B: it is empty" table parcel.lua --read mixed.csv

# What would break the level is put back.
cp parcel.lua good.lua
printf 'where,original,text\n"encounter, title","The parcel that came late","{nothing}"\n' >breaks.csv
says 1 "So nothing was changed" table parcel.lua --read breaks.csv
cmp -s parcel.lua good.lua || complain "a level that broke was not put back"

# What is no such table.
printf 'a,b\n1,2\n' >other.csv
says 2 'no column "where"' table parcel.lua --read other.csv
printf 'where,original,text\n"x,y\n' >open.csv
says 2 "open.csv: row 2, column A: the quote" table parcel.lua --read open.csv
printf 'where,original,text\na,b,caf\xE9\n' >latin.csv
says 2 "latin.csv: row 2, column C: this is not UTF-8" table parcel.lua --read latin.csv
says 2 "No such file" table parcel.lua --read absent.csv
says 2 "--dry-run goes with --read" table parcel.lua --dry-run
says 3 "" table parcel.lua -o no/such/folder.csv

exit $red
