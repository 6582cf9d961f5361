/* SPDX-License-Identifier: MIT
 * Loads a campaign: runs its file in the sandbox with the kinds of a campaign,
 * checks everything it declared together, and makes the Campaign. */
#include "script/campaign_file.h"

#include "script/conditions.h"
#include "script/elsewhere.h"
#include "script/kinds/kinds.h"
#include "script/kinds/week.h"
#include "script/listing.h"
#include "script/reading/files.h"
#include "script/runner.h"

#include <stdio.h>
#include <string.h>

struct CampaignFile {
    Sandbox *sandbox;
    Campaign *campaign;
    WeekNow now;
    Arena *items;
    const char *shown[FILES_MAX], *paths[FILES_MAX];
    int file_count;
    Findings *faults; /* of the conditions that run now, or NULL */
};

/* ---- checks of the whole campaign ---- */

static void tell_no_level(Loader *loader, const PlayDraft *play) {
    Findings *findings = loader_findings(loader);
    findings_add(findings, play->level_at, "no-such-level",
                 "play \"%.60s\" goes to the level \"%.80s\": there is no "
                 "such level",
                 play->play.written, play->play.level);
    elsewhere_suggest(loader, play->play.level);
}

static void check_level(Loader *loader, const PlayDraft *play) {
    const char *level = play->play.level;
    char *found = elsewhere_find(loader, level);
    if (!found) {
        tell_no_level(loader, play);
    } else if (level_is_campaign(found)) {
        findings_add(loader_findings(loader), play->level_at, "campaign-loop",
                     "play \"%.60s\" goes to \"%.80s\", which is a campaign "
                     "itself",
                     play->play.written, level);
        findings_hint(loader_findings(loader),
                      "a play goes to an encounter; list those of the other "
                      "campaign here one by one");
    }
    mem_free(found);
}

/* A campaign may not have a level twice, nor two plays of the same name. */
static void check_twice(Loader *loader, const PlayDraft *play,
                        const PlayDraft *first) {
    Findings *findings = loader_findings(loader);
    const CampaignPlay *a = &first->play, *b = &play->play;
    if (!strcmp(a->written, b->written))
        findings_add(findings, b->at, "duplicate-name",
                     "there are two plays \"%.60s\"; the first stands in line "
                     "%d",
                     b->written, a->at.line);
    if (!a->level || !b->level || strcmp(a->level, b->level) != 0) return;
    findings_add(findings, play->level_at, "campaign-loop",
                 "play \"%.60s\" comes back to \"%.80s\", which is met in "
                 "line %d already",
                 b->written, b->level, a->at.line);
    findings_hint(findings, "an encounter is met once in a campaign; a later "
                            "visit is a level of its own, with visit_of");
}

static void check_plays(Loader *loader) {
    CampaignDraft *draft = loader->campaign;
    for (int i = 0; i < draft->play_count; i++) {
        PlayDraft *play = &draft->plays[i];
        if (play->play.level) check_level(loader, play);
        for (int k = 0; k < i; k++)
            check_twice(loader, play, &draft->plays[k]);
        if (draft->seen && !play->placed)
            findings_add(loader_findings(loader), play->play.at, "wrong-type",
                         "play \"%.60s\" stands outside of the campaign, so "
                         "nobody meets it",
                         play->play.written);
    }
    if (draft->seen && !draft->play_count)
        findings_add(loader_findings(loader), draft->at, "missing-field",
                     "the campaign has no play");
    if (draft->play_count > CAMPAIGN_PLAYS_MAX)
        findings_add(loader_findings(loader), draft->at, "too-large",
                     "the campaign has %d plays, and %d are the most",
                     draft->play_count, CAMPAIGN_PLAYS_MAX);
}

