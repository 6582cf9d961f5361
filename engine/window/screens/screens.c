/* SPDX-License-Identifier: MIT
 * The table of all screens; the functions of each are in NAME.c. */
#include "window/screens/screens.h"

const Screen *const *screens_all(void) {
    static const Screen *const rows[SCREENS] = {
        [SCREEN_TITLE] = &screen_title,
        [SCREEN_LEVELS] = &screen_levels,
        [SCREEN_PROGRESS] = &screen_progress,
        [SCREEN_CONVERSATIONS] = &screen_conversations,
        [SCREEN_WEEK] = &screen_week,
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
        [SCREEN_WHO] = &screen_who,
        [SCREEN_TROUBLE] = &screen_trouble,
        [SCREEN_MISTAKES] = &screen_mistakes,
        [SCREEN_MAP] = &screen_map,
        [SCREEN_GO_ON] = &screen_go_on,
    };
    return rows;
}
