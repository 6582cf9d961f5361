/* SPDX-License-Identifier: MIT
 * A level is tried by a child of a child: the first child waits for paths on
 * a socket and forks for each; the second reads the level within its limits
 * and ends. How it ended, and the notes in a shared page, tell the rest. */
#include "script/sandbox/probe.h"

#include "core/base/mem.h"
#include "core/words/say.h"
#include "core/base/text.h"
#include "script/sandbox/state.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MORE_BYTES = 128 * 1024 * 1024, /* than we have when it begins */
    FILES_OPEN = 16,
    SOCKET = 3, /* in the waiting process */
};

struct Probe {
    pthread_mutex_t lock; /* one level at a time */
    pid_t waiting;        /* 0: not begun */
    int socket;
    char language[32]; /* in which it tells what stopped a level */
    ProbeNotes *notes; /* shared; NULL: there was no memory for it */
};

/* ---- in the process that reads one level ---- */

static void limit(int which, rlim_t most) {
    const struct rlimit both = { most, most };
    setrlimit(which, &both);
}

/* Sanitizers reserve terabytes of addresses, so these cannot be counted. */
static void limit_memory(void) {
#ifndef THAW_SANITIZED
    unsigned long long pages = 0;
    FILE *in = fopen("/proc/self/statm", "r");
    if (in && fscanf(in, "%llu", &pages) != 1) pages = 0;
    if (in) fclose(in);
    if (pages)
        limit(RLIMIT_AS,
              (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + MORE_BYTES);
#endif
}

/* When the time is used up, SIGPROF ends the process. */
static void allow_ms(long long milliseconds) {
    milliseconds *= sandbox_slowness();
    const struct itimerval time = {
        .it_value = { milliseconds / 1000, milliseconds % 1000 * 1000 },
    };
    setitimer(ITIMER_PROF, &time, NULL);
}

void probe_reads(size_t bytes) {
    struct itimerval left;
    long more = sandbox_share(PROBE_MIB_MS, bytes) * sandbox_slowness();
    if (getitimer(ITIMER_PROF, &left)) return;
    long usec = left.it_value.tv_usec + more % 1000 * 1000;
    left.it_value.tv_sec += more / 1000 + usec / 1000000;
    left.it_value.tv_usec = usec % 1000000;
    setitimer(ITIMER_PROF, &left, NULL);
}

void probe_has_read(void) {
    allow_ms(PROBE_BUILD_MS);
}

static void try_one(ProbeTry try, const void *data, const char *path,
                    ProbeNotes *notes) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, FILES_OPEN);
    limit_memory();
    allow_ms(PROBE_READ_MS);
    try(data, path, notes);
    _exit(0); /* nothing of our parents' is to be closed or written twice */
}

/* ---- in the process that waits ---- */

static void set_apart(int socket) {
    static const int usual[] = { SIGTERM, SIGPROF, SIGCHLD,
                                 SIGPIPE, SIGABRT, SIGSEGV };
    static const int ours[] = { SIGINT, SIGQUIT, SIGHUP }; /* to decide on */
    sigset_t none;
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
        signal(usual[i], SIG_DFL);
    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++)
        signal(ours[i], SIG_IGN);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (socket != SOCKET) dup2(socket, SOCKET);
    close_range(SOCKET + 1, ~0U, 0);
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDOUT_FILENO);
#ifndef THAW_SANITIZED /* whose reports are wanted */
    dup2(nothing, STDERR_FILENO);
#endif
    close(nothing);
}

/* For each path that comes, how the reading of it ended. Ends with us: then
 * the socket closes. */
static void wait_for_levels(ProbeTry try, const void *data, ProbeNotes *notes) {
    char path[PATH_MAX];
    for (;;) {
        ssize_t size = recv(SOCKET, path, sizeof path - 1, 0);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) _exit(0);
        path[size] = '\0';
        int status = 0;
        pid_t child = fork();
        if (child == 0) try_one(try, data, path, notes);
        if (child < 0) _exit(errno);
        while (waitpid(child, &status, 0) < 0 && errno == EINTR)
            continue;
        send(SOCKET, &status, sizeof status, MSG_NOSIGNAL);
    }
}

/* ---- here ---- */

