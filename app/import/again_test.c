/* again_test.c -- the same extract again, the next one, and a run that was stopped. */
#include "app/import/extracts_test.h"

#include "app/contacts/read.sql.h"
#include "app/flags/read.sql.h"
#include "app/people/read.sql.h"
#include "app/sentences/read.sql.h"
#include "base/fault.h"
#include "platform/embedded.h"
#include "platform/journal.sql.h"
#include "tools/test.h"
#include "tools/world.h"

#include <stdio.h>
#include <string.h>

enum { A_NIGHT = 24 * 60 * 60 * 1000 };

static struct import_totals import_next_night(struct work *w, const char *folder)
{
    later(w, A_NIGHT);
    return import_here(w, folder);
}

TEST(the_same_extract_again_changes_nothing)
{
    struct work *w = a_record();
    struct import_totals first = import_here(w, SMALL);
    struct import_totals second = import_next_night(w, SMALL);
    CHECK(second.run_id != first.run_id);
    CHECK_INT(second.added, 0);
    CHECK_INT(second.changed, 0);
    CHECK_INT(second.gone, 0);
    CHECK_INT(second.unchanged, first.added);
    CHECK_INT(second.rejected, first.rejected);
    CHECK_INT(second.warned, first.warned);
}

TEST(a_person_has_one_link_a_run_and_none_if_nothing_changed)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    int64_t person = person_of(w, "X100001");
    CHECK_INT(chain_head(w->db, "person", person)->seq, 1);
    import_next_night(w, SMALL);
    CHECK_INT(chain_head(w->db, "person", person)->seq, 1);
    import_next_night(w, small_with("contacts.csv", "Attended on time.", "Attended late."));
    CHECK_INT(chain_head(w->db, "person", person)->seq, 2);
}

static struct contact_lines stream_of(struct work *w, const char *crn)
{
    return contacts_before(w->db, person_of(w, crn), (struct date){ 9999, 12, 31 }, 0, 100);
}

static const struct contact_line *contact_on(struct contact_lines all, struct date on)
{
    for (size_t i = 0; i < all.count; i++)
        if (date_same(all.row[i].contact_on, on)) return &all.row[i];
    fault("no contact that day");
}

TEST(a_contact_that_changed_supersedes_what_was_held)
{
    const struct date day = { 2026, 11, 10 };
    struct work *w = a_record();
    import_here(w, SMALL);
    struct instant first_night = w->now;
    struct import_totals t = import_next_night(w, small_with("contacts.csv", "Attended on time.",
                                                             "Attended late."));
    CHECK_INT(t.changed, 1);
    CHECK_INT(t.added, 0);
    CHECK_TEXT(contact_on(stream_of(w, "X100001"), day)->note, "Attended late.");
    w->as_at = first_night;
    work_ready(w);
    CHECK_TEXT(contact_on(stream_of(w, "X100001"), day)->note, "Attended on time.");
}

TEST(an_event_keeps_its_number_when_it_changes)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct event_lines before = events_of(w->db, person_of(w, "X100002"));
    struct requirement_lines points_to = requirements_of(w->db, person_of(w, "X100002"));
    struct import_totals t = import_next_night(
        w, small_with("events.csv", "X100002,1,04600,329,12", "X100002,1,04600,329,24"));
    struct event_lines after = events_of(w->db, person_of(w, "X100002"));
    CHECK_INT(t.changed, 1);
    CHECK_INT(after.count, 1);
    CHECK_INT(after.row[0].length.value, 24);
    CHECK_INT(after.row[0].event_id, before.row[0].event_id);
    CHECK_INT(points_to.row[0].event_id, after.row[0].event_id);
}

TEST(a_new_telephone_number_leaves_all_else_of_a_person)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct fact_of_persons before = facts_of(w->db, person_of(w, "X100001"));
    import_next_night(w, small_with("persons.csv", "07700 900101", "07700 900199"));
    struct fact_of_persons after = facts_of(w->db, person_of(w, "X100001"));
    CHECK_INT(after.count, before.count);
    for (size_t i = 0; i < after.count; i++) {
        bool is_mobile = strcmp(after.row[i].kind, "mobile") == 0;
        CHECK_INT(after.row[i].fact_id != before.row[i].fact_id, is_mobile);
        if (is_mobile) CHECK_TEXT(after.row[i].value, "07700 900199");
    }
}

