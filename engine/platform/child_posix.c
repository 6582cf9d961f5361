/* SPDX-License-Identifier: MIT
 * A grandchild tries each file: the child waits for paths on a socket and forks
 * for each; the grandchild does the work within its limits and ends. The result
 * is its exit status, sent back over the socket, and the notes in shared
 * memory. */
#include "platform/child.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    FILES_OPEN_MAX = 16,
    SOCKET = 3, /* in the waiting process */
};

struct Child {
    pthread_mutex_t lock;
    pid_t waiting; /* 0: not begun */
    int socket;
    void *notes; /* shared; NULL: there was no memory for it */
    size_t notes_size;
};

/* ---- in the process that tries one file ---- */

static void limit(int which, rlim_t max) {
    const struct rlimit both = { max, max };
    setrlimit(which, &both);
}

/* Sanitizers reserve terabytes of addresses, so RLIMIT_AS cannot be used with
 * them. */
static void limit_memory(size_t more_bytes) {
#ifdef THAW_SANITIZED
    (void)more_bytes;
#else
    unsigned long long pages = 0;
    FILE *in = fopen("/proc/self/statm", "r");
    if (in && fscanf(in, "%llu", &pages) != 1) pages = 0;
    if (in) fclose(in);
    if (pages)
        limit(RLIMIT_AS,
              (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE) + more_bytes);
#endif
}

/* When the time is used up, SIGPROF ends the process. */
void child_allow_ms(long milliseconds) {
    const struct itimerval time = {
        .it_value = { milliseconds / 1000, milliseconds % 1000 * 1000 },
    };
    setitimer(ITIMER_PROF, &time, NULL);
}

void child_allow_more_ms(long milliseconds) {
    struct itimerval left;
    if (getitimer(ITIMER_PROF, &left)) return;
    long usec = left.it_value.tv_usec + milliseconds % 1000 * 1000;
    left.it_value.tv_sec += milliseconds / 1000 + usec / 1000000;
    left.it_value.tv_usec = usec % 1000000;
    setitimer(ITIMER_PROF, &left, NULL);
}

static void try_one(const ChildWork *work, const char *path, void *notes) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, FILES_OPEN_MAX);
    limit_memory(work->more_bytes);
    child_allow_ms(work->work_ms);
    work->run(work->data, path, notes);
    _exit(
        0); /* not exit: buffers copied from our parents must not be flushed */
}

/* ---- in the process that waits ---- */

static void set_apart(int socket) {
    static const int usual[] = { SIGTERM, SIGPROF, SIGCHLD,
                                 SIGPIPE, SIGABRT, SIGSEGV };
    /* Our parent decides what these do; it ends this process itself. */
    static const int ours[] = { SIGINT, SIGQUIT, SIGHUP };
    sigset_t none;
    for (size_t i = 0; i < sizeof usual / sizeof usual[0]; i++)
        signal(usual[i], SIG_DFL);
    for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++)
        signal(ours[i], SIG_IGN);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    if (socket != SOCKET) dup2(socket, SOCKET);
    close_range(SOCKET + 1, ~0U, 0);
    int empty = open("/dev/null", O_RDWR);
    dup2(empty, STDIN_FILENO);
    dup2(empty, STDOUT_FILENO);
#ifndef THAW_SANITIZED /* sanitizers report on the error stream */
    dup2(empty, STDERR_FILENO);
#endif
    close(empty);
}

/* For each path that comes, sends how the work on it ended. Ends when our
 * process does: the socket is then closed. */
static void wait_for_paths(const ChildWork *work, void *notes) {
    char path[PATH_MAX];
    for (;;) {
        ssize_t size = recv(SOCKET, path, sizeof path - 1, 0);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) _exit(0);
        path[size] = '\0';
        int status = 0;
        pid_t child = fork();
        if (child == 0) try_one(work, path, notes);
        if (child < 0) _exit(errno);
        while (waitpid(child, &status, 0) < 0 && errno == EINTR)
            continue;
        send(SOCKET, &status, sizeof status, MSG_NOSIGNAL);
    }
}

/* ---- in our process ---- */

