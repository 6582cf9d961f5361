/* SPDX-License-Identifier: MIT
 * Making a debrief, in steps of a few milliseconds: first the level's random
 * player (usual.h), then every reply on offer at every turn is weighed
 * (advice.h), then the lines that would follow the line to try. The sentences
 * are made last. */
#include "core/study/debrief_make.h"

#include "core/study/debrief_work.h"
#include "core/words/say.h"

#include <stddef.h>
#include <string.h>

enum {
    AS_GOOD = 10,     /* a smaller gain does not count as better */
    USUAL_SLICE = 16, /* talks at random in one step */
};

/* The arena and the Debrief are one block, so that debrief_free finds the arena
 * from the Debrief's address. */
typedef struct Whole {
    Arena *arena;
    Debrief debrief;
} Whole;

struct DebriefWork {
    Maker maker;
    Whole *whole;
    Usual *usual, own;
    Adviser *adviser;
    TurnAdvice *turns;
    int turn, candidate; /* what is weighed next */
    PlayState *then; /* the state after the lines that would follow so far */
};

void debrief_free(Debrief *debrief) {
    if (!debrief) return;
    Whole *whole = (Whole *)((char *)debrief - offsetof(Whole, debrief));
    arena_free(whole->arena);
    mem_free(whole);
}

const char *maker_keep(const Maker *maker, const char *text) {
    return arena_text(maker->arena, text);
}

const char *maker_words(const Maker *maker, const PlayState *state,
                        const char *text) {
    char *words = session_words(maker->session, state, text);
    const char *kept = maker_keep(maker, words);
    mem_free(words);
    return kept;
}

DebriefLine maker_line(const Maker *maker, const PlayState *state, int index) {
    const Reply *reply = &maker->story->replies[index];
    const char **tones = arena_alloc(
        maker->arena, ((size_t)reply->tones.count + 1) * sizeof *tones);
    for (int i = 0; i < reply->tones.count; i++)
        tones[i] = maker_keep(
            maker, maker->story
                       ->tones[maker->story->tone_lists[reply->tones.first + i]]
                       .name);
    return (DebriefLine){ .reply = index,
                          .id = maker_keep(maker, reply->id),
                          .text = maker_words(maker, state, reply->text),
                          .tones = tones,
                          .tone_count = reply->tones.count };
}

const char *maker_label(const Maker *maker, const DebriefLine *line) {
    if (!maker->story->replies[line->reply].silence) return line->text;
    return maker_keep(maker, say("(nothing)"));
}

const char *maker_quoted(const Maker *maker, const DebriefLine *line) {
    const Reply *reply = &maker->story->replies[line->reply];
    if (reply->silence || reply->act || reply->think)
        return maker_label(maker, line);
    return arena_format(maker->arena, say("“%s”"), line->text);
}

/* ---- the look-aheads, step by step ---- */

static Manner manner_of(const Maker *maker) {
    Manner manner = manner_start();
    for (int i = 0; i < maker->turn_count; i++)
        manner_note(&manner, maker->play, session_state_at(maker->session, i),
                    session_reply_at(maker->session, i));
    return manner;
}

DebriefWork *debrief_begin(const Session *session, Usual *usual) {
    DebriefWork *work = mem_alloc(sizeof *work);
    Whole *whole = work->whole = mem_alloc(sizeof *whole);
    whole->arena = arena_new();
    int count = (int)journal_count(session_journal(session));
    work->maker = (Maker){ .session = session,
                           .story = session_story(session),
                           .known = known_tones(session_story(session)),
                           .play = session_play(session),
                           .arena = whole->arena,
                           .debrief = &whole->debrief,
                           .turn_count = count };
    work->maker.turns = arena_alloc(
        whole->arena, ((size_t)count + 1) * sizeof *work->maker.turns);
    whole->debrief.turns = work->maker.turns;
    whole->debrief.turn_count = count;
    whole->debrief.decided_at = NONE;
    work->turn = count - 1;
    work->usual = usual ? usual : &work->own;
    Manner manner = manner_of(&work->maker);
    work->adviser =
        adviser_new(work->maker.play, &manner, session_state(session));
    work->turns = mem_alloc(((size_t)count + 1) * sizeof *work->turns);
    for (int i = 0; i < count; i++)
        work->turns[i].best.reply = NONE;
    work->then = mem_alloc(play_state_size(work->maker.play));
    return work;
}

