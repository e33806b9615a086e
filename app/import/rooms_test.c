/* rooms_test.c -- what an import leaves in the rooms. */
#include "app/import/extracts_test.h"

#include "app/allocation/read.sql.h"
#include "app/contacts/read.sql.h"
#include "app/flags/read.sql.h"
#include "app/import/codes.sql.h"
#include "app/people/people.h"
#include "app/sentences/read.sql.h"
#include "app/staff/accounts.h"
#include "app/victims/load.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

static struct work *an_imported_record(void)
{
    struct work *w = a_record();
    import_here(w, SMALL);
    return w;
}

static const char *fact(struct work *w, const char *crn, const char *kind)
{
    struct fact_of_persons all = facts_of(w->db, person_of(w, crn));
    for (size_t i = 0; i < all.count; i++)
        if (strcmp(all.row[i].kind, kind) == 0) return all.row[i].value;
    return NULL;
}

static const struct contact_line *contact_with_type(struct work *w, const char *crn,
                                                    const char *type)
{
    struct contact_lines all = contacts_before(w->db, person_of(w, crn),
                                               (struct date){ 9999, 12, 31 }, 0, 100);
    for (size_t i = 0; i < all.count; i++)
        if (strcmp(all.row[i].type_code, type) == 0) return &all.row[i];
    return NULL;
}

/* ---- people ----------------------------------------------------------------------*/

TEST(a_person_has_names_numbers_and_facts)
{
    struct work *w = an_imported_record();
    const struct person_head *p = person_head(w->db, person_of(w, "X100001"));
    CHECK_TEXT(p->forename, "Rowan");
    CHECK_DATE(p->birth_on, "1984-02-29");
    CHECK_TEXT(p->system, "nDelius");
    CHECK_DATE(p->as_of_on, "2026-11-20");
    CHECK_TEXT(fact(w, "X100001", "rosh_level"), "high");
    CHECK_TEXT(fact(w, "X100001", "mobile"), "07700 900101");
    CHECK_INT(names_of(w->db, p->person_id).count, 2);      /* and an alias */
    CHECK_INT(identifiers_of(w->db, p->person_id).row[0].is_valid, true);
}

TEST(a_number_with_a_wrong_letter_is_kept_and_marked)
{
    struct work *w = an_imported_record();
    struct identifier_of_persons all = identifiers_of(w->db, person_of(w, "X100006"));
    CHECK_TEXT(all.row[0].value, "1987/0707109L");
    CHECK(!all.row[0].is_valid);
}

TEST(what_cannot_be_a_birth_date_is_kept_as_text)
{
    struct work *w = an_imported_record();
    const struct person_head *p = person_head(w->db, person_of(w, "X100010"));
    CHECK(!date_known(p->birth_on));
    CHECK_TEXT(fact(w, "X100010", "birth_text"), "2050-08-29");
    CHECK_TEXT(fact(w, "X100009", "birth_text"), NULL);
}

TEST(people_who_may_be_one_are_kept_apart_and_noticed)
{
    struct work *w = an_imported_record();
    struct duplicate_lines pnc = duplicates_of(w->db, person_of(w, "X100003"));
    struct duplicate_lines name = duplicates_of(w->db, person_of(w, "X100001"));
    CHECK_INT(pnc.count, 1);
    CHECK_TEXT(pnc.row[0].reason, "same_pnc");
    CHECK_TEXT(pnc.row[0].crn, "X100007");
    CHECK_INT(name.count, 1);
    CHECK_TEXT(name.row[0].crn, "X100008");
}

TEST(text_is_stored_to_the_letter)
{
    struct work *w = an_imported_record();
    CHECK_TEXT(person_head(w->db, person_of(w, "X100014"))->forename, "\"\"\"><svg onload=1>");
    CHECK_TEXT(person_head(w->db, person_of(w, "X100016"))->surname,
               "=HYPERLINK(\"http://x.example\",\"Ward\")");
    CHECK_TEXT(contact_with_type(w, "X100001", "NOMISD")->note, "Two lines,\r\nof a note");
    CHECK_INT(strlen(contact_with_type(w, "X100001", "EREL")->long_note), 6 * 11000 - 1);
}

/* ---- sentences, holders, contacts ------------------------------------------------*/

TEST(what_is_doubtful_stands_beside_what_came)
{
    struct work *w = an_imported_record();
    struct event_lines e = events_of(w->db, person_of(w, "X100006"));
    CHECK_TEXT(e.row[0].doubt, "end before start");
    CHECK_DATE(e.row[0].expected_end_on, "2026-05-22");
    struct requirement_lines r = requirements_of(w->db, person_of(w, "X100002"));
    CHECK_INT(r.row[2].length.value, -20);
    CHECK_TEXT(r.row[2].doubt, "negative length");
    CHECK_TEXT(contact_with_type(w, "X100002", "COAPX")->doubt, "unknown type");
    CHECK_TEXT(contact_with_type(w, "X100001", "COAP")->doubt, "");
}

TEST(a_life_sentence_has_no_length_and_no_end)
{
    struct work *w = an_imported_record();
    struct event_lines e = events_of(w->db, person_of(w, "X100003"));
    CHECK(!e.row[0].length.known);
    CHECK(!date_known(e.row[0].expected_end_on));
    CHECK_TEXT(e.row[0].doubt, "");
}

TEST(the_first_of_two_present_officers_stays)
{
    struct work *w = an_imported_record();
    int64_t person = person_of(w, "X100004");       /* a restricted one */
    sight_name(w, person, w->reader.account_id, "to look at who holds the case");
    struct holder_lines all = holders_of(w->db, person);
    CHECK_INT(all.count, 2);
    CHECK_TEXT(present_holder(w->db, person)->staff_code, "N01S002");
}

