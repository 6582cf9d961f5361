/* SPDX-License-Identifier: MIT
 * From mood, heat and temperament to seven numbers for a face and four for a
 * voice. */
#include "core/play/expression.h"

#include <assert.h>

enum {
    SHOWN_MAX = 1000, /* thousandths of a control */
    FACE_KEYS = 14,
    VOICE_KEYS = 7,
};

/* Moods at which the rows below are given; straight lines in between. A
 * customer at rest shows three quarters of her mood, so the bands begin at
 * -450, -187, 37 and 337 here. Within a band the lines are flatter than
 * where one band gives way to the next: a face shown alone is then seen to be
 * in the one or the other. -600, -340, -75, 150 and 450 are the middles at
 * rest. */
static const short face_mood[FACE_KEYS] = { -1000, -600, -480, -430, -340,
                                            -235,  -145, 0,    90,   150,
                                            310,   400,  450,  1000 };
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
            [FACE_BROW_INNER] = { -1000, -940, -850, -540, -470, -420, -270,
                                  -50, 60, 130, 220, 280, 310, 420 },
            [FACE_BROW_OUTER] = { -420, -360, -310, -260, -230, -200, -110, -20,
                                  50, 110, 220, 270, 300, 440 },
            [FACE_LID_UPPER] = { -480, -420, -350, -270, -240, -200, -90, 10,
                                 20, 30, 40, 45, 50, 60 },
            [FACE_LID_LOWER] = { 1000, 860, 760, 620, 550, 460, 250, 20, -240,
                                 -400, -610, -720, -770, -1000 },
            [FACE_MOUTH] = { -1000, -860, -780, -710, -670, -590, -290, -40,
                             320, 460, 650, 750, 800, 1000 },
            [FACE_LIPS] = { 1000, 900, 760, 520, 450, 380, 270, 60, 0, -40, -90,
                            -370, -460, -690 },
            [FACE_HEAD] = { 1000, 840, 700, 540, 480, 380, 210, 40, -10, -40,
                            -90, -110, -120, -200 },
            [FACE_JAW] = { 1000, 840, 590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { -100, 0, -40, 80, 0, 60, 60, 0 },
        .body = {
            [BODY_SHOULDERS] = { 1000, 860, 720, 580, 520, 390, 150, 20, -50,
                                 -140, -460, -620, -700, -940 },
            [BODY_CHEST] = { -160, -125, -95, -75, -65, -40, 10, 80, 130, 220,
                             480, 620, 700, 900 },
            [BODY_LEAN] = { 1000, 840, 700, 560, 490, 350, 140, 0, -90, -190,
                            -530, -710, -800, -1000 },
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
            [FACE_BROW_INNER] = { -900, -830, -740, -460, -420, -380, -230, -50,
                                  50, 110, 200, 250, 280, 400 },
            [FACE_BROW_OUTER] = { -120, -85, -55, -25, -10, 0, 15, 30, 60, 100,
                                  190, 230, 260, 360 },
            [FACE_LID_UPPER] = { -800, -650, -530, -410, -370, -320, -200, -90,
                                 -40, 0, 10, 15, 20, 20 },
            [FACE_LID_LOWER] = { 900, 740, 630, 490, 440, 380, 220, 20, -200,
                                 -330, -530, -630, -680, -960 },
            [FACE_MOUTH] = { -1000, -860, -790, -730, -690, -610, -300, -40,
                             310, 450, 650, 750, 800, 1000 },
            [FACE_LIPS] = { 1000, 910, 790, 600, 540, 470, 320, 110, 50, 0, -80,
                            -350, -440, -660 },
            [FACE_HEAD] = { -1000, -890, -750, -570, -510, -400, -210, -40, 10,
                            40, 100, 120, 140, 240 },
            [FACE_JAW] = { 1000, 840, 590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { -60, 0, 0, 60, 0, 80, -40, 0 },
        .body = {
            [BODY_SHOULDERS] = { 740, 650, 510, 350, 310, 220, 75, 0, -40, -140,
                                 -310, -380, -420, -660 },
            [BODY_CHEST] = { -1000, -930, -740, -540, -470, -340, -140, 0, 70,
                             180, 330, 390, 420, 620 },
            [BODY_LEAN] = { -1000, -910, -720, -540, -480, -340, -130, 0, 90,
                            240, 420, 490, 520, 760 },
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
            /* clang-format off: it would not indent these rows */
            [FACE_BROW_INNER] = { 1000, 970, 930, 820, 760, 640, 250, 90, 55,
                                  50, 40, 35, 30, 10 },
            [FACE_BROW_OUTER] = { -440, -400, -370, -330, -300, -230, -80, 10,
                                  60, 120, 230, 270, 300, 440 },
            [FACE_LID_UPPER] = { 900, 780, 700, 600, 550, 450, 200, 60, 30, 20,
                                 10, 5, 0, -40 },
            /* clang-format on */
            [FACE_LID_LOWER] = { 820, 680, 580, 440, 380, 300, 170, 10, -210,
                                 -340, -550, -650, -700, -980 },
            [FACE_MOUTH] = { -1000, -850, -770, -700, -660, -580, -290, -40,
                             310, 450, 640, 740, 790, 980 },
            [FACE_LIPS] = { 760, 650, 560, 430, 390, 330, 220, 50, 0, -20, -80,
                            -340, -430, -660 },
            [FACE_HEAD] = { -820, -660, -550, -420, -380, -300, -180, -40, 0,
                            40, 90, 110, 120, 200 },
            [FACE_JAW] = { 1000, 840, 590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 },
        },
        .heat = { 80, 0, 100, 60, 0, 40, 0, 0 },
        .body = {
            [BODY_SHOULDERS] = { 1000, 890, 780, 650, 600, 480, 290, 110, 30,
                                 -80, -300, -390, -440, -700 },
            [BODY_CHEST] = { 700, 570, 480, 390, 350, 290, 175, 80, 20, -60,
                             -230, -300, -340, -540 },
            [BODY_LEAN] = { -1000, -840, -700, -560, -510, -390, -200, -20, 60,
                            180, 390, 470, 520, 760 },
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
