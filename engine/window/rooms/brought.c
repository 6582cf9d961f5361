/* SPDX-License-Identifier: MIT
 * What you have with you at somebody's door: a parcel in your hands, a sofa on
 * the step, a toolbox. */
#include "window/rooms/rooms.h"

/* The parcel in your own hands. The arrows say which way is up. */
static const Shape parcel[] = {
    DOWN(0xd9b48a, 0xcaa377, "M-330 846 H330 L388 908 H-388 Z"),
    DOWN(0xbd9468, 0xa98056, "R-388 906 776 360 0"),
    TINT(0xeedcb8, .85, "M-34 846 H34 L44 908 H-44 Z R-44 906 88 360 0"),
    SHADE(.10, "R-388 906 776 6 0"),
    FILL(0xf5efe1, "M170 860 L288 860 L318 896 L186 896 Z"),
    LINE(0x9a9488, 26, "M192 870 L270 870 M198 880 L250 880"),
    LINE(0x4c4a50, 22, "M202 889 h50 M262 889 h8 M278 889 h14"),
    LINE(0x8a5a3c, 60,
         "M-300 928 V976 M-318 958 L-300 978 L-282 958 M-240 928 "
         "V976 M-258 958 L-240 978 L-222 958 M-324 992 H-216"),
    LINE(0xb5574a, 46,
         "M-160 932 H-116 M-160 932 C-160 962 -146 968 -138 968 "
         "C-130 968 -116 962 -116 932 M-138 968 V992 M-154 992 "
         "H-122"),
};

/* The left hand: thumb on top, the rest underneath. */
static const Shape glove[] = {
    SHADE(.24, "M-20 1010 L-20 930 C0 934 30 920 60 896 L66 908 C40 936 20 950 "
               "14 1010 Z"),
    SIDE(0x64778f, 0x4b5d73,
         "M-96 1010 C-92 960 -84 916 -48 896 C-30 886 -14 "
         "892 -8 906 L2 940 L4 1010 Z"),
    LINE(0x57697f, 340, "M-34 920 C-10 916 14 902 36 884"),
    LINE(0x6f839b, 180, "M-36 914 C-12 910 10 898 31 880"),
    SHADE(.18, "M-14 938 C-4 936 2 934 8 930 L8 1010 L-22 1010 C-18 984 -16 "
               "960 -14 938 Z"),
    LINE(0x8fa0b4, 26, "M-74 944 C-68 926 -60 916 -50 910"),
    SIDE(0xb5675a, 0x974f44,
         "M-112 1266 L-98 982 C-70 974 -30 974 2 984 L10 "
         "1266 Z"),
};

/* The back of a sofa in its plastic, with the tape that held in the van. */
static const Shape sofa[] = {
    SHADE(.20, "M-640 1000 H660 V1270 H-640 Z"),
    DOWN(0x9aa5a6, 0x76848a,
         "M-600 1270 V904 C-600 866 -584 852 -552 852 H552 "
         "C584 852 600 866 600 904 V1270 Z"),
    SHADE(.10, "M-600 948 H600 V956 H-600 Z"),
    SIDE(0x8e9a9d, 0x6f7d83,
         "M-660 1270 V930 C-660 896 -640 884 -612 884 C-584 "
         "884 -566 896 -566 930 V1270 Z M660 1270 V930 C660 "
         "896 640 884 612 884 C584 884 566 896 566 930 "
         "V1270 Z"),
    SHADE(.12, "R-8 958 10 320 0"),
};

static const Shape plastic[] = {
    TINT(0xf4f8f8, .30,
         "M-672 1270 V926 C-668 880 -640 868 -600 870 C-590 840 "
         "-570 836 -540 836 H540 C570 836 590 840 600 870 C640 "
         "868 668 880 672 926 V1270 Z"),
    LINE(0xffffff, 34, "M-540 842 H-80 M-40 842 H420"),
    SHINE(.45, "M-500 868 L-420 872 L-520 1000 L-560 980 Z M150 866 L196 868 "
               "L96 1010 L66 990 Z M430 872 L456 874 L400 960 L384 950 Z"),
    LINE(0xffffff, 16,
         "M-380 880 L-330 960 L-352 1010 M-300 872 L-280 900 M-120 "
         "884 L-96 940 L-130 1000 M250 880 L300 930 L284 990 M340 "
         "872 L356 910 M520 890 L496 960 M-620 900 L-590 990 M620 "
         "900 L596 990"),
    TINT(0xd8b98a, .85, "M-250 838 L-206 838 L-214 1010 L-254 1010 Z"),
    FILL(0xf5efe1, "M292 926 L420 930 L416 996 L290 992 Z"),
    LINE(0x4c4a50, 30, "M308 946 H396 M308 962 H372"),
    LINE(0xb5574a, 40, "M308 980 L330 970 L352 980"),
};

