#!/bin/bash
# SPDX-License-Identifier: MIT
# Who may include whom. The link lines in engine/CMakeLists.txt are the same
# table; this one also sees what would link by accident.
#
#   check_includes.sh SOURCE   checks SOURCE/engine, then that the broken tree
#                              in tests/fixtures/includes_bad is found out
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)

# A folder, the folders that it may include besides itself ("core/*": the
# folder core with all below it), and after the bar its libraries.
table='
platform           | posix
media              core/* platform | cairo vorbis
core/base          |
core/words         core/base |
core/story         core/base core/words |
core/play          core/base core/words core/story |
core/study         core/base core/words core/story core/play |
core/explore       core/base core/words core/story core/play core/study |
script/format      core/* |
script/sandbox     core/* platform | lua
script/reading     core/* platform media script/format script/sandbox | lua
script/kinds       core/* platform script/format script/sandbox script/reading | lua
script/reference   core/* script/format script/reading |
script             core/* platform script/format script/sandbox script/reading script/kinds | lua
store              core/* platform | sqlite jansson
send               core/* platform store | jansson curl
report             core/* platform store | jansson
pack               core/* platform | archive
spell              core/* | enchant
app                core/* platform script/* store send |
app/practice       core/* platform script/* store send pack app |
terminal           core/* platform app/* |
tools              core/* platform app/* report pack send store | jansson
tools/explore      core/* platform app/* tools | jansson
tools/map          core/* platform app/* tools tools/explore |
tools/check        core/* platform app/* tools tools/explore spell | jansson
window/draw        core/* media platform | cairo
window/face        core/* window/draw | cairo
window/rooms       core/* window/draw | cairo
window/scene       core/* window/draw window/face window/rooms | cairo
window/synth       core/* |
window/type        core/* window/draw | sdl ttf cairo fribidi unibreak harfbuzz
window/sound       core/* media platform window/synth | sdl mixer
window/ui          core/* platform app window/draw window/type window/face | sdl cairo speechd
window             core/* platform app/* window/draw window/type window/ui window/synth window/sound | sdl cairo
window/encounter   core/* app/* window/draw window/face window/ui window/rooms window/scene window/synth window/sound window | cairo
window/debrief     core/* platform window/draw window/type window/face window/ui | cairo
window/map         core/* app/* window/draw window/type window/ui window | cairo
window/screens     core/* app/* window/draw window/face window/type window/ui window/rooms window/scene window/synth window/sound window window/encounter window/debrief window/map | cairo
window/commands    core/* platform app/* report room script workshop server window window/draw window/type window/ui window/screens window/workshop | sdl cairo
room               core/* |
server             core/* platform room | microhttpd qrencode
workshop           core/* platform app/* room server |
window/workshop    core/* app/* room server workshop window/draw window/face window/ui window/rooms window/scene window/debrief window/encounter window/screens window | cairo
.                  core/* platform app/* script/* store send terminal tools/* window/* |
'

# Everything wrong below ROOT/engine, a line each.
findings() {
    cd "$1/engine"
    find . -name '*.[ch]' | sed 's,^\./,,' | sort |
        TABLE=$table awk '
        BEGIN {
            split("assert complex ctype errno fenv float inttypes iso646 " \
                "limits locale math setjmp signal stdalign stdarg stdatomic " \
                "stdbool stddef stdint stdio stdlib stdnoreturn string " \
                "tgmath threads time uchar wchar wctype", names, " ")
            for (i in names) c11[names[i] ".h"] = 1
            rows = split(ENVIRON["TABLE"], row, "\n")
            for (i = 1; i <= rows; i++) {
                if (!match(row[i], /[^ ]/)) continue
                split(row[i], half, "|")
                words = split(half[1], word, " ")
                known[word[1]] = 1
                for (j = 2; j <= words; j++) sees[word[1], word[j]] = 1
                words = split(half[2], library, " ")
                for (j = 1; j <= words; j++) links[word[1], library[j]] = 1
            }
        }
        function folder_of(path) {
            return sub(/\/[^\/]*$/, "", path) ? path : "."
        }
        function library_of(name) {
            if (name ~ /^(lua.*|lauxlib)\.h$/) return "lua"
            if (name ~ /^sqlite3/) return "sqlite"
            if (name ~ /^jansson/) return "jansson"
            if (name ~ /^curl\//) return "curl"
            if (name ~ /^archive/) return "archive"
            if (name ~ /^enchant/) return "enchant"
            if (name ~ /SDL_ttf/) return "ttf"
            if (name ~ /SDL_mixer/) return "mixer"
            if (name ~ /^SDL/) return "sdl"
            if (name ~ /^libspeechd/) return "speechd"
            if (name ~ /^cairo/) return "cairo"
            if (name ~ /^fribidi/) return "fribidi"
            if (name ~ /^hb/) return "harfbuzz"
            if (name ~ /^(line|grapheme|word)break\.h$|^unibreak/)
                return "unibreak"
            if (name ~ /^vorbis\//) return "vorbis"
            if (name ~ /^microhttpd/) return "microhttpd"
            if (name ~ /^qrencode/) return "qrencode"
            return name in c11 ? "" : "posix"
        }
        function may_see(from, to,    top) {
            top = to
            sub(/\/.*/, "", top)
            return from == to || (from, to) in sees || (from, top "/*") in sees
        }
        function judge_own(file, line, from, name,    to) {
            to = folder_of(name)
            if (to == "." && from != ".")
                print file ":" line ": \"" name "\" is not named with its folder"
            else if (!may_see(from, to))
                print file ":" line ": " from " may not include " to \
                    "/ (\"" name "\")"
        }
        function judge_library(file, line, from, name,    library) {
            library = library_of(name)
            if (library == "") return
            if (!((from, library) in links))
                print file ":" line ": " from " may not include " library \
                    " (<" name ">)"
            if (file == "store/store.h" || file == "script/load.h" ||
                file == "script/reading/library.h")
                print file ":" line ": this header must hide <" name ">"
        }
        {
            file = $0
            from = folder_of(file)
            if (!(from in known)) {
                print file ":1: nobody wrote down what " from "/ may include"
                next
            }
            own = file
            sub(/\.c$/, ".h", own)
            has_own = own != file && (getline text < own) > 0
            if (has_own) close(own)
            line = 0
            first = ""
            while ((getline text < file) > 0) {
                line++
                if (text !~ /^#[ \t]*include[ \t]*["<]/) continue
                match(text, /["<][^">]*[">]/)
                what = substr(text, RSTART, RLENGTH)
                if (first == "") first = what
                name = substr(what, 2, length(what) - 2)
                if (what ~ /^"/) judge_own(file, line, from, name)
                else judge_library(file, line, from, name)
            }
            close(file)
            if (has_own && first != "\"" own "\"")
                print file ":1: its own header comes first: \"" own "\""
        }'
}

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
