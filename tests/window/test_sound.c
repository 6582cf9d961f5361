/* SPDX-License-Identifier: MIT
 * Effects, rooms, the telephone and the mix: heard as a player hears them,
 * then through SDL to a file, and with no device at all. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <SDL.h>
#include <unistd.h>

#include "measure.h"
#include "sound_rows.h"
#include "window/sound.h"

enum { SECOND = DSP_RATE, LONGEST = 80 * DSP_RATE };

static const char line_text[] =
    "I have been waiting forty minutes, and nobody has told me anything.";
static const Voice middle_voice = { .pitch = 0, .pace = 100 };
static const Expression at_ease = { .temperament = TEMPERAMENT_HOT };

typedef struct Stage {
    SoundRows *rows;
    Mix mix;
    float *out; /* LONGEST frames */
} Stage;

static int set_up(void **state) {
    Stage *stage = calloc(1, sizeof *stage);
    stage->rows = rows_read(THAW_SOURCE_DIR "/game/scripts/sounds.lua");
    stage->out = calloc(LONGEST, sizeof *stage->out);
    *state = stage;
    return stage->rows && stage->out ? 0 : -1;
}

static int take_down(void **state) {
    Stage *stage = *state;
    free(stage->rows);
    free(stage->out);
    free(stage);
    return 0;
}

static const SoundDef *row(const Stage *stage, const char *name) {
    const SoundDef *def = sounds_find(&stage->rows->table, name);
    assert_non_null(def);
    return def;
}

static SoundDef made(const char *recipe) {
    SoundDef def = sound_def_usual();
    def.name = def.recipe = recipe;
    return def;
}

/* The effect by itself through the whole mix; how many frames it lasts. */
static int hear_effect(Stage *stage, const SoundDef *def, bool phone) {
    int frames = 0;
    mix_start(&stage->mix);
    mix_effect(&stage->mix, def, phone);
    while (frames < LONGEST && !mix_silent(&stage->mix)) {
        mix_render(&stage->mix, stage->out + frames, MIX_BLOCK);
        frames += MIX_BLOCK;
    }
    return frames;
}

static VoiceLine planned(const char *text) {
    VoiceLine line;
    voice_plan(&line, text, middle_voice, &at_ease);
    return line;
}

/* -- the rows of sounds.lua ----------------------------------------------- */

/* What is wrong with a row, or NULL. */
static const char *row_trouble(const SoundTable *table, const SoundDef *def) {
    if (!def->name || !def->caption) return "no name or caption";
    if (!synth_has(def->recipe)) return "no such recipe";
    if (def->with && !sounds_find(table, def->with)) return "no such sound";
    size_t count;
    const SoundField *fields = sound_fields(&count);
    for (size_t i = 0; i < count; i++) {
        int value;
        memcpy(&value, (const char *)def + fields[i].offset, sizeof value);
        if (value < fields[i].least || value > fields[i].most)
            return fields[i].name;
    }
    return NULL;
}

static void every_row_has_a_caption_and_a_recipe_that_exists(void **state) {
    const Stage *stage = *state;
    assert_true(stage->rows->table.count > 30);
    for (size_t i = 0; i < stage->rows->table.count; i++) {
        const SoundDef *def = &stage->rows->rows[i];
        const char *trouble = row_trouble(&stage->rows->table, def);
        if (trouble) fail_msg("%s: %s", def->name, trouble);
    }
}

static void a_wrong_row_is_found_out(void **state) {
    const Stage *stage = *state;
    static const char *const rows[] = {
        "sound \"a\" { recipe = \"bell\" }",
        "sound \"a\" { caption = \"x\", recipe = \"bel\" }",
        "sound \"a\" { caption = \"x\" }",
        "sound \"a\" { caption = \"x\", recipe = \"air\", with = \"nobody\" }",
        "sound \"a\" { caption = \"x\", recipe = \"bell\", pitch = 99 }",
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        char text[4][ROW_BYTES];
        SoundDef def = row_read(rows[i], text);
        assert_non_null(row_trouble(&stage->rows->table, &def));
    }
}

