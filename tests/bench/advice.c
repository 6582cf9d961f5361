/* SPDX-License-Identifier: MIT
 * advice [--seed N] LEVEL…: whether the debrief's advice helps. Players with
 * one habit each, and random ones, play every level; whoever ends lost or
 * uneasy plays again with the advice of the debrief and nothing else, and what
 * came of it is counted. Prints the table of docs/measurements.md; 1 when an
 * aim is missed. */
#include "app/practice/meeting.h"
#include "core/base/mem.h"
#include "core/base/rng.h"
#include "core/study/advice.h"
#include "core/study/debrief_make.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
    TURNS_MAX = 60,
    RANDOM_PLAYS = 400,
    RANDOM_PLAYERS = 12, /* of those who play again */
    TRIES = 5,
    KINDS = 6,
    LAST_NAMES = 8,
    TIMED_TURNS = 12, /* of the talk whose debrief is timed; */
    TIMED_MIN = 6,    /* shorter ones say little about it */
};

/* Tones that a player reaches for, the dearest first. */
static const char *const likings[KINDS][LAST_NAMES] = {
    { "correct", "blame", "explain", "policy", "curt", "excuse", "judge" },
    { "curt", "impersonal", "policy", "excuse", "minimise", "explain",
      "limit" },
    { "minimise", "patronise", "fake_cheer", "reassure", "lighten", "excuse",
      "regret" },
    { "options", "commit", "explain", "invite", "reassure" },
    { "regret", "own", "pseudo_apology", "commiserate" },
    { NULL } /* at random */
};

/* One player for each habit that a habit can be played by. */
static const struct {
    Habit habit;
    const char *tones[LAST_NAMES];
} habitual[] = {
    { HABIT_ACCUSING, { "blame", "judge", "retaliate", "correct" } },
    { HABIT_RULES, { "policy", "excuse", "curt" } },
    { HABIT_TALKING_DOWN,
      { "minimise", "patronise", "fake_cheer", "pseudo_apology" } },
    { HABIT_SOLVING_FIRST, { "commit", "options", "explain", "reassure" } },
    { HABIT_SORRY_AGAIN, { "regret", "own" } },
};
enum { HABITUAL = sizeof habitual / sizeof *habitual };

typedef struct Bench {
    Practice *practice;
    int level;
    Meeting *meeting; /* for its story and host */
    const Story *story;
    Play *play;
    size_t size;
    Usual usual;
    unsigned long long seed; /* of all random players together */
} Bench;

typedef struct Talk {
    int replies[TURNS_MAX];
    int count;
    int ending;
    int worth;
} Talk;

/* How a player goes about it: advice first, then habits. */
typedef struct Player {
    const char *const *likes; /* NULL: at random */
    unsigned long long seed;
    const int *advice; /* a reply for each beat, or NONE; NULL: none */
    const Talk *base;  /* repeated up to `from`, then `line` */
    int from, line;
} Player;

/* ---- playing ---- */

static int liking(const Story *story, int reply, const char *const *likes) {
    Span tones = story->replies[reply].tones;
    int best = LAST_NAMES;
    for (int i = 0; i < tones.count; i++) {
        const char *name =
            story->tones[story->tone_lists[tones.first + i]].name;
        for (int k = 0; k < LAST_NAMES && likes[k]; k++)
            if (!strcmp(name, likes[k]) && k < best) best = k;
    }
    return best;
}

static int by_habit(const Bench *bench, Player *player, const int *offered,
                    int count) {
    int best = 0;
    if (!player->likes)
        return offered[rng_below(&player->seed, (unsigned)count)];
    for (int i = 1; i < count; i++)
        if (liking(bench->story, offered[i], player->likes) <
            liking(bench->story, offered[best], player->likes))
            best = i;
    return offered[best];
}

static int choose(const Bench *bench, Player *player, const PlayState *state,
                  int turn, const int *offered, int count) {
    int wanted = NONE;
    if (player->base && turn < player->from)
        wanted = player->base->replies[turn];
    else if (player->base && turn == player->from)
        wanted = player->line;
    else if (player->advice)
        wanted = player->advice[state->beat];
    for (int i = 0; i < count; i++)
        if (offered[i] == wanted) return wanted;
    return by_habit(bench, player, offered, count);
}

