/* SPDX-License-Identifier: MIT
 * The tones that ship are the ones of the mood model, figure by figure. */
#include "core/play/mood_bench.h"
#include "script/reading/with_library.h"

static bool alike(const Tone *a, const Tone *b) {
    return a->tone_class == b->tone_class && a->mood == b->mood &&
           a->heat == b->heat && a->heard == b->heard &&
           a->held_back == b->held_back && a->ambiguous == b->ambiguous &&
           a->cynic == b->cynic;
}

static const Tone *find(const Tone *tones, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (!strcmp(tones[i].name, name)) return &tones[i];
    return NULL;
}

static void every_tone_that_ships_has_the_figures_of_the_model(void **state) {
    (void)state;
    int count;
    const Tone *tones = library_tones(library, &count);
    assert_int_equal(count, BENCH_TONES);
    for (int i = 0; i < BENCH_TONES; i++) {
        const Tone *tone = find(tones, count, bench_tones[i].name);
        if (!tone || !alike(tone, &bench_tones[i]))
            fail_msg("tones.lua differs from the model in \"%s\"",
                     bench_tones[i].name);
        assert_non_null(tone->lesson);
    }
}

static void a_figure_that_differs_would_be_noticed(void **state) {
    (void)state;
    Tone changed = bench_tones[0];
    assert_true(alike(&changed, &bench_tones[0]));
    changed.heat++;
    assert_false(alike(&changed, &bench_tones[0]));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_tone_that_ships_has_the_figures_of_the_model),
        cmocka_unit_test(a_figure_that_differs_would_be_noticed),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
