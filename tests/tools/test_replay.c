/* SPDX-License-Identifier: MIT
 * thaw replay --json as programs read it: what is said, done and kept silent,
 * what was learnt, and the same words to somebody else. */
#include "tools/program.h"

#include <stdbool.h>

static const char deed[] = LEVELS "explored/thought_and_deed.lua";
static const char parcel[] = LEVELS "late_parcel.lua";

static json_t *replay(const char *level, const char *given) {
    char words[1024];
    int code;
    snprintf(words, sizeof words, "replay \"%s\" %s --json", level, given);
    json_t *whole = program_json(words, &code);
    assert_non_null(whole);
    assert_int_equal(code, 0);
    return whole;
}

static const json_t *turn_at(const json_t *whole, size_t at) {
    return json_array_get(json_object_get(whole, "turns"), at);
}

static size_t facts(const json_t *whole, const char *list) {
    const json_t *all = json_object_get(whole, "facts");
    assert_true(json_is_array(json_object_get(all, list)));
    return json_array_size(json_object_get(all, list));
}

static void a_thought_a_deed_and_a_word_are_told_apart(void **state) {
    (void)state;
    json_t *whole = replay(deed, "1 1 1");
    assert_string_equal(text_of(turn_at(whole, 0), "kind"), "think");
    assert_string_equal(text_of(turn_at(whole, 1), "kind"), "act");
    assert_string_equal(text_of(turn_at(whole, 2), "kind"), "reply");
    json_decref(whole);
    whole = replay(deed, "1");
    const json_t *offered = json_object_get(whole, "offered");
    assert_string_equal(text_of(json_array_get(offered, 0), "kind"), "act");
    json_decref(whole);
}

static void a_hint_that_was_taken_up_is_known_and_used(void **state) {
    (void)state;
    json_t *whole = replay(parcel, "2 2 2");
    assert_int_equal(facts(whole, "known"), 1);
    assert_int_equal(facts(whole, "used"), 1);
    assert_int_equal(facts(whole, "missed"), facts(whole, "not_asked"));
    json_decref(whole);
    whole = replay(parcel, "3 1"); /* he said nothing of it before */
    assert_int_equal(facts(whole, "known"), 1);
    assert_int_equal(facts(whole, "used"), 0);
    json_decref(whole);
}

static void the_same_words_to_others_come_with_their_curves(void **state) {
    (void)state;
    static const char *const names[] = { "hotter", "colder", "more anxious" };
    json_t *whole = replay(parcel, "1 2");
    size_t turns = json_array_size(json_object_get(whole, "turns"));
    const json_t *others = json_object_get(whole, "others");
    assert_string_equal(text_of(others, "instead_of"), "kofi");
    assert_non_null(text_of(others, "text"));
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const json_t *one =
            json_object_get(json_object_get(others, "people"), names[i]);
        size_t moods = json_array_size(json_object_get(one, "moods"));
        bool left = json_is_true(json_object_get(one, "left"));
        assert_true(moods == turns + 1 ||
                    (left && moods > 1 && moods <= turns));
    }
    json_decref(whole);
    whole = replay(parcel, "1");
    assert_true(json_is_null(json_object_get(whole, "others")));
    json_decref(whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_thought_a_deed_and_a_word_are_told_apart),
        cmocka_unit_test(a_hint_that_was_taken_up_is_known_and_used),
        cmocka_unit_test(the_same_words_to_others_come_with_their_curves),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