static Talk talk(Bench *bench, const PlaySetup *setup, Player player) {
    Talk done = { .ending = NONE };
    PlayState *state = mem_alloc(bench->size);
    play_begin(bench->play, setup, state, NULL);
    while (done.count < TURNS_MAX && !play_ended(state)) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(bench->play, state, offered, NULL);
        if (!count) break;
        int reply = choose(bench, &player, state, done.count, offered, count);
        done.replies[done.count++] = reply;
        play_reply(bench->play, state, reply, NULL);
    }
    done.ending = state->ending;
    done.worth = advice_worth(bench->story, state);
    mem_free(state);
    return done;
}

static Outcome outcome_of(const Bench *bench, const Talk *done) {
    return done->ending == NONE ? OUTCOME_LOST
                                : bench->story->endings[done->ending].outcome;
}

/* The talk held again, for its debrief. */
typedef struct Held {
    Session *session;
    Debrief *debrief;
} Held;

static Held hold(Bench *bench, const PlaySetup *setup, const Talk *done) {
    Held held = {
        session_new(bench->story, meeting_host(bench->meeting), setup, ""), NULL
    };
    session_apply(held.session, (Command){ COMMAND_START, 0 }, NULL);
    for (int i = 0; i < done->count; i++) {
        int offered[STORY_REPLIES_SHOWN_MAX];
        int count = play_offered(session_play(held.session),
                                 session_state(held.session), offered, NULL);
        for (int k = 0; k < count; k++)
            if (offered[k] == done->replies[i]) {
                session_apply(held.session, (Command){ COMMAND_REPLY, k },
                              NULL);
                break;
            }
    }
    held.debrief = debrief_new(held.session, &bench->usual);
    return held;
}

static void let_go(Held *held) {
    debrief_free(held->debrief);
    session_free(held->session);
}

/* ---- what is counted ---- */

typedef struct Share {
    double hit, of;
} Share;

static void count(Share *share, bool hit) {
    share->hit += hit;
    share->of += 1;
}

static double per_cent(Share share) {
    return share.of > 0 ? 100 * share.hit / share.of : 100;
}

/* Shares of one level; their mean over the levels is what is aimed at. */
typedef struct Counts {
    Share line_better, line_warmer, three_better, three_warmer;
    Share second_better, fifth_kept, road_as_said, advice_clean;
    Share habit_named, best_clean;
    int habits[HABITS];
    double ms_most, ms_sum;
    int timed;
} Counts;

static double now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static bool better(const Bench *bench, const Talk *now, const Talk *before) {
    return outcome_of(bench, now) > outcome_of(bench, before);
}

static bool warmer(const Bench *bench, const Talk *now, const Talk *before) {
    return better(bench, now, before) ||
           (outcome_of(bench, now) == outcome_of(bench, before) &&
            now->worth >= before->worth + ADVICE_WARMER);
}

static int *no_advice(const Bench *bench) {
    int *advice = mem_alloc((size_t)bench->story->beat_count * sizeof *advice);
    for (int i = 0; i < bench->story->beat_count; i++)
        advice[i] = NONE;
    return advice;
}

static void take_advice(const Bench *bench, const Debrief *debrief,
                        int *advice) {
    for (int i = 0; i < debrief->turn_count; i++)
        if (debrief->turns[i].better) {
            int reply = debrief->turns[i].better->line.reply;
            advice[bench->story->replies[reply].beat] = reply;
        }
}

/* One line at the turn that decided it, then three. */
static void try_lines(Bench *bench, const PlaySetup *setup, Player player,
                      const Talk *base, const Debrief *debrief,
                      Counts *counts) {
    int at = debrief->decided_at, *plan = no_advice(bench);
    if (at != NONE) {
        const DebriefBetter *line = debrief->turns[at].better;
        player.base = base;
        player.from = at;
        player.line = line->line.reply;
        for (int i = 0; i < line->then_count; i++)
            plan[bench->story->replies[line->then[i].reply].beat] =
                line->then[i].reply;
    }
    Talk one = talk(bench, setup, player);
    player.advice = plan;
    Talk three = talk(bench, setup, player);
    count(&counts->line_better, better(bench, &one, base));
    count(&counts->line_warmer, warmer(bench, &one, base));
    count(&counts->three_better, better(bench, &three, base));
    count(&counts->three_warmer, warmer(bench, &three, base));
    mem_free(plan);
}

static void follow_road(Bench *bench, const PlaySetup *setup, const Talk *base,
                        const Debrief *debrief, Counts *counts) {
    int at = debrief->decided_at;
    if (at == NONE || !debrief->turns[at].path_count) return;
    const DebriefTurn *turn = &debrief->turns[at];
    Talk road = *base;
    for (int i = 0; i < turn->path_count; i++)
        road.replies[at + i] = turn->path[i].reply;
    const Player player = { .base = &road, .from = TURNS_MAX };
    Talk done = talk(bench, setup, player);
    count(&counts->road_as_said,
          done.ending != NONE && turn->path_ending &&
              !strcmp(bench->story->endings[done.ending].title,
                      turn->path_ending));
}

