/* SPDX-License-Identifier: MIT
 * Compares controls, and writes the words by which scripts name them. */
#include "window/ui/control.h"

#include "window/ui/settings.h"

#include <stdio.h>

bool control_same(Control a, Control b) {
    return a.kind != CONTROL_NONE && a.kind == b.kind && a.index == b.index;
}

const char *save_format_word(SaveFormat format) {
    static const char *const words[SAVE_FORMATS] = { "pdf", "png", "svg" };
    return words[format];
}

enum { ALONE = -1 }; /* a kind with one control, written without a number */

static const struct {
    const char *word;
    int first; /* the number that index 0 is written with, or ALONE */
} words[CONTROLS] = {
    [CONTROL_NONE] = { "", ALONE },
    [CONTROL_BACK] = { "back", ALONE },
    [CONTROL_CLOSE] = { "close", ALONE },
    [CONTROL_OK] = { "ok", ALONE },
    [CONTROL_PLAY] = { "play", ALONE },
    [CONTROL_START] = { "start", ALONE },
    [CONTROL_GO_ON] = { "on", ALONE },
    [CONTROL_LEVELS] = { "levels", ALONE },
    [CONTROL_SETTINGS] = { "settings", ALONE },
    [CONTROL_HISTORY] = { "history", ALONE },
    [CONTROL_NOTEBOOK] = { "notebook", ALONE },
    [CONTROL_MAP] = { "map", ALONE },
    [CONTROL_MENU] = { "menu", ALONE },
    [CONTROL_DEBRIEF] = { "debrief", ALONE },
    [CONTROL_FILM] = { "watch", ALONE },
    [CONTROL_MISTAKES] = { "mistakes", ALONE },
    [CONTROL_PROGRESS] = { "progress", ALONE },
    [CONTROL_TALKS] = { "talks", ALONE },
    [CONTROL_WHO] = { "who", ALONE },
    [CONTROL_ASK] = { "ask", ALONE },
    [CONTROL_TALK] = { "talk", 1 },
    [CONTROL_DECLINE] = { "decline", 0 },
    [CONTROL_PERSON] = { "person", 1 },
    [CONTROL_SOMEBODY_NEW] = { "new", ALONE },
    [CONTROL_RENAME] = { "rename", ALONE },
    [CONTROL_MERGE] = { "merge", ALONE },
    [CONTROL_FORGET] = { "forget", ALONE },
    [CONTROL_SURE] = { "sure", ALONE },
    [CONTROL_LEAVE] = { "leave", ALONE },
    [CONTROL_QUIT] = { "quit", ALONE },
    [CONTROL_LEVEL] = { "level", 0 },
    [CONTROL_THOUGHT] = { "thought", 0 },
    [CONTROL_REPLY] = { "reply", 1 },
    [CONTROL_CONTINUE] = { "continue", ALONE },
    [CONTROL_HEAR_AGAIN] = { "replay", ALONE },
    [CONTROL_REWIND] = { "rewind", ALONE },
    [CONTROL_BEGIN_AGAIN] = { "again", ALONE },
    [CONTROL_AUTHOR] = { "author", ALONE },
    [CONTROL_CURVE] = { "curve", ALONE },
    [CONTROL_FROM_HERE] = { "replay", ALONE },
    [CONTROL_TRY_BEST] = { "other", ALONE },
    [CONTROL_SHOW_TURN] = { "turn", ALONE },
    [CONTROL_SHOW_WHOLE] = { "whole", ALONE },
    [CONTROL_SHOW_MORE] = { "more", ALONE },
    [CONTROL_SHOW_SUMS] = { "sums", ALONE },
    [CONTROL_GUESS] = { "guess", 1 },
    [CONTROL_GUESS_CURVE] = { "guess_curve", ALONE },
    [CONTROL_OPEN_METER] = { "open", ALONE },
    [CONTROL_PAUSE] = { "pause", ALONE },
    [CONTROL_TURN_BEFORE] = { "before", ALONE },
    [CONTROL_TURN_AFTER] = { "after", ALONE },
    [CONTROL_MAP_VIEW] = { "map", ALONE },
    [CONTROL_MAP_SMALLER] = { "map.smaller", ALONE },
    [CONTROL_MAP_LARGER] = { "map.larger", ALONE },
    [CONTROL_MAP_WHOLE] = { "map.whole", ALONE },
    [CONTROL_MAP_HERE] = { "map.here", ALONE },
    [CONTROL_TEXT_SIZE] = { "size", 0 },
    [CONTROL_LANGUAGE] = { "language", 0 },
    [CONTROL_SOUND] = { "sound", ALONE },
    [CONTROL_DONE] = { "done", ALONE },
};

static void write_setting(int index, const char *end, char *out) {
    size_t count;
    const SettingRow *rows = settings_rows(&count);
    const char *name =
        index == SETTING_LANGUAGE ? "language" : rows[index].is->name;
    snprintf(out, CONTROL_WORD, "%s%s", name, end);
}

void control_write(Control control, char out[CONTROL_WORD]) {
    int first = words[control.kind].first;
    if (control.kind == CONTROL_SETTING)
        write_setting(control.index, "", out);
    else if (control.kind == CONTROL_SETTING_LESS)
        write_setting(control.index, ".less", out);
    else if (control.kind == CONTROL_SETTING_MORE)
        write_setting(control.index, ".more", out);
    else if (control.kind == CONTROL_SAVE)
        snprintf(out, CONTROL_WORD, "save.%s",
                 save_format_word((SaveFormat)control.index));
    else if (first == ALONE)
        snprintf(out, CONTROL_WORD, "%s", words[control.kind].word);
    else
        snprintf(out, CONTROL_WORD, "%s.%d", words[control.kind].word,
                 first + control.index);
}
