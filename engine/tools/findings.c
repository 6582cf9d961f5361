/* SPDX-License-Identifier: MIT
 * Prints findings as compilers do, one a line. */
#include "tools/findings.h"

#include <stdio.h>

ExitCode findings_put(const Findings *findings) {
    for (size_t i = 0; i < findings_count(findings); i++) {
        char line[2048];
        findings_line(findings_at(findings, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    return EXIT_FINDINGS;
}
