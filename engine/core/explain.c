/* SPDX-License-Identifier: MIT */
#include "core/explain.h"

#include "core/say.h"
#include "core/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const subjects[] = { "she", "he", "they" };
static const char *const objects[] = { "her", "him", "them" };
static const char *const possessives[] = { "her", "his", "their" };
static const char *const starts[] = { "She", "He", "They" };

const char *pronoun_subject(Pronoun pronoun) {
    return subjects[pronoun];
}

const char *pronoun_object(Pronoun pronoun) {
    return objects[pronoun];
}

const char *pronoun_possessive(Pronoun pronoun) {
    return possessives[pronoun];
}

const char *pronoun_start(Pronoun pronoun) {
    return starts[pronoun];
}

const char *pronoun_verb(Pronoun pronoun, const char *one, const char *many) {
    return pronoun == PRONOUN_THEY ? many : one;
}

const char *band_word(Band band) {
    return say_as("a mood", band_name(band));
}

const char *explain_term(const Story *story, const MoodTerm *term) {
    switch (term->kind) {
    case TERM_TONE:
        return story->tones[term->tone].name;
    case TERM_WORDING:
        return "wording";
    case TERM_JUDGING:
        return "judging";
    case TERM_DRIFT:
        return "drift";
    case TERM_PARTNER:
        return "partner";
    case TERM_LIMIT:
        return "limit";
    case TERM_SCAR:
        return "scar";
    }
    return "";
}

/* ---- a tone's term, clause by clause ---- */

__attribute__((format(printf, 2, 3))) static void
clause(Text *out, const char *format, ...) {
    char words[512];
    va_list args;
    va_start(args, format);
    vsnprintf(words, sizeof words, format, args);
    va_end(args);
    text_format(out, "%s%s", out->size ? "; " : "", words);
}

static void clause_repeat(Text *out, const MoodTerm *term) {
    static const char *const times[] = { "", "first", "second", "third" };
    const char *nth = term->nth <= 3 ? times[term->nth] : "umpteenth";
    int share = term->repeat;
    if (share > 100)
        clause(out, "the %s time hurts more than the first, %d %%", nth, share);
    else if (share > 0 && share < 100)
        clause(out, "the %s time it does less, %d %%", nth, share);
    else if (share == 0)
        clause(out, "the %s time it does nothing any more", nth);
    else if (share < 0)
        clause(out, "the %s time it begins to grate, %d %%", nth, share);
}

static void clause_held_back(Text *out, const MoodTerm *term, Pronoun who) {
    if (term->unheard != 100)
        clause(out, "held back to %d %% because %s did not feel heard yet",
               term->unheard, pronoun_subject(who));
    if (term->heat < 100)
        clause(out, "%s %s too worked up to take all of it in, %d %%",
               pronoun_subject(who), pronoun_verb(who, "was", "were"),
               term->heat);
    if (term->later > 100)
        clause(out, "this far into the talk it counts for more, %d %%",
               term->later);
}

static void clause_person(Text *out, const MoodTerm *term, Pronoun who) {
    if (term->stance < 100)
        clause(out, "your judging thought took the warmth out, %d %%",
               term->stance);
    if (term->stance > 100)
        clause(out, "you meant it, and it showed, %d %%", term->stance);
    if (term->temper != 100)
        clause(out,
               term->points < 0 ? "what hurts, hurts %s at %d %%"
                                : "what helps, helps %s at %d %%",
               pronoun_object(who), term->temper);
    if (term->takes != 100)
        clause(out, "%s %s this %s than most, %d %%", pronoun_subject(who),
               pronoun_verb(who, "takes", "take"),
               term->takes > 100 ? "more to heart" : "more lightly",
               term->takes);
    if (term->weight != 100)
        clause(out, "it was said to someone else, %d %%", term->weight);
}

static const char *why_tone(const Customer *customer, const MoodTerm *term,
                            Arena *arena) {
    Text text = { 0 };
    int base = abs(term->base);
    clause_repeat(&text, term);
    clause_held_back(&text, term, customer->pronoun);
    clause_person(&text, term, customer->pronoun);
    const char *why = arena_format(
        arena, "by itself %s%d.%d%s%s", term->base < 0 ? "\u2212" : "+", base / 10,
        base % 10, text.size ? "; " : "", text_get(&text));
    text_free(&text);
    return why;
}

/* ---- the other terms ---- */

static const char *why_wording(const Story *story, const Reply *reply,
                               Arena *arena) {
    if (reply->wording_given || !reply->hits.count)
        return "how it was put, beside what was meant";
    Text text = { 0 };
    for (int i = 0; i < reply->hits.count; i++)
        clause(&text, "%s", story->hits[reply->hits.first + i].lesson);
    const char *why = arena_text(arena, text_get(&text));
    text_free(&text);
    return why;
}

