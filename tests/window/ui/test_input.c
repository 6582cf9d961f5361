/* SPDX-License-Identifier: MIT
 * Keys as keyboards of many countries send them, held and let go; timers while
 * somebody looks elsewhere. */
#include "window/driver.h"

#include <SDL2/SDL.h>

#include "window/ui/input.h"
#include "window/screen.h"

#define PARCEL THAW_SOURCE_DIR "/tests/levels/late_parcel.lua"

static SDL_Event key(SDL_Scancode place, SDL_Keycode letter, Uint16 modifiers,
                     Uint8 repeat) {
    SDL_Event event = { .type = SDL_KEYDOWN };
    event.key.state = SDL_PRESSED;
    event.key.repeat = repeat;
    event.key.keysym =
        (SDL_Keysym){ .scancode = place, .sym = letter, .mod = modifiers };
    return event;
}

static InputEvent read_key(SDL_Scancode place, SDL_Keycode letter,
                           Uint16 modifiers) {
    Input input = { 0 };
    SDL_Event event = key(place, letter, modifiers, 0);
    return input_read(&input, &event);
}

static void letters_of_other_alphabets_work_by_their_place(void **state) {
    (void)state;
    static const struct {
        SDL_Scancode place;
        SDL_Keycode letter;
        Action action;
    } keys[] = {
        { SDL_SCANCODE_H, 0x440, ACTION_HISTORY },  /* Russian */
        { SDL_SCANCODE_N, 0x442, ACTION_NOTEBOOK }, /* Russian */
        { SDL_SCANCODE_R, 0x3C1, ACTION_REPLAY },   /* Greek */
        { SDL_SCANCODE_V, 0x5D4, ACTION_SPEECH },   /* Hebrew */
        { SDL_SCANCODE_S, 0x633, ACTION_SETTINGS }, /* Arabic */
    };
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_int_equal(read_key(keys[i].place, keys[i].letter, 0).action,
                         keys[i].action);
}

/* What SDL tells of Hebrew: signs on Q and W, no Latin letter anywhere. */
static int hebrew(int place) {
    if (place == SDL_SCANCODE_Q) return '/';
    if (place == SDL_SCANCODE_W) return '\'';
    return 0x5D0 + place - SDL_SCANCODE_A;
}

static int dvorak(int place) {
    if (place == SDL_SCANCODE_Q) return '\'';
    if (place == SDL_SCANCODE_W) return ',';
    return SDLK_a + place - SDL_SCANCODE_A;
}

static void signs_among_foreign_letters_work_by_their_place_too(void **state) {
    (void)state;
    Input input = { .layout = hebrew };
    SDL_Event event = key(SDL_SCANCODE_W, '\'', 0, 0);
    assert_int_equal(input_read(&input, &event).action, ACTION_WATCH);
    event = key(SDL_SCANCODE_Q, '/', 0, 0);
    assert_int_equal(input_read(&input, &event).letter, 'Q');
    input.layout = dvorak;
    event = key(SDL_SCANCODE_W, ',', 0, 0);
    assert_int_equal(input_read(&input, &event).action, ACTION_NONE);
    event = key(SDL_SCANCODE_Q, '\'', 0, 0);
    assert_int_equal(input_read(&input, &event).letter, 0);
}

static void letters_with_ctrl_or_alt_are_no_keys_of_ours(void **state) {
    (void)state;
    static const Uint16 modifiers[] = { KMOD_LCTRL, KMOD_RCTRL, KMOD_LALT,
                                        KMOD_RALT, KMOD_LGUI };
    for (size_t i = 0; i < sizeof modifiers / sizeof *modifiers; i++) {
        InputEvent event = read_key(SDL_SCANCODE_S, SDLK_s, modifiers[i]);
        assert_int_equal(event.action, ACTION_NONE);
        assert_int_equal(event.letter, 0);
    }
    assert_int_equal(read_key(SDL_SCANCODE_S, SDLK_s, KMOD_LSHIFT).action,
                     ACTION_SETTINGS);
    assert_int_equal(read_key(SDL_SCANCODE_S, SDLK_s, KMOD_CAPS).action,
                     ACTION_SETTINGS);
    assert_int_equal(read_key(SDL_SCANCODE_S, SDLK_s, KMOD_NUM).action,
                     ACTION_SETTINGS);
}

