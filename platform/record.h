/* record.h -- a new record, and one of an earlier version. */
#ifndef PLATFORM_RECORD_H
#define PLATFORM_RECORD_H

#include "platform/db.h"
#include "base/instant.h"

/* A step from one version of the schema to the next. */
struct migration {
    int version;                /* 0 ends the table */
    const char *const *sql;     /* statements, ending with NULL */
};

enum { SCHEMA_VERSION = 1 };

/* Does the database hold a record? */
bool record_exists(struct db *db);

/* The version of a record that exists. */
int record_version(struct db *db);

/* Build every table of every room, and source 1, this record itself. In one
 * transaction: a record is whole or not there. */
void record_create(struct db *db, struct instant now);

/* Take every step that a record has not been through, in order, each in a
 * transaction of its own. Returns how many were taken. */
int record_upgrade(struct db *db, const struct migration *steps, struct instant now);

/* The steps of this program. */
extern const struct migration record_migrations[];

#endif
