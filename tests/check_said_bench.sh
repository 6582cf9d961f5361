#!/bin/bash
# SPDX-License-Identifier: MIT
# Every word that a trainer's commands show, beside the level's own text,
# comes from the catalogue: in a language in which each text of the program
# stands in brackets, no letter is left outside of them.
#
#   check_said_bench.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
unset XDG_DATA_HOME XDG_STATE_HOME
export HOME=$made THAW_DATA=$made/data NO_COLOR=1
red=0

for tool in xgettext msgen; do
    command -v "$tool" >/dev/null || {
        echo "$tool is not here: script/setup test installs gettext"
        exit 1
    }
done

# The game's data with one more language: what is said is "【what is said】", in
# brackets that are two columns wide, as Chinese is.
mkdir -p "$made/data/game/words"
for file in "$source"/game/*; do
    [ "${file##*/}" = words ] || ln -s "$file" "$made/data/game/"
done
ln -s "$source/assets" "$made/data/assets"
"$source/script/words" "$made/pot"
msgen --no-wrap "$made/pot/thaw.pot" \
    | awk '
        function put() { # the text so far, in brackets
            if (!begun) return
            end = sub(/\\n$/, "", text) ? "\\n" : ""
            print begun "\"【" text "】" end "\""
            begun = ""
        }
        /^$/ { put(); body = 1 } # the header is before the first empty line
        body && /^msgstr/ {
            put()
            begun = $0; sub(/".*/, "", begun)
            text = $0; sub(/^[^"]*"/, "", text); sub(/"$/, "", text)
            next
        }
        begun && /^"/ { text = text substr($0, 2, length($0) - 2); next }
        { put(); print }
        END { put() }' \
    | sed '0,/^"Language:.*/s//"Language: qq\\n"/' \
        >"$made/data/game/words/thaw.qq.po"

said() { # COMMAND… in that language; what it prints and how it ends
    env LANG=qq_QQ.UTF-8 LC_ALL= LC_MESSAGES= "$thaw" "$@" 2>&1 || true
}

# Drops what is said, from the inside out, and what stays in English for
# editors: file:line: error: … [code].
left() {
    sed -z -E ':again; s/【[^【】]*】//g; t again' \
        | sed -E 's/^ *[^ ]+:[0-9]+: ((error|warning): )?//; s/ \[[a-z-]+\]$//'
}

all_said() { # WHAT FILE [ALLOWED]: no letter is left, but for ALLOWED
    grep -q '【' "$2" || { echo "$1: nothing was said"; red=1; }
    left <"$2" | grep -vE "${3:-^$}" | grep -E '[[:alpha:]]' >"$made/left" || return 0
    echo "$1: not from the catalogue:"
    cat "$made/left"
    red=1
}

# The checker itself goes red: on a word outside, and on one inside a said one
# that was left open.
printf '【Moods】\n  Left 【kept】\n' >"$made/outside"
(all_said x "$made/outside" && [ "$red" = 0 ]) >/dev/null \
    && { echo "a word outside was not found"; red=1; }

# ---- findings ----

# What a level raises with error "…" is the level's text.
own='^elsewhere.lua:1: all is well$'
said check "$source"/tests/levels/bad/*.lua >"$made/bad"
all_said "thaw check, of broken levels" "$made/bad" "$own"
said check "$source"/tests/levels/warned/*.lua \
    "$source"/tests/levels/played/*.lua >"$made/warned"
all_said "thaw check, of levels with warnings" "$made/warned"
said check "$source"/tests/levels/good/*.lua >"$made/good"
all_said "thaw check, of good levels" "$made/good"

# ---- tables and sentences around a level without a letter ----

cat >"$made/1.lua" <<'EOF'
encounter "1" { brief = "2." }
local ida = customer "3" { takes = { ["4"] = 130 } }
tone "4" { class = "relational", mood = 5, lesson = "5." }
tone "6" { class = "threat", mood = -9, lesson = "7." }
beat "8" {
  ida "9?",
  reply "10." { tone = "4", to = ida, next = "16" },
  reply "11." { tone = "6", next = "8b" },
  reply "12." { tone = { "4", "6" }, once = false, next = "8" },
}
beat "8b" {
  reply "13." { tone = "4", next = "17" },
  reply "14." { tone = "6", wording = 2, when = function(now)
    return now.turn > 90
  end, next = "18" },
  reply "15." { tone = "6", next = "17" },
}
ending "16" { outcome = "kept" }
ending "18" { outcome = "delighted" }
ending "17" { outcome = "lost" }
playthrough "19" { "12.", "11.", "13.", ends = "16",
  mood = { ["3"] = { at_least = 90 } } }
EOF
sed -i 's/8b/80/' "$made/1.lua"
cd "$made"
said check --explain 1.lua >explained
all_said "thaw check --explain" explained
said explore --replies 2000 1.lua >explored
all_said "thaw explore" explored
said explore --replies 2000 --states 0 1.lua >explored
all_said "thaw explore, at random" explored

# ---- columns ----

columns() { # TEXT: how many it takes
    local wide=${1//[^【】]/}
    echo $((${#1} + ${#wide}))
}

straight() { # WHAT FILE HEADING: all lines below it end in the same column
    local line first='' rows=0
    while IFS= read -r line; do
        [[ $line =~ ^'  ' ]] || break
        if [[ ! $line =~ [0-9]$|】$ || $line == *.】 ]]; then # a sentence
            [ "$rows" = 0 ] && continue                   # above the table
            break
        fi
        [ -n "$first" ] || first=$(columns "$line")
        [ "$(columns "$line")" = "$first" ] || {
            echo "$1: not straight: $line"
            red=1
        }
        rows=$((rows + 1))
    done < <(sed "0,/$3/d" "$2")
    [ "$rows" -gt 1 ] || { echo "$1: no table"; red=1; }
}
straight "the table of habits" explored 'What a habit gets'
# In the table of endings the titles begin in the same column.
sed 's/  [0-9][0-9]* (.*//; s/  【ending】$//' explored >cut
straight "the table of endings" cut 'How it ends'
{
    echo figures
    grep -A1 -m1 '^【beat' explained | tail -n 1
    grep '^      3 ' explained | sed 's/【  .*//'
} >cut
straight "the columns of --explain" cut figures

# ---- what is told on the way ----

# "thaw NAME: " and the usage are told by what all commands share.
told() { grep -E '^thaw [a-z]+: ' | sed -E 's/^thaw [a-z]+: //'; }
{
    said replay 1.lua 10. 10. 10. | told
    said replay 1.lua 99. | told
    said replay 1.lua 1 --stance 5 | told
    said replay 1.lua 1 --carry 3 | told
    said replay 1.lua 1 --carry 9=1,2 | told
    said replay 1.lua 1 --thought 4 | told
    said explore 1.lua --thought 4 | told
    said map 1.lua --format 4 | told
    said map 1.lua --output - --road 99. | told
    said new 5 --channel 6 | told
    said new /7 | told
    said new "..." | told
    said new .5 | told
    said new 2 --dir 9/9 | told
} >told
all_said "what was wrong with a call" told
[ "$(wc -l <told)" -ge 14 ] || { echo "a call was not told of"; cat told; red=1; }
said map 1.lua --output 2.dot >drawn
all_said "thaw map" drawn
# The words of the picture stand between its tags.
said map 1.lua --plain --output - --format dot \
    | grep -E '^  graph|^ *e[0-9]|label=<' | sed -E 's/<[^>]*>/\n/g; s/&#160;//g' \
    | grep -vE 'rankdir=|^ *(b[0-9]+|e[0-9]+) \[|^>\];|node \[|^ *edge' >map
all_said "the map" map
said new 3 | sed -E 's/(thaw (play|check) )?3\.lua( --watch --author)?//' >written
all_said "thaw new" written
said strings 1.lua | grep '^# [^1]' >asked
all_said "thaw strings" asked

exit $red
