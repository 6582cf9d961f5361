#!/bin/bash
# SPDX-License-Identifier: MIT
# Translations as other programs leave them: gettext's own tools, editors that
# write another character set, spreadsheets. Nothing of them is lost, and what
# cannot be read is told.
#
#   check_translators.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=${2:?the program}
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cp "$source/tests/levels/late_parcel.lua" "$room/parcel.lua"
cd "$room"
export LC_ALL=C
red=0
complain() { echo "$*"; red=1; }
facts() { msgattrib --no-wrap --no-location "$1" | sort; }
lost() { msgattrib --only-obsolete --no-wrap --no-location "$1" | sort; }
strings() { "$thaw" strings parcel.lua "$@"; }
# says CODE TEXT COMMAND…
says() {
    local want=$1 text=$2 code=0
    shift 2
    "$thaw" "$@" >said.txt 2>&1 || code=$?
    [ "$code" = "$want" ] || complain "$*: exit $code, not $want"
    grep -qF -- "$text" said.txt || complain "$*: does not say: $text"
}

# A file begun with msginit, half done, with all that a translator may leave.
strings --output parcel.pot
msginit --no-translator --locale es --input parcel.pot --output begun.po 2>/dev/null
cat >done.po <<'PO'
msgid ""
msgstr ""
"Language: es\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Generator: Poedit 3.4\n"

# ¿Se dice así en Perú?
#, fuzzy
#| msgid "That was three days of waiting."
msgctxt "late, reply"
msgid "That was three days of waiting for nothing."
msgstr "Fueron tres días de espera."

# Señora: no lo borres.
msgctxt "late, reply"
msgid "You could have tracked it online."
msgstr "Podría haberlo seguido por internet, señora."

#~ msgctxt "late, reply"
#~ msgid "Nobody says this."
#~ msgstr "Nadie dice esto, ñ."
PO
msgmerge --quiet --previous done.po parcel.pot >parcel.es.po
strings --language es --output parcel.es.po
whole=$(facts parcel.es.po) gone=$(lost parcel.es.po)
grep -q '¿Se dice' <<<"$whole" || complain "a comment of a translator is lost"
grep -q '#| msgid' <<<"$whole" || complain "an earlier text is lost"
grep -q 'X-Generator' <<<"$whole" || complain "the header is lost"
grep -q 'Nadie dice' <<<"$gone" || complain "an unused entry is lost"
cp parcel.es.po kept.po

# However the file was saved, it is the same, and UTF-8 again when it is written.
utf16() { iconv -f UTF-8 -t UTF-16 kept.po; }
notepad() { { printf '\xEF\xBB\xBF'; sed 's/$/\r/' kept.po; }; }
notepad16() { { printf '\xFF\xFE'; sed 's/$/\r/' kept.po | iconv -f UTF-8 -t UTF-16LE; }; }
for way in "msgconv -t ISO-8859-1 kept.po" "msgconv -t CP1252 kept.po" utf16 \
    notepad notepad16 "msguniq kept.po" "msgcat --no-wrap -w 30 kept.po" \
    "msgmerge --quiet --previous kept.po parcel.pot" "msgattrib kept.po"; do
    $way >parcel.es.po
    strings --language es --output parcel.es.po || complain "not read: $way"
    [ "$(facts parcel.es.po)" = "$whole" ] || complain "another after: $way"
    [ "$way" = "msgattrib kept.po" ] || [ "$(lost parcel.es.po)" = "$gone" ] ||
        complain "another end after: $way"
    msgfmt --check-format --output-file=/dev/null parcel.es.po 2>said.txt ||
        complain "msgfmt refuses it after: $way: $(cat said.txt)"
done

notepad16 >parcel.es.po
printf '\nq\n' | "$thaw" play parcel.lua --terminal --no-save --language es >said.txt
grep -q 'internet, señora' said.txt || complain "UTF-16 is not spoken"

strings --language es --csv --output out.csv

# What cannot be read is told, and nothing is written over it.
sed 's/charset=UTF-8/charset=X-NONE/' kept.po | iconv -f UTF-8 -t CP1252 >parcel.es.po
cp parcel.es.po strange.po
says 1 "says charset=X-NONE" check parcel.lua
says 2 "save it as UTF-8" strings parcel.lua --language es --output parcel.es.po
cmp -s parcel.es.po strange.po || complain "a file that cannot be read is lost"
iconv -f UTF-8 -t CP1252 kept.po >parcel.es.po
says 1 "not UTF-8" check parcel.lua
cp kept.po "parcel.es (1).po"
cp kept.po parcel.es.po
says 1 'call it ./parcel.es.po' check parcel.lua
rm "parcel.es (1).po"

