/* SPDX-License-Identifier: MIT
 * The babble: it follows heat, never the words' meaning, in every script. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include "window/measure.h"
#include "window/synth/voice.h"

static const char complaint[] =
    "I have been waiting forty minutes, and nobody has told me anything. "
    "You people never do. Is he all right?";
static const Voice middle_voice = { .pitch = 0, .pace = 100 };

typedef struct Said {
    VoiceLine line;
    float *samples;
    int count;
} Said;

static Said say(const char *text, Voice voice, Expression expression) {
    Said said = { .samples = NULL };
    voice_plan(&said.line, text, voice, &expression);
    said.count = said.line.frames;
    said.samples = calloc((size_t)said.count + 1, sizeof *said.samples);
    VoiceLine line = said.line;
    assert_false(voice_render(&line, said.samples, said.count));
    return said;
}

static Said say_in_mood(Temperament temperament, int mood, int heat) {
    return say(complaint, middle_voice,
               expression_of(temperament, mood, heat, 100));
}

static Expression at_ease(void) {
    return (Expression){ .temperament = TEMPERAMENT_HOT };
}

static double level_db(const Said *said) {
    return to_db(active_rms(said->samples, said->count));
}

/* How much of the voice is above 1 kHz. */
static double sharpness_db(const Said *said) {
    return 10.0 * log10(band_power(said->samples, said->count, 1000, 5000) /
                        band_power(said->samples, said->count, 60, 1000));
}

static void hot_anger_is_higher_faster_wider_and_sharper(void **state) {
    (void)state;
    Said calm = say_in_mood(TEMPERAMENT_HOT, 0, 0);
    Said angry = say_in_mood(TEMPERAMENT_HOT, -900, 900);
    Melody low = melody_of(calm.samples, calm.count);
    Melody high = melody_of(angry.samples, angry.count);
    assert_true(high.middle > 1.15 * low.middle);
    assert_true(high.swing > low.swing + 1.5);
    assert_true(angry.count < calm.count * 9 / 10);
    assert_true(level_db(&angry) > level_db(&calm) + 2.0);
    assert_true(sharpness_db(&angry) > sharpness_db(&calm) + 1.5);
    free(calm.samples);
    free(angry.samples);
}

static void cold_anger_is_lower_slower_and_flatter(void **state) {
    (void)state;
    Said calm = say_in_mood(TEMPERAMENT_COLD, 0, 0);
    Said angry = say_in_mood(TEMPERAMENT_COLD, -900, 300);
    Melody easy = melody_of(calm.samples, calm.count);
    Melody cold = melody_of(angry.samples, angry.count);
    assert_true(cold.middle < 0.92 * easy.middle);
    assert_true(cold.swing < easy.swing - 0.8);
    assert_true(angry.count > calm.count * 105 / 100);
    free(calm.samples);
    free(angry.samples);
}

static void more_heat_is_always_at_least_as_high_and_as_fast(void **state) {
    (void)state;
    float height = 0.0f, rate = 0.0f, swing = 0.0f;
    for (int heat = 0; heat <= 1000; heat += 50) {
        VoiceLine line;
        Expression e = expression_of(TEMPERAMENT_HOT, -300, heat, 100);
        voice_plan(&line, complaint, middle_voice, &e);
        assert_true(line.middle >= height);
        assert_true(line.rate >= rate);
        assert_true(line.swing >= swing);
        height = line.middle;
        rate = line.rate;
        swing = line.swing;
    }
    assert_true(rate > 5.0f);
}

/* Syllables a second over the time in which there are any. */
static double spoken_rate(const VoiceLine *line) {
    double frames = 0.0;
    for (int i = 0; i < line->count; i++)
        frames += line->moves[i].end - line->moves[i].start;
    return line->count * (double)DSP_RATE / frames;
}

static double planned_swing(const VoiceLine *line) {
    double low = 1e9, high = -1e9;
    for (int i = 0; i < line->count; i++) {
        low = fmin(low, (double)line->moves[i].pitch);
        high = fmax(high, (double)line->moves[i].pitch);
    }
    return high - low;
}

