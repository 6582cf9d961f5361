/* SPDX-License-Identifier: MIT
 * The table of settings, and reading and writing a Settings by its rows. */
#include "window/ui/settings.h"

#include "core/words/say.h"

#include <stdio.h>
#include <string.h>

static const char *const off_on[] = { SAY_AS("a setting", "Off"),
                                      SAY_AS("a setting", "On") };
static const char *const themes[] = { SAY_AS("a theme", "Light"),
                                      SAY_AS("a theme", "Dark"),
                                      SAY_AS("a theme", "High contrast") };
static const char *const families[] = { "Inter", "Atkinson" };
static const char *const timers[] = {
    SAY_AS("timers", "Off"),           SAY_AS("timers", "As written"),
    SAY_AS("timers", "Twice as long"), SAY_AS("timers", "Three times"),
    SAY_AS("timers", "Four times"),    SAY_AS("timers", "Five times"),
    SAY_AS("timers", "Six times"),     SAY_AS("timers", "Seven times"),
    SAY_AS("timers", "Eight times"),   SAY_AS("timers", "Nine times"),
    SAY_AS("timers", "Ten times")
};

#define AT(field) offsetof(Settings, field)

static const SettingRow rows[] = {
    { "text_size", SAY("Text size"), SAY("Everything with letters grows."),
      AT(text_size), 100, 200, 10, 100, NULL, " %", NULL },
    { "theme", SAY("Colours"), SAY("High contrast is black, white and yellow."),
      AT(theme), 0, 2, 1, 0, themes, NULL, "a theme" },
    { "projector", SAY("For a projector"),
      SAY("Large letters, one column and clear colours, for a room of people."),
      AT(projector), 0, 1, 1, 0, off_on, NULL, "a setting" },
    { "family", SAY("Letters"),
      SAY("Atkinson Hyperlegible tells apart what looks alike: I l 1, O 0."),
      AT(family), 0, 1, 1, 0, families, NULL, NULL },
    { "letter_space", SAY("Space between letters"),
      SAY("More air in every word."), AT(letter_space), 0, 12, 2, 0, NULL, " %",
      NULL },
    { "word_space", SAY("Space between words"), SAY("More air in every line."),
      AT(word_space), 0, 24, 4, 0, NULL, " %", NULL },
    { "reduced_motion", SAY("Reduced motion"),
      SAY("No bobbing, fading or typing. Faces still show what they show."),
      AT(reduced_motion), 0, 1, 1, 0, off_on, NULL, "a setting" },
    { "typing", SAY("Lines type themselves"), SAY("Any key completes a line."),
      AT(typing), 0, 1, 1, 1, off_on, NULL, "a setting" },
    { "timers", SAY("Timers"),
      SAY("Saying nothing happens by itself after a while."), AT(timers), 0, 10,
      1, 0, timers, NULL, "timers" },
    { "press_guard", SAY("Double-press guard"),
      SAY("A second press within half a second does nothing."), AT(press_guard),
      0, 1, 1, 0, off_on, NULL, "a setting" },
    { "speech", SAY("Read aloud"),
      SAY("The system's voice says what is on the screen. V does the same."),
      AT(speech), 0, 1, 1, 0, off_on, NULL, "a setting" },
    { "guess", SAY("Guess first"),
      SAY("The debrief asks which line it was before the meter opens."),
      AT(guess), 0, 1, 1, 1, off_on, NULL, "a setting" },
    { "voices", SAY("Voices"), SAY("The customers' voices."), AT(voices), 0,
      100, 10, 80, NULL, " %", NULL },
    { "effects", SAY("Sounds"), SAY("Bells, paper, steps. All have captions."),
      AT(effects), 0, 100, 10, 80, NULL, " %", NULL },
    { "room", SAY("Room"), SAY("The quiet sound of the place."), AT(room), 0,
      100, 10, 50, NULL, " %", NULL },
    { "full_screen", SAY("Full screen"), SAY("F11 does the same."),
      AT(full_screen), 0, 1, 1, 0, off_on, NULL, "a setting" },
    { "hints", NULL, NULL, AT(hints), 0, HINTS_ALL, 1, 0, NULL, NULL, NULL },
    { "greeted", NULL, NULL, AT(greeted), 0, 1, 1, 0, off_on, NULL,
      "a setting" },
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
    if (value < row->min) value = row->min;
    if (value > row->max) value = row->max;
    bool changed = settings_get(settings, row) != value;
    memcpy((char *)settings + row->offset, &value, sizeof value);
    return changed;
}

void settings_show(const Settings *settings, const SettingRow *row, char *out,
                   size_t size) {
    int value = settings_get(settings, row);
    const char *word = row->words ? row->words[value - row->min] : NULL;
    if (word)
        snprintf(out, size, "%s", row->about ? say_as(row->about, word) : word);
    else
        snprintf(out, size, "%d%s", value, row->unit ? row->unit : "");
}

ThemeName settings_theme(const Settings *settings) {
    return settings->projector ? THEME_PROJECTOR : (ThemeName)settings->theme;
}

Settings settings_usual(void) {
    Settings settings = { 0 };
    for (size_t i = 0; i < ROWS; i++)
        settings_put(&settings, &rows[i], rows[i].usual);
    return settings;
}
