/* SPDX-License-Identifier: MIT
 * page.h -- the phone's page: a function of what a phone may know.
 *
 * Layer:  server (C11).
 * Owns:   nothing; a page is added to the caller's Text.
 * Errors: none.
 *
 * It works without JavaScript (a form, and a page that looks again) and better
 * with it (page_script). A tally cannot be in it: a PollSight has none. */
#ifndef THAW_SERVER_PAGE_H
#define THAW_SERVER_PAGE_H

#include "core/base/text.h"
#include "room/poll.h"
#include "server/phone_words.h"

/* What is said to what the phone just did. */
typedef enum { PAGE_PLAIN, PAGE_STALE, PAGE_SHUT, PAGE_WRONG } PageTold;

typedef struct PhonePage {
    const PhoneWords *words;
    PollSight sight;
    unsigned long long key; /* of its form */
    PageTold told;
} PhonePage;

void page_write(Text *out, const PhonePage *page);      /* all of it */
void page_write_main(Text *out, const PhonePage *page); /* what changes */

/* The page that asks for the code; `wrong`: the one typed was not it. */
void page_write_code(Text *out, const PhoneWords *words, bool wrong);
/* One sentence under a heading. */
void page_write_told(Text *out, const PhoneWords *words, const char *heading,
                     const char *text);

extern const char page_style[], page_script[];

#endif
