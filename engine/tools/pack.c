/* SPDX-License-Identifier: MIT
 * thaw pack: gathers a level's own file, the files that it requires, its
 * pictures and recordings, its translations, the level that it is a visit of,
 * and the levels of a campaign; writes them as one file, and reads that once
 * to see that it can be played. */
#include "tools/pack.h"

#include "app/language.h"
#include "app/paths.h"
#include "app/practice/meeting.h"
#include "app/practice/week_run.h"
#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "pack/pack.h"
#include "platform/files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

const OptionRow pack_options[] = {
    { "output", "FILE", SAY("call it so; the name ends in .thaw") },
    { NULL, NULL, NULL },
};

typedef struct Packing {
    Practice *practice;
    PackList list;
    char *root; /* real path of the scripts folder that is gone through */
    Findings *findings;
    Error *err;
} Packing;

/* The folder of which the level's id is the rest of the path. */
static char *root_of(const LevelCard *card) {
    char *real = files_real(card->file);
    size_t size = real ? strlen(real) : 0;
    size_t rest = strlen(card->id) + strlen(".lua") + 1;
    char *root = NULL;
    if (size > rest) {
        real[size - rest] = '\0';
        root = mem_text(real);
    }
    free(real);
    return root;
}

/* ---- gathering ---- */

/* False: there was another file of that name. One that is not below the root
 * is Thaw's own, and everybody has it. */
static bool add_file(Packing *packing, const char *path) {
    char *real = files_real(path);
    size_t root = strlen(packing->root);
    bool ours =
        real && !strncmp(real, packing->root, root) && real[root] == '/';
    const char *name = ours ? real + root + 1 : NULL;
    bool ok = true;
    if (ours && !pack_list_add(&packing->list, name, real))
        for (int i = 0; i < packing->list.count; i++)
            if (!strcmp(packing->list.files[i].name, name) &&
                strcmp(packing->list.files[i].path, real) != 0)
                ok = error_set(packing->err,
                               "two files are called \"%s\": %s and %s; pack "
                               "their levels apart, or rename one",
                               name, packing->list.files[i].path, real);
    free(real);
    return ok;
}

typedef struct Speaking {
    Packing *packing;
    const char *level;
    bool ok;
} Speaking;

static void add_translation(void *data, const char *language,
                            const char *file) {
    Speaking *speaking = data;
    char path[PATH_CAPACITY];
    (void)file;
    if (language_file(speaking->level, language, path, sizeof path))
        speaking->ok = speaking->ok && add_file(speaking->packing, path);
}

static bool add_translations(Packing *packing, const char *level) {
    Speaking speaking = { packing, level, true };
    language_each(level, add_translation, &speaking);
    return speaking.ok;
}

static bool add_level(Packing *packing, int level);

/* The level that this one is a visit of: of the same folder, or Thaw's own. */
static bool add_visited(Packing *packing, const Story *story) {
    Text path = { 0 };
    if (!story->visit_of) return true;
    text_format(&path, "%s/%s.lua", packing->root, story->visit_of);
    bool here = files_kind(text_get(&path)) == FILES_PLAIN;
    int level =
        here ? practice_find(packing->practice, text_get(&path), packing->err)
             : NONE;
    text_free(&path);
    return !here || (level != NONE && add_level(packing, level));
}

static bool add_conversation(Packing *packing, int level) {
    Meeting *meeting =
        practice_meet_as(packing->practice, level, NULL, packing->findings);
    if (!meeting) return false;
    const Story *story = session_story(meeting_session(meeting));
    bool ok = findings_errors(packing->findings) == 0;
    const char *file;
    for (int i = 0; ok && (file = meeting_file(meeting, i)); i++)
        ok = add_file(packing, file);
    ok = ok && add_translations(packing, story->file) &&
         add_visited(packing, story);
    meeting_close(meeting);
    return ok;
}

static bool add_campaign(Packing *packing, int level) {
    WeekRun *run =
        run_open(packing->practice, level, RUN_TRIAL, packing->findings);
    if (!run) return false;
    bool ok = findings_errors(packing->findings) == 0;
    const char *file;
    for (int i = 0; ok && (file = run_file(run, i)); i++)
        ok = add_file(packing, file);
    ok = ok && add_translations(packing, run_file(run, 0));
    int plays = run_view(run)->play_total;
    for (int i = 0; ok && i < plays; i++) {
        int play = run_level(run, i);
        ok = play == NONE || add_level(packing, play);
    }
    run_close(run);
    return ok;
}

