/* SPDX-License-Identifier: MIT
 * Makes the texts that a front end shows of a campaign: what was played, what
 * comes next, and the debrief of the whole. */
#include "app/practice/week_state.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/play/expand.h"
#include "core/study/explain.h"
#include "core/study/habits.h"
#include "core/words/say.h"

#include <limits.h>
#include <string.h>

/* ---- helpers ---- */

/* Copies a text into the run's arena and frees it. */
static const char *keep(WeekRun *run, char *text) {
    const char *kept = arena_text(run->shown, text);
    mem_free(text);
    return kept;
}

static const char *sum_of(WeekRun *run, const char *currency,
                          long long amount) {
    return explain_sum(currency, (int)(amount > INT_MAX ? INT_MAX : amount),
                       run->shown);
}

/* Fills in {player}, the only name in braces in a campaign's texts. */
static const char *words(WeekRun *run, const char *text) {
    static const Story none; /* no variables */
    const char *player = practice_player(run->practice);
    return text ? keep(run, expand_first(&none, text, player)) : NULL;
}

/* ---- money ---- */

enum { SENTENCES = 3 }; /* at most, of one currency */

/* All that was at stake in one currency. */
typedef struct RunMoney {
    const char *currency;
    long long sale, sale_kept, yearly, yearly_kept;
    long long doubt;    /* of yearly: whoever left uneasy may come again */
    long long referral; /* yearly worth that delighted customers bring */
} RunMoney;

static RunMoney *money_in(RunMoney *money, int *count, const char *currency) {
    for (int i = 0; i < *count; i++)
        if (!strcmp(money[i].currency, currency)) return &money[i];
    money[*count] = (RunMoney){ .currency = currency };
    return &money[(*count)++];
}

/* Sentences about sales, yearly worth, and recommendations. */
static void tell_money(WeekRun *run, const RunMoney *money,
                       const char **sentences, int *count) {
    const char *currency = money->currency;
    const char *yearly = sum_of(run, currency, money->yearly);
    const char *yearly_kept = sum_of(run, currency, money->yearly_kept);
    if (money->sale)
        sentences[(*count)++] =
            arena_format(run->shown, say("Of %s in sales you kept %s."),
                         sum_of(run, currency, money->sale),
                         sum_of(run, currency, money->sale_kept));
    if (money->yearly && money->doubt)
        sentences[(*count)++] = arena_format(
            run->shown,
            say("Of %s a year from people who could come again "
                "you kept %s, and %s is in doubt."),
            yearly, yearly_kept, sum_of(run, currency, money->doubt));
    else if (money->yearly)
        sentences[(*count)++] =
            arena_format(run->shown,
                         say("Of %s a year from people who could come again "
                             "you kept %s."),
                         yearly, yearly_kept);
    if (money->referral)
        sentences[(*count)++] =
            arena_format(run->shown,
                         say("People who leave delighted tell others: one more "
                             "customer like each of them would be %s a year."),
                         sum_of(run, currency, money->referral));
}

static void count_money(WeekRun *run) {
    size_t most = (size_t)run->week.count;
    RunMoney *money = mem_alloc(most * sizeof *money);
    int count = 0, told = 0;
    for (int i = 0; i < run->week.count; i++) {
        const WeekPlay *play = &run->week.plays[i];
        if (!play->stake.currency) continue;
        RunMoney *sum = money_in(money, &count, play->stake.currency);
        sum->sale += play->stake.sale;
        sum->sale_kept += play->sale_kept;
        sum->yearly += play->stake.yearly;
        sum->yearly_kept += play->yearly_kept;
        if (play->outcome == OUTCOME_UNEASY)
            sum->doubt += play->stake.yearly - play->yearly_kept;
        if (play->outcome == OUTCOME_DELIGHTED)
            sum->referral += play->stake.yearly;
    }
    const char **sentences =
        arena_alloc(run->shown, (most * SENTENCES + 1) * sizeof *sentences);
    for (int i = 0; i < count; i++)
        tell_money(run, &money[i], sentences, &told);
    if (count > 1)
        sentences[told++] = say("That is the money of different countries, so "
                                "it is not added up.");
    run->view.money = sentences;
    run->view.money_count = told;
    mem_free(money);
}

/* ---- who was met ---- */

