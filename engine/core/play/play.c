/* SPDX-License-Identifier: MIT
 * The rules of a conversation: what is offered, what a reply does, which beat
 * comes next. A state is one flat block: the PlayState, then the moods,
 * variables, counts and bits at offsets that are computed once for each story.
 */
#include "core/play/play.h"

#include "core/base/hash.h"
#include "core/base/mem.h"
#include "core/words/say.h"

#include <assert.h>
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* After so many beats in a row without a reply, play is taken to be in an
 * endless loop. */
enum { HOPS_MAX = 1000 };

struct Play {
    const Story *story;
    ScriptHost host;
    PlaySetup setup;
    /* Uses are counted in columns, `columns` a customer: one for each tone,
     * and for an apology one more for each wrong. */
    int first_column[STORY_TONES_MAX], columns;
    size_t vars, used, said, visited, known, size; /* offsets in the block */
};

static size_t place(size_t *at, size_t bytes) {
    size_t offset = *at;
    *at += bytes;
    return offset;
}

/* How many columns a tone has, for each customer. */
static int columns_of(const Story *story, int tone) {
    bool apology = story->tones[tone].tone_class == TONE_APOLOGY;
    return apology ? 1 + story->wrong_count : 1;
}

Play *play_new(const Story *story, ScriptHost host) {
    Play *play = mem_alloc(sizeof *play);
    play->story = story;
    play->host = host;
    for (int tone = 0; tone < story->tone_count; tone++) {
        play->first_column[tone] = play->columns;
        play->columns += columns_of(story, tone);
    }
    size_t at = sizeof(PlayState);
    play->vars = place(&at, (size_t)story->var_count * sizeof(int));
    play->used =
        place(&at, (size_t)story->customer_count * (size_t)play->columns);
    play->said = place(&at, (size_t)story->reply_count);
    play->visited = place(&at, (size_t)story->beat_count);
    play->known = place(&at, (size_t)story->fact_count);
    play->size = (at + 7) / 8 * 8; /* whole words, for hashing */
    return play;
}

void play_free(Play *play) {
    mem_free(play);
}

const Story *play_story(const Play *play) {
    return play->story;
}

ScriptHost play_host(const Play *play) {
    return play->host;
}

const PlaySetup *play_setup(const Play *play) {
    return &play->setup;
}

size_t play_state_size(const Play *play) {
    return play->size;
}

bool play_ended(const PlayState *state) {
    return state->ending != NONE;
}

static unsigned char *bytes_at(PlayState *state, size_t offset) {
    return (unsigned char *)state + offset;
}

static const unsigned char *bytes_in(const PlayState *state, size_t offset) {
    return (const unsigned char *)state + offset;
}

static void count_up(unsigned char *count) {
    if (*count < UCHAR_MAX) (*count)++;
}

int play_var(const Play *play, const PlayState *state, int var) {
    assert(var >= 0 && var < play->story->var_count);
    int value;
    memcpy(&value, bytes_in(state, play->vars) + (size_t)var * sizeof value,
           sizeof value);
    return value;
}

void play_set_var(const Play *play, PlayState *state, int var, int value) {
    assert(var >= 0 && var < play->story->var_count);
    memcpy(bytes_at(state, play->vars) + (size_t)var * sizeof value, &value,
           sizeof value);
}

bool play_knows(const Play *play, const PlayState *state, int fact) {
    return bytes_in(state, play->known)[fact];
}

int play_said(const Play *play, const PlayState *state, int reply) {
    return bytes_in(state, play->said)[reply];
}

int play_visited(const Play *play, const PlayState *state, int beat) {
    return bytes_in(state, play->visited)[beat];
}

unsigned long long play_place(const Play *play, const PlayState *state) {
    Hash hash = hash_number(HASH_START, (unsigned long long)state->beat);
    for (int i = 0; i < play->story->var_count; i++)
        hash = hash_number(hash, (unsigned)play_var(play, state, i));
    for (int i = 0; i < play->story->fact_count; i++)
        hash = hash_number(hash, play_knows(play, state, i));
    return hash;
}

bool play_met(const Play *play, const PlayState *state, int criterion) {
    const Story *story = play->story;
    for (int i = 0; i < story->reply_count; i++) {
        Span meets = story->replies[i].meets;
        if (!meets.count || !play_said(play, state, i)) continue;
        for (int k = 0; k < meets.count; k++)
            if (story->criterion_lists[meets.first + k] == criterion)
                return true;
    }
    return false;
}

int play_used(const Play *play, const PlayState *state, int tone) {
    const Story *story = play->story;
    const unsigned char *used = bytes_in(state, play->used);
    int total = 0;
    for (int i = 0; i < story->customer_count; i++)
        for (int k = 0; k < columns_of(story, tone); k++)
            total += used[i * play->columns + play->first_column[tone] + k];
    return total;
}

