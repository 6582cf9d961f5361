/* SPDX-License-Identifier: MIT
 * A level that is saved while it is played: what a front end is told. The
 * terminal's own words about it are in check_watch.sh. */
#include "app/practice/watch.h"

#include "app/practice/meeting.h"
#include "app/practice/language.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

/* Two people, so that what each remembers can be told apart. */
static const char text[] =
    "encounter \"A parcel\" { brief = \"Whose is it?\" }\n"
    "local ida = customer \"Ida Berg\" { mood = -10 }\n"
    "local ben = customer \"Ben Berg\" { mood = 20 }\n"
    "thought \"Oh no.\" { stance = \"judging\" }\n"
    "thought \"Let me see.\" { stance = \"compassionate\" }\n"
    "beat \"door\" { ida \"Not mine.\",\n"
    "  reply \"Let me see.\" { tone = \"ask\", next = \"label\" },\n"
    "  reply \"Nor mine.\" { tone = \"curt\", next = \"end\" },\n"
    "}\n"
    "beat \"label\" { ben \"Nor mine.\",\n"
    "  reply \"It says Berger.\" { tone = \"reflect\", next = \"end\" },\n"
    "  reply \"So be it.\" { tone = \"curt\", next = \"end\" },\n"
    "}\n"
    "ending \"Taken back\" { outcome = \"kept\" }\n";

typedef struct Bench {
    char folder[128], file[160];
    Practice *practice;
    Meeting *meeting;
    Watch *watch;
} Bench;

/* Puts another file in the place of the old one, as editors do. */
static void save(const Bench *bench, const char *content) {
    char draft[200];
    snprintf(draft, sizeof draft, "%s~", bench->file);
    FILE *file = fopen(draft, "w");
    assert_non_null(file);
    assert_true(fputs(content, file) >= 0);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(rename(draft, bench->file), 0);
}

/* The text with `from` in it replaced. */
static void save_with(const Bench *bench, const char *from, const char *to) {
    char changed[2048];
    const char *at = strstr(text, from);
    assert_non_null(at);
    snprintf(changed, sizeof changed, "%.*s%s%s", (int)(at - text), text, to,
             at + strlen(from));
    save(bench, changed);
}

static int sit_down(void **state) {
    Bench *bench = calloc(1, sizeof *bench);
    const PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    snprintf(bench->folder, sizeof bench->folder,
             P_tmpdir "/thaw-watch-XXXXXX");
    assert_non_null(mkdtemp(bench->folder));
    snprintf(bench->file, sizeof bench->file, "%s/parcel.lua", bench->folder);
    save(bench, text);
    bench->practice = practice_open(&options);
    int level = practice_find(bench->practice, bench->file, NULL);
    bench->meeting = practice_meet(bench->practice, level, MEET_FRESH, NULL);
    assert_non_null(bench->meeting);
    bench->watch = watch_new(bench->practice, level, bench->meeting, NULL);
    *state = bench;
    return 0;
}

static int stand_up(void **state) {
    Bench *bench = *state;
    char command[200];
    watch_free(bench->watch);
    meeting_close(bench->meeting);
    practice_close(bench->practice);
    snprintf(command, sizeof command, "rm -rf '%s'", bench->folder);
    assert_int_equal(system(command), 0);
    free(bench);
    return 0;
}

static void apply(Bench *bench, CommandKind kind, int value) {
    assert_true(meeting_apply(bench->meeting, (Command){ kind, value }, NULL));
}

static WatchNews look(Bench *bench) {
    return watch_look(bench->watch, &bench->meeting);
}

/* The first look sees a change, the second that the file keeps still. */
static WatchNews look_twice(Bench *bench) {
    assert_int_equal(look(bench).kind, WATCH_SAME);
    return look(bench);
}

static View view_of(const Bench *bench) {
    View view;
    meeting_view(bench->meeting, &view);
    return view;
}

static void as_long_as_nothing_is_saved_there_is_no_news(void **state) {
    Bench *bench = *state;
    for (int i = 0; i < 5; i++)
        assert_int_equal(look(bench).kind, WATCH_SAME);
}

