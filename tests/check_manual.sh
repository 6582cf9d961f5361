#!/bin/bash
# SPDX-License-Identifier: MIT
# The manual against the program: every command and every option that the
# program has stands in docs/thaw.6, and the other way round.
#
#   check_manual.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}

# "command" and "command --option", a line each, as the program says itself.
of_program() {
    local command option
    "$thaw" --complete "" | cut -f1 | while read -r command; do
        echo "$command"
        "$thaw" --complete "$command" - | cut -f1 |
            while read -r option; do echo "$command $option"; done
    done
    "$thaw" --complete - | cut -f1 | while read -r option; do
        [ "$option" = --help ] || echo "thaw $option"
    done
}

# The same from the manual: ".It Cm check" opens a command, ".It Fl -json"
# below it is one of its options; ".It Nm" is thaw by itself.
of_manual() {
    awk '
        /^\.It Nm/ { command = "thaw"; next }
        /^\.It Cm / { command = $3; print command; next }
        /^\.It Fl -/ {
            print (command == "help" ? "thaw" : command) " -" $3
        }' "$1"
}

# What one has and the other has not.
differences() {
    { diff <(of_program | sort -u) <(of_manual "$1" | sort -u) || true; } |
        sed -n 's/^< /the manual does not have: thaw /p
                s/^> /the program does not have: thaw /p'
}

red=0
found=$(differences "$source/docs/thaw.6")
if [ -n "$found" ]; then
    echo "$found"
    red=1
fi

# A check that cannot fail is no check.
without=$(mktemp)
trap 'rm -f "$without"' EXIT
sed '/^\.It Cm check/d; s/^\.It Fl -dir/.It Fl -folder/' \
    "$source/docs/thaw.6" >"$without"
broken=$(differences "$without")
for expected in "manual does not have: thaw check" \
    "manual does not have: thaw new --dir" \
    "program does not have: thaw new --folder"; do
    if [[ $broken != *"$expected"* ]]; then
        echo "this check no longer notices: $expected"
        red=1
    fi
done

# Each list that begins is ended before the next section.
unended() {
    awk '/^\.Bl/ { depth++; from = NR } /^\.El/ { depth-- }
        /^\.S[hs]/ { if (depth) print "line " from ": a list is not ended"
            depth = 0 }' "$1"
}
found=$(unended "$source/docs/thaw.6")
if [ -n "$found" ]; then
    echo "docs/thaw.6, $found"
    red=1
fi
grep -v '^\.El' "$source/docs/thaw.6" >"$without"
if [ -z "$(unended "$without")" ]; then
    echo "this check no longer notices a list that is not ended"
    red=1
fi

# The source is what man reads: no warnings, and the words come out.
if command -v mandoc >/dev/null; then
    mandoc -Tlint -Wwarning "$source/docs/thaw.6" || red=1
fi
exit $red
