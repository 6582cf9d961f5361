#!/bin/bash
# SPDX-License-Identifier: MIT
# A level's words go out to a translator and come back: the template, play in
# another language, what is missing, what is broken.
#
#   check_strings.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp "$source/tests/levels/late_parcel.lua" "$room/parcel.lua"
cd "$room"
red=0
complain() { echo "$*"; red=1; }

# Every text once in its context, each with its line.
"$thaw" strings parcel.lua >parcel.pot
grep -q '^#: parcel.lua:[0-9]' parcel.pot || complain "no references"
grep -q '^msgctxt "late, reply"' parcel.pot || complain "no contexts"
[ "$(grep -c '^msgid "You could have tracked it online."' parcel.pot)" = 1 ] ||
    complain "a reply is not there exactly once"

# One translated line: spoken; all others as written; moods as they were.
cat >parcel.es.po <<'PO'
msgid ""
msgstr "Language: es\n"

msgctxt "late, reply"
msgid "You could have tracked it online."
msgstr "Podría haberlo seguido por internet."
PO
said=$(printf '\nq\n' | "$thaw" play parcel.lua --terminal --no-save --language es)
grep -q '1  Podría haberlo seguido por internet.' <<<"$said" ||
    complain "the translated reply is not shown"
grep -q 'That was three days of waiting for nothing.' <<<"$said" ||
    complain "a reply without translation is not shown as written"
said=$(printf '\nq\n' | LC_ALL=es_MX.UTF-8 "$thaw" play parcel.lua --terminal --no-save)
grep -q 'Podría' <<<"$said" || complain "the system's language is not spoken"
said=$(printf '\nq\n' | LC_ALL=C "$thaw" play parcel.lua --terminal --no-save)
grep -q 'Podría' <<<"$said" && complain "English is not spoken where it should"

# A tone and a sound of the level's own are its words, and its translator's.
{
    echo 'tone "blame" { class = "threat", mood = -70, lesson = "Not so." }'
    echo 'sound "thud" { caption = "a heavy thud", recipe = "knock" }'
    sed 's/sound "phone_ring"/sound "thud"/' parcel.lua
} >own.lua
"$thaw" strings own.lua >own.pot
for text in '"tone"|"blame"' '"tone blame, lesson"|"Not so."' \
    '"sound, caption"|"a heavy thud"'; do
    printf 'msgctxt %s\nmsgid %s\n' "${text%|*}" "${text#*|}" >wanted
    [ "$(grep -A1 -Fx "$(head -1 wanted)" own.pot)" = "$(cat wanted)" ] ||
        complain "no $text for the translator"
done
grep -q '"ask"' own.pot && complain "tones that all levels share are asked for"
cat >own.es.po <<'PO'
msgid ""
msgstr "Language: es\n"

msgctxt "tone"
msgid "blame"
msgstr "reproche"

msgctxt "tone blame, lesson"
msgid "Not so."
msgstr "Así no."

msgctxt "sound, caption"
msgid "a heavy thud"
msgstr "un golpe sordo"
PO
said=$("$thaw" replay own.lua 'You could have' ... --sums --language es
    printf '\nq\n' | "$thaw" play own.lua --terminal --no-save --language es)
for words in 'online.» (reproche)' 'reproche −' 'Así no.' '[un golpe sordo]'; do
    grep -qF -- "$words" <<<"$said" || complain "not said: $words"
done
"$thaw" replay own.lua 'You could have' --language es --json |
    tr -d ' \n' | grep -q '"tones":\["blame"\]' ||
    complain "the JSON has a translated name"

# A language that nothing speaks is told, with those there are; one of another
# region is spoken where there is no nearer one; a level may bring its own.
wrong=$("$thaw" play parcel.lua --terminal --no-save --language klingon \
    </dev/null 2>&1) && complain "a language that nothing speaks is taken"
grep -q 'translated to "klingon" here; there are: en, es (Español), zh_CN' \
    <<<"$wrong" || complain "the languages are not named: $wrong"
