/* copy.c -- copying a record's file, and whether a copy is sound. */
#include "cli/copy.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

enum { PAGES_AT_ONCE = 4096, PAUSE_MS = 5 };

static char said[512];

static const char *say(const char *what, sqlite3 *db)
{
    snprintf(said, sizeof said, "%s: %s", what, sqlite3_errmsg(db));
    return said;
}

/* In steps, so that a writer never waits long. */
static int copy_pages(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *b = sqlite3_backup_init(to, "main", from, "main");
    if (!b) return SQLITE_ERROR;
    int code;
    do {
        code = sqlite3_backup_step(b, PAGES_AT_ONCE);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) sqlite3_sleep(PAUSE_MS);
    } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
    sqlite3_backup_finish(b);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

const char *copy_record(const char *from, const char *to)
{
    sqlite3 *a = NULL, *b = NULL;
    const char *why = NULL;
    if (sqlite3_open_v2(from, &a, SQLITE_OPEN_READONLY, NULL)) why = say(from, a);
    else if (sqlite3_open(to, &b)) why = say(to, b);
    else if (copy_pages(a, b)) why = say(to, b);
    sqlite3_close(a);
    sqlite3_close(b);
    return why;
}

const char *copy_is_sound(const char *path)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *st = NULL;
    const char *why = NULL;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL)
        || sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &st, NULL)
        || sqlite3_step(st) != SQLITE_ROW)
        why = say(path, db);
    else if (strcmp((const char *)sqlite3_column_text(st, 0), "ok") != 0)
        why = say("the file is damaged", db);
    sqlite3_finalize(st);
    if (!why && sqlite3_exec(db, "SELECT version FROM schema_version", NULL, NULL, NULL))
        why = say("the file holds no record", db);
    sqlite3_close(db);
    return why;
}
