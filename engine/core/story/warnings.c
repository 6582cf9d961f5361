/* SPDX-License-Identifier: MIT
 * The warnings of verify.h: unused things, poor choices, wording against its
 * tone, long lines, missing descriptions. */
#include "core/story/verify.h"

#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "core/story/texts.h"

#include <string.h>

enum {
    LINE_LETTERS = 105,
    REPLY_LETTERS = 68, /* readable from the back of a room */
    AGAINST = 2,        /* points of wording that contradict the tone */
};

static int letters_of(const char *text) {
    int letters = 0;
    while (utf8_next(&text))
        letters++;
    return letters;
}

/* ---- unreachable or unused ---- */

static void warn_unreachable(const Story *story, Findings *findings) {
    bool *reached = mem_alloc((size_t)story->beat_count * sizeof *reached);
    verify_reached(story, reached);
    for (int i = 0; i < story->beat_count; i++)
        if (!reached[i])
            findings_add(findings, story->beats[i].at, "unreachable-beat",
                         "nobody can reach beat \"%s\": no reply leads there",
                         story->beats[i].name);
    mem_free(reached);
}

typedef struct Braces {
    const Story *story;
    bool *used;
} Braces;

static void mark_braces(void *data, const char *context, Place at,
                        const char **text) {
    const Braces *braces = data;
    (void)context;
    (void)at;
    for (const char *open = strchr(*text, '{'); open;
         open = strchr(open + 1, '{')) {
        const char *close = strchr(open, '}');
        if (!close) return;
        char name[64];
        size_t size = (size_t)(close - open) - 1;
        if (size >= sizeof name) continue;
        memcpy(name, open + 1, size);
        name[size] = '\0';
        int var = story_var(braces->story, name);
        if (var != NONE) braces->used[var] = true;
    }
}

static void warn_unused_variables(const Story *story, Findings *findings) {
    Braces braces = { story, mem_alloc((size_t)story->var_count + 1) };
    texts_visit((Story *)story, mark_braces, &braces); /* replaces nothing */
    for (int i = 0; i < story->var_count; i++)
        if (!story->var_used[i] && !braces.used[i])
            findings_add(findings, story->vars[i].at, "unused-variable",
                         "no condition, effect or text uses the variable "
                         "\"%s\"",
                         story->vars[i].name);
    mem_free(braces.used);
}

static bool is_hinted(const Story *story, int fact) {
    for (int i = 0; i < story->line_count; i++)
        if (story->lines[i].clue == fact) return true;
    return false;
}

static bool is_learnt(const Story *story, int fact) {
    for (int i = 0; i < story->reply_count; i++) {
        Span learns = story->replies[i].learns;
        for (int k = 0; k < learns.count; k++)
            if (story->fact_lists[learns.first + k] == fact) return true;
    }
    return false;
}

static void warn_facts(const Story *story, Findings *findings) {
    for (int i = 0; i < story->fact_count; i++) {
        const Fact *fact = &story->facts[i];
        if (is_learnt(story, i)) continue;
        if (story->fact_asked[i]) {
            findings_add(findings, fact->at, "never-learnt",
                         "the level asks whether the player knows \"%s\", and "
                         "no reply learns it: that is never so",
                         fact->id);
            findings_hint(findings,
                          "a clue is not enough; write learns = \"%s\" into "
                          "the reply by which the player comes to know it",
                          fact->id);
        } else if (!is_hinted(story, i)) {
            findings_add(findings, fact->at, "unused-fact",
                         "no reply learns the fact \"%s\" and no line is a "
                         "clue to it",
                         fact->id);
        }
    }
}

/* A smaller value was probably meant as a factor, not as a percentage. */
enum { PER_CENT_MIN = 10 };

static void warn_takes(const Story *story, Findings *findings) {
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        for (int tone = 0; tone < story->tone_count; tone++) {
            int takes = customer->takes[tone];
            if (takes <= 0 || takes >= PER_CENT_MIN) continue;
            findings_add(findings, customer->at, "odd-per-cent",
                         "%s takes %s = %d: that is %d per cent of the usual "
                         "effect, next to nothing",
                         customer->name, story->tones[tone].name, takes, takes);
            findings_hint(findings,
                          "100 is the usual effect; %d times as much "
                          "is %d",
                          takes, takes * 100);
        }
    }
}

