/* SPDX-License-Identifier: MIT
 * Sound through SDL to a file, and with no device at all. */
#include "window/sound/sound_stage.h"

#include <SDL.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "window/sound/device.h"

static void use_driver(const char *driver) {
    SDL_setenv("SDL_AUDIODRIVER", driver, 1);
}

static long size_of(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    fclose(file);
    return size;
}

/* Opens it, and waits until the device is there or has failed. */
static SoundState open_sound(Sound *sound) {
    sound_open(sound);
    while (sound_state(sound) == SOUND_OPENING)
        SDL_Delay(1);
    return sound_state(sound);
}

/* The device is closed on a thread as well. */
static void wait_until_off(const char *path, const Sound *sound) {
    assert_int_equal(sound_state(sound), SOUND_OFF);
    for (long size = -1; size != size_of(path);) {
        size = size_of(path);
        SDL_Delay(100);
    }
}

/* Reads what SDL's disk driver wrote; frames read. */
static int read_capture(const char *path, float *out, int most) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t frames = fread(out, sizeof *out, (size_t)most, file);
    fclose(file);
    return (int)frames;
}

/* The driver writes at its own pace: wait for frames, not for time. */
static void wait_for_frames(const char *path, long frames) {
    long want = size_of(path) + frames * (long)sizeof(float);
    while (size_of(path) < want)
        SDL_Delay(1);
}

static void what_is_played_reaches_the_device(void **state) {
    Stage *stage = *state;
    char path[] = "thaw-sound-XXXXXX";
    int made_file = mkstemp(path);
    assert_true(made_file >= 0);
    close(made_file);
    use_driver("disk");
    SDL_setenv("SDL_DISKAUDIOFILE", path, 1);
    SDL_setenv("SDL_DISKAUDIODELAY", "1", 1);
    Sound *sound = sound_new(&stage->rows->table);
    assert_int_equal(open_sound(sound), SOUND_ON);
    sound_room(sound, "office");
    wait_for_frames(path, 2 * SECOND);
    long from = size_of(path) / (long)sizeof(float);
    sound_speak(sound, line_text, middle_voice, &at_ease, false);
    wait_for_frames(path, 2 * SECOND);
    sound_volume(sound, SOUND_MASTER, 0); /* closes the device */
    wait_until_off(path, sound);
    long size = size_of(path);
    int frames = read_capture(path, stage->out, FRAMES_MAX);
    assert_int_equal(frames, size / (long)sizeof(float));
    const float *speech = stage->out + from + SECOND / 5;
    double level = to_db(active_rms(speech, SECOND));
    assert_true(level > -24.0 && level < -17.0);
    double room = to_db(rms(stage->out + SECOND, SECOND / 2));
    assert_true(room > -50.0 && room < -36.0);
    assert_true(to_db(peak(stage->out, frames)) < -3.0);
    sound_named(sound, "tick"); /* off is off: nothing opens again */
    assert_int_equal(sound_next_ms(sound), -1);
    assert_int_equal(size_of(path), size);
    sound_free(sound);
    remove(path);
}

static void no_device_is_one_sentence_and_no_problem(void **state) {
    const Stage *stage = *state;
    use_driver("no-such-driver");
    Sound *sound = sound_new(&stage->rows->table);
    Error err = { "" };
    assert_int_equal(open_sound(sound), SOUND_FAILED);
    assert_true(sound_trouble(sound, &err));
    assert_non_null(strstr(err.text, "There is no sound"));
    assert_null(strchr(err.text, '\n'));
    sound_room(sound, "clinic");
    sound_named(sound, "door_bell");
    sound_volume(sound, SOUND_ROOM, 30);
    sound_speak(sound, line_text, middle_voice, &at_ease, true);
    int opened = 0;
    for (int ms = 0; ms < 10000 && sound_speaking(sound); ms += 16) {
        if (sound_mouth(sound) > 300) opened++;
        sound_update(sound, 16);
    }
    assert_true(opened > 30);
    assert_false(sound_speaking(sound));
    assert_int_equal(sound_mouth(sound), 0);
    use_driver("dummy");
    assert_int_equal(open_sound(sound), SOUND_ON); /* someone plugged one in */
    assert_false(sound_trouble(sound, &err));
    sound_free(sound);
}

/* The sound server is started after the game. */
static void a_device_that_comes_late_is_found(void **state) {
    const Stage *stage = *state;
    use_driver("no-such-driver");
    Sound *sound = sound_new(&stage->rows->table);
    assert_int_equal(open_sound(sound), SOUND_FAILED);
    sound_room(sound, "clinic");
    int waits[8], tries = 0;
    for (int i = 0; i < 60 && tries < 8; i++) {
        int wait = sound_next_ms(sound);
        if (sound_state(sound) == SOUND_FAILED && wait >= 1000)
            waits[tries++] = wait;
        sound_update(sound, wait);
        while (sound_state(sound) == SOUND_OPENING)
            SDL_Delay(1);
    }
    assert_int_equal(tries, 8); /* it never gives up, and is never a burden */
    assert_in_range(waits[0], 1000, 3000);
    assert_in_range(waits[7], 20000, 40000);
    use_driver("dummy");
    sound_devices_changed(sound, false); /* the system knows of a device */
    for (int i = 0; i < 20000 && sound_state(sound) != SOUND_ON; i++) {
        sound_update(sound, 16);
        SDL_Delay(1);
    }
    assert_int_equal(sound_state(sound), SOUND_ON);
    sound_free(sound);
}

