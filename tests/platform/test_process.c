/* SPDX-License-Identifier: MIT
 * Programs that are started to go on by themselves. */
#include "platform/process.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

static void a_program_that_is_not_there_is_told(void **state) {
    (void)state;
    const char *const nowhere[] = { "/nowhere/at/all", NULL };
    const char *const nothing[] = { "thaw-no-such-program", "-x", NULL };
    assert_false(process_start_alone(nowhere, PROCESS_USUAL));
    assert_false(process_start_alone(nothing, PROCESS_GIVES_WAY));
}

/* It writes into a pipe of ours that it was told the path of, and to its
 * standard streams, which are nobody's. */
static void a_program_in_path_is_started_and_not_waited_for(void **state) {
    (void)state;
    char folder[] = "/tmp/thaw-alone-XXXXXX", fifo[64], script[240];
    char told[8] = "";
    assert_non_null(mkdtemp(folder));
    snprintf(fifo, sizeof fifo, "%s/told", folder);
    snprintf(script, sizeof script,
             "mkfifo '%s'; echo loud; echo louder >&2; echo here >'%s'", fifo,
             fifo);
    const char *const argv[] = { "sh", "-c", script, NULL };
    assert_true(process_start_alone(argv, PROCESS_GIVES_WAY));
    FILE *in = NULL;
    while (!(in = fopen(fifo, "r")))
        usleep(1000);
    assert_non_null(fgets(told, sizeof told, in));
    assert_string_equal(told, "here\n");
    fclose(in);
    unlink(fifo);
    rmdir(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_program_that_is_not_there_is_told),
        cmocka_unit_test(a_program_in_path_is_started_and_not_waited_for),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