TEST(a_value_that_is_no_longer_given_is_no_longer_held)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct import_totals t = import_next_night(w, small_with("persons.csv", "07700 900101", ""));
    CHECK_INT(t.changed, 1);
    struct fact_of_persons after = facts_of(w->db, person_of(w, "X100001"));
    for (size_t i = 0; i < after.count; i++) CHECK(strcmp(after.row[i].kind, "mobile") != 0);
}

/* ---- what is gone ----------------------------------------------------------------*/

TEST(what_the_next_extract_has_not_is_kept_and_marked_as_gone)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct import_totals t = import_next_night(
        w, small_with("registrations.csv",
                      "2702,X100001,MAPP,M2,M1,12 Aug 2026,2027-02-06,\r\n", ""));
    CHECK_INT(t.gone, 1);
    CHECK_INT(file_of(w, &t, "registrations.csv")->gone, 1);
    CHECK_INT(registrations_of(w->db, person_of(w, "X100001")).count, 2);
    t = import_next_night(w, SMALL);        /* it is back */
    CHECK_INT(file_of(w, &t, "registrations.csv")->changed, 1);
    CHECK_INT(t.added + t.gone, 0);
    CHECK_INT(registrations_of(w->db, person_of(w, "X100001")).count, 2);
}

TEST(an_address_still_sent_by_a_later_copy_has_not_gone)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    const char *once = small_with("addresses.csv",
                                  "7101,X100001,P,N,,4,Park Close,Ashvale,AV3 3CC,2020-10-01,"
                                  "2025-12-01\r\n7102", "7102");
    struct import_totals t = import_next_night(w, once);    /* its duplicate still stands there */
    CHECK_INT(t.gone, 0);
}

TEST(a_holder_who_has_gone_no_longer_holds_the_case)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct import_totals t = import_next_night(
        w, small_with("officers.csv", "X100001,N01S003,N01BBB,2026-06-30,,Officer left",
                      "X100001,N01S002,N01AAA,2026-11-20,,Reallocated"));
    CHECK_INT(file_of(w, &t, "officers.csv")->gone, 1);
    CHECK_INT(file_of(w, &t, "officers.csv")->added, 1);
}

TEST(a_file_that_has_lost_most_of_its_rows_marks_nothing_as_gone)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    const char *folder = small_with("", NULL, NULL);
    FILE *file = fopen(arena_print(w->arena, "%s/aliases.csv", folder), "wb");
    fputs("ALIAS_ID,CRN,FIRST_NAME,SURNAME,DATE_OF_BIRTH_DATE,GENDER_CODE\r\n", file);
    fclose(file);
    struct import_totals t = import_next_night(w, folder);
    CHECK_INT(t.gone, 0);
    CHECK_TEXT(file_of(w, &t, "aliases.csv")->marks, "less_than_half_of_before");
}

TEST(what_came_but_cannot_be_read_has_not_gone)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    struct import_totals t = import_next_night(
        w, small_with("aliases.csv", "6102,X100005,S\u00F8ren,Gr\u00F8nning,1962-01-10,M",
                      "6102,X100005,S\u00F8ren"));
    CHECK_INT(file_of(w, &t, "aliases.csv")->rejected, 3);
    CHECK_INT(t.gone, 0);
    t = import_next_night(w, small_with("persons.csv", "Reece,,Leach,,2050-08-29", "Reece"));
    CHECK_INT(file_of(w, &t, "persons.csv")->rejected, 4);
    CHECK_INT(t.gone, 0);
}

/* ---- a run that was stopped ------------------------------------------------------*/

static void stop_at(void *countdown, const struct import_progress *p)
{
    (void)p;
    if (--*(int *)countdown == 0) fault("stopped");
}

struct trial { struct work *w; struct import_request request; struct import_totals totals; };

static void try_import(void *trial)
{
    struct trial *t = trial;
    import_folder(t->w, &t->request, &t->totals);
}

