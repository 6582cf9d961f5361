/* SPDX-License-Identifier: MIT
 * Texts in lines: they fit, stay where they are, and have letters in every
 * script that a level may be written in. */
#include "window/type/typeset.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "library_leaks.h"
#include "window/type/block.h"
#include "window/type/font_files.h"

#include <cairo-pdf.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char folder[] = THAW_SOURCE_DIR "/assets/fonts";
enum { WIDE = 400, HIGH = 300 };

static Fonts *fonts;
static Typeset *typeset;

static int open_all(void **state) {
    Error err;
    (void)state;
    fonts = fonts_open(folder, &err);
    typeset = fonts ? typeset_new(fonts) : NULL;
    return !fonts;
}

static int close_all(void **state) {
    (void)state;
    typeset_free(typeset);
    fonts_close(fonts);
    return 0;
}

static TypeStyle style(int pixels) {
    return (TypeStyle){ .pixels = pixels };
}

static cairo_surface_t *drawn(const char *text, const TypeStyle *as,
                              int clusters) {
    cairo_surface_t *picture =
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, WIDE, HIGH);
    cairo_t *cr = cairo_create(picture);
    cairo_set_source_rgb(cr, 1, 1, 1);
    cairo_paint(cr);
    const TypeBlock *block = typeset_block(typeset, text, as, WIDE);
    typeset_draw(typeset, cr, block, 0, 0, WIDE, ALIGN_START, 0x000000,
                 clusters);
    cairo_destroy(cr);
    cairo_surface_flush(picture);
    return picture;
}

static uint32_t pixel(cairo_surface_t *picture, int x, int y) {
    const unsigned char *bytes = cairo_image_surface_get_data(picture);
    uint32_t value;
    memcpy(&value, bytes + y * cairo_image_surface_get_stride(picture) + x * 4,
           4);
    return value & 0xffffff;
}

static int ink(cairo_surface_t *picture, int left, int right) {
    int count = 0;
    for (int y = 0; y < HIGH; y++)
        for (int x = left; x < right; x++)
            count += pixel(picture, x, y) != 0xffffff;
    return count;
}

/* How dark all of it is, in white pixels. */
static int darkness(cairo_surface_t *picture) {
    int sum = 0;
    for (int y = 0; y < HIGH; y++)
        for (int x = 0; x < WIDE; x++)
            sum += 255 - (int)(pixel(picture, x, y) & 0xff);
    return sum / 255;
}

static int darkness_of(const char *text, LetterStyle letters, int pixels) {
    TypeStyle as = style(pixels);
    as.letters = letters;
    cairo_surface_t *picture = drawn(text, &as, 100);
    int dark = darkness(picture);
    cairo_surface_destroy(picture);
    return dark;
}

static void a_heading_in_chinese_is_bold_however_small_it_is(void **state) {
    (void)state;
    for (int pixels = 14; pixels <= 48; pixels += 2) {
        int plain = darkness_of("对方的感受", LETTER_REGULAR, pixels);
        int strong = darkness_of("对方的感受", LETTER_STRONG, pixels);
        if (strong * 100 < plain * 128)
            fail_msg("%d pixels: %d is not much darker than %d", pixels, strong,
                     plain);
    }
}

static const char *const samples[] = {
    "Four hundred and *twelve* dollars? I'd put two hundred aside, you see.",
    "Žluťoučký kůň úpěl ďábelské ódy, tiếng Việt, Ελληνικά και Русский.",
    "مرحبا بكم، لقد انتظرت 40 دقيقة (أربعين) ولم يخبرني أحد بشيء اليوم.",
    "שלום, חיכיתי ארבעים דקות ואף אחד (גם לא אתה) לא אמר לי כלום.",
    "您好，我已经等了四十分钟，没有人告诉我任何事情。這是繁體字。",
    "四十分も待っているのに、誰も何も教えてくれません。カタカナ",
    "사십 분 동안 기다렸는데 아무도 말해 주지 않았어요. 정말로요.",
    "मैं चालीस मिनट से इंतज़ार कर रही हूँ। รอมาสี่สิบนาทีแล้ว",
    "All right 😀 👍 ❤ → ✓ ★ € ½, and so on and so forth.",
};
enum { SAMPLES = sizeof samples / sizeof samples[0] };

