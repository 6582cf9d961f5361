/* SPDX-License-Identifier: MIT
 * explorer LEVEL SECONDS: replies a second of Thaw's explorer on one core,
 * playing at random with moods, memory, and the level's own conditions. */
#include "app/practice/meeting.h"
#include "core/explore/explore.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double processor_seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double replies_a_second(Meeting *meeting, double limit) {
    const Story *story = session_story(meeting_session(meeting));
    const PlaySetup setup = { .thought = NONE,
                              .stance = STANCE_NEUTRAL,
                              .visit = 1 };
    Explore *explore = explore_new(story, meeting_host(meeting), &setup);
    ExploreTally tally;
    unsigned long long seed = 1;
    tally_start(&tally, story);
    double began = processor_seconds(), spent;
    do {
        explore_run(explore, (Policy){ POLICY_RANDOM, 0 }, 1000, &seed, NULL,
                    &tally);
        spent = processor_seconds() - began;
    } while (spent < limit);
    double rate = (double)tally.steps / spent;
    tally_free(&tally);
    explore_free(explore);
    return rate;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: explorer LEVEL SECONDS\n");
        return 2;
    }
    Error err = { "" };
    Practice *practice = practice_open(&(PracticeOptions){ .kept = "" });
    int level = practice_find(practice, argv[1], &err);
    Findings *findings = findings_new();
    Meeting *meeting = level == NONE
                           ? NULL
                           : practice_meet_as(practice, level, NULL, findings);
    int code = 0;
    if (meeting)
        printf("%.0f\n", replies_a_second(meeting, atof(argv[2])));
    else
        code = fprintf(stderr, "explorer: %s cannot be played %s\n", argv[1],
                       err.text) > 0;
    meeting_close(meeting);
    findings_free(findings);
    practice_close(practice);
    return code;
}
