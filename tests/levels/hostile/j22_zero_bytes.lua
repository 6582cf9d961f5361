-- idea: texts with zero bytes
-- expect: ERR
encounter "E\0" { brief = "B\0." }
