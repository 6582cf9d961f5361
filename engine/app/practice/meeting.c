/* SPDX-License-Identifier: MIT
 * One conversation as a front end plays it: a level with its Session, saved
 * after each reply. */
#include "app/practice/meeting.h"

#include "app/practice/begin_at.h"
#include "app/practice/guessed.h"
#include "app/practice/remembered.h"
#include "app/practice/state.h"
#include "app/practice/stored.h"
#include "app/practice/telling.h"
#include "app/practice/week_state.h"
#include "core/study/debrief_make.h"
#include "core/base/text.h"
#include "core/play/expand.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "platform/process.h"

#include <stdio.h>
#include <string.h>

struct Meeting {
    Practice *practice;
    int index;    /* of its level, or NONE: it is gone */
    char *record; /* see level_list.h */
    Level *level;
    Session *session;
    Debrief *debrief;  /* NULL: not made yet */
    DebriefWork *work; /* it is being made */
    Guess guess;       /* about the debrief, once it is made */
    int64_t key, begun;
    int64_t spent;           /* milliseconds, until `counted` */
    int64_t counted;         /* clock_steady_ns */
    Telling telling;         /* what the next save tells besides */
    int taken;               /* turns copied from an earlier conversation */
    bool on_disk;            /* it is saved, or waits to be */
    bool kept;               /* false: a tool's, which is never saved */
    bool again;              /* an old one: saved only once it is changed */
    struct WeekRun *run;     /* of a campaign, or NULL */
    int run_play;            /* which of its plays it is */
    bool fresh;              /* its first reply sets aside unfinished ones */
    char *fault;             /* the last one logged */
    PlaySetup setup;         /* what it began with */
    char *before;            /* to which `setup` points */
    Earlier *earlier;        /* to which `setup` points */
    const BeginAt *begin_at; /* an author's, who begins in the middle */
    int64_t week;            /* an old one: the key of its campaign, or 0 */
    char language[LANGUAGE_CAPACITY]; /* of the level */
    unsigned long long words;         /* hash of its translation; 0: none */
};

/* ---- small things ---- */

static int64_t new_key(void) {
    uint64_t key = 0;
    if (!process_random(&key, sizeof key)) key = (uint64_t)clock_now_ms();
    return (int64_t)(key >> 1); /* 63 bits: never negative */
}

static void new_record(Meeting *meeting) {
    meeting->key = new_key();
    meeting->begun = clock_now_ms();
    meeting->spent = 0;
    meeting->counted = clock_steady_ns();
    meeting->taken = 0;
    meeting->on_disk = false;
    meeting->fresh = true;
}

/* Adds the time since then; the steady clock stops while a computer sleeps. */
static void count_time(Meeting *meeting) {
    int64_t now = clock_steady_ns();
    meeting->spent += (now - meeting->counted) / 1000000;
    meeting->counted = now;
}

/* ---- telling ---- */

static bool tells(const Meeting *meeting) {
    return (meeting->kept || meeting->again) &&
           sending_is_on(&meeting->practice->sending);
}

/* `title` is for mem_free, once the origin is not used any more. */
static Origin origin_of(const Meeting *meeting, char **title) {
    const Story *story = session_story(meeting->session);
    *title = expand_plain(story, story->title, NULL);
    return (Origin){ .settings = &meeting->practice->sending.settings,
                     .player = meeting->practice->profile,
                     .level = meeting->record,
                     .title = *title,
                     .language =
                         meeting->words ? meeting->language : story->language,
                     .text_hash = story->text_hash };
}

static void tell_reply(Meeting *meeting, const Offer *offer, int chosen) {
    char *title;
    const Session *session = meeting->session;
    Origin origin = origin_of(meeting, &title);
    int64_t now = clock_now_ms();
    int turn = (int)journal_count(session_journal(session)) - 1;
    count_time(meeting);
    telling_begun(&meeting->telling, &origin, meeting->begun);
    telling_replied(&meeting->telling, &origin, offer, chosen, turn, now);
    if (play_ended(session_state(session)))
        telling_ended(&meeting->telling, &origin, session, meeting->spent, now);
    mem_free(title);
}

/* ---- keeping ---- */

