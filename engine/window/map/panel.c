/* SPDX-License-Identifier: MIT
 * The chosen beat or ending in words. */
#include "window/map/panel.h"

#include "core/base/format.h"
#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/story/labels.h"
#include "core/words/say.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum { LINES_SHOWN = 12, REPLIES_SHOWN = 24, ARROWS_SHOWN = 200 };

/* ---- where it is, and how often it is come to ---- */

static void tell_place(Flow *flow, const Story *story, Place at) {
    char text[200];
    const char *file = at.file ? at.file : story->file;
    const char *slash = strrchr(file, '/');
    Lettering as = page_small(flow->ui);
    format_write(text, sizeof text, say("Line %d of %.120s"), at.line,
                 slash ? slash + 1 : file);
    flow_text(flow, &as, text, 8);
}

/* The shares are those of random play with the player's own thought. */
static void tell_whose(Flow *flow, const Explore *chance) {
    char text[900];
    Lettering as = page_small(flow->ui);
    const Story *story = chance->story;
    int thought = chance->setup.thought;
    if (thought == NONE) {
        flow_gap(flow, 6);
        return;
    }
    char *words = expand_plain(story, story->thoughts[thought].text, NULL);
    format_write(text, sizeof text, say("Counted for the thought: “%s”"),
                 words);
    mem_free(words);
    flow_text(flow, &as, text, 8);
}

static void tell_often(Flow *flow, const Explore *chance, int beat) {
    char text[120];
    Lettering as = page_soft(flow->ui);
    if (!chance || !chance->plays) return;
    double share =
        100.0 * (double)chance->visited[beat] / (double)chance->plays;
    bool stops = chance->story->beats[beat].replies.count > 0;
    if (!chance->visited[beat])
        snprintf(text, sizeof text, "%s",
                 say("No random conversation comes here."));
    else if (!stops)
        return; /* gone through: not counted */
    else if (share > 100)
        snprintf(text, sizeof text, "%s",
                 say("Random conversations come here more than once."));
    else if (share < 1)
        snprintf(text, sizeof text, "%s",
                 say("Fewer than 1 of 100 random conversations come here."));
    else
        format_write(text, sizeof text,
                     say("%.0f of 100 random conversations come here."), share);
    flow_text(flow, &as, text, 2);
    tell_whose(flow, chance);
}

static void tell_here(Flow *flow, const MapPicture *picture) {
    Lettering as = page_strong(flow->ui);
    if (picture->here == picture->chosen)
        flow_text(flow, &as, say("The conversation is here."), 8);
}

/* ---- what is said ---- */

/* Text with its braces filled in. */
static void flow_words(Flow *flow, const Lettering *as, const MapScene *scene,
                       const char *text, double below) {
    char *words = map_scene_words(scene, text);
    flow_text(flow, as, words, below);
    mem_free(words);
}

static void tell_line(Flow *flow, const MapScene *scene, const Line *line) {
    const Story *story = scene->story;
    char text[1400], name[80];
    int mood = line->who == NONE ? 0 : story->customers[line->who].mood;
    const char *words = line_text(line, mood);
    Lettering as = page_small(flow->ui);
    bool enters = line->kind == LINE_ENTERS;
    if (!words && (enters || line->kind == LINE_LEAVES)) {
        format_write(text, sizeof text,
                     say(coming_words(story->channel, enters)),
                     story->customers[line->who].name);
        as.letters = LETTER_EMPHASIS;
        flow_text(flow, &as, text, 8);
        return;
    }
    if (!words || !*words) return;
    if (line->kind == LINE_SPEECH)
        as.colour = flow->ui->theme->ink;
    else
        as.letters = LETTER_EMPHASIS;
    if (line->kind == LINE_SPEECH && line->who != NONE) {
        page_first_name(story->customers[line->who].name, name, sizeof name);
        snprintf(text, sizeof text, "%s: %s", name, words);
    } else
        snprintf(text, sizeof text, "%s", words);
    as.max_lines = 4;
    flow_words(flow, &as, scene, text, 8);
}

