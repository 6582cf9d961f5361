/* SPDX-License-Identifier: MIT
 * Where the windows of a workshop stand. A projector may be pulled or plugged
 * in at any time, so the number of displays is asked for each time. */
#include "window/workshop/places.h"

Places places_first(int displays, bool windowed) {
    bool projector = displays > 1;
    return (Places){ .picture = projector ? 1 : 0,
                     .presenter = 0,
                     .two = windowed || projector,
                     .whole = !windowed,
                     .apart = windowed && !projector };
}

Places places_changed(Places now, int before, int displays, bool windowed) {
    if (displays < 1) return now; /* none for a moment, while one is changed */
    if (before < 2 || displays < 2) return places_first(displays, windowed);
    bool there = now.picture < displays && now.presenter < displays;
    return there ? now : places_first(displays, windowed);
}

void places_size_apart(int width, int height, int *out_width, int *out_height) {
    enum { MOST_WIDTH = 1280, SHARE = 60 /* per cent */ };
    int most = width * SHARE / 100;
    int by_height = height * SHARE / 100 * 16 / 9;
    if (most > by_height) most = by_height;
    if (most > MOST_WIDTH) most = MOST_WIDTH;
    *out_width = most;
    *out_height = most * 9 / 16;
}

Places places_swapped(Places now, int displays) {
    if (displays < 2) return now;
    Places next = now;
    next.presenter = now.picture < displays ? now.picture : 0;
    next.picture = (now.picture + 1) % displays;
    if (next.picture == next.presenter)
        next.presenter = (next.picture + 1) % displays;
    next.apart = false;
    return next;
}
