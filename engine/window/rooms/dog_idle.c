/* SPDX-License-Identifier: MIT
 * What the dog does by itself, and whether two poses look different. */
#include "window/rooms/dog.h"

#include <math.h>

/* Rises to 1 and falls again within `length` seconds, once `every` so often,
 * first after `wait`. */
static double now_and_then(double seconds, double every, double length,
                           double wait) {
    double phase = fmod(seconds + every - wait, every);
    if (seconds < wait || phase >= length) return 0;
    double bow = sin(M_PI * phase / length);
    return bow * bow;
}

/* The periods have no common divisor, so the movements repeat only after an
 * hour. */
void dog_idle(DogPose *pose, double seconds, bool reduced_motion) {
    pose->blink = fmax(pose->blink, now_and_then(seconds, 4.1, 0.26, 2.2));
    pose->blink = fmax(pose->blink, now_and_then(seconds, 13.7, 0.26, 2.7));
    if (reduced_motion) return;
    double wag = now_and_then(seconds, 11.3, 3.4, 4.0);
    pose->tail += wag * 0.9 * sin(2 * M_PI * 2.3 * seconds);
    pose->ears += now_and_then(seconds, 7.9, 0.5, 5.0) * 0.8;
    pose->ears -= now_and_then(seconds, 29.3, 2.8, 17.0) * 0.6;
    pose->tilt += now_and_then(seconds, 23.1, 3.2, 9.0) * 0.7;
    double glance = now_and_then(seconds, 17.9, 2.6, 12.0);
    pose->look += glance * (pose->look > 0.2 ? -0.6 : 0.6);
}

void dog_mood(DogPose *pose, AnimalMood mood) {
    switch (mood) {
    case ANIMAL_POORLY:
        pose->ears = fmin(pose->ears, 0) - 0.75;
        pose->up = -0.55;
        pose->tail *= 0.15;
        pose->blink = fmax(pose->blink, 0.42);
        break;
    case ANIMAL_ASLEEP:
        *pose = (DogPose){ .ears = -0.5, .up = -0.7, .tilt = 0.55, .blink = 1 };
        break;
    case ANIMAL_LIVELY:
        pose->ears += 0.5;
        pose->tail *= 1.6;
        break;
    case ANIMAL_MOOD_NOT_SAID:
    case ANIMAL_WELL:
    case ANIMAL_MOODS:
        break;
    }
}

static bool apart(double a, double b, double step) {
    return fabs(a - b) > step;
}

bool dog_moved(const DogPose *drawn, const DogPose *now) {
    return apart(drawn->ears, now->ears, 0.04) ||
           apart(drawn->tail, now->tail, 0.06) ||
           apart(drawn->look, now->look, 0.03) ||
           apart(drawn->up, now->up, 0.03) ||
           apart(drawn->tilt, now->tilt, 0.02) ||
           apart(drawn->blink, now->blink, 0.10);
}
