/* workload_contacts_test.c -- work done on someone else's case, and whose a case is. */
#include "rules/workload_contacts.h"
#include "tools/test.h"

static const struct officer ana = { "N01A001", "N01T01" }, ana_elsewhere = { "N01A001", "N01T02" },
                            ben = { "N01A002", "N01T01" }, nobody = { 0 };

TEST(an_officer_in_another_team_is_another_officer)
{
    CHECK(same_officer(ana, ana));
    CHECK(!same_officer(ana, ana_elsewhere));
    CHECK(!same_officer(ana, ben));
    CHECK(!same_officer(nobody, nobody));
}

TEST(a_contact_is_credited_to_who_did_it_and_taken_from_whose_case_it_is)
{
    CHECK_INT(contact_credit(ana, ana, ben), CONTACT_DONE_FOR_OTHERS);
    CHECK_INT(contact_credit(ana, ben, ana), CONTACT_DONE_BY_OTHERS);
    CHECK_INT(contact_credit(ana, ana, ana), CONTACT_NOBODYS);
    CHECK_INT(contact_credit(ana, ben, ben), CONTACT_NOBODYS);
    CHECK_INT(contact_credit(ana, ana_elsewhere, ana), CONTACT_DONE_BY_OTHERS);
}

TEST(support_contacts_have_points_by_code_and_unknown_codes_none)
{
    CHECK_INT(contact_points("CMS02"), 13);
    CHECK_INT(contact_points("CMS36"), 18);
    CHECK_INT(contact_points("CMS24"), 13);
    CHECK_INT(contact_points("CMS40"), 0);
    CHECK_INT(contact_points("CMS99"), 0);
    CHECK_INT(contact_points(NULL), 0);
}

TEST(a_contact_counts_until_seven_days_after_its_date)
{
    struct date today = { 2026, 11, 24 };
    CHECK(contact_still_counts(date_of(2026, 11, 24), today, NULL));
    CHECK(contact_still_counts(date_of(2026, 11, 18), today, NULL));
    CHECK(!contact_still_counts(date_of(2026, 11, 17), today, NULL));
    CHECK(!contact_still_counts(date_of(2026, 11, 16), today, NULL));
    CHECK(!contact_still_counts(NO_DATE, today, NULL));
}

TEST(a_case_is_held_by_extract_or_active_record_and_only_when_it_can_be_weighed)
{
    struct allocation_record active = { ana, true }, inactive = { ana, false };
    struct allocation_record others[] = { { ben, true }, { ana, false } };
    struct { struct case_holding holding; bool in; } cases[] = {
        { { ana, NULL, 0, true }, true },
        { { nobody, &active, 1, true }, true },
        { { ana, &active, 1, true }, true },
        { { nobody, &inactive, 1, true }, false },
        { { nobody, others, 2, true }, false },
        { { ben, NULL, 0, true }, false },
        { { ana, &active, 1, false }, false },
        { { ana_elsewhere, NULL, 0, true }, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(in_caseload(ana, &cases[i].holding, NULL), cases[i].in);
}
