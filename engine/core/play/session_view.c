/* SPDX-License-Identifier: MIT
 * What a front end may know of a session, copied into a View. */
#include "core/play/session.h"
#include "core/play/session_state.h"

#include "core/play/expand.h"
#include "core/words/say.h"

#include <string.h>

/* ---- the level's texts, as people read them ---- */

char *session_words(const Session *session, const PlayState *state,
                    const char *text) {
    return expand(session->play, state ? state : session_now(session)->state,
                  text, session->player);
}

static const char *shown(Session *session, const char *text) {
    char *words = session_words(session, NULL, text);
    const char *kept = arena_text(session->shown, words);
    mem_free(words);
    return kept;
}

void session_show_texts(Session *session) {
    const Story *story = session->story;
    int ending = session_now(session)->state->ending;
    arena_free(session->shown);
    session->shown = arena_new();
    session->title = shown(session, story->title);
    session->place = shown(session, story->place);
    session->brief = shown(session, story->brief);
    session->goal = shown(session, story->goal);
    session->ending =
        ending == NONE ? NULL : shown(session, story->endings[ending].title);
    session->thoughts =
        arena_alloc(session->shown, ((size_t)story->thought_count + 1) *
                                        sizeof *session->thoughts);
    for (int i = 0; i < story->thought_count; i++)
        session->thoughts[i] = shown(session, story->thoughts[i].text);
    session->notebook =
        arena_alloc(session->shown, ((size_t)session->learnt_count + 1) *
                                        sizeof *session->notebook);
    for (int i = 0; i < session->learnt_count; i++)
        session->notebook[i] =
            shown(session, story->facts[session->learnt[i]].text);
}

/* ---- the View ---- */

/* What the light is like at that time of a day in spring or autumn; `clock` as
 * in Setting. */
static Hour hour_at(int clock) {
    int hour = (clock - 1) / 60;
    if (hour < 6 || hour >= 21) return HOUR_NIGHT;
    if (hour < 11) return HOUR_MORNING;
    return hour < 18 ? HOUR_NOT_SAID : HOUR_EVENING;
}

/* What the level says of the hour holds until a clock goes on into another. */
static void clock_goes_on(Setting *now, int clock) {
    if (now->clock && hour_at(now->clock) != hour_at(clock))
        now->hour = hour_at(clock);
    now->clock = (short)clock;
}

void setting_add(Setting *now, Staging said, int who) {
    if (said.clock) clock_goes_on(now, said.clock);
    if (said.animal) {
        now->animal.at = (AnimalPlace)said.animal;
        now->animal.with = (unsigned char)(who + 1);
    }
    if (said.animal_mood) now->animal.mood = (AnimalMood)said.animal_mood;
    if (said.brings) now->brings = (Brings)said.brings;
    if (said.cupboard) now->cupboard = (Cupboard)(said.cupboard - 1);
    if (said.queue) now->queue = (unsigned char)(said.queue - 1);
}

void view_follow(Staging *now, Staging said) {
    if (said.at != STAND_NOT_SAID) now->at = said.at;
    if (said.hands != HANDS_NOT_SAID) now->hands = said.hands;
    if (said.holds != HOLDS_NOT_SAID) now->holds = said.holds;
    if (said.looks != LOOKS_NOT_SAID) now->looks = said.looks;
    if (said.lies != HOLDS_NOT_SAID) now->lies = said.lies;
}

bool view_same_room(const ViewRoom *a, const ViewRoom *b) {
    const char *one = a->backdrop ? a->backdrop : "";
    const char *other = b->backdrop ? b->backdrop : "";
    return a->picture == b->picture && strcmp(one, other) == 0;
}

/* Nobody takes a chair or a doorway along into another room. */
static void take_room(View *view, const ViewLine *line,
                      const ViewLine *before) {
    if (view_same_room(&line->room, &before->room)) return;
    for (int i = 0; i < view->customer_count; i++)
        if (view->customers[i].staging.at != STAND_AWAY)
            view->customers[i].staging.at = STAND_COUNTER;
}

