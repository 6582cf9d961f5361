/* SPDX-License-Identifier: MIT
 * Sends what waits, the oldest first, in batches. What the answer means:
 *
 *   200, 204         the store has it; 200 lists the ids that it has
 *   400, 409, 413    something in the batch is wrong: halve it, until one is
 *                    left. 409: that id is there; when it is the same
 *                    statement, the store has it. Else it is refused, and kept
 *   401, 403, 404 …  nothing will work before a person does something: stop
 *   301, 302 …       the same: the secret is for the address that was set
 *   408, 429, 5xx    later, after a pause that doubles, or as long as asked
 *   no answer        the same
 *
 * A batch may be refused because the store takes nothing at all. So one is only
 * marked as refused when the store took another one in the same run; when three
 * were refused and none was taken, sending stops and all are kept as they are.
 */
#include "send/sender.h"

#include "core/base/mem.h"
#include "core/base/text.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/process.h"

#include <jansson.h>
#include <string.h>

enum {
    BATCH = 50,
    BATCH_BYTES = 1024 * 1024,
    SUSPECTS_MAX = 3,
    FIRST_PAUSE_MS = 1000,
    LONGEST_PAUSE_MS = 60 * 60 * 1000,
    DAY_MS = 24 * 60 * 60 * 1000,
    REASON_BYTES = 200,
};

/* What to do after an answer. */
typedef enum { GO_ON, TRY_LATER, STOP, FAIL } Step;

typedef struct Suspect {
    int64_t number;
    Error why;
} Suspect;

typedef struct Sender {
    Store *store;
    Transport transport;
    SenderWorld world;
    SenderReport report;
    int64_t asked; /* ms that the store asked to wait, or -1 */
    int64_t last;  /* number of the last statement that is settled */
    Suspect suspects[SUSPECTS_MAX];
    int suspect_count;
} Sender;

/* ---- the world ---- */

static int64_t real_now(void *data) {
    (void)data;
    return clock_now_ms();
}

static double real_chance(void *data) {
    unsigned number = 0;
    (void)data;
    process_random(&number, sizeof number);
    return (number & 0xFFFFFF) / (double)0xFFFFFF;
}

SenderWorld sender_world(bool (*wait)(void *data, int64_t ms), void *data) {
    return (SenderWorld){ real_now, wait, real_chance, data };
}

/* ---- marking ---- */

static Step mark_refused(Sender *sender, int64_t number, const char *why) {
    if (!outbox_mark_refused(sender->store, number, why, &sender->report.why))
        return FAIL;
    sender->report.refused++;
    return GO_ON;
}

/* The store takes statements, so those that it did not take are at fault. */
static Step settle_suspects(Sender *sender) {
    Step step = GO_ON;
    for (int i = 0; step == GO_ON && i < sender->suspect_count; i++)
        step = mark_refused(sender, sender->suspects[i].number,
                            sender->suspects[i].why.text);
    sender->suspect_count = 0;
    return step;
}

static Step mark_sent(Sender *sender, const int64_t *numbers, int count) {
    if (!count) return GO_ON;
    if (!outbox_mark_sent(sender->store, numbers, count, &sender->report.why))
        return FAIL;
    sender->report.sent += count;
    const OutboxState fine = { .last = sender->world.now(sender->world.data) };
    outbox_set_state(sender->store, &fine, NULL);
    return settle_suspects(sender);
}

static Step suspect(Sender *sender, int64_t number, const Error *why) {
    if (sender->report.sent) return mark_refused(sender, number, why->text);
    sender->suspects[sender->suspect_count++] = (Suspect){ number, *why };
    if (sender->suspect_count < SUSPECTS_MAX) return GO_ON;
    error_set(&sender->report.why, "the store refuses what it is sent: %s",
              why->text);
    return STOP;
}

/* ---- what an answer means ---- */

