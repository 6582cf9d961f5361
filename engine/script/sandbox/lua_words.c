/* SPDX-License-Identifier: MIT
 * Matches Lua's messages against patterns with places for names, and writes
 * them in plain words, translated. An unknown message stays as it is. */
#include "script/sandbox/lua_words.h"

#include "core/base/format.h"
#include "core/base/find.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { PIECES_MAX = 4, PIECE_BYTES_MAX = 400, DEPTH_MAX = 2 };

/* The messages of Lua 5.4; %s is a piece of the level or a word of Lua's. The
 * first row that matches counts. */
static const char *const patterns[] = {
    /* Said: of a text that Lua cannot read; %s is what it came upon */
    SAY("%s expected (to close %s at line %s) near %s"),
    SAY("%s expected near %s"),
    SAY("unexpected symbol near %s"),
    SAY("syntax error near %s"),
    SAY("unfinished string near %s"),
    SAY("unfinished long string (starting at line %s) near %s"),
    SAY("unfinished long comment (starting at line %s) near %s"),
    SAY("malformed number near %s"),
    SAY("invalid escape sequence near %s"),
    SAY("break outside a loop at line %s near %s"),
    SAY("attempt to assign to const variable %s"),
    SAY("too many local variables (limit is %s) in %s near %s"),
    SAY("too many upvalues (limit is %s) in %s near %s"),
    SAY("no visible label %s for <goto> at line %s"),
    /* Said: while a level's code runs; %s is a type: nil, table … */
    SAY("attempt to call a %s value (%s)"),
    SAY("attempt to call a %s value"),
    SAY("attempt to index a %s value (%s)"),
    SAY("attempt to index a %s value"),
    SAY("attempt to perform arithmetic on a %s value (%s)"),
    SAY("attempt to perform arithmetic on a %s value"),
    SAY("attempt to concatenate a %s value (%s)"),
    SAY("attempt to concatenate a %s value"),
    SAY("attempt to get length of a %s value (%s)"),
    SAY("attempt to get length of a %s value"),
    SAY("attempt to compare two %s values"),
    SAY("attempt to compare %s with %s"),
    SAY("attempt to perform 'n//0'"),
    SAY("attempt to divide by zero"),
    SAY("invalid conversion specification: %s"),
    SAY("invalid order function for sorting"),
    SAY("number has no integer representation"),
    SAY("bad argument #%s to %s (%s)"),
    SAY("%s expected, got no value"),
    SAY("%s expected, got %s"),
    SAY("'for' initial value must be a number"),
    SAY("'for' limit must be a number"),
    SAY("'for' step must be a number"),
    SAY("'for' step is zero"),
    SAY("table index is nil"),
    SAY("table index is NaN"),
    SAY("assertion failed!"),
    SAY("stack overflow"),
};

/* Messages that people who do not program often meet, in plain words. */
static const char without_customer[] =
    SAY("a number is compared with a function: now.mood, now.heat and "
        "now.heard need a customer, as in now.mood(dana)");
static const char not_a_number[] =
    SAY("a number is compared with true or false");
static const char with_text[] =
    SAY("a number is compared with a text: a number stands without quotes");
static const char with_nothing[] =
    SAY("a number is compared with nothing: the value that it asks for is not "
        "there");
static const char joined_outside[] =
    SAY("a line is complete before the sign: texts are joined in parentheses, "
        "as in dana (\"One \" .. \"two.\")");
static const struct {
    const char *lua, *plain; /* with the same gaps */
} plainer[] = {
    { "attempt to compare number with function", without_customer },
    { "attempt to compare function with number", without_customer },
    { "attempt to compare number with string", with_text },
    { "attempt to compare string with number", with_text },
    { "attempt to compare number with nil", with_nothing },
    { "attempt to compare nil with number", with_nothing },
    { "attempt to add a 'userdata' with a 'string'", joined_outside },
    { "attempt to add a 'string' with a 'userdata'", joined_outside },
    { "attempt to concatenate a userdata value", joined_outside },
    { "attempt to concatenate a userdata value (%s)", joined_outside },
    { "attempt to perform arithmetic on a userdata value", joined_outside },
    { "attempt to compare number with boolean", not_a_number },
    { "attempt to compare boolean with number", not_a_number },
    { "attempt to call a nil value (local %s)",
      SAY("%s is nobody yet; the name before the = is one word, as in local "
          "dana_holt = customer \"Dana Holt\" { … }") },
    { "attempt to add a 'string' with a 'string'",
      SAY("texts are not added; two of them are joined with ..") },
    { "attempt to perform arithmetic on a string value (constant %s)",
      SAY("%s is a text, and texts are not added; two of them are joined with "
          "..") },
    { "attempt to call a nil value (field 'random')",
      SAY("a level has no chance in it, so there is no math.random") },
    { "attempt to call a nil value (field %s)",
      SAY("nothing is called %s here") },
    { "attempt to call a number value (field %s)",
      SAY("%s is a number: it is written without parentheses") },
};

typedef struct Match {
    char pieces[PIECES_MAX][PIECE_BYTES_MAX];
    int count;
} Match;

static void take(Match *match, const char *from, const char *to) {
    size_t size = (size_t)(to - from);
    if (match->count == PIECES_MAX) return;
    char *piece = match->pieces[match->count++];
    snprintf(piece, PIECE_BYTES_MAX, "%.*s",
             (int)(size < PIECE_BYTES_MAX ? size : PIECE_BYTES_MAX - 1), from);
}

/* Whether the text is the pattern with something in place of each %s; each but
 * the last is as short as possible. */
static bool fits(const char *text, const char *pattern, Match *match) {
    match->count = 0;
    const char *gap = strstr(pattern, "%s");
    size_t head = gap ? (size_t)(gap - pattern) : strlen(pattern);
    if (strncmp(text, pattern, head) != 0) return false;
    text += head;
    while (gap) {
        const char *after = gap + 2, *next = strstr(after, "%s");
        size_t size = next ? (size_t)(next - after) : strlen(after);
        size_t left = strlen(text);
        if (left <= size) return false;
        const char *end = next ? find_bytes(text + 1, left - 1, after, size)
                               : text + left - size;
        if (!end || strncmp(end, after, size) != 0) return false;
        take(match, text, end);
        text = end + size;
        gap = next;
    }
    return !*text;
}

static void put(const char *text, char *out, size_t size, int inside) {
    Match *match = mem_alloc(sizeof *match);
    const char *said = NULL;
    for (size_t i = 0; !said && i < sizeof plainer / sizeof *plainer; i++)
        if (fits(text, plainer[i].lua, match)) said = say(plainer[i].plain);
    for (size_t i = 0; !said && i < sizeof patterns / sizeof *patterns; i++)
        if (fits(text, patterns[i], match)) said = say(patterns[i]);
    if (!said) {
        utf8_copy(out, size, text);
    } else {
        char *last = match->count ? match->pieces[match->count - 1] : NULL;
        char words[PIECE_BYTES_MAX], whole[4 * PIECE_BYTES_MAX];
        if (last && inside < DEPTH_MAX) { /* (number expected, got nil) */
            put(last, words, sizeof words, inside + 1);
            utf8_copy(last, PIECE_BYTES_MAX, words);
        }
        format_write(whole, sizeof whole, said, match->pieces[0],
                     match->pieces[1], match->pieces[2], match->pieces[3]);
        utf8_copy(out, size, whole);
    }
    mem_free(match);
}

void lua_words(const char *text, char *out, size_t size) {
    put(text, out, size, 0);
}
