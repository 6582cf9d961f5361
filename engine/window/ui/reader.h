/* SPDX-License-Identifier: MIT
 * reader.h -- self-voicing: what is on the screen, said by the system's voice.
 *
 * Layer:  window.
 * Owns:   a Reader owns its list of what was said and its speaker.
 * Errors: NULL + Error where Thaw has no voice; where the machine has none,
 *         reader_trouble tells a moment later.
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

/* True with one sentence when the voice turns out not to be there: it is asked
 * for beside the game, which does not wait. NULL reader: false. */
bool reader_trouble(Reader *reader, Error *err);

/* ms until reader_trouble is worth asking although nothing else happens;
 * -1: never. */
int reader_next_ms(const Reader *reader);

/* Says what came since the last call. `screen` is the number of the one on
 * top: when it is another, what was being said ends. NULL reader: nothing. */
void reader_look(Reader *reader, const Ui *ui, int screen);

#endif
