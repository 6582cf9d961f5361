/* SPDX-License-Identifier: MIT
 * Source in, Story or findings out. */
#include "core/mem.h"
#include "with_library.h"

#include <sys/stat.h>
#include <unistd.h>

static Level *load_good(const char *name) {
    char path[512];
    Findings *findings = findings_new();
    snprintf(path, sizeof path, THAW_SOURCE_DIR "/tests/levels/good/%s", name);
    Level *level = level_load(library, path, findings);
    findings_print(findings);
    assert_int_equal(findings_count(findings), 0);
    findings_free(findings);
    assert_non_null(level);
    return level;
}

/* The findings of a text that is no level, as "line: code, …". */
static void assert_found(const char *text, const char *expected) {
    Findings *findings = findings_new();
    Level *level = load_text(text, findings);
    Text found = findings_places(findings);
    assert_null(level);
    assert_string_equal(text_get(&found), expected);
    text_free(&found);
    findings_free(findings);
}

/* ---- good levels ---- */

static void the_smallest_level_loads_with_all_its_defaults(void **state) {
    (void)state;
    Level *level = load_good("smallest.lua");
    const Story *story = level_story(level);
    assert_string_equal(story->id, "smallest");
    assert_string_equal(story->title, "A parcel");
    assert_int_equal(story->channel, CHANNEL_COUNTER);
    assert_string_equal(story->backdrop, "shop");
    assert_string_equal(story->language, "en");
    assert_int_equal(story->start, 0);
    assert_int_equal(story->minutes, 1);
    const Customer *ida = &story->customers[0];
    assert_string_equal(ida->id, "ida");
    assert_int_equal(ida->mood, 0);
    assert_int_equal(ida->home, 0);
    assert_int_equal(ida->leaves, -700);
    assert_false(ida->stays);
    assert_int_equal(ida->soothe, 100);
    assert_int_equal(ida->sting, 150);
    assert_int_equal(ida->cool, 8);
    assert_int_equal(ida->drift, 3);
    assert_int_equal(ida->contagion, 12);
    assert_int_equal(ida->partner, NONE);
    assert_int_equal(ida->takes[story_tone(story, "blame")], 100);
    assert_string_equal(ida->look.hair, "short");
    const Reply *reply = &story->replies[0];
    assert_string_equal(reply->id, "let_me_see_the_label");
    assert_true(reply->once);
    assert_int_equal(reply->to, NONE);
    assert_int_equal(story->targets[reply->next.first].kind, TARGET_END);
    level_free(level);
}

static void what_a_level_says_of_itself_is_in_the_story(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    assert_int_equal(story->channel, CHANNEL_DOORSTEP);
    assert_string_equal(story->place, "Number nine, second floor");
    assert_string_equal(story->backdrop, "kitchen");
    assert_string_equal(story->brief,
                        "A washing machine, two flights of stairs, and "
                        "{player}.\n\nThe lift is out of order, and the "
                        "braces are {{ and }.");
    assert_string_equal(story->stake.currency, "EUR");
    assert_int_equal(story->stake.sale, 321);
    assert_int_equal(story->minutes, 4);
    assert_string_equal(story->language, "en-GB");
    assert_int_equal(story->var_count, 3);
    const Var *trips = &story->vars[story_var(story, "trips")];
    assert_int_equal(trips->type, VAR_INTEGER);
    assert_int_equal(trips->first, 2);
    const Var *word = &story->vars[story_var(story, "word")];
    assert_int_equal(word->type, VAR_STRING);
    assert_string_equal(story_string(story, word->first), "hello");
    assert_int_equal(story->question_count, 2);
    assert_int_equal(story->thought_count, 2);
    assert_true(story->thoughts[1].label);
    assert_int_equal(story->thoughts[1].stance, STANCE_JUDGING);
    level_free(level);
}

static void a_customer_is_read_to_the_tenth(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    const Customer *vera = &story->customers[0], *karl = &story->customers[1];
    assert_int_equal(vera->mood, -125);
    assert_int_equal(vera->heat, 333);
    assert_int_equal(vera->home, 50);
    assert_int_equal(vera->soothe, 110);
    assert_int_equal(vera->contagion, 15);
    assert_true(vera->cynic);
    assert_int_equal(vera->leaves, -800);
    assert_int_equal(vera->takes[story_tone(story, "blame")], 120);
    assert_int_equal(vera->takes[story_tone(story, "mumble")], 50);
    assert_int_equal(vera->pronoun, PRONOUN_SHE);
    assert_string_equal(vera->look.hair, "bob");
    assert_int_equal(vera->look.hair_colour, 0x8b8a90);
    assert_int_equal(vera->look.age, 71);
    assert_int_equal(vera->look.temperament, TEMPERAMENT_ANXIOUS);
    assert_int_equal(vera->voice.pitch, 3);
    assert_int_equal(karl->look.age, 85);
    assert_true(karl->stays);
    assert_int_equal(karl->partner, 0);
    assert_int_equal(vera->partner, 1);
    level_free(level);
}

