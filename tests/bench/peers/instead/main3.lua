-- $Name: peer$
-- $Version: 1$
-- SPDX-License-Identifier: MIT
-- A line and three choices that stand still: the least of a dialogue game.
room {
  nam = "main";
  title = "The front office";
  decor = "Four hundred and twelve dollars? {#blame|You knew it.} {#sorry|I'm sorry.} {#wait|Say nothing.}";
}:with {
  obj { nam = "#blame"; act = "Don't tell me what I knew." };
  obj { nam = "#sorry"; act = "It is. It really is." };
  obj { nam = "#wait"; act = "I'm here." };
}
