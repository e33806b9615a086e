/* seed.c -- `probity seed`: a made-up unit, to practise on or to measure with. */
#include "cli/command.h"

#include "app/import/import.h"
#include "app/people/people.h"
#include "app/practice/practice.h"
#include "app/staff/accounts.h"
#include "base/fault.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/embedded.h"
#include "platform/journal.h"
#include "platform/record.h"
#include "platform/secret.h"
#include "platform/session.sql.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "people", "N", "600", "how many people" },
    { "contacts", "N", "20", "about how many contacts each" },
    { "seed", "N", "1", "another number makes another unit" },
    { "today", "DATE", NULL, "the day it is; the clock's if not said" },
    { "keep", "DIR", NULL, "keep the extract that is made, in this folder" },
    { 0 },
};

/* One account for each role, so that everything can be tried. */
static const struct desk { const char *username, *name, *role; int staff; } desks[] = {
    { "officer", "Pat Officer", "practitioner", 1 },
    { "senior", "Sam Senior", "senior", 0 },
    { "head", "Hal Head", "head", -1 },
    { "reception", "Rae Reception", "administrator", -1 },
    { "court", "Cal Court", "court_officer", -1 },
    { "unpaid", "Una Paid", "unpaid_work", -1 },
    { "premises", "Prem Ises", "premises", -1 },
    { "victims", "Vic Liaison", "victim_liaison", -1 },
    { "inspector", "Ines Pector", "inspector", -1 },
    { "standards", "Stan Dards", "professional_standards", -1 },
    { "operator", "Opal Operator", "operator", -1 },
};
enum { DESKS = sizeof desks / sizeof *desks };

static const char practice_password[] = "practice makes good";

struct seeding {
    struct options options;
    struct practice practice;
    char folder[4096];
    struct work *work;
};

/* ---- the extract -----------------------------------------------------------------*/

static struct date day_of(const struct options *o)
{
    const char *text = option(o, "today");
    struct date day = text ? date_from_iso(text, NULL) : london_time(clock_now()).on;
    if (!date_known(day)) fault("--today wants a date such as 2026-11-24, not '%s'", text);
    return day;
}

static void make_folder(struct seeding *s)
{
    const char *keep = option(&s->options, "keep");
    snprintf(s->folder, sizeof s->folder, "%s", keep ? keep : "/tmp/probity-seed-XXXXXX");
    bool made = keep ? mkdir(keep, 0700) == 0 || access(keep, W_OK) == 0
                     : mkdtemp(s->folder) != NULL;
    if (!made) fault("cannot make the folder %s", s->folder);
}

static void remove_folder(const char *folder)
{
    DIR *d = opendir(folder);
    for (struct dirent *e; d && (e = readdir(d));) {
        char path[8192];
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        if (e->d_name[0] != '.') unlink(path);
    }
    if (d) closedir(d);
    rmdir(folder);
}

static void write_extract(struct seeding *s)
{
    s->practice = (struct practice){
        .folder = s->folder,
        .today = day_of(&s->options),
        .people = option_number(&s->options, "people"),
        .contacts_each = option_number(&s->options, "contacts"),
        .seed = (uint64_t)option_number(&s->options, "seed"),
    };
    practice_write(&s->practice);
}

/* ---- the record ------------------------------------------------------------------*/

static void make_record(const char *name)
{
    struct db *db = db_open(name);
    struct arena a = { 0 };
    if (record_exists(db)) fault("there is a record there already: %s", name);
    record_create(db, clock_now());
    db_work_for(db, &a, &(struct db_context){ .now = clock_now() });
    db_begin_write(db);
    set_setting(db, "unit_name", "Practice unit");
    db_commit(db);
    db_close(db);
    arena_free(&a);
}

static int add_desks(struct work *w, void *unused)
{
    (void)unused;
    char hash[PASSWORD_HASH_TEXT], code[16];
    password_hash(practice_password, hash);
    for (int i = 0; i < DESKS; i++) {
        struct new_account n = {
            .username = desks[i].username,
            .name = desks[i].name,
            .role = desks[i].role,
            .staff_code = desks[i].staff < 0 ? NULL : practice_staff_code(desks[i].staff, code),
            .password_hash = hash,
        };
        struct refusal no = account_make(w, &n, NULL);
        if (refused(&no)) fault("%s: %s", n.username, no.line[0].sentence);
    }
    people_give_all_holder_passes(w);
    return DONE;
}

static void load_extract(struct seeding *s)
{
    struct import_totals totals;
    struct import_request request = {
        .folder = s->folder,
        .map_name = "delius",
        .map = embedded_text("data/maps/delius.map"),
        .as_of = s->practice.today,
    };
    struct refusal no = import_folder(s->work, &request, &totals);
    if (refused(&no)) fault("%s", no.line[0].sentence);
    printf("%lld rows read, %lld stored, %lld refused\n", (long long)totals.read,
           (long long)totals.added, (long long)totals.rejected);
}

static void seed_all(void *arg)
{
    struct seeding *s = arg;
    secret_begin();
    make_folder(s);
    write_extract(s);
    make_record(option(&s->options, "db"));
    s->work = open_record(option(&s->options, "db"));
    load_extract(s);
    if (!option(&s->options, "keep")) remove_folder(s->folder);
}

static void print_desks(void)
{
    printf("\nSign in as any of these, with the password: %s\n\n", practice_password);
    for (int i = 0; i < DESKS; i++)
        printf("  %-10s %s\n", desks[i].username, desks[i].name);
    printf("\n");
}

static int seed(int argc, char **argv)
{
    struct seeding s = { 0 };
    if (!options_read(&s.options, &seed_command, argc, argv)) return ASKED_WRONGLY;
    const char *reason = fault_guard(seed_all, &s);
    if (reason) {
        fprintf(stderr, "probity: %s\n", reason);
        return COULD_NOT_RUN;
    }
    int code = in_transaction(s.work, add_desks, NULL);
    close_record(s.work);
    if (code == DONE) print_desks();
    return code;
}

const struct command seed_command = {
    .name = "seed",
    .summary = "make a practice unit, or a large one to measure with",
    .help = "usage: probity seed [--db FILE|URL] [--people N] [--contacts N] [--seed N]\n"
            "                    [--today DATE] [--keep DIR]\n\n"
            "Makes a record, writes the extract of a unit that does not exist and loads it,\n"
            "with an account for each role. Refuses if there is a record already.\n",
    .options = rows,
    .run = seed,
};
