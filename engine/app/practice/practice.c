/* SPDX-License-Identifier: MIT
 * Everything that one run of the program needs: the list of levels, the store,
 * the levels' cards. */
#include "app/practice/practice.h"

#include "app/practice/begin_at.h"
#include "app/practice/language.h"
#include "app/practice/state.h"
#include "core/base/text.h"
#include "core/story/verify.h"
#include "core/words/say.h"
#include "core/play/expand.h"
#include "core/study/habits.h"
#include "platform/files.h"
#include "app/practice/week_run.h"
#include "store/profiles.h"
#include "store/weeks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- opening and closing ---- */

/* Sets a given language before the store is opened, so that the store's
 * messages are in it. "auto" needs the store: the chosen language, else the
 * system's. */
static void open_store(Practice *practice, const char *kept,
                       const char *language) {
    practice->speaks_chosen = language && !strcmp(language, "auto");
    if (language && !practice->speaks_chosen)
        practice_set_language(practice, language);
    practice->store = store_open(kept);
}

/* Only with the levels it is known which languages there are. */
static void check_language(Practice *practice) {
    const char *wanted = conf_text(&practice->conf, CONF_LANGUAGE);
    Error why = { "" };
    if (wanted && !practice_speaks(practice, wanted, &why))
        conf_refuse(&practice->conf, CONF_LANGUAGE, why.text);
}

Practice *practice_open(const PracticeOptions *options) {
    static const PracticeOptions usual = { 0 };
    if (!options) options = &usual;
    Practice *practice = mem_alloc(sizeof *practice);
    conf_read(&practice->conf, NULL);
    paths_find(&practice->paths, options->data, &practice->lost);
    paths_keep_in(&practice->paths, conf_text(&practice->conf, CONF_FOLDER));
    sending_read(&practice->sending, &practice->conf);
    memcpy(practice->log.path, practice->paths.log, PATH_CAPACITY);
    level_list_read(&practice->levels, &practice->paths);
    check_language(practice);
    practice->own_fonts = options->own_fonts;
    practice->begin_at = options->begin_at;
    practice->begin_level =
        options->begin_at
            ? practice_find(practice, options->begin_at->level, NULL)
            : NONE;
    const char *kept = options->kept ? options->kept : practice->paths.kept;
    if (*kept)
        files_make_folders_of(kept); /* store_open says what is wrong */
    else
        practice->log.path[0] = '\0';
    if (!options->kept && !*kept)
        error_set(&practice->homeless,
                  "Nothing is being saved: there is no home folder to save "
                  "it in (HOME is not set)");
    open_store(practice, kept, options->language);
    profiles_begin(practice, options->profile);
    if (practice->speaks_chosen) practice_speak_chosen(practice);
    if (store_notice(practice->store))
        log_line(&practice->log, "%s", store_notice(practice->store));
    practice->usual = !options->kept && *kept;
    practice_hear_of_sending(practice);
    practice_send(practice);
    return practice;
}

static void card_free(Card *card) {
    arena_free(card->arena);
    arena_free(card->played);
    mem_free(card);
}

void practice_close(Practice *practice) {
    if (!practice) return;
    practice_save_all(practice);
    if (practice->tells) practice_send(practice);
    practice_forget_unsaved(practice);
    for (int i = 0; i < practice->card_count; i++)
        card_free(practice->cards[i]);
    mem_free(practice->cards);
    level_list_free(&practice->levels);
    library_free(practice->library);
    findings_free(practice->shared);
    store_close(practice->store);
    history_forget(practice);
    sending_free(&practice->sending);
    conf_free(&practice->conf);
    mem_free(practice->people);
    mem_free(practice->profile);
    for (int i = 0; i < practice->usual_count; i++)
        mem_free(practice->usuals[i]);
    mem_free(practice->usuals);
    mem_free(practice->setting);
    practice_remove_unpacked(practice);
    mem_free(practice);
}

bool practice_ready(const Practice *practice, Error *err) {
    return !practice->lost.text[0] || error_set(err, "%s", practice->lost.text);
}