/* leaves = 60, where -60 was meant. */
static void warn_leaves(const Story *story, Findings *findings) {
    for (int i = 0; i < story->customer_count; i++) {
        const Customer *customer = &story->customers[i];
        if (customer->ours || customer->stays ||
            customer->leaves <= customer->mood)
            continue;
        findings_add(findings, customer->at, "leaves-at-once",
                     "%s leaves below a mood of %g and begins at %g, which is "
                     "below it already",
                     customer->name, customer->leaves / 10.0,
                     customer->mood / 10.0);
        if (customer->leaves > 0)
            findings_hint(findings, "did you mean leaves = %g?",
                          -customer->leaves / 10.0);
    }
}

static bool is_met(const Story *story, int criterion) {
    for (int i = 0; i < story->reply_count; i++) {
        Span meets = story->replies[i].meets;
        for (int k = 0; k < meets.count; k++)
            if (story->criterion_lists[meets.first + k] == criterion)
                return true;
    }
    return false;
}

static void warn_unused_criteria(const Story *story, Findings *findings) {
    for (int i = 0; i < story->criterion_count; i++)
        if (!is_met(story, i))
            findings_add(findings, story->criteria[i].at, "unused-criterion",
                         "no reply meets the criterion \"%s\"",
                         story->criteria[i].id);
    if (!story->score || story->criterion_count) return;
    findings_add(findings, story->at, "unused-criterion",
                 "score = true, and the level has no criterion to count");
    findings_hint(findings, "add one: criterion \"id\" \"text\"");
}

/* ---- too few or too many choices ---- */

static void warn_choices(const Story *story, Findings *findings) {
    for (int i = 0; i < story->beat_count; i++) {
        const Beat *beat = &story->beats[i];
        int always = 0;
        for (int k = 0; k < beat->replies.count; k++)
            always += story->replies[beat->replies.first + k].when == NONE;
        if (beat->replies.count == 1)
            findings_add(findings, beat->at, "only-one-reply",
                         "beat \"%s\" has one reply: that is no choice",
                         beat->name);
        if (always > VERIFY_MANY_REPLIES)
            findings_add(findings, beat->at, "too-many-replies",
                         "beat \"%s\" offers %d replies at once; more than %d "
                         "is a wall",
                         beat->name, always, VERIFY_MANY_REPLIES);
    }
}

/* Two replies of a beat with the same words, unless both have conditions. */
static void warn_same_replies(const Story *story, Findings *findings) {
    for (int i = 0; i < story->reply_count; i++)
        for (int k = i - 1;
             k >= 0 && story->replies[k].beat == story->replies[i].beat; k--) {
            const Reply *reply = &story->replies[i],
                        *other = &story->replies[k];
            if (strcmp(reply->text, other->text) != 0) continue;
            if (reply->when != NONE && other->when != NONE) continue;
            findings_add(findings, reply->at, "same-reply",
                         "\"%s\" is there twice in beat \"%s\"; the other one "
                         "is in line %d",
                         reply->text, story->beats[reply->beat].name,
                         other->at.line);
            break;
        }
}

/* ---- words ---- */

/* The mood of the tones alone: what the reply is meant to do. */
static int meant(const Story *story, const Reply *reply) {
    int points = 0;
    for (int i = 0; i < reply->tones.count; i++)
        points += story->tones[story->tone_lists[reply->tones.first + i]].mood;
    return points;
}

static void warn_wording(const Story *story, Findings *findings) {
    for (int i = 0; i < story->reply_count; i++) {
        const Reply *reply = &story->replies[i];
        if (reply->wording_given || !reply->hits.count) continue;
        int intended = meant(story, reply);
        bool kind_but = intended > 0 && reply->wording <= -AGAINST;
        bool hard_but = intended < 0 && reply->wording >= AGAINST;
        if (!kind_but && !hard_but) continue;
        const WordingHit *hit = &story->hits[reply->hits.first];
        findings_add(findings, reply->at, "wording-against-tone",
                     kind_but ? SAY("\"%s\" is meant kindly, and \"%s\" costs "
                                    "it %d points")
                              : SAY("\"%s\" is meant hard, and \"%s\" wins it "
                                    "%d points"),
                     reply->text, hit->words,
                     kind_but ? -reply->wording : reply->wording);
        findings_hint(findings, "put it another way, or write wording = 0 if "
                                "it is right as it is");
    }
}

