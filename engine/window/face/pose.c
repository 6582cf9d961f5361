/* SPDX-License-Identifier: MIT
 * Makes poses from expressions, mixes them, and adds idle movements. */
#include "window/face/pose.h"

#include <math.h>
#include <string.h>

static double positive(int control) {
    return control > 0 ? control / 1000.0 : 0;
}

static double negative(int control) {
    return control < 0 ? -control / 1000.0 : 0;
}

/* How each temperament carries its head and what it does on one side only. */
static void carry_hot(Pose *pose, const short *face) {
    double angry = negative(face[FACE_BROW_INNER]);
    double warm = positive(face[FACE_MOUTH]);
    pose->roll = -0.30 * angry + 0.66 * warm;
    pose->turn = 0.20 - 0.16 * angry + 0.26 * warm;
    pose->nod = 0.50 * positive(face[FACE_HEAD]);
    pose->flush = angry;
}

static void carry_cold(Pose *pose, const short *face) {
    double away = negative(face[FACE_HEAD]);
    double warm = positive(face[FACE_MOUTH]);
    pose->nod = -0.75 * away; /* looks down her nose */
    pose->turn = -0.20 - 0.42 * away + 0.40 * warm;
    pose->gaze_x = 0.45 * away; /* the eyes stay on the player */
    pose->roll = -0.50 * away + 0.38 * warm;
    pose->brow_skew = 0.8 * away * (1 - 0.75 * pose->thrust);
    pose->smile_skew = 0.48 * negative(face[FACE_MOUTH]);
    pose->flush = 0.1 * away;
}

/* In fury the worry gives way: the brows that were raised come down over eyes
 * that stay wide, and the head, tipped in worry, is held straight. */
static void carry_anxious(Pose *pose, const short *face) {
    double worry = fmax(0, positive(face[FACE_BROW_INNER]) - 0.05);
    double warm = positive(face[FACE_MOUTH]), fury = pose->thrust;
    pose->turn = 0.28 - 0.30 * worry;
    pose->brow_inner -= 1.50 * fury;
    pose->knit = 0.40 * worry + 0.60 * fury;
    pose->stretch = 0.55 * worry;
    pose->roll = 0.36 * worry - 0.46 * fury - 0.30 * warm;
    pose->nod = 0.34 * worry + 0.20 * fury;
    pose->gaze_y = -0.14 * worry; /* looks up from under the brows */
    pose->flush = 0.30 * worry + 0.3 * pose->thrust;
}

static Pose shared_pose(const Expression *expression) {
    const short *face = expression->face, *body = expression->body;
    return (Pose){
        .brow_inner = face[FACE_BROW_INNER] / 1000.0,
        .brow_outer = face[FACE_BROW_OUTER] / 1000.0,
        .knit = negative(face[FACE_BROW_INNER]),
        .lid_upper = face[FACE_LID_UPPER] / 1000.0,
        .lid_lower = positive(face[FACE_LID_LOWER]),
        .cheek = negative(face[FACE_LID_LOWER]),
        .smile = face[FACE_MOUTH] / 1000.0,
        .press = positive(face[FACE_LIPS]),
        .jaw = negative(face[FACE_LIPS]),
        .thrust = positive(face[FACE_JAW]),
        .shoulders = body[BODY_SHOULDERS] / 1000.0,
        .chest = body[BODY_CHEST] / 1000.0,
        .lean = body[BODY_LEAN] / 1000.0,
    };
}

Pose pose_from(const Expression *expression) {
    const short *face = expression->face;
    Pose pose = shared_pose(expression);
    switch (expression->temperament) {
    case TEMPERAMENT_HOT:
        carry_hot(&pose, face);
        break;
    case TEMPERAMENT_COLD:
        carry_cold(&pose, face);
        break;
    case TEMPERAMENT_ANXIOUS:
        carry_anxious(&pose, face);
        break;
    }
    pose.gaze_y += 0.14 * pose.thrust; /* a glare: pupils low, lids narrowed */
    pose.flush = fmax(pose.flush, 0.22 * positive(face[FACE_MOUTH]));
    return pose;
}

