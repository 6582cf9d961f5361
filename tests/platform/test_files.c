/* SPDX-License-Identifier: MIT
 * Files are replaced whole or not at all, and reading never waits. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "platform/files.h"

static char folder[] = "/tmp/thaw_files_XXXXXX";

static int enter_folder(void **state) {
    (void)state;
    return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static void remove_one(void *data, const char *name) {
    (void)data;
    files_remove(name);
}

static int leave_folder(void **state) {
    (void)state;
    files_each(".", remove_one, NULL);
    rmdir("within");
    return chdir("/") || rmdir(folder);
}

static void count_one(void *data, const char *name) {
    (void)name;
    ++*(int *)data;
}

static int files_here(void) {
    int count = 0;
    assert_true(files_each(".", count_one, &count));
    return count;
}

static void assert_holds(const char *path, const char *text) {
    char *bytes;
    size_t size;
    assert_int_equal(files_read(path, 1000, &bytes, &size), FILES_READ);
    assert_int_equal(size, strlen(text));
    assert_string_equal(bytes, text);
    free(bytes);
}

static void a_file_is_replaced_and_nothing_is_left_beside_it(void **state) {
    (void)state;
    struct stat info;
    int before = files_here();
    assert_true(files_replace("page", "one", 3));
    assert_int_equal(chmod("page", 0640), 0);
    assert_true(files_replace("page", "two", 3));
    assert_holds("page", "two");
    assert_int_equal(stat("page", &info), 0);
    assert_int_equal(info.st_mode & 0777, 0640);
    assert_int_equal(files_here(), before + 1);
}

static void a_link_stays_a_link(void **state) {
    (void)state;
    assert_true(files_replace("real", "one", 3));
    assert_int_equal(symlink("real", "link"), 0);
    assert_true(files_replace("link", "two", 3));
    assert_true(files_is_link("link"));
    assert_holds("real", "two");
    assert_true(files_same("real", "link"));
}

static void what_cannot_be_replaced_says_why_and_stays(void **state) {
    (void)state;
    assert_false(files_replace("nowhere/page", "x", 1));
    assert_int_equal(errno, ENOENT);
    assert_true(files_make_folder("within", true));
    int before = files_here();
    assert_false(files_replace("within", "x", 1));
    assert_int_equal(files_kind("within"), FILES_FOLDER);
    assert_int_equal(files_here(), before);
}

static void a_new_file_is_never_written_over_an_old_one(void **state) {
    (void)state;
    assert_true(files_write_new("fresh", "old", 3));
    assert_false(files_write_new("fresh", "new", 3));
    assert_int_equal(errno, EEXIST);
    assert_holds("fresh", "old");
}

static void a_file_of_the_name_is_no_folder(void **state) {
    (void)state;
    assert_true(files_replace("taken", "", 0));
    assert_false(files_make_folder("taken", true));
    assert_int_equal(errno, ENOTDIR);
    assert_true(files_make_folder("within", true));
    assert_true(files_make_folder("within", true));
}

static void reading_has_a_limit_and_does_not_wait(void **state) {
    (void)state;
    char *bytes;
    size_t size;
    assert_true(files_replace("ten", "0123456789", 10));
    assert_int_equal(files_read("ten", 9, &bytes, &size), FILES_TOO_LARGE);
    assert_null(bytes);
    assert_int_equal(files_read("ten", 10, &bytes, &size), FILES_READ);
    free(bytes);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    assert_int_equal(files_read("pipe", 9, &bytes, &size), FILES_NOT_PLAIN);
    assert_int_equal(files_read(".", 9, &bytes, &size), FILES_NOT_PLAIN);
    assert_int_equal(files_read("none", 9, &bytes, &size), FILES_FAILED);
    assert_int_equal(errno, ENOENT);
}

static void a_large_file_is_read_whole(void **state) {
    (void)state;
    enum { LARGE = 300 * 1024 };
    char *written = malloc(LARGE), *bytes;
    size_t size;
    for (size_t i = 0; i < LARGE; i++)
        written[i] = (char)('a' + i % 23);
    assert_true(files_replace("large", written, LARGE));
    assert_int_equal(files_read("large", LARGE, &bytes, &size), FILES_READ);
    assert_int_equal(size, LARGE);
    assert_memory_equal(bytes, written, LARGE);
    free(bytes);
    free(written);
}

static void a_stamp_tells_another_file_of_the_same_name(void **state) {
    (void)state;
    assert_true(files_replace("stamped", "one", 3));
    FileStamp before = files_stamp("stamped");
    assert_true(files_stamp_same(before, files_stamp("stamped")));
    assert_true(files_replace("stamped", "two", 3));
    assert_false(files_stamp_same(before, files_stamp("stamped")));
    assert_true(files_stamp_same(files_stamp("none"), (FileStamp){ 0 }));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_replaced_and_nothing_is_left_beside_it),
        cmocka_unit_test(a_link_stays_a_link),
        cmocka_unit_test(what_cannot_be_replaced_says_why_and_stays),
        cmocka_unit_test(a_new_file_is_never_written_over_an_old_one),
        cmocka_unit_test(a_file_of_the_name_is_no_folder),
        cmocka_unit_test(reading_has_a_limit_and_does_not_wait),
        cmocka_unit_test(a_large_file_is_read_whole),
        cmocka_unit_test(a_stamp_tells_another_file_of_the_same_name),
    };
    return cmocka_run_group_tests(tests, enter_folder, leave_folder);
}
