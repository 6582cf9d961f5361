#!/bin/bash
# SPDX-License-Identifier: MIT
# Every piece of a level that the documents show is one: whole levels check
# clean, and each fragment loads inside a small level that has what it speaks
# of. Links and pictures are there.
#
#   check_docs.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME
export HOME=$made THAW_DATA=$source NO_COLOR=1
red=0

# Which encounter teaches what is told to players, to leaders of rooms and on the
# first page: in one table, the same in all three, with every encounter in it.
table_of() { sed -n '/^| encounter |/,/^$/p' "$source/$1"; }
for page in README.md docs/facilitators.md; do
    [ -n "$(table_of $page)" ] &&
        diff <(table_of docs/players.md) <(table_of $page) || {
        echo "$page: its table of encounters is not that of docs/players.md"
        red=1
    }
done

# The sheet of keys to print says what the page for leaders of rooms says.
keys_of() { # PAGE: its rows as "key|what it does"
    sed -n '/^## A sheet of keys/,$p' "$1" |
        sed -nE 's/^\| ([^|]+) \| ([^|]+) \|$/\1|\2/p' | grep -v -e '---'
}
sheet_of() {
    sed -nE 's,^<tr><th>(.*)</th><td>(.*)</td></tr>$,\1|\2,p' "$1"
}
diff <(keys_of "$source/docs/facilitators.md") \
    <(sheet_of "$source/docs/workshop_keys.html") || {
    echo "docs/workshop_keys.html: its keys are not those of facilitators.md"
    red=1
}
[ "$(sheet_of "$source/docs/workshop_keys.html" | wc -l)" -gt 10 ] || {
    echo "this check reads no keys on the sheet"
    red=1
}

# Titles of what the list of levels offers that stand nowhere in TABLE.
titles_missing() { # TABLE
    local id title
    grep -vE "^(#|$|first_week/)" "$source/game/levels.txt" |
        while IFS= read -r id; do
            title=$(sed -nE 's/^(encounter|campaign) "(.*)" \{$/\2/p' \
                "$source/game/scripts/$id.lua")
            [[ $1 == *"$title"* ]] || echo "$title"
        done
}
missing=$(titles_missing "$(table_of docs/players.md)")
[ -z "$missing" ] || {
    echo "the table of encounters lacks: $missing"
    red=1
}
# A check that cannot fail is no check.
[ -n "$(titles_missing "$(table_of docs/players.md | grep -v 'price rise')")" ] || {
    echo "this check no longer notices an encounter without a row"
    red=1
}

# blocks PAGE FOLDER: each ```lua block as FOLDER/LINE.lua.
blocks() {
    mkdir -p "$2"
    awk -v folder="$2" '
        /^```lua$/ { file = folder "/" sprintf("%04d", NR) ".lua"; next }
        /^```$/ { file = "" }
        file { print > file }
    ' "$1"
}

# What fragments may speak of; a line is left out where a fragment has its own.
surroundings() {
    for who in dana nadia vera karl; do
        grep -q "local $who *=" "$1" ||
            echo "local $who = customer \"${who^} Holt\" { mood = -10, $2 }"
    done
    grep -q '^fact "mother"' "$1" || echo 'fact "mother" "She typed it."'
    grep -q '^fact "budget"' "$1" || echo 'fact "budget" "Two hundred."'
    grep -q '^beat "total"' "$1" || cat <<'EOF'
beat "total" {
  reply "That is a lot more than you hoped for." { tone = "validate", next = "end" },
  reply "You knew it could come to this." { tone = "blame", next = "end" },
}
EOF
    for beat in box file hours mother questions shows_it keeps_it_shut softens; do
        grep -q "^beat \"$beat\"" "$1" ||
            echo "beat \"$beat\" { reply \"On.\" { tone = \"ask\", next = \"end\" } }"
    done
}

