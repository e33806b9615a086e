/* floor_looks.c -- one plain row for each look, in a commit shared by all who wait. */
#include "tools/bench/floor.h"

#include <microhttpd.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static struct answer *first, **last = &first;

void looks_put(struct answer *a)
{
    a->next = NULL;
    pthread_mutex_lock(&lock);
    *last = a;
    last = &a->next;
    pthread_cond_signal(&changed);
    pthread_mutex_unlock(&lock);
}

static struct answer *take_all(void)
{
    pthread_mutex_lock(&lock);
    while (!first) pthread_cond_wait(&changed, &lock);
    struct answer *list = first;
    first = NULL;
    last = &first;
    pthread_mutex_unlock(&lock);
    return list;
}

static void record(sqlite3_stmt *add, const struct answer *a)
{
    sqlite3_bind_int64(add, 1, a->person_id);
    if (sqlite3_step(add) != SQLITE_DONE) abort();
    sqlite3_reset(add);
}

static void *keep_looks(void *db)
{
    sqlite3_stmt *add;
    static const char sql[] = "INSERT INTO floor_look (person_id, account_id, at)"
                              " VALUES (?1, 1, '2026-11-24T09:14:00.000Z')";
    if (sqlite3_prepare_v2(db, sql, -1, &add, NULL)) abort();
    for (struct answer *list; (list = take_all());) {
        floor_run(db, "BEGIN IMMEDIATE");
        for (const struct answer *a = list; a; a = a->next) record(add, a);
        floor_run(db, "COMMIT");
        while (list) {
            struct answer *a = list;
            list = a->next;     /* once it wakes, a belongs to its own thread */
            a->is_recorded = 1;
            MHD_resume_connection(a->connection);
        }
    }
    return NULL;
}

void looks_begin(const char *file)
{
    pthread_t thread;
    sqlite3 *db = floor_open(file);
    floor_run(db, "CREATE TABLE IF NOT EXISTS floor_look (look_id INTEGER PRIMARY KEY,"
                  " person_id INTEGER NOT NULL, account_id INTEGER NOT NULL, at TEXT NOT NULL)");
    if (pthread_create(&thread, NULL, keep_looks, db)) abort();
}
