# SPDX-License-Identifier: MIT
# Completion of thaw for fish: the program itself says what fits.
function __thaw_complete
    set -l done (commandline -opc)
    set -l current (commandline -ct)
    for line in ($done[1] --complete $done[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_suffix "$current" .lua
                __fish_complete_suffix "$current" .thaw
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c thaw -f -a '(__thaw_complete)'