/* Gestures from furious to delighted, by the expression of the mouth; the
 * second row is for a hot customer. */
enum { GESTURES = 5, HOT_HEAT = 450 };

static const Hands gestures[][2][GESTURES] = {
    [TEMPERAMENT_HOT] = {
        { HANDS_FIST, HANDS_FLAT, HANDS_FOLDED, HANDS_FOLDED, HANDS_PALM_UP },
        { HANDS_POINTING, HANDS_FIST, HANDS_FLAT, HANDS_FOLDED,
          HANDS_PALM_UP },
    },
    [TEMPERAMENT_COLD] = {
        { HANDS_CROSSED, HANDS_CROSSED, HANDS_FOLDED, HANDS_FOLDED,
          HANDS_PALM_UP },
        { HANDS_CROSSED, HANDS_CROSSED, HANDS_CROSSED, HANDS_FOLDED,
          HANDS_PALM_UP },
    },
    [TEMPERAMENT_ANXIOUS] = {
        { HANDS_FIST, HANDS_FACE, HANDS_FOLDED, HANDS_FOLDED, HANDS_PALM_UP },
        { HANDS_FIST, HANDS_FACE, HANDS_FACE, HANDS_FOLDED, HANDS_PALM_UP },
    },
};

Hands pose_usual_hands(const Expression *shown) {
    static const short below[GESTURES - 1] = { -725, -390, 50, 670 };
    int band = 0;
    while (band < GESTURES - 1 && shown->face[FACE_MOUTH] >= below[band])
        band++;
    return gestures[shown->temperament][shown->heat > HOT_HEAT][band];
}

static double smoothstep(double t) {
    t = fmin(fmax(t, 0), 1);
    return t * t * (3 - 2 * t);
}

/* A number 0..1 that looks random, always the same for this seed and turn. */
static double chance(unsigned seed, unsigned turn) {
    unsigned x = seed * 2654435761u ^ (turn + 0x9e3779b9u) * 2246822519u;
    x ^= x >> 15;
    x *= 2654435761u;
    x ^= x >> 13;
    return (x & 0xffff) / 65536.0;
}

/* One blink somewhere in every stretch of about four seconds; now and then a
 * double one. Lids shut faster than they open. */
static double blink_at(double seconds, unsigned seed) {
    const double stretch = 3.7, shut = 0.07, open = 0.15;
    double turn = floor(seconds / stretch);
    unsigned n = (unsigned)turn;
    double since = seconds - turn * stretch - 0.3 - 2.6 * chance(seed, n);
    if (since > 0.30 && chance(seed ^ 77u, n) > 0.8) since -= 0.30;
    if (since < 0 || since > shut + open) return 0;
    return since < shut ? smoothstep(since / shut)
                        : 1 - smoothstep((since - shut) / open);
}

/* Breath in 1.4 s, out 1.8 s, then a rest in which nothing moves. */
static double breath_at(double seconds, unsigned seed) {
    double t = fmod(seconds + 4 * chance(seed, 3), 4.4);
    if (t < 1.4) return smoothstep(t / 1.4);
    return 1 - smoothstep((t - 1.4) / 1.8);
}

/* A short look aside about every seven seconds. */
static void glance_at(Pose *pose, double seconds, unsigned seed) {
    double turn = floor(seconds / 6.8);
    unsigned n = (unsigned)turn;
    double t = seconds - turn * 6.8 - 1 - 3 * chance(seed ^ 5u, n);
    if (t < 0 || t > 1.3) return;
    double there = smoothstep(t / 0.07) * (1 - smoothstep((t - 1.2) / 0.1));
    double side = chance(seed ^ 9u, n) < 0.5 ? -1 : 1;
    pose->gaze_x += side * (0.35 + 0.3 * chance(seed ^ 6u, n)) * there;
    pose->gaze_y += (0.5 * chance(seed ^ 7u, n) - 0.15) * there;
}

