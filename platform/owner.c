/* owner.c -- one owner of a record's file at a time. */
#include "platform/owner.h"

#include "base/fault.h"
#include "platform/db.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

struct owner { int file; };         /* -1 = none: PostgreSQL */

static int open_lock(const char *db, char why[static OWNER_WHY])
{
    char path[4096];
    snprintf(path, sizeof path, "%s.lock", db);
    int file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0) snprintf(why, OWNER_WHY, "cannot make %.180s: %s", path, strerror(errno));
    return file;
}

/* The process's number stands in the file for people; the lock is what counts, so
 * that a full disk keeps nobody from serving. */
static bool lock(int file, char why[static OWNER_WHY])
{
    if (flock(file, LOCK_EX | LOCK_NB) == 0) {
        if (ftruncate(file, 0) == 0) dprintf(file, "%d\n", (int)getpid());
        return true;
    }
    char text[24] = "";
    ssize_t len = pread(file, text, sizeof text - 1, 0);
    if (len > 0) snprintf(why, OWNER_WHY, "process %d has it: stop that first", atoi(text));
    else snprintf(why, OWNER_WHY, "another process has it: stop that first");
    return false;
}

struct owner *owner_take(const char *db, char why[static OWNER_WHY])
{
    bool has_file = !db_name_is_postgres(db);
    int file = has_file ? open_lock(db, why) : -1;
    if (has_file && (file < 0 || !lock(file, why))) {
        if (file >= 0) close(file);
        return NULL;
    }
    struct owner *o = calloc(1, sizeof *o);
    if (!o) fault("out of memory");
    o->file = file;
    return o;
}

void owner_leave(struct owner *o)
{
    if (o->file >= 0) close(o->file);
    free(o);
}
