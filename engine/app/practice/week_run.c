/* SPDX-License-Identifier: MIT
 * Playing a campaign: opens it, continues it, and saves it after each
 * encounter. */
#include "app/practice/week_run.h"

#include "app/practice/week_state.h"
#include "core/base/text.h"
#include "core/play/mood.h"
#include "core/study/habits.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/process.h"

#include <string.h>

bool practice_is_campaign(const Practice *practice, int index) {
    return index != NONE && practice->levels.entries[index].campaign;
}

CampaignFile *practice_campaign(Practice *practice, int index,
                                Findings *findings) {
    Findings *own = findings ? NULL : findings_new();
    const char *path = practice->levels.entries[index].file;
    CampaignFile *file = campaign_load(practice_library(practice), path,
                                       findings ? findings : own);
    findings_free(own);
    if (file) practice_translate_campaign(practice, file);
    return file;
}

const char *run_record(const WeekRun *run) {
    return run->practice->levels.entries[run->index].record;
}

/* ---- its levels ---- */

/* The level in the campaign's own scripts folder, else the one with that id in
 * the list. */
static int find_level(const WeekRun *run, const char *id) {
    LevelList *levels = &run->practice->levels;
    const ListedLevel *own = &levels->entries[run->index];
    size_t file = strlen(own->file), tail = strlen(own->id) + 4;
    int found = NONE;
    if (file >= tail) {
        Text path = { 0 };
        text_format(&path, "%.*s%s.lua", (int)(file - tail), own->file, id);
        if (files_kind(text_get(&path)) == FILES_PLAIN)
            found = level_list_by_file(levels, text_get(&path));
        text_free(&path);
    }
    return found != NONE ? found : level_list_by_id(levels, id);
}

int run_level(WeekRun *run, int play) {
    return run->levels[play];
}

/* ---- what was played ---- */

/* The change of mood by the player's own words: without events, which the
 * account of a turn includes. */
static int change_by_words(const Session *session, int turn) {
    const Story *story = session_story(session);
    const PlayState *before = session_state_at(session, turn);
    const PlayState *after = session_state_at(session, turn + 1);
    const MoodAccount *accounts = session_account_at(session, turn);
    int change = 0;
    for (int who = 0; who < story->customer_count; who++) {
        if (story->customers[who].ours) continue;
        change += after->moods[who].mood - before->moods[who].mood;
        for (int i = 0; i < accounts[who].count; i++)
            if (accounts[who].terms[i].kind == TERM_EVENT)
                change -= accounts[who].terms[i].points;
    }
    return change;
}

/* The reply with variables as they were when it was said. */
static const char *words_at(WeekRun *run, const Session *session, int turn) {
    const Reply *reply =
        &session_story(session)->replies[session_reply_at(session, turn)];
    char *words =
        session_words(session, session_state_at(session, turn), reply->text);
    const char *kept = arena_text(run->arena, words);
    mem_free(words);
    return kept;
}

static void note_lines(WeekRun *run, const Session *session, WeekPlay *play) {
    int turns = (int)journal_count(session_journal(session));
    int worst = NONE, best = NONE;
    for (int turn = 0; turn < turns; turn++) {
        const Reply *reply =
            &session_story(session)->replies[session_reply_at(session, turn)];
        if (reply->think || reply->silence || reply->act) continue;
        int change = change_by_words(session, turn);
        if (-change > play->worst_cost) {
            play->worst_cost = -change;
            worst = turn;
        }
        if (change > play->best_gain) {
            play->best_gain = change;
            best = turn;
        }
    }
    if (worst != NONE) play->worst = words_at(run, session, worst);
    if (best != NONE) play->best = words_at(run, session, best);
}

/* Counts the thoughts that label the customer: the one chosen before the
 * conversation, and those in it. */
static void note_labels(WeekRun *run, const Session *session, WeekPlay *play) {
    const Story *story = session_story(session);
    const Journal *journal = session_journal(session);
    int thought = journal_setup(journal)->thought;
    if (thought != NONE && story->thoughts[thought].label) {
        char *words = session_words(session, session_state_at(session, 0),
                                    story->thoughts[thought].text);
        play->called = arena_text(run->arena, words);
        play->labelled++;
        mem_free(words);
    }
    int turns = (int)journal_count(journal);
    for (int turn = 0; turn < turns; turn++) {
        const Reply *reply = &story->replies[session_reply_at(session, turn)];
        if (!reply->think || !reply->label) continue;
        play->called = words_at(run, session, turn);
        play->labelled++;
    }
}

static void note_customers(const WeekRun *run, const Session *session,
                           RunKept *kept) {
    const Story *story = session_story(session);
    const PlayState *last = session_state(session);
    kept->customer_count = 0;
    kept->visit = journal_setup(session_journal(session))->visit;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        kept->customers[kept->customer_count++] = (StoredCustomer){
            .id = arena_text(run->arena, story->customers[i].id),
            .low = last->moods[i].low,
            .end = last->moods[i].mood,
        };
    }
}

