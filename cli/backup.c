/* backup.c -- `probity backup`: a copy of a record that is in use. */
#include "cli/command.h"

#include "cli/copy.h"
#include "cli/options.h"
#include "platform/db.h"

#include <stdio.h>
#include <unistd.h>

static const struct option_row rows[] = { DB_OPTION, { 0 } };

static int backup(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, rows, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&o, "db"), *to = o.words[0];
    if (o.word_count != 1) {
        fprintf(stderr, "probity: say where the copy goes: probity backup FILE\n");
        return ASKED_WRONGLY;
    }
    if (db_name_is_postgres(db)) {
        fprintf(stderr, "probity: back PostgreSQL up with its own tools: pg_dump -Fc -f %s\n", to);
        return COULD_NOT_RUN;
    }
    if (access(to, F_OK) == 0) {
        fprintf(stderr, "probity: %s is there already; a backup never overwrites\n", to);
        return COULD_NOT_RUN;
    }
    const char *why = copy_record(db, to);
    if (!why) why = copy_is_sound(to);
    if (why) {
        fprintf(stderr, "probity: %s\n", why);
        unlink(to);
        return COULD_NOT_RUN;
    }
    printf("copied %s to %s; the copy is sound\n", db, to);
    return DONE;
}

const struct command backup_command = {
    .name = "backup",
    .summary = "copy a record, also while it is served",
    .help = "usage: probity backup FILE [--db FILE]\n\n"
            "Copies the record as of one moment and checks the copy. Never overwrites.\n",
    .run = backup,
};
