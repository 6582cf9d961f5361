/* SPDX-License-Identifier: MIT
 * Leading a workshop: what each of the presenter's commands does in each step.
 *
 * Every decision is first recorded as an event (workshop_note: on disk), then
 * applied to the meeting, then shown. */
#include "workshop/state.h"

#include "core/base/mem.h"
#include "core/story/labels.h"
#include "core/words/say.h"

#include <string.h>

/* ---- asking ---- */

static void ask_phones(Workshop *workshop, const CourseQuestion *question,
                       const char *about) {
    PollQuestion asked = { .kind = question->kind,
                           .about = about,
                           .language = workshop->view.language,
                           .choice_count = question->choice_count };
    for (int i = 0; i < question->choice_count; i++)
        asked.choices[i] = question->texts[i];
    server_ask(workshop->server, &asked);
    workshop_hands_clear(workshop);
    memset(workshop->first_hands, 0, sizeof workshop->first_hands);
    workshop->round = 1;
}

static void ask(Workshop *workshop, CourseEvent *event) {
    event->kind = COURSE_ASK;
    event->turn = workshop->view.turn;
    if (!workshop_note(workshop, event)) return;
    ask_phones(workshop, workshop_question(workshop), "");
    workshop_go(workshop, STEP_THINK);
}

/* The reply's words; with several customers also whom it is for, when that is
 * not the one who spoke last. */
static void reply_words(Text *out, const ViewReply *reply, bool told) {
    if (reply->think)
        text_format(out, say("(think) %s"), reply->text);
    else if (reply->act)
        text_format(out, say("(do) %s"), reply->text);
    else if (told && *reply->to) {
        int first = (int)text_first_name(reply->to);
        /* Said: a reply, and by first name whom it is for */
        text_format(out, say("%s (to %.*s)"), reply->text, first, reply->to);
    } else
        text_add(out, reply->text);
}

void workshop_ask_replies(Workshop *workshop) {
    const View *view = &workshop->view;
    const Story *story = session_story(meeting_session(workshop->meeting));
    CourseEvent event = { .question = POLL_REPLY, .who = NONE };
    Text texts[STORY_REPLIES_SHOWN_MAX] = { { 0 } };
    int speaker = session_state(meeting_session(workshop->meeting))->speaker;
    for (int i = 0; i < view->reply_count; i++) {
        const Reply *reply = &story->replies[view->replies[i].reply];
        event.beat = story->beats[reply->beat].name;
        event.ids[i] = reply->id;
        bool other = reply->to != NONE && reply->to != speaker;
        reply_words(&texts[i], &view->replies[i], other);
        event.texts[i] = text_get(&texts[i]);
    }
    event.choice_count = view->reply_count;
    ask(workshop, &event);
    for (int i = 0; i < view->reply_count; i++)
        text_free(&texts[i]);
}

static void ask_thought(Workshop *workshop) {
    const View *view = &workshop->view;
    CourseEvent event = { .question = POLL_THOUGHT, .who = NONE };
    event.choice_count = view->thought_count;
    for (int i = 0; i < view->thought_count && i < POLL_CHOICES_MAX; i++)
        event.texts[i] = view->thoughts[i];
    ask(workshop, &event);
}

/* ---- counting ---- */

static void count_votes(Workshop *workshop) {
    CourseEvent event = { .kind = COURSE_COUNT };
    server_tally(workshop->server, &event.tally);
    event.tally.rounds = workshop->round;
    for (int i = 0; i < POLL_CHOICES_MAX; i++)
        event.tally.first[i] += workshop->first_hands[i];
    memcpy(event.hands, workshop->hands, sizeof event.hands);
    workshop->show.hands = false;
    workshop_note(workshop, &event);
}

static void close_vote(Workshop *workshop) {
    server_set_phase(workshop->server, POLL_CLOSED);
    count_votes(workshop);
    workshop_go(workshop, STEP_REVEAL);
}

void workshop_vote_again(Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    bool first = question && question->kind != POLL_MOOD &&
                 workshop->round == 1 && workshop->step == STEP_VOTE;
    if (!first) return;
    CourseEvent event = { .kind = COURSE_TALK };
    server_set_phase(workshop->server, POLL_TALKING);
    count_votes(workshop);
    workshop_note(workshop, &event);
    memcpy(workshop->first_hands, workshop->hands,
           sizeof workshop->first_hands);
    workshop_hands_clear(workshop);
    workshop_go(workshop, STEP_TALK);
}

static void open_vote(Workshop *workshop) {
    if (workshop->step == STEP_TALK) workshop->round = 2;
    server_set_phase(workshop->server, POLL_OPEN);
    workshop_go(workshop, STEP_VOTE);
}

