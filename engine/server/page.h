/* SPDX-License-Identifier: MIT
 * page.h -- the phone's page: a function of what a phone may know.
 *
 * Layer:  server (C11).
 * Owns:   nothing; a page is added to the caller's Text.
 * Errors: none.
 *
 * It works without JavaScript, with a form and a page that reloads itself;
 * page_script makes it smoother. It cannot show a count of votes, because a
 * PollSight has none. */
#ifndef THAW_SERVER_PAGE_H
#define THAW_SERVER_PAGE_H

#include "core/base/text.h"
#include "room/poll.h"
#include "server/phone_words.h"

/* The answer to the vote that the phone just sent; PAGE_PLAIN: it sent none. */
typedef enum { PAGE_PLAIN, PAGE_STALE, PAGE_SHUT, PAGE_WRONG } PageTold;

typedef struct PhonePage {
    const PhoneWords *words;
    PollSight sight;
    unsigned long long key; /* of its form: see routes.c on forged votes */
    PageTold told;
} PhonePage;

void page_write(Text *out, const PhonePage *page); /* the whole page */
/* Only the part that changes, for the script to put in place. */
void page_write_main(Text *out, const PhonePage *page);

/* The page that asks for the room's code; `wrong`: after a wrong one. */
void page_write_code(Text *out, const PhoneWords *words, bool wrong);
/* One sentence under a heading. */
void page_write_told(Text *out, const PhoneWords *words, const char *heading,
                     const char *text);

extern const char page_style[], page_script[];

#endif
