-- SPDX-License-Identifier: MIT
-- lua generate.lua FORM BEATS [conditions]: one conversation in several forms,
-- for comparisons: the same beats, the same four replies each, the same ways.
--
--   thaw    a level, written out          loop    a level that a loop declares
--   ink     a story for inkjs             table   tables for walker.lua
--
-- A tree: the replies of beat i lead to beats 2i and 2i+1, from the last ones to
-- the end, so that every beat can be reached. With conditions, a reply asks for
-- some patience that is left, and the last of the four uses some up.
local form, beats, conditions = arg[1], tonumber(arg[2]), arg[3] == "conditions"
local REPLIES = 4
local tones = { "ask", "explain", "validate", "curt" }

local function target(i, r) -- nil: the end
  local to = 2 * i + (r - 1) % 2
  return to <= beats and to or nil
end

-- A reply asks for less patience than there is at first, and the first of the
-- four for none, so that there is always something to say.
local function needs(i, r) return (i + r) % 7 end

local out = {}
local function put(...) out[#out + 1] = string.format(...) end

local head = [[
encounter "Generated" { brief = "%d beats.", %s start = "b1" }
local ana = customer "Ana" { mood = 0, heat = 10, leaves = false }
]]
local tail = [[
ending "Kept" { outcome = "kept", when = function(now) return now.mood(ana) > 0 end }
ending "Gone" { outcome = "uneasy" }
]]

local function thaw()
  put(head, beats, conditions and "vars = { patience = 6 }," or "")
  for i = 1, beats do
    put('beat "b%d" {\n  ana "Well, and what do you say to that, number %d?",\n  ana.does "She looks up.",', i, i)
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
  put(head, beats, "")
  put([[
local function target(i, r)
  local to = 2 * i + (r - 1) %% 2
  return to <= %d and "b" .. to or "end"
end
for i = 1, %d do
  beat("b" .. i) {
    ana("Well, and what do you say to that, number " .. i .. "?"),
    ana.does "She looks up.",]], beats, beats)
  for r = 1, REPLIES do
    put('    reply("Answer %d to number " .. i .. ".") { tone = "%s", next = target(i, %d) },', r, tones[r], r)
  end
  put("  }\nend")
  put("%s", tail)
end

local function ink()
  put("VAR patience = 6\n-> b1")
  for i = 1, beats do
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
  for i = 1, beats do
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
