/* SPDX-License-Identifier: MIT
 * Reading aloud where the system has no voice. The library's function that
 * looks for one is replaced here, and fails as it does with no service. */
#include "window/driver.h"

#include <SDL.h>
#include <unistd.h>

#include "platform/files.h"
#include "window/ui/speaker.h"

void *spd_open2(const char *client, const char *connection, const char *user,
                int mode, const void *address, int autospawn, char **reason);

void *spd_open2(const char *client, const char *connection, const char *user,
                int mode, const void *address, int autospawn, char **reason) {
    (void)client, (void)connection, (void)user;
    (void)mode, (void)address, (void)autospawn;
    *reason = strdup("Can't connect to unix socket: Autospawn failed");
    return NULL;
}

static const char *no_voice(void) {
    return synthesiser_of_system()
               ? "Nothing here can read aloud: speech-dispatcher does not "
                 "answer"
               : "This Thaw was built without a voice: speech-dispatcher's "
                 "library was not there.";
}

/* As a player opens it, not to take pictures: there it never looks for a
 * voice. */
static Window *open_for_player(const char *kept) {
    Error err = { "" };
    WindowOptions options = { .practice = { .data = THAW_SOURCE_DIR,
                                            .kept = kept },
                              .screens = screens_all() };
    setenv("SDL_VIDEODRIVER", "dummy", 1);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
    Window *window = window_open(&options, &err);
    if (!window) fail_msg("%s", err.text);
    return window;
}

static void press_v(Window *window) {
    SDL_Event event = { .type = SDL_KEYDOWN };
    event.key.state = SDL_PRESSED;
    event.key.keysym =
        (SDL_Keysym){ .scancode = SDL_SCANCODE_V, .sym = SDLK_v };
    window_event(window, &event);
}

/* Another thread looks for a voice. */
static void wait_until_told(Window *window) {
    while (!on(window, "trouble")) {
        window_frame(window, 16);
        SDL_Delay(1);
    }
    window_frame(window, 16);
}

static void it_is_told_once_in_plain_words_and_off_again(void **state) {
    char kept[80];
    (void)state;
    snprintf(kept, sizeof kept, "/tmp/thaw-no-voice-%d.db", (int)getpid());
    Window *window = open_for_player(kept);
    window_frame(window, 16);
    press_v(window);
    wait_until_told(window);
    assert_string_equal(window_shared(window)->trouble, no_voice());
    assert_int_equal(window_shared(window)->settings.speech, 0);
    window_close(window);
    window = open_for_player(kept);
    assert_int_equal(window_shared(window)->settings.speech, 0);
    window_close(window);
    files_remove(kept);
}

/* It was on when there still was a voice. */
static void what_was_on_is_told_at_one_start_only(void **state) {
    char kept[80];
    (void)state;
    snprintf(kept, sizeof kept, "/tmp/thaw-lost-voice-%d.db", (int)getpid());
    Window *window = open_for_player(kept);
    practice_set(window_shared(window)->practice, "window.speech", "1");
    window_close(window);
    window = open_for_player(kept);
    wait_until_told(window);
    window_close(window);
    window = open_for_player(kept);
    assert_int_equal(window_shared(window)->settings.speech, 0);
    window_close(window);
    files_remove(kept);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_is_told_once_in_plain_words_and_off_again),
        cmocka_unit_test(what_was_on_is_told_at_one_start_only),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
