/* SPDX-License-Identifier: MIT
 * A dental practice: the chair through a door, the teeth that tell one to; on
 * the desk a screen, a model jaw and toothbrushes. */
#include "window/rooms/props.h"
#include "window/rooms/rooms.h"

/* The surgery, seen through its open door. Nobody is in the chair yet. */
static const Shape surgery[] = {
    DOWN(0xe3efee, 0xd3e3e3, "R-170 0 340 800 0"),
    DOWN(0xc3d3d4, 0xaebfc2, "M-170 640 H170 V800 H-170 Z"),
    FILL(0xf0f4f0, "R60 120 110 190 4"),
    TINT(0xb9d2dc, .8, "R70 130 100 170 2"),
    SHINE(.5, "M70 240 L150 130 H170 L70 270 Z"),
    FILL(0xdfe6e4, "R-160 330 92 200 6"),
    SHADE(.10, "R-160 380 92 4 0 R-160 430 92 4 0 R-160 480 92 4 0"),
    FILL(0x9db3b6, "R-124 352 22 6 3 R-124 402 22 6 3 R-124 452 22 6 3"),
};

static const Shape dental_chair[] = {
    SHADE(.18, "E10 330 150 18"),
    FILL(0xb9c6c8, "R-40 230 60 92 8 R-92 312 190 20 10"),
    SIDE(0x86b5ae, 0x6a9993,
         "M-140 60 C-150 20 -120 0 -96 14 L-30 150 L110 176 C138 182 150 214 "
         "128 228 L60 244 C0 250 -52 246 -78 200 Z"),
    SHADE(.12, "M-78 200 C-52 246 0 250 60 244 L128 228 C110 252 -10 280 -64 "
               "244 Z"),
    FILL(0x9cc5be, "M-140 60 C-150 20 -120 0 -96 14 L-78 50 C-96 44 -116 50 "
                   "-124 72 Z"),
    LINE(0x6a9993, 60, "M-64 170 L36 196"),
    LINE(0xcfd8d8, 110,
         "M-40 300 C40 300 150 280 150 100 C150 -20 80 -90 10 "
         "-110"),
    SIDE(0xeef1ee, 0xcfd8d8, "M-40 -150 L50 -96 L20 -56 L-66 -110 Z"),
    LAMP(0xfff8dc, .95, "M-66 -110 L20 -56 L10 -44 L-74 -98 Z"),
    GLOW(0xfff4cf, .34, "E-70 10 120 150"),
};

static const Shape door_frame[] = {
    SHADE(.10, "R-196 -12 414 830 4"),
    FILL(0xf3efe5, "M-194 -24 H194 V820 H170 V0 H-170 V820 H-194 Z"),
    SHADE(.12, "R-170 0 8 800 0 R-170 0 340 6 0"),
    SIDE(0xd8e2de, 0xc2d0cc, "M170 0 L226 -36 V850 L170 800 Z"),
    FILL(0xb7a57a, "R186 430 22 12 6"),
    FILL(0x7fa7a2, "R-46 -66 92 34 6"),
    FILL(0xf3efe5, "R-22 -56 44 4 2 R-22 -46 30 4 2"),
};

/* Twice a day: a tooth that has the time of its life. */
static const Shape tooth_poster[] = {
    FILL(0xf4efe2, "R-96 -128 192 256 3"),
    DOWN(0x8fc0bb, 0x79aca9, "R-84 -116 168 180 2"),
    GLOW(0xf6f2e2, .5, "E0 -30 80 80"),
    FILL(0xfbf8ef, "M-46 -64 C-30 -80 -12 -66 0 -66 C12 -66 30 -80 46 -64 C62 "
                   "-40 44 -4 38 20 C34 44 28 50 20 48 C10 44 14 10 0 10 C-14 "
                   "10 -10 44 -20 48 C-28 50 -34 44 -38 20 C-44 -4 -62 -40 -46 "
                   "-64 Z"),
    SHADE(.08, "M34 -72 C58 -60 56 -40 44 -4 C38 20 34 50 20 48 C28 30 24 4 34 "
               "-20 C40 -40 42 -60 34 -72 Z"),
    FILL(0x33404a, "E-16 -36 5 7 E16 -36 5 7"),
    LINE(0x33404a, 44, "M-16 -18 C-8 -6 8 -6 16 -18"),
    FILL(0xe2a197, "E-28 -22 7 5 E28 -22 7 5"),
    LINE(0xd98a5c, 70, "M52 40 L74 -70"),
    LINE(0xf4efe2, 120, "M66 -66 L72 -94"),
    FILL(0x55858a, "R-64 78 128 13 4"),
    FILL(0x9cb8b6, "R-44 102 88 7 3"),
};

