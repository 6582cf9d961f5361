-- idea: texts that are no UTF-8
-- expect: ERR
encounter "E\xff" { brief = "B." }
