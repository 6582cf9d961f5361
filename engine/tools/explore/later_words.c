/* SPDX-License-Identifier: MIT
 * Prints the results of later visits as tables. */
#include "tools/explore/later_words.h"

#include "app/commands.h"
#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/words/say.h"
#include "core/base/text.h"

#include <stdio.h>

enum {
    ACROSS = 8, /* columns that a terminal has room for */
    WIDTH = 5,  /* of one: "100.0" */
};

void later_meeting(const Survey *survey, const Later *later) {
    const char *before = survey->explore->setup.before;
    if (before)
        commands_print(stdout, say("A later meeting, after \"%s\"."), before);
    else if (later)
        commands_print(stdout, say("The first meeting; below, those after %s."),
                       survey->story->visit_of);
    if (before || later) putchar('\n');
}

static double share_of(const ExploreTally *tally, int ending) {
    return tally->plays > 0 ? tally->endings[ending] / tally->plays : 0;
}

static void put_ending(const Story *story, const Ending *ending) {
    char *title = expand_plain(story, ending->title, NULL);
    printf("  %s (%s)\n", title,
           say_as("an outcome", outcome_name(ending->outcome)));
    mem_free(title);
}

/* A row for each ending, a column for each way in; `mixed`, if it is there,
 * is the last of them. */
static void put_ways(const Story *story, const Later *later, bool kind,
                     int from, int to, const double *mixed) {
    /* Said: a column for all endings of the meeting before taken together */
    const char *any = say_as("a column", "any");
    int wide = utf8_columns(any) > WIDTH ? utf8_columns(any) : WIDTH;
    fputs("   ", stdout);
    for (int i = from; i < to; i++)
        printf(" %*c", WIDTH, 'A' + i);
    if (mixed) printf("  %*s", utf8_field(any, wide), any);
    putchar('\n');
    for (int e = 0; e < story->ending_count; e++) {
        fputs("   ", stdout);
        for (int i = from; i < to; i++) {
            const LaterWay *way = &later->ways[i];
            const ExploreTally *tally = kind ? &way->kind : &way->random;
            printf(" %*.1f", WIDTH, share_of(tally, e) * 100);
        }
        if (mixed) printf("  %*.1f", wide, mixed[e] * 100);
        put_ending(story, &story->endings[e]);
    }
}

static void put_before(const Later *later) {
    for (int i = 0; i < later->count; i++) {
        const LaterWay *way = &later->ways[i];
        printf("  %c  %s (%s): ", 'A' + i, way->before,
               say_as("an outcome", outcome_name(way->outcome)));
        commands_print(stdout, say("%.1f in 100 by chance"), way->share * 100);
        putchar('\n');
    }
}

void later_words(const Story *story, const Later *later) {
    if (!later) return;
    putchar('\n');
    commands_print(stdout, say("When they have met before, by how %s ended"),
                   story->visit_of);
    putchar('\n');
    put_before(later);
    for (int kind = 0; kind < 2; kind++) {
        printf("  %s\n",
               kind ? say("Then, in 100 conversations, kind first")
                    : say("Then, in 100 conversations at random (any: all of "
                          "them, as often as they come)"));
        for (int from = 0; from < later->count; from += ACROSS) {
            int rest = later->count - from;
            int to = from + (rest < ACROSS ? rest : ACROSS);
            bool last = to == later->count && !kind;
            put_ways(story, later, kind, from, to, last ? later->mixed : NULL);
        }
    }
    printf("  %s\n", say("Each begins in the moods that the shortest road to "
                         "that ending leaves behind.\n  All of one of them: "
                         "--after ENDING"));
}
