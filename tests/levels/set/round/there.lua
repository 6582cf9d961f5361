-- And back.
return require "round.there"
