/* SPDX-License-Identifier: MIT
 * Small functions for several screens of the terminal. */
#include "terminal/sitting.h"

#include "core/words/say.h"
#include "core/base/text.h"

#include <stdlib.h>
#include <string.h>

static bool is_ended(const char *sentence) {
    uint32_t last = 0;
    for (uint32_t code; (code = utf8_next(&sentence));)
        last = code;
    return last == '.' || last == '!' || last == '?' || last == 0x3002 ||
           last == 0xFF01 || last == 0xFF1F; /* as Chinese writes them */
}

void sitting_notice(Sitting *sitting, const char *notice) {
    if (!notice ||
        !strncmp(notice, sitting->noticed, sizeof sitting->noticed - 1))
        return;
    snprintf(sitting->noticed, sizeof sitting->noticed, "%s", notice);
    lines_print(&sitting->lines, 0, 0, "[%s%s]", notice,
                is_ended(notice) ? "" : say_as("the end of a sentence", "."));
    lines_blank(&sitting->lines);
}

bool sitting_first_time(Sitting *sitting, const char *setting) {
    if (*practice_setting(sitting->practice, setting, "")) return false;
    practice_set(sitting->practice, setting, "1");
    return true;
}

int sitting_number(const char *answer, int max) {
    char *end;
    long number = strtol(answer, &end, 10);
    return end != answer && !*end && number >= 1 && number <= max ? (int)number
                                                                  : 0;
}

bool sitting_is(const char *answer, const char *key, const char *word) {
    return text_alike(answer, key) || text_alike(answer, word);
}

void sitting_ended(Sitting *sitting, bool to_go_on) {
    lines_print(&sitting->lines, 0, 0,
                to_go_on ? SAY("The input ends here, and so does this sitting. "
                               "What was said is kept; next time you can go on "
                               "from this point.")
                         : SAY("The input ends here. Goodbye."));
}

bool sitting_goes_on(Sitting *sitting, bool *fresh) {
    char line[ANSWER_CAPACITY];
    for (;;) {
        const char *answer = lines_ask(&sitting->lines, line, sizeof line);
        if (!answer) sitting_ended(sitting, false);
        if (!answer || sitting_is(answer, "q", "quit")) return false;
        *fresh = sitting_is(answer, "f", "fresh");
        if (*fresh || !*answer) return true;
        lines_print(&sitting->lines, 0, 0,
                    "Enter goes on, f begins afresh, q quits.");
    }
}

int sitting_short_name(const char *const *names, int count, int who) {
    size_t length = text_first_name(names[who]);
    bool clear = true;
    for (int i = 0; i < count; i++)
        if (i != who && text_first_name(names[i]) == length &&
            !strncmp(names[i], names[who], length))
            clear = false;
    return clear ? (int)length : (int)strlen(names[who]);
}

const char *sitting_channel(Channel channel) {
    switch (channel) {
    case CHANNEL_COUNTER:
        return say("At the counter");
    case CHANNEL_DOORSTEP:
        return say("On the doorstep");
    case CHANNEL_DESK:
        return say("At a desk");
    case CHANNEL_PHONE:
        return say("By phone");
    case CHANNEL_CHAT:
        return say("By chat");
    case CHANNELS:
        break;
    }
    return "";
}