frame() {
    grep -q '^encounter ' "$1" ||
        echo "encounter \"A piece\" { start = \"$2\", brief = \"It is tried.\", $3 }"
}

# The fragment inside the kind where its first word belongs.
level_around() {
    local first text vars='vars = { reprint = false, put_off = 0 },'
    text=$(cat "$1")
    first=$(grep -vE '^ *(--|$)' "$1" | head -n 1)
    case $first in
        "campaign "*) echo "$text"; return ;; # a file of its own
        "play "*)
            echo 'campaign "A piece" { brief = "It is tried.",'
            echo "$text"
            echo 'ending "Over" { outcome = "uneasy" } }'
            return ;;
        "stake = "* | "animal = "*) frame "$1" total "$text"; surroundings "$1" "" ;;
        "temper = "* | "voice = "*)
            frame "$1" total "$vars"
            surroundings "$1" "$text" ;;
        "next = "*)
            frame "$1" piece "$vars"
            surroundings "$1" ""
            echo "beat \"piece\" { reply \"So.\" { tone = \"ask\", $text } }" ;;
        "mood = "*)
            frame "$1" total "$vars"
            surroundings "$1" "mood = 40,"
            echo "playthrough \"It holds\" { $text }" ;;
        "reply "* | "silence "* | "think "* | "event "* | "act "* | "enters "* | \
            "leaves_room "* | "aside "* | "note "* | "dana"* | "nadia"*)
            frame "$1" piece "$vars"
            surroundings "$1" ""
            echo "beat \"piece\" { nadia \"Yes?\","
            echo "$text"
            grep -qE '^(reply|act|silence) ' "$1" ||
                echo 'reply "So." { tone = "ask", next = "end" },'
            echo "}" ;;
        *)
            frame "$1" total "$vars"
            surroundings "$1" ""
            echo "$text" ;;
    esac
    grep -q '^ending ' "$1" || echo 'ending "Over" { outcome = "uneasy" }'
}

is_whole() {
    grep -q '^encounter ' "$1" && grep -q '^beat ' "$1" &&
        grep -q '^playthrough ' "$1"
}

