/* SPDX-License-Identifier: MIT
 * Chooses the ends of rows with the least cost: rows should be of the same
 * length, and end with a sentence or a clause rather than amid one. All ways to
 * divide the words are compared, from the first row on. */
#include "window/type/balance.h"

#include "core/base/mem.h"

#include <math.h>

/* What an end costs. The length of a row costs the square of the share of the
 * limit by which it differs from the usual one, times `uneven`. */
static const double cost_of[] = {
    [BREATH_SENTENCE] = 0,      [BREATH_CLAUSE] = 0.06, [BREATH_NONE] = 0.14,
    [BREATH_SMALL_WORD] = 0.17, [BREATH_WORD] = 0.3,
};
static const double uneven = 1.7;
static const double short_row = 0.3, cost_of_a_short_row = 0.12;

typedef struct Way {
    double cost; /* of the words up to here; INFINITY: no way */
    int from;    /* where its last row begins */
} Way;

/* The last row may well be shorter. */
static double row_cost(int width, double usual, int limit, bool last) {
    double share = (width - usual) / limit;
    double cost = share * share * (last ? 1 : uneven);
    if (width < limit * short_row) cost += cost_of_a_short_row;
    return cost;
}

/* The best ways to have one row more, ending after each of the words. */
static void add_a_row(const BalanceWord *words, int count, int limit,
                      double usual, const Way *before, Way *after) {
    for (int end = 0; end <= count; end++)
        after[end] = (Way){ INFINITY, 0 };
    for (int from = 0; from < count; from++) {
        if (isinf(before[from].cost)) continue;
        int width = 0;
        for (int end = from + 1; end <= count; end++) {
            int bare = width + words[end - 1].bare;
            if (bare > limit) break;
            double cost =
                before[from].cost + row_cost(bare, usual, limit, end == count);
            if (end < count) cost += cost_of[words[end - 1].after];
            if (cost < after[end].cost) after[end] = (Way){ cost, from };
            width += words[end - 1].width;
        }
    }
}

bool balance_rows(const BalanceWord *words, int count, int limit, int rows,
                  int *ends) {
    if (rows < 1 || rows > BALANCE_ROWS_MAX || count < rows ||
        count > BALANCE_WORDS_MAX || limit < 1)
        return false;
    double all = 0;
    for (int i = 0; i < count; i++)
        all += words[i].width;
    size_t one = (size_t)count + 1;
    Way *ways = mem_alloc(one * (size_t)(rows + 1) * sizeof *ways);
    for (int i = 0; i <= count; i++)
        ways[i] = (Way){ i ? INFINITY : 0, 0 };
    for (int r = 0; r < rows; r++)
        add_a_row(words, count, limit, all / rows, ways + one * (size_t)r,
                  ways + one * (size_t)(r + 1));
    int end = count;
    bool found = !isinf(ways[one * (size_t)rows + (size_t)count].cost);
    for (int r = rows; found && r > 0; r--) {
        ends[r - 1] = end;
        end = ways[one * (size_t)r + (size_t)end].from;
    }
    mem_free(ways);
    return found;
}
