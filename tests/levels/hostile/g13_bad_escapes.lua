-- idea: escapes that mean no character
-- expect: ERR
local s = "\u{7FFFFFFF}" .. "\xFF"
encounter(s) { brief = s }
