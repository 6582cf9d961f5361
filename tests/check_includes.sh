#!/bin/bash
# SPDX-License-Identifier: MIT
# Who may include whom. The link lines in engine/CMakeLists.txt are the same
# table; this one also sees what would link by accident.
#
#   check_includes.sh SOURCE   checks SOURCE/engine, then that the broken tree
#                              in tests/fixtures/includes_bad is found out
set -euo pipefail

declare -A may_see=(
    [core]="core"
    [script]="script core"
    [store]="store core"
    [app]="app core script store"
    [terminal]="terminal app core"
    [tools]="tools app core"
    [window]="window app core"
    [workshop]="workshop app core window"
    [.]="app core script store terminal tools window workshop"
)
declare -A libraries=(
    [core]="" [script]="lua" [store]="sqlite jansson curl" [app]=""
    [terminal]="" [tools]="jansson" [window]="sdl cairo fribidi unibreak speechd"
    [workshop]="microhttpd qrencode" [.]=""
)
# The core is plain C11: these and no other system header.
c11=" assert complex ctype errno fenv float inttypes iso646 limits locale math
 setjmp signal stdalign stdarg stdatomic stdbool stddef stdint stdio stdlib
 stdnoreturn string tgmath threads time uchar wchar wctype "

library_of() {
    case "$1" in
        lua*.h | lauxlib.h) echo lua ;;
        sqlite3*.h) echo sqlite ;;
        jansson*.h) echo jansson ;;
        curl/*) echo curl ;;
        SDL*) echo sdl ;;
        libspeechd.h) echo speechd ;;
        cairo*) echo cairo ;;
        fribidi*) echo fribidi ;;
        linebreak.h | graphemebreak.h | wordbreak.h | unibreak*.h)
            echo unibreak ;;
        microhttpd*.h) echo microhttpd ;;
        qrencode.h) echo qrencode ;;
        *) echo "" ;;
    esac
}

among() { [[ " $2 " == *" $1 "* ]]; }

# One include: file, line, folder, the include as written.
judge() {
    local file=$1 line=$2 folder=$3 what=$4
    local name=${what:1:-1}
    if [[ $what == \"* ]]; then
        local other=${name%%/*}
        if [[ $name != */* ]]; then # only what stands beside main.c
            [ "$folder" = . ] ||
                echo "$file:$line: \"$name\" is not named with its folder"
        elif ! among "$other" "${may_see[$folder]}"; then
            echo "$file:$line: $folder may not include $other/ (\"$name\")"
        fi
        return
    fi
    local library
    library=$(library_of "$name")
    if [ -n "$library" ]; then
        among "$library" "${libraries[$folder]}" ||
            echo "$file:$line: $folder may not include $library (<$name>)"
        case "$file" in
            store/store.h | script/load.h | script/library.h)
                echo "$file:$line: this header must hide <$name>" ;;
        esac
    elif [ "$folder" = core ] && ! among "${name%.h}" "${c11//$'\n'/}"; then
        echo "$file:$line: core is plain C11 and may not include <$name>"
    fi
}

# Everything wrong below ROOT/engine, a line each.
findings() {
    local root=$1 file folder line what first own
    cd "$root/engine"
    while read -r file; do
        file=${file#./}
        folder=$(dirname "$file")
        [ -n "${may_see[$folder]+x}" ] || {
            echo "$file:1: nobody wrote down what $folder/ may include"
            continue
        }
        first=
        own=${file%.c}.h
        while IFS=: read -r line what; do
            [ -n "$first" ] || first=$what
            judge "$file" "$line" "$folder" "$what"
        done < <(grep -nE '^#\s*include\s*["<]' "$file" |
            sed -E 's/#\s*include\s*(["<][^">]*[">]).*/\1/')
        if [[ $file == *.c && -f $own && $first != "\"$own\"" ]]; then
            echo "$file:1: its own header comes first: \"$own\""
        fi
    done < <(find . -name '*.[ch]' | sort)
}

source=$(cd "${1:?the source folder}" && pwd)
red=0
found=$(findings "$source")
if [ -n "$found" ]; then
    echo "$found"
    red=1
fi

# A check that cannot fail is no check.
broken=$(findings "$source/tests/fixtures/includes_bad")
while read -r expected; do
    if [[ $broken != *"$expected"* ]]; then
        echo "this check no longer notices: $expected"
        red=1
    fi
done <"$source/tests/fixtures/includes_bad/expected.txt"
exit $red
