/* SPDX-License-Identifier: MIT
 * A conversation as a colleague sees it: the page goes out as a file, the
 * answer comes back as one. */
#include "app/practice/colleague.h"

#include "app/practice/history.h"
#include "app/practice/state.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "store/history.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- out ---- */

void colleague_usual_path(Meeting *meeting, char out[COLLEAGUE_PATH]) {
    char day[HISTORY_DAY], name[COLLEAGUE_PATH / 2];
    history_day(clock_now_ms(), day);
    utf8_copy(name, sizeof name, meeting_debrief(meeting)->level);
    for (char *c = name; *c; c++)
        if (*c == '/') *c = '_';
    snprintf(out, COLLEAGUE_PATH, "thaw-%s-%s.html", name, day);
}

bool colleague_ask(Meeting *meeting, const char *path, Error *err) {
    const Debrief *debrief = meeting_debrief(meeting);
    if (!debrief->finished)
        return error_set(err, "a colleague can be asked once the conversation "
                              "is over");
    char *page =
        colleague_page(meeting_session(meeting), debrief, meeting_key(meeting));
    bool ok = files_replace(path, page, strlen(page));
    int why = errno;
    mem_free(page);
    return ok || error_set(err, "%s: %s", path, strerror(why));
}

/* ---- back ---- */

/* free the bytes; NULL with why. */
static char *read_answer(const char *path, size_t *size, Error *err) {
    char *bytes = NULL;
    switch (files_read(path, COLLEAGUE_BYTES_MAX, &bytes, size)) {
    case FILES_READ:
        return bytes;
    case FILES_TOO_LARGE:
    case FILES_NOT_PLAIN:
        error_set(err, "%s is no answer of a colleague", path);
        break;
    case FILES_FAILED:
        error_set(err, "%s: %s", path, strerror(errno));
        break;
    }
    return NULL;
}

Meeting *colleague_find(Practice *practice, const char *path, Error *err) {
    size_t size;
    char *bytes = read_answer(path, &size, err);
    if (!bytes) return NULL;
    long long play = colleague_about(bytes, size);
    free(bytes);
    if (play >= 0) return history_open(practice, play, err);
    error_set(err,
              "%s is no answer of a colleague: that is the file that "
              "their page saved",
              path);
    return NULL;
}

bool colleague_open(Meeting *meeting, const char *path, Error *err) {
    size_t size;
    ColleagueAnswer answer;
    char *bytes = read_answer(path, &size, err);
    if (!bytes) return false;
    Arena *arena = arena_new();
    bool ok = colleague_read(bytes, size, meeting_key(meeting),
                             meeting_debrief(meeting)->turn_count, &answer,
                             arena, err);
    StoredMark *marks =
        arena_alloc(arena, ((size_t)answer.count + 1) * sizeof *marks);
    for (int i = 0; i < answer.count; i++)
        marks[i] = (StoredMark){ answer.marks[i].turn, answer.marks[i].mark,
                                 answer.marks[i].words };
    const StoredColleague kept = { answer.name, clock_now_ms(), marks,
                                   answer.count };
    Store *store = meeting_practice(meeting)->store;
    ok = ok && store_save_colleague(store, meeting_key(meeting), &kept, err);
    arena_free(arena);
    free(bytes);
    return ok;
}

/* ---- beside the meter ---- */

static const char *summary_of(const Debrief *debrief, const ColleagueSaid *said,
                              Arena *arena) {
    const ColleagueRow *most = &said->rows[0];
    if (!most->apart) return say("They and the meter agree in every line.");
    const DebriefTurn *turn = &debrief->turns[most->turn];
    return arena_format(
        arena,
        say("Talk about turn %d first, %s. To them, the customer %s there; "
            "by the meter, the customer %s."),
        turn->turn, turn->quoted, colleague_word(most->mark),
        colleague_word(most->meter));
}

static void put_beside(const Debrief *debrief, const StoredColleague *stored,
                       ColleagueSaid *said, Arena *arena) {
    ColleagueMark *marks =
        arena_alloc(arena, ((size_t)stored->mark_count + 1) * sizeof *marks);
    int count = 0;
    for (int i = 0; i < stored->mark_count; i++)
        if (stored->marks[i].turn < debrief->turn_count)
            marks[count++] =
                (ColleagueMark){ stored->marks[i].turn, stored->marks[i].mark,
                                 arena_text(arena, stored->marks[i].words) };
    const char *name = *stored->name ? stored->name : say("A colleague");
    said->name = arena_text(arena, name);
    said->rows = arena_alloc(arena, ((size_t)count + 1) * sizeof *said->rows);
    said->count = count;
    colleague_compare(debrief, marks, count, said->rows);
    said->summary = count ? summary_of(debrief, said, arena) : "";
}

int colleague_said(Meeting *meeting, ColleagueSaid **list, Arena *arena) {
    StoredColleague *stored;
    const Debrief *debrief = meeting_debrief(meeting);
    Store *store = meeting_practice(meeting)->store;
    int count = store_colleagues(store, meeting_key(meeting), &stored);
    *list = arena_alloc(arena, ((size_t)count + 1) * sizeof **list);
    for (int i = 0; i < count; i++)
        put_beside(debrief, &stored[i], &(*list)[i], arena);
    return count;
}
