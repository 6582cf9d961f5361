/* SPDX-License-Identifier: MIT
 * Where to send and with which secret: what is taken from the administrator's
 * file, and what is refused before anything leaves the machine. */
#include "send/settings.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

static void an_address_is_taken_as_people_write_it(void **state) {
    static const char *const written[] = {
        "https://lrs.example.com/xAPI",
        "https://lrs.example.com/xAPI/",
        "https://lrs.example.com/xAPI/statements",
        "https://lrs.example.com/xAPI/statements//",
    };
    SendSettings settings = { .address = "" };
    (void)state;
    for (size_t i = 0; i < sizeof written / sizeof *written; i++) {
        assert_true(settings_address(&settings, written[i], NULL));
        assert_string_equal(settings.address, "https://lrs.example.com/xAPI");
    }
    assert_true(settings_finish(&settings, NULL));
    assert_string_equal(settings.base, "https://lrs.example.com/thaw");
    assert_string_equal(settings.home, settings.base);
}

static void only_this_machine_is_spoken_to_without_protection(void **state) {
    static const struct {
        const char *address;
        bool taken;
    } rows[] = {
        { "http://localhost/xAPI", true },
        { "http://127.0.0.1:8080/xAPI", true },
        { "http://[::1]:8080/xAPI", true },
        { "http://localhost.example.com/xAPI", false },
        { "http://127.0.0.1.example.com/xAPI", false },
        { "http://127.0.0.1@example.com/xAPI", false },
        { "http://lrs.example.com/xAPI", false },
        { "https://me:zebra@lrs.example.com/xAPI", false },
        { "https://lrs.example.com/xAPI?key=1", false },
        { "https:///xAPI", false },
        { "ftp://lrs.example.com/", false },
        { "file:///etc/passwd", false },
        { "https://lrs.example.com/a b", false },
        { "https://lrs.example.com/\r\nX: y", false },
        { "", false },
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        SendSettings settings = { .address = "" };
        Error err = { "" };
        bool taken = settings_address(&settings, rows[i].address, &err);
        if (taken != rows[i].taken) fail_msg("%s", rows[i].address);
        assert_int_equal(taken, *settings.address != '\0');
        assert_int_equal(taken, !*err.text);
        assert_null(strstr(err.text, "zebra"));
    }
}

/* ---- the secret ---- */

static char file[] = P_tmpdir "/thaw-secret-XXXXXX";

static void write_secret(const char *text, mode_t mode) {
    FILE *out = fopen(file, "w");
    assert_non_null(out);
    fputs(text, out);
    assert_int_equal(fclose(out), 0);
    assert_int_equal(chmod(file, mode), 0);
}

static int make_file(void **state) {
    (void)state;
    int made = mkstemp(file);
    unsetenv("THAW_SEND_SECRET");
    return made < 0 ? -1 : close(made);
}

static int remove_file(void **state) {
    (void)state;
    return unlink(file);
}

static const char *header_of(const char *text) {
    static char header[SECRET_MAX];
    const SendSettings settings = { .secret = file };
    write_secret(text, 0600);
    return secret_read(&settings, header, NULL) ? header : NULL;
}

static void a_secret_becomes_a_header(void **state) {
    (void)state;
    assert_string_equal(header_of("Aladdin:open sesame\n"),
                        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_string_equal(header_of("a:b"), "Basic YTpi");
    assert_string_equal(header_of("a:bc\r\n"), "Basic YTpiYw==");
    assert_string_equal(header_of("Basic YTpi\n"), "Basic YTpi");
    assert_string_equal(header_of("Bearer abc.def\n"), "Bearer abc.def");
}

static void what_is_no_secret_is_told_without_repeating_it(void **state) {
    static const char *const wrong[] = { "sesame\n", "a:sesame\nb:sesame\n",
                                         "a:ses\tame\n" };
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        char header[SECRET_MAX];
        Error err = { "" };
        const SendSettings settings = { .secret = file };
        write_secret(wrong[i], 0600);
        assert_false(secret_read(&settings, header, &err));
        assert_non_null(strstr(err.text, file));
        assert_null(strstr(err.text, "ses"));
    }
}

static void a_secret_that_others_can_read_is_none(void **state) {
    static const mode_t open_to[] = { 0644, 0640, 0660, 0602 };
    const SendSettings settings = { .secret = file };
    char header[SECRET_MAX];
    (void)state;
    for (size_t i = 0; i < sizeof open_to / sizeof *open_to; i++) {
        Error err = { "" };
        write_secret("a:b", open_to[i]);
        assert_false(secret_read(&settings, header, &err));
        assert_non_null(strstr(err.text, "chmod 600"));
        assert_string_equal(header, "");
    }
    write_secret("a:b", 0400);
    assert_true(secret_read(&settings, header, NULL));
}

static void the_environment_wins_and_nothing_is_needed(void **state) {
    const SendSettings settings = { .secret = "/no/such/file" };
    const SendSettings none = { .secret = NULL };
    char header[SECRET_MAX];
    Error err = { "" };
    (void)state;
    assert_false(secret_read(&settings, header, &err));
    assert_non_null(strstr(err.text, "/no/such/file"));
    assert_true(secret_read(&none, header, NULL));
    assert_string_equal(header, "");
    setenv("THAW_SEND_SECRET", "a:b", 1);
    assert_true(secret_read(&settings, header, NULL));
    assert_string_equal(header, "Basic YTpi");
    unsetenv("THAW_SEND_SECRET");
}

static void a_crash_leaves_no_secret_behind(void **state) {
    const SendSettings none = { .secret = NULL };
    char header[SECRET_MAX];
    struct rlimit core;
    (void)state;
    assert_true(secret_read(&none, header, NULL));
    assert_int_equal(getrlimit(RLIMIT_CORE, &core), 0);
    assert_true(core.rlim_cur == 0 && core.rlim_max == 0);
}

static void a_wiped_secret_is_gone(void **state) {
    char secret[8] = "sesame";
    (void)state;
    secret_wipe(secret, sizeof secret);
    for (size_t i = 0; i < sizeof secret; i++)
        assert_int_equal(secret[i], 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_address_is_taken_as_people_write_it),
        cmocka_unit_test(only_this_machine_is_spoken_to_without_protection),
        cmocka_unit_test(a_secret_becomes_a_header),
        cmocka_unit_test(what_is_no_secret_is_told_without_repeating_it),
        cmocka_unit_test(a_secret_that_others_can_read_is_none),
        cmocka_unit_test(the_environment_wins_and_nothing_is_needed),
        cmocka_unit_test(a_crash_leaves_no_secret_behind),
        cmocka_unit_test(a_wiped_secret_is_gone),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
