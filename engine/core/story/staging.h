/* SPDX-License-Identifier: MIT
 * staging.h -- what a level tells the picture: where people stand, what their
 *              hands do, the weather, and how an ending closes.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; small values.
 *
 * The first value of each list is "not said": the picture then chooses. The
 * others have the order of the authors' words in script/format/fields.c. */
#ifndef THAW_CORE_STORY_STAGING_H
#define THAW_CORE_STORY_STAGING_H

#include "core/story/look.h"

#include <stdbool.h>

/* Where she stands. Lasts until she is told to stand elsewhere. */
typedef enum {
    STAND_NOT_SAID,
    STAND_COUNTER,
    STAND_DOOR, /* small, behind */
    STAND_CHAIR,
    STAND_AWAY,  /* left the picture */
    STAND_KNEES, /* kneels at the counter: only the head is above it */
    STANDS
} Stand;

/* What her hands do. Lasts until the player's next reply; else they follow
 * mood and heat. */
typedef enum {
    HANDS_NOT_SAID,
    HANDS_FLAT,
    HANDS_FIST,
    HANDS_FOLDED,
    HANDS_POINTING,
    HANDS_PALM_UP,
    HANDS_CROSSED, /* arms crossed */
    HANDS_FACE,    /* one hand at the face */
    HANDS_DOWN,    /* out of sight */
    HANDS_SHAKING, /* shaking yours; only endings use it, authors cannot */
    HANDS
} Hands;

/* Where she looks. Lasts until the player's next reply; else at the player, or
 * at who speaks. */
typedef enum {
    LOOKS_NOT_SAID,
    LOOKS_YOU,
    LOOKS_DOWN,    /* at what lies before her, or at an animal */
    LOOKS_UP,      /* at a clock, a screen on the wall */
    LOOKS_ASIDE,   /* past the player */
    LOOKS_BACK,    /* at what is behind her */
    LOOKS_PARTNER, /* at the other one of two; alone, aside */
    LOOKS_WAYS
} Looks;

/* What one `does` of a level says; …_NOT_SAID where it says nothing. */
typedef struct Staging {
    unsigned char at, hands, holds, looks; /* Stand, Hands, Holds, Looks */
    unsigned char lies;   /* Holds: on the counter before her, from then on */
    unsigned char animal; /* AnimalPlace, from then on */
    short clock;          /* on the wall, from then on: as in Setting */
    unsigned char animal_mood; /* AnimalMood, from then on */
    unsigned char brings;      /* Brings, from then on */
    unsigned char cupboard;    /* and one: Cupboard, from then on */
    unsigned char queue;       /* and one: who waits behind, from then on */
} Staging;

typedef enum {
    WEATHER_NOT_SAID,
    WEATHER_RAIN,
    WEATHER_SNOW,
    WEATHER_SUN,
    WEATHERS
} Weather;

typedef enum {
    HOUR_NOT_SAID,
    HOUR_MORNING,
    HOUR_NOON,
    HOUR_EVENING,
    HOUR_NIGHT,
    HOURS
} Hour;

/* What the player has brought to somebody's door and where it is, or has
 * before them. */
typedef enum {
    BRINGS_NOT_SAID,
    BRINGS_PARCEL,
    BRINGS_SOFA, /* one half of it, wrapped, on the step */
    BRINGS_TOOLBOX,
    BRINGS_LETTER, /* these two lie before the player during a call */
    BRINGS_BADGE,
    BRINGS_SOFA_LEFT, /* in the room, the long end at the picture's left */
    BRINGS_SOFA_RIGHT,
    BRINGS_NOTHING, /* taken away again */
    BRINGS_THINGS
} Brings;

/* What the player reads a chat on. */
typedef enum { DEVICE_MONITOR, DEVICE_PHONE, DEVICES } Device;

/* The one with the boiler, in the hallway. */
typedef enum { CUPBOARD_OPEN, CUPBOARD_SHUT } Cupboard;

enum { QUEUE_MAX = 4 };

/* What the picture of a whole encounter must show. */
typedef struct Setting {
    Weather weather;
    Hour hour;
    const char *number; /* of the house; NULL: not said */
    Animal animal;
    Brings brings;
    Device device; /* of a chat */
    short clock;   /* on the wall: minutes of the day and one; 0: not said */
    Cupboard cupboard;
    unsigned char queue; /* strangers who wait behind the customer */
} Setting;

/* How the picture closes. */
typedef enum {
    SCENE_NOT_SAID,
    SCENE_WALKS_OUT,
    SCENE_DOOR_CLOSES,
    SCENE_HANGS_UP,
    SCENE_STAYS,
    SCENE_SHAKES_HANDS,
    SCENE_LEAVES_SOMETHING,
    SCENES
} Scene;

#endif
