/* SPDX-License-Identifier: MIT
 * Replaces names by indexes once the whole level has been read; unknown names
 * become findings. */
#include "core/story/building.h"
#include "core/base/nearest.h"
#include "core/words/say.h"

#include <string.h>

/* Where a name is looked up, and the message when it is not there. */
typedef struct Lookup {
    const Names *first, *second; /* second may be NULL */
    const char *code;
    const char *message; /* a format for: reply "…", name */
} Lookup;

static const struct {
    const char *code, *message;
} missing[] = {
    [FIX_START] = { "missing-target",
                    SAY("%s \"%s\" starts at \"%s\": no beat has that "
                        "name") },
    [FIX_TARGET] = { "missing-target",
                     SAY("%s \"%s\" goes to \"%s\": no beat or ending has "
                         "that name") },
    [FIX_OTHERWISE] = { "missing-target",
                        SAY("%s \"%s\" otherwise goes to \"%s\": no beat has "
                            "that name") },
    [FIX_ENDS] = { "missing-target",
                   SAY("%s \"%s\" ends with \"%s\": no ending has that "
                       "title") },
    [FIX_TONE] = { "unknown-tone",
                   SAY("%s \"%s\" has the tone \"%s\": there is no such "
                       "tone") },
    [FIX_TAKES] = { "unknown-tone",
                    SAY("%s \"%s\" takes \"%s\": there is no such tone") },
    [FIX_FACT] = { "unknown-fact",
                   SAY("%s \"%s\" names \"%s\": no fact has that name") },
    [FIX_CLUE] = { "unknown-fact",
                   SAY("%s \"%s\" has a line with the clue \"%s\": no "
                       "fact has that name") },
    [FIX_SOUND] = { "unknown-sound",
                    SAY("%s \"%s\" has the sound \"%s\": there is no "
                        "such sound") },
    [FIX_PARTNER] = { "unknown-customer",
                      SAY("%s \"%s\" has the partner \"%s\": no customer "
                          "has that id") },
    [FIX_BOUND] = { "unknown-customer",
                    SAY("%s \"%s\" has the mood of \"%s\": no customer has "
                        "that id") },
    [FIX_MEETS] = { "unknown-criterion",
                    SAY("%s \"%s\" meets \"%s\": no criterion has that "
                        "name") },
    [FIX_WAS_SAID] = { "missing-target",
                       SAY("%s \"%s\" was said by \"%s\": no reply has that "
                           "text or id") },
};

static Lookup lookup_of(const Build *build, FixKind kind, const Names *said) {
    Lookup look = { NULL, NULL, missing[kind].code, missing[kind].message };
    switch (kind) {
    case FIX_TARGET:
        look.first = build->beat_names;
        look.second = build->ending_titles;
        break;
    case FIX_START:
    case FIX_OTHERWISE:
        look.first = build->beat_names;
        break;
    case FIX_ENDS:
        look.first = build->ending_titles;
        break;
    case FIX_TONE:
    case FIX_TAKES:
        look.first = build->tone_names;
        break;
    case FIX_FACT:
    case FIX_CLUE:
        look.first = build->fact_ids;
        break;
    case FIX_SOUND:
        look.first = build->sound_names;
        break;
    case FIX_PARTNER:
    case FIX_BOUND:
        look.first = build->customer_ids;
        break;
    case FIX_MEETS:
        look.first = build->criterion_ids;
        break;
    case FIX_WAS_SAID:
        look.first = said;
        break;
    }
    return look;
}

/* Finding hints costs time: in a level with thousands of mistakes only the
 * first ones get a hint. */
enum { COMPARED_MAX = 2000000 };

/* Hints at the nearest name of both tables and `extra`; with `list`, lists all
 * names when none is near. False: none is. */
static bool suggest(Build *build, Findings *findings, const char *wrong,
                    const Lookup *look, const char *extra, bool list) {
    size_t a, b = 0;
    const char *const *first = names_all(look->first, &a);
    const char *const *second =
        look->second ? names_all(look->second, &b) : NULL;
    build->compared += a + b;
    if (build->compared > COMPARED_MAX) return false;
    const char **all = mem_alloc((a + b + 1) * sizeof *all);
    if (a) memcpy(all, first, a * sizeof *all);
    if (b) memcpy(all + a, second, b * sizeof *all);
    if (extra) all[a + b] = extra;
    size_t count = a + b + (extra ? 1 : 0);
    bool near = nearest_name(wrong, all, count) != NULL;
    if (list && !near) findings_list(findings, all, count);
    findings_suggest(findings, wrong, all, count);
    mem_free(all);
    return near;
}

