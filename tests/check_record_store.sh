#!/bin/bash
# SPDX-License-Identifier: MIT
# thaw send against a real record store, through a faulty one and killed again
# and again; and each statement against a validator that others wrote. Both come
# from npm, below the build folder. Where they cannot be had this is skipped,
# but it fails in CI (CI=true).
#
#   check_record_store.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
build=$(dirname "$(dirname "$thaw")")
store=$build/record_store

cannot() {
    echo "thaw send was not tried against a real record store: $*"
    [ "${CI:-}" = true ] && exit 1
    exit 77
}

command -v node >/dev/null || cannot "node is not installed"
case $("$thaw" send --status) in
    *"built without sending"*) cannot "this Thaw was built without libcurl" ;;
esac

mkdir -p "$store"
cp -r "$source/tests/send/record_store/." "$store/"
if ! cmp -s "$store/package.json" "$store/installed.json"; then
    (cd "$store" && npm install --loglevel=error --ignore-scripts --no-audit \
        --no-fund >npm.txt 2>&1) ||
        cannot "npm does not have the store: $(tail -n 3 "$store/npm.txt")"
    cp "$store/package.json" "$store/installed.json"
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA THAW_CONF
unset THAW_SEND_SECRET https_proxy http_proxy HTTPS_PROXY HTTP_PROXY
cd "$store" # the record store writes its logs into the folder it is in
timeout 300 node "$store/check.mjs" "$thaw" "$source/tests/levels/late_parcel.lua" \
    "$folder" "$(command -v openssl || true)"
