/* SPDX-License-Identifier: MIT
 * The administrator's file: what is wrong in it is told with its line and what
 * was probably meant, and the other lines hold all the same. */
#include "app/conf.h"
#include "app/screen_settings.h"
#include "app/sending.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static Conf read_conf(const char *text) {
    char path[] = "/tmp/thaw-conf-XXXXXX";
    int file = mkstemp(path);
    Conf conf;
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    conf_read(&conf, path);
    unlink(path);
    return conf;
}

/* That it tells of a mistake in these words; NULL: of none. */
static void check_told(const char *text, const char *words) {
    Conf conf = read_conf(text);
    if (!words)
        assert_string_equal(conf.error.text, "");
    else if (!strstr(conf.error.text, words))
        fail_msg("\"%s\" is told as: %s", text, conf.error.text);
    conf_free(&conf);
}

static void each_setting_of_the_screen_can_be_decided(void **state) {
    (void)state;
    for (int i = 0; i < SET_COUNT; i++) {
        char text[80], name[64];
        const ScreenSetting *setting = &settings_table[i];
        snprintf(name, sizeof name, "window.%s", setting->name);
        snprintf(text, sizeof text, "%s = %d\n", name, setting->max);
        Conf conf = read_conf(text);
        assert_string_equal(conf.error.text, "");
        assert_int_equal(atoi(conf_default(&conf, name)), setting->max);
        conf_free(&conf);
    }
}

static void a_name_that_does_not_exist_is_told_with_the_nearest(void **state) {
    (void)state;
    check_told("window.text_sise = 130\n",
               ":1: there is no \"window.text_sise\"; did you mean "
               "\"window.text_size\"?");
    check_told("# a desk\n\nkisok = yes\n",
               ":3: there is no \"kisok\"; did you mean \"kiosk\"?");
    check_told("send.adress = https://a.b\n", "did you mean \"send.address\"");
    check_told("window.volume = 3\n", "there is no \"window.volume\"");
    check_told("theme = 1\n", "there is no \"theme\"");
    check_told("Kiosk = yes\n", "did you mean \"kiosk\"?");
}

static void a_value_that_cannot_be_is_told_with_its_range(void **state) {
    (void)state;
    check_told("window.theme = dark\n", "a whole number here, from 0 to 2");
    check_told("window.theme = 3\n", "from 0 to 2");
    check_told("window.text_size = 90\n", "from 100 to 200");
    check_told("window.text_size = 99999999999\n", "from 100 to 200");
    check_told("window.text_size =\n", "from 100 to 200");
    check_told("window.text_size = -130\n", "from 100 to 200");
    check_told("kiosk = maybe\n", "yes or no");
    check_told("folder = here\n", "the whole path");
    check_told("language =\n", "something is missing");
    check_told("kiosk yes\n", "name = value");
}

static void the_other_lines_hold_all_the_same(void **state) {
    (void)state;
    Conf conf = read_conf("window.theme = 7\n"
                          "window.text_size = 130\r\n"
                          "kiosk = YES\n"
                          "nonsense = 1\n"
                          "more of it\n"
                          "folder = /srv/thaw"); /* no end of line */
    assert_non_null(strstr(conf.error.text, ":1: "));
    assert_non_null(strstr(conf.error.text, "and 2 more mistakes"));
    assert_null(conf_default(&conf, "window.theme"));
    assert_string_equal(conf_default(&conf, "window.text_size"), "130");
    assert_true(conf_yes(conf_text(&conf, CONF_KIOSK)));
    assert_string_equal(conf_text(&conf, CONF_FOLDER), "/srv/thaw");
    conf_free(&conf);
}

static void
the_first_mistake_of_a_file_is_the_one_that_stands_first(void **state) {
    (void)state;
    Conf conf = read_conf("# a desk\nlanguage = klingon\nkiosk = maybe\n");
    conf_refuse(&conf, CONF_LANGUAGE, "nobody speaks that");
    assert_non_null(strstr(conf.error.text, ":2: nobody speaks that"));
    assert_non_null(strstr(conf.error.text, "and 1 more mistake"));
    assert_null(conf_text(&conf, CONF_LANGUAGE)); /* what is usual holds */
    conf_free(&conf);
}

