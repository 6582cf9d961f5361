/* SPDX-License-Identifier: MIT
 * Keeps the pictures that a level brings along while the stage shows them. */
#include "window/scene/stage_photo.h"

/* Keeps it; false: it is there already. */
static bool keep(cairo_surface_t **place, cairo_surface_t *photo) {
    if (*place == photo) return false;
    if (*place) cairo_surface_destroy(*place);
    *place = photo ? cairo_surface_reference(photo) : NULL;
    return true;
}

bool stage_room_photo(Stage *stage, cairo_surface_t *photo) {
    if (!keep(&stage->photo, photo)) return false;
    still_forget(&stage->still);
    return true;
}

void stage_face_photo(Stage *stage, int who, cairo_surface_t *photo) {
    FacePicture *picture = &stage->faces[who].picture;
    if (keep(&picture->photo, photo)) picture->stale |= STALE_ALL;
}

const char *stage_tone(const Stage *stage, ViewRoom room) {
    if (stage->channel == CHANNEL_PHONE) return "phone";
    if (stage->photo && room.backdrop) return NULL;
    return backdrop_name(stage->room);
}