static void warn_long_lines(const Story *story, Findings *findings) {
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        int longest = 0;
        for (int band = 0; band < BANDS; band++) {
            int letters = line->text[band] ? letters_of(line->text[band]) : 0;
            if (letters > longest) longest = letters;
        }
        bool on_screen = line->kind != LINE_NOTE && line->kind != LINE_THOUGHT;
        if (on_screen && longest > LINE_LETTERS)
            findings_add(findings, line->at, "long-line",
                         "this line has %d letters; from the back of a room "
                         "%d can be read",
                         longest, LINE_LETTERS);
    }
    for (int i = 0; i < story->reply_count; i++) {
        int letters = letters_of(story->replies[i].text);
        if (letters > REPLY_LETTERS)
            findings_add(findings, story->replies[i].at, "long-reply",
                         "this reply has %d letters; from the back of a room "
                         "%d can be read",
                         letters, REPLY_LETTERS);
    }
}

/* A star that was probably meant as emphasis (base/emphasis.h). */
static void warn_star(void *data, const char *context, Place at,
                      const char **text) {
    Findings *findings = data;
    char words[48];
    StarsFault fault = emphasis_check(*text);
    (void)context;
    if (fault == STARS_FINE) return;
    utf8_copy(words, sizeof words, *text);
    const char *cut = strlen(words) < strlen(*text) ? "…" : "";
    findings_add(findings, at, "lone-star",
                 fault == STARS_DOUBLE
                     ? SAY("\"%s%s\" has two stars around words; they are "
                           "shown as stars")
                     : SAY("\"%s%s\" has a star without another; it is shown "
                           "as a star"),
                 words, cut);
    findings_hint(findings, "write *one* star on each side to emphasise, and "
                            "{*} where a star is meant");
}

/* ---- cues for players who cannot see or hear ---- */

static bool shows_itself(const Story *story) {
    return story->channel != CHANNEL_CHAT;
}

/* If no line of the level describes how the customer looks or acts, only the
 * picture and the voice tell the mood. */
static void warn_cues(const Story *story, Findings *findings) {
    if (!shows_itself(story)) return;
    for (int who = 0; who < story->customer_count; who++) {
        int speaks = 0, described = 0;
        if (story->customers[who].ours) continue;
        for (int i = 0; i < story->line_count; i++) {
            const Line *line = &story->lines[i];
            if (line->who != who) continue;
            speaks += line->kind == LINE_SPEECH;
            described += line->kind == LINE_ACTION ||
                         (line->kind == LINE_SPEECH && line->text[BAND_CALM] &&
                          line->text[BAND_UPSET]);
        }
        if (speaks && !described)
            findings_add(findings, story->customers[who].at, "no-written-cue",
                         "nothing says in words how %s is: a player who does "
                         "not see the face misses it",
                         story->customers[who].name);
    }
}

static void warn_sounds(const Story *story, Findings *findings) {
    for (int i = 0; i < story->line_count; i++) {
        const Line *line = &story->lines[i];
        if (line->sound == NONE) continue;
        const SoundDef *sound = &story->sounds[line->sound];
        if (sound->caption && *sound->caption) continue;
        findings_add(findings, line->at, "sound-without-caption",
                     "the sound \"%s\" has no caption: a player who does not "
                     "hear it misses it",
                     sound->name);
    }
}

void verify_warnings(const Story *story, Findings *findings) {
    warn_unreachable(story, findings);
    warn_unused_variables(story, findings);
    warn_facts(story, findings);
    warn_takes(story, findings);
    warn_leaves(story, findings);
    warn_unused_criteria(story, findings);
    warn_choices(story, findings);
    warn_same_replies(story, findings);
    warn_wording(story, findings);
    warn_long_lines(story, findings);
    texts_visit((Story *)story, warn_star, findings); /* replaces nothing */
    warn_cues(story, findings);
    warn_sounds(story, findings);
    verify_giveaways(story, findings);
    verify_unseen(story, findings);
    verify_fonts(story, findings);
}
