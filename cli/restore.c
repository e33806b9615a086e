/* restore.c -- `probity restore`: put a copy in the record's place. */
#include "cli/command.h"

#include "cli/copy.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/db.h"
#include "platform/journal.h"
#include "platform/owner.h"

#include <stdio.h>
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
    if (v.first_wrong) fprintf(stderr, "probity: the copy is broken: %s\n", v.first_wrong);
    return v.broken || v.seals_wrong ? ANSWER_IS_NO : DONE;
}

/* A copy of the copy, beside the record, that has been looked through. */
static int prepare(const char *copy, const char *fresh)
{
    unlink(fresh);
    const char *why = copy_record(copy, fresh);
    if (!why) why = copy_is_sound(fresh);
    if (why) {
        fprintf(stderr, "probity: %s\n", why);
        return COULD_NOT_RUN;
    }
    struct work *w = open_old_record(fresh);
    int code = in_snapshot(w, chains_hold, NULL);
    close_record(w);
    return code;
}

/* The old record is made whole before it goes, so that stopping here loses nothing. */
static int put_in_place(const char *copy, const char *db)
{
    char fresh[4096];
    snprintf(fresh, sizeof fresh, "%s.restored", db);
    int code = prepare(copy, fresh);
    if (code == DONE && access(db, F_OK) == 0) copy_fold_log(db);
    if (code == DONE && rename(fresh, db) != 0) {
        perror(db);
        code = COULD_NOT_RUN;
    }
    if (code != DONE) unlink(fresh);
    return code;
}

static int restore(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &restore_command, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&o, "db"), *copy = o.words[0];
    if (o.word_count != 1 || db_name_is_postgres(db)) {
        fprintf(stderr, "probity: say which copy: probity restore FILE --db FILE\n");
        return ASKED_WRONGLY;
    }
    if (access(db, F_OK) == 0 && !option_is_on(&o, "replace")) {
        fprintf(stderr, "probity: %s is there already: say --replace, or another --db\n", db);
        return COULD_NOT_RUN;
    }
    char why[OWNER_WHY];
    struct owner *owner = owner_take(db, why);
    if (!owner) {
        fprintf(stderr, "probity: %s: %s\n", db, why);
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
    .options = rows,
    .most_words = 1,
    .run = restore,
};
