/* SPDX-License-Identifier: MIT
 * A workshop with phones, killed at any moment of a vote: whether the next
 * start goes on with everything that had been shown, and with its phones.
 *
 *   bench_kills [TIMES]
 *
 * A process leads: it asks, takes votes, lets the room talk and vote again,
 * guesses moods, gives replies and takes them back. After each step it tells
 * what a room would see now. Meanwhile phones vote over loopback. Then comes
 * SIGKILL, and a new Workshop goes on with what is on the disk. */
#include "server/wire.h"
#include "core/base/mem.h"
#include "platform/files.h"
#include "workshop/workshop.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>

enum { PHONES = 12, TOLD_MAX = 400, KILL_MS = 700 };

/* What the room has seen of one question, after one step. */
typedef struct Told {
    int step, turn, runs, question; /* question: its index, or -1 */
    int given;
    bool counted, talking;
    int first[POLL_CHOICES_MAX], votes[POLL_CHOICES_MAX];
} Told;

typedef struct Try {
    char folder[64];
    Practice *practice;
    int level, port;
    WirePhone phones[PHONES];
    Told told[TOLD_MAX];
    int count;
} Try;

static void rest_ms(int ms) {
    struct timespec pause = { ms / 1000, ms % 1000 * 1000000L };
    nanosleep(&pause, NULL);
}

static long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static Workshop *open_workshop(const Try *try, int port) {
    Error err = { "" };
    WorkshopOptions options = { .practice = try->practice,
                                .level = try->level,
                                .folder = try->folder,
                                .phones = true,
                                .server = { .port = port,
                                            .limit = PHONES,
                                            .code = port ? "KLMN" : NULL } };
    Workshop *workshop = workshop_open(&options, &err);
    if (workshop && workshop_server(workshop)) return workshop;
    fprintf(stderr, "%s\n", workshop ? workshop_no_phones(workshop) : err.text);
    workshop_close(workshop);
    return NULL;
}

/* ---- the one who leads ---- */

static void tell(Workshop *workshop, int out) {
    const Course *course = workshop_course(workshop);
    Told told = { .step = (int)workshop_step(workshop),
                  .turn = workshop_view(workshop)->turn,
                  .runs = course_run_count(course),
                  .question = course_question_count(course) - 1,
                  .given = -1 };
    if (told.question >= 0) {
        const CourseQuestion *last = course_question(course, told.question);
        told.given = last->given;
        told.counted = last->counted;
        told.talking = last->talking;
        for (int i = 0; i < last->choice_count; i++) {
            told.first[i] = last->tally.first[i];
            told.votes[i] = course_votes(last, i);
        }
    }
    if (write(out, &told, sizeof told) != (ssize_t)sizeof told) _exit(1);
}

static void give(Workshop *workshop) {
    if (rand() % 4 == 0) {
        workshop_sides(workshop);
        workshop_sides(workshop);
    }
    workshop_number(workshop, rand() % 3 + 1);
}

static void lead_on(Workshop *workshop) {
    switch ((int)workshop_step(workshop)) {
    case STEP_LISTEN:
        workshop_heard(workshop);
        break;
    case STEP_THINK:
        if (rand() % 6 == 0)
            workshop_ask_mood(workshop);
        else
            workshop_next(workshop);
        break;
    case STEP_VOTE:
        rest_ms(rand() % 40);
        if (rand() % 3 == 0) workshop_vote_again(workshop);
        if (workshop_step(workshop) == STEP_VOTE) workshop_next(workshop);
        break;
    case STEP_MOOD:
        rest_ms(rand() % 40);
        workshop_next(workshop);
        break;
    case STEP_REVEAL:
        if (rand() % 5 == 0)
            workshop_back(workshop, NONE);
        else
            give(workshop);
        break;
    case STEP_ENDING:
        workshop_back(workshop, 0);
        break;
    default:
        workshop_next(workshop);
        break;
    }
}

static void lead(const Try *try, int out) {
    Workshop *workshop = open_workshop(try, try->port);
    if (!workshop) _exit(3);
    for (;;) {
        lead_on(workshop);
        tell(workshop, out);
    }
}

/* ---- the phones ---- */

static void vote_once(WirePhone *phone) {
    char question[16], round[16];
    if (wire_ask(phone, "GET", "/state", NULL, NULL) != 200) return;
    wire_between(phone->answer, "name=\"q\" value=\"", "\"", question,
                 sizeof question);
    wire_between(phone->answer, "name=\"r\" value=\"", "\"", round,
                 sizeof round);
    if (*question) wire_vote(phone, atoi(question), atoi(round), rand() % 3);
}

/* False: the leader ended before all were in. */
static bool join(Try *try, pid_t leader) {
    for (int i = 0; i < PHONES; i++) {
        try->phones[i] = (WirePhone){ .port = try->port, .from = 1 };
        while (!wire_join(&try->phones[i], "KLMN")) {
            if (waitpid(leader, NULL, WNOHANG) == leader) return false;
            rest_ms(2);
        }
    }
    return true;
}

static void read_told(Try *try, int in) {
    Told told;
    try->count = 0;
    while (read(in, &told, sizeof told) == (ssize_t)sizeof told)
        if (try->count < TOLD_MAX) try->told[try->count++] = told;
}

