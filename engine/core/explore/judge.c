/* SPDX-License-Identifier: MIT
 * What a finished exploration says of a level, as findings. */
#include "core/explore/judge.h"

#include "core/study/lookahead.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/story/verify.h"

#include <stdlib.h>
#include <string.h>

enum {
    USUAL_STEPS = 200000,
    USUAL_POLICY_PLAYS = 200,
    ROAD_TRIES = 20000,
    TONE_BEATS = 3,  /* beats that offer a tone, for it to dominate */
    CHOICES_MIN = 3, /* beats with a choice, for a habit to be one */
    LENGTHS_MIN = 4, /* … and for length to be more than chance */
};
static const double one_road = 0.80, by_itself = 0.90, no_news = 0.60;

JudgeEffort judge_effort_usual(void) {
    return (JudgeEffort){ .steps = USUAL_STEPS,
                          .policy_plays = USUAL_POLICY_PLAYS,
                          .seed = 1 };
}

/* The replies of a road as words: the first letters of each. */
static void add_road(Text *out, const Story *story, const int *road,
                     int length) {
    for (int i = 0; i < length; i++) {
        char words[48];
        utf8_copy(words, sizeof words, story->replies[road[i]].text);
        bool cut = strlen(words) < strlen(story->replies[road[i]].text);
        text_format(out, "%s\"%s%s\"", i ? ", " : "", words, cut ? "…" : "");
    }
}

/* Lua's message begins with its own place, which may be some lines below the
 * reply that the condition belongs to. */
static Place fault_place(const ExploreFault *fault, const char **message) {
    Place at = fault->at;
    size_t size = at.file ? strlen(at.file) : 0;
    *message = fault->message;
    if (!size || strncmp(*message, at.file, size) != 0 ||
        (*message)[size] != ':')
        return at;
    char *end;
    long line = strtol(*message + size + 1, &end, 10);
    if (line < 1 || strncmp(end, ": ", 2) != 0) return at;
    *message = end + 2;
    at.line = (int)line;
    return at;
}

static void judge_faults(const Explore *explore, Findings *findings) {
    for (int i = 0; i < explore->fault_count; i++) {
        const ExploreFault *fault = &explore->faults[i];
        Text road = { 0 };
        add_road(&road, explore->story, fault->road, fault->length);
        const char *message;
        Place at = fault_place(fault, &message);
        findings_add(findings, at, "condition-failed", "%s", message);
        if (fault->length)
            findings_hint(findings, "the replies that lead there: %s",
                          text_get(&road));
        else
            findings_hint(findings,
                          "the replies that lead there: at the very start");
        text_free(&road);
    }
}

void judge_why_never(const Explore *explore, int ending, Text *why) {
    const Story *story = explore->story;
    const Ending *never = &story->endings[ending];
    if (never->leaves != NONE) {
        const Customer *leaver = &story->customers[never->leaves];
        text_format(why,
                    say("%s leaves below a mood of %.1f, and the lowest was "
                        "%.1f"),
                    leaver->name, leaver->leaves / 10.0,
                    explore->mood_min[never->leaves] / 10.0);
        return;
    }
    if (never->when == NONE) {
        text_add(why, say("a reply must lead there by its title, or to "
                          "\"end\" when no ending above it fits"));
        return;
    }
    for (int i = 0; i < ending; i++) {
        const Ending *above = &story->endings[i];
        if (above->leaves != NONE || above->when != NONE) continue;
        text_format(why,
                    say("\"%s\" in line %d has no when, so \"end\" always "
                        "takes that one: put it last"),
                    above->title, above->at.line);
        return;
    }
    text_add(why, say("what does its when ask for?"));
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        text_add(why, " ");
        text_format(why, say("The mood of %s went from %.1f to %.1f."),
                    story->customers[i].name, explore->mood_min[i] / 10.0,
                    explore->mood_max[i] / 10.0);
    }
}

static void judge_endings(const Explore *explore, Findings *findings) {
    const Story *story = explore->story;
    for (int i = 0; i < story->ending_count; i++) {
        if (explore->shortest[i].length != NONE) continue;
        findings_add(findings, story->endings[i].at, "ending-never-reached",
                     "in %lld conversations nobody came to the ending \"%s\"",
                     explore->plays, story->endings[i].title);
        Text why = { 0 };
        judge_why_never(explore, i, &why);
        findings_hint(findings, "%s", text_get(&why));
        text_free(&why);
    }
}

static void judge_unreached(const Explore *explore, Findings *findings) {
    const Story *story = explore->story;
    bool *reached = mem_alloc((size_t)story->beat_count * sizeof *reached);
    verify_reached(story, reached); /* verify_warnings reports the others */
    for (int i = 0; i < story->beat_count; i++)
        if (!explore->visited[i] && reached[i])
            findings_add(findings, story->beats[i].at, "unreachable-beat",
                         "in %lld conversations nobody got to beat \"%s\"",
                         explore->plays, story->beats[i].name);
    mem_free(reached);
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        if (explore->offered[i] || !explore->visited[reply->beat]) continue;
        if (explore->crowd[reply->beat] > STORY_REPLIES_SHOWN_MAX) continue;
        findings_add(findings, reply->at, "never-offered",
                     "in %lld conversations the reply \"%s\" was never offered",
                     explore->plays, reply->text);
    }
    judge_endings(explore, findings);
}

