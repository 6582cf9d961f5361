/* SPDX-License-Identifier: MIT
 * Statements: who (actor), did what (verb), with what (object), how it went
 * (result), in which connection (context), when. */
#include "send/statements.h"

#include "core/base/emphasis.h"
#include "core/base/mem.h"
#include "core/base/sha1.h"
#include "core/base/text.h"
#include "core/play/expand.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ADL_VERBS   "http://adlnet.gov/expapi/verbs/"
#define GAMES_TYPES "https://w3id.org/xapi/seriousgames/activity-types/"
#define INTERACTION "http://adlnet.gov/expapi/activities/cmi.interaction"
#define NO_LANGUAGE "und" /* BCP 47: not determined */

struct Offer {
    Arena *arena;
    const char *beat; /* its name */
    int count;
    const char *ids[STORY_REPLIES_SHOWN_MAX];
    const char *texts[STORY_REPLIES_SHOWN_MAX];
};

static const char *const verbs[VERBS] = { "initialized", "responded",
                                          "completed",   "passed",
                                          "failed",      "terminated" };

const char *verb_name(Verb verb) {
    return verbs[verb];
}

Verb verb_of_outcome(Outcome outcome) {
    return outcome >= OUTCOME_KEPT ? VERB_PASSED : VERB_FAILED;
}

/* ---- JSON ---- */

static void put(json_t *object, const char *name, json_t *value) {
    json_object_set_new(object, name, value);
}

/* {"en": "…"} */
static json_t *in_language(const char *language, const char *text) {
    return json_pack("{s:s}", language, text);
}

/* "zh_CN" is "zh-CN" there. */
static void language_tag(const Origin *origin, char out[32]) {
    const char *language = origin->language ? origin->language : "";
    size_t size = strcspn(language, ".@");
    snprintf(out, 32, "%.*s", (int)size, size ? language : NO_LANGUAGE);
    if (!size) snprintf(out, 32, "%s", NO_LANGUAGE);
    for (char *c = out; *c; c++)
        if (*c == '_') *c = '-';
}

static json_t *moment(int64_t when) {
    time_t seconds = (time_t)(when / 1000);
    struct tm *utc = gmtime(&seconds);
    char out[40] = "1970-01-01T00:00:00", whole[48];
    if (utc) strftime(out, sizeof out, "%Y-%m-%dT%H:%M:%S", utc);
    snprintf(whole, sizeof whole, "%s.%03dZ", out, (int)(when % 1000));
    return json_string(whole);
}

/* Always in seconds, so that durations can be compared as texts. */
static json_t *duration(int64_t spent) {
    if (spent < 0) spent = 0;
    return json_sprintf("PT%lld.%02dS", (long long)(spent / 1000),
                        (int)(spent % 1000 / 10));
}

/* Letters that may stand in an address as they are; the others as %XX. */
static void add_escaped(Text *out, const char *text) {
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                     (c >= '0' && c <= '9') || strchr("-._~/", c);
        if (plain)
            text_add_n(out, text, 1);
        else
            text_format(out, "%%%02X", c);
    }
}

/* What a level is called outside: its id, or the name of its file without the
 * folders, which must not be sent. */
static void add_level(Text *out, const char *level) {
    const char *slash = strrchr(level, '/');
    size_t size = strlen(level);
    bool file = size > 4 && !strcmp(level + size - 4, ".lua");
    char *name = mem_text(file && slash ? slash + 1 : level);
    if (file) name[strlen(name) - 4] = '\0';
    add_escaped(out, name);
    mem_free(name);
}

/* "BASE/levels/shocked_bill" */
static char *level_address(const Origin *origin) {
    Text out = { 0 };
    text_format(&out, "%s/levels/", origin->settings->base);
    add_level(&out, origin->level);
    return text_take(&out);
}

static char *extension(const Origin *origin, const char *name) {
    Text out = { 0 };
    text_format(&out, "%s/extensions/%s", origin->settings->base, name);
    return text_take(&out);
}

static void put_extension(json_t *object, const Origin *origin,
                          const char *name, json_t *value) {
    char *key = extension(origin, name);
    put(object, key, value);
    mem_free(key);
}

/* ---- the parts of a statement ---- */

/* An account without a name gets the person's random number. */
static json_t *actor(const Origin *origin) {
    const SendSettings *settings = origin->settings;
    const char *who = settings_who(settings, origin->player);
    if (who && settings->as == SEND_MAIL) {
        char sum[SHA1_HEX];
        Text mail = { 0 };
        text_format(&mail, "mailto:%s", who);
        sha1_hex(text_get(&mail), mail.size, sum);
        text_free(&mail);
        return json_pack("{s:s, s:s}", "objectType", "Agent", "mbox_sha1sum",
                         sum);
    }
    json_t *account =
        json_pack("{s:s}", "homePage", who ? settings->home : settings->base);
    if (who) put(account, "name", json_string(who));
    return json_pack("{s:s, s:o}", "objectType", "Agent", "account", account);
}

static json_t *level_activity(const Origin *origin, const char *language) {
    char *id = level_address(origin);
    json_t *activity = json_pack(
        "{s:s, s:s, s:{s:s, s:o}}", "objectType", "Activity", "id", id,
        "definition", "type", GAMES_TYPES "level", "name",
        in_language(language,
                    origin->title && *origin->title ? origin->title : "?"));
    mem_free(id);
    return activity;
}

static json_t *game_activity(const Origin *origin) {
    return json_pack("{s:s, s:s, s:{s:s, s:{s:s}}}", "objectType", "Activity",
                     "id", origin->settings->base, "definition", "type",
                     GAMES_TYPES "serious-game", "name", "en", "Thaw");
}