static void
every_mood_keeps_to_4_to_6_syllables_and_2_to_7_semitones(void **state) {
    (void)state;
    for (int t = TEMPERAMENT_HOT; t <= TEMPERAMENT_ANXIOUS; t++)
        for (int mood = -1000; mood <= 1000; mood += 100)
            for (int heat = 0; heat <= 1000; heat += 250) {
                VoiceLine line;
                Expression e = expression_of((Temperament)t, mood, heat, 100);
                voice_plan(&line, complaint, middle_voice, &e);
                double rate = spoken_rate(&line), swing = planned_swing(&line);
                assert_true(rate > 3.98 && rate < 6.02);
                assert_true(swing > 1.99 && swing < 7.01);
            }
}

static void the_voice_of_a_customer_sets_pitch_and_pace(void **state) {
    (void)state;
    Said low = say(complaint, (Voice){ -9, 100 }, at_ease());
    Said high = say(complaint, (Voice){ 9, 150 }, at_ease());
    Melody deep = melody_of(low.samples, low.count);
    Melody light = melody_of(high.samples, high.count);
    double apart = 12.0 * log2(light.middle / deep.middle);
    assert_true(apart > 16.0 && apart < 20.0);
    assert_true(spoken_rate(&high.line) > 1.45 * spoken_rate(&low.line));
    free(low.samples);
    free(high.samples);
}

static void every_voice_and_mood_is_near_the_same_level(void **state) {
    (void)state;
    for (int pitch = -12; pitch <= 12; pitch += 6)
        for (int mood = -1000; mood <= 1000; mood += 500) {
            Said said =
                say(complaint, (Voice){ pitch, 100 },
                    expression_of(TEMPERAMENT_HOT, mood, 500 - mood / 2, 100));
            assert_true(level_db(&said) > -24.5);
            assert_true(level_db(&said) < -14.5);
            assert_true(to_db(peak(said.samples, said.count)) < -3.0);
            assert_true(fabs(mean(said.samples, said.count)) < 0.001);
            free(said.samples);
        }
}

static void a_line_begins_and_ends_without_a_click(void **state) {
    (void)state;
    Said said = say_in_mood(TEMPERAMENT_HOT, -1000, 1000);
    assert_true(peak(said.samples, 24) < 0.02);
    assert_true(peak(said.samples + said.count - 240, 240) < 0.002);
    free(said.samples);
}

/* Consonants are noise; without them a click would stand out above 9 kHz. */
static void vowels_follow_each_other_without_a_click(void **state) {
    (void)state;
    Said said = say("A e i o u, a o! I e u a? O.", middle_voice,
                    expression_of(TEMPERAMENT_HOT, -1000, 1000, 100));
    double all = band_power(said.samples, said.count, 0, 24000);
    double high = band_power(said.samples, said.count, 9000, 24000);
    assert_true(10.0 * log10(high / all) < -80.0);
    said.samples[said.count / 2] += 0.02f;
    high = band_power(said.samples, said.count, 9000, 24000);
    assert_true(10.0 * log10(high / all) > -75.0);
    free(said.samples);
}

static void the_same_line_is_the_same_in_blocks_of_any_size(void **state) {
    (void)state;
    Said whole = say_in_mood(TEMPERAMENT_ANXIOUS, -400, 600);
    Said again = say_in_mood(TEMPERAMENT_ANXIOUS, -400, 600);
    float *pieces = calloc((size_t)whole.count, sizeof *pieces);
    VoiceLine line = whole.line;
    for (int at = 0, size = 1; at < whole.count;
         at += size, size = size % 97 + 7)
        voice_render(&line, pieces + at,
                     size < whole.count - at ? size : whole.count - at);
    size_t bytes = (size_t)whole.count * sizeof *pieces;
    assert_int_equal(whole.count, again.count);
    assert_memory_equal(whole.samples, again.samples, bytes);
    assert_memory_equal(whole.samples, pieces, bytes);
    free(pieces);
    free(whole.samples);
    free(again.samples);
}

static void a_question_rises_and_a_statement_falls(void **state) {
    (void)state;
    Said asks = say("You told him so yesterday?", middle_voice, at_ease());
    Said tells = say("You told him so yesterday.", middle_voice, at_ease());
    int last = asks.line.count - 1;
    assert_true(asks.line.moves[last].pitch > asks.line.moves[0].pitch);
    assert_true(tells.line.moves[last].pitch < tells.line.moves[0].pitch);
    free(asks.samples);
    free(tells.samples);
}

