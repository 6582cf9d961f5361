/* SPDX-License-Identifier: MIT
 * What a phone gets on the wire while levels and a campaign are led: the
 * question that is asked now, and nothing else of the story. No line, no reply
 * of another beat, no note, no lesson, no ending, no tone, no name of a beat.
 */
#include "core/base/html.h"
#include "core/base/mem.h"
#include "workshop/workshop.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "server/guests.h"

enum { SECRETS_MAX = 8000, TURNS = 5, LONG_ENOUGH = 9 };

typedef struct Secrets {
    char *texts[SECRETS_MAX]; /* as a page would have them */
    int count;
} Secrets;

static void keep(Secrets *secrets, const char *text) {
    Text page = { 0 };
    bool name = text && strchr(text, '_');
    if (!text || (strlen(text) < LONG_ENOUGH && !name)) return;
    assert_true(secrets->count < SECRETS_MAX);
    html_add(&page, text);
    secrets->texts[secrets->count++] = text_take(&page);
}

static void forget(Secrets *secrets) {
    for (int i = 0; i < secrets->count; i++)
        mem_free(secrets->texts[i]);
    secrets->count = 0;
}

/* All that the level says somewhere. */
static void gather(Secrets *secrets, const Story *story) {
    forget(secrets);
    for (int i = 0; i < story->line_count; i++)
        for (int band = 0; band < BANDS; band++)
            keep(secrets, story->lines[i].text[band]);
    for (int i = 0; i < story->reply_count; i++) {
        keep(secrets, story->replies[i].text);
        keep(secrets, story->replies[i].why);
        if (strchr(story->replies[i].id, '_'))
            keep(secrets, story->replies[i].id);
    }
    for (int i = 0; i < story->beat_count; i++)
        if (strchr(story->beats[i].name, '_'))
            keep(secrets, story->beats[i].name);
    for (int i = 0; i < story->tone_count; i++)
        if (strchr(story->tones[i].name, '_'))
            keep(secrets, story->tones[i].name);
    for (int i = 0; i < story->ending_count; i++) {
        keep(secrets, story->endings[i].title);
        keep(secrets, story->endings[i].lesson);
    }
    for (int i = 0; i < story->question_count; i++)
        keep(secrets, story->questions[i]);
}

/* The first secret in these bytes that is not in the question; NULL: none. */
static const char *told(const Secrets *secrets, const char *bytes,
                        const char *asked) {
    for (int i = 0; i < secrets->count; i++)
        if (strstr(bytes, secrets->texts[i]) &&
            !strstr(asked, secrets->texts[i]))
            return secrets->texts[i];
    return NULL;
}

static void look(const Secrets *secrets, WirePhone *phone,
                 const Workshop *workshop) {
    Text asked = { 0 };
    const CourseQuestion *question = workshop_question(workshop);
    for (int i = 0; question && i < question->choice_count; i++)
        html_add(&asked, question->texts[i]);
    const char *found = told(secrets, phone->answer, text_get(&asked));
    if (found)
        fail_msg("step %d tells \"%s\":\n%s", (int)workshop_step(workshop),
                 found, phone->answer);
    text_free(&asked);
}

/* The page, the news, and a vote where there is one. */
static void read_all(const Secrets *secrets, WirePhone *phone,
                     const Workshop *workshop) {
    char question[16], round[16];
    assert_int_equal(wire_ask(phone, "GET", "/", NULL, NULL), 200);
    look(secrets, phone, workshop);
    assert_int_equal(wire_ask(phone, "GET", "/state", NULL, NULL), 200);
    look(secrets, phone, workshop);
    wire_between(phone->answer, "name=\"q\" value=\"", "\"", question,
                 sizeof question);
    wire_between(phone->answer, "name=\"r\" value=\"", "\"", round,
                 sizeof round);
    if (!*question) return;
    assert_int_equal(wire_vote(phone, atoi(question), atoi(round), 0), 200);
    look(secrets, phone, workshop);
}

/* A vote, talked over, and voted on again; sides; and a guess. */
static void lead_vote(const Secrets *secrets, WirePhone *phone,
                      Workshop *workshop) {
    read_all(secrets, phone, workshop);
    workshop_next(workshop);
    read_all(secrets, phone, workshop);
    workshop_vote_again(workshop);
    read_all(secrets, phone, workshop);
    workshop_next(workshop);
    read_all(secrets, phone, workshop);
    workshop_next(workshop);
    assert_int_equal(workshop_step(workshop), STEP_REVEAL);
    read_all(secrets, phone, workshop);
    workshop_sides(workshop);
    read_all(secrets, phone, workshop);
    workshop_number(workshop, 1);
    read_all(secrets, phone, workshop);
}

