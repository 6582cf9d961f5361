/* SPDX-License-Identifier: MIT
 * reader.h -- reads the screen aloud with the system's voice.
 *
 * Layer:  window.
 * Owns:   a Reader owns its speaker and a list of what was said.
 * Errors: NULL + Error when Thaw was built without a voice; when the system has
 *         none, reader_trouble says so later.
 *
 * After each drawing the reader compares the register of the layout (layout.h)
 * with what it has said, and says what is new: titles and lines, then the
 * replies with their numbers, then the control to which the focus moves.
 * Screens need not know of it. */
#ifndef THAW_WINDOW_UI_READER_H
#define THAW_WINDOW_UI_READER_H

#include "window/ui/layout.h"

typedef struct Reader Reader;

/* `log` NULL: speaks; else adds what would be said to `log`, one text a line,
 * for captures and tests. NULL when there is no voice. */
Reader *reader_open(Text *log, Error *err);
void reader_close(Reader *reader); /* NULL allowed */

/* True, with one sentence, once it is known that there is no voice: connecting
 * to it takes a while, and the game does not wait. NULL reader: false. */
bool reader_trouble(Reader *reader, Error *err);

/* Milliseconds until reader_trouble should be called again; -1: not needed. */
int reader_next_ms(const Reader *reader);

/* Says what is new since the last call. `screen` is the ScreenId on top; when
 * it has changed, the present text is cut short. NULL reader: does nothing. */
void reader_look(Reader *reader, const Ui *ui, int screen);

#endif