static void tell_lines(Flow *flow, const MapScene *scene, Span lines) {
    int shown = lines.count < LINES_SHOWN ? lines.count : LINES_SHOWN;
    for (int i = 0; i < shown; i++)
        tell_line(flow, scene, &scene->story->lines[lines.first + i]);
    Lettering as = page_soft(flow->ui);
    if (shown < lines.count) flow_text(flow, &as, "…", 8);
}

/* ---- where it goes on ---- */

static void add_target(const MapScene *scene, const MapArrow *arrow, char *out,
                       size_t size) {
    const Story *story = scene->story;
    char name[240];
    const char *to = say("the end");
    if (arrow->kind == TARGET_BEAT) to = story->beats[arrow->to].name;
    if (arrow->kind == TARGET_ENDING) to = story->endings[arrow->to].title;
    char shortened[120];
    char *words =
        arrow->kind == TARGET_BEAT ? mem_text(to) : map_scene_words(scene, to);
    utf8_copy(shortened, sizeof shortened, words);
    mem_free(words);
    format_write(name, sizeof name,
                 arrow->sometimes ? say("%s if a condition holds") : "%s",
                 shortened);
    size_t used = strlen(out);
    if (strlen(name) + used + 8 > size) return;
    snprintf(out + used, size - used, "%s%s", used ? ", " : "→ ", name);
}

/* The names behind a reply's arrows, or the beat's own (reply NONE). */
static void targets_of(const MapScene *scene, int beat, int reply, char *out,
                       size_t size) {
    MapArrow arrows[ARROWS_SHOWN];
    int count = map_arrows(scene->story, beat, arrows, ARROWS_SHOWN);
    out[0] = '\0';
    for (int i = 0; i < count && i < ARROWS_SHOWN; i++)
        if (arrows[i].reply == reply) add_target(scene, &arrows[i], out, size);
}

static void tell_reply(Flow *flow, const MapPicture *picture, int beat, int id,
                       int number) {
    Ui *ui = flow->ui;
    const Story *story = picture->scene->story;
    const Reply *reply = &story->replies[id];
    bool said = picture->road && picture->road->said[id];
    ToneClass tone_class = map_class(story, id);
    char text[1300], leads[500];
    Lettering as = said ? page_strong(ui) : page_body(ui);
    Lettering small = page_small(ui);
    double size = ui_text_px(ui, TYPE_BODY), indent = floor(size * 1.3);
    as.max_lines = 5;
    small.max_lines = 3;
    snprintf(text, sizeof text, "%d  %s%s", number, reply_note(reply),
             reply->text);
    targets_of(picture->scene, beat, id, leads, sizeof leads);
    Flow inner = { ui, flow->in, flow->draw };
    box_left(&inner.in, indent);
    if (flow->draw && !reply->think)
        map_mark(ui->cr, tone_class, flow->in.x + size * 0.45,
                 flow->in.y + size * 0.68, size * 0.34,
                 ui->theme->tone[tone_class]);
    flow_words(&inner, &as, picture->scene, text, 2);
    flow_text(&inner, &small, leads, 12);
    box_top(&flow->in, inner.in.y - flow->in.y);
}

static void tell_beat(Flow *flow, const MapPicture *picture, int index) {
    const MapScene *scene = picture->scene;
    const Story *story = scene->story;
    const Beat *beat = &story->beats[index];
    char leads[500];
    tell_place(flow, story, beat->at);
    tell_here(flow, picture);
    tell_often(flow, picture->chance, index);
    flow_gap(flow, 10);
    tell_lines(flow, scene, beat->lines);
    flow_gap(flow, 10);
    for (int i = 0; i < beat->replies.count && i < REPLIES_SHOWN; i++)
        tell_reply(flow, picture, index, beat->replies.first + i, i + 1);
    Lettering soft = page_soft(flow->ui);
    soft.max_lines = 3;
    if (beat->replies.count > REPLIES_SHOWN) flow_text(flow, &soft, "…", 8);
    targets_of(scene, index, NONE, leads, sizeof leads);
    flow_text(flow, &soft, leads, 8);
}

