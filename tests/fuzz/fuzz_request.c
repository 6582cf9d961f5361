/* SPDX-License-Identifier: MIT
 * Whatever bytes a phone sends: cookies, forms, headers, languages; and what is
 * read of a workshop's record. The first byte chooses. */
#include "core/base/mem.h"
#include "room/record.h"
#include "server/page.h"
#include "server/request.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static void fuzz_cookie(const char *text) {
    RequestCookie cookie, again;
    char written[REQUEST_COOKIE], header[REQUEST_COOKIE + 8] = "thaw=";
    if (!request_cookie(text, &cookie)) return;
    request_write_cookie(&cookie, written);
    strcat(header, written);
    if (!request_cookie(header, &again) ||
        memcmp(again.token.bytes, cookie.token.bytes, POLL_TOKEN) != 0)
        abort();
}

/* A vote read from bytes never counts where there is no such choice. */
static void fuzz_form(const char *text, size_t size) {
    RequestForm form;
    PollToken token = { { 1 } };
    PollTally tally;
    PollQuestion question = { .choices = { "a", "b" }, .choice_count = 2 };
    request_form(text, size, &form);
    Poll *poll = poll_new(1);
    int phone = poll_join(poll, &token, 0);
    poll_ask(poll, &question);
    poll_set_phase(poll, POLL_OPEN);
    PollAnswer answer =
        poll_vote(poll, phone, form.question, form.round, form.choice);
    poll_tally(poll, &tally);
    bool counted = tally.first[0] + tally.first[1] == 1;
    if (counted != (answer == POLL_TAKEN)) abort();
    poll_free(poll);
}

/* Texts of a level are in a page as texts, never as elements. */
static void fuzz_page(const char *text) {
    Text page = { 0 };
    PhonePage made = { .words = phone_words(text) };
    const char *choices[] = { text };
    made.sight.phase = POLL_OPEN;
    made.sight.about = made.sight.language = "";
    made.sight.choices = choices;
    made.sight.choice_count = 1;
    page_write_main(&page, &made);
    if (strstr(text_get(&page), "<script")) abort();
    text_free(&page);
}

static void fuzz_record(const char *text, size_t size) {
    RecordHead head;
    Error err = { "" };
    size_t whole = 0;
    Course *course = record_read(text, size, &head, &whole, &err);
    if (!course && !err.text[0]) abort();
    if (course) record_head_free(&head);
    course_free(course);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    if (!size) return 0;
    char *text = malloc(size);
    unsigned version, changes;
    memcpy(text, bytes + 1, size - 1);
    text[size - 1] = '\0';
    switch (bytes[0] % 5) {
    case 0:
        fuzz_cookie(text);
        break;
    case 1:
        fuzz_form(text, size - 1);
        break;
    case 2:
        fuzz_page(text);
        break;
    case 3:
        fuzz_record(text, size - 1);
        break;
    default:
        request_seen(text, &version, &changes);
        request_host(text, "127.0.0.1", 8080);
        request_origin(text, "127.0.0.1:8080");
        break;
    }
    free(text);
    return 0;
}
