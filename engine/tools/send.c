/* SPDX-License-Identifier: MIT
 * thaw send: empties the outbox of this desk, shows what is in it, or how it
 * stands. */
#include "tools/send.h"

#include "app/conf.h"
#include "app/log.h"
#include "app/paths.h"
#include "app/practice/earlier_talks.h"
#include "app/sending.h"
#include "core/base/mem.h"
#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/files.h"
#include "send/sender.h"
#include "store/profiles.h"

#include <errno.h>
#include <jansson.h>
#include <string.h>

enum { PATIENCE_MS = 30 * 1000, SHOWN_AT_ONCE = 200, MOMENT = 32 };

const OptionRow send_options[] = {
    { "dry-run", NULL, SAY("print what would be sent; send nothing") },
    { "status", NULL, SAY("how many wait, and what went wrong last") },
    { "json", NULL, SAY("the status for programs") },
    { "again", NULL, SAY("try once more what the store refused") },
    { "earlier", NULL, SAY("also what was played before anything was sent") },
    { "once", NULL, SAY("one attempt; do not wait for a busy store") },
    { "quiet", NULL, SAY("print nothing; not before it is time again") },
    { NULL, NULL, NULL },
};

typedef struct Desk {
    const CommandRow *row;
    const Options *options;
    Paths paths;
    Conf conf;
    Sending sending;
    Store *store; /* NULL: nothing was kept yet */
    FILE *turn;   /* held while this process sends */
} Desk;

static void desk_open(Desk *desk) {
    conf_read(&desk->conf, NULL);
    paths_find(&desk->paths, NULL, NULL);
    paths_keep_in(&desk->paths, conf_text(&desk->conf, CONF_FOLDER));
    sending_read(&desk->sending, &desk->conf);
    if (*desk->paths.kept && files_kind(desk->paths.kept) == FILES_PLAIN)
        desk->store = store_open(desk->paths.kept);
}

static void desk_close(Desk *desk) {
    store_close(desk->store);
    sending_free(&desk->sending);
    conf_free(&desk->conf);
}

static ExitCode failed(const Desk *desk, const Error *err) {
    if (options_has(desk->options, "quiet")) {
        Log log;
        memcpy(log.path, desk->paths.log, sizeof log.path);
        /* Not the reason: a store may repeat there what was said. */
        log_line(&log, "Not all could be sent: thaw send --status says why");
        return EXIT_WORLD;
    }
    return commands_failed(desk->row, err);
}

/* Whether the settings name a store, and those about sending are in order;
 * others may be wrong meanwhile. */
static bool is_set(const Desk *desk, Error *err) {
    if (*desk->sending.error.text)
        return error_set(err, "%s", desk->sending.error.text);
    if (sending_is_on(&desk->sending)) return true;
    if (*desk->conf.error.text)
        return error_set(err, "%s", desk->conf.error.text);
    return error_set(err, "nothing is sent from here, for no send.address "
                          "stands in /etc/thaw/thaw.conf (or the file that "
                          "THAW_CONF names)");
}

static void moment_of(int64_t when, char out[MOMENT]) {
    clock_local_at(when, out, MOMENT, "%Y-%m-%d %H:%M:%S");
}

/* ---- --dry-run ---- */

static ExitCode show_waiting(const Desk *desk) {
    OutboxItem *items;
    int64_t after = 0;
    int all = 0, count;
    Error err = { "" };
    if (!is_set(desk, &err)) return failed(desk, &err);
    putchar('[');
    while (desk->store &&
           (count = outbox_waiting(desk->store, after, SHOWN_AT_ONCE, SIZE_MAX,
                                   &items)) > 0) {
        for (int i = 0; i < count; i++)
            printf("%s\n%s", all++ ? "," : "", items[i].json);
        after = items[count - 1].number;
    }
    puts(all ? "\n]" : "]");
    commands_tell(stderr,
                  say_count(all, "%d statement would go to %s",
                            "%d statements would go to %s"),
                  all, desk->sending.settings.address);
    return EXIT_FINE;
}

/* ---- --status ---- */

static const char *known_as(const Desk *desk, const StoredProfile *person) {
    const char *who = settings_who(&desk->sending.settings, person->name);
    return who ? who : person->actor;
}

static void put_refused(Store *store) {
    OutboxItem *items;
    int count = outbox_refused(store, &items);
    for (int i = 0; i < count; i++)
        commands_tell(stdout, "Refused: %s (%s)", items[i].id,
                      items[i].reason ? items[i].reason : "");
    if (count)
        commands_tell(stdout, "\"thaw send --again\" tries these once more.");
}