/* It has stood in the rain: drops that run together. */
static const Shape wet[] = {
    SHINE(.7, "E-460 858 7 4 E-402 850 5 3 E-330 860 8 4 E-260 848 5 3 E-150 "
              "856 7 4 E-60 850 5 3 E60 858 8 4 E150 850 5 3 E240 856 7 4 E330 "
              "849 5 3 E420 858 7 4 E500 852 5 3"),
    LINE(0xffffff, 26,
         "M-430 880 V916 M-190 884 V948 M-20 880 V904 M210 884 "
         "V930 M470 886 V940 M-560 900 V950"),
};

static const Shape toolbox[] = {
    SHADE(.24, "M-250 1010 H264 L280 980 H-236 Z"),
    LINE(0x4c5660, 190,
         "M-120 900 V858 C-120 842 -108 834 -92 834 H92 C108 834 "
         "120 842 120 858 V900"),
    LINE(0x8d969b, 50, "M-88 832 H88"),
    SIDE(0xc8614f, 0x9c4638, "M-240 900 H240 L252 1270 H-252 Z"),
    SIDE(0xd57462, 0xac5344, "R-252 884 504 44 8"),
    SHADE(.14, "R-252 924 504 8 0"),
    FILL(0xc9ced1, "R-196 906 44 40 5 R152 906 44 40 5"),
    FILL(0x8d969b, "R-184 930 20 10 3 R164 930 20 10 3"),
    FILL(0xf2ead9, "R-70 952 140 54 4"),
    LINE(0x7a6a58, 30, "M-50 970 H50 M-50 988 H14"),
    LINE(0xd8b04a, 120, "M176 884 L214 836"),
    LINE(0xb7bfc4, 60, "M-190 884 L-214 824"),
};

/* The last reminder, out of its envelope. */
static const Shape red_letter[] = {
    SHADE(.24, "M-170 10 L176 16 L160 -60 L-140 -66 Z"),
    FILL(0x8f2f2a, "M-170 4 L-20 12 L-14 -40 L-150 -46 Z"),
    FILL(0xb5423a, "M-168 0 L-20 8 L-16 -42 L-148 -48 Z"),
    LINE(0x8f2f2a, 24, "M-148 -48 L-82 -12 L-16 -42"),
    FILL(0xc9564c, "M-60 6 L172 10 L150 -66 L-56 -70 Z"),
    FILL(0xe06a5e, "M-58 2 L168 6 L148 -66 L-54 -70 Z"),
    FILL(0xfbeeea, "M-30 -58 L60 -57 L64 -44 L-32 -45 Z"),
    LINE(0x7a2521, 26, "M-32 -34 L128 -32 M-34 -24 L116 -22 M-36 -14 L134 -11"),
    LINE(0x5c1a17, 60, "M84 -2 L138 -1"),
};

/* Its pin lies open. The word on it is what they call you. */
static const Shape badge[] = {
    SHADE(.24, "M-88 10 L98 14 L88 -40 L-70 -46 Z"),
    FILL(0xbac4c6, "M-92 6 L92 8 L82 -42 L-74 -46 Z"),
    FILL(0xf6f2e6, "M-88 2 L88 4 L80 -42 L-72 -46 Z"),
    FILL(0x3f7f86, "M-72 -46 L80 -42 L82 -28 L-76 -32 Z"),
    LINE(0x3c3a42, 60, "M-50 -14 L46 -12"),
    LINE(0x9aa1a4, 30, "M88 0 L128 -16 L96 -24"),
};

static void parcel_draw(const Painter *p) {
    SHAPES(p, parcel, 0, 0, 1);
    SHAPES(p, glove, -372, 0, 1);
    SHAPES(p, glove, 372, 0, -1);
}

void brought_draw(const Painter *p, const Setting *setting, bool door) {
    if (!setting) return;
    switch (setting->brings) {
    case BRINGS_PARCEL:
        parcel_draw(p);
        break;
    case BRINGS_SOFA:
        if (!door) break;
        SHAPES(p, sofa, 0, 0, 1);
        SHAPES(p, plastic, 0, 0, 1);
        if (setting->weather == WEATHER_RAIN) SHAPES(p, wet, 0, 0, 1);
        break;
    case BRINGS_TOOLBOX:
        SHAPES(p, toolbox, 470, -20, 0.94);
        break;
    case BRINGS_LETTER:
        PLACE(p, red_letter, 300, 924, 1);
        break;
    case BRINGS_BADGE:
        PLACE(p, badge, 300, 922, 1);
        break;
    case BRINGS_SOFA_LEFT: /* a part of the room */
    case BRINGS_SOFA_RIGHT:
    case BRINGS_NOTHING:
    case BRINGS_NOT_SAID:
    case BRINGS_THINGS:
        break;
    }
}