static void a_save_is_told_once_the_file_keeps_still(void **state) {
    Bench *bench = *state;
    apply(bench, COMMAND_START, 0);
    apply(bench, COMMAND_REPLY, 0);
    save_with(bench, "It says Berger.", "It says Burger.");
    WatchNews news = look_twice(bench);
    assert_int_equal(news.kind, WATCH_LOADED);
    assert_string_equal(news.file, "parcel.lua");
    assert_int_equal(news.had, 1);
    assert_int_equal(news.kept, 1);
    assert_int_equal(view_of(bench).turn, 1);
    assert_string_equal(view_of(bench).replies[0].text, "It says Burger.");
    assert_int_equal(look(bench).kind, WATCH_SAME);
}

/* In place, with the size and the time that it had: clocks of network drives
 * are coarse. */
static void
a_save_with_the_same_time_and_size_is_seen_all_the_same(void **state) {
    Bench *bench = *state;
    struct stat before;
    char *at;
    char changed[sizeof text];
    memcpy(changed, text, sizeof text);
    at = strstr(changed, "Not mine.");
    memcpy(at, "Not ours.", strlen("Not ours."));
    assert_int_equal(stat(bench->file, &before), 0);
    FILE *file = fopen(bench->file, "r+");
    assert_non_null(file);
    assert_true(fputs(changed, file) >= 0);
    assert_int_equal(fclose(file), 0);
    const struct timespec times[] = { before.st_atim, before.st_mtim };
    assert_int_equal(utimensat(AT_FDCWD, bench->file, times, 0), 0);
    int looks = 0;
    while (looks < 60 && look(bench).kind == WATCH_SAME)
        looks++;
    assert_true(looks < 30);
    for (int i = 0; i < 60; i++)
        assert_int_equal(look(bench).kind, WATCH_SAME);
}

static void the_same_text_saved_again_is_no_news(void **state) {
    Bench *bench = *state;
    apply(bench, COMMAND_START, 0);
    const char *before = view_of(bench).replies[0].text;
    save(bench, text);
    assert_int_equal(look_twice(bench).kind, WATCH_SAME);
    assert_ptr_equal(view_of(bench).replies[0].text, before);
}

static void a_file_that_is_gone_for_a_moment_is_waited_for(void **state) {
    Bench *bench = *state;
    assert_int_equal(remove(bench->file), 0);
    for (int i = 0; i < 5; i++)
        assert_int_equal(look(bench).kind, WATCH_SAME);
    save_with(bench, "Whose is it?", "Whose was it?");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    assert_string_equal(view_of(bench).brief, "Whose was it?");
}

/* A picture beside the level, copied from another that can be used. */
static void save_picture(const Bench *bench, const char *from) {
    char command[600];
    snprintf(command, sizeof command,
             "cp '" THAW_SOURCE_DIR "/tests/levels/%s' '%s/room.png'", from,
             bench->folder);
    assert_int_equal(system(command), 0);
}

static void a_picture_that_comes_or_changes_is_seen(void **state) {
    Bench *bench = *state;
    save_with(bench, "brief =", "backdrop = \"room.png\", brief =");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    assert_null(view_of(bench).room.picture);
    assert_non_null(strstr(view_of(bench).notice, "room.png"));
    save_picture(bench, "own/upset.png");
    WatchNews news = look_twice(bench);
    assert_int_equal(news.kind, WATCH_LOADED);
    assert_string_equal(news.file, "room.png");
    assert_non_null(view_of(bench).room.picture);
    assert_null(view_of(bench).notice);
    unsigned long long before = view_of(bench).room.picture->hash;
    save_picture(bench, "own/calm.png");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    assert_true(view_of(bench).room.picture->hash != before);
    save_picture(bench, "bad/own/damaged.png");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    assert_null(view_of(bench).room.picture);
}

static void errors_are_told_once_and_the_old_text_plays_on(void **state) {
    Bench *bench = *state;
    apply(bench, COMMAND_START, 0);
    save_with(bench, "next = \"label\"", "next = \"lable\"");
    WatchNews news = look_twice(bench);
    assert_int_equal(news.kind, WATCH_BROKEN);
    assert_int_equal(findings_errors(news.findings), 1);
    assert_string_equal(findings_at(news.findings, 0)->code, "missing-target");
    assert_int_equal(look(bench).kind, WATCH_SAME);
    apply(bench, COMMAND_REPLY, 0);
    assert_int_equal(view_of(bench).turn, 1);
}

