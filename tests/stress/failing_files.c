/* Preloaded into a program: the n-th call that touches a file below one folder fails.

   FAULT_FOLDER  the folder
   FAULT_AT      which call fails, from 1; 0 only counts
   FAULT_ERRNO   with which error
   FAULT_ONLY    which calls count: letters of the kinds below, all without it
   FAULT_STAYS   whether all calls after it fail, too
   FAULT_LOG     a file that gets a line for each call

   A program may change at, errno, kinds and stays while it runs: fault_arm(). */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static char folder[4096];
static size_t folder_length;
static long at, seen;
static int failure = EIO, stays, log_to = -1;
static char only[32];
static int paused;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int below(const char *path) {
    return folder_length && !strncmp(path, folder, folder_length) &&
           (path[folder_length] == '/' || path[folder_length] == 0);
}

static int absolute(int at_folder, const char *path, char *whole) {
    if (path[0] == '/' || at_folder == AT_FDCWD) {
        snprintf(whole, 4096, "%s", path);
        if (path[0] != '/' && getcwd(whole, 2048)) {
            strcat(whole, "/");
            strncat(whole, path, 2000);
        }
        return 1;
    }
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", at_folder);
    ssize_t length = readlink(link, whole, 2048);
    if (length < 0) return 0;
    snprintf(whole + length, 2000, "/%s", path);
    return 1;
}

/* Returns whether this call shall fail, with errno set. */
static int fails(char kind, const char *what, const char *path) {
    if (paused || !below(path) || (only[0] && !strchr(only, kind))) return 0;
    pthread_mutex_lock(&lock);
    seen++;
    int now = at && (stays ? seen >= at : seen == at);
    if (log_to >= 0) dprintf(log_to, "%ld %s %s%s\n", seen, what, path + folder_length, now ? " FAILS" : "");
    pthread_mutex_unlock(&lock);
    if (now) errno = failure;
    return now;
}

static int fails_at(char kind, const char *what, int at_folder, const char *path) {
    char whole[4096 + 2048];
    return folder_length && absolute(at_folder, path, whole) && fails(kind, what, whole);
}

static int fails_open(char kind, const char *what, int handle) {
    char link[64], whole[4096];
    if (!folder_length) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = readlink(link, whole, sizeof whole - 1);
    if (length < 0) return 0;
    whole[length] = 0;
    return fails(kind, what, whole);
}

void fault_arm(long new_at, int new_errno, const char *kinds, int new_stays) {
    pthread_mutex_lock(&lock);
    at = new_at, failure = new_errno, stays = new_stays, seen = 0;
    snprintf(only, sizeof only, "%s", kinds);
    pthread_mutex_unlock(&lock);
}

void fault_pause(int now) { paused = now; }
long fault_seen(void) { return seen; }

