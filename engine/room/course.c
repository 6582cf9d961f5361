/* SPDX-License-Identifier: MIT
 * A workshop's events, gathered into questions and runs. */
#include "room/course.h"

#include "core/base/mem.h"

#include <string.h>

enum { NOT_YET = -1, SPLIT_PERCENT = 60 };

struct Course {
    CourseQuestion *questions;
    int question_count, question_capacity;
    CourseRun *runs;
    int run_count, run_capacity;
    bool done;
    int last_s;
};

static CourseRun *add_run(Course *course, int from, int turn) {
    CourseRun *run =
        MEM_PUSH(course->runs, course->run_count, course->run_capacity);
    *run = (CourseRun){ .from = from, .turn = turn, .thought = NOT_YET };
    return run;
}

Course *course_new(void) {
    Course *course = mem_alloc(sizeof *course);
    add_run(course, NOT_YET, 0);
    return course;
}

void course_free(Course *course) {
    if (!course) return;
    for (int i = 0; i < course->question_count; i++) {
        CourseQuestion *question = &course->questions[i];
        mem_free(question->beat);
        for (int c = 0; c < question->choice_count; c++) {
            mem_free(question->ids[c]);
            mem_free(question->texts[c]);
        }
    }
    for (int i = 0; i < course->run_count; i++) {
        CourseRun *run = &course->runs[i];
        for (int r = 0; r < run->count; r++) {
            mem_free(run->replies[r].beat);
            mem_free(run->replies[r].id);
            mem_free(run->replies[r].text);
        }
        mem_free(run->replies);
        mem_free(run->ending);
    }
    mem_free(course->questions);
    mem_free(course->runs);
    mem_free(course);
}

/* ---- events ---- */

static CourseRun *run_on(Course *course) {
    return &course->runs[course->run_count - 1];
}

/* A question about mood is over once it is counted, any other once its reply
 * is given. */
static bool is_over(const CourseQuestion *question) {
    return question->given != NOT_YET ||
           (question->kind == POLL_MOOD && question->counted);
}

/* The question that is open now, or NULL. A question about mood may be asked
 * while another one is open, which then stays open. */
static CourseQuestion *question_on(const Course *course) {
    for (int i = course->question_count - 1; i >= 0; i--) {
        CourseQuestion *question = &course->questions[i];
        if (question->run != course->run_count - 1) return NULL;
        if (!is_over(question)) return question;
        if (question->kind != POLL_MOOD) return NULL;
    }
    return NULL;
}

static char *text_or_empty(const char *text) {
    return mem_text(text ? text : "");
}

static bool apply_ask(Course *course, const CourseEvent *event, Error *err) {
    if (event->choice_count < 1 || event->choice_count > POLL_CHOICES_MAX)
        return error_set(err, "a question has 1 to %d choices",
                         POLL_CHOICES_MAX);
    if (event->turn != run_on(course)->count)
        return error_set(err, "a question belongs to turn %d, not %d",
                         run_on(course)->count, event->turn);
    CourseQuestion *question = MEM_PUSH(
        course->questions, course->question_count, course->question_capacity);
    *question = (CourseQuestion){
        .kind = event->question,
        .run = course->run_count - 1,
        .turn = event->turn,
        .who = event->who,
        .mood = event->mood,
        .beat = text_or_empty(event->beat),
        .choice_count = event->choice_count,
        .given = NOT_YET,
        .asked_s = event->at_s,
        .counted_s = NOT_YET,
        .given_s = NOT_YET,
    };
    for (int i = 0; i < event->choice_count; i++) {
        question->ids[i] = text_or_empty(event->ids[i]);
        question->texts[i] = text_or_empty(event->texts[i]);
    }
    return true;
}

static bool apply_count(Course *course, const CourseEvent *event, Error *err) {
    CourseQuestion *question = question_on(course);
    if (!question) return error_set(err, "votes without a question");
    question->counted = true;
    question->talking = false;
    question->tally = event->tally;
    memcpy(question->hands, event->hands, sizeof question->hands);
    question->counted_s = event->at_s;
    return true;
}

static bool apply_talk(Course *course, Error *err) {
    CourseQuestion *question = question_on(course);
    if (!question || !question->counted)
        return error_set(err, "a second vote without a first one");
    question->talking = true;
    return true;
}

static void add_reply(CourseRun *run, const char *beat, const char *id,
                      const char *text) {
    CourseReply *reply = MEM_PUSH(run->replies, run->count, run->capacity);
    *reply = (CourseReply){ mem_text(beat), mem_text(id), mem_text(text) };
}

