/* restore.c -- `probity restore`: put a copy in the record's place. */
#include "cli/command.h"

#include "base/fault.h"
#include "cli/copy.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/db.h"
#include "platform/journal.h"
#include "platform/owner.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "replace", NULL, NULL, "put it in the place of a record that is there" },
    { 0 },
};

static int chains_hold(struct work *w, void *unused)
{
    (void)unused;
    struct verification v = journal_verify(w, NULL);
    if (v.first_broken) fprintf(stderr, "probity: the copy is broken: %s\n", v.first_broken);
    return v.broken || v.seals_wrong ? ANSWER_IS_NO : DONE;
}

static int put_in_place(const char *copy, const char *db)
{
    char fresh[4096], log[4096], shared[4096];
    snprintf(fresh, sizeof fresh, "%s.restored", db);
    snprintf(log, sizeof log, "%s-wal", db);
    snprintf(shared, sizeof shared, "%s-shm", db);
    unlink(fresh);
    const char *why = copy_record(copy, fresh);
    if (!why) why = copy_is_sound(fresh);
    if (why) {
        fprintf(stderr, "probity: %s\n", why);
        return COULD_NOT_RUN;
    }
    struct work *w = open_record(fresh);
    int code = in_transaction(w, chains_hold, NULL);
    close_record(w);
    if (code != DONE) return code;
    unlink(log);
    unlink(shared);
    if (rename(fresh, db) == 0) return DONE;
    perror(db);
    return COULD_NOT_RUN;
}

static int restore(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, rows, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&o, "db"), *copy = o.words[0];
    if (o.word_count != 1 || db_name_is_postgres(db)) {
        fprintf(stderr, "probity: say which copy: probity restore FILE --db FILE\n");
        return ASKED_WRONGLY;
    }
    if (access(db, F_OK) == 0 && !option_is_on(&o, "replace")) {
        fprintf(stderr, "probity: %s is there already: say --replace, or another --db\n", db);
        return COULD_NOT_RUN;
    }
    struct owner *owner = owner_take(db);
    if (!owner) {
        fprintf(stderr, "probity: %s is being served: stop the server first\n", db);
        return COULD_NOT_RUN;
    }
    int code = put_in_place(copy, db);
    if (code == DONE) printf("restored %s from %s; every chain holds\n", db, copy);
    owner_leave(owner);
    return code;
}

const struct command restore_command = {
    .name = "restore",
    .summary = "put a copy in the record's place",
    .help = "usage: probity restore FILE [--db FILE] [--replace]\n\n"
            "Checks that the copy is sound and its chains hold, then puts it in place in one\n"
            "step. Never overwrites without --replace, and never a record that is served.\n",
    .run = restore,
};
