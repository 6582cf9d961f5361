#!/bin/bash
# SPDX-License-Identifier: MIT
# Whatever a command prints for people of a level's texts has its braces filled
# in: {player}, {variable}. Templates for translators show them, for they are
# the text itself.
#
#   check_braces.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$home NO_COLOR=1 LC_ALL=C.UTF-8
cd "$home"
level=$source/tests/levels/worded/braces.lua
red=0

# What stands in braces, of the names that the level has: Mermaid and Graphviz
# have braces of their own.
braces() { grep -noE '\{(player|times|item)\}|#123;|#125;' "$1" || true; }

# reads WORDS ARGUMENTS…: the command prints the words, and no brace.
reads() {
    local words=$1
    shift
    "$thaw" "$@" >said.txt 2>&1 || true
    grep -qF -- "$words" said.txt || {
        echo "thaw $1: nowhere \"$words\""
        red=1
    }
    local found
    found=$(braces said.txt)
    [ -z "$found" ] || {
        echo "thaw $1 shows braces: $found"
        red=1
    }
}

reads "you is busy." map "$level" -o -
reads "you is busy." map "$level" --format mermaid -o -
reads "The you desk" explore "$level"
reads "you and the lamp" explore "$level"
reads "you is busy." check --explain "$level"
# A reply is found by what people read, and offered so.
reads "you is busy." replay "$level" "nobody says this"
reads "you is busy." replay "$level" "you is busy."

# A check that cannot fail is no check.
echo 'Ana: Good morning, {player}.' >said.txt
[ -n "$(braces said.txt)" ] || {
    echo "this check no longer notices a brace"
    red=1
}
exit $red
