/* SPDX-License-Identifier: MIT
 * The voice of speech-dispatcher. Where no server runs, we start one ourselves,
 * not through its library: that reads all that the server complains of, and
 * waits for its end. */
#include "window/ui/speaker.h"

#include "core/words/say.h"
#include "platform/clock.h"
#include "platform/process.h"

#include <libspeechd.h>
#include <stdlib.h>

enum { STARTING_MS = 7000, AGAIN_MS = 50 };

/* The library's own reason is about sockets and paths, and helps no player. */
static SPDConnection *connect_now(void) {
    char *reason = NULL;
    SPDConnection *connection =
        spd_open2("thaw", "screen", NULL, SPD_MODE_SINGLE, NULL, 0, &reason);
    free(reason);
    return connection;
}

/* Somebody who names an address runs the server themselves. Both variables are
 * the library's own. */
static bool start_server(void) {
    const char *address = getenv("SPEECHD_ADDRESS");
    const char *command = getenv("SPEECHD_CMD");
    if (address && *address) return false;
    if (!command || !*command) command = "speech-dispatcher";
    const char *const argv[] = { command, "--spawn", NULL };
    return process_start_alone(argv, PROCESS_USUAL);
}

static void *open_voice(Error *why) {
    SPDConnection *connection = connect_now();
    if (!connection && start_server())
        for (int ms = 0; !connection && ms < STARTING_MS; ms += AGAIN_MS) {
            clock_sleep_ms(AGAIN_MS);
            connection = connect_now();
        }
    if (!connection)
        error_set(why, "%s", say("speech-dispatcher does not answer"));
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
