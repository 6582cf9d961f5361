/* SPDX-License-Identifier: MIT
 * Briefing and conversation: says what happens, lists the replies, takes
 * one. */
#include "terminal/sitting.h"

#include "core/play/rooms.h"
#include "core/words/say.h"
#include "terminal/seen.h"

enum { LONG_PAUSE_MS = 1500 };

/* ---- what is seen and heard ---- */

static void put_sound(const Lines *lines, const ViewLine *line) {
    const char *caption = sound_caption(line->sound);
    if (caption) lines_print(lines, 0, 0, "[%s]", caption);
}

static int short_name(const View *view, int who) {
    const char *names[STORY_CUSTOMERS_MAX];
    for (int i = 0; i < view->customer_count; i++)
        names[i] = view->customers[i].name;
    return sitting_short_name(names, view->customer_count, who);
}

static void put_line(const Lines *lines, const View *view,
                     const ViewLine *line) {
    if (line->pause_ms >= LONG_PAUSE_MS) lines_print(lines, 0, 0, "[a pause]");
    put_sound(lines, line);
    if (!*line->text) return;
    if (line->by_player && line->kind == LINE_THOUGHT)
        lines_print(lines, 0, 4, "You think: %s", line->text);
    else if (line->silence)
        lines_print(lines, 0, 0, "You say nothing.");
    else if (line->by_player && line->kind == LINE_ACTION)
        lines_print(lines, 0, 4, "You do: %s", line->text);
    else if (line->by_player)
        lines_print(lines, 0, 4, "You: %s", line->text);
    else if (line->kind == LINE_SPEECH && line->who != NONE)
        lines_print(lines, 0, 4, "%.*s: %s", short_name(view, line->who),
                    line->speaker, line->text);
    else
        lines_print(lines, 0, 0, "%s", line->text);
}

static void put_lines(const Lines *lines, const View *view,
                      const ViewLine *said, int count) {
    for (int i = 0; i < count; i++)
        put_line(lines, view, &said[i]);
}

static void put_replies(const Lines *lines, const View *view) {
    lines_blank(lines);
    for (int i = 0; i < view->reply_count; i++) {
        const ViewReply *reply = &view->replies[i];
        int to = reply->silence ? NONE : reply->who;
        if (reply->think)
            lines_print(lines, 2, 5, "%d  (think) %s", i + 1, reply->text);
        else if (reply->act && to != NONE)
            lines_print(lines, 2, 5, "%d  (do, for %.*s) %s", i + 1,
                        short_name(view, to), reply->to, reply->text);
        else if (reply->act)
            lines_print(lines, 2, 5, "%d  (do) %s", i + 1, reply->text);
        else if (reply->to_all)
            lines_print(lines, 2, 5, "%d  To everyone: %s", i + 1, reply->text);
        else if (to != NONE)
            lines_print(lines, 2, 5, "%d  To %.*s: %s", i + 1,
                        short_name(view, to), reply->to, reply->text);
        else
            lines_print(lines, 2, 5, "%d  %s", i + 1, reply->text);
    }
    lines_blank(lines);
}

static void put_choice(const Sitting *sitting, const Meeting *meeting,
                       const View *view) {
    if (view->phase != PHASE_TALKING) return;
    put_replies(&sitting->lines, view);
    author_moment(sitting, meeting);
}

/* Prints everything since the last reply, and the replies offered now. */
static void put_moment(Sitting *sitting, const Meeting *meeting) {
    View view;
    meeting_view(meeting, &view);
    sitting_notice(sitting, view.notice);
    if (view.turn == 0) seen_setting(&sitting->lines, &view);
    put_lines(&sitting->lines, &view, view.lines, view.line_count);
    seen_closing(&sitting->lines, &view);
    put_choice(sitting, meeting, &view);
}

static void put_history(const Lines *lines, const View *view) {
    lines_print(lines, 0, 0, "So far:");
    put_lines(lines, view, view->history, view->history_count);
    put_replies(lines, view);
}

static void put_notebook(const Lines *lines, const View *view) {
    if (!view->notebook_count)
        lines_print(lines, 0, 0,
                    "Your notebook is empty. What matters to "
                    "them goes in here as you learn it.");
    else
        lines_print(lines, 0, 0, "In your notebook:");
    for (int i = 0; i < view->notebook_count; i++)
        lines_print(lines, 2, 4, "- %s", view->notebook[i]);
    lines_blank(lines);
}

