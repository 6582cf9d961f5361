-- idea: the tones of the game, as if they were a cast
-- expect: ERR
require "tones"
require "sounds"
require "looks"
