/* SPDX-License-Identifier: MIT
 * Every level in tests/levels/bad, and in warned, says in its first line what
 * must be found:
 *     -- expect: 7: missing-target, 9: wrong-type */
#include "core/base/mem.h"
#include "core/story/verify.h"
#include "script/campaign_file.h"
#include "script/reading/files.h"
#include "script/reading/with_library.h"

static const char bad[] = THAW_SOURCE_DIR "/tests/levels/bad";
static const char warned[] = THAW_SOURCE_DIR "/tests/levels/warned";

static char **levels; /* the bad ones */

static int open_all(void **state) {
    levels = folder_scripts(bad);
    return open_library(state);
}

static int close_all(void **state) {
    for (size_t i = 0; levels[i]; i++)
        mem_free(levels[i]);
    mem_free(levels);
    return close_library(state);
}

/* The findings that the file's first line promises, into `line`. */
static void read_promise(const char *path, char *line, int size) {
    static const char head[] = "-- expect: ";
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, size, file));
    fclose(file);
    assert_memory_equal(line, head, strlen(head));
    line[strcspn(line, "\n")] = '\0';
    memmove(line, line + strlen(head), strlen(line) - strlen(head) + 1);
}

static int by_letters(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The same codes in any order: findings of one line have none of their own. */
static bool same_list(char *a, char *b) {
    enum { MOST = 64 };
    char *lists[2][MOST], *rest, *texts[2] = { a, b };
    size_t counts[2] = { 0, 0 };
    for (int i = 0; i < 2; i++) {
        char *next = strtok_r(texts[i], ",", &rest);
        for (; next && counts[i] < MOST; next = strtok_r(NULL, ",", &rest))
            lists[i][counts[i]++] = next + strspn(next, " ");
        if (counts[i]) qsort(lists[i], counts[i], sizeof(char *), by_letters);
    }
    if (counts[0] != counts[1]) return false;
    for (size_t i = 0; i < counts[0]; i++)
        if (strcmp(lists[0][i], lists[1][i]) != 0) return false;
    return true;
}

/* Is exactly what the first line promises found? */
static bool keeps_promise(const char *folder, const char *name) {
    char promise[512];
    char *path = path_join(folder, name);
    Findings *findings = findings_new();
    bool campaign = level_is_campaign(path);
    CampaignFile *file =
        campaign ? campaign_load(library, path, findings) : NULL;
    Level *level = campaign ? NULL : level_load(library, path, findings);
    if (level) verify_warnings(level_story(level), findings);
    read_promise(path, promise, sizeof promise);
    Text found = findings_places(findings);
    char *copy = mem_text(text_get(&found));
    /* without its pictures a level is there all the same */
    bool wrong = findings_errors(findings) > 0;
    bool plays = strstr(promise, "broken-file") || !wrong;
    bool kept = wrong == (folder == bad) && (level || file) == plays &&
                same_list(promise, copy);
    if (!kept) {
        print_message("%s:\n", name);
        findings_print(findings);
    }
    mem_free(copy);
    text_free(&found);
    level_free(level);
    campaign_close(file);
    findings_free(findings);
    mem_free(path);
    return kept;
}

static void every_bad_level_gives_exactly_its_findings(void **state) {
    (void)state;
    int broken = 0;
    for (size_t i = 0; levels[i]; i++)
        broken += !keeps_promise(bad, levels[i]);
    assert_int_equal(broken, 0);
}

static void every_warned_level_loads_and_gives_its_warnings(void **state) {
    (void)state;
    char **names = folder_scripts(warned);
    int broken = 0, tried = 0;
    for (; names[tried]; tried++) {
        broken += !keeps_promise(warned, names[tried]);
        mem_free(names[tried]);
    }
    mem_free(names);
    assert_true(tried > 0);
    assert_int_equal(broken, 0);
}

static bool some_level_shows(const char *code) {
    char *start = mem_text(code);
    for (char *at = start; *at; at++)
        if (*at == '-') *at = '_';
    bool found = false;
    for (size_t i = 0; levels[i] && !found; i++)
        found = strncmp(levels[i], start, strlen(start)) == 0;
    mem_free(start);
    return found;
}

/* too-large would be a file of megabytes: test_load_files.c makes it. What only
 * play can find has levels where play is tested. */
static void every_error_that_loading_can_find_has_a_bad_level(void **state) {
    (void)state;
    static const char *const elsewhere[] = { "too-large", "condition-failed",
                                             "playthrough-failed" };
    const char *const *codes = findings_codes();
    for (size_t i = 0; codes[i]; i++) {
        bool skip = findings_severity(codes[i]) != SEVERITY_ERROR;
        for (size_t j = 0; j < 3; j++)
            skip = skip || strcmp(codes[i], elsewhere[j]) == 0;
        if (!skip && !some_level_shows(codes[i]))
            fail_msg("no level in tests/levels/bad shows %s", codes[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_bad_level_gives_exactly_its_findings),
        cmocka_unit_test(every_warned_level_loads_and_gives_its_warnings),
        cmocka_unit_test(every_error_that_loading_can_find_has_a_bad_level),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