/* ---- giving ---- */

static void start_talk(Workshop *workshop) {
    meeting_apply(workshop->meeting, (Command){ COMMAND_START, 0 }, NULL);
    workshop->answered = false;
    workshop_look(workshop);
    workshop_go(workshop, STEP_LISTEN);
}

static void give_reply(Workshop *workshop, const char *beat, const char *id) {
    Error err = { "" };
    int reply = branch_reply(workshop->meeting, beat, id);
    Command command = { COMMAND_REPLY, reply };
    if (!meeting_apply(workshop->meeting, command, &err))
        workshop->notice = err;
    workshop->answered = true;
    workshop_look(workshop);
    workshop_go(workshop, STEP_LISTEN);
}

static void give(Workshop *workshop, int choice, CourseBy by) {
    const CourseQuestion *question = workshop_question(workshop);
    if (!question || choice < 0 || choice >= question->choice_count) return;
    CourseEvent event = { .kind = COURSE_GIVE, .choice = choice, .by = by };
    PollKind kind = question->kind;
    char *beat = mem_text(question->beat);
    char *id = mem_text(question->ids[choice]);
    server_set_phase(workshop->server, POLL_WAITING);
    workshop_hands_clear(workshop);
    if (workshop_note(workshop, &event)) {
        branch_close_sides(workshop);
        if (kind == POLL_THOUGHT) {
            meeting_apply(workshop->meeting, (Command){ COMMAND_THINK, choice },
                          NULL);
            start_talk(workshop);
        } else
            give_reply(workshop, beat, id);
    }
    mem_free(beat);
    mem_free(id);
}

static void give_majority(Workshop *workshop) {
    int choice = course_majority(workshop_question(workshop));
    if (choice != NONE)
        give(workshop, choice, COURSE_BY_ROOM);
    else
        workshop->changes++; /* a tie, or no vote: the presenter decides */
}

/* Whether anybody voted. If so, a number that the presenter types is a
 * decision, and not the result of a show of hands. */
static void give_number(Workshop *workshop, int choice) {
    const CourseQuestion *question = workshop_question(workshop);
    if (!question || choice >= question->choice_count) return;
    if (workshop->step == STEP_VOTE) {
        server_set_phase(workshop->server, POLL_CLOSED);
        count_votes(workshop);
    }
    CourseBy by = COURSE_BY_PRESENTER;
    if (!course_votes_all(question))
        by = COURSE_BY_HANDS;
    else if (course_majority(question) == choice)
        by = COURSE_BY_ROOM;
    give(workshop, choice, by);
}

/* ---- how does she feel? ---- */

static const char *whose_mood(const Workshop *workshop, int *who) {
    const Session *session = meeting_session(workshop->meeting);
    const Story *story = session_story(session);
    *who = session_state(session)->speaker;
    if (*who == NONE || story->customers[*who].ours) *who = 0;
    while (*who + 1 < story->customer_count && story->customers[*who].ours)
        ++*who; /* a colleague has no mood */
    return story->customers[*who].name;
}

void workshop_ask_mood(Workshop *workshop) {
    Step step = workshop->step;
    if (step != STEP_LISTEN && step != STEP_THINK && step != STEP_ENDING)
        return;
    CourseEvent event = { .kind = COURSE_ASK,
                          .question = POLL_MOOD,
                          .turn = workshop->view.turn,
                          .choice_count = BANDS };
    const char *name = whose_mood(workshop, &event.who);
    const Session *session = meeting_session(workshop->meeting);
    event.mood = session_state(session)->moods[event.who].mood;
    for (int i = 0; i < BANDS; i++)
        event.texts[i] = band_word((Band)i);
    if (!workshop_note(workshop, &event)) return;
    workshop->before_mood = step;
    ask_phones(workshop, workshop_question(workshop), name);
    server_set_phase(workshop->server, POLL_OPEN);
    workshop_go(workshop, STEP_MOOD);
}

/* After a question about mood: back to the question that was open before. If
 * phones were shown its choices, they see them again. */
static void end_mood(Workshop *workshop) {
    server_set_phase(workshop->server, POLL_WAITING);
    const CourseQuestion *before = workshop_question(workshop);
    if (workshop->before_mood == STEP_THINK && before)
        ask_phones(workshop, before, "");
    workshop_hands_clear(workshop);
    workshop_go(workshop, workshop->before_mood);
}

static void count_mood(Workshop *workshop) {
    server_set_phase(workshop->server, POLL_CLOSED);
    count_votes(workshop);
    end_mood(workshop);
}

static void guess_by_hands(Workshop *workshop, int band) {
    CourseEvent event = { .kind = COURSE_GIVE,
                          .choice = band,
                          .by = COURSE_BY_HANDS };
    if (band < BANDS && workshop_note(workshop, &event)) end_mood(workshop);
}

