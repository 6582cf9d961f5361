/* SPDX-License-Identifier: MIT
 * settings_keep.h -- loads and saves the settings.
 *
 * Layer:  window (app).
 * Owns:   nothing; the Practice keeps them.
 * Errors: none; a text that cannot be read gives the default. */
#ifndef THAW_WINDOW_SETTINGS_KEEP_H
#define THAW_WINDOW_SETTINGS_KEEP_H

#include "app/practice/practice.h"
#include "window/ui/settings.h"

Settings settings_load(Practice *practice);
void settings_save(const Settings *settings, Practice *practice);

#endif
