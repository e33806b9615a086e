/* upgrade.c -- `probity upgrade`: bring a record to this program's version. */
#include "cli/command.h"

#include "base/fault.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/owner.h"
#include "platform/record.h"

#include <stdio.h>

static const struct option_row rows[] = { DB_OPTION, { 0 } };

struct upgrading { struct work *w; int taken; };

static void take_steps(void *arg)
{
    struct upgrading *u = arg;
    u->taken = record_upgrade(u->w->db, record_migrations, u->w->now);
}

static int take_and_say(struct work *w)
{
    struct upgrading u = { .w = w };
    const char *reason = fault_guard(take_steps, &u);
    if (reason) fprintf(stderr, "probity: %s; nothing of that step was kept\n", reason);
    else printf("version %d, %d steps taken\n", SCHEMA_VERSION, u.taken);
    return reason ? COULD_NOT_RUN : DONE;
}

static int upgrade(int argc, char **argv)
{
    struct options o;
    char why[OWNER_WHY];
    if (!options_read(&o, &upgrade_command, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&o, "db");
    struct work *w = open_old_record(db);
    struct owner *owner = owner_take(db, why);
    int code = owner ? take_and_say(w) : COULD_NOT_RUN;
    if (owner) owner_leave(owner);
    else fprintf(stderr, "probity: %s: %s\n", db, why);
    close_record(w);
    return code;
}

const struct command upgrade_command = {
    .name = "upgrade",
    .summary = "bring a record to this program's version",
    .help = "usage: probity upgrade [--db FILE|URL]\n\n"
            "Takes each step that the record has not been through, each whole or not at all.\n"
            "Back the record up first: there is no way back but the backup.\n",
    .options = rows,
    .run = upgrade,
};
