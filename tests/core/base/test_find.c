/* SPDX-License-Identifier: MIT
 * Bytes are found where they first stand, whatever they look like, in a time
 * that both lengths tell. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/find.h"
#include "core/base/mem.h"

static void the_first_of_several_is_found(void **state) {
    (void)state;
    const char *text = "abababac";
    assert_ptr_equal(find_bytes(text, 8, "abac", 4), text + 4);
    assert_ptr_equal(find_bytes(text, 8, "ab", 2), text);
    assert_ptr_equal(find_bytes(text, 8, "c", 1), text + 7);
    assert_ptr_equal(find_bytes(text, 8, "", 0), text);
}

static void what_is_not_there_or_too_long_is_nowhere(void **state) {
    (void)state;
    assert_null(find_bytes("abab", 4, "abac", 4));
    assert_null(find_bytes("ab", 2, "abab", 4));
    assert_null(find_bytes("abab", 3, "bab", 3)); /* it would end behind it */
}

static void a_nul_is_a_byte_as_any_other(void **state) {
    (void)state;
    const char bytes[] = "a\0b\0c";
    assert_ptr_equal(find_bytes(bytes, 5, "\0c", 2), bytes + 3);
}

/* Byte by byte this would be 10^11 comparisons: minutes. */
static void what_nearly_fits_everywhere_takes_no_longer(void **state) {
    (void)state;
    size_t size = 1000000, length = 200000;
    char *text = mem_alloc(size), *wanted = mem_alloc(length);
    memset(text, 'a', size);
    memset(wanted, 'a', length);
    wanted[length - 1] = 'b';
    assert_null(find_bytes(text, size, wanted, length));
    text[size - 1] = 'b';
    assert_ptr_equal(find_bytes(text, size, wanted, length),
                     text + size - length);
    mem_free(text);
    mem_free(wanted);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_first_of_several_is_found),
        cmocka_unit_test(what_is_not_there_or_too_long_is_nowhere),
        cmocka_unit_test(a_nul_is_a_byte_as_any_other),
        cmocka_unit_test(what_nearly_fits_everywhere_takes_no_longer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
