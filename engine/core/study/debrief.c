/* SPDX-License-Identifier: MIT */
#include "core/study/debrief.h"

#include "core/study/explain.h"
#include "core/study/lookahead.h"
#include "core/base/mem.h"
#include "core/story/labels.h"

#include <stddef.h>
#include <string.h>

enum {
    USUAL_EFFORT = 400000, /* replies tried by all look-aheads together */
    AS_GOOD = 10,          /* a road worth this little more is no better one */
};

typedef struct Maker {
    const Session *session;
    const Story *story;
    Arena *arena;
    Debrief *debrief;
    DebriefTurn *turns;
    int turn_count;
} Maker;

/* The arena stands before the Debrief in one block, so that debrief_free can
 * find it. */
typedef struct Whole {
    Arena *arena;
    Debrief debrief;
} Whole;

void debrief_free(Debrief *debrief) {
    if (!debrief) return;
    Whole *whole = (Whole *)((char *)debrief - offsetof(Whole, debrief));
    arena_free(whole->arena);
    mem_free(whole);
}

static const char *keep(const Maker *maker, const char *text) {
    return arena_text(maker->arena, text);
}

/* A text of the level as people read it, with the variables as they were in
 * `state`; NULL: at the end. */
static const char *keep_words(const Maker *maker, const PlayState *state,
                              const char *text) {
    char *words = session_words(maker->session, state, text);
    const char *kept = keep(maker, words);
    mem_free(words);
    return kept;
}

/* ---- the account ---- */

static DebriefMood mood_of(const Maker *maker, int turn, int who,
                           const Reply *reply) {
    const MoodAccount *account = &session_account_at(maker->session, turn)[who];
    const Mood *before = &session_state_at(maker->session, turn)->moods[who];
    const Mood *after = &session_state_at(maker->session, turn + 1)->moods[who];
    DebriefTerm *terms =
        arena_alloc(maker->arena, ((size_t)account->count + 1) * sizeof *terms);
    for (int i = 0; i < account->count; i++) {
        const MoodTerm *term = &account->terms[i];
        terms[i].term = keep(maker, explain_term(maker->story, term));
        terms[i].said = keep(maker, explain_word(maker->story, term));
        terms[i].points = term->points;
        terms[i].why =
            keep_words(maker, session_state_at(maker->session, turn),
                       explain_why(maker->story, &maker->story->customers[who],
                                   reply, term, maker->arena));
    }
    return (DebriefMood){ before->mood, after->mood, after->heat,
                          after->heard, terms,       account->count };
}

static void tones_of(const Maker *maker, const Reply *reply,
                     DebriefTurn *turn) {
    size_t room = ((size_t)reply->tones.count + 1) * sizeof(char *);
    const char **names = arena_alloc(maker->arena, room);
    const char **said = arena_alloc(maker->arena, room);
    for (int i = 0; i < reply->tones.count; i++) {
        int id = maker->story->tone_lists[reply->tones.first + i];
        const Tone *tone = &maker->story->tones[id];
        names[i] = keep(maker, tone->name);
        said[i] = keep(maker, tone_word(tone));
    }
    turn->tones = names;
    turn->tones_said = said;
    turn->tone_count = reply->tones.count;
}

/* The lesson of the tone that weighed most on her. */
static const char *heaviest_lesson(const Maker *maker, int turn, int who) {
    const MoodAccount *account = &session_account_at(maker->session, turn)[who];
    const char *lesson = NULL;
    int most = -1;
    for (int i = 0; i < account->count; i++) {
        const MoodTerm *term = &account->terms[i];
        int size = term->points < 0 ? -term->points : term->points;
        if (term->kind != TERM_TONE || size <= most) continue;
        most = size;
        lesson = tone_lesson(&maker->story->tones[term->tone]);
    }
    return lesson;
}

/* What was said and thought in the moment before the reply. */
static void moment_before(const Maker *maker, DebriefTurn *turn) {
    int count;
    const ViewLine *entries = session_transcript(maker->session, &count);
    turn->thinker = NONE;
    for (int i = 0; i < count; i++) {
        const ViewLine *entry = &entries[i];
        if (entry->turn != turn->turn - 1 || entry->by_player) continue;
        if (entry->kind == LINE_SPEECH) turn->heard = keep(maker, entry->text);
        if (entry->kind != LINE_THOUGHT) continue;
        turn->thought = keep(maker, entry->text);
        turn->thinker = entry->who;
    }
}

static const char *text_given(const Maker *maker, int turn) {
    int count;
    const ViewLine *entries = session_transcript(maker->session, &count);
    for (int i = 0; i < count; i++)
        if (entries[i].by_player && entries[i].turn == turn)
            return keep(maker, entries[i].text);
    return "";
}

