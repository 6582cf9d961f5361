/* SPDX-License-Identifier: MIT
 * What every transport's answers have in common (transport.h). */
#include "send/transport.h"

#include "core/base/mem.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DAY_S = 24 * 60 * 60 };

void answer_free(Answer *answer) {
    mem_free(answer->body);
    answer->body = NULL;
}

/* Days from 1970 to a day of the Gregorian calendar: years are counted from
 * March on, so that a leap day is the last of its year. */
static int64_t days_to(int year, int month, int day) {
    int y = month > 2 ? year : year - 1;
    int m = month > 2 ? month - 3 : month + 9;
    int64_t days = 365 * (int64_t)y + y / 4 - y / 100 + y / 400;
    return days + (153 * m + 2) / 5 + day - 1 - 719468;
}

/* "Sun, 06 Nov 1994 08:49:37 GMT", the only form that may be written today. */
static bool read_date(const char *text, int64_t *when) {
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char name[4];
    int day, year, hour, minute, second;
    if (sscanf(text, "%*3c, %2d %3s %4d %2d:%2d:%2d GMT", &day, name, &year,
               &hour, &minute, &second) != 6)
        return false;
    const char *at = strstr(months, name);
    if (!at || strlen(name) != 3 || (at - months) % 3 || year < 1970)
        return false;
    int month = (int)(at - months) / 3 + 1;
    *when =
        days_to(year, month, day) * DAY_S + hour * 3600 + minute * 60 + second;
    *when *= 1000;
    return true;
}

int64_t transport_wait(const char *text, int64_t now) {
    int64_t when;
    while (*text == ' ')
        text++;
    if (isdigit((unsigned char)*text)) {
        char *end;
        long long seconds = strtoll(text, &end, 10);
        while (isspace((unsigned char)*end))
            end++;
        if (*end) return -1;
        return (seconds > 365LL * DAY_S ? 365LL * DAY_S : seconds) * 1000;
    }
    if (!read_date(text, &when)) return -1;
    return when > now ? when - now : 0;
}