static void put_trouble(const OutboxState *state) {
    char moment[MOMENT];
    if (state->last) {
        moment_of(state->last, moment);
        commands_tell(stdout, "The store last took something at %s.", moment);
    }
    if (!*state->reason.text) return;
    commands_tell(stdout, "The last attempt failed: %s.", state->reason.text);
    moment_of(state->next, moment);
    if (state->stopped)
        commands_tell(stdout, "Somebody has to put that right, then run "
                              "\"thaw send\".");
    else if (state->next > clock_now_ms())
        commands_tell(stdout, "The next attempt comes after %s.", moment);
}

static void put_people(const Desk *desk) {
    StoredProfile *people;
    int count = store_profiles(desk->store, &people);
    for (int i = 0; i < count; i++)
        commands_tell(stdout, "%s is known to the store as %s.",
                      *people[i].name ? people[i].name
                                      : say("Whoever gave no name"),
                      known_as(desk, &people[i]));
}

/* How many conversations the store was never told of. */
static int count_earlier(const Desk *desk) {
    int64_t *keys;
    return desk->store ? outbox_untold(desk->store, &keys) : 0;
}

static void put_earlier(const Desk *desk) {
    int count = count_earlier(desk);
    if (count)
        commands_tell(stdout,
                      say_count(count,
                                "%d conversation was over before anything was "
                                "sent: \"thaw send --earlier\" sends it too.",
                                "%d conversations were over before anything "
                                "was sent: \"thaw send --earlier\" sends them "
                                "too."),
                      count);
}

static ExitCode put_status(const Desk *desk) {
    Error err = { "" };
    OutboxCounts counts = { 0, 0, 0 };
    OutboxState state = { 0 };
    if (desk->store) {
        counts = outbox_count(desk->store);
        state = outbox_state(desk->store);
    }
    if (is_set(desk, &err))
        commands_tell(stdout, "To %s", desk->sending.settings.address);
    else
        commands_tell(stdout, "Not set up: %s.", err.text);
    if (!transport_there())
        commands_tell(stdout, "This Thaw was built without sending.");
    commands_tell(stdout, "waiting %d, sent %d, refused %d", counts.waiting,
                  counts.sent, counts.refused);
    put_trouble(&state);
    if (!desk->store) return EXIT_FINE;
    put_refused(desk->store);
    if (sending_is_on(&desk->sending)) put_earlier(desk);
    if (sending_is_on(&desk->sending)) put_people(desk);
    return counts.refused || state.stopped ? EXIT_FINDINGS : EXIT_FINE;
}

