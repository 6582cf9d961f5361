/* SPDX-License-Identifier: MIT
 * The last step of building: resolves names, checks the whole level, reads the
 * wording of replies, and moves all lists into the Story's arena. */
#include "core/story/building.h"
#include "core/base/strings.h"
#include "core/story/verify.h"

#include <string.h>

enum {
    FIRST_STRINGS_MAX = 3000
}; /* texts for variables that a level starts with */

static Place level_place(const Build *build) {
    Place top = { build->file, 1 };
    return build->encounter_seen ? build->encounter.at : top;
}

static void check_endings(const Build *build, Findings *findings) {
    const Ending *last = NULL;
    for (int i = 0; i < build->endings.count; i++)
        if (build->endings.items[i].leaves == NONE)
            last = &build->endings.items[i];
    if (!build->endings.count) {
        findings_add(findings, level_place(build), "no-ending",
                     "the level has no ending");
        findings_hint(findings, "add one: ending \"Title\" { outcome = … }");
    } else if (!last) {
        findings_add(findings, level_place(build), "no-default-ending",
                     "every ending waits for somebody to walk out");
        findings_hint(findings, "add a last ending without when or leaves");
    } else if (last->when != NONE) {
        findings_add(findings, last->at, "no-default-ending",
                     "ending \"%s\" is the last and has a when: if it does "
                     "not hold, play has no ending",
                     last->title);
        findings_hint(findings, "add a last ending without when");
    }
}

/* What every level must have. */
static void check_whole(const Build *build, Findings *findings) {
    Place at = level_place(build);
    if (!build->encounter_seen)
        findings_add(findings, at, "missing-field",
                     "the level has no encounter \"Title\" { … }");
    bool nothing = !build->encounter_seen && !build->customers.count &&
                   !build->beats.count;
    if (nothing) return; /* the file is no level; one message is enough */
    if (!build->customers.count)
        findings_add(findings, at, "missing-field",
                     "the level has no customer \"Name\" { … }");
    if (!build->beats.count)
        findings_add(findings, at, "missing-field",
                     "the level has no beat \"name\" { … }");
    if (build->vars.count &&
        strings_intern(build->strings, "") >= FIRST_STRINGS_MAX)
        findings_add(findings, at, "out-of-range",
                     "the vars hold more than %d different texts",
                     FIRST_STRINGS_MAX);
    check_endings(build, findings);
}

/* Only a reply that apologises may have `about`. Needs resolved tones. */
static void check_wrongs(Build *build, Findings *findings) {
    for (int i = 0; i < build->replies.count; i++) {
        const Reply *reply = &build->replies.items[i];
        bool apologises = reply->about == NONE;
        for (int t = 0; t < reply->tones.count; t++) {
            int tone = build->tone_lists.items[reply->tones.first + t];
            if (tone == NONE) return; /* already reported */
            apologises = apologises ||
                         build->tones.items[tone].tone_class == TONE_APOLOGY;
        }
        if (apologises) continue;
        findings_add(findings, reply->at, "missing-field",
                     "reply \"%s\" says what an apology is about, and none of "
                     "its tones is an apology",
                     build_short(build, reply->text));
        findings_hint(findings, "take about out, or add the tone \"regret\" "
                                "or \"own\"");
    }
}

/* ---- wording ---- */

/* What the customers say in a beat before the player answers; NULL-ended. */
static const char **heard_in(Build *build, const Beat *beat) {
    size_t capacity = (size_t)beat->lines.count * BANDS + 1;
    const char **heard = mem_alloc(capacity * sizeof *heard);
    size_t count = 0;
    for (int i = 0; i < beat->lines.count; i++) {
        const Line *line = &build->lines.items[beat->lines.first + i];
        if (line->kind != LINE_SPEECH) continue;
        for (int band = 0; band < BANDS; band++)
            if (line->text[band]) heard[count++] = line->text[band];
    }
    return heard;
}

static int opening_of(const Build *build, const Reply *reply) {
    if (!reply->tones.count) return WORDING_NO_TONE;
    int tone = build->tone_lists.items[reply->tones.first];
    return build->tones.items[tone].tone_class;
}

