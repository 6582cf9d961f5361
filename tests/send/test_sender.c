/* SPDX-License-Identifier: MIT
 * The sender against a store that answers in every way there is: what is
 * confirmed leaves the outbox, everything else stays in it. */
#include "store/desk.h"

#include "core/base/mem.h"
#include "send/sender.h"

#include <jansson.h>

enum { STORE_MAX = 300, SCRIPT_MAX = 40 };

/* A store in memory, with answers that it gives before it behaves. */
typedef struct Lrs {
    char *ids[STORE_MAX];
    char *said[STORE_MAX]; /* result.response */
    int count, posts, gets, largest;
    Answer script[SCRIPT_MAX];
    int script_count, script_at;
    bool takes_before; /* it stores before it gives a scripted answer */
    const char *bad;   /* it refuses a statement with this response */
    int most;          /* it takes no more in one batch; 0: any */
    int64_t now, waited, longest;
} Lrs;

typedef struct Bench {
    Desk *desk;
    Store *store;
    Lrs lrs;
    int64_t key;
} Bench;

/* ---- the store ---- */

static Answer answered(long status, const char *body) {
    return (Answer){ .reach = REACHED,
                     .status = status,
                     .wait = -1,
                     .speaks_xapi = true,
                     .body = mem_text(body),
                     .size = strlen(body) };
}

static const char *response_of(json_t *statement) {
    const char *text = json_string_value(
        json_object_get(json_object_get(statement, "result"), "response"));
    return text ? text : "";
}

static int place_of(const Lrs *lrs, const char *id) {
    for (int i = 0; i < lrs->count; i++)
        if (!strcmp(lrs->ids[i], id)) return i;
    return -1;
}

/* 0, or the status of what is wrong with one of them. */
static long wrong_with(const Lrs *lrs, json_t *batch) {
    size_t at;
    json_t *one;
    if (lrs->most && json_array_size(batch) > (size_t)lrs->most) return 413;
    json_array_foreach(batch, at, one) {
        int place =
            place_of(lrs, json_string_value(json_object_get(one, "id")));
        if (lrs->bad && !strcmp(response_of(one), lrs->bad)) return 400;
        if (place >= 0 && strcmp(lrs->said[place], response_of(one)) != 0)
            return 409;
    }
    return 0;
}

static void keep_all(Lrs *lrs, json_t *batch) {
    size_t at;
    json_t *one;
    json_array_foreach(batch, at, one) {
        const char *id = json_string_value(json_object_get(one, "id"));
        if (place_of(lrs, id) >= 0) continue;
        assert_true(lrs->count < STORE_MAX);
        lrs->ids[lrs->count] = mem_text(id);
        lrs->said[lrs->count++] = mem_text(response_of(one));
    }
}

static Answer listed(json_t *batch) {
    size_t at;
    json_t *one, *ids = json_array();
    json_array_foreach(batch, at, one)
        json_array_append(ids, json_object_get(one, "id"));
    char *text = json_dumps(ids, 0);
    Answer answer = answered(200, text);
    free(text);
    json_decref(ids);
    return answer;
}

static Answer take(void *data, const char *json, size_t size) {
    Lrs *lrs = data;
    json_t *batch = json_loadb(json, size, 0, NULL);
    Answer answer;
    assert_true(json_is_array(batch));
    lrs->posts++;
    if ((int)json_array_size(batch) > lrs->largest)
        lrs->largest = (int)json_array_size(batch);
    long wrong = wrong_with(lrs, batch);
    if (lrs->script_at < lrs->script_count) {
        answer = lrs->script[lrs->script_at++];
        answer.body = mem_text(answer.body);
        if (lrs->takes_before && !wrong) keep_all(lrs, batch);
    } else if (wrong) {
        answer = answered(wrong, "{\"warnings\":[\"odd\"]}");
    } else {
        keep_all(lrs, batch);
        answer = listed(batch);
    }
    json_decref(batch);
    return answer;
}

