#!/bin/bash
# SPDX-License-Identifier: MIT
# Those who send or read a byte now and then (slowhttptest, three ways at once)
# are shut, and whoever asks meanwhile is answered. Skipped where slowhttptest is
# not installed.
#
#   check_slow.sh SOURCE THAW
set -euo pipefail
thaw=$(realpath "${2:?the program}")
serve=$(dirname "$(dirname "$thaw")")/tests/serve
[ -x "$serve" ] && "$serve" </dev/null >/dev/null 2>&1 ||
    { echo "this Thaw was built without phones"; exit 77; }
command -v slowhttptest >/dev/null ||
    { echo "slowhttptest is not installed"; exit 77; }
made=$(mktemp -d)
trap 'rm -rf "$made"; jobs -p | xargs -r kill 2>/dev/null || true' EXIT
cd "$made"
red=0

# The page for the code: "200", or why not.
answer() {
    local line
    exec 9<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' \
        "$1" >&9
    IFS=' ' read -r -t 30 _ line _ <&9 || line="no answer"
    exec 9>&- 9<&-
    echo "$line"
}

# besiege NAME END SECONDS OPTIONS...: 400 connections for so long at most; in
# what it says last stands END.
besiege() {
    local name=$1 end=$2 seconds=$3 port said status line
    shift 3
    coproc ROOM { exec "$serve"; }
    read -r port <&"${ROOM[0]}"
    slowhttptest -c 400 -r 400 -l "$seconds" -p 30 -u "http://127.0.0.1:$port/" "$@" \
        2>&1 | while read -r line; do
        # It tells how things are every few seconds.
        case $line in
            *"service available"*)
                status=$(answer "$port" || echo "no connection")
                [ "$status" = 200 ] || echo "unserved: $status"
                ;;
            *"Exit status"*) echo "$line" ;;
        esac
    done >"$name.said"
    said=$(cat "$name.said")
    if [[ $said == *unserved* || $said != *"$end"* ]]; then
        echo "$name: $said"
        touch red
    fi
}

shut='No open connections left'
besiege headers "$shut" 60 -H -i 2 -x 10 &
besiege body "$shut" 60 -B -i 2 -x 10 -s 500 &
# What is read slowly has left the room long ago: it is in the system's buffers,
# so these connections end with the time alone.
besiege reading 'Exit status' 6 -X -k 2 -n 2 -w 10 -y 20 -z 5 &
wait
[ ! -e red ] || red=1

# A check that cannot fail is no check.
[ "$(answer 1 2>/dev/null || echo none)" = none ] ||
    { echo "this check is answered where nobody is"; red=1; }
exit $red