static void latin_letters_work_by_what_stands_on_them(void **state) {
    (void)state;
    /* AZERTY has A where others have Q, and M where they have a semicolon. */
    assert_int_equal(read_key(SDL_SCANCODE_Q, SDLK_a, 0).action, ACTION_AUTHOR);
    InputEvent q = read_key(SDL_SCANCODE_A, SDLK_q, 0);
    assert_int_equal(q.action, ACTION_LETTER);
    assert_int_equal(q.letter, 'Q');
    assert_int_equal(read_key(SDL_SCANCODE_SEMICOLON, SDLK_m, 0).action,
                     ACTION_MAP);
    /* Dvorak has H where others have J. */
    assert_int_equal(read_key(SDL_SCANCODE_J, SDLK_h, 0).action,
                     ACTION_HISTORY);
}

static void the_row_of_digits_chooses_whatever_stands_on_it(void **state) {
    (void)state;
    static const SDL_Keycode azerty[] = { '&', 0xE9, '"', '\'', '(', '-' };
    static const SDL_Keycode czech[] = {
        '+', 0x11B, 0x161, 0x10D, 0x159, 0x17E
    };
    for (int i = 0; i < 6; i++) {
        SDL_Scancode place = (SDL_Scancode)(SDL_SCANCODE_1 + i);
        for (int shift = 0; shift < 2; shift++) {
            Uint16 modifiers = shift ? KMOD_LSHIFT : 0;
            InputEvent event = read_key(place, azerty[i], modifiers);
            assert_int_equal(event.action, ACTION_DIGIT);
            assert_int_equal(event.value, i + 1);
            event = read_key(place, czech[i], modifiers);
            assert_int_equal(event.action, ACTION_DIGIT);
            assert_int_equal(event.value, i + 1);
        }
    }
    assert_int_equal(read_key(SDL_SCANCODE_0, 0xE0, 0).action, ACTION_WHOLE);
}

static void a_sign_on_the_key_of_a_digit_is_known_beside_it(void **state) {
    (void)state;
    assert_int_equal(read_key(SDL_SCANCODE_1, '+', 0).sign, ACTION_LARGER);
    assert_int_equal(read_key(SDL_SCANCODE_6, '-', 0).sign, ACTION_SMALLER);
    assert_int_equal(read_key(SDL_SCANCODE_6, '-', KMOD_LSHIFT).sign,
                     ACTION_NONE);
    Input input = { 0 };
    SDL_Event held = key(SDL_SCANCODE_1, '+', 0, 1);
    assert_int_equal(input_read(&input, &held).action, ACTION_LARGER);
    held = key(SDL_SCANCODE_1, '1', 0, 1);
    assert_int_equal(input_read(&input, &held).action, ACTION_NONE);
}

static void hold(Window *window, SDL_Keycode letter, int times) {
    for (int i = 0; i < times; i++) {
        SDL_Event event = key(SDL_SCANCODE_UNKNOWN, letter, 0, i > 0);
        window_event(window, &event);
        play(window, "wait 500\n");
    }
}

static void a_held_key_chooses_once(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = PARCEL });
    View view;
    play(window, "until briefing\nkey Return\nuntil encounter\nlisten\n");
    hold(window, SDLK_2, 20);
    meeting_view(window_shared(window)->meeting, &view);
    assert_int_equal(view.turn, 1);
    play(window, "listen\n");
    hold(window, SDLK_1, 1);
    meeting_view(window_shared(window)->meeting, &view);
    assert_int_equal(view.turn, 2);
    window_close(window);
}

static void a_held_arrow_moves_on(void **state) {
    (void)state;
    Input input = { 0 };
    SDL_Event event = key(SDL_SCANCODE_DOWN, SDLK_DOWN, 0, 1);
    assert_int_equal(input_read(&input, &event).action, ACTION_DOWN);
    event = key(SDL_SCANCODE_RETURN, SDLK_RETURN, 0, 1);
    assert_int_equal(input_read(&input, &event).action, ACTION_NONE);
    event = key(SDL_SCANCODE_BACKSPACE, SDLK_BACKSPACE, 0, 1);
    assert_int_equal(input_read(&input, &event).action, ACTION_NONE);
}

static void focus(Window *window, Uint8 kind) {
    SDL_Event event = { .type = SDL_WINDOWEVENT };
    event.window.event = kind;
    window_event(window, &event);
}

static int turn_of(Window *window) {
    View view;
    meeting_view(window_shared(window)->meeting, &view);
    return view.turn;
}

static void a_silence_waits_while_keys_go_elsewhere(void **state) {
    (void)state;
    Window *window = open_window((WindowOptions){ .level = PARCEL });
    window_shared(window)->settings.timers = 1;
    play(window, "until briefing\nkey Return\nuntil encounter\nlisten\n");
    assert_int_equal(turn_of(window), 0);
    focus(window, SDL_WINDOWEVENT_FOCUS_LOST);
    play(window, "wait 60000\n");
    assert_int_equal(turn_of(window), 0);
    focus(window, SDL_WINDOWEVENT_FOCUS_GAINED);
    play(window, "wait 60000\n");
    assert_true(turn_of(window) > 0);
    window_close(window);
}

