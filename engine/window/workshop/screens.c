/* SPDX-License-Identifier: MIT
 * The table of screens for a workshop's windows: the usual ones and two more.
 */
#include "window/workshop/workshop_screens.h"

#include "window/screens/screens.h"

const Screen *const *workshop_screens(void) {
    static const Screen *const rows[SCREENS] = {
        [SCREEN_TROUBLE] = &screen_trouble,
        [SCREEN_ROOM] = &screen_room,
        [SCREEN_PRESENTER] = &screen_presenter,
    };
    return rows;
}