bool practice_keeps(const Practice *practice) {
    return !practice->unsaved_count && store_keeps(practice->store);
}

const char *practice_notice(const Practice *practice) {
    if (practice->told.text[0]) return practice->told.text;
    const char *notice = store_notice(practice->store);
    if (notice) return notice;
    if (practice->conf.error.text[0]) return practice->conf.error.text;
    if (practice->unsent.text[0]) return practice->unsent.text;
    return practice->homeless.text[0] ? practice->homeless.text : NULL;
}

bool practice_lacks_letters(const Practice *practice, const Story *story,
                            Error *why) {
    const char *script = practice->own_fonts ? verify_fontless(story) : NULL;
    if (!script) return false;
    if (*script)
        error_set(why,
                  "Thaw has no font for some letters of this level (%s): they "
                  "are shown as boxes",
                  script);
    else
        error_set(why, "Thaw has no font for some letters of this level: they "
                       "are shown as boxes");
    return true;
}

void practice_tell_files(Practice *practice, const Story *story) {
    practice->told.text[0] = '\0';
    for (int i = 0; i < story->own.count; i++) {
        const OwnFile *file = &story->own.files[i];
        if (file->path) continue;
        error_set(&practice->told,
                  file->kind == OWN_PICTURE
                      ? SAY("The picture \"%.80s\" cannot be used, so Thaw "
                            "draws what it was for. thaw check says why")
                      : SAY("The recording \"%.80s\" cannot be used, so Thaw "
                            "makes the sound itself. thaw check says why"),
                  file->name);
        return;
    }
    practice_lacks_letters(practice, story, &practice->told);
}

/* ---- levels ---- */

int practice_count(const Practice *practice) {
    return practice->levels.count;
}

bool practice_is_part(const Practice *practice, int index) {
    return practice->levels.entries[index].part;
}

int practice_offered(const Practice *practice, int place, bool author) {
    const LevelList *levels = &practice->levels;
    for (int campaigns = 1; campaigns >= 0; campaigns--)
        for (int i = 0; i < levels->count; i++) {
            const ListedLevel *entry = &levels->entries[i];
            bool here =
                entry->campaign == (campaigns == 1) && (author || !entry->part);
            if (here && place-- == 0) return i;
        }
    return NONE;
}

/* The vocabulary that all levels share; it is read once. */
const Library *practice_library(Practice *practice) {
    char line[1024];
    if (practice->library) return practice->library;
    practice->shared = findings_new();
    const char *data = practice->paths.data;
    practice->library = library_open(*data ? data : NULL, practice->shared);
    for (size_t i = 0; i < findings_count(practice->shared); i++) {
        findings_line(findings_at(practice->shared, i), line, sizeof line);
        log_line(&practice->log, "%s", line);
    }
    return practice->library;
}

const Findings *practice_shared_findings(Practice *practice) {
    practice_library(practice);
    return practice->shared;
}

bool practice_person(Practice *practice, unsigned which, Look *out) {
    int count;
    const LookPerson *people =
        library_people(practice_library(practice), &count);
    if (count == 0) return false;
    *out = people[which % (unsigned)count].look;
    return true;
}

SoundTable practice_sounds(Practice *practice) {
    return library_sounds(practice_library(practice));
}

Level *practice_load(Practice *practice, int index, Findings *findings) {
    const ListedLevel *entry = &practice->levels.entries[index];
    const Place place = { entry->file, 1 };
    if (entry->campaign) {
        if (findings)
            findings_add(findings, place, "wrong-type",
                         "this is a campaign, and has no conversation of its "
                         "own: name one of its levels");
        return NULL;
    }
    Findings *own = findings ? NULL : findings_new();
    Level *level = level_load(practice_library(practice), entry->file,
                              findings ? findings : own);
    findings_free(own);
    if (level) practice_translate(practice, level);
    return level;
}

/* What is needed to open it; without a path where it cannot be used. */
static OwnFile own_copy(const OwnFile *file, Arena *arena) {
    if (!file) return (OwnFile){ .path = NULL };
    return (OwnFile){ .kind = file->kind,
                      .name = arena_text(arena, file->name),
                      .path = arena_text(arena, file->path),
                      .hash = file->hash };
}

