/* SPDX-License-Identifier: MIT
 * A campaign as text for Graphviz and for Mermaid. */
#include "tools/map/week.h"

#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "tools/map/letters.h"

#include <string.h>

enum { NAME_SHOWN = 60, TITLE_SHOWN = 80 };

/* ---- what hangs on what ---- */

static bool is_known(const WeekMap *map, int from, int to, bool back) {
    for (int i = 0; i < map->carry_count; i++)
        if (map->carries[i].from == from && map->carries[i].to == to &&
            map->carries[i].comes_back == back)
            return true;
    return false;
}

static void add_carry(WeekMap *map, const char *level, int to, bool back) {
    for (int from = 0; from < to; from++)
        if (!strcmp(map->campaign->plays[from].level, level) &&
            !is_known(map, from, to, back))
            *MEM_PUSH(map->carries, map->carry_count, map->carry_capacity) =
                (WeekCarry){ from, to, back };
}

static void read_level(WeekMap *map, int play, const Story *story,
                       Arena *arena) {
    char *title = expand_plain(story, story->title, NULL);
    map->titles[play] = arena_text(arena, title);
    map->asks[play] = story->asks_campaign && !story->asked.count;
    mem_free(title);
    if (story->visit_of) add_carry(map, story->visit_of, play, true);
    for (int i = 0; i < story->asked.count; i++)
        add_carry(map, story->names[story->asked.first + i], play, false);
}

WeekMap week_map_new(Practice *practice, WeekRun *run, Arena *arena) {
    WeekMap map = { .campaign = run_campaign(run) };
    for (int i = 0; i < map.campaign->play_count; i++) {
        Findings *unused = findings_new(); /* its own check tells them */
        int level = run_level(run, i);
        Meeting *meeting =
            level == NONE ? NULL
                          : practice_meet_as(practice, level, NULL, unused);
        map.titles[i] = map.campaign->plays[i].level;
        if (meeting)
            read_level(&map, i, session_story(meeting_session(meeting)), arena);
        meeting_close(meeting);
        findings_free(unused);
    }
    return map;
}

void week_map_end(WeekMap *map) {
    mem_free(map->carries);
    map->carries = NULL;
    map->carry_count = map->carry_capacity = 0;
}

static int hundred(int count, int of) {
    return of ? (int)(100.0 * count / of + 0.5) : 0;
}

/* From play `from` (NONE: the start) arrows go to the plays behind it up to the
 * first without a condition; `found` gets each, with NONE for the end. */
static void each_next(const Campaign *campaign, int from,
                      void (*found)(Text *out, int from, int to, bool dashed),
                      Text *out) {
    bool dashed = false;
    for (int to = from + 1; to < campaign->play_count; to++) {
        bool when = campaign->plays[to].when != NONE;
        found(out, from, to, dashed || when);
        if (!when) return;
        dashed = true;
    }
    found(out, from, NONE, dashed);
}

/* ---- DOT ---- */

static void dot_words(Text *out, const char *text, int letters) {
    letters_short(out, text, letters, letters_html);
}

static void dot_outcomes(Text *out, const WeekMap *map, int play) {
    const WeekTally *tally = map->tally;
    text_add(out, "<TR>");
    for (int o = OUTCOMES - 1; o >= 0; o--) {
        const MapOutcomeStyle *style = map_outcome_style((Outcome)o);
        text_format(out,
                    "<TD BGCOLOR=\"%s\"><FONT COLOR=\"%s\">%s %d %%"
                    "</FONT></TD>",
                    style->fill, style->ink, style->mark,
                    hundred(tally->outcomes[play][o], tally->met[play]));
    }
    text_add(out, "</TR>");
}

static void dot_play(Text *out, const WeekMap *map, int play) {
    const CampaignPlay *which = &map->campaign->plays[play];
    text_format(out,
                "  p%d [label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" "
                "CELLSPACING=\"0\" CELLPADDING=\"5\" COLOR=\"#aab0ba\"><TR>"
                "<TD COLSPAN=\"4\" BGCOLOR=\"#343b46\">"
                "<FONT COLOR=\"#ffffff\"><B>",
                play);
    dot_words(out, which->name, NAME_SHOWN);
    text_add(out, "</B>");
    if (map->tally)
        text_format(out, "&#160;&#160;&#160;%d %%",
                    hundred(map->tally->met[play], map->tally->weeks));
    text_add(out, "</FONT></TD></TR><TR><TD COLSPAN=\"4\" ALIGN=\"LEFT\">");
    dot_words(out, map->titles[play], TITLE_SHOWN);
    text_add(out, "</TD></TR>");
    if (map->asks[play]) {
        text_add(out, "<TR><TD COLSPAN=\"4\" ALIGN=\"LEFT\">"
                      "<FONT COLOR=\"#1d5fa8\">");
        dot_words(out, say("knows what was said before"), TITLE_SHOWN);
        text_add(out, "</FONT></TD></TR>");
    }
    if (map->tally) dot_outcomes(out, map, play);
    text_add(out, "</TABLE>>];\n");
}

static void dot_next(Text *out, int from, int to, bool dashed) {
    if (from == NONE)
        text_add(out, "  start -> ");
    else
        text_format(out, "  p%d -> ", from);
    if (to == NONE)
        text_add(out, "the_end");
    else
        text_format(out, "p%d", to);
    text_format(out, " [penwidth=2 style=%s weight=10];\n",
                dashed ? "dashed" : "solid");
}

