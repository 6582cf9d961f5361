/* SPDX-License-Identifier: MIT
 * Where the animal of an encounter is, and which one. On the floor only a head
 * is seen over the counter's edge; up on the counter, or in somebody's arms,
 * the chest too. */
#include "window/rooms/rooms.h"

#include "window/draw/canvas.h"

#include <math.h>

/* How many units of an animal on the floor the counter hides. */
static const double floor_down = 118, hangs_down = 46, asleep_down = 84;
/* Its way from the person whom it stands beside, towards the middle. */
static const double beside = 250;

static AnimalPlace place_of(const Animal *animal) {
    return animal->at == ANIMAL_AT_NOT_SAID ? ANIMAL_AT_FLOOR : animal->at;
}

static const Animal *animal_of(const BackdropLook *look) {
    static const Animal none;
    return look->setting ? &look->setting->animal : &none;
}

static double lower(AnimalMood mood) {
    return mood == ANIMAL_POORLY   ? hangs_down
           : mood == ANIMAL_ASLEEP ? asleep_down
                                   : 0;
}

/* On the floor it has a place of its own, until somebody has it beside her. */
static double floor_x(const Painter *p, const BackdropLook *look) {
    if (!animal_of(look)->with) return backdrop_x(p, -575);
    return look->person_x - copysign(beside, look->person_x);
}

bool animal_place(const Painter *p, const BackdropLook *look, DogPlace *place) {
    const Animal *animal = animal_of(look);
    AnimalPlace at = place_of(animal);
    if (animal->kind == ANIMAL_NONE || at == ANIMAL_AT_AWAY) return false;
    double scale = fmin(fmax(p->half / 640, 0.72), 1);
    scale *= animal->kind == ANIMAL_CAT ? 0.80 : 0.94;
    *place = (DogPlace){ backdrop_x(p, -575), 850, scale, false };
    if (at == ANIMAL_AT_FLOOR) {
        place->x = floor_x(p, look);
        place->y += (floor_down + lower(animal->mood)) * scale;
    } else if (at == ANIMAL_AT_ARMS)
        *place = (DogPlace){ look->person_x, 912, scale * 0.72, false };
    else
        *place = (DogPlace){ place->x, 852, scale, true };
    return true;
}

static void draw(const Painter *p, const BackdropLook *look) {
    DogPlace place;
    const Animal *animal = animal_of(look);
    if (!animal_place(p, look, &place)) return;
    if (animal->kind == ANIMAL_CAT)
        cat_draw(p, &look->dog, animal->coat, place);
    else
        dog_draw(p, &look->dog, animal->coat, place);
}

bool backdrop_animal_before(const BackdropLook *look) {
    return place_of(animal_of(look)) == ANIMAL_AT_COUNTER;
}

void animal_behind(const Painter *p, const BackdropLook *look) {
    if (!backdrop_animal_before(look)) draw(p, look);
}

void animal_before(const Painter *p, const BackdropLook *look) {
    if (backdrop_animal_before(look)) draw(p, look);
}
