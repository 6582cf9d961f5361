/* SPDX-License-Identifier: MIT
 * screen_settings.h -- which settings the window has, and what they may be: for
 *                      the window, and for the administrator's file, which is
 *                      also read where there is no window.
 *
 * Layer:  app.
 * Owns:   nothing.
 * Errors: none.
 *
 * Each is kept under "window.NAME". How it looks and is changed:
 * window/ui/settings.c. */
#ifndef THAW_APP_SCREEN_SETTINGS_H
#define THAW_APP_SCREEN_SETTINGS_H

/* In the order of the settings' screen. */
typedef enum {
    SET_TEXT_SIZE,
    SET_THEME,
    SET_PROJECTOR,
    SET_FAMILY,
    SET_LETTER_SPACE,
    SET_WORD_SPACE,
    SET_REDUCED_MOTION,
    SET_TYPING,
    SET_TIMERS,
    SET_PRESS_GUARD,
    SET_SPEECH,
    SET_GUESS,
    SET_VOICES,
    SET_EFFECTS,
    SET_ROOM,
    SET_FULL_SCREEN,
    SET_HINTS,
    SET_GREETED,
    SET_COUNT
} ScreenSettingId;

/* A whole number from `min` to `max`. */
typedef struct ScreenSetting {
    const char *name;
    int min, max, usual;
} ScreenSetting;

enum { SETTING_HINTS_ALL = 7 }; /* each hint has a bit: window/ui/settings.h */

extern const ScreenSetting settings_table[SET_COUNT];

#endif