/* In the first talk of all: where to look, as the window's captions say it. */
static void put_where_to_look(Sitting *sitting) {
    if (!sitting_first_time(sitting, "hints.talk")) return;
    lines_print(&sitting->lines, 0, 0,
                "Mind how they speak and what they do. It tells what nobody "
                "says.");
}

static void put_keys(Sitting *sitting, const Meeting *meeting) {
    bool keeps = meeting_keeps(meeting);
    Text keys = { 0 };
    say_add(&keys,
            say("Answer with a number. Or: r repeats the last lines, h tells "
                "what was said so far, n opens your notebook, b goes back one "
                "reply, l leaves for the list of levels, q quits, ? says this "
                "again."));
    say_add(&keys, say("s tells the situation again, as you knew it before you "
                       "began."));
    if (keeps)
        say_add(&keys, say("Whatever you leave, you can go on with later."));
    lines_print(&sitting->lines, 0, 0, "%s", text_get(&keys));
    text_free(&keys);
    lines_blank(&sitting->lines);
    sitting->taught = true;
}

/* ---- briefing ---- */

/* Prints the briefing again. */
static void put_situation(const Lines *lines, const View *view) {
    lines_heading(lines, view->title);
    bool fits = view->room.picture ||
                room_fits_channel(view->channel, view->room.backdrop);
    if (view->place && !fits)
        lines_print(lines, 0, 0, "%s.", view->place);
    else if (view->place)
        lines_print(lines, 0, 0, "%s: %s.", sitting_channel(view->channel),
                    view->place);
    else
        lines_print(lines, 0, 0, "%s.", sitting_channel(view->channel));
    lines_blank(lines);
    lines_print(lines, 0, 0, "%s", view->brief);
    if (view->goal) {
        lines_blank(lines);
        lines_print(lines, 0, 0, "What to try for: %s", view->goal);
    }
    lines_blank(lines);
}

static void put_briefing(Sitting *sitting, const View *view) {
    const Lines *lines = &sitting->lines;
    put_situation(lines, view);
    if (!view->thought_count) {
        lines_print(lines, 0, 0, "Press Enter to begin.");
        return;
    }
    lines_print(lines, 0, 0,
                "Which of these goes through your head as you "
                "begin?");
    for (int i = 0; i < view->thought_count; i++)
        lines_print(lines, 2, 5, "%d  %s", i + 1, view->thoughts[i]);
    if (sitting_first_time(sitting, "hints.thought"))
        lines_print(lines, 0, 0, "The one you choose shows in your voice.");
    lines_print(lines, 0, 0,
                "Choose by number, or press Enter for none of "
                "them.");
}

static Go briefing(Sitting *sitting, Meeting *meeting) {
    char line[ANSWER_CAPACITY];
    View view;
    meeting_view(meeting, &view);
    put_briefing(sitting, &view);
    for (;;) {
        const char *answer;
        Asked asked =
            sitting_ask(sitting, &meeting, line, sizeof line, &answer);
        if (asked == ASK_LOADED) {
            meeting_view(meeting, &view);
            put_briefing(sitting, &view);
            continue;
        }
        if (asked == ASK_ENDED) {
            sitting_ended(sitting, false);
            return GO_LEAVE;
        }
        if (sitting_is(answer, "q", "quit")) return GO_LEAVE;
        if (sitting_is(answer, "l", "levels")) return GO_LEVELS;
        int thought = sitting_number(answer, view.thought_count);
        if (*answer && !thought) {
            lines_print(&sitting->lines, 0, 0,
                        view.thought_count
                            ? SAY("A number from the list, or Enter; l goes to "
                                  "the levels, q quits.")
                            : SAY("Enter begins; l goes to the levels, q "
                                  "quits."));
            continue;
        }
        Command think = { COMMAND_THINK, thought ? thought - 1 : NONE };
        meeting_apply(meeting, think, NULL);
        meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
        lines_blank(&sitting->lines);
        return GO_ON;
    }
}

/* ---- the conversation ---- */

