/* SPDX-License-Identifier: MIT
 * input.h -- turns keys, mouse, gamepad and touch into actions.
 *
 * Layer:  window (SDL2, in input.c alone).
 * Owns:   nothing; Input is a value.
 * Errors: none.
 *
 * A table in input.c has the key and the gamepad button of each action. SDL
 * delivers touch as mouse events. */
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
    ACTION_CONTINUE, /* Space: completes the line, or continues */
    ACTION_BACK,     /* Esc: opens the menu, or closes what is open */
    ACTION_REWIND,   /* Backspace: one reply back */
    ACTION_HISTORY,
    ACTION_NOTEBOOK,
    ACTION_REPLAY,   /* hear the last line again */
    ACTION_WATCH,    /* show the conversation as a film */
    ACTION_AUTHOR,   /* show or fold what only authors see */
    ACTION_MISTAKES, /* show the mistakes in the saved file */
    ACTION_SETTINGS,
    ACTION_MAP,    /* of the level, for authors */
    ACTION_LARGER, /* on the map: zoom in and out, show all, show here */
    ACTION_SMALLER,
    ACTION_WHOLE,
    ACTION_HOME, /* the beginning of a list; on the map: here */
    ACTION_END,  /* the end of a list */
    ACTION_FULL_SCREEN,
    ACTION_SPEECH, /* reading aloud, on or off */
    ACTION_PAGE_UP,
    ACTION_PAGE_DOWN,
    ACTION_DIGIT,         /* value 1..9 */
    ACTION_LETTER,        /* a letter without an action: InputEvent.letter */
    ACTION_POINTER_MOVED, /* the pointer moved: x, y */
    ACTION_POINTER_DOWN,  /* a button or finger went down: x, y */
    ACTION_POINTER_UP,    /* a button or finger went up: x, y */
    ACTION_WHEEL,         /* value: notches, up is positive */
    ACTION_TEXT,          /* typed letters: text; only after window_type */
    ACTION_COMPOSE,       /* what an input method is still composing: text */
    ACTION_FILE,          /* a file was dropped on the window: file */
    ACTION_PRESS,         /* a control was pressed; made by the window */
} Action;

typedef struct Input {
    int stick_x, stick_y; /* -1, 0, 1: last position of the left stick */
    bool pointer_last;    /* mouse or touch was used last */
    bool pad_last;        /* a gamepad was used last */
    bool typing;          /* letters are text now */
    /* The SDL_Keycode at the place of an SDL_Scancode; NULL: SDL is asked. */
    int (*layout)(int place);
} Input;

typedef struct InputEvent {
    Action action;
    int value;
    Action sign;      /* ACTION_DIGIT: of the sign that is printed on the key */
    int x, y;         /* of the pointer; -1: pressed by a key */
    char text[32];    /* ACTION_TEXT, ACTION_COMPOSE */
    const char *file; /* ACTION_FILE; borrowed during the call */
    Control control;  /* ACTION_PRESS */
    char letter;      /* of the key, 'A' to 'Z', for any action; or 0 */
} InputEvent;

/* ACTION_NONE for events without an action. */
InputEvent input_read(Input *input, const union SDL_Event *event);

/* The gamepad has gone: its stick is in the middle again. */
void input_pad_gone(Input *input);

/* The key or pad button of an action, for hints: "H", "X"; translated. */
const char *input_hint(const Input *input, Action action);

/* The gamepad button with SDL's name, for capture scripts; false: none. */
bool input_pad_button(const char *name, unsigned char *button);

#endif
