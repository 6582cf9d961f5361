/* SPDX-License-Identifier: MIT
 * A level as text for Graphviz and for Mermaid. */
#include "tools/map/draw.h"

#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "tools/map/letters.h"
#include "tools/map/place.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* In letters. */
enum { WORDS_SHOWN = 48, TITLE_SHOWN = 80, SENTENCE_MAX = 200 };

typedef struct ClassStyle {
    const char *mark, *fill, *ink; /* ink on fill: at least 7:1 */
} ClassStyle;
static const ClassStyle class_style[TONE_CLASSES] = {
    [TONE_RELATIONAL] = { "●", "#dcefe3", "#12402a" },
    [TONE_APOLOGY] = { "◆", "#e6e0f3", "#37265e" },
    [TONE_SOLVING] = { "■", "#dbe8f6", "#143a63" },
    [TONE_THREAT] = { "▲", "#f8dfd6", "#6b1f0e" },
};
/* A thought, which has no tone. */
static const ClassStyle thought_style = { "·", "#ffffff", "#343b46" };

/* The same of a level's text, as people read it. */
static void add_words(Text *out, const Story *story, const char *text,
                      int letters, void (*put)(Text *, uint32_t)) {
    char *words = expand_plain(story, text, NULL);
    letters_short(out, words, letters, put);
    mem_free(words);
}

/* What to draw, and what is known about playing it. */
typedef struct Chart {
    const Story *story;
    const Explore *chance, *road; /* NULL: not known */
    long long busiest;
    const MapPlaces *places; /* of very large maps; NULL: Graphviz arranges */
} Chart;

static Chart chart_of(const Story *story, const Explore *chance,
                      const Explore *road) {
    return (Chart){ story, chance, road, map_busiest(chance), NULL };
}

static bool on_road(const Chart *chart, int reply) {
    return chart->road && chart->road->said[reply];
}

/* 0.8..5.5 points, by the square root of the share, so that rare arrows are
 * still visible. */
static double thickness(const Chart *chart, const MapArrow *arrow) {
    if (!chart->chance || arrow->target == NONE) return 1.5;
    return 0.8 + 4.7 * sqrt(map_share(chart->chance, arrow, chart->busiest));
}

/* All arrows of a beat; mem_free them. */
static MapArrow *arrows_of(const Story *story, int beat, int *count) {
    *count = map_arrows(story, beat, NULL, 0);
    MapArrow *arrows = mem_alloc((size_t)*count * sizeof *arrows);
    map_arrows(story, beat, arrows, *count);
    return arrows;
}

/* ---- DOT ---- */

/* "pos=…" of a box, in a map that is placed here. */
static void dot_place(Text *out, const Chart *chart, MapPlace place) {
    if (chart->places) text_format(out, "pos=\"%d,%d\" ", place.x, place.y);
}

static void dot_target(Text *out, const MapArrow *arrow) {
    switch (arrow->kind) {
    case TARGET_BEAT:
        text_format(out, "b%d:top:n", arrow->to);
        break;
    case TARGET_ENDING:
        text_format(out, "e%d", arrow->to);
        break;
    case TARGET_END:
        text_add(out, "the_end");
        break;
    }
}

static void dot_arrow(Text *out, const Chart *chart, const MapArrow *arrow) {
    bool never = map_never(chart->chance, arrow);
    bool walked = map_walked(chart->road, arrow);
    const char *ink = "#555555";
    text_format(out, "  b%d", arrow->beat);
    if (arrow->reply != NONE) {
        text_format(out, ":r%d", arrow->reply);
        ink = class_style[map_class(chart->story, arrow->reply)].ink;
    }
    text_add(out, " -> ");
    dot_target(out, arrow);
    text_format(out, " [penwidth=%.1f color=\"%s\" style=%s%s];\n",
                walked ? 5.0 : thickness(chart, arrow),
                walked  ? "#d98200"
                : never ? "#9a9a9a"
                        : ink,
                never              ? "dotted"
                : arrow->sometimes ? "dashed"
                                   : "solid",
                walked ? " weight=4" : "");
}

static void dot_reply_row(Text *out, const Chart *chart, int id, int number) {
    const Reply *reply = &chart->story->replies[id];
    ClassStyle style =
        reply->think ? thought_style : class_style[map_class(chart->story, id)];
    text_format(out,
                "<TR><TD PORT=\"r%d\" ALIGN=\"LEFT\" BGCOLOR=\"%s\"%s>"
                "<FONT COLOR=\"%s\">%s %d  %s",
                id, style.fill,
                on_road(chart, id) ? " BORDER=\"3\" COLOR=\"#d98200\"" : "",
                style.ink, style.mark, number, reply_note(reply));
    add_words(out, chart->story, reply->text, WORDS_SHOWN, letters_html);
    text_add(out, "</FONT></TD></TR>");
}

