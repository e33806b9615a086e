/* work.h -- who does something, when, and with which connection.
 *
 * The first argument of every service. A service reads and writes through
 * w->db, takes memory from w->arena, and says in the same breath what it did
 * (journal.h). It asks no clock: w->now and w->today are given. */
#ifndef PLATFORM_WORK_H
#define PLATFORM_WORK_H

#include "base/arena.h"
#include "base/instant.h"
#include "base/refusal.h"
#include "platform/db.h"

#include <stdbool.h>
#include <stdint.h>

/* What a record is about. The platform knows no more of it than this. */
struct subject {
    const char *kind;           /* "person", "account" ... */
    int64_t id;
};

/* Whoever is signed in. */
struct reader {
    int64_t account_id;         /* 0 = the program itself */
    const char *username;
    const char *name;
    const char *role;           /* a word; the composition says what it may */
    uint64_t may;               /* permissions, as bits: 1 << permission */
    int64_t holder_id;          /* who works here under the account; 0 = nobody */
    bool has_keys;              /* single-key commands are on */
    bool is_to_change;          /* must choose a new password first */
};

struct journal_entry;

struct work {
    struct db *db;
    struct arena *arena;
    struct reader reader;
    struct instant now;
    struct date today;          /* the local date */
    struct instant as_at;       /* the moment looked back to; not known = now */
    int64_t source;             /* where what is written now comes from */
    struct journal_entry *entries;      /* what has been done: journal.h */
    size_t entry_count;
};

enum { SOURCE_HERE = 1 };       /* source.source_id of this record itself */

/* Put the work's account, moment and arena behind its connection. Called again
 * whenever one of them changes. */
void work_ready(struct work *w);

bool may(const struct work *w, int permission);

/* A new key: 53 bits, later keys greater, never the same twice in this program,
 * nor in two programs with different numbers (key_program). */
int64_t new_key(struct instant now);
/* Which of 16 servers of one database this is; 0 at first. */
void key_program(int number);

#endif
