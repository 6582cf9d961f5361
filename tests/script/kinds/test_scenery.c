/* SPDX-License-Identifier: MIT
 * Where a conversation happens: the encounter's room until a beat or an ending
 * names another, and the earlier one again when replies are taken back. */
#include "core/base/mem.h"
#include "core/play/session.h"
#include "script/reading/with_library.h"

static const char TALK[] =
    "encounter 'A' { brief = 'b', channel = 'doorstep' }\n"
    "local ida = customer 'Ida Berg' { leaves = -60 }\n"
    "beat 'door' {\n"
    "  ida 'Yes?',\n"
    "  reply 'May I come in?' { tone = 'ask', next = 'kitchen',\n"
    "    ida 'Wipe your feet.' },\n"
    "  reply 'I will be short.' { tone = 'explain', next = 'step' },\n"
    "}\n"
    "beat 'step' {\n"
    "  ida 'Well?',\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'Out here' },\n"
    "}\n"
    "beat 'kitchen' {\n"
    "  backdrop = 'kitchen',\n"
    "  ida 'Sit down.',\n"
    "  reply 'Thank you.' { tone = 'thank', next = 'table' },\n"
    "}\n"
    "beat 'table' {\n"
    "  ida 'So?',\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'Out here' },\n"
    "  reply 'So.' { tone = 'ask', next = 'In here' },\n"
    "}\n"
    "ending 'She shuts the door' { leaves = ida, outcome = 'lost' }\n"
    "ending 'Out here' { outcome = 'kept', backdrop = 'street',\n"
    "  ida 'Good-bye.' }\n"
    "ending 'In here' { outcome = 'kept' }\n";

static Level *load(const char *text) {
    Findings *findings = findings_new();
    Level *level = load_text(text, findings);
    findings_print(findings);
    assert_non_null(level);
    findings_free(findings);
    return level;
}

static void give(Session *session, CommandKind kind, int value) {
    Error err = { "" };
    if (!session_apply(session, (Command){ kind, value }, &err))
        fail_msg("%s", err.text);
}

/* In which room it is, and in which the lines since the reply were. */
static void is_in(const Session *session, const char *room,
                  const char *first_line, const char *last_line) {
    View view;
    session_view(session, &view);
    assert_string_equal(view.room.backdrop, room);
    assert_null(view.room.picture);
    if (!first_line) return;
    assert_string_equal(view.lines[0].room.backdrop, first_line);
    assert_string_equal(view.lines[view.line_count - 1].room.backdrop,
                        last_line);
}

static Session *begin(Level *level) {
    Session *session =
        session_new(level_story(level), level_host(level), NULL, NULL);
    is_in(session, "street", NULL, NULL); /* in the briefing */
    give(session, COMMAND_START, 0);
    is_in(session, "street", "street", "street");
    return session;
}

static void a_beat_and_an_ending_keep_the_room_that_they_name(void **state) {
    (void)state;
    Level *level = load(TALK);
    const Story *story = level_story(level);
    const Beat *door = &story->beats[story_beat(story, "door")];
    const Beat *kitchen = &story->beats[story_beat(story, "kitchen")];
    assert_null(door->scenery.backdrop);
    assert_int_equal(door->scenery.picture, NONE);
    assert_string_equal(kitchen->scenery.backdrop, "kitchen");
    assert_int_equal(kitchen->scenery.picture, NONE);
    assert_string_equal(story->endings[1].scenery.backdrop, "street");
    assert_null(story->endings[2].scenery.backdrop);
    level_free(level);
}

static void a_beat_leads_into_another_room_after_the_answer(void **state) {
    (void)state;
    Level *level = load(TALK);
    Session *session = begin(level);
    give(session, COMMAND_REPLY, 0);
    is_in(session, "kitchen", "street", "kitchen"); /* the answer is outside */
    give(session, COMMAND_REPLY, 0);
    is_in(session, "kitchen", "kitchen", "kitchen"); /* none is named: stays */
    give(session, COMMAND_REPLY, 1);
    is_in(session, "kitchen", NULL, NULL); /* the ending names none */
    give(session, COMMAND_REWIND, NONE);
    give(session, COMMAND_REPLY, 0);
    is_in(session, "street", "street", "street"); /* it names one */
    session_free(session);
    level_free(level);
}

static void taken_back_it_is_the_earlier_room_again(void **state) {
    (void)state;
    Level *level = load(TALK);
    Session *session = begin(level);
    give(session, COMMAND_REPLY, 0);
    give(session, COMMAND_REPLY, 0);
    give(session, COMMAND_REWIND, NONE);
    is_in(session, "kitchen", "street", "kitchen");
    give(session, COMMAND_REWIND, NONE);
    is_in(session, "street", "street", "street");
    give(session, COMMAND_REPLY, 1); /* the other road stays outside */
    is_in(session, "street", "street", "street");
    give(session, COMMAND_REWIND, 0);
    is_in(session, "street", "street", "street");
    session_free(session);
    level_free(level);
}

