/* SPDX-License-Identifier: MIT
 * Finds the font file that has a character, and keeps several sizes open. */
#include "window/type/fonts.h"

#include "window/type/font_files.h"

#include "core/base/mem.h"

#include <stdio.h>
#include <string.h>

typedef struct Range {
    uint32_t first, last;
} Range;

/* A row for each file, in the order in which they are tried. With ranges, a
 * file is opened only for characters in them, so that large files stay closed
 * until a text needs them; without ranges it is tried for all. */
typedef struct FontRow {
    const char *name;
    int family; /* a Family, or -1: for every family */
    int style;  /* a LetterStyle, or -1: for every style */
    Range ranges[4];
    bool bolder; /* it has only a regular weight: draw it artificially bold */
} FontRow;

#define CHINESE                                                                \
    {                                                                          \
        { 0x2e80, 0x9fff }, { 0xf900, 0xfaff }, { 0xff00, 0xffef }, {          \
            0x20000, 0x3ffff                                                   \
        }                                                                      \
    }

static const FontRow rows[] = {
    { "Inter-Regular.otf", FAMILY_INTER, LETTER_REGULAR, { { 0 } }, false },
    { "Inter-SemiBold.otf", FAMILY_INTER, LETTER_STRONG, { { 0 } }, false },
    { "Inter-Italic.otf", FAMILY_INTER, LETTER_EMPHASIS, { { 0 } }, false },
    { "AtkinsonHyperlegibleNext-Regular.ttf",
      FAMILY_ATKINSON,
      LETTER_REGULAR,
      { { 0 } },
      false },
    { "AtkinsonHyperlegibleNext-SemiBold.ttf",
      FAMILY_ATKINSON,
      LETTER_STRONG,
      { { 0 } },
      false },
    { "AtkinsonHyperlegibleNext-Italic.ttf",
      FAMILY_ATKINSON,
      LETTER_EMPHASIS,
      { { 0 } },
      false },
    { "DejaVuSansMono.ttf", -1, LETTER_CODE, { { 0 } }, false },
    { "NotoSansArabic-Regular.ttf",
      -1,
      -1,
      { { 0x600, 0x6ff },
        { 0x750, 0x77f },
        { 0xfb50, 0xfdff },
        { 0xfe70, 0xfeff } },
      false },
    { "NotoSansHebrew-Regular.ttf",
      -1,
      -1,
      { { 0x590, 0x5ff }, { 0xfb1d, 0xfb4f } },
      false },
    { "NotoSansThai-Regular.ttf", -1, -1, { { 0xe00, 0xe7f } }, false },
    { "NotoSansDevanagari-Regular.ttf",
      -1,
      -1,
      { { 0x900, 0x97f }, { 0xa8e0, 0xa8ff } },
      false },
    { "NotoSansKR-Hangul.otf",
      -1,
      -1,
      { { 0xac00, 0xd7a3 }, { 0x3131, 0x318e } },
      false },
    { "NotoSansSC-Han.otf", -1, LETTER_STRONG, CHINESE, true },
    { "NotoSansSC-Han.otf", -1, -1, CHINESE, false },
    { "NotoEmoji-Regular.ttf",
      -1,
      -1,
      { { 0x1f000, 0x1faff },
        { 0x2600, 0x27bf },
        { 0x2b00, 0x2bff },
        { 0x2300, 0x23ff } },
      false },
    { "DejaVuSans.ttf", -1, -1, { { 0 } }, false },
};

enum {
    ROWS = sizeof rows / sizeof rows[0],
    OPEN_MAX = 40,
    PROBE_SIZE = 20,
    IN_MEMORY_MAX = 1024 * 1024
};

typedef struct OpenFont {
    TTF_Font *font;
    int file, pixels;
    unsigned used;
} OpenFont;

struct Fonts {
    char *folder;
    Family family;
    bool broken[ROWS];
    void *bytes[ROWS]; /* of small files, once they are needed; or NULL */
    size_t sizes[ROWS];
    OpenFont open[OPEN_MAX];
    unsigned clock;
};

void fonts_path(const Fonts *fonts, int file, char *out, size_t size) {
    snprintf(out, size, "%s/%s", fonts->folder, rows[file].name);
}

bool fonts_is_bolder(int file) {
    return rows[file].bolder;
}

static OpenFont *slot_for_new(Fonts *fonts) {
    OpenFont *oldest = &fonts->open[0];
    for (int i = 0; i < OPEN_MAX; i++) {
        if (!fonts->open[i].font) return &fonts->open[i];
        if (fonts->open[i].used < oldest->used) oldest = &fonts->open[i];
    }
    TTF_CloseFont(oldest->font);
    *oldest = (OpenFont){ 0 };
    return oldest;
}

/* Every letter that is drawn is read from its file, with many small steps. So
 * small files, in which nearly all letters are, are read into memory as a
 * whole; the large ones of the Chinese stay on the disk. */
