-- idea: an error written from right to left
-- expect: ERR
error("\u{202E}drow\u{2066}\u{200F}")
