/* A disk that fails on purpose, for the one process that this is preloaded into.
 *
 * Only files whose path ends with DISK_FILE are touched; the variables are read at each call, so
 * that a process may set them for itself. Counts are of calls on such files, from 1.
 *   DISK_SHORT=n          a write takes n bytes at most
 *   DISK_WRITE_FAILS=k    the k-th write and all after it fail (EIO)
 *   DISK_SYNC_FAILS=k     the k-th sync fails once (EIO), as a real one does; later ones "succeed"
 *   DISK_STALLS=k:ms:n    the k-th write, and all that is asked until then, take so long; and so
 *                         does each n-th after it, where n is given
 *   DISK_NO_SYNC=1        no sync of any file does anything
 *   DISK_LOG=path         a line a call is added there: what was asked, what came of it, and from
 *                         when to when it took, in monotonic seconds
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static long writes, syncs;
static struct timespec stalled_until;

static long number(const char *name)
{
    const char *said = getenv(name);
    return said ? strtol(said, NULL, 10) : 0;
}

static int is_ours(int fd)
{
    char link[64], path[PATH_MAX];
    const char *wanted = getenv("DISK_FILE");
    if (!wanted)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    size_t length = strlen(wanted);
    return n >= (ssize_t)length && memcmp(path + n - length, wanted, length) == 0;
}

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + 1e-9 * (double)at.tv_nsec;
}

static void note(const char *what, long result, double began)
{
    const char *path = getenv("DISK_LOG");
    if (!path)
        return;
    int kept = errno, fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd >= 0) {
        char line[128];
        int n = snprintf(line, sizeof line, "%s %ld %.6f %.6f\n", what, result, began, now());
        ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
        if (real(fd, line, (size_t)n) < 0)
            abort();
        close(fd);
    }
    errno = kept;
}

static void stall(int is_write)
{
    const char *said = getenv("DISK_STALLS");
    struct timespec until;
    if (!said)
        return;
    char *rest;
    long at = strtol(said, &rest, 10), ms = *rest == ':' ? strtol(rest + 1, &rest, 10) : 0;
    long each = *rest == ':' ? strtol(rest + 1, NULL, 10) : 0;
    pthread_mutex_lock(&one_at_a_time);
    if (is_write && (writes == at || (each && writes > at && (writes - at) % each == 0))) {
        clock_gettime(CLOCK_MONOTONIC, &stalled_until);
        stalled_until.tv_sec += ms / 1000;
        stalled_until.tv_nsec += ms % 1000 * 1000000L;
        if (stalled_until.tv_nsec >= 1000000000L) {
            stalled_until.tv_sec += 1;
            stalled_until.tv_nsec -= 1000000000L;
        }
    }
    until = stalled_until;
    pthread_mutex_unlock(&one_at_a_time);
    if (until.tv_sec)
        while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) == EINTR)
            ;
}

static long counted(long *counter)
{
    pthread_mutex_lock(&one_at_a_time);
    long count = ++*counter;
    pthread_mutex_unlock(&one_at_a_time);
    return count;
}

ssize_t write(int fd, const void *data, size_t size)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "write");
    if (!is_ours(fd))
        return real(fd, data, size);
    long count = counted(&writes), fails = number("DISK_WRITE_FAILS"), most = number("DISK_SHORT");
    double began = now();
    stall(1);
    ssize_t result = -1;
    if (fails && count >= fails)
        errno = EIO;
    else
        result = real(fd, data, most && size > (size_t)most ? (size_t)most : size);
    note("write", result, began);
    return result;
}

static int sync_with(const char *name, int fd)
{
    int (*real)(int) = dlsym(RTLD_NEXT, name);
    int ours = is_ours(fd), result = 0;
    double began = now();
    if (ours) {
        long count = counted(&syncs), fails = number("DISK_SYNC_FAILS");
        stall(0);
        if (fails && count == fails) {
            errno = EIO;
            result = -1;
        }
    }
    if (!result && !number("DISK_NO_SYNC"))
        result = real(fd);
    if (ours)
        note("sync", result, began);
    return result;
}

int fsync(int fd) { return sync_with("fsync", fd); }
int fdatasync(int fd) { return sync_with("fdatasync", fd); }
