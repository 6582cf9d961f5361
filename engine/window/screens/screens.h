/* SPDX-License-Identifier: MIT
 * screens.h -- all screens. To add one: a file NAME.c, its name here and in
 *              ScreenId, and a row in screens.c.
 *
 * Layer:  window.
 * Owns:   nothing; screens are constant values.
 * Errors: none. */
#ifndef THAW_WINDOW_SCREENS_SCREENS_H
#define THAW_WINDOW_SCREENS_SCREENS_H

#include "window/screen.h"

extern const Screen screen_title, screen_levels, screen_week, screen_progress,
    screen_conversations, screen_who, screen_briefing, screen_encounter,
    screen_ending, screen_debrief, screen_film, screen_notebook, screen_history,
    screen_menu, screen_settings, screen_greeting, screen_trouble,
    screen_mistakes, screen_map, screen_go_on;

/* By ScreenId; for window_open. */
const Screen *const *screens_all(void);

#endif
