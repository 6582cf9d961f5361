-- idea: two that require each other
-- expect: ERR
require "k10_require_round"
