#!/bin/bash
# SPDX-License-Identifier: MIT
# The program's own translations are whole: the template has every text of the
# source, each language has every text of the template, and no format differs.
#
#   check_translations.sh SOURCE
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
command -v xgettext >/dev/null ||
    { echo "gettext is missing: script/setup test installs it"; exit 1; }
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export LC_ALL=C.UTF-8

# What is wrong with a folder of words, a line each.
wrong() { # FOLDER
    local folder=$1 file left
    diff -q "$room/fresh/thaw.pot" "$folder/thaw.pot" >/dev/null ||
        echo "thaw.pot is not as script/words makes it"
    for file in "$folder"/thaw.*.po; do
        msgfmt --check-format --check-domain --output-file=/dev/null "$file" \
            2>&1 | grep -E 'error|not the same' || true
        msgmerge --quiet --no-fuzzy-matching --output-file="$room/merged.po" \
            "$file" "$room/fresh/thaw.pot"
        left=$(msgattrib --untranslated "$room/merged.po" | grep -c '^msgid ' ||
            true)
        [ "$left" = 0 ] ||
            echo "$(basename "$file") lacks $((left - 1)) texts"
        left=$(msgattrib --only-obsolete "$file" | grep -c '^#~ msgid ' || true)
        [ "$left" = 0 ] ||
            echo "$(basename "$file") keeps $left texts that nobody says"
    done
}

"$source/script/words" "$room/fresh"
red=0
found=$(wrong "$source/game/words")
if [ -n "$found" ]; then
    echo "$found"
    echo "script/words renews them; then fill in what is new."
    red=1
fi
ls "$source"/game/words/thaw.{es,zh_CN}.po >/dev/null || red=1

# And where something is taken away or broken, it is found.
must_find() { # WORDS
    wrong "$room/bad" | grep -q "$1" ||
        { echo "nobody tells that $1"; red=1; }
    rm -r "$room/bad"
}
copy() { cp -r "$source/game/words" "$room/bad"; }
copy
sed -i 's/^msgid "Play"/msgid "Ploy"/' "$room/bad/thaw.es.po"
must_find "thaw.es.po lacks 1 texts"
copy
sed -i 's/^msgid "Play"/msgid "Ploy"/' "$room/bad/thaw.pot"
must_find "thaw.pot is not as script/words makes it"
copy
printf '\n#, c-format\nmsgid "%%s of %%d"\nmsgstr "%%d de %%s"\n' \
    >>"$room/bad/thaw.es.po"
must_find "format specifications"
exit $red
