/* keeping_test.c -- making, verifying, copying and putting back a record. */
#include "cli/command.h"
#include "cli/copy.h"
#include "cli/open.h"
#include "platform/owner.h"
#include "tools/test.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A folder with a record of one account in it, and what the commands last said. */
struct folder { char name[32], db[64], copy[64], said[64]; };

static int run(const struct folder *f, const struct command *c, char **argv)
{
    int argc = 0, out = dup(STDOUT_FILENO), err = dup(STDERR_FILENO);
    while (argv[argc]) argc++;
    fflush(stdout);
    if (!freopen(f->said, "w", stdout)) fail_msg("cannot write %s", f->said);
    dup2(STDOUT_FILENO, STDERR_FILENO);
    int code = c->run(argc, argv);
    fflush(stdout);
    dup2(out, STDOUT_FILENO);
    dup2(err, STDERR_FILENO);
    close(out);
    close(err);
    return code;
}

#define RUN(f, c, ...) run((f), &c##_command, (char *[]){ #c, __VA_ARGS__, NULL })

static bool said(const struct folder *f, const char *words)
{
    char text[2000];
    FILE *file = fopen(f->said, "r");
    size_t len = file ? fread(text, 1, sizeof text - 1, file) : 0;
    if (file) fclose(file);
    text[len] = '\0';
    return strstr(text, words) != NULL;
}

static void a_folder_with_a_record(struct folder *f)
{
    strcpy(f->name, "/tmp/keeping-XXXXXX");
    CHECK(mkdtemp(f->name) != NULL);
    snprintf(f->db, sizeof f->db, "%s/record.db", f->name);
    snprintf(f->copy, sizeof f->copy, "%s/copy.db", f->name);
    snprintf(f->said, sizeof f->said, "%s/said", f->name);
    CHECK_INT(RUN(f, init, "--db", f->db, "--unit", "North"), DONE);
    CHECK_INT(RUN(f, user, "add", "sam", "--role", "operator", "--password", "three or four words",
                  "--db", f->db), DONE);
}

static void take_away(const struct folder *f)
{
    char command[64];
    snprintf(command, sizeof command, "rm -r %s", f->name);
    CHECK_INT(system(command), 0);
}