static void every_turn_is_looked_back_on_in_its_own_room(void **state) {
    (void)state;
    static const char *const rooms[] = { "street", "kitchen", "kitchen",
                                         "street" };
    Level *level = load(TALK);
    Session *session = begin(level);
    for (int turn = 0; turn < 3; turn++)
        give(session, COMMAND_REPLY, 0);
    Session *again =
        session_new(level_story(level), level_host(level), NULL, NULL);
    session_replay(again, session_journal(session));
    for (int turn = 0; turn < 4; turn++) {
        View view;
        session_view_at(session, turn, &view);
        assert_string_equal(view.room.backdrop, rooms[turn]);
        session_view_at(again, turn, &view); /* kept, and opened again */
        assert_string_equal(view.room.backdrop, rooms[turn]);
    }
    session_free(again);
    session_free(session);
    level_free(level);
}

static void a_road_that_begins_far_down_begins_in_its_room(void **state) {
    (void)state;
    Level *level = load(TALK);
    const Story *story = level_story(level);
    Session *session = session_new(story, level_host(level), NULL, NULL);
    const Beat *door = &story->beats[story_beat(story, "door")];
    const Beat *kitchen = &story->beats[story_beat(story, "kitchen")];
    const int road[] = { door->replies.first, kitchen->replies.first };
    session_begin_from(session, &(SessionFrom){ .replies = road, .count = 2 });
    give(session, COMMAND_START, 0);
    is_in(session, "kitchen", "kitchen", "kitchen");
    session_free(session);
    level_free(level);
}

static void a_room_that_is_not_there_is_told_with_its_line(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text("encounter 'A' { brief = 'b' }\n"
                             "local ida = customer 'Ida' {}\n"
                             "beat 'one' {\n"
                             "  backdrop = 'kichen',\n"
                             "  reply 'Yes.' { tone = 'ask', next = 'end' },\n"
                             "}\n"
                             "ending 'E' { outcome = 'kept' }\n",
                             findings);
    assert_null(level);
    assert_int_equal(findings_count(findings), 1);
    const Finding *finding = findings_at(findings, 0);
    assert_int_equal(finding->place.line, 4);
    assert_non_null(strstr(finding->message, "kichen"));
    assert_non_null(strstr(finding->hint, "kitchen"));
    findings_free(findings);
}

/* An encounter of nothing but its clock. */
static Level *clocked(const char *clock, Findings *findings) {
    char text[300];
    snprintf(text, sizeof text,
             "encounter 'A' { brief = 'b', clock = '%s' }\n"
             "local ida = customer 'Ida' {}\n"
             "beat 'one' {\n"
             "  reply 'Yes.' { tone = 'ask', next = 'end' },\n"
             "}\n"
             "ending 'E' { outcome = 'kept' }\n",
             clock);
    return load_text(text, findings);
}

static void a_clock_shows_the_time_that_the_level_says(void **state) {
    static const struct {
        const char *clock;
        int minutes;
    } good[] = {
        { "7:50", 470 }, { "07:05", 425 }, { "0:00", 0 }, { "23:59", 1439 }
    };
    static const char *const bad[] = { "half past", "24:00", "7:60",
                                       "7:5",       "7:050", ":10",
                                       "7:50 pm",   "-1:10", " 7:50" };
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        Findings *findings = findings_new();
        Level *level = clocked(good[i].clock, findings);
        assert_non_null(level);
        assert_int_equal(level_story(level)->setting.clock,
                         good[i].minutes + 1);
        level_free(level);
        findings_free(findings);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        Findings *findings = findings_new();
        assert_null(clocked(bad[i], findings));
        assert_int_equal(findings_count(findings), 1);
        assert_non_null(strstr(findings_at(findings, 0)->message, "7:50"));
        findings_free(findings);
    }
}

