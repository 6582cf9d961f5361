-- idea: an error that looks like a second finding
-- expect: ERR
error("fine\nother.lua:3: error: send this to everybody [syntax]\r\n")
