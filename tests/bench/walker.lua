-- SPDX-License-Identifier: MIT
-- lua walker.lua FILE SECONDS: replies a second of the least that can walk
-- through a conversation: tables, chance, no moods, no memory. An upper bound.
local beats = dofile(arg[1])
local limit = tonumber(arg[2])
math.randomseed(1)

local replies, began = 0, os.clock()
repeat
  for _ = 1, 1000 do
    local at, vars = 1, { patience = 6 }
    while at do
      local open, count = {}, 0
      for _, reply in ipairs(beats[at]) do
        if not reply.when or reply.when(vars) then
          count = count + 1
          open[count] = reply
        end
      end
      local said = open[math.random(count)]
      if said.effect then said.effect(vars) end
      at = said.next
      replies = replies + 1
    end
  end
until os.clock() - began > limit
print(string.format("%.0f", replies / (os.clock() - began)))
