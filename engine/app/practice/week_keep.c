/* SPDX-License-Identifier: MIT
 * A campaign from what is kept of it, and back. Plays are taken over by their
 * names, else by their levels, so that a campaign's file may change while
 * somebody goes through it; one that the file has no more is kept, and counts
 * no longer. */
#include "app/practice/week_state.h"
#include "platform/clock.h"

#include <string.h>

/* ---- to be kept ---- */

static StoredWeekPlay stored_play(const WeekRun *run, int at) {
    const WeekPlay *play = &run->week.plays[at];
    const CampaignPlay *which = &run_campaign(run)->plays[play->play];
    StoredWeekPlay stored = {
        .name = which->written,
        .level = which->level,
        .ending = play->ending,
        .outcome = play->outcome,
        .stake = play->stake,
        .sale_kept = play->sale_kept,
        .yearly_kept = play->yearly_kept,
        .habit = play->habit,
        .called = play->called,
        .worst = play->worst,
        .best = play->best,
        .worst_cost = play->worst_cost,
        .best_gain = play->best_gain,
        .labelled = play->labelled,
        .visit = run->kept[at].visit,
        .customer_count = run->kept[at].customer_count,
    };
    memcpy(stored.customers, run->kept[at].customers, sizeof stored.customers);
    return stored;
}

/* Those of the campaign in their order, then those that it has no more. */
static StoredWeekPlay *all_plays(const WeekRun *run, int *count) {
    *count = run->week.count + run->gone_count;
    StoredWeekPlay *plays = mem_alloc((size_t)*count * sizeof *plays);
    for (int i = 0; i < run->week.count; i++)
        plays[i] = stored_play(run, i);
    for (int i = 0; i < run->gone_count; i++)
        plays[run->week.count + i] = run->gone[i];
    return plays;
}

/* The one that was left before this one was begun; 0: none was. */
static int64_t left_before(const WeekRun *run) {
    StoredWeek other;
    Practice *practice = run->practice;
    return run->fresh &&
                   store_find_week(practice->store, false, practice->profile,
                                   run_record(run), &other)
               ? other.key
               : 0;
}

void run_keep(WeekRun *run, const StoredPlay *play) {
    Practice *practice = run->practice;
    const Campaign *campaign = run_campaign(run);
    WeekHost host = campaign_host(run->file, NULL);
    StoredWeek week = { .key = run->key,
                        .profile = practice->profile,
                        .record = run_record(run),
                        .title = campaign->title,
                        .begun = run->begun,
                        .changed = clock_now_ms(),
                        .instead_of = left_before(run) };
    StoredWeekPlay *plays = all_plays(run, &week.play_count);
    Error err = { "" };
    week.plays = plays;
    week.finished = run->ended = week_next(&run->week, host) == NONE;
    if (week.finished) {
        const CampaignEnding *ending =
            &campaign->endings[week_ending(&run->week, host)];
        week.ending = ending->written;
        week.outcome = ending->outcome;
    }
    run->fresh = false;
    if (play)
        practice_save(practice, play, &week);
    else if (!store_save_week(practice->store, &week, &err))
        log_line(&practice->log, "%s", err.text);
    practice_forget(practice, run->index, false);
    mem_free(plays);
}

/* ---- taken over ---- */

static bool is_taken(const WeekRun *run, int play) {
    for (int i = 0; i < run->week.count; i++)
        if (run->week.plays[i].play == play) return true;
    return false;
}

/* The play that this was, in the campaign as it is now; or NONE. */
static int same_play(const WeekRun *run, const StoredWeekPlay *from) {
    const Campaign *campaign = run_campaign(run);
    int play = campaign_play(campaign, from->name);
    for (int i = 0; play == NONE && i < campaign->play_count; i++)
        if (!strcmp(campaign->plays[i].level, from->level)) play = i;
    return play != NONE && is_taken(run, play) ? NONE : play;
}

static StoredWeekPlay copy_play(Arena *arena, const StoredWeekPlay *from) {
    StoredWeekPlay play = *from;
    const char **texts[] = { &play.name,  &play.level,         &play.ending,
                             &play.habit, &play.called,        &play.worst,
                             &play.best,  &play.stake.currency };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        *texts[i] = arena_text(arena, *texts[i]);
    for (int i = 0; i < play.customer_count; i++)
        play.customers[i].id = arena_text(arena, play.customers[i].id);
    return play;
}

static void take_play(WeekRun *run, const StoredWeekPlay *stored) {
    StoredWeekPlay from = copy_play(run->arena, stored);
    int play = same_play(run, stored);
    if (play == NONE) {
        if (run->gone_count < CAMPAIGN_PLAYS_MAX)
            run->gone[run->gone_count++] = from;
        return;
    }
    int at = run->week.count++;
    run->week.plays[at] = (WeekPlay){ .play = play,
                                      .ending = from.ending,
                                      .outcome = from.outcome,
                                      .stake = from.stake,
                                      .sale_kept = from.sale_kept,
                                      .yearly_kept = from.yearly_kept,
                                      .habit = from.habit,
                                      .labelled = from.labelled,
                                      .called = from.called,
                                      .worst = from.worst,
                                      .best = from.best,
                                      .worst_cost = from.worst_cost,
                                      .best_gain = from.best_gain };
    RunKept *kept = &run->kept[at];
    kept->visit = from.visit;
    kept->customer_count = from.customer_count;
    memcpy(kept->customers, from.customers, sizeof kept->customers);
}

/* Its file may have lost the plays that were to come: then it is over. */
static void notice_end(WeekRun *run) {
    WeekHost host = campaign_host(run->file, NULL);
    if (run->keeps && !run->fresh && !run->ended &&
        week_next(&run->week, host) == NONE)
        run_keep(run, NULL);
}

void run_take(WeekRun *run, bool finished) {
    Practice *practice = run->practice;
    StoredWeek week;
    if (!store_find_week(practice->store, finished, practice->profile,
                         run_record(run), &week))
        return;
    store_take_week(practice->store, &week);
    run->key = week.key;
    run->begun = week.begun;
    run->fresh = false;
    run->ended = week.finished;
    run->past = finished ? arena_text(run->arena, week.ending) : NULL;
    for (int i = 0; i < week.play_count && i < CAMPAIGN_PLAYS_MAX; i++)
        take_play(run, &week.plays[i]);
    notice_end(run);
}

bool run_reload(WeekRun *run, Findings *findings) {
    CampaignFile *file = practice_campaign(run->practice, run->index, findings);
    if (!file) return false;
    int count;
    StoredWeekPlay *plays = all_plays(run, &count);
    CampaignFile *old = run->file;
    Arena *texts = run->arena;
    run->arena = arena_new();
    run->gone_count = 0;
    run->past = arena_text(run->arena, run->past);
    run_use(run, file);
    for (int i = 0; i < count; i++)
        take_play(run, &plays[i]);
    mem_free(plays);
    campaign_close(old);
    arena_free(texts);
    notice_end(run);
    return true;
}
