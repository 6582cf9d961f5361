#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw map: every beat, reply and ending stands in the picture, the road played
# is on top, and without Graphviz it says what to do.
#
#   check_map.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1 LC_ALL=C.UTF-8
cd "$home"
parcel=$source/tests/levels/late_parcel.lua
red=0

wrong() {
    echo "$*"
    red=$((red + 1))
}

# holds FILE COUNT PATTERN: so many lines of the file.
holds() {
    local found
    found=$(grep -cE -- "$3" "$1" || true)
    [ "$found" -eq "$2" ] || wrong "$1: $found lines with $3, not $2"
}

replies=$(grep -cE '^  (reply|silence)' "$parcel")
beats=$(grep -c '^beat' "$parcel")
endings=$(grep -c '^ending' "$parcel")

# DOT: a box for each beat, a row for each reply, a shape for each ending.
"$thaw" map "$parcel" -o all.dot >said.txt
grep -q "all.dot is drawn" said.txt || wrong "it does not say what it drew"
holds all.dot "$beats" '^  b[0-9]+ \[label=<<TABLE'
holds all.dot "$endings" '^  e[0-9]+ \[shape=box'
rows=$(grep -oE 'PORT="r[0-9]+"' all.dot | sort -u | wc -l)
[ "$rows" -eq "$replies" ] || wrong "all.dot: $rows rows, not $replies"
holds all.dot 0 'COLOR="#d98200">'
grep -q '100 %' all.dot || wrong "all.dot does not say how often"

# A thought and a deed are marked; what is for the trainer's screen is left out.
"$thaw" map "$source/tests/levels/explored/thought_and_deed.lua" -o deed.dot \
    >/dev/null
holds deed.dot 1 '\(think\) He has carried'
holds deed.dot 1 '\(do\) Take the bag'
holds deed.dot 0 '\((think|do)\) Sit down|Ask the room'

# The road on top; thickness is chance's, and can be left out.
"$thaw" map "$parcel" --road 1 --road "I read" -o road.dot >/dev/null
marked=$(grep -oE 'BORDER="3" COLOR="#d98200"' road.dot | wc -l)
[ "$marked" -eq 2 ] || wrong "road.dot: $marked replies of the road, not 2"
holds road.dot 2 'penwidth=5.0 color="#d98200"'
"$thaw" map "$parcel" --plain -o plain.dot >/dev/null
grep -q '100 %' plain.dot && wrong "--plain still counts"
"$thaw" map "$parcel" --road 9 -o - >/dev/null 2>said.txt &&
    wrong "a reply that is not there was drawn"
grep -q '"9" is not on offer' said.txt || wrong "it does not say what is wrong"

# A level of very many beats is placed here, for Graphviz would take minutes:
# every box has a place of its own, and the picture is drawn in seconds.
{
    echo 'encounter "Long" { brief = "b" }'
    echo 'local ida = customer "Ida Berg" { leaves = false }'
    for i in $(seq 1 1500); do
        printf 'beat "b%d" { ida "Well?",\n' "$i"
        printf ' reply "Yes %d." { tone = "ask", next = "b%d" },\n' "$i" $((i + 1))
        printf ' reply "No %d." { tone = "curt", next = "b%d" } }\n' "$i" \
            $((i * 2 % 1500 + 1))
    done
    echo 'beat "b1501" { next = "end" }'
    echo 'ending "Done" { outcome = "kept" }'
} >long.lua
"$thaw" map long.lua --plain -o long.dot >/dev/null
places=$(grep -oE '^  [a-z_0-9]+ \[pos="-?[0-9]+,-?[0-9]+"' long.dot |
    grep -oE 'pos=.*' | sort -u | wc -l)
[ "$places" -eq 1504 ] || wrong "long.dot: $places places, not 1504"
if command -v dot >/dev/null; then
    timeout 60 "$thaw" map long.lua --plain -o long.svg >/dev/null ||
        wrong "1501 beats are not drawn in a minute"
fi

# Mermaid: nothing but lines of these forms; its own signs are spelt #NN;.
"$thaw" map "$parcel" --format mermaid -o - >all.mmd
label='\|"[^"|<>{}]*"\|'
node='([be][0-9]+|the_end)'
grep -vE "^flowchart TD$|^  b[0-9]+\[\"[^\"]*\"\]$|^  b[0-9]+ (-->|==>|-\.->)$label $node$|^  b[0-9]+ -\.-> b[0-9]+$|^  e[0-9]+\(\[\"[^\"]*\"\]\)$|^  style e[0-9]+ fill:#[0-9a-f]{6},color:#[0-9a-f]{6},stroke:none$|^  the_end\(\(\" \"\)\)$|^  the_end (-->|-\.->) e[0-9]+$|^  start\(\( \)\) --> b[0-9]+$" \
    all.mmd && wrong "all.mmd holds lines that are no Mermaid"
holds all.mmd "$replies" '^  b[0-9]+ .*[●◆■▲]'

"$thaw" map "$parcel" --format mermiad >/dev/null 2>said.txt &&
    wrong "a format that is none was drawn"
grep -q 'did you mean "mermaid"?' said.txt || wrong "it does not say which"

# Without dot: no picture, and what to do instead. A dot that fails is told.
mkdir empty
PATH=$home/empty "$thaw" map "$parcel" -o none.svg >/dev/null 2>said.txt &&
    wrong "without dot it should fail"
grep -q "install the package graphviz" said.txt ||
    wrong "without dot it does not say what to do: $(cat said.txt)"
[ ! -e none.svg ] || wrong "without dot it left a file"
mkdir broken
printf '#!/bin/sh\nexit 1\n' >broken/dot
chmod +x broken/dot
PATH=$home/broken:$PATH "$thaw" map "$parcel" -o none.svg >/dev/null \
    2>said.txt && wrong "a dot that fails should be told"
grep -q "Graphviz could not draw it" said.txt || wrong "it hides that dot gave up"

# With dot: a picture in which every beat's name can be read.
if command -v dot >/dev/null; then
    "$thaw" map "$parcel" -o all.svg >/dev/null
    while read -r name; do
        grep -q ">$name[^<]*<" all.svg || wrong "all.svg has no beat $name"
    done < <(sed -n 's/^beat "\([^"]*\)".*/\1/p' "$parcel")
    dot -Tsvg road.dot >/dev/null || wrong "road.dot is no DOT"
else
    echo "dot is not here: pictures were not looked at"
fi
exit $((red > 0))
