/* SPDX-License-Identifier: MIT
 * No voice: Thaw was built without the library. */
#include "window/ui/reader.h"

Speaker *speaker_open(Error *err) {
    error_set(err, "This Thaw was built without a voice: speech-dispatcher's "
                   "library was not there.");
    return NULL;
}

/* Never reached: there is no Speaker. */
void speaker_close(Speaker *speaker) {
    (void)speaker;
}

void speaker_say(Speaker *speaker, const char *text) {
    (void)speaker;
    (void)text;
}

void speaker_hush(Speaker *speaker) {
    (void)speaker;
}
