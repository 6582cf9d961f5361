-- idea: goto a label that is not there
-- expect: ERR
goto home