/* The registration is made by the outbox. `parent` NULL: the level is what the
 * statement is about. */
static json_t *context_of(const Origin *origin, const char *language,
                          json_t *parent) {
    char version[24];
    json_t *activities = json_object();
    if (parent) put(activities, "parent", json_pack("[o]", parent));
    put(activities, "grouping", json_pack("[o]", game_activity(origin)));
    snprintf(version, sizeof version, "%016llx",
             (unsigned long long)origin->text_hash);
    json_t *context =
        json_pack("{s:o, s:s, s:s}", "contextActivities", activities,
                  "platform", "Thaw", "revision", version);
    if (strcmp(language, NO_LANGUAGE) != 0)
        put(context, "language", json_string(language));
    return context;
}

static char *as_text(json_t *statement) {
    char *dumped = json_dumps(statement, JSON_COMPACT);
    char *text = mem_text(dumped ? dumped : "{}");
    free(dumped);
    json_decref(statement);
    return text;
}

static json_t *begun(const Origin *origin, Verb verb, int64_t when) {
    json_t *name = in_language("en", verbs[verb]);
    json_t *id = json_sprintf("%s%s", ADL_VERBS, verbs[verb]);
    json_t *statement = json_object();
    put(statement, "actor", actor(origin));
    put(statement, "verb", json_pack("{s:o, s:o}", "id", id, "display", name));
    put(statement, "timestamp", moment(when));
    return statement;
}

/* ---- a reply ---- */

static const char *said(const Session *session, Arena *arena, int reply) {
    const char *text = session_story(session)->replies[reply].text;
    char *words =
        expand(session_play(session), session_state(session), text, NULL);
    if (words) emphasis_strip(words);
    const char *kept = arena_text(arena, words ? words : "");
    mem_free(words);
    return kept;
}

Offer *offer_take(const Session *session) {
    Offer *offer = mem_alloc(sizeof *offer);
    const Story *story = session_story(session);
    View view;
    session_view(session, &view);
    offer->arena = arena_new();
    offer->beat = "";
    for (int i = 0; i < view.reply_count; i++) {
        const Reply *reply = &story->replies[view.replies[i].reply];
        const char *beat = story->beats[reply->beat].name;
        offer->beat = arena_text(offer->arena, beat ? beat : "");
        offer->ids[offer->count] = arena_text(offer->arena, reply->id);
        offer->texts[offer->count++] =
            said(session, offer->arena, view.replies[i].reply);
    }
    return offer;
}

void offer_free(Offer *offer) {
    if (!offer) return;
    arena_free(offer->arena);
    mem_free(offer);
}

static json_t *choices_of(const Offer *offer, const char *language) {
    json_t *choices = json_array();
    for (int i = 0; i < offer->count; i++)
        json_array_append_new(
            choices, json_pack("{s:s, s:o}", "id", offer->ids[i], "description",
                               in_language(language, offer->texts[i])));
    return choices;
}

/* The beat as a question; there is no answer that is right for everybody. */
static json_t *question(const Origin *origin, const Offer *offer,
                        const char *language) {
    Text id = { 0 };
    char *level = level_address(origin);
    text_format(&id, "%s/beats/", level);
    add_escaped(&id, offer->beat);
    json_t *activity =
        json_pack("{s:s, s:s, s:{s:s, s:s, s:o, s:o}}", "objectType",
                  "Activity", "id", text_get(&id), "definition", "type",
                  INTERACTION, "interactionType", "choice", "name",
                  in_language(language, *offer->beat ? offer->beat : "?"),
                  "choices", choices_of(offer, language));
    text_free(&id);
    mem_free(level);
    return activity;
}

char *statement_responded(const Origin *origin, const Offer *offer, int chosen,
                          int64_t when) {
    char language[32];
    language_tag(origin, language);
    json_t *statement = begun(origin, VERB_RESPONDED, when);
    put(statement, "object", question(origin, offer, language));
    put(statement, "result",
        json_pack("{s:s}", "response", offer->ids[chosen]));
    put(statement, "context",
        context_of(origin, language, level_activity(origin, language)));
    return as_text(statement);
}

/* ---- the conversation ---- */

static json_t *result_of(const Origin *origin, Verb verb, const TalkEnd *end) {
    json_t *result = json_object();
    if (verb == VERB_COMPLETED) put(result, "completion", json_true());
    if (verb == VERB_PASSED || verb == VERB_FAILED) {
        double scaled = (end->mood + 1000) / 2000.0;
        put(result, "success", json_boolean(verb == VERB_PASSED));
        put(result, "score", json_pack("{s:f}", "scaled", scaled));
    }
    if (end->spent >= 0) put(result, "duration", duration(end->spent));
    if (end->ending && verb != VERB_TERMINATED) {
        json_t *extensions = json_object();
        put_extension(extensions, origin, "ending", json_string(end->ending));
        put_extension(extensions, origin, "outcome",
                      json_string(outcome_name(end->outcome)));
        put(result, "extensions", extensions);
    }
    return result;
}

char *statement_of_talk(const Origin *origin, Verb verb, const TalkEnd *end,
                        int64_t when) {
    char language[32];
    language_tag(origin, language);
    json_t *statement = begun(origin, verb, when);
    put(statement, "object", level_activity(origin, language));
    if (end) put(statement, "result", result_of(origin, verb, end));
    put(statement, "context", context_of(origin, language, NULL));
    return as_text(statement);
}
