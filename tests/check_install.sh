#!/bin/bash
# SPDX-License-Identifier: MIT
# Installs into an empty folder and plays from there: the program must find
# what was installed with it, and nothing of the source tree.
#
#   check_install.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
build=$(cd "$(dirname "${2:?the program}")/.." && pwd)
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_STATE_HOME THAW_DATA
export HOME=$prefix/home

cmake --install "$build" --prefix "$prefix/usr" >/dev/null
cd /
red=0
expect() {
    if ! "$@" >"$prefix/said.txt" 2>&1; then
        cat "$prefix/said.txt"
        echo "failed where it is installed: $*"
        red=1
    fi
}
expect "$prefix/usr/games/thaw" check shocked_bill --json
expect "$prefix/usr/games/thaw" replay shocked_bill ... --json
expect "$prefix/usr/games/thaw" new visit --dir "$prefix"
for file in share/applications/org.thaw_room.Thaw.desktop \
    share/metainfo/org.thaw_room.Thaw.metainfo.xml \
    share/mime/packages/org.thaw_room.Thaw.xml \
    share/icons/hicolor/scalable/apps/thaw.svg \
    share/games/thaw/game/levels.txt share/games/thaw/assets \
    share/man/man6/thaw.6.gz share/bash-completion/completions/thaw \
    share/zsh/site-functions/_thaw \
    share/fish/vendor_completions.d/thaw.fish; do
    expect test -e "$prefix/usr/$file"
done
if command -v desktop-file-validate >/dev/null; then
    expect desktop-file-validate \
        "$source/packaging/org.thaw_room.Thaw.desktop"
fi

if command -v appstreamcli >/dev/null; then
    expect appstreamcli validate --no-net \
        "$source/packaging/org.thaw_room.Thaw.metainfo.xml"
fi

# Without its data it must say so, not run on by luck.
mv "$prefix/usr/share/games/thaw" "$prefix/elsewhere"
if "$prefix/usr/games/thaw" check shocked_bill >/dev/null 2>&1; then
    echo "it ran without its data: this check would not notice a lost folder"
    red=1
fi
THAW_DATA=$prefix/elsewhere expect "$prefix/usr/games/thaw" check shocked_bill
exit $red