/* The text of the store's answer, shortened and without control characters. */
static void words_of(const Answer *answer, char out[REASON_BYTES]) {
    utf8_copy(out, REASON_BYTES, answer->body ? answer->body : "");
    utf8_clean(out);
}

static bool lists(json_t *ids, const char *id) {
    size_t at;
    json_t *one;
    json_array_foreach(ids, at, one) {
        const char *text = json_string_value(one);
        if (text && text_alike(text, id)) return true;
    }
    return false;
}

static Step no_store(Sender *sender) {
    error_set(&sender->report.why,
              "what answered there is no record store, or its answer was cut "
              "off");
    return TRY_LATER;
}

/* 200: the store has those whose ids it lists. 204: it has all of them. */
static Step taken(Sender *sender, const Answer *answer, const OutboxItem *items,
                  int count) {
    int64_t numbers[BATCH];
    int listed = 0;
    if (answer->status == 204) {
        for (int i = 0; i < count; i++)
            numbers[i] = items[i].number;
        return answer->speaks_xapi ? mark_sent(sender, numbers, count)
                                   : no_store(sender);
    }
    json_t *ids = json_loadb(answer->body, answer->size, 0, NULL);
    for (int i = 0; json_is_array(ids) && i < count; i++)
        if (lists(ids, items[i].id)) numbers[listed++] = items[i].number;
    json_decref(ids);
    Step step = mark_sent(sender, numbers, listed);
    return step == GO_ON && listed < count ? no_store(sender) : step;
}

static Step person_needed(Sender *sender, const Answer *answer) {
    Error *why = &sender->report.why;
    char words[REASON_BYTES];
    words_of(answer, words);
    switch (answer->status) {
    case 401:
        error_set(why, "the store does not know the key and the secret (401); "
                       "put the right ones into the file of send.secret");
        break;
    case 403:
        error_set(why, "the store knows the key, but it may not write there "
                       "(403); ask whoever looks after the store");
        break;
    case 404:
    case 405:
    case 410:
        error_set(why,
                  "there is no record store at that address (%ld); look at "
                  "send.address",
                  answer->status);
        break;
    default:
        if (answer->status >= 300 && answer->status < 400)
            error_set(why,
                      "the store is at another address now (%ld); set "
                      "send.address to that one",
                      answer->status);
        else if (*words)
            error_set(why, "the store answered %ld: %s", answer->status, words);
        else
            error_set(why, "the store answered %ld, and not why",
                      answer->status);
        break;
    }
    return STOP;
}

static Step not_reached(Sender *sender, const Answer *answer) {
    Error *why = &sender->report.why;
    switch (answer->reach) {
    case NOT_TRUSTED:
        error_set(why,
                  "the store could not prove who it is (%s); nothing was sent "
                  "to it",
                  answer->why.text);
        return TRY_LATER;
    case NOT_POSSIBLE:
        error_set(why, "%s", answer->why.text);
        return STOP;
    case NOT_REACHED:
    case REACHED:
        break;
    }
    error_set(why, "the store cannot be reached (%s)", answer->why.text);
    return TRY_LATER;
}

/* What to do after any answer but those that split a batch. */
static Step judge(Sender *sender, const Answer *answer, const OutboxItem *items,
                  int count) {
    if (answer->reach != REACHED) return not_reached(sender, answer);
    if (answer->status == 200 || answer->status == 204)
        return taken(sender, answer, items, count);
    if (answer->status >= 500 || answer->status == 408 ||
        answer->status == 425 || answer->status == 429) {
        sender->asked = answer->wait;
        error_set(&sender->report.why,
                  "the store is busy or out of order (%ld)", answer->status);
        return TRY_LATER;
    }
    return person_needed(sender, answer);
}

static bool splits(const Answer *answer) {
    return answer->reach == REACHED &&
           (answer->status == 400 || answer->status == 409 ||
            answer->status == 413);
}

/* ---- a statement that was not accepted ---- */

static const char *text_at(json_t *statement, const char *of,
                           const char *name) {
    const char *text = json_string_value(
        json_object_get(json_object_get(statement, of), name));
    return text ? text : "";
}

