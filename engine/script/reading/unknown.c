/* SPDX-License-Identifier: MIT
 * Unknown names: finds what was probably meant, and reports them. */
#include "script/reading/fields.h"
#include "script/reading/loader.h"

#include "core/words/say.h"
#include "core/base/text.h"
#include "core/base/nearest.h"

#include <ctype.h>
#include <string.h>

enum {
    NAMES_SEEN_MAX = 128, /* customers' variables considered for a hint */
    FOLDED_MAX = 64,      /* names reported together with all their lines */
};

/* ---- what was probably meant ---- */

typedef struct Seen {
    const char *names[NAMES_SEEN_MAX];
    Item *customers[NAMES_SEEN_MAX]; /* NULL: the name of a kind */
    size_t count;
} Seen;

static void see(Seen *seen, const char *name, Item *customer) {
    if (seen->count == NAMES_SEEN_MAX || !name) return;
    seen->names[seen->count] = name;
    seen->customers[seen->count++] = customer;
}

/* Customers in local variables of the running code. */
static void see_locals(Loader *loader, lua_State *L, Seen *seen) {
    lua_Debug ar;
    for (int level = 1; lua_getstack(L, level, &ar); level++) {
        const char *name;
        for (int i = 1; (name = lua_getlocal(L, &ar, i)) != NULL; i++) {
            const Item *item = item_at(L, -1);
            bool named = *name != '('; /* (temporary) */
            if (item && item->tag == ITEM_CUSTOMER && named)
                see(seen, arena_text(loader->arena, name), item_at(L, -1));
            lua_pop(L, 1);
        }
    }
}

static void see_kinds(Seen *seen, int where) {
    size_t count;
    const FormatKind *kinds = format_kinds(&count);
    for (size_t i = 0; i < count; i++)
        if (kinds[i].where & where && kinds[i].shape != SHAPE_INSIDE)
            see(seen, kinds[i].name, NULL);
}

/* "ana, tomek"; NULL when there are none, or too many to be helpful. */
static const char *list_customers(Loader *loader, const Seen *seen) {
    enum { SHOWN = 4 };
    const char *list = NULL;
    size_t count = 0;
    for (size_t i = 0; i < seen->count; i++) {
        if (!seen->customers[i]) continue;
        if (++count > SHOWN) return NULL;
        list = !list ? seen->names[i]
                     : arena_format(loader->arena, "%.120s, %.60s", list,
                                    seen->names[i]);
    }
    return list;
}