static void lines_keep_their_order_their_kind_and_their_bands(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    static const LineKind kinds[] = { LINE_ASIDE,  LINE_SOUND,   LINE_SPEECH,
                                      LINE_ACTION, LINE_THOUGHT, LINE_NOTE };
    Span lines = story->beats[0].lines;
    assert_int_equal(lines.count, 6);
    for (int i = 0; i < 6; i++)
        assert_int_equal(story->lines[lines.first + i].kind, kinds[i]);
    const Line *spoken = &story->lines[lines.first + 2];
    assert_string_equal(line_text(spoken, -1000), "At last!");
    assert_string_equal(line_text(spoken, 0), "You're the machine?");
    assert_int_equal(spoken->pause_ms, 500);
    assert_string_equal(story->sounds[spoken->sound].name, "thud");
    assert_int_equal(spoken->clue, story_fact(story, "lift"));
    const Line *thought = &story->lines[lines.first + 4];
    assert_string_equal(line_text(thought, -1000), "My knee.");
    assert_string_equal(line_text(thought, 1000), "Nice lad.");
    level_free(level);
}

static void a_reply_is_read_with_all_its_fields(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    const Reply *reply = &story->replies[0];
    assert_string_equal(reply->id, "stairs");
    assert_int_equal(reply->was.count, 2);
    assert_string_equal(story->names[reply->was.first + 1], "see");
    assert_int_equal(reply->to, 0);
    assert_int_equal(reply->tones.count, 2);
    assert_int_equal(story->tone_lists[reply->tones.first],
                     story_tone(story, "ask"));
    assert_int_equal(story->tone_lists[reply->tones.first + 1],
                     story_tone(story, "mumble"));
    assert_false(reply->once);
    assert_int_equal(reply->learns.count, 2);
    assert_string_equal(reply->why, "You asked first.");
    assert_int_equal(reply->wording, -3);
    assert_int_equal(reply->lines.count, 2);
    assert_int_equal(reply->next.count, 2);
    assert_int_not_equal(story->targets[reply->next.first].when, NONE);
    assert_int_equal(story->targets[reply->next.first + 1].kind, TARGET_END);
    const Reply *silence = &story->replies[1];
    assert_true(silence->silence);
    assert_int_equal(silence->seconds, 8);
    assert_string_equal(silence->text, "Say nothing. Let it land.");
    assert_int_equal(story->tone_lists[silence->tones.first],
                     story_tone(story, "pause"));
    level_free(level);
}

static void a_playthrough_is_read_with_all_it_asks(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    assert_int_equal(story->playthrough_count, 1);
    const Playthrough *play = &story->playthroughs[0];
    assert_string_equal(story->names[play->steps.first], "May I see");
    assert_int_equal(play->ends, story_ending(story, "It is up"));
    assert_int_equal(play->moods.count, 2);
    for (int i = 0; i < 2; i++) {
        const MoodBound *bound = &story->mood_bounds[play->moods.first + i];
        assert_int_equal(bound->at_least, bound->customer == 0 ? -200 : -100);
        assert_int_equal(bound->at_most, bound->customer == 0 ? 605 : 1000);
    }
    level_free(level);
}

static void ids_made_from_texts_are_unique_in_their_beat(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text(
        "encounter 'A' { brief = 'b' } local i = customer 'I' { }\n"
        "beat 'one' {\n"
        "  reply \"I don't know yet, I'm afraid.\" { tone='ask', next='end' "
        "},\n"
        "  reply \"I don't know yet, I'm sure.\" { tone='ask', next='end' },\n"
        "  reply 'Ja, s\xc3\xa4ger \xc3\x85sa.' { tone='ask', next='end' },\n"
        "  reply '\xe2\x80\xa6' { tone = 'ask', next = 'end' } }\n"
        "ending 'E' { outcome = 'kept' }",
        findings);
    findings_print(findings);
    assert_non_null(level);
    const Story *story = level_story(level);
    assert_string_equal(story->replies[0].id, "i_dont_know_yet_im");
    assert_string_equal(story->replies[1].id, "i_dont_know_yet_im_2");
    assert_string_equal(story->replies[2].id, "ja_s\xc3\xa4ger_\xc3\xa5sa");
    assert_string_equal(story->replies[3].id, "reply");
    level_free(level);
    findings_free(findings);
}