/* A store may add fields and write times differently; only fields that stay the
 * same are compared. */
static bool same_statement(json_t *a, json_t *b) {
    static const char *const parts[][2] = { { "verb", "id" },
                                            { "object", "id" },
                                            { "result", "response" },
                                            { "result", "duration" } };
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (strcmp(text_at(a, parts[i][0], parts[i][1]),
                   text_at(b, parts[i][0], parts[i][1])) != 0)
            return false;
    return true;
}

static Step compare(Sender *sender, const Answer *answer,
                    const OutboxItem *item) {
    json_t *theirs = json_loadb(answer->body, answer->size, 0, NULL);
    json_t *ours = json_loads(item->json, 0, NULL);
    Step step;
    if (!json_is_object(theirs)) {
        step = no_store(sender);
    } else if (same_statement(ours, theirs)) {
        sender->report.there++;
        step = mark_sent(sender, &item->number, 1);
    } else {
        step = mark_refused(sender, item->number,
                            say("the store has another statement under this "
                                "id"));
    }
    json_decref(ours);
    json_decref(theirs);
    return step;
}

/* The store has a statement with this id: is it the same statement? */
static Step look_up(Sender *sender, const OutboxItem *item) {
    Answer answer = sender->transport.get(sender->transport.data, item->id);
    Error why = { "" };
    Step step;
    if (answer.reach == REACHED && answer.status == 200) {
        step = compare(sender, &answer, item);
    } else if (answer.reach == REACHED && answer.status == 404) {
        error_set(&why, "the store says that it has this id, and does not "
                        "show it (409)");
        step = suspect(sender, item->number, &why);
    } else {
        step = judge(sender, &answer, item, 0);
        if (step == GO_ON) step = no_store(sender);
    }
    answer_free(&answer);
    return step;
}

static Step one_refused(Sender *sender, const Answer *answer,
                        const OutboxItem *item) {
    char words[REASON_BYTES];
    Error why = { "" };
    if (answer->status == 409) return look_up(sender, item);
    words_of(answer, words);
    if (answer->status == 413)
        error_set(&why, "it is too large for the store (413)");
    else
        error_set(&why, "%ld: %s", answer->status, words);
    return suspect(sender, item->number, &why);
}

/* ---- batches ---- */

static char *as_array(const OutboxItem *items, int count, size_t *size) {
    Text text = { 0 };
    for (int i = 0; i < count; i++) {
        text_add(&text, i ? "," : "[");
        text_add(&text, items[i].json);
    }
    text_add(&text, "]");
    *size = text.size;
    return text_take(&text);
}

static Step send_some(Sender *sender, const OutboxItem *items, int count) {
    size_t size;
    char *json = as_array(items, count, &size);
    Answer answer = sender->transport.post(sender->transport.data, json, size);
    Step step;
    mem_free(json);
    if (!splits(&answer)) {
        step = judge(sender, &answer, items, count);
    } else if (count == 1) {
        step = one_refused(sender, &answer, items);
    } else {
        int half = count / 2;
        step = send_some(sender, items, half);
        if (step == GO_ON) step = send_some(sender, items + half, count - half);
    }
    answer_free(&answer);
    return step;
}

/* A copy of the batch: what the outbox lends is gone after a mark. */
static OutboxItem *own(const OutboxItem *items, int count, Arena *arena) {
    OutboxItem *list = arena_copy(arena, items, (size_t)count * sizeof *items);
    for (int i = 0; i < count; i++) {
        list[i].id = arena_text(arena, items[i].id);
        list[i].json = arena_text(arena, items[i].json);
    }
    return list;
}

