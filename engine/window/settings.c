/* SPDX-License-Identifier: MIT */
#include "window/settings.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const off_on[] = { "Off", "On" };
static const char *const themes[] = { "Light", "Dark", "High contrast" };
static const char *const families[] = { "Inter", "Atkinson" };
static const char *const timers[] = {
    "Off",         "As written", "Twice as long", "Three times",
    "Four times",  "Five times", "Six times",     "Seven times",
    "Eight times", "Nine times", "Ten times"
};

#define AT(field) offsetof(Settings, field)

static const SettingRow rows[] = {
    { "text_size", "Text size", "Everything with letters grows.", AT(text_size),
      100, 200, 10, 100, NULL, " %" },
    { "theme", "Colours", "High contrast is black, white and yellow.",
      AT(theme), 0, 2, 1, 0, themes, NULL },
    { "family", "Letters",
      "Atkinson Hyperlegible tells apart what looks alike: I l 1, O 0.",
      AT(family), 0, 1, 1, 0, families, NULL },
    { "letter_space", "Space between letters", "More air in every word.",
      AT(letter_space), 0, 12, 2, 0, NULL, " %" },
    { "word_space", "Space between words", "More air in every line.",
      AT(word_space), 0, 24, 4, 0, NULL, " %" },
    { "reduced_motion", "Reduced motion",
      "No bobbing, fading or typing. Faces still show what they show.",
      AT(reduced_motion), 0, 1, 1, 0, off_on, NULL },
    { "typing", "Lines type themselves", "Any key completes a line.",
      AT(typing), 0, 1, 1, 1, off_on, NULL },
    { "timers", "Timers", "Saying nothing happens by itself after a while.",
      AT(timers), 0, 10, 1, 0, timers, NULL },
    { "press_guard", "Double-press guard",
      "A second press within half a second does nothing.", AT(press_guard), 0,
      1, 1, 0, off_on, NULL },
    { "speech", "Read aloud",
      "The system's voice says what is on the screen. V does the same.",
      AT(speech), 0, 1, 1, 0, off_on, NULL },
    { "voices", "Voices", "The customers' voices.", AT(voices), 0, 100, 10, 80,
      NULL, " %" },
    { "effects", "Sounds", "Bells, paper, steps. All have captions.",
      AT(effects), 0, 100, 10, 80, NULL, " %" },
    { "room", "Room", "The quiet sound of the place.", AT(room), 0, 100, 10, 50,
      NULL, " %" },
    { "full_screen", "Full screen", "F11 does the same.", AT(full_screen), 0, 1,
      1, 0, off_on, NULL },
    { "greeted", NULL, NULL, AT(greeted), 0, 1, 1, 0, off_on, NULL },
};

enum { ROWS = sizeof rows / sizeof rows[0] };

const SettingRow *settings_rows(size_t *count) {
    *count = ROWS;
    return rows;
}

int settings_get(const Settings *settings, const SettingRow *row) {
    int value;
    memcpy(&value, (const char *)settings + row->offset, sizeof value);
    return value;
}

bool settings_put(Settings *settings, const SettingRow *row, int value) {
    if (value < row->least) value = row->least;
    if (value > row->most) value = row->most;
    bool changed = settings_get(settings, row) != value;
    memcpy((char *)settings + row->offset, &value, sizeof value);
    return changed;
}

void settings_show(const Settings *settings, const SettingRow *row, char *out,
                   size_t size) {
    int value = settings_get(settings, row);
    if (row->words)
        snprintf(out, size, "%s", row->words[value - row->least]);
    else
        snprintf(out, size, "%d%s", value, row->unit ? row->unit : "");
}

Settings settings_usual(void) {
    Settings settings = { 0 };
    for (size_t i = 0; i < ROWS; i++)
        settings_put(&settings, &rows[i], rows[i].usual);
    return settings;
}

Settings settings_load(Practice *practice) {
    Settings settings = settings_usual();
    for (size_t i = 0; i < ROWS; i++) {
        char name[64];
        snprintf(name, sizeof name, "window.%s", rows[i].name);
        const char *kept = practice_setting(practice, name, "");
        char *end;
        long value = strtol(kept, &end, 10);
        if (end != kept && !*end && value >= -1000 && value <= 1000)
            settings_put(&settings, &rows[i], (int)value);
    }
    return settings;
}

void settings_save(const Settings *settings, Practice *practice) {
    for (size_t i = 0; i < ROWS; i++) {
        char name[64], value[16], kept[16];
        int now = settings_get(settings, &rows[i]);
        snprintf(name, sizeof name, "window.%s", rows[i].name);
        snprintf(value, sizeof value, "%d", now);
        snprintf(kept, sizeof kept, "%s", practice_setting(practice, name, ""));
        bool usual = !kept[0] && now == rows[i].usual;
        if (!usual && strcmp(kept, value)) practice_set(practice, name, value);
    }
}
