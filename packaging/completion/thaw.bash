# SPDX-License-Identifier: MIT
# Completion of thaw for bash: the program itself says what fits.
_thaw() {
    local current=${COMP_WORDS[COMP_CWORD]} line word
    COMPREPLY=()
    while IFS= read -r line; do
        word=${line%%$'\t'*}
        case $word in
            :files)
                while IFS= read -r word; do
                    COMPREPLY+=("$word")
                done < <(compgen -f -X '!*.lua' -- "$current"
                    compgen -f -X '!*.thaw' -- "$current"
                    compgen -d -S / -- "$current")
                compopt -o filenames -o nospace 2>/dev/null
                ;;
            :folders)
                while IFS= read -r word; do
                    COMPREPLY+=("$word")
                done < <(compgen -d -- "$current")
                compopt -o filenames 2>/dev/null
                ;;
            *) COMPREPLY+=("$word") ;;
        esac
    done < <("${COMP_WORDS[0]}" --complete \
        "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _thaw thaw