static void every_line_fits_its_width(void **state) {
    (void)state;
    for (int i = 0; i < SAMPLES; i++)
        for (int width = 90; width <= 700; width += 61)
            for (int space = 0; space < 3; space++) {
                TypeStyle as = style(24);
                as.letter_space = space;
                as.word_space = space * 3;
                const TypeBlock *block =
                    typeset_block(typeset, samples[i], &as, width);
                assert_true(block->width <= width);
                assert_int_equal(block->height,
                                 block->lines * block->line_height);
                assert_false(block->cut);
            }
}

static void every_script_has_its_letters(void **state) {
    (void)state;
    for (int i = 0; i < SAMPLES; i++) {
        int before = -1;
        for (const char *at = samples[i]; *at;) {
            uint32_t code = utf8_next(&at);
            before = fonts_file(fonts, LETTER_REGULAR, code, before);
            TTF_Font *font = fonts_at(fonts, before, 20);
            assert_non_null(font);
            if (!TTF_GlyphIsProvided32(font, code))
                fail_msg("no letter for U+%04X", (unsigned)code);
        }
    }
}

/* Whatever has been shown stays as it is while the rest appears. */
static void showing_more_never_moves_a_letter(void **state) {
    (void)state;
    for (int i = 0; i < SAMPLES; i++) {
        TypeStyle as = style(22);
        cairo_surface_t *whole = drawn(samples[i], &as, TYPESET_ALL);
        int clusters = typeset_block(typeset, samples[i], &as, WIDE)->clusters;
        int before = 0;
        for (int n = 0; n <= clusters; n += 7) {
            cairo_surface_t *part = drawn(samples[i], &as, n);
            for (int y = 0; y < HIGH; y++)
                for (int x = 0; x < WIDE; x++) {
                    uint32_t seen = pixel(part, x, y);
                    assert_true(seen == 0xffffff || seen == pixel(whole, x, y));
                }
            assert_true(ink(part, 0, WIDE) >= before);
            before = ink(part, 0, WIDE);
            cairo_surface_destroy(part);
        }
        assert_true(ink(whole, 0, WIDE) >= before);
        cairo_surface_destroy(whole);
    }
}

/* Where the piece with these letters begins; -1: there is none. */
static int place_of(const char *text, const char *letters) {
    const TypeStyle as = style(20);
    const Block *block =
        (const Block *)typeset_block(typeset, text, &as, 10 * WIDE);
    for (int i = 0; i < block->piece_count; i++)
        if (strstr(block->pieces[i].bytes, letters)) return block->pieces[i].x;
    return -1;
}

static void
a_name_from_right_to_left_leaves_the_sentence_in_its_order(void **state) {
    (void)state;
    static const char *const names[] = { "דנה", "Dana דנה", "ليلى" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char said[200];
        const char *last = strrchr(names[i], ' ');
        const char *word = last ? last + 1 : names[i];
        format_write(said, sizeof said, "%s was told %d times, by %s: %d",
                     names[i], 12, names[i], 34);
        int name = place_of(said, word), told = place_of(said, "12");
        assert_true(name >= 0 && told > name);
        assert_true(place_of(said, "34") > told);
    }
    /* a sentence that does not part them is seen in another order */
    assert_true(place_of("By דנה: 34", "34") < place_of("By דנה: 34", "דנה"));
}

static void a_text_cannot_turn_around_what_stands_beside_it(void **state) {
    (void)state;
    char said[100];
    format_write(said, sizeof said, "%s, number %d", "\u202eDana דנה", 12);
    assert_true(place_of(said, "12") > place_of(said, "דנה"));
    assert_int_equal(place_of("\u202eDana", "Dana"), 0);
}

static void hebrew_begins_at_the_right(void **state) {
    (void)state;
    TypeStyle as = style(22);
    cairo_surface_t *hebrew = drawn("שלום", &as, 2);
    assert_true(ink(hebrew, WIDE / 2, WIDE) > 0);
    assert_int_equal(ink(hebrew, 0, WIDE / 2), 0);
    cairo_surface_destroy(hebrew);
    cairo_surface_t *latin = drawn("Well.", &as, 2);
    assert_true(ink(latin, 0, WIDE / 2) > 0);
    assert_int_equal(ink(latin, WIDE / 2, WIDE), 0);
    cairo_surface_destroy(latin);
}

static void stars_around_words_are_emphasis_and_not_drawn(void **state) {
    (void)state;
    TypeStyle as = style(22);
    assert_int_equal(
        typeset_block(typeset, "I am *not* happy", &as, WIDE)->clusters, 14);
    assert_int_equal(typeset_block(typeset, "2 * 3 * 4", &as, WIDE)->clusters,
                     9);
    assert_int_equal(typeset_block(typeset, "*open", &as, WIDE)->clusters, 5);
    assert_int_equal(typeset_block(typeset, "5*2, 3*2", &as, WIDE)->clusters,
                     8);
}

