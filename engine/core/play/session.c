/* SPDX-License-Identifier: MIT
 * A conversation as its list of moments. Going back drops the moments after;
 * nothing is undone. */
#include "core/play/session.h"
#include "core/play/session_state.h"

#include "core/base/mem.h"
#include "core/play/expand.h"
#include "core/words/say.h"
#include "core/base/text.h"

#include <stdio.h>
#include <string.h>

/* ---- what the rules tell while they play ---- */

static void sink_line(void *data, const Line *line, const PlayState *state) {
    Session *session = data;
    transcript_line(&session->transcript, session->play, line, state,
                    session->player);
}

static void sink_fault(void *data, Place at, const char *message) {
    Session *session = data;
    Text text = { 0 };
    if (at.file && strncmp(message, at.file, strlen(at.file)))
        text_format(&text, "%s:%d: ", at.file, at.line);
    text_add(&text, message);
    mem_free(session->fault);
    session->fault = text_take(&text);
}

static void sink_learnt(void *data, int fact) {
    Session *session = data;
    session->learnt[session->learnt_count++] = fact;
}

static void sink_room(void *data, const Scenery *room) {
    Session *session = data;
    transcript_room(&session->transcript, session->story, room);
}

static PlaySink sink_of(Session *session, MoodAccount *accounts) {
    return (PlaySink){ .data = session,
                       .line = sink_line,
                       .fault = sink_fault,
                       .learnt = sink_learnt,
                       .room = sink_room,
                       .accounts = accounts };
}

/* ---- moments ---- */

Moment *session_now(const Session *session) {
    return &session->moments[session->moment_count - 1];
}

static Moment *moment_push(Session *session) {
    Moment *moment = MEM_PUSH(session->moments, session->moment_count,
                              session->moment_capacity);
    *moment = (Moment){ .state = mem_alloc(play_state_size(session->play)),
                        .reply = NONE,
                        .addressed = NONE };
    return moment;
}

static void moments_cut(Session *session, int count) {
    while (session->moment_count > count) {
        Moment *moment = &session->moments[--session->moment_count];
        mem_free(moment->state);
        mem_free(moment->accounts);
    }
}

static void find_learnt(Session *session) {
    session->learnt_count = 0;
    for (int i = 0; i < session->story->fact_count; i++)
        if (play_knows(session->play, session_now(session)->state, i))
            session->learnt[session->learnt_count++] = i;
}

/* Everything in a View that is derived from the present moment. */
static void refresh(Session *session) {
    const PlayState *state = session_now(session)->state;
    session->transcript.turn = session->moment_count - 1;
    PlaySink sink = sink_of(session, NULL);
    for (int i = 0; i < session->offered_count; i++)
        mem_free(session->offered_text[i]);
    session->offered_count =
        play_offered(session->play, state, session->offered, &sink);
    for (int i = 0; i < session->offered_count; i++)
        session->offered_text[i] = expand(
            session->play, state,
            session->story->replies[session->offered[i]].text, session->player);
    session_show_texts(session);
    session_now(session)->mark = transcript_mark(&session->transcript);
    session->phase = play_ended(state) ? PHASE_ENDED : PHASE_TALKING;
}

static void clear(Session *session) {
    for (int i = 0; i < session->offered_count; i++)
        mem_free(session->offered_text[i]);
    session->offered_count = 0;
    moments_cut(session, 0);
    transcript_cut(&session->transcript, (TranscriptMark){ 0 });
    session->transcript.turn = 0;
    journal_set_model(session->journal, MOOD_MODEL);
    journal_cut(session->journal, 0);
    session->learnt_count = 0;
}

/* ---- life ---- */

/* The encounter's own room, until a beat names another. */
static void to_first_room(Session *session) {
    const Story *story = session->story;
    Scenery first = { story->backdrop, story->own.room };
    transcript_room(&session->transcript, story, &first);
}

static void to_briefing(Session *session) {
    clear(session);
    to_first_room(session);
    session->phase = PHASE_BRIEFING;
    session->setup.before = session->before;
    session->setup.earlier = session->earlier;
    int thought = session->setup.thought;
    if (thought < 0 || thought >= session->story->thought_count)
        session->setup.thought = NONE;
    /* The first beat's state must exist for state and expressions even in the
     * briefing; it is played again, with the thought, on COMMAND_START. */
    PlaySink silent = { 0 };
    play_begin(session->play, &session->setup, moment_push(session)->state,
               &silent);
    session_show_texts(session);
}

