/* SPDX-License-Identifier: MIT
 * The table of keys and buttons. A key stands for its letter if the layout has
 * Latin letters (A and Q of AZERTY), else for the letter at its place on an
 * American keyboard (Cyrillic R is on the H key). The row of digits stands for
 * digits, whatever is printed there (the 1 of a Czech keyboard is a +). */
#include "window/ui/input.h"

#include "core/words/say.h"

#include <SDL2/SDL.h>
#include <string.h>

enum { NO_PAD = SDL_CONTROLLER_BUTTON_INVALID };

typedef struct InputRow {
    Action action;
    SDL_Keycode key;
    Uint16 modifier; /* KMOD_…; 0: with any modifier */
    int button;      /* of a gamepad */
    const char *key_hint, *pad_hint;
} InputRow;

static const InputRow rows[] = {
    { ACTION_UP, SDLK_UP, 0, SDL_CONTROLLER_BUTTON_DPAD_UP,
      SAY_AS("a key", "Up"), SAY_AS("a key", "Up") },
    { ACTION_DOWN, SDLK_DOWN, 0, SDL_CONTROLLER_BUTTON_DPAD_DOWN,
      SAY_AS("a key", "Down"), SAY_AS("a key", "Down") },
    { ACTION_LEFT, SDLK_LEFT, 0, SDL_CONTROLLER_BUTTON_DPAD_LEFT,
      SAY_AS("a key", "Left"), SAY_AS("a key", "Left") },
    { ACTION_RIGHT, SDLK_RIGHT, 0, SDL_CONTROLLER_BUTTON_DPAD_RIGHT,
      SAY_AS("a key", "Right"), SAY_AS("a key", "Right") },
    { ACTION_PREVIOUS, SDLK_TAB, KMOD_SHIFT, NO_PAD,
      SAY_AS("a key", "Shift+Tab"), "" },
    { ACTION_NEXT, SDLK_TAB, 0, NO_PAD, SAY_AS("a key", "Tab"), "" },
    { ACTION_FULL_SCREEN, SDLK_RETURN, KMOD_ALT, NO_PAD, "F11", "" },
    { ACTION_ACCEPT, SDLK_RETURN, 0, SDL_CONTROLLER_BUTTON_A,
      SAY_AS("a key", "Enter"), "A" },
    { ACTION_ACCEPT, SDLK_KP_ENTER, 0, NO_PAD, SAY_AS("a key", "Enter"), "A" },
    { ACTION_CONTINUE, SDLK_SPACE, 0, NO_PAD, SAY_AS("a key", "Space"), "A" },
    { ACTION_BACK, SDLK_ESCAPE, 0, SDL_CONTROLLER_BUTTON_START,
      SAY_AS("a key", "Esc"), SAY_AS("a key", "Start") },
    { ACTION_BACK, SDLK_AC_BACK, 0, SDL_CONTROLLER_BUTTON_B,
      SAY_AS("a key", "Esc"), "B" },
    { ACTION_REWIND, SDLK_BACKSPACE, 0, SDL_CONTROLLER_BUTTON_LEFTSHOULDER,
      SAY_AS("a key", "Backspace"), "LB" },
    { ACTION_HISTORY, SDLK_h, 0, SDL_CONTROLLER_BUTTON_X, "H", "X" },
    { ACTION_NOTEBOOK, SDLK_n, 0, SDL_CONTROLLER_BUTTON_Y, "N", "Y" },
    { ACTION_REPLAY, SDLK_r, 0, SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, "R",
      "RB" },
    { ACTION_WATCH, SDLK_w, 0, NO_PAD, "W", "RB" }, /* the pad's R */
    { ACTION_AUTHOR, SDLK_a, 0, NO_PAD, "A", "" },
    { ACTION_MISTAKES, SDLK_e, 0, NO_PAD, "E", "" },
    { ACTION_SETTINGS, SDLK_s, 0, SDL_CONTROLLER_BUTTON_BACK, "S",
      SAY_AS("a key", "Back") },
    { ACTION_MAP, SDLK_m, 0, SDL_CONTROLLER_BUTTON_LEFTSTICK, "M", "L3" },
    { ACTION_LARGER, SDLK_PLUS, 0, SDL_CONTROLLER_BUTTON_RIGHTSTICK, "+",
      "R3" },
    { ACTION_LARGER, SDLK_EQUALS, 0, NO_PAD, "+", "R3" },
    { ACTION_LARGER, SDLK_KP_PLUS, 0, NO_PAD, "+", "R3" },
    { ACTION_SMALLER, SDLK_MINUS, 0, NO_PAD, "-", "" },
    { ACTION_SMALLER, SDLK_KP_MINUS, 0, NO_PAD, "-", "" },
    { ACTION_WHOLE, SDLK_0, 0, NO_PAD, "0", "Y" },
    { ACTION_WHOLE, SDLK_KP_0, 0, NO_PAD, "0", "Y" },
    { ACTION_HOME, SDLK_HOME, 0, NO_PAD, SAY_AS("a key", "Home"), "X" },
    { ACTION_END, SDLK_END, 0, NO_PAD, "", "" },
    { ACTION_FULL_SCREEN, SDLK_F11, 0, NO_PAD, "F11", "" },
    { ACTION_SPEECH, SDLK_v, 0, NO_PAD, "V", "" },
    { ACTION_PAGE_UP, SDLK_PAGEUP, 0, NO_PAD, SAY_AS("a key", "Page Up"), "" },
    { ACTION_PAGE_DOWN, SDLK_PAGEDOWN, 0, NO_PAD, SAY_AS("a key", "Page Down"),
      "" },
};

