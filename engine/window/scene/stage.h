/* SPDX-License-Identifier: MIT
 * stage.h -- the picture of an encounter: the room, people who move, the
 *            counter; or the telephone.
 *
 * Layer:  window.
 * Owns:   a Stage owns its pictures: the still parts are drawn once for each
 *         size, a face only when its pose moved.
 * Errors: none. Of a customer it knows only what is in a View. */
#ifndef THAW_WINDOW_SCENE_STAGE_H
#define THAW_WINDOW_SCENE_STAGE_H

#include "core/play/view.h"
#include "window/rooms/backdrop.h"
#include "window/scene/stage_panes.h"
#include "window/scene/stage_picture.h"
#include "window/scene/stage_still.h"

enum { STAGE_WAVE = 96 };
/* The share of the stage's height for the room; below it is the counter, so
 * that hands on it are visible above the texts. */
#define STAGE_ROOM 0.83
#define STAGE_SEAT 0.22 /* by how many heads a sitting person is lower */

/* How a person enters and leaves the picture, and where she stands. */
typedef struct StageWay {
    double here, goes_to;        /* 0 out of the picture .. 1 in her place */
    double far, goes_far;        /* 0 at the counter .. 1 at the door, behind */
    double down, goes_down;      /* 0 standing .. 1 on a chair */
    double knees, goes_on_knees; /* 0 standing .. 1 kneeling */
    double side; /* of the picture from which she comes: -1, 1 */
} StageWay;

typedef struct StageFace {
    Look look;
    Pose rest, flash, before, shown;
    StageWay way;
    Staging said;       /* what the level says about her */
    double hands_since; /* seconds since her hands began to move */
    double look_x, look_y, look_away; /* 0..1: looks where the level says */
    int hands, holds, hands_before, holds_before;
    int usual;     /* Hands when the level says nothing */
    double since;  /* seconds since the last reply */
    double rested; /* seconds since it was last drawn */
    FacePicture picture;
    FacePlace place; /* of the head, in the stage's pixels */
} StageFace;

/* Which part of the room is shown; zoom 1: all of it. */
typedef struct Camera {
    double zoom, x, y; /* x, y: of the stage's box, 0..1, that stay in place */
} Camera;

typedef struct Stage {
    Channel channel;
    Camera from, camera, to; /* at the start of its way, now, at the end */
    double camera_seconds;   /* since it set out */
    Backdrop room;
    int count, speaker; /* who speaks, or NONE */
    StageFace faces[STORY_CUSTOMERS_MAX];
    double seconds, wave_seconds;
    Box box;   /* of the whole room; its middle is seen in close-ups */
    Box shown; /* of the screen, with all panes */
    StagePane panes[STAGE_PANES_MAX];
    int pane_count; /* 0: the room is seen as the camera has it */
    Light light;
    cairo_surface_t *photo; /* a level's own room; NULL: it is drawn */
    StageStill still;       /* the room, of that box and light */
    DogPose dog;            /* as it was drawn */
    double dog_turned;      /* 0..1: of the way to looking at who speaks */
    double dog_ms;          /* since it was last looked at */
    float wave[STAGE_WAVE];
    bool settled; /* everybody is in place already, and nobody walks in */
    double door, door_goes; /* 0 open .. 1 shut: see stage_close */
    double left, warm; /* 0 .. 1: the thing is put down, and warm light grows */
    int leaves, left_by;     /* the thing put down (Holds), and who did it */
    bool delight;            /* it ended better than they had hoped */
    double quiet, quiet_for; /* seconds of a silence so far, and in all */
    Setting setting;         /* hour, weather, house number */
    int dusk;                /* 0..3: heat, as the corners show it */
    double edge;             /* y of the counter's far edge */
    bool closing;            /* the closing scene has begun */
    bool altered;            /* something else lies there, or a clock moved */
    bool call;               /* the clock of the phone call runs */
    bool elsewhere;          /* the call is over, and its room left */
    double call_seconds;
    bool free_middle; /* without the panel of a call: a face is shown there */
} Stage;

bool stage_has_faces(const Stage *stage); /* false for calls and chats */
bool stage_has_panel(const Stage *stage); /* of a call, with the voice */
/* How its room is drawn. */
BackdropLook stage_look(const Stage *stage);
/* Moves the animal; `with`: as in Animal. */
void stage_animal(Stage *stage, AnimalPlace at, int with);
void stage_start(Stage *stage, Channel channel, const char *room);
void stage_time(Stage *stage, int clock, Hour hour); /* as in Setting */
/* Another room, the people stay. False: it is that one already. */
bool stage_room(Stage *stage, const char *room);
void stage_end(Stage *stage);

/* stage_people.c: what a level says about a person; holds until it changes. */
void stage_staging(Stage *stage, int who, Staging said);
/* The person comes in, to the place that her first line names. */
void stage_arrives(Stage *stage, int who, Staging first);
/* Everybody is in place already: for a continued level, and for the title. */
void stage_all_here(Stage *stage);
/* stage_camera.c: chooses the shot; true while it moves. */
void stage_frame(Stage *stage);
bool stage_camera(Stage *stage, double seconds, bool still);
void stage_camera_matrix(const Stage *stage, const Camera *camera,
                         cairo_matrix_t *matrix);
/* Where a box of the stage appears on the screen. */
Box stage_seen(const Stage *stage, Box box);

/* Updates people from a View; `reply`: the player has just said something, so
 * their reaction flashes first (pose_react). */
void stage_people(Stage *stage, const View *view, bool reply);
void stage_person(Stage *stage, const Look *look, const Expression *shown);

/* The parts of the picture that have changed, in pixels. */
enum {
    STAGE_CHANGES_MAX = STAGE_PANES_MAX * (3 * STORY_CUSTOMERS_MAX + 2),
    STAGE_STILL = -1
};
typedef struct StageChanges {
    Box boxes[STAGE_CHANGES_MAX];
    int count;
    int wait_ms; /* until it wants to move again, or STAGE_STILL */
} StageChanges;

/* Advances time. `mouth`: of the speaker, 0..1000; `still`: reduced motion. */
StageChanges stage_update(Stage *stage, int elapsed_ms, int mouth, bool still);

/* On the phone the caller writes the name and the length of the call, where
 * phone.h says. */
void stage_draw(Stage *stage, cairo_t *cr, Light light, Box box);
/* The same in a box too narrow for the room: close-ups. A head without hair has
 * at least STAGE_FACE of the height: legible from the back of a room. */
#define STAGE_FACE 0.35
void stage_draw_close(Stage *stage, cairo_t *cr, Light light, Box box);

/* stage_dog.c: the dog of a room that has one. Milliseconds until it may look
 * different, or STAGE_STILL where there is no dog. */
int stage_dog_update(Stage *stage, StageChanges *changes, double seconds,
                     bool still);

/* Where a bubble's tail should point, in pixels; the middle on the phone. */
double stage_mouth_x(const Stage *stage, int who);

#endif
