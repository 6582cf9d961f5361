-- SPDX-License-Identifier: MIT
function love.conf(t)
  t.window.width, t.window.height = 1280, 720
  t.window.title = "peer"
end
