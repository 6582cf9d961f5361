/* SPDX-License-Identifier: MIT
 * A thread that calls something which may hang: it ends when it is asked to,
 * and one that hangs holds nobody up. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "platform/clock.h"
#include "platform/monitor.h"
#include "platform/worker.h"

enum { LONG_MS = 60000, SHORT_MS = 20 };

/* Adds up what it is handed, until it is to end. */
typedef struct Adder {
    Worker *worker;
    int handed, sum; /* under the lock */
} Adder;

static void add(void *data) {
    Adder *adder = data;
    worker_lock(adder->worker);
    while (!worker_ending(adder->worker)) {
        adder->sum += adder->handed;
        adder->handed = 0;
        worker_wake(adder->worker);
        worker_wait(adder->worker);
    }
    worker_unlock(adder->worker);
}

static void a_worker_does_what_it_is_handed_and_ends(void **state) {
    (void)state;
    Adder adder = { 0 };
    adder.worker = worker_new(add, &adder);
    assert_true(worker_start(adder.worker));
    worker_lock(adder.worker);
    for (int number = 1; number <= 3; number++) {
        adder.handed = number;
        worker_wake(adder.worker);
        while (adder.handed)
            worker_wait(adder.worker);
    }
    assert_int_equal(adder.sum, 6);
    worker_unlock(adder.worker);
    assert_true(worker_end(adder.worker, LONG_MS));
}

static void a_worker_that_never_began_ends_at_once(void **state) {
    (void)state;
    Adder adder = { 0 };
    adder.worker = worker_new(add, &adder);
    assert_true(worker_end(adder.worker, 0));
}

/* Hangs until it is let go, and then comes back to what it was given. */
typedef struct Hanging {
    Worker *worker;
    Monitor *monitor;
    bool let_go, came_back;
} Hanging;

static void hang(void *data) {
    Hanging *hanging = data;
    monitor_enter(hanging->monitor);
    while (!hanging->let_go)
        monitor_wait(hanging->monitor, -1);
    worker_lock(hanging->worker);
    hanging->came_back = worker_ending(hanging->worker);
    worker_unlock(hanging->worker);
    monitor_wake(hanging->monitor);
    monitor_leave(hanging->monitor);
}

static void a_worker_that_hangs_is_left_and_may_come_back(void **state) {
    (void)state;
    static Hanging hanging; /* its thread may outlive this function */
    hanging.monitor = monitor_new();
    hanging.worker = worker_new(hang, &hanging);
    assert_true(worker_start(hanging.worker));
    int64_t from = clock_steady_ns();
    assert_false(worker_end(hanging.worker, SHORT_MS));
    assert_true(clock_steady_ns() - from >= SHORT_MS * INT64_C(1000000));
    monitor_enter(hanging.monitor);
    hanging.let_go = true;
    monitor_wake(hanging.monitor);
    while (!hanging.came_back)
        monitor_wait(hanging.monitor, -1);
    monitor_leave(hanging.monitor);
}

static void waiting_for_a_change_has_a_limit(void **state) {
    (void)state;
    Monitor *monitor = monitor_new();
    monitor_enter(monitor);
    int64_t from = clock_steady_ns();
    while (monitor_wait(monitor, SHORT_MS))
        ;
    assert_true(clock_steady_ns() - from >= SHORT_MS * INT64_C(1000000));
    monitor_leave(monitor);
    monitor_free(monitor);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_worker_does_what_it_is_handed_and_ends),
        cmocka_unit_test(a_worker_that_never_began_ends_at_once),
        cmocka_unit_test(a_worker_that_hangs_is_left_and_may_come_back),
        cmocka_unit_test(waiting_for_a_change_has_a_limit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
