#!/bin/bash
# SPDX-License-Identifier: MIT
# What a program can see of the house's style: sizes, line ends, left-overs.
#
#   check_style.sh SOURCE   checks SOURCE, then that the untidy files in
#                           tests/fixtures/style_bad are found out
set -euo pipefail

# Everything wrong below ROOT, a line each.
findings() {
    cd "$1"
    find . \( -path ./build -o -path ./.git -o -path ./tests/fixtures \
        -o -path ./tests/levels/hostile \) \
        -prune -o -type f \( -name '*.[ch]' -o -name '*.lua' -o -name '*.sh' \
        -o -path './script/*' \) -print | sort | while read -r file; do
        awk -v file="${file#./}" '
            function say(line, what) { print file ":" line ": " what }
            function columns(text) {  # UTF-8: continuation bytes take none
                gsub(/[\200-\277]/, "", text)
                return length(text)
            }
            BEGIN {
                code = file ~ /\.[ch]$/
                header = file ~ /\.h$/
                engine = file ~ /^engine\//
            }
            /SPDX-License-Identifier: MIT/ && NR < 4 { licence = 1 }
            /\t/ { say(NR, "a tab; this house indents with spaces") }
            /[ \r]$/ { say(NR, "white space at the end of the line") }
            /(^|[^A-Za-z])(TODO|FIXME|XXX|HACK)([^A-Za-z]|$)/ && \
                file !~ /check_style\.sh$/ {
                say(NR, "a left-over note; do it or write it down elsewhere")
            }
            code && columns($0) > 80 && !/https?:\/\// {
                say(NR, "wider than 80 columns")
            }
            # A function: its head starts at the margin, may span lines and
            # ends with the brace.
            engine && code && !inside {
                if (/^[A-Za-z_]/) head = /\(/ && !/[;}]$/
                if (head && /\{$/ && !/=/) { inside = NR; head = 0 }
                if (/;$/ || /^$/) head = 0
            }
            inside && /^}/ {
                if (NR - inside > 40)
                    say(inside, "a function of " (NR - inside) \
                        " lines; at most 40")
                inside = 0
            }
            END {
                if (code && !licence) say(1, "no SPDX-License-Identifier")
                if (header && engine && NR > 150)
                    say(1, "a header of " NR " lines; at most 150")
                if (code && !header && engine && NR > 600)
                    say(1, "a file of " NR " lines; at most 600")
                if (engine && file ~ /_(parts|inside|more|rest|misc|utils?)\.[ch]$/)
                    say(1, "named by its size; name it by its subject")
            }' "$file"
    done
    find engine -type f -printf '%h\n' | sort | uniq -c |
        awk '$1 > 40 { print $2 ": " $1 " files; at most 40 in a folder" }'
}

source=$(cd "${1:?the source folder}" && pwd)
red=0
found=$(LC_ALL=C findings "$source")
if [ -n "$found" ]; then
    echo "$found"
    red=1
fi

# A check that cannot fail is no check.
untidy=$source/tests/fixtures/style_bad
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
cp -r "$untidy/." "$made"
{
    echo '/* SPDX-License-Identifier: MIT */'
    echo 'int long_function(void) {'
    for i in $(seq 39); do echo "    int line_$i = $i;"; done
    echo '    return 0;'
    echo '}'
} >"$made/engine/core/long_function.c"
lines_of() { # NUMBER: a file of so many lines
    echo '/* SPDX-License-Identifier: MIT */'
    for i in $(seq $(($1 - 1))); do echo "int line_$i;"; done
}
lines_of 601 >"$made/engine/core/long_file.c"
lines_of 151 >"$made/engine/core/long_header.h"
lines_of 2 >"$made/engine/core/story_more.c"
mkdir "$made/engine/core/crowded"
for i in $(seq 41); do lines_of 2 >"$made/engine/core/crowded/file_$i.c"; done
printf '/* SPDX-License-Identifier: MIT */\n\tint tab;\nint space; \n' \
    >"$made/engine/core/white.c"
broken=$(LC_ALL=C findings "$made")
while read -r expected; do
    if [[ $broken != *"$expected"* ]]; then
        echo "this check no longer notices: $expected"
        red=1
    fi
done <"$untidy/expected.txt"
exit $red
