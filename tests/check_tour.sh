#!/bin/bash
# SPDX-License-Identifier: MIT
# CONTRIBUTING.md leads where it says: every file and folder that it names is
# there, and every folder of engine/ has its row in the tour.
#
#   check_tour.sh SOURCE   checks SOURCE, then that the wrong page in
#                          tests/fixtures/tour_bad is found out
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
red=0
shopt -s nullglob extglob

# named PAGE: what it names, a line each: the number of the line, a tab, and a
# path, or "-" where a paragraph or a row of a table begins. A path has a slash
# or an ending; "Inside `script`: `sandbox` …" names folders of engine/script.
named() {
    awk '
        function token(text) {
            gsub(/^[("]+|[).,:;"]+$/, "", text)
            gsub(/…/, "*", text)
            if (text ~ /\*\*|https?:|^[.-]|^\//) return
            if (text ~ /^[A-Za-z0-9_*][A-Za-z0-9_.*-]*\/[A-Za-z0-9_.*\/-]*$/ ||
                text ~ /^[A-Za-z0-9_*-]+\.(c|h|sh|lua|txt|md|po|pot)$/)
                print NR "\t" text
        }
        /^$/ || /^\|/ { print NR "\t-"; inside = "" }
        /^    / {  # commands: each word
            for (i = 1; i <= NF; i++) token($i)
            next
        }
        {
            line = $0
            if (match(line, /Inside `[a-z]+`/)) {
                inside = substr(line, RSTART + 8, RLENGTH - 9)
                print NR "\t-"
                print NR "\tengine/" inside "/"
            }
            while (match(line, /`[^`]*`?/)) {
                code = substr(line, RSTART, RLENGTH)
                line = substr(line, RSTART + RLENGTH)
                gsub(/`/, "", code)
                count = split(code, words, / +/)
                for (i = 1; i <= count; i++) {
                    if (inside && words[i] ~ /^[a-z]+$/ && words[i] != inside)
                        print NR "\tengine/" inside "/" words[i] "/"
                    else
                        token(words[i])
                }
            }
        }' "$1"
}

# missing PAGE: paths that lead nowhere, a line each. A short one is looked for
# in the project, in engine/, and where its paragraph or row has been before.
# What stands in capitals in a file's name stands for any text.
missing() {
    local number path pattern base bases=() all found folder
    while IFS=$'\t' read -r number path; do
        if [ "$path" = - ]; then
            bases=("$source" "$source/engine")
            continue
        fi
        [[ $path != build/* ]] || continue # made by a build
        pattern=${path/#_/*_}
        [ -e "$source/$path" ] || pattern=${pattern//[A-Z][A-Z][A-Z]*([A-Z])/*}
        found=
        for base in "${bases[@]}"; do
            all=("$base"/$pattern)
            [ ${#all[@]} -gt 0 ] && [ -e "${all[0]}" ] || continue
            found=${all[0]}
            break
        done
        if [ -z "$found" ] && [[ $pattern == *"*"* && $pattern != */* ]]; then
            found=$(find "$source/engine" "$source/tests" -name "$pattern" \
                -print -quit)
        fi
        if [ -z "$found" ]; then
            echo "${1##*/}:$number: there is no $path"
            continue
        fi
        folder=${found%/}
        [ -d "$folder" ] || folder=${folder%/*}
        while [[ $folder == "$source"/*/* ]]; do
            bases+=("$folder")
            folder=${folder%/*}
        done
    done < <(named "$1")
}

# untold PAGE: folders of engine/, two deep, that it does not name. Naming what
# is inside one is enough.
untold() {
    local told folder
    told=$'\n'$(named "$1" | cut -f 2)$'\n'
    for folder in "$source"/engine/*/ "$source"/engine/*/*/; do
        folder=${folder#"$source/"}
        folder=${folder%/}
        [[ $told == *$'\n'"$folder"[/$'\n']* ]] ||
            echo "${1##*/}: the tour does not name $folder"
    done
}

found=$(missing "$source/CONTRIBUTING.md"; untold "$source/CONTRIBUTING.md")
[ -z "$found" ] || { echo "$found"; red=1; }

# A check that cannot fail is no check.
wrong=$source/tests/fixtures/tour_bad
found=$(missing "$wrong/wrong.md"; untold "$wrong/wrong.md")
while read -r expected; do
    if ! grep -qxF -- "$expected" <<<"$found"; then
        echo "this check no longer notices: $expected"
        red=1
    fi
done <"$wrong/expected.txt"
# … and one that finds fault with what is right is none either.
if grep -F 'wrong.md:3:' <<<"$found"; then
    echo "this check finds fault with what is there"
    red=1
fi
exit $red