enum { ROWS = sizeof rows / sizeof rows[0] };

static const InputRow *row_of(SDL_Keycode code, Uint16 modifiers) {
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].key == code &&
            (!rows[i].modifier || (modifiers & rows[i].modifier)))
            return &rows[i];
    return NULL;
}

/* -1: no digit. */
static int digit_of(const SDL_Keysym *key) {
    if (key->sym >= SDLK_0 && key->sym <= SDLK_9) return key->sym - SDLK_0;
    if (key->sym == SDLK_KP_0) return 0;
    if (key->sym >= SDLK_KP_1 && key->sym <= SDLK_KP_9)
        return key->sym - SDLK_KP_1 + 1;
    /* other layouts have signs or letters there without Shift */
    if (key->scancode >= SDL_SCANCODE_1 && key->scancode <= SDL_SCANCODE_9)
        return (int)(key->scancode - SDL_SCANCODE_1) + 1;
    return key->scancode == SDL_SCANCODE_0 ? 0 : -1;
}

static bool is_latin(SDL_Keycode code) {
    return code >= SDLK_a && code <= SDLK_z;
}

/* Whether the keyboard's layout has Latin letters where others have theirs. */
static bool has_latin_letters(const Input *input) {
    for (int place = SDL_SCANCODE_A; place <= SDL_SCANCODE_Z; place++) {
        SDL_Keycode code = input->layout
                               ? (SDL_Keycode)input->layout(place)
                               : SDL_GetKeyFromScancode((SDL_Scancode)place);
        if (is_latin(code)) return true;
    }
    return false;
}

/* The key's own code; where the layout has no Latin letters, the Latin letter
 * at the key's place, even if a sign is printed there (Hebrew has ' on W). */
static SDL_Keycode letter_of(const Input *input, const SDL_Keysym *key) {
    bool foreign = key->sym >= 0x80 && !(key->sym & SDLK_SCANCODE_MASK);
    bool letter_place =
        key->scancode >= SDL_SCANCODE_A && key->scancode <= SDL_SCANCODE_Z;
    if (!letter_place || is_latin(key->sym)) return key->sym;
    if (!foreign && has_latin_letters(input)) return key->sym;
    return SDLK_a + (SDL_Keycode)(key->scancode - SDL_SCANCODE_A);
}

/* Whether holding the key repeats the action: only moving and scrolling. */
static bool goes_on(Action action) {
    switch ((int)action) {
    case ACTION_UP:
    case ACTION_DOWN:
    case ACTION_LEFT:
    case ACTION_RIGHT:
    case ACTION_NEXT:
    case ACTION_PREVIOUS:
    case ACTION_PAGE_UP:
    case ACTION_PAGE_DOWN:
    case ACTION_LARGER:
    case ACTION_SMALLER:
        return true;
    default:
        return false;
    }
}

/* 0 is the map's key for all of it. */
static InputEvent from_digit(int digit, const InputRow *sign, bool shift) {
    if (digit == 0) return (InputEvent){ .action = ACTION_WHOLE };
    return (InputEvent){ .action = ACTION_DIGIT,
                         .value = digit,
                         .sign = sign && !shift ? sign->action : ACTION_NONE };
}

/* Letters with Ctrl, Alt or the system's key are other programs' commands. */
static InputEvent from_letter(SDL_Keycode code, const InputRow *row,
                              Uint16 modifiers) {
    if (modifiers & (KMOD_CTRL | KMOD_ALT | KMOD_GUI))
        return (InputEvent){ .action = ACTION_NONE };
    return (InputEvent){ .action = row ? row->action : ACTION_LETTER,
                         .letter = (char)(code - SDLK_a + 'A') };
}

static InputEvent from_key(const Input *input, const SDL_KeyboardEvent *key) {
    const SDL_Keysym *sym = &key->keysym;
    int digit = digit_of(sym);
    SDL_Keycode code = letter_of(input, sym);
    const InputRow *row = row_of(code, sym->mod);
    InputEvent event = { .action = row ? row->action : ACTION_NONE };
    if (digit >= 0)
        event = from_digit(digit, row, (sym->mod & KMOD_SHIFT) != 0);
    else if (is_latin(code))
        event = from_letter(code, row, sym->mod);
    if (!key->repeat || goes_on(event.action)) return event;
    return (InputEvent){ .action =
                             goes_on(event.sign) ? event.sign : ACTION_NONE };
}

