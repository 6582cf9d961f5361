/* SPDX-License-Identifier: MIT
 * The sums as one page that needs no network and prints well. */
#include "report/writers.h"

#include "core/base/html.h"
#include "core/story/labels.h"
#include "core/words/say.h"
#include "report/words.h"

static void add_element(Text *out, const char *element, const char *class,
                        const char *text) {
    if (!text) return;
    text_format(out, "<%s", element);
    if (*class) text_format(out, " class=\"%s\"", class);
    text_add(out, ">");
    html_add(out, text);
    text_format(out, "</%s>\n", element);
}

static void add_cell(Text *out, const char *text) {
    add_element(out, "td", "", text);
}

static void add_number(Text *out, int number) {
    text_format(out, "<td class=\"n\">%d</td>\n", number);
}

static const char style[] =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem "
    "auto;padding:0 1rem;color:#1c1b22;background:#fff}"
    "h1{font-size:1.7rem;line-height:1.2;margin-bottom:.3rem}"
    "h2{font-size:1.25rem;margin:2.5rem 0 .5rem}"
    "h3{font-size:1rem;margin:1.2rem 0 .2rem}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:.3rem .6rem .3rem 0;vertical-align:top;"
    "border-bottom:1px solid #ddd}"
    "td.n,th.n{text-align:right;white-space:nowrap}"
    "p.s{color:#55525f;margin:.2rem 0}ul{margin:.2rem 0 0;padding-left:1.2rem}"
    "tr.a td{border-bottom:0;padding-bottom:0}tr.b td{padding-top:0}"
    "svg{width:100%;height:auto}"
    /* On a phone the plots shrink with the page; their letters do not. */
    "@media(max-width:40rem){svg text{font-size:24px}svg text.f{font-size:17px}"
    "table{display:block;overflow-x:auto}td,th{font-size:.85rem;"
    "padding-right:.4rem}}"
    "@media print{body{margin:0;font-size:12px}"
    "tr,svg,section{break-inside:avoid}h2,h3,tr.a{break-after:avoid}}";

static void add_heads(Text *out, const char *first, const char *second) {
    text_add(out, "<table><thead><tr><th></th>");
    add_element(out, "th", "n", first);
    add_element(out, "th", "n", second);
    for (int i = 0; i < OUTCOMES; i++)
        add_element(out, "th", "n", outcome_word((Outcome)i));
    add_element(out, "th", "n", say("unfinished"));
    text_add(out, "</tr></thead><tbody>\n");
}

static void add_outcomes(Text *out, const int outcomes[OUTCOMES], int open) {
    for (int i = 0; i < OUTCOMES; i++)
        add_number(out, outcomes[i]);
    add_number(out, open);
    text_add(out, "</tr>\n");
}

static void add_list(Text *out, const char *const *sentences) {
    text_add(out, "<ul>");
    for (; *sentences; sentences++)
        add_element(out, "li", "", *sentences);
    text_add(out, "</ul>");
}

static void add_short(Text *out, const Sums *sums, Arena *arena) {
    const char *words[SHORT_MAX];
    words_in_short(sums, words, arena);
    if (!words[0]) return;
    add_element(out, "h2", "", say("In short"));
    add_list(out, words);
}

static void add_levels(Text *out, const Sums *sums, Arena *arena) {
    add_element(out, "h2", "", say("Levels"));
    plot_outcomes(out, sums);
    add_heads(out, say("people"), say("talks"));
    for (int i = 0; i < sums->level_count; i++) {
        const SumsLevel *level = &sums->levels[i];
        text_add(out, "<tr>");
        add_cell(out, level->title);
        add_number(out, level->people);
        add_number(out, level->talks);
        add_outcomes(out, level->outcomes, level->open);
    }
    text_add(out, "</tbody></table>\n");
    for (int i = 0; i < sums->level_count; i++) {
        const char *words[WORDS_MAX];
        words_of_level(&sums->levels[i], words, arena);
        if (!words[0]) continue;
        text_add(out, "<section>");
        add_element(out, "h3", "", sums->levels[i].title);
        add_list(out, words);
        text_add(out, "</section>\n");
    }
}