static void every_recipe_is_used_by_a_row(void **state) {
    const Stage *stage = *state;
    for (size_t i = 0; sound_recipe(i); i++) {
        bool used = false;
        for (size_t k = 0; k < stage->rows->table.count; k++)
            used |= !strcmp(stage->rows->rows[k].recipe, sound_recipe(i));
        if (!used) fail_msg("no row uses recipe %s", sound_recipe(i));
    }
}

static void the_core_lists_every_recipe_and_no_other(void **state) {
    (void)state;
    size_t count = 0;
    for (; sound_recipe(count); count++)
        if (!synth_has(sound_recipe(count)))
            fail_msg("no recipe makes %s", sound_recipe(count));
    assert_int_equal(count, synth_count());
}

static void every_backdrop_and_the_telephone_have_a_room(void **state) {
    const Stage *stage = *state;
    static const char *const rooms[] = { "room_clinic", "room_garage",
                                         "room_shop",   "room_street",
                                         "room_office", "room_kitchen",
                                         "room_phone" };
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++)
        row(stage, rooms[i]);
}

/* -- effects -------------------------------------------------------------- */

static bool is_room(const SoundDef *def) {
    return strncmp(def->name, "room_", 5) == 0;
}

static void every_effect_is_heard_and_ends_without_a_click(void **state) {
    Stage *stage = *state;
    for (size_t i = 0; i < stage->rows->table.count; i++) {
        const SoundDef *def = &stage->rows->rows[i];
        if (is_room(def)) continue;
        int frames = hear_effect(stage, def, false);
        double top = to_db(peak(stage->out, frames));
        double first = peak(stage->out, 1);
        double last = peak(stage->out + frames - MIX_BLOCK, MIX_BLOCK);
        double still = fabs(mean(stage->out, frames));
        if (frames > 8 * SECOND || top < -30.0 || top > -3.0 || first > 0.001 ||
            last > 0.03 || still > 0.001)
            fail_msg("%s: %d frames, peak %.1f dB, first %.4f, last %.4f, "
                     "offset %.5f",
                     def->name, frames, top, first, last, still);
    }
}

static void the_same_effect_is_the_same_in_blocks_of_any_size(void **state) {
    Stage *stage = *state;
    static float other[3 * DSP_RATE];
    int frames = 3 * SECOND;
    Synth whole, pieces;
    synth_start(&whole, row(stage, "keys"), 7);
    pieces = whole;
    memset(stage->out, 0, (size_t)frames * sizeof(float));
    memset(other, 0, sizeof other);
    synth_render(&whole, stage->out, frames);
    for (int at = 0, size = 1; at < frames; at += size, size = size % 89 + 5)
        synth_render(&pieces, other + at,
                     size < frames - at ? size : frames - at);
    assert_memory_equal(stage->out, other, sizeof other);
    assert_true(peak(other, frames) > 0.05);
}

static void the_knobs_of_a_row_do_what_they_say(void **state) {
    Stage *stage = *state;
    SoundDef usual = made("chime"), def = usual;
    int length = hear_effect(stage, &usual, false);
    double centre = centre_hz(stage->out, length);
    double level = rms(stage->out, SECOND / 2);
    def.pitch = 12;
    double octave = centre_hz(stage->out, hear_effect(stage, &def, false));
    assert_true(octave / centre > 1.7 && octave / centre < 2.3);
    def = usual;
    def.bright = 100;
    assert_true(centre_hz(stage->out, hear_effect(stage, &def, false)) >
                1.1 * centre);
    def = usual;
    def.gain = 50;
    hear_effect(stage, &def, false);
    assert_true(fabs(to_db(rms(stage->out, SECOND / 2) / level) + 6.0) < 0.3);
    def = usual;
    def.length = 300;
    assert_true(hear_effect(stage, &def, false) < length / 2);
    def = usual;
    def.times = 3;
    def.every = 700;
    int thrice = hear_effect(stage, &def, false);
    assert_true(abs(thrice - length - 2 * 700 * (SECOND / 1000)) < 600);
}

static void an_unknown_recipe_is_silent(void **state) {
    Stage *stage = *state;
    SoundDef def = made("trombone");
    hear_effect(stage, &def, false);
    mix_render(&stage->mix, stage->out, SECOND);
    assert_true(peak(stage->out, SECOND) == 0.0);
}