/* How each one stands before the lines since the last reply. */
static void view_staging(const Session *session, int turn, View *view) {
    const ViewLine *lines = session->transcript.visible;
    int count, from = session_lines_at(session, turn, &count);
    for (int i = 0; i < view->customer_count; i++)
        if (session->story->customers[i].absent)
            view->customers[i].staging.at = STAND_AWAY;
    if (session->phase == PHASE_BRIEFING) return;
    for (int i = 0; i < from; i++) {
        if (i > 0) take_room(view, &lines[i], &lines[i - 1]);
        setting_add(&view->setting, lines[i].staging, lines[i].who);
        if (lines[i].who != NONE)
            view_follow(&view->customers[lines[i].who].staging,
                        lines[i].staging);
    }
    for (int i = 0; i < view->customer_count; i++) {
        view->customers[i].staging.hands = HANDS_NOT_SAID;
        view->customers[i].staging.looks = LOOKS_NOT_SAID;
    }
}

static void view_customers(const Session *session, int turn, View *view) {
    const Story *story = session->story;
    const PlayState *state = session->moments[turn].state;
    const Moment *last = turn > 0 ? &session->moments[turn - 1] : NULL;
    int addressed = last ? last->addressed : NONE;
    bool all =
        last && last->reply != NONE && story->replies[last->reply].to_all;
    view->customer_count = story->customer_count;
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        Temperament temperament = customer->look.temperament;
        int mood = state->moods[i].mood, heat = state->moods[i].heat;
        view->customers[i] = (ViewCustomer){
            .name = customer->name,
            .pronoun = customer->pronoun,
            .look = &customer->look,
            .picture = story_own_file(story, story_picture(story, i, mood)),
            .voice = &customer->voice,
            .rest = expression_of(temperament, mood, heat, EXPRESSION_REST),
            .flash = expression_of(temperament, mood, heat, EXPRESSION_FLASH),
            .addressed = i == addressed || (all && !state->moods[i].absent),
            .speaking = i == state->speaker,
            .present = !state->moods[i].absent,
            .ours = customer->ours,
        };
    }
}

/* Whom a reply is said to, where that is a question at all. */
static const char *addressed_name(const Session *session, const Reply *reply,
                                  int to) {
    const Story *story = session->story;
    const PlayState *state = session_now(session)->state;
    bool there = to != NONE && !state->moods[to].absent;
    if (to == NONE || (there && play_present(session->play, state) < 2))
        return "";
    return reply->to_all ? say("everyone") : story->customers[to].name;
}

static void view_replies(const Session *session, View *view) {
    const Story *story = session->story;
    view->reply_count = session->offered_count;
    for (int i = 0; i < session->offered_count; i++) {
        int id = session->offered[i];
        const PlayState *now = session_now(session)->state;
        const Reply *offered = &story->replies[id];
        int to = play_addressed(session->play, now, id);
        const char *name = addressed_name(session, offered, to);
        view->replies[i] = (ViewReply){
            .reply = id,
            .text = session->offered_text[i],
            .to = name,
            .who = *name && !offered->to_all ? to : NONE,
            .to_all = offered->to_all && play_present(session->play, now) > 1,
            .silence = offered->silence,
            .think = offered->think,
            .act = offered->act,
            .seconds = offered->seconds,
        };
    }
}

static void view_level(const Session *session, View *view) {
    const Story *story = session->story;
    view->level = story->id;
    view->title = session->title;
    view->place = session->place;
    view->brief = session->brief;
    view->goal = session->goal;
    view->language = story->language;
    view->channel = story->channel;
    view->minutes = story->minutes;
    view->setting = story->setting;
}

/* Who is delighted as it ends is seen to smile, whatever the talk left behind:
 * tenths of a point, the mood in which a smile is plain at rest. */
enum { DELIGHTED_MOOD = 280 };

static void view_delight(const Session *session, View *view) {
    const PlayState *state = session_now(session)->state;
    for (int i = 0; i < view->customer_count; i++) {
        int mood = state->moods[i].mood;
        if (view->customers[i].ours || mood >= DELIGHTED_MOOD) continue;
        view->customers[i].rest =
            expression_of(session->story->customers[i].look.temperament,
                          DELIGHTED_MOOD, 0, EXPRESSION_REST);
    }
}