static char *repeated(const char *word, int times) {
    size_t size = strlen(word);
    char *text = calloc((size_t)times * size + 1, 1);
    for (int i = 0; i < times; i++)
        memcpy(text + (size_t)i * size, word, size);
    return text;
}

static void monstrous_words_and_lines_are_broken_or_cut(void **state) {
    (void)state;
    char *word = repeated("donaudampfschiff", 70);
    char *line = repeated("and another thing ", 2000);
    TypeStyle as = style(24), three = style(24);
    three.max_lines = 3;
    assert_true(typeset_block(typeset, word, &as, 300)->width <= 300);
    assert_true(typeset_block(typeset, line, &as, 300)->width <= 300);
    const TypeBlock *cut = typeset_block(typeset, line, &three, 300);
    assert_int_equal(cut->lines, 3);
    assert_true(cut->cut);
    assert_true(cut->width <= 300);
    assert_in_range(cut->shown, 20, 200);
    assert_true(typeset_block(typeset, word, &as, 1)->lines > 100);
    free(word);
    free(line);
}

static void what_is_cut_ends_with_dots_that_its_font_has(void **state) {
    (void)state;
    TypeStyle as = style(24);
    as.max_lines = 1;
    const Block *block = (const Block *)typeset_block(
        typeset, "给作者看，按一个键看路线图，再按一个键收起", &as, 200);
    const Piece *last = &block->pieces[block->piece_count - 1];
    assert_true(block->block.cut);
    assert_non_null(strstr(last->bytes, "\u2026"));
    assert_true(TTF_GlyphIsProvided32(fonts_at(fonts, last->file, 24), 0x2026));
}

static void bytes_that_are_no_text_are_shown_as_such(void **state) {
    (void)state;
    TypeStyle as = style(24);
    const TypeBlock *block =
        typeset_block(typeset, "a\xff\xc3(\x01\x7f b\xe2\x82", &as, WIDE);
    assert_int_equal(block->lines, 1);
    assert_true(block->clusters >= 7);
    assert_int_equal(typeset_block(typeset, "", &as, WIDE)->lines, 0);
    assert_int_equal(typeset_block(typeset, "\n\n", &as, WIDE)->lines, 2);
}

/* Every character, twice in a row and by itself, some hundred in a text. */
static void no_character_ends_the_program(void **state) {
    (void)state;
    enum { FEW = 0x20000, STEP = 101, CHARACTERS = 100 };
    TypeStyle as = style(14);
    char text[CHARACTERS * 16];
    for (uint32_t code = 1; code < 0x110000;) {
        size_t size = 0;
        for (int i = 0; i < CHARACTERS && code < 0x110000; i++) {
            bool surrogate = code >= 0xd800 && code <= 0xdfff;
            for (int copy = 0; copy < 3 && !surrogate; copy++) {
                if (copy == 2) text[size++] = ' ';
                size += utf8_put(code, text + size);
            }
            code += code < FEW ? 1 : STEP;
        }
        text[size] = '\0';
        assert_non_null(typeset_block(typeset, text, &as, WIDE));
        typeset_forget(typeset);
    }
}

/* The two letters of a flag are one sign: a line never ends between them. */
static void flags_stay_whole(void **state) {
    (void)state;
    static const char *const texts[] = {
        "\U0001f1eb\U0001f1f7", "Bleus \U0001f1eb\U0001f1f7 Where?",
        "\U0001f1eb\U0001f1f7\U0001f1e9\U0001f1ea\U0001f1eb",
        "\U0001f1eb \U0001f1eb", "a\uffff\uffffb"
    };
    TypeStyle as = style(20);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int width = 8; width < WIDE; width += 8)
            assert_non_null(typeset_block(typeset, texts[i], &as, width));
    const TypeBlock *one = typeset_block(typeset, texts[0], &as, WIDE);
    int whole = one->width;
    const TypeBlock *two = typeset_block(typeset, texts[2], &as, whole * 8 / 5);
    assert_int_equal(two->lines, 3);
}

