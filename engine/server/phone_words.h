/* SPDX-License-Identifier: MIT
 * phone_words.h -- what a phone's page says, in the phone's own language.
 *
 * Layer:  server (C11).
 * Owns:   nothing; the words are constant.
 * Errors: none; English when the phone asks for a language that is not here.
 *
 * They do not go through say(), which has one language for the whole program:
 * the phones in a room may want several at once, and the server answers them in
 * a thread of its own. */
#ifndef THAW_SERVER_PHONE_WORDS_H
#define THAW_SERVER_PHONE_WORDS_H

typedef struct PhoneWords {
    const char *language; /* for HTML's lang attribute */
    const char *title;
    const char *between; /* two sentences of one paragraph */
    const char *code_heading, *code_label, *code_button, *code_wrong;
    const char *full; /* %d: the limit */
    const char *waiting_heading, *waiting;
    const char *reply_heading, *thought_heading, *mood_heading; /* %s: name */
    const char *think, *choose, *send, *send_again;
    const char *chose; /* %d: the number */
    const char *chose_more, *talk, *talk_chose, *closed, *closed_none, *late;
    const char *stale, *shut, *wrong;
    const char *second; /* the second vote */
    const char *over_heading, *over;
    const char *gone; /* the room cannot be reached */
    const char *look_again, *not_found, *refused;
    const char *bands[5];
} PhoneWords;

/* Chosen by an Accept-Language header, with its quality values (RFC 9110,
 * 12.5.4). NULL: English. */
const PhoneWords *phone_words(const char *accept_language);

#endif
