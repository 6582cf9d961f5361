#!/bin/bash
# SPDX-License-Identifier: MIT
# Writes the transcripts anew from their .in files. Read the difference aloud
# before it is committed.
#
#   tests/terminal/renew.sh [THAW]    usual: build/dev/engine/thaw
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
thaw=$(realpath "${1:-$source/build/dev/engine/thaw}")
for script in "$source"/tests/transcripts/*.in; do
    bash "$source/tests/terminal/sitting.sh" "$source" "$thaw" "$script" \
        >"${script%.in}.txt"
done