/* Only at the end: it needs the level's Usual, which takes a while. */
static void fill_study(const Meeting *meeting, StoredPlay *play) {
    if (!play->finished) return;
    const Story *story = session_story(meeting->session);
    Usual *usual = practice_usual(meeting->practice, story->text_hash);
    while (usual_go_on(usual, story, level_host(meeting->level), USUAL_PLAYS))
        continue;
    Conduct conduct = habits_of(meeting->session);
    Habit worst =
        habits_told(&conduct, usual, meeting->session, &play->habit_cost);
    play->habit = habit_name(worst);
    play->strength = strength_name(habits_best(&conduct, usual));
    if (meeting->debrief) play->decided = meeting->debrief->decided_at;
}

static void set_aside(const Meeting *meeting, const StoredPlay *play) {
    Practice *practice = meeting->practice;
    Error err = { "" };
    Telling telling = { .count = 0 };
    char *title = NULL;
    if (tells(meeting)) {
        Origin origin = origin_of(meeting, &title);
        telling_left(&telling, &origin, play, clock_now_ms());
    }
    if (!store_set_aside(practice->store, play->key,
                         telling.count ? telling.events : NULL, &err))
        log_line(&practice->log, "%s", err.text);
    telling_free(&telling);
    mem_free(title);
}

/* This level's unfinished conversation, in the same campaign or in none. */
static bool find_waiting(const Meeting *meeting, StoredPlay *waiting) {
    Practice *practice = meeting->practice;
    if (meeting->run)
        return store_find_in_week(practice->store, meeting->run->key,
                                  meeting->record, waiting);
    return store_find(practice->store, STORED_WAITING, practice->profile,
                      meeting->record, waiting);
}

/* For a fresh conversation: the unfinished one is kept, not offered. */
static void set_others_aside(const Meeting *meeting) {
    StoredPlay other;
    if (!find_waiting(meeting, &other) || other.key == meeting->key) return;
    set_aside(meeting, &other);
}

/* The texts of all files of the level. */
static void fill_text(const Meeting *meeting, StoredPlay *play,
                      StoredPart parts[STORED_PARTS_MAX]) {
    const LevelPart *others;
    int count = level_parts(meeting->level, &others);
    play->text = level_text(meeting->level, &play->text_size);
    play->text_hash = session_story(meeting->session)->text_hash;
    play->parts = parts;
    for (int i = 0; i < count && i < STORED_PARTS_MAX; i++)
        parts[play->part_count++] =
            (StoredPart){ others[i].module, others[i].text, others[i].size };
}

/* What ends in a campaign changes it, in the same save. */
static void keep(Meeting *meeting, const StoredPlay *play) {
    WeekRun *run = meeting->run;
    if (!run || !play->finished) {
        practice_save(meeting->practice, play, NULL);
        return;
    }
    run_note(run, meeting->run_play, meeting->session, play->habit);
    run_keep(run, play);
}

/* With what it tells, which is the practice's business from then on. */
static void hand_over(Meeting *meeting, StoredPlay *play) {
    play->events = meeting->telling.events;
    play->event_count = meeting->telling.count;
    keep(meeting, play);
    telling_free(&meeting->telling);
    meeting->on_disk = true;
}

static void save(Meeting *meeting) {
    const Journal *journal = session_journal(meeting->session);
    size_t turns = journal_count(journal), size = 0;
    if (!meeting->kept || (!turns && !meeting->on_disk)) return;
    if (meeting->fresh) set_others_aside(meeting);
    meeting->fresh = false;
    count_time(meeting);
    char *bytes = journal_write(journal, &size);
    char *curves = stored_curves(meeting->session);
    const char *named = session_story(meeting->session)->title;
    char *title = session_words(meeting->session, NULL, named);
    StoredPart parts[STORED_PARTS_MAX];
    StoredPlay play = {
        .key = meeting->key,
        .profile = meeting->practice->profile,
        .level = meeting->record,
        .title = title,
        .begun = meeting->begun,
        .changed = clock_now_ms(),
        .spent = meeting->spent,
        .journal = bytes,
        .journal_size = size,
        .turns = (int)turns,
        .taken = meeting->taken,
        .week = meeting->run ? meeting->run->key : meeting->week,
        .decided = NONE,
        .visit = journal_setup(journal)->visit,
        .curves = curves,
    };
    fill_text(meeting, &play, parts);
    stored_customers(meeting->session, &play);
    stored_end(meeting->session, &play);
    fill_study(meeting, &play);
    hand_over(meeting, &play);
    practice_forget(meeting->practice, meeting->index, false);
    mem_free(title);
    mem_free(curves);
    mem_free(bytes);
}

