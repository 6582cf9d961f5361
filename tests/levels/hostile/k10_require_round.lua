-- idea: two that require each other
-- expect: ERR
require "k09_require_round"