static void
a_window_that_opens_under_the_pointer_keeps_its_frame(void **state) {
    (void)state;
    Input input = { .pad_last = true };
    SDL_Event event = { .type = SDL_MOUSEMOTION };
    event.motion.x = 100;
    assert_int_equal(input_read(&input, &event).action, ACTION_POINTER_MOVED);
    assert_false(input.pointer_last);
    assert_true(input.pad_last);
    event.motion.xrel = -1;
    assert_int_equal(input_read(&input, &event).action, ACTION_POINTER_MOVED);
    assert_true(input.pointer_last);
    assert_false(input.pad_last);
}

/* ---- gamepads, as the system reports them ---- */

static void hand_on(Window *window) {
    SDL_Event event;
    SDL_PumpEvents();
    while (SDL_PollEvent(&event))
        window_event(window, &event);
    play(window, "wait 500\n");
}

static SDL_Joystick *plug_in(Window *window) {
    int index = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER,
                                          SDL_CONTROLLER_AXIS_MAX,
                                          SDL_CONTROLLER_BUTTON_MAX, 0);
    assert_true(index >= 0);
    SDL_Joystick *pad = SDL_JoystickOpen(index);
    assert_non_null(pad);
    hand_on(window);
    return pad;
}

static void pull_out(Window *window, SDL_Joystick *pad) {
    SDL_JoystickID id = SDL_JoystickInstanceID(pad);
    SDL_JoystickClose(pad);
    for (int i = 0; i < SDL_NumJoysticks(); i++)
        if (SDL_JoystickGetDeviceInstanceID(i) == id)
            assert_int_equal(SDL_JoystickDetachVirtual(i), 0);
    hand_on(window);
}

static void press_a(Window *window, SDL_Joystick *pad) {
    for (Uint8 down = 1; down < 2; down--) {
        assert_int_equal(
            SDL_JoystickSetVirtualButton(pad, SDL_CONTROLLER_BUTTON_A, down),
            0);
        hand_on(window);
    }
    play(window, "listen\n");
}

static void tilt(Window *window, SDL_Joystick *pad, Sint16 by) {
    SDL_JoystickSetVirtualAxis(pad, SDL_CONTROLLER_AXIS_LEFTX, by);
    hand_on(window);
}

static void gamepads_may_come_and_go_in_mid_conversation(void **state) {
    (void)state;
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    Window *window = open_window((WindowOptions){ .level = PARCEL });
    assert_int_equal(SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER), 0);
    play(window, "until briefing\nkey Return\nuntil encounter\nlisten\n");
    SDL_Joystick *first = plug_in(window), *second = plug_in(window);
    press_a(window, first);
    assert_int_equal(turn_of(window), 1);
    pull_out(window, first); /* the other one is used from now on */
    press_a(window, second);
    assert_int_equal(turn_of(window), 2);
    assert_true(shows(window, "(X)")); /* its buttons are told */
    tilt(window, second, SDL_JOYSTICK_AXIS_MAX);
    pull_out(window, second); /* with its stick still tilted */
    assert_true(shows(window, "(H)"));
    play(window, "key Left\nwait 100\n");
    Control before = window_ui(window)->focus;
    SDL_Joystick *third = plug_in(window);
    tilt(window, third, SDL_JOYSTICK_AXIS_MAX);
    assert_false(control_same(before, window_ui(window)->focus));
    tilt(window, third, 0);
    press_a(window, third);
    assert_int_equal(turn_of(window), 3);
    pull_out(window, third);
    SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    window_close(window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_of_other_alphabets_work_by_their_place),
        cmocka_unit_test(signs_among_foreign_letters_work_by_their_place_too),
        cmocka_unit_test(letters_with_ctrl_or_alt_are_no_keys_of_ours),
        cmocka_unit_test(latin_letters_work_by_what_stands_on_them),
        cmocka_unit_test(the_row_of_digits_chooses_whatever_stands_on_it),
        cmocka_unit_test(a_sign_on_the_key_of_a_digit_is_known_beside_it),
        cmocka_unit_test(a_held_key_chooses_once),
        cmocka_unit_test(a_held_arrow_moves_on),
        cmocka_unit_test(a_silence_waits_while_keys_go_elsewhere),
        cmocka_unit_test(a_window_that_opens_under_the_pointer_keeps_its_frame),
        cmocka_unit_test(gamepads_may_come_and_go_in_mid_conversation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
