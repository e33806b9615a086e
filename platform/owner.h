/* owner.h -- one owner of a record's file at a time.
 *
 * `serve` owns the file; whoever would replace or rebuild it must own it first.
 * Ownership is a lock on FILE.lock that the system takes back when its holder ends,
 * however it ends. Writing beside the owner is safe without it: SQLite queues
 * writers. */
#ifndef PLATFORM_OWNER_H
#define PLATFORM_OWNER_H

enum { OWNER_WHY = 256 };

struct owner;

/* NULL if it cannot be had; `why` then says so ("process 4711 has it: stop that
 * first"). A name of PostgreSQL has no file: whoever asks owns it. */
struct owner *owner_take(const char *db, char why[static OWNER_WHY]);
void owner_leave(struct owner *o);

#endif
