/* SPDX-License-Identifier: MIT
 * Prints a survey: endings and their shares, habits, what is never reached. */
#include "tools/explore/words.h"

#include "app/commands.h"
#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/story/labels.h"
#include "core/explore/judge.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "tools/explore/later_words.h"

#include <stdio.h>

static void put_sureness(const Survey *survey) {
    if (survey->complete)
        commands_print(
            stdout,
            say("Every state was looked at. States: %lld; replies tried: "
                "%lld. The shares are exact."),
            survey->states, survey->steps);
    else if (!survey->plays)
        commands_print(
            stdout,
            say("Stopped after %lld states, %lld replies; conversations "
                "that end in them are\n%.1f in 100 of all."),
            survey->states, survey->steps, (1 - survey->margin) * 100);
    else
        commands_print(
            stdout,
            say("Too many states to look at all: %lld conversations at "
                "random, %lld replies.\nA share is right to about %.1f in "
                "100."),
            survey->plays, survey->steps, survey->margin * 100);
    putchar('\n');
}

/* ---- tables, as wide as their titles ask for ---- */

/* A column of numbers, at least `min` wide, under its title. */
typedef struct Column {
    const char *title;
    int width;
} Column;

static Column column_of(const char *title, int min) {
    int columns = utf8_columns(title);
    return (Column){ title, columns > min ? columns : min };
}

static void put_title(Column column) {
    printf("%*s", utf8_field(column.title, column.width), column.title);
}

/* Ends after the column of the shortest road; the ending's name follows. */
typedef struct Endings {
    Column random, kind, threat, shortest;
} Endings;

static Endings endings_table(void) {
    Endings table = {
        .random = column_of(say_as("a habit", "random"), 7),
        .kind = column_of(say_as("a habit", "kind first"), 11),
        .threat = column_of(say_as("a habit", "threat first"), 13),
        /* Said: the least number of replies that lead to an ending */
        .shortest = column_of(say("shortest"), 8),
    };
    int never = utf8_columns(say("never"));
    if (table.shortest.width < never) table.shortest.width = never;
    return table;
}

/* What a level says, as people read it: to be freed. */
static char *read_out(const Survey *survey, const char *text) {
    return expand_plain(survey->story, text, NULL);
}

static void put_ending(const Survey *survey, const Endings *table, int i) {
    const Ending *ending = &survey->story->endings[i];
    const ExploreRoad *road = &survey->explore->shortest[i];
    const char *never = say("never");
    int width = table->shortest.width;
    printf("  %*.1f %*.1f %*.1f   ", table->random.width,
           survey_share(&survey->random, i) * 100, table->kind.width,
           survey_share(&survey->kind, i) * 100, table->threat.width,
           survey_share(&survey->threat, i) * 100);
    if (road->length == NONE)
        printf("%*s", utf8_field(never, width), never);
    else
        printf("%*d", width, road->length);
    char *title = read_out(survey, ending->title);
    printf("  %s (%s)\n", title, outcome_word(ending->outcome));
    mem_free(title);
}

static void put_endings(const Survey *survey) {
    const Story *story = survey->story;
    const Endings table = endings_table();
    printf("\n%s\n  ", say("How it ends, in 100 conversations"));
    put_title(table.random);
    putchar(' ');
    put_title(table.kind);
    putchar(' ');
    put_title(table.threat);
    fputs("   ", stdout);
    put_title(table.shortest);
    printf("  %s\n", say_as("a column", "ending"));
    for (int i = 0; i < story->ending_count; i++)
        put_ending(survey, &table, i);
    double endless =
        survey->random.tally.plays > 0
            ? survey->random.tally.endless / survey->random.tally.plays
            : 0;
    if (endless <= 0) return;
    printf("  %*.1f ", table.random.width, endless * 100);
    commands_print(stdout,
                   say("do not end: still in beat \"%s\" after %d replies"),
                   story->beats[survey->explore->trap].name, EXPLORE_TURNS_MAX);
    putchar('\n');
}

static void put_moods(const Survey *survey) {
    const ExploreTally *tally = &survey->random.tally;
    double ended = tally->plays - tally->endless;
    printf("\n%s\n", say("Moods"));
    for (int i = 0; i < survey->story->customer_count; i++) {
        if (survey->story->customers[i].ours) continue;
        fputs("  ", stdout);
        commands_print(stdout,
                       say("%s: from %.1f to %.1f; ends at %.1f on average"),
                       survey->story->customers[i].name,
                       survey->explore->mood_min[i] / 10.0,
                       survey->explore->mood_max[i] / 10.0,
                       ended > 0 ? tally->mood_end[i] / ended / 10.0 : 0.0);
        putchar('\n');
    }
}