static void log_fault(Meeting *meeting) {
    const char *fault = session_fault(meeting->session);
    if (!fault || (meeting->fault && !strcmp(fault, meeting->fault))) return;
    mem_free(meeting->fault);
    meeting->fault = mem_text(fault);
    log_line(&meeting->practice->log, "%s", fault);
}

/* ---- beginning ---- */

/* Goes on with an unfinished conversation. If the level has changed since, the
 * old one stays as it is and what follows is kept as a new one. */
static void go_on(Meeting *meeting) {
    Practice *practice = meeting->practice;
    StoredPlay waiting;
    Error err = { "" };
    const char *level = meeting->record;
    if (!find_waiting(meeting, &waiting)) return;
    Journal *journal =
        journal_read(waiting.journal, waiting.journal_size, &err);
    if (!journal) {
        error_set(&practice->told,
                  "What was broken off cannot be read any more (%s). It is "
                  "set aside, and you start afresh",
                  err.text);
        log_line(&practice->log, "%s: %s", level, practice->told.text);
        set_aside(meeting, &waiting);
        return;
    }
    if (session_replay(meeting->session, journal) == journal_count(journal)) {
        meeting->key = waiting.key;
        meeting->begun = waiting.begun;
        meeting->spent = waiting.spent;
        meeting->taken = waiting.taken;
        meeting->on_disk = true;
        meeting->fresh = false;
    }
    journal_free(journal);
}

static void note_language(Meeting *meeting) {
    memcpy(meeting->language, meeting->practice->language, LANGUAGE_CAPACITY);
    meeting->words = practice_beside(meeting->level, meeting->language);
}

/* Loads the level; no session yet. */
static Meeting *meeting_on(Practice *practice, int index, const char *record,
                           Level *level) {
    Meeting *meeting = mem_alloc(sizeof *meeting);
    meeting->practice = practice;
    meeting->index = index;
    meeting->record = mem_text(record);
    meeting->level = level;
    meeting->counted = clock_steady_ns();
    note_language(meeting);
    return meeting;
}

/* Reading the card loads the level once more, so tools, which keep nothing, go
 * without. */
static Meeting *prepare(Practice *practice, int index, bool keeps,
                        Findings *findings) {
    practice_forget(practice, index, true);
    if (keeps)
        practice_card(practice, index); /* adopts older conversations, if any */
    Level *level = practice_load(practice, index, findings);
    if (!level) return NULL;
    return meeting_on(practice, index, practice->levels.entries[index].record,
                      level);
}

static Session *session_on(Meeting *meeting, Level *level) {
    return session_new(level_story(level), level_host(level), &meeting->setup,
                       practice_player(meeting->practice));
}

/* `setup` NULL: a first meeting. */
static void begin(Meeting *meeting, const PlaySetup *setup) {
    static const PlaySetup first = { .thought = NONE,
                                     .stance = STANCE_NEUTRAL,
                                     .visit = 1 };
    meeting->setup = setup ? *setup : first;
    meeting->before = mem_text(meeting->setup.before);
    meeting->setup.before = meeting->before;
    meeting->earlier = earlier_copy(meeting->setup.earlier);
    meeting->setup.earlier = meeting->earlier;
    meeting->session = session_on(meeting, meeting->level);
}

bool meeting_begin_at(Meeting *meeting, const BeginAt *at, Text *told,
                      Error *err) {
    meeting->kept = false;
    meeting->begin_at = at;
    return begin_at_apply(meeting->session, level_host(meeting->level),
                          &meeting->setup, at, told, err);
}

/* As the command that started the program asked for. */
static void begin_elsewhere(Meeting *meeting) {
    Practice *practice = meeting->practice;
    const BeginAt *at = practice->begin_at;
    if (meeting_begin_at(meeting, at, NULL, &practice->told)) {
        session_apply(meeting->session, (Command){ COMMAND_START, 0 }, NULL);
        error_set(&practice->told,
                  "You begin where you asked to. Nothing of this is kept");
    }
}

