#!/bin/bash
# SPDX-License-Identifier: MIT
# What people read is put together by format_write, commands_print or another
# function of ours: printf's own need not know the numbered arguments ("%2$s")
# of a translation. So every format of printf, fprintf and snprintf in engine
# stands there as it is.
#
#   check_said.sh SOURCE   checks SOURCE, then that the calls in
#                          tests/fixtures/said_bad are found out
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)

# Every call below ROOT/engine whose format is no text, a line each.
# core/base/format.c is where formats are taken apart.
findings() {
    cd "$1/engine"
    find . -name '*.c' ! -path ./core/base/format.c -printf '%P\n' | sort |
        xargs awk '
            # The text of argument `wanted` of the call that begins in `line`,
            # with as many of the next lines as it takes.
            function format_of(text, wanted,    i, c, depth, at, quoted, out) {
                depth = at = 0
                for (i = 1; i <= length(text); i++) {
                    c = substr(text, i, 1)
                    if (quoted && c == "\\") {
                        i++
                        continue
                    }
                    if (c == "\"") quoted = !quoted
                    if (!quoted && c == "(" && ++depth == 1) continue
                    if (!quoted && c == ")" && --depth == 0) break
                    if (!quoted && c == "," && depth == 1) {
                        if (at == wanted) break
                        at++
                        continue
                    }
                    if (at == wanted && depth > 0) out = out c
                }
                sub(/^[ \n]+/, "", out)
                return out
            }
            function judge(    n, k, text, name, wanted, call) {
                for (n = 1; n <= lines; n++) {
                    text = line[n]
                    while (match(text, /(^|[^a-z_])(f|sn)?printf\(/)) {
                        name = substr(text, RSTART, RLENGTH)
                        wanted = name ~ /snprintf/ ? 2 : name ~ /fprintf/
                        text = substr(text, RSTART + RLENGTH - 1)
                        call = text
                        for (k = n + 1; k <= n + 8 && k <= lines; k++)
                            call = call "\n" line[k]
                        if (format_of(call, wanted) !~ /^("|PRI)/)
                            print file ":" n ": a format that is no text; " \
                                "format_write or commands_print takes it"
                    }
                }
            }
            FNR == 1 {
                judge()
                file = FILENAME
            }
            { line[lines = FNR] = $0 }
            END { judge() }'
}

red=0
found=$(findings "$source")
if [ -n "$found" ]; then
    echo "$found"
    red=1
fi

# A check that cannot fail is no check.
broken=$(findings "$source/tests/fixtures/said_bad")
while read -r expected; do
    if [[ $broken != *"$expected"* ]]; then
        echo "this check no longer notices: $expected"
        red=1
    fi
done <"$source/tests/fixtures/said_bad/expected.txt"
if [ "$(wc -l <<<"$broken")" -ne "$(wc -l <"$source/tests/fixtures/said_bad/expected.txt")" ]; then
    echo "this check notices too much: $broken"
    red=1
fi
exit $red
