/* backup.c -- `probity backup`: a copy of a record that is in use. */
#include "cli/command.h"

#include "cli/copy.h"
#include "cli/options.h"
#include "platform/db.h"

#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct option_row rows[] = { DB_OPTION, { 0 } };

static int complain(const char *what)
{
    fprintf(stderr, "probity: %s\n", what);
    return COULD_NOT_RUN;
}

/* PostgreSQL's own tool, which knows what its server is in the middle of. */
static int dump_postgres(const char *db, const char *to)
{
    char *const args[] = { "pg_dump", "--format=custom", "--file", (char *)to, "--dbname",
                           (char *)db, NULL };
    pid_t process;
    int status, failed = posix_spawnp(&process, args[0], NULL, NULL, args, environ);
    if (failed == ENOENT) return complain("pg_dump is not installed: it comes with PostgreSQL");
    if (failed || waitpid(process, &status, 0) < 0) return complain("pg_dump could not be run");
    if (!WIFEXITED(status) || WEXITSTATUS(status)) {
        unlink(to);
        return complain("pg_dump failed");
    }
    printf("pg_dump wrote %s; pg_restore reads it\n", to);
    return DONE;
}

static int copy_file(const char *db, const char *to)
{
    const char *why = access(db, R_OK) ? "there is no such record to copy" : copy_record(db, to);
    if (!why) why = copy_is_sound(to);
    if (why) {
        unlink(to);
        return complain(why);
    }
    printf("copied %s to %s; the copy is sound\n", db, to);
    return DONE;
}

static int backup(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &backup_command, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&o, "db"), *to = o.words[0];
    if (!to) {
        complain("say where the copy goes: probity backup FILE");
        return ASKED_WRONGLY;
    }
    if (access(to, F_OK) == 0) return complain("that file is there: a backup never overwrites");
    return db_name_is_postgres(db) ? dump_postgres(db, to) : copy_file(db, to);
}

const struct command backup_command = {
    .name = "backup",
    .summary = "copy a record, also while it is served",
    .help = "usage: probity backup FILE [--db FILE|URL]\n\n"
            "Copies the record as of one moment and checks the copy. Never overwrites. Of a\n"
            "record on PostgreSQL, pg_dump makes the copy.\n",
    .options = rows,
    .most_words = 1,
    .run = backup,
};