static void change(const char *path, const char *sql)
{
    sqlite3 *db;
    CHECK_INT(sqlite3_open(path, &db), SQLITE_OK);
    CHECK_INT(sqlite3_exec(db, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static int count_in(const char *path, const char *sql)
{
    sqlite3 *db;
    sqlite3_stmt *st;
    CHECK_INT(sqlite3_open(path, &db), SQLITE_OK);
    CHECK_INT(sqlite3_prepare_v2(db, sql, -1, &st, NULL), SQLITE_OK);
    CHECK_INT(sqlite3_step(st), SQLITE_ROW);
    int count = sqlite3_column_int(st, 0);
    sqlite3_finalize(st);
    sqlite3_close(db);
    return count;
}

static bool is_there(const char *path, const char *suffix)
{
    char name[96];
    snprintf(name, sizeof name, "%s%s", path, suffix);
    return access(name, F_OK) == 0;
}

TEST(a_record_is_made_once_and_verifies)
{
    struct folder f;
    a_folder_with_a_record(&f);
    CHECK_INT(RUN(&f, init, "--db", f.db), COULD_NOT_RUN);
    CHECK_INT(RUN(&f, verify, "--db", f.db), DONE);
    CHECK(said(&f, "1 chains, 1 links, 0 broken"));
    CHECK_INT(RUN(&f, upgrade, "--db", f.db), DONE);
    CHECK(said(&f, "0 steps taken"));
    take_away(&f);
}

TEST(a_record_that_was_touched_does_not_verify)
{
    struct folder f;
    a_folder_with_a_record(&f);
    change(f.db, "UPDATE journal SET act = 'nothing'");
    CHECK_INT(RUN(&f, verify, "--db", f.db), ANSWER_IS_NO);
    CHECK(said(&f, "first broken: account "));
    take_away(&f);
}

TEST(seals_kept_elsewhere_must_be_seals)
{
    struct folder f;
    a_folder_with_a_record(&f);
    CHECK_INT(RUN(&f, verify, "--db", f.db, "--seals", "/no/such/file"), COULD_NOT_RUN);
    CHECK_INT(RUN(&f, verify, "--db", f.db, "--seals", "/dev/null"), COULD_NOT_RUN);
    CHECK(said(&f, "the file of seals has none in it"));
    take_away(&f);
}

TEST(a_backup_is_one_sound_file_and_never_overwrites)
{
    struct folder f;
    a_folder_with_a_record(&f);
    CHECK_INT(RUN(&f, backup, f.copy, "--db", f.db), DONE);
    CHECK_TEXT(copy_is_sound(f.copy), NULL);
    CHECK(!is_there(f.copy, "-wal"));
    CHECK_INT(RUN(&f, backup, f.copy, "--db", f.db), COULD_NOT_RUN);
    CHECK_INT(RUN(&f, backup, "--db", f.db), ASKED_WRONGLY);
    unlink(f.copy);
    CHECK_INT(RUN(&f, backup, f.copy, "--db", "/no/such/record.db"), COULD_NOT_RUN);
    CHECK(!is_there(f.copy, ""));
    take_away(&f);
}

/* Somebody who goes on writing: two rows that are always the same. */
struct writer { const char *db; atomic_bool is_to_stop; pthread_t thread; };

static void *write_on(void *writer)
{
    struct writer *w = writer;
    sqlite3 *db;
    sqlite3_open(w->db, &db);
    sqlite3_busy_timeout(db, 5000);
    while (!atomic_load(&w->is_to_stop))
        sqlite3_exec(db, "BEGIN; UPDATE setting SET value = value + 1 WHERE name = 'a';"
                         "UPDATE setting SET value = value + 1 WHERE name = 'b'; COMMIT",
                     NULL, NULL, NULL);
    sqlite3_close(db);
    return NULL;
}

TEST(a_copy_is_of_one_moment_while_others_write)
{
    static const char values[] = "SELECT COUNT(DISTINCT value) FROM setting WHERE name < 'c'";
    struct folder f;
    a_folder_with_a_record(&f);
    change(f.db, "INSERT INTO setting (name, value) VALUES ('a', '0'), ('b', '0')");
    struct writer w = { .db = f.db };
    CHECK_INT(pthread_create(&w.thread, NULL, write_on, &w), 0);
    for (int i = 0; i < 20; i++) {
        CHECK_TEXT(copy_record(f.db, f.copy), NULL);
        CHECK_INT(count_in(f.copy, values), 1);
        unlink(f.copy);
    }
    atomic_store(&w.is_to_stop, true);
    pthread_join(w.thread, NULL);
    take_away(&f);
}

TEST(a_backup_takes_the_place_of_a_record_only_if_told_to)
{
    struct folder f;
    a_folder_with_a_record(&f);
    RUN(&f, backup, f.copy, "--db", f.db);
    RUN(&f, user, "close", "sam", "--db", f.db);
    CHECK_INT(RUN(&f, restore, f.copy, "--db", f.db), COULD_NOT_RUN);
    CHECK_INT(RUN(&f, restore, f.copy, "--db", f.db, "--replace"), DONE);
    CHECK(!is_there(f.db, "-wal"));
    CHECK(!is_there(f.db, ".restored"));
    CHECK_INT(RUN(&f, verify, "--db", f.db), DONE);
    CHECK(said(&f, "1 chains, 1 links, 0 broken"));
    take_away(&f);
}

TEST(a_record_that_is_owned_is_not_replaced_or_upgraded)
{
    struct folder f;
    char why[OWNER_WHY];
    a_folder_with_a_record(&f);
    RUN(&f, backup, f.copy, "--db", f.db);
    struct owner *owner = owner_take(f.db, why);
    CHECK_INT(RUN(&f, restore, f.copy, "--db", f.db, "--replace"), COULD_NOT_RUN);
    CHECK(said(&f, "has it: stop that first"));
    CHECK_INT(RUN(&f, upgrade, "--db", f.db), COULD_NOT_RUN);
    owner_leave(owner);
    CHECK_INT(RUN(&f, upgrade, "--db", f.db), DONE);
    take_away(&f);
}

TEST(a_copy_that_is_broken_leaves_the_record_as_it_was)
{
    struct folder f;
    a_folder_with_a_record(&f);
    RUN(&f, backup, f.copy, "--db", f.db);
    change(f.copy, "UPDATE journal SET act = 'nothing'");
    CHECK_INT(RUN(&f, restore, f.copy, "--db", f.db, "--replace"), ANSWER_IS_NO);
    CHECK(said(&f, "the copy is broken: account "));
    CHECK_INT(RUN(&f, restore, f.said, "--db", f.db, "--replace"), COULD_NOT_RUN);
    CHECK(!is_there(f.db, ".restored"));
    CHECK_INT(RUN(&f, verify, "--db", f.db), DONE);
    take_away(&f);
}

TEST(a_password_in_an_address_is_not_shown)
{
    char text[SHOWN_NAME];
    CHECK_TEXT(shown_name("postgres://probity:s3:cr@et@db.example/unit", text),
               "postgres://probity:...@db.example/unit");
    CHECK_TEXT(shown_name("postgres://probity@db.example:5432/unit", text),
               "postgres://probity@db.example:5432/unit");
    CHECK_TEXT(shown_name("a:b@c.db", text), "a:b@c.db");
}
