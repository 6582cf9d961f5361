/* SPDX-License-Identifier: MIT
 * Reasons in plain words: what you did, and up to two things that made it
 * count for more or for less with this person. */
#include "core/study/reasons.h"

#include "core/base/text.h"
#include "core/story/labels.h"
#include "core/words/say.h"

enum { CLAUSES_MAX = 2 };

/* What the player did, for each known tone; %s is the customer's first name. */
static const char *const deeds[KNOWN_TONES] = {
    [KNOWN_ASK] = SAY("You asked %s something."),
    [KNOWN_REFLECT] = SAY("You said back what %s had told you."),
    [KNOWN_VALIDATE] = SAY("You told %s that the feeling made sense."),
    [KNOWN_PAUSE] = SAY("You left %s a moment."),
    [KNOWN_THANK] = SAY("You thanked %s."),
    [KNOWN_COMMISERATE] = SAY("You felt for %s, and said it."),
    [KNOWN_LIGHTEN] = SAY("You tried something light with %s."),
    [KNOWN_DELIGHT] = SAY("You gave %s more than was owed."),
    [KNOWN_REGRET] = SAY("You said sorry to %s."),
    [KNOWN_OWN] = SAY("You owned your part to %s."),
    [KNOWN_EXPLAIN] = SAY("You gave %s a reason."),
    [KNOWN_REASSURE] = SAY("You told %s that it would be all right."),
    [KNOWN_OPTIONS] = SAY("You gave %s something to choose from."),
    [KNOWN_INVITE] = SAY("You asked %s to find the way out with you."),
    [KNOWN_COMMIT] = SAY("You promised %s something definite."),
    [KNOWN_IMPERSONAL] = SAY("You told %s how it was, and blamed nobody."),
    [KNOWN_LIMIT] = SAY("You told %s where the line is."),
    [KNOWN_POLICY] = SAY("You put a rule between yourself and %s."),
    [KNOWN_EXCUSE] = SAY("You gave %s an excuse."),
    [KNOWN_CURT] = SAY("You were short with %s."),
    [KNOWN_FAKE_CHEER] =
        SAY("You were brighter with %s than the moment allowed."),
    [KNOWN_PSEUDO_APOLOGY] = SAY("You were sorry for how %s felt, not for what "
                                 "happened."),
    [KNOWN_PATRONISE] = SAY("You talked down to %s."),
    [KNOWN_CORRECT] = SAY("You set %s right."),
    [KNOWN_MINIMISE] = SAY("You told %s that it was not so bad."),
    [KNOWN_JUDGE] = SAY("You judged %s."),
    [KNOWN_BLAME] = SAY("You put the blame on %s."),
    [KNOWN_RETALIATE] = SAY("You hit back at %s."),
};

int reason_whole(int tenths) {
    return mood_divide(tenths, 10);
}

const char *reason_first_name(const char *name, Arena *arena) {
    return arena_text_n(arena, name, text_first_name(name));
}

/* ---- a tone ---- */

typedef struct Clauses {
    Text text;
    int count;
    Pronoun who; /* the customer, whom the first sentence has named */
} Clauses;

static void clause(Clauses *out, const char *sentence) {
    if (out->count++ < CLAUSES_MAX) say_add(&out->text, say(sentence));
}

static void clause_of(Clauses *out, const char *she, const char *he,
                      const char *they) {
    clause(out, pronoun_choose(out->who, she, he, they));
}

static const char *what_you_did(const Story *story, const KnownTones *known,
                                const MoodTerm *term, const char *name,
                                Arena *arena) {
    const Tone *tone = &story->tones[term->tone];
    if (term->weight == 50)
        return arena_format(arena,
                            say("%s heard what you said to the other one (%s), "
                                "and felt half of it."),
                            name, tone_word(tone));
    const char *deed = deeds[known->of[term->tone]];
    if (tone->shared && deed) return arena_format(arena, say(deed), name);
    return arena_format(arena, say("What you said to %s: %s."), name,
                        tone_word(tone));
}

static void of_repeating(Clauses *out, const MoodTerm *term) {
    if (term->repeat > 100)
        clause(out, SAY("Said again, it hurts more."));
    else if (term->repeat < 0)
        clause(out, SAY("Said so often, it grates."));
    else if (term->repeat == 0)
        clause(out, SAY("Said once more, it does nothing."));
    else if (term->repeat < 100)
        clause(out, SAY("Said again, it does less."));
}

