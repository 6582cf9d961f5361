-- expect: 6: script-failed
encounter "A parcel" { brief = "It has come to the wrong house." }
local ida = customer "Ida Berg" { }
local all = {}
for i = 1, 1000 do
  all[i] = ("x"):rep(1000000) .. i
end
