-- idea: out of the folder, in every spelling
-- expect: ERR
for _, name in ipairs { "..", "../x", "..x", "x..y", "/etc/passwd", ".hidden", "x/../../y", "x.", "", " ", "x\\y", "x:y", "con", "%2e%2e", "k02\0x" } do require(name) end
