/* owner.c -- one owner of a record's file at a time. */
#include "platform/owner.h"

#include "base/fault.h"
#include "platform/db.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

struct owner { int file; };

struct owner *owner_take(const char *db)
{
    struct owner *o = calloc(1, sizeof *o);
    if (!o) fault("out of memory");
    o->file = -1;
    if (db_name_is_postgres(db)) return o;
    char path[4096];
    snprintf(path, sizeof path, "%s.lock", db);
    o->file = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (o->file < 0) fault("cannot make %s", path);
    if (flock(o->file, LOCK_EX | LOCK_NB) == 0) return o;
    owner_leave(o);
    return NULL;
}

void owner_leave(struct owner *o)
{
    if (o->file >= 0) close(o->file);
    free(o);
}