static void dot_header(Text *out, const Chart *chart, int index) {
    const Explore *chance = chart->chance;
    bool never = chance && !chance->visited[index];
    char often[32];
    text_format(out, "  b%d [", index);
    if (chart->places) dot_place(out, chart, chart->places->beats[index]);
    text_format(out,
                "label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" "
                "CELLSPACING=\"0\" CELLPADDING=\"5\" COLOR=\"#aab0ba\"><TR><TD "
                "PORT=\"top\" BGCOLOR=\"%s\"><FONT COLOR=\"#ffffff\"><B>",
                never ? "#7a7f88" : "#343b46");
    letters_short(out, chart->story->beats[index].name, WORDS_SHOWN,
                  letters_html);
    /* Spaces at the end keep their width, at the beginning they do not. */
    text_add(out, chance ? "&#160;&#160;&#160;</B>" : "</B>");
    if (chance) map_often(chance, index, often, sizeof often);
    if (chance) text_add(out, often);
    text_add(out, "</FONT></TD></TR>");
}

static void dot_beat(Text *out, const Chart *chart, int index) {
    const Beat *beat = &chart->story->beats[index];
    int count;
    dot_header(out, chart, index);
    for (int i = 0; i < beat->replies.count; i++)
        dot_reply_row(out, chart, beat->replies.first + i, i + 1);
    text_add(out, "</TABLE>>];\n");
    MapArrow *arrows = arrows_of(chart->story, index, &count);
    for (int i = 0; i < count; i++)
        dot_arrow(out, chart, &arrows[i]);
    mem_free(arrows);
}

static void dot_ending(Text *out, const Chart *chart, int index) {
    const Story *story = chart->story;
    const Ending *ending = &story->endings[index];
    text_format(out, "  e%d [", index);
    if (chart->places) dot_place(out, chart, chart->places->endings[index]);
    text_format(out,
                "shape=box style=\"rounded,filled\" "
                "fillcolor=\"%s\" fontcolor=\"%s\" penwidth=0 "
                "margin=\"0.25,0.15\" label=<%s ",
                map_outcome_style(ending->outcome)->fill,
                map_outcome_style(ending->outcome)->ink,
                map_outcome_style(ending->outcome)->mark);
    add_words(out, story, ending->title, WORDS_SHOWN, letters_html);
    text_format(out, "<BR/><FONT POINT-SIZE=\"11\">%s",
                outcome_word(ending->outcome));
    if (ending->leaves != NONE)
        text_add(out, say(", whenever somebody walks out"));
    else if (map_uses_end(story) && ending->when != NONE)
        text_format(out, say(", tried as no. %d"), map_end_turn(story, index));
    else if (map_uses_end(story))
        text_add(out, say(", when no other is"));
    text_add(out, "</FONT>>];\n");
}

/* "end" is a point from which the endings are tried in order. */
static void dot_end(Text *out, const Chart *chart) {
    const Story *story = chart->story;
    bool used = map_uses_end(story);
    if (used) {
        text_add(out, "  the_end [");
        if (chart->places) dot_place(out, chart, chart->places->the_end);
        text_add(out, "shape=circle width=0.25 label=\"\" "
                      "style=filled fillcolor=\"#343b46\"];\n");
    }
    for (int i = 0; used && i < story->ending_count; i++)
        if (story->endings[i].leaves == NONE)
            text_format(out, "  the_end -> e%d [style=%s];\n", i,
                        story->endings[i].when == NONE ? "solid" : "dashed");
    text_add(out, "  { rank=sink;");
    for (int i = 0; i < story->ending_count; i++)
        text_format(out, " e%d;", i);
    text_add(out, " }\n");
}

/* ---- the legend ---- */

static void legend_cell(Text *out, const char *fill, const char *ink,
                        const char *mark, const char *words) {
    text_format(out, "<TD BGCOLOR=\"%s\"><FONT COLOR=\"%s\">%s %s</FONT></TD>",
                fill, ink, mark, words);
}

static void legend_line(Text *out, const Explore *explore) {
    static const char *const words[] = {
        SAY("thick: many random conversations go there, with how many in 100"),
        SAY("dotted: none does"),
        SAY("dashed: when a condition holds"),
        SAY("orange: the road played"),
    };
    text_add(out, "<TR><TD ALIGN=\"LEFT\"><FONT COLOR=\"#4a505a\">");
    for (int i = explore ? 0 : 2; i < 4; i++) {
        letters_short(out, say(words[i]), SENTENCE_MAX, letters_html);
        text_add(out, i < 3 ? " &#160; " : "</FONT></TD></TR>");
    }
}

/* The title, and below it what colours, marks and lines mean. */
static void dot_title(Text *out, const Story *story, const Explore *explore) {
    text_add(out, "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" "
                  "CELLPADDING=\"4\"><TR><TD ALIGN=\"LEFT\">"
                  "<FONT POINT-SIZE=\"24\"><B>");
    add_words(out, story, story->title, TITLE_SHOWN, letters_html);
    text_add(out, "</B></FONT></TD></TR><TR><TD ALIGN=\"LEFT\"><TABLE "
                  "BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"3\" "
                  "CELLPADDING=\"5\"><TR>");
    for (int i = 0; i < TONE_CLASSES; i++)
        legend_cell(out, class_style[i].fill, class_style[i].ink,
                    class_style[i].mark, tone_class_word((ToneClass)i));
    for (int i = OUTCOMES - 1; i >= 0; i--)
        legend_cell(out, map_outcome_style(i)->fill, map_outcome_style(i)->ink,
                    map_outcome_style(i)->mark, outcome_word((Outcome)i));
    text_add(out, "</TR></TABLE></TD></TR>");
    legend_line(out, explore);
    text_add(out, "</TABLE>");
}