static Step send_batch(Sender *sender, bool *more) {
    OutboxItem *lent;
    int count =
        outbox_waiting(sender->store, sender->last, BATCH, BATCH_BYTES, &lent);
    *more = count > 0;
    if (!count) return GO_ON;
    Arena *arena = arena_new();
    OutboxItem *items = own(lent, count, arena);
    Step step = send_some(sender, items, count);
    if (step == GO_ON) sender->last = items[count - 1].number;
    arena_free(arena);
    return step;
}

/* Until nothing waits or something is in the way. */
static Step send_all(Sender *sender) {
    bool more = true;
    Step step = GO_ON;
    sender->last = 0;
    sender->suspect_count = 0;
    sender->asked = -1;
    while (step == GO_ON && more)
        step = send_batch(sender, &more);
    if (step != GO_ON || !sender->suspect_count) return step;
    /* All that waited was refused: nobody knows whether it is their fault. */
    error_set(&sender->report.why, "the store refuses what it is sent: %s",
              sender->suspects[0].why.text);
    return STOP;
}

/* ---- patience ---- */

/* Between half of it and all of it, so that many computers do not try again at
 * the same moment. */
static int64_t pause_after(const Sender *sender, int tries) {
    int64_t pause = FIRST_PAUSE_MS;
    for (int i = 1; i < tries && pause < LONGEST_PAUSE_MS; i++)
        pause *= 2;
    if (pause > LONGEST_PAUSE_MS) pause = LONGEST_PAUSE_MS;
    double chance = sender->world.chance(sender->world.data);
    pause = (int64_t)((double)pause * (0.5 + chance / 2));
    if (sender->asked < 0) return pause;
    int64_t asked = sender->asked > DAY_MS ? DAY_MS : sender->asked;
    return asked > pause ? asked : pause;
}

/* Keeps how it went; how long to wait before the next attempt. */
static int64_t note_failure(Sender *sender, Step step) {
    OutboxState state = outbox_state(sender->store);
    state.tries++;
    int64_t pause = step == STOP ? DAY_MS : pause_after(sender, state.tries);
    state.next = sender->world.now(sender->world.data) + pause;
    state.asked = step == TRY_LATER && sender->asked >= 0;
    state.stopped = step == STOP;
    state.reason = sender->report.why;
    outbox_set_state(sender->store, &state, NULL);
    return pause;
}

/* Clears the last failure, even if there was nothing left to send. */
static void note_success(Sender *sender) {
    OutboxState state = outbox_state(sender->store);
    sender->report.why.text[0] = '\0';
    if (!state.tries) return;
    state = (OutboxState){ .last = state.last };
    outbox_set_state(sender->store, &state, NULL);
}

static SenderEnd end_of(Step step) {
    switch (step) {
    case GO_ON:
        return SENDER_DONE;
    case TRY_LATER:
        return SENDER_LATER;
    case STOP:
        return SENDER_STOPPED;
    case FAIL:
        break;
    }
    return SENDER_FAILED;
}

/* A next attempt more than a day ahead was set when the clock was wrong, and is
 * ignored. */
static bool too_early(const Sender *sender, SenderHow how) {
    OutboxState state = outbox_state(sender->store);
    int64_t left = state.next - sender->world.now(sender->world.data);
    if (left <= 0 || left > DAY_MS) return false;
    return how.on_time || state.asked;
}

SenderReport sender_run(Store *store, Transport transport, SenderWorld world,
                        SenderHow how) {
    Sender sender = { .store = store, .transport = transport, .world = world };
    Step step = GO_ON;
    if (too_early(&sender, how)) {
        OutboxState state = outbox_state(store);
        sender.report.end = SENDER_NOT_NOW;
        sender.report.why = state.reason;
        return sender.report;
    }
    for (;;) {
        step = send_all(&sender);
        if (step == GO_ON || step == FAIL) break;
        int64_t pause = note_failure(&sender, step);
        if (step != TRY_LATER || pause > how.patience) break;
        how.patience -= pause;
        if (!world.wait(world.data, pause)) break;
    }
    sender.report.end = end_of(step);
    if (step == GO_ON) note_success(&sender);
    return sender.report;
}
