/* SPDX-License-Identifier: MIT
 * measure.h -- what the tests of sound measure: level, pitch, spectrum. Shares
 * nothing with the code it measures. */
#ifndef THAW_TESTS_MEASURE_H
#define THAW_TESTS_MEASURE_H

#include <complex.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define MEASURE_PI 3.14159265358979

enum { MEASURE_RATE = 48000, MEASURE_FFT = 4096, MEASURE_FRAME = 2400 };

static inline double to_db(double ratio) {
    return 20.0 * log10(ratio + 1e-12);
}

static inline double rms(const float *x, int count) {
    double sum = 0.0;
    for (int i = 0; i < count; i++)
        sum += (double)x[i] * x[i];
    return sqrt(sum / (count > 0 ? count : 1));
}

static inline double mean(const float *x, int count) {
    double sum = 0.0;
    for (int i = 0; i < count; i++)
        sum += x[i];
    return sum / (count > 0 ? count : 1);
}

static inline double peak(const float *x, int count) {
    double most = 0.0;
    for (int i = 0; i < count; i++)
        most = fmax(most, fabs((double)x[i]));
    return most;
}

/* The largest difference between neighbours, and the silence before. */
static inline double largest_step(const float *x, int count) {
    double most = count ? fabs((double)x[0]) : 0.0;
    for (int i = 1; i < count; i++)
        most = fmax(most, fabs((double)x[i] - x[i - 1]));
    return most;
}

/* Level of the 10 ms stretches in which there is sound at all. */
static inline double active_rms(const float *x, int count) {
    double sum = 0.0;
    int active = 0;
    for (int i = 0; i + 480 <= count; i += 480) {
        double level = rms(x + i, 480);
        if (to_db(level) < -45.0) continue;
        sum += level * level;
        active++;
    }
    return sqrt(sum / (active ? active : 1));
}

static inline void fft(double complex *x, int count) {
    for (int i = 1, j = 0; i < count; i++) {
        int bit = count >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j) {
            double complex kept = x[i];
            x[i] = x[j];
            x[j] = kept;
        }
    }
    for (int size = 2; size <= count; size *= 2) {
        double complex turn = cexp(-2.0 * I * MEASURE_PI / size);
        for (int i = 0; i < count; i += size) {
            double complex w = 1.0;
            for (int k = 0; k < size / 2; k++, w *= turn) {
                double complex even = x[i + k], odd = w * x[i + k + size / 2];
                x[i + k] = even + odd;
                x[i + k + size / 2] = even - odd;
            }
        }
    }
}

/* Power between two frequencies, of the whole sound; only ratios mean much. */
static inline double band_power(const float *x, int count, double low,
                                double high) {
    static double complex block[MEASURE_FFT];
    double sum = 0.0;
    for (int from = 0; from < count; from += MEASURE_FFT / 2) {
        for (int i = 0; i < MEASURE_FFT; i++) {
            double window = 0.5 - 0.5 * cos(2.0 * MEASURE_PI * i / MEASURE_FFT);
            block[i] = from + i < count ? window * x[from + i] : 0.0;
        }
        fft(block, MEASURE_FFT);
        for (int i = 0; i < MEASURE_FFT / 2; i++) {
            double hz = (double)i * MEASURE_RATE / MEASURE_FFT;
            if (hz >= low && hz < high) sum += pow(cabs(block[i]), 2.0);
        }
    }
    return sum;
}

/* Mean frequency, weighted by power. */
static inline double centre_hz(const float *x, int count) {
    double sum = 0.0, all = 1e-12;
    for (double hz = 50.0; hz < 20000.0; hz *= 1.26) {
        double power = band_power(x, count, hz, hz * 1.26);
        sum += power * hz * 1.12;
        all += power;
    }
    return sum / all;
}

/* Fundamental of MEASURE_FRAME samples by autocorrelation; 0: not voiced. */
static inline double pitch_hz(const float *x) {
    double best = 0.0, energy = 1e-9;
    int best_lag = 0;
    for (int i = 0; i < MEASURE_FRAME / 2; i += 4)
        energy += (double)x[i] * x[i];
    if (energy < 2e-6 * MEASURE_FRAME) return 0.0;
    for (int lag = MEASURE_RATE / 600; lag < MEASURE_RATE / 60; lag++) {
        double sum = 0.0, other = 1e-9;
        for (int i = 0; i < MEASURE_FRAME / 2; i += 4) {
            sum += (double)x[i] * x[i + lag];
            other += (double)x[i + lag] * x[i + lag];
        }
        sum /= sqrt(energy * other);
        if (sum > best + 0.02) { /* the shortest of equal periods */
            best = sum;
            best_lag = lag;
        }
    }
    return best > 0.8 ? (double)MEASURE_RATE / best_lag : 0.0;
}

static inline int by_size(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

typedef struct Melody {
    double middle; /* Hz, median                                   */
    double swing;  /* semitones between the 5th and 95th percentile */
} Melody;

static inline Melody melody_of(const float *x, int count) {
    double *hz = calloc((size_t)count / 480 + 1, sizeof *hz);
    size_t found = 0;
    for (int i = 0; i + MEASURE_FRAME <= count; i += 960) {
        double here = pitch_hz(x + i);
        if (here > 0.0) hz[found++] = here;
    }
    Melody melody = { 0 };
    if (found > 4) {
        qsort(hz, found, sizeof *hz, by_size);
        melody.middle = hz[found / 2];
        melody.swing = 12.0 * log2(hz[found * 95 / 100] / hz[found / 20]);
    }
    free(hz);
    return melody;
}

#endif