/* Fish, to look at instead of the clock. */
static const Shape fish_tank[] = {
    SHADE(.12, "R-178 12 380 210 8"),
    FILL(0xa58a68, "R-190 190 380 26 4"),
    DOWN(0xbfe0e2, 0x86bcc4, "R-180 0 360 194 8"),
    FILL(0xd9c397, "M-180 176 C-120 158 -60 178 0 168 C60 158 120 176 180 164 "
                   "V194 H-180 Z"),
    LINE(0x6f9c6f, 80,
         "M-140 172 C-160 130 -120 110 -138 62 M-112 172 C-96 "
         "140 -120 120 -106 92 M132 168 C116 130 150 112 134 "
         "58"),
    FILL(0xe08a4c, "M-70 88 C-40 62 0 66 18 88 C0 110 -40 114 -70 88 Z M-66 88 "
                   "L-96 66 V110 Z"),
    FILL(0xf7efe0, "M-22 70 C-14 80 -14 98 -22 107 L-34 106 C-28 96 -28 80 -34 "
                   "71 Z"),
    FILL(0x2f3238, "E2 84 4 4"),
    FILL(0xe9cf72, "M96 128 C78 112 52 114 42 128 C52 142 78 144 96 128 Z M92 "
                   "128 L110 114 V142 Z"),
    FILL(0x2f3238, "E54 125 3 3"),
    FILL(0xc9a0a0, "M60 176 V146 H72 V158 H82 V140 H96 V176 Z"),
    SHINE(.6, "E30 50 5 5 E38 34 4 4 E32 20 3 3 E-84 130 4 4 E-80 114 3 3"),
    SHINE(.25, "M-170 10 H-130 L-160 180 H-172 Z"),
    FILL(0x55706f, "R-186 -14 372 20 6"),
    LAMP(0xeefaf6, .9, "R-150 4 300 5 2"),
};

/* The plaster jaws of people who came back for them. */
static const Shape jaws_shelf[] = {
    SHADE(.10, "R-186 14 390 14 3"),
    DOWN(0xd9bb92, 0xbd9d74, "R-196 0 392 18 4"),
    SIDE(0xf4efe2, 0xd8d0bf,
         "M-176 0 L-172 -34 C-150 -50 -116 -50 -96 -34 "
         "L-92 0 Z"),
    FILL(0xe2a9a0, "M-170 -36 C-150 -54 -116 -54 -98 -36 L-100 -28 H-168 Z"),
    FILL(0xfbf8ef, "R-164 -46 11 16 4 R-151 -52 11 18 4 R-138 -54 11 19 4 "
                   "R-125 -52 11 18 4 R-112 -46 11 16 4"),
    SIDE(0xf4efe2, 0xd8d0bf,
         "M-66 0 L-60 -30 C-40 -44 -8 -44 12 -30 L18 0 Z "
         "M-64 -64 C-40 -104 -10 -104 14 -72 L8 -46 H-58 "
         "Z"),
    FILL(0xfbf8ef, "R-54 -42 11 14 4 R-41 -48 11 16 4 R-28 -50 11 16 4 R-15 "
                   "-48 11 16 4 R-2 -42 11 14 4 R-54 -58 11 14 4 R-41 -56 11 "
                   "14 4 R-28 -56 11 14 4 R-15 -56 11 14 4"),
    SIDE(0x9cc5be, 0x7da9a3, "R52 -104 34 104 3 R90 -96 30 96 3"),
    SIDE(0xd9a48e, 0xbd8672, "R124 -110 32 110 3"),
    FILL(0xf4efe2, "R60 -84 18 26 2 R131 -92 18 26 2"),
};

