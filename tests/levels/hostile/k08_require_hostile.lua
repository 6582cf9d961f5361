-- idea: a level that never ends, through another one
-- expect: TIME
require "a02_goto"
