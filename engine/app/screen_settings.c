/* SPDX-License-Identifier: MIT
 * The table of the window's settings. */
#include "app/screen_settings.h"

const ScreenSetting settings_table[SET_COUNT] = {
    [SET_TEXT_SIZE] = { "text_size", 100, 200, 100 },
    [SET_THEME] = { "theme", 0, 2, 0 },
    [SET_PROJECTOR] = { "projector", 0, 1, 0 },
    [SET_FAMILY] = { "family", 0, 1, 0 },
    [SET_LETTER_SPACE] = { "letter_space", 0, 12, 0 },
    [SET_WORD_SPACE] = { "word_space", 0, 24, 0 },
    [SET_REDUCED_MOTION] = { "reduced_motion", 0, 1, 0 },
    [SET_TYPING] = { "typing", 0, 1, 1 },
    [SET_TIMERS] = { "timers", 0, 10, 0 },
    [SET_PRESS_GUARD] = { "press_guard", 0, 1, 0 },
    [SET_SPEECH] = { "speech", 0, 1, 0 },
    [SET_GUESS] = { "guess", 0, 1, 1 },
    [SET_VOICES] = { "voices", 0, 100, 80 },
    [SET_EFFECTS] = { "effects", 0, 100, 80 },
    [SET_ROOM] = { "room", 0, 100, 50 },
    [SET_FULL_SCREEN] = { "full_screen", 0, 1, 0 },
    [SET_HINTS] = { "hints", 0, SETTING_HINTS_ALL, 0 },
    [SET_GREETED] = { "greeted", 0, 1, 0 },
};
