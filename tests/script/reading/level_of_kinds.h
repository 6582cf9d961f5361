/* SPDX-License-Identifier: MIT
 * level_of_kinds.h -- a level that has one of every kind, with one thing in it
 *                     that matters.
 *
 * Layer:  tests.
 * Owns:   the text is the caller's (text_free).
 * Errors: none. */
#ifndef THAW_TESTS_SCRIPT_READING_LEVEL_OF_KINDS_H
#define THAW_TESTS_SCRIPT_READING_LEVEL_OF_KINDS_H

#include "core/base/text.h"

#include <string.h>

static inline const char *kind_slot(const char *kind, const char *wanted,
                                    const char *code) {
    return strcmp(kind, wanted) == 0 ? code : "";
}

/* A small level that has one of every kind; `code` stands in the table of the
 * one that is called `kind`. */
static inline Text level_with(const char *kind, const char *code) {
    Text text = { 0 }, target = { 0 };
    if (strcmp(kind, "target") == 0) /* only the last goes without a when */
        text_format(&target, "{ 'second', when = function() end, %s },", code);
#define AT(wanted) kind_slot(kind, wanted, code)
    text_format(
        &text,
        "encounter 'A' { brief = 'b', stake = { currency = 'USD', %s %s },"
        " animal = { kind = 'dog', %s }, %s }\n"
        "local tom = customer 'Tom' { mood = 1 }\n"
        "local ida = customer 'Ida' { temper = { %s }, voice = { %s } }\n"
        "local ulf = customer 'Ulf' { %s }\n"
        "fact 'known' 'It is known.'\n"
        "criterion 'named' 'Names it.'\n"
        "thought 'Well.' { stance = 'neutral', %s }\n"
        "tone 'mumble' { class = 'solving', mood = -30, %s }\n"
        "sound 'thud' { recipe = 'knock', %s }\n",
        strcmp(kind, "ending") == 0 ? "sale = 9, yearly = 9," : "", AT("stake"),
        AT("animal"), AT("encounter"), AT("temper"), AT("voice"),
        AT("customer"), AT("thought"), AT("tone"), AT("sound"));
    text_format(
        &text,
        "beat 'first' { %s ida.does { 'Yes?', %s },\n"
        "  event 'It rains.' { mood = 0, %s },\n"
        "  enters { tom }, leaves_room { tom, 'Tom goes.' },\n"
        "  think 'Rain.' { stance = 'neutral', next = 'second', %s },\n"
        "  reply 'One.' { tone = 'ask', next = { %s 'end' } },\n"
        "  reply 'Two.' { tone = { 'mumble', 'own' }, next = 'second', %s },\n"
        "  act 'Do it.' { tone = { 'mumble', 'own' }, next = 'second', %s },\n"
        "  silence { next = 'second', %s } }\n"
        "beat 'second' { reply 'Bye.' { tone = 'thank', next = 'end' } }\n",
        AT("beat"), AT("line"), AT("event"), AT("think"), text_get(&target),
        AT("reply"), AT("act"), AT("silence"));
    text_format(&text,
                "ending 'E' { outcome = 'kept', leaves = tom, %s }\n"
                "ending 'F' { outcome = 'uneasy' }\n"
                "playthrough 'P' { '...', mood = { tom = { %s } }, %s }\n",
                AT("ending"), AT("bound"), AT("playthrough"));
#undef AT
    text_free(&target);
    return text;
}

#endif
