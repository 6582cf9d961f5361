/* SPDX-License-Identifier: MIT
 * The voice of speech-dispatcher. */
#include "window/ui/reader.h"

#include "core/base/mem.h"
#include "core/words/say.h"

#include <libspeechd.h>
#include <stdlib.h>

struct Speaker {
    SPDConnection *connection;
};

Speaker *speaker_open(Error *err) {
    char *why = NULL;
    SPDConnection *connection =
        spd_open2("thaw", "screen", NULL, SPD_MODE_SINGLE, NULL, 1, &why);
    if (!connection) {
        error_set(err, "Nothing here can read aloud: %s",
                  why ? why : say("speech-dispatcher does not answer"));
        free(why);
        return NULL;
    }
    Speaker *speaker = mem_alloc(sizeof *speaker);
    speaker->connection = connection;
    return speaker;
}

void speaker_close(Speaker *speaker) {
    spd_close(speaker->connection);
    mem_free(speaker);
}

void speaker_say(Speaker *speaker, const char *text) {
    spd_say(speaker->connection, SPD_MESSAGE, text);
}

void speaker_hush(Speaker *speaker) {
    spd_cancel(speaker->connection);
}