/* A line is worth trying when its road ends better than the talk did, or as
 * well and clearly warmer. */
static bool leads_further(const Maker *maker, const Road *road) {
    const PlayState *reached = session_state(maker->session);
    if (road->ending == NONE) return false;
    if (!play_ended(reached)) return true;
    const Ending *endings = maker->story->endings;
    Outcome to = endings[road->ending].outcome;
    Outcome from = endings[reached->ending].outcome;
    if (to != from) return to > from;
    return road->worth >= advice_worth(maker->story, reached) + ADVICE_WARMER;
}

static void weigh(DebriefWork *work, TurnAdvice *turn, int reply) {
    const Maker *maker = &work->maker;
    Candidate found;
    bool given = reply == session_reply_at(maker->session, work->turn);
    bool known = given && work->turn + 1 < maker->turn_count;
    adviser_weigh(work->adviser, session_state_at(maker->session, work->turn),
                  reply, known ? &turn[1].road : NULL, &found);
    if (given) {
        turn->given = found.worth;
        turn->given_road = found;
    }
    if (adviser_bars(work->adviser, reply)) return;
    bool better = !turn->road.count || found.road.worth > turn->road.worth;
    if (found.road.ending != NONE && better) turn->road = found.road;
    if (given || maker->story->replies[reply].think) return;
    if (!leads_further(maker, &found.road)) return;
    if (turn->best.reply == NONE || found.worth > turn->best.worth)
        turn->best = found;
}

/* One candidate of one turn; false when all turns are done. The last turn comes
 * first: the best road behind the reply that was given is the best one of the
 * next turn. */
static bool weigh_next(DebriefWork *work) {
    if (work->turn < 0) return false;
    int offered[STORY_REPLIES_SHOWN_MAX];
    int count = play_offered(work->maker.play,
                             session_state_at(work->maker.session, work->turn),
                             offered, NULL);
    if (work->candidate < count)
        weigh(work, &work->turns[work->turn], offered[work->candidate++]);
    if (work->candidate < count) return true;
    work->candidate = 0;
    work->turn--;
    return true;
}

/* Nothing is decided before the end; and a good end that could only have been
 * warmer was not decided by a fault. */
static bool decides(const Maker *maker, const Candidate *best) {
    const PlayState *reached = session_state(maker->session);
    if (!play_ended(reached)) return false;
    const Ending *endings = maker->story->endings;
    Outcome outcome = endings[reached->ending].outcome;
    return outcome < OUTCOME_KEPT ||
           endings[best->road.ending].outcome > outcome;
}

static bool helps_more(const TurnAdvice *turn, const TurnAdvice *other) {
    if (turn->best.helps != other->best.helps)
        return turn->best.helps > other->best.helps;
    return turn->best.worth - turn->given > other->best.worth - other->given;
}

/* Drops a line to try that is not clearly better than the one given, and all
 * of them where there is nothing to mend. Of those that are left the one that
 * is most likely to help names the turn (advice.h). */
static void decide(DebriefWork *work) {
    const Session *session = work->maker.session;
    bool at_best = habits_at_best(session);
    int at = NONE;
    for (int i = 0; i < work->maker.turn_count; i++) {
        TurnAdvice *turn = &work->turns[i];
        int gain = turn->best.worth - turn->given;
        if (turn->best.reply == NONE) continue;
        if (at_best || gain < ADVICE_GAIN_MIN) {
            turn->best.reply = NONE;
            continue;
        }
        if (at == NONE || helps_more(turn, &work->turns[at])) at = i;
    }
    work->maker.costliest = at;
    bool decided = at != NONE && decides(&work->maker, &work->turns[at].best);
    work->whole->debrief.decided_at = decided ? at : NONE;
}

