/* SPDX-License-Identifier: MIT
 * Translations: PO files read as gettext writes them, broken ones refused
 * with their line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/words/error.h"
#include "core/base/mem.h"

static Catalogue *read_text(const char *text, Error *err) {
    PoFault fault;
    Catalogue *catalogue = catalogue_read(text, strlen(text), &fault);
    if (!catalogue) error_po(err, fault);
    return catalogue;
}

static const char sample[] = "# Spanish\n"
                             "msgid \"\"\n"
                             "msgstr \"\"\n"
                             "\"Language: es\\n\"\n"
                             "\n"
                             "#: level.lua:12\n"
                             "msgctxt \"total, dana\"\n"
                             "msgid \"Four hundred?\"\n"
                             "msgstr \"¿Cuatrocientos?\"\n"
                             "\n"
                             "msgid \"Two \"\n"
                             "\"lines\\n\"\n"
                             "\"and \\\"quotes\\\"\"\n"
                             "msgstr \"Dos\"\n"
                             "\n"
                             "#, fuzzy\n"
                             "msgid \"Guess\"\n"
                             "msgstr \"Suposición\"\n"
                             "\n"
                             "msgid \"Empty\"\n"
                             "msgstr \"\"\n";

static void a_text_is_found_in_its_context_and_then_without(void **state) {
    (void)state;
    Error err;
    Catalogue *es = read_text(sample, &err);
    assert_non_null(es);
    assert_string_equal(catalogue_language(es), "es");
    assert_string_equal(catalogue_say(es, "total, dana", "Four hundred?"),
                        "¿Cuatrocientos?");
    assert_string_equal(catalogue_say(es, NULL, "Four hundred?"),
                        "Four hundred?");
    assert_string_equal(catalogue_say(es, "x", "Two lines\nand \"quotes\""),
                        "Dos");
    catalogue_free(es);
}

static void what_is_fuzzy_or_empty_counts_as_missing(void **state) {
    (void)state;
    Catalogue *es = read_text(sample, NULL);
    assert_int_equal(catalogue_count(es), 2);
    assert_string_equal(catalogue_say(es, NULL, "Guess"), "Guess");
    assert_string_equal(catalogue_say(es, NULL, "Empty"), "Empty");
    assert_string_equal(catalogue_say(NULL, NULL, "Empty"), "Empty");
    catalogue_free(es);
}

static void a_broken_file_is_refused_with_its_line(void **state) {
    (void)state;
    static const struct {
        const char *text, *words;
    } broken[] = {
        { "msgid \"a\nmsgstr \"b\"\n", "line 1: the closing quote" },
        { "\nhello\n", "line 2: only msgctxt" },
        { "msgstr \"b\"\n", "line 1: a msgstr needs" },
        { "\"b\"\n", "line 1: this text belongs" },
        { "msgid a\n", "line 1: a text in straight" },
        { "msgid \"\xff\"\n", "line 1: this is not UTF-8" },
        { "msgid \"a\" b\nmsgstr \"c\"\n", "line 1: something stands" },
        { "msgid \"a\"\nmsgstr \"\\277\"\n", "line 2: a number behind" },
        { "msgid \"a\"\nmsgstr \"\\xe9\"\n", "line 2: a number behind" },
        { "msgid_plural \"b\"\n", "line 1: a msgid_plural needs" },
        { "msgid \"a\"\nmsgstr[9] \"b\"\n", "line 2: a plural's forms" },
        { "msgid \"\"\nmsgstr \"Plural-Forms: x\\n\"\n",
          "line 1: the header's Plural-Forms" },
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        Error err = { "" };
        assert_null(read_text(broken[i].text, &err));
        assert_non_null(strstr(err.text, broken[i].words));
    }
}

/* As Poedit, msgmerge and Notepad write them. */
static void files_are_read_as_gettext_reads_them(void **state) {
    (void)state;
    static const struct {
        const char *file, *text, *said;
    } as[] = {
        /* The flag of an entry that is no longer used ends with it. */
        { "#, fuzzy\n#~ msgid \"old\"\n#~ msgstr \"alt\"\n\n"
          "msgid \"a\"\nmsgstr \"b\"\n",
          "a", "b" },
        { "#, fuzzy\n#~ msgid \"old\"\n#~ msgstr \"alt\"\n"
          "msgid \"a\"\nmsgstr \"b\"\n",
          "a", "b" },
        { "#~ msgid \"a\"\n#~ msgstr \"alt\"\n", "a", "a" },
        { "#~| msgid \"x\"\n#~ msgid \"a\"\n#~ msgstr \"alt\"\n"
          "msgid \"c\"\nmsgstr \"d\"\n",
          "c", "d" },
        { "\xef\xbb\xbfmsgid \"a\"\r\nmsgstr \"b\"\r\n", "a", "b" },
        { "msgid \"a\" \"b\"\nmsgstr \"c\"\n\"d\"\n", "ab", "cd" },
        { "msgid \"a\"\nmsgstr \"\\303\\251\\x41\"\n", "a", "\u00e9A" },
        { "#, c-format, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n", "a", "a" },
        { "#, fuzzy-not\nmsgid \"a\"\nmsgstr \"b\"\n", "a", "b" },
        { "#| msgid \"A\"\nmsgid \"a\"\nmsgstr \"b\"\n", "a", "b" },
        { "msgid \"a\"\nmsgstr \"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", "c", "d" },
    };
    for (size_t i = 0; i < sizeof as / sizeof *as; i++) {
        Error err = { "" };
        Catalogue *catalogue = read_text(as[i].file, &err);
        assert_string_equal(err.text, "");
        assert_string_equal(catalogue_say(catalogue, NULL, as[i].text),
                            as[i].said);
        catalogue_free(catalogue);
    }
}

static void a_quoted_text_reads_back_as_it_was(void **state) {
    (void)state;
    static const char text[] = "One\n\"two\"\tback\\slash\n";
    char *quoted = po_quote(text);
    char file[256] = "msgid ";
    strcat(file, quoted);
    strcat(file, "\nmsgstr \"ok\"\n");
    Catalogue *back = read_text(file, NULL);
    assert_string_equal(catalogue_say(back, NULL, text), "ok");
    catalogue_free(back);
    mem_free(quoted);
}

static void a_translation_cannot_move_the_cursor(void **state) {
    (void)state;
    Catalogue *catalogue = read_text("msgid \"a\"\n"
                                     "msgstr \"\033[2J\xC2\x9Bx\\n\"\n",
                                     NULL);
    assert_string_equal(catalogue_say(catalogue, NULL, "a"), " [2J  x\n");
    catalogue_free(catalogue);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_text_is_found_in_its_context_and_then_without),
        cmocka_unit_test(what_is_fuzzy_or_empty_counts_as_missing),
        cmocka_unit_test(a_broken_file_is_refused_with_its_line),
        cmocka_unit_test(files_are_read_as_gettext_reads_them),
        cmocka_unit_test(a_quoted_text_reads_back_as_it_was),
        cmocka_unit_test(a_translation_cannot_move_the_cursor),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