static Answer show(void *data, const char *id) {
    Lrs *lrs = data;
    int place = place_of(lrs, id);
    char text[300];
    lrs->gets++;
    if (place < 0) return answered(404, "");
    snprintf(text, sizeof text,
             "{\"id\":\"%s\",\"result\":{\"response\":\"%s\"}}", id,
             lrs->said[place]);
    return answered(200, text);
}

static void say_next(Lrs *lrs, Answer answer) {
    assert_true(lrs->script_count < SCRIPT_MAX);
    lrs->script[lrs->script_count++] = answer;
}

static void say_status(Lrs *lrs, long status, const char *body) {
    Answer answer = answered(0, "");
    mem_free(answer.body);
    answer.status = status;
    answer.body = (char *)body;
    answer.size = strlen(body);
    say_next(lrs, answer);
}

static void say_nothing(Lrs *lrs, Reach reach) {
    Answer answer = { .reach = reach, .wait = -1 };
    snprintf(answer.why.text, sizeof answer.why.text, "cut off");
    say_next(lrs, answer);
}

/* ---- time ---- */

static int64_t now(void *data) {
    return ((Lrs *)data)->now;
}

static bool wait_for(void *data, int64_t ms) {
    Lrs *lrs = data;
    lrs->now += ms;
    lrs->waited += ms;
    if (ms > lrs->longest) lrs->longest = ms;
    return true;
}

static double always_half(void *data) {
    (void)data;
    return 0.5;
}

/* ---- the desk ---- */

static int sit_down(void **state) {
    Bench *bench = calloc(1, sizeof *bench);
    void *desk;
    lay_out(&desk);
    bench->desk = desk;
    bench->store = store_open(bench->desk->path);
    bench->lrs.now = 1000000;
    *state = bench;
    return 0;
}

static int stand_up(void **state) {
    Bench *bench = *state;
    void *desk = bench->desk;
    store_close(bench->store);
    for (int i = 0; i < bench->lrs.count; i++) {
        mem_free(bench->lrs.ids[i]);
        mem_free(bench->lrs.said[i]);
    }
    clear_up(&desk);
    free(bench);
    return 0;
}

/* A talk with so many replies; `odd`: which of them has the response "odd". */
static void play(Bench *bench, int replies, int odd) {
    StoredEvent *events = calloc((size_t)replies, sizeof *events);
    StoredPlay talked = talk(++bench->key, replies);
    char body[300];
    for (int i = 0; i < replies; i++) {
        snprintf(body, sizeof body,
                 "{\"actor\":{\"account\":{\"homePage\":\"https://a.b\"}},"
                 "\"result\":{\"response\":\"%s%d\"},\"context\":{}}",
                 i == odd ? "odd" : "said", i == odd ? 0 : i);
        events[i] = (StoredEvent){ "responded", i, mem_text(body) };
    }
    talked.events = events;
    talked.event_count = replies;
    assert_true(store_save_play(bench->store, &talked, NULL));
    for (int i = 0; i < replies; i++)
        mem_free((char *)events[i].body);
    free(events);
}

static SenderReport send_with(Bench *bench, SenderHow how) {
    return sender_run(bench->store, (Transport){ take, show, &bench->lrs },
                      (SenderWorld){ now, wait_for, always_half, &bench->lrs },
                      how);
}

static SenderReport send_once(Bench *bench) {
    return send_with(bench, (SenderHow){ 0, false });
}

static void assert_left(Bench *bench, int waiting, int refused) {
    OutboxCounts counts = outbox_count(bench->store);
    assert_int_equal(counts.waiting, waiting);
    assert_int_equal(counts.refused, refused);
}

/* ---- what it does ---- */

static void everything_goes_in_batches_of_fifty(void **state) {
    Bench *bench = *state;
    play(bench, 120, NONE);
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_DONE);
    assert_int_equal(report.sent, 120);
    assert_int_equal(bench->lrs.count, 120);
    assert_int_equal(bench->lrs.posts, 3);
    assert_int_equal(bench->lrs.largest, 50);
    assert_left(bench, 0, 0);
    assert_int_equal(outbox_state(bench->store).last, 1000000);
    assert_int_equal(send_once(bench).sent, 0);
    assert_int_equal(bench->lrs.posts, 3);
}