static void copy_customers(LevelCard *card, const Story *story, Arena *arena) {
    card->customer_count = 0;
    for (int i = 0; i < story->customer_count; i++) {
        if (story->customers[i].ours) continue;
        const Customer *customer = &story->customers[i];
        int picture = story_picture(story, i, customer->mood);
        card->customers[card->customer_count++] = (CardCustomer){
            arena_text(arena, customer->name),
            customer->look,
            customer->voice,
            own_copy(story_own_file(story, picture), arena),
        };
    }
}

/* Endings are kept by their text in the level's file, but shown translated. */
static void copy_endings(Card *card, const Story *story) {
    size_t size = (size_t)(story->ending_count + 1) * sizeof(char *);
    card->kept_endings = arena_alloc(card->arena, size);
    card->shown_endings = arena_alloc(card->arena, size);
    for (int i = 0; i < story->ending_count; i++) {
        card->kept_endings[i] =
            arena_text(card->arena, story->endings[i].written);
        card->shown_endings[i] =
            arena_text(card->arena, story->endings[i].title);
    }
    card->kept_endings[story->ending_count] = NULL;
}

/* If the level no longer has the ending, it is shown as it was kept. */
static const char *shown_ending(const Card *card, const char *kept) {
    for (int i = 0; card->kept_endings && card->kept_endings[i]; i++)
        if (!strcmp(card->kept_endings[i], kept)) return card->shown_endings[i];
    return kept;
}

static void first_error(LevelCard *card, const Findings *findings,
                        Arena *arena) {
    char line[1024] = "";
    card->error_count = (int)findings_errors(findings);
    for (size_t i = 0; i < findings_count(findings) && !*line; i++)
        if (findings_at(findings, i)->severity == SEVERITY_ERROR)
            findings_line(findings_at(findings, i), line, sizeof line);
    card->error = arena_text(arena, line);
}

/* A text of the level with variables as at the start of a conversation. */
static const char *card_words(Practice *practice, const Story *story,
                              const char *text, Arena *arena) {
    char *words = expand_first(story, text, practice_player(practice));
    const char *kept = arena_text(arena, words);
    mem_free(words);
    return kept;
}

/* Older versions kept all conversations under the level's id. For a level whose
 * record is its path, takes over those that were played with this very text. */
static void adopt(Practice *practice, int index, unsigned long long hash) {
    const ListedLevel *entry = &practice->levels.entries[index];
    Error err = { "" };
    if (strcmp(entry->id, entry->record) != 0 &&
        !store_adopt(practice->store, entry->id, entry->record, hash, &err))
        log_line(&practice->log, "%s", err.text);
}

static Card *card_of(Practice *practice, int index) {
    if (practice->card_count < practice->levels.count) {
        practice->cards =
            mem_grow(practice->cards,
                     (size_t)practice->levels.count * sizeof *practice->cards);
        while (practice->card_count < practice->levels.count)
            practice->cards[practice->card_count++] =
                mem_alloc(sizeof **practice->cards);
    }
    return practice->cards[index];
}

/* The card of a campaign; its faces are those of its first levels. */
static void read_campaign(Practice *practice, int index, LevelCard *card,
                          Findings *findings) {
    enum { SHOWN = 3 };
    WeekRun *run = run_open(practice, index, RUN_TRIAL, findings);
    Arena *arena = card_of(practice, index)->arena;
    if (!run) return;
    const RunView *view = run_view(run);
    card->title = arena_text(arena, view->title);
    card->brief = arena_text(arena, view->brief);
    card->plays = view->play_total;
    for (int i = 0; i < card->plays; i++) {
        int level = run_level(run, i);
        if (level == NONE) continue;
        const LevelCard *one = practice_card(practice, level);
        card->minutes += one->minutes;
        card->language = arena_text(arena, one->language);
        for (int k = 0; k < one->customer_count; k++)
            if (card->customer_count < SHOWN)
                card->customers[card->customer_count++] = (CardCustomer){
                    arena_text(arena, one->customers[k].name),
                    one->customers[k].look, one->customers[k].voice,
                    own_copy(&one->customers[k].picture, arena)
                };
    }
    run_close(run);
}

