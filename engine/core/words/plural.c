/* SPDX-License-Identifier: MIT
 * A recursive descent parser for C's expressions that evaluates while it
 * parses; `ranked` handles all binary operators by their precedence. */
#include "core/words/plural.h"

#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 32 }; /* nested brackets; protects the stack */

typedef struct Rule {
    const char *at;
    unsigned long n;
    int depth;
    bool wrong;
} Rule;

typedef unsigned long Value;

static Value choice(Rule *rule);

static bool take(Rule *rule, const char *sign) {
    rule->at += strspn(rule->at, " \t");
    size_t size = strlen(sign);
    if (strncmp(rule->at, sign, size) != 0) return false;
    rule->at += size;
    return true;
}

static Value single(Rule *rule) {
    Value value = 0;
    if (++rule->depth > DEPTH_MAX) rule->wrong = true;
    if (rule->wrong) return 0;
    if (take(rule, "!")) {
        value = !single(rule);
    } else if (take(rule, "(")) {
        value = choice(rule);
        if (!take(rule, ")")) rule->wrong = true;
    } else if (take(rule, "n")) {
        value = rule->n;
    } else if (*rule->at >= '0' && *rule->at <= '9') {
        char *end;
        value = strtoul(rule->at, &end, 10);
        rule->at = end;
    } else {
        rule->wrong = true;
    }
    rule->depth--;
    return value;
}

/* Binary operators by precedence, tightest first; "<=" stands before "<", so
 * that the longer one is tried first. */
typedef enum {
    TIMES,
    OVER,
    REST,
    PLUS,
    MINUS,
    AT_MOST,
    AT_LEAST,
    LESS,
    MORE,
    SAME,
    OTHER,
    BOTH,
    EITHER,
    SIGNS
} Sign;

static const struct {
    const char *text;
    int rank;
} signs[SIGNS] = {
    [TIMES] = { "*", 0 },     [OVER] = { "/", 0 },   [REST] = { "%", 0 },
    [PLUS] = { "+", 1 },      [MINUS] = { "-", 1 },  [AT_MOST] = { "<=", 2 },
    [AT_LEAST] = { ">=", 2 }, [LESS] = { "<", 2 },   [MORE] = { ">", 2 },
    [SAME] = { "==", 3 },     [OTHER] = { "!=", 3 }, [BOTH] = { "&&", 4 },
    [EITHER] = { "||", 5 },
};
enum { RANKS = 6 };

static Value join(Sign sign, Value left, Value right) {
    switch (sign) {
    case TIMES:
        return left * right;
    case OVER:
        return right ? left / right : 0;
    case REST:
        return right ? left % right : 0;
    case PLUS:
        return left + right;
    case MINUS:
        return left - right;
    case AT_MOST:
        return left <= right;
    case AT_LEAST:
        return left >= right;
    case LESS:
        return left < right;
    case MORE:
        return left > right;
    case SAME:
        return left == right;
    case OTHER:
        return left != right;
    case BOTH:
        return left && right;
    case EITHER:
        return left || right;
    case SIGNS:
        break;
    }
    return 0;
}

static Sign take_sign(Rule *rule, int rank) {
    for (int i = 0; i < SIGNS; i++)
        if (signs[i].rank == rank && take(rule, signs[i].text)) return (Sign)i;
    return SIGNS;
}

static Value ranked(Rule *rule, int rank) {
    if (rank < 0) return single(rule);
    Value left = ranked(rule, rank - 1);
    Sign sign;
    while (!rule->wrong && (sign = take_sign(rule, rank)) != SIGNS)
        left = join(sign, left, ranked(rule, rank - 1));
    return left;
}

static Value choice(Rule *rule) {
    if (++rule->depth > DEPTH_MAX) rule->wrong = true;
    if (rule->wrong) return 0;
    Value value = ranked(rule, RANKS - 1);
    if (take(rule, "?")) {
        Value yes = choice(rule);
        if (!take(rule, ":")) rule->wrong = true;
        Value no = choice(rule);
        value = value ? yes : no;
    }
    rule->depth--;
    return value;
}

static Value evaluate(const char *text, unsigned long n, bool *valid) {
    Rule rule = { .at = text, .n = n };
    Value value = choice(&rule);
    rule.at += strspn(rule.at, " \t\n");
    *valid = !rule.wrong && (*rule.at == '\0' || *rule.at == ';');
    return value;
}

bool plural_valid(const char *rule) {
    bool valid;
    evaluate(rule, 1, &valid);
    return valid;
}

int plural_form(const char *rule, unsigned long n) {
    bool valid;
    Value value = evaluate(rule, n, &valid);
    return valid && value < PLURAL_FORMS_MAX ? (int)value : 0;
}