static void check_endings(Loader *loader) {
    const CampaignDraft *draft = loader->campaign;
    Findings *findings = loader_findings(loader);
    int last = NONE, placed = 0;
    for (int i = 0; i < draft->ending_count; i++) {
        const CampaignEnding *ending = &draft->endings[i].ending;
        placed += draft->endings[i].placed;
        if (draft->endings[i].placed) last = i;
        if (draft->seen && !draft->endings[i].placed)
            findings_add(findings, ending->at, "wrong-type",
                         "ending \"%.60s\" stands outside of the campaign",
                         ending->written);
        for (int k = 0; k < i; k++)
            if (!strcmp(draft->endings[k].ending.written, ending->written))
                findings_add(findings, ending->at, "duplicate-name",
                             "there are two endings \"%.60s\"; the first "
                             "stands in line %d",
                             ending->written, draft->endings[k].ending.at.line);
    }
    if (draft->seen && !placed)
        findings_add(findings, draft->at, "no-ending",
                     "the campaign has no ending");
    if (draft->seen && last != NONE && draft->endings[last].ending.when != NONE)
        findings_add(findings, draft->endings[last].ending.at,
                     "no-default-ending",
                     "the last ending, \"%.60s\", has a when: where no "
                     "ending's holds, there would be none",
                     draft->endings[last].ending.written);
    if (placed > CAMPAIGN_ENDINGS_MAX)
        findings_add(findings, draft->at, "too-large",
                     "the campaign has %d endings, and %d are the most", placed,
                     CAMPAIGN_ENDINGS_MAX);
}

/* ---- making the Campaign ---- */

static Place keep_place(Arena *arena, Place at) {
    return (Place){ arena_text(arena, at.file), at.line };
}

static const char *keep(Arena *arena, const char *text) {
    return text ? build_tidy(arena, text) : NULL;
}

static void keep_plays(Campaign *to, const CampaignDraft *from) {
    Arena *arena = to->arena;
    size_t size = (size_t)(from->placed_count + 1) * sizeof *to->plays;
    to->plays = arena_alloc(arena, size);
    for (int i = 0; i < from->placed_count; i++) {
        CampaignPlay *play = &to->plays[to->play_count++];
        *play = from->plays[from->order[i]].play;
        play->name = play->written = keep(arena, play->written);
        play->level = arena_text(arena, play->level);
        play->at = keep_place(arena, play->at);
    }
}

static void keep_endings(Campaign *to, const CampaignDraft *from) {
    Arena *arena = to->arena;
    size_t size = (size_t)(from->ending_count + 1) * sizeof *to->endings;
    to->endings = arena_alloc(arena, size);
    for (int i = 0; i < from->ending_count; i++) {
        if (!from->endings[i].placed) continue;
        CampaignEnding *ending = &to->endings[to->ending_count++];
        *ending = from->endings[i].ending;
        ending->title = ending->written = keep(arena, ending->written);
        ending->text = keep(arena, ending->text);
        ending->lesson = keep(arena, ending->lesson);
        ending->at = keep_place(arena, ending->at);
    }
}

static Campaign *make(const Loader *loader, const char *id) {
    const CampaignDraft *from = loader->campaign;
    Campaign *to = mem_alloc(sizeof *to);
    Arena *arena = to->arena = arena_new();
    to->id = arena_text(arena, id);
    to->title = keep(arena, from->title);
    to->brief = keep(arena, from->brief);
    to->goal = keep(arena, from->goal);
    to->lesson = keep(arena, from->lesson);
    to->language = arena_text(arena, from->language ? from->language : "en");
    to->at = keep_place(arena, from->at);
    to->code_count = loader->code_count;
    to->text_hash = loader->hash;
    keep_plays(to, from);
    keep_endings(to, from);
    size_t size = (size_t)(from->question_count + 1) * sizeof *to->questions;
    to->questions = arena_alloc(arena, size);
    for (int i = 0; i < from->question_count; i++)
        to->questions[to->question_count++] = keep(arena, from->questions[i]);
    return to;
}

static CampaignFile *file_new(Loader *loader, const char *id) {
    CampaignFile *file = mem_alloc(sizeof *file);
    Campaign *campaign = file->campaign = make(loader, id);
    file->sandbox = loader->sandbox;
    file->items = loader->kept;
    loader->sandbox = NULL;
    loader->kept = NULL;
    file->file_count = loader->file_count;
    for (int i = 0; i < loader->file_count; i++) {
        const LoaderFile *one = &loader->files[i];
        file->shown[i] = arena_text(campaign->arena, one->shown);
        file->paths[i] =
            arena_text(campaign->arena, one->path ? one->path : one->shown);
    }
    file->sandbox->owner = NULL;
    file->sandbox->now = &file->now;
    Fault fault;
    sandbox_arm(file->sandbox, BUDGET_REACH_MS);
    bool ok = script_protect(file->sandbox, week_open, NULL, &fault);
    sandbox_disarm(file->sandbox);
    if (ok) {
        conditions_ready(file->sandbox);
        return file;
    }
    findings_add(loader->findings, campaign->at, "script-failed", "%s",
                 fault.text);
    campaign_close(file);
    return NULL;
}

