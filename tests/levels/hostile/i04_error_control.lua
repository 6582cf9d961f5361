-- idea: an error that clears the screen and rings
-- expect: ERR
error("\27[2J\27]0;owned\7\8\8\8")
