/* SPDX-License-Identifier: MIT
 * The line to a store that is there and does not answer: it is given up after
 * the limit, and the answer says that the store was not reached. */
#include "send/transport.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { QUEUE_FILLERS = 16, SHORT = 250, LONG = 60 * 1000 };

/* A port of this machine on which somebody listens. */
typedef struct Port {
    int listener;
    struct sockaddr_in at;
    int fillers[QUEUE_FILLERS];
    int filler_count;
    pid_t child; /* 0: nobody takes what comes */
} Port;

static int listen_there(void **state) {
    Port *port = calloc(1, sizeof *port);
    socklen_t size = sizeof port->at;
    port->listener = socket(AF_INET, SOCK_STREAM, 0);
    port->at.sin_family = AF_INET;
    port->at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    assert_int_equal(
        bind(port->listener, (struct sockaddr *)&port->at, sizeof port->at), 0);
    assert_int_equal(
        getsockname(port->listener, (struct sockaddr *)&port->at, &size), 0);
    assert_int_equal(listen(port->listener, 0), 0);
    *state = port;
    return 0;
}

static int hang_up(void **state) {
    Port *port = *state;
    if (port->child) {
        kill(port->child, SIGKILL);
        waitpid(port->child, NULL, 0);
    }
    for (int i = 0; i < port->filler_count; i++)
        close(port->fillers[i]);
    close(port->listener);
    free(port);
    return 0;
}

/* More than the queue of the listener takes: who comes after them hears
 * nothing, as behind a firewall that drops what it does not like. */
static void fill_queue(Port *port) {
    for (int i = 0; i < QUEUE_FILLERS; i++) {
        int one = socket(AF_INET, SOCK_STREAM, 0);
        fcntl(one, F_SETFL, O_NONBLOCK);
        (void)!connect(one, (struct sockaddr *)&port->at, sizeof port->at);
        port->fillers[port->filler_count++] = one;
    }
}

/* Takes one question, says `words`, and then nothing more. */
static void answer_with(Port *port, const char *words) {
    port->child = fork();
    if (port->child) return;
    char bytes[4096];
    int line = accept(port->listener, NULL, NULL);
    if (line < 0 || read(line, bytes, sizeof bytes) <= 0 ||
        write(line, words, strlen(words)) < 0)
        _exit(1);
    for (;;)
        pause();
}

/* `limit` in milliseconds. */
static Answer ask(const Port *port, bool posts, long limit) {
    const TransportLimits limits = { limit, limit };
    SendSettings settings = { .as = SEND_RANDOM };
    Transport transport = { 0 };
    Error err = { "" };
    snprintf(settings.address, sizeof settings.address, "http://127.0.0.1:%d/x",
             ntohs(port->at.sin_port));
    assert_true(transport_open(&transport, &settings, &limits, &err));
    Answer answer = posts ? transport.post(transport.data, "[]", 2)
                          : transport.get(transport.data, "some-id");
    transport_close(&transport);
    return answer;
}

static void check_given_up(const Port *port) {
    for (int posts = 0; posts < 2; posts++) {
        Answer answer = ask(port, posts, SHORT);
        assert_int_equal(answer.reach, NOT_REACHED);
        assert_true(answer.why.text[0] != '\0');
        answer_free(&answer);
    }
}

static void a_store_that_takes_the_call_and_never_answers(void **state) {
    check_given_up(*state);
}

static void a_store_to_which_no_line_comes_about(void **state) {
    fill_queue(*state);
    check_given_up(*state);
}

static void a_store_that_stops_in_the_middle_of_its_answer(void **state) {
    answer_with(*state, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[\"");
    Answer answer = ask(*state, true, SHORT);
    assert_int_equal(answer.reach, NOT_REACHED);
    answer_free(&answer);
}

static void a_store_that_stops_in_the_middle_of_a_header(void **state) {
    answer_with(*state, "HTTP/1.1 200 OK\r\nX-Experience-API-Ver");
    Answer answer = ask(*state, true, SHORT);
    assert_int_equal(answer.reach, NOT_REACHED);
    answer_free(&answer);
}

/* So that the tests above do not pass because nothing is ever reached. */
static void a_store_that_answers_is_reached(void **state) {
    answer_with(*state, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
    Answer answer = ask(*state, true, LONG);
    assert_int_equal(answer.reach, REACHED);
    assert_int_equal(answer.status, 200);
    assert_string_equal(answer.body, "[]");
    answer_free(&answer);
}

/* Before anybody is called. */
static void
certificates_that_are_not_there_are_told_with_their_place(void **state) {
    const SendSettings settings = { .address = "https://localhost:9/x",
                                    .trusted = "/no/such.pem",
                                    .trusted_place = "desk.conf:4: that" };
    Transport transport = { 0 };
    Error err = { "" };
    (void)state;
    assert_false(transport_open(&transport, &settings, NULL, &err));
    assert_non_null(strstr(err.text, "desk.conf:4: that: there is no file"));
    transport_close(&transport);
}

#define ON_A_PORT(test)                                                        \
    cmocka_unit_test_setup_teardown(test, listen_there, hang_up)

int main(void) {
    const struct CMUnitTest tests[] = {
        ON_A_PORT(a_store_that_takes_the_call_and_never_answers),
        ON_A_PORT(a_store_to_which_no_line_comes_about),
        ON_A_PORT(a_store_that_stops_in_the_middle_of_its_answer),
        ON_A_PORT(a_store_that_stops_in_the_middle_of_a_header),
        ON_A_PORT(a_store_that_answers_is_reached),
        cmocka_unit_test(
            certificates_that_are_not_there_are_told_with_their_place),
    };
    if (!transport_there()) return 0; /* built without libcurl */
    unsetenv("http_proxy");
    unsetenv("all_proxy");
    unsetenv("THAW_SEND_SECRET");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
