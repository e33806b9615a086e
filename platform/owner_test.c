/* owner_test.c -- one owner of a record's file at a time. */
#include "platform/owner.h"

#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

TEST(a_file_has_one_owner_who_is_named_until_it_leaves)
{
    char folder[] = "/tmp/owner-XXXXXX", db[64], lock[80], why[OWNER_WHY], wanted[OWNER_WHY];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(db, sizeof db, "%s/record.db", folder);
    snprintf(lock, sizeof lock, "%s.lock", db);
    snprintf(wanted, sizeof wanted, "process %d has it: stop that first", (int)getpid());

    struct owner *first = owner_take(db, why);
    CHECK(first != NULL);
    CHECK(owner_take(db, why) == NULL);
    CHECK_TEXT(why, wanted);
    owner_leave(first);
    struct owner *second = owner_take(db, why);
    CHECK(second != NULL);
    owner_leave(second);
    unlink(lock);
    rmdir(folder);
}

TEST(a_server_of_databases_looks_after_its_own)
{
    char why[OWNER_WHY];
    struct owner *first = owner_take("postgres://somewhere/db", why);
    struct owner *second = owner_take("postgres://somewhere/db", why);
    CHECK(first != NULL);
    CHECK(second != NULL);
    owner_leave(first);
    owner_leave(second);
}

TEST(a_file_that_cannot_be_locked_has_no_owner_and_a_reason)
{
    char why[OWNER_WHY];
    CHECK(owner_take("/no/such/folder/record.db", why) == NULL);
    CHECK_TEXT(why, "cannot make /no/such/folder/record.db.lock: No such file or directory");
}