static bool apply_give(Course *course, const CourseEvent *event, Error *err) {
    CourseQuestion *question = question_on(course);
    if (!question) return error_set(err, "a reply without a question");
    if (event->choice < 0 || event->choice >= question->choice_count)
        return error_set(err, "the question has choices 1 to %d, not %d",
                         question->choice_count, event->choice + 1);
    question->given = event->choice;
    question->by = event->by;
    question->given_s = event->at_s;
    CourseRun *run = run_on(course);
    if (question->kind == POLL_THOUGHT)
        run->thought = event->choice;
    else if (question->kind == POLL_REPLY)
        add_reply(run, question->beat, question->ids[event->choice],
                  question->texts[event->choice]);
    return true;
}

static bool apply_back(Course *course, const CourseEvent *event, Error *err) {
    int from = course->run_count - 1;
    if (event->turn < 0 || event->turn > course->runs[from].count)
        return error_set(err, "there is no turn %d to go back to", event->turn);
    CourseRun *run = add_run(course, from, event->turn);
    const CourseRun *old = &course->runs[from];
    run->thought = old->thought;
    for (int i = 0; i < event->turn; i++)
        add_reply(run, old->replies[i].beat, old->replies[i].id,
                  old->replies[i].text);
    return true;
}

static bool apply_end(Course *course, const CourseEvent *event) {
    CourseRun *run = run_on(course);
    mem_free(run->ending);
    run->ending = text_or_empty(event->ending);
    run->outcome = event->outcome;
    return true;
}

static bool apply(Course *course, const CourseEvent *event, Error *err) {
    switch (event->kind) {
    case COURSE_ASK:
        return apply_ask(course, event, err);
    case COURSE_COUNT:
        return apply_count(course, event, err);
    case COURSE_TALK:
        return apply_talk(course, err);
    case COURSE_GIVE:
        return apply_give(course, event, err);
    case COURSE_BACK:
        return apply_back(course, event, err);
    case COURSE_END:
        return apply_end(course, event);
    case COURSE_DONE:
        course->done = true;
        return true;
    case COURSE_EVENTS:
        break;
    }
    return error_set(err, "an event of no kind");
}

bool course_apply(Course *course, const CourseEvent *event, Error *err) {
    if (!apply(course, event, err)) return false;
    course->last_s = event->at_s;
    return true;
}

/* ---- reading it ---- */

int course_question_count(const Course *course) {
    return course->question_count;
}

const CourseQuestion *course_question(const Course *course, int index) {
    return &course->questions[index];
}

const CourseQuestion *course_open(const Course *course) {
    return question_on(course);
}

int course_run_count(const Course *course) {
    return course->run_count;
}

const CourseRun *course_run(const Course *course, int index) {
    return &course->runs[index];
}

bool course_done(const Course *course) {
    return course->done;
}

int course_last_s(const Course *course) {
    return course->last_s;
}

/* ---- the result of a vote ---- */

int course_votes(const CourseQuestion *question, int choice) {
    const PollTally *tally = &question->tally;
    int phones =
        tally->rounds == 2 ? tally->second[choice] : tally->first[choice];
    return phones + question->hands[choice];
}

int course_votes_all(const CourseQuestion *question) {
    int all = 0;
    for (int i = 0; i < question->choice_count; i++)
        all += course_votes(question, i);
    return all;
}

static int most_votes(const CourseQuestion *question) {
    int most = 0;
    for (int i = 0; i < question->choice_count; i++)
        if (course_votes(question, i) > most) most = course_votes(question, i);
    return most;
}

bool course_leads(const CourseQuestion *question, int choice) {
    int most = most_votes(question);
    return most > 0 && course_votes(question, choice) == most;
}

int course_majority(const CourseQuestion *question) {
    int found = NOT_YET;
    for (int i = 0; i < question->choice_count; i++) {
        if (!course_leads(question, i)) continue;
        if (found != NOT_YET) return NOT_YET;
        found = i;
    }
    return found;
}

bool course_split(const CourseQuestion *question) {
    int all = course_votes_all(question);
    return all > 1 && most_votes(question) * 100 <= all * SPLIT_PERCENT;
}

bool course_two(const CourseQuestion *question, int out[2]) {
    out[0] = out[1] = NOT_YET;
    for (int i = 0; i < question->choice_count; i++) {
        int votes = course_votes(question, i);
        if (!votes) continue;
        if (out[0] == NOT_YET || votes > course_votes(question, out[0])) {
            out[1] = out[0];
            out[0] = i;
        } else if (out[1] == NOT_YET || votes > course_votes(question, out[1]))
            out[1] = i;
    }
    return out[1] != NOT_YET;
}