/* The server is started anew, or the plug is pulled. */
static void a_device_that_is_lost_is_opened_again(void **state) {
    const Stage *stage = *state;
    use_driver("dummy");
    Sound *sound = sound_new(&stage->rows->table);
    assert_int_equal(open_sound(sound), SOUND_ON);
    sound_room(sound, "clinic");
    sound_devices_changed(sound, true);
    assert_int_not_equal(sound_state(sound), SOUND_ON);
    for (int i = 0; i < 20000 && sound_state(sound) != SOUND_ON; i++) {
        sound_update(sound, 16);
        SDL_Delay(1);
    }
    assert_int_equal(sound_state(sound), SOUND_ON);
    sound_free(sound);
}

/* A server that takes the connection and then never says a word: nothing in
 * the game waits for it, not even its end. */
static void a_server_that_never_answers_holds_nothing_up(void **state) {
    const Stage *stage = *state;
    char folder[] = "/tmp/thaw-pulse-XXXXXX", path[64], server[80];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/native", folder);
    snprintf(server, sizeof server, "unix:%s", path);
    struct sockaddr_un name = { .sun_family = AF_UNIX };
    snprintf(name.sun_path, sizeof name.sun_path, "%s", path);
    int door = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(door, (const struct sockaddr *)&name, sizeof name),
                     0);
    assert_int_equal(listen(door, 4), 0);
    SDL_setenv("PULSE_SERVER", server, 1);
    use_driver("pulseaudio");
    Sound *sound = sound_new(&stage->rows->table);
    Uint64 from = SDL_GetTicks64(); /* PulseAudio itself waits 30 seconds */
    sound_open(sound);
    sound_room(sound, "clinic");
    sound_speak(sound, line_text, middle_voice, &at_ease, false);
    sound_update(sound, 16);
    struct pollfd knock = { .fd = door, .events = POLLIN };
    while (sound_state(sound) == SOUND_OPENING && poll(&knock, 1, 1) == 0)
        ; /* until it has connected, and waits for an answer */
    bool answered = sound_close(sound);
    assert_true(SDL_GetTicks64() - from < 15000);
    if (answered) sound_free(sound); /* else it is left to its thread */
    if (answered) print_message("this SDL has no PulseAudio: nothing hung\n");
    close(door);
    remove(path);
    rmdir(folder);
}

static void nothing_opens_a_device_before_sound_open(void **state) {
    const Stage *stage = *state;
    use_driver("dummy");
    Sound *sound = sound_new(&stage->rows->table);
    sound_room(sound, "clinic");
    sound_named(sound, "tick");
    sound_speak(sound, line_text, middle_voice, &at_ease, false);
    sound_update(sound, 16);
    assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    assert_int_equal(open_sound(sound), SOUND_ON);
    assert_int_not_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    sound_close(sound);
    assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    sound_free(sound);
}

/* The milliseconds before there was nothing more to wait for. */
static int until_it_closes(Sound *sound) {
    int gone = 0, updates = 0;
    for (int wait; (wait = sound_next_ms(sound)) >= 0; updates++) {
        assert_true(updates < 30);
        sound_update(sound, wait + 1);
        gone += wait + 1;
    }
    return gone;
}

static void another_level_may_bring_its_own_sounds(void **state) {
    (void)state;
    use_driver("dummy");
    SoundDef gong = made("bell");
    Sound *sound = sound_new(NULL);
    assert_int_equal(open_sound(sound), SOUND_ON);
    until_it_closes(sound);
    sound_named(sound, "bell"); /* there is no such row */
    assert_int_equal(sound_next_ms(sound), -1);
    sound_effect(sound, &gong, false);
    assert_true(sound_next_ms(sound) >= 0);
    sound_free(sound);
}

static void silence_closes_the_device_and_a_sound_opens_it(void **state) {
    const Stage *stage = *state;
    use_driver("dummy");
    Sound *sound = sound_new(&stage->rows->table);
    assert_int_equal(open_sound(sound), SOUND_ON);
    int gone = until_it_closes(sound); /* it costs nothing from then on */
    assert_in_range(gone, 1000, 3000);
    sound_named(sound, "choose");
    assert_true(sound_next_ms(sound) >= 0);
    sound_free(sound);
}

static void without_a_sound_every_call_is_quiet(void **state) {
    (void)state;
    sound_open(NULL);
    assert_int_equal(sound_state(NULL), SOUND_OFF);
    sound_volume(NULL, SOUND_VOICE, 10);
    sound_speak(NULL, line_text, middle_voice, &at_ease, false);
    sound_hush(NULL);
    sound_effect(NULL, NULL, false);
    sound_named(NULL, "tick");
    sound_room(NULL, "clinic");
    sound_update(NULL, 5);
    assert_false(sound_speaking(NULL));
    assert_int_equal(sound_mouth(NULL), 0);
    assert_int_equal(sound_next_ms(NULL), -1);
    sound_close(NULL);
    sound_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_played_reaches_the_device),
        cmocka_unit_test(no_device_is_one_sentence_and_no_problem),
        cmocka_unit_test(a_device_that_comes_late_is_found),
        cmocka_unit_test(a_device_that_is_lost_is_opened_again),
        cmocka_unit_test(nothing_opens_a_device_before_sound_open),
        cmocka_unit_test(another_level_may_bring_its_own_sounds),
        cmocka_unit_test(silence_closes_the_device_and_a_sound_opens_it),
        cmocka_unit_test(without_a_sound_every_call_is_quiet),
        cmocka_unit_test(a_server_that_never_answers_holds_nothing_up),
    };
    return cmocka_run_group_tests(tests, set_up, take_down);
}
