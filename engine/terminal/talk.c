/* SPDX-License-Identifier: MIT */
#include "terminal/sitting.h"

#include "core/words/say.h"

#include <string.h>

enum { LONG_PAUSE_MS = 1500 };

/* ---- what is seen and heard ---- */

static void put_sound(const Paper *paper, const ViewLine *line) {
    const char *caption = sound_caption(line->sound);
    if (caption) paper_print(paper, 0, 0, "[%s]", caption);
}

static int short_name(const View *view, int who) {
    const char *names[STORY_CUSTOMERS_MAX];
    for (int i = 0; i < view->customer_count; i++)
        names[i] = view->customers[i].name;
    return desk_short_name(names, view->customer_count, who);
}

static void put_line(const Paper *paper, const View *view,
                     const ViewLine *line) {
    if (line->pause_ms >= LONG_PAUSE_MS) paper_print(paper, 0, 0, "[a pause]");
    put_sound(paper, line);
    if (!*line->text) return;
    if (line->by_player)
        paper_print(paper, 0, 4, "You: %s", line->text);
    else if (line->kind == LINE_SPEECH && line->who != NONE)
        paper_print(paper, 0, 4, "%.*s: %s", short_name(view, line->who),
                    line->speaker, line->text);
    else
        paper_print(paper, 0, 0, "%s", line->text);
}

static void put_lines(const Paper *paper, const View *view,
                      const ViewLine *lines, int count) {
    for (int i = 0; i < count; i++)
        put_line(paper, view, &lines[i]);
}

/* Whose name it is: replies name the one they are said to. */
static int named(const View *view, const char *name) {
    for (int i = 0; i < view->customer_count; i++)
        if (!strcmp(view->customers[i].name, name)) return i;
    return NONE;
}

static void put_replies(const Paper *paper, const View *view) {
    paper_blank(paper);
    for (int i = 0; i < view->reply_count; i++) {
        const ViewReply *reply = &view->replies[i];
        int to = reply->silence ? NONE : named(view, reply->to);
        if (to != NONE)
            paper_print(paper, 2, 5, "%d  To %.*s: %s", i + 1,
                        short_name(view, to), reply->to, reply->text);
        else
            paper_print(paper, 2, 5, "%d  %s", i + 1, reply->text);
    }
    paper_blank(paper);
}

static void put_choice(const Desk *desk, const Meeting *meeting,
                       const View *view) {
    if (view->phase != PHASE_TALKING) return;
    put_replies(&desk->paper, view);
    author_moment(desk, meeting);
}

/* Everything since the last reply, and what can be said now. */
static void put_moment(Desk *desk, const Meeting *meeting) {
    View view;
    meeting_view(meeting, &view);
    desk_notice(desk, view.notice);
    put_lines(&desk->paper, &view, view.lines, view.line_count);
    put_choice(desk, meeting, &view);
}

static void put_history(const Paper *paper, const View *view) {
    paper_print(paper, 0, 0, "So far:");
    put_lines(paper, view, view->history, view->history_count);
    put_replies(paper, view);
}

static void put_notebook(const Paper *paper, const View *view) {
    if (!view->notebook_count)
        paper_print(paper, 0, 0,
                    "Your notebook is empty. What matters to "
                    "them goes in here as you learn it.");
    else
        paper_print(paper, 0, 0, "In your notebook:");
    for (int i = 0; i < view->notebook_count; i++)
        paper_print(paper, 2, 4, "- %s", view->notebook[i]);
    paper_blank(paper);
}

static void put_keys(Desk *desk) {
    bool keeps = practice_keeps(desk->practice);
    paper_print(&desk->paper, 0, 0, "%s%s%s",
                say("Answer with a number. Or: r repeats the last lines, h "
                    "tells what was said so far, n opens your notebook, b goes "
                    "back one reply, l leaves for the list of levels, q quits, "
                    "? says this again."),
                keeps ? say_as("between two sentences", " ") : "",
                keeps ? say("Whatever you leave, you can go on with later.")
                      : "");
    paper_blank(&desk->paper);
    desk->taught = true;
}

/* ---- briefing ---- */

static void put_briefing(Desk *desk, const View *view) {
    const Paper *paper = &desk->paper;
    paper_heading(paper, view->title);
    if (view->place)
        paper_print(paper, 0, 0, "%s: %s.", desk_channel(view->channel),
                    view->place);
    else
        paper_print(paper, 0, 0, "%s.", desk_channel(view->channel));
    paper_blank(paper);
    paper_print(paper, 0, 0, "%s", view->brief);
    if (view->goal) {
        paper_blank(paper);
        paper_print(paper, 0, 0, "What to try for: %s", view->goal);
    }
    paper_blank(paper);
    if (!view->thought_count) {
        paper_print(paper, 0, 0, "Press Enter to begin.");
        return;
    }
    paper_print(paper, 0, 0,
                "Which of these goes through your head as you "
                "begin?");
    for (int i = 0; i < view->thought_count; i++)
        paper_print(paper, 2, 5, "%d  %s", i + 1, view->thoughts[i]);
    paper_print(paper, 0, 0,
                "Choose by number, or press Enter for none of "
                "them.");
}