static void lead_encounter(Secrets *secrets, WirePhone *phone,
                           Workshop *workshop) {
    gather(secrets, session_story(meeting_session(workshop_meeting(workshop))));
    assert_int_equal(workshop_step(workshop), STEP_BRIEF);
    read_all(secrets, phone, workshop);
    workshop_next(workshop);
    for (int turn = 0; turn < TURNS; turn++) {
        if (workshop_step(workshop) == STEP_LISTEN) workshop_heard(workshop);
        if (workshop_step(workshop) != STEP_THINK) break;
        lead_vote(secrets, phone, workshop);
        workshop_ask_mood(workshop);
        read_all(secrets, phone, workshop);
        if (workshop_step(workshop) == STEP_MOOD) workshop_next(workshop);
    }
    workshop_back(workshop, 0);
    read_all(secrets, phone, workshop);
    for (int turn = 0; turn < TURNS; turn++) {
        if (workshop_step(workshop) == STEP_LISTEN) workshop_heard(workshop);
        if (workshop_step(workshop) == STEP_THINK) workshop_number(workshop, 1);
    }
    workshop_to_slides(workshop);
    while (workshop_step(workshop) != STEP_THANKS) {
        read_all(secrets, phone, workshop);
        workshop_next(workshop);
    }
    read_all(secrets, phone, workshop);
}

static Workshop *open_level(Practice *practice, const char *level) {
    Error err = { "" };
    for (int tries = 0; tries < 30; tries++) {
        WorkshopOptions options = {
            .practice = practice,
            .level = practice_find(practice, level, &err),
            .phones = true,
            .server = { .port = wire_free_port(), .limit = 5, .code = "KLMN" },
        };
        Workshop *workshop = workshop_open(&options, &err);
        if (!workshop) fail_msg("%s", err.text);
        if (workshop_server(workshop)) return workshop;
        workshop_close(workshop);
    }
    fail_msg("no port is free");
    return NULL;
}

static void lead(const char *level, int encounters) {
    PracticeOptions kept = { .data = THAW_SOURCE_DIR, .kept = "" };
    Practice *practice = practice_open(&kept);
    Workshop *workshop = open_level(practice, level);
    WirePhone *phone = new_phone(workshop_server(workshop));
    static Secrets secrets;
    assert_true(wire_join(phone, "KLMN"));
    for (int i = 0; i < encounters; i++) {
        workshop_next(workshop);
        lead_encounter(&secrets, phone, workshop);
        assert_true(secrets.count > 5);
        assert_false(workshop_plays_again(workshop));
    }
    const Course *course = workshop_course(workshop);
    assert_int_equal(course_question(course, 0)->tally.first[0], 1);
    forget(&secrets);
    drop(phone);
    workshop_close(workshop);
    practice_close(practice);
}

static void at_a_counter(void **state) {
    (void)state;
    lead("crabby_couple/first_visit", 1);
}

static void on_the_phone(void **state) {
    (void)state;
    lead("shocked_bill", 1);
}

static void in_a_chat(void **state) {
    (void)state;
    lead("the_d_word/in_writing", 1);
}

static void in_two_encounters_of_a_campaign(void **state) {
    (void)state;
    lead(THAW_SOURCE_DIR "/tests/levels/campaign/scripts/two_days.lua", 2);
}

static void what_is_told_is_found(void **state) {
    (void)state;
    static Secrets secrets;
    keep(&secrets, "I \"see\" the bill");
    keep(&secrets, "hold_up");
    assert_non_null(told(&secrets, "<p>I &quot;see&quot; the bill", "I see"));
    assert_non_null(told(&secrets, "<p id=hold_up>", "I see"));
    assert_null(told(&secrets, "I &quot;see&quot; the bill",
                     "1 I &quot;see&quot; the bill 2 No"));
    forget(&secrets);
}

int main(void) {
    if (!server_built()) return 0;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(at_a_counter),
        cmocka_unit_test(on_the_phone),
        cmocka_unit_test(in_a_chat),
        cmocka_unit_test(in_two_encounters_of_a_campaign),
        cmocka_unit_test(what_is_told_is_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