Session *session_new(const Story *story, ScriptHost host,
                     const PlaySetup *setup, const char *player) {
    Session *session = mem_alloc(sizeof *session);
    session->story = story;
    session->play = play_new(story, host);
    session->player = mem_text(player);
    session->setup = setup ? *setup
                           : (PlaySetup){ .thought = NONE,
                                          .stance = STANCE_NEUTRAL,
                                          .visit = 1 };
    session->before = mem_text(session->setup.before);
    session->earlier = earlier_copy(session->setup.earlier);
    session->journal = journal_new(story->id, story->text_hash);
    session->learnt =
        mem_alloc(((size_t)story->fact_count + 1) * sizeof *session->learnt);
    to_briefing(session);
    return session;
}

const char *session_player(const Session *session) {
    return session->player;
}

void session_free(Session *session) {
    if (!session) return;
    clear(session);
    transcript_free(&session->transcript);
    journal_free(session->journal);
    play_free(session->play);
    mem_free(session->moments);
    mem_free(session->learnt);
    arena_free(session->shown);
    mem_free(session->player);
    mem_free(session->before);
    earlier_free(session->earlier);
    mem_free(session->from_replies);
    mem_free(session->fault);
    mem_free(session->notice);
    mem_free(session);
}

void session_begin_from(Session *session, const SessionFrom *from) {
    size_t size = (size_t)from->count * sizeof *from->replies;
    mem_free(session->from_replies);
    session->from_replies = mem_alloc(size);
    if (size) memcpy(session->from_replies, from->replies, size);
    session->from = *from;
    session->from.replies = session->from_replies;
}

/* ---- commands ---- */

static bool think(Session *session, int value, Error *err) {
    if (session->phase != PHASE_BRIEFING)
        return error_set(err, "thoughts are chosen before the conversation");
    if (value != NONE && (value < 0 || value >= session->story->thought_count))
        return error_set(err, "there is no thought %d here; there are %d",
                         value + 1, session->story->thought_count);
    session->setup.thought = value;
    return true;
}

static void state_moods(const Session *session, PlayState *state) {
    const SessionFrom *from = &session->from;
    for (int i = 0; i < session->story->customer_count; i++) {
        Mood *mood = &state->moods[i];
        if (from->stated[i].mood_given)
            mood->mood = mood->low = from->stated[i].mood;
        if (from->stated[i].heat_given) mood->heat = from->stated[i].heat;
    }
}

/* From the first beat, or unseen to where an author begins: of the road there
 * only the last answer is shown, and the beat to which it leads. */
static void begin(Session *session, PlayState *state) {
    const SessionFrom *from = &session->from;
    PlaySink told = sink_of(session, NULL), unseen = told;
    unseen.line = NULL;
    play_begin(session->play, &session->setup, state,
               from->count ? &unseen : &told);
    for (int i = 0; i < from->count; i++) {
        int offered[STORY_REPLIES_SHOWN_MAX], at = 0;
        int count = play_offered(session->play, state, offered, &unseen);
        while (at < count && offered[at] != from->replies[i])
            at++;
        if (at == count) break; /* the road is another level's */
        play_reply(session->play, state, offered[at],
                   i + 1 < from->count ? &unseen : &told);
    }
    state_moods(session, state);
}

static bool start(Session *session, Error *err) {
    if (session->phase != PHASE_BRIEFING)
        return error_set(err, "the conversation has already begun");
    int thought = session->setup.thought;
    clear(session);
    to_first_room(session);
    journal_set_setup(
        session->journal, &session->setup,
        thought == NONE ? "" : session->story->thoughts[thought].written);
    begin(session, moment_push(session)->state);
    find_learnt(session);
    refresh(session);
    return true;
}

static void give(Session *session, int index) {
    const Story *story = session->story;
    int id = session->offered[index];
    const Reply *reply = &story->replies[id];
    Moment *before = session_now(session);
    before->reply = id;
    before->addressed = play_addressed(session->play, before->state, id);
    before->accounts =
        mem_alloc((size_t)story->customer_count * sizeof *before->accounts);
    journal_add(session->journal, story->beats[reply->beat].name, reply->id,
                reply->written);
    transcript_reply(&session->transcript, reply, session->offered_text[index]);
    session->transcript.turn++;
    PlaySink sink = sink_of(session, before->accounts);
    const PlayState *from = before->state;
    Moment *after = moment_push(session); /* may move `before` */
    memcpy(after->state, from, play_state_size(session->play));
    play_reply(session->play, after->state, id, &sink);
    refresh(session);
}

static bool reply(Session *session, int value, Error *err) {
    if (session->phase == PHASE_ENDED)
        return error_set(err, "the conversation is over");
    if (session->phase == PHASE_BRIEFING)
        return error_set(err, "the conversation has not begun yet");
    if (value < 0 || value >= session->offered_count)
        return error_set(err, "there is no reply %d here; there are %d",
                         value + 1, session->offered_count);
    mem_free(session->notice);
    session->notice = NULL;
    give(session, value);
    return true;
}

