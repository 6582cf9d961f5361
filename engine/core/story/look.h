/* SPDX-License-Identifier: MIT
 * look.h -- how a customer is drawn and how she sounds, what she can hold, and
 *           the animal of an encounter: its kind, its coat, where it is; as
 *           plain values.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; all structs are values to copy.
 *
 * Names and colours come from game/scripts/looks.lua. The loader looks up the
 * trainer's word ("bob", "auburn") there and stores the piece's name or the
 * colour here, so the core does not know which looks exist. window/face has a
 * row for each piece. */
#ifndef THAW_CORE_STORY_LOOK_H
#define THAW_CORE_STORY_LOOK_H

#include <stdint.h>

enum { LOOK_NAME_MAX = 16 }; /* bytes of a piece's name, with the NUL */

typedef enum {
    TEMPERAMENT_HOT,     /* shows anger openly: brows down, mouth opens  */
    TEMPERAMENT_COLD,    /* shows little: narrowed lids, one-sided mouth */
    TEMPERAMENT_ANXIOUS, /* shows it as worry: inner brows up, wide eyes */
} Temperament;

typedef struct Look {
    char face[LOOK_NAME_MAX];      /* "oval", "square" …           */
    char nose[LOOK_NAME_MAX];      /* "straight", "button" …       */
    char brows[LOOK_NAME_MAX];     /* "soft", "bushy" …            */
    char eye_shape[LOOK_NAME_MAX]; /* "almond", "narrow" …         */
    char lashes[LOOK_NAME_MAX];    /* "plain", "long"              */
    char lips[LOOK_NAME_MAX];      /* "natural", "full" …          */
    char marks[LOOK_NAME_MAX];     /* "none", "freckles" …         */
    char hair[LOOK_NAME_MAX];      /* "bob", "bald" …              */
    char glasses[LOOK_NAME_MAX];   /* "none", "round" …            */
    char beard[LOOK_NAME_MAX];     /* "none", "stubble" …          */
    char headwear[LOOK_NAME_MAX];  /* "none", "hijab" …            */
    char jewellery[LOOK_NAME_MAX]; /* "none", "studs" …            */
    char build[LOOK_NAME_MAX];     /* "slim", "average" …          */
    char clothes[LOOK_NAME_MAX];   /* "shirt", "cardigan" …        */
    uint32_t skin;                 /* colours are 0xRRGGBB         */
    uint32_t hair_colour;
    uint32_t clothes_colour;
    uint32_t accent; /* collar, scarf, headwear      */
    uint32_t eyes;
    int age; /* 0 young … 100 old: folds, lines */
    Temperament temperament;
} Look;

typedef struct Voice {
    int pitch; /* semitones from a middle voice, -12..12  */
    int pace;  /* per cent of the usual syllable rate, 50..200 */
} Voice;

/* The first value of each list is "not said"; the others have the order of the
 * authors' words in script/format/fields.c. What she holds lasts until she
 * holds something else. */
typedef enum {
    HOLDS_NOT_SAID,
    HOLDS_NOTHING,
    HOLDS_PAPER,
    HOLDS_RECEIPT,
    HOLDS_LETTER,
    HOLDS_KEYS,
    HOLDS_PHONE,
    HOLDS_NOTEBOOK,
    HOLDS_CUP,
    HOLDS_CARD,
    HOLDS_BAG,
    HOLDS_BOX,
    HOLDS_TELEPHONE, /* an old one, with its cord */
    HOLDS_MONEY,
    HOLDS_PEN,
    HOLDS_TORCH,
    HOLDS_BOOK,
    HOLDS_LEAD,          /* a dog's, wound round the hand */
    HOLDS_JAR,           /* of jam */
    HOLDS_PAPERS,        /* two sheets, edge to edge */
    HOLDS_LEAFLET,       /* a printed sheet with a portrait */
    HOLDS_LEAFLETS,      /* two of them */
    HOLDS_CONTRACT,      /* a paper to be signed, a pen across it */
    HOLDS_HANDBAG,       /* with a clasp */
    HOLDS_NOTEBOOK_SHUT, /* with an elastic round it */
    HOLDS_PENCIL,
    HOLDS_DESK_PHONE, /* with keys, as in an office */
    HOLDS_FOLDER,     /* of card, shut */
    HOLDS_DRAWING,    /* a room to scale, on squared paper */
    HOLD_THINGS
} Holds;

typedef enum { ANIMAL_NONE, ANIMAL_DOG, ANIMAL_CAT, ANIMALS } AnimalKind;
typedef enum {
    COAT_NOT_SAID,
    COAT_BLACK,
    COAT_BROWN,
    COAT_GREY,
    COAT_WHITE,
    COAT_GOLDEN,
    COATS
} Coat;
typedef enum {
    ANIMAL_AT_NOT_SAID,
    ANIMAL_AT_FLOOR,
    ANIMAL_AT_ARMS,
    ANIMAL_AT_COUNTER,
    ANIMAL_AT_AWAY, /* not in the picture: another room, a car */
    ANIMAL_PLACES
} AnimalPlace;
typedef enum {
    ANIMAL_MOOD_NOT_SAID,
    ANIMAL_WELL,
    ANIMAL_POORLY,
    ANIMAL_LIVELY,
    ANIMAL_ASLEEP,
    ANIMAL_MOODS
} AnimalMood;

typedef struct Animal {
    AnimalKind kind; /* ANIMAL_NONE: there is none */
    Coat coat;
    AnimalPlace at;
    AnimalMood mood;
    unsigned char with; /* in whose arms, or beside whom on the floor: her
                           number and one; 0: nobody's */
} Animal;

#endif
