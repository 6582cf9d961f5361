/* SPDX-License-Identifier: MIT */
#include "window/face/face.h"
#include "window/face/ink.h"

#include "window/face/look_words.h"

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>

static void contrast_agrees_with_known_pairs(void **state) {
    (void)state;
    assert_true(colour_contrast(0x000000, 0xffffff) > 20.99);
    double grey = colour_contrast(0x767676, 0xffffff);
    assert_true(grey > 4.53 && grey < 4.55);
    assert_true(colour_contrast(0x123456, 0x123456) < 1.001);
}

/* Every skin with every colour of hair and every kind of lips. */
typedef void Check(const FaceInk *ink, const Look *look);

static void for_every_look(Check *check) {
    LookWords skins = look_words("skin"), hair = look_words("hair_colour");
    LookWords lips = look_words("lips");
    assert_true(skins.colour_count >= 8 && hair.colour_count >= 9);
    assert_true(lips.name_count >= 3);
    Look look = face_plain_look();
    for (size_t s = 0; s < skins.colour_count; s++)
        for (size_t h = 0; h < hair.colour_count; h++)
            for (size_t l = 0; l < lips.name_count; l++) {
                look.skin = skins.colours[s];
                look.hair_colour = hair.colours[h];
                snprintf(look.lips, sizeof look.lips, "%s", lips.names[l]);
                FaceInk ink = face_ink(&look);
                check(&ink, &look);
            }
}

static void lines_read(const FaceInk *ink, const Look *look) {
    (void)look;
    assert_true(colour_contrast(ink->brow, ink->lit) >= FACE_CONTRAST);
    assert_true(colour_contrast(ink->lash, ink->lit) >= FACE_CONTRAST);
    assert_true(colour_contrast(ink->lip_line, ink->lit) >= FACE_CONTRAST);
}

static void brow_lash_and_lip_line_read_on_every_look(void **state) {
    (void)state;
    for_every_look(lines_read);
}

static void skin_keeps_its_depth(const FaceInk *ink, const Look *look) {
    assert_true(ink->skin == look->skin);
    double skin = colour_luminance(ink->skin);
    assert_true(colour_luminance(ink->lit) >= skin);
    assert_true(colour_luminance(ink->shade) < skin);
    assert_true(colour_luminance(ink->deep) < colour_luminance(ink->shade));
}

static void light_and_shade_lie_on_both_sides_of_the_skin(void **state) {
    (void)state;
    for_every_look(skin_keeps_its_depth);
}

static void any_colour_a_trainer_writes_still_reads(void **state) {
    (void)state;
    Look look = face_plain_look();
    for (uint32_t skin = 0; skin <= 0xffffff; skin += 0x0b1907)
        for (uint32_t hair = 0; hair <= 0xffffff; hair += 0x3f3f3f) {
            look.skin = skin;
            look.hair_colour = hair;
            FaceInk ink = face_ink(&look);
            lines_read(&ink, &look);
        }
}

static void skins_are_told_apart_in_order(void **state) {
    (void)state;
    LookWords skins = look_words("skin");
    for (size_t i = 1; i < skins.colour_count; i++)
        assert_true(colour_luminance(skins.colours[i]) <
                    colour_luminance(skins.colours[i - 1]) * 0.9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contrast_agrees_with_known_pairs),
        cmocka_unit_test(brow_lash_and_lip_line_read_on_every_look),
        cmocka_unit_test(light_and_shade_lie_on_both_sides_of_the_skin),
        cmocka_unit_test(any_colour_a_trainer_writes_still_reads),
        cmocka_unit_test(skins_are_told_apart_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
