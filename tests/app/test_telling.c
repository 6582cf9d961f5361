/* SPDX-License-Identifier: MIT
 * What a conversation tells a record store while it is played: which verbs,
 * about what, and no more of a person than the administrator wanted. */
#include "app/practice/earlier_talks.h"
#include "app/practice/practice.h"
#include "app/sending.h"
#include "core/base/sha1.h"
#include "store/outbox.h"
#include "store/profiles.h"

#include <jansson.h>
#include <sqlite3.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LEVEL THAW_SOURCE_DIR "/tests/levels/late_parcel.lua"
#define VERBS "http://adlnet.gov/expapi/verbs/"
#define GAMES "https://w3id.org/xapi/seriousgames/activity-types/"
#define BASE  "https://lrs.example.com/thaw"

enum { MOST = 60 };

typedef struct Desk {
    char folder[128], kept[160], conf[160];
    Practice *practice;
    json_t *told[MOST]; /* what waits in the outbox */
    int count;
} Desk;

static void settle(Desk *desk, const char *conf) {
    FILE *out = fopen(desk->conf, "w");
    assert_non_null(out);
    fputs(conf, out);
    assert_int_equal(fclose(out), 0);
    const PracticeOptions options = { .data = THAW_SOURCE_DIR,
                                      .kept = desk->kept,
                                      .profile = "Ana Lopez" };
    practice_close(desk->practice);
    desk->practice = practice_open(&options);
}

static int lay_out(void **state) {
    Desk *desk = calloc(1, sizeof *desk);
    snprintf(desk->folder, sizeof desk->folder, P_tmpdir "/thaw-tell-XXXXXX");
    assert_non_null(mkdtemp(desk->folder));
    snprintf(desk->kept, sizeof desk->kept, "%s/thaw.db", desk->folder);
    snprintf(desk->conf, sizeof desk->conf, "%s/thaw.conf", desk->folder);
    assert_int_equal(setenv("XDG_STATE_HOME", desk->folder, 1), 0);
    assert_int_equal(setenv("XDG_DATA_HOME", desk->folder, 1), 0);
    assert_int_equal(setenv("THAW_CONF", desk->conf, 1), 0);
    settle(desk, "send.address = https://lrs.example.com/xAPI/\n");
    *state = desk;
    return 0;
}

static void forget(Desk *desk) {
    for (int i = 0; i < desk->count; i++)
        json_decref(desk->told[i]);
    desk->count = 0;
}

static int clear_up(void **state) {
    Desk *desk = *state;
    char command[200];
    forget(desk);
    practice_close(desk->practice);
    snprintf(command, sizeof command, "rm -rf '%s'", desk->folder);
    assert_int_equal(system(command), 0);
    free(desk);
    return 0;
}

static void listen(Desk *desk) {
    OutboxItem *items;
    Store *store = store_open(desk->kept);
    forget(desk);
    desk->count = outbox_waiting(store, 0, MOST, SIZE_MAX, &items);
    for (int i = 0; i < desk->count; i++) {
        desk->told[i] = json_loads(items[i].json, 0, NULL);
        assert_non_null(desk->told[i]);
    }
    store_close(store);
}

static Meeting *meet(Desk *desk, MeetKind kind) {
    int index = practice_find(desk->practice, LEVEL, NULL);
    assert_int_not_equal(index, NONE);
    Meeting *meeting = practice_meet(desk->practice, index, kind, NULL);
    assert_non_null(meeting);
    return meeting;
}

static void reply(Meeting *meeting, int index) {
    View view;
    meeting_view(meeting, &view);
    if (view.phase == PHASE_BRIEFING)
        assert_true(
            meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL));
    assert_true(
        meeting_apply(meeting, (Command){ COMMAND_REPLY, index }, NULL));
}

