/* SPDX-License-Identifier: MIT
 * control.h -- controls that can be pressed and lists that can be scrolled, as
 *              values.
 *
 * Layer:  window (pure).
 * Owns:   nothing; a Control is a value.
 * Errors: none.
 *
 * The kind is what a control does, so two screens may have controls of the same
 * kind; the index tells several of one kind apart. Only scripts and tests use
 * words for them: "reply.1". */
#ifndef THAW_WINDOW_UI_CONTROL_H
#define THAW_WINDOW_UI_CONTROL_H

#include <stdbool.h>
#include <stddef.h>

typedef enum ControlKind {
    CONTROL_NONE,
    /* ways to other screens and out of them */
    CONTROL_BACK,
    CONTROL_CLOSE,
    CONTROL_OK,
    CONTROL_PLAY,
    CONTROL_START,
    CONTROL_GO_ON,
    CONTROL_LEVELS,
    CONTROL_SETTINGS,
    CONTROL_HISTORY,
    CONTROL_NOTEBOOK,
    CONTROL_MAP,
    CONTROL_MENU,
    CONTROL_DEBRIEF,
    CONTROL_FILM,
    CONTROL_MISTAKES,
    CONTROL_PROGRESS,
    CONTROL_TALKS,
    CONTROL_WHO,
    CONTROL_LEAVE,
    CONTROL_QUIT,
    /* the conversation */
    CONTROL_LEVEL,   /* index: in the list of levels */
    CONTROL_THOUGHT, /* index: in View.thoughts */
    CONTROL_REPLY,   /* index: in View.replies */
    CONTROL_CONTINUE,
    CONTROL_HEAR_AGAIN,
    CONTROL_REWIND,
    CONTROL_BEGIN_AGAIN,
    CONTROL_AUTHOR,
    /* the debrief and its film */
    CONTROL_CURVE,
    CONTROL_FROM_HERE, /* plays again from the chosen turn */
    CONTROL_TRY_BEST,  /* gives the first reply of the dashed line */
    CONTROL_SHOW_TURN,
    CONTROL_SHOW_WHOLE,
    CONTROL_SHOW_MORE,   /* what else can be done with the talk */
    CONTROL_SHOW_SUMS,   /* how the chosen turn was counted; or not */
    CONTROL_GUESS,       /* index: of the turn that is guessed */
    CONTROL_GUESS_CURVE, /* the player's own curve, to be drawn */
    CONTROL_OPEN_METER,
    CONTROL_SAVE, /* index: a SaveFormat */
    CONTROL_PAUSE,
    CONTROL_TURN_BEFORE,
    CONTROL_TURN_AFTER,
    CONTROL_ASK, /* saves a page for a colleague */
    /* looking back */
    CONTROL_TALK,    /* index: in the list of old conversations */
    CONTROL_DECLINE, /* index: of a suggested level */
    CONTROL_PERSON,  /* index: in the list of people */
    CONTROL_SOMEBODY_NEW,
    CONTROL_RENAME,
    CONTROL_MERGE,
    CONTROL_FORGET,
    CONTROL_SURE,
    /* moving about on the map */
    CONTROL_MAP_VIEW,
    CONTROL_MAP_SMALLER,
    CONTROL_MAP_LARGER,
    CONTROL_MAP_WHOLE,
    CONTROL_MAP_HERE,
    /* settings; index: in settings_rows, or SETTING_LANGUAGE */
    CONTROL_SETTING,
    CONTROL_SETTING_LESS,
    CONTROL_SETTING_MORE,
    /* the first start */
    CONTROL_TEXT_SIZE, /* index: per cent */
    CONTROL_LANGUAGE,  /* index: a choice of Languages */
    CONTROL_SOUND,
    CONTROL_DONE,
    CONTROLS
} ControlKind;

typedef struct Control {
    ControlKind kind;
    int index; /* 0 where there is only one of a kind */
} Control;

enum { SETTING_LANGUAGE = -1 }; /* the one setting without a SettingRow */
typedef enum { SAVE_PDF, SAVE_PNG, SAVE_SVG, SAVE_FORMATS } SaveFormat;
const char *save_format_word(SaveFormat format); /* "pdf" */

/* False when either is CONTROL_NONE. */
bool control_same(Control a, Control b);

/* As scripts and tests write it: "reply.1", "text_size.more". */
enum { CONTROL_WORD = 48 };
void control_write(Control control, char out[CONTROL_WORD]);

/* Lists that scroll; each keeps its position while its screen is open. */
typedef enum {
    SCROLL_LEVELS,
    SCROLL_PROGRESS,
    SCROLL_TALKS,
    SCROLL_WHO,
    SCROLL_WEEK,
    SCROLL_BRIEFING,
    SCROLL_REPLIES,
    SCROLL_AUTHOR,
    SCROLL_CARD,
    SCROLL_ENDING,
    SCROLL_DEBRIEF,
    SCROLL_GUESS,
    SCROLL_MORE,
    SCROLL_TURN,
    SCROLL_WHOLE,
    SCROLL_MAP_PANEL,
    SCROLL_NOTEBOOK,
    SCROLL_HISTORY,
    SCROLL_MENU,
    SCROLL_SETTINGS,
    SCROLL_GREETING,
    SCROLL_TROUBLE,
    SCROLL_MISTAKES
} ScrollId;

#endif