Child *child_new(size_t notes_size) {
    Child *child = calloc(1, sizeof *child);
    if (!child) abort();
    pthread_mutex_init(&child->lock, NULL);
    child->socket = -1;
    child->notes_size = notes_size;
    void *page = mmap(NULL, notes_size, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    child->notes = page == MAP_FAILED ? NULL : page;
    return child;
}

void child_stop(Child *child) {
    if (!child->waiting) return;
    kill(child->waiting, SIGKILL);
    while (waitpid(child->waiting, NULL, 0) < 0 && errno == EINTR)
        continue;
    close(child->socket);
    child->waiting = 0;
    child->socket = -1;
}

void child_free(Child *child) {
    if (!child) return;
    child_stop(child);
    if (child->notes) munmap(child->notes, child->notes_size);
    pthread_mutex_destroy(&child->lock);
    free(child);
}

void child_lock(Child *child) {
    pthread_mutex_lock(&child->lock);
}

void child_unlock(Child *child) {
    pthread_mutex_unlock(&child->lock);
}

const void *child_notes(const Child *child) {
    return child->notes;
}

/* POSIX guarantees little in the child of a process with threads, but glibc and
 * musl keep what is used here (malloc, reading files) working after a fork.
 * This fork happens once; files are tried by children of the waiting process,
 * which has one thread. */
static bool begin(Child *child, const ChildWork *work) {
    int ends[2];
    if (child->waiting) return true;
    if (!child->notes) return errno = ENOMEM, false;
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends))
        return false;
    pid_t process = fork();
    if (process == 0) {
        set_apart(ends[1]);
        wait_for_paths(work, child->notes);
    }
    int why = errno;
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
        return errno = why, false;
    }
    child->waiting = process;
    child->socket = ends[0];
    return true;
}

/* Sends the path and waits for how it ended. CHILD_ABSENT: the waiting process
 * is gone. */
static ChildEnd ask(Child *child, const char *path, int wait_ms, int *status) {
    size_t size = strlen(path);
    struct pollfd answer = { child->socket, POLLIN, 0 };
    if (send(child->socket, path, size, MSG_NOSIGNAL) != (ssize_t)size)
        return CHILD_ABSENT;
    int ready;
    do {
        ready = poll(&answer, 1, wait_ms);
    } while (ready < 0 && errno == EINTR);
    if (ready == 0) return CHILD_HUNG;
    return recv(child->socket, status, sizeof *status, 0) == sizeof *status
               ? CHILD_DONE
               : CHILD_ABSENT;
}

/* If somebody has ended the waiting process, starts another, once. */
static ChildEnd try_path(Child *child, const ChildWork *work, const char *path,
                         int *status) {
    for (int tries = 0; tries < 2; tries++) {
        if (!begin(child, work)) return CHILD_ABSENT;
        memset(child->notes, 0, child->notes_size);
        ChildEnd end = ask(child, path, work->wait_ms, status);
        if (end == CHILD_DONE) return end;
        child_stop(child);
        if (end == CHILD_HUNG) return end;
        errno = EAGAIN;
    }
    return CHILD_ABSENT;
}

/* The waiting process keeps its own current folder, so it needs whole paths.
 * False: too long. */
static bool absolute(const char *path, char out[PATH_MAX]) {
    char here[PATH_MAX];
    bool whole = path[0] == '/' || !getcwd(here, sizeof here);
    int size = whole ? snprintf(out, PATH_MAX, "%s", path)
                     : snprintf(out, PATH_MAX, "%s/%s", here, path);
    return size >= 0 && size < PATH_MAX;
}

ChildEnd child_try(Child *child, const ChildWork *work, const char *path,
                   int *signal) {
    char whole[PATH_MAX];
    int status = 0;
    *signal = 0;
    if (!absolute(path, whole)) return CHILD_TOO_LONG;
    ChildEnd end = try_path(child, work, whole, &status);
    if (end != CHILD_DONE) return end;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return CHILD_DONE;
    *signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    bool late = *signal == SIGPROF || *signal == SIGXCPU;
    return late ? CHILD_LATE : CHILD_CRASHED;
}
