/* SPDX-License-Identifier: MIT
 * The list is searched from its end: it is short, and the conversation that is
 * being played is nearly always the last. */
#include "store/known.h"

#include "core/base/mem.h"

KnownPlay *known_play(Known *known, int64_t key) {
    for (int i = known->count - 1; i >= 0; i--)
        if (known->plays[i].key == key) return &known->plays[i];
    KnownPlay *play = MEM_PUSH(known->plays, known->count, known->capacity);
    *play = (KnownPlay){ .key = key, .row = key };
    return play;
}

void known_free(Known *known) {
    mem_free(known->plays);
    *known = (Known){ 0 };
}
