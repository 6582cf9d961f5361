/* SPDX-License-Identifier: MIT
 * Reads a text letter by letter and finds syllables, accents and rests. */
#include "window/synth/syllables.h"

#include <stddef.h>
#include <string.h>

#include "core/base/text.h"
#include "window/synth/dsp.h"

enum { WORD_LETTERS = 32 };

typedef struct Speller {
    Syllable *out;
    int capacity, count;
    int word_from;                  /* first syllable of the word         */
    uint32_t letters[WORD_LETTERS]; /* of a word so far without syllables */
    int letter_count;
    Onset onset;
    bool in_vowel;
    uint32_t chance;
} Speller;

static int vowel_of(uint32_t sign) {
    static const char *const signs[VOWELS] = {
        [VOWEL_A] = "aàáâãäåāăąæαάаяا",    [VOWEL_E] = "eèéêëēĕėęěεέηήеэєё",
        [VOWEL_I] = "iìíîïīĭįıyýÿιίиіїыي", [VOWEL_O] = "oòóôõöøōŏőœοόωώо",
        [VOWEL_U] = "uùúûüūŭůűųυύуюو",
    };
    for (int v = 0; v < VOWELS; v++) {
        const char *at = signs[v];
        for (uint32_t one; (one = utf8_next(&at)) != 0;)
            if (one == sign) return v;
    }
    return -1;
}

static Onset onset_of(uint32_t sign) {
    static const char *const letters[ONSETS] = {
        [ONSET_STOP] = "ptkbdgcq",
        [ONSET_HISS] = "sfxzvh",
        [ONSET_HUM] = "mn",
        [ONSET_GLIDE] = "lrwj",
    };
    if (sign < 0x80)
        for (int kind = ONSET_STOP; kind < ONSETS; kind++)
            if (strchr(letters[kind], (int)sign)) return (Onset)kind;
    return (Onset)(ONSET_STOP + sign * 2654435761u % (ONSETS - 1));
}

static bool between(uint32_t sign, uint32_t first, uint32_t last) {
    return sign >= first && sign <= last;
}

/* Marks that belong to the character before: accents, vowel signs, joiners. */
static bool is_mark(uint32_t sign) {
    if (between(sign, 0x900, 0xdff)) /* the same places in every Indic block */
        return (sign & 0x7f) < 4 || between(sign & 0x7f, 0x3a, 0x4f);
    return between(sign, 0x300, 0x36f) || between(sign, 0x591, 0x5c7) ||
           between(sign, 0x610, 0x61a) || between(sign, 0x64b, 0x65f) ||
           between(sign, 0x200b, 0x200f) || between(sign, 0xfe00, 0xfe0f) ||
           sign == '\'' || sign == 0x2019 || sign == '*';
}

static bool is_syllable(uint32_t sign) {
    return between(sign, '0', '9') || between(sign, 0x900, 0xdff) ||
           between(sign, 0x3041, 0x30fa) || between(sign, 0x3400, 0x9fff) ||
           between(sign, 0xac00, 0xd7a3) || between(sign, 0x20000, 0x3ffff);
}

static bool is_letter(uint32_t sign) {
    return between(sign, 'a', 'z') || between(sign, 0xdf, 0x1fff) ||
           between(sign, 0x2c00, 0x2dff) || between(sign, 0xa000, 0xabff) ||
           between(sign, 0xfb00, 0xfdff) || between(sign, 0xfe70, 0xfeff);
}

static Rest rest_of(uint32_t sign) {
    switch (sign) {
    case ',':
    case ';':
    case ':':
    case '(':
    case 0x60c:
    case 0x3001:
    case 0xff0c:
    case 0xff1b:
    case 0xff1a:
        return REST_SHORT;
    case '.':
    case 0x2014:
    case 0x2026:
    case 0x3002:
    case 0x964:
    case 0x6d4:
        return REST_FULL;
    case '?':
    case 0x61f:
    case 0xff1f:
        return REST_QUESTION;
    case '!':
    case 0xff01:
        return REST_SHOUT;
    default:
        return REST_NONE;
    }
}

static void add(Speller *r, Onset onset, Vowel vowel) {
    if (r->count == r->capacity) return;
    r->out[r->count++] = (Syllable){ .onset = onset,
                                     .from = vowel,
                                     .to = vowel,
                                     .chance = noise_bits(&r->chance) };
}

/* A character that stands for a syllable; its code decides the sound. */
static void add_sign(Speller *r, uint32_t sign) {
    uint32_t mixed = sign * 2654435761u >> 8;
    add(r, onset_of(sign + 0x10000), (Vowel)(mixed % VOWELS));
}

static void end_word(Speller *r) {
    if (r->count == r->word_from)
        for (int i = 0; i == 0 || i < r->letter_count - 1; i += 2)
            if (r->letter_count) add_sign(r, r->letters[i]);
    int length = r->count - r->word_from;
    if (length > 1)
        r->out[r->word_from + (length > 3)].accent = true;
    else if (length == 1)
        r->out[r->word_from].accent = r->letter_count > 3;
    r->word_from = r->count;
    r->letter_count = 0;
    r->onset = ONSET_NONE;
    r->in_vowel = false;
}

static void read_letter(Speller *r, uint32_t sign) {
    if (r->letter_count == WORD_LETTERS) end_word(r);
    r->letters[r->letter_count++] = sign;
    int vowel = vowel_of(sign);
    if (vowel < 0) {
        r->onset = onset_of(sign);
        r->in_vowel = false;
    } else if (r->in_vowel && r->count > 0) {
        r->out[r->count - 1].to = (Vowel)vowel;
    } else {
        add(r, r->onset, (Vowel)vowel);
        r->in_vowel = true;
    }
}

static void read_sign(Speller *r, uint32_t sign) {
    if (is_mark(sign)) return;
    if (is_syllable(sign)) {
        add_sign(r, sign);
        r->in_vowel = false;
    } else if (is_letter(sign) && !rest_of(sign)) {
        read_letter(r, sign);
    } else {
        end_word(r);
        Rest rest = rest_of(sign);
        if (rest && r->count > 0 && r->out[r->count - 1].rest < rest)
            r->out[r->count - 1].rest = rest;
    }
}

int syllables_of(const char *text, Syllable *out, int capacity) {
    Speller r = { .out = out, .capacity = capacity, .chance = 2166136261u };
    for (const char *byte = text; *byte; byte++)
        r.chance = (r.chance ^ (unsigned char)*byte) * 16777619u;
    for (uint32_t sign; (sign = utf8_next(&text)) != 0;)
        read_sign(&r, utf8_lower(sign));
    end_word(&r);
    return r.count;
}
