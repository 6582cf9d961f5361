#!/bin/bash
# SPDX-License-Identifier: MIT
# Two levels in a trainer's own folder, the second a visit of the first: what
# only somebody who comes back can say is known to be offered.
#
#   check_visits.sh SOURCE THAW
set -euo pipefail
source=$(cd "${1:?the source folder}" && pwd)
thaw=$(realpath "${2:?the program}")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
unset XDG_DATA_HOME XDG_STATE_HOME
export HOME=$made THAW_DATA=$source NO_COLOR=1
cd "$made"
red=0

cat >one.lua <<'EOF'
encounter "One" { brief = "The first." }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "Well?", ida.does "She waits.",
  reply "This way." { tone = "ask", next = "In" },
  reply "No." { tone = "limit", next = "Out" },
}
ending "In" { outcome = "kept" }
ending "Out" { outcome = "uneasy" }
EOF
cat >two.lua <<'EOF'
encounter "Two" { brief = "The second.", visit_of = "one" }
local ida = customer "Ida Berg" { }
beat "door" {
  ida "You again.", ida.does "She waits.",
  reply "Good to see you." { tone = "thank", next = "end",
    when = function(now) return now.before == "In" end },
  reply "Yes?" { tone = "ask", next = "end" },
  reply "No." { tone = "limit", next = "end" },
}
ending "Over" { outcome = "kept" }
EOF
found=$("$thaw" check two.lua || true)
if [[ $found == *never-offered* ]]; then
    echo "a visit beside its level is not gone through: $found"
    red=1
fi

# A check that cannot fail is no check.
sed -i 's/== "In"/== "Nowhere"/' two.lua
found=$("$thaw" check two.lua || true)
if [[ $found != *never-offered* ]]; then
    echo "this check no longer notices what is never offered: $found"
    red=1
fi
exit $red