static void one_bad_statement_does_not_keep_the_others_back(void **state) {
    Bench *bench = *state;
    OutboxItem *items;
    bench->lrs.bad = "odd0";
    play(bench, 60, 17);
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_DONE);
    assert_int_equal(report.sent, 59);
    assert_int_equal(report.refused, 1);
    assert_left(bench, 0, 1);
    assert_int_equal(outbox_refused(bench->store, &items), 1);
    assert_non_null(strstr(items[0].json, "odd0"));
    assert_non_null(strstr(items[0].reason, "400"));
}

static void the_first_one_may_be_the_bad_one(void **state) {
    Bench *bench = *state;
    bench->lrs.bad = "odd0";
    play(bench, 5, 0);
    assert_int_equal(send_once(bench).end, SENDER_DONE);
    assert_left(bench, 0, 1);
}

/* It is the store then, not the statements. */
static void a_store_that_refuses_everything_takes_nothing_away(void **state) {
    Bench *bench = *state;
    for (int i = 0; i < SCRIPT_MAX; i++)
        say_status(&bench->lrs, 400, "no");
    play(bench, 60, NONE);
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_STOPPED);
    assert_non_null(strstr(report.why.text, "refuses"));
    assert_left(bench, 60, 0);
    assert_true(outbox_state(bench->store).stopped);
}

static void a_store_that_has_it_already_is_asked_and_believed(void **state) {
    Bench *bench = *state;
    play(bench, 3, NONE);
    bench->lrs.takes_before = true;
    say_status(&bench->lrs, 409, ""); /* all of them, and each by itself */
    say_status(&bench->lrs, 409, "");
    say_status(&bench->lrs, 409, "");
    say_status(&bench->lrs, 409, "");
    say_status(&bench->lrs, 409, "");
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_DONE);
    assert_int_equal(report.sent, 3);
    assert_int_equal(report.there, 3);
    assert_int_equal(bench->lrs.gets, 3);
    assert_int_equal(bench->lrs.count, 3);
    assert_left(bench, 0, 0);
}

static void another_statement_under_the_same_id_is_kept_and_told(void **state) {
    Bench *bench = *state;
    OutboxItem *items;
    play(bench, 2, NONE);
    outbox_waiting(bench->store, 0, 9, 99999, &items);
    bench->lrs.ids[0] = mem_text(items[0].id);
    bench->lrs.said[0] = mem_text("something else");
    bench->lrs.count = 1;
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_DONE);
    assert_int_equal(report.sent, 1);
    assert_left(bench, 0, 1);
    assert_int_equal(outbox_refused(bench->store, &items), 1);
    assert_non_null(strstr(items[0].reason, "another statement"));
}

static void a_store_with_a_smaller_mouth_gets_smaller_bites(void **state) {
    Bench *bench = *state;
    bench->lrs.most = 7;
    play(bench, 50, NONE);
    assert_int_equal(send_once(bench).end, SENDER_DONE);
    assert_int_equal(bench->lrs.count, 50);
    assert_left(bench, 0, 0);
}

static void without_the_right_key_it_stops_and_keeps_everything(void **state) {
    static const long statuses[] = { 401, 403, 404, 405, 301, 302 };
    Bench *bench = *state;
    play(bench, 3, NONE);
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        int posts = bench->lrs.posts;
        say_status(&bench->lrs, statuses[i], "no");
        SenderReport report = send_with(bench, (SenderHow){ 60000, false });
        assert_int_equal(report.end, SENDER_STOPPED);
        assert_int_equal(bench->lrs.posts, posts + 1);
        assert_int_equal(bench->lrs.waited, 0);
        assert_true(outbox_state(bench->store).stopped);
        assert_true(strlen(outbox_state(bench->store).reason.text) > 10);
        assert_left(bench, 3, 0);
    }
    assert_int_equal(send_once(bench).end, SENDER_DONE); /* by hand */
    assert_false(outbox_state(bench->store).stopped);
}