static void every_script_is_spoken(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int least, most;
    } lines[] = {
        { "Hmm.", 1, 1 },
        { "OK, Mr Brown.", 3, 4 },
        { "412", 3, 3 },
        { "¿Cuánto cuesta la reparación?", 9, 11 },
        { "Я жду уже сорок минут.", 7, 9 },
        { "Περιμένω σαράντα λεπτά.", 8, 10 },
        { "שלום לך, מה שלומך?", 4, 8 },
        { "مرحبا كيف حالك؟", 3, 7 },
        { "你好，我等了四十分钟。", 9, 9 },
        { "こんにちは、もう四十分です。", 12, 12 },
        { "안녕하세요", 5, 5 },
        { "नमस्ते, आप कैसे हैं?", 6, 10 },
    };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        Said said = say(lines[i].text, middle_voice, at_ease());
        assert_in_range(said.line.count, lines[i].least, lines[i].most);
        assert_true(to_db(active_rms(said.samples, said.count)) > -26.0);
        free(said.samples);
    }
}

static void a_text_without_a_letter_is_silent(void **state) {
    (void)state;
    static const char *const lines[] = { "", " ", "...", "?!",
                                         "\xf0\x9f\x99\x82" };
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        VoiceLine line;
        Expression calm = at_ease();
        float block[64] = { 0 };
        voice_plan(&line, lines[i], middle_voice, &calm);
        assert_int_equal(voice_ms(&line), 0);
        assert_false(voice_render(&line, block, 64));
        assert_true(peak(block, 64) == 0.0);
        assert_int_equal(voice_mouth(&line, 0), 0);
    }
}

static void damaged_and_endless_text_does_no_harm(void **state) {
    (void)state;
    char text[4001];
    for (int i = 0; i < 4000; i++)
        text[i] = (char)(1 + (i * 37 + i / 5) % 255);
    text[4000] = '\0';
    Said noise = say(text, middle_voice, at_ease());
    assert_true(noise.line.count <= VOICE_SYLLABLES);
    memset(text, 'x', 2000);
    text[2000] = '\0';
    Said word = say(text, middle_voice, at_ease());
    assert_int_equal(word.line.count, VOICE_SYLLABLES);
    assert_true(to_db(peak(word.samples, word.count)) < -3.0);
    free(noise.samples);
    free(word.samples);
}

static void the_mouth_opens_with_the_vowels_and_shuts_after(void **state) {
    (void)state;
    Said said = say("Ah. Ah.", middle_voice, at_ease());
    const VoiceMove *first = &said.line.moves[0], *second = first + 1;
    int vowel = (first->open + first->end) / 2 / (DSP_RATE / 1000);
    int rest = (first->end + second->start) / 2 / (DSP_RATE / 1000);
    assert_true(voice_mouth(&said.line, vowel) > 700);
    assert_int_equal(voice_mouth(&said.line, rest), 0);
    assert_int_equal(voice_mouth(&said.line, voice_ms(&said.line)), 0);
    assert_int_equal(voice_mouth(&said.line, -5), 0);
    free(said.samples);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hot_anger_is_higher_faster_wider_and_sharper),
        cmocka_unit_test(cold_anger_is_lower_slower_and_flatter),
        cmocka_unit_test(more_heat_is_always_at_least_as_high_and_as_fast),
        cmocka_unit_test(
            every_mood_keeps_to_4_to_6_syllables_and_2_to_7_semitones),
        cmocka_unit_test(the_voice_of_a_customer_sets_pitch_and_pace),
        cmocka_unit_test(every_voice_and_mood_is_near_the_same_level),
        cmocka_unit_test(a_line_begins_and_ends_without_a_click),
        cmocka_unit_test(vowels_follow_each_other_without_a_click),
        cmocka_unit_test(the_same_line_is_the_same_in_blocks_of_any_size),
        cmocka_unit_test(a_question_rises_and_a_statement_falls),
        cmocka_unit_test(every_script_is_spoken),
        cmocka_unit_test(a_text_without_a_letter_is_silent),
        cmocka_unit_test(damaged_and_endless_text_does_no_harm),
        cmocka_unit_test(the_mouth_opens_with_the_vowels_and_shuts_after),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
