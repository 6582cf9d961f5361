/* SPDX-License-Identifier: MIT
 * settings_keep.h -- settings from one start of the program to the next.
 *
 * Layer:  window (app).
 * Owns:   nothing; the Practice keeps them.
 * Errors: none; a text that cannot be read leaves the usual value. */
#ifndef THAW_WINDOW_SETTINGS_KEEP_H
#define THAW_WINDOW_SETTINGS_KEEP_H

#include "app/practice/practice.h"
#include "window/ui/settings.h"

Settings settings_load(Practice *practice);
void settings_save(const Settings *settings, Practice *practice);

#endif
