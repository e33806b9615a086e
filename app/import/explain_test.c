/* explain_test.c -- what a code means takes effect where it is shown, and at the next import. */
#include "app/import/explain.h"

#include "app/contacts/load.h"
#include "app/contacts/read.sql.h"
#include "app/flags/load.h"
#include "app/flags/read.sql.h"
#include "app/import/codes.h"
#include "app/import/codes.sql.h"
#include "app/import/read.sql.h"
#include "app/people/load.h"
#include "app/victims/read.sql.h"
#include "platform/journal.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

enum { A_PERSON = 4711 };

/* A record into which our tables have been loaded and in which a person is held. */
static struct work *a_world_with_codes(void)
{
    struct work *w = a_world();
    struct code_tables tables;
    const char *problem;
    code_tables_load(&tables, w, w->arena, NULL, &problem);
    person_load(w, &(struct person_sent){
        .person_id = A_PERSON, .is_new = true, .crn = "X123456", .pnc = "", .cro = "", .noms = "",
        .title = "", .forename = "Ann", .middle_name = "", .surname = "Other", .called = "",
        .born_as_came = "", .gender = "", .ethnicity = "", .language = "", .interpreter = "",
        .rosh_level = "", .restriction = "", .mobile = "", .email = "" });
    return w;
}

static int64_t a_code(struct work *w, const char *table, const char *code)
{
    int64_t id = new_key(w->now);
    count_code_to_map(w->db, table, code, id, 3);
    return id;
}

static void a_contact(struct work *w, const char *type, const char *reference)
{
    contact_load(w, (struct add_sent_contact){
        .person = A_PERSON, .on = date_of(2026, 11, 3), .type = type, .outcome = "", .staff = "",
        .team = "", .office = "", .note = "what was said", .doubt = "unknown type",
        .source_ref = reference, .disclosure = "review" });
}

static struct contact_lines contacts(struct work *w)
{
    return contacts_before(w->db, A_PERSON, date_of(9999, 12, 31), INT64_MAX, 10);
}

/* As the next import reads the tables. */
static const struct code *read_again(struct work *w, const char *table, const char *code)
{
    static struct code_tables tables;
    code_tables_read(&tables, w, w->arena);
    return code_find(code_table_named(&tables, table), code);
}

TEST(a_code_is_unknown_until_somebody_says_what_it_means)
{
    struct work *w = a_world_with_codes();
    a_code(w, "contact_types", "ZZ01");
    CHECK(!read_again(w, "contact_types", "ZZ01"));
    a_contact(w, "ZZ01", "C1");
    CHECK_TEXT(contacts(w).row[0].type_name, NULL);
}

TEST(a_code_that_means_a_known_one_is_shown_and_read_as_that_one)
{
    struct work *w = a_world_with_codes();
    int64_t id = a_code(w, "contact_types", "ZZ01");
    a_contact(w, "ZZ01", "C1");
    struct refusal no = code_means(w, id, "COAI");
    CHECK(!refused(&no));
    CHECK_TEXT(contacts(w).row[0].type_name, "First appointment at the office");
    CHECK_TEXT(read_again(w, "contact_types", "ZZ01")->disclosure, "may");
    CHECK_INT(contact_type_meant(w->db, "ZZ01")->is_appointment, 1);
    CHECK_INT(w->entry_count, 1);
}

TEST(an_outcome_that_means_a_known_one_says_as_much_of_attendance)
{
    struct work *w = a_world_with_codes();
    int64_t id = a_code(w, "contact_outcomes", "ZZ02");
    code_means(w, id, "AFTC");
    CHECK_TEXT(contact_outcome_meant(w->db, "ZZ02")->attended, "yes");
    CHECK_TEXT(contact_outcome_meant(w->db, "ZZ02")->complied, "no");
}

TEST(a_code_may_be_given_a_name_of_its_own)
{
    struct work *w = a_world_with_codes();
    int64_t id = a_code(w, "contact_types", "ZZ03");
    a_contact(w, "ZZ03", "C3");
    struct refusal no = code_named(w, id, "Walk on the beach");
    CHECK(!refused(&no));
    CHECK_TEXT(contacts(w).row[0].type_name, "Walk on the beach");
    CHECK_TEXT(code_listed(w->db, id)->meaning, "Walk on the beach");
    CHECK_TEXT(read_again(w, "contact_types", "ZZ03")->disclosure, "review");
}

TEST(what_turns_out_to_be_about_a_victim_goes_behind_the_wall_at_once)
{
    struct work *w = a_world_with_codes();
    int64_t contact = a_code(w, "contact_types", "ZZ04");
    int64_t entry = a_code(w, "register_types", "ZZ05");
    a_contact(w, "ZZ04", "C4");
    a_contact(w, "COAI", "C5");
    registration_load(w, (struct add_sent_registration){
        .person = A_PERSON, .type = "ZZ05", .level = "", .category = "", .doubt = "",
        .source_ref = "R1", .disclosure = "review" });
    CHECK(!victim_contact_applies(w->db, A_PERSON)->applies);
    code_means(w, contact, "CMS22");
    CHECK_INT(contacts(w).count, 1);
    CHECK_TEXT(contacts(w).row[0].type_code, "COAI");
    CHECK(victim_contact_applies(w->db, A_PERSON)->applies);
    code_means(w, entry, "INVI");
    CHECK_INT(registrations_of(w->db, A_PERSON).count, 0);
    CHECK(read_again(w, "register_types", "ZZ05")->is_victim);
    CHECK_INT(w->source, SOURCE_HERE);
}

TEST(a_code_cannot_mean_itself_nor_one_that_stands_for_another_nor_one_that_is_not_there)
{
    struct work *w = a_world_with_codes();
    int64_t first = a_code(w, "contact_types", "ZZ06"), second = a_code(w, "contact_types", "ZZ07");
    code_means(w, first, "COAI");
    struct refusal itself = code_means(w, second, "ZZ07"), chained = code_means(w, second, "ZZ06"),
                   absent = code_means(w, second, "NONE"), nameless = code_named(w, second, "");
    CHECK(refusal_for(&itself, "means") != NULL);
    CHECK(refusal_for(&chained, "means") != NULL);
    CHECK(refusal_for(&absent, "means") != NULL);
    CHECK(refusal_for(&nameless, "name") != NULL);
    CHECK_TEXT(code_listed(w->db, second)->mapped_to, "");
}

TEST(a_code_that_others_mean_keeps_standing_for_itself)
{
    struct work *w = a_world_with_codes();
    int64_t own = a_code(w, "contact_types", "ZZ08"), other = a_code(w, "contact_types", "ZZ09");
    code_named(w, own, "Walk on the beach");
    code_means(w, other, "ZZ08");
    struct refusal no = code_means(w, own, "COAI");
    CHECK(refused(&no));
}

TEST(a_code_that_was_mapped_is_not_forgotten_by_the_next_import_and_one_that_became_known_is)
{
    struct work *w = a_world_with_codes();
    int64_t mapped = a_code(w, "offences", "99901"), known = a_code(w, "offences", "00100");
    code_means(w, mapped, "00100");
    struct code_tables tables;
    const char *problem;
    code_tables_load(&tables, w, w->arena, NULL, &problem);
    CHECK_TEXT(code_listed(w->db, mapped)->meaning, "Murder");
    CHECK(!code_listed(w->db, known));
}
