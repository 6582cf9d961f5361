/* SPDX-License-Identifier: MIT
 * From mood, heat and temperament to seven numbers for a face and four for a
 * voice. */
#include "core/play/expression.h"

#include <assert.h>

enum {
    SHOWN_MAX = 1000, /* thousandths of a control */
    FACE_KEYS = 10,
    VOICE_KEYS = 7,
};

/* Moods at which the rows below are given; straight lines in between. A
 * customer at rest shows three quarters of her mood: -80, -45, -10, 20 and 60
 * are then seen as -600, -340, -75, 150 and 450, where the rows lie far apart.
 * Fury (jaw, nostrils) begins at -60, seen as -450; a smile at +10, as 75. */
static const short face_mood[FACE_KEYS] = { -1000, -600, -450, -340, -75,
                                            75,    150,  450,  750,  1000 };
static const short voice_mood[VOICE_KEYS] = { -1000, -600, -300, 0,
                                              300,   600,  1000 };

typedef struct Temper {
    short face[FACE_CONTROLS][FACE_KEYS];
    short heat[FACE_CONTROLS]; /* added at full heat */
    short body[BODY_CONTROLS][FACE_KEYS];
    short voice[VOICE_CONTROLS][VOICE_KEYS];
    short voice_heat[VOICE_CONTROLS];
} Temper;

/* Order of the signals is brows, mouth, eyes, then shoulders. Every control
 * only ever goes one way with mood, so that two moods can be put in order. */
