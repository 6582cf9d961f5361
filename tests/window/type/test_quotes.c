/* SPDX-License-Identifier: MIT
 * Authors type ' and "; what is drawn is what a printer would set. */
#include "window/type/block.h"

#include "core/base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static const char folder[] = THAW_SOURCE_DIR "/assets/fonts";
enum { MOST = 300 };

static Fonts *fonts;

static int open_all(void **state) {
    Error err;
    (void)state;
    fonts = fonts_open(folder, &err);
    return !fonts;
}

static int close_all(void **state) {
    (void)state;
    fonts_close(fonts);
    return 0;
}

static void is_set(const char *text, LetterStyle style, const char *expected) {
    static Glyph glyphs[MOST];
    char out[MOST * 4 + 1];
    int level = 0;
    size_t size = 0;
    int count = typeset_read(fonts, text, style, glyphs, MOST, &level);
    for (int i = 0; i < count; i++)
        size += utf8_put(glyphs[i].code, out + size);
    out[size] = '\0';
    assert_string_equal(out, expected);
}

static void becomes(const char *text, const char *expected) {
    is_set(text, LETTER_REGULAR, expected);
}

static void apostrophes_are_round(void **state) {
    (void)state;
    becomes("It's the dogs' bed, isn't it?", "It’s the dogs’ bed, isn’t it?");
    becomes("Ask 'em. 'Tis the '90s, rock 'n' roll.",
            "Ask ’em. ’Tis the ’90s, rock ’n’ roll.");
}

static void quotes_open_and_close(void **state) {
    (void)state;
    becomes("\"Those two,\" he said. \"All yours.\"",
            "“Those two,” he said. “All yours.”");
    becomes("And don't say 'busy'. I can see it.",
            "And don’t say ‘busy’. I can see it.");
    becomes("'Pads, 210. If seized, around 400.' My pen.",
            "‘Pads, 210. If seized, around 400.’ My pen.");
    becomes("(\"no\")", "(“no”)");
}

static void quotes_stand_within_quotes(void **state) {
    (void)state;
    becomes("\"'Busy' isn't a reason,\" she says. \"He said 'soon'.\"",
            "“‘Busy’ isn’t a reason,” she says. “He said ‘soon’.”");
}

static void each_paragraph_has_quotes_of_its_own(void **state) {
    (void)state;
    becomes("A \"half\n\"Whole\"", "A “half\n“Whole”");
}

static void feet_and_inches_stay_straight(void **state) {
    (void)state;
    becomes("He is 6' 2\" tall.", "He is 6' 2\" tall.");
    becomes("\"A 24\" board,\" he says.", "“A 24\" board,” he says.");
    becomes("\"about 40\" or \"50\"", "“about 40” or “50”");
}

static void code_and_hebrew_stay_as_they_are(void **state) {
    (void)state;
    becomes("Write who = \"dana\" there.", "Write who = \"dana\" there.");
    becomes("dana { \"It's me\" }", "dana { \"It's me\" }");
    is_set("it's", LETTER_CODE, "it's");
    becomes("צה\"ל", "צה\"ל");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(apostrophes_are_round),
        cmocka_unit_test(quotes_open_and_close),
        cmocka_unit_test(quotes_stand_within_quotes),
        cmocka_unit_test(each_paragraph_has_quotes_of_its_own),
        cmocka_unit_test(feet_and_inches_stay_straight),
        cmocka_unit_test(code_and_hebrew_stay_as_they_are),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
