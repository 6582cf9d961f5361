/* SPDX-License-Identifier: MIT
 * What is kept on disk under a hash is found again; what compares equal stays
 * in its order. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <cmocka.h>

#include "core/base/hash.h"
#include "core/base/rng.h"
#include "core/base/sort.h"

static void a_texts_hash_is_that_of_fnv_1a(void **state) {
    (void)state;
    /* from the tables of its authors: stored journals depend on it */
    assert_true(hash_text(HASH_START, "") == 0xcbf29ce484222325ULL);
    assert_true(hash_text(HASH_START, "a") == 0xaf63dc4c8601ec8cULL);
    assert_true(hash_text(HASH_START, "foobar") == 0x85944171f73967e8ULL);
    assert_true(hash_bytes(HASH_START, "foobar", 6) == 0x85944171f73967e8ULL);
}

typedef struct Card {
    int value, place;
} Card;

static int by_value(const void *a, const void *b, const void *data) {
    const Card *one = a, *other = b;
    const int *direction = data;
    return (one->value - other->value) * *direction;
}

static void equal_items_stay_in_their_order(void **state) {
    (void)state;
    enum { CARDS_MAX = 300 };
    unsigned long long seed = 5;
    for (int count = 0; count <= CARDS_MAX; count += count < 20 ? 1 : 40) {
        for (int direction = -1; direction <= 1; direction += 2) {
            Card cards[CARDS_MAX];
            for (int i = 0; i < count; i++)
                cards[i] = (Card){ (int)rng_below(&seed, 7), i };
            sort_stable(cards, (size_t)count, sizeof *cards, by_value,
                        &direction);
            for (int i = 1; i < count; i++) {
                int step = (cards[i].value - cards[i - 1].value) * direction;
                assert_true(step >= 0);
                assert_true(step || cards[i].place > cards[i - 1].place);
            }
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_texts_hash_is_that_of_fnv_1a),
        cmocka_unit_test(equal_items_stay_in_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