/* What was at stake in one encounter, a sentence or two. */
static const char *money_of(WeekRun *run, const WeekPlay *play) {
    const Stake *stake = &play->stake;
    if (!stake->currency) return NULL;
    const char *sale =
        stake->sale ? explain_sale(stake, play->sale_kept, run->shown) : NULL;
    const char *yearly =
        stake->yearly
            ? explain_yearly(stake, play->yearly_kept,
                             play->outcome == OUTCOME_UNEASY, run->shown)
            : NULL;
    if (sale && yearly) return say_both(run->shown, sale, yearly);
    return sale ? sale : yearly;
}

static RunPlay played(WeekRun *run, const WeekPlay *play) {
    const CampaignPlay *which = &run_campaign(run)->plays[play->play];
    int level = run->levels[play->play];
    RunPlay shown = { .stop = play->play,
                      .name = words(run, which->name),
                      .title = which->level,
                      .level = level,
                      .outcome = play->outcome };
    if (level != NONE) shown.title = practice_card(run->practice, level)->title;
    shown.ending = practice_ending(run->practice, level, play->ending);
    if (play->habit) shown.habit = habit_text(habit_named(play->habit));
    shown.money = money_of(run, play);
    return shown;
}

/* ---- the days ---- */

/* "Monday, the clinic" is a day and what is there. */
static void split_name(WeekRun *run, const char *name, RunStop *stop) {
    static const char *const commas[] = { ", ", "，", "、", "، " };
    const char *first = NULL, *rest = "";
    for (size_t i = 0; i < sizeof commas / sizeof *commas; i++) {
        const char *at = strstr(name, commas[i]);
        if (!at || (first && at > first)) continue;
        first = at;
        rest = at + strlen(commas[i]);
    }
    int size = first ? (int)(first - name) : (int)strlen(name);
    stop->day = arena_format(run->shown, "%.*s", size, name);
    stop->what = arena_text(run->shown, rest);
}

static void tell_stops(WeekRun *run, int next) {
    RunView *view = &run->view;
    int last = run->week.count ? run->week.plays[run->week.count - 1].play : -1;
    int passed = next == NONE ? view->play_total : next > last ? next : last;
    for (int i = 0; i < view->play_total; i++) {
        RunStop *stop = &view->stops[i];
        split_name(run, words(run, run_campaign(run)->plays[i].name), stop);
        stop->played = NONE;
        stop->state = i == next    ? STOP_NEXT
                      : i < passed ? STOP_PASSED
                                   : STOP_LATER;
    }
    for (int i = 0; i < view->play_count; i++) {
        view->stops[view->plays[i].stop].state = STOP_PLAYED;
        view->stops[view->plays[i].stop].played = i;
    }
}

/* ---- who comes next ---- */

/* Whom the customers of the next play remember. */
static const char *carried(WeekRun *run, const char *visit_of) {
    const WeekPlay *last = visit_of ? week_of(&run->week, visit_of) : NULL;
    if (!last) return NULL;
    int level = run->levels[last->play];
    return arena_format(run->shown, say("It follows \"%s\", which ended: %s."),
                        words(run, run_campaign(run)->plays[last->play].name),
                        practice_ending(run->practice, level, last->ending));
}

static int waiting_in(WeekRun *run, int level) {
    StoredPlay waiting;
    const char *record = run->practice->levels.entries[level].record;
    return run->keeps && store_find_in_week(run->practice->store, run->key,
                                            record, &waiting)
               ? waiting.turns
               : 0;
}

static void tell_next(WeekRun *run, int next) {
    RunView *view = &run->view;
    const CampaignPlay *play = &run_campaign(run)->plays[next];
    view->next_name = words(run, play->name);
    view->next_title = play->level;
    view->next_level = run->levels[next];
    if (view->next_level == NONE) {
        view->next_error = arena_format(
            run->shown, say("the level \"%s\" is gone"), play->level);
        return;
    }
    const LevelCard *card = practice_card(run->practice, view->next_level);
    view->next_title = card->title;
    view->next_place = card->place;
    view->next_error = card->error;
    view->carries = carried(run, card->visit_of);
    view->waiting = waiting_in(run, view->next_level);
}

/* ---- the debrief of the whole ---- */

