/* SPDX-License-Identifier: MIT
 * Progress: many talks of one person counted together. next.c chooses which
 * customer to see next, and when. */
#include "core/study/progress.h"

#include "core/base/mem.h"
#include "core/study/conduct.h"
#include "core/study/explain.h"
#include "core/study/progress_work.h"
#include "core/words/say.h"

#include <stdlib.h>
#include <string.h>

struct ProgressOwner {
    Progress progress;
    Arena *arena;
};

/* ---- talks and their tries ---- */

static bool played_before(const ProgressPlay *plays, int at) {
    for (int i = at - 1; i >= 0; i--)
        if (plays[i].level == plays[at].level) return true;
    return false;
}

/* A try whose talk is not kept counts as a talk. */
static void leave_out_tries(ProgressMaker *maker) {
    ProgressPlay *talks = arena_alloc(
        maker->arena, ((size_t)maker->all_count + 1) * sizeof *talks);
    for (int i = 0; i < maker->all_count; i++)
        if (!maker->all[i].again || !played_before(maker->all, i))
            talks[maker->play_count++] = maker->all[i];
    maker->plays = talks;
}

/* ---- customers ---- */

static int talks_with(const ProgressMaker *maker, int level) {
    int count = 0;
    for (int i = 0; i < maker->play_count; i++)
        count += maker->plays[i].level == level;
    return count;
}

static void count_best(ProgressMaker *maker) {
    ProgressBest *best = arena_alloc(
        maker->arena, ((size_t)maker->level_count + 1) * sizeof *best);
    int count = 0;
    for (int level = 0; level < maker->level_count; level++) {
        ProgressBest one = { .level = level,
                             .times = talks_with(maker, level) };
        bool met = false;
        for (int i = 0; i < maker->all_count; i++) {
            const ProgressPlay *play = &maker->all[i];
            if (play->level != level) continue;
            if (!met || play->outcome > one.best) {
                one.best = play->outcome;
                one.when = play->when;
            }
            one.last = play->when;
            one.tries++;
            met = true;
        }
        one.tries -= one.times;
        if (met) best[count++] = one;
    }
    maker->progress->best = best;
    maker->progress->best_count = count;
}

/* ---- the habit that keeps coming back ---- */

static Habit most_named(const ProgressMaker *maker, int *times) {
    int named[HABITS] = { 0 };
    Habit most = HABIT_NONE;
    for (int i = 0; i < maker->play_count; i++)
        named[maker->plays[i].habit]++;
    for (int i = HABIT_NONE + 1; i < HABITS; i++)
        if (named[i] >= 2 && (most == HABIT_NONE || named[i] > named[most]))
            most = (Habit)i;
    *times = most == HABIT_NONE ? 0 : named[most];
    return most;
}

/* As it stood after the talk `at`. */
static ProgressShare share_at(const ProgressMaker *maker, int at) {
    ProgressShare share = { .when = maker->plays[at].when };
    for (int i = at; i >= 0 && i > at - PROGRESS_WINDOW; i--) {
        share.of++;
        share.named += maker->plays[i].habit == maker->progress->habit;
    }
    return share;
}

static const char *fading(const ProgressMaker *maker) {
    if (maker->play_count < 2 * PROGRESS_WINDOW) return NULL;
    ProgressShare first = share_at(maker, PROGRESS_WINDOW - 1);
    ProgressShare last = share_at(maker, maker->play_count - 1);
    const char *words =
        last.named < first.named
            ? say("It fades: in %d of your first %d talks, in %d of the last "
                  "%d.")
        : last.named > first.named
            ? say("It has grown: in %d of your first %d talks, in %d of the "
                  "last %d.")
            : say("It stays as it was: in %d of your first %d talks, in %d of "
                  "the last %d.");
    return arena_format(maker->arena, words, first.named, first.of, last.named,
                        last.of);
}

static void follow_habit(ProgressMaker *maker) {
    Progress *progress = maker->progress;
    progress->habit = most_named(maker, &progress->habit_times);
    if (progress->habit == HABIT_NONE) return;
    ProgressShare *shares =
        arena_alloc(maker->arena, (size_t)maker->play_count * sizeof *shares);
    for (int i = 0; i < maker->play_count; i++)
        if (i + 1 == maker->play_count ||
            maker->plays[i].day != maker->plays[i + 1].day)
            shares[progress->share_count++] = share_at(maker, i);
    progress->shares = shares;
    progress->habit_text =
        arena_text(maker->arena, habit_text(progress->habit));
    progress->habit_step =
        arena_text(maker->arena, habit_step(progress->habit));
    progress->fading = fading(maker);
}

