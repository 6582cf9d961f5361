/* SPDX-License-Identifier: MIT
 * Levels that mean harm. The first line of each tells its idea; from "g" on
 * the second promises its end: TIME and MEM are budgets, ERR is a mistake.
 * Whatever they do, "thaw check" tells what is wrong, soon, and ends with 1. */
#include "core/base/mem.h"
#include "core/base/text.h"
#include "script/reading/files.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

static const char folder[] = THAW_SOURCE_DIR "/tests/levels/hostile";

/* Processor time is counted in readings: what the same program, on the same
 * machine in the same minute, needs for 8 MiB of comments. So neither a busy
 * machine nor a build for debugging makes a test red. */
enum { MOST = 12, MOST_LARGE = 30 };
#ifdef THAW_SANITIZED
enum { MOST_MIB = 1 << 20 };
#else
enum { MOST_MIB = 64 };
#endif

static long reading_ms;

typedef struct Check {
    int status; /* what the program ended with; -1: a signal ended it */
    long ms, mib;
    Text out; /* all that it said */
} Check;

static Check check_file(const char *path) {
    Check check = { .status = -1 };
    int ends[2], status = 0;
    struct rusage used;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        execl(THAW_BINARY, THAW_BINARY, "check", path, (char *)NULL);
        _exit(127);
    }
    close(ends[1]);
    char bytes[4096];
    for (ssize_t got; (got = read(ends[0], bytes, sizeof bytes)) != 0;)
        if (got > 0) text_add_n(&check.out, bytes, (size_t)got);
    close(ends[0]);
    while (wait4(child, &status, 0, &used) < 0 && errno == EINTR)
        continue;
    if (WIFEXITED(status)) check.status = WEXITSTATUS(status);
    check.ms = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 +
               (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
    check.mib = used.ru_maxrss / 1024;
    return check;
}

/* "…/a02.lua:3: error: the script ran …" in its first line. */
static void check_first_line(const char *path, const char *out) {
    size_t size = strlen(path);
    char *end;
    if (strncmp(out, path, size) != 0 || out[size] != ':' ||
        strtol(out + size + 1, &end, 10) < 1 ||
        (strncmp(end, ": error: ", 9) != 0 &&
         strncmp(end, ": warning: ", 11) != 0))
        fail_msg("no finding in its own file and line: %.200s", out);
}

static void check_printable(const char *path, const char *out) {
    if (!utf8_valid(out, strlen(out))) fail_msg("%s: no UTF-8", path);
    for (const char *at = out; *at;) {
        uint32_t code = utf8_next(&at);
        bool control = (code < ' ' && code != '\n') ||
                       (code >= 127 && code < 160) ||
                       (code >= 0x2028 && code <= 0x202E) ||
                       (code >= 0x2066 && code <= 0x2069);
        if (control) fail_msg("%s: U+%04X in a message", path, (unsigned)code);
    }
}

static void check_ended_well(const char *path, const Check *check) {
    if (check->status != 1)
        fail_msg("%s: ended with %d: %.300s", path, check->status,
                 text_get(&check->out));
    if (check->ms > MOST * reading_ms)
        fail_msg("%s: %ld ms; a reading takes %ld", path, check->ms,
                 reading_ms);
    if (check->mib > MOST_MIB) fail_msg("%s: %ld MiB", path, check->mib);
    if (strstr(text_get(&check->out), "ESCAPE"))
        fail_msg("%s: it got out", path);
    check_printable(path, text_get(&check->out));
}

/* Does one of the ends in "-- expect: TIME|MEM" fit? */
static void check_promise(const char *path, const char *out) {
    FileText file;
    const char *code, *promise;
    Error err;
    int line;
    if (!file_read(path, &file, &code, &line, &err)) return; /* no text */
    promise = strstr(file.text, "\n-- expect: ");
    char end[40] = "ERR";
    if (promise) sscanf(promise, "\n-- expect: %39[A-Z|]", end);
    bool late = strstr(out, "ran too long");
    bool full = strstr(out, "of memory") || strstr(out, "[too-large]");
    bool fits = strstr(end, "ERR") || (strstr(end, "TIME") && late) ||
                (strstr(end, "MEM") && full);
    if (!fits) fail_msg("%s: promised %s, but: %.300s", path, end, out);
    mem_free(file.text);
}

static void every_hostile_level_ends_with_a_finding_soon(void **state) {
    (void)state;
    char **names = folder_scripts(folder);
    size_t tried = 0;
    for (size_t i = 0; names[i]; i++) {
        char *path = path_join(folder, names[i]);
        Check check = check_file(path);
        const char *out = text_get(&check.out);
        check_ended_well(path, &check);
        if (names[i][0] >= 'g') check_promise(path, out);
        if (names[i][0] != 'k') check_first_line(path, out);
        text_free(&check.out);
        tried++;
        mem_free(path);
        mem_free(names[i]);
    }
    mem_free(names);
    assert_true(tried > 150);
}

/* ---- files that are none ---- */

static char odd[64];

static int make_folder(void **state) {
    (void)state;
    strcpy(odd, "/tmp/thaw_odd_XXXXXX");
    return mkdtemp(odd) ? 0 : -1;
}

static int remove_folder(void **state) {
    (void)state;
    static const char *const names[] = { "fifo.lua", "folder.lua",  "link.lua",
                                         "loop.lua", "nowhere.lua", "large.lua",
                                         "junk.lua", "device.lua" };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        char *path = path_join(odd, names[i]);
        remove(path);
        mem_free(path);
    }
    return rmdir(odd);
}