static void read_reply(Build *build, WordingReader *reader, Reply *reply) {
    WordingReading reading;
    wording_reader_read(reader, reply->text, opening_of(build, reply),
                        &reading);
    if (!reply->wording_given) reply->wording = reading.points;
    reply->hits = (Span){ build->hits.count, reading.count };
    for (int i = 0; i < reading.count; i++)
        *LIST_PUSH(build->hits) = (WordingHit){
            .rule = arena_text(build->arena, reading.matches[i].rule),
            .lesson = arena_text(build->arena, reading.matches[i].lesson),
            .words = arena_text(build->arena, reading.matches[i].words),
            .points = reading.matches[i].points,
            .sign = reading.matches[i].sign,
        };
}

static void read_wording(Build *build, const WordingRules *rules) {
    if (!rules) return;
    WordingReader *reader = wording_reader_new(rules);
    for (int b = 0; b < build->beats.count; b++) {
        const Beat *beat = &build->beats.items[b];
        const char **heard = heard_in(build, beat);
        wording_reader_hears(reader, heard);
        for (int i = 0; i < beat->replies.count; i++) {
            Reply *reply = &build->replies.items[beat->replies.first + i];
            bool said = !reply->silence && !reply->think && !reply->act;
            if (said) read_reply(build, reader, reply);
        }
        mem_free(heard);
    }
    wording_reader_free(reader);
}

/* ---- the Story ---- */

static void set_takes(Build *build) {
    enum { USUAL = 100 };
    size_t tones = (size_t)build->tones.count;
    short *all = arena_alloc(
        build->arena, (size_t)build->customers.count * tones * sizeof *all + 1);
    for (size_t i = 0; i < (size_t)build->customers.count * tones; i++)
        all[i] = USUAL;
    for (int i = 0; i < build->customers.count; i++)
        build->customers.items[i].takes = all + (size_t)i * tones;
    for (int i = 0; i < build->fixes.count; i++) {
        const Fix *fix = &build->fixes.items[i];
        if (fix->kind != FIX_TAKES) continue;
        int tone = names_get(build->tone_names, fix->name.text);
        if (tone >= 0)
            all[(size_t)fix->at * tones + (size_t)tone] = (short)fix->value;
    }
}

/* Copies a list into the Story's arena and frees the grown one. */
#define MOVE(list, to)                                                         \
    do {                                                                       \
        (to) = arena_copy(build->arena, (list).items,                          \
                          (size_t)(list).count * sizeof *(list).items);        \
        mem_free((list).items);                                                \
        (list).items = NULL;                                                   \
    } while (0)

static void set_encounter(const Build *build, Story *story) {
    const EncounterDraft *from = &build->encounter;
    story->id = build->id;
    story->file = build->file;
    story->text_hash = build->hash;
    story->title = from->title;
    story->place = from->place;
    story->backdrop = build->scenery.backdrop;
    story->own.room = build->scenery.picture;
    story->brief = from->brief;
    story->goal = from->goal;
    story->lesson = from->lesson;
    story->language = from->language ? from->language : "en";
    story->visit_of = from->visit_of;
    story->channel = from->channel;
    story->stake = from->stake;
    story->setting = from->setting;
    story->score = from->score;
    story->minutes = from->minutes ? from->minutes : build_minutes(build);
    story->at = from->at;
    story->start =
        names_get(build->beat_names, from->start.text ? from->start.text : "");
    if (story->start < 0) story->start = 0;
}

/* Which variables the level's conditions and effects name. */
static const bool *vars_used(const Build *build) {
    bool *used =
        arena_alloc(build->arena, (size_t)build->vars.count * sizeof *used + 1);
    for (int i = 0; i < build->uses.count; i++) {
        const Use *use = &build->uses.items[i];
        bool any = use->kind == 'a';
        for (int v = 0; (any || use->kind == 'v') && v < build->vars.count; v++)
            if (any || !strcmp(build->vars.items[v].name, use->name.text))
                used[v] = true;
    }
    return used;
}