void campaign_close(CampaignFile *file) {
    if (!file) return;
    sandbox_free(file->sandbox);
    arena_free(file->items);
    campaign_free(file->campaign);
    mem_free(file);
}

/* ---- loading ---- */

static CampaignFile *load(Loader *loader, const char *id,
                          unsigned long long hash) {
    loader->hash = hash;
    loader->campaign = campaign_draft_new();
    if (!runner_run(loader)) return NULL;
    if (!loader->campaign->seen && !findings_errors(loader->findings))
        findings_add(loader->findings, (Place){ loader->files[0].shown, 1 },
                     "missing-field", "there is no campaign in this file");
    check_plays(loader);
    check_endings(loader);
    if (findings_errors(loader->findings)) return NULL;
    return file_new(loader, id);
}

static CampaignFile *load_file(const Library *library, const char *path,
                               struct ProbeNotes *notes, Findings *findings) {
    FileText text;
    const char *code;
    Error err;
    int line;
    if (!file_read(path, &text, &code, &line, &err)) {
        findings_add(findings, (Place){ path, line }, code, "%s", err.text);
        return NULL;
    }
    char *real = path_real(path), *id = level_id(path);
    char *folder = path_scripts(real ? real : path);
    char *above = path_join(folder, "..");
    Loader *loader = loader_new(library, findings_new());
    loader->notes = notes;
    loader->root = arena_text(loader->arena, folder);
    loader->above = arena_text(loader->arena, above);
    loader_add(loader, path, path, NULL, text.text, text.size);
    CampaignFile *file = load(loader, id, text.hash);
    findings_append(findings, loader->findings);
    findings_free(loader->findings);
    loader->findings = NULL;
    loader_free(loader);
    mem_free(above);
    mem_free(folder);
    mem_free(real);
    mem_free(id);
    return file;
}

static void try_campaign(const void *library, const char *path,
                         ProbeNotes *notes) {
    Findings *findings = findings_new();
    campaign_close(load_file(library, path, notes, findings));
    findings_free(findings);
}

CampaignFile *campaign_load(const Library *library, const char *path,
                            Findings *findings) {
    if (!probe_level(library_probe(library), try_campaign, library, path,
                     findings))
        return NULL;
    return load_file(library, path, NULL, findings);
}

const Campaign *campaign_of(const CampaignFile *file) {
    return file->campaign;
}

void campaign_speak(CampaignFile *file, const Catalogue *catalogue) {
    campaign_translate(file->campaign, catalogue);
}

const char *campaign_path(const CampaignFile *file, int index) {
    return index >= 0 && index < file->file_count ? file->paths[index] : NULL;
}

/* ---- its conditions ---- */

static bool host_holds(void *data, int code, const Week *week, bool *result,
                       Error *err) {
    CampaignFile *file = data;
    const Conditions conditions = { file->sandbox, file->shown,
                                    file->file_count };
    file->now.week = week;
    bool ok = conditions_run(&conditions, code, true, err);
    if (ok) *result = lua_toboolean(file->sandbox->lua, -1);
    conditions_clear(file->sandbox);
    file->now.week = NULL;
    return ok;
}

/* The message begins with "file:line: ", which the finding shows already. */
static void host_fault(void *data, Place at, const char *message) {
    CampaignFile *file = data;
    if (!file->faults) return;
    size_t name = strlen(file->shown[0]);
    int line = at.line, read = 0;
    bool own = !strncmp(message, file->shown[0], name) && message[name] == ':';
    if (own && sscanf(message + name, ":%d: %n", &line, &read) == 1 && read)
        message += name + (size_t)read;
    findings_add(file->faults, (Place){ file->shown[0], line },
                 "condition-failed", "%s", message);
}

WeekHost campaign_host(CampaignFile *file, Findings *findings) {
    file->faults = findings;
    return (WeekHost){ file, host_holds, host_fault };
}