static void whoever_looks_after_it_is_told_what_to_put_right(void **state) {
    static const struct {
        long status;
        const char *words, *told;
    } rows[] = { { 302, "", "set send.address to that one" },
                 { 406, "not so", "the store answered 406: not so" },
                 { 418, "", "the store answered 418, and not why" } };
    Bench *bench = *state;
    play(bench, 1, NONE);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        say_status(&bench->lrs, rows[i].status, rows[i].words);
        SenderReport report = send_once(bench);
        if (!strstr(report.why.text, rows[i].told))
            fail_msg("%ld: %s", rows[i].status, report.why.text);
    }
}

static void the_player_is_told_once_of_each_reason(void **state) {
    Bench *bench = *state;
    play(bench, 1, NONE);
    say_status(&bench->lrs, 401, "");
    say_status(&bench->lrs, 401, "");
    say_status(&bench->lrs, 403, "");
    send_once(bench);
    assert_false(outbox_state(bench->store).told);
    outbox_mark_told(bench->store, NULL);
    send_once(bench);
    assert_true(outbox_state(bench->store).told);
    send_once(bench);
    assert_false(outbox_state(bench->store).told);
}

static void the_pause_doubles_up_to_an_hour(void **state) {
    Bench *bench = *state;
    play(bench, 1, NONE);
    for (int i = 0; i < 20; i++)
        say_nothing(&bench->lrs, NOT_REACHED);
    SenderReport report =
        send_with(bench, (SenderHow){ 48LL * 3600 * 1000, false });
    assert_int_equal(report.end, SENDER_DONE);
    assert_int_equal(bench->lrs.posts, 21);
    assert_int_equal(bench->lrs.longest, 3600 * 1000 * 3 / 4);
    assert_true(bench->lrs.waited > 5LL * 3600 * 1000);
}

static void patience_ends_and_the_rest_is_for_later(void **state) {
    static const long statuses[] = { 408, 429, 500, 502, 503, 504 };
    Bench *bench = *state;
    play(bench, 1, NONE);
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        say_status(&bench->lrs, statuses[i], "");
    SenderReport report = send_with(bench, (SenderHow){ 20000, false });
    assert_int_equal(report.end, SENDER_LATER);
    assert_int_equal(bench->lrs.posts, 5);
    assert_true(bench->lrs.waited <= 20000);
    assert_false(outbox_state(bench->store).stopped);
    assert_left(bench, 1, 0);
}

static void the_store_decides_how_long_to_wait(void **state) {
    Bench *bench = *state;
    Answer busy = {
        .reach = REACHED, .status = 429, .wait = 120000, .body = ""
    };
    play(bench, 1, NONE);
    say_next(&bench->lrs, busy);
    SenderReport report = send_with(bench, (SenderHow){ 60000, false });
    assert_int_equal(report.end, SENDER_LATER);
    assert_int_equal(bench->lrs.waited, 0);
    assert_int_equal(outbox_state(bench->store).next, 1120000);
    bench->lrs.now += 60000; /* too early, by hand too */
    assert_int_equal(send_once(bench).end, SENDER_NOT_NOW);
    assert_int_equal(bench->lrs.posts, 1);
    bench->lrs.now += 60000;
    assert_int_equal(send_once(bench).end, SENDER_DONE);
}

static void in_the_background_it_is_not_tried_before_its_time(void **state) {
    Bench *bench = *state;
    const SenderHow quiet = { 0, true };
    play(bench, 1, NONE);
    say_nothing(&bench->lrs, NOT_REACHED);
    assert_int_equal(send_with(bench, quiet).end, SENDER_LATER);
    assert_int_equal(send_with(bench, quiet).end, SENDER_NOT_NOW);
    bench->lrs.now -= 50LL * 24 * 3600 * 1000; /* a clock that jumped */
    assert_int_equal(send_with(bench, quiet).end, SENDER_DONE);
}

