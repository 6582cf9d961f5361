/* SPDX-License-Identifier: MIT
 * block.h -- the members of a Block, for this folder only: runs.c reads a text,
 *            lines.c lays it out, typeset.c keeps and draws it.
 *
 * Layer:  window.
 * Owns:   a Block owns its pieces, their bytes and their masks.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPE_BLOCK_H
#define THAW_WINDOW_TYPE_BLOCK_H

#include "core/base/mem.h"
#include "window/type/font_files.h"
#include "window/type/typeset.h"

/* One character before it is laid out. */
typedef struct Glyph {
    uint32_t code;
    int at; /* byte in the text */
    short file;
    unsigned char style; /* LetterStyle */
    signed char level;   /* from FriBidi: odd means right to left */
    char breaks;         /* from libunibreak: whether a line may break after */
    bool joins;          /* it belongs to the cluster before it */
} Glyph;

/* Letters of one font and direction, drawn with one call. */
typedef struct Piece {
    const char *bytes;
    uint32_t script; /* four letters, as OpenType names scripts */
    int file, x, width;
    int cluster, clusters; /* index of the first; how many */
    bool right_to_left;
    cairo_surface_t *mask; /* NULL until it is first drawn */
    int mask_left;         /* pixels by which letters reach left of x */
} Piece;

typedef struct Row {
    int first, count; /* pieces */
    int width;
    bool right_to_left;
} Row;

typedef struct Block {
    TypeBlock block; /* first, so that typeset.c can cast a TypeBlock back */
    char *text;
    TypeStyle style;
    int limit; /* the width in which it was laid out */
    unsigned hash, used;
    Piece *pieces;
    int piece_count, piece_capacity;
    Row *rows;
    int row_count, row_capacity;
    Arena *arena; /* bytes of the pieces */
} Block;

/* Fills in all members but text, style, limit and hash, which must be set. */
void typeset_lay_out(Fonts *fonts, Block *block);

/* Reads a text into at most `max` glyphs: characters, emphasis, clusters,
 * fonts, levels and breaks. Returns how many; *last_level becomes the level of
 * the last paragraph, since the others end in a newline that has theirs. */
int typeset_read(Fonts *fonts, const char *text, LetterStyle style,
                 Glyph *glyphs, int max, int *last_level);

/* quotes.c: sets the quotes and apostrophes of a text. */
void typeset_quotes(Glyph *glyphs, int count);

void typeset_font_ready(TTF_Font *font, bool right_to_left, uint32_t script);
uint32_t typeset_script(uint32_t code);
/* Characters that join the one before them: marks, joiners, variation
 * selectors. */
bool typeset_joins(uint32_t code);

#endif