/* ---- what is decided about sending ---- */

#define STORE "send.address = https://lrs.example.com/xAPI\n"

static void what_is_wrong_about_sending_is_told_with_its_line(void **state) {
    static const char *const wrong[][2] = {
        { "\nsend.address = lrs.example.com\n",
          ":2: send.address: write the address" },
        { STORE "send.actor = somebody\n", ":2: send.actor: write random" },
        { STORE "\nsend.actor = mail\n", ":3: send.actor: for mail" },
        { STORE "send.people = /no/such\n",
          ":2: send.people: there is no file /no/such" },
        { STORE "send.base = here\n", ":2: send.base: write an address" },
        { STORE "send.home = ftp://a.b\n", ":2: send.home: write an" },
        { STORE "send.bsae = https://a.b\n", "did you mean \"send.base\"" },
        { STORE "send.secret = key:zebra\n",
          "A secret does not belong into this file" },
        { "send.adress = https://a.b\n", "did you mean \"send.address\"" },
    };
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        Conf conf = read_conf(wrong[i][0]);
        Sending sending;
        sending_read(&sending, &conf);
        if (!strstr(sending.error.text, wrong[i][1]))
            fail_msg("\"%s\" is told as: %s", wrong[i][0], sending.error.text);
        assert_string_equal(sending.error.text, conf.error.text);
        assert_null(strstr(conf.error.text, "zebra"));
        assert_false(sending_is_on(&sending));
        sending_free(&sending);
        conf_free(&conf);
    }
}

static void a_mistake_about_the_screen_stops_no_sending(void **state) {
    (void)state;
    Conf conf = read_conf("window.text_sise = 130\n" STORE);
    Sending sending;
    sending_read(&sending, &conf);
    assert_true(sending_is_on(&sending));
    assert_string_equal(sending.error.text, "");
    assert_non_null(strstr(conf.error.text, ":1: "));
    sending_free(&sending);
    conf_free(&conf);
}

static void a_secret_that_cannot_be_used_is_told_with_its_line(void **state) {
    char header[SECRET_MAX];
    Error err = { "" };
    (void)state;
    Conf conf = read_conf(STORE "# the key\nsend.secret = /no/such\n");
    Sending sending;
    sending_read(&sending, &conf);
    unsetenv("THAW_SEND_SECRET");
    assert_false(secret_read(&sending.settings, header, &err));
    assert_non_null(strstr(err.text, ":3: send.secret: there is no file"));
    sending_free(&sending);
    conf_free(&conf);
}

static void an_editor_may_begin_it_with_a_mark(void **state) {
    (void)state;
    check_told("\xEF\xBB\xBFkiosk = yes\n", NULL);
}

static void an_empty_file_and_comments_are_fine(void **state) {
    (void)state;
    check_told("", NULL);
    check_told("# nothing\n\n   # at all\n", NULL);
}

static void what_is_no_text_is_told(void **state) {
    (void)state;
    check_told("kiosk = \xff\xfe\n", "cannot be read");
    Conf conf;
    conf_read(&conf, "/tmp");
    assert_non_null(strstr(conf.error.text, "/tmp cannot be read"));
    conf_free(&conf);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_setting_of_the_screen_can_be_decided),
        cmocka_unit_test(a_name_that_does_not_exist_is_told_with_the_nearest),
        cmocka_unit_test(a_value_that_cannot_be_is_told_with_its_range),
        cmocka_unit_test(the_other_lines_hold_all_the_same),
        cmocka_unit_test(
            the_first_mistake_of_a_file_is_the_one_that_stands_first),
        cmocka_unit_test(what_is_wrong_about_sending_is_told_with_its_line),
        cmocka_unit_test(a_mistake_about_the_screen_stops_no_sending),
        cmocka_unit_test(a_secret_that_cannot_be_used_is_told_with_its_line),
        cmocka_unit_test(an_editor_may_begin_it_with_a_mark),
        cmocka_unit_test(an_empty_file_and_comments_are_fine),
        cmocka_unit_test(what_is_no_text_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
