/* SPDX-License-Identifier: MIT
 * What may be a picture or a recording of a level's own, by its bytes. */
#include "media/media.h"

#include "core/base/mem.h"
#include "media/recording.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { HEAD = 44 };

static void put(char *at, unsigned value, int bytes) {
    for (int i = 0; i < bytes; i++)
        at[i] = (char)(value >> 8 * i);
}

/* A WAV of `frames` whose first byte of each sample is `value`. */
static char *wav(unsigned format, unsigned bits, unsigned rate,
                 unsigned channels, size_t frames, size_t *size) {
    size_t frame = channels * bits / 8, data = frames * frame;
    *size = HEAD + data;
    char *bytes = mem_alloc(*size);
    memcpy(bytes, "RIFF....WAVEfmt ", 16);
    put(bytes + 4, (unsigned)(*size - 8), 4);
    put(bytes + 16, 16, 4);
    put(bytes + 20, format, 2);
    put(bytes + 22, channels, 2);
    put(bytes + 24, rate, 4);
    put(bytes + 28, (unsigned)(rate * frame), 4);
    put(bytes + 32, (unsigned)frame, 2);
    put(bytes + 34, bits, 2);
    memcpy(bytes + 36, "data", 4);
    put(bytes + 40, (unsigned)data, 4);
    return bytes;
}

static void samples_of_every_width_come_out_alike(void **state) {
    (void)state;
    static const struct {
        unsigned format, bits, half;
    } widths[] = { { 1, 8, 192 },
                   { 1, 16, 0x4000 },
                   { 1, 24, 0x400000 },
                   { 1, 32, 0x40000000 },
                   { 3, 32, 0x3f000000 } };
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        size_t size;
        unsigned bits = widths[i].bits;
        char *bytes = wav(widths[i].format, bits, 8000, 2, 800, &size);
        for (size_t k = 0; k < 1600; k++)
            put(bytes + HEAD + k * (bits / 8), widths[i].half, (int)bits / 8);
        Recording out;
        assert_true(media_look(MEDIA_SOUND, bytes, size, NULL));
        assert_int_equal(recording_decode(bytes, size, 48000, &out),
                         MEDIA_FINE);
        assert_true(out.frames > 4700 && out.frames <= 4800); /* 0.1 s */
        for (int k = 0; k < out.frames; k++)
            assert_true(fabsf(out.samples[k] - 0.5f) < 1e-4f);
        recording_end(&out);
        mem_free(bytes);
    }
}

static void thirty_seconds_are_taken_and_no_more(void **state) {
    (void)state;
    size_t size;
    char *bytes = wav(1, 8, 4000, 1, 30 * 4000, &size);
    assert_int_equal(media_try(MEDIA_SOUND, bytes, size), MEDIA_FINE);
    mem_free(bytes);
    bytes = wav(1, 8, 4000, 1, 30 * 4000 + 1, &size);
    assert_int_equal(media_try(MEDIA_SOUND, bytes, size), MEDIA_TOO_LONG);
    mem_free(bytes);
}

static void a_head_that_lies_is_no_harm(void **state) {
    (void)state;
    static const struct {
        size_t at;
        unsigned value;
        int bytes;
    } lies[] = { { 16, 0xffffffff, 4 }, { 22, 0, 2 },   { 22, 99, 2 },
                 { 24, 0, 4 },          { 24, ~0u, 4 }, { 34, 0, 2 },
                 { 34, 13, 2 },         { 20, 2, 2 },   { 36, 0, 4 } };
    for (size_t i = 0; i < sizeof lies / sizeof *lies; i++) {
        size_t size;
        char *bytes = wav(1, 16, 8000, 1, 100, &size);
        put(bytes + lies[i].at, lies[i].value, lies[i].bytes);
        assert_int_equal(media_try(MEDIA_SOUND, bytes, size), MEDIA_DAMAGED);
        mem_free(bytes);
    }
}

static void data_that_is_cut_short_is_read_as_far_as_it_goes(void **state) {
    (void)state;
    size_t size;
    Recording out;
    char *bytes = wav(1, 16, 48000, 1, 100, &size);
    put(bytes + 40, 0x7fffffff, 4);
    assert_int_equal(recording_decode(bytes, size, 48000, &out), MEDIA_FINE);
    assert_int_equal(out.frames, 100);
    recording_end(&out);
    for (size_t cut = 0; cut < size; cut++) { /* nothing reads beyond it */
        char *part = memcpy(mem_alloc(cut), bytes, cut);
        media_look(MEDIA_SOUND, part, cut, NULL);
        media_try(MEDIA_SOUND, part, cut);
        mem_free(part);
    }
    mem_free(bytes);
}

static void another_format_is_called_by_its_name(void **state) {
    (void)state;
    static const struct {
        MediaKind kind;
        const char *bytes, *words;
    } rows[] = {
        { MEDIA_PICTURE, "\xFF\xD8\xFF\xE0 jfif", "a JPEG picture" },
        { MEDIA_PICTURE, "GIF89a", "a GIF picture" },
        { MEDIA_PICTURE, "RIFF1234WEBPVP8 ", "a WebP picture" },
        { MEDIA_PICTURE, "RIFF1234WAVEfmt ", "a sound" },
        { MEDIA_PICTURE, "hello", "no picture" },
        { MEDIA_SOUND, "ID3\003 tags", "an MP3 sound" },
        { MEDIA_SOUND, "fLaC....", "a FLAC sound" },
        { MEDIA_SOUND, "....ftypM4A ", "an M4A or MP4 recording" },
        { MEDIA_SOUND, "\x89PNG\r\n\x1a\n", "a PNG picture" },
        { MEDIA_SOUND, "hello", "no sound" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Error err = { "" };
        assert_false(media_look(rows[i].kind, rows[i].bytes,
                                strlen(rows[i].bytes), &err));
        if (!strstr(err.text, rows[i].words)) fail_msg("%s", err.text);
    }
    Error err = { "" };
    assert_false(media_look(MEDIA_PICTURE, "", 0, &err));
    assert_string_equal(err.text, "it is empty");
}

static void
a_picture_is_refused_by_its_size_before_it_is_decoded(void **state) {
    (void)state;
    char bytes[24] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    Error err = { "" };
    bytes[16 + 2] = 0x10; /* 4096 */
    bytes[20 + 3] = 1;
    assert_true(media_look(MEDIA_PICTURE, bytes, sizeof bytes, &err));
    bytes[16 + 3] = 1;
    assert_false(media_look(MEDIA_PICTURE, bytes, sizeof bytes, &err));
    assert_non_null(strstr(err.text, "4097 by 1 pixels"));
    assert_false(media_look(MEDIA_PICTURE, bytes, 20, &err));
    bytes[20 + 3] = 0;
    assert_false(media_look(MEDIA_PICTURE, bytes, sizeof bytes, &err));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_of_every_width_come_out_alike),
        cmocka_unit_test(thirty_seconds_are_taken_and_no_more),
        cmocka_unit_test(a_head_that_lies_is_no_harm),
        cmocka_unit_test(data_that_is_cut_short_is_read_as_far_as_it_goes),
        cmocka_unit_test(another_format_is_called_by_its_name),
        cmocka_unit_test(a_picture_is_refused_by_its_size_before_it_is_decoded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
