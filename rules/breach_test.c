/* breach_test.c -- whether an event is in breach, as its contacts say. */
#include "rules/breach.h"

#include "tools/test.h"

static const struct date on = { 2026, 3, 10 };
static const struct moment noon = { { 2026, 3, 10 }, 43200 };

static struct moment at(int day, int second)
{
    return (struct moment){ date_of(2026, 3, day), second };
}

static struct breach_change inserted(struct breach_facts f)
{
    struct breach_change change;
    f.contact = noon;
    CHECK_INT(breach_on_insert(&f, on, &change, NULL), KNOWN);
    return change;
}

TEST(contact_types_start_or_end_a_breach)
{
    CHECK_INT(breach_type_of("AIBR"), STARTS_BREACH);
    CHECK_INT(breach_type_of("ABNP"), ENDS_BREACH);
    CHECK_INT(breach_type_of("CPSS"), ENDS_BREACH);
    CHECK_INT(breach_type_of("COAP"), NOT_OF_BREACH);
    CHECK_INT(breach_type_of(NULL), NOT_OF_BREACH);
}

TEST(a_start_counts_if_no_recorded_end_is_as_late)
{
    CHECK(inserted((struct breach_facts){ .contact_type = "AIBR" }).in_breach);
    CHECK(inserted((struct breach_facts){ .contact_type = "AIBR",
                                          .latest_end = at(10, 43199) }).changed);
    CHECK(!inserted((struct breach_facts){ .contact_type = "AIBR", .latest_end = noon }).changed);
    CHECK(!inserted((struct breach_facts){ .contact_type = "AIBR",
                                           .latest_end = at(11, 0) }).changed);
    CHECK(inserted((struct breach_facts){ .contact_type = "AIBR",
                                          .breach_end = { 2026, 3, 10 } }).changed);
    CHECK(!inserted((struct breach_facts){ .contact_type = "AIBR",
                                           .breach_end = { 2026, 3, 11 } }).changed);
}

TEST(an_end_is_recorded_and_leaves_the_mark_if_a_start_came_before)
{
    struct breach_change r = inserted((struct breach_facts){
        .contact_type = "ABPC", .latest_start = at(9, 0), .failures = 3 });
    CHECK(r.changed && r.in_breach && r.recount);
    CHECK_DATE(r.breach_end, "2026-03-10");
    CHECK_INT(r.failures, 3);
    CHECK(!inserted((struct breach_facts){ .contact_type = "ABPC", .in_breach = true }).in_breach);
    CHECK(!inserted((struct breach_facts){ .contact_type = "ABPC",
                                           .latest_start = noon }).in_breach);
}

TEST(a_recall_on_the_day_of_the_start_ends_the_breach)
{
    CHECK(inserted((struct breach_facts){ .contact_type = "ABPC",
                                          .latest_start = at(10, 3600) }).in_breach);
    CHECK(!inserted((struct breach_facts){ .contact_type = "ERCL",
                                           .latest_start = at(10, 3600) }).in_breach);
    CHECK(inserted((struct breach_facts){ .contact_type = "ERCL",
                                          .latest_start = at(9, 3600) }).in_breach);
}

TEST(another_contact_changes_nothing)
{
    struct breach_change r = inserted((struct breach_facts){
        .contact_type = "COAP", .in_breach = true, .breach_end = { 2026, 1, 1 } });
    CHECK(!r.changed);
    CHECK(r.in_breach);
    CHECK_DATE(r.breach_end, "2026-01-01");
}

static struct breach_change updated(struct breach_facts f)
{
    struct breach_change change;
    CHECK_INT(breach_on_update(&f, &change, NULL), KNOWN);
    return change;
}

TEST(an_update_works_start_and_end_out_again)
{
    struct breach_change r = updated((struct breach_facts){
        .contact_type = "AIBR", .latest_start = at(5, 0), .latest_end = at(8, 0), .failures = 2 });
    CHECK(r.changed && r.in_breach && r.recount);
    CHECK_DATE(r.breach_end, "2026-03-08");
    r = updated((struct breach_facts){ .contact_type = "AIBR", .latest_start = at(5, 0),
                                       .latest_end = at(4, 0), .in_breach = true });
    CHECK(!r.changed);                      /* an end before the start is no end */
    r = updated((struct breach_facts){ .contact_type = "ABWD", .in_breach = true,
                                       .breach_end = { 2026, 3, 8 }, .latest_end = at(8, 0) });
    CHECK(r.changed && !r.in_breach);       /* the start is gone */
    CHECK_DATE(r.breach_end, "");
    CHECK(!updated((struct breach_facts){ .contact_type = "COAP",
                                          .latest_start = at(5, 0) }).changed);
}
