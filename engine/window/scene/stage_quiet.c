/* SPDX-License-Identifier: MIT
 * During a silence her eyes look away and come back, she breathes, and a hand
 * moves; then she answers. This shows no more of the mood than her face does.
 */
#include "window/scene/stage_quiet.h"

#include <math.h>

/* Rises from 0 at `from` to 1 and falls back to 0 at `to`; all in shares of the
 * silence. */
static double bow(double t, double from, double to) {
    if (t <= from || t >= to) return 0;
    double s = sin(M_PI * (t - from) / (to - from));
    return s * s;
}

void stage_be_quiet(Stage *stage, double seconds) {
    stage->quiet = 0;
    stage->quiet_for = seconds;
}

bool stage_quiet_passes(Stage *stage, double seconds) {
    if (stage->quiet_for <= 0) return false;
    stage->quiet += seconds;
    if (stage->quiet >= stage->quiet_for) stage->quiet_for = 0;
    return true;
}

static double part(const Stage *stage) {
    return stage->quiet_for > 0 ? stage->quiet / stage->quiet_for : 0;
}

void stage_quiet_pose(const Stage *stage, int who, Pose *pose) {
    double t = part(stage), late = 0.06 * who;
    if (t <= 0) return;
    double away = bow(t, 0.06 + late, 0.46 + late);
    double breath = bow(t, 0.34, 0.74);
    pose->gaze_x += (who % 2 ? 0.55 : -0.55) * away;
    pose->gaze_y += 0.50 * away;
    pose->turn += (who % 2 ? 0.22 : -0.22) * away;
    pose->nod += 0.20 * away;
    pose->blink = fmax(pose->blink, bow(t, 0.44, 0.52));
    pose->breath = fmin(pose->breath + 1.1 * breath, 1.6);
    pose->shoulders += 0.22 * breath;
    pose->lid_lower += 0.15 * bow(t, 0.62, 0.98);
}

/* A hand moves in the second half, and stays until she speaks. */
int stage_quiet_hands(const Stage *stage, int usual) {
    if (part(stage) < 0.52) return usual;
    return usual == HANDS_FOLDED ? HANDS_FLAT : HANDS_FOLDED;
}
