/* SPDX-License-Identifier: MIT
 * Loads a level. All of it is tried in a separate process first (probe.h), then
 * done here: running the file fills a Build; build_finish resolves and checks
 * it; the Story and the sandbox become the Level. */
#include "script/load.h"

#include "core/base/mem.h"
#include "core/base/names.h"
#include "core/base/nearest.h"
#include "core/words/say.h"
#include "script/elsewhere.h"
#include "script/level.h"
#include "script/reading/files.h"
#include "script/reading/lexer.h"
#include "script/reading/own_files.h"
#include "script/require.h"
#include "script/runner.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- checks of the text, without running it ---- */

static bool level_there(const Loader *loader, const char *id) {
    char *found = elsewhere_find(loader, id);
    mem_free(found);
    return found != NULL;
}

/* now.outcome "level" must name a level that exists. */
static void check_outcome(Loader *loader, const ScanUse *use, Place at) {
    if (loader->as_it_was || level_there(loader, use->name)) return;
    findings_add(loader_findings(loader), at, "no-such-level",
                 "now.outcome \"%.80s\": there is no such level", use->name);
    elsewhere_suggest(loader, use->name);
}

static void tell_use(Loader *loader, const ScanUse *use, Place at) {
    enum { NOW_FIELDS_MAX = 64 };
    const char *fields[NOW_FIELDS_MAX];
    size_t count, known = 0;
    const FormatMember *rows = format_now(&count);
    while (known < count && known < NOW_FIELDS_MAX)
        fields[known] = rows[known].name, known++;
    Findings *findings = loader_findings(loader);
    if (use->kind == 'n') {
        findings_add(findings, at, "unknown-field", "now has no %.60s",
                     use->name);
        findings_suggest(findings, use->name, fields, known);
        if (!nearest_name(use->name, fields, known))
            findings_hint(findings, "a variable is written now.vars.%.60s",
                          use->name);
    } else if (use->kind == 'u') {
        bool meter = !strcmp(use->name, "mood") || !strcmp(use->name, "heat") ||
                     !strcmp(use->name, "heard") ||
                     !strcmp(use->name, "present");
        findings_add(findings, at, "wrong-type",
                     "now.%.20s does not say what it asks for", use->name);
        findings_hint(findings,
                      meter ? SAY("write the customer behind it: "
                                  "now.%.20s(dana)")
                            : SAY("write it behind: now.%.20s \"…\""),
                      use->name);
    } else if (use->kind == 'c') {
        findings_add(findings, at, "unknown-customer",
                     "a condition asks for %.60s, and nothing is called so",
                     use->name);
        findings_suggest(findings, use->name, loader->customers,
                         (size_t)loader->customer_count);
    } else {
        findings_add(findings, at, "wrong-type",
                     "a condition asks for the customer \"%.60s\" in quotes",
                     use->name);
        findings_hint(findings, "customers stand without: now.mood(%.60s)",
                      use->name);
    }
}

/* local dana = customer "…" a second time; `locals` has the lines of all. */
static void check_local(Loader *loader, Names *locals, const ScanUse *use,
                        Place at) {
    int line = names_put(locals, use->name, at.line);
    if (line < 0 || line == at.line) return;
    Findings *findings = loader_findings(loader);
    findings_add(findings, at, "duplicate-name",
                 "local %.60s = customer … is there twice; the other one is "
                 "in line %d",
                 use->name, line);
    findings_hint(findings,
                  "give one of them another name: what is written "
                  "%.60s \"…\" below is said by this one",
                  use->name);
}

/* Gives the names that conditions and effects use to the Build, then frees the
 * scans: what follows needs the memory. */
static void add_uses(Loader *loader) {
    for (int f = 0; f < loader->file_count; f++) {
        LoaderFile *file = &loader->files[f];
        int count;
        const ScanUse *uses = scan_uses(file->scan, &count);
        Names *locals = names_new();
        for (int i = 0; i < count; i++) {
            Place at = { file->shown, uses[i].line };
            if (uses[i].kind == 'o') check_outcome(loader, &uses[i], at);
            if (uses[i].kind == 'l')
                check_local(loader, locals, &uses[i], at);
            else if (strchr("ncqu", uses[i].kind))
                tell_use(loader, &uses[i], at);
            else
                build_uses(loader->build, uses[i].kind, uses[i].name, at);
        }
        names_free(locals);
        scan_free(file->scan);
        file->scan = NULL;
    }
}

