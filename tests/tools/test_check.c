/* SPDX-License-Identifier: MIT
 * thaw check as it is called, on levels that say in their first line what must
 * be found and nothing else:
 *     -- expect: 7: never-offered, 9: one-road */
#include "core/story/findings.h"
#include "core/base/mem.h"
#include "core/base/text.h"

#include "tools/program.h"

static const char *const folders[] = { LEVELS "bad", LEVELS "warned",
                                       LEVELS "played" };
enum { FOLDERS = sizeof folders / sizeof *folders, LINE = 512 };

static json_t *check(const char *arguments, int *code) {
    char words[1024];
    snprintf(words, sizeof words, "check --json %s", arguments);
    return program_json(words, code);
}

/* Every "file: line: code" that was found, a line each, sorted. */
typedef struct Lines {
    char **lines;
    size_t count, room;
} Lines;

static void add_line(Lines *lines, const char *file, int line,
                     const char *code) {
    Text text = { 0 };
    text_format(&text, "%s: %d: %s", file, line, code);
    *MEM_PUSH(lines->lines, lines->count, lines->room) = text_take(&text);
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void lines_free(Lines *lines) {
    for (size_t i = 0; i < lines->count; i++)
        mem_free(lines->lines[i]);
    mem_free(lines->lines);
}

static Lines lines_found(const json_t *whole) {
    Lines found = { 0 };
    size_t index;
    json_t *finding;
    json_array_foreach(json_object_get(whole, "findings"), index, finding) {
        int line = (int)json_integer_value(json_object_get(finding, "line"));
        add_line(&found, text_of(finding, "file"), line,
                 text_of(finding, "code"));
    }
    if (found.count)
        qsort(found.lines, found.count, sizeof *found.lines, by_text);
    return found;
}

/* "-- expect: 7: never-offered, 9: one-road" of one file. */
static void add_promises(Lines *lines, const char *path) {
    char line[LINE], *rest, *part;
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    assert_non_null(fgets(line, sizeof line, file));
    fclose(file);
    line[strcspn(line, "\n")] = '\0';
    assert_memory_equal(line, "-- expect: ", 11);
    for (part = strtok_r(line + 11, ",", &rest); part;
         part = strtok_r(NULL, ",", &rest)) {
        char *code = strchr(part, ':');
        assert_non_null(code);
        add_line(lines, path, (int)strtol(part, NULL, 10),
                 code + 1 + strspn(code + 1, " "));
    }
}

static Lines lines_promised(const char *folder) {
    Lines promised = { 0 };
    char command[1024], path[LINE];
    snprintf(command, sizeof command, "find \"%s\" -name '*.lua'", folder);
    FILE *list = popen(command, "r");
    assert_non_null(list);
    while (fgets(path, sizeof path, list)) {
        path[strcspn(path, "\n")] = '\0';
        add_promises(&promised, path);
    }
    pclose(list);
    assert_true(promised.count > 0);
    qsort(promised.lines, promised.count, sizeof *promised.lines, by_text);
    return promised;
}

/* Prints what one list has and the other has not; how many. */
static int differences(const Lines *promised, const Lines *found) {
    int different = 0;
    size_t a = 0, b = 0;
    while (a < promised->count || b < found->count) {
        int order = a == promised->count ? 1
                    : b == found->count
                        ? -1
                        : strcmp(promised->lines[a], found->lines[b]);
        if (order < 0) print_message("not found: %s\n", promised->lines[a]);
        if (order > 0) print_message("not meant: %s\n", found->lines[b]);
        different += order != 0;
        a += order <= 0;
        b += order >= 0;
    }
    return different;
}

static void expect_folder(const char *folder) {
    int code;
    char quoted[1024];
    snprintf(quoted, sizeof quoted, "\"%s\"", folder);
    json_t *whole = check(quoted, &code);
    Lines promised = lines_promised(folder), found = lines_found(whole);
    assert_int_equal(differences(&promised, &found), 0);
    assert_int_equal(code, 1);
    lines_free(&promised);
    lines_free(&found);
    json_decref(whole);
}

static void what_only_play_finds_is_found_at_its_line(void **state) {
    (void)state;
    expect_folder(LEVELS "played");
}

static void what_reading_warns_of_is_all_that_play_finds_too(void **state) {
    (void)state;
    expect_folder(LEVELS "warned");
}

/* A file without an encounter is no level of its folder: it is named. */
static void a_folder_of_broken_levels_is_checked_to_its_end(void **state) {
    (void)state;
    int code;
    json_t *whole =
        check("--quick \"" LEVELS "bad\" \"" LEVELS
              "bad/missing_field_encounter.lua\" \"" LEVELS "late_parcel.lua\"",
              &code);
    Lines promised = lines_promised(LEVELS "bad"), found = lines_found(whole);
    assert_int_equal(differences(&promised, &found), 0);
    assert_int_equal(code, 1);
    lines_free(&promised);
    lines_free(&found);
    json_decref(whole);
}

/* too-large would be a file of megabytes: the tests of loading make it; a
 * translation is a file of its own: the tests of strings bring it; spelling is
 * looked for on demand: check_spelling.sh. */
static void every_code_has_a_level_that_gives_it(void **state) {
    (void)state;
    const char *const *codes = findings_codes();
    Lines all[FOLDERS];
    for (int i = 0; i < FOLDERS; i++)
        all[i] = lines_promised(folders[i]);
    for (size_t c = 0; codes[c]; c++) {
        bool shown = !strcmp(codes[c], "too-large") ||
                     !strcmp(codes[c], "spelling") ||
                     strstr(codes[c], "translation");
        for (int i = 0; i < FOLDERS; i++)
            for (size_t k = 0; k < all[i].count; k++) {
                const char *code = strrchr(all[i].lines[k], ' ') + 1;
                shown = shown || !strcmp(code, codes[c]);
            }
        if (!shown) fail_msg("no level shows %s", codes[c]);
    }
    for (int i = 0; i < FOLDERS; i++)
        lines_free(&all[i]);
}

static const json_t *first_with(const json_t *whole, const char *code) {
    size_t index;
    json_t *finding;
    json_array_foreach(
        json_object_get(whole, "findings"), index,
        finding) if (!strcmp(text_of(finding, "code"), code)) return finding;
    return NULL;
}

static void
a_failing_condition_tells_the_replies_that_lead_there(void **state) {
    (void)state;
    int code;
    json_t *whole = check("\"" LEVELS "played/condition_failed.lua\"", &code);
    const json_t *finding = first_with(whole, "condition-failed");
    assert_non_null(finding);
    assert_string_equal(text_of(finding, "severity"), "error");
    assert_string_equal(text_of(finding, "hint"),
                        "the replies that lead there: \"Let me see.\"");
    json_decref(whole);
}

static void a_failing_playthrough_tells_where_it_parted(void **state) {
    (void)state;
    int code;
    json_t *whole = check("\"" LEVELS "played/playthrough_failed.lua\"", &code);
    const json_t *finding = first_with(whole, "playthrough-failed");
    assert_non_null(finding);
    assert_non_null(strstr(text_of(finding, "message"), "\"It comes back\""));
    assert_string_equal(text_of(finding, "hint"),
                        "it went so: 1. \"Let me see.\" in \"door\"; mood of "
                        "ida 1.9");
    json_decref(whole);
}

static void
an_ending_that_nobody_reaches_tells_how_far_the_moods_went(void **state) {
    (void)state;
    int code;
    json_t *whole =
        check("\"" LEVELS "played/ending_never_reached.lua\"", &code);
    const json_t *finding = first_with(whole, "ending-never-reached");
    assert_non_null(finding);
    assert_string_equal(text_of(finding, "hint"),
                        "what does its when ask for? The mood of Ida Berg "
                        "went from -8.2 to 1.9.");
    json_decref(whole);
    whole = check("\"" LEVELS "played/nobody_leaves.lua\"", &code);
    finding = first_with(whole, "ending-never-reached");
    assert_non_null(finding);
    assert_string_equal(text_of(finding, "hint"),
                        "Ida Berg leaves below a mood of -70.0, and the "
                        "lowest was -8.2");
    json_decref(whole);
}

static void
a_name_that_is_not_there_keeps_no_other_from_being_checked(void **state) {
    (void)state;
    int code;
    json_t *whole = check("nowhere \"" LEVELS "played/one_road.lua\"", &code);
    assert_int_equal(code, 2);
    assert_non_null(first_with(whole, "one-road"));
    json_decref(whole);
}

static void a_good_level_is_good_to_the_end_of_its_playthroughs(void **state) {
    (void)state;
    int code;
    json_t *whole = check("\"" LEVELS "good\"", &code);
    size_t index;
    json_t *finding;
    json_array_foreach(json_object_get(whole, "findings"), index, finding) {
        if (!strcmp(text_of(finding, "severity"), "error"))
            fail_msg("%s: %s", text_of(finding, "file"),
                     text_of(finding, "message"));
    }
    json_decref(whole);
}

/* Twelve hundred of them, each in its line. */
static void write_mistakes(char *path) {
    strcpy(path, "/tmp/thaw_many_XXXXXX.lua");
    int file = mkstemps(path, 4);
    FILE *out = fdopen(file, "w");
    assert_non_null(out);
    fputs("encounter \"X\" { brief = \"A door.\" }\n"
          "local ana = customer \"Ana\" { }\nbeat \"b\" {\n",
          out);
    for (int i = 0; i < 1200; i++)
        fprintf(out, "  ana { \"Hm.\", mood = %d },\n", i);
    fputs("}\n", out);
    assert_int_equal(fclose(out), 0);
}

static void what_is_too_much_to_show_is_counted(void **state) {
    (void)state;
    static char said[1 << 18];
    char path[64], words[128];
    int code;
    write_mistakes(path);
    json_t *whole = check(path, &code);
    json_t *list = json_object_get(whole, "findings");
    assert_int_equal(code, 1);
    assert_int_equal(json_array_size(list), 1000);
    assert_true(json_integer_value(json_object_get(whole, "left_off")) >= 200);
    json_decref(whole);
    whole = check("\"" LEVELS "late_parcel.lua\"", &code);
    assert_int_equal(json_integer_value(json_object_get(whole, "left_off")), 0);
    json_decref(whole);
    snprintf(words, sizeof words, "check %s", path);
    assert_int_equal(program_text(words, said, sizeof said), 1);
    assert_non_null(strstr(said, "and 20"));
    assert_non_null(strstr(said, " more errors, which are not shown"));
    assert_non_null(strstr(said, "1 level checked: 120"));
    remove(path);
}

static void a_beat_that_chance_passes_by_is_looked_for(void **state) {
    (void)state;
    int code;
    json_t *whole = check("\"" LEVELS "explored/wide.lua\"", &code);
    assert_null(first_with(whole, "unreachable-beat"));
    assert_null(first_with(whole, "never-offered"));
    json_decref(whole);
}

/* What follows the last beat. */
static void put_target(FILE *out, int beat, int beats, bool round) {
    if (beat <= beats)
        fprintf(out, "next = 'b%d' },\n", beat);
    else
        fputs(round ? "next = 'b1' },\n" : "next = 'end' },\n", out);
}

/* So many beats in a row with two replies each, of which the second skips a
 * beat; at its end a conversation ends, or goes `round`. */
static void write_row(char *path, int beats, bool round) {
    strcpy(path, "/tmp/thaw_row_XXXXXX.lua");
    int file = mkstemps(path, 4);
    FILE *out = fdopen(file, "w");
    assert_non_null(out);
    fputs("encounter 'Long' { brief = 'b' }\n"
          "local ida = customer 'Ida Berg' { leaves = false }\n",
          out);
    for (int i = 1; i <= beats; i++) {
        fprintf(out, "beat 'b%d' { ida 'Line %d.', ida.does 'She waits.',\n", i,
                i);
        fprintf(out, "reply 'One, %d.' { tone = 'ask', once = false, ", i);
        put_target(out, i + 1, beats, round);
        fprintf(out, "reply 'Two, %d.' { tone = 'ask', once = false, ", i);
        put_target(out, i + 2, beats, round);
        fputs("}\n", out);
    }
    fputs("ending 'Done' { outcome = 'kept' }\n", out);
    assert_int_equal(fclose(out), 0);
}

static void expect_row(int beats, bool round, const char *code, bool found) {
    char path[64];
    int status;
    write_row(path, beats, round);
    json_t *whole = check(path, &status);
    const json_t *first = first_with(whole, code);
    if ((first != NULL) != found) fail_msg("%d beats: %s", beats, code);
    json_decref(whole);
    remove(path);
}

static void a_long_row_of_beats_is_no_circle(void **state) {
    static const char *const codes[] = { "no-way-out", "unreachable-beat",
                                         "ending-never-reached",
                                         "never-offered" };
    (void)state;
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
        expect_row(700, false, codes[i], false);
    expect_row(150, true, "no-way-out", true);
}

/* kofi takes everything at 100; blame is -11, sting 150 %. */
static void explaining_tells_what_a_reply_comes_to(void **state) {
    (void)state;
    int code;
    json_t *whole = check("--explain \"" LEVELS "late_parcel.lua\"", &code);
    json_t *first = json_array_get(json_object_get(whole, "explained"), 0);
    assert_int_equal(code, 0);
    assert_string_equal(text_of(first, "reply"), "late.1");
    const json_t *wording = json_object_get(first, "wording");
    assert_int_equal(json_integer_value(json_object_get(wording, "points")),
                     -6);
    const json_t *kofi =
        json_object_get(json_object_get(first, "customers"), "kofi");
    assert_true(json_number_value(json_object_get(kofi, "start")) == -22.5);
    json_decref(whole);
}

static void solving_is_worth_more_to_who_is_cool_and_heard(void **state) {
    (void)state;
    int code;
    size_t index;
    json_t *reply,
        *whole = check("--explain \"" LEVELS "late_parcel.lua\"", &code);
    bool found = false;
    json_array_foreach(json_object_get(whole, "explained"), index, reply) {
        if (strcmp(text_of(reply, "reply"), "eases.1") != 0) continue;
        const json_t *kofi =
            json_object_get(json_object_get(reply, "customers"), "kofi");
        double hot = json_number_value(json_object_get(kofi, "heat_60"));
        double cool = json_number_value(json_object_get(kofi, "heat_0"));
        double heard = json_number_value(json_object_get(kofi, "heard"));
        found = true;
        assert_true(hot < cool && cool < heard);
    }
    assert_true(found);
    json_decref(whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_only_play_finds_is_found_at_its_line),
        cmocka_unit_test(what_reading_warns_of_is_all_that_play_finds_too),
        cmocka_unit_test(a_folder_of_broken_levels_is_checked_to_its_end),
        cmocka_unit_test(every_code_has_a_level_that_gives_it),
        cmocka_unit_test(a_failing_condition_tells_the_replies_that_lead_there),
        cmocka_unit_test(a_failing_playthrough_tells_where_it_parted),
        cmocka_unit_test(
            an_ending_that_nobody_reaches_tells_how_far_the_moods_went),
        cmocka_unit_test(
            a_name_that_is_not_there_keeps_no_other_from_being_checked),
        cmocka_unit_test(a_good_level_is_good_to_the_end_of_its_playthroughs),
        cmocka_unit_test(what_is_too_much_to_show_is_counted),
        cmocka_unit_test(a_beat_that_chance_passes_by_is_looked_for),
        cmocka_unit_test(a_long_row_of_beats_is_no_circle),
        cmocka_unit_test(explaining_tells_what_a_reply_comes_to),
        cmocka_unit_test(solving_is_worth_more_to_who_is_cool_and_heard),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
