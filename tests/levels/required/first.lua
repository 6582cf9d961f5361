-- SPDX-License-Identifier: MIT
-- A level of two files: one reply, and it is over.
local cast = require "two.cast"

encounter "Two files" { channel = "phone", brief = "Somebody asks.", start = "hello" }

local kept = cast.kept()

beat "hello" {
  kept "Are you open?",
  reply "Until six." { tone = "explain", kept "Good.", next = "end" },
  reply "Who wants to know?" { tone = "curt", next = "end" },
}

ending "They come" { outcome = "kept" }
