/* SPDX-License-Identifier: MIT
 * Words the account of a mood: for each term a short name and a sentence that
 * says why it came to its points, clause by clause; then the verdicts at the
 * end. */
#include "core/study/explain.h"

#include "core/story/labels.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
        return "end_of_scale"; /* "limit" is a tone */
    case TERM_SCAR:
        return "scar";
    case TERM_PASSED_OVER:
        return "passed_over";
    case TERM_LEFT_OUT:
        return "left_out";
    case TERM_EVENT:
        return "event";
    }
    return "";
}

const char *explain_word(const Story *story, const MoodTerm *term) {
    switch (term->kind) {
    case TERM_TONE:
        return tone_word(&story->tones[term->tone]);
    case TERM_WORDING:
        return say_as("what moved a mood", "wording");
    case TERM_JUDGING:
        return say_as("what moved a mood", "judging");
    case TERM_DRIFT:
        return say_as("what moved a mood", "drift");
    case TERM_PARTNER:
        return say_as("what moved a mood", "partner");
    case TERM_LIMIT:
        return say_as("what moved a mood", "end of the scale");
    case TERM_SCAR:
        return say_as("what moved a mood", "scar");
    case TERM_PASSED_OVER:
        return say_as("what moved a mood", "passed over");
    case TERM_LEFT_OUT:
        return say_as("what moved a mood", "left out");
    case TERM_EVENT:
        return say_as("what moved a mood", "what happened");
    }
    return "";
}

/* ---- a tone's term, clause by clause ---- */

/* Said in the language in use. */
__attribute__((format(printf, 2, 3))) static void
clause(Text *out, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *words = say_format(format, args);
    va_end(args);
    if (out->size) text_add(out, say_as("between two reasons", "; "));
    text_add(out, words);
    mem_free(words);
}

/* Words for a tone heard before, by how often; the last is for any higher
 * count.
 */
typedef const char *const Repeated[3];
static Repeated hurts_more = {
    SAY("the second time hurts more than the first, %d %%"),
    SAY("the third time hurts more than the first, %d %%"),
    SAY("the umpteenth time hurts more than the first, %d %%"),
};
static Repeated does_less = {
    SAY("the second time it does less, %d %%"),
    SAY("the third time it does less, %d %%"),
    SAY("the umpteenth time it does less, %d %%"),
};
static Repeated does_nothing = {
    SAY("the second time it does nothing any more"),
    SAY("the third time it does nothing any more"),
    SAY("the umpteenth time it does nothing any more"),
};
static Repeated grates = {
    SAY("the second time it begins to grate, %d %%"),
    SAY("the third time it begins to grate, %d %%"),
    SAY("the umpteenth time it begins to grate, %d %%"),
};

static void clause_repeat(Text *out, const MoodTerm *term) {
    int share = term->repeat;
    int time = term->nth < 2 ? 0 : term->nth > 4 ? 2 : term->nth - 2;
    if (share > 100)
        clause(out, hurts_more[time], share);
    else if (share > 0 && share < 100)
        clause(out, does_less[time], share);
    else if (share == 0)
        clause(out, "%s", say(does_nothing[time]));
    else if (share < 0)
        clause(out, grates[time], share);
}

static void clause_held_back(Text *out, const MoodTerm *term, Pronoun who) {
    if (term->unheard != 100)
        clause(
            out,
            pronoun_choose(
                who,
                SAY("held back to %d %% because she did not feel heard yet"),
                SAY("held back to %d %% because he did not feel heard yet"),
                SAY("held back to %d %% because they did not feel heard yet")),
            term->unheard);
    if (term->heat < 100)
        clause(out,
               pronoun_choose(
                   who,
                   SAY("she was too worked up to take all of it in, %d %%"),
                   SAY("he was too worked up to take all of it in, %d %%"),
                   SAY("they were too worked up to take all of it in, %d %%")),
               term->heat);
    if (term->later > 100)
        clause(out, "this far into the talk it counts for more, %d %%",
               term->later);
}

static const char *of_temper(const MoodTerm *term, Pronoun who) {
    return term->points < 0
               ? pronoun_choose(who, SAY("what hurts, hurts her at %d %%"),
                                SAY("what hurts, hurts him at %d %%"),
                                SAY("what hurts, hurts them at %d %%"))
               : pronoun_choose(who, SAY("what helps, helps her at %d %%"),
                                SAY("what helps, helps him at %d %%"),
                                SAY("what helps, helps them at %d %%"));
}

static const char *of_taking(const MoodTerm *term, Pronoun who) {
    return term->takes > 100
               ? pronoun_choose(
                     who, SAY("she takes this more to heart than most, %d %%"),
                     SAY("he takes this more to heart than most, %d %%"),
                     SAY("they take this more to heart than most, %d %%"))
               : pronoun_choose(
                     who, SAY("she takes this more lightly than most, %d %%"),
                     SAY("he takes this more lightly than most, %d %%"),
                     SAY("they take this more lightly than most, %d %%"));
}