/* visit_of must name a level that exists. */
static void check_visit(Loader *loader) {
    const NameAt *visit = &loader->visit_of;
    if (!visit->text || loader->as_it_was) return;
    if (level_there(loader, visit->text)) return;
    findings_add(loader_findings(loader), visit->at, "missing-file",
                 "visit_of names the encounter \"%.80s\": there is no such "
                 "level",
                 visit->text);
    elsewhere_suggest(loader, visit->text);
}

/* ---- loading ---- */

static void add_vocabulary(Loader *loader) {
    int count;
    const Tone *tones = library_tones(loader->library, &count);
    for (int i = 0; i < count; i++)
        build_tone(loader->build, &tones[i]);
    SoundTable sounds = library_sounds(loader->library);
    for (size_t i = 0; i < sounds.count; i++)
        build_sound(loader->build, &sounds.rows[i], (Place){ "sounds", 1 });
    build_shared_done(loader->build);
}

static Story *finish(Loader *loader) {
    const char *language = loader->language ? loader->language : "en";
    add_uses(loader);
    check_visit(loader);
    return build_finish(loader->build,
                        library_wording(loader->library, language),
                        loader->code_count, loader->findings);
}

/* Runs the loader's first file and makes the Level. */
static Level *load(Loader *loader, const char *id, unsigned long long hash) {
    loader->hash = hash;
    loader->build = build_new(id, loader->files[0].shown, hash);
    add_vocabulary(loader);
    if (!runner_run(loader)) return NULL;
    build_set_hash(loader->build, loader->hash);
    Story *story = finish(loader);
    if (story && !loader->notes)
        own_files_find(library_trier(loader->library), story, loader->findings);
    return story ? level_new(loader, story) : NULL;
}

/* Uses separate findings while loading: build_finish fails on any error in its
 * findings, so those of other levels must not be among them. */
static Level *load_into(Loader *loader, const char *id, unsigned long long hash,
                        Findings *findings) {
    Level *level = load(loader, id, hash);
    findings_append(findings, loader->findings);
    findings_free(loader->findings);
    loader->findings = NULL;
    loader_free(loader);
    return level;
}

/* `notes` NULL: loads it; else it is only tried, in the separate process. */
static Level *load_file(const Library *library, const char *path,
                        bool as_it_was, struct ProbeNotes *notes,
                        Findings *findings) {
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
    Loader *loader = loader_new(library, findings_new());
    loader->notes = notes;
    loader->as_it_was = as_it_was;
    loader->root = arena_text(loader->arena, folder);
    char *above = path_join(folder, "..");
    loader->above = arena_text(loader->arena, above);
    loader_add(loader, path, path, NULL, text.text, text.size);
    Level *level = load_into(loader, id, text.hash, findings);
    mem_free(above);
    mem_free(folder);
    mem_free(real);
    mem_free(id);
    return level;
}

static void try_level(const void *library, const char *path,
                      ProbeNotes *notes) {
    Findings *findings = findings_new();
    level_free(load_file(library, path, false, notes, findings));
    findings_free(findings);
}

static Level *probe_and_load(const Library *library, const char *path,
                             bool as_it_was, Findings *findings) {
    if (!probe_level(library_probe(library), try_level, library, path,
                     findings))
        return NULL;
    return load_file(library, path, as_it_was, NULL, findings);
}

Level *level_load(const Library *library, const char *path,
                  Findings *findings) {
    return probe_and_load(library, path, false, findings);
}

Level *level_load_kept(const Library *library, const char *path,
                       Findings *findings) {
    return probe_and_load(library, path, true, findings);
}

Level *level_load_text(const Library *library, const char *name,
                       const char *text, size_t size, Findings *findings) {
    const char *code;
    Error err;
    int line;
    if (!file_check(text, size, &code, &line, &err)) {
        findings_add(findings, (Place){ name, line }, code, "%s", err.text);
        return NULL;
    }
    Loader *loader = loader_new(library, findings_new());
    char *own = memcpy(mem_alloc(size + 1), text, size);
    loader_add(loader, name, NULL, NULL, own, size);
    char *id = level_id_below("", name);
    Level *level = load_into(loader, id, file_hash(text, size), findings);
    mem_free(id);
    return level;
}