static void not_there(Build *build, Findings *findings, const Fix *fix,
                      const Lookup *look) {
    const char *name = build_short(build, fix->name.text);
    findings_add(findings, fix->name.at, look->code, look->message, fix->owner,
                 build_short(build, fix->owner_name), name);
    suggest(build, findings, fix->name.text, look,
            fix->kind == FIX_TARGET ? "end" : NULL,
            fix->kind == FIX_TONE || fix->kind == FIX_TAKES ||
                fix->kind == FIX_SOUND || fix->kind == FIX_MEETS ||
                fix->kind == FIX_FACT || fix->kind == FIX_CLUE);
}

static void set_target(Build *build, const Fix *fix) {
    Target *target = &build->targets.items[fix->at];
    int beat = names_get(build->beat_names, fix->name.text);
    int ending = names_get(build->ending_titles, fix->name.text);
    if (beat >= 0)
        *target = (Target){ TARGET_BEAT, beat, target->when, target->at };
    else if (ending >= 0)
        *target = (Target){ TARGET_ENDING, ending, target->when, target->at };
}

static void set_partner(Build *build, Findings *findings, const Fix *fix,
                        int other) {
    Customer *all = build->customers.items;
    if (other == fix->at) {
        findings_add(findings, fix->name.at, "unknown-customer",
                     "customer \"%s\" cannot be their own partner",
                     all[other].name);
        return;
    }
    if (all[other].partner != NONE && all[other].partner != fix->at) {
        findings_add(findings, fix->name.at, "duplicate-name",
                     "customer \"%s\" has another partner already",
                     all[other].name);
        return;
    }
    all[fix->at].partner = other;
    all[other].partner = fix->at;
}

/* An event may be charged to every reply of that id or text. */
static void set_was_said(Build *build, const Fix *fix) {
    Span span = { build->reply_lists.count, 0 };
    for (int i = 0; i < build->replies.count; i++) {
        const Reply *reply = &build->replies.items[i];
        if (strcmp(reply->id, fix->name.text) != 0 &&
            strcmp(reply->text, fix->name.text) != 0)
            continue;
        *LIST_PUSH(build->reply_lists) = i;
        span.count++;
    }
    build->events.items[fix->at].was_said = span;
}

static void set_found(Build *build, Findings *findings, const Fix *fix,
                      int found) {
    switch (fix->kind) {
    case FIX_START:
    case FIX_TARGET:
        break; /* looked up in finish.c, set_encounter */
    case FIX_OTHERWISE:
        build->beats.items[fix->at].otherwise = found;
        break;
    case FIX_ENDS:
        build->playthroughs.items[fix->at].ends = found;
        break;
    case FIX_TONE:
        build->tone_lists.items[fix->at] = found;
        break;
    case FIX_TAKES:
        break; /* looked up in finish.c, set_takes */
    case FIX_FACT:
        build->fact_lists.items[fix->at] = found;
        break;
    case FIX_CLUE:
        build->lines.items[fix->at].clue = found;
        break;
    case FIX_SOUND:
        build->lines.items[fix->at].sound = found;
        break;
    case FIX_PARTNER:
        set_partner(build, findings, fix, found);
        break;
    case FIX_BOUND:
        build->mood_bounds.items[fix->at].customer = found;
        break;
    case FIX_MEETS:
        build->criterion_lists.items[fix->at] = found;
        break;
    case FIX_WAS_SAID:
        set_was_said(build, fix);
        break;
    }
}

static void resolve_fix(Build *build, Findings *findings, const Fix *fix,
                        const Names *said) {
    if (!fix->name.text) return;
    if (fix->kind == FIX_TARGET) set_target(build, fix);
    if (fix->kind == FIX_TARGET && strcmp(fix->name.text, "end") == 0) return;
    Lookup look = lookup_of(build, fix->kind, said);
    int found = names_get(look.first, fix->name.text);
    bool second = look.second && names_get(look.second, fix->name.text) >= 0;
    if (found < 0 && !second)
        not_there(build, findings, fix, &look);
    else
        set_found(build, findings, fix, found);
}

/* ---- names in conditions and effects, and in texts ---- */

static void undeclared(Build *build, Findings *findings, Place at,
                       const char *name) {
    Lookup look = { .first = build->var_names };
    findings_add(findings, at, "undeclared-variable",
                 "there is no variable \"%s\" in the encounter's vars",
                 build_short(build, name));
    suggest(build, findings, name, &look, NULL, false);
}

