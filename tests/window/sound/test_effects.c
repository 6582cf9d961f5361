/* SPDX-License-Identifier: MIT
 * The rows of sounds.lua, and the effect that each of them makes. */
#include "window/sound/sound_stage.h"

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
        if (value < fields[i].min || value > fields[i].max)
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
    static const char *const rooms[] = {
        "room_clinic",       "room_garage",     "room_shop",
        "room_street",       "room_office",     "room_kitchen",
        "room_wholesale",    "room_dental",     "room_hallway",
        "room_yard_office",  "room_print_shop", "room_accounts",
        "room_glass_office", "room_front_room", "room_van",
        "room_van_street",   "room_bus",        "room_elevator",
        "room_phone"
    };
    for (size_t i = 0; i < sizeof rooms / sizeof rooms[0]; i++)
        row(stage, rooms[i]);
}

/* -- effects -------------------------------------------------------------- */

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
    };
    return cmocka_run_group_tests(tests, set_up, take_down);
}