static void fill_turn(const Maker *maker, int index) {
    DebriefTurn *turn = &maker->turns[index];
    int id = session_reply_at(maker->session, index);
    const Reply *reply = &maker->story->replies[id];
    turn->turn = index + 1;
    turn->reply = id;
    turn->beat = keep(maker, maker->story->beats[reply->beat].name);
    turn->reply_id = keep(maker, reply->id);
    turn->text = text_given(maker, index);
    turn->silence = reply->silence;
    turn->think = reply->think;
    turn->to = session_addressed_at(maker->session, index);
    tones_of(maker, reply, turn);
    bool said = turn->to != NONE; /* a thought is said to nobody */
    turn->why = keep_words(maker, session_state_at(maker->session, index),
                           reply->why ? reply->why
                           : said     ? heaviest_lesson(maker, index, turn->to)
                                      : NULL);
    for (int who = 0; who < maker->story->customer_count; who++)
        turn->moods[who] = mood_of(maker, index, who, reply);
    moment_before(maker, turn);
}

/* ---- the other way it could have gone ---- */

/* The road is gone once more, as far as it was found, since its texts may tell
 * of what has changed on the way. */
static void copy_path(const Maker *maker, DebriefTurn *turn, const Road *road) {
    const Play *play = session_play(maker->session);
    size_t size = play_state_size(play);
    PlayState *state = mem_alloc(size);
    memcpy(state, session_state_at(maker->session, turn->turn - 1), size);
    DebriefStep *path =
        arena_alloc(maker->arena, ((size_t)road->count + 1) * sizeof *path);
    for (int i = 0; i < road->count; i++) {
        const Reply *reply = &maker->story->replies[road->steps[i].reply];
        path[i].reply = road->steps[i].reply;
        path[i].text = keep_words(maker, state, reply->text);
        for (int who = 0; who < maker->story->customer_count; who++)
            path[i].mood[who] = road->steps[i].mood[who];
        play_reply(play, state, path[i].reply, NULL);
    }
    turn->path = path;
    turn->path_count = road->count;
    if (road->ending != NONE) {
        const Ending *ending = &maker->story->endings[road->ending];
        turn->path_ending = keep_words(maker, state, ending->title);
        turn->path_outcome = ending->outcome;
    }
    mem_free(state);
}

/* Puts the reply given before the best road from where it led. */
static Road road_through(const Maker *maker, int turn, const Road *rest) {
    Road road = *rest;
    int kept = rest->count < ROAD_MAX ? rest->count : ROAD_MAX - 1;
    memmove(road.steps + 1, rest->steps, (size_t)kept * sizeof *road.steps);
    road.count = kept + 1;
    road.steps[0].reply = session_reply_at(maker->session, turn);
    if (road_is_hard(maker->story, road.steps[0].reply))
        road.worth -= ROAD_HARD_COST;
    const PlayState *after = session_state_at(maker->session, turn + 1);
    for (int who = 0; who < maker->story->customer_count; who++)
        road.steps[0].mood[who] = after->moods[who].mood;
    return road;
}

/* From the last turn back, so that what was found further on is known here:
 * the reply given is best when no other leads anywhere better. */
static void find_roads(const Maker *maker, int effort) {
    int turns = maker->turn_count;
    const Play *play = session_play(maker->session);
    int tries = effort / (turns + 1);
    const PlayState *last = session_state_at(maker->session, turns);
    Road rest = road_best(play, last, tries);
    rest.worth = rest.count ? rest.worth : road_worth(maker->story, last);
    if (play_ended(last)) rest.ending = last->ending;
    for (int i = turns - 1; i >= 0; i--) {
        DebriefTurn *turn = &maker->turns[i];
        Road best = road_best(play, session_state_at(maker->session, i), tries);
        Road given = road_through(maker, i, &rest);
        turn->best_taken = best.ending == NONE ||
                           given.worth + AS_GOOD >= best.worth ||
                           (best.count && best.steps[0].reply == turn->reply);
        if (given.worth >= best.worth) best = given;
        copy_path(maker, turn, turn->best_taken ? &given : &best);
        rest = best;
    }
}

/* ---- facts ---- */

static const char *clue_shown(const Maker *maker, int fact) {
    int count;
    const ViewLine *entries = session_transcript(maker->session, &count);
    for (int i = 0; i < count; i++) {
        const Line *line = session_line_at(maker->session, i);
        if (line && line->clue == fact) return keep(maker, entries[i].text);
    }
    return NULL;
}

static void fill_facts(const Maker *maker) {
    const Story *story = maker->story;
    size_t room = ((size_t)story->fact_count + 1) * sizeof(char *);
    const char **known = arena_alloc(maker->arena, room);
    const char **known_texts = arena_alloc(maker->arena, room);
    const char **missed = arena_alloc(maker->arena, room);
    const char **missed_texts = arena_alloc(maker->arena, room);
    const char **clues = arena_alloc(maker->arena, room);
    Debrief *debrief = maker->debrief;
    const PlayState *state = session_state(maker->session);
    for (int i = 0; i < story->fact_count; i++) {
        const Fact *fact = &story->facts[i];
        if (play_knows(session_play(maker->session), state, i)) {
            known_texts[debrief->known_count] =
                keep_words(maker, NULL, fact->text);
            known[debrief->known_count++] = keep(maker, fact->id);
            continue;
        }
        clues[debrief->missed_count] = clue_shown(maker, i);
        missed_texts[debrief->missed_count] =
            keep_words(maker, NULL, fact->text);
        missed[debrief->missed_count++] = keep(maker, fact->id);
    }
    debrief->known = known;
    debrief->known_texts = known_texts;
    debrief->missed = missed;
    debrief->missed_texts = missed_texts;
    debrief->clues_missed = clues;
}