bool debrief_go_on(DebriefWork *work) {
    const Maker *maker = &work->maker;
    if (work->usual->plays < USUAL_PLAYS) {
        usual_go_on(work->usual, maker->story, play_host(maker->play),
                    USUAL_SLICE);
        return true;
    }
    return weigh_next(work);
}

/* ---- the results, copied into the Debrief ---- */

static void copy_path(const Maker *maker, int index, const Road *road,
                      PlayState *state) {
    DebriefTurn *turn = &maker->turns[index];
    const Play *play = maker->play;
    DebriefStep *path =
        arena_alloc(maker->arena, ((size_t)road->count + 1) * sizeof *path);
    memcpy(state, session_state_at(maker->session, index),
           play_state_size(play));
    for (int i = 0; i < road->count; i++) {
        path[i].reply = road->steps[i].reply;
        DebriefLine line = maker_line(maker, state, path[i].reply);
        path[i].quoted = maker_quoted(maker, &line);
        play_reply(play, state, path[i].reply, NULL);
        for (int who = 0; who < maker->story->customer_count; who++)
            path[i].mood[who] = state->moods[who].mood;
    }
    turn->path = path;
    turn->path_count = road->count;
    if (road->ending == NONE) return;
    const Ending *ending = &maker->story->endings[road->ending];
    turn->path_ending = maker_words(maker, NULL, ending->title);
    turn->path_outcome = ending->outcome;
}

static DebriefBetter *better_of(const Maker *maker, int index,
                                const TurnAdvice *found) {
    const Candidate *best = &found->best;
    const Ending *ending = &maker->story->endings[best->road.ending];
    DebriefBetter *better = arena_alloc(maker->arena, sizeof *better);
    better->line =
        maker_line(maker, session_state_at(maker->session, index), best->reply);
    better->gain = best->worth - found->given;
    better->ending = maker_words(maker, NULL, ending->title);
    better->outcome = ending->outcome;
    return better;
}

/* The lines that would follow, chosen as the first was. */
static void fill_then(DebriefWork *work, DebriefBetter *better) {
    const Maker *maker = &work->maker;
    PlayState *state = work->then;
    Candidate next = { .reply = better->line.reply };
    memcpy(state, session_state_at(maker->session, maker->debrief->decided_at),
           play_state_size(maker->play));
    for (int i = 0; i < DEBRIEF_THEN; i++) {
        play_reply(maker->play, state, next.reply, NULL);
        if (play_ended(state)) return;
        if (!adviser_best(work->adviser, state, &next)) return;
        DebriefLine line = maker_line(maker, state, next.reply);
        line.said = verdict_following(maker, &line);
        better->then[better->then_count++] = line;
    }
}

/* Whether no road from a turn is clearly better than the one behind the reply
 * that was given, or than the talk as it went. */
static bool took_best(const Maker *maker, const TurnAdvice *found) {
    const Road *given = &found->given_road.road;
    if (!found->road.count || habits_at_best(maker->session)) return true;
    if (!leads_further(maker, &found->road)) return true;
    return given->ending != NONE && given->worth + AS_GOOD >= found->road.worth;
}

/* The road that is dashed, or NULL: of the line to try where there is one, so
 * that both say the same; else the best one. */
static const Road *road_shown(const DebriefWork *work, const TurnAdvice *found,
                              DebriefTurn *turn) {
    const Road *given = &found->given_road.road;
    bool barred = adviser_bars(work->adviser, turn->reply);
    turn->best_taken = took_best(&work->maker, found);
    if (turn->best_taken && found->best.reply != NONE) {
        turn->best_taken = false;
        return &found->best.road;
    }
    if (turn->best_taken && given->ending != NONE && !barred) return given;
    return found->road.count ? &found->road : NULL;
}

