/* SPDX-License-Identifier: MIT
 * library_leaks.h -- memory that a library loses, which cannot be mended here.
 *
 * Layer:  tests. The leak sanitizer asks for it; other builds never do. */
#ifndef THAW_TESTS_LIBRARY_LEAKS_H
#define THAW_TESTS_LIBRARY_LEAKS_H

/* The whole stack of each allocation is kept (libraries have no frame
 * pointers), so that what was taken below `function` can be told apart from
 * what we lose. */
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
