/* SPDX-License-Identifier: MIT
 * How far a campaign has come, and where it goes from there. */
#include "core/play/week.h"

#include <string.h>

static bool holds(const Week *week, WeekHost host, int code, Place at) {
    if (code == NONE) return true;
    bool result = false;
    Error err = { "" };
    if (host.holds && host.holds(host.data, code, week, &result, &err))
        return result;
    if (host.fault) host.fault(host.data, at, err.text);
    return false;
}

static bool was_met(const Week *week, int play) {
    for (int i = 0; i < week->count; i++)
        if (week->plays[i].play == play) return true;
    return false;
}

int week_next(const Week *week, WeekHost host) {
    const Campaign *campaign = week->campaign;
    int from = week->count ? week->plays[week->count - 1].play + 1 : 0;
    for (int i = from; i < campaign->play_count; i++) {
        const CampaignPlay *play = &campaign->plays[i];
        /* Played already, when the file had another order. */
        if (was_met(week, i)) continue;
        if (holds(week, host, play->when, play->at)) return i;
    }
    return NONE;
}

int week_ending(const Week *week, WeekHost host) {
    const Campaign *campaign = week->campaign;
    for (int i = 0; i < campaign->ending_count; i++) {
        const CampaignEnding *ending = &campaign->endings[i];
        if (holds(week, host, ending->when, ending->at)) return i;
    }
    return campaign->ending_count - 1;
}

const WeekPlay *week_of(const Week *week, const char *level) {
    for (int i = week->count; i-- > 0;)
        if (!strcmp(week->campaign->plays[week->plays[i].play].level, level))
            return &week->plays[i];
    return NULL;
}

/* The habit named in most of the plays; the first of those named as often. */
static void find_habit(const Week *week, WeekSum *sum) {
    for (int i = 0; i < week->count; i++) {
        const char *habit = week->plays[i].habit;
        int times = 0;
        for (int k = 0; habit && k < week->count; k++)
            times +=
                week->plays[k].habit && !strcmp(week->plays[k].habit, habit);
        if (times < 2 || times <= sum->habit_times) continue;
        sum->habit = habit;
        sum->habit_times = times;
    }
}

WeekSum week_sum(const Week *week) {
    WeekSum sum = { 0 };
    for (int i = 0; i < week->count; i++) {
        const WeekPlay *play = &week->plays[i];
        sum.outcomes[play->outcome]++;
        sum.kept += play->outcome >= OUTCOME_KEPT;
        sum.lost += play->outcome == OUTCOME_LOST;
        int kept = play->sale_kept + play->yearly_kept;
        sum.money_kept += kept;
        sum.money_lost += play->stake.sale + play->stake.yearly - kept;
        sum.labelled += play->labelled;
        if (play->worst && play->worst_cost > 0 &&
            (!sum.worst || play->worst_cost > sum.worst->worst_cost))
            sum.worst = play;
        if (play->best && play->best_gain > 0 &&
            (!sum.best || play->best_gain > sum.best->best_gain))
            sum.best = play;
    }
    find_habit(week, &sum);
    return sum;
}

Earlier *week_earlier(const Week *week, int play) {
    const Campaign *campaign = week->campaign;
    Earlier *earlier = earlier_new(campaign->id, campaign->plays[play].written);
    Week before = { .campaign = campaign };
    for (int i = 0; i < week->count && week->plays[i].play < play; i++) {
        before.plays[before.count++] = week->plays[i];
        earlier_add_end(earlier, campaign->plays[week->plays[i].play].level,
                        week->plays[i].outcome);
    }
    WeekSum sum = week_sum(&before);
    if (sum.worst)
        earlier_set_worst(earlier, sum.worst->worst, sum.worst->worst_cost);
    if (sum.best) earlier_set_best(earlier, sum.best->best);
    return earlier;
}