/* ---- both answers ---- */

void workshop_sides(Workshop *workshop) {
    const CourseQuestion *question = workshop_question(workshop);
    if (workshop->step == STEP_SIDES) {
        workshop_go(workshop, STEP_REVEAL);
    } else if (workshop->step == STEP_REVEAL && question &&
               question->kind == POLL_REPLY &&
               branch_open_sides(workshop, question))
        workshop_go(workshop, STEP_SIDES);
}

/* ---- going on ---- */

void workshop_heard(Workshop *workshop) {
    if (workshop->step != STEP_LISTEN) return;
    if (workshop->view.phase != PHASE_ENDED) {
        workshop_ask_replies(workshop);
        return;
    }
    CourseEvent event = { .kind = COURSE_END,
                          .outcome = (int)workshop->view.outcome,
                          .ending = workshop->view.ending };
    workshop_note(workshop, &event);
    workshop_go(workshop, STEP_ENDING);
}

void workshop_to_slides(Workshop *workshop) {
    if (workshop->step >= STEP_SLIDES || !workshop->view.turn) return;
    server_set_phase(workshop->server, POLL_WAITING);
    workshop->slide = 0;
    workshop_go(workshop, STEP_SLIDES);
}

static void next_slide(Workshop *workshop) {
    if (workshop->slide + 1 < WORKSHOP_SLIDES) {
        workshop->slide++;
        workshop->changes++;
        return;
    }
    CourseEvent event = { .kind = COURSE_DONE };
    workshop_note(workshop, &event);
    workshop_week_done(workshop);
    server_set_phase(workshop->server,
                     workshop_next_play(workshop) ? POLL_WAITING : POLL_OVER);
    workshop_go(workshop, STEP_THANKS);
}

static void next_brief(Workshop *workshop) {
    if (workshop->view.thought_count)
        ask_thought(workshop);
    else
        start_talk(workshop);
}

static void next_page(Workshop *workshop) {
    workshop->pages++;
    workshop->changes++;
}

/* On from the first picture. A campaign may have been left between two
 * encounters: then there is nothing to resume. */
static void arrive(Workshop *workshop) {
    if (workshop->step == STEP_JOIN)
        workshop_go(workshop, STEP_BRIEF);
    else if (workshop->broken.path)
        workshop_go_on(workshop);
    else
        workshop_go(workshop, STEP_JOIN);
}

/* The steps once the conversation has ended. */
static void next_after_end(Workshop *workshop) {
    if (workshop->step == STEP_ENDING)
        workshop_to_slides(workshop);
    else if (workshop->step == STEP_SLIDES)
        next_slide(workshop);
    else
        workshop_week_go_on(workshop);
}

void workshop_next(Workshop *workshop) {
    switch (workshop->step) {
    case STEP_GO_ON:
    case STEP_JOIN:
        arrive(workshop);
        break;
    case STEP_BRIEF:
        next_brief(workshop);
        break;
    case STEP_LISTEN:
        next_page(workshop);
        break;
    case STEP_THINK:
    case STEP_TALK:
        open_vote(workshop);
        break;
    case STEP_VOTE:
        close_vote(workshop);
        break;
    case STEP_REVEAL:
        if (workshop->show.hands)
            workshop_hands(workshop); /* counted anew, and looked at first */
        else
            give_majority(workshop);
        break;
    case STEP_SIDES:
        workshop_sides(workshop);
        break;
    case STEP_MOOD:
        count_mood(workshop);
        break;
    case STEP_ENDING:
    case STEP_SLIDES:
    case STEP_THANKS:
    case STEPS:
        next_after_end(workshop);
        break;
    }
}

void workshop_number(Workshop *workshop, int number) {
    switch ((int)workshop->step) {
    case STEP_THINK:
    case STEP_VOTE:
    case STEP_TALK:
    case STEP_REVEAL:
    case STEP_SIDES:
        give_number(workshop, number - 1);
        break;
    case STEP_MOOD:
        guess_by_hands(workshop, number - 1);
        break;
    default:
        break;
    }
}

/* ---- going back ---- */

static void rewind_to(Workshop *workshop, int turn) {
    CourseEvent event = { .kind = COURSE_BACK, .turn = turn };
    Error err = { "" };
    if (turn >= workshop->view.turn || turn < 0) return;
    if (workshop->step == STEP_THANKS) return; /* it is over, and reported */
    if (!workshop_note(workshop, &event)) return;
    if (!meeting_apply(workshop->meeting, (Command){ COMMAND_REWIND, turn },
                       &err))
        workshop->notice = err;
    server_set_phase(workshop->server, POLL_WAITING);
    workshop_hands_clear(workshop);
    branch_close_sides(workshop);
    workshop->answered = false;
    workshop_look(workshop);
    workshop_go(workshop, STEP_LISTEN);
}

