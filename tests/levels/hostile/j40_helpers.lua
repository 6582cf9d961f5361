-- idea: conditions that reach thousands of functions
-- expect: ERR|TIME|MEM
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local fs = {}
local function wide(a, b, c, d, e, f, g, h)
  return function(x) return a and b and c and d and e and f and g and h and x end
end
local last = {}
for i = 1, 8 do last[i] = function() return i end end
for depth = 1, 12 do
  local new = {}
  for i = 1, 8 do new[i] = wide(table.unpack(last)) end
  last = new
end
local f = last[1]
for i = 1, 20000 do
  ending("e" .. i) { outcome = "lost", when = function(now) return f(i) end }
end
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }
