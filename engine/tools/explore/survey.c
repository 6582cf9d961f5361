/* SPDX-License-Identifier: MIT
 * Explores a level: every state if there are few, else random play on all
 * cores; then simple habits of choosing, and the best road by look-ahead. */
#include "tools/explore/survey.h"

#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/process.h"
#include "platform/thread.h"

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    WORKERS_MAX = 16, /* more gain little and cost memory */
    CHUNK = 500,      /* conversations between two looks at the clock */
    CHUNK_REPLIES = 150000,
    ALONE_REPLIES = 200000, /* so few are tried by one core */
    POLICY_PLAYS = 2000,
    POLICY_FIRST = 50, /* plays of a habit: they tell how long one is */
    POLICY_REPLIES = 400000,
    TONE_BEATS = 3, /* a tone offered in fewer beats is no habit */
    ROAD_TRIES = 200000,
};
/* The memory that visiting every state may use. */
static const long long states_memory = 192ll << 20;
static const double sure_to_win = 0.90;

SurveyEffort survey_effort_usual(void) {
    return (SurveyEffort){
        .replies = 3000000, .states = 400000, .seed = 1, .thought = NONE
    };
}

static PlaySetup setup_of(const SurveyEffort *effort) {
    PlaySetup setup = { .stance = STANCE_NEUTRAL, .visit = 1 };
    if (effort->setup) setup = *effort->setup;
    setup.thought = effort->thought;
    return setup;
}

double survey_share(const SurveyPolicy *policy, int ending) {
    const ExploreTally *tally = &policy->tally;
    return tally->plays > 0 ? tally->endings[ending] / tally->plays : 0;
}

double survey_outcome(const SurveyPolicy *policy, Outcome outcome) {
    const ExploreTally *tally = &policy->tally;
    return tally->plays > 0 ? tally->outcomes[outcome] / tally->plays : 0;
}

static bool is_stopped(const SurveyEffort *effort) {
    return effort->stop && *effort->stop;
}

/* ---- random play on all cores ---- */

/* One thread's share of the work: its own level, Lua and findings. */
typedef struct Worker {
    Thread *thread; /* NULL: the caller's thread does it */
    Meeting *meeting;
    Explore *explore;
    CodeBudget budget;
    ExploreTally tally;
    const SurveyEffort *effort;
    double goal; /* replies and plays that are its share */
    unsigned long long seed;
    bool tells; /* reports the progress of all */
} Worker;

/* Replies and plays of it are counted together. */
static double done_of(const ExploreTally *tally) {
    return (double)tally->steps + tally->plays;
}

/* Plays by chance until `goal`. Where conversations are long, a few are much.
 */
static void play_until(double goal, Explore *explore, ExploreTally *tally,
                       unsigned long long *seed, const SurveyEffort *effort,
                       bool tells) {
    const Policy chance = { POLICY_RANDOM, 0 };
    int few = CHUNK_REPLIES / (explore->turns_max + 1) + 1;
    int chunk = few < CHUNK ? few : CHUNK;
    while (!is_stopped(effort)) {
        double done = done_of(tally);
        if (tells && effort->progress)
            effort->progress(effort->progress_data, fmin(1, done / goal));
        if (done >= goal) break;
        explore_run(explore, chance, chunk, seed, effort->stop, tally);
    }
}

static void work(void *data) {
    Worker *worker = data;
    play_until(worker->goal, worker->explore, &worker->tally, &worker->seed,
               worker->effort, worker->tells);
}

static bool worker_start(Worker *worker, Practice *practice, int level,
                         const SurveyEffort *effort, int number,
                         Findings *findings) {
    const PlaySetup setup = setup_of(effort);
    worker->meeting = practice_meet_as(practice, level, NULL, findings);
    if (!worker->meeting) return false;
    const Story *story = session_story(meeting_session(worker->meeting));
    ScriptHost host =
        code_budget_start(&worker->budget, story, meeting_host(worker->meeting),
                          effort->all, effort->all->seconds, effort->stop);
    worker->explore = explore_new(story, host, &setup);
    tally_start(&worker->tally, story);
    worker->effort = effort;
    worker->seed = effort->seed + 0x5eed0000ull * (unsigned)number;
    worker->tells = number == 0;
    return true;
}

/* As many as there are cores, and no more than `max`. */
static int cores_up_to(int max) {
    int cores = process_cores();
    return cores < max ? cores : max;
}

/* ---- every state, shared ---- */

typedef struct Helpers {
    Practice *practice;
    int level;
    const SurveyEffort *effort;
    Worker workers[EXPLORE_HELPERS_MAX];
    int count;
} Helpers;

static int helpers_begin(void *data, Explore **helpers, int capacity) {
    Helpers *all = data;
    Findings *unused = findings_new(); /* it has just been loaded all right */
    int count = cores_up_to(capacity + 1) - 1;
    while (all->count < count &&
           worker_start(&all->workers[all->count], all->practice, all->level,
                        all->effort, all->count + 1, unused)) {
        helpers[all->count] = all->workers[all->count].explore;
        all->count++;
    }
    findings_free(unused);
    return all->count;
}

