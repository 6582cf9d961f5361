/* SPDX-License-Identifier: MIT
 * A level is tried in a process of its own before it is loaded. */
#include "core/words/say.h"
#include "core/base/text.h"
#include "script/reading/with_library.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static const char smallest[] =
    THAW_SOURCE_DIR "/tests/levels/good/smallest.lua";

/* One instruction that takes seconds: a table whose 131,073rd key makes it
 * grow, and then all keys collide. */
static const char collides[] =
    "local t = {}\n"
    "\n"
    "for i = 1, 140000 do t[i * ((1 << 18) - 1)] = 1 end\n";

static void write_level(char *path, const char *text) {
    strcpy(path, "/tmp/thaw_probe_XXXXXX");
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, text, strlen(text)), strlen(text));
    close(file);
}

static void check_loads(const char *path) {
    Findings *findings = findings_new();
    Level *level = level_load(library, path, findings);
    assert_non_null(level);
    assert_int_equal(findings_count(findings), 0);
    level_free(level);
    findings_free(findings);
}

/* The one finding that it ends with. */
static void check_stopped(const char *text, int line, const char *words) {
    char path[64];
    write_level(path, text);
    Findings *findings = findings_new();
    assert_null(level_load(library, path, findings));
    assert_int_equal(findings_count(findings), 1);
    const Finding *finding = findings_at(findings, 0);
    assert_string_equal(finding->place.file, path);
    assert_int_equal(finding->place.line, line);
    assert_string_equal(finding->code, "script-failed");
    assert_non_null(strstr(finding->message, words));
    findings_free(findings);
    unlink(path);
}

/* Written out, as a generator or many hands would. */
static Text three_thousand_beats(void) {
    static const char *const tones[] = { "regret", "validate", "blame", "ask" };
    enum { BEATS = 3000 };
    Text level = { 0 };
    text_add(&level, "encounter \"Long\" { brief = \"A long call.\" }\n"
                     "local dana = customer \"Dana\" { leaves = false }\n");
    for (int i = 1; i <= BEATS; i++) {
        text_format(&level, "beat \"b%d\" {\n  dana \"Line %d.\",\n", i, i);
        for (int r = 0; r < 4; r++) {
            int to = 2 * i + r % 2;
            text_format(&level,
                        "  reply \"Reply %d in beat %d, as people talk.\" {\n"
                        "    tone = { \"%s\" }, next = \"%.*s%.*d\",\n"
                        "    dana \"Well, since you ask, it is not what I had "
                        "hoped for.\" },\n",
                        r, i, tones[r], to > BEATS ? 3 : 1,
                        to > BEATS ? "end" : "b", to > BEATS ? 0 : 1,
                        to > BEATS ? 0 : to);
        }
        text_add(&level, "}\n");
    }
    text_add(&level, "ending \"Done\" { outcome = \"kept\" }\n");
    return level;
}

static void a_level_of_three_thousand_beats_is_read(void **state) {
    (void)state;
    char path[64];
    Text level = three_thousand_beats();
    assert_true(level.size > 1 << 20);
    write_level(path, text_get(&level));
    check_loads(path);
    unlink(path);
    text_free(&level);
}

static void one_endless_instruction_is_stopped_at_its_line(void **state) {
    (void)state;
    check_stopped(collides, 3, "ran too long");
    check_loads(smallest);
}

static void time_and_memory_are_told_with_their_lines(void **state) {
    (void)state;
    check_stopped("\nwhile true do end", 2, "ran too long");
    check_stopped("local s = 'x'\n\nwhile true do s = s .. s end", 3,
                  "more than 32 MiB");
    check_loads(smallest);
}

/* Children that have not been waited for. */
static bool has_children(void) {
    return waitpid(-1, NULL, WNOHANG) >= 0 || errno != ECHILD;
}

static void speak(const char *language, const char *late) {
    char text[512];
    int size = snprintf(text, sizeof text,
                        "msgid \"\"\nmsgstr \"Language: %s\\n\"\n\n"
                        "msgid \"the script used more than 32 MiB of memory "
                        "and was stopped\"\nmsgstr \"%s\"\n",
                        language, late);
    say_use(catalogue_read(text, (size_t)size, NULL));
}

/* The helper was begun with the words of another language. */
static void what_stopped_a_level_is_told_in_the_language_of_now(void **state) {
    (void)state;
    static const char large[] = "local all = {}\n"
                                "for i = 1, 1000 do\n"
                                "  all[i] = (\"x\"):rep(1000000) .. i\n"
                                "end\n";
    check_loads(smallest);
    speak("es", "demasiado");
    check_stopped(large, 3, "demasiado");
    speak("de", "zu viel");
    check_stopped(large, 3, "zu viel");
    say_use(NULL);
    check_stopped(large, 3, "32 MiB");
}

static void no_process_outlives_the_library(void **state) {
    assert_false(has_children());
    check_loads(smallest);
    assert_true(has_children());
    close_library(state);
    assert_false(has_children());
}

static pid_t only_child(void) {
    char path[64];
    long child = 0;
    snprintf(path, sizeof path, "/proc/self/task/%ld/children", (long)getpid());
    FILE *in = fopen(path, "r");
    if (!in) return 0;
    if (fscanf(in, "%ld", &child) != 1) child = 0;
    fclose(in);
    return (pid_t)child;
}

static void a_killed_helper_is_begun_again(void **state) {
    (void)state;
    check_loads(smallest);
    pid_t helper = only_child();
    if (!helper) skip(); /* this kernel does not tell who the children are */
    kill(helper, SIGKILL);
    siginfo_t info;
    waitid(P_PID, (id_t)helper, &info, WEXITED | WNOWAIT);
    check_loads(smallest);
    check_stopped("while true do end", 1, "ran too long");
}

static void *load_often(void *data) {
    for (int i = 0; i < 20; i++) {
        Findings *findings = findings_new();
        Level *level = level_load(library, smallest, findings);
        bool fine = level && !findings_count(findings);
        level_free(level);
        findings_free(findings);
        if (!fine) return NULL;
    }
    return data;
}

static void several_threads_may_load_at_once(void **state) {
    (void)state;
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, load_often, library),
                         0);
    for (int i = 0; i < THREADS; i++) {
        void *fine = NULL;
        pthread_join(threads[i], &fine);
        assert_non_null(fine);
    }
}

/* Each with a library, and so a helper, of its own. */
#define FRESH(test)                                                            \
    cmocka_unit_test_setup_teardown(test, open_library, close_library)

int main(void) {
    const struct CMUnitTest tests[] = {
        FRESH(a_level_of_three_thousand_beats_is_read),
        FRESH(one_endless_instruction_is_stopped_at_its_line),
        FRESH(time_and_memory_are_told_with_their_lines),
        FRESH(what_stopped_a_level_is_told_in_the_language_of_now),
        FRESH(no_process_outlives_the_library),
        FRESH(a_killed_helper_is_begun_again),
        FRESH(several_threads_may_load_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
