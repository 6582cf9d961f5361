-- idea: half a surrogate pair in a text
-- expect: ERR
encounter "E\u{D800}" { brief = "B." }