/* `words` must stand in what is said, after `most` readings. */
static void check_refused_in(const char *name, const char *words, long most) {
    char *path = path_join(odd, name);
    Check check = check_file(path);
    const char *out = text_get(&check.out);
    if (check.status != 1 && check.status != 2)
        fail_msg("%s ended with %d: %.300s", name, check.status, out);
    if (!strstr(out, words)) fail_msg("%s: no \"%s\" in: %s", name, words, out);
    if (check.ms > most * reading_ms || check.mib > MOST_MIB)
        fail_msg("%s: %ld ms, where a reading takes %ld; %ld MiB", name,
                 check.ms, reading_ms, check.mib);
    text_free(&check.out);
    mem_free(path);
}

static void check_refused(const char *name, const char *words) {
    check_refused_in(name, words, MOST);
}

/* The piece again and again, for so many bytes, and then an end. */
static void fill_to(const char *name, const char *piece, size_t size,
                    const char *end) {
    char *path = path_join(odd, name);
    FILE *out = fopen(path, "w");
    assert_non_null(out);
    for (size_t written = 0; written < size; written += strlen(piece))
        fputs(piece, out);
    fputs(end, out);
    assert_int_equal(fclose(out), 0);
    mem_free(path);
}

static void fill(const char *name, const char *piece, size_t size) {
    fill_to(name, piece, size, "");
}

static void link_to(const char *name, const char *to) {
    char *path = path_join(odd, name);
    assert_int_equal(symlink(to, path), 0);
    mem_free(path);
}

static void what_is_no_ordinary_file_is_refused_at_once(void **state) {
    (void)state;
    char *fifo = path_join(odd, "fifo.lua");
    char *inside = path_join(odd, "folder.lua");
    assert_int_equal(mkfifo(fifo, 0600), 0);
    assert_int_equal(mkdir(inside, 0700), 0);
    link_to("loop.lua", "loop.lua");
    link_to("nowhere.lua", "not_there.lua");
    link_to("device.lua", "/dev/zero");
    link_to("link.lua", "/etc/passwd");
    check_refused("fifo.lua", "fifo.lua");
    check_refused("folder.lua", "folder.lua");
    check_refused("loop.lua", "loop.lua");
    check_refused("nowhere.lua", "nowhere.lua");
    check_refused("device.lua", "device.lua");
    check_refused("link.lua", "[syntax]"); /* and nothing of it is shown */
    mem_free(fifo);
    mem_free(inside);
}

/* A name that would clear the screen and pass for another finding. */
static void a_files_name_is_printed_on_one_line(void **state) {
    (void)state;
    static const char name[] = "x\033[2J\nother.lua:3: error: y [syntax].lua";
    fill(name, "= ", 1);
    char *path = path_join(odd, name);
    Check check = check_file(path);
    assert_int_equal(check.status, 1);
    check_printable("a file with an odd name", text_get(&check.out));
    assert_null(strstr(text_get(&check.out), "\nother.lua"));
    text_free(&check.out);
    remove(path);
    mem_free(path);
}

/* What fills a file to the most that a level may have. On a busy machine its
 * time may be over before what is wrong is found: either is an end. */
static void a_file_full_of_junk_ends_soon(void **state) {
    (void)state;
    static const struct {
        const char *piece, *end, *words;
    } junk[] = {
        { "{},", "", "error: " },
        { "f{x=1}", "", "junk.lua:1: error: " },
        { "now.x.y['z'] ", "", "error: " },
        { "[[", "", "error: " },
        { "[=", "", "error: " },
        { "x={", "", "error: " },
        { "(", "", "error: " },
        { "x=1\n", "", "error: " },
        { "x=now.mood(a) ", "", "error: " },
        { "f''\n", "", "junk.lua:1: error: " },
        { "\xc3\xa9", "", "error: " },
        { "a or ", "x=1", "error: " },
        { "-- a comment\n", "while true do end\n", "ran too long" },
        { "beat \"b\" { }\n", "", "error: " },
    };
    for (size_t i = 0; i < sizeof junk / sizeof junk[0]; i++) {
        fill_to("junk.lua", junk[i].piece, FILE_BYTES_MAX - 100, junk[i].end);
        check_refused_in("junk.lua", junk[i].words, MOST_LARGE);
    }
}

static int measure_reading(void **state) {
    make_folder(state);
    fill("large.lua", "-- a comment\n", FILE_BYTES_MAX - 100);
    char *path = path_join(odd, "large.lua");
    for (int i = 0; i < 3; i++) {
        Check check = check_file(path);
        if (check.ms > reading_ms) reading_ms = check.ms;
        text_free(&check.out);
    }
    mem_free(path);
    return remove_folder(state);
}

static void a_file_of_any_size_is_read_to_the_most_there_is(void **state) {
    (void)state;
    fill("large.lua", "-- nothing but a comment, again and again\n",
         FILE_BYTES_MAX + 1);
    check_refused("large.lua", "larger than 8 MiB");
    check_refused("large.lua", "[too-large]");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_hostile_level_ends_with_a_finding_soon),
        cmocka_unit_test_setup_teardown(
            what_is_no_ordinary_file_is_refused_at_once, make_folder,
            remove_folder),
        cmocka_unit_test_setup_teardown(a_files_name_is_printed_on_one_line,
                                        make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_file_full_of_junk_ends_soon,
                                        make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(
            a_file_of_any_size_is_read_to_the_most_there_is, make_folder,
            remove_folder),
    };
    return cmocka_run_group_tests(tests, measure_reading, NULL);
}