static ExitCode put_status_json(const Desk *desk) {
    Error err = { "" };
    OutboxCounts counts = { 0, 0, 0 };
    OutboxState state = { 0 };
    if (desk->store) {
        counts = outbox_count(desk->store);
        state = outbox_state(desk->store);
    }
    bool set = is_set(desk, &err);
    json_t *whole = json_pack(
        "{s:s?, s:s?, s:b, s:i, s:i, s:i, s:i, s:I, s:b, s:s, s:I}", "address",
        set ? desk->sending.settings.address : NULL, "settings",
        set ? NULL : err.text, "can_send", transport_there(), "waiting",
        counts.waiting, "sent", counts.sent, "refused", counts.refused,
        "earlier", count_earlier(desk), "last", (json_int_t)state.last,
        "stopped", state.stopped, "reason", state.reason.text, "next",
        (json_int_t)state.next);
    json_dumpf(whole, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(whole);
    return EXIT_FINE;
}

/* ---- sending ---- */

static void tell_sent(const SenderReport *report, OutboxCounts left) {
    commands_tell(stdout,
                  say_count(report->sent, "%d statement sent, %d left",
                            "%d statements sent, %d left"),
                  report->sent, left.waiting);
    if (report->there)
        commands_tell(stdout,
                      say_count(report->there, "%d of them was there already",
                                "%d of them were there already"),
                      report->there);
    if (report->refused)
        commands_tell(stdout,
                      say_count(report->refused,
                                "%d was refused: thaw send --status says why",
                                "%d were refused: thaw send --status says why"),
                      report->refused);
}

static ExitCode tell(const Desk *desk, SenderReport *report) {
    Error err = report->why;
    char moment[MOMENT];
    bool quiet = options_has(desk->options, "quiet");
    OutboxState state = outbox_state(desk->store);
    if (!quiet && report->end != SENDER_NOT_NOW)
        tell_sent(report, outbox_count(desk->store));
    switch (report->end) {
    case SENDER_DONE:
        return report->refused ? EXIT_FINDINGS : EXIT_FINE;
    case SENDER_NOT_NOW:
        if (quiet) return EXIT_FINE;
        moment_of(state.next, moment);
        error_set(&err, "the store asked not to be bothered before %s", moment);
        break;
    case SENDER_LATER:
    case SENDER_STOPPED:
    case SENDER_FAILED:
        break;
    }
    return failed(desk, &err);
}

/* One Thaw sends at a time. Where that cannot be settled, both may: a store
 * keeps each statement once. */
static bool take_turn(Desk *desk) {
    Text path = { 0 };
    text_format(&path, "%s.sending", desk->paths.kept);
    errno = 0;
    desk->turn = files_hold(text_get(&path));
    bool busy = !desk->turn && errno == EWOULDBLOCK;
    text_free(&path);
    return !busy;
}

static void give_turn(Desk *desk) {
    if (desk->turn) fclose(desk->turn);
    desk->turn = NULL;
}

/* While this one waits, another may have its turn; then it does the rest. */
static bool wait_aside(void *data, int64_t ms) {
    give_turn(data);
    clock_sleep_ms((int)ms);
    return take_turn(data);
}

static ExitCode send_with(Desk *desk, Transport transport) {
    bool quiet = options_has(desk->options, "quiet");
    SenderHow how = { .patience =
                          options_has(desk->options, "once") ? 0 : PATIENCE_MS,
                      .on_time = quiet };
    SenderReport report =
        sender_run(desk->store, transport, sender_world(wait_aside, desk), how);
    return tell(desk, &report);
}

static bool ask_again(const Desk *desk, Error *err) {
    int count = 0;
    if (!options_has(desk->options, "again")) return true;
    return outbox_try_again(desk->store, &count, err);
}

/* Nothing can be sent with these settings: says so to the player, once. */
static ExitCode cannot_begin(const Desk *desk, const Error *err) {
    OutboxState state = outbox_state(desk->store);
    state.stopped = true;
    state.reason = *err;
    outbox_set_state(desk->store, &state, NULL);
    return failed(desk, err);
}

/* Levels are needed for that, and all that reads them. What is kept is named
 * here, so that this practice sends nothing itself. */
static bool tell_earlier(Desk *desk, Error *err) {
    const PracticeOptions where = { .kept = desk->paths.kept };
    EarlierTalks talks;
    if (!options_has(desk->options, "earlier")) return true;
    Practice *practice = practice_open(&where);
    bool ok = practice_ready(practice, err) &&
              earlier_talks_tell(practice, &talks, err);
    practice_close(practice);
    if (!ok || options_has(desk->options, "quiet")) return ok;
    commands_tell(stdout,
                  say_count(talks.told, "%d earlier conversation is told of",
                            "%d earlier conversations are told of"),
                  talks.told);
    if (talks.cannot_be)
        commands_tell(stdout,
                      say_count(talks.cannot_be,
                                "%d cannot be: its level cannot be read any "
                                "more",
                                "%d cannot be: their levels cannot be read any "
                                "more"),
                      talks.cannot_be);
    return true;
}

static ExitCode send_waiting(Desk *desk) {
    Transport transport = { 0 };
    Error err = { "" };
    ExitCode code;
    if (!take_turn(desk)) {
        if (options_has(desk->options, "quiet")) return EXIT_FINE;
        error_set(&err, "another Thaw is sending just now");
        return failed(desk, &err);
    }
    if (!ask_again(desk, &err) || !tell_earlier(desk, &err))
        code = failed(desk, &err);
    else if (!transport_open(&transport, &desk->sending.settings, NULL, &err))
        code = cannot_begin(desk, &err);
    else
        code = send_with(desk, transport);
    transport_close(&transport);
    give_turn(desk);
    return code;
}

static ExitCode send_now(Desk *desk) {
    Error err = { "" };
    if (!is_set(desk, &err)) return failed(desk, &err);
    if (!desk->store) {
        if (!options_has(desk->options, "quiet"))
            commands_tell(stdout, "Nothing was played here yet.");
        return EXIT_FINE;
    }
    if (!store_keeps(desk->store)) {
        error_set(&err, "%s", store_notice(desk->store));
        return failed(desk, &err);
    }
    return send_waiting(desk);
}

ExitCode send_command(const CommandRow *row, const Options *options) {
    Desk desk = { .row = row, .options = options };
    bool show = options_has(options, "dry-run");
    bool status = options_has(options, "status");
    ExitCode code;
    if (show && status)
        return commands_misuse(row, "--dry-run and --status exclude each "
                                    "other");
    if (options_has(options, "earlier") && (show || status))
        return commands_misuse(row, "--earlier writes into the outbox and "
                                    "sends: it goes with neither --dry-run "
                                    "nor --status");
    if (options_has(options, "json") && !status)
        return commands_misuse(row, "--json goes with --status");
    desk_open(&desk);
    if (show)
        code = show_waiting(&desk);
    else if (status)
        code = options_has(options, "json") ? put_status_json(&desk)
                                            : put_status(&desk);
    else
        code = send_now(&desk);
    desk_close(&desk);
    return code;
}