Probe *probe_new(void) {
    Probe *probe = mem_alloc(sizeof *probe);
    pthread_mutex_init(&probe->lock, NULL);
    probe->socket = -1;
    void *page = mmap(NULL, sizeof *probe->notes, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    probe->notes = page == MAP_FAILED ? NULL : page;
    return probe;
}

/* Ends the waiting process and what it has begun. */
static void stop(Probe *probe) {
    if (!probe->waiting) return;
    kill(probe->waiting, SIGKILL);
    while (waitpid(probe->waiting, NULL, 0) < 0 && errno == EINTR)
        continue;
    close(probe->socket);
    probe->waiting = 0;
    probe->socket = -1;
}

void probe_free(Probe *probe) {
    if (!probe) return;
    stop(probe);
    if (probe->notes) munmap(probe->notes, sizeof *probe->notes);
    pthread_mutex_destroy(&probe->lock);
    mem_free(probe);
}

/* The child of a process with threads may not do much, but what it does here
 * (take memory, read files) the C libraries of today keep in order over a
 * fork. It is done once; levels are tried by children of a process with one
 * thread. */
static bool begin(Probe *probe, ProbeTry try, const void *data) {
    int ends[2];
    if (probe->waiting && strcmp(probe->language, say_language()) != 0)
        stop(probe); /* it has the catalogue of its beginning */
    if (probe->waiting) return true;
    if (!probe->notes) return errno = ENOMEM, false;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends))
        return false;
    pid_t child = fork();
    if (child == 0) {
        set_apart(ends[1]);
        wait_for_levels(try, data, probe->notes);
    }
    int why = errno;
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        return errno = why, false;
    }
    probe->waiting = child;
    utf8_copy(probe->language, sizeof probe->language, say_language());
    probe->socket = ends[0];
    return true;
}

/* Sends the path and waits for how it ended; 0: no answer came, -1: the
 * waiting process is gone. */
static int ask(Probe *probe, const char *path, int *status) {
    size_t size = strlen(path);
    struct pollfd answer = { probe->socket, POLLIN, 0 };
    if (send(probe->socket, path, size, MSG_NOSIGNAL) != (ssize_t)size)
        return -1;
    int ready;
    do {
        ready = poll(&answer, 1, PROBE_WALL_MS * sandbox_slowness());
    } while (ready < 0 && errno == EINTR);
    if (ready == 0) return 0;
    return recv(probe->socket, status, sizeof *status, 0) == sizeof *status
               ? 1
               : -1;
}

/* The waiting process may have been ended by others: then there is another. */
static int try_level(Probe *probe, ProbeTry try, const void *data,
                     const char *path, int *status) {
    for (int tries = 0; tries < 2; tries++) {
        if (!begin(probe, try, data)) return -1;
        memset(probe->notes, 0, sizeof *probe->notes);
        int answer = ask(probe, path, status);
        if (answer > 0) return answer;
        stop(probe);
        if (answer == 0) return answer;
        errno = EAGAIN;
    }
    return -1;
}

/* It ran in a process that a level may have broken: nothing in the notes is
 * taken on trust. */
static void tell(const ProbeNotes *notes, const char *path, const char *words,
                 Findings *findings) {
    char file[sizeof notes->files[0]], text[sizeof notes->text];
    bool known = notes->file > 0 && notes->file < PROBE_FILES_MAX;
    snprintf(file, sizeof file, "%.*s", (int)sizeof file - 1,
             known ? notes->files[notes->file] : "");
    snprintf(text, sizeof text, "%.*s", (int)sizeof text - 1,
             words ? words : notes->text);
    bool clean =
        utf8_valid(text, strlen(text)) && utf8_valid(file, strlen(file));
    Place at = { *file && clean ? file : path,
                 notes->line > 0 ? notes->line : 1 };
    bool large = !words && notes->too_large;
    findings_add(findings, at, large ? "too-large" : "script-failed", "%s",
                 clean && *text ? text : say("the level could not be read"));
}

static bool judge(const ProbeNotes *notes, int status, const char *path,
                  Findings *findings) {
    char words[400];
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && !notes->stopped)
        return true;
    if (WIFEXITED(status) && notes->stopped) {
        tell(notes, path, NULL, findings);
        return false;
    }
    int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    bool late = signal == SIGPROF || signal == SIGXCPU;
    snprintf(words, sizeof words,
             late ? say("the script ran too long and was stopped")
                  : say("reading the level made the program fail (signal %d), "
                        "so it was not loaded"),
             signal);
    tell(notes, path, words, findings);
    return false;
}

static char *absolute(const char *path) {
    char here[PATH_MAX];
    Text whole = { 0 };
    if (path[0] != '/' && getcwd(here, sizeof here))
        text_format(&whole, "%s/", here);
    text_add(&whole, path);
    return text_take(&whole);
}

bool probe_level(Probe *probe, ProbeTry try, const void *data, const char *path,
                 Findings *findings) {
    int status = 0;
    char *whole = absolute(path);
    if (strlen(whole) >= PATH_MAX) { /* no such file can be opened */
        mem_free(whole);
        return true;
    }
    pthread_mutex_lock(&probe->lock);
    const Place at = { path, 1 };
    int answer = try_level(probe, try, data, whole, &status);
    int why = errno;
    bool survived = answer > 0 && judge(probe->notes, status, path, findings);
    if (answer == 0)
        tell(probe->notes, path, say("the script hung and was stopped"),
             findings);
    pthread_mutex_unlock(&probe->lock);
    if (answer < 0)
        findings_add(findings, at, "script-failed",
                     "the level could not be tried out in a process of its "
                     "own, which keeps this machine safe: %s",
                     strerror(why));
    mem_free(whole);
    return survived;
}
