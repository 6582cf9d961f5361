/* SPDX-License-Identifier: MIT
 * Journals: to bytes and back, whatever the texts hold; and what is no
 * journal is refused with the line. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/play/journal.h"
#include "core/base/mem.h"

static Journal *sample(void) {
    Journal *journal = journal_new("crabby_couple/second_visit", 0xfeed);
    PlaySetup setup = { .thought = 1,
                        .stance = STANCE_NEUTRAL,
                        .visit = 2,
                        .before = "They leave\tquietly" };
    setup.carry[1] = (Carry){ true, -512, 73 };
    journal_set_setup(journal, &setup, "Those two again.");
    journal_set_profile(journal, "Noor");
    journal_set_seed(journal, 77);
    journal_add(journal, "total", "you-knew", "You knew \\ it\ncould\tcome.");
    journal_add(journal, "eases", "sorry", "I'm sorry — that's a lot.");
    return journal;
}

static void a_journal_comes_back_from_its_bytes_as_it_was(void **state) {
    (void)state;
    Journal *journal = sample();
    size_t size, again_size;
    char *bytes = journal_write(journal, &size);
    Error err;
    Journal *back = journal_read(bytes, size, &err);
    assert_non_null(back);
    char *again = journal_write(back, &again_size);
    assert_string_equal(bytes, again);
    assert_non_null(strstr(bytes, "crabby_couple/second_visit"));
    assert_string_equal(journal_thought(back), "Those two again.");
    assert_string_equal(journal_setup(back)->before, "They leave\tquietly");
    assert_int_equal(journal_setup(back)->carry[1].low, -512);
    assert_string_equal(journal_at(back, 0)->text,
                        "You knew \\ it\ncould\tcome.");
    assert_int_equal(journal_count(back), 2);
    mem_free(bytes);
    mem_free(again);
    journal_free(back);
    journal_free(journal);
}

static void a_cut_journal_keeps_its_beginning(void **state) {
    (void)state;
    Journal *journal = sample();
    journal_cut(journal, 1);
    assert_int_equal(journal_count(journal), 1);
    assert_null(journal_at(journal, 1));
    journal_add(journal, "eases", "ask", "What would help?");
    assert_string_equal(journal_at(journal, 1)->reply, "ask");
    journal_free(journal);
}

static void assert_refused(const char *bytes, size_t size, const char *words) {
    Error err = { "" };
    assert_null(journal_read(bytes, size, &err));
    assert_non_null(strstr(err.text, words));
}

static void what_is_no_journal_is_refused_with_its_line(void **state) {
    (void)state;
    assert_refused("", 0, "line 1");
    assert_refused("hello\n", 6, "line 1");
    assert_refused("thaw-journal 1\nreply\tonly two\n", 30, "line 2");
    assert_refused("thaw-journal 1\ncarry\t0\t-99999\t0\n", 32, "line 2");
    assert_refused("thaw-journal 1\nvisit\t1\nvisit\tx\n", 31, "line 3");
    assert_refused("thaw-journal 1\n\xff\xfe\n", 18, "plain text");
    assert_refused("thaw-journal 1\n\0\n", 17, "plain text");
}

static void half_a_journal_is_read_up_to_any_byte_or_refused(void **state) {
    (void)state;
    Journal *journal = sample();
    size_t size;
    char *bytes = journal_write(journal, &size);
    for (size_t cut = 0; cut <= size; cut++)
        journal_free(journal_read(bytes, cut, NULL)); /* and no crash */
    mem_free(bytes);
    journal_free(journal);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_journal_comes_back_from_its_bytes_as_it_was),
        cmocka_unit_test(a_cut_journal_keeps_its_beginning),
        cmocka_unit_test(what_is_no_journal_is_refused_with_its_line),
        cmocka_unit_test(half_a_journal_is_read_up_to_any_byte_or_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