/* One part of a job, for a thread. */
typedef struct Part {
    void (*work)(void *job, int part);
    void *job;
    int number;
} Part;

static void work_part(void *data) {
    const Part *part = data;
    part->work(part->job, part->number);
}

static void helpers_run(void *data, void (*share)(void *job, int part),
                        void *job, int count) {
    Part parts[EXPLORE_HELPERS_MAX + 1];
    Thread *threads[EXPLORE_HELPERS_MAX + 1] = { NULL };
    (void)data;
    for (int i = 0; i < count; i++) {
        parts[i] = (Part){ share, job, i };
        if (i > 0) threads[i] = thread_start(work_part, &parts[i]);
    }
    for (int i = 0; i < count; i++)
        if (!threads[i]) work_part(&parts[i]);
    for (int i = 0; i < count; i++)
        thread_join(threads[i]);
}

/* What they found was merged by explore_all. */
static void helpers_end(Helpers *helpers) {
    for (int i = 0; i < helpers->count; i++) {
        explore_free(helpers->workers[i].explore);
        tally_free(&helpers->workers[i].tally);
        meeting_close(helpers->workers[i].meeting);
    }
}

/* ---- random play ---- */

static void worker_end(Worker *worker, Survey *survey) {
    if (!worker->meeting) return;
    explore_merge(survey->explore, worker->explore);
    tally_add(&survey->random.tally, &worker->tally, survey->story);
    explore_free(worker->explore);
    tally_free(&worker->tally);
    meeting_close(worker->meeting);
}

static void share_out(Survey *survey, Practice *practice, int level,
                      const SurveyEffort *effort) {
    Worker workers[WORKERS_MAX];
    memset(workers, 0, sizeof workers);
    int count = cores_up_to(WORKERS_MAX);
    Findings *unused = findings_new(); /* none: it was just loaded before */
    for (int i = 0; i < count; i++) {
        workers[i].goal = (double)effort->replies / count;
        if (worker_start(&workers[i], practice, level, effort, i, unused) &&
            i > 0)
            workers[i].thread = thread_start(work, &workers[i]);
    }
    for (int i = 0; i < count; i++)
        if (workers[i].meeting && !workers[i].thread) work(&workers[i]);
    for (int i = 0; i < count; i++) {
        thread_join(workers[i].thread);
        worker_end(&workers[i], survey);
    }
    findings_free(unused);
}

/* Each worker loads the level once more: not for little. */
static void play_at_random(Survey *survey, Practice *practice, int level,
                           const SurveyEffort *effort) {
    unsigned long long seed = effort->seed;
    if (effort->replies > ALONE_REPLIES)
        share_out(survey, practice, level, effort);
    else
        play_until((double)effort->replies, survey->explore,
                   &survey->random.tally, &seed, effort, true);
    survey->plays = (long long)survey->random.tally.plays;
    /* half the width of a 95 % confidence interval at a share of 50 % */
    survey->margin = survey->plays ? 0.98 / sqrt((double)survey->plays) : 1;
}

static void forget(Survey *survey, ScriptHost host, const PlaySetup *setup) {
    explore_free(survey->explore);
    survey->explore = explore_new(survey->story, host, setup);
    tally_free(&survey->random.tally);
    tally_start(&survey->random.tally, survey->story);
}

/* Every state when there are few enough of them. */
static void look_at_all(Survey *survey, Practice *practice, int level,
                        ScriptHost host, const SurveyEffort *effort) {
    Helpers helpers = { .practice = practice,
                        .level = level,
                        .effort = effort };
    const ExploreHelp help = { helpers_begin, helpers_run, &helpers };
    const PlaySetup setup = setup_of(effort);
    long long fit = states_memory /
                    (long long)(play_state_size(survey->explore->play) + 32);
    long long max = effort->states < fit ? effort->states : fit;
    survey->complete = explore_all(survey->explore, max, effort->stop, &help,
                                   &survey->random.tally);
    helpers_end(&helpers);
    if (survey->complete) return;
    if (is_stopped(effort)) /* what was not looked at may be anything */
        survey->margin = 1 - survey->random.tally.plays;
    else
        forget(survey, host, &setup);
}

/* ---- playing by a habit ---- */

static void play_by(Survey *survey, SurveyPolicy *policy, const char *name,
                    Policy how, const SurveyEffort *effort) {
    unsigned long long seed = effort->seed + 77;
    policy->name = name;
    policy->policy = how;
    tally_start(&policy->tally, survey->story);
    explore_run(survey->explore, how, POLICY_FIRST, &seed, effort->stop,
                &policy->tally);
    double each = fmax((double)policy->tally.steps / POLICY_FIRST, 1);
    long long plays = (long long)fmin(POLICY_REPLIES / each, POLICY_PLAYS);
    if (plays > POLICY_FIRST)
        explore_run(survey->explore, how, plays - POLICY_FIRST, &seed,
                    effort->stop, &policy->tally);
}

