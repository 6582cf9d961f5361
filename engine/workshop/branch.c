/* SPDX-License-Identifier: MIT
 * Other ways through the same conversation: each is played anew in a meeting
 * of its own, by its replies. */
#include "workshop/state.h"

#include "app/practice/meeting.h"
#include "core/study/debrief.h"

#include <string.h>

int branch_reply(Meeting *meeting, const char *beat, const char *id) {
    View view;
    meeting_view(meeting, &view);
    const Story *story = session_story(meeting_session(meeting));
    for (int i = 0; i < view.reply_count; i++) {
        const Reply *reply = &story->replies[view.replies[i].reply];
        if (!strcmp(reply->id, id) &&
            !strcmp(story->beats[reply->beat].name, beat))
            return i;
    }
    return NONE;
}

static bool say_it(Meeting *meeting, const char *beat, const char *id) {
    int reply = branch_reply(meeting, beat, id);
    Command command = { COMMAND_REPLY, reply };
    return reply != NONE && meeting_apply(meeting, command, NULL);
}

Meeting *branch_open(Workshop *workshop, int run, int turns,
                     const CourseQuestion *question, int choice) {
    const CourseRun *from = course_run(workshop->course, run);
    Meeting *meeting = workshop_meet(workshop, NULL);
    if (!meeting) return NULL;
    if (from->thought >= 0)
        meeting_apply(meeting, (Command){ COMMAND_THINK, from->thought }, NULL);
    bool ok = meeting_apply(meeting, (Command){ COMMAND_START, 0 }, NULL);
    for (int i = 0; ok && i < turns && i < from->count; i++)
        ok = say_it(meeting, from->replies[i].beat, from->replies[i].id);
    if (ok && choice != NONE)
        say_it(meeting, question->beat, question->ids[choice]);
    return meeting;
}

void branch_close_sides(Workshop *workshop) {
    for (int i = 0; i < 2; i++) {
        meeting_close(workshop->sides[i].meeting);
        workshop->sides[i] = (Side){ 0 };
    }
}

bool branch_open_sides(Workshop *workshop, const CourseQuestion *question) {
    int two[2], run = course_run_count(workshop->course) - 1;
    if (!course_two(question, two)) return false;
    branch_close_sides(workshop);
    for (int i = 0; i < 2; i++) {
        Side *side = &workshop->sides[i];
        side->choice = two[i];
        side->meeting =
            branch_open(workshop, run, question->turn, question, two[i]);
        if (!side->meeting) {
            branch_close_sides(workshop);
            return false;
        }
        meeting_view(side->meeting, &side->view);
    }
    return true;
}

const View *workshop_side(const Workshop *workshop, int which, int *choice) {
    const Side *side = &workshop->sides[which];
    *choice = side->choice;
    return side->meeting ? &side->view : NULL;
}

int workshop_curve(Workshop *workshop, int run, int customer, short *out,
                   int max) {
    const CourseRun *asked = course_run(workshop->course, run);
    bool present = run == course_run_count(workshop->course) - 1;
    Meeting *meeting =
        present ? workshop->meeting
                : branch_open(workshop, run, asked->count, NULL, NONE);
    if (!meeting) return 0;
    const Session *session = meeting_session(meeting);
    int turns = (int)journal_count(session_journal(session));
    int count = 0;
    for (; count <= turns && count < max; count++)
        out[count] = session_state_at(session, count)->moods[customer].mood;
    if (!present) meeting_close(meeting);
    return count;
}