static void note_boxes(const Practice *practice, LevelCard *card,
                       const Story *story, Arena *arena) {
    Error why;
    if (practice_lacks_letters(practice, story, &why))
        card->boxes = arena_text(arena, why.text);
}

static void read_level(Practice *practice, int index, Card *card) {
    const ListedLevel *entry = &practice->levels.entries[index];
    Findings *findings = findings_new();
    Level *level =
        entry->campaign ? NULL : practice_load(practice, index, findings);
    Arena *arena = card->arena = arena_new();
    LevelCard *c = &card->card;
    card->kept_endings = NULL, card->tempts = 0;
    *c = (LevelCard){ .id = arena_text(arena, entry->id),
                      .file = arena_text(arena, entry->file) };
    c->title = c->id;
    if (level) {
        const Story *story = level_story(level);
        c->title = card_words(practice, story, story->title, arena);
        c->place = card_words(practice, story, story->place, arena);
        c->backdrop = arena_text(arena, story->backdrop);
        c->room_picture =
            own_copy(story_own_file(story, story->own.room), arena);
        c->brief = card_words(practice, story, story->brief, arena);
        c->language =
            practice_other_language(practice, c->file, story->language, arena);
        c->channel = story->channel;
        c->minutes = story->minutes;
        c->visit_of = arena_text(arena, story->visit_of);
        copy_customers(c, story, arena);
        note_boxes(practice, c, story, arena);
        copy_endings(card, story);
        card->tempts = progress_tempts(story);
        adopt(practice, index, story->text_hash);
    } else if (entry->campaign) {
        read_campaign(practice, index, c, findings);
    }
    if (findings_errors(findings)) first_error(c, findings, arena);
    if (level && c->error) {
        c->flaw = c->error;
        c->error = NULL;
    }
    level_free(level);
    findings_free(findings);
}

/* "-100 -62 40;…": the first customer's curve. */
static void read_curve(LevelCard *card, const char *curves, Arena *arena) {
    size_t capacity = strlen(curves) / 2 + 2;
    short *curve = arena_alloc(arena, capacity * sizeof *curve);
    int count = 0;
    for (const char *at = curves; *at && *at != ';';) {
        char *end;
        long mood = strtol(at, &end, 10);
        if (end == at) break;
        curve[count++] = (short)mood;
        at = end;
    }
    card->curve = curve;
    card->curve_count = count;
}

/* Of an unfinished campaign, `waiting` counts finished encounters. */
static void read_weeks(Practice *practice, const char *record, LevelCard *c) {
    StoredWeek week;
    c->times = store_weeks_finished(practice->store, practice->profile, record,
                                    &c->best);
    if (store_find_week(practice->store, false, practice->profile, record,
                        &week))
        c->waiting = week.play_count;
}

static void read_played(Practice *practice, int index, Card *card) {
    const char *level = practice->levels.entries[index].record;
    LevelCard *c = &card->card;
    StoredPlay play;
    Arena *arena = card->played = arena_new();
    c->waiting = 0;
    c->best_ending = NULL;
    c->curve = NULL;
    c->curve_count = 0;
    if (practice->levels.entries[index].campaign) {
        read_weeks(practice, level, c);
        return;
    }
    c->times = store_times(practice->store, practice->profile, level);
    if (store_find(practice->store, STORED_WAITING, practice->profile, level,
                   &play) &&
        index != practice->begin_level)
        c->waiting = play.turns;
    if (!store_find(practice->store, STORED_BEST, practice->profile, level,
                    &play))
        return;
    c->best = play.outcome;
    c->best_ending =
        arena_text(arena, shown_ending(card, play.ending ? play.ending : ""));
    read_curve(c, play.curves, arena);
}

const LevelCard *practice_card(Practice *practice, int index) {
    Card *card = card_of(practice, index);
    if (!card->arena) read_level(practice, index, card);
    if (!card->played) read_played(practice, index, card);
    return &card->card;
}

