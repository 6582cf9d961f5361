/* SPDX-License-Identifier: MIT */
#include "core/play/expression.h"

#include <assert.h>

enum {
    SHOWN_MAX = 1000, /* thousandths of a control */
    KEYS = 7,
};

/* Mood at which each row below is reached; straight lines in between. The
 * customer shows `share` per cent of her mood, so at rest (60) she moves
 * between the rows at -600 and 600, and those two already read clearly. */
static const short key_mood[KEYS] = { -1000, -600, -300, 0, 300, 600, 1000 };

typedef struct Temper {
    short face[FACE_CONTROLS][KEYS];
    short heat[FACE_CONTROLS]; /* added at full heat */
    short voice[VOICE_CONTROLS][KEYS];
    short voice_heat[VOICE_CONTROLS];
} Temper;

/* Order of the signals is brows, mouth, eyes. In every temperament the inner
 * brow, the mouth's corner and the lower lid only ever go one way with mood, so
 * that two moods can be put in order; lips press first and open only beyond
 * -600 and +300. */
static const Temper tempers[] = {
    [TEMPERAMENT_HOT] = {
        .face = {
            [FACE_BROW_INNER] = { -1000, -820, -430, 0, 140, 240, 320 },
            [FACE_BROW_OUTER] = { -120, -260, -160, 0, 140, 260, 340 },
            [FACE_LID_UPPER] = { 760, 300, 120, 0, 0, -40, -60 },
            [FACE_LID_LOWER] = { 760, 580, 310, 0, -290, -640, -920 },
            [FACE_MOUTH] = { -920, -680, -350, 0, 390, 740, 980 },
            [FACE_LIPS] = { -620, 760, 420, 60, 0, -260, -520 },
            [FACE_HEAD] = { 900, 620, 280, 0, 40, 60, 80 },
        },
        .heat = { -120, 0, 120, 80, 0, 80, 60 },
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
            [FACE_BROW_INNER] = { -620, -480, -240, 0, 100, 200, 290 },
            [FACE_BROW_OUTER] = { 420, 360, 200, 0, 110, 200, 260 },
            [FACE_LID_UPPER] = { -560, -430, -230, -60, 0, 0, 0 },
            [FACE_LID_LOWER] = { 600, 470, 250, 30, -260, -590, -880 },
            [FACE_MOUTH] = { -760, -560, -290, -20, 340, 680, 920 },
            [FACE_LIPS] = { 1000, 800, 430, 120, 0, -140, -420 },
            [FACE_HEAD] = { -950, -640, -320, 0, 40, 60, 80 },
        },
        .heat = { -60, 0, 0, 60, 0, 100, -40 },
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
            [FACE_BROW_INNER] = { 1000, 760, 400, 60, 40, 30, 20 },
            [FACE_BROW_OUTER] = { -160, -80, 0, 40, 120, 220, 320 },
            [FACE_LID_UPPER] = { 820, 560, 280, 60, 20, 0, -40 },
            [FACE_LID_LOWER] = { 520, 390, 200, 20, -270, -610, -900 },
            [FACE_MOUTH] = { -880, -640, -330, -20, 370, 710, 960 },
            [FACE_LIPS] = { -520, 240, 260, 100, 0, -240, -480 },
            [FACE_HEAD] = { -340, -240, -120, 0, 40, 80, 100 },
        },
        .heat = { 120, 0, 140, 60, 0, -60, 0 },
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

/* The line through the keys, at `mood`; halves round away from zero. */
static int along(const short keys[KEYS], int mood) {
    int k = 0;
    while (k < KEYS - 2 && mood > key_mood[k + 1])
        k++;
    int run = key_mood[k + 1] - key_mood[k];
    int rise = (keys[k + 1] - keys[k]) * (mood - key_mood[k]);
    return keys[k] + (rise + (rise < 0 ? -run : run) / 2) / run;
}

static short shown(const short keys[KEYS], int mood, int at_full_heat,
                   int heat) {
    int value = along(keys, mood) + at_full_heat * heat / 1000;
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
    int face_heat = heat * clamp(400 - mood, 0, 1000) / 1000;
    Expression e = { .temperament = temperament };
    for (int i = 0; i < FACE_CONTROLS; i++)
        e.face[i] = shown(temper->face[i], mood, temper->heat[i], face_heat);
    for (int i = 0; i < VOICE_CONTROLS; i++)
        e.voice[i] = shown(temper->voice[i], mood, temper->voice_heat[i], heat);
    return e;
}