static const Temper tempers[] = {
    [TEMPERAMENT_HOT] = {
        .face = {
            [FACE_BROW_INNER] = { -1000, -900, -720, -560, -150,
                                  0, 90, 260, 330, 380 },
            [FACE_BROW_OUTER] = { -420, -340, -280, -220, -60,
                                  0, 60, 260, 340, 400 },
            [FACE_LID_UPPER] = { -460, -360, -180, -80, 0,
                                 20, 30, 40, 50, 60 },
            [FACE_LID_LOWER] = { 1000, 840, 660, 500, 140,
                                 -60, -360, -760, -890, -1000 },
            [FACE_MOUTH] = { -1000, -820, -680, -560, -110,
                             80, 390, 780, 900, 1000 },
            [FACE_LIPS] = { 1000, 880, 640, 420, 110,
                            0, -40, -300, -460, -600 },
            [FACE_HEAD] = { 1000, 820, 620, 460, 120,
                            0, -40, -120, -160, -200 },
            [FACE_JAW] = { 1000, 720, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { -100, 0, -40, 80, 0, 60, 60, 0 },
        .body = {
            [BODY_SHOULDERS] = { 1000, 840, 650, 520, 60,
                                 -20, -130, -700, -840, -940 },
            [BODY_CHEST] = { -160, -120, -80, -60, 40,
                             120, 220, 700, 800, 900 },
            [BODY_LEAN] = { 1000, 820, 640, 470, 60,
                            -80, -190, -800, -900, -1000 },
        },
        .voice = {
            [VOICE_HEIGHT] = { 700, 420, 180, 0, 80, 160, 260 },
            [VOICE_SPEED] = { 620, 420, 200, 0, 20, 60, 140 },
            [VOICE_SWING] = { 820, 520, 240, 0, 160, 320, 480 },
            [VOICE_FORCE] = { 900, 620, 300, 0, -60, -40, 60 },
        },
        .voice_heat = { 300, 380, 180, 300 },
    },
    [TEMPERAMENT_COLD] = {
        .face = {
            [FACE_BROW_INNER] = { -900, -780, -600, -440, -120,
                                  0, 80, 240, 310, 360 },
            [FACE_BROW_OUTER] = { -120, -80, -40, 0, 20,
                                  40, 80, 220, 280, 320 },
            [FACE_LID_UPPER] = { -820, -660, -520, -400, -130,
                                 -40, 0, 20, 20, 20 },
            [FACE_LID_LOWER] = { 900, 720, 560, 420, 130,
                                 -40, -260, -660, -840, -960 },
            [FACE_MOUTH] = { -960, -780, -640, -510, -110,
                             70, 350, 800, 930, 1000 },
            [FACE_LIPS] = { 1000, 900, 700, 520, 200,
                            60, 0, -280, -430, -560 },
            [FACE_HEAD] = { -1000, -880, -640, -480, -90,
                            0, 40, 140, 200, 240 },
            [FACE_JAW] = { 1000, 640, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { -60, 0, 0, 60, 0, 80, -40, 0 },
        .body = {
            [BODY_SHOULDERS] = { 740, 640, 420, 300, 0,
                                 -20, -140, -420, -560, -660 },
            [BODY_CHEST] = { -1000, -920, -660, -440, -60,
                             40, 180, 420, 540, 620 },
            [BODY_LEAN] = { -1000, -900, -640, -450, -50,
                            60, 240, 520, 660, 760 },
        },
        .voice = {
            [VOICE_HEIGHT] = { -560, -400, -200, 0, 80, 160, 240 },
            [VOICE_SPEED] = { -560, -400, -220, -40, 20, 60, 120 },
            [VOICE_SWING] = { -800, -600, -320, -80, 80, 220, 380 },
            [VOICE_FORCE] = { -120, -160, -120, 0, 0, 20, 60 },
        },
        .voice_heat = { -80, -60, -100, 60 },
    },
    [TEMPERAMENT_ANXIOUS] = {
        .face = {
            [FACE_BROW_INNER] = { 1000, 940, 780, 620, 190,
                                  60, 50, 30, 20, 10 },
            [FACE_BROW_OUTER] = { -320, -260, -200, -140, -20,
                                  40, 100, 260, 340, 400 },
            [FACE_LID_UPPER] = { 900, 760, 600, 470, 160,
                                 40, 20, 0, -20, -40 },
            [FACE_LID_LOWER] = { 820, 660, 500, 360, 100,
                                 -60, -280, -680, -860, -980 },
            [FACE_MOUTH] = { -980, -790, -650, -530, -120,
                             70, 360, 750, 880, 980 },
            [FACE_LIPS] = { 760, 640, 500, 380, 140,
                            20, -20, -260, -420, -560 },
            [FACE_HEAD] = { -820, -640, -480, -360, -120,
                            0, 40, 120, 160, 200 },
            [FACE_JAW] = { 1000, 680, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { 80, 0, 100, 60, 0, 40, 0, 0 },
        .body = {
            [BODY_SHOULDERS] = { 1000, 880, 720, 580, 220,
                                 60, -80, -440, -600, -700 },
            [BODY_CHEST] = { 700, 560, 440, 340, 140,
                             40, -60, -340, -460, -540 },
            [BODY_LEAN] = { -1000, -820, -640, -500, -140,
                            40, 180, 520, 660, 760 },
        },
        .voice = {
            [VOICE_HEIGHT] = { 760, 520, 260, 60, 80, 140, 220 },
            [VOICE_SPEED] = { 660, 460, 240, 60, 40, 80, 140 },
            [VOICE_SWING] = { 300, 200, 120, 0, 140, 280, 420 },
            [VOICE_FORCE] = { -240, -220, -140, -40, 0, 0, 40 },
        },
        .voice_heat = { 320, 320, 160, 40 },
    },
};

static int clamp(int value, int low, int high) {
    return value < low ? low : value > high ? high : value;
}

/* The line through `keys`, given at `moods`; halves round away from zero. */
static int along(const short *keys, const short *moods, int count, int mood) {
    int k = 0;
    while (k < count - 2 && mood > moods[k + 1])
        k++;
    int run = moods[k + 1] - moods[k];
    int rise = (keys[k + 1] - keys[k]) * (mood - moods[k]);
    return keys[k] + (rise + (rise < 0 ? -run : run) / 2) / run;
}

static short within(int value) {
    return (short)clamp(value, -SHOWN_MAX, SHOWN_MAX);
}

Expression expression_of(Temperament temperament, int mood, int heat,
                         int share) {
    assert(temperament <= TEMPERAMENT_ANXIOUS);
    const Temper *temper = &tempers[temperament];
    share = clamp(share, 0, 100);
    mood = clamp(mood, -1000, 1000) * share / 100;
    heat = clamp(heat, 0, 1000) * share / 100;
    /* Heat colours displeasure; someone delighted and excited just smiles. */
    int anger = heat * clamp(400 - mood, 0, 1000) / 1000;
    Expression e = { .temperament = temperament, .heat = (short)heat };
    for (int i = 0; i < FACE_CONTROLS; i++)
        e.face[i] = within(along(temper->face[i], face_mood, FACE_KEYS, mood) +
                           temper->heat[i] * anger / 1000);
    for (int i = 0; i < BODY_CONTROLS; i++)
        e.body[i] = within(along(temper->body[i], face_mood, FACE_KEYS, mood));
    for (int i = 0; i < VOICE_CONTROLS; i++)
        e.voice[i] =
            within(along(temper->voice[i], voice_mood, VOICE_KEYS, mood) +
                   temper->voice_heat[i] * heat / 1000);
    return e;
}