Stance play_stance(const PlayState *state) {
    return (Stance)state->stance;
}

int play_present(const Play *play, const PlayState *state) {
    int present = 0;
    for (int i = 0; i < play->story->customer_count; i++)
        present += !state->moods[i].absent;
    return present;
}

/* ---- the level's own code ---- */

static void fault(const PlaySink *sink, Place at, const char *message) {
    if (sink && sink->fault) sink->fault(sink->data, at, message);
}

static bool holds(const Play *play, const PlayState *state, int code, Place at,
                  const PlaySink *sink) {
    if (code == NONE) return true;
    bool result = false;
    Error err = { "" };
    if (play->host.holds &&
        play->host.holds(play->host.data, code, play, state, &result, &err))
        return result;
    fault(sink, at, err.text);
    return false;
}

static void run_effect(const Play *play, PlayState *state, int code, Place at,
                       const PlaySink *sink) {
    Error err = { "" };
    if (code == NONE) return;
    if (play->host.effect &&
        play->host.effect(play->host.data, code, play, state, &err))
        return;
    fault(sink, at, err.text);
}

/* ---- moving on ---- */

/* Whether the customer is present and has a mood (colleagues have none). */
static bool hears(const Play *play, const PlayState *state, int who) {
    return !state->moods[who].absent && !play->story->customers[who].ours;
}

static void meet_event(const Play *play, PlayState *state, int index,
                       const PlaySink *sink) {
    const Story *story = play->story;
    const Event *event = &story->events[index];
    MoodAccount *accounts = sink ? sink->accounts : NULL;
    for (int i = 0; i < story->customer_count; i++) {
        bool meant = event->to == NONE || event->to == i;
        if (!meant || !hears(play, state, i)) continue;
        mood_meet_event(&state->moods[i], &story->customers[i], event, index,
                        accounts ? &accounts[i] : NULL);
    }
}

/* False when it changes nothing: the customer is already there, or already
 * gone. */
static bool come_or_go(PlayState *state, const Line *line) {
    Mood *mood = &state->moods[line->who];
    bool absent = line->kind == LINE_LEAVES;
    if (!!mood->absent == absent) return false;
    mood->absent = absent;
    mood->away = 0;
    return true;
}

static void note_speaker(const Play *play, PlayState *state, int who) {
    state->speaker = who;
    if (who != NONE && !play->story->customers[who].ours) state->customer = who;
}

static void speak(const Play *play, PlayState *state, Span lines,
                  const PlaySink *sink) {
    for (int i = 0; i < lines.count; i++) {
        const Line *line = &play->story->lines[lines.first + i];
        if (line->kind == LINE_EVENT) {
            const Event *event = &play->story->events[line->event];
            if (!holds(play, state, event->when, event->at, sink)) continue;
            meet_event(play, state, line->event, sink);
        }
        bool moves = line->kind == LINE_ENTERS || line->kind == LINE_LEAVES;
        if (moves && !come_or_go(state, line)) continue;
        if (line->kind == LINE_SPEECH) note_speaker(play, state, line->who);
        if (sink && sink->line) sink->line(sink->data, line, state);
    }
}

static void change_room(const Scenery *room, const PlaySink *sink) {
    bool named = room->backdrop || room->picture != NONE;
    if (named && sink && sink->room) sink->room(sink->data, room);
}

static void end_at(const Play *play, PlayState *state, int ending,
                   const PlaySink *sink) {
    const Ending *end = &play->story->endings[ending];
    state->beat = NONE;
    state->ending = ending;
    change_room(&end->scenery, sink);
    speak(play, state, end->lines, sink);
}

/* The first ending whose condition holds; there are separate endings for
 * walking out. */
static int first_ending(const Play *play, const PlayState *state,
                        const PlaySink *sink) {
    const Story *story = play->story;
    for (int i = 0; i < story->ending_count; i++) {
        const Ending *ending = &story->endings[i];
        if (ending->leaves == NONE &&
            holds(play, state, ending->when, ending->at, sink))
            return i;
    }
    return story->ending_count - 1;
}

static int leaving_ending(const Play *play, const PlayState *state,
                          const PlaySink *sink) {
    const Story *story = play->story;
    bool walked = false;
    for (int i = 0; i < story->customer_count; i++)
        walked = walked || state->moods[i].walked_out;
    if (!walked) return NONE;
    for (int i = 0; i < story->ending_count; i++) {
        const Ending *ending = &story->endings[i];
        if (ending->leaves != NONE && state->moods[ending->leaves].walked_out &&
            holds(play, state, ending->when, ending->at, sink))
            return i;
    }
    return first_ending(play, state, sink);
}

