/* SPDX-License-Identifier: MIT
 * The people of looks.lua, whom trainers take looks from. */
#include "script/reading/with_library.h"

enum { PEOPLE = 24, APART = 6, SKINS = 8 };

/* In how many things that can be seen two people differ. */
static int differences(const Look *a, const Look *b) {
    const char *const left[] = { a->face,      a->nose,    a->hair,  a->glasses,
                                 a->beard,     a->build,   a->brows, a->clothes,
                                 a->jewellery, a->lips,    a->marks, a->lashes,
                                 a->eye_shape, a->headwear };
    const char *const right[] = { b->face,      b->nose,    b->hair,
                                  b->glasses,   b->beard,   b->build,
                                  b->brows,     b->clothes, b->jewellery,
                                  b->lips,      b->marks,   b->lashes,
                                  b->eye_shape, b->headwear };
    int count = (a->skin != b->skin) + (a->hair_colour != b->hair_colour) +
                (a->clothes_colour != b->clothes_colour) +
                (a->age / 20 != b->age / 20);
    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        count += strcmp(left[i], right[i]) != 0;
    return count;
}

static void there_are_at_least_two_dozen_people(void **state) {
    (void)state;
    int count;
    library_people(library, &count);
    assert_true(count >= PEOPLE);
}

static void no_two_of_them_could_be_mixed_up(void **state) {
    (void)state;
    int count;
    const LookPerson *people = library_people(library, &count);
    for (int i = 0; i < count; i++)
        for (int j = 0; j < i; j++)
            if (differences(&people[i].look, &people[j].look) < APART)
                fail_msg("%s and %s are too much alike", people[i].name,
                         people[j].name);
    assert_true(differences(&people[0].look, &people[0].look) < APART);
}

static void together_they_show_every_skin_and_temperament(void **state) {
    (void)state;
    int count, choices;
    const LookPerson *people = library_people(library, &count);
    const LookChoice *looks = library_looks(library, &choices);
    int skins = 0;
    for (int c = 0; c < choices; c++) {
        if (strcmp(looks[c].field, "skin") != 0) continue;
        bool worn = false;
        for (int i = 0; i < count; i++)
            worn = worn || people[i].look.skin == looks[c].value;
        assert_true(worn);
        skins++;
    }
    assert_true(skins >= SKINS);
    int tempers[TEMPERAMENT_ANXIOUS + 1] = { 0 };
    for (int i = 0; i < count; i++)
        tempers[people[i].look.temperament]++;
    for (int t = 0; t <= TEMPERAMENT_ANXIOUS; t++)
        assert_true(tempers[t] >= 5);
}

static void what_is_left_out_comes_from_the_defaults(void **state) {
    (void)state;
    int count;
    const LookPerson *people = library_people(library, &count);
    const Look usual = library_look(library);
    assert_string_equal(people[0].name, "Ruth");
    assert_string_equal(people[0].look.hair, "bob");
    assert_string_equal(people[0].look.beard, usual.beard);
    assert_string_equal(people[0].look.headwear, "none");
}

static void
a_number_that_no_skin_has_is_told_with_those_there_are(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text("encounter \"A\" { brief = \"B.\" }\n"
                             "customer \"Ana\" { look = { skin = 12 } }\n",
                             findings);
    assert_null(level);
    assert_true(findings_count(findings) > 0);
    bool told = false;
    for (size_t i = 0; i < findings_count(findings); i++) {
        const Finding *finding = findings_at(findings, i);
        told = told || strstr(finding->message,
                              "skin = 12; it takes a number from 1 to 8");
    }
    assert_true(told);
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_are_at_least_two_dozen_people),
        cmocka_unit_test(no_two_of_them_could_be_mixed_up),
        cmocka_unit_test(together_they_show_every_skin_and_temperament),
        cmocka_unit_test(what_is_left_out_comes_from_the_defaults),
        cmocka_unit_test(
            a_number_that_no_skin_has_is_told_with_those_there_are),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