/* now.said "Oh no": the reply that begins so; playthroughs take that. */
static bool suggest_whole(const Build *build, Findings *findings,
                          const char *wrong) {
    size_t size = strlen(wrong);
    for (int i = 0; size && i < build->replies.count; i++) {
        const char *text = build->replies.items[i].text;
        if (strncmp(text, wrong, size) != 0) continue;
        findings_hint(findings, "here it takes the whole text: \"%s\"", text);
        return true;
    }
    return false;
}

static void resolve_use(Build *build, Findings *findings, const Use *use,
                        const Names *said) {
    const char *name = use->name.text;
    Lookup look = { NULL, NULL, NULL, NULL };
    switch (use->kind) {
    case 'v':
        if (names_get(build->var_names, name) < 0)
            undeclared(build, findings, use->name.at, name);
        return;
    case 'a':
    case 'o': /* checked by the loader, which knows all levels */
    case 'w':
        return;
    case 'b':
        look = (Lookup){ build->beat_names, NULL, "missing-target",
                         SAY("now.visited \"%s\": no beat has that name") };
        break;
    case 't':
        look = (Lookup){ build->tone_names, NULL, "unknown-tone",
                         SAY("now.used \"%s\": there is no such tone") };
        break;
    case 'f':
        look = (Lookup){ build->fact_ids, NULL, "unknown-fact",
                         SAY("now.knows \"%s\": no fact has that name") };
        break;
    case 'm':
        look = (Lookup){ build->criterion_ids, NULL, "unknown-criterion",
                         SAY("now.met \"%s\": no criterion has that name") };
        break;
    default:
        look = (Lookup){ said, NULL, "missing-target",
                         SAY("now.said \"%s\": no reply has that text or id") };
        break;
    }
    if (names_get(look.first, name) >= 0) return;
    findings_add(findings, use->name.at, look.code, look.message,
                 build_short(build, name));
    if (use->kind != 's' || !suggest_whole(build, findings, name))
        suggest(build, findings, name, &look, NULL, use->kind == 't');
}

/* Names in braces that every level has (play/expand.h). */
static bool is_always_known(const char *name) {
    return strcmp(name, "player") == 0 || strcmp(name, "*") == 0 ||
           strcmp(name, "worst_line") == 0 || strcmp(name, "best_line") == 0;
}

static void check_braces(Build *build, Findings *findings, const Shown *shown) {
    enum { REPORTED_MAX = 20 }; /* in one text */
    int wrong = 0;
    for (const char *at = shown->text; (at = strchr(at, '{')) != NULL;) {
        if (at[1] == '{') {
            at += 2;
            continue;
        }
        size_t size = strcspn(++at, "{}");
        if (at[size] != '}') {
            findings_add(findings, shown->at, "undeclared-variable",
                         "\"%s\" has a { without its }",
                         build_short(build, shown->text));
            findings_hint(findings, "write {{ for a brace");
            return;
        }
        const char *name = arena_text_n(build->arena, at, size);
        bool known =
            is_always_known(name) || names_get(build->var_names, name) >= 0;
        if (!known) {
            findings_add(findings, shown->at, "undeclared-variable",
                         "there is no variable \"%s\" in the encounter's vars",
                         build_short(build, name));
            if (!suggest(build, findings, name,
                         &(Lookup){ .first = build->var_names }, "player",
                         false))
                findings_hint(findings,
                              "a brace that is no variable is written {{");
        }
        if (!known && ++wrong == REPORTED_MAX) return;
        at += size;
    }
}

static Names *all_said(const Build *build) {
    Names *said = names_new();
    for (int i = 0; i < build->replies.count; i++) {
        names_put(said, build->replies.items[i].id, i);
        names_put(said, build->replies.items[i].text, i);
    }
    return said;
}

void build_resolve(Build *build, Findings *findings) {
    bool asked = build->uses.count || build->events.count;
    Names *said = asked ? all_said(build) : NULL;
    for (int i = 0; i < build->fixes.count; i++)
        resolve_fix(build, findings, &build->fixes.items[i], said);
    for (int i = 0; i < build->uses.count; i++)
        resolve_use(build, findings, &build->uses.items[i], said);
    names_free(said);
    for (int i = 0; i < build->shown.count; i++)
        check_braces(build, findings, &build->shown.items[i]);
}
