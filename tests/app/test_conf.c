/* SPDX-License-Identifier: MIT
 * The administrator's file: what is wrong in it is told with its line and what
 * was probably meant, and the other lines hold all the same. */
#include "app/conf.h"
#include "app/screen_settings.h"

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
        cmocka_unit_test(an_empty_file_and_comments_are_fine),
        cmocka_unit_test(what_is_no_text_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