static const Shape wall_logo[] = {
    SHADE(.08, "M-70 -26 C-70 -64 -30 -70 -10 -54 C20 -70 56 -56 48 -18 C44 14 "
               "36 58 20 60 C4 62 8 26 -8 26 C-24 26 -22 60 -36 60 C-52 58 -60 "
               "14 -70 -26 Z"),
    FILL(0x7fb3ae, "M-76 -34 C-76 -72 -36 -78 -16 -62 C14 -78 50 -64 42 -26 "
                   "C38 6 30 50 14 52 C-2 54 2 18 -14 18 C-30 18 -28 52 -42 52 "
                   "C-58 50 -66 6 -76 -34 Z"),
    SHINE(.35, "M-62 -34 C-62 -54 -48 -60 -36 -58 C-50 -48 -54 -34 -52 -10 Z"),
};

/* The second chair at the desk, and nobody in it. */
static const Shape second_chair[] = {
    SHADE(.12,
          "M-92 -186 C-92 -210 -74 -220 -54 -220 H66 C88 -220 104 -210 104 "
          "-186 V20 H-92 Z"),
    SIDE(0x8a6a50, 0x6d5340,
         "M-100 -196 C-100 -218 -84 -230 -62 -230 H62 C84 -230 100 -218 100 "
         "-196 V20 H-100 Z"),
    SIDE(0x8fb0ab, 0x76988f,
         "M-82 -190 C-82 -206 -70 -212 -56 -212 H56 C70 -212 82 -206 82 -190 "
         "V20 H-82 Z"),
    SHINE(.14, "M-70 -188 C-70 -198 -62 -202 -52 -202 H-16 L-30 20 H-70 Z"),
};

void backdrop_dental(const Painter *p, const BackdropLook *look) {
    Painter far = *p;
    far.haze = 0.26;
    far.air = 0xf4f8f4;
    backdrop_wall(p, 0xe7ede4, 0xd9e2da);
    backdrop_band(p, 0xbcd3cd, 0xa9c3be, 690, 312);
    backdrop_band(p, 0xf2eee2, 0xd8d5c8, 672, 20);
    PLACE(&far, surgery, -690, 150, 1);
    PLACE_BY(&far, dental_chair, -690, -14, 470, 0.92);
    PLACE(p, door_frame, -690, 150, 1);
    PLACE(p, wall_logo, -396, 176, 0.9);
    prop_frame(p, 470, 230, 214, 280, 0xa9805c);
    PLACE(p, tooth_poster, 470, 230, 1);
    PLACE(p, jaws_shelf, 752, 300, 1);
    PLACE(p, fish_tank, 740, 500, 1.05);
    backdrop_sunlight(p, look, 240, 0.16);
    prop_clock(p, look, 752, 124, 0.74, 0x7fa7a2);
    PLACE(p, second_chair, -350, 860, 1);
    prop_plant(p, -1010, 870, 1.15);
    prop_plant(p, 1080, 870, 1.2);
    prop_pendant(p, -300, 74, 0.66, 0x8fb8b2);
    prop_pendant(p, 300, 74, 0.66, 0x8fb8b2);
}

/* The player's screen, with the new software. */
static const Shape monitor[] = {
    SHADE(.24, "E10 4 150 13"),
    SIDE(0xb9c2c4, 0x949fa3, "M-30 -60 H40 L52 -4 H-44 Z"),
    SIDE(0xc9d1d2, 0x9fa9ac, "R-96 -10 196 14 6"),
    SIDE(0xe3e6e4, 0xb9c0c1, "R-168 -262 336 206 12"),
    SHADE(.10, "R-168 -84 336 28 10"),
    TINT(0x7fa7a2, .9,
         "M-24 -172 C-24 -188 -8 -190 0 -184 C10 -190 26 -186 22 "
         "-170 C20 -154 16 -136 10 -136 C4 -136 6 -150 0 -150 "
         "C-6 -150 -6 -136 -12 -136 C-18 -136 -22 -156 -24 -172 "
         "Z"),
    FILL(0xe9cf72, "R104 -244 44 42 2"),
    LINE(0xa98f3c, 24, "M112 -230 h28 M112 -220 h20"),
    FILL(0xe8a08c, "R-150 -240 40 40 2"),
    LINE(0xa5604f, 24, "M-142 -228 h24 M-142 -218 h16"),
};