static Outcome best_outcome(const Survey *survey) {
    Outcome best = OUTCOME_LOST;
    for (int i = 0; i < survey->story->ending_count; i++) {
        bool reached = survey->explore->shortest[i].length != NONE;
        if (reached && survey->story->endings[i].outcome > best)
            best = survey->story->endings[i].outcome;
    }
    return best;
}

static void play_habits(Survey *survey, const SurveyEffort *effort) {
    static const char *const always[SURVEY_POSITIONS] = {
        SAY_AS("a habit", "always 1"), SAY_AS("a habit", "always 2"),
        SAY_AS("a habit", "always 3"), SAY_AS("a habit", "always 4")
    };
    play_by(survey, &survey->kind, SAY_AS("a habit", "kind-first"),
            (Policy){ POLICY_KIND, 0 }, effort);
    play_by(survey, &survey->threat, SAY_AS("a habit", "threat-first"),
            (Policy){ POLICY_THREAT, 0 }, effort);
    play_by(survey, &survey->longest, SAY_AS("a habit", "longest"),
            (Policy){ POLICY_LONGEST, 0 }, effort);
    play_by(survey, &survey->shortest, SAY_AS("a habit", "shortest"),
            (Policy){ POLICY_SHORTEST, 0 }, effort);
    for (int i = 0; i < SURVEY_POSITIONS; i++)
        play_by(survey, &survey->positions[i], always[i],
                (Policy){ POLICY_POSITION, i }, effort);
    for (int tone = 0; tone < survey->story->tone_count; tone++)
        if (explore_tone_beats(survey->story, tone) >= TONE_BEATS)
            play_by(survey, &survey->tones[survey->tone_count++],
                    survey->story->tones[tone].name,
                    (Policy){ POLICY_TONE, tone }, effort);
}

/* Looks for what random play did not reach. */
static void seek(Survey *survey, const SurveyEffort *effort) {
    unsigned long long seed = effort->seed + 7;
    if (!survey->complete)
        explore_seek(survey->explore, effort->replies / 10, &seed,
                     effort->stop);
}

static void play_best(Survey *survey) {
    Explore *explore = survey->explore;
    PlayState *state = mem_alloc(play_state_size(explore->play));
    play_begin(explore->play, &explore->setup, state, NULL);
    survey->best = road_best(explore->play, state, ROAD_TRIES, NULL);
    int replies[ROAD_MAX];
    for (int i = 0; i < survey->best.count; i++)
        replies[i] = survey->best.steps[i].reply;
    ExploreTally unused;
    tally_start(&unused, survey->story);
    explore_follow(explore, replies, survey->best.count, state, &unused);
    tally_free(&unused);
    mem_free(state);
}

bool survey_wins(const Survey *survey, const SurveyPolicy *policy) {
    Outcome best = best_outcome(survey);
    return survey_outcome(&survey->random, best) < sure_to_win &&
           survey_outcome(policy, best) >= sure_to_win;
}

static int find_best_position(const Survey *survey) {
    for (int i = 0; i < SURVEY_POSITIONS; i++)
        if (survey_wins(survey, &survey->positions[i])) return i;
    return NONE;
}

Survey *survey_new(Practice *practice, int level, SurveyEffort effort,
                   Findings *findings) {
    Meeting *meeting = practice_meet_as(practice, level, NULL, findings);
    if (!meeting) return NULL;
    const PlaySetup setup = setup_of(&effort);
    Survey *survey = mem_alloc(sizeof *survey);
    survey->meeting = meeting;
    survey->story = session_story(meeting_session(meeting));
    if (!effort.stop) effort.stop = &survey->stop;
    ScriptHost host =
        code_budget_start(&survey->budget, survey->story, meeting_host(meeting),
                          effort.all, effort.all->seconds, effort.stop);
    assert(setup.thought < survey->story->thought_count);
    survey->explore = explore_new(survey->story, host, &setup);
    survey->random.name = SAY_AS("a habit", "random");
    tally_start(&survey->random.tally, survey->story);
    look_at_all(survey, practice, level, host, &effort);
    if (!survey->complete && !is_stopped(&effort))
        play_at_random(survey, practice, level, &effort);
    survey->states = survey->explore->states;
    survey->steps = survey->explore->steps;
    survey->best = (Road){ .ending = NONE };
    survey->best_position = NONE;
    if (effort.chance_only) return survey;
    play_habits(survey, &effort);
    seek(survey, &effort);
    play_best(survey);
    survey->best_position = find_best_position(survey);
    return survey;
}

void survey_free(Survey *survey) {
    if (!survey) return;
    SurveyPolicy *policies[] = { &survey->random, &survey->kind,
                                 &survey->threat, &survey->longest,
                                 &survey->shortest };
    for (size_t i = 0; i < sizeof policies / sizeof *policies; i++)
        tally_free(&policies[i]->tally);
    for (int i = 0; i < SURVEY_POSITIONS; i++)
        tally_free(&survey->positions[i].tally);
    for (int i = 0; i < survey->tone_count; i++)
        tally_free(&survey->tones[i].tally);
    explore_free(survey->explore);
    meeting_close(survey->meeting);
    mem_free(survey);
}
