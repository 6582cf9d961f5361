/* SPDX-License-Identifier: MIT
 * Texts said one after the other by a synthesiser that may hang or not be
 * there. In place of the system's, one that writes down what it is asked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "library_leaks.h"
#include "window/ui/speaker.h"

/* The library loses a few bytes each time that it finds no server. */
LIBRARY_LEAKS_BELOW("spd_open2")

static SDL_mutex *lock;
static char spoken[400]; /* under the lock */
static SDL_sem *answers; /* what hangs waits for one of these */

static void note(const char *text) {
    SDL_LockMutex(lock);
    snprintf(spoken + strlen(spoken), sizeof spoken - strlen(spoken), "%s;",
             text);
    SDL_UnlockMutex(lock);
}

static bool noted(const char *text) {
    SDL_LockMutex(lock);
    bool found = strstr(spoken, text) != NULL;
    SDL_UnlockMutex(lock);
    return found;
}

static void wait_for(const char *text) {
    while (!noted(text))
        SDL_Delay(1);
}

static void *open_voice(Error *why) {
    (void)why;
    note("open");
    return spoken;
}

static void *no_voice(Error *why) {
    error_set(why, "nobody is at home");
    return NULL;
}

static void *never_opens(Error *why) {
    SDL_SemWait(answers);
    return no_voice(why);
}

static void close_voice(void *voice) {
    (void)voice;
    note("close");
}

static void say_text(void *voice, const char *text) {
    (void)voice;
    note(text);
}

static void hang(void *voice, const char *text) {
    say_text(voice, text);
    SDL_SemWait(answers);
}

static void hush_voice(void *voice) {
    (void)voice;
    note("hush");
}

static const Synthesiser good = { open_voice, close_voice, say_text,
                                  hush_voice };
static const Synthesiser absent = { no_voice, close_voice, say_text,
                                    hush_voice };
static const Synthesiser mute = { never_opens, close_voice, say_text,
                                  hush_voice };
static const Synthesiser wedged = { open_voice, close_voice, hang, hush_voice };

static int begin(void **state) {
    (void)state;
    if (!lock) lock = SDL_CreateMutex();
    if (!answers) answers = SDL_CreateSemaphore(0);
    spoken[0] = '\0';
    return lock && answers ? 0 : -1;
}

static void texts_are_said_in_their_order(void **state) {
    (void)state;
    Speaker *speaker = speaker_open(&good, NULL);
    assert_non_null(speaker);
    speaker_say(speaker, "one");
    speaker_say(speaker, "two");
    wait_for("two;");
    assert_true(noted("open;one;two;"));
    Error err;
    assert_false(speaker_trouble(speaker, &err));
    assert_false(speaker_connecting(speaker));
    speaker_hush(speaker);
    speaker_close(speaker);
    assert_true(noted("hush;close;"));
}

static void a_voice_that_is_not_there_is_told(void **state) {
    (void)state;
    Speaker *speaker = speaker_open(&absent, NULL);
    while (speaker_connecting(speaker))
        SDL_Delay(1);
    Error err;
    assert_true(speaker_trouble(speaker, &err));
    assert_string_equal(err.text,
                        "Nothing here can read aloud: nobody is at home");
    speaker_say(speaker, "lost");
    speaker_close(speaker);
    assert_false(noted("lost"));
    assert_null(speaker_open(NULL, &err));
    assert_non_null(strstr(err.text, "without a voice"));
}

/* What hangs is left to itself; what waited behind it is forgotten. The voice
 * answers only at the end of the test: a call that waited for it would never
 * return. */
static void a_voice_that_hangs_holds_nothing_up(void **state) {
    (void)state;
    Speaker *speaker = speaker_open(&wedged, NULL);
    speaker_say(speaker, "one");
    wait_for("one;");
    for (int i = 0; i < 200; i++)
        speaker_say(speaker, "more than fits");
    speaker_hush(speaker);
    speaker_close(speaker);
    SDL_SemPost(answers);
    wait_for("close;");
    assert_false(noted("more"));
}

static void a_voice_that_never_answers_holds_nothing_up(void **state) {
    (void)state;
    Speaker *speaker = speaker_open(&mute, NULL);
    Error err;
    speaker_say(speaker, "one");
    assert_true(speaker_connecting(speaker));
    assert_false(speaker_trouble(speaker, &err)); /* it may yet */
    speaker_close(speaker);
    SDL_SemPost(answers);
}

/* Where nothing runs, and what is to be started is not there: told at once,
 * not after the patience that a slow one is given. */
static void a_server_that_cannot_be_started_is_told(void **state) {
    (void)state;
    char folder[] = "/tmp/thaw-speech-XXXXXX";
    Error err;
    if (!synthesiser_of_system()) skip();
    assert_non_null(mkdtemp(folder));
    setenv("XDG_RUNTIME_DIR", folder, 1);
    setenv("SPEECHD_CMD", "/nowhere/speech-dispatcher", 1);
    unsetenv("SPEECHD_ADDRESS");
    Speaker *speaker = speaker_open(synthesiser_of_system(), &err);
    assert_non_null(speaker);
    while (speaker_connecting(speaker))
        SDL_Delay(1);
    assert_true(speaker_trouble(speaker, &err));
    assert_non_null(strstr(err.text, "speech-dispatcher does not answer"));
    speaker_close(speaker);
    char command[64];
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    assert_int_equal(system(command), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(texts_are_said_in_their_order, begin),
        cmocka_unit_test_setup(a_voice_that_is_not_there_is_told, begin),
        cmocka_unit_test_setup(a_voice_that_hangs_holds_nothing_up, begin),
        cmocka_unit_test_setup(a_voice_that_never_answers_holds_nothing_up,
                               begin),
        cmocka_unit_test(a_server_that_cannot_be_started_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
