/* SPDX-License-Identifier: MIT
 * The names of the known tones, as levels write them, and looking them up. */
#include "core/study/known_tones.h"

#include <string.h>

static const char *const names[KNOWN_TONES] = {
    [KNOWN_ASK] = "ask",
    [KNOWN_REFLECT] = "reflect",
    [KNOWN_VALIDATE] = "validate",
    [KNOWN_PAUSE] = "pause",
    [KNOWN_THANK] = "thank",
    [KNOWN_COMMISERATE] = "commiserate",
    [KNOWN_LIGHTEN] = "lighten",
    [KNOWN_DELIGHT] = "delight",
    [KNOWN_REGRET] = "regret",
    [KNOWN_OWN] = "own",
    [KNOWN_EXPLAIN] = "explain",
    [KNOWN_REASSURE] = "reassure",
    [KNOWN_OPTIONS] = "options",
    [KNOWN_INVITE] = "invite",
    [KNOWN_COMMIT] = "commit",
    [KNOWN_IMPERSONAL] = "impersonal",
    [KNOWN_LIMIT] = "limit",
    [KNOWN_POLICY] = "policy",
    [KNOWN_EXCUSE] = "excuse",
    [KNOWN_CURT] = "curt",
    [KNOWN_FAKE_CHEER] = "fake_cheer",
    [KNOWN_PSEUDO_APOLOGY] = "pseudo_apology",
    [KNOWN_PATRONISE] = "patronise",
    [KNOWN_CORRECT] = "correct",
    [KNOWN_MINIMISE] = "minimise",
    [KNOWN_JUDGE] = "judge",
    [KNOWN_BLAME] = "blame",
    [KNOWN_RETALIATE] = "retaliate",
};

static KnownTone tone_of_name(const char *name) {
    for (int known = KNOWN_NONE + 1; known < KNOWN_TONES; known++)
        if (!strcmp(names[known], name)) return (KnownTone)known;
    return KNOWN_NONE;
}

KnownTones known_tones(const Story *story) {
    KnownTones known = { { KNOWN_NONE } };
    for (int tone = 0; tone < story->tone_count; tone++)
        known.of[tone] = (unsigned char)tone_of_name(story->tones[tone].name);
    return known;
}