/* Ends play when somebody has walked out. */
static bool leaves(const Play *play, PlayState *state, const PlaySink *sink) {
    int ending = leaving_ending(play, state, sink);
    if (ending == NONE) return false;
    end_at(play, state, ending, sink);
    return true;
}

/* Follows a list of targets: a beat to enter, or NONE when play has ended. */
static int follow(const Play *play, PlayState *state, Span next,
                  const PlaySink *sink) {
    for (int i = 0; i < next.count; i++) {
        const Target *target = &play->story->targets[next.first + i];
        if (!holds(play, state, target->when, target->at, sink)) continue;
        if (sink && sink->went) sink->went(sink->data, next.first + i);
        if (target->kind == TARGET_BEAT) return target->index;
        bool named = target->kind == TARGET_ENDING;
        end_at(play, state,
               named ? target->index : first_ending(play, state, sink), sink);
        return NONE;
    }
    end_at(play, state, first_ending(play, state, sink), sink);
    return NONE;
}

static bool passes_by(const Play *play, const PlayState *state,
                      const Beat *beat, const PlaySink *sink) {
    return beat->when != NONE &&
           !holds(play, state, beat->when, beat->at, sink);
}

static void enter(const Play *play, PlayState *state, int index,
                  const PlaySink *sink) {
    int replies[STORY_REPLIES_SHOWN_MAX];
    for (int hops = 0; index != NONE && hops < HOPS_MAX; hops++) {
        const Beat *beat = &play->story->beats[index];
        if (passes_by(play, state, beat, sink)) {
            index = beat->otherwise != NONE
                        ? beat->otherwise
                        : follow(play, state, beat->next, sink);
            continue;
        }
        state->beat = index;
        count_up(&bytes_at(state, play->visited)[index]);
        run_effect(play, state, beat->effect, beat->at, sink);
        change_room(&beat->scenery, sink);
        speak(play, state, beat->lines, sink);
        if (leaves(play, state, sink)) return;
        if (play_offered(play, state, replies, sink)) return;
        index = follow(play, state, beat->next, sink);
    }
    if (index == NONE) return;
    fault(sink, play->story->beats[index].at,
          say("the beats here lead on to each other without end"));
    end_at(play, state, first_ending(play, state, sink), sink);
}

static void start_moods(const Play *play, PlayState *state) {
    const Story *story = play->story;
    for (int i = 0; i < story->customer_count; i++) {
        const Carry *carry = &play->setup.carry[i];
        const Customer *customer = &story->customers[i];
        state->moods[i] =
            carry->given ? mood_start_again(customer, carry->low, carry->end)
                         : mood_start(customer);
        state->moods[i].absent = customer->absent;
    }
}

void play_begin(Play *play, const PlaySetup *setup, PlayState *state,
                const PlaySink *sink) {
    const Story *story = play->story;
    play->setup = *setup;
    memset(state, 0, play->size);
    const Thought *thought =
        setup->thought == NONE ? NULL : &story->thoughts[setup->thought];
    state->stance = (unsigned char)(thought ? thought->stance : setup->stance);
    state->labelled = thought && thought->label;
    state->ending = NONE;
    state->speaker = state->customer = NONE;
    for (int i = 0; i < story->var_count; i++)
        play_set_var(play, state, i, story->vars[i].first);
    start_moods(play, state);
    enter(play, state, story->start, sink);
}

static bool is_offered(const Play *play, const PlayState *state, int id,
                       const PlaySink *sink) {
    const Reply *reply = &play->story->replies[id];
    if (reply->once && play_said(play, state, id)) return false;
    return holds(play, state, reply->when, reply->at, sink);
}

int play_offered(const Play *play, const PlayState *state,
                 int replies[STORY_REPLIES_SHOWN_MAX], const PlaySink *sink) {
    if (play_ended(state)) return 0;
    Span all = play->story->beats[state->beat].replies;
    int count = 0;
    for (int i = 0; i < all.count && count < STORY_REPLIES_SHOWN_MAX; i++)
        if (is_offered(play, state, all.first + i, sink))
            replies[count++] = all.first + i;
    return count;
}

int play_crowd(const Play *play, const PlayState *state) {
    if (play_ended(state)) return 0;
    Span all = play->story->beats[state->beat].replies;
    int count = 0;
    for (int i = 0; i < all.count; i++)
        count += is_offered(play, state, all.first + i, NULL);
    return count;
}

static int first_present(const Play *play, const PlayState *state) {
    int first = NONE;
    for (int i = play->story->customer_count - 1; i >= 0; i--) {
        bool colleague = play->story->customers[i].ours;
        bool better =
            first == NONE || !colleague || play->story->customers[first].ours;
        if (!state->moods[i].absent && better) first = i;
    }
    return first;
}

