/* codes_pages_test.c -- codes to map, as they are listed and explained. */
#include "app/admin/asked_test.h"

#include "app/import/import.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

/* A code of contact that came, and two that are known. */
static struct work *a_world_with_a_code(void)
{
    struct work *w = a_world();
    db_run(w->db, "INSERT INTO code_to_map VALUES ('contact_types', 'COAPX', 11, 8, "
                  "'2026-11-20T02:00:00.000Z', '')");
    db_run(w->db, "INSERT INTO code_known VALUES ('contact_types', 'COAP', 'Office visit')");
    db_run(w->db, "INSERT INTO code_known VALUES ('offences', '00100', 'Murder')");
    return w;
}

TEST(codes_to_map_are_listed_with_how_many_rows_had_them)
{
    struct request *r = admin_asked(a_world_with_a_code(), "GET", "/admin/codes", NULL);
    CHECK(has_words(written(r), ">1 code</span>"));
    CHECK(has_words(written(r), "<a class=\"name n\" href=\"/admin/codes/11\">COAPX</a>"));
    CHECK(has_words(written(r), "Nobody has said"));
}

TEST(codes_of_another_table_are_filtered_out_by_the_address)
{
    struct work *w = a_world_with_a_code();
    struct request *r = admin_asked(w, "GET", "/admin/codes?table=offences", NULL);
    CHECK(has_words(written(r), "0 codes"));
}

TEST(codes_to_map_can_be_had_as_csv)
{
    struct request *r = admin_asked(a_world_with_a_code(), "GET", "/admin/codes.csv", NULL);
    CHECK(has_words(written(r), "COAPX,Contact types,8,20 November 2026,Nobody has said\r\n"));
}

TEST(a_code_offers_the_known_codes_of_its_own_table)
{
    struct request *r = admin_asked(a_world_with_a_code(), "GET", "/admin/codes/11", NULL);
    CHECK(has_words(written(r), "<option value=\"COAP\">Office visit (COAP)</option>"));
    CHECK(!strstr(written(r), "Murder"));
}

TEST(explaining_a_code_leads_back_to_the_list)
{
    struct work *w = a_world_with_a_code();
    struct request *r = admin_asked(w, "POST", "/admin/codes/11/means", "means=COAP");
    CHECK_INT(r->status, 303);
    CHECK_TEXT(r->location, "/admin/codes");
    CHECK_TEXT(code_listed(w->db, 11)->meaning, "Office visit");
}

TEST(an_explanation_that_is_missing_is_asked_for_again)
{
    struct work *w = a_world_with_a_code();
    struct request *r = admin_asked(w, "POST", "/admin/codes/11/named", "name=+");
    CHECK_INT(r->status, 422);
    CHECK(has_words(written(r), "<a href=\"#name\">Enter what the code is called here</a>"));
    r = admin_asked(w, "POST", "/admin/codes/11/means", "means=00100");
    CHECK_INT(r->status, 422);
    CHECK_TEXT(code_listed(w->db, 11)->mapped_to, "");
}

TEST(a_code_that_is_not_there_is_not_found)
{
    CHECK_INT(admin_asked(a_world_with_a_code(), "GET", "/admin/codes/12", NULL)->status, 404);
}
