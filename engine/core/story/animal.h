/* SPDX-License-Identifier: MIT
 * animal.h -- the animal of an encounter: its kind, its coat, where it is.
 *
 * Layer:  core (no SDL, no Lua, no files).
 * Owns:   nothing; small values.
 *
 * The first value of each list is "not said"; the others have the order of the
 * authors' words in script/format/fields.c. */
#ifndef THAW_CORE_STORY_ANIMAL_H
#define THAW_CORE_STORY_ANIMAL_H

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
} Animal;

#endif
