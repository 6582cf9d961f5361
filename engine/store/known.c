/* SPDX-License-Identifier: MIT
 * A list that is searched from its end: a program plays one conversation for
 * long, and few in all. */
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