static void play_again(Bench *bench, const PlaySetup *setup, Player player,
                       const Talk *base, Counts *counts) {
    int *advice = no_advice(bench);
    Talk last = *base;
    for (int attempt = 2; attempt <= TRIES; attempt++) {
        Held held = hold(bench, setup, &last);
        take_advice(bench, held.debrief, advice);
        let_go(&held);
        player.advice = advice;
        last = talk(bench, setup, player);
        if (attempt == 2)
            count(&counts->second_better, better(bench, &last, base));
    }
    count(&counts->fifth_kept, outcome_of(bench, &last) >= OUTCOME_KEPT);
    mem_free(advice);
}

static PlaySetup setup_with(const Bench *bench, int thought) {
    return (PlaySetup){ .thought = thought < bench->story->thought_count
                                       ? thought
                                       : NONE,
                        .stance = STANCE_NEUTRAL,
                        .visit = 1 };
}

static void repeat_players(Bench *bench, Counts *counts) {
    for (int kind = 0; kind < KINDS; kind++)
        for (int thought = 0; thought < 2; thought++)
            for (int k = 0; k < (kind == KINDS - 1 ? RANDOM_PLAYERS : 1); k++) {
                PlaySetup setup = setup_with(bench, thought);
                Player player = { .likes =
                                      likings[kind][0] ? likings[kind] : NULL,
                                  .seed = bench->seed + 1000u * (unsigned)k +
                                          7u * (unsigned)kind +
                                          (unsigned)thought + 1 };
                Talk base = talk(bench, &setup, player);
                if (outcome_of(bench, &base) >= OUTCOME_KEPT) continue;
                Held held = hold(bench, &setup, &base);
                try_lines(bench, &setup, player, &base, held.debrief, counts);
                follow_road(bench, &setup, &base, held.debrief, counts);
                let_go(&held);
                play_again(bench, &setup, player, &base, counts);
            }
}

/* ---- random plays ---- */

static bool is_barred(const Bench *bench, int reply) {
    return road_is_hard(bench->story, reply) ||
           !bench->story->replies[reply].advise;
}

static bool is_clean(const Bench *bench, const Debrief *debrief, int worth) {
    for (int i = 0; i < debrief->turn_count; i++) {
        const DebriefBetter *line = debrief->turns[i].better;
        if (!line) continue;
        if (is_barred(bench, line->line.reply)) return false;
        for (int k = 0; k < line->then_count; k++)
            if (is_barred(bench, line->then[k].reply)) return false;
        if (debrief->finished && line->outcome < debrief->outcome) return false;
        for (int k = 0; k < debrief->turns[i].path_count; k++)
            if (!debrief->turns[i].best_taken &&
                is_barred(bench, debrief->turns[i].path[k].reply))
                return false;
    }
    (void)worth;
    return true;
}

static bool has_threat(const Bench *bench, const Talk *done) {
    for (int i = 0; i < done->count; i++)
        if (road_is_hard(bench->story, done->replies[i])) return true;
    return false;
}

static Outcome best_outcome(const Bench *bench) {
    Outcome best = OUTCOME_LOST;
    for (int i = 0; i < bench->story->ending_count; i++)
        if (bench->story->endings[i].outcome > best)
            best = bench->story->endings[i].outcome;
    return best;
}

/* The first debrief of a level also works out its random player, once. */
static void count_ms(Counts *counts, double ms) {
    if (counts->timed++ && ms > counts->ms_most) counts->ms_most = ms;
    counts->ms_sum += ms;
}

static void look_at(Bench *bench, const PlaySetup *setup, const Talk *done,
                    bool tally, Counts *counts) {
    double began = now_ms();
    Held held = hold(bench, setup, done);
    const Debrief *debrief = held.debrief;
    double spent = now_ms() - began;
    if (done->count >= TIMED_MIN)
        count_ms(counts, spent * TIMED_TURNS / done->count);
    if (tally) counts->habits[debrief->habit]++;
    count(&counts->advice_clean, is_clean(bench, debrief, done->worth));
    if (outcome_of(bench, done) == best_outcome(bench) &&
        !has_threat(bench, done))
        count(&counts->best_clean,
              debrief->habit == HABIT_NONE && debrief->strength_text);
    let_go(&held);
}