# try_page PAGE: what is wrong with its blocks, a line each.
try_page() {
    local page=$1 name folder block whole line level found
    name=$(basename "$page" .md)
    folder=$made/$name
    blocks "$page" "$folder"
    for file in our_counter.png:photos/counter.png dana_upset.png:upset.png \
        dana_calm.png:calm.png dana_03.ogg:word.ogg till.wav:till.wav \
        no.ogg:word.ogg yes.ogg:word.ogg; do
        cp "$source/tests/levels/own/${file#*:}" "$folder/${file%%:*}"
    done
    whole=$(for block in "$folder"/*.lua; do is_whole "$block" && echo "$block"; done || true)
    for block in "$folder"/*.lua; do
        line=$((10#$(basename "$block" .lua)))
        level=$folder/try_$line.lua
        if is_whole "$block"; then
            cp "$block" "$level"
            found=$("$thaw" check "$level" || true)
            [[ $found == *"nothing to mend"* ]] ||
                echo "$name.md:$line: the level does not check clean: $found"
            continue
        elif grep -q '^playthrough ' "$block" && [ -n "$whole" ]; then
            cat "$whole" <(sed 's/^playthrough "/&Again: /' "$block") >"$level"
        else
            level_around "$block" >"$level"
        fi
        found=$("$thaw" check --quick "$level" | grep ': error: ' || true)
        # another level's id means something only where that level is
        found=$(grep -v 'visit_of names' <<<"$found" || true)
        [ -z "$found" ] || echo "$name.md:$line: $found"
    done
}

# links PAGE: links that lead nowhere, a line each.
links() {
    local page=$1 target file anchor folder
    folder=$(dirname "$page")
    { grep -oE '\]\([^)]+\)' "$page" || true; } | sed 's/^](//; s/)$//' |
        sort -u | while read -r target; do
        [[ $target != http* ]] || continue
        file=${target%%#*}
        anchor=
        [[ $target == *"#"* ]] && anchor=${target#*#}
        file=${file:+$folder/$file}
        file=${file:-$page}
        if [ ! -e "$file" ]; then
            echo "$(basename "$page"): there is no ${file#"$source"/}"
        elif [ -n "$anchor" ] && ! grep -E '^#+ ' "$file" | sed 's/^#* //' |
            tr 'A-Z ' 'a-z-' | tr -cd 'a-z0-9_\n-' | grep -qx -- "$anchor"; then
            echo "$(basename "$page"): no heading for $target"
        fi
    done
}

# says LINE ROW: the line has the pieces between the row's […], in order.
says() {
    local line=$1 row=$2 piece
    while [ -n "$row" ]; do
        piece=${row%%"[…]"*}
        row=${row:${#piece}}
        row=${row#"[…]"}
        piece=${piece# }
        piece=${piece% }
        [[ $line == *"$piece"* ]] || return 1
        line=${line#*"$piece"}
    done
}

# slips PAGE: rows of its table of mistakes that no slip in its whole level
# makes thaw say, and slips that no row tells of.
slips() {
    local slip row line found all rows=() told=
    awk '/^```lua$/ { text = ""; on = 1; next }
         /^```$/ { if (on) last = text; on = 0 }
         on { text = text $0 "\n" }
         END { printf "%s", last }' "$1" >"$made/whole.lua"
    mapfile -t rows < <(sed -nE 's/^\| `(.*\[[a-z-]+\])` \|.*/\1/p' "$1")
    while IFS= read -r slip; do
        sed "$slip" "$made/whole.lua" >"$made/missing_s.lua"
        all=$("$thaw" check "$made/missing_s.lua" || true)
        found=
        for row in "${rows[@]}"; do
            while IFS= read -r line; do
                says "$line" "$row" || continue
                told+=$row$'\n'
                found=1
            done <<<"$all"
        done
        [ -n "$found" ] || echo "$(basename "$1"): no row tells of: $slip"
    done < <(grep -v '^#' "$source/tests/fixtures/guide_slips.txt")
    for row in "${rows[@]}"; do
        [[ $told == *"$row"$'\n'* ]] ||
            echo "$(basename "$1"): thaw never says: $row"
    done
}

for page in "$source"/docs/*.md "$source"/README.md "$source"/CONTRIBUTING.md; do
    found=$(links "$page")
    if grep -q '^```lua$' "$page"; then found+=$(try_page "$page"); fi
    [ -z "$found" ] || { echo "$found"; red=1; }
done

found=$(slips "$source/docs/trainers.md")
[ -z "$found" ] || { echo "$found"; red=1; }

# A check that cannot fail is no check.
{
    printf '# Broken\n\n[Away](nowhere.md) [In](#missing)\n\n'
    printf '```lua\nreply "So." { tone = "aks", next = "hours" },\n```\n'
    printf '```lua\nstake = { currency = "EUR", price = 3 },\n```\n'
    printf '```lua\nencounter "A" { brief = "b" }\nbeat "a" {\n'
    printf 'reply "x" { tone = "ask", next = "end" } }\nending "E" { outcome = "kept" }\n'
    printf 'playthrough "P" { "y" }\n```\n'
} >"$made/broken.md"
{
    sed 's/a comma may be missing at/a comma is missing at/;
         /unknown-tone/d' "$source/docs/trainers.md"
} >"$made/stale.md"
found=$(links "$made/broken.md"; try_page "$made/broken.md"
    slips "$made/stale.md")
for expected in "there is no " "thaw never says: '}' expected" \
    'no row tells of: s/"commiserate"' "no heading for #missing" unknown-tone \
    unknown-field "does not check clean"; do
    [[ $found == *"$expected"* ]] || {
        echo "this check no longer notices: $expected"
        red=1
    }
done
exit $red