static void dot_carries(Text *out, const WeekMap *map) {
    for (int i = 0; i < map->carry_count; i++) {
        const WeekCarry *carry = &map->carries[i];
        text_format(out,
                    "  p%d -> p%d [color=\"#1d5fa8\" fontcolor=\"#1d5fa8\" "
                    "penwidth=%s constraint=false label=<",
                    carry->from, carry->to, carry->comes_back ? "2.5" : "1");
        dot_words(out,
                  carry->comes_back ? say("they come back")
                                    : say("how it ended"),
                  TITLE_SHOWN);
        text_add(out, ">];\n");
    }
}

static void dot_endings(Text *out, const WeekMap *map) {
    const Campaign *campaign = map->campaign;
    text_add(out, "  the_end [shape=circle width=0.25 label=\"\" "
                  "style=filled fillcolor=\"#343b46\"];\n");
    for (int i = 0; i < campaign->ending_count; i++) {
        const CampaignEnding *ending = &campaign->endings[i];
        const MapOutcomeStyle *style = map_outcome_style(ending->outcome);
        text_format(out,
                    "  e%d [shape=box style=\"rounded,filled\" "
                    "fillcolor=\"%s\" fontcolor=\"%s\" penwidth=0 "
                    "margin=\"0.25,0.15\" label=<%s ",
                    i, style->fill, style->ink, style->mark);
        dot_words(out, ending->title, NAME_SHOWN);
        text_add(out, "<BR/><FONT POINT-SIZE=\"11\">");
        text_add(out, outcome_word(ending->outcome));
        if (ending->when != NONE)
            text_format(out, say(", tried as no. %d"), i + 1);
        else
            text_add(out, say(", when no other is"));
        if (map->tally)
            text_format(out, " · %d %%",
                        hundred(map->tally->endings[i], map->tally->weeks));
        text_format(out, "</FONT>>];\n  the_end -> e%d [style=%s];\n", i,
                    ending->when == NONE ? "solid" : "dashed");
    }
}

char *map_week_dot(const WeekMap *map) {
    static const char font[] = "fontname=\"Inter,Helvetica,Arial,sans-serif\"";
    const Campaign *campaign = map->campaign;
    Text out = { 0 };
    text_format(&out,
                "digraph campaign {\n"
                "  graph [rankdir=TB ranksep=0.4 nodesep=0.45 pad=0.4 %s "
                "bgcolor=\"#ffffff\" labelloc=t labeljust=l fontsize=24 "
                "label=<<B>",
                font);
    dot_words(&out, campaign->title, TITLE_SHOWN);
    text_format(&out,
                "</B>>];\n"
                "  node [shape=plain %s fontsize=13];\n"
                "  edge [color=\"#555555\" arrowsize=0.7 %s fontsize=11];\n"
                "  start [shape=circle width=0.3 label=\"\" style=filled "
                "fillcolor=\"#d98200\" color=\"#d98200\"];\n",
                font, font);
    for (int i = 0; i < campaign->play_count; i++)
        dot_play(&out, map, i);
    for (int i = NONE; i < campaign->play_count; i++)
        each_next(campaign, i, dot_next, &out);
    dot_carries(&out, map);
    dot_endings(&out, map);
    text_add(&out, "}\n");
    return text_take(&out);
}

/* ---- Mermaid ---- */

static void mermaid_words(Text *out, const char *text) {
    letters_short(out, text, TITLE_SHOWN, letters_mermaid);
}

static void mermaid_next(Text *out, int from, int to, bool dashed) {
    if (from == NONE)
        text_add(out, "  start((\" \"))");
    else
        text_format(out, "  p%d", from);
    text_add(out, dashed ? " -.-> " : " --> ");
    if (to == NONE)
        text_add(out, "the_end((\" \"))\n");
    else
        text_format(out, "p%d\n", to);
}

char *map_week_mermaid(const WeekMap *map) {
    const Campaign *campaign = map->campaign;
    Text out = { 0 };
    text_add(&out, "flowchart TD\n");
    for (int i = 0; i < campaign->play_count; i++) {
        text_format(&out, "  p%d[\"", i);
        mermaid_words(&out, campaign->plays[i].name);
        text_add(&out, "<br/>");
        mermaid_words(&out, map->titles[i]);
        text_add(&out, "\"]\n");
    }
    for (int i = NONE; i < campaign->play_count; i++)
        each_next(campaign, i, mermaid_next, &out);
    for (int i = 0; i < map->carry_count; i++) {
        const WeekCarry *carry = &map->carries[i];
        text_format(&out, "  p%d ==>|\"", carry->from);
        mermaid_words(&out, carry->comes_back ? say("they come back")
                                              : say("how it ended"));
        text_format(&out, "\"| p%d\n", carry->to);
    }
    for (int i = 0; i < campaign->ending_count; i++) {
        const CampaignEnding *ending = &campaign->endings[i];
        text_format(&out, "  the_end %s e%d([\"%s ",
                    ending->when == NONE ? "-->" : "-.->", i,
                    map_outcome_style(ending->outcome)->mark);
        mermaid_words(&out, ending->title);
        text_add(&out, "\"])\n");
    }
    return text_take(&out);
}