static void a_damaged_font_is_passed_over(void **state) {
    (void)state;
    char place[] = "/tmp/thaw-fonts-XXXXXX", path[200], target[400];
    Error err = { "" };
    assert_non_null(mkdtemp(place));
    snprintf(path, sizeof path, "%s/Inter-Regular.otf", place);
    FILE *damaged = fopen(path, "w");
    fputs("this is no font", damaged);
    fclose(damaged);
    assert_null(fonts_open(place, &err));
    assert_non_null(strstr(err.text, place));
    char other[200];
    snprintf(other, sizeof other, "%s/DejaVuSans.ttf", place);
    snprintf(target, sizeof target, "%s/DejaVuSans.ttf", folder);
    assert_int_equal(symlink(target, other), 0);
    Fonts *rest = fonts_open(place, &err);
    assert_non_null(rest);
    fonts_close(rest);
    unlink(path);
    unlink(other);
    rmdir(place);
}

/* ---- on pages ---- */

static cairo_status_t count_bytes(void *data, const unsigned char *bytes,
                                  unsigned size) {
    (void)bytes;
    *(size_t *)data += size;
    return CAIRO_STATUS_SUCCESS;
}

/* Draws it on a page; *size is that of the whole file. */
static cairo_status_t put_on_page(const char *text, int pixels, size_t *size) {
    const TypeStyle as = style(pixels);
    *size = 0;
    cairo_surface_t *page =
        cairo_pdf_surface_create_for_stream(count_bytes, size, 600, 800);
    cairo_t *cr = cairo_create(page);
    cairo_scale(cr, 0.24, 0.24);
    typeset_draw(typeset, cr, typeset_block(typeset, text, &as, 2400), 0, 0,
                 2400, ALIGN_START, 0x000000, TYPESET_ALL);
    cairo_status_t status = cairo_status(cr);
    cairo_destroy(cr);
    library_leaks_begin(); /* a table of letters that a PDF does not take */
    cairo_surface_finish(page);
    library_leaks_end();
    if (!status) status = cairo_surface_status(page);
    cairo_surface_destroy(page);
    return status;
}

static void letters_on_a_page_are_outlines_and_no_pictures(void **state) {
    (void)state;
    size_t small, large;
    assert_int_equal(put_on_page("Lost at turn 3.", 20, &small), 0);
    assert_int_equal(put_on_page("Lost at turn 3.", 200, &large), 0);
    /* A hundred times as many dots, if they were dots. */
    assert_true(large < small + small / 4);
}

/* What a level may hold must not spoil the whole file. */
static void any_text_can_be_on_a_page(void **state) {
    static const char *const texts[] = {
        "",
        "   ",
        "\xff\xfe broken",
        "a\xed\xa0\x80z",
        "\xef\xbf\xbf\xef\xbf\xbe",
        "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7 abc 123",
        "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
        "\xe0\xa4\xa8\xe0\xa4\xae\xe0\xa4\xb8\xe0\xa5\x8d\xe0\xa4\xa4",
        "\xe4\xbd\xa0\xe5\xa5\xbd *\xe5\xa5\xbd*",
        "\xf0\x9f\x87\xa9\xf0\x9f\x87\xaa \xf0\x9f\x98\x80",
        "e\xcc\x81\xcc\x82\xcc\x83 \xe2\x80\x8d\xe2\x80\xae x",
        "fi ffi -> 2026-11-29 (12) A:B",
    };
    size_t size;
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (put_on_page(texts[i], 50, &size) || !size)
            fail_msg("text %d cannot be on a page", (int)i);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_on_a_page_are_outlines_and_no_pictures),
        cmocka_unit_test(any_text_can_be_on_a_page),
        cmocka_unit_test(every_line_fits_its_width),
        cmocka_unit_test(every_script_has_its_letters),
        cmocka_unit_test(showing_more_never_moves_a_letter),
        cmocka_unit_test(
            a_name_from_right_to_left_leaves_the_sentence_in_its_order),
        cmocka_unit_test(a_text_cannot_turn_around_what_stands_beside_it),
        cmocka_unit_test(hebrew_begins_at_the_right),
        cmocka_unit_test(stars_around_words_are_emphasis_and_not_drawn),
        cmocka_unit_test(monstrous_words_and_lines_are_broken_or_cut),
        cmocka_unit_test(bytes_that_are_no_text_are_shown_as_such),
        cmocka_unit_test(no_character_ends_the_program),
        cmocka_unit_test(flags_stay_whole),
        cmocka_unit_test(a_damaged_font_is_passed_over),
        cmocka_unit_test(a_heading_in_chinese_is_bold_however_small_it_is),
        cmocka_unit_test(what_is_cut_ends_with_dots_that_its_font_has),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