/* The habits' table: their names, then a column for each outcome, the best
 * first. Nothing stands over the names, so the first title may reach there. */
typedef struct HabitsTable {
    int names;
    Column outcomes[OUTCOMES];
} HabitsTable;

static const char *policy_words(const SurveyPolicy *policy) {
    return policy->policy.kind == POLICY_TONE
               ? policy->name /* as the level has it */
               : say_as("a habit", policy->name);
}

static void widen(HabitsTable *table, const SurveyPolicy *policy) {
    int columns = utf8_columns(policy_words(policy));
    if (policy->tally.plays > 0 && columns > table->names)
        table->names = columns;
}

static void put_policy(HabitsTable *table, const SurveyPolicy *policy) {
    const char *name = policy_words(policy);
    if (policy->tally.plays <= 0) return; /* stopped before it was tried */
    printf("  %-*s", utf8_field(name, table->names), name);
    for (int i = OUTCOMES - 1; i >= 0; i--)
        printf(" %*.1f", table->outcomes[i].width,
               survey_outcome(policy, (Outcome)i) * 100);
    putchar('\n');
}

static void put_win(const char *said) {
    printf("  %s\n", said);
}

/* Prints the simple habits that win. */
static void put_winners(const Survey *survey) {
    if (survey->best_position != NONE) {
        fputs("  ", stdout);
        commands_print(
            stdout,
            say("Always taking reply %d ends as well as it can: move some "
                "replies."),
            survey->best_position + 1);
        putchar('\n');
    }
    if (survey_wins(survey, &survey->longest))
        put_win(say("The longest reply always wins: cut it, or let others "
                    "grow."));
    if (survey_wins(survey, &survey->shortest))
        put_win(say("The shortest reply always wins: let it grow, or cut "
                    "others."));
    for (int i = 0; i < survey->tone_count; i++) {
        if (!survey_wins(survey, &survey->tones[i])) continue;
        fputs("  ", stdout);
        commands_print(
            stdout,
            say("The tone \"%s\" always wins: whoever finds it need not "
                "read on."),
            survey->tones[i].name);
        putchar('\n');
    }
}

static void put_outcomes(const HabitsTable *table) {
    int first = table->names + 1 + table->outcomes[OUTCOME_DELIGHTED].width;
    Column best = { table->outcomes[OUTCOME_DELIGHTED].title, first };
    fputs("  ", stdout);
    put_title(best);
    for (int i = OUTCOME_DELIGHTED - 1; i >= 0; i--) {
        putchar(' ');
        put_title(table->outcomes[i]);
    }
    putchar('\n');
}

/* The most replies offered at once: a higher position is no habit. */
static int most_offered(const Survey *survey) {
    int most = 0;
    for (int i = 0; i < survey->story->beat_count; i++)
        if (survey->explore->crowd[i] > most) most = survey->explore->crowd[i];
    return most;
}

/* Calls `each` for every habit that was tried. */
static void each_habit(const Survey *survey, HabitsTable *table,
                       void (*each)(HabitsTable *table,
                                    const SurveyPolicy *policy)) {
    const SurveyPolicy *first[] = { &survey->random, &survey->kind,
                                    &survey->threat };
    for (size_t i = 0; i < sizeof first / sizeof *first; i++)
        each(table, first[i]);
    for (int i = 0; i < SURVEY_POSITIONS && i < most_offered(survey); i++)
        each(table, &survey->positions[i]);
    each(table, &survey->longest);
    each(table, &survey->shortest);
    for (int i = 0; i < survey->tone_count; i++)
        each(table, &survey->tones[i]);
}