static void of_hearing(Clauses *out, const MoodTerm *term) {
    if (term->unheard < 100)
        clause_of(out, SAY("Most of it was lost: she did not feel heard yet."),
                  SAY("Most of it was lost: he did not feel heard yet."),
                  SAY("Most of it was lost: they did not feel heard yet."));
    if (term->heat <= 80)
        clause_of(out, SAY("She was too worked up to take it all in."),
                  SAY("He was too worked up to take it all in."),
                  SAY("They were too worked up to take it all in."));
    if (term->later >= 120)
        clause(out, SAY("This far into a talk it counts for more."));
}

static void of_person(Clauses *out, const MoodTerm *term) {
    if (term->stance < 100)
        clause(out, SAY("Your judging thought took some of the warmth out."));
    if (term->stance > 100) clause(out, SAY("You meant it, and it showed."));
    if (term->takes > 100)
        clause_of(out, SAY("She takes this more to heart than most."),
                  SAY("He takes this more to heart than most."),
                  SAY("They take this more to heart than most."));
    if (term->takes < 100)
        clause_of(out, SAY("She takes this more lightly than most."),
                  SAY("He takes this more lightly than most."),
                  SAY("They take this more lightly than most."));
}

static void of_temper(Clauses *out, const MoodTerm *term) {
    bool hurts = term->points < 0;
    bool helps = term->points > 0;
    if (hurts && term->temper >= 180)
        clause_of(out,
                  SAY("A sting hurts her twice as much as it hurts others."),
                  SAY("A sting hurts him twice as much as it hurts others."),
                  SAY("A sting hurts them twice as much as it hurts others."));
    else if (hurts && term->temper >= 130)
        clause_of(out, SAY("A sting hurts her more than it hurts others."),
                  SAY("A sting hurts him more than it hurts others."),
                  SAY("A sting hurts them more than it hurts others."));
    else if (hurts && term->temper < 100)
        clause_of(out, SAY("A sting hurts her less than it hurts others."),
                  SAY("A sting hurts him less than it hurts others."),
                  SAY("A sting hurts them less than it hurts others."));
    else if (helps && term->temper >= 120)
        clause_of(out, SAY("A good word goes further with her than with most."),
                  SAY("A good word goes further with him than with most."),
                  SAY("A good word goes further with them than with most."));
    else if (helps && term->temper <= 80)
        clause_of(out, SAY("She is slow to warm."), SAY("He is slow to warm."),
                  SAY("They are slow to warm."));
}

static const char *of_tone(const Story *story, const KnownTones *known,
                           const MoodTerm *term, const Customer *who,
                           Arena *arena) {
    const char *name = reason_first_name(who->name, arena);
    Clauses out = { .who = who->pronoun };
    text_add(&out.text, what_you_did(story, known, term, name, arena));
    of_repeating(&out, term);
    of_hearing(&out, term);
    of_person(&out, term);
    of_temper(&out, term);
    const char *said = arena_text(arena, text_get(&out.text));
    text_free(&out.text);
    return said;
}

/* ---- everything else ---- */

static const char *of_wording(const Story *story, const Reply *reply,
                              Arena *arena) {
    if (reply->wording_given || !reply->hits.count)
        return say("How it was put, beside what was meant.");
    Text text = { 0 };
    for (int i = 0; i < reply->hits.count; i++)
        say_add(&text, say(story->hits[reply->hits.first + i].lesson));
    const char *said = arena_text(arena, text_get(&text));
    text_free(&text);
    return said;
}

const char *reason_text(const Story *story, const KnownTones *known,
                        int customer, const Reply *reply, const MoodTerm *term,
                        Arena *arena) {
    const Customer *who = &story->customers[customer];
    const char *name = reason_first_name(who->name, arena);
    switch (term->kind) {
    case TERM_TONE:
        return of_tone(story, known, term, who, arena);
    case TERM_WORDING:
        return of_wording(story, reply, arena);
    case TERM_PASSED_OVER:
        return arena_format(arena,
                            say("%s got an answer before anything showed that "
                                "it had been heard."),
                            name);
    case TERM_LEFT_OUT:
        return arena_format(
            arena, say("You spoke to somebody else again, and %s felt it."),
            name);
    case TERM_EVENT:
        return story->events[term->event].why
                   ? story->events[term->event].why
                   : say("Something happened just then.");
    case TERM_JUDGING:
        return say("The thought you had was in your voice.");
    case TERM_DRIFT:
        return arena_format(
            arena, say("Left alone, %s drifts back to the usual mood."), name);
    case TERM_PARTNER:
        return arena_format(
            arena, say("%s caught it from %s."), name,
            reason_first_name(story->customers[who->partner].name, arena));
    case TERM_LIMIT:
        return say("The meter ends here.");
    case TERM_SCAR:
        return arena_format(
            arena, say("%s has not forgotten the worst moment."), name);
    }
    return "";
}