static void random_plays(Bench *bench, Counts *counts) {
    for (int i = 0; i < RANDOM_PLAYS; i++) {
        PlaySetup setup = setup_with(bench, i % 3);
        Talk done =
            talk(bench, &setup,
                 (Player){ .seed = bench->seed + 7919u * (unsigned)i + 3 });
        look_at(bench, &setup, &done, true, counts);
    }
}

/* Those who play as the advice says, until nothing is left to say. */
static void best_plays(Bench *bench, Counts *counts) {
    static const char *const kind[LAST_NAMES] = {
        "validate", "reflect", "own", "commiserate", "ask", "options", "commit"
    };
    for (int thought = 0; thought < 3; thought++) {
        PlaySetup setup = setup_with(bench, thought);
        PlayState *state = mem_alloc(bench->size);
        play_begin(bench->play, &setup, state, NULL);
        Road road = road_best(bench->play, state, 20000, NULL);
        mem_free(state);
        Talk best = { .count = 0 };
        for (int i = 0; i < road.count; i++)
            best.replies[best.count++] = road.steps[i].reply;
        best =
            talk(bench, &setup, (Player){ .base = &best, .from = TURNS_MAX });
        look_at(bench, &setup, &best, false, counts);
        Talk warm = talk(bench, &setup, (Player){ .likes = kind });
        look_at(bench, &setup, &warm, false, counts);
    }
}

/* ---- a player for each habit ---- */

/* How many apologies came when the same one, for the same wrong, had been heard
 * twice: only those are said once too often. */
static int worn_out(const Bench *bench, const Talk *done) {
    int worn = 0;
    for (int i = 0; i < done->count; i++) {
        const Reply *reply = &bench->story->replies[done->replies[i]];
        int before = 0;
        if (!reply->tones.count) continue;
        int tone = bench->story->tone_lists[reply->tones.first];
        if (bench->story->tones[tone].tone_class != TONE_APOLOGY) continue;
        for (int k = 0; k < i; k++) {
            const Reply *earlier = &bench->story->replies[done->replies[k]];
            before += earlier->tones.count && earlier->about == reply->about &&
                      bench->story->tone_lists[earlier->tones.first] == tone;
        }
        worn += before >= 2;
    }
    return worn;
}

/* Whether the habit can be shown here: twice at least. */
static bool is_possible(const Bench *bench, const Talk *done, Habit habit,
                        const char *const *likes) {
    if (habit == HABIT_SORRY_AGAIN) return worn_out(bench, done) >= 2;
    int times = 0;
    for (int i = 0; i < done->count; i++)
        times += liking(bench->story, done->replies[i], likes) < LAST_NAMES;
    return times >= 3;
}

static void habitual_players(Bench *bench, Counts *counts) {
    for (int i = 0; i < HABITUAL; i++) {
        PlaySetup setup = setup_with(bench, 99);
        Talk done = talk(bench, &setup, (Player){ .likes = habitual[i].tones });
        if (!is_possible(bench, &done, habitual[i].habit, habitual[i].tones))
            continue;
        Held held = hold(bench, &setup, &done);
        Habit named = held.debrief->habit;
        count(&counts->habit_named, named == habitual[i].habit);
        if (named != habitual[i].habit)
            fprintf(stderr, "%s: who is %s is told: %s\n", bench->story->id,
                    habit_name(habitual[i].habit), habit_name(named));
        let_go(&held);
    }
}

/* ---- levels and the table ---- */

static bool open_level(Bench *bench, const char *name) {
    Error err = { "" };
    bench->level = practice_find(bench->practice, name, &err);
    if (bench->level == NONE) {
        fprintf(stderr, "advice: %s\n", err.text);
        return false;
    }
    bench->meeting =
        practice_meet_as(bench->practice, bench->level, NULL, NULL);
    if (!bench->meeting) {
        fprintf(stderr, "advice: %s cannot be played\n", name);
        return false;
    }
    bench->story = session_story(meeting_session(bench->meeting));
    bench->play = play_new(bench->story, meeting_host(bench->meeting));
    bench->size = play_state_size(bench->play);
    bench->usual = (Usual){ 0 };
    return true;
}

static void close_level(Bench *bench) {
    play_free(bench->play);
    meeting_close(bench->meeting);
}

static double habit_most(const Counts *counts) {
    int most = 0;
    for (int i = HABIT_NONE + 1; i < HABITS; i++)
        if (counts->habits[i] > most) most = counts->habits[i];
    return 100.0 * most / RANDOM_PLAYS;
}