TEST(a_team_s_entry_for_nobody_is_nobody)
{
    struct work *w = an_imported_record();
    CHECK_TEXT(present_holder(w->db, person_of(w, "X100003"))->staff_code, "");
    CHECK_TEXT(present_holder(w->db, person_of(w, "X100003"))->team_code, "N01AAA");
}

TEST(what_concerns_a_victim_is_behind_the_wall_and_nowhere_else)
{
    struct work *w = an_imported_record();
    CHECK(contact_with_type(w, "X100001", "RGN043") == NULL);
    struct registration_lines all = registrations_of(w->db, person_of(w, "X100001"));
    for (size_t i = 0; i < all.count; i++) CHECK(strcmp(all.row[i].type_code, "INVI") != 0);
    CHECK_INT(sent_victim_contacts(w->db, 0, INT64_MAX).count, 1);
    CHECK_INT(sent_victim_registers(w->db, 0, INT64_MAX).count, 1);
}

/* ---- codes -----------------------------------------------------------------------*/

TEST(an_unknown_code_is_counted_once_in_the_list_to_map)
{
    struct work *w = an_imported_record();
    struct code_to_maps all = codes_to_map(w->db);
    CHECK_INT(all.count, 9);
    for (size_t i = 0; i < all.count; i++) {
        bool is_type = strcmp(all.row[i].code, "COAPX") == 0;
        if (is_type) CHECK_TEXT(all.row[i].code_table, "contact_types");
        CHECK_INT(all.row[i].rows_seen, 1);
    }
}

/* ---- who may see -----------------------------------------------------------------*/

TEST(a_restriction_that_is_said_or_not_denied_bars_everybody)
{
    struct work *w = an_imported_record();
    CHECK(!people_may_see(w, (struct subject){ "person", person_of(w, "X100004") }));
    CHECK(!people_may_see(w, (struct subject){ "person", person_of(w, "X100005") }));
    CHECK(people_may_see(w, (struct subject){ "person", person_of(w, "X100001") }));
}

static int64_t account_of(struct work *w, const char *username, const char *staff_code)
{
    int64_t id = 0;
    const struct new_account n = { .username = username, .name = username, .role = "practitioner",
                                   .staff_code = staff_code, .password_hash = "x" };
    struct refusal no = account_make(w, &n, &id);
    CHECK(!refused(&no));
    return id;
}

TEST(the_present_officer_and_their_senior_may_open_a_restricted_record)
{
    struct work *w = an_imported_record();
    db_begin_write(w->db);
    int64_t officer = account_of(w, "okafor", "N01S002");
    int64_t senior = account_of(w, "bevan", "N01S001");
    int64_t other = account_of(w, "lark", "N01S003");
    people_give_all_holder_passes(w);
    const struct subject barred = { "person", person_of(w, "X100004") };
    read_as(w, officer, 0);
    CHECK(people_may_see(w, barred));
    read_as(w, senior, 0);
    CHECK(people_may_see(w, barred));
    read_as(w, other, 0);
    CHECK(!people_may_see(w, barred));
    sight_name(w, barred.id, other, "knows the family");
    people_give_holder_passes(w, barred.id);
    CHECK(people_may_see(w, barred));
    read_as(w, officer, 0);
    CHECK(!people_may_see(w, barred));
}

TEST(a_restriction_that_the_next_extract_lifts_is_lifted)
{
    struct work *w = an_imported_record();
    later(w, 1000);
    import_here(w, small_with("persons.csv", "Carr-Whitlow,,19950711,M,W1,101,N,Y",
                              "Carr-Whitlow,,19950711,M,W1,101,N,N"));
    CHECK(people_may_see(w, (struct subject){ "person", person_of(w, "X100004") }));
}

/* ---- cases in one line -----------------------------------------------------------*/

static const struct case_row *case_of(struct work *w, const char *staff, const char *crn)
{
    const struct list_page page = { .sort = CASES_OF_OFFICER_BY_NAME_ORDER, .most = 50 };
    struct case_rows all = cases_of_officer(w->db, staff, &page);
    for (size_t i = 0; i < all.count; i++)
        if (strcmp(all.row[i].crn, crn) == 0) return &all.row[i];
    return NULL;
}

TEST(a_case_has_a_line_that_says_what_is_next_and_what_is_not_known)
{
    struct work *w = an_imported_record();
    const struct case_row *c = case_of(w, "N01S003", "X100001");
    CHECK_TEXT(c->name, "Rowan Tarrant");
    CHECK_TEXT(c->rosh, "high");
    CHECK_TEXT(c->sentence, "Extended determinate sentence");
    CHECK_TEXT(c->status, "In custody");
    CHECK_TEXT(c->end_order, "2029-03-15");
    CHECK_TEXT(c->next_order, "2026-11-27");
    CHECK_TEXT(c->seen_order, "2026-11-10");
    CHECK_INT(c->unknowns, 1);
    CHECK_TEXT(c->unknown_words, "Police asked, no answer");
}

TEST(a_case_that_nobody_holds_is_in_the_list_of_nobody)
{
    struct work *w = an_imported_record();
    const struct case_row *c = case_of(w, "", "X100003");
    CHECK_TEXT(c->sentence, "Life sentence");
    CHECK_TEXT(c->team_code, "N01AAA");
    CHECK_TEXT(c->end_order, "9999-12-31");
    CHECK_TEXT(c->next_order, "9999-12-31");
    CHECK_INT(c->unknowns, 3);
}

TEST(an_attendance_that_has_not_come_yet_is_no_attendance)
{
    struct work *w = an_imported_record();
    CHECK_TEXT(case_of(w, "N01S002", "X100002")->seen_order, "2026-08-17");
}
