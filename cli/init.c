/* init.c -- `probity init`: a new, empty record. */
#include "cli/command.h"

#include "base/fault.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/db.h"
#include "platform/record.h"
#include "platform/secret.h"
#include "platform/session.sql.h"

#include <stdio.h>
#include <string.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "unit", "NAME", "Probity", "what the unit is called on every page" },
    { 0 },
};

static void fill(struct db *db, const char *unit)
{
    struct arena a = { 0 };
    struct instant now = clock_now();
    record_create(db, now);
    db_work_for(db, &a, &(struct db_context){ .now = now });
    db_begin_write(db);
    set_setting(db, "unit_name", unit);
    db_commit(db);
    arena_free(&a);
}

static void leave(void *db)
{
    db_close(db);
}

static void make(void *arg)
{
    const struct options *o = arg;
    secret_begin();
    struct db *db = db_open(option(o, "db"));
    struct fault_release r = { .undo = leave, .thing = db };
    fault_releases(&r);
    if (record_exists(db)) fault("there is a record there already");
    fill(db, option(o, "unit"));
    fault_released(&r);
    db_close(db);
}

static int init(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &init_command, argc, argv)) return ASKED_WRONGLY;
    char text[SHOWN_NAME];
    const char *db = shown_name(option(&o, "db"), text);
    const char *reason = fault_guard(make, &o);
    if (reason) {
        fprintf(stderr, "probity: %s\n", reason);
        return COULD_NOT_RUN;
    }
    printf("made %s for %s\nNext: probity user add NAME --role operator, then probity serve\n",
           db, option(&o, "unit"));
    return DONE;
}

const struct command init_command = {
    .name = "init",
    .summary = "make a new, empty record",
    .help = "usage: probity init [--db FILE|URL] [--unit NAME]\n\n"
            "Makes the tables of a new record. Refuses if there is one already.\n",
    .options = rows,
    .run = init,
};
