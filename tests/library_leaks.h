/* SPDX-License-Identifier: MIT
 * library_leaks.h -- memory that a library loses, which cannot be mended here.
 *
 * Layer:  tests. The leak sanitizer asks for it; other builds never do. */
#ifndef THAW_TESTS_LIBRARY_LEAKS_H
#define THAW_TESTS_LIBRARY_LEAKS_H

#include <stddef.h>

/* What this thread takes in between is not looked for. */
void __lsan_disable(void) __attribute__((weak));
void __lsan_enable(void) __attribute__((weak));

static inline void library_leaks_begin(void) {
    if (__lsan_disable != NULL) __lsan_disable();
}

static inline void library_leaks_end(void) {
    if (__lsan_enable != NULL) __lsan_enable();
}

/* For the whole program, where the library is not called by the test itself.
 * The whole stack of each allocation is kept (libraries have no frame
 * pointers), which takes six times as long: for small tests. */
#define LIBRARY_LEAKS_BELOW(function)                                          \
    const char *__asan_default_options(void);                                  \
    const char *__asan_default_options(void) {                                 \
        return "fast_unwind_on_malloc=0";                                      \
    }                                                                          \
    const char *__lsan_default_suppressions(void);                             \
    const char *__lsan_default_suppressions(void) {                            \
        return "leak:" function "\n";                                          \
    }

#endif