TEST(a_run_stopped_anywhere_goes_on_to_the_same_end)
{
    struct trial t = { .request = {
        .folder = SMALL, .map_name = "delius", .map = embedded_text("data/maps/delius.map"),
        .as_of = { 2026, 11, 20 }, .batch_rows = 3, .progress = stop_at } };
    const char *reason = "stopped";
    for (int stop = 1; reason; stop += 13) {
        t.w = a_record();
        int countdown = stop;
        t.request.whom = &countdown;
        reason = fault_guard(try_import, &t);
        countdown = 0;
        if (reason) CHECK_TEXT(fault_guard(try_import, &t), NULL);
        CHECK_INT(t.totals.read, 125);
        CHECK_INT(t.totals.added, 92);
        CHECK_INT(t.totals.unchanged, 0);
        CHECK_INT(t.totals.warned, 42);
        CHECK_INT(t.totals.rejected, 22);
        CHECK_INT(chain_head(t.w->db, "person", person_of(t.w, "X100001"))->seq, 1);
        later(t.w, A_NIGHT);
        CHECK_INT(import_here(t.w, SMALL).unchanged, 92);
    }
}

TEST(a_stopped_run_is_not_taken_up_if_the_extract_has_changed)
{
    struct work *w = a_record();
    int countdown = 20;
    struct trial t = { .w = w, .request = {
        .folder = small_with("", NULL, NULL), .map_name = "delius",
        .map = embedded_text("data/maps/delius.map"), .as_of = { 2026, 11, 20 },
        .batch_rows = 3, .progress = stop_at, .whom = &countdown } };
    CHECK_TEXT(fault_guard(try_import, &t), "stopped");
    FILE *file = fopen(arena_print(w->arena, "%s/teams.csv", t.request.folder), "ab");
    fputs("N01CCC,New team,SM,N01UNI,Ashvale,N01,Middle Shires,N01OFA,1,1,2026-11-01,\r\n", file);
    fclose(file);
    later(w, 1000);
    CHECK_TEXT(fault_guard(try_import, &t), NULL);
    CHECK_INT(t.totals.read, 126);
    CHECK(file_of(w, &t.totals, "teams.csv")->unchanged == 2);
    CHECK(file_of(w, &t.totals, "teams.csv")->added == 1);
}

/* PostgreSQL refuses a code that is too long for an index; SQLite takes it. */
TEST(a_row_that_the_database_refuses_stops_nothing_but_itself)
{
    struct work *w = a_record();
    char code[16001];
    uint64_t number = 1;
    for (int i = 0; i < 16000; i++) {
        number = number * 6364136223846793005u + 1442695040888963407u;
        code[i] = (char)('a' + (number >> 33) % 26);
    }
    code[16000] = '\0';
    const char *row = arena_print(w->arena, "2701,X100001,RHRH%s", code);
    struct trial t = { .w = w, .request = {
        .folder = small_with("registrations.csv", "2701,X100001,RHRH", row), .map_name = "delius",
        .map = embedded_text("data/maps/delius.map"), .as_of = { 2026, 11, 20 } } };
    bool refuses = db_is_postgres(w->db);
    CHECK_INT(fault_guard(try_import, &t) != NULL, refuses);
    t.request.is_careful = true;
    CHECK_TEXT(fault_guard(try_import, &t), NULL);
    CHECK_INT(file_of(w, &t.totals, "registrations.csv")->rejected, refuses ? 2 : 1);
    CHECK_INT(file_of(w, &t.totals, "contacts.csv")->read, 33);
}

TEST(a_dry_run_counts_and_keeps_nothing)
{
    struct work *w = a_record();
    struct out report = { 0 };
    struct trial t = { .w = w, .request = {
        .folder = SMALL, .map_name = "delius", .map = embedded_text("data/maps/delius.map"),
        .as_of = { 2026, 11, 20 }, .is_dry = true, .report = &report } };
    try_import(&t);
    CHECK_INT(t.totals.added, 92);
    CHECK(report.len > 0);
    out_free(&report);
    CHECK_INT(person_of(w, "X100001"), 0);
    CHECK_INT(import_here(w, SMALL).added, 92);
}
