/* SPDX-License-Identifier: MIT
 * Processes on POSIX systems. */
#include "platform/process.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

void process_begin(void) {
    signal(SIGXFSZ, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
}

long process_number(void) {
    return (long)getpid();
}

int process_cores(void) {
    cpu_set_t allowed;
    int count = sched_getaffinity(0, sizeof allowed, &allowed) == 0
                    ? CPU_COUNT(&allowed)
                    : (int)sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? count : 1;
}

void process_raise_file_limit(void) {
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files)) return;
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

void process_leave_no_core(void) {
    const struct rlimit none = { 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
}

bool process_account(char *out, size_t size) {
    const struct passwd *account = getpwuid(getuid());
    int length = account ? snprintf(out, size, "%s", account->pw_name) : -1;
    return length > 0 && (size_t)length < size;
}

bool process_random(void *bytes, size_t size) {
    return getrandom(bytes, size, 0) == (ssize_t)size;
}

/* ---- Ctrl-C ---- */

/* A signal handler takes no data, so its callback must be global. */
static void (*interrupt_asked)(void);

static void on_interrupt(int number) {
    (void)number;
    if (interrupt_asked) interrupt_asked();
}

void process_on_interrupt(void (*asked)(void)) {
    struct sigaction action = { .sa_handler = on_interrupt,
                                .sa_flags = (int)SA_RESETHAND };
    interrupt_asked = asked;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
}

void process_off_interrupt(void) {
    signal(SIGINT, SIG_DFL);
    interrupt_asked = NULL;
}

/* ---- another program ---- */

extern char **environ;

/* Restores the signals that process_begin ignores: a child would inherit that.
 */
static void give_back_signals(posix_spawnattr_t *how) {
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGPIPE);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigdefault(how, &usual);
    posix_spawnattr_setflags(how, POSIX_SPAWN_SETSIGDEF);
}

ProcessResult process_run(const char *const *argv, FILE *input, FILE *output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t how;
    pid_t child;
    int status = 0;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(input), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null",
                                     O_WRONLY, 0);
    posix_spawnattr_init(&how);
    give_back_signals(&how);
    int wrong = posix_spawnp(&child, argv[0], &actions, &how,
                             (char *const *)(void *)argv, environ);
    posix_spawnattr_destroy(&how);
    posix_spawn_file_actions_destroy(&actions);
    if (wrong) return PROCESS_ABSENT;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return PROCESS_FAILED;
    if (!WIFEXITED(status)) return PROCESS_FAILED;
    int code = WEXITSTATUS(status);
    return code == 127 ? PROCESS_ABSENT : code ? PROCESS_FAILED : PROCESS_FINE;
}

/* In the new process: only what may be called between fork and exec. Tells
 * `failed` when there is no such program; starting one closes it. */
static _Noreturn void become(const char *const *argv, ProcessPriority priority,
                             int failed) {
    enum { TELLS = STDERR_FILENO + 1 };
    int nothing = open("/dev/null", O_RDWR);
    setsid();
    if (priority == PROCESS_GIVES_WAY && nice(10) < 0)
        errno = 0; /* it may be refused */
    if (failed != TELLS) dup2(failed, TELLS);
    for (int i = 0; i <= STDERR_FILENO && nothing >= 0; i++)
        dup2(nothing, i);
    close_range(TELLS + 1, ~0u, 0);
    fcntl(TELLS, F_SETFD, FD_CLOEXEC);
    signal(SIGPIPE, SIG_DFL);
    signal(SIGXFSZ, SIG_DFL);
    signal(SIGINT, SIG_DFL);
    execvp(argv[0], (char *const *)(void *)argv);
    if (write(TELLS, "", 1) < 0) _exit(126);
    _exit(127);
}

/* Whether nothing is written until the other end is closed. */
static bool is_silent(int from) {
    char byte;
    ssize_t got;
    do
        got = read(from, &byte, 1);
    while (got < 0 && errno == EINTR);
    return got == 0;
}

/* Forks twice: the first process ends at once and is waited for, so the second
 * one belongs to the system and leaves nothing behind here. */
bool process_start_alone(const char *const *argv, ProcessPriority priority) {
    int failed[2], status = 1;
    if (pipe2(failed, O_CLOEXEC)) return false;
    pid_t first = fork();
    if (first == 0) {
        pid_t second = fork();
        if (second == 0) become(argv, priority, failed[1]);
        _exit(second < 0);
    }
    close(failed[1]);
    while (first > 0 && waitpid(first, &status, 0) < 0)
        if (errno != EINTR) break;
    bool started = first > 0 && WIFEXITED(status) && !WEXITSTATUS(status) &&
                   is_silent(failed[0]);
    close(failed[0]);
    return started;
}
