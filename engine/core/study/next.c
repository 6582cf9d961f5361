/* SPDX-License-Identifier: MIT
 * Whom to see next, by how the last talk with each customer went:
 *
 *     lost                            tomorrow, the same customer
 *     kept, with a habit that cost    in 3 days, another one in whom the same
 *                                     habit is tempted
 *     clean                           after 7, 21, then 60 days; before that,
 *                                     somebody else
 *
 * An uneasy end counts as kept when a habit was named, else as lost. The order
 * is: what is due, then levels never played, then what is not due yet. */
#include "core/study/progress_work.h"

#include "core/words/say.h"

static const long long day_ms = 24LL * 60 * 60 * 1000;

/* How the talks with one customer went. */
typedef struct Record {
    const ProgressPlay *last; /* NULL: never met */
    int clean;                /* talks without anything to mend, in a row */
} Record;

static bool is_clean(const ProgressPlay *play) {
    return play->outcome >= OUTCOME_KEPT && play->habit == HABIT_NONE;
}

static Record record_of(const ProgressMaker *maker, int level) {
    Record record = { NULL, 0 };
    for (int i = 0; i < maker->play_count; i++) {
        if (maker->plays[i].level != level) continue;
        record.last = &maker->plays[i];
        record.clean = is_clean(record.last) ? record.clean + 1 : 0;
    }
    return record;
}

static bool may_come(const ProgressMaker *maker, int level) {
    const ProgressLevel *it = &maker->levels[level];
    return !it->gone && it->declined <= maker->now;
}

/* Another level that tempts to this habit: one never played, else the one
 * played longest ago; NONE: there is none. */
static int tempting(const ProgressMaker *maker, Habit habit, int not_this) {
    int found = NONE;
    long long met = 0;
    for (int i = 0; i < maker->level_count; i++) {
        if (i == not_this || !may_come(maker, i) ||
            !(maker->levels[i].tempts & (1u << habit)))
            continue;
        Record record = record_of(maker, i);
        long long when = record.last ? record.last->when : -1;
        if (found != NONE && when >= met) continue;
        found = i;
        met = when;
    }
    return found;
}

/* Says when a level that is not due yet will be suggested. */
static const char *comes_back(const ProgressMaker *maker, long long due) {
    long long days = (due - maker->now + day_ms - 1) / day_ms;
    if (days <= 1) return say("Comes back tomorrow.");
    return arena_format(maker->arena,
                        say_count((long)days, "Comes back in %d day.",
                                  "Comes back in %d days."),
                        (int)days);
}

static bool suggested(const Progress *progress, int level) {
    for (int i = 0; i < progress->next_count; i++)
        if (progress->next[i].level == level) return true;
    return false;
}

static void add(ProgressMaker *maker, int level, long long due,
                const char *why) {
    Progress *progress = maker->progress;
    bool now = due <= maker->now;
    ProgressNext next = { level, due, now, NULL };
    int at = 0;
    if (suggested(progress, level)) return;
    while (at < progress->next_count &&
           (progress->next[at].now > now ||
            (progress->next[at].now == now && progress->next[at].due <= due)))
        at++;
    if (at == PROGRESS_NEXT) return;
    next.reason = now ? arena_text(maker->arena, why)
                      : say_both(maker->arena, why, comes_back(maker, due));
    if (progress->next_count < PROGRESS_NEXT) progress->next_count++;
    for (int i = progress->next_count - 1; i > at; i--)
        progress->next[i] = progress->next[i - 1];
    progress->next[at] = next;
}

static void after_habit(ProgressMaker *maker, const ProgressPlay *last) {
    int other = tempting(maker, last->habit, last->level);
    int level = other == NONE ? last->level : other;
    if (!may_come(maker, level)) return;
    add(maker, level, last->when + 3 * day_ms,
        arena_format(
            maker->arena,
            other == NONE
                ? say("Kept last time, at a price: \u201c%s\u201d")
                : say("Somebody else who tempts you to the same thing: "
                      "\u201c%s\u201d"),
            habit_text(last->habit)));
}

static void after_clean(ProgressMaker *maker, int level, Record record) {
    static const int days[] = { 7, 21, 60 };
    int step = record.clean > 3 ? 3 : record.clean;
    add(maker, level, record.last->when + days[step - 1] * day_ms,
        say("It went well last time. What is not practised fades."));
}

static void after(ProgressMaker *maker, int level, Record record) {
    const ProgressPlay *last = record.last;
    if (last->outcome != OUTCOME_LOST && last->habit != HABIT_NONE)
        after_habit(maker, last);
    else if (!may_come(maker, level))
        return;
    else if (is_clean(last))
        after_clean(maker, level, record);
    else
        add(maker, level, last->when + day_ms,
            last->outcome == OUTCOME_LOST
                ? say("Lost last time: the same customer again, after a night.")
                : say("Uneasy last time: the same customer again, after a "
                      "night."));
}

void progress_choose_next(ProgressMaker *maker) {
    for (int i = 0; i < maker->level_count; i++) {
        Record record = record_of(maker, i);
        if (record.last && !maker->levels[i].gone) after(maker, i, record);
    }
    for (int i = 0; i < maker->level_count; i++)
        if (may_come(maker, i) && !suggested(maker->progress, i) &&
            !record_of(maker, i).last) {
            add(maker, i, maker->now,
                maker->play_count ? say("Somebody you have not met yet.")
                                  : say("Somebody to begin with."));
            return; /* suggest one; the list of levels has the others */
        }
}
