-- idea: replies of words of a thousand letters
-- expect: ERR
encounter "E" { brief = "B." }
local dana = customer "Dana" { }
local long = ("m"):rep(1000)
local text = long .. " " .. long
beat "b" {
  dana(text:rep(100, " ")),
  reply(text) { tone = "ask", next = "nowhere" },
}
beat "one" { dana "Hi.", reply "Yes." { tone = "ask", next = "end" } }
ending "Over" { outcome = "kept" }