/* The index of play number `play` among those played; the next free one if it
 * was not played yet. */
static int place_of(WeekRun *run, int play) {
    int at = 0;
    while (at < run->week.count && run->week.plays[at].play != play)
        at++;
    if (at == run->week.count && at < CAMPAIGN_PLAYS_MAX) run->week.count++;
    return at;
}

void run_note(WeekRun *run, int play, const Session *session,
              const char *habit) {
    const Story *story = session_story(session);
    const Ending *ending = &story->endings[session_state(session)->ending];
    int at = place_of(run, play);
    WeekPlay *note = &run->week.plays[at];
    *note = (WeekPlay){ .play = play,
                        .ending = arena_text(run->arena, ending->written),
                        .outcome = ending->outcome,
                        .stake = story->stake,
                        .sale_kept = ending->sale,
                        .yearly_kept = ending->yearly };
    note->stake.currency = arena_text(run->arena, story->stake.currency);
    bool named = habit && habit_named(habit) != HABIT_NONE;
    note->habit = named ? arena_text(run->arena, habit) : NULL;
    note_lines(run, session, note);
    note_labels(run, session, note);
    note_customers(run, session, &run->kept[at]);
}

/* ---- the setup of the next play ---- */

/* What the customers remember of an earlier play of this campaign; false: this
 * is their first. */
static bool carry_from(const WeekRun *run, const Story *story,
                       PlaySetup *setup) {
    const WeekPlay *last =
        story->visit_of ? week_of(&run->week, story->visit_of) : NULL;
    if (!last) return false;
    const RunKept *kept = &run->kept[last - run->week.plays];
    setup->visit = kept->visit + 1;
    setup->before = last->ending;
    for (int i = 0; i < kept->customer_count; i++) {
        int who = story_customer(story, kept->customers[i].id);
        if (who != NONE)
            setup->carry[who] = (Carry){ true, (short)kept->customers[i].low,
                                         (short)kept->customers[i].end };
    }
    return true;
}

PlaySetup run_setup(WeekRun *run, int play, const Story *story) {
    PlaySetup setup = { .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
    carry_from(run, story, &setup);
    setup.earlier = week_earlier(&run->week, play);
    return setup;
}

Meeting *run_meet(WeekRun *run, Findings *findings) {
    int play = run->past
                   ? NONE
                   : week_next(&run->week, campaign_host(run->file, NULL));
    if (play == NONE || run->levels[play] == NONE) return NULL;
    return practice_meet_in(run->practice, run, play, findings);
}

/* ---- opening and closing ---- */

void run_use(WeekRun *run, CampaignFile *file) {
    run->file = file;
    run->week = (Week){ .campaign = campaign_of(file) };
    memcpy(run->language, run->practice->language, LANGUAGE_CAPACITY);
    for (int i = 0; i < run->week.campaign->play_count; i++)
        run->levels[i] = find_level(run, run->week.campaign->plays[i].level);
}

WeekRun *run_open(Practice *practice, int index, RunKind kind,
                  Findings *findings) {
    CampaignFile *file = practice_campaign(practice, index, findings);
    if (!file) return NULL;
    WeekRun *run = mem_alloc(sizeof *run);
    uint64_t key = 0;
    if (!process_random(&key, sizeof key)) key = (uint64_t)clock_now_ms();
    run->practice = practice;
    run->index = index;
    run->arena = arena_new();
    run->key = (int64_t)(key >> 2) + 1; /* positive: 0 means no campaign */
    run->begun = clock_now_ms();
    run->keeps = kind != RUN_TRIAL;
    run->fresh = true;
    run_use(run, file);
    if (kind == RUN_GO_ON || kind == RUN_LAST) run_take(run, kind == RUN_LAST);
    return run;
}

void run_close(WeekRun *run) {
    if (!run) return;
    campaign_close(run->file);
    arena_free(run->arena);
    arena_free(run->shown);
    mem_free(run);
}

void run_again(WeekRun *run) {
    run->week.count = run->gone_count = 0;
    arena_free(run->arena);
    run->arena = arena_new();
}

const char *run_habit(WeekRun *run, const Session *session, ScriptHost host) {
    const Story *story = session_story(session);
    Usual *usual = practice_usual(run->practice, story->text_hash);
    while (usual_go_on(usual, story, host, USUAL_PLAYS))
        continue;
    Conduct conduct = habits_of(session);
    int cost;
    Habit worst = habits_told(&conduct, usual, session, &cost);
    return worst == HABIT_NONE ? NULL : habit_name(worst);
}

const Campaign *run_campaign(const WeekRun *run) {
    return run->week.campaign;
}

const Week *run_week(const WeekRun *run) {
    return &run->week;
}

WeekHost run_host(WeekRun *run, Findings *findings) {
    return campaign_host(run->file, findings);
}

const char *run_file(const WeekRun *run, int index) {
    return campaign_path(run->file, index);
}