static void clause_person(Text *out, const MoodTerm *term, Pronoun who) {
    if (term->stance < 100)
        clause(out, "your judging thought took the warmth out, %d %%",
               term->stance);
    if (term->stance > 100)
        clause(out, "you meant it, and it showed, %d %%", term->stance);
    if (term->temper != 100) clause(out, of_temper(term, who), term->temper);
    if (term->takes != 100) clause(out, of_taking(term, who), term->takes);
    if (term->weight != 100)
        clause(out, "it was said to someone else, %d %%", term->weight);
}

static const char *why_tone(const Customer *customer, const MoodTerm *term,
                            Arena *arena) {
    Text text = { 0 };
    int base = abs(term->base);
    char points[24];
    snprintf(points, sizeof points, "%s%d.%d", term->base < 0 ? "\u2212" : "+",
             base / 10, base % 10);
    clause(&text, "by itself %s", points);
    clause_repeat(&text, term);
    clause_held_back(&text, term, customer->pronoun);
    clause_person(&text, term, customer->pronoun);
    const char *why = arena_text(arena, text_get(&text));
    text_free(&text);
    return why;
}

/* ---- the other terms ---- */

/* The strongest influences first; a reader does not keep more than two in mind.
 */
enum { WORDING_LESSONS = 2 };

static const char *why_wording(const Story *story, const Reply *reply,
                               Arena *arena) {
    if (reply->wording_given || !reply->hits.count)
        return say("how it was put, beside what was meant");
    Text text = { 0 };
    for (int i = 0; i < reply->hits.count && i < WORDING_LESSONS; i++)
        clause(&text, "%s", say(story->hits[reply->hits.first + i].lesson));
    const char *why = arena_text(arena, text_get(&text));
    text_free(&text);
    return why;
}

static const char *event_why(const Story *story, int event) {
    const char *why = story->events[event].why;
    return why ? why : say("something happened");
}

static const char *passed_over_why(Pronoun who) {
    return say(pronoun_choose(
        who,
        SAY("an answer came before anything showed her that she was heard"),
        SAY("an answer came before anything showed him that he was heard"),
        SAY("an answer came before anything showed them that they were "
            "heard")));
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
        return say("the thought you went in with was in your voice");
    case TERM_DRIFT:
        return say(pronoun_choose(
            who, SAY("everyone drifts back to where she usually is"),
            SAY("everyone drifts back to where he usually is"),
            SAY("everyone drifts back to where they usually are")));
    case TERM_PARTNER:
        return arena_format(arena, say("caught from %s"),
                            story->customers[customer->partner].name);
    case TERM_LIMIT:
        return say("a mood goes no further than this");
    case TERM_SCAR:
        return say(
            pronoun_choose(who, SAY("she has not forgotten the worst moment"),
                           SAY("he has not forgotten the worst moment"),
                           SAY("they have not forgotten the worst moment")));
    case TERM_PASSED_OVER:
        return passed_over_why(who);
    case TERM_LEFT_OUT:
        return say(pronoun_choose(
            who, SAY("you spoke to somebody else again, and she felt it"),
            SAY("you spoke to somebody else again, and he felt it"),
            SAY("you spoke to somebody else again, and they felt it")));
    case TERM_EVENT:
        return event_why(story, term->event);
    }
    return "";
}

/* ---- verdicts ---- */

enum { WORSE, AS_BEFORE, BETTER, CHANGES };

typedef struct Feeling {
    const char *she, *he, *they;
} Feeling;

