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

static const SettingRow rows[SET_COUNT] = {
    [SET_TEXT_SIZE] = { &settings_table[SET_TEXT_SIZE], SAY("Text size"),
                        SAY("Everything with letters grows."), AT(text_size),
                        10, NULL, " %", NULL },
    [SET_THEME] = { &settings_table[SET_THEME], SAY("Colours"),
                    SAY("High contrast is black, white and yellow."), AT(theme),
                    1, themes, NULL, "a theme" },
    [SET_PROJECTOR] = { &settings_table[SET_PROJECTOR], SAY("For a projector"),
                        SAY("Large letters, one column and clear colours, for "
                            "a room of people."),
                        AT(projector), 1, off_on, NULL, "a setting" },
    [SET_FAMILY] = { &settings_table[SET_FAMILY], SAY("Letters"),
                     SAY("Atkinson Hyperlegible tells apart what looks alike: "
                         "I l 1, O 0."),
                     AT(family), 1, families, NULL, NULL },
    [SET_LETTER_SPACE] = { &settings_table[SET_LETTER_SPACE],
                           SAY("Space between letters"),
                           SAY("More air in every word."), AT(letter_space), 2,
                           NULL, " %", NULL },
    [SET_WORD_SPACE] = { &settings_table[SET_WORD_SPACE],
                         SAY("Space between words"),
                         SAY("More air in every line."), AT(word_space), 4,
                         NULL, " %", NULL },
    [SET_REDUCED_MOTION] = { &settings_table[SET_REDUCED_MOTION],
                             SAY("Reduced motion"),
                             SAY("No bobbing, fading or typing. Faces still "
                                 "show what they show."),
                             AT(reduced_motion), 1, off_on, NULL, "a setting" },
    [SET_TYPING] = { &settings_table[SET_TYPING], SAY("Lines type themselves"),
                     SAY("Any key completes a line."), AT(typing), 1, off_on,
                     NULL, "a setting" },
    [SET_TIMERS] = { &settings_table[SET_TIMERS], SAY("Timers"),
                     SAY("Saying nothing happens by itself after a while."),
                     AT(timers), 1, timers, NULL, "timers" },
    [SET_PRESS_GUARD] = { &settings_table[SET_PRESS_GUARD],
                          SAY("Double-press guard"),
                          SAY("A second press within half a second does "
                              "nothing."),
                          AT(press_guard), 1, off_on, NULL, "a setting" },
    [SET_SPEECH] = { &settings_table[SET_SPEECH], SAY("Read aloud"),
                     SAY("The system's voice says what is on the screen. V "
                         "does the same."),
                     AT(speech), 1, off_on, NULL, "a setting" },
    [SET_GUESS] = { &settings_table[SET_GUESS], SAY("Guess first"),
                    SAY("The debrief asks which line it was before the meter "
                        "opens."),
                    AT(guess), 1, off_on, NULL, "a setting" },
    [SET_VOICES] = { &settings_table[SET_VOICES], SAY("Voices"),
                     SAY("The customers' voices."), AT(voices), 10, NULL, " %",
                     NULL },
    [SET_EFFECTS] = { &settings_table[SET_EFFECTS], SAY("Sounds"),
                      SAY("Bells, paper, steps. All have captions."),
                      AT(effects), 10, NULL, " %", NULL },
    [SET_ROOM] = { &settings_table[SET_ROOM], SAY("Room"),
                   SAY("The quiet sound of the place."), AT(room), 10, NULL,
                   " %", NULL },
    [SET_FULL_SCREEN] = { &settings_table[SET_FULL_SCREEN], SAY("Full screen"),
                          SAY("F11 does the same."), AT(full_screen), 1, off_on,
                          NULL, "a setting" },
    [SET_HINTS] = { &settings_table[SET_HINTS], NULL, NULL, AT(hints), 1, NULL,
                    NULL, NULL },
    [SET_GREETED] = { &settings_table[SET_GREETED], NULL, NULL, AT(greeted), 1,
                      off_on, NULL, "a setting" },
};

const SettingRow *settings_rows(size_t *count) {
    *count = SET_COUNT;
    return rows;
}

int settings_get(const Settings *settings, const SettingRow *row) {
    int value;
    memcpy(&value, (const char *)settings + row->offset, sizeof value);
    return value;
}

bool settings_put(Settings *settings, const SettingRow *row, int value) {
    if (value < row->is->min) value = row->is->min;
    if (value > row->is->max) value = row->is->max;
    bool changed = settings_get(settings, row) != value;
    memcpy((char *)settings + row->offset, &value, sizeof value);
    return changed;
}

void settings_show(const Settings *settings, const SettingRow *row, char *out,
                   size_t size) {
    int value = settings_get(settings, row);
    const char *word = row->words ? row->words[value - row->is->min] : NULL;
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
    for (size_t i = 0; i < SET_COUNT; i++)
        settings_put(&settings, &rows[i], rows[i].is->usual);
    return settings;
}