/* What an absent person has left: the room, the line or the chat. */
static void judge_missed(const Explore *explore, Findings *findings) {
    const Story *story = explore->story;
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        if (!explore->missed_line[i]) continue;
        findings_add(findings, line->at, "not-in-room",
                     "%s can speak here, or be seen, without being in the room",
                     story->customers[line->who].name);
    }
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        if (!explore->missed_reply[i]) continue;
        findings_add(findings, reply->at, "not-in-room",
                     "\"%s\" can be said to %s, who is not in the room then "
                     "and hears nothing",
                     reply->text, story->customers[reply->to].name);
        findings_hint(findings,
                      "offer it only when %s is there: when = function(now) "
                      "return now.present(%s) end",
                      story->customers[reply->to].name,
                      story->customers[reply->to].id);
    }
}

static int always_offered(const Story *story, const Beat *beat) {
    int count = 0;
    for (int i = 0; i < beat->replies.count; i++)
        count += story->replies[beat->replies.first + i].when == NONE;
    return count;
}

/* Beats that became crowded in play, by what conditions let in. Beats without
 * conditions were counted when the level was verified (verify.h). */
static void judge_crowds(const Explore *explore, Findings *findings) {
    const Story *story = explore->story;
    for (int i = 0; i < story->beat_count; i++) {
        const Beat *beat = &story->beats[i];
        int crowd = explore->crowd[i];
        if (crowd == always_offered(story, beat)) continue;
        if (crowd > STORY_REPLIES_SHOWN_MAX)
            findings_add_error(findings, beat->at, "too-many-replies",
                               "beat \"%s\" can offer %d replies at once; %d "
                               "can be shown",
                               beat->name, crowd, STORY_REPLIES_SHOWN_MAX);
        else if (crowd > VERIFY_MANY_REPLIES)
            findings_add(findings, beat->at, "too-many-replies",
                         "beat \"%s\" can offer %d replies at once; more than "
                         "%d is a wall",
                         beat->name, crowd, VERIFY_MANY_REPLIES);
    }
}

static Outcome best_outcome(const Story *story) {
    Outcome best = OUTCOME_LOST;
    for (int i = 0; i < story->ending_count; i++)
        if (story->endings[i].outcome > best) best = story->endings[i].outcome;
    return best;
}

/* `plays` conversations, or as many as `effort` has the replies for: in a level
 * of thousands of beats one conversation may be as long. */
static void run_some(Explore *explore, Policy policy, long long plays,
                     const JudgeEffort *effort, unsigned long long *seed,
                     ExploreTally *tally) {
    /* A policy gets a fifth of the replies that random play gets. */
    enum { CHUNK = 10, SHARE = 5 };
    for (long long done = 0; done < plays && !(effort->stop && *effort->stop) &&
                             tally->steps < effort->steps / SHARE;
         done += CHUNK)
        explore_run(explore, policy,
                    plays - done < CHUNK ? plays - done : CHUNK, seed,
                    effort->stop, tally);
}

/* The share (0..1) of plays under the policy that end as well as any ending
 * of the level can. */
static double share_under(Explore *explore, Policy policy,
                          const JudgeEffort *effort, unsigned long long *seed) {
    ExploreTally tally;
    tally_start(&tally, explore->story);
    run_some(explore, policy, effort->policy_plays, effort, seed, &tally);
    double share =
        tally.plays > 0
            ? tally.outcomes[best_outcome(explore->story)] / tally.plays
            : 0;
    tally_free(&tally);
    return share;
}

static void judge_roads(const Explore *explore, const ExploreTally *tally,
                        Findings *findings) {
    const Story *story = explore->story;
    if (story->ending_count < 2 || tally->plays <= 0) return;
    for (int i = 0; i < story->ending_count; i++) {
        double share = tally->endings[i] / tally->plays;
        if (share <= one_road) continue;
        findings_add(findings, story->endings[i].at, "one-road",
                     "%.0f of 100 random conversations end with \"%s\": what "
                     "the player says hardly matters",
                     share * 100, story->endings[i].title);
    }
}

static int beats_with_choice(const Story *story) {
    int count = 0;
    for (int i = 0; i < story->beat_count; i++)
        count += story->beats[i].replies.count > 1;
    return count;
}