static void tell_ending(Flow *flow, const MapPicture *picture, int index) {
    const Story *story = picture->scene->story;
    const Ending *ending = &story->endings[index];
    Colour colour = page_outcome_colour(flow->ui->theme, ending->outcome);
    Lettering word = page_strong(flow->ui), soft = page_soft(flow->ui);
    char text[160];
    word.colour = colour;
    flow_item(flow, page_outcome_icon(ending->outcome), colour, &word,
              page_outcome_word(ending->outcome), 8);
    tell_place(flow, story, ending->at);
    tell_here(flow, picture);
    if (picture->endings) {
        format_write(text, sizeof text,
                     say("%.0f of 100 random conversations end like this."),
                     100 * picture->endings[index]);
        flow_text(flow, &soft, text, 2);
        if (picture->chance) tell_whose(flow, picture->chance);
    }
    if (ending->leaves != NONE)
        flow_text(flow, &soft, say("It comes when somebody walks out."), 8);
    else if (map_uses_end(story)) {
        format_write(text, sizeof text,
                     ending->when == NONE
                         ? say("At “end” it is tried as no. %d.")
                         : say("At “end” it is tried as no. %d, "
                               "under a condition."),
                     map_end_turn(story, index));
        flow_text(flow, &soft, text, 8);
    }
    flow_gap(flow, 10);
    tell_lines(flow, picture->scene, ending->lines);
    soft.letters = LETTER_EMPHASIS;
    flow_words(flow, &soft, picture->scene, ending->lesson, 8);
}

/* ---- all of it ---- */

static void tell(Flow *flow, const MapPicture *picture, bool with_legend) {
    const MapScene *scene = picture->scene;
    const MapThing *thing = &scene->things[picture->chosen];
    Lettering heading = page_heading(flow->ui), soft = page_soft(flow->ui);
    heading.size = TYPE_DIALOGUE;
    heading.max_lines = 3;
    flow_text(flow, &heading, thing->name, 6);
    if (thing->kind == MAP_BEAT) tell_beat(flow, picture, thing->index);
    if (thing->kind == MAP_ENDING) tell_ending(flow, picture, thing->index);
    if (thing->kind == MAP_END)
        flow_text(flow, &soft,
                  say("The conversation ends, and the endings are tried one "
                      "after the other: the first whose condition holds."),
                  8);
    if (!with_legend) return;
    flow_gap(flow, 24);
    double height = map_legend(flow->ui, flow->in, flow->draw);
    box_top(&flow->in, height);
}

void map_panel_draw(Ui *ui, Box box, const MapPicture *picture,
                    bool with_legend) {
    double pad = ui_px(ui, 28);
    ui_panel(ui, box, ui->theme->panel, 18, 12);
    Box in = box_inset(box, pad, floor(pad * 0.8));
    Box trial = in;
    trial.w -= ui_px(ui, 20);
    trial.h = 1e6;
    Flow flow = { ui, trial, false };
    tell(&flow, picture, with_legend);
    double content = flow.in.y - trial.y;
    Box list = ui_scroll_begin(ui, SCROLL_MAP_PANEL, in, content);
    list.w = trial.w;
    list.h = 1e6;
    flow = (Flow){ ui, list, true };
    tell(&flow, picture, with_legend);
    ui_scroll_end(ui);
}

int map_panel_leads(const MapPicture *picture, int number) {
    const MapScene *scene = picture->scene;
    const MapThing *thing = &scene->things[picture->chosen];
    if (thing->kind != MAP_BEAT) return NONE;
    Span replies = scene->story->beats[thing->index].replies;
    if (number < 1 || number > replies.count) return NONE;
    for (int i = 0; i < scene->arrow_count; i++)
        if (scene->arrows[i].reply == replies.first + number - 1 &&
            scene->link_of[i] != NONE)
            return scene->plan->links[scene->link_of[i]].to;
    return NONE;
}