static void any_number_at_once_stays_below_minus_3(void **state) {
    Stage *stage = *state;
    mix_start(&stage->mix);
    VoiceLine line = planned(line_text);
    mix_speak(&stage->mix, &line, false);
    SoundDef loud = made("door");
    loud.gain = 200;
    for (int i = 0; i < 3 * MIX_EFFECTS; i++)
        mix_effect(&stage->mix, &loud, i % 2);
    mix_render(&stage->mix, stage->out, 2 * SECOND);
    assert_true(to_db(peak(stage->out, 2 * SECOND)) < -3.0);
    assert_true(to_db(peak(stage->out, 2 * SECOND)) > -6.0);
}

/* -- rooms ---------------------------------------------------------------- */

static void start_room(Stage *stage, const char *name) {
    const SoundDef *tone = row(stage, name);
    mix_start(&stage->mix);
    mix_room(&stage->mix, tone, sounds_find(&stage->rows->table, tone->with));
}

static void every_room_is_soft_and_goes_on(void **state) {
    Stage *stage = *state;
    for (size_t i = 0; i < stage->rows->table.count; i++) {
        const SoundDef *def = &stage->rows->rows[i];
        if (!is_room(def)) continue;
        start_room(stage, def->name);
        mix_render(&stage->mix, stage->out, 12 * SECOND);
        double level = to_db(rms(stage->out + SECOND, 11 * SECOND));
        double top = to_db(peak(stage->out, 12 * SECOND));
        double end = to_db(rms(stage->out + 11 * SECOND, SECOND));
        if (level < -46.0 || level > -36.0 || top > -18.0 || end < -50.0)
            fail_msg("%s: %.1f dB, peak %.1f, at its end %.1f", def->name,
                     level, top, end);
    }
}

static void a_room_never_clicks_however_long_it_lasts(void **state) {
    Stage *stage = *state;
    SoundDef tone = made("buzz");
    mix_start(&stage->mix);
    mix_room(&stage->mix, &tone, NULL);
    mix_render(&stage->mix, stage->out, 70 * SECOND);
    double usual = largest_step(stage->out, 10 * SECOND);
    assert_true(largest_step(stage->out + SECOND, 69 * SECOND) <
                usual * 1.5 + peak(stage->out + SECOND, 1));
}

static void a_new_room_fades_in_after_the_old_one_has_faded(void **state) {
    Stage *stage = *state;
    start_room(stage, "room_kitchen");
    mix_render(&stage->mix, stage->out, 2 * SECOND);
    mix_room(&stage->mix, NULL, NULL);
    mix_render(&stage->mix, stage->out, SECOND);
    assert_true(to_db(rms(stage->out, SECOND / 10)) > -48.0);
    assert_true(peak(stage->out + SECOND * 9 / 10, SECOND / 10) < 1e-4);
    assert_true(mix_silent(&stage->mix));
}

/* A steady room under a line; then the line alone: the difference is the room
 * as it was heard. */
static int room_under_speech(Stage *stage, int before, int frames) {
    SoundDef tone = made("buzz");
    VoiceLine line = planned(line_text);
    float *alone = calloc((size_t)frames, sizeof *alone);
    for (int with_room = 0; with_room < 2; with_room++) {
        float *out = with_room ? stage->out : alone;
        mix_start(&stage->mix);
        mix_room(&stage->mix, with_room ? &tone : NULL, NULL);
        mix_render(&stage->mix, out, before);
        mix_speak(&stage->mix, &line, false);
        mix_render(&stage->mix, out + before, frames - before);
    }
    for (int i = 0; i < frames; i++)
        stage->out[i] -= alone[i];
    free(alone);
    return line.frames;
}

static void a_room_ducks_10_db_under_speech(void **state) {
    Stage *stage = *state;
    int before = 2 * SECOND, frames = 12 * SECOND;
    int said = room_under_speech(stage, before, frames);
    double full = rms(stage->out + SECOND, SECOND / 2);
    double under = rms(stage->out + before + SECOND / 5, said - SECOND / 2);
    double after = rms(stage->out + before + said + SECOND, SECOND / 2);
    assert_true(fabs(to_db(full / under) - 10.0) < 1.0);
    assert_true(fabs(to_db(full / after)) < 0.2);
}

