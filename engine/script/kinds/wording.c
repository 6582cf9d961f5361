/* SPDX-License-Identifier: MIT
 * wording "name" { … }, common { … }, short_forms { … }: the rules for the text
 * of replies. A rule that could never fire, or not as intended, is a finding
 * and is left out. */
#include "script/kinds/kinds.h"

#include "core/story/phrases.h"

#include <string.h>

static const char *const *texts_of(Fields *fields, NameList list) {
    const char **texts = arena_alloc(fields->loader->arena,
                                     (size_t)(list.count + 1) * sizeof *texts);
    for (int i = 0; i < list.count; i++)
        texts[i] = list.items[i].text;
    return texts;
}

static const char *const *field_texts(Fields *fields, const char *field) {
    return texts_of(fields, fields_names(fields, field));
}

/* ---- checks of a rule ---- */

/* A star may only stand at the end of a word ("apolog*") or alone. */
static bool star_misplaced(const char *text) {
    const char *star = strchr(text, '*');
    for (; star; star = strchr(star + 1, '*'))
        if (star[1] && star[1] != ' ') return true;
    return false;
}

static bool check_phrases(Fields *fields, const char *field) {
    NameList list = fields_names(fields, field);
    Findings *findings = loader_findings(fields->loader);
    bool good = true;
    for (int i = 0; i < list.count; i++) {
        const char *text = list.items[i].text;
        int words = phrase_length(text);
        bool star = star_misplaced(text);
        if (words > 0 && words <= PHRASE_WORDS_MAX && !star) continue;
        good = false;
        findings_add(findings, list.items[i].at, "out-of-range",
                     "wording \"%s\" has %s \"%.60s\", which is no phrase",
                     fields->name, field, text);
        findings_hint(findings,
                      "a phrase has 1 to %d words; a * stands alone or at the "
                      "end of a word",
                      PHRASE_WORDS_MAX);
    }
    return good;
}

/* Only marks that end sentences can be found. */
static bool check_marks(Fields *fields) {
    NameList list = fields_names(fields, "words");
    Findings *findings = loader_findings(fields->loader);
    for (int i = 0; i < list.count; i++) {
        const char *text = list.items[i].text;
        if (text[strspn(text, ".!?")] == '\0') continue;
        findings_add(findings, list.items[i].at, "out-of-range",
                     "wording \"%s\" looks for the marks \"%.60s\"",
                     fields->name, text);
        findings_hint(findings, "marks are made of . ! and ? only");
        return false;
    }
    return true;
}

static bool lacks(Fields *fields, const char *field, const char *finds) {
    if (fields_names(fields, field).count) return false;
    findings_add(loader_findings(fields->loader), fields->at, "missing-field",
                 "wording \"%s\" finds \"%s\" and has no %s to look for",
                 fields->name, finds, field);
    return true;
}

static bool useless(Fields *fields, const char *field, const char *finds) {
    if (!fields_names(fields, field).count) return false;
    findings_add(loader_findings(fields->loader), fields_place(fields, field),
                 "unknown-field",
                 "wording \"%s\" finds \"%s\", which does not read %s",
                 fields->name, finds, field);
    return true;
}

static bool check_parts(Fields *fields, WordingKind kind, const char *finds) {
    bool pair = kind == WORDING_FOLLOWED_BY || kind == WORDING_WITH;
    if (kind == WORDING_ECHO) return !useless(fields, "words", finds);
    if (lacks(fields, "words", finds)) return false;
    if (pair ? lacks(fields, "also", finds) : useless(fields, "also", finds))
        return false;
    if (kind == WORDING_MARKS) return check_marks(fields);
    bool words = check_phrases(fields, "words");
    bool also = check_phrases(fields, "also");
    bool except = check_phrases(fields, "except");
    return check_phrases(fields, "unless") && words && also && except;
}

static bool name_taken(Fields *fields, const WordingRules *rules) {
    for (int i = 0; i < wording_count(rules); i++) {
        if (strcmp(wording_note(rules, i).name, fields->name) != 0) continue;
        findings_add(loader_findings(fields->loader), fields->at,
                     "duplicate-name",
                     "two wording rules are called \"%s\"; only the first "
                     "counts",
                     fields->name);
        return true;
    }
    return false;
}

/* ---- reading ---- */

static void read_points(Fields *fields, WordingRule *rule) {
    static const char *const classes[TONE_CLASSES] = {
        [TONE_RELATIONAL] = "relational",
        [TONE_APOLOGY] = "apology",
        [TONE_SOLVING] = "solving",
        [TONE_THREAT] = "threat",
    };
    rule->points = fields_number(fields, "points", 0);
    for (int i = 0; i < TONE_CLASSES; i++)
        rule->beside[i] = fields_number(fields, classes[i], rule->points);
}

void declare_wording(Fields *fields, Item *item) {
    WordingRules *rules = library_rules(fields->loader->filling);
    Findings *findings = loader_findings(fields->loader);
    size_t wrong = findings_count(findings);
    fields_check(fields);
    WordingRule rule = {
        .name = item->name,
        .lesson = fields_text(fields, "lesson"),
        .kind = (WordingKind)fields_choice(fields, "finds", WORDING_ANYWHERE),
        .sentence = (WordingSentence)fields_choice(fields, "sentence",
                                                   WORDING_ANY_SENTENCE),
        .sign = (WordingSign)fields_choice(fields, "habit", WORDING_SIGN_NONE),
        .words = field_texts(fields, "words"),
        .then = field_texts(fields, "also"),
        .except = field_texts(fields, "except"),
        .unless = field_texts(fields, "unless"),
    };
    read_points(fields, &rule);
    if (findings_count(findings) > wrong) return;
    if (!check_parts(fields, rule.kind, fields_name(fields, "finds").text) ||
        name_taken(fields, rules))
        return;
    if (!wording_add(rules, &rule))
        findings_add(findings, item->at, "too-large",
                     "there are more than %d wording rules; this one is left "
                     "out",
                     WORDING_RULES_MAX);
}

void declare_common(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    wording_common(library_rules(fields->loader->filling),
                   texts_of(fields, fields_texts(fields)));
}

void declare_short_forms(Fields *fields, Item *item) {
    (void)item;
    fields_check(fields);
    wording_short_forms(library_rules(fields->loader->filling),
                        texts_of(fields, fields_texts(fields)));
}
