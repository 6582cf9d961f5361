/* SPDX-License-Identifier: MIT
 * The voice of speech-dispatcher. */
#include "window/ui/speaker.h"

#include "core/words/say.h"

#include <libspeechd.h>
#include <stdlib.h>

/* The library's own reason is about sockets and paths, and helps no player. */
static void *open_voice(Error *why) {
    char *reason = NULL;
    SPDConnection *connection =
        spd_open2("thaw", "screen", NULL, SPD_MODE_SINGLE, NULL, 1, &reason);
    if (!connection)
        error_set(why, "%s", say("speech-dispatcher does not answer"));
    free(reason);
    return connection;
}

static void close_voice(void *voice) {
    spd_close(voice);
}

static void say_text(void *voice, const char *text) {
    spd_say(voice, SPD_MESSAGE, text);
}

static void hush_voice(void *voice) {
    spd_cancel(voice);
}

const Synthesiser *synthesiser_of_system(void) {
    static const Synthesiser speechd = { open_voice, close_voice, say_text,
                                         hush_voice };
    return &speechd;
}