static void the_words_of_a_reply_count_unless_it_says_otherwise(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text(
        "encounter 'A' { brief = 'b' } local i = customer 'I' { }\n"
        "beat 'one' {\n"
        "  reply 'You knew.' { tone = 'ask', next = 'end' },\n"
        "  reply 'You knew it.' { tone = 'ask', next = 'end', wording = 0 } }\n"
        "ending 'E' { outcome = 'kept' }",
        findings);
    const Story *story = level_story(level);
    assert_int_equal(story->replies[0].wording, -2);
    assert_int_equal(story->replies[0].hits.count, 1);
    assert_int_equal(story->replies[1].wording, 0);
    level_free(level);
    findings_free(findings);
}

static void every_level_of_the_game_loads_without_a_finding(void **state) {
    (void)state;
    LevelEntry *levels = level_list(THAW_SOURCE_DIR "/game/scripts");
    Findings *findings = findings_new();
    size_t count = 0;
    for (; levels[count].id; count++) {
        Level *level = level_load(library, levels[count].path, findings);
        if (!level)
            print_message("%s does not load\n", levels[count].id);
        else
            assert_string_equal(level_story(level)->id, levels[count].id);
        level_free(level);
    }
    findings_print(findings);
    assert_int_equal(findings_count(findings), 0);
    assert_true(count >= 3);
    findings_free(findings);
    level_list_free(levels);
}

/* ---- ids, folders, other files ---- */

static void a_levels_id_is_its_path_below_the_scripts_folder(void **state) {
    (void)state;
    char *id = level_id(THAW_SOURCE_DIR "/game/scripts/tones.lua");
    assert_string_equal(id, "tones");
    mem_free(id);
    id = level_id(THAW_SOURCE_DIR "/game/scripts/wording/en.lua");
    assert_string_equal(id, "wording/en");
    mem_free(id);
    id = level_id(THAW_SOURCE_DIR "/tests/levels/good/smallest.lua");
    assert_string_equal(id, "smallest");
    mem_free(id);
}

static void the_list_holds_levels_and_no_vocabulary(void **state) {
    (void)state;
    LevelEntry *levels = level_list(THAW_SOURCE_DIR "/tests/levels/set");
    static const char *const expected[] = { "couple/first", "couple/second",
                                            "round/here", "wrong/visit" };
    for (size_t i = 0; i < 4; i++)
        assert_string_equal(levels[i].id, expected[i]);
    assert_null(levels[4].id); /* no casts */
    level_list_free(levels);
    levels = level_list(THAW_SOURCE_DIR "/game/scripts");
    for (size_t i = 0; levels[i].id; i++)
        if (!strcmp(levels[i].id, "tones") || !strcmp(levels[i].id, "looks"))
            fail_msg("%s is no level", levels[i].id);
    level_list_free(levels);
}

static void a_set_shares_its_cast_and_comes_back(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/set/couple/second.lua",
        findings);
    findings_print(findings);
    assert_non_null(level);
    const Story *story = level_story(level);
    assert_string_equal(story->visit_of, "couple/first");
    assert_string_equal(story->customers[0].id, "mo");
    assert_int_equal(story->customers[0].mood, -300);
    assert_non_null(strstr(level_file(level, 1), "couple/cast.lua"));
    assert_null(level_file(level, 2));
    level_free(level);
    findings_free(findings);
}

static void files_that_require_each_other_are_told(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/set/round/here.lua", findings);
    assert_null(level);
    assert_int_equal(findings_count(findings), 1);
    const Finding *finding = findings_at(findings, 0);
    assert_string_equal(finding->code, "script-failed");
    assert_non_null(strstr(finding->place.file, "round/there.lua"));
    assert_int_equal(finding->place.line, 2);
    findings_free(findings);
}

static void a_mistake_in_a_cast_is_told_in_the_cast(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = level_load(
        library, THAW_SOURCE_DIR "/tests/levels/set/wrong/visit.lua", findings);
    assert_null(level);
    assert_int_equal(findings_count(findings), 1);
    const Finding *finding = findings_at(findings, 0);
    assert_string_equal(finding->code, "out-of-range");
    assert_non_null(strstr(finding->place.file, "wrong/cast.lua"));
    assert_int_equal(finding->place.line, 4);
    findings_free(findings);
}

/* ---- files that are no levels ---- */

static void a_file_over_eight_mebibytes_is_too_large(void **state) {
    (void)state;
    size_t size = 8 * 1024 * 1024 + 1;
    char *text = mem_alloc(size + 1);
    memset(text, ' ', size);
    assert_found(text, "0: too-large");
    mem_free(text);
}