Meeting *practice_meet(Practice *practice, int index, MeetKind kind,
                       Findings *findings) {
    Meeting *meeting = prepare(practice, index, true, findings);
    if (!meeting) return NULL;
    StoredPlay last;
    const Story *story = level_story(meeting->level);
    practice_tell_files(practice, story);
    if (practice->levels.entries[index].clashes)
        error_set(&practice->told,
                  "Another level is called \"%s\" too. What is said here is "
                  "kept apart from it",
                  practice->levels.entries[index].id);
    PlaySetup setup = remembered_setup(practice, index, story, &last);
    practice_told_of_sending(practice); /* its view shows it */
    new_record(meeting);
    meeting->kept = true;
    begin(meeting, &setup);
    if (index == practice->begin_level)
        begin_elsewhere(meeting);
    else if (kind == MEET_GO_ON)
        go_on(meeting);
    return meeting;
}

Meeting *practice_meet_in(Practice *practice, struct WeekRun *run, int play,
                          Findings *findings) {
    Meeting *meeting = prepare(practice, run->levels[play], true, findings);
    if (!meeting) return NULL;
    practice->told.text[0] = '\0';
    const Story *story = level_story(meeting->level);
    PlaySetup setup = run_setup(run, play, story);
    StoredPlay last;
    if (story->visit_of && !setup.before) {
        Earlier *earlier = (Earlier *)setup.earlier;
        setup = remembered_setup(meeting->practice, meeting->index,
                                 level_story(meeting->level), &last);
        setup.earlier = earlier;
    }
    new_record(meeting);
    meeting->kept = run->keeps;
    meeting->run = run;
    meeting->run_play = play;
    begin(meeting, &setup);
    earlier_free((Earlier *)setup.earlier);
    go_on(meeting);
    return meeting;
}

Meeting *practice_meet_as(Practice *practice, int index, const PlaySetup *setup,
                          Findings *findings) {
    Meeting *meeting = prepare(practice, index, false, findings);
    if (meeting) begin(meeting, setup);
    return meeting;
}

Meeting *meeting_again(Practice *practice, Level *level, int index,
                       const StoredPlay *play, const Journal *journal) {
    Meeting *meeting = meeting_on(practice, index, play->level, level);
    meeting->key = play->key;
    meeting->begun = play->begun;
    meeting->taken = play->taken;
    meeting->spent = play->spent;
    meeting->again = true;
    meeting->week = play->week;
    begin(meeting, journal_setup(journal));
    session_replay(meeting->session, journal);
    return meeting;
}

bool meeting_keeps(const Meeting *meeting) {
    return meeting->kept && practice_keeps(meeting->practice);
}

ScriptHost meeting_host(const Meeting *meeting) {
    return level_host(meeting->level);
}

static void forget_debrief(Meeting *meeting) {
    debrief_drop(meeting->work);
    meeting->work = NULL;
    debrief_free(meeting->debrief);
    meeting->debrief = NULL;
}

void meeting_close(Meeting *meeting) {
    if (!meeting) return;
    forget_debrief(meeting);
    session_free(meeting->session);
    level_free(meeting->level);
    mem_free(meeting->fault);
    mem_free(meeting->before);
    earlier_free(meeting->earlier);
    telling_free(&meeting->telling);
    mem_free(meeting->record);
    mem_free(meeting);
}

/* ---- loading again ---- */

/* Matches customers by id: their order may have changed. */
static void carry_over(PlaySetup *setup, const Story *from, const Story *to) {
    const PlaySetup old = *setup;
    for (int i = 0; i < STORY_CUSTOMERS_MAX; i++)
        setup->carry[i] = (Carry){ false, 0, 0 };
    for (int i = 0; i < to->customer_count; i++) {
        int was = story_customer(from, to->customers[i].id);
        if (was != NONE) setup->carry[i] = old.carry[was];
    }
}

/* Replays what was said; in the briefing, only keeps the chosen thought. */
static size_t take_up(Session *session, const Session *old) {
    const Story *from = session_story(old), *to = session_story(session);
    View view;
    session_view(old, &view);
    if (view.phase != PHASE_BRIEFING) {
        Journal *journal = journal_copy(session_journal(old));
        PlaySetup setup = *journal_setup(journal);
        char *thought = mem_text(journal_thought(journal));
        carry_over(&setup, from, to);
        journal_set_setup(journal, &setup, thought);
        size_t kept = session_replay(session, journal);
        mem_free(thought);
        journal_free(journal);
        return kept;
    }
    bool same = from->text_hash == to->text_hash; /* in another language */
    for (int i = 0; view.thought != NONE && i < to->thought_count; i++)
        if (same ? i == view.thought
                 : !strcmp(to->thoughts[i].written,
                           from->thoughts[view.thought].written))
            session_apply(session, (Command){ COMMAND_THINK, i }, NULL);
    return 0;
}