static bool add_level(Packing *packing, int level) {
    char *real = files_real(practice_card(packing->practice, level)->file);
    bool known = false;
    for (int i = 0; real && i < packing->list.count && !known; i++)
        known = !strcmp(packing->list.files[i].path, real);
    free(real);
    if (known) return true;
    return practice_is_campaign(packing->practice, level)
               ? add_campaign(packing, level)
               : add_conversation(packing, level);
}

/* One that the command names. */
static bool add_named(Packing *packing, const char *name) {
    int level = practice_find(packing->practice, name, packing->err);
    if (level == NONE) return false;
    mem_free(packing->root);
    packing->root = root_of(practice_card(packing->practice, level));
    if (!packing->root)
        return error_set(packing->err, "%s: there is no such file", name);
    if (!add_level(packing, level)) return false;
    Text file = { 0 };
    text_format(&file, "%s.lua", practice_card(packing->practice, level)->id);
    pack_list_add_level(&packing->list, text_get(&file));
    text_free(&file);
    return true;
}

/* ---- writing ---- */

/* "late_coat.thaw", here, after the first level. */
static char *usual_name(const PackList *list) {
    const char *slash = strrchr(list->levels[0], '/');
    const char *name = slash ? slash + 1 : list->levels[0];
    Text path = { 0 };
    text_add_n(&path, name, strlen(name) - strlen(".lua"));
    text_add(&path, PACK_ENDING);
    return text_take(&path);
}

/* Reads it as whoever is sent it will. */
static bool plays_again(const char *path, Findings *findings, Error *err) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Practice *practice = practice_open(&nothing_kept);
    int level = practice_find(practice, path, err);
    bool ok = level != NONE;
    if (ok && practice_is_campaign(practice, level)) {
        WeekRun *run = run_open(practice, level, RUN_TRIAL, findings);
        ok = run != NULL;
        run_close(run);
    } else if (ok) {
        Meeting *meeting = practice_meet_as(practice, level, NULL, findings);
        ok = meeting != NULL;
        meeting_close(meeting);
    }
    practice_close(practice);
    return ok;
}

static void tell_pack(const char *path, const PackList *list) {
    for (int i = 0; i < list->count; i++) {
        fputs("  ", stdout);
        commands_put_name(stdout, list->files[i].name);
        fputc('\n', stdout);
    }
    commands_tell(stdout,
                  say_count(list->count,
                            "%s: %d file, %lld kB. \"thaw %s\" plays it.",
                            "%s: %d files, %lld kB. \"thaw %s\" plays it."),
                  path, list->count, (files_size(path) + 1023) / 1024, path);
}

static ExitCode put_findings(const Findings *findings) {
    for (size_t i = 0; i < findings_count(findings); i++) {
        char line[2048];
        if (findings_at(findings, i)->severity != SEVERITY_ERROR) continue;
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    return EXIT_FINDINGS;
}

static ExitCode write_pack(const CommandRow *row, const Options *options,
                           Packing *packing) {
    const char *wanted = options_text(options, "output");
    char *usual = usual_name(&packing->list);
    const char *path = wanted ? wanted : usual;
    ExitCode code = EXIT_FINE;
    if (!pack_is_named(path))
        code = commands_misuse(row,
                               "-o: the name of a pack ends in .thaw, and "
                               "\"%s\" does not",
                               path);
    else if (!pack_write(&packing->list, path, packing->err))
        code = commands_failed(row, packing->err);
    else if (plays_again(path, packing->findings, packing->err))
        tell_pack(path, &packing->list);
    else
        code = *packing->err->text ? commands_failed(row, packing->err)
                                   : put_findings(packing->findings);
    mem_free(usual);
    return code;
}

ExitCode pack_command(const CommandRow *row, const Options *options) {
    const PracticeOptions nothing_kept = { .kept = "" };
    Error err = { "" };
    Packing packing = { .practice = practice_open(&nothing_kept),
                        .findings = findings_new(),
                        .err = &err };
    bool ok = true;
    ExitCode code = EXIT_FINE;
    if (!pack_known(&err) || !practice_ready(packing.practice, &err))
        code = commands_failed(row, &err);
    for (int i = 0; code == EXIT_FINE && ok && i < options->word_count; i++)
        ok = add_named(&packing, options->words[i]);
    if (code == EXIT_FINE && ok)
        code = write_pack(row, options, &packing);
    else if (code == EXIT_FINE)
        code = *err.text ? commands_misuse(row, "%s", err.text)
                         : put_findings(packing.findings);
    pack_list_free(&packing.list);
    mem_free(packing.root);
    practice_close(packing.practice);
    findings_free(packing.findings);
    return code;
}