/* While text is typed, only keys without a letter have actions. */
static InputEvent from_typing(const SDL_KeyboardEvent *key) {
    Action action = ACTION_NONE;
    switch (key->keysym.sym) {
    case SDLK_BACKSPACE:
        action = ACTION_REWIND; /* repeats while held */
        break;
    case SDLK_RETURN:
    case SDLK_KP_ENTER:
        action = key->repeat ? ACTION_NONE : ACTION_ACCEPT;
        break;
    case SDLK_ESCAPE:
        action = key->repeat ? ACTION_NONE : ACTION_BACK;
        break;
    case SDLK_TAB:
    case SDLK_DOWN:
        action = ACTION_NEXT;
        break;
    case SDLK_UP:
        action = ACTION_PREVIOUS;
        break;
    default:
        break;
    }
    return (InputEvent){ .action = action };
}

static InputEvent from_text(const Input *input, Action action,
                            const char *text) {
    InputEvent event = { .action = action };
    if (!input->typing) return (InputEvent){ .action = ACTION_NONE };
    SDL_strlcpy(event.text, text, sizeof event.text);
    return event;
}

static InputEvent from_button(int button) {
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].button == button)
            return (InputEvent){ .action = rows[i].action };
    return (InputEvent){ .action = ACTION_NONE };
}

/* A stick gives one event when it leaves the middle. */
static InputEvent from_stick(Input *input,
                             const SDL_ControllerAxisEvent *axis) {
    int now = axis->value > 18000 ? 1 : axis->value < -18000 ? -1 : 0;
    bool across = axis->axis == SDL_CONTROLLER_AXIS_LEFTX;
    InputEvent none = { .action = ACTION_NONE };
    if (!across && axis->axis != SDL_CONTROLLER_AXIS_LEFTY) return none;
    int *was = across ? &input->stick_x : &input->stick_y;
    if (*was == now) return none;
    *was = now;
    if (!now) return none;
    input->pad_last = true;
    input->pointer_last = false;
    if (across)
        return (InputEvent){ .action = now > 0 ? ACTION_RIGHT : ACTION_LEFT };
    return (InputEvent){ .action = now > 0 ? ACTION_DOWN : ACTION_UP };
}

void input_pad_gone(Input *input) {
    input->stick_x = input->stick_y = 0;
    input->pad_last = false; /* hints show keys again */
}

static InputEvent at(Action action, int x, int y) {
    return (InputEvent){ .action = action, .x = x, .y = y };
}

/* A window that opens under the pointer is told where it is: nobody moved it,
 * and the frame on what Enter presses must stay. */
static bool is_first_place(const SDL_Event *event) {
    return event->type == SDL_MOUSEMOTION && !event->motion.xrel &&
           !event->motion.yrel;
}

static InputEvent from_mouse(Input *input, const SDL_Event *event) {
    if (!is_first_place(event)) {
        input->pointer_last = true;
        input->pad_last = false;
    }
    if (event->type == SDL_MOUSEMOTION)
        return at(ACTION_POINTER_MOVED, event->motion.x, event->motion.y);
    if (event->type == SDL_MOUSEWHEEL)
        return (InputEvent){ .action = ACTION_WHEEL, .value = event->wheel.y };
    if (event->button.button == SDL_BUTTON_X1)
        return (InputEvent){ .action = event->type == SDL_MOUSEBUTTONDOWN
                                           ? ACTION_BACK
                                           : ACTION_NONE };
    if (event->button.button != SDL_BUTTON_LEFT)
        return (InputEvent){ .action = ACTION_NONE };
    return at(event->type == SDL_MOUSEBUTTONDOWN ? ACTION_POINTER_DOWN
                                                 : ACTION_POINTER_UP,
              event->button.x, event->button.y);
}

InputEvent input_read(Input *input, const SDL_Event *event) {
    switch (event->type) {
    case SDL_KEYDOWN:
        input->pointer_last = input->pad_last = false;
        return input->typing ? from_typing(&event->key)
                             : from_key(input, &event->key);
    case SDL_TEXTINPUT:
        return from_text(input, ACTION_TEXT, event->text.text);
    case SDL_TEXTEDITING:
        return from_text(input, ACTION_COMPOSE, event->edit.text);
    case SDL_CONTROLLERBUTTONDOWN:
        input->pad_last = true;
        input->pointer_last = false;
        return from_button(event->cbutton.button);
    case SDL_CONTROLLERAXISMOTION:
        return from_stick(input, &event->caxis);
    case SDL_MOUSEMOTION:
    case SDL_MOUSEWHEEL:
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        return from_mouse(input, event);
    default:
        return (InputEvent){ .action = ACTION_NONE };
    }
}

const char *input_hint(const Input *input, Action action) {
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].action == action)
            return say_as("a key", input->pad_last ? rows[i].pad_hint
                                                   : rows[i].key_hint);
    return "";
}

bool input_pad_button(const char *name, unsigned char *button) {
    SDL_GameControllerButton found =
        SDL_GameControllerGetButtonFromString(name);
    if (found == SDL_CONTROLLER_BUTTON_INVALID) return false;
    *button = (Uint8)found;
    return true;
}
