#!/bin/bash
# SPDX-License-Identifier: MIT
# Shell completion: what a shell gets when somebody presses Tab.
#
#   check_completion.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
export THAW_DATA=$source HOME=$made
unset XDG_DATA_HOME
touch "$made/draft.lua" "$made/notes.txt"
mkdir "$made/dusk" "$made/bin"
ln -s "$thaw" "$made/bin/thaw"
export PATH=$made/bin:$PATH
cd "$made"
red=0

# gives SHELL EXPECTED WORD…: Tab after these words offers exactly that.
gives() {
    local shell=$1 expected=$2 got
    shift 2
    got=$("in_$shell" "$@" | sort | tr '\n' ' ')
    [ "${got% }" = "$expected" ] || {
        echo "$shell: thaw $*: should offer: $expected"
        echo "it offers: $got"
        red=1
    }
}

in_bash() {
    bash -c '
        source "$0"
        COMP_WORDS=(thaw "$@") COMP_CWORD=$#
        _thaw
        printf "%s\n" "${COMPREPLY[@]}"
    ' "$source/packaging/completion/thaw.bash" "$@"
}

in_fish() {
    local line=thaw word
    for word in "$@"; do line+=" $word"; done
    fish --no-config -c "source '$source/packaging/completion/thaw.fish'
        complete -C '$line'" | cut -f1
}

all() {
    local shell=$1
    gives "$shell" "check" che
    gives "$shell" "help" hel
    gives "$shell" "replay" help repl
    gives "$shell" "shocked_bill" check sho
    gives "$shell" "--json" check --j
    gives "$shell" "--customers" new --cu
    gives "$shell" "desk doorstep" new mine --channel d
    gives "$shell" "shocked_bill" check --json shocked_bill sho
}

all bash
gives bash "draft.lua" check dr
gives bash "dusk/" check du
gives bash "dusk" new --dir d
gives bash "" play shocked_bill sho
gives bash "--version" --v
gives bash "" nonsense x

if command -v fish >/dev/null; then
    all fish
else
    echo "fish is not on this machine: its completion was not tried"
fi
if command -v zsh >/dev/null; then
    zsh -n "$source/packaging/completion/_thaw" || red=1
else
    echo "zsh is not on this machine: its completion was not read"
fi
exit $red