const char *explain_why(const Story *story, const Customer *customer,
                        const Reply *reply, const MoodTerm *term,
                        Arena *arena) {
    Pronoun who = customer->pronoun;
    switch (term->kind) {
    case TERM_TONE:
        return why_tone(customer, term, arena);
    case TERM_WORDING:
        return why_wording(story, reply, arena);
    case TERM_JUDGING:
        return "the thought you went in with was in your voice";
    case TERM_DRIFT:
        return arena_format(arena,
                            "everyone drifts back to where %s usually "
                            "%s",
                            pronoun_subject(who),
                            pronoun_verb(who, "is", "are"));
    case TERM_PARTNER:
        return arena_format(arena, "caught from %s",
                            story->customers[customer->partner].name);
    case TERM_LIMIT:
        return "a mood has its limits";
    case TERM_SCAR:
        return arena_format(arena, "%s %s not forgotten the worst moment",
                            pronoun_subject(who),
                            pronoun_verb(who, "has", "have"));
    }
    return "";
}

/* ---- verdicts ---- */

const char *explain_feeling(const Customer *customer, int start, int end,
                            Arena *arena) {
    static const char *const bands[BANDS] = {
        [BAND_FURIOUS] = "furious",      [BAND_UPSET] = "upset",
        [BAND_TENSE] = "still on guard", [BAND_CALM] = "all right about it",
        [BAND_WARM] = "glad it was you",
    };
    const char *change = end > start + 50   ? "better than at the start"
                         : end < start - 50 ? "worse than at the start"
                                            : "much as at the start";
    return arena_format(arena, "%s %s %s, %s.",
                        pronoun_start(customer->pronoun),
                        pronoun_verb(customer->pronoun, "is", "are"),
                        bands[band_of(end)], change);
}

const char *explain_return(const Customer *customer, Outcome outcome,
                           Arena *arena) {
    Pronoun who = customer->pronoun;
    switch (outcome) {
    case OUTCOME_LOST:
        return arena_format(arena, "No. %s will go elsewhere, and say why.",
                            pronoun_start(who));
    case OUTCOME_UNEASY:
        return arena_format(arena, "Perhaps, if nobody nearer asks %s first.",
                            pronoun_object(who));
    case OUTCOME_KEPT:
        return arena_format(arena,
                            "Yes. %s %s met someone worth coming back "
                            "to.",
                            pronoun_start(who),
                            pronoun_verb(who, "has", "have"));
    case OUTCOME_DELIGHTED:
        return arena_format(arena, "Yes, and %s will tell a friend.",
                            pronoun_subject(who));
    case OUTCOMES:
        break;
    }
    return NULL;
}

/* "$2,400": sums are whole units. */
static const char *sum(const Stake *stake, int amount, Arena *arena) {
    static const char *const signs[][2] = {
        { "USD", "$" }, { "EUR", "€" }, { "GBP", "£" },  { "JPY", "¥" },
        { "CNY", "¥" }, { "INR", "₹" }, { "AUD", "A$" }, { "CAD", "C$" },
    };
    const char *sign = NULL;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (!strcmp(signs[i][0], stake->currency)) sign = signs[i][1];
    Text digits = { 0 };
    if (amount >= 1000000)
        text_format(&digits, "%d,%03d,%03d", amount / 1000000,
                    amount / 1000 % 1000, amount % 1000);
    else if (amount >= 1000)
        text_format(&digits, "%d,%03d", amount / 1000, amount % 1000);
    else
        text_format(&digits, "%d", amount);
    const char *out =
        sign ? arena_format(arena, "%s%s", sign, text_get(&digits))
             : arena_format(arena, "%s %s", text_get(&digits), stake->currency);
    text_free(&digits);
    return out;
}

const char *explain_money(const Stake *stake, Outcome outcome, Arena *arena) {
    if (!stake->currency) return NULL;
    const char *sale = sum(stake, stake->sale, arena);
    const char *yearly = sum(stake, stake->yearly, arena);
    switch (outcome) {
    case OUTCOME_LOST:
        return arena_format(arena, "Lost: %s today, and about %s a year.", sale,
                            yearly);
    case OUTCOME_UNEASY:
        return arena_format(arena, "Kept: %s today. In doubt: about %s a year.",
                            sale, yearly);
    case OUTCOME_KEPT:
    case OUTCOME_DELIGHTED:
        return arena_format(arena, "Kept: %s today, and about %s a year.", sale,
                            yearly);
    case OUTCOMES:
        break;
    }
    return NULL;
}
