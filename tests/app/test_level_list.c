/* SPDX-License-Identifier: MIT
 * The levels below a folder, however much else it holds. */
#include "app/level_list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "core/base/mem.h"

static char folder[32];

static int make_folder(void **state) {
    (void)state;
    strcpy(folder, "/tmp/thaw-list-XXXXXX");
    return mkdtemp(folder) ? 0 : 1;
}

static int remove_folder(void **state) {
    (void)state;
    char command[64];
    snprintf(command, sizeof command, "rm -r '%s'", folder);
    return system(command);
}

static void put(const char *name, const char *text) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    fputs(text, out);
    assert_int_equal(fclose(out), 0);
}

static int below(LevelList *levels, bool *more) {
    int count;
    mem_free(level_list_below(levels, folder, &count, more));
    return count;
}

static void each_level_is_listed_once_and_nothing_else(void **state) {
    (void)state;
    LevelList levels = { 0 };
    char from[128], to[128];
    bool more;
    put("one.lua", "encounter \"One\" { }");
    put("week.lua", "campaign \"Week\" { }");
    put("cast.lua", "return { }");
    put("notes.txt", "encounter");
    snprintf(from, sizeof from, "%s/one.lua", folder);
    snprintf(to, sizeof to, "%s/same.lua", folder);
    assert_int_equal(link(from, to), 0); /* the same file, another name */
    assert_int_equal(below(&levels, &more), 2);
    assert_int_equal(levels.count, 2);
    assert_false(more);
    assert_int_equal(below(&levels, &more), 2);
    assert_int_equal(levels.count, 2);
    assert_true(levels.entries[1].campaign);
    level_list_free(&levels);
}

static void a_folder_that_holds_too_much_is_told(void **state) {
    (void)state;
    LevelList levels = { 0 };
    char name[32];
    bool more;
    for (int i = 0; i < 1100; i++) {
        snprintf(name, sizeof name, "l%d.lua", i);
        put(name, "encounter");
    }
    assert_int_equal(below(&levels, &more), 1000);
    assert_true(more);
    level_list_free(&levels);
}

#define IN_A_FOLDER(test)                                                      \
    cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(each_level_is_listed_once_and_nothing_else),
        IN_A_FOLDER(a_folder_that_holds_too_much_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
