/* SPDX-License-Identifier: MIT
 * Keeps the pictures that were shown last; each may take 16 MiB. One that could
 * not be opened is remembered too, so that it is not tried at every frame. */
#include "window/draw/own_pictures.h"

#include "core/base/hash.h"
#include "core/base/mem.h"
#include "media/media.h"
#include "media/picture.h"
#include "platform/files.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { KEPT = 8 };

typedef struct Kept {
    char *path; /* NULL: nothing */
    unsigned long long hash;
    cairo_surface_t *surface; /* NULL: it cannot be used */
    unsigned used;
} Kept;

struct OwnPictures {
    Kept kept[KEPT];
    unsigned clock;
};

OwnPictures *own_pictures_new(void) {
    return mem_alloc(sizeof(OwnPictures));
}

static void forget(Kept *kept) {
    if (kept->surface) cairo_surface_destroy(kept->surface);
    mem_free(kept->path);
    *kept = (Kept){ 0 };
}

void own_pictures_free(OwnPictures *pictures) {
    if (!pictures) return;
    for (int i = 0; i < KEPT; i++)
        forget(&pictures->kept[i]);
    mem_free(pictures);
}

/* Opens the file only if its bytes are still those that were checked when the
 * level was read. */
static cairo_surface_t *open_picture(const OwnFile *file) {
    char *bytes = NULL;
    size_t size = 0;
    cairo_surface_t *surface = NULL;
    if (files_read(file->path, MEDIA_BYTES_MAX, &bytes, &size) != FILES_READ)
        return NULL;
    if (hash_bytes(HASH_START, bytes, size) == file->hash)
        surface = picture_decode(bytes, size);
    free(bytes);
    return surface;
}

cairo_surface_t *own_picture(OwnPictures *pictures, const OwnFile *file) {
    if (!pictures || !file || !file->path) return NULL;
    Kept *oldest = &pictures->kept[0];
    pictures->clock++;
    for (int i = 0; i < KEPT; i++) {
        Kept *kept = &pictures->kept[i];
        if (kept->path && kept->hash == file->hash &&
            !strcmp(kept->path, file->path)) {
            kept->used = pictures->clock;
            return kept->surface;
        }
        if (kept->used < oldest->used) oldest = kept;
    }
    forget(oldest);
    *oldest = (Kept){ mem_text(file->path), file->hash, open_picture(file),
                      pictures->clock };
    return oldest->surface;
}

void own_picture_fill(cairo_t *cr, cairo_surface_t *picture, Box box) {
    double w = cairo_image_surface_get_width(picture);
    double h = cairo_image_surface_get_height(picture);
    double scale = fmax(box.w / w, box.h / h);
    cairo_save(cr);
    cairo_rectangle(cr, box.x, box.y, box.w, box.h);
    cairo_clip(cr);
    cairo_translate(cr, box.x + (box.w - w * scale) / 2, box.y);
    cairo_scale(cr, scale, scale);
    cairo_set_source_surface(cr, picture, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cr), CAIRO_FILTER_GOOD);
    cairo_paint(cr);
    cairo_restore(cr);
}