said=$("$thaw" help)
grep -q 'practice room' <<<"$said" || complain "English is not spoken"
said=$(LC_ALL=zh_SG.UTF-8 "$thaw" help)
grep -q '对话' <<<"$said" ||
    complain "zh_SG does not speak the Chinese that there is"
sed 's/Language: es/Language: tlh/' parcel.es.po >parcel.tlh.po
said=$(printf 'q\n' |
    "$thaw" play parcel.lua --terminal --no-save --language tlh 2>&1) || true
grep -q 'The late parcel' <<<"$said" ||
    complain "a language of the level's own is refused"
rm parcel.tlh.po

# Names are called by their first word, also where a dot stands between them.
cp "$source/game/scripts/shocked_bill."{lua,zh_CN.po} .
said=$(printf '\nq\n' | "$thaw" play shocked_bill.lua --terminal --no-save \
    --language zh_CN)
grep -q '^达娜：四百一十二块？' <<<"$said" ||
    complain "a name with a dot in it is not called by its first word"

# What is missing is counted; what is broken is named with its line.
found=$("$thaw" check parcel.lua || true)
grep -q 'parcel.es.po lacks [0-9]* texts.*\[missing-translation\]' <<<"$found" ||
    complain "check does not tell what is missing: $found"
printf 'msgid "a\n' >parcel.fr.po
found=$("$thaw" check parcel.lua || true)
grep -q 'parcel.fr.po: line 1: the closing quote.*\[broken-translation\]' \
    <<<"$found" || complain "check does not tell what is broken: $found"

# What was translated is kept in the next template, and comes back whole.
"$thaw" strings parcel.lua --language es >again.po
grep -q 'msgstr "Podría haberlo seguido por internet."' again.po ||
    complain "a translation got lost"
sed 's/You could have tracked/One could have tracked/' parcel.lua >changed.lua
mv changed.lua parcel.lua
"$thaw" strings parcel.lua --language es | grep -q '^#~ msgstr "Podría' ||
    complain "a translation no longer used got lost"

# Whatever a translator wrote survives any number of runs: comments, header,
# doubtful and unused entries with their contexts. gettext's own tools agree.
cp "$source/tests/levels/late_parcel.lua" parcel.lua
"$thaw" strings parcel.lua --language es --output parcel.es.po
cat >>parcel.es.po <<'PO'

# Ask Marta about this one.
#, fuzzy
#| msgid "Old words."
msgctxt "late, reply"
msgid "Not there any more."
msgstr "Ya no está."

#, fuzzy
#~| msgid "Older words."
#~ msgctxt "late, reply"
#~ msgid "Gone since long.\n"
#~ "Two lines."
#~ msgstr "Hace tiempo."
PO
sed -i '1i # Translated by Inés, 2026.' parcel.es.po
"$thaw" strings parcel.lua --language es --output parcel.es.po
cp parcel.es.po once.po
"$thaw" strings parcel.lua --language es --output parcel.es.po
cmp once.po parcel.es.po || complain "a second run changes the file"
for words in '# Translated by Inés, 2026.' '# Ask Marta about this one.' \
    '#~| msgid "Old words."' '#~ msgctxt "late, reply"' \
    '#~ msgstr "Ya no está."' '#~ "Two lines."' '#~ msgstr "Hace tiempo."'; do
    grep -qxF -- "$words" parcel.es.po || complain "lost: $words"
done
msgfmt --check-format --output-file=/dev/null parcel.es.po ||
    complain "msgfmt refuses what strings writes"
"$thaw" strings parcel.lua >parcel.pot
msgmerge --quiet --no-fuzzy-matching parcel.es.po parcel.pot >merged.po
cp merged.po parcel.es.po
"$thaw" strings parcel.lua --language es --output parcel.es.po
facts() { msgattrib "$@" --no-wrap --no-location parcel.es.po | sort; }
all=$(facts; facts --only-obsolete)
cp merged.po parcel.es.po
[ "$all" = "$(facts; facts --only-obsolete)" ] ||
    complain "msgmerge's file does not come back as it was"

