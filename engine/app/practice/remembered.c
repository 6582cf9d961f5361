/* SPDX-License-Identifier: MIT
 * A second visit: found in the store, and turned into a beginning. */
#include "app/practice/remembered.h"

#include "core/base/text.h"
#include "platform/files.h"

#include <string.h>

/* What the level that this one is a visit of is kept under: as this one is,
 * by its id or by where it lies. */
static char *visited_record(const LevelList *levels, int index,
                            const char *id) {
    const ListedLevel *entry = &levels->entries[index];
    size_t record = strlen(entry->record), own = strlen(entry->id) + 4;
    bool by_path = strcmp(entry->id, entry->record) != 0 && record > own;
    if (!by_path) return mem_text(id);
    Text path = { 0 };
    text_format(&path, "%.*s%s.lua", (int)(record - own), entry->record, id);
    if (files_kind(text_get(&path)) == FILES_PLAIN) return text_take(&path);
    text_free(&path);
    return mem_text(id);
}

/* What the customers remember of this player: the last finished meeting of
 * the level that this one is a visit of. */
PlaySetup remembered_setup(Practice *practice, int index, const Story *story,
                           StoredPlay *last) {
    PlaySetup setup = { .thought = NONE, .stance = STANCE_NEUTRAL, .visit = 1 };
    if (!story->visit_of) return setup;
    char *visited = visited_record(&practice->levels, index, story->visit_of);
    bool found = store_find(practice->store, STORED_LAST, practice->profile,
                            visited, last);
    mem_free(visited);
    if (!found) return setup;
    setup.visit = last->visit + 1;
    setup.before = last->ending;
    for (int i = 0; i < last->customer_count; i++) {
        int who = story_customer(story, last->customers[i].id);
        if (who != NONE)
            setup.carry[who] = (Carry){ true, (short)last->customers[i].low,
                                        (short)last->customers[i].end };
    }
    return setup;
}