static void alter(Desk *desk, const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(desk->kept, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void empty_outbox(Desk *desk) {
    alter(desk, "DELETE FROM outbox");
}

/* One statement without its moment and duration; free() it. */
static char *told_but_for_time(const Desk *desk, int which) {
    json_t *copy = json_deep_copy(desk->told[which]);
    json_object_del(copy, "timestamp");
    json_object_del(json_object_get(copy, "result"), "duration");
    char *text = json_dumps(copy, JSON_SORT_KEYS);
    json_decref(copy);
    assert_non_null(text);
    return text;
}

/* He hangs up after three replies. */
static void lose(Desk *desk) {
    Meeting *meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    reply(meeting, 1);
    reply(meeting, 0);
    meeting_close(meeting);
}

/* "object.definition.type" of one statement, or "". */
static const char *part(const Desk *desk, int which, const char *path) {
    json_t *at = desk->told[which];
    char names[200], *name = names;
    snprintf(names, sizeof names, "%s", path);
    for (char *end; at && name; name = end) {
        end = strchr(name, '.');
        if (end) *end++ = '\0';
        at = json_is_array(at) ? json_array_get(at, (size_t)atoi(name))
                               : json_object_get(at, name);
    }
    return json_is_string(at) ? json_string_value(at) : "";
}

static void a_lost_talk_is_told_from_its_beginning_to_its_end(void **state) {
    Desk *desk = *state;
    static const char *const verbs[] = { "initialized", "responded",
                                         "responded",   "responded",
                                         "completed",   "failed",
                                         "terminated" };
    lose(desk);
    listen(desk);
    assert_int_equal(desk->count, 7);
    for (int i = 0; i < 7; i++) {
        char verb[100];
        snprintf(verb, sizeof verb, VERBS "%s", verbs[i]);
        assert_string_equal(part(desk, i, "verb.id"), verb);
        assert_string_equal(part(desk, i, "context.registration"),
                            part(desk, 0, "context.registration"));
        assert_string_equal(part(desk, i, "actor.account.homePage"), BASE);
        assert_string_equal(
            part(desk, i, "context.contextActivities.grouping.0.id"), BASE);
        assert_int_equal(strlen(part(desk, i, "actor.account.name")), 32);
        assert_int_equal(strlen(part(desk, i, "id")), 36);
        assert_int_equal(part(desk, i, "timestamp")[23], 'Z');
        assert_int_equal(strlen(part(desk, i, "context.revision")), 16);
    }
    assert_string_equal(part(desk, 0, "object.id"), BASE "/levels/late_parcel");
    assert_string_equal(part(desk, 0, "object.definition.type"), GAMES "level");
    assert_string_equal(
        part(desk, 0, "context.contextActivities.grouping.0.definition.type"),
        GAMES "serious-game");
}

static void a_reply_is_told_with_those_it_was_chosen_from(void **state) {
    Desk *desk = *state;
    lose(desk);
    listen(desk);
    json_t *definition =
        json_object_get(json_object_get(desk->told[1], "object"), "definition");
    assert_string_equal(part(desk, 1, "object.id"),
                        BASE "/levels/late_parcel/beats/late");
    assert_string_equal(part(desk, 1, "object.definition.type"),
                        "http://adlnet.gov/expapi/activities/cmi.interaction");
    assert_string_equal(part(desk, 1, "object.definition.interactionType"),
                        "choice");
    assert_int_equal(json_array_size(json_object_get(definition, "choices")),
                     3);
    assert_string_equal(part(desk, 1, "object.definition.choices.0.id"),
                        "you_could_have_tracked_it");
    assert_string_equal(
        part(desk, 1, "object.definition.choices.0.description.en"),
        "You could have tracked it online.");
    assert_string_equal(part(desk, 1, "result.response"),
                        "you_could_have_tracked_it");
    assert_null(json_object_get(definition, "correctResponsesPattern"));
    assert_string_equal(part(desk, 1, "context.contextActivities.parent.0.id"),
                        BASE "/levels/late_parcel");
    /* What was said already is not offered again. */
    definition =
        json_object_get(json_object_get(desk->told[3], "object"), "definition");
    assert_int_equal(json_array_size(json_object_get(definition, "choices")),
                     3);
}

static void only_how_it_went_has_a_score(void **state) {
    Desk *desk = *state;
    lose(desk);
    listen(desk);
    for (int i = 0; i < desk->count; i++) {
        json_t *result = json_object_get(desk->told[i], "result");
        json_t *score = json_object_get(result, "score");
        bool judged = !strcmp(part(desk, i, "verb.id"), VERBS "failed");
        assert_int_equal(score != NULL, judged);
        if (!judged) continue;
        double scaled = json_number_value(json_object_get(score, "scaled"));
        assert_true(scaled >= 0 && scaled < 0.2);
        assert_true(json_is_false(json_object_get(result, "success")));
    }
    assert_true(json_is_true(json_object_get(
        json_object_get(desk->told[4], "result"), "completion")));
    for (int i = 4; i < 7; i++) {
        const char *spent = part(desk, i, "result.duration");
        assert_int_equal(strncmp(spent, "PT", 2), 0);
        assert_int_equal(spent[strlen(spent) - 4], '.');
        assert_int_equal(spent[strlen(spent) - 1], 'S');
    }
}

static void a_kept_customer_is_passed(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, MEET_FRESH);
    View view;
    reply(meeting, 1);
    for (meeting_view(meeting, &view); view.phase != PHASE_ENDED;
         meeting_view(meeting, &view))
        reply(meeting, 0);
    assert_true(view.outcome >= OUTCOME_KEPT);
    meeting_close(meeting);
    listen(desk);
    assert_string_equal(part(desk, desk->count - 2, "verb.id"), VERBS "passed");
}

static void going_on_tells_only_what_is_new(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    meeting_close(meeting);
    meeting = meet(desk, MEET_GO_ON);
    reply(meeting, 1);
    meeting_close(meeting);
    listen(desk);
    assert_int_equal(desk->count, 3);
    assert_string_equal(part(desk, 2, "context.registration"),
                        part(desk, 0, "context.registration"));
}

static void one_that_is_left_for_good_is_terminated(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    meeting_close(meeting);
    meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    meeting_close(meeting);
    listen(desk);
    assert_int_equal(desk->count, 5);
    assert_string_equal(part(desk, 2, "verb.id"), VERBS "terminated");
    assert_string_equal(part(desk, 2, "context.registration"),
                        part(desk, 0, "context.registration"));
    assert_string_not_equal(part(desk, 3, "context.registration"),
                            part(desk, 0, "context.registration"));
}

static void trying_again_is_another_talk_without_the_old_replies(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    reply(meeting, 1);
    reply(meeting, 0);
    assert_true(meeting_apply(meeting, (Command){ COMMAND_REWIND, 1 }, NULL));
    reply(meeting, 2);
    meeting_close(meeting);
    listen(desk);
    assert_int_equal(desk->count, 9);
    assert_string_equal(part(desk, 7, "verb.id"), VERBS "initialized");
    assert_string_equal(part(desk, 8, "verb.id"), VERBS "responded");
    assert_string_not_equal(part(desk, 8, "context.registration"),
                            part(desk, 0, "context.registration"));
}

/* Nothing of it may stand anywhere in what is sent. */
static void assert_nowhere(const Desk *desk, const char *what) {
    for (int i = 0; i < desk->count; i++) {
        char *text = json_dumps(desk->told[i], JSON_COMPACT);
        if (strstr(text, what)) fail_msg("\"%s\" is told in %s", what, text);
        free(text);
    }
}

static void no_name_and_no_folder_is_told(void **state) {
    Desk *desk = *state;
    practice_set(desk->practice, "player.name", "Annalena");
    lose(desk);
    listen(desk);
    assert_int_equal(desk->count, 7);
    assert_nowhere(desk, "Ana");
    assert_nowhere(desk, "Lopez");
    assert_nowhere(desk, "Annalena");
    assert_nowhere(desk, THAW_SOURCE_DIR);
    assert_nowhere(desk, "/tests");
}

static void people_are_called_as_the_administrator_wants(void **state) {
    Desk *desk = *state;
    char conf[600], people[200], sum[SHA1_HEX];
    snprintf(people, sizeof people, "%s/people", desk->folder);
    FILE *out = fopen(people, "w");
    fputs("# who is who\nAna Lopez = ana@example.com\n", out);
    fclose(out);
    snprintf(conf, sizeof conf,
             "send.address = https://lrs.example.com/xAPI\n"
             "send.base = https://training.example.com/thaw/\n"
             "send.home = https://lms.example.com\n"
             "send.actor = account\nsend.people = %s\n",
             people);
    settle(desk, conf);
    lose(desk);
    listen(desk);
    assert_string_equal(part(desk, 0, "actor.account.name"), "ana@example.com");
    assert_string_equal(part(desk, 0, "actor.account.homePage"),
                        "https://lms.example.com");
    assert_string_equal(part(desk, 0, "object.id"),
                        "https://training.example.com/thaw/levels/"
                        "late_parcel");
    snprintf(conf, sizeof conf,
             "send.address = https://lrs.example.com/xAPI\n"
             "send.actor = mail\nsend.people = %s\n",
             people);
    settle(desk, conf);
    lose(desk);
    listen(desk);
    sha1_hex("mailto:ana@example.com", 22, sum);
    assert_string_equal(part(desk, desk->count - 1, "actor.mbox_sha1sum"), sum);
}

static void without_an_address_nothing_is_told(void **state) {
    Desk *desk = *state;
    settle(desk, "# nothing\n");
    lose(desk);
    listen(desk);
    assert_int_equal(desk->count, 0);
}

/* What is wrong is told in the administrator's words, and play goes on. */
static void wrong_settings_are_told_and_nothing_is_prepared(void **state) {
    static const struct {
        const char *conf, *said;
    } rows[] = {
        { "send.address = http://lrs.example.com/xAPI\n", "https://" },
        { "send.address = https://me:secret@lrs.example.com/\n",
          "send.secret" },
        { "send.address = lrs.example.com\n", "from https:// on" },
        { "send.address = https://lrs.example.com/x?a=b\n", "leave out" },
        { "send.address = https://a.example/x\nsend.actor = name\n",
          "random, account or mail" },
        { "send.address = https://a.example/x\nsend.actor = mail\n",
          "send.people" },
        { "send.address = https://a.example/x\nsend.people = /no/file\n",
          "/no/file" },
        { "send.address = https://a.example/x\nsend.base = thaw\n",
          "send.base" },
        { "send.adress = https://a.example/x\n", "send.address" },
    };
    Desk *desk = *state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        settle(desk, rows[i].conf);
        const char *notice = practice_notice(desk->practice);
        assert_non_null(notice);
        if (!strstr(notice, rows[i].said))
            fail_msg("\"%s\" does not say: %s", notice, rows[i].said);
        assert_null(strstr(notice, "me:secret"));
    }
    lose(desk);
    listen(desk);
    assert_int_equal(desk->count, 0);
}