cp out.csv parcel.es.po
says 1 "thaw strings --read takes it" check parcel.lua
sed 's/internet, señora/internet, {señora/' kept.po >parcel.es.po
says 1 "the translation has a { without its }" check parcel.lua
cp kept.po parcel.es.po

# Languages that are written in two ways are apart.
speaks() { # LANGUAGE WORD
    "$thaw" play parcel.lua --terminal --no-save --language "$1" </dev/null >said.txt 2>&1 || :
    grep -q "$2" said.txt || complain "$1 does not speak $2"
}
for pair in zh_CN:包裹 zh_TW:包裏 pt:Encomenda pt_BR:Pacote sr:Пакет sr@latin:Paket; do
    cat >"parcel.${pair%:*}.po" <<PO
msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

msgctxt "encounter, title"
msgid "The late parcel"
msgstr "${pair#*:}"
PO
done
for pair in zh_TW:包裏 zh-Hant:包裏 zh_HK:包裏 zh_SG:包裹 pt_BR:Pacote \
    pt_PT:Encomenda sr:Пакет sr_RS.UTF-8@latin:Paket sr-Latn-RS:Paket; do
    speaks "${pair%%:*}" "${pair#*:}"
done

# A table goes to somebody who has only a spreadsheet, and comes back.
strings --language es --csv --output out.csv
head -1 out.csv | grep -q 'where,line,source,translation,state' ||
    complain "the table does not name its columns"
grep -q 'Fueron tres días de espera.",doubtful' out.csv ||
    complain "the table does not say what is doubtful"
says 0 "0 translations were taken" strings parcel.lua --language es --read out.csv
[ "$(facts parcel.es.po)" = "$whole" ] || complain "an unchanged table changes something"
row() { printf '"%s";"%s";"%s";"%s"\r\n' "$@"; }
{
    printf 'where;source;translation;state\r\n'
    row "late, reply" "That was three days of waiting for nothing." "Fueron tres días de espera." ""
    row "encounter, title" "The late parcel" "El paquete; \"\"tarde\"\"" ""
    row "late, reply" "You could have tracked it online." "" ""
} >excel.csv
iconv -f UTF-8 -t UTF-16 excel.csv >excel16.csv
says 0 "2 translations would be taken" strings parcel.lua --language es --read excel16.csv --dry-run
cmp -s parcel.es.po kept.po || [ "$(facts parcel.es.po)" = "$whole" ] ||
    complain "--dry-run writes"
says 0 "2 translations were taken" strings parcel.lua --language es --read excel16.csv
facts parcel.es.po >now.txt
grep -q 'msgstr "El paquete; \\"tarde\\""' now.txt || complain "a row is not taken"
msgattrib --only-fuzzy --no-wrap parcel.es.po >fuzzy.txt
grep -q '^msgid "That was three days of waiting for n' fuzzy.txt && complain "what was looked at is doubtful still"
grep -q 'internet, señora' now.txt || complain "an empty cell takes a translation away"
grep -q '¿Se dice' now.txt || complain "a table takes a comment away"
grep -q 'X-Generator' now.txt || complain "a table takes the header away"
[ "$(lost parcel.es.po)" = "$gone" ] || complain "a table takes unused entries away"
printf '\xEF\xBB\xBF' | cat - excel.csv >marked.csv
says 0 "0 translations were taken" strings parcel.lua --language es --read marked.csv

# Rows that cannot be used are told by their numbers; the others are taken.
{
    printf 'where,source,translation\n'
    printf '"encounter, title","The late parcel","El {paquete}"\n'
    printf '"late, reply","Nobody ever wrote this.","Ni esto."\n'
    printf '"encounter, goal","%s","Que vuelva."\n' \
        "$(grep '^"encounter, goal"' out.csv | cut -d'"' -f4)"
} >odd.csv
says 1 "row 2, column C: the translation has {paquete}" strings parcel.lua --language es --read odd.csv
grep -q "row 3, column B: the level has no such text" said.txt ||
    complain "a row of another level is not told"
grep -q 'Que vuelva' parcel.es.po || complain "a good row is not taken beside bad ones"
says 2 'no column "where"' strings parcel.lua --language es --read kept.po
iconv -f UTF-8 -t CP1252 excel.csv >ansi.csv
says 2 "save the table as CSV" strings parcel.lua --language es --read ansi.csv
says 2 "--language" strings parcel.lua --csv
says 2 "--dry-run goes with --read" strings parcel.lua --language es --dry-run

# Where there is no translation yet, a table makes one.
rm parcel.es.po
says 0 "2 translations were taken" strings parcel.lua --language es --read excel.csv
msgfmt --check-format --output-file=/dev/null parcel.es.po 2>/dev/null ||
    complain "msgfmt refuses what a table made"

exit $red