static void view_ending(const Session *session, View *view) {
    const PlayState *state = session_now(session)->state;
    view->ending = session->ending;
    view->outcome = session->story->endings[state->ending].outcome;
    view->scene = session->story->endings[state->ending].scene;
}

static void view_lines(const Session *session, View *view) {
    int from = session_lines_at(session, view->turn, &view->line_count);
    view->told = from + view->line_count < view->history_count;
    if (view->line_count) /* there may be no line at all yet */
        view->lines = session->transcript.visible + from;
}

void session_view(const Session *session, View *view) {
    *view = (View){ .phase = session->phase,
                    .thought = session->setup.thought,
                    .room = session->transcript.room,
                    .notice = session->notice };
    view_level(session, view);
    view->thoughts = session->thoughts;
    view->thought_count =
        session->story->thought_count > 1 ? session->story->thought_count : 0;
    view_customers(session, session->moment_count - 1, view);
    if (session->phase == PHASE_BRIEFING) return;
    const Transcript *transcript = &session->transcript;
    view->turn = session->moment_count - 1;
    view->history = transcript->visible;
    view->history_count = transcript->visible_count;
    view_lines(session, view);
    view->notebook = session->notebook;
    view->notebook_count = session->learnt_count;
    view_replies(session, view);
    view_staging(session, session->moment_count - 1, view);
    if (session->phase != PHASE_ENDED) return;
    view_ending(session, view);
    if (view->outcome == OUTCOME_DELIGHTED) view_delight(session, view);
}

void session_view_at(const Session *session, int turn, View *view) {
    const Transcript *transcript = &session->transcript;
    bool last = turn == session->moment_count - 1;
    *view = (View){ .phase = last ? session->phase : PHASE_TALKING,
                    .thought = session->setup.thought,
                    .room = session->moments[turn].mark.room,
                    .turn = turn };
    view_level(session, view);
    view_customers(session, turn, view);
    view_staging(session, turn, view);
    view->history = transcript->visible;
    view->history_count = session->moments[turn].mark.visible;
    view_lines(session, view);
    if (view->phase == PHASE_ENDED) view_ending(session, view);
}

/* ---- behind the player's screen ---- */

const Story *session_story(const Session *session) {
    return session->story;
}

const Journal *session_journal(const Session *session) {
    return session->journal;
}

const Play *session_play(const Session *session) {
    return session->play;
}

const PlayState *session_state(const Session *session) {
    return session_now(session)->state;
}

const PlayState *session_state_at(const Session *session, int turn) {
    return session->moments[turn].state;
}

int session_reply_at(const Session *session, int turn) {
    return session->moments[turn].reply;
}

int session_addressed_at(const Session *session, int turn) {
    return session->moments[turn].addressed;
}

const MoodAccount *session_account_at(const Session *session, int turn) {
    return session->moments[turn].accounts;
}

const ViewLine *session_transcript(const Session *session, int *count) {
    *count = session->transcript.count;
    return session->transcript.entries;
}

const Line *session_line_at(const Session *session, int entry) {
    return session->transcript.sources[entry];
}

int session_hidden(const Session *session, HiddenReply *out, int max) {
    const PlayState *state = session_now(session)->state;
    if (session->phase != PHASE_TALKING) return 0;
    Span all = session->story->beats[state->beat].replies;
    int count = 0;
    for (int i = 0; i < all.count && count < max; i++) {
        int id = all.first + i;
        bool offered = false;
        for (int k = 0; k < session->offered_count; k++)
            offered = offered || session->offered[k] == id;
        if (offered) continue;
        const Reply *hidden = &session->story->replies[id];
        bool used = hidden->once && play_said(session->play, state, id);
        out[count++] =
            (HiddenReply){ id, used ? say("already said")
                                    : say("its `when` does not hold now") };
    }
    return count;
}

bool session_recounted(const Session *session) {
    return journal_model(session->journal) != MOOD_MODEL;
}

const char *session_fault(const Session *session) {
    return session->fault;
}
