-- idea: an error that is no UTF-8
-- expect: ERR
error("\xff\xfe\xc0\x80")