static Go briefing(Desk *desk, Meeting *meeting) {
    char line[ANSWER_ROOM];
    View view;
    meeting_view(meeting, &view);
    put_briefing(desk, &view);
    for (;;) {
        const char *answer;
        Asked asked = desk_ask(desk, &meeting, line, sizeof line, &answer);
        if (asked == ASK_LOADED) {
            meeting_view(meeting, &view);
            put_briefing(desk, &view);
            continue;
        }
        if (asked == ASK_ENDED) {
            desk_ended(desk, false);
            return GO_LEAVE;
        }
        if (desk_is(answer, "q", "quit")) return GO_LEAVE;
        if (desk_is(answer, "l", "levels")) return GO_LEVELS;
        int thought = desk_number(answer, view.thought_count);
        if (*answer && !thought) {
            paper_print(&desk->paper, 0, 0,
                        "A number from the list, or Enter; l goes to the "
                        "levels, q quits.");
            continue;
        }
        Command think = { COMMAND_THINK, thought ? thought - 1 : NONE };
        meeting_apply(meeting, think, NULL);
        meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
        paper_blank(&desk->paper);
        return GO_ON;
    }
}

/* ---- the conversation ---- */

/* What has come into the notebook with the last reply. */
static void put_learnt(const Paper *paper, const View *view, int known) {
    for (int i = known; i < view->notebook_count; i++)
        paper_print(paper, 0, 0, "[Into your notebook: %s]", view->notebook[i]);
}

static void give_reply(Desk *desk, Meeting *meeting, const View *view,
                       int index) {
    const ViewReply *reply = &view->replies[index];
    int known = view->notebook_count;
    View after;
    if (reply->silence)
        paper_print(&desk->paper, 0, 0, "You say nothing.");
    else
        paper_print(&desk->paper, 0, 4, "You: %s", reply->text);
    meeting_apply(meeting, (Command){ COMMAND_REPLY, index }, NULL);
    meeting_view(meeting, &after);
    desk_notice(desk, after.notice);
    put_lines(&desk->paper, &after, after.lines, after.line_count);
    put_learnt(&desk->paper, &after, known);
    put_choice(desk, meeting, &after);
}

static void go_back(Desk *desk, Meeting *meeting) {
    Error err = { "" };
    if (!meeting_apply(meeting, (Command){ COMMAND_REWIND, NONE }, &err)) {
        paper_print(&desk->paper, 0, 0, "You are at the beginning.");
        return;
    }
    paper_print(&desk->paper, 0, 0, "You take that back.");
    paper_blank(&desk->paper);
    put_moment(desk, meeting);
}

static Go answered(Desk *desk, Meeting *meeting, const View *view,
                   const char *answer) {
    int number = desk_number(answer, view->reply_count);
    if (number)
        give_reply(desk, meeting, view, number - 1);
    else if (desk_is(answer, "r", "repeat"))
        put_moment(desk, meeting);
    else if (desk_is(answer, "h", "history"))
        put_history(&desk->paper, view);
    else if (desk_is(answer, "n", "notebook"))
        put_notebook(&desk->paper, view);
    else if (desk_is(answer, "b", "back"))
        go_back(desk, meeting);
    else if (desk_is(answer, "l", "levels"))
        return GO_LEVELS;
    else if (desk_is(answer, "q", "quit"))
        return GO_LEAVE;
    else if (desk_is(answer, "?", "help"))
        put_keys(desk);
    else
        paper_print(&desk->paper, 0, 0,
                    "A number from 1 to %d answers; ? tells what else there "
                    "is.",
                    view->reply_count);
    return GO_TALK;
}

Go talk_run(Desk *desk, Meeting *meeting) {
    char line[ANSWER_ROOM];
    View view;
    Go go = GO_TALK;
    meeting_view(meeting, &view);
    if (view.phase == PHASE_BRIEFING) {
        go = briefing(desk, meeting);
        if (go != GO_ON) return go;
        meeting_view(meeting, &view);
    }
    put_moment(desk, meeting);
    if (!desk->taught && view.phase == PHASE_TALKING) put_keys(desk);
    for (go = GO_TALK; go == GO_TALK && view.phase == PHASE_TALKING;) {
        const char *answer;
        Asked asked = desk_ask(desk, &meeting, line, sizeof line, &answer);
        if (asked == ASK_ENDED) {
            desk_ended(desk, view.turn > 0);
            return GO_LEAVE;
        }
        if (asked == ASK_LOADED)
            put_moment(desk, meeting);
        else
            go = answered(desk, meeting, &view, answer);
        meeting_view(meeting, &view);
    }
    return view.phase == PHASE_ENDED ? GO_ON : go;
}