# However gettext's tools or an editor of Windows lay the file out, the same
# is read from it.
"$thaw" strings parcel.lua --language es --output parcel.es.po
facts_of() { msgattrib --no-wrap --no-location "$1" | sort; }
whole=$(facts_of parcel.es.po)
laid_out=(
    "msgcat --width=24"
    "msgcat --no-wrap --sort-output"
    "msgcat --escape --add-location=never"
    "sed s/\$/\r/"
    "sed 1s/^/\xEF\xBB\xBF/"
)
cp parcel.es.po kept.po
for way in "${laid_out[@]}"; do
    $way kept.po >parcel.es.po
    "$thaw" strings parcel.lua --language es --output parcel.es.po ||
        complain "not read after: $way"
    [ "$(facts_of parcel.es.po)" = "$whole" ] || complain "another after: $way"
    msgfmt --check-format --output-file=/dev/null parcel.es.po ||
        complain "msgfmt refuses it after: $way"
done

# A text that moves to another beat keeps its translation, to be looked at.
sed 's/"late"/"later"/g' "$source/tests/levels/late_parcel.lua" >parcel.lua
"$thaw" strings parcel.lua --language es >moved.po
grep -A4 '^#, fuzzy' moved.po | grep -q '^#| msgctxt "late, reply"' ||
    complain "a text that moved does not say where it was"
cp "$source/tests/levels/late_parcel.lua" parcel.lua

# What the shell has emptied is not taken for a translation of nothing.
: >parcel.es.po
"$thaw" strings parcel.lua --language es >parcel.pot 2>said.txt &&
    complain "an emptied file is merged"
grep -q -- '--output' said.txt || complain "nobody names --output"

# Names in braces are the same on both sides.
cat >holes.lua <<'LUA'
encounter "Holes" { channel = "counter", brief = "A test.", start = "a", vars = { times = 2 } }
local ana = customer "Ana Ruiz" { mood = 0 }
beat "a" {
  ana "I have {times} questions, {player}.",
  reply "Go on." { tone = "ask", next = "e" },
  reply "No." { tone = "curt", next = "e" },
}
ending "e" { outcome = "kept", ana "Done, {player}." }
LUA
cat >holes.es.po <<'PO'
msgid ""
msgstr "Language: es\n"

msgid "I have {times} questions, {player}."
msgstr "Tengo {veces} preguntas, {player}."

msgid "Done, {player}."
msgstr "Listo."
PO
found=$("$thaw" check holes.lua || true)
grep -q 'has {veces}.*\[wrong-translation\]' <<<"$found" ||
    complain "a wrong name in a translation is not told: $found"
grep -q 'lacks {player}.*\[wrong-translation\]' <<<"$found" ||
    complain "a name that the translation lost is not told: $found"

# The game's own translations are whole: no text without words, none broken,
# none kept that nobody says any more.
whole() { # LEVEL.lua LANGUAGE
    local found
    found=$("$thaw" check "$1" | grep -- '-translation\]' || true)
    found+=$("$thaw" strings "$1" --language "$2" | grep '^#~ msgid' || true)
    printf '%s' "$found"
    [ -z "$found" ]
}
for language in zh_CN es; do
    for file in shocked_bill.lua "shocked_bill.$language.po"; do
        cp "$source/game/scripts/$file" "$room/" || complain "no $file"
    done
    whole shocked_bill.lua "$language" ||
        { echo; complain "$language is not whole"; }
    # And where one text is taken away, or one is changed, it is not.
    cp "shocked_bill.$language.po" kept.po
    grep -v '^#' kept.po | awk '/^msgstr "[^"]/ && !done++ { $0 = "msgstr \"\"" }
        { print }' >"shocked_bill.$language.po"
    whole shocked_bill.lua "$language" >/dev/null &&
        complain "$language misses a text, and nobody tells"
    sed 's/^msgid "Walt/msgid "Ward/' kept.po >"shocked_bill.$language.po"
    whole shocked_bill.lua "$language" >/dev/null &&
        complain "$language keeps a text that nobody says, and nobody tells"
    rm shocked_bill.*
done
exit $red
