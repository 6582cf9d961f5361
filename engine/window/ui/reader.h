/* SPDX-License-Identifier: MIT
 * reader.h -- self-voicing: what is on the screen, said by the system's voice.
 *
 * Layer:  window.
 * Owns:   a Reader owns its list of what was said and its speaker.
 * Errors: bool + Error where there is no voice on this machine.
 *
 * After each drawing the reader looks at the register of the layout and says
 * what is new: titles and lines, then the replies with their numbers, then
 * whatever the focus moves to. No screen has to know of it. */
#ifndef THAW_WINDOW_UI_READER_H
#define THAW_WINDOW_UI_READER_H

#include "window/ui/layout.h"

typedef struct Reader Reader;

/* `log` NULL: the system's voice; else what would be said is added to it, a
 * line each, for captures and tests. NULL when there is no voice. */
Reader *reader_open(Text *log, Error *err);
void reader_close(Reader *reader); /* NULL allowed */

/* Says what came since the last call. `screen` is the number of the one on
 * top: when it is another, what was being said ends. NULL reader: nothing. */
void reader_look(Reader *reader, const Ui *ui, int screen);

/* ---- the voice: speaker_speechd.c, or speaker_none.c where the library is
 * not there when Thaw is built ---- */
typedef struct Speaker Speaker;
Speaker *speaker_open(Error *err);
void speaker_close(Speaker *speaker);
void speaker_say(Speaker *speaker, const char *text);
void speaker_hush(Speaker *speaker); /* what is being said ends */

#endif