/* Which facts are asked for by now.knows or by a playthrough's `knows`. */
static const bool *facts_asked(const Build *build) {
    bool *asked = arena_alloc(build->arena,
                              (size_t)build->facts.count * sizeof *asked + 1);
    for (int i = 0; i < build->uses.count; i++) {
        const Use *use = &build->uses.items[i];
        int fact = use->kind == 'f' ? names_get(build->fact_ids, use->name.text)
                                    : NONE;
        if (fact >= 0) asked[fact] = true;
    }
    for (int i = 0; i < build->playthroughs.count; i++) {
        Span knows = build->playthroughs.items[i].knows;
        for (int k = 0; k < knows.count; k++)
            asked[build->fact_lists.items[knows.first + k]] = true;
    }
    return asked;
}

/* Whether the level asks about earlier conversations of a campaign, and about
 * which levels. Runs before set_pools, since it adds to build->names. */
static void set_asked(Build *build, Story *story) {
    story->asked.first = build->names.count;
    for (int i = 0; i < build->uses.count; i++) {
        const Use *use = &build->uses.items[i];
        if (use->kind != 'o' && use->kind != 'w') continue;
        story->asks_campaign = true;
        if (use->kind == 'o') *LIST_PUSH(build->names) = use->name.text;
    }
    story->asked.count = build->names.count - story->asked.first;
}

/* The arrays that Spans index. */
static void set_pools(Build *build, Story *story) {
    MOVE(build->reply_lists, story->reply_lists);
    MOVE(build->tone_lists, story->tone_lists);
    MOVE(build->fact_lists, story->fact_lists);
    MOVE(build->criterion_lists, story->criterion_lists);
    MOVE(build->names, story->names);
    MOVE(build->hits, story->hits);
    MOVE(build->mood_bounds, story->mood_bounds);
}

static void set_lists(Build *build, Story *story) {
    MOVE(build->customers, story->customers);
    story->customer_count = build->customers.count;
    MOVE(build->tones, story->tones);
    story->tone_count = build->tones.count;
    MOVE(build->sounds, story->sounds);
    story->sound_count = build->sounds.count;
    MOVE(build->sound_places, story->sound_places);
    MOVE(build->beats, story->beats);
    story->beat_count = build->beats.count;
    MOVE(build->replies, story->replies);
    story->reply_count = build->replies.count;
    MOVE(build->lines, story->lines);
    story->line_count = build->lines.count;
    MOVE(build->endings, story->endings);
    story->ending_count = build->endings.count;
    MOVE(build->targets, story->targets);
    story->target_count = build->targets.count;
    MOVE(build->facts, story->facts);
    story->fact_count = build->facts.count;
    MOVE(build->criteria, story->criteria);
    story->criterion_count = build->criteria.count;
    MOVE(build->thoughts, story->thoughts);
    story->thought_count = build->thoughts.count;
    story->var_used = vars_used(build);
    MOVE(build->vars, story->vars);
    story->var_count = build->vars.count;
    MOVE(build->playthroughs, story->playthroughs);
    story->playthrough_count = build->playthroughs.count;
    MOVE(build->questions, story->questions);
    story->question_count = build->questions.count;
    MOVE(build->events, story->events);
    story->event_count = build->events.count;
    MOVE(build->own_files, story->own.files);
    story->own.count = build->own_files.count;
    MOVE(build->wrongs, story->wrongs);
    story->wrong_count = build->wrongs.count;
}

Story *build_finish(Build *build, const WordingRules *rules, int code_count,
                    Findings *findings) {
    check_whole(build, findings);
    build_resolve(build, build->early);
    build_close(build, build->early);
    check_wrongs(build, build->early);
    build_check_colleagues(build, build->early);
    findings_append(findings, build->early);
    if (findings_errors(findings)) return NULL;
    read_wording(build, rules);
    set_takes(build);
    Story *story = arena_alloc(build->arena, sizeof *story);
    set_encounter(build, story);
    story->fact_asked = facts_asked(build);
    set_asked(build, story);
    set_pools(build, story);
    set_lists(build, story);
    story->code_count = code_count;
    story->strings = build->strings;
    story->arena = build->arena;
    build->strings = NULL;
    build->arena = NULL;
    verify_story(story, findings);
    if (!findings_errors(findings)) return story;
    story_free(story);
    return NULL;
}
