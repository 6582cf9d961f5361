/* SPDX-License-Identifier: MIT */
#include "window/screens/screens.h"

#include <assert.h>

/* One row per screen; its functions stand in screen_NAME.c. */
const Screen *screen_row(ScreenId id) {
    static const Screen *const rows[SCREENS] = {
        [SCREEN_TITLE] = &screen_title,
        [SCREEN_LEVELS] = &screen_levels,
        [SCREEN_BRIEFING] = &screen_briefing,
        [SCREEN_ENCOUNTER] = &screen_encounter,
        [SCREEN_ENDING] = &screen_ending,
        [SCREEN_DEBRIEF] = &screen_debrief,
        [SCREEN_FILM] = &screen_film,
        [SCREEN_NOTEBOOK] = &screen_notebook,
        [SCREEN_HISTORY] = &screen_history,
        [SCREEN_MENU] = &screen_menu,
        [SCREEN_SETTINGS] = &screen_settings,
        [SCREEN_GREETING] = &screen_greeting,
        [SCREEN_TROUBLE] = &screen_trouble,
        [SCREEN_MISTAKES] = &screen_mistakes,
        [SCREEN_MAP] = &screen_map,
    };
    assert(id < SCREENS);
    return rows[id];
}
