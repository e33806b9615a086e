/* owner.h -- one owner of a record's file at a time.
 *
 * `serve` owns the file; whoever would replace it must own it first. Ownership is
 * a lock on FILE.lock that the system takes back when its holder ends, however it
 * ends. Writing beside the owner is safe without it: SQLite queues writers. */
#ifndef PLATFORM_OWNER_H
#define PLATFORM_OWNER_H

struct owner;

/* NULL if somebody else owns it. A name of PostgreSQL has no file: whoever asks
 * owns it. */
struct owner *owner_take(const char *db);
void owner_leave(struct owner *o);

#endif
