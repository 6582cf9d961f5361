-- idea: an error that imitates the names of our chunks
-- expect: ERR
error("0:1: 31:7: =0:2:", 0)
