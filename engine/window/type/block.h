/* SPDX-License-Identifier: MIT
 * block.h -- what a laid-out block is made of; for this folder alone: runs.c
 *            reads a text, lines.c lays it out, typeset.c keeps and draws it.
 *
 * Layer:  window.
 * Owns:   a Block owns its pieces, their bytes and their masks.
 * Errors: none. */
#ifndef THAW_WINDOW_TYPE_BLOCK_H
#define THAW_WINDOW_TYPE_BLOCK_H

#include "core/base/mem.h"
#include "window/type/font_files.h"
#include "window/type/typeset.h"

/* One character on its way to a line. */
typedef struct Glyph {
    uint32_t code;
    int at; /* byte in the text */
    short file;
    unsigned char style; /* LetterStyle */
    signed char level;   /* of FriBidi: odd runs right to left */
    char breaks;         /* of libunibreak, after it */
    bool joins;          /* belongs to the cluster before it */
} Glyph;

/* Letters of one font and direction, drawn in one go. */
typedef struct Piece {
    const char *bytes;
    uint32_t script; /* four letters, as OpenType names scripts */
    int file, x, width;
    int cluster, clusters; /* the first one, and how many */
    bool right_to_left;
    cairo_surface_t *mask; /* made when first drawn */
    int mask_left;         /* of x, where letters hang over */
} Piece;

typedef struct Row {
    int first, count; /* pieces */
    int width;
    bool right_to_left;
} Row;

typedef struct Block {
    TypeBlock block; /* first: a TypeBlock is a Block to typeset.c */
    char *text;
    TypeStyle style;
    int limit; /* the width it was laid out in */
    unsigned hash, used;
    Piece *pieces;
    int piece_count, piece_capacity;
    Row *rows;
    int row_count, row_capacity;
    Arena *arena; /* bytes of the pieces */
} Block;

/* Fills in all but text, style, limit and hash, which are given. */
void typeset_lay_out(Fonts *fonts, Block *block);

/* Reads text to glyphs: characters, emphasis, clusters, fonts, levels and
 * breaks. `base_level` is that of its first paragraph. */
int typeset_read(Fonts *fonts, const char *text, LetterStyle style,
                 Glyph *glyphs, int max);

void typeset_font_ready(TTF_Font *font, bool right_to_left, uint32_t script);
uint32_t typeset_script(uint32_t code);
/* True for what never stands alone: marks, joiners, variation selectors. */
bool typeset_joins(uint32_t code);

#endif