unsigned progress_tempts(const Story *story) {
    ConductRules rules = conduct_rules(story);
    unsigned tempts = 0;
    for (int i = 0; i < story->reply_count; i++) {
        Span tones = story->replies[i].tones;
        for (int t = 0; t < tones.count; t++)
            tempts |= 1u << rules.habit[story->tone_lists[tones.first + t]];
    }
    for (int i = 0; i < story->thought_count; i++)
        if (story->thoughts[i].stance == STANCE_JUDGING)
            tempts |= 1u << HABIT_THINKING_WORST;
    if (story->customer_count > 1) tempts |= 1u << HABIT_LEAVING_OUT;
    return tempts & ~(1u << HABIT_NONE);
}

/* ---- strengths ---- */

static int by_times(const void *a, const void *b) {
    const ProgressStrength *one = a, *other = b;
    if (one->times != other->times) return other->times - one->times;
    return (int)one->strength - (int)other->strength;
}

static void count_strengths(ProgressMaker *maker) {
    Progress *progress = maker->progress;
    for (int i = 0; i < STRENGTHS; i++) {
        ProgressStrength one = { .strength = (Strength)i };
        for (int p = 0; p < maker->play_count; p++)
            one.times += maker->plays[p].strength == i;
        if (!one.times) continue;
        one.text = arena_text(maker->arena, strength_words((Strength)i));
        progress->strengths[progress->strength_count++] = one;
    }
    qsort(progress->strengths, (size_t)progress->strength_count,
          sizeof progress->strengths[0], by_times);
}

/* ---- money ---- */

static ProgressMoney *money_in(Progress *progress, const char *currency) {
    for (int i = 0; i < progress->money_count; i++)
        if (!strcmp(progress->money[i].currency, currency))
            return &progress->money[i];
    if (progress->money_count == PROGRESS_CURRENCIES) return NULL;
    ProgressMoney *money = &progress->money[progress->money_count++];
    money->currency = currency;
    return money;
}

static int as_int(long long amount) {
    const long long most = 999999999;
    return (int)(amount > most ? most : amount);
}

static const char *sum(const ProgressMaker *maker, const ProgressMoney *money,
                       long long amount) {
    return explain_sum(money->currency, as_int(amount), maker->arena);
}

static bool met_that_day(const ProgressMaker *maker, int at) {
    const ProgressPlay *play = &maker->plays[at];
    for (int i = at - 1; i >= 0 && maker->plays[i].day == play->day; i--)
        if (maker->plays[i].level == play->level) return true;
    return false;
}

static const char *sale_text(const ProgressMaker *maker,
                             const ProgressMoney *money) {
    return arena_format(
        maker->arena, say("Of %s that was on the table that day, %s was kept."),
        sum(maker, money, money->sale), sum(maker, money, money->sale_kept));
}

static const char *yearly_text(const ProgressMaker *maker,
                               const ProgressMoney *money) {
    const Stake stake = { money->currency, 0, as_int(money->doubt) };
    const char *doubt = explain_yearly(&stake, 0, true, maker->arena);
    if (money->doubt == money->yearly) return doubt;
    const char *stayed =
        arena_format(maker->arena, say("Of %s a year, %s stayed."),
                     sum(maker, money, money->yearly),
                     sum(maker, money, money->yearly_kept));
    return money->doubt ? say_both(maker->arena, stayed, doubt) : stayed;
}

static void count_money(ProgressMaker *maker) {
    Progress *progress = maker->progress;
    for (int i = 0; i < maker->play_count; i++) {
        const ProgressPlay *play = &maker->plays[i];
        if (!play->stake.currency || met_that_day(maker, i)) continue;
        ProgressMoney *money =
            money_in(progress, arena_text(maker->arena, play->stake.currency));
        if (!money) continue;
        money->sale += play->stake.sale;
        money->sale_kept += play->sale_kept;
        money->yearly += play->stake.yearly;
        money->yearly_kept += play->yearly_kept;
        if (play->outcome == OUTCOME_UNEASY)
            money->doubt += play->stake.yearly - play->yearly_kept;
    }
    for (int i = 0; i < progress->money_count; i++) {
        ProgressMoney *money = &progress->money[i];
        money->text = sale_text(maker, money);
        if (money->yearly)
            money->text =
                say_both(maker->arena, money->text, yearly_text(maker, money));
    }
}

/* ---- the whole ---- */

Progress *progress_make(const ProgressPlay *plays, int play_count,
                        const ProgressLevel *levels, int level_count,
                        long long now) {
    struct ProgressOwner *owner = mem_alloc(sizeof *owner);
    owner->arena = arena_new();
    ProgressMaker maker = { .progress = &owner->progress,
                            .arena = owner->arena,
                            .all = plays,
                            .all_count = play_count,
                            .levels = levels,
                            .level_count = level_count,
                            .now = now };
    leave_out_tries(&maker);
    owner->progress.plays = maker.play_count;
    count_best(&maker);
    follow_habit(&maker);
    count_strengths(&maker);
    count_money(&maker);
    progress_choose_next(&maker);
    return &owner->progress;
}

void progress_free(Progress *progress) {
    struct ProgressOwner *owner = (struct ProgressOwner *)progress;
    if (!owner) return;
    arena_free(owner->arena);
    mem_free(owner);
}
