/* SPDX-License-Identifier: MIT
 * expand.h -- a level's texts as people read them: {player} and {variable}
 *             stand for the player's name and for values.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; what it gives is the caller's (mem_free).
 * Errors: none; a variable that does not exist stands for nothing. */
#ifndef THAW_CORE_PLAY_EXPAND_H
#define THAW_CORE_PLAY_EXPAND_H

#include "core/play/play.h"

/* The variables as they are in `state`; {{ is a brace, {*} a star that is
 * no emphasis. `player` NULL: "you".
 * A text that is NULL stays so. */
char *expand(const Play *play, const PlayState *state, const char *text,
             const char *player);
/* The variables as they are before the conversation begins. */
char *expand_first(const Story *story, const char *text, const char *player);
/* The same in plain letters, without the stars of emphasis: for lists and maps
 * of a level, which belong to no conversation. */
char *expand_plain(const Story *story, const char *text, const char *player);

#endif