static const char *said_where(WeekRun *run, const WeekPlay *play) {
    return words(run, run_campaign(run)->plays[play->play].name);
}

static void tell_lines(WeekRun *run, const WeekSum *sum) {
    RunView *view = &run->view;
    if (sum->best) {
        view->best = sum->best->best;
        view->best_who = said_where(run, sum->best);
    }
    if (sum->worst) {
        view->worst = sum->worst->worst;
        view->worst_who = said_where(run, sum->worst);
    }
    for (int i = 0; i < run->week.count; i++)
        if (run->week.plays[i].called) {
            const WeekPlay *play = &run->week.plays[i];
            view->called[view->called_count] = play->called;
            view->called_who[view->called_count++] = said_where(run, play);
        }
}

static void tell_habit(WeekRun *run, const WeekSum *sum) {
    RunView *view = &run->view;
    if (!sum->habit) {
        view->habit = say("No habit came back in two of them: what went wrong "
                          "was each time something else, or nothing.");
        return;
    }
    Habit habit = habit_named(sum->habit);
    Text text = { 0 };
    text_format(&text,
                say_count(sum->habit_times, "It came back %d time: %s",
                          "It came back %d times: %s"),
                sum->habit_times, habit_text(habit));
    view->habit = keep(run, text_take(&text));
    view->step = habit_step(habit);
}

/* An old one ended as it is kept, whatever the campaign says by now. */
static const CampaignEnding *ending_of(const WeekRun *run, WeekHost host) {
    const Campaign *campaign = run_campaign(run);
    for (int i = 0; run->past && i < campaign->ending_count; i++)
        if (!strcmp(campaign->endings[i].written, run->past))
            return &campaign->endings[i];
    return &campaign->endings[week_ending(&run->week, host)];
}

static void tell_end(WeekRun *run, WeekHost host) {
    RunView *view = &run->view;
    const Campaign *campaign = run_campaign(run);
    const CampaignEnding *ending = ending_of(run, host);
    WeekSum sum = week_sum(&run->week);
    view->ending = words(run, ending->title);
    view->text = words(run, ending->text);
    view->lesson =
        words(run, ending->lesson ? ending->lesson : campaign->lesson);
    view->outcome = ending->outcome;
    view->questions = campaign->questions;
    view->question_count = campaign->question_count;
    tell_lines(run, &sum);
    tell_habit(run, &sum);
    count_money(run);
}

static const char *tell_gone(WeekRun *run) {
    if (!run->gone_count) return NULL;
    return arena_format(run->shown,
                        say_count(run->gone_count,
                                  "%d encounter that you had is no longer part "
                                  "of this campaign. It is kept, and does not "
                                  "count here.",
                                  "%d encounters that you had are no longer "
                                  "part of this campaign. They are kept, and "
                                  "do not count here."),
                        run->gone_count);
}

/* In the language that is spoken by now; without its translation, or when its
 * file is broken by now, it stays as it was. */
static void speak(WeekRun *run) {
    const char *language = run->practice->language;
    if (strcmp(run->language, language) != 0 && !run_reload(run, NULL))
        memcpy(run->language, language, LANGUAGE_CAPACITY);
}

const RunView *run_view(WeekRun *run) {
    speak(run);
    const Campaign *campaign = run_campaign(run);
    WeekHost host = campaign_host(run->file, NULL);
    RunView *view = &run->view;
    Outcome best;
    arena_free(run->shown);
    run->shown = arena_new();
    *view = (RunView){ .title = words(run, campaign->title),
                       .brief = words(run, campaign->brief),
                       .goal = words(run, campaign->goal),
                       .play_total = campaign->play_count,
                       .past = run->past != NULL,
                       .finished = store_weeks_finished(run->practice->store,
                                                        run->practice->profile,
                                                        run_record(run), &best),
                       .next_level = NONE,
                       .gone = tell_gone(run),
                       .notice = practice_notice(run->practice) };
    for (int i = 0; i < run->week.count; i++)
        view->plays[view->play_count++] = played(run, &run->week.plays[i]);
    int next = run->past ? NONE : week_next(&run->week, host);
    view->over = next == NONE;
    tell_stops(run, next);
    if (view->over)
        tell_end(run, host);
    else
        tell_next(run, next);
    return view;
}