static void the_room_ducks_in_80_ms_and_returns_in_500(void **state) {
    Stage *stage = *state;
    int before = 2 * SECOND, frames = 12 * SECOND, ms = SECOND / 1000;
    int said = room_under_speech(stage, before, frames);
    const float *speech = stage->out + before, *end = speech + said;
    double full = rms(stage->out + SECOND, SECOND / 2);
    double down = to_db(rms(speech + 100 * ms, 100 * ms) / full);
    double halfway = to_db(rms(speech + 30 * ms, 20 * ms) / full);
    double rising = to_db(rms(end + 200 * ms, 100 * ms) / full);
    assert_true(fabs(down + 10.0) < 0.5);
    assert_true(halfway < -2.0 && halfway > -6.0);
    assert_true(rising < -2.0 && rising > -6.0);
    assert_true(fabs(to_db(rms(end + 600 * ms, 200 * ms) / full)) < 0.3);
    assert_true(largest_step(stage->out + SECOND / 2, frames - SECOND / 2) <
                largest_step(stage->out + SECOND, SECOND / 2) * 1.1 +
                    peak(stage->out + SECOND / 2, 1));
}

/* -- the telephone -------------------------------------------------------- */

static int hear_line(Stage *stage, bool phone) {
    VoiceLine line = planned(line_text);
    mix_start(&stage->mix);
    mix_speak(&stage->mix, &line, phone);
    mix_render(&stage->mix, stage->out, line.frames);
    return line.frames;
}

static double share_db(const float *x, int count, double low, double high) {
    double all = band_power(x, count, 0, MEASURE_RATE / 2);
    return 10.0 * log10(band_power(x, count, low, high) / all + 1e-12);
}

static void the_telephone_lets_300_to_3400_hz_through(void **state) {
    Stage *stage = *state;
    int frames = hear_line(stage, true);
    assert_true(share_db(stage->out, frames, 0, 280) < -20.0);
    assert_true(share_db(stage->out, frames, 3500, 24000) < -35.0);
    double level = to_db(active_rms(stage->out, frames));
    assert_true(level > -24.0 && level < -16.0);
    assert_true(to_db(peak(stage->out, frames)) < -3.0);
    frames = hear_line(stage, false);
    assert_true(share_db(stage->out, frames, 0, 280) > -12.0);
    assert_true(share_db(stage->out, frames, 3500, 24000) > -35.0);
}

static void the_telephone_takes_the_depth_from_a_deep_voice(void **state) {
    Stage *stage = *state;
    VoiceLine line;
    voice_plan(&line, line_text, (Voice){ -12, 100 }, &at_ease);
    for (int phone = 0; phone < 2; phone++) {
        mix_start(&stage->mix);
        mix_speak(&stage->mix, &line, phone);
        mix_render(&stage->mix, stage->out, line.frames);
        double deep = share_db(stage->out, line.frames, 0, 200);
        assert_true(phone ? deep < -36.0 : deep > -20.0);
    }
}

static void an_effect_at_the_other_end_has_the_same_band(void **state) {
    Stage *stage = *state;
    int frames = hear_effect(stage, row(stage, "paper"), true);
    assert_true(share_db(stage->out, frames, 3700, 24000) < -20.0);
    frames = hear_effect(stage, row(stage, "paper"), false);
    assert_true(share_db(stage->out, frames, 3700, 24000) > -10.0);
}

/* -- volumes, and being cut short ----------------------------------------- */

/* Everything at once, with one volume at 0 from the start. */
static double heard_with_off(Stage *stage, SoundKind off, SoundKind only) {
    VoiceLine line = planned(line_text);
    SoundDef tone = made("air"), ring = made("ring");
    mix_start(&stage->mix);
    mix_volume(&stage->mix, off, 0);
    mix_render(&stage->mix, stage->out, SECOND);
    if (only == SOUND_VOICE) mix_speak(&stage->mix, &line, true);
    if (only == SOUND_EFFECTS) mix_effect(&stage->mix, &ring, false);
    if (only == SOUND_ROOM) mix_room(&stage->mix, &tone, NULL);
    mix_render(&stage->mix, stage->out, SECOND);
    return peak(stage->out, SECOND);
}