/* Prints the facts learnt by the last reply. */
static void put_learnt(const Lines *lines, const View *view, int known) {
    for (int i = known; i < view->notebook_count; i++)
        lines_print(lines, 0, 0, "[Into your notebook: %s]", view->notebook[i]);
}

static void give_reply(Sitting *sitting, Meeting *meeting, const View *view,
                       int index) {
    const ViewReply *reply = &view->replies[index];
    int known = view->notebook_count;
    View after;
    if (reply->think)
        lines_print(&sitting->lines, 0, 4, "You think: %s", reply->text);
    else if (reply->silence)
        lines_print(&sitting->lines, 0, 0, "You say nothing.");
    else if (reply->act)
        lines_print(&sitting->lines, 0, 4, "You do: %s", reply->text);
    else
        lines_print(&sitting->lines, 0, 4, "You: %s", reply->text);
    meeting_apply(meeting, (Command){ COMMAND_REPLY, index }, NULL);
    meeting_view(meeting, &after);
    sitting_notice(sitting, after.notice);
    if (!after.told)
        put_lines(&sitting->lines, &after, after.lines, after.line_count);
    seen_closing(&sitting->lines, &after);
    put_learnt(&sitting->lines, &after, known);
    put_choice(sitting, meeting, &after);
}

static void go_back(Sitting *sitting, Meeting *meeting) {
    Error err = { "" };
    if (!meeting_apply(meeting, (Command){ COMMAND_REWIND, NONE }, &err)) {
        lines_print(&sitting->lines, 0, 0, "You are at the beginning.");
        return;
    }
    lines_print(&sitting->lines, 0, 0, "You take that back.");
    lines_blank(&sitting->lines);
    put_moment(sitting, meeting);
}

static Go answered(Sitting *sitting, Meeting *meeting, const View *view,
                   const char *answer) {
    int number = sitting_number(answer, view->reply_count);
    if (number)
        give_reply(sitting, meeting, view, number - 1);
    else if (sitting_is(answer, "r", "repeat"))
        put_moment(sitting, meeting);
    else if (sitting_is(answer, "h", "history"))
        put_history(&sitting->lines, view);
    else if (sitting_is(answer, "n", "notebook"))
        put_notebook(&sitting->lines, view);
    else if (sitting_is(answer, "s", "situation"))
        put_situation(&sitting->lines, view);
    else if (sitting_is(answer, "b", "back"))
        go_back(sitting, meeting);
    else if (sitting_is(answer, "l", "levels"))
        return GO_LEVELS;
    else if (sitting_is(answer, "q", "quit"))
        return GO_LEAVE;
    else if (sitting_is(answer, "?", "help"))
        put_keys(sitting, meeting);
    else
        lines_print(&sitting->lines, 0, 0,
                    "A number from 1 to %d answers; ? tells what else there "
                    "is.",
                    view->reply_count);
    return GO_TALK;
}

Go talk_run(Sitting *sitting, Meeting *meeting) {
    char line[ANSWER_CAPACITY];
    View view;
    Go go = GO_TALK;
    meeting_view(meeting, &view);
    if (view.phase == PHASE_BRIEFING) {
        sitting_notice(sitting, view.notice);
        go = briefing(sitting, meeting);
        if (go != GO_ON) return go;
        meeting_view(meeting, &view);
    }
    put_moment(sitting, meeting);
    if (!sitting->taught && view.phase == PHASE_TALKING) {
        put_where_to_look(sitting);
        put_keys(sitting, meeting);
    }
    for (go = GO_TALK; go == GO_TALK && view.phase == PHASE_TALKING;) {
        const char *answer;
        Asked asked =
            sitting_ask(sitting, &meeting, line, sizeof line, &answer);
        if (asked == ASK_ENDED) {
            if (view.turn > 1) debrief_parting(sitting, meeting);
            sitting_ended(sitting, view.turn > 0 && meeting_keeps(meeting));
            return GO_LEAVE;
        }
        if (asked == ASK_LOADED)
            put_moment(sitting, meeting);
        else
            go = answered(sitting, meeting, &view, answer);
        meeting_view(meeting, &view);
    }
    if (view.phase == PHASE_ENDED) return GO_ON;
    if (view.turn > 1) debrief_parting(sitting, meeting);
    return go;
}
