/* SPDX-License-Identifier: MIT
 * input.h -- from keys, mouse, gamepad and touch to what the player means.
 *
 * Layer:  window (SDL2, in input.c alone).
 * Owns:   nothing; Input is a value that remembers where a stick was.
 * Errors: none.
 *
 * One row per action says which key and which button of a gamepad it is on.
 * Touch arrives as the mouse (SDL makes it so). */
#ifndef THAW_WINDOW_UI_INPUT_H
#define THAW_WINDOW_UI_INPUT_H

#include "window/ui/control.h"

#include <stdbool.h>

union SDL_Event;

typedef enum {
    ACTION_NONE,
    ACTION_UP,
    ACTION_DOWN,
    ACTION_LEFT,
    ACTION_RIGHT,
    ACTION_NEXT,     /* Tab */
    ACTION_PREVIOUS, /* Shift+Tab */
    ACTION_ACCEPT,   /* Enter: presses what has the focus */
    ACTION_CONTINUE, /* Space: completes a line, goes on */
    ACTION_BACK,     /* Esc: the menu, or out of what is open */
    ACTION_REWIND,   /* Backspace: one reply back */
    ACTION_HISTORY,
    ACTION_NOTEBOOK,
    ACTION_REPLAY,   /* the last line again */
    ACTION_WATCH,    /* the conversation as a film */
    ACTION_AUTHOR,   /* what only authors see, shown or folded away */
    ACTION_MISTAKES, /* what is wrong with the file that was saved */
    ACTION_SETTINGS,
    ACTION_MAP,    /* of the level, for authors */
    ACTION_LARGER, /* on the map: nearer, further, all of it, where you are */
    ACTION_SMALLER,
    ACTION_WHOLE,
    ACTION_HERE,
    ACTION_FULL_SCREEN,
    ACTION_SPEECH, /* reading aloud, on or off */
    ACTION_PAGE_UP,
    ACTION_PAGE_DOWN,
    ACTION_DIGIT,  /* value 1..9 */
    ACTION_LETTER, /* a letter without an action: see InputEvent.letter */
    ACTION_POINT,  /* the pointer moved: x, y */
    ACTION_GRAB,   /* a button or finger went down: x, y */
    ACTION_LET_GO, /* and up: x, y */
    ACTION_WHEEL,  /* value: notches, up is positive */
    ACTION_TEXT,   /* letters were typed: text; only while they are asked for */
    ACTION_FILE,   /* a file was dropped on the window: file */
    ACTION_PRESS,  /* a control was pressed; made by the window */
} Action;

typedef struct Input {
    int stick_x, stick_y; /* -1, 0, 1: where the left stick last was */
    bool pointer_last;    /* the last thing used was mouse or finger */
    bool pad_last;        /* … was a gamepad */
    bool typing;          /* letters are text now */
} Input;

typedef struct InputEvent {
    Action action;
    int value;
    int x, y;         /* of the pointer; -1 in a press by a key */
    char text[32];    /* ACTION_TEXT */
    const char *file; /* ACTION_FILE; borrowed while it is handled */
    Control control;  /* ACTION_PRESS */
    char letter;      /* of the key, 'A' to 'Z', whatever its action; or 0 */
} InputEvent;

/* ACTION_NONE for what means nothing here. */
InputEvent input_read(Input *input, const union SDL_Event *event);

/* What to press for an action, for hints: "H", or the pad's "X"; said. */
const char *input_hint(const Input *input, Action action);

/* The names in capture scripts: a key by SDL's name, a pad's button. */
bool input_pad_button(const char *name, unsigned char *button);

#endif
