-- idea: a third of a million braces in one text
-- expect: ERR|TIME
encounter "E" { brief = ("{x}"):rep(340000) }