static void judge_habits(Explore *explore, double random_share,
                         JudgeEffort effort, unsigned long long *seed,
                         Findings *findings) {
    const Story *story = explore->story;
    bool all_alike = random_share > no_news; /* one-road reports that */
    if (effort.stop && *effort.stop) return; /* too few plays for a verdict */
    if (beats_with_choice(story) < CHOICES_MIN) return;
    Policy first = { POLICY_POSITION, 0 };
    if (share_under(explore, first, &effort, seed) > by_itself && !all_alike)
        findings_add(findings, story->at, "best-always-first",
                     "whoever always takes the first reply gets the best "
                     "ending");
    Policy longest = { POLICY_LONGEST, 0 };
    if (beats_with_choice(story) >= LENGTHS_MIN && !all_alike &&
        share_under(explore, longest, &effort, seed) > by_itself)
        findings_add(findings, story->at, "longest-wins",
                     "whoever always takes the longest reply gets the best "
                     "ending");
    for (int tone = 0; tone < story->tone_count; tone++) {
        if (explore_tone_beats(story, tone) < TONE_BEATS) continue;
        double share =
            share_under(explore, (Policy){ POLICY_TONE, tone }, &effort, seed);
        if (share > by_itself && !all_alike)
            findings_add(findings, story->at, "dominant-tone",
                         "whoever always takes the reply with the tone "
                         "\"%s\" gets the best ending",
                         story->tones[tone].name);
    }
}

static void judge_endless(const Explore *explore, const ExploreTally *tally,
                          Findings *findings) {
    if (explore->trap == NONE) return;
    const Beat *beat = &explore->story->beats[explore->trap];
    /* In many good levels a player can talk on for as long as they like; only a
     * place that random play does not leave is a trap. */
    if (tally->endless / tally->plays < 0.01) return;
    findings_add(findings, beat->at, "no-way-out",
                 "conversations go round here for ever: %.0f of 100 were still "
                 "in beat \"%s\" after %d replies",
                 tally->endless / tally->plays * 100, beat->name,
                 EXPLORE_TURNS_MAX);
}

/* Also follows the best road, which random play seldom takes. */
static void walk_best_road(Explore *explore) {
    PlayState *state = mem_alloc(play_state_size(explore->play));
    ExploreTally unused;
    tally_start(&unused, explore->story);
    play_begin(explore->play, &explore->setup, state, NULL);
    Road road = road_best(explore->play, state, ROAD_TRIES, NULL);
    int replies[ROAD_MAX];
    for (int i = 0; i < road.count; i++)
        replies[i] = road.steps[i].reply;
    explore_follow(explore, replies, road.count, state, &unused);
    tally_free(&unused);
    mem_free(state);
}

/* Adds what is reached from the other setups to what the first one reached. */
static void play_other_setups(Explore *explore, ScriptHost host,
                              const JudgeEffort *effort,
                              unsigned long long *seed) {
    const Policy policies[] = { { POLICY_RANDOM, 0 }, { POLICY_KIND, 0 } };
    for (int i = 1; i < effort->setup_count; i++) {
        Explore *other = explore_new(explore->story, host, &effort->setups[i]);
        ExploreTally unused;
        tally_start(&unused, explore->story);
        for (size_t p = 0; p < sizeof policies / sizeof *policies; p++)
            run_some(other, policies[p], effort->policy_plays * 4, effort, seed,
                     &unused);
        explore_seek(other, effort->steps / 4, seed, effort->stop);
        walk_best_road(other);
        explore_merge(explore, other);
        tally_free(&unused);
        explore_free(other);
    }
}

static void play_first_setup(Explore *explore, const JudgeEffort *effort,
                             unsigned long long *seed, ExploreTally *tally) {
    const Policy chance = { POLICY_RANDOM, 0 };
    int plays = 1 + (50 * EXPLORE_TURNS_MAX - 1) / explore->turns_max;
    while (tally->steps + (long long)tally->plays < effort->steps &&
           !(effort->stop && *effort->stop))
        explore_run(explore, chance, plays, seed, effort->stop, tally);
    share_under(explore, (Policy){ POLICY_KIND, 0 }, effort, seed);
    share_under(explore, (Policy){ POLICY_THREAT, 0 }, effort, seed);
    explore_seek(explore, effort->steps, seed, effort->stop);
    walk_best_road(explore);
}

static void judge_all_tried(const Explore *explore, const ExploreTally *tally,
                            Findings *findings) {
    judge_unreached(explore, findings);
    judge_crowds(explore, findings);
    judge_missed(explore, findings);
    judge_roads(explore, tally, findings);
    judge_endless(explore, tally, findings);
}

void judge_story(const Story *story, ScriptHost host, JudgeEffort effort,
                 Findings *findings) {
    const PlaySetup usual = { .thought = NONE,
                              .stance = STANCE_NEUTRAL,
                              .visit = 1 };
    Explore *explore =
        explore_new(story, host, effort.setup_count ? effort.setups : &usual);
    unsigned long long seed = effort.seed;
    ExploreTally tally;
    tally_start(&tally, story);
    play_first_setup(explore, &effort, &seed, &tally);
    double random_share =
        tally.plays > 0 ? tally.outcomes[best_outcome(story)] / tally.plays : 0;
    judge_habits(explore, random_share, effort, &seed, findings);
    play_other_setups(explore, host, &effort, &seed);
    judge_faults(explore, findings);
    if (!(effort.stop && *effort.stop)) /* what was not tried is not known */
        judge_all_tried(explore, &tally, findings);
    tally_free(&tally);
    explore_free(explore);
}
