-- A tree of eight thousand beats, each of which can be reached: chance alone
-- passes more than a hundred of them by.
local MOST = 8000
encounter "The wide tree" { brief = "A call.", start = "b1" }
local ida = customer "Ida Berg" { leaves = false }
local function to(n) return n <= MOST and "b" .. n or "end" end
for i = 1, MOST do
  beat("b" .. i) {
    ida "And then?", ida.does "She waits.",
    reply "Left." { tone = "ask", next = to(2 * i) },
    reply "Right." { tone = "explain", next = to(2 * i + 1) },
  }
end
ending "Over" { outcome = "kept", when = function(now) return now.mood(ida) > 10 end }
ending "Done" { outcome = "uneasy" }
