/* SPDX-License-Identifier: MIT
 * Opens finished conversations again, and sums them all up.
 *
 * A level that has changed since, or is gone, is read from the text that was
 * kept with the conversation. That text is loaded with the same precautions as
 * any level: it is written into a temporary folder and read from there. */
#include "app/practice/history.h"

#include "app/practice/state.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "store/history.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { DECLINED_DAYS = 7 };
static const long long day_ms = 24LL * 60 * 60 * 1000;

struct History {
    Arena *arena;
    PastTalk *talks;
    int talk_count;
    ProgressPlay *plays; /* the oldest first */
    ProgressLevel *levels;
    const char **gone; /* records of levels that are gone; their indexes
                          follow those of the Practice */
    int own_count, level_count;
    Progress *progress;
};

void history_forget(Practice *practice) {
    History *history = practice->history;
    if (!history) return;
    progress_free(history->progress);
    arena_free(history->arena);
    mem_free(history);
    practice->history = NULL;
}

void history_day(long long when, char out[HISTORY_DAY]) {
    clock_local_at(when, out, HISTORY_DAY, "%Y-%m-%d");
}

/* ---- what is there ---- */

static const char *title_of(Practice *practice, const StoredPlay *play,
                            int level, Arena *arena) {
    if (level != NONE && !practice_card(practice, level)->error)
        return arena_text(arena, practice_card(practice, level)->title);
    return arena_text(arena, *play->title ? play->title : play->level);
}

/* Index of the record among the levels that are gone; adds it if needed. */
static int gone_level(History *history, const char *record, const char *title) {
    for (int i = history->own_count; i < history->level_count; i++)
        if (!strcmp(history->gone[i - history->own_count], record)) return i;
    int level = history->level_count++;
    history->gone[level - history->own_count] = record;
    history->levels[level] = (ProgressLevel){ .title = title, .gone = true };
    return level;
}

static int day_of(long long when) {
    char day[HISTORY_DAY];
    clock_local_at(when, day, sizeof day, "%Y%m%d");
    return atoi(day);
}

static ProgressPlay counted(const StoredPlay *play, int level, Arena *arena) {
    ProgressPlay one = { .level = level,
                         .again = play->taken > 0,
                         .day = day_of(play->changed),
                         .when = play->changed,
                         .outcome = play->outcome,
                         .strength = NONE,
                         .stake = play->stake,
                         .sale_kept = play->sale_kept,
                         .yearly_kept = play->yearly_kept };
    one.stake.currency = arena_text(arena, play->stake.currency);
    if (play->habit) one.habit = habit_named(play->habit);
    if (play->strength) one.strength = strength_named(play->strength);
    return one;
}

static PastTalk told(const StoredPlay *play, int level, const char *title,
                     const char *ending, Arena *arena) {
    Habit habit = play->habit ? habit_named(play->habit) : HABIT_NONE;
    return (PastTalk){ .key = play->key,
                       .level = level,
                       .title = title,
                       .ending = ending,
                       .outcome = play->outcome,
                       .when = play->changed,
                       .turns = play->turns,
                       .taken = play->taken,
                       .habit = arena_text(arena, habit_text(habit)) };
}

static void own_levels(Practice *practice, History *history) {
    for (int i = 0; i < history->own_count; i++) {
        const LevelCard *card = practice_card(practice, i);
        const char *record = practice->levels.entries[i].record;
        history->levels[i] = (ProgressLevel){
            .title = arena_text(history->arena, card->title),
            .tempts = practice_tempts(practice, i),
            .gone = card->error != NULL,
            .declined = practice_is_part(practice, i)
                            ? LLONG_MAX
                            : practice_declined(practice, record),
        };
    }
}

/* Adds levels that were played by path to the list, if their files exist. */
static void find_files(Practice *practice, const StoredPlay *plays, int count) {
    for (int i = 0; i < count; i++) {
        const char *record = plays[i].level;
        if (record[0] == '/' &&
            level_list_by_record(&practice->levels, record) == NONE &&
            files_kind(record) == FILES_PLAIN)
            level_list_by_file(&practice->levels, record);
    }
}

static void add_play(Practice *practice, History *history,
                     const StoredPlay *play, int at, int count) {
    Arena *arena = history->arena;
    int level = level_list_by_record(&practice->levels, play->level);
    const char *title = title_of(practice, play, level, arena);
    const char *ending = practice_ending(practice, level, play->ending);
    history->talks[at] =
        told(play, level, title, arena_text(arena, ending), arena);
    if (level == NONE)
        level = gone_level(history, arena_text(arena, play->level), title);
    history->plays[count - 1 - at] = counted(play, level, arena);
}

/* Copies borrowed results: reading cards makes other calls of the store, which
 * end the loan. */
static StoredPlay *copied(const StoredPlay *found, int count, Arena *arena) {
    StoredPlay *plays =
        arena_copy(arena, found, ((size_t)count) * sizeof *plays);
    for (int i = 0; i < count; i++) {
        StoredPlay *play = &plays[i];
        play->level = arena_text(arena, play->level);
        play->title = arena_text(arena, play->title);
        play->ending = arena_text(arena, play->ending ? play->ending : "");
        play->habit = arena_text(arena, play->habit);
        play->strength = arena_text(arena, play->strength);
        play->stake.currency = arena_text(arena, play->stake.currency);
    }
    return plays;
}

