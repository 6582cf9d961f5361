-- Who comes on every visit.
local cast = {}
function cast.mo(today) return customer "Mo Lind" { mood = today.mood } end
return cast