bool meeting_reload(Meeting *meeting, Findings *findings, size_t *kept) {
    practice_forget(meeting->practice, meeting->index, true);
    Level *level = practice_load(meeting->practice, meeting->index, findings);
    if (!level) return false;
    Session *old = meeting->session;
    *kept = journal_count(session_journal(old));
    const char *language = meeting->practice->language;
    unsigned long long words = practice_beside(level, language);
    if (level_story(level)->text_hash == session_story(old)->text_hash &&
        words == meeting->words && !strcmp(meeting->language, language)) {
        level_free(level); /* unchanged: what is borrowed stays valid */
        return true;
    }
    carry_over(&meeting->setup, session_story(old), level_story(level));
    meeting->session = session_on(meeting, level);
    if (meeting->begin_at)
        begin_at_apply(meeting->session, level_host(level), &meeting->setup,
                       meeting->begin_at, NULL, &meeting->practice->told);
    *kept = take_up(meeting->session, old);
    /* Replies were lost: the old conversation stays, this is a new one. */
    if (meeting->kept && *kept < journal_count(session_journal(old)))
        new_record(meeting);
    forget_debrief(meeting);
    session_free(old);
    level_free(meeting->level);
    meeting->level = level;
    note_language(meeting);
    practice_tell_files(meeting->practice, level_story(level));
    log_fault(meeting);
    return true;
}

const char *meeting_file(const Meeting *meeting, int index) {
    return level_file(meeting->level, index);
}

const char *meeting_text(const Meeting *meeting, size_t *size) {
    return level_text(meeting->level, size);
}

unsigned long long meeting_hash(const Meeting *meeting) {
    return level_story(meeting->level)->text_hash ^ meeting->words;
}

/* ---- playing ---- */

bool meeting_apply(Meeting *meeting, Command command, Error *err) {
    bool was_over = play_ended(session_state(meeting->session));
    debrief_drop(meeting->work); /* it reads the session, which changes now */
    meeting->work = NULL;
    Offer *offer = command.kind == COMMAND_REPLY && tells(meeting)
                       ? offer_take(meeting->session)
                       : NULL;
    if (!session_apply(meeting->session, command, err)) {
        offer_free(offer);
        return false;
    }
    if (offer) tell_reply(meeting, offer, command.value);
    offer_free(offer);
    forget_debrief(meeting);
    if (command.kind == COMMAND_REWIND && was_over) {
        new_record(meeting);
        meeting->taken = (int)journal_count(session_journal(meeting->session));
        meeting->kept = meeting->kept || meeting->again;
        meeting->week = 0; /* a new attempt is no part of the campaign */
    }
    if (command.kind == COMMAND_REPLY) meeting->practice->told.text[0] = '\0';
    log_fault(meeting);
    if (command.kind == COMMAND_REPLY || command.kind == COMMAND_REWIND)
        save(meeting);
    return true;
}

void meeting_view(const Meeting *meeting, View *view) {
    session_view(meeting->session, view);
    if (!view->notice) view->notice = practice_notice(meeting->practice);
}

static void begin_study(Meeting *meeting) {
    unsigned long long hash = session_story(meeting->session)->text_hash;
    if (!meeting->work)
        meeting->work = debrief_begin(meeting->session,
                                      practice_usual(meeting->practice, hash));
}

const Debrief *meeting_debrief(Meeting *meeting) {
    if (meeting->debrief) return meeting->debrief;
    begin_study(meeting);
    meeting->debrief = debrief_finish(meeting->work);
    meeting->work = NULL;
    meeting->guess = guess_start(meeting->debrief);
    guessed_recall(meeting);
    if (meeting->debrief->finished) save(meeting); /* with its habit … */
    return meeting->debrief;
}

Guess *meeting_guess(Meeting *meeting) {
    meeting_debrief(meeting);
    return &meeting->guess;
}

bool meeting_study(Meeting *meeting) {
    if (meeting->debrief || !play_ended(session_state(meeting->session)))
        return false;
    begin_study(meeting);
    if (debrief_go_on(meeting->work)) return true;
    meeting_debrief(meeting);
    return false;
}

long long meeting_key(const Meeting *meeting) {
    return meeting->key;
}

Practice *meeting_practice(const Meeting *meeting) {
    return meeting->practice;
}

const Session *meeting_session(const Meeting *meeting) {
    return meeting->session;
}