/* ---- the whole ---- */

static int change_in(const Maker *maker, int turn) {
    int change = 0;
    for (int who = 0; who < maker->story->customer_count; who++)
        change += maker->turns[turn].moods[who].after -
                  maker->turns[turn].moods[who].before;
    return change;
}

static void fill_extremes(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    debrief->best_turn = debrief->worst_turn = NONE;
    int most = 0, least = 0;
    for (int i = 0; i < maker->turn_count; i++) {
        int change = change_in(maker, i);
        if (change > most) most = change, debrief->best_turn = i;
        if (change < least) least = change, debrief->worst_turn = i;
    }
}

static void fill_customers(const Maker *maker) {
    const Story *story = maker->story;
    Debrief *debrief = maker->debrief;
    debrief->customer_count = story->customer_count;
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        const Mood *first = &session_state_at(maker->session, 0)->moods[i];
        const Mood *last = &session_state(maker->session)->moods[i];
        debrief->customers[i] = (DebriefCustomer){
            .id = keep(maker, customer->id),
            .name = keep(maker, customer->name),
            .start = first->mood,
            .end = last->mood,
            .low = last->low,
            .heat = last->heat,
            .heard = last->heard,
            .verdict = keep(maker, explain_feeling(customer, first->mood,
                                                   last->mood, maker->arena)),
        };
    }
}

/* The one whose coming back is in doubt: the one who feels worst. */
static const Customer *worst_off(const Maker *maker) {
    const Mood *moods = session_state(maker->session)->moods;
    int worst = 0;
    for (int i = 1; i < maker->story->customer_count; i++)
        if (moods[i].mood < moods[worst].mood) worst = i;
    return &maker->story->customers[worst];
}

static void fill_ending(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Story *story = maker->story;
    const PlayState *state = session_state(maker->session);
    debrief->finished = play_ended(state);
    debrief->lesson = keep_words(maker, NULL, story->lesson);
    if (!debrief->finished) return;
    const Ending *ending = &story->endings[state->ending];
    debrief->ending = keep_words(maker, NULL, ending->title);
    debrief->outcome = ending->outcome;
    if (ending->lesson)
        debrief->lesson = keep_words(maker, NULL, ending->lesson);
    debrief->come_back =
        explain_return(worst_off(maker), ending->outcome, maker->arena);
    debrief->kept = ending->outcome >= OUTCOME_KEPT;
    debrief->stake = story->stake;
    debrief->stake.currency = keep(maker, story->stake.currency);
    debrief->money =
        explain_money(&story->stake, ending->outcome, maker->arena);
}

static void fill_head(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Story *story = maker->story;
    const PlaySetup *setup = journal_setup(session_journal(maker->session));
    debrief->level = keep(maker, story->id);
    debrief->title = keep_words(maker, NULL, story->title);
    debrief->stance = setup->stance;
    if (setup->thought != NONE) {
        debrief->stance = story->thoughts[setup->thought].stance;
        debrief->thought =
            keep_words(maker, NULL, story->thoughts[setup->thought].text);
    }
    const char **questions = arena_alloc(
        maker->arena, ((size_t)story->question_count + 1) * sizeof *questions);
    for (int i = 0; i < story->question_count; i++)
        questions[i] = keep_words(maker, NULL, story->questions[i]);
    debrief->questions = questions;
    debrief->question_count = story->question_count;
}

static void fill_blind_spot(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    Habits habits = habits_of(maker->session);
    debrief->blind_spot = habits_worst(&habits);
    debrief->blind_cost = habits.cost[debrief->blind_spot];
    debrief->blind_text = keep(maker, blind_spot_text(debrief->blind_spot));
    debrief->next_step = keep(maker, blind_spot_step(debrief->blind_spot));
}

Debrief *debrief_new(const Session *session, int effort) {
    Whole *whole = mem_alloc(sizeof *whole);
    whole->arena = arena_new();
    int count = (int)journal_count(session_journal(session));
    Maker maker = { .session = session,
                    .story = session_story(session),
                    .arena = whole->arena,
                    .debrief = &whole->debrief,
                    .turn_count = count };
    maker.turns =
        arena_alloc(whole->arena, ((size_t)count + 1) * sizeof *maker.turns);
    whole->debrief.turns = maker.turns;
    whole->debrief.turn_count = count;
    fill_head(&maker);
    for (int i = 0; i < count; i++)
        fill_turn(&maker, i);
    if (count) find_roads(&maker, effort ? effort : USUAL_EFFORT);
    fill_extremes(&maker);
    fill_customers(&maker);
    fill_ending(&maker);
    fill_facts(&maker);
    fill_blind_spot(&maker);
    return &whole->debrief;
}
