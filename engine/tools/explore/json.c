/* SPDX-License-Identifier: MIT
 * A survey as JSON. */
#include "tools/explore/json.h"

#include "tools/choose.h"

/* Shares to a tenth of a per cent: more would be noise. */
static json_t *rounded(double value, double step) {
    double steps = value / step;
    long long whole = (long long)(steps < 0 ? steps - 0.5 : steps + 0.5);
    return json_real((double)whole * step);
}

static json_t *name_of(const Story *story, int reply) {
    char name[128];
    choose_place_name(story, reply, name, sizeof name);
    return json_string(name);
}

static json_t *road_json(const Story *story, const int *replies, int count) {
    json_t *list = json_array();
    for (int i = 0; i < count; i++)
        json_array_append_new(list, name_of(story, replies[i]));
    return list;
}

static json_t *ending_json(const Survey *survey, int index) {
    const Ending *ending = &survey->story->endings[index];
    const ExploreRoad *road = &survey->explore->shortest[index];
    bool reached = road->length != NONE;
    json_t *item = json_object();
    json_object_set_new(item, "share",
                        rounded(survey_share(&survey->random, index), 0.0001));
    json_object_set_new(item, "shortest",
                        reached ? json_integer(road->length) : json_null());
    json_object_set_new(item, "outcome",
                        json_string(outcome_name(ending->outcome)));
    json_object_set_new(
        item, "road",
        reached ? road_json(survey->story, road->replies, road->length)
                : json_null());
    return item;
}

static json_t *endings_json(const Survey *survey) {
    json_t *all = json_object();
    for (int i = 0; i < survey->story->ending_count; i++)
        json_object_set_new(all, survey->story->endings[i].title,
                            ending_json(survey, i));
    return all;
}

static json_t *customers_json(const Survey *survey) {
    const ExploreTally *tally = &survey->random.tally;
    json_t *all = json_object();
    for (int i = 0; i < survey->story->customer_count; i++) {
        if (survey->story->customers[i].ours) continue;
        double ended = tally->plays - tally->endless;
        double mean = ended > 0 ? tally->mood_end[i] / ended : 0;
        json_t *item = json_object();
        json_object_set_new(item, "min",
                            rounded(survey->explore->mood_min[i] / 10.0, 0.1));
        json_object_set_new(item, "max",
                            rounded(survey->explore->mood_max[i] / 10.0, 0.1));
        json_object_set_new(item, "mean_end", rounded(mean / 10.0, 0.1));
        json_object_set_new(all, survey->story->customers[i].id, item);
    }
    return all;
}

static json_t *policy_json(const Survey *survey, const SurveyPolicy *policy) {
    json_t *item = json_object();
    (void)survey;
    for (int i = 0; i < OUTCOMES; i++)
        json_object_set_new(
            item, outcome_name((Outcome)i),
            rounded(survey_outcome(policy, (Outcome)i), 0.0001));
    return item;
}

static json_t *policies_json(const Survey *survey) {
    json_t *all = json_object();
    const SurveyPolicy *fixed[] = { &survey->random, &survey->kind,
                                    &survey->threat, &survey->longest,
                                    &survey->shortest };
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        json_object_set_new(all, fixed[i]->name, policy_json(survey, fixed[i]));
    for (int i = 0; i < SURVEY_POSITIONS; i++)
        json_object_set_new(all, survey->positions[i].name,
                            policy_json(survey, &survey->positions[i]));
    json_t *tones = json_object();
    for (int i = 0; i < survey->tone_count; i++)
        json_object_set_new(tones, survey->tones[i].name,
                            policy_json(survey, &survey->tones[i]));
    json_object_set_new(all, "tones", tones);
    return all;
}

static json_t *best_length(const Survey *survey) {
    return survey_wins(survey, &survey->longest)    ? json_string("longest")
           : survey_wins(survey, &survey->shortest) ? json_string("shortest")
                                                    : json_null();
}

static json_t *best_tones(const Survey *survey) {
    json_t *list = json_array();
    for (int i = 0; i < survey->tone_count; i++)
        if (survey_wins(survey, &survey->tones[i]))
            json_array_append_new(list, json_string(survey->tones[i].name));
    return list;
}

static json_t *never_reached(const Story *story, const Explore *explore) {
    json_t *list = json_array();
    for (int i = 0; i < story->beat_count; i++)
        if (!explore->visited[i])
            json_array_append_new(list, json_string(story->beats[i].name));
    for (int i = 0; i < story->ending_count; i++)
        if (explore->shortest[i].length == NONE)
            json_array_append_new(list, json_string(story->endings[i].title));
    return list;
}