static void fill_advice(DebriefWork *work) {
    const Maker *maker = &work->maker;
    for (int i = 0; i < maker->turn_count; i++) {
        DebriefTurn *turn = &maker->turns[i];
        const TurnAdvice *found = &work->turns[i];
        const Road *road = road_shown(work, found, turn);
        if (road) copy_path(maker, i, road, work->then);
        if (found->best.reply == NONE) continue;
        DebriefBetter *better = better_of(maker, i, found);
        if (i == maker->debrief->decided_at) fill_then(work, better);
        turn->better = better;
    }
}

/* Without a habit there is no step of its own; what to do next then depends on
 * how it went. */
static const char *step_after(const Maker *maker) {
    const Debrief *debrief = maker->debrief;
    const PlayState *reached = session_state(maker->session);
    if (debrief->habit != HABIT_NONE) return habit_step(debrief->habit);
    if (!play_ended(reached)) return say("Go on from here: it is not over.");
    if (maker->story->endings[reached->ending].outcome >= OUTCOME_KEPT)
        return habit_step(HABIT_NONE);
    if (maker->costliest == NONE)
        return say("Play it again, and take another road from the start.");
    return arena_format(maker->arena,
                        say("Play it again, and say something else at turn "
                            "%d."),
                        maker->costliest + 1);
}

static void fill_conduct(DebriefWork *work) {
    const Maker *maker = &work->maker;
    Debrief *debrief = maker->debrief;
    Conduct conduct = habits_of(maker->session);
    debrief->habit = habits_told(&conduct, work->usual, maker->session,
                                 &debrief->habit_cost);
    debrief->habit_text = maker_keep(maker, habit_text(debrief->habit));
    debrief->next_step = maker_keep(maker, step_after(maker));
    debrief->strength = habits_best(&conduct, work->usual);
    debrief->strength_text = maker_keep(
        maker, strength_text(debrief->strength, &conduct,
                             play_ended(session_state(maker->session))));
}

static void fill_head(const Maker *maker) {
    Debrief *debrief = maker->debrief;
    const Story *story = maker->story;
    const PlaySetup *setup = journal_setup(session_journal(maker->session));
    debrief->level = maker_keep(maker, story->id);
    debrief->title = maker_words(maker, NULL, story->title);
    debrief->stance = setup->stance;
    if (setup->thought != NONE) {
        debrief->stance = story->thoughts[setup->thought].stance;
        debrief->thought =
            maker_words(maker, session_state_at(maker->session, 0),
                        story->thoughts[setup->thought].text);
    }
    const char **questions = arena_alloc(
        maker->arena, ((size_t)story->question_count + 1) * sizeof *questions);
    for (int i = 0; i < story->question_count; i++)
        questions[i] = maker_words(maker, NULL, story->questions[i]);
    debrief->questions = questions;
    debrief->question_count = story->question_count;
}

static void fill_offered(const Maker *maker) {
    const PlayState *state = session_state(maker->session);
    int offered[STORY_REPLIES_SHOWN_MAX];
    int count = play_offered(maker->play, state, offered, NULL);
    DebriefLine *lines =
        arena_alloc(maker->arena, ((size_t)count + 1) * sizeof *lines);
    for (int i = 0; i < count; i++)
        lines[i] = maker_line(maker, state, offered[i]);
    maker->debrief->offered = lines;
    maker->debrief->offered_count = count;
}

void debrief_drop(DebriefWork *work) {
    if (!work) return;
    debrief_free(work->whole ? &work->whole->debrief : NULL);
    adviser_free(work->adviser);
    mem_free(work->turns);
    mem_free(work->then);
    mem_free(work);
}

Debrief *debrief_finish(DebriefWork *work) {
    const Maker *maker = &work->maker;
    while (debrief_go_on(work))
        continue;
    decide(work);
    fill_head(maker);
    account_fill(maker);
    fill_advice(work);
    fill_conduct(work);
    learning_fill(maker);
    fill_offered(maker);
    verdict_advice(maker, work->turns);
    elsewhere_fill(maker);
    verdict_fill(maker);
    Debrief *debrief = maker->debrief;
    work->whole = NULL;
    debrief_drop(work);
    return debrief;
}

Debrief *debrief_new(const Session *session, Usual *usual) {
    return debrief_finish(debrief_begin(session, usual));
}
