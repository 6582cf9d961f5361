-- SPDX-License-Identifier: MIT
-- lua grown.lua FORM BEATS: a level written out, for measuring how costs grow.
--
--   tree        the replies of beat i lead to beats 2i and 2i+1
--   answers     the same, with an answer to each reply
--   dense       nine of ten replies lead to any beat
--   conditions  three of four replies ask a variable and a mood, one changes it
--   couple      two customers, addressed in turn
local form, beats = arg[1], tonumber(arg[2])
local tones = { "ask", "explain", "validate", "curt" }
local out = {}
local function put(...) out[#out + 1] = string.format(...) end

-- The same numbers everywhere.
local seed = 5
local function below(n)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed // 8 % n
end

local function target(i, r)
  if form == "dense" and below(10) > 0 then return "b" .. below(beats) + 1 end
  local to = 2 * i + (r - 1) % 2
  return to <= beats and "b" .. to or "end"
end

local function extra(i, r)
  if form == "couple" and r % 2 == 1 then return " to = ben," end
  if form ~= "conditions" or r == 1 then return "" end
  local when = string.format(" when = function(now) return now.vars.patience > %d and now.mood(ana) > -80 end,", (i + r) % 6)
  if r < #tones then return when end
  return when .. " effect = function(now) now.vars.patience = now.vars.patience - 1 end,"
end

put('encounter "Grown" { brief = "%d beats.", %s }', beats, form == "conditions" and "vars = { patience = 6 }" or "")
put('local ana = customer "Ana" { mood = 0, heat = 10, leaves = false }')
if form == "couple" then put('local ben = customer "Ben" { mood = -10, leaves = false, partner = ana }') end
for i = 1, beats do
  put('beat "b%d" {\n  ana "Well, and what do you say to that, number %d?",\n  ana.does "She looks up.",', i, i)
  if form == "couple" then put('  ben "I say nothing.",') end
  for r = 1, #tones do
    local answer = form == "answers" and ' ana "It is not what I had hoped for, and it has been a long week.",' or ""
    put('  reply "Answer %d to number %d." { tone = "%s",%s next = "%s",%s },', r, i, tones[r], extra(i, r), target(i, r), answer)
  end
  put("}")
end
put('ending "Kept" { outcome = "kept", when = function(now) return now.mood(ana) > 0 end }')
put('ending "Gone" { outcome = "uneasy" }')
print(table.concat(out, "\n"))