/* The first visible line after the reply that led to that turn. */
static int first_line(const Session *session, int turn) {
    return turn == 0 ? 0 : session->moments[turn - 1].mark.visible + 1;
}

/* It was led to by a thought, and nothing was seen or heard after it. */
static bool only_thought(const Session *session, int turn) {
    const Moment *here = &session->moments[turn];
    if (turn == 0 || here->mark.visible > first_line(session, turn))
        return false;
    return session->story->replies[here[-1].reply].think;
}

int session_lines_at(const Session *session, int turn, int *count) {
    while (only_thought(session, turn))
        turn--;
    int from = first_line(session, turn);
    *count = session->moments[turn].mark.visible - from;
    return from;
}

static bool rewind_to(Session *session, int value, Error *err) {
    if (session->phase == PHASE_BRIEFING)
        return error_set(err, "there is nothing to go back to yet");
    int turns = session->moment_count - 1;
    if (value == NONE) value = turns - 1;
    if (value < 0 || value > turns)
        return error_set(err, turns ? SAY("that is further back than the "
                                          "beginning")
                                    : SAY("this is the beginning"));
    moments_cut(session, value + 1);
    Moment *moment = session_now(session);
    mem_free(moment->accounts);
    moment->accounts = NULL;
    moment->reply = NONE;
    journal_cut(session->journal, (size_t)value);
    if (value == 0) journal_set_model(session->journal, MOOD_MODEL);
    transcript_cut(&session->transcript, moment->mark);
    find_learnt(session);
    refresh(session);
    return true;
}

bool session_apply(Session *session, Command command, Error *err) {
    switch (command.kind) {
    case COMMAND_THINK:
        return think(session, command.value, err);
    case COMMAND_START:
        return start(session, err);
    case COMMAND_REPLY:
        return reply(session, command.value, err);
    case COMMAND_REWIND:
        return rewind_to(session, command.value, err);
    }
    return error_set(err, "that is no command");
}

/* ---- replaying a journal ---- */

static bool had_id(const Story *story, const Reply *reply, const char *id) {
    for (int i = 0; i < reply->was.count; i++)
        if (!strcmp(story->names[reply->was.first + i], id)) return true;
    return false;
}

/* Finds an entry's reply by id, by an earlier id (`was`), then by exact text;
 * never by position. It looks only in the beat that the entry names, since the
 * same words in another beat answer something else. If no beat has that name
 * any more, the beat was renamed and all are searched. */
static int find_offered(const Session *session, const JournalEntry *entry) {
    const Story *story = session->story;
    bool renamed = story_beat(story, entry->beat) == NONE;
    int id = NONE, was = NONE, text = NONE;
    for (int i = session->offered_count - 1; i >= 0; i--) {
        const Reply *reply = &story->replies[session->offered[i]];
        if (!renamed && strcmp(story->beats[reply->beat].name, entry->beat))
            continue;
        if (!renamed && !strcmp(reply->id, entry->reply)) id = i;
        if (had_id(story, reply, entry->reply)) was = i;
        if (!strcmp(reply->written, entry->text)) text = i;
    }
    return id != NONE ? id : was != NONE ? was : text;
}

static void take_setup(Session *session, const Journal *journal) {
    const PlaySetup *setup = journal_setup(journal);
    const char *thought = journal_thought(journal);
    mem_free(session->before);
    session->before = mem_text(setup->before);
    earlier_free(session->earlier);
    session->earlier = earlier_copy(setup->earlier);
    session->setup = *setup;
    /* The level's text is the same, so the index is too, in any language. */
    bool same = journal_hash(journal) == session->story->text_hash;
    if (!same) session->setup.thought = NONE;
    for (int i = 0; !same && i < session->story->thought_count; i++)
        if (!strcmp(session->story->thoughts[i].written, thought))
            session->setup.thought = i;
    to_briefing(session);
}

size_t session_replay(Session *session, const Journal *journal) {
    take_setup(session, journal);
    journal_set_profile(session->journal, journal_profile(journal));
    journal_set_seed(session->journal, journal_seed(journal));
    start(session, NULL);
    journal_set_model(session->journal, journal_model(journal));
    for (size_t i = 0; i < journal_count(journal); i++) {
        const JournalEntry *entry = journal_at(journal, i);
        int index = find_offered(session, entry);
        if (index == NONE) {
            Text text = { 0 };
            char *gone = session_words(session, NULL, entry->text);
            text_format(&text,
                        say("This level has changed: \"%s\" is no longer "
                            "there. You go on from here."),
                        gone);
            mem_free(gone);
            mem_free(session->notice);
            session->notice = text_take(&text);
            return i;
        }
        give(session, index);
    }
    return journal_count(journal);
}