void workshop_back(Workshop *workshop, int turn) {
    if (turn != NONE) {
        rewind_to(workshop, turn);
        return;
    }
    switch ((int)workshop->step) {
    case STEP_BRIEF:
        workshop_go(workshop, STEP_JOIN);
        break;
    case STEP_SIDES:
        workshop_sides(workshop);
        break;
    case STEP_MOOD:
        count_mood(workshop);
        break;
    case STEP_SLIDES:
        if (workshop->slide > 0) {
            workshop->slide--;
            workshop->changes++;
        } else if (workshop->view.phase == PHASE_ENDED)
            workshop_go(workshop, STEP_ENDING);
        else
            workshop_go(workshop, STEP_LISTEN);
        break;
    case STEP_THANKS:
    case STEP_JOIN:
    case STEP_GO_ON:
        break;
    default:
        rewind_to(workshop, workshop->view.turn - 1);
        break;
    }
}

/* ---- after whatever ended the program ---- */

static int replay(Workshop *workshop) {
    int run = course_run_count(workshop->course) - 1;
    const CourseRun *on = course_run(workshop->course, run);
    Meeting *meeting = branch_open(workshop, run, on->count, NULL, NONE);
    if (!meeting) return 0;
    meeting_close(workshop->meeting);
    workshop->meeting = meeting;
    workshop_look(workshop);
    return workshop->view.turn;
}

/* Between two votes. The first one's phones are in the record alone, and are
 * added to the last count as hands are. */
static void talk_on(Workshop *workshop, const CourseQuestion *open) {
    for (int i = 0; i < open->choice_count; i++)
        workshop->first_hands[i] = course_votes(open, i);
    server_set_phase(workshop->server, POLL_TALKING);
    workshop_go(workshop, STEP_TALK);
}

static void stand_there(Workshop *workshop) {
    const CourseQuestion *open = workshop_question(workshop);
    const CourseRun *run =
        course_run(workshop->course, course_run_count(workshop->course) - 1);
    if (!open) {
        workshop_go(workshop, run->ending ? STEP_ENDING : STEP_LISTEN);
        return;
    }
    ask_phones(workshop, open, "");
    if (open->kind == POLL_MOOD) {
        workshop->before_mood = STEP_LISTEN;
        server_set_phase(workshop->server, POLL_OPEN);
        workshop_go(workshop, STEP_MOOD);
    } else if (open->talking) {
        talk_on(workshop, open);
    } else if (open->counted) {
        workshop->round = open->tally.rounds ? open->tally.rounds : 1;
        server_set_phase(workshop->server, POLL_CLOSED);
        workshop_go(workshop, STEP_REVEAL);
    } else
        workshop_go(workshop, STEP_THINK);
}

void workshop_go_on(Workshop *workshop) {
    Kept *broken = &workshop->broken;
    Error err = { "" };
    bool same = broken->head.hash == workshop->head.hash;
    workshop->keep = keep_again(broken, &err);
    if (!workshop->keep) workshop_cannot_save(workshop, &err);
    course_free(workshop->course);
    workshop->course = broken->course;
    broken->course = NULL;
    workshop->begun_s = course_last_s(workshop->course);
    record_head_free(&workshop->head);
    workshop->head = broken->head;
    broken->head = (RecordHead){ 0 };
    kept_free(broken);
    int run = course_run_count(workshop->course) - 1;
    int wanted = course_run(workshop->course, run)->count;
    const CourseQuestion *open = workshop_question(workshop);
    bool briefing = open && open->kind == POLL_THOUGHT; /* not started yet */
    int kept = briefing ? 0 : replay(workshop);
    if (kept < wanted) {
        CourseEvent event = { .kind = COURSE_BACK, .turn = kept };
        workshop_note(workshop, &event);
        error_set(&workshop->notice,
                  "The level has changed since: it goes on after turn %d",
                  kept);
    } else if (!same)
        error_set(&workshop->notice, "The level has changed since");
    stand_there(workshop);
}

void workshop_begin_anew(Workshop *workshop) {
    if (workshop->step != STEP_GO_ON) return;
    Error err = { "" };
    if (workshop->broken.path && !keep_set_aside(&workshop->broken, &err))
        workshop->notice = err;
    kept_free(&workshop->broken);
    if (workshop->run) {
        workshop_week_anew(workshop);
        workshop_week_go_on(workshop);
    }
    workshop_go(workshop, STEP_JOIN);
}