static void dot_start(Text *out, const Chart *chart) {
    text_add(out, "  start [");
    if (chart->places) dot_place(out, chart, chart->places->start);
    text_format(out,
                "shape=circle width=0.3 label=\"\" "
                "style=filled fillcolor=\"#d98200\" color=\"#d98200\"];\n"
                "  start -> b%d:top:n [penwidth=3 color=\"#d98200\"];\n}\n",
                chart->story->start);
}

char *map_dot(const Story *story, const Explore *chance, const Explore *road) {
    static const char font[] = "fontname=\"Inter,Helvetica,Arial,sans-serif\"";
    bool large = story->beat_count >= MAP_PLACE_BEATS;
    MapPlaces *places = large ? map_places_new(story) : NULL;
    Chart chart = chart_of(story, chance, road);
    Text out = { 0 };
    chart.places = places;
    text_format(&out,
                "digraph level {\n"
                "  graph [%srankdir=TB ranksep=0.7 nodesep=0.45 pad=0.4 %s "
                "bgcolor=\"#ffffff\" labelloc=t labeljust=l fontsize=13 "
                "label=<",
                large ? "layout=nop2 splines=line " : "", font);
    dot_title(&out, story, chance);
    text_format(&out,
                ">];\n"
                "  node [shape=plain %s fontsize=13];\n"
                "  edge [color=\"#555555\" arrowsize=0.7 %s];\n",
                font, font);
    for (int i = 0; i < story->beat_count; i++)
        dot_beat(&out, &chart, i);
    for (int i = 0; i < story->ending_count; i++)
        dot_ending(&out, &chart, i);
    dot_end(&out, &chart);
    dot_start(&out, &chart);
    map_places_free(places);
    return text_take(&out);
}

/* ---- Mermaid: boxes and arrows only, the reply's words on the arrow ---- */

static void mermaid_arrow(Text *out, const Chart *chart,
                          const MapArrow *arrow) {
    const Story *story = chart->story;
    if (arrow->target == NONE) {
        text_format(out, "  b%d -.-> b%d\n", arrow->beat, arrow->to);
        return;
    }
    text_format(out, "  b%d %s|\"", arrow->beat,
                map_walked(chart->road, arrow)    ? "==>"
                : map_never(chart->chance, arrow) ? "-.->"
                                                  : "-->");
    if (arrow->reply != NONE) {
        const Reply *reply = &story->replies[arrow->reply];
        text_format(out, "%s %s",
                    reply->think
                        ? thought_style.mark
                        : class_style[map_class(story, arrow->reply)].mark,
                    reply_note(reply));
        add_words(out, story, reply->text, WORDS_SHOWN, letters_mermaid);
    } else {
        text_add(out, " ");
    }
    text_add(out, "\"| ");
    if (arrow->kind == TARGET_END)
        text_add(out, "the_end\n");
    else
        text_format(out, "%c%d\n", arrow->kind == TARGET_BEAT ? 'b' : 'e',
                    arrow->to);
}

static void mermaid_beat(Text *out, const Chart *chart, int index) {
    int count;
    text_format(out, "  b%d[\"", index);
    letters_short(out, chart->story->beats[index].name, WORDS_SHOWN,
                  letters_mermaid);
    text_add(out, "\"]\n");
    MapArrow *arrows = arrows_of(chart->story, index, &count);
    for (int i = 0; i < count; i++)
        mermaid_arrow(out, chart, &arrows[i]);
    mem_free(arrows);
}

static void mermaid_ends(Text *out, const Story *story) {
    for (int i = 0; i < story->ending_count; i++) {
        const Ending *ending = &story->endings[i];
        text_format(out, "  e%d([\"%s ", i,
                    map_outcome_style(ending->outcome)->mark);
        add_words(out, story, ending->title, WORDS_SHOWN, letters_mermaid);
        text_format(out, "\"])\n  style e%d fill:%s,color:%s,stroke:none\n", i,
                    map_outcome_style(ending->outcome)->fill,
                    map_outcome_style(ending->outcome)->ink);
    }
    if (!map_uses_end(story)) return;
    text_add(out, "  the_end((\" \"))\n");
    for (int i = 0; i < story->ending_count; i++)
        if (story->endings[i].leaves == NONE)
            text_format(out, "  the_end %s e%d\n",
                        story->endings[i].when == NONE ? "-->" : "-.->", i);
}

char *map_mermaid(const Story *story, const Explore *chance,
                  const Explore *road) {
    const Chart chart = chart_of(story, chance, road);
    Text out = { 0 };
    text_add(&out, "flowchart TD\n");
    for (int i = 0; i < story->beat_count; i++)
        mermaid_beat(&out, &chart, i);
    mermaid_ends(&out, story);
    text_format(&out, "  start(( )) --> b%d\n", story->start);
    return text_take(&out);
}
