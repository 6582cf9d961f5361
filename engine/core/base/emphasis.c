/* SPDX-License-Identifier: MIT
 * Finds *emphasis* by what stands on both sides of a star: a star opens where
 * a word begins and closes where one ends. */
#include "core/base/emphasis.h"

#include "core/base/text.h"

#include <stdbool.h>
#include <string.h>

enum { GUARD_BYTES = sizeof STAR_GUARD - 1 };

static bool in_range(uint32_t code, uint32_t first, uint32_t last) {
    return code >= first && code <= last;
}

/* Whether this character can be inside a word. Not in scripts that put no space
 * between words: there a word may begin or end at any character. */
static bool joins_words(uint32_t code) {
    if (code == '*' || code == '_') return true;
    if (in_range(code, 0x0E00, 0x0EFF) || in_range(code, 0x1000, 0x109F) ||
        in_range(code, 0x1780, 0x17FF) || in_range(code, 0x2E80, 0x9FFF) ||
        in_range(code, 0xAC00, 0xD7AF) || in_range(code, 0xF900, 0xFAFF) ||
        in_range(code, 0xFF00, 0xFFEF) || code >= 0x1F000)
        return false;
    return code && utf8_is_word(code);
}

static bool is_space(uint32_t code) {
    return !code || code == ' ' || code == '\n' || code == '\t' ||
           code == 0xA0 || code == 0x3000;
}

static uint32_t before(const char *text, const char *at) {
    if (at == text) return 0;
    do {
        at--;
    } while (at > text && ((unsigned char)*at & 0xC0) == 0x80);
    return utf8_next(&at);
}

static uint32_t behind(const char *at) {
    at++;
    return utf8_next(&at);
}

static bool is_guarded(const char *star) {
    return strncmp(star + 1, STAR_GUARD, GUARD_BYTES) == 0;
}

static bool may_open(const char *text, const char *star) {
    uint32_t next = behind(star);
    return !joins_words(before(text, star)) && !is_space(next) && next != '*' &&
           !is_guarded(star);
}

static bool may_close(const char *text, const char *star) {
    uint32_t last = before(text, star);
    return !is_space(last) && last != '*' && !joins_words(behind(star)) &&
           !is_guarded(star);
}

/* The search stops at a star that could itself begin an emphasis, so the time
 * is linear in the text, however many stars it has. */
const char *emphasis_end(const char *text, const char *star) {
    if (!may_open(text, star)) return NULL;
    for (const char *at = star + 1; *at && *at != '\n'; at++) {
        if (*at != '*') continue;
        if (may_close(text, at)) return at;
        if (may_open(text, at)) return NULL;
    }
    return NULL;
}

void emphasis_strip(char *text) {
    char *out = text; /* never ahead of `at`, so it overwrites nothing unread */
    const char *end = NULL;
    uint32_t last = 0;
    for (char *at = text; *at;) {
        if (strncmp(at, STAR_GUARD, GUARD_BYTES) == 0) {
            at += GUARD_BYTES;
            continue;
        }
        if (*at == '*' && at == end) {
            end = NULL;
            last = '*';
            at++;
            continue;
        }
        if (*at == '*' && !end && !joins_words(last)) {
            end = emphasis_end(at, at); /* nothing before it counts */
            if (end) {
                at++;
                continue;
            }
        }
        const char *next = at;
        last = utf8_next(&next);
        size_t size = (size_t)(next - at);
        memmove(out, at, size);
        out += size;
        at += size;
    }
    *out = '\0';
}

/* ---- stars that may have been meant as emphasis ---- */

/* How many stars stand side by side from `star` on. */
static size_t run_of(const char *star) {
    return strspn(star, "*");
}

/* {*}: a plain star, written so on purpose. */
static bool is_braced(const char *text, const char *star) {
    return star > text && star[-1] == '{' && star[1] == '}';
}

/* **words**: how Markdown writes strong emphasis. */
static bool is_double(const char *text, const char *star) {
    if (run_of(star) != 2 || joins_words(before(text, star)) ||
        is_space(behind(star + 1)))
        return false;
    const char *close = strstr(star + 2, "**");
    return close && run_of(close) == 2 && !is_space(before(text, close)) &&
           !joins_words(behind(close + 1)) &&
           !memchr(star, '\n', (size_t)(close - star));
}

StarsFault emphasis_check(const char *text) {
    for (const char *at = text; (at = strchr(at, '*')) != NULL;) {
        size_t run = run_of(at);
        if (is_double(text, at)) return STARS_DOUBLE;
        const char *end = emphasis_end(text, at);
        bool lone = run == 1 && !is_braced(text, at) && !end &&
                    (may_open(text, at) || may_close(text, at));
        if (lone) return STARS_LONE;
        at = end ? end + 1 : at + run;
    }
    return STARS_FINE;
}
