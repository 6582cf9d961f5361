/* SPDX-License-Identifier: MIT
 * What colleagues said of a talk: their marks beside the meter's, turn by turn,
 * where the two part most first. */
#include "window/screens/said.h"

#include "app/practice/colleague.h"
#include "app/practice/meeting.h"
#include "core/base/format.h"
#include "core/words/say.h"

#include <stdio.h>

enum { WORDS_MAX = 900 };

int said_count(Meeting *meeting) {
    ColleagueSaid *list;
    Arena *arena = arena_new();
    int count = colleague_said(meeting, &list, arena);
    arena_free(arena);
    return count;
}

static void put_row(Flow *flow, const Debrief *debrief,
                    const ColleagueRow *row) {
    Lettering body = page_body(flow->ui), soft = page_soft(flow->ui);
    const DebriefTurn *turn = &debrief->turns[row->turn];
    char words[WORDS_MAX];
    snprintf(words, sizeof words, "%d   %s", turn->turn, turn->quoted);
    flow_text(flow, &soft, words, 2);
    if (row->apart)
        format_write(words, sizeof words, say("They: %s. The meter: %s."),
                     colleague_word(row->mark), colleague_word(row->meter));
    else
        format_write(words, sizeof words, say("They and the meter: %s."),
                     colleague_word(row->mark));
    if (row->apart > 1) body.letters = LETTER_STRONG;
    flow_text(flow, &body, words, *row->words ? 2 : 14);
    body.letters = LETTER_REGULAR;
    if (*row->words) format_write(words, sizeof words, say("“%s”"), row->words);
    flow_text(flow, &body, *row->words ? words : NULL, 14);
}

static void put_button(Flow *flow) {
    const PageButton ask = {
        { CONTROL_ASK, 0 }, ICON_SAVE, say("Ask a colleague"), BUTTON_PLAIN
    };
    flow_buttons(flow, &ask, 1);
}

void said_flow(Flow *flow, Meeting *meeting) {
    ColleagueSaid *list;
    Arena *arena = arena_new();
    const Debrief *debrief = meeting_debrief(meeting);
    int count = colleague_said(meeting, &list, arena);
    Lettering name = page_strong(flow->ui), body = page_body(flow->ui);
    for (int i = 0; i < count; i++) {
        flow_text(flow, &name, list[i].name, 6);
        flow_text(flow, &body, list[i].summary, 16);
        for (int r = 0; r < list[i].count; r++)
            put_row(flow, debrief, &list[i].rows[r]);
        flow_gap(flow, 12);
    }
    flow_text(flow, &body,
              count ? NULL
                    : say("How would your words land with somebody else? This "
                          "saves a page for a colleague: what was said, "
                          "without the meter. What they save, drop on this "
                          "window."),
              14);
    put_button(flow);
    arena_free(arena);
}