static TTF_Font *open_file(Fonts *fonts, int file, int pixels) {
    char path[4096];
    fonts_path(fonts, file, path, sizeof path);
    if (!fonts->bytes[file]) {
        SDL_RWops *source = SDL_RWFromFile(path, "rb");
        if (!source || SDL_RWsize(source) > IN_MEMORY_MAX)
            return source ? TTF_OpenFontRW(source, 1, pixels) : NULL;
        fonts->bytes[file] = SDL_LoadFile_RW(source, &fonts->sizes[file], 1);
    }
    if (!fonts->bytes[file]) return NULL;
    SDL_RWops *bytes =
        SDL_RWFromConstMem(fonts->bytes[file], (int)fonts->sizes[file]);
    return TTF_OpenFontRW(bytes, 1, pixels);
}

/* NULL when the file cannot be used; it is then not tried again. */
static TTF_Font *try_open(Fonts *fonts, int file, int pixels) {
    if (fonts->broken[file]) return NULL;
    fonts->clock++;
    for (int i = 0; i < OPEN_MAX; i++) {
        OpenFont *at = &fonts->open[i];
        if (at->font && at->file == file && at->pixels == pixels) {
            at->used = fonts->clock;
            return at->font;
        }
    }
    TTF_Font *font = open_file(fonts, file, pixels);
    if (!font) {
        fonts->broken[file] = true;
        return NULL;
    }
    TTF_SetFontHinting(font, TTF_HINTING_LIGHT_SUBPIXEL);
    OpenFont *slot = slot_for_new(fonts);
    *slot = (OpenFont){ font, file, pixels, fonts->clock };
    return font;
}

/* A font of the file in any size, to ask which characters it has. */
static TTF_Font *probe(Fonts *fonts, int file) {
    for (int i = 0; i < OPEN_MAX; i++)
        if (fonts->open[i].font && fonts->open[i].file == file)
            return fonts->open[i].font;
    return try_open(fonts, file, PROBE_SIZE);
}

static bool in_ranges(const FontRow *row, uint32_t code) {
    if (!row->ranges[0].last) return true;
    for (int i = 0; i < 4; i++)
        if (code >= row->ranges[i].first && code <= row->ranges[i].last &&
            row->ranges[i].last)
            return true;
    return false;
}

static bool has(Fonts *fonts, int file, uint32_t code) {
    if (!in_ranges(&rows[file], code)) return false;
    TTF_Font *font = probe(fonts, file);
    return font && TTF_GlyphIsProvided32(font, code);
}

static bool serves(int file, int family, LetterStyle style) {
    const FontRow *row = &rows[file];
    return (row->family == -1 || row->family == family) &&
           (row->style == -1 || row->style == (int)style);
}

int fonts_main_file(Fonts *fonts, LetterStyle style) {
    for (int i = 0; i < ROWS; i++)
        if (serves(i, (int)fonts->family, style) && probe(fonts, i)) return i;
    for (int i = 0; i < ROWS; i++)
        if (probe(fonts, i)) return i;
    return 0;
}

int fonts_file(Fonts *fonts, LetterStyle style, uint32_t code, int before) {
    int first = fonts_main_file(fonts, style);
    if (code < 0x7f) return first;
    if (has(fonts, first, code)) return first;
    if (before >= 0 && has(fonts, before, code)) return before;
    for (int i = 0; i < ROWS; i++)
        if (serves(i, (int)fonts->family, style) && has(fonts, i, code))
            return i;
    for (int i = 0; i < ROWS; i++) /* Inter, if Atkinson is missing */
        if (serves(i, FAMILY_INTER, style) && has(fonts, i, code)) return i;
    return first;
}

bool fonts_have(Fonts *fonts, LetterStyle style, uint32_t code) {
    return has(fonts, fonts_file(fonts, style, code, -1), code);
}

TTF_Font *fonts_at(Fonts *fonts, int file, int pixels) {
    return try_open(fonts, file, pixels < 4 ? 4 : pixels);
}

void fonts_set_family(Fonts *fonts, Family family) {
    fonts->family = family;
}

Family fonts_family(const Fonts *fonts) {
    return fonts->family;
}

Fonts *fonts_open(const char *folder, Error *err) {
    if (TTF_Init()) { /* counted by SDL; fonts_close calls TTF_Quit */
        error_set(err, "no letters can be drawn: %s", TTF_GetError());
        return NULL;
    }
    Fonts *fonts = mem_alloc(sizeof *fonts);
    fonts->folder = mem_text(folder);
    int file = fonts_main_file(fonts, LETTER_REGULAR);
    if (probe(fonts, file)) return fonts;
    error_set(err, "no font could be opened in %s: is the game's folder whole?",
              folder);
    fonts_close(fonts);
    return NULL;
}

void fonts_close(Fonts *fonts) {
    if (!fonts) return;
    for (int i = 0; i < OPEN_MAX; i++)
        if (fonts->open[i].font) TTF_CloseFont(fonts->open[i].font);
    for (int i = 0; i < ROWS; i++)
        SDL_free(fonts->bytes[i]);
    mem_free(fonts->folder);
    mem_free(fonts);
    TTF_Quit();
}