static void a_file_that_is_not_there_is_told(void **state) {
    (void)state;
    Findings *findings = findings_new();
    assert_null(level_load(library, "/nowhere/at/all.lua", findings));
    Text found = findings_places(findings);
    assert_string_equal(text_get(&found), "0: missing-file");
    text_free(&found);
    findings_free(findings);
}

static void a_pipe_or_a_folder_is_refused_without_waiting(void **state) {
    (void)state;
    char path[] = "/tmp/thaw-pipe-XXXXXX";
    assert_non_null(mkdtemp(path));
    char pipe[64];
    snprintf(pipe, sizeof pipe, "%s/level.lua", path);
    assert_int_equal(mkfifo(pipe, 0600), 0);
    Findings *findings = findings_new();
    assert_null(level_load(library, pipe, findings));
    assert_null(level_load(library, path, findings));
    Text found = findings_places(findings);
    assert_string_equal(text_get(&found), "0: not-text, 0: not-text");
    text_free(&found);
    findings_free(findings);
    unlink(pipe);
    rmdir(path);
}

static void a_byte_order_mark_and_windows_line_ends_do_no_harm(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level =
        load_text("encounter 'A' { brief = 'b' }\r\n"
                  "local i = customer 'I' { }\r\n"
                  "beat 'one' { reply 'R' { tone = 'ask', next = 'end' } }\r\n"
                  "ending 'E' { outcome = 'kept' }\r\n",
                  findings);
    assert_non_null(level);
    level_free(level);
    findings_free(findings);
    assert_found("encounter 'A' { brief = 'b' }\r\n"
                 "local i = customer 'I' { mood = 500 }\r\n"
                 "beat 'one' { reply 'R' { tone = 'ask',\r\n"
                 "  next = 'nd' } }\r\n"
                 "ending 'E' { outcome = 'kept' }\r\n",
                 "2: out-of-range, 4: missing-target");
}

static void parentheses_may_be_used(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level = load_text(
        "encounter('A')({ brief = 'b' }) local i = customer('I', { })\n"
        "beat('one')({ i('Hello.'), reply('R')({ tone = 'ask',\n"
        "  next = 'end' }), silence({ next = 'end' }) })\n"
        "ending('E')({ outcome = 'kept' }) fact('f', 'F.')",
        findings);
    findings_print(findings);
    assert_non_null(level);
    assert_int_equal(level_story(level)->reply_count, 2);
    assert_int_equal(level_story(level)->fact_count, 1);
    level_free(level);
    findings_free(findings);
}

static void a_broken_level_leaves_older_findings_alone(void **state) {
    (void)state;
    Findings *findings = findings_new();
    assert_null(load_text("error('no')", findings));
    Level *level =
        load_text("encounter 'A' { brief = 'b' } local i = customer 'I' { }\n"
                  "beat 'one' { reply 'R' { tone = 'ask', next = 'end' } }\n"
                  "ending 'E' { outcome = 'kept' }",
                  findings);
    assert_non_null(level);
    assert_int_equal(findings_count(findings), 1);
    level_free(level);
    findings_free(findings);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_smallest_level_loads_with_all_its_defaults),
        cmocka_unit_test(what_a_level_says_of_itself_is_in_the_story),
        cmocka_unit_test(a_customer_is_read_to_the_tenth),
        cmocka_unit_test(lines_keep_their_order_their_kind_and_their_bands),
        cmocka_unit_test(a_reply_is_read_with_all_its_fields),
        cmocka_unit_test(a_playthrough_is_read_with_all_it_asks),
        cmocka_unit_test(ids_made_from_texts_are_unique_in_their_beat),
        cmocka_unit_test(the_words_of_a_reply_count_unless_it_says_otherwise),
        cmocka_unit_test(every_level_of_the_game_loads_without_a_finding),
        cmocka_unit_test(a_levels_id_is_its_path_below_the_scripts_folder),
        cmocka_unit_test(the_list_holds_levels_and_no_vocabulary),
        cmocka_unit_test(a_set_shares_its_cast_and_comes_back),
        cmocka_unit_test(files_that_require_each_other_are_told),
        cmocka_unit_test(a_mistake_in_a_cast_is_told_in_the_cast),
        cmocka_unit_test(a_file_over_eight_mebibytes_is_too_large),
        cmocka_unit_test(a_file_that_is_not_there_is_told),
        cmocka_unit_test(a_pipe_or_a_folder_is_refused_without_waiting),
        cmocka_unit_test(a_byte_order_mark_and_windows_line_ends_do_no_harm),
        cmocka_unit_test(parentheses_may_be_used),
        cmocka_unit_test(a_broken_level_leaves_older_findings_alone),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