const char *practice_ending(Practice *practice, int index, const char *kept) {
    if (index == NONE) return kept;
    practice_card(practice, index);
    return shown_ending(card_of(practice, index), kept);
}

unsigned practice_tempts(Practice *practice, int index) {
    practice_card(practice, index);
    return card_of(practice, index)->tempts;
}

long long practice_declined(Practice *practice, const char *record) {
    Text name = { 0 };
    text_format(&name, "declined:%s", record);
    long long until =
        strtoll(practice_setting(practice, text_get(&name), "0"), NULL, 10);
    text_free(&name);
    return until;
}

void practice_forget(Practice *practice, int index, bool level_too) {
    if (index == NONE) return;
    Card *card = card_of(practice, index);
    if (level_too) {
        arena_free(card->arena);
        card->arena = NULL;
    }
    arena_free(card->played);
    card->played = NULL;
}

Habit practice_habit(Practice *practice, int *times, int *of) {
    StoredHabit habit;
    if (!store_habit(practice->store, practice->profile, &habit) ||
        habit.times < 2)
        return HABIT_NONE;
    *times = habit.times;
    *of = habit.of;
    return habit_named(habit.name);
}

Usual *practice_usual(Practice *practice, unsigned long long text_hash) {
    for (int i = 0; i < practice->usual_count; i++)
        if (practice->usuals[i]->text_hash == text_hash)
            return &practice->usuals[i]->usual;
    UsualKept *kept = mem_alloc(sizeof *kept);
    kept->text_hash = text_hash;
    *MEM_PUSH(practice->usuals, practice->usual_count,
              practice->usual_capacity) = kept;
    return &kept->usual;
}

/* ---- guesses ---- */

bool practice_guesses(Practice *practice) {
    return strcmp(practice_setting(practice, "window.guess", "1"), "0") != 0;
}

/* Kept as a text of 0 and 1, oldest first. */
void practice_guess_record(Practice *practice, int *times, int *of) {
    *times = *of = 0;
    for (const char *c = practice_setting(practice, "guesses", ""); *c; c++) {
        *of += 1;
        *times += *c == '1';
    }
}

void practice_guessed(Practice *practice, bool seen, int *times, int *of) {
    enum { GUESSES_KEPT = 10 };
    char row[GUESSES_KEPT + 2];
    const char *kept = practice_setting(practice, "guesses", "");
    size_t length = strlen(kept);
    if (length >= GUESSES_KEPT) kept += length - (GUESSES_KEPT - 1);
    snprintf(row, sizeof row, "%.*s%c", GUESSES_KEPT - 1, kept,
             seen ? '1' : '0');
    practice_set(practice, "guesses", row);
    practice_guess_record(practice, times, of);
}

/* ---- settings ---- */

const char *practice_player(Practice *practice) {
    return practice_setting(practice, "player.name", NULL);
}

const char *practice_setting(Practice *practice, const char *name,
                             const char *usual) {
    const char *value = store_setting(practice->store, practice->profile, name);
    mem_free(practice->setting);
    if (!value) value = conf_default(&practice->conf, name);
    practice->setting = mem_text(value);
    return value ? practice->setting : usual;
}

/* Settings that always belong to one person only. */
static bool is_personal(const char *name) {
    return !strcmp(name, "guesses") || !strcmp(name, "player.name") ||
           !strncmp(name, "declined:", 9);
}

/* Whether another person plays here too. */
static bool others_play(Practice *practice) {
    StoredProfile *people;
    int count = store_profiles(practice->store, &people);
    for (int i = 0; i < count; i++)
        if (people[i].plays && strcmp(people[i].name, practice->profile) != 0)
            return true;
    return false;
}

/* While only one person plays here, a setting holds for everybody, so that the
 * next person finds it too; later it holds for this person only. */
void practice_set(Practice *practice, const char *name, const char *value) {
    Error err = { "" };
    bool own = is_personal(name) || others_play(practice);
    if (!store_set_setting(practice->store, own ? practice->profile : NULL,
                           name, value, &err))
        log_line(&practice->log, "%s", err.text);
}
