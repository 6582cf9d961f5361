/* SPDX-License-Identifier: MIT
 * The table of letters that authors' tools use says what the fonts have. After
 * a font was changed it is written anew:
 *     THAW_RENEW_LETTERS=1 build/dev/tests/test_letters                    */
#include "core/words/letters.h"

#include "window/type/font_files.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const char folder[] = THAW_SOURCE_DIR "/assets/fonts";
static const char table[] =
    THAW_SOURCE_DIR "/engine/core/words/letters_table.c";
enum { LAST = 0x10ffff, BESIDE = 3 };

static bool in_fonts(Fonts *fonts, uint32_t code) {
    return letters_need_font(code) && fonts_have(fonts, LETTER_REGULAR, code);
}

static void write_table(Fonts *fonts) {
    FILE *out = fopen(table, "w");
    assert_non_null(out);
    fputs("/* SPDX-License-Identifier: MIT\n"
          " * What Thaw's fonts have; written from assets/fonts by "
          "test_letters. */\n"
          "#include \"core/words/letters.h\"\n\n"
          "static const LetterRange ranges[] = {",
          out);
    int count = 0;
    for (uint32_t code = 0; code <= LAST; code++) {
        if (!in_fonts(fonts, code)) continue;
        uint32_t first = code;
        while (code < LAST && in_fonts(fonts, code + 1))
            code++;
        fprintf(out, "%s{ 0x%x, 0x%x },", count++ % BESIDE ? " " : "\n    ",
                (unsigned)first, (unsigned)code);
    }
    fputs("\n};\n\n"
          "const LetterRange *letters_table(size_t *count) {\n"
          "    *count = sizeof ranges / sizeof *ranges;\n"
          "    return ranges;\n"
          "}\n",
          out);
    assert_int_equal(fclose(out), 0);
}

static void
the_table_says_of_every_character_what_the_fonts_have(void **state) {
    (void)state;
    Error err;
    Fonts *fonts = fonts_open(folder, &err);
    assert_non_null(fonts);
    if (getenv("THAW_RENEW_LETTERS")) {
        write_table(fonts);
    } else {
        for (uint32_t code = 0; code <= LAST; code++)
            if (letters_need_font(code) &&
                letters_drawn(code) != in_fonts(fonts, code))
                fail_msg("U+%04X: the table says %s, the fonts %s",
                         (unsigned)code, letters_drawn(code) ? "yes" : "no",
                         in_fonts(fonts, code) ? "yes" : "no");
    }
    fonts_close(fonts);
}

static void scripts_without_a_font_have_a_name(void **state) {
    (void)state;
    assert_true(letters_drawn('A'));
    assert_true(letters_drawn(0x5d0));
    assert_true(letters_drawn(0x4e2d));
    assert_true(letters_drawn('\n'));
    assert_false(letters_drawn(0xb95));
    assert_string_equal(letters_script(0xb95), "Tamil");
    assert_false(letters_drawn(0x13000)); /* a hieroglyph */
    assert_null(letters_script(0x13000));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_table_says_of_every_character_what_the_fonts_have),
        cmocka_unit_test(scripts_without_a_font_have_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