/* What other programs, or plain English, call a kind. */
static const char *other_name(const char *name) {
    static const struct {
        const char *name, *kind;
    } rows[] = {
        { "answer", "reply" },
        { "option", "reply" },
        { "choice", "reply" },
        { "response", "reply" },
        { "replies", "reply" },
        { "action", "act" },
        { "scene", "beat" },
        { "moment", "beat" },
        { "node", "beat" },
        { "step", "beat" },
        { "stage", "beat" },
        { "narrator", "aside" },
        { "narration", "aside" },
        { "describe", "aside" },
        { "level", "encounter" },
        { "scenario", "encounter" },
        { "conversation", "encounter" },
        { "person", "customer" },
        { "client", "customer" },
        { "character", "customer" },
        { "npc", "customer" },
        { "result", "ending" },
        { "finish", "ending" },
        { "outcome", "ending" },
        { "test", "playthrough" },
        { "questions", "debrief" },
        { "comment", "note" },
        { "remark", "note" },
        { "info", "fact" },
        { "wait", "silence" },
        { "pause", "silence" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (strcmp(rows[i].name, name) == 0) return rows[i].kind;
    return NULL;
}

Item *item_unknown(Loader *loader, lua_State *L, const char *name) {
    Item *item = item_new(loader, L, ITEM_UNKNOWN);
    item->name = arena_text(loader->arena, name);
    Seen seen = { .count = 0 };
    see_locals(loader, L, &seen);
    see_kinds(&seen, loader->campaign ? IN_CAMPAIGN : IN_LEVEL);
    /* heat == 50 is no beat */
    const char *near =
        fields_known(name) ? NULL : nearest_name(name, seen.names, seen.count);
    const char *other = near ? NULL : other_name(name);
    for (size_t i = 0; other && i < seen.count; i++)
        if (!seen.customers[i] && !strcmp(seen.names[i], other))
            near = seen.names[i];
    for (size_t i = 0; near && i < seen.count; i++) {
        if (seen.names[i] != near) continue;
        item->acts = seen.customers[i];
        item->meant = near;
        if (!item->acts) item->kind = format_kind(near);
        break;
    }
    if (!near) item->others = list_customers(loader, &seen);
    return item;
}

/* Reported at once: a script that relies on them makes no sense without. */
bool unknown_is_lua_own(const char *name) {
    static const char *const lua_own[] = {
        "print",      "pcall",    "xpcall",    "os",           "io",
        "debug",      "package",  "coroutine", "utf8",         "load",
        "loadstring", "dofile",   "loadfile",  "setmetatable", "getmetatable",
        "rawget",     "rawset",   "rawequal",  "rawlen",       "collectgarbage",
        "_G",         "_VERSION", "warn",
    };
    for (size_t i = 0; i < sizeof lua_own / sizeof lua_own[0]; i++)
        if (strcmp(name, lua_own[i]) == 0) return true;
    return false;
}

/* Whether both begin with the same letters, ignoring case. */
static bool is_same(const char *a, const char *b, size_t size) {
    for (size_t i = 0; i < size; i++)
        if (tolower((unsigned char)a[i]) != tolower((unsigned char)b[i]))
            return false;
    return true;
}

/* customer "Dana Whitlock" { … } without "local dana =" before it. */
static const Item *nameless(const Loader *loader, const char *name) {
    for (const Item *item = loader->items; item; item = item->next) {
        if (item->tag != ITEM_CUSTOMER || !item->name) continue;
        size_t size = text_first_name(item->name);
        if (size == strlen(name) && is_same(item->name, name, size))
            return item;
    }
    return NULL;
}

/* When a customer is renamed in one place, all other places use an unknown
 * name: they are reported once. Marks the others as reported; returns how many.
 */
static int fold_alike(Loader *loader, const Item *item) {
    int more = 0, line = item->at.line;
    if (loader->folded++ >= FOLDED_MAX) return 0;
    for (Item *next = item->next; next; next = next->next) {
        if (next->tag != ITEM_UNKNOWN || next->used ||
            strcmp(next->name, item->name) != 0)
            continue;
        next->used = true;
        more += next->at.line != line;
        line = next->at.line;
    }
    return more;
}

/* Reports a name for which no similar name is known. */
static void tell_nobody(Loader *loader, const Item *item) {
    Findings *findings = loader_findings(loader);
    const FormatKind *elsewhere = format_kind(item->name);
    if (elsewhere && elsewhere->shape != SHAPE_INSIDE) {
        fold_alike(loader, item); /* what to do is the same for all of them */
        findings_add(findings, item->at, "unknown-kind",
                     loader->campaign
                         ? SAY("a campaign has no %s of its own: that stands "
                               "in its levels")
                         : SAY("a level has no %s: that stands in a file of "
                               "its own"),
                     item->name);
        return;
    }
    int more = fold_alike(loader, item);
    if (more)
        findings_add(findings, item->at, "unknown-kind",
                     say_count(more,
                               "nothing is called %.60s: no customer and no "
                               "kind of the format; %d more line has it",
                               "nothing is called %.60s: no customer and no "
                               "kind of the format; %d more lines have it"),
                     item->name, more);
    else
        findings_add(findings, item->at, "unknown-kind",
                     "nothing is called %.60s: no customer and no kind of the "
                     "format",
                     item->name);
    if (fields_known(item->name))
        findings_hint(findings, "a field is given with one =: %.60s = …",
                      item->name);
    else if (item->others)
        findings_hint(findings, "the customers are called: %s", item->others);
    else
        findings_hint(findings,
                      "a customer is declared further up: local "
                      "%.60s = customer \"Name\" { … }",
                      item->name);
}

void unknown_tell(Loader *loader, const Item *item) {
    Findings *findings = loader_findings(loader);
    if (unknown_is_lua_own(item->name)) {
        findings_add(findings, item->at, "unknown-kind",
                     "a level has no %s: it only says who is there and what "
                     "can be said",
                     item->name);
        return;
    }
    if (item->acts) {
        findings_add(findings, item->at, "unknown-customer",
                     "there is no customer %.60s here", item->name);
        findings_hint(findings, "did you mean %.60s?", item->meant);
        return;
    }
    const Item *customer = nameless(loader, item->name);
    if (!item->kind && !customer) {
        tell_nobody(loader, item);
        return;
    }
    if (customer) {
        fold_alike(loader, item); /* what to do is the same for all of them */
        findings_add(findings, item->at, "unknown-kind",
                     "nothing is called %.60s", item->name);
    } else {
        findings_add(findings, item->at, "unknown-kind",
                     "there is no kind called \"%.60s\"", item->name);
    }
    if (customer && customer->at.line > item->at.line)
        findings_hint(findings,
                      "the customer \"%.60s\" is declared in line %d, further "
                      "down: move it up, above all that it says",
                      customer->name, customer->at.line);
    else if (customer)
        findings_hint(findings,
                      "for the customer to speak, write local %.60s = customer "
                      "\"%.60s\" { … }",
                      item->name, customer->name);
    else
        findings_hint(findings, "did you mean \"%s\"?", item->kind->name);
}