static void run_sql(const Desk *desk, const char *sql) {
    sqlite3 *db;
    assert_int_equal(sqlite3_open(desk->kept, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

/* What a full disk kept from being written is told all the same, once. */
static void what_could_not_be_saved_is_told_later(void **state) {
    Desk *desk = *state;
    Meeting *meeting = meet(desk, MEET_FRESH);
    reply(meeting, 0);
    run_sql(desk, "CREATE TRIGGER no BEFORE INSERT ON outbox BEGIN "
                  "SELECT RAISE(ABORT, 'no'); END");
    reply(meeting, 1);
    assert_false(practice_keeps(desk->practice));
    run_sql(desk, "DROP TRIGGER no");
    reply(meeting, 0);
    meeting_close(meeting);
    listen(desk);
    assert_int_equal(desk->count, 7);
    assert_string_equal(part(desk, 2, "result.response"),
                        "you_should_have_called_on");
}

#define HERE(test) cmocka_unit_test_setup_teardown(test, lay_out, clear_up)

static bool tell_earlier(Desk *desk, EarlierTalks *talks) {
    return earlier_talks_tell(desk->practice, talks, NULL);
}

static void what_was_played_before_is_told_when_somebody_asks(void **state) {
    Desk *desk = *state;
    EarlierTalks talks;
    settle(desk, "");
    lose(desk);
    Meeting *open = meet(desk, MEET_FRESH); /* not finished: not told */
    reply(open, 0);
    meeting_close(open);
    settle(desk, "send.address = https://lrs.example.com/xAPI/\n");
    listen(desk);
    assert_int_equal(desk->count, 0);
    assert_true(tell_earlier(desk, &talks));
    assert_int_equal(talks.told, 1);
    assert_int_equal(talks.cannot_be, 0);
    listen(desk);
    assert_int_equal(desk->count, 7);
    assert_string_equal(part(desk, 0, "verb.id"), VERBS "initialized");
    assert_string_equal(part(desk, 5, "verb.id"), VERBS "failed");
    assert_true(tell_earlier(desk, &talks)); /* once is enough */
    assert_int_equal(talks.told, 0);
    listen(desk);
    assert_int_equal(desk->count, 7);
}

/* A statement that is told afterwards is the one that would have been told,
 * but for its moment and the time that it took. */
static void what_is_told_afterwards_is_what_would_have_been_told(void **state) {
    Desk *desk = *state;
    EarlierTalks talks;
    char *before[MOST];
    lose(desk);
    listen(desk);
    int count = desk->count;
    for (int i = 0; i < count; i++)
        before[i] = told_but_for_time(desk, i);
    empty_outbox(desk);
    assert_true(tell_earlier(desk, &talks));
    assert_int_equal(talks.told, 1);
    listen(desk);
    assert_int_equal(desk->count, count);
    for (int i = 0; i < count; i++) {
        char *after = told_but_for_time(desk, i);
        assert_string_equal(after, before[i]);
        free(after);
        free(before[i]);
    }
}

static void an_earlier_talk_without_its_level_is_counted(void **state) {
    Desk *desk = *state;
    EarlierTalks talks;
    settle(desk, "");
    lose(desk);
    settle(desk, "send.address = https://lrs.example.com/xAPI/\n");
    alter(desk, "UPDATE play SET text_hash = 1; DELETE FROM level_text");
    assert_true(tell_earlier(desk, &talks));
    assert_int_equal(talks.told, 0);
    assert_int_equal(talks.cannot_be, 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HERE(a_lost_talk_is_told_from_its_beginning_to_its_end),
        HERE(a_reply_is_told_with_those_it_was_chosen_from),
        HERE(only_how_it_went_has_a_score),
        HERE(a_kept_customer_is_passed),
        HERE(going_on_tells_only_what_is_new),
        HERE(one_that_is_left_for_good_is_terminated),
        HERE(trying_again_is_another_talk_without_the_old_replies),
        HERE(no_name_and_no_folder_is_told),
        HERE(people_are_called_as_the_administrator_wants),
        HERE(without_an_address_nothing_is_told),
        HERE(wrong_settings_are_told_and_nothing_is_prepared),
        HERE(what_could_not_be_saved_is_told_later),
        HERE(what_was_played_before_is_told_when_somebody_asks),
        HERE(what_is_told_afterwards_is_what_would_have_been_told),
        HERE(an_earlier_talk_without_its_level_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
