/* copy.c -- copying a record's file, and whether a copy is sound. */
#include "cli/copy.h"

#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BUSY_MS = 5000 };

static char said[512];

static const char *say(const char *what, sqlite3 *db)
{
    snprintf(said, sizeof said, "%s: %s", what, sqlite3_errmsg(db));
    return said;
}

/* ---- copying ---------------------------------------------------------------------*/

/* The snapshot is held from first to last page. Without it, each write of a server
 * at work would make SQLite begin the copy again. Readers keep nobody waiting. */
static int copy_pages(sqlite3 *from, sqlite3 *to)
{
    int code = sqlite3_exec(from, "BEGIN; SELECT COUNT(*) FROM sqlite_schema", NULL, NULL, NULL);
    if (code) return code;
    sqlite3_backup *b = sqlite3_backup_init(to, "main", from, "main");
    if (!b) return sqlite3_errcode(to);
    sqlite3_backup_step(b, -1);
    code = sqlite3_backup_finish(b);
    sqlite3_exec(from, "COMMIT", NULL, NULL, NULL);
    return code;
}

const char *copy_record(const char *from, const char *to)
{
    sqlite3 *a = NULL, *b = NULL;
    const char *why = NULL;
    if (sqlite3_open_v2(from, &a, SQLITE_OPEN_READONLY, NULL)) why = say(from, a);
    else if (sqlite3_open(to, &b)) why = say(to, b);
    else if (sqlite3_busy_timeout(a, BUSY_MS) || copy_pages(a, b)) why = say(to, b);
    else if (sqlite3_exec(b, "PRAGMA journal_mode = DELETE", NULL, NULL, NULL)) why = say(to, b);
    sqlite3_close(a);
    sqlite3_close(b);
    return why;
}

/* ---- soundness -------------------------------------------------------------------*/

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
        why = "the file is damaged";
    sqlite3_finalize(st);
    if (!why && sqlite3_exec(db, "SELECT version FROM schema_version", NULL, NULL, NULL))
        why = "the file holds no record";
    sqlite3_close(db);
    return why;
}

/* ---- the log ---------------------------------------------------------------------*/

void copy_fold_log(const char *path)
{
    char log[4096], shared[4096];
    sqlite3 *db = NULL;
    if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK)
        sqlite3_exec(db, "PRAGMA wal_checkpoint(TRUNCATE)", NULL, NULL, NULL);
    sqlite3_close(db);
    snprintf(log, sizeof log, "%s-wal", path);
    snprintf(shared, sizeof shared, "%s-shm", path);
    unlink(log);
    unlink(shared);
}
