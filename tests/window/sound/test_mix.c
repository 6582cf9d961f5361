/* SPDX-License-Identifier: MIT
 * Rooms, the telephone and the mix: heard as a player hears them. */
#include "window/sound/sound_stage.h"

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

/* -- recordings ------------------------------------------------------------ */

static void a_recording_is_heard_as_it_is_and_once(void **state) {
    Stage *stage = *state;
    static float samples[SECOND / 2];
    for (int i = 0; i < SECOND / 2; i++)
        samples[i] = 0.3f * sinf((float)i * 0.06f); /* some 460 Hz */
    mix_start(&stage->mix);
    mix_speak_clip(&stage->mix, samples, SECOND / 2, false);
    mix_render(&stage->mix, stage->out, SECOND);
    double gap =
        to_db(rms(stage->out, SECOND / 2)) - to_db(rms(samples, SECOND / 2));
    assert_true(fabs(gap) < 0.5);
    assert_true(peak(stage->out + SECOND * 6 / 10, SECOND / 3) < 1e-3);
    assert_true(mix_silent(&stage->mix));
}

static void a_recording_that_goes_away_is_silent_at_once(void **state) {
    Stage *stage = *state;
    static float samples[SECOND];
    for (int i = 0; i < SECOND; i++)
        samples[i] = 0.3f * sinf((float)i * 0.06f);
    mix_start(&stage->mix);
    mix_speak_clip(&stage->mix, samples, SECOND, false);
    mix_effect_clip(&stage->mix, samples, SECOND, true);
    mix_render(&stage->mix, stage->out, SECOND / 4);
    assert_true(peak(stage->out, SECOND / 4) > 0.1);
    mix_forget(&stage->mix, samples);
    assert_true(mix_silent(&stage->mix));
}

int main(void) {
    const struct CMUnitTest tests[] = {
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
        cmocka_unit_test(a_recording_is_heard_as_it_is_and_once),
        cmocka_unit_test(a_recording_that_goes_away_is_silent_at_once),
    };
    return cmocka_run_group_tests(tests, set_up, take_down);
}
