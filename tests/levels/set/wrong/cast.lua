-- A cast with a mistake in it.
return {
  mo = function() return customer "Mo Lind" {
    mood = 400,
  } end,
}
