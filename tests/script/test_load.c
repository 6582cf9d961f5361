/* SPDX-License-Identifier: MIT
 * Source in, Story out. */
#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/play/session.h"
#include "script/campaign_file.h"
#include "script/reading/with_library.h"

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

/* How a customer takes a tone, in hundredths. */
static int takes(const Story *story, const Customer *customer,
                 const char *name) {
    for (int i = 0; i < story->tone_count; i++)
        if (!strcmp(story->tones[i].name, name)) return customer->takes[i];
    fail_msg("no tone is called %s", name);
    return 0;
}

/* A place in the lists of tones, by its name. */
static const char *tone_at(const Story *story, int index) {
    return story->tones[story->tone_lists[index]].name;
}

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
    assert_int_equal(takes(story, ida, "blame"), 100);
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
    assert_int_equal(takes(story, vera, "blame"), 120);
    assert_int_equal(takes(story, vera, "mumble"), 50);
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
    assert_string_equal(story->facts[spoken->clue].id, "lift");
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
    assert_string_equal(tone_at(story, reply->tones.first), "ask");
    assert_string_equal(tone_at(story, reply->tones.first + 1), "mumble");
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
    assert_string_equal(tone_at(story, silence->tones.first), "pause");
    level_free(level);
}

static void a_playthrough_is_read_with_all_it_asks(void **state) {
    (void)state;
    Level *level = load_good("everything.lua");
    const Story *story = level_story(level);
    assert_int_equal(story->playthrough_count, 1);
    const Playthrough *play = &story->playthroughs[0];
    assert_string_equal(story->names[play->steps.first], "May I see");
    assert_string_equal(story->endings[play->ends].title, "It is up");
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
        "  reply 'You knew.' { tone = 'blame', next = 'end' },\n"
        "  reply 'You knew it.' { tone = 'ask', next = 'end', wording = 0 } }\n"
        "ending 'E' { outcome = 'kept' }",
        findings);
    const Story *story = level_story(level);
    assert_int_equal(story->replies[0].wording, -5);
    assert_int_equal(story->replies[0].hits.count, 1);
    assert_int_equal(story->replies[1].wording, 0);
    level_free(level);
    findings_free(findings);
}

static void
braces_are_filled_in_and_a_star_in_them_is_no_emphasis(void **state) {
    (void)state;
    Findings *findings = findings_new();
    Level *level =
        load_text("encounter 'A' { brief = 'b', vars = { n = 3 } }\n"
                  "local ida = customer 'Ida' { }\n"
                  "beat 'first' { ida '{n} of {{5}: *so* {*}sic{*}',\n"
                  "  reply 'Yes.' { tone = 'ask', next = 'end' } }\n"
                  "ending 'E' { outcome = 'kept' }\n",
                  findings);
    assert_int_equal(findings_count(findings), 0);
    Session *session =
        session_new(level_story(level), level_host(level), NULL, NULL);
    View view;
    Error err;
    assert_true(session_apply(session, (Command){ COMMAND_START, 0 }, &err));
    session_view(session, &view);
    char *shown = mem_text(view.lines[0].text);
    emphasis_strip(shown); /* as the window and the terminal do */
    assert_string_equal(shown, "3 of {5}: so *sic*");
    mem_free(shown);
    session_free(session);
    level_free(level);
    findings_free(findings);
}

static void every_level_of_the_game_loads_without_a_finding(void **state) {
    (void)state;
    LevelEntry *levels = levels_in_folder(THAW_SOURCE_DIR "/game/scripts");
    Findings *findings = findings_new();
    size_t count = 0;
    for (; levels[count].id; count++) {
        if (levels[count].campaign) {
            CampaignFile *campaign =
                campaign_load(library, levels[count].path, findings);
            assert_non_null(campaign);
            campaign_close(campaign);
            continue;
        }
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
    levels_free(levels);
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
        cmocka_unit_test(
            braces_are_filled_in_and_a_star_in_them_is_no_emphasis),
        cmocka_unit_test(every_level_of_the_game_loads_without_a_finding),
    };
    return cmocka_run_group_tests(tests, open_library, close_library);
}
