/* SPDX-License-Identifier: MIT
 * Switches the system's text input on while a name is typed. */
#include "window/typing.h"

#include "window/state.h"

void window_type(Window *window, bool on) {
    window->input.typing = on;
    if (on)
        SDL_StartTextInput();
    else
        SDL_StopTextInput();
}

void window_typed_at(Window *window, Box field) {
    SDL_Rect place = { (int)field.x, (int)field.y, (int)field.w, (int)field.h };
    if (window->input.typing) SDL_SetTextInputRect(&place);
}
