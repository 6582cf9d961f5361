-- SPDX-License-Identifier: MIT
-- lua generate.lua FORM BEATS [conditions]: one conversation in several forms,
-- for comparisons: the same beats, the same four replies each, the same ways.
--
--   thaw    a level, written out          loop    a level that a loop declares
--   ink     a story for inkjs             table   tables for walker.lua
--
-- The beats stand in ten rows; a reply leads to some beat of the next row, from
-- the last one to the end. With conditions, a reply asks for some patience that
-- is left, and the last of the four uses some up.
local form, beats, conditions = arg[1], tonumber(arg[2]), arg[3] == "conditions"
local ROWS, REPLIES = 10, 4
local width = math.max(1, beats // ROWS)
local tones = { "ask", "explain", "validate", "curt" }

local function target(i, r) -- nil: the end
  local row, column = (i - 1) // width, (i - 1) % width
  if row >= ROWS - 1 then return nil end
  return (row + 1) * width + (column * 7 + r * 3) % width + 1
end

-- A reply asks for less patience than there is at first, and the first of the
-- four for none, so that there is always something to say.
local function needs(i, r) return (i + r) % 7 end

local out = {}
local function put(...) out[#out + 1] = string.format(...) end

local head = [[
encounter "Generated" { brief = "%d beats.", vars = { patience = 6 }, start = "b1" }
local ana = customer "Ana" { mood = 0, heat = 10, leaves = false }
]]
local tail = [[
ending "Kept" { outcome = "kept", when = function(now) return now.mood(ana) > 0 end }
ending "Gone" { outcome = "uneasy" }
]]

local function thaw()
  put(head, beats)
  for i = 1, width * ROWS do
    put('beat "b%d" {\n  ana "Well, and what do you say to that, number %d?",', i, i)
    for r = 1, REPLIES do
      local to = target(i, r)
      local extra = ""
      if conditions and r > 1 then
        extra = string.format(" when = function(now) return now.vars.patience > %d end,", needs(i, r))
      end
      if conditions and r == REPLIES then
        extra = extra .. " effect = function(now) now.vars.patience = now.vars.patience - 1 end,"
      end
      put('  reply "Answer %d to number %d." { tone = "%s",%s next = "%s" },',
          r, i, tones[r], extra, to and "b" .. to or "end")
    end
    put("}")
  end
  put("%s", tail)
end

local function loop()
  put(head, beats)
  put([[
local width = %d
local function target(i, r)
  local row, column = (i - 1) // width, (i - 1) %% width
  if row >= 9 then return "end" end
  return "b" .. (row + 1) * width + (column * 7 + r * 3) %% width + 1
end
for i = 1, width * 10 do
  beat("b" .. i) {
    ana("Well, and what do you say to that, number " .. i .. "?"),]], width)
  for r = 1, REPLIES do
    put('    reply("Answer %d to number " .. i .. ".") { tone = "%s", next = target(i, %d) },', r, tones[r], r)
  end
  put("  }\nend")
  put("%s", tail)
end

local function ink()
  put("VAR patience = 6\n-> b1")
  for i = 1, width * ROWS do
    put("=== b%d ===\nWell, and what do you say to that, number %d?", i, i)
    for r = 1, REPLIES do
      local when = conditions and r > 1 and string.format("{patience > %d} ", needs(i, r)) or ""
      put("+ %s[Answer %d to number %d.]", when, r, i)
      if conditions and r == REPLIES then put("  ~ patience = patience - 1") end
      local to = target(i, r)
      put("  -> %s", to and "b" .. to or "END")
    end
  end
end

local function tables()
  put("return {")
  for i = 1, width * ROWS do
    put("{")
    for r = 1, REPLIES do
      local to = target(i, r)
      local when = conditions and r > 1 and
        string.format("when = function(v) return v.patience > %d end, ", needs(i, r)) or ""
      local effect = conditions and r == REPLIES and
        "effect = function(v) v.patience = v.patience - 1 end, " or ""
      put('{ text = "Answer %d to number %d.", %s%snext = %s },', r, i, when, effect, to or "false")
    end
    put("},")
  end
  put("}")
end

local forms = { thaw = thaw, loop = loop, ink = ink, table = tables }
forms[form]()
print(table.concat(out, "\n"))
