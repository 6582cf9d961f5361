/* SPDX-License-Identifier: MIT
 * What could not be saved waits in memory, and is tried again with the next
 * save: conversations, each with the campaign that its end changed. */
#include "app/practice/state.h"

#include <string.h>

/* A conversation that could not be saved yet, with copies of its texts. Its
 * events are those of all saves that failed. */
typedef struct Unsaved {
    StoredPlay play;
    StoredWeek week; /* that it is part of, when in_week */
    bool in_week;
    Arena *arena;
} Unsaved;

bool practice_save_all(Practice *practice) {
    while (practice->unsaved_count) {
        Unsaved *first = &practice->unsaved[0];
        Error err = { "" };
        const StoredWeek *week = first->in_week ? &first->week : NULL;
        if (!store_save_in_week(practice->store, &first->play, week, &err)) {
            log_line(&practice->log, "%s", err.text);
            return false;
        }
        arena_free(first->arena);
        memmove(first, first + 1,
                (size_t)--practice->unsaved_count * sizeof *first);
    }
    return true;
}

void practice_forget_unsaved(Practice *practice) {
    for (int i = 0; i < practice->unsaved_count; i++)
        arena_free(practice->unsaved[i].arena);
    mem_free(practice->unsaved);
    practice->unsaved = NULL;
    practice->unsaved_count = practice->unsaved_capacity = 0;
}

static const char *copy(Arena *arena, const char *text) {
    return text ? arena_text(arena, text) : NULL;
}

static void copy_parts(Arena *arena, StoredPlay *play) {
    StoredPart *parts =
        arena_alloc(arena, (size_t)(play->part_count + 1) * sizeof *parts);
    for (int i = 0; i < play->part_count; i++) {
        const StoredPart *part = &play->parts[i];
        parts[i] = (StoredPart){ arena_text(arena, part->module),
                                 arena_copy(arena, part->text, part->size),
                                 part->size };
    }
    play->parts = parts;
}

/* What happened before, which is not written yet either, and what is new. */
static void copy_events(Arena *arena, StoredPlay *play,
                        const StoredPlay *before) {
    int count = before->event_count, all = count + play->event_count;
    StoredEvent *events =
        arena_alloc(arena, (size_t)(all + 1) * sizeof *events);
    for (int i = 0; i < all; i++) {
        const StoredEvent *event =
            i < count ? &before->events[i] : &play->events[i - count];
        events[i] = (StoredEvent){ event->verb, event->turn,
                                   arena_text(arena, event->body) };
    }
    play->events = events;
    play->event_count = all;
}

static void copy_play(Arena *arena, StoredPlay *to, const StoredPlay *from) {
    *to = *from;
    to->profile = copy(arena, from->profile);
    to->level = copy(arena, from->level);
    to->journal = arena_copy(arena, from->journal, from->journal_size);
    to->text =
        from->text ? arena_copy(arena, from->text, from->text_size) : NULL;
    to->ending = copy(arena, from->ending);
    to->curves = copy(arena, from->curves);
    to->title = copy(arena, from->title);
    to->habit = copy(arena, from->habit);
    to->strength = copy(arena, from->strength);
    to->stake.currency = copy(arena, from->stake.currency);
    copy_parts(arena, to);
    for (int i = 0; i < from->customer_count; i++)
        to->customers[i].id = copy(arena, from->customers[i].id);
}

static void copy_week(Arena *arena, StoredWeek *to, const StoredWeek *from) {
    *to = *from;
    to->profile = copy(arena, from->profile);
    to->record = copy(arena, from->record);
    to->title = copy(arena, from->title);
    to->ending = copy(arena, from->ending);
    StoredWeekPlay *plays =
        arena_alloc(arena, (size_t)(from->play_count + 1) * sizeof *plays);
    for (int i = 0; i < from->play_count; i++) {
        StoredWeekPlay *play = &plays[i];
        *play = from->plays[i];
        const char **texts[] = { &play->name,   &play->level,
                                 &play->ending, &play->habit,
                                 &play->called, &play->worst,
                                 &play->best,   &play->stake.currency };
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            *texts[k] = copy(arena, *texts[k]);
        for (int k = 0; k < play->customer_count; k++)
            play->customers[k].id = copy(arena, play->customers[k].id);
    }
    to->plays = plays;
}

/* Replaces an older state of the same conversation that waits to be saved. */
static void keep_for_later(Practice *practice, const StoredPlay *play,
                           const StoredWeek *week) {
    Unsaved *slot = NULL;
    for (int i = 0; i < practice->unsaved_count; i++)
        if (practice->unsaved[i].play.key == play->key)
            slot = &practice->unsaved[i];
    if (!slot) {
        slot = MEM_PUSH(practice->unsaved, practice->unsaved_count,
                        practice->unsaved_capacity);
        *slot = (Unsaved){ .arena = NULL };
    }
    Unsaved before = *slot;
    *slot = (Unsaved){ .arena = arena_new(), .in_week = week != NULL };
    copy_play(slot->arena, &slot->play, play);
    copy_events(slot->arena, &slot->play, &before.play);
    arena_free(before.arena);
    if (week) copy_week(slot->arena, &slot->week, week);
}

void practice_save(Practice *practice, const StoredPlay *play,
                   const StoredWeek *week) {
    if (play->finished) history_forget(practice);
    practice->tells = practice->tells || play->event_count;
    keep_for_later(practice, play, week);
    if (!practice_save_all(practice) || !play->finished) return;
    store_back_up(practice->store);
    if (practice->tells) practice_send(practice);
}