static void off_is_off_for_each_kind_and_for_all(void **state) {
    Stage *stage = *state;
    for (int kind = SOUND_VOICE; kind < SOUND_KINDS; kind++) {
        assert_true(heard_with_off(stage, kind, kind) == 0.0);
        assert_true(heard_with_off(stage, SOUND_MASTER, kind) == 0.0);
        SoundKind other = kind == SOUND_VOICE ? SOUND_ROOM : SOUND_VOICE;
        assert_true(heard_with_off(stage, other, kind) > 0.0);
    }
}

static void a_volume_moved_while_it_sounds_does_not_click(void **state) {
    Stage *stage = *state;
    SoundDef tone = made("buzz");
    mix_start(&stage->mix);
    mix_room(&stage->mix, &tone, NULL);
    mix_render(&stage->mix, stage->out, SECOND);
    double usual = largest_step(stage->out, SECOND);
    mix_volume(&stage->mix, SOUND_MASTER, 20);
    mix_render(&stage->mix, stage->out, SECOND);
    assert_true(largest_step(stage->out + 1, SECOND - 1) -
                    fabs((double)stage->out[1]) <
                usual * 1.2);
    double ratio = peak(stage->out + SECOND / 2, SECOND / 2);
    mix_volume(&stage->mix, SOUND_MASTER, 100);
    mix_render(&stage->mix, stage->out, SECOND);
    ratio /= peak(stage->out + SECOND / 2, SECOND / 2);
    assert_true(fabs(to_db(ratio) + 28.0) < 0.5);
}

static void a_line_cut_short_is_gone_in_a_twentieth_of_a_second(void **state) {
    Stage *stage = *state;
    VoiceLine line = planned(line_text);
    mix_start(&stage->mix);
    mix_speak(&stage->mix, &line, false);
    mix_render(&stage->mix, stage->out, SECOND / 2);
    double usual = largest_step(stage->out, SECOND / 2);
    mix_hush(&stage->mix);
    mix_render(&stage->mix, stage->out + SECOND / 2, SECOND / 2);
    assert_true(peak(stage->out + SECOND * 11 / 20, SECOND / 4) < 2e-3);
    assert_true(largest_step(stage->out, SECOND) <= usual * 1.2);
    assert_true(mix_silent(&stage->mix));
}

static void a_new_line_ends_the_one_before(void **state) {
    Stage *stage = *state;
    VoiceLine first = planned(line_text), second = planned("No.");
    mix_start(&stage->mix);
    mix_speak(&stage->mix, &first, false);
    mix_render(&stage->mix, stage->out, SECOND / 2);
    mix_speak(&stage->mix, &second, false);
    mix_render(&stage->mix, stage->out, second.frames + MIX_BLOCK);
    assert_true(mix_silent(&stage->mix));
}

/* -- through SDL ---------------------------------------------------------- */

static void use_driver(const char *driver) {
    SDL_setenv("SDL_AUDIODRIVER", driver, 1);
}

/* Reads what SDL's disk driver wrote; frames read. */
static int read_capture(const char *path, float *out, int most) {
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t frames = fread(out, sizeof *out, (size_t)most, file);
    fclose(file);
    return (int)frames;
}

static long size_of(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) return 0;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    fclose(file);
    return size;
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
    assert_true(sound_open(sound, NULL));
    sound_room(sound, "office");
    wait_for_frames(path, 2 * SECOND);
    long from = size_of(path) / (long)sizeof(float);
    sound_speak(sound, line_text, middle_voice, &at_ease, false);
    wait_for_frames(path, 2 * SECOND);
    sound_volume(sound, SOUND_MASTER, 0); /* closes the device */
    long size = size_of(path);
    int frames = read_capture(path, stage->out, LONGEST);
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
    assert_false(sound_open(sound, &err));
    assert_non_null(strstr(err.text, "There is no sound"));
    assert_null(strchr(err.text, '\n'));
    assert_string_equal(sound_trouble(sound), err.text);
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
    assert_int_equal(sound_next_ms(sound), -1);
    use_driver("dummy");
    assert_true(sound_open(sound, &err)); /* someone plugged one in */
    assert_string_equal(sound_trouble(sound), "");
    sound_free(sound);
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
    assert_true(sound_open(sound, NULL));
    assert_int_not_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    sound_close(sound);
    assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    sound_free(sound);
}