int play_addressed(const Play *play, const PlayState *state, int reply) {
    const Reply *said = &play->story->replies[reply];
    if (said->think) return NONE;
    if (said->to != NONE) return said->to;
    bool speaker = state->customer != NONE && !said->to_all &&
                   !state->moods[state->customer].absent;
    return speaker ? state->customer : first_present(play, state);
}

/* How customer `who` is addressed by what is said to `to`. */
static Addressed addressed_as(const Reply *reply, int who, int to) {
    if (reply->to_all) return ADDRESSED_ALL;
    return who == to ? ADDRESSED_ONE : ADDRESSED_OTHER;
}

static void hear_tones(const Play *play, PlayState *state, const Reply *reply,
                       int to, MoodAccount *accounts) {
    const Story *story = play->story;
    unsigned char *used = bytes_at(state, play->used);
    for (int t = 0; t < reply->tones.count; t++) {
        int tone = story->tone_lists[reply->tones.first + t];
        int column = play->first_column[tone];
        if (columns_of(story, tone) > 1) column += reply->about + 1;
        MoodTone said = { .tone = &story->tones[tone],
                          .index = tone,
                          .first = t == 0,
                          .turn = state->turn,
                          .stance = play_stance(state) };
        for (int i = 0; i < story->customer_count; i++)
            if (hears(play, state, i))
                mood_hear(&state->moods[i], &story->customers[i], &said,
                          addressed_as(reply, i, to),
                          &used[i * play->columns + column],
                          accounts ? &accounts[i] : NULL);
    }
}

static void hear(const Play *play, PlayState *state, const Reply *reply, int to,
                 MoodAccount *accounts) {
    const Story *story = play->story;
    bool several = play_present(play, state) > 1;
    hear_tones(play, state, reply, to, accounts);
    for (int i = 0; i < story->customer_count; i++) {
        Mood *mood = &state->moods[i];
        MoodAccount *account = accounts ? &accounts[i] : NULL;
        bool addressed = addressed_as(reply, i, to) != ADDRESSED_OTHER;
        if (!hears(play, state, i)) continue;
        if (addressed)
            mood_hear_wording(mood, reply->wording, play_stance(state),
                              account);
        if (several)
            mood_hear_none(mood, &story->customers[i], addressed, account);
    }
    mood_turn_end(state->moods, story->customers, story->customer_count,
                  accounts);
    state->turn++;
}

static void learn(const Play *play, PlayState *state, const Reply *reply,
                  const PlaySink *sink) {
    for (int i = 0; i < reply->learns.count; i++) {
        int fact = play->story->fact_lists[reply->learns.first + i];
        unsigned char *known = &bytes_at(state, play->known)[fact];
        bool first = !*known;
        *known = 1;
        if (first && sink && sink->learnt) sink->learnt(sink->data, fact);
    }
}

/* A thought that leads back to its own beat: the beat does not begin again, but
 * some reply must still be on offer there. */
static bool stays(const Play *play, PlayState *state, const Reply *reply,
                  int to, const PlaySink *sink) {
    int replies[STORY_REPLIES_SHOWN_MAX];
    return reply->think && to == reply->beat &&
           play_offered(play, state, replies, sink) > 0;
}

/* A thought changes the stance; anything else is heard. */
static void take(const Play *play, PlayState *state, const Reply *reply, int to,
                 MoodAccount *accounts) {
    if (!reply->think) {
        hear(play, state, reply, to, accounts);
        return;
    }
    state->stance = (unsigned char)reply->stance;
    state->labelled = reply->label;
}

void play_hear(const Play *play, PlayState *state, int index) {
    take(play, state, &play->story->replies[index],
         play_addressed(play, state, index), NULL);
}

void play_reply(const Play *play, PlayState *state, int index,
                const PlaySink *sink) {
    const Story *story = play->story;
    const Reply *reply = &story->replies[index];
    assert(!play_ended(state) && reply->beat == state->beat);
    MoodAccount *accounts = sink ? sink->accounts : NULL;
    if (accounts)
        memset(accounts, 0, (size_t)story->customer_count * sizeof *accounts);
    int addressed = play_addressed(play, state, index);
    count_up(&bytes_at(state, play->said)[index]);
    take(play, state, reply, addressed, accounts);
    run_effect(play, state, reply->effect, reply->at, sink);
    learn(play, state, reply, sink);
    speak(play, state, reply->lines, sink);
    if (leaves(play, state, sink)) return;
    int to = follow(play, state, reply->next, sink);
    if (!stays(play, state, reply, to, sink)) enter(play, state, to, sink);
}
