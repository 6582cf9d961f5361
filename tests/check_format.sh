#!/bin/bash
# SPDX-License-Identifier: MIT
# All C code is as clang-format writes it, by .clang-format.
#
#   check_format.sh SOURCE   checks SOURCE, then that the badly laid out file in
#                            tests/fixtures/format_bad is found out
#
# To mend it: clang-format -i FILE…
set -euo pipefail
cd "${1:?the source folder}"
if ! command -v clang-format >/dev/null; then
    echo "clang-format is not here: install it, or run script/setup test"
    exit 77 # ctest counts it as left out
fi

# badly FILE…: those that clang-format would change.
badly() {
    clang-format --dry-run --style=file:.clang-format "$@" 2>&1 |
        sed -n 's/^\([^:]*\):[0-9]*:.*clang-formatted.*/\1/p' | sort -u |
        sed 's/$/: clang-format -i would change it/'
}

red=0
mapfile -d '' files < <(find engine tests -name '*.[ch]' \
    ! -path 'tests/fixtures/*' -print0 | sort -z)
found=$(badly "${files[@]}")
if [ -n "$found" ]; then
    echo "$found"
    red=1
fi

# A check that cannot fail is no check.
if [ -z "$(badly tests/fixtures/format_bad/crooked.c)" ]; then
    echo "this check no longer notices crooked.c"
    red=1
fi
exit $red