static void another_level_may_bring_its_own_sounds(void **state) {
    const Stage *stage = *state;
    use_driver("dummy");
    SoundDef gong = made("bell");
    const SoundTable own = { &gong, 1 };
    Sound *sound = sound_new(NULL);
    assert_true(sound_open(sound, NULL));
    sound_table(sound, &own);
    sound_named(sound, "bell");
    sound_table(sound, &stage->rows->table);
    sound_room(sound, "shop");
    sound_table(sound, NULL);
    sound_named(sound, "bell");
    for (int i = 0; i < 30; i++) /* the room keeps the device open */
        sound_update(sound, 1001);
    assert_true(sound_next_ms(sound) >= 0);
    sound_free(sound);
}

static void silence_closes_the_device_and_a_sound_opens_it(void **state) {
    const Stage *stage = *state;
    use_driver("dummy");
    Sound *sound = sound_new(&stage->rows->table);
    assert_true(sound_open(sound, NULL));
    int updates = 0;
    for (int wait; (wait = sound_next_ms(sound)) >= 0; updates++) {
        assert_true(updates < 30);
        sound_update(sound, wait + 1);
    }
    assert_true(updates > 2);
    sound_named(sound, "choose");
    assert_true(sound_next_ms(sound) >= 0);
    sound_free(sound);
}

static void without_a_sound_every_call_is_quiet(void **state) {
    (void)state;
    assert_true(sound_open(NULL, NULL));
    sound_volume(NULL, SOUND_VOICE, 10);
    sound_speak(NULL, line_text, middle_voice, &at_ease, false);
    sound_hush(NULL);
    sound_table(NULL, NULL);
    sound_effect(NULL, NULL, false);
    sound_named(NULL, "tick");
    sound_room(NULL, "clinic");
    sound_update(NULL, 5);
    assert_false(sound_speaking(NULL));
    assert_int_equal(sound_mouth(NULL), 0);
    assert_int_equal(sound_next_ms(NULL), -1);
    assert_string_equal(sound_trouble(NULL), "");
    sound_close(NULL);
    sound_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_row_has_a_caption_and_a_recipe_that_exists),
        cmocka_unit_test(a_wrong_row_is_found_out),
        cmocka_unit_test(every_recipe_is_used_by_a_row),
        cmocka_unit_test(the_core_lists_every_recipe_and_no_other),
        cmocka_unit_test(every_backdrop_and_the_telephone_have_a_room),
        cmocka_unit_test(every_effect_is_heard_and_ends_without_a_click),
        cmocka_unit_test(the_same_effect_is_the_same_in_blocks_of_any_size),
        cmocka_unit_test(the_knobs_of_a_row_do_what_they_say),
        cmocka_unit_test(an_unknown_recipe_is_silent),
        cmocka_unit_test(any_number_at_once_stays_below_minus_3),
        cmocka_unit_test(every_room_is_soft_and_goes_on),
        cmocka_unit_test(a_room_never_clicks_however_long_it_lasts),
        cmocka_unit_test(a_new_room_fades_in_after_the_old_one_has_faded),
        cmocka_unit_test(a_room_ducks_10_db_under_speech),
        cmocka_unit_test(the_room_ducks_in_80_ms_and_returns_in_500),
        cmocka_unit_test(the_telephone_lets_300_to_3400_hz_through),
        cmocka_unit_test(the_telephone_takes_the_depth_from_a_deep_voice),
        cmocka_unit_test(an_effect_at_the_other_end_has_the_same_band),
        cmocka_unit_test(off_is_off_for_each_kind_and_for_all),
        cmocka_unit_test(a_volume_moved_while_it_sounds_does_not_click),
        cmocka_unit_test(a_line_cut_short_is_gone_in_a_twentieth_of_a_second),
        cmocka_unit_test(a_new_line_ends_the_one_before),
        cmocka_unit_test(what_is_played_reaches_the_device),
        cmocka_unit_test(no_device_is_one_sentence_and_no_problem),
        cmocka_unit_test(nothing_opens_a_device_before_sound_open),
        cmocka_unit_test(another_level_may_bring_its_own_sounds),
        cmocka_unit_test(silence_closes_the_device_and_a_sound_opens_it),
        cmocka_unit_test(without_a_sound_every_call_is_quiet),
    };
    return cmocka_run_group_tests(tests, set_up, take_down);
}