static void add_again(Text *out, const Sums *sums, Arena *arena) {
    const char *words = words_of_again(sums, arena);
    if (!words) return;
    add_element(out, "h2", "", say("The second time"));
    add_element(out, "p", "s", words);
    plot_again(out, sums);
}

static void add_habits(Text *out, const Sums *sums) {
    add_element(out, "h2", "", say("Habits that cost most"));
    plot_habits(out, sums);
    text_add(out, "<table><thead><tr><th></th>");
    add_element(out, "th", "n", say("talks"));
    add_element(out, "th", "n", say("people"));
    add_element(out, "th", "n", say("points a talk"));
    text_add(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < sums->habit_count; i++) {
        const SumsHabit *habit = &sums->habits[i];
        text_add(out, "<tr>");
        add_cell(out, words_of_habit(habit->habit));
        add_number(out, habit->times);
        add_number(out, habit->people);
        text_format(out, "<td class=\"n\">%.1f</td></tr>\n", habit->cost);
    }
    text_add(out, "</tbody></table>\n");
}

/* What is said of a person, below their figures; false: nothing is. */
static bool add_remarks(Text *out, const SumsPerson *person, Arena *arena) {
    const char *again = words_of_person_again(person, arena);
    const char *fading = words_of_fading(person, arena);
    if (person->habit == HABIT_NONE && !again) return false;
    text_format(out, "<tr class=\"b\"><td colspan=\"%d\">", 4 + OUTCOMES);
    if (person->habit != HABIT_NONE) {
        text_add(out, "<p class=\"s\">");
        html_add(out, words_of_habit(person->habit));
        text_format(out, " (%d)", person->habit_times);
        if (fading) text_add(out, ": ");
        html_add(out, fading);
        text_add(out, "</p>");
    }
    add_element(out, "p", "s", again);
    text_add(out, "</td></tr>\n");
    return true;
}

static void add_person(Text *out, const SumsPerson *person, Arena *arena) {
    Text remarks = { 0 };
    bool any = add_remarks(&remarks, person, arena);
    text_add(out, any ? "<tr class=\"a\">" : "<tr>");
    add_cell(out, words_of_person(person, arena));
    add_number(out, person->talks);
    add_number(out, person->levels);
    add_outcomes(out, person->outcomes, person->open);
    text_add(out, text_get(&remarks));
    text_free(&remarks);
}

static void add_people(Text *out, const Sums *sums, Arena *arena) {
    add_element(out, "h2", "", say("People"));
    add_heads(out, say("talks"), say("levels"));
    for (int i = 0; i < sums->person_count; i++)
        add_person(out, &sums->persons[i], arena);
    text_add(out, "</tbody></table>\n");
}

static void add_head(Text *out, const Sums *sums, Arena *arena) {
    const char *language = say_language();
    text_add(out, "<!doctype html>\n<html lang=\"");
    for (const char *at = *language ? language : "en"; *at; at++)
        text_add_n(out, *at == '_' ? "-" : at, 1);
    text_add(out, "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                  "content=\"width=device-width\">");
    add_element(out, "title", "", say("How the talks went"));
    text_format(out, "<style>%s</style></head><body>\n", style);
    add_element(out, "h1", "", say("How the talks went"));
    add_element(out, "p", "s", words_of_all(sums, arena));
    add_element(out, "p", "s", words_of_tries(sums, arena));
    add_element(out, "p", "s", words_of_people(sums));
    add_element(out, "p", "s", words_of_hidden(sums, arena));
}

void sums_html(Text *out, const Sums *sums) {
    Arena *arena = arena_new();
    add_head(out, sums, arena);
    add_short(out, sums, arena);
    if (sums->level_count) add_levels(out, sums, arena);
    add_again(out, sums, arena);
    if (sums->habit_count) add_habits(out, sums);
    if (sums->person_count) add_people(out, sums, arena);
    text_add(out, "</body></html>\n");
    arena_free(arena);
}
