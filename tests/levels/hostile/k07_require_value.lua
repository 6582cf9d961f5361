-- idea: what is no name
-- expect: ERR
require(nil)