static json_t *never_offered(const Story *story, const Explore *explore) {
    json_t *list = json_array();
    for (int i = 0; i < story->reply_count; i++)
        if (!explore->offered[i])
            json_array_append_new(list, name_of(story, i));
    return list;
}

static json_t *best_json(const Survey *survey) {
    const Road *best = &survey->best;
    if (best->ending == NONE) return json_null();
    int replies[ROAD_MAX];
    for (int i = 0; i < best->count; i++)
        replies[i] = best->steps[i].reply;
    json_t *item = json_object();
    const Ending *ending = &survey->story->endings[best->ending];
    json_object_set_new(item, "ending", json_string(ending->title));
    json_object_set_new(item, "outcome",
                        json_string(outcome_name(ending->outcome)));
    json_object_set_new(item, "road",
                        road_json(survey->story, replies, best->count));
    return item;
}

static json_t *faults_json(const Survey *survey, const Explore *explore) {
    json_t *list = json_array();
    for (int i = 0; i < explore->fault_count; i++) {
        const ExploreFault *fault = &explore->faults[i];
        json_t *item = json_object();
        json_object_set_new(item, "line", json_integer(fault->at.line));
        json_object_set_new(item, "message", json_string(fault->message));
        json_object_set_new(
            item, "road", road_json(survey->story, fault->road, fault->length));
        json_array_append_new(list, item);
    }
    return list;
}

/* ---- later meetings ---- */

static json_t *shares_json(const Story *story, const double *weights,
                           double whole) {
    json_t *all = json_object();
    for (int i = 0; i < story->ending_count; i++)
        json_object_set_new(
            all, story->endings[i].title,
            rounded(whole > 0 ? weights[i] / whole : 0, 0.0001));
    return all;
}

static json_t *way_json(const Story *story, const LaterWay *way) {
    json_t *item = json_object();
    json_object_set_new(item, "outcome",
                        json_string(outcome_name(way->outcome)));
    json_object_set_new(item, "share", rounded(way->share, 0.0001));
    json_object_set_new(item, "complete", json_boolean(way->complete));
    json_object_set_new(
        item, "endings",
        shares_json(story, way->random.endings, way->random.plays));
    json_object_set_new(item, "kind-first",
                        shares_json(story, way->kind.endings, way->kind.plays));
    return item;
}

static json_t *later_json(const Story *story, const Later *later) {
    if (!later) return json_null();
    json_t *whole = json_object(), *ways = json_object();
    for (int i = 0; i < later->count; i++)
        json_object_set_new(ways, later->ways[i].before,
                            way_json(story, &later->ways[i]));
    json_object_set_new(whole, "visit_of", json_string(story->visit_of));
    json_object_set_new(whole, "visit", json_integer(later->visit));
    json_object_set_new(whole, "after", ways);
    json_object_set_new(whole, "endings", shares_json(story, later->mixed, 1));
    return whole;
}

json_t *explore_json(const Survey *survey, const Later *later) {
    const Explore *explore = survey->explore;
    const Explore *met = later ? later->met : explore;
    const char *before = explore->setup.before;
    json_t *whole = json_object();
    bool trap = explore->trap != NONE && survey->random.tally.endless > 0;
    json_object_set_new(whole, "level", json_string(survey->story->id));
    json_object_set_new(whole, "visit", json_integer(explore->setup.visit));
    json_object_set_new(whole, "before",
                        before ? json_string(before) : json_null());
    json_object_set_new(whole, "states", json_integer(survey->states));
    json_object_set_new(whole, "steps", json_integer(survey->steps));
    json_object_set_new(whole, "playthroughs", json_integer(survey->plays));
    json_object_set_new(whole, "complete", json_boolean(survey->complete));
    json_object_set_new(whole, "margin",
                        survey->complete ? json_real(0)
                                         : rounded(survey->margin, 0.0001));
    json_object_set_new(whole, "endings", endings_json(survey));
    json_object_set_new(whole, "customers", customers_json(survey));
    json_object_set_new(whole, "never_reached",
                        never_reached(survey->story, met));
    json_object_set_new(whole, "never_offered",
                        never_offered(survey->story, met));
    json_object_set_new(whole, "always_best_position",
                        survey->best_position == NONE
                            ? json_null()
                            : json_integer(survey->best_position + 1));
    json_object_set_new(whole, "always_best_length", best_length(survey));
    json_object_set_new(whole, "always_best_tones", best_tones(survey));
    json_object_set_new(
        whole, "trapped_in",
        trap ? json_string(survey->story->beats[explore->trap].name)
             : json_null());
    json_object_set_new(whole, "best", best_json(survey));
    json_object_set_new(whole, "policies", policies_json(survey));
    json_object_set_new(whole, "faults", faults_json(survey, met));
    json_object_set_new(whole, "later", later_json(survey->story, later));
    return whole;
}