static bool vote_and_kill(Try *try) {
    int wires[2];
    if (pipe(wires)) return false;
    pid_t leader = fork();
    if (!leader) {
        srand((unsigned)getpid());
        lead(try, wires[1]);
    }
    close(wires[1]);
    bool in = join(try, leader);
    long long end = now_ms() + rand() % KILL_MS;
    while (in && now_ms() < end)
        vote_once(&try->phones[rand() % PHONES]);
    kill(leader, SIGKILL);
    waitpid(leader, NULL, 0);
    read_told(try, wires[0]);
    close(wires[0]);
    return in && try->count > 0;
}

/* ---- what must be there again ---- */

static bool wrong(const char *what, const Told *told) {
    printf("%s: step %d, turn %d, question %d\n", what, told->step, told->turn,
           told->question);
    return false;
}

static bool is_kept(const Course *course, const Told *told) {
    if (course_run_count(course) < told->runs) return wrong("a way is", told);
    if (told->question < 0) return true;
    if (course_question_count(course) <= told->question)
        return wrong("a question is gone", told);
    const CourseQuestion *kept = course_question(course, told->question);
    if (told->counted && !kept->counted) return wrong("a count is gone", told);
    if (told->given >= 0 && kept->given != told->given)
        return wrong("what was given is another", told);
    for (int i = 0; told->counted && i < kept->choice_count; i++) {
        if (kept->tally.first[i] != told->first[i])
            return wrong("a first vote is another", told);
        if (!told->talking && course_votes(kept, i) != told->votes[i])
            return wrong("a vote is another", told);
    }
    return true;
}

/* The question that is open now gets the votes of all phones. */
static bool votes_go_on(Try *try, Workshop *workshop) {
    for (int i = 0; i < 30 && workshop_step(workshop) != STEP_VOTE; i++) {
        if (workshop_step(workshop) == STEP_REVEAL)
            workshop_number(workshop, 1);
        else if (workshop_step(workshop) == STEP_ENDING)
            workshop_back(workshop, 0);
        else if (workshop_step(workshop) == STEP_LISTEN)
            workshop_heard(workshop);
        else
            workshop_next(workshop);
    }
    ServerCount count;
    for (int i = 0; i < PHONES; i++)
        vote_once(&try->phones[i]);
    server_count(workshop_server(workshop), &count);
    workshop_next(workshop);
    const CourseQuestion *question = workshop_question(workshop);
    if (count.joined == PHONES && count.voted == PHONES && question &&
        course_votes_all(question) >= PHONES)
        return true;
    printf("of %d phones %d are in, %d voted, in step %d\n", PHONES,
           count.joined, count.voted, (int)workshop_step(workshop));
    return false;
}

static bool goes_on(Try *try) {
    Workshop *workshop = open_workshop(try, 0);
    if (!workshop) return false;
    bool asked = workshop_step(workshop) == STEP_GO_ON;
    bool same = server_port(workshop_server(workshop)) == try->port;
    if (!asked) printf("nothing to go on with\n");
    if (!same) printf("the page is at another port\n");
    if (asked) workshop_next(workshop);
    bool ok = asked && same;
    for (int i = 0; ok && i < try->count; i++)
        ok = is_kept(workshop_course(workshop), &try->told[i]);
    if (*workshop_notice(workshop)) {
        printf("told: %s\n", workshop_notice(workshop));
        ok = false;
    }
    ok = ok && votes_go_on(try, workshop);
    workshop_close(workshop);
    return ok;
}

static void remove_one(void *data, const char *name) {
    char path[400];
    snprintf(path, sizeof path, "%s/%s", (const char *)data, name);
    files_remove(path);
}

static void clear(Try *try) {
    for (int i = 0; i < PHONES; i++)
        wire_hang_up(&try->phones[i]);
    files_each(try->folder, remove_one, try->folder);
}

int main(int argc, char **argv) {
    static Try try;
    Error err = { "" };
    PracticeOptions options = { .data = THAW_SOURCE_DIR, .kept = "" };
    int times = argc > 1 ? atoi(argv[1]) : 100, lost = 0, hit[STEPS] = { 0 };
    snprintf(try.folder, sizeof try.folder, "/tmp/thaw-kills-XXXXXX");
    if (!mkdtemp(try.folder)) return 2;
    try.practice = practice_open(&options);
    try.level = practice_find(try.practice, "shocked_bill", &err);
    srand((unsigned)time(NULL));
    for (int i = 0; i < times; i++) {
        do {
            clear(&try);
            try.port = wire_free_port();
        } while (!vote_and_kill(&try));
        hit[try.told[try.count - 1].step]++;
        lost += !goes_on(&try);
    }
    clear(&try);
    remove(try.folder);
    practice_close(try.practice);
    printf(
        "kills      %d: while thinking %d, voting %d, talking %d, looking at "
        "the vote %d, guessing %d, listening %d\n",
        times, hit[STEP_THINK], hit[STEP_VOTE], hit[STEP_TALK],
        hit[STEP_REVEAL], hit[STEP_MOOD], hit[STEP_LISTEN]);
    printf("lost       %d\n", lost);
    return lost ? 1 : 0;
}
