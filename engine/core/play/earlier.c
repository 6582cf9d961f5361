/* SPDX-License-Identifier: MIT
 * What a conversation knows of the campaign that it is part of. */
#include "core/play/earlier.h"

#include "core/base/mem.h"

#include <string.h>

static void replace(char **text, const char *by) {
    char *copy = mem_text(by ? by : "");
    mem_free(*text);
    *text = copy;
}

Earlier *earlier_new(const char *campaign, const char *play) {
    Earlier *earlier = mem_alloc(sizeof *earlier);
    replace(&earlier->campaign, campaign);
    replace(&earlier->play, play);
    replace(&earlier->worst_line, "");
    replace(&earlier->best_line, "");
    return earlier;
}

Earlier *earlier_copy(const Earlier *earlier) {
    if (!earlier) return NULL;
    Earlier *copy = earlier_new(earlier->campaign, earlier->play);
    earlier_set_worst(copy, earlier->worst_line, earlier->worst_cost);
    earlier_set_best(copy, earlier->best_line);
    for (int i = 0; i < earlier->end_count; i++)
        earlier_add_end(copy, earlier->ends[i].level, earlier->ends[i].outcome);
    return copy;
}

void earlier_free(Earlier *earlier) {
    if (!earlier) return;
    for (int i = 0; i < earlier->end_count; i++)
        mem_free(earlier->ends[i].level);
    mem_free(earlier->ends);
    mem_free(earlier->campaign);
    mem_free(earlier->play);
    mem_free(earlier->worst_line);
    mem_free(earlier->best_line);
    mem_free(earlier);
}

void earlier_set_worst(Earlier *earlier, const char *line, int cost) {
    replace(&earlier->worst_line, line);
    earlier->worst_cost = cost;
}

void earlier_set_best(Earlier *earlier, const char *line) {
    replace(&earlier->best_line, line);
}

void earlier_add_end(Earlier *earlier, const char *level, Outcome outcome) {
    *MEM_PUSH(earlier->ends, earlier->end_count, earlier->end_capacity) =
        (EarlierEnd){ mem_text(level), outcome };
}

bool earlier_outcome(const Earlier *earlier, const char *level, Outcome *out) {
    for (int i = earlier ? earlier->end_count : 0; i-- > 0;)
        if (!strcmp(earlier->ends[i].level, level)) {
            *out = earlier->ends[i].outcome;
            return true;
        }
    return false;
}
