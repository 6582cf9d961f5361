-- idea: requires itself
-- expect: ERR
require "k01_require_itself"