/* Nobody holds a head quite still: every few seconds it comes to rest a little
 * elsewhere, -1 .. 1. In between it does not move, so nothing is drawn. */
static double sway_at(double seconds, unsigned seed) {
    const double stretch = 5.3, moves = 1.5;
    double turn = floor(seconds / stretch);
    unsigned n = (unsigned)turn;
    double from = 2 * chance(seed, n) - 1, to = 2 * chance(seed, n + 1) - 1;
    double t = seconds - turn * stretch - (stretch - moves);
    return from + (to - from) * smoothstep(t / moves);
}

void pose_idle(Pose *pose, double seconds, unsigned seed, bool reduced_motion) {
    seconds = fmax(seconds, 0);
    pose->blink = fmax(pose->blink, blink_at(seconds, seed));
    if (reduced_motion) return;
    pose->breath = breath_at(seconds, seed);
    glance_at(pose, seconds, seed);
    pose->roll += 0.05 * sway_at(seconds + seed % 7, seed ^ 11u);
    pose->turn += 0.05 * sway_at(seconds + seed % 7, seed ^ 13u);
}

void pose_gaze(Pose *pose, double x, double y) {
    pose->gaze_x = fmin(fmax(pose->gaze_x + x * 0.75, -1), 1);
    pose->gaze_y = fmin(fmax(pose->gaze_y + y * 0.75, -1), 1);
    pose->turn = fmin(fmax(pose->turn + x * 0.55, -1), 1);
    pose->nod = fmin(fmax(pose->nod + y * 0.50, -1), 1);
}

Pose pose_mix(const Pose *a, const Pose *b, double t) {
    double from[POSE_PARTS], to[POSE_PARTS];
    memcpy(from, a, sizeof from);
    memcpy(to, b, sizeof to);
    for (int i = 0; i < POSE_PARTS; i++)
        from[i] += (to[i] - from[i]) * t;
    Pose mixed = t < 0.5 ? *a : *b;
    memcpy(&mixed, from, sizeof from);
    return mixed;
}

static const double rise = 0.18, hold = 0.5, settle = 1.2;

Pose pose_react(const Pose *before, const Pose *flash, const Pose *rest,
                double seconds, bool reduced_motion) {
    if (seconds >= pose_react_length()) return *rest;
    if (reduced_motion) return seconds < rise + hold ? *flash : *rest;
    if (seconds < rise + hold)
        return pose_mix(before, flash, smoothstep(seconds / rise));
    return pose_mix(flash, rest, smoothstep((seconds - rise - hold) / settle));
}

double pose_react_length(void) {
    return rise + hold + settle;
}

bool pose_moved(const Pose *drawn, const Pose *now, double scale) {
    /* How far the drawing moves, in heads, for a change of 1 in each part. */
    static const Pose heads = {
        .brow_inner = 0.10,
        .brow_outer = 0.08,
        .brow_skew = 0.08,
        .knit = 0.05,
        .lid_upper = 0.06,
        .lid_lower = 0.05,
        .cheek = 0.06,
        .smile = 0.10,
        .smile_skew = 0.08,
        .press = 0.04,
        .jaw = 0.25,
        .thrust = 0.08,
        .stretch = 0.05,
        .gaze_x = 0.07,
        .gaze_y = 0.09,
        .turn = 0.20,
        .nod = 0.13,
        .roll = 0.25,
        .shoulders = 0.17,
        .chest = 0.12,
        .lean = 0.20,
        .flush = 0.10,
        .blink = 0.18,
        .breath = 0.014,
        .raised = 0.50,
    };
    const double min = 0.6; /* pixels: a smaller movement cannot be seen */
    double a[POSE_PARTS], b[POSE_PARTS], reach[POSE_PARTS];
    memcpy(a, drawn, sizeof a);
    memcpy(b, now, sizeof b);
    memcpy(reach, &heads, sizeof reach);
    for (int i = 0; i < POSE_PARTS; i++)
        if (fabs(a[i] - b[i]) * reach[i] * scale > min) return true;
    return drawn->hands != now->hands || drawn->holds != now->holds;
}