__attribute__((constructor)) static void begin(void) {
    const char *value;
    if ((value = getenv("FAULT_FOLDER"))) snprintf(folder, sizeof folder, "%s", value);
    if ((value = getenv("FAULT_AT"))) at = atol(value);
    if ((value = getenv("FAULT_ERRNO"))) failure = atoi(value);
    if ((value = getenv("FAULT_ONLY"))) snprintf(only, sizeof only, "%s", value);
    stays = getenv("FAULT_STAYS") != NULL;
    if ((value = getenv("FAULT_LOG"))) log_to = open(value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    folder_length = strlen(folder);
}

#define NEXT(name) static __typeof__(name) *next; if (!next) next = dlsym(RTLD_NEXT, #name)

/* o: opened to be read; c: created or opened to be written; w: written; s: flushed to the disk;
   m: renamed, linked; d: removed; f: folder made; r: rights; t: cut to a length; l: locked; R: read */

static char opening(int flags) { return flags & (O_WRONLY | O_RDWR | O_CREAT) ? 'c' : 'o'; }

#define MODE(flags) mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) {
    MODE(flags) NEXT(open);
    return fails_at(opening(flags), "open", AT_FDCWD, path) ? -1 : next(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
    MODE(flags) NEXT(open64);
    return fails_at(opening(flags), "open", AT_FDCWD, path) ? -1 : next(path, flags, mode);
}
int openat(int where, const char *path, int flags, ...) {
    MODE(flags) NEXT(openat);
    return fails_at(opening(flags), "open", where, path) ? -1 : next(where, path, flags, mode);
}
int openat64(int where, const char *path, int flags, ...) {
    MODE(flags) NEXT(openat64);
    return fails_at(opening(flags), "open", where, path) ? -1 : next(where, path, flags, mode);
}
ssize_t write(int handle, const void *data, size_t length) {
    NEXT(write);
    return fails_open('w', "write", handle) ? -1 : next(handle, data, length);
}
ssize_t pwrite(int handle, const void *data, size_t length, off_t place) {
    NEXT(pwrite);
    return fails_open('w', "pwrite", handle) ? -1 : next(handle, data, length, place);
}
ssize_t pwrite64(int handle, const void *data, size_t length, off64_t place) {
    NEXT(pwrite64);
    return fails_open('w', "pwrite", handle) ? -1 : next(handle, data, length, place);
}
ssize_t read(int handle, void *data, size_t length) {
    NEXT(read);
    return fails_open('R', "read", handle) ? -1 : next(handle, data, length);
}
ssize_t pread64(int handle, void *data, size_t length, off64_t place) {
    NEXT(pread64);
    return fails_open('R', "pread", handle) ? -1 : next(handle, data, length, place);
}
int fsync(int handle) {
    NEXT(fsync);
    return fails_open('s', "fsync", handle) ? -1 : next(handle);
}
int fdatasync(int handle) {
    NEXT(fdatasync);
    return fails_open('s', "fdatasync", handle) ? -1 : next(handle);
}
int rename(const char *from, const char *to) {
    NEXT(rename);
    return fails_at('m', "rename", AT_FDCWD, to) ? -1 : next(from, to);
}
int renameat(int one, const char *from, int other, const char *to) {
    NEXT(renameat);
    return fails_at('m', "rename", other, to) ? -1 : next(one, from, other, to);
}
int link(const char *from, const char *to) {
    NEXT(link);
    return fails_at('m', "link", AT_FDCWD, to) ? -1 : next(from, to);
}
int unlink(const char *path) {
    NEXT(unlink);
    return fails_at('d', "unlink", AT_FDCWD, path) ? -1 : next(path);
}
int unlinkat(int where, const char *path, int flags) {
    NEXT(unlinkat);
    return fails_at('d', "unlink", where, path) ? -1 : next(where, path, flags);
}
int rmdir(const char *path) {
    NEXT(rmdir);
    return fails_at('d', "rmdir", AT_FDCWD, path) ? -1 : next(path);
}
int mkdir(const char *path, mode_t mode) {
    NEXT(mkdir);
    return fails_at('f', "mkdir", AT_FDCWD, path) ? -1 : next(path, mode);
}
int mkdirat(int where, const char *path, mode_t mode) {
    NEXT(mkdirat);
    return fails_at('f', "mkdir", where, path) ? -1 : next(where, path, mode);
}
int chmod(const char *path, mode_t mode) {
    NEXT(chmod);
    return fails_at('r', "chmod", AT_FDCWD, path) ? -1 : next(path, mode);
}
int fchmod(int handle, mode_t mode) {
    NEXT(fchmod);
    return fails_open('r', "fchmod", handle) ? -1 : next(handle, mode);
}
int fchmodat(int where, const char *path, mode_t mode, int flags) {
    NEXT(fchmodat);
    return fails_at('r', "chmod", where, path) ? -1 : next(where, path, mode, flags);
}
int ftruncate(int handle, off_t length) {
    NEXT(ftruncate);
    return fails_open('t', "ftruncate", handle) ? -1 : next(handle, length);
}
int ftruncate64(int handle, off64_t length) {
    NEXT(ftruncate64);
    return fails_open('t', "ftruncate", handle) ? -1 : next(handle, length);
}
int posix_fallocate(int handle, off_t start, off_t length) {
    NEXT(posix_fallocate);
    return fails_open('w', "fallocate", handle) ? errno : next(handle, start, length);
}
int flock(int handle, int how) {
    NEXT(flock);
    return fails_open('l', "flock", handle) ? -1 : next(handle, how);
}