/* Her own keyboard. */
static const Shape keyboard[] = {
    SHADE(.22, "M-118 8 L124 8 L132 -6 L-110 -8 Z"),
    SIDE(0xd7dcda, 0xb4bcba, "M-108 4 L-92 -26 H96 L116 4 Z"),
    SHADE(.16, "M-88 -20 H90 L92 -15 H-92 Z M-92 -11 H94 L97 -6 H-96 Z M-62 -3 "
               "H64 L66 1 H-64 Z"),
};

static const Shape model_jaw[] = {
    SHADE(.22, "E8 4 106 12"),
    SIDE(0xe59d94, 0xc0746c,
         "M-90 0 C-100 -44 -76 -66 -40 -66 H44 C80 -66 98 "
         "-44 90 0 Z"),
    FILL(0xfbf8ef, "R-84 -84 26 36 9 R-54 -90 26 38 9 R-24 -92 24 40 9 R4 -92 "
                   "24 40 9 R32 -90 26 38 9 R60 -84 26 36 9"),
    SHADE(.10, "R-66 -80 8 32 4 R-36 -86 8 34 4 R-6 -88 6 36 3 R22 -88 6 36 3 "
               "R50 -86 8 34 4 R78 -80 8 32 4"),
    SIDE(0xe59d94, 0xc0746c,
         "M-84 -128 C-104 -186 -60 -214 0 -214 C62 -214 "
         "104 -186 84 -128 Z"),
    FILL(0xfbf8ef, "R-82 -142 26 34 9 R-54 -138 26 36 9 R-24 -138 24 38 9 R4 "
                   "-138 24 38 9 R32 -138 26 36 9 R58 -142 26 34 9"),
    SHINE(.35, "M-70 -160 C-74 -186 -50 -200 -20 -202 C-44 -190 -56 -180 -56 "
               "-158 Z"),
    FILL(0x8f9a9c, "R-98 -122 14 70 6"),
};

static const Shape brushes[] = {
    SHADE(.2, "E6 2 46 8"),
    LINE(0x5f9a94, 90, "M-18 -60 L-34 -170"),
    LINE(0xd98a5c, 90, "M2 -60 L6 -184"),
    LINE(0x8f88b0, 90, "M18 -60 L42 -164"),
    FILL(0xf7f3e8, "M-44 -200 l22 -4 l4 32 l-22 4 Z M-6 -216 l22 0 l0 32 l-22 "
                   "0 Z M36 -196 l22 6 l-8 30 l-22 -6 Z"),
    TINT(0xe8f1ee, .82, "M-38 -92 H38 L34 2 H-34 Z"),
    SHINE(.5, "M-30 -84 h12 l2 78 h-10 Z"),
};

/* A card for the next appointment. */
static const Shape appointment_cards[] = {
    SHADE(.2, "M-80 6 H88 L96 -6 H-72 Z"),
    SIDE(0xd8cdb8, 0xb7aa92, "M-80 4 L-70 -40 H70 L80 4 Z"),
    FILL(0xf7f3e8, "M-60 -36 L-50 -96 H52 L62 -36 Z"),
    FILL(0x7fb3ae, "R-38 -86 76 9 3"),
    LINE(0xb6b0a2, 26, "M-42 -66 h70 M-44 -54 h50"),
    SHADE(.12, "R-72 -40 144 4 0"),
};

void backdrop_dental_front(const Painter *p, const BackdropLook *look) {
    (void)look;
    backdrop_counter(p, 0xe6e9e2, 0xb3c4be, 0x6f8b86);
    PLACE(p, monitor, -620, 906, 1);
    PLACE(p, keyboard, -370, 912, 1);
    PLACE(p, model_jaw, 590, 904, 0.98);
    PLACE(p, brushes, 762, 902, 1);
    PLACE(p, appointment_cards, 905, 912, 1);
    prop_phone(p, -895, 914, 0.9);
    prop_succulent(p, 1080, 902, 1);
}