static bool row(const char *what, double value, const char *sign, double aim,
                const char *unit) {
    bool met = *sign == '>' ? value >= aim - 1e-9 : value <= aim + 1e-9;
    printf("| %s | %.0f%s | %s %.0f%s | %s |\n", what, value, unit, sign, aim,
           unit, met ? "met" : "missed");
    return met;
}

#define MEAN(field) mean(all, levels, offsetof(Counts, field))
static double mean(const Counts *all, int levels, size_t offset) {
    double sum = 0;
    for (int i = 0; i < levels; i++)
        sum += per_cent(*(const Share *)((const char *)&all[i] + offset));
    return levels ? sum / levels : 0;
}

static bool table(const Counts *all, int levels) {
    bool met = true;
    double most = 0, ms = 0;
    int habits[HABITS] = { 0 }, different = 0;
    for (int i = 0; i < levels; i++) {
        if (habit_most(&all[i]) > most) most = habit_most(&all[i]);
        if (all[i].ms_most > ms) ms = all[i].ms_most;
        for (int h = 1; h < HABITS; h++)
            habits[h] += all[i].habits[h];
    }
    for (int h = 1; h < HABITS; h++)
        different += habits[h] > 0;
    printf("| | measured | aim | |\n| --- | --- | --- | --- |\n");
    met &= row("players of one habit who hear it named", MEAN(habit_named),
               ">=", 90, " %");
    met &= row("most often named habit of random plays, any level", most,
               "<=", 35, " %");
    met &=
        row("different habits named over all levels", different, ">=", 6, "");
    met &= row("best ends without a threat: a strength and no habit",
               MEAN(best_clean), ">=", 100, " %");
    met &= row("one line: a better outcome", MEAN(line_better), ">=", 45, " %");
    met &= row("one line: better or warmer by 5", MEAN(line_warmer), ">=", 80,
               " %");
    met &= row("three lines: a better outcome", MEAN(three_better), ">=", 65,
               " %");
    met &= row("three lines: better or warmer by 5", MEAN(three_warmer),
               ">=", 90, " %");
    met &= row("all advice, second try: a better outcome", MEAN(second_better),
               ">=", 65, " %");
    met &= row("advice piling up, fifth try: kept or delighted",
               MEAN(fifth_kept), ">=", 95, " %");
    met &= row("the dashed road ends as it says", MEAN(road_as_said), ">=", 100,
               " %");
    met &= row("advice without threats that ends no worse", MEAN(advice_clean),
               ">=", 100, " %");
    met &= row("a talk of 12 turns, all look-aheads, at most", ms, "<=", 150,
               " ms");
    return met;
}

static void put_level(const char *name, const Counts *c) {
    fprintf(stderr,
            "%s: %.0f plays again; line %.0f/%.0f, three %.0f/%.0f, second "
            "%.0f, fifth %.0f, named %.0f of %.0f; habits",
            name, c->line_better.of, per_cent(c->line_better),
            per_cent(c->line_warmer), per_cent(c->three_better),
            per_cent(c->three_warmer), per_cent(c->second_better),
            per_cent(c->fifth_kept), c->habit_named.hit, c->habit_named.of);
    for (int i = 0; i < HABITS; i++)
        if (c->habits[i])
            fprintf(stderr, " %s %.0f", habit_name((Habit)i),
                    100.0 * c->habits[i] / RANDOM_PLAYS);
    fprintf(stderr, "; 12 turns %.0f ms, at most %.0f\n",
            c->timed ? c->ms_sum / c->timed : 0, c->ms_most);
}

static void measure(Bench *bench, Counts *counts) {
    repeat_players(bench, counts);
    random_plays(bench, counts);
    best_plays(bench, counts);
    habitual_players(bench, counts);
}

int main(int argc, char **argv) {
    bool seeded = argc > 3 && !strcmp(argv[1], "--seed");
    int first = seeded ? 3 : 1;
    Bench bench = { .practice = practice_open(&(PracticeOptions){ .kept = "" }),
                    .seed = seeded ? strtoull(argv[2], NULL, 10) : 0 };
    Counts *all = mem_alloc((size_t)argc * sizeof *all);
    int code = first < argc ? 0 : 2;
    for (int i = first; i < argc && !code; i++) {
        if (!open_level(&bench, argv[i])) {
            code = 2;
            break;
        }
        measure(&bench, &all[i - first]);
        put_level(argv[i], &all[i - first]);
        close_level(&bench);
    }
    if (code)
        fprintf(stderr, "usage: advice [--seed N] LEVEL…\n");
    else if (!table(all, argc - first))
        code = 1;
    mem_free(all);
    practice_close(bench.practice);
    return code;
}