/* The network of a hotel answers everything with a page of its own. */
static void a_page_is_no_confirmation(void **state) {
    Bench *bench = *state;
    Answer empty = { .reach = REACHED, .status = 204, .wait = -1, .body = "" };
    play(bench, 2, NONE);
    say_status(&bench->lrs, 200, "<html>Welcome to our hotel</html>");
    assert_int_equal(send_once(bench).end, SENDER_LATER);
    say_status(&bench->lrs, 200, "[\"7d5567fd-17b6-551b-ae7e-2235cd5b1082\"]");
    assert_int_equal(send_once(bench).end, SENDER_LATER);
    say_next(&bench->lrs, empty); /* and does not speak xAPI */
    assert_int_equal(send_once(bench).end, SENDER_LATER);
    assert_left(bench, 2, 0);
    empty.speaks_xapi = true;
    say_next(&bench->lrs, empty);
    assert_int_equal(send_once(bench).end, SENDER_DONE);
    assert_left(bench, 0, 0);
}

/* It has them all, and says so of half. */
static void half_an_answer_confirms_half(void **state) {
    Bench *bench = *state;
    OutboxItem *items;
    char text[100];
    play(bench, 2, NONE);
    bench->lrs.takes_before = true;
    outbox_waiting(bench->store, 0, 9, 99999, &items);
    snprintf(text, sizeof text, "[\"%s\"]", items[1].id);
    say_status(&bench->lrs, 200, text);
    assert_int_equal(send_once(bench).end, SENDER_LATER);
    assert_left(bench, 1, 0);
    say_status(&bench->lrs, 200, "[\"7d5567fd-17");
    assert_int_equal(send_once(bench).end, SENDER_LATER);
    assert_left(bench, 1, 0);
    assert_int_equal(send_once(bench).end, SENDER_DONE);
    assert_int_equal(bench->lrs.count, 2);
}

static void somebody_else_in_its_place_gets_nothing_and_is_told(void **state) {
    Bench *bench = *state;
    play(bench, 1, NONE);
    say_nothing(&bench->lrs, NOT_TRUSTED);
    SenderReport report = send_once(bench);
    assert_int_equal(report.end, SENDER_LATER);
    assert_non_null(strstr(report.why.text, "prove"));
    assert_left(bench, 1, 0);
}

static void a_wait_is_read_as_seconds_or_as_a_date(void **state) {
    (void)state;
    assert_int_equal(transport_wait(" 120", 0), 120000);
    assert_int_equal(transport_wait("0", 0), 0);
    assert_int_equal(transport_wait("soon", 0), -1);
    assert_int_equal(transport_wait("12 days", 0), -1);
    assert_int_equal(transport_wait("", 0), -1);
    assert_int_equal(
        transport_wait("Sun, 06 Nov 1994 08:49:37 GMT", 784111700000), 77000);
    assert_int_equal(
        transport_wait("Thu, 29 Feb 2024 00:00:00 GMT", 1709164799000), 1000);
    assert_int_equal(
        transport_wait("Sun, 06 Nov 1994 08:49:37 GMT", 999111700000), 0);
    assert_int_equal(transport_wait("Sun, 06 Xyz 1994 08:49:37 GMT", 0), -1);
}

#define AT_DESK(test) cmocka_unit_test_setup_teardown(test, sit_down, stand_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        AT_DESK(everything_goes_in_batches_of_fifty),
        AT_DESK(one_bad_statement_does_not_keep_the_others_back),
        AT_DESK(the_first_one_may_be_the_bad_one),
        AT_DESK(a_store_that_refuses_everything_takes_nothing_away),
        AT_DESK(a_store_that_has_it_already_is_asked_and_believed),
        AT_DESK(another_statement_under_the_same_id_is_kept_and_told),
        AT_DESK(a_store_with_a_smaller_mouth_gets_smaller_bites),
        AT_DESK(without_the_right_key_it_stops_and_keeps_everything),
        AT_DESK(whoever_looks_after_it_is_told_what_to_put_right),
        AT_DESK(the_player_is_told_once_of_each_reason),
        AT_DESK(the_pause_doubles_up_to_an_hour),
        AT_DESK(patience_ends_and_the_rest_is_for_later),
        AT_DESK(the_store_decides_how_long_to_wait),
        AT_DESK(in_the_background_it_is_not_tried_before_its_time),
        AT_DESK(a_page_is_no_confirmation),
        AT_DESK(half_an_answer_confirms_half),
        AT_DESK(somebody_else_in_its_place_gets_nothing_and_is_told),
        cmocka_unit_test(a_wait_is_read_as_seconds_or_as_a_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