static const Feeling feelings[BANDS][CHANGES] = {
    [BAND_FURIOUS] = {
        [WORSE] = { SAY("She is furious, worse than at the start."),
                    SAY("He is furious, worse than at the start."),
                    SAY("They are furious, worse than at the start.") },
        [AS_BEFORE] = { SAY("She is furious, much as at the start."),
                        SAY("He is furious, much as at the start."),
                        SAY("They are furious, much as at the start.") },
        [BETTER] = { SAY("She is furious, better than at the start."),
                     SAY("He is furious, better than at the start."),
                     SAY("They are furious, better than at the start.") },
    },
    [BAND_UPSET] = {
        [WORSE] = { SAY("She is upset, worse than at the start."),
                    SAY("He is upset, worse than at the start."),
                    SAY("They are upset, worse than at the start.") },
        [AS_BEFORE] = { SAY("She is upset, much as at the start."),
                        SAY("He is upset, much as at the start."),
                        SAY("They are upset, much as at the start.") },
        [BETTER] = { SAY("She is upset, better than at the start."),
                     SAY("He is upset, better than at the start."),
                     SAY("They are upset, better than at the start.") },
    },
    [BAND_TENSE] = {
        [WORSE] = { SAY("She is still on guard, worse than at the start."),
                    SAY("He is still on guard, worse than at the start."),
                    SAY("They are still on guard, worse than at the start.") },
        [AS_BEFORE] = { SAY("She is still on guard, much as at the start."),
                        SAY("He is still on guard, much as at the start."),
                        SAY("They are still on guard, much as at the start.") },
        [BETTER] = { SAY("She is still on guard, better than at the start."),
                     SAY("He is still on guard, better than at the start."),
                     SAY("They are still on guard, better than at the "
                         "start.") },
    },
    [BAND_CALM] = {
        [WORSE] = { SAY("She is all right about it, worse than at the start."),
                    SAY("He is all right about it, worse than at the start."),
                    SAY("They are all right about it, worse than at the "
                        "start.") },
        [AS_BEFORE] = { SAY("She is all right about it, much as at the start."),
                        SAY("He is all right about it, much as at the start."),
                        SAY("They are all right about it, much as at the "
                            "start.") },
        [BETTER] = { SAY("She is all right about it, better than at the "
                         "start."),
                     SAY("He is all right about it, better than at the start."),
                     SAY("They are all right about it, better than at the "
                         "start.") },
    },
    [BAND_WARM] = {
        [WORSE] = { SAY("She is glad it was you, worse than at the start."),
                    SAY("He is glad it was you, worse than at the start."),
                    SAY("They are glad it was you, worse than at the start.") },
        [AS_BEFORE] = { SAY("She is glad it was you, much as at the start."),
                        SAY("He is glad it was you, much as at the start."),
                        SAY("They are glad it was you, much as at the "
                            "start.") },
        [BETTER] = { SAY("She is glad it was you, better than at the start."),
                     SAY("He is glad it was you, better than at the start."),
                     SAY("They are glad it was you, better than at the "
                         "start.") },
    },
};

const char *explain_feeling(const Customer *customer, int start, int end,
                            Arena *arena) {
    int change = end > start + 50   ? BETTER
                 : end < start - 50 ? WORSE
                                    : AS_BEFORE;
    const Feeling *feeling = &feelings[band_of(end)][change];
    return arena_text(arena, say(pronoun_choose(customer->pronoun, feeling->she,
                                                feeling->he, feeling->they)));
}

static const char *coming_back(Pronoun who, Outcome outcome) {
    switch (outcome) {
    case OUTCOME_LOST:
        return pronoun_choose(who,
                              SAY("No. She will go elsewhere, and say why."),
                              SAY("No. He will go elsewhere, and say why."),
                              SAY("No. They will go elsewhere, and say why."));
    case OUTCOME_UNEASY:
        return pronoun_choose(
            who, SAY("Perhaps, if nobody nearer asks her first."),
            SAY("Perhaps, if nobody nearer asks him first."),
            SAY("Perhaps, if nobody nearer asks them first."));
    case OUTCOME_KEPT:
        return pronoun_choose(
            who, SAY("Yes. She has met someone worth coming back to."),
            SAY("Yes. He has met someone worth coming back to."),
            SAY("Yes. They have met someone worth coming back to."));
    case OUTCOME_DELIGHTED:
        return pronoun_choose(who, SAY("Yes, and she will tell a friend."),
                              SAY("Yes, and he will tell a friend."),
                              SAY("Yes, and they will tell a friend."));
    case OUTCOMES:
        break;
    }
    return NULL;
}

const char *explain_return(const Customer *customer, Outcome outcome,
                           Arena *arena) {
    const char *sentence = coming_back(customer->pronoun, outcome);
    return sentence ? arena_text(arena, say(sentence)) : NULL;
}

/* "$2,400": sums are whole units. */
const char *explain_sum(const char *currency, int amount, Arena *arena) {
    static const char *const signs[][2] = {
        { "USD", "$" }, { "EUR", "€" }, { "GBP", "£" },  { "JPY", "¥" },
        { "CNY", "¥" }, { "INR", "₹" }, { "AUD", "A$" }, { "CAD", "C$" },
    };
    const char *sign = NULL;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (!strcmp(signs[i][0], currency)) sign = signs[i][1];
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
             : arena_format(arena, "%s %s", text_get(&digits), currency);
    text_free(&digits);
    return out;
}

const char *explain_sale(const Stake *stake, int kept, Arena *arena) {
    const char *all = explain_sum(stake->currency, stake->sale, arena);
    if (kept <= 0) return arena_format(arena, say("Today's %s is lost."), all);
    if (kept >= stake->sale)
        return arena_format(arena, say("Today's %s is kept."), all);
    return arena_format(arena, say("Of today's %s, %s is kept."), all,
                        explain_sum(stake->currency, kept, arena));
}

const char *explain_yearly(const Stake *stake, int kept, bool in_doubt,
                           Arena *arena) {
    const char *all = explain_sum(stake->currency, stake->yearly, arena);
    if (kept >= stake->yearly)
        return arena_format(arena, say("About %s a year is kept."), all);
    if (kept > 0)
        return arena_format(arena, say("Of about %s a year, %s is kept."), all,
                            explain_sum(stake->currency, kept, arena));
    if (in_doubt)
        return arena_format(arena, say("About %s a year is in doubt."), all);
    return arena_format(arena, say("About %s a year is lost."), all);
}