static const char DELIVERY[] =
    "encounter 'A' { brief = 'b', channel = 'doorstep', brings = 'sofa',\n"
    "  queue = 2, cupboard = 'shut',\n"
    "  animal = { kind = 'dog', mood = 'poorly' } }\n"
    "local ida = customer 'Ida Berg' { }\n"
    "beat 'one' {\n"
    "  ida.does { 'She sits down.', at = 'chair', animal_mood = 'lively' },\n"
    "  reply 'In with it.' { tone = 'commit', next = 'two' },\n"
    "  reply 'Well.' { tone = 'ask', next = 'two' },\n"
    "}\n"
    "beat 'two' {\n"
    "  backdrop = 'front_room',\n"
    "  aside { 'It stands.', brings = 'sofa_right', queue = 0,\n"
    "          cupboard = 'open' },\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'three' },\n"
    "  reply 'Well.' { tone = 'ask', next = 'three' },\n"
    "}\n"
    "beat 'three' {\n"
    "  ida 'So?',\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'Over' },\n"
    "  reply 'Well.' { tone = 'ask', next = 'Over' },\n"
    "}\n"
    "ending 'Over' { outcome = 'kept' }\n";

static void what_stands_there_follows_the_words_and_comes_back(void **state) {
    (void)state;
    Level *level = load(DELIVERY);
    Session *session = begin(level);
    View view;
    session_view(session, &view);
    assert_int_equal(view.setting.brings, BRINGS_SOFA);
    assert_int_equal(view.setting.queue, 2);
    assert_int_equal(view.setting.cupboard, CUPBOARD_SHUT);
    give(session, COMMAND_REPLY, 0);
    session_view(session, &view); /* as it was before the lines */
    assert_int_equal(view.setting.brings, BRINGS_SOFA);
    assert_int_equal(view.setting.animal.mood, ANIMAL_LIVELY);
    assert_int_equal(view.customers[0].staging.at, STAND_CHAIR);
    give(session, COMMAND_REPLY, 0);
    session_view(session, &view);
    assert_int_equal(view.setting.brings, BRINGS_SOFA_RIGHT);
    assert_int_equal(view.setting.queue, 0);
    assert_int_equal(view.setting.cupboard, CUPBOARD_OPEN);
    assert_int_equal(view.customers[0].staging.at, STAND_COUNTER);
    give(session, COMMAND_REWIND, NONE);
    session_view(session, &view);
    assert_int_equal(view.setting.brings, BRINGS_SOFA);
    session_free(session);
    level_free(level);
}

static const char CALL[] =
    "encounter 'A' { brief = 'b', channel = 'phone', clock = '16:40' }\n"
    "local ida = customer 'Ida Berg' { }\n"
    "beat 'one' {\n"
    "  ida.does { 'The pad has her number.', at = 'away' },\n"
    "  act 'Ring her.' { tone = 'commit', next = 'two' },\n"
    "  act 'Leave it.' { tone = 'curt', next = 'two' },\n"
    "}\n"
    "beat 'two' {\n"
    "  ida 'Yes?',\n"
    "  aside { 'It strikes five.', clock = '17:00' },\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'Over' },\n"
    "  reply 'Well.' { tone = 'ask', next = 'three' },\n"
    "}\n"
    "beat 'three' {\n"
    "  ida.does 'She waits.',\n"
    "  reply 'Good-bye.' { tone = 'thank', next = 'Over' },\n"
    "  reply 'Well.' { tone = 'ask', next = 'Over' },\n"
    "}\n"
    "ending 'Over' { outcome = 'kept' }\n";

static void the_clock_goes_on_and_who_speaks_is_on_the_line(void **state) {
    (void)state;
    Level *level = load(CALL);
    Session *session =
        session_new(level_story(level), level_host(level), NULL, NULL);
    View view;
    give(session, COMMAND_START, 0);
    session_view(session, &view);
    assert_int_equal(view.setting.clock, 16 * 60 + 40 + 1);
    assert_int_equal(view.lines[0].staging.at, STAND_AWAY);
    give(session, COMMAND_REPLY, 0);
    session_view(session, &view);
    assert_int_equal(view.customers[0].staging.at, STAND_AWAY);
    assert_int_equal(view.lines[0].staging.at, STAND_COUNTER);
    give(session, COMMAND_REPLY, 1);
    session_view(session, &view);
    assert_int_equal(view.setting.clock, 17 * 60 + 1);
    assert_int_equal(view.customers[0].staging.at, STAND_COUNTER);
    session_free(session);
    level_free(level);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_beat_and_an_ending_keep_the_room_that_they_name),
        cmocka_unit_test(a_beat_leads_into_another_room_after_the_answer),
        cmocka_unit_test(taken_back_it_is_the_earlier_room_again),
        cmocka_unit_test(every_turn_is_looked_back_on_in_its_own_room),
        cmocka_unit_test(a_road_that_begins_far_down_begins_in_its_room),
        cmocka_unit_test(what_stands_there_follows_the_words_and_comes_back),
        cmocka_unit_test(a_room_that_is_not_there_is_told_with_its_line),
        cmocka_unit_test(a_clock_shows_the_time_that_the_level_says),
        cmocka_unit_test(the_clock_goes_on_and_who_speaks_is_on_the_line),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