static void put_habits(const Survey *survey) {
    static const int least[OUTCOMES] = { [OUTCOME_DELIGHTED] = 6,
                                         [OUTCOME_KEPT] = 9,
                                         [OUTCOME_UNEASY] = 9,
                                         [OUTCOME_LOST] = 7 };
    HabitsTable table = { .names = 14 };
    for (int i = 0; i < OUTCOMES; i++)
        table.outcomes[i] = column_of(outcome_word((Outcome)i), least[i]);
    table.outcomes[OUTCOME_DELIGHTED].width = least[OUTCOME_DELIGHTED];
    each_habit(survey, &table, widen);
    printf("\n%s\n", say("What a habit gets, in 100 conversations"));
    fputs("  ", stdout);
    puts(
        say("Each row is a player who always does the same. One named by a "
            "tone takes\n  the reply with that tone wherever there is one, and "
            "any reply elsewhere."));
    put_outcomes(&table);
    each_habit(survey, &table, put_policy);
    put_winners(survey);
}

/* "  file:12: " and what there is to say of it. */
static void put_at(const Survey *survey, Place at, const char *said,
                   const char *name) __attribute__((format(printf, 3, 0)));
static void put_at(const Survey *survey, Place at, const char *said,
                   const char *name) {
    fputs("  ", stdout);
    commands_put_name(stdout, survey->story->file);
    printf(":%d: ", at.line);
    commands_print(stdout, said, name);
    putchar('\n');
}

static void put_no_ending(const Survey *survey, const Explore *explore, int i) {
    const Ending *ending = &survey->story->endings[i];
    Text why = { 0 };
    char *title = read_out(survey, ending->title);
    put_at(survey, ending->at, say("nobody comes to \"%s\""), title);
    mem_free(title);
    judge_why_never(explore, i, &why);
    printf("    %s\n", text_get(&why));
    text_free(&why);
}

static void put_never_offered(const Survey *survey, const Reply *reply) {
    char *words = read_out(survey, reply->text);
    put_at(survey, reply->at, say("never offered: \"%s\""), words);
    mem_free(words);
}

static void put_never(const Survey *survey, const Explore *explore) {
    const Story *story = survey->story;
    bool any = false;
    for (int i = 0; i < story->beat_count; i++)
        if (!explore->visited[i])
            any = true,
            put_at(survey, story->beats[i].at,
                   say("nobody gets to beat \"%s\""), story->beats[i].name);
    for (int i = 0; i < story->reply_count; i++)
        if (!explore->offered[i] && explore->visited[story->replies[i].beat])
            any = true, put_never_offered(survey, &story->replies[i]);
    for (int i = 0; i < story->ending_count; i++)
        if (explore->shortest[i].length == NONE)
            any = true, put_no_ending(survey, explore, i);
    if (!any)
        printf("  %s\n",
               say("nothing: every beat, reply and ending has its day"));
}

/* The message of a fault begins with its own place. */
static void put_faults(const Explore *explore) {
    if (!explore->fault_count) return;
    printf("\n%s\n", say("What goes wrong in play"));
    for (int i = 0; i < explore->fault_count; i++) {
        const ExploreFault *fault = &explore->faults[i];
        printf("  %s\n", fault->message);
        for (int r = 0; r < fault->length; r++) {
            const Reply *reply = &explore->story->replies[fault->road[r]];
            char *words = expand_plain(explore->story, reply->text, NULL);
            printf("    %2d  %s%s\n", r + 1, reply_note(reply), words);
            mem_free(words);
        }
    }
}

static void put_best(const Survey *survey) {
    const Road *best = &survey->best;
    if (best->ending == NONE) return;
    const Ending *ending = &survey->story->endings[best->ending];
    char *title = read_out(survey, ending->title);
    putchar('\n');
    commands_print(stdout,
                   say_count(best->count,
                             "The best that was found: %s (%s), in %d reply",
                             "The best that was found: %s (%s), in %d replies"),
                   title, outcome_word(ending->outcome), best->count);
    putchar('\n');
    mem_free(title);
    for (int i = 0; i < best->count; i++) {
        const Reply *reply = &survey->story->replies[best->steps[i].reply];
        char *words = read_out(survey, reply->text);
        printf("  %2d  %s%s\n", i + 1, reply_note(reply), words);
        mem_free(words);
    }
}

void explore_words(const Survey *survey, const Later *later) {
    commands_put_level(stdout, survey->story);
    putchar('\n');
    later_meeting(survey, later);
    put_sureness(survey);
    put_endings(survey);
    put_moods(survey);
    put_habits(survey);
    later_words(survey->story, later);
    printf("\n%s\n", later ? say("Written, and never met in any meeting")
                           : say("Written, and never met"));
    put_never(survey, later ? later->met : survey->explore);
    put_faults(later ? later->met : survey->explore);
    put_best(survey);
}
