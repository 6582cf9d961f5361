# SPDX-License-Identifier: MIT
# What run, explore and check share: a release build, and where it lies.
# shellcheck shell=bash disable=SC2034  # read by those that source this
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
house=$(cd "$bench/../.." && pwd)
build=$house/build/bench
made=$build/made
thaw=$build/engine/thaw

# Release builds of all that is measured; of one program, when it is named:
# that one is compared with nothing that would have to be installed.
build_release() {
    mkdir -p "$made"
    "$house/script/setup" "$([ $# -gt 0 ] && echo play || echo bench)"
    { cmake -S "$house" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DTHAW_TESTS=OFF -DTHAW_BENCH=ON &&
        cmake --build "$build" ${1:+--target "$1"}; } >"$made/build.txt" 2>&1 || {
        cat "$made/build.txt"
        exit 3
    }
    # Nobody's own levels and settings, and one that plays for the first time.
    export HOME=$made/home THAW_DATA=$house
    unset XDG_DATA_HOME XDG_STATE_HOME
    mkdir -p "$HOME"
}

# The peer from npm, below the build folder only.
get_inkjs() {
    command -v npm >/dev/null || {
        echo "inkjs comes from npm, which is not here: apt-get install npm" >&2
        exit 3
    }
    [ -d "$made/npm/node_modules/inkjs" ] ||
        npm install --silent --no-audit --no-fund --prefix "$made/npm" \
            inkjs@2.4.0 >/dev/null
}

# The median of the numbers on standard input.
median() {
    sort -n | awk '{ v[NR] = $1 }
        END { if (NR) print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
