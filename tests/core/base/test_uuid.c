/* SPDX-License-Identifier: MIT
 * Sums and ids that standards describe: the published examples, and lengths
 * around the edges of a block. */
#include "core/base/sha1.h"
#include "core/base/uuid.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void assert_sum(const char *text, const char *sum) {
    char out[SHA1_HEX];
    sha1_hex(text, strlen(text), out);
    assert_string_equal(out, sum);
}

static void a_sum_is_that_of_the_standard(void **state) {
    (void)state;
    assert_sum("", "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    assert_sum("abc", "a9993e364706816aba3e25717850c26c9cd0d89d");
    assert_sum("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
               "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    assert_sum("mailto:hello@example.com",
               "67504a29ffc1ff1db947efe1a2d48521932e2904");
}

static void every_length_around_a_block_has_its_own_padding(void **state) {
    static const struct {
        size_t size;
        const char *sum;
    } rows[] = {
        { 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a" },
        { 56, "c2db330f6083854c99d4b5bfb6e8f29f201be699" },
        { 63, "03f09f5b158a7a8cdad920bddc29b81c18a551f5" },
        { 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d" },
        { 65, "11655326c708d70319be2610e8a57d9a5b959d3b" },
        { 119, "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56" },
        { 120, "f34c1488385346a55709ba056ddd08280dd4c6d6" },
        { 256, "9c78512ad150c8b5d8918395ad0e5169397d2b62" },
    };
    char bytes[256], out[SHA1_HEX];
    (void)state;
    memset(bytes, 'a', sizeof bytes);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        sha1_hex(bytes, rows[i].size, out);
        assert_string_equal(out, rows[i].sum);
    }
}

static void an_id_is_that_of_the_standard(void **state) {
    static const unsigned char dns[UUID_BYTES] = { 0x6b, 0xa7, 0xb8, 0x10,
                                                   0x9d, 0xad, 0x11, 0xd1,
                                                   0x80, 0xb4, 0x00, 0xc0,
                                                   0x4f, 0xd4, 0x30, 0xc8 };
    char id[UUID_TEXT];
    (void)state;
    uuid_of_name(dns, "www.example.com", id);
    assert_string_equal(id, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
    uuid_of_name(dns, "", id);
    assert_string_equal(id, "4ebd0208-8328-5d69-8c44-ec50939c0967");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sum_is_that_of_the_standard),
        cmocka_unit_test(every_length_around_a_block_has_its_own_padding),
        cmocka_unit_test(an_id_is_that_of_the_standard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