static History *history_of(Practice *practice) {
    if (practice->history) return practice->history;
    History *history = practice->history = mem_alloc(sizeof *history);
    Arena *arena = history->arena = arena_new();
    StoredPlay *found;
    practice_save_all(practice);
    int count = store_finished(practice->store, practice->profile, &found);
    StoredPlay *plays = count ? copied(found, count, arena) : NULL;
    find_files(practice, plays, count);
    history->own_count = history->level_count = practice->levels.count;
    size_t all = (size_t)(history->own_count + count + 1);
    history->levels = arena_alloc(arena, all * sizeof *history->levels);
    history->gone = arena_alloc(arena, all * sizeof *history->gone);
    history->talks = arena_alloc(arena, all * sizeof *history->talks);
    history->plays = arena_alloc(arena, all * sizeof *history->plays);
    history->talk_count = count;
    own_levels(practice, history);
    for (int i = 0; i < count; i++)
        add_play(practice, history, &plays[i], i, count);
    return history;
}

bool history_any(Practice *practice) {
    const Profile *list;
    int count = profiles_list(practice, &list);
    for (int i = 0; i < count; i++)
        if (list[i].here && list[i].finished) return true;
    return false;
}

int history_list(Practice *practice, const PastTalk **list) {
    History *history = history_of(practice);
    *list = history->talks;
    return history->talk_count;
}

const Progress *history_progress(Practice *practice) {
    History *history = history_of(practice);
    if (!history->progress)
        history->progress =
            progress_make(history->plays, history->talk_count, history->levels,
                          history->level_count, clock_now_ms());
    return history->progress;
}

const char *history_title(Practice *practice, int level) {
    return history_of(practice)->levels[level].title;
}

void history_decline(Practice *practice, int level) {
    char until[32];
    Text name = { 0 };
    snprintf(until, sizeof until, "%lld",
             (long long)clock_now_ms() + DECLINED_DAYS * day_ms);
    text_format(&name, "declined:%s", practice->levels.entries[level].record);
    practice_set(practice, text_get(&name), until);
    text_free(&name);
    history_forget(practice);
}

/* ---- opening one again ---- */

/* Writes a file below the folder, and makes the folders it needs. */
static bool write_below(const char *folder, const char *name, const char *text,
                        size_t size) {
    Text path = { 0 };
    text_format(&path, "%s/scripts/%s", folder, name);
    bool ok = files_make_folders_of(text_get(&path)) &&
              files_write_new(text_get(&path), text, size);
    text_free(&path);
    return ok;
}

/* "crabby_couple.cast" -> "crabby_couple/cast.lua" */
static bool write_part(const char *folder, const StoredPart *part) {
    Text name = { 0 };
    for (const char *c = part->module; *c; c++)
        text_format(&name, "%c", *c == '.' ? '/' : *c);
    text_add(&name, ".lua");
    bool ok = write_below(folder, text_get(&name), part->text, part->size);
    text_free(&name);
    return ok;
}

static bool write_level(Practice *practice, const char *folder,
                        const StoredPlay *play, const char *name, Error *err) {
    size_t size = 0;
    StoredPart *parts;
    char *text = store_level_text(practice->store, play->text_hash, &size);
    if (!text)
        return error_set(err, "the text of its level was not kept, and the "
                              "level itself is gone or has changed");
    bool ok = write_below(folder, name, text, size);
    int count = store_level_parts(practice->store, play->text_hash, &parts);
    for (int i = 0; ok && i < count; i++)
        ok = write_part(folder, &parts[i]);
    mem_free(text);
    return ok ||
           error_set(err, "its level's text cannot be written to %s", folder);
}

/* The path below its scripts folder, from a record: an id, or a path. */
static const char *below_scripts(const char *record) {
    static const char scripts[] = "/scripts/";
    const char *found = NULL, *slash = strrchr(record, '/');
    if (record[0] != '/') return record;
    for (const char *at = record; (at = strstr(at, scripts)); at++)
        found = at + sizeof scripts - 1;
    return found ? found : slash + 1;
}

/* The level as it was when it was played. */
static Level *as_it_was(Practice *practice, const StoredPlay *play,
                        Error *err) {
    char *folder = files_make_temporary("thaw");
    const char *id = below_scripts(play->level);
    Text name = { 0 }, path = { 0 };
    size_t length = strlen(id);
    bool ends = length > 4 && !strcmp(id + length - 4, ".lua");
    text_format(&name, ends ? "%s" : "%s.lua", id);
    Level *level = NULL;
    if (!folder)
        error_set(err, "there is no folder for files that are needed for a "
                       "moment");
    else if (write_level(practice, folder, play, text_get(&name), err)) {
        text_format(&path, "%s/scripts/%s", folder, text_get(&name));
        level = practice_load_kept(practice, text_get(&path), play->level);
        if (!level)
            error_set(err, "the text that was kept of its level cannot be "
                           "read by this Thaw");
    }
    if (folder) files_remove_folder(folder);
    free(folder);
    text_free(&name);
    text_free(&path);
    return level;
}

/* The level's file if it has not changed; else as it was when played. */
static Level *level_of(Practice *practice, const StoredPlay *play, int index,
                       Error *err) {
    Level *level = index == NONE ? NULL : practice_load(practice, index, NULL);
    if (level && level_story(level)->text_hash == play->text_hash) return level;
    level_free(level);
    return as_it_was(practice, play, err);
}

Meeting *history_open(Practice *practice, long long key, Error *err) {
    StoredPlay play;
    practice_save_all(practice);
    if (!store_play(practice->store, key, &play)) {
        error_set(err, "this conversation is not kept any more");
        return NULL;
    }
    Arena *arena = arena_new();
    play.level = arena_text(arena, play.level);
    play.journal = arena_copy(arena, play.journal, play.journal_size + 1);
    int index = level_list_by_record(&practice->levels, play.level);
    Journal *journal = journal_read(play.journal, play.journal_size, err);
    Level *level = journal ? level_of(practice, &play, index, err) : NULL;
    Meeting *meeting =
        level ? meeting_again(practice, level, index, &play, journal) : NULL;
    journal_free(journal);
    arena_free(arena);
    return meeting;
}