static void in_the_briefing_the_thought_chosen_stays_chosen(void **state) {
    Bench *bench = *state;
    apply(bench, COMMAND_THINK, 1);
    save_with(bench, "thought \"Oh no.\" { stance = \"judging\" }",
              "thought \"Who now?\" { stance = \"judging\" }\n"
              "thought \"Oh no.\" { stance = \"judging\" }");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    View view = view_of(bench);
    assert_int_equal(view.phase, PHASE_BRIEFING);
    assert_string_equal(view.thoughts[view.thought], "Let me see.");
}

static void people_who_change_places_keep_their_moods(void **state) {
    Bench *bench = *state;
    apply(bench, COMMAND_START, 0);
    save_with(bench,
              "local ida = customer \"Ida Berg\" { mood = -10 }\n"
              "local ben = customer \"Ben Berg\" { mood = 20 }\n",
              "local ben = customer \"Ben Berg\" { mood = 20 }\n"
              "local ida = customer \"Ida Berg\" { mood = -10 }\n");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    const Session *session = meeting_session(bench->meeting);
    int ida = story_customer(session_story(session), "ida");
    assert_int_equal(ida, 1);
    assert_int_equal(session_state(session)->moods[ida].mood, -100);
}

static void save_words(const Bench *bench, const char *said) {
    char path[200];
    snprintf(path, sizeof path, "%s/parcel.es.po", bench->folder);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fprintf(
        file,
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n"
        "\nmsgid \"Nor mine.\"\nmsgstr \"%s\"\n",
        said);
    assert_int_equal(fclose(file), 0);
}

/* Whatever language it is in while no translation is there. */
static void
a_translation_that_comes_is_seen_and_a_broken_one_told(void **state) {
    Bench *bench = *state;
    char path[200];
    practice_speak(bench->practice, "es");
    watch_free(bench->watch);
    bench->watch = watch_new(bench->practice,
                             practice_find(bench->practice, bench->file, NULL),
                             bench->meeting, NULL);
    apply(bench, COMMAND_START, 0);
    save_words(bench, "Dice Berger.");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    snprintf(path, sizeof path, "%s/parcel.es.po", bench->folder);
    FILE *file = fopen(path, "w");
    fputs("msgid \"It says Berger.\"\nmsgstr Dice Berger.\n", file);
    assert_int_equal(fclose(file), 0);
    WatchNews news = look_twice(bench);
    assert_int_equal(news.kind, WATCH_BROKEN);
    assert_string_equal(news.file, "parcel.es.po");
    const Finding *told = findings_at(news.findings, 0);
    assert_string_equal(told->code, "broken-translation");
    assert_int_equal(told->place.line, 2);
    assert_int_equal(look(bench).kind, WATCH_SAME);
    save_words(bench, "Pone Berger.");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    practice_speak(bench->practice, "en");
}

static void a_translation_that_is_spoken_is_watched_too(void **state) {
    Bench *bench = *state;
    View view;
    size_t kept;
    save_words(bench, "Ni mío.");
    practice_speak(bench->practice, "es");
    Findings *findings = findings_new();
    assert_true(meeting_reload(bench->meeting, findings, &kept));
    findings_free(findings);
    watch_free(bench->watch);
    int level = practice_find(bench->practice, bench->file, NULL);
    bench->watch = watch_new(bench->practice, level, bench->meeting, NULL);
    apply(bench, COMMAND_START, 0);
    assert_int_equal(look_twice(bench).kind, WATCH_SAME);
    save_words(bench, "Tampoco es mío.");
    assert_int_equal(look_twice(bench).kind, WATCH_LOADED);
    meeting_view(bench->meeting, &view);
    assert_string_equal(view.replies[1].text, "Tampoco es mío.");
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, sit_down, stand_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(as_long_as_nothing_is_saved_there_is_no_news),
        HERE(a_save_is_told_once_the_file_keeps_still),
        HERE(a_save_with_the_same_time_and_size_is_seen_all_the_same),
        HERE(the_same_text_saved_again_is_no_news),
        HERE(a_file_that_is_gone_for_a_moment_is_waited_for),
        HERE(a_picture_that_comes_or_changes_is_seen),
        HERE(errors_are_told_once_and_the_old_text_plays_on),
        HERE(in_the_briefing_the_thought_chosen_stays_chosen),
        HERE(people_who_change_places_keep_their_moods),
        HERE(a_translation_that_is_spoken_is_watched_too),
        HERE(a_translation_that_comes_is_seen_and_a_broken_one_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
