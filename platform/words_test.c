/* words_test.c -- where from, by whom, how old: in words. */
#include "platform/words.h"

#include "tools/test.h"

TEST(how_long_ago_is_said_in_days_then_months_then_years)
{
    static const struct { int days; const char *words; } cases[] = {
        { -400, "in 13 months" }, { -30, "in 30 days" }, { -2, "in 2 days" }, { -1, "tomorrow" },
        { 0, "today" },           { 1, "yesterday" },    { 2, "2 days ago" }, { 56, "56 days ago" },
        { 57, "1 month ago" },    { 60, "2 months ago" }, { 365, "12 months ago" },
        { 730, "24 months ago" }, { 731, "2 years ago" }, { 3650, "10 years ago" },
    };
    struct arena a = { 0 };
    struct date today = date_of(2026, 11, 24);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_TEXT(ago_words(&a, date_plus_days(today, -cases[i].days), today), cases[i].words);
    CHECK_TEXT(ago_words(&a, NO_DATE, today), "not known when");
    arena_free(&a);
}

TEST(a_source_says_its_system_and_the_day_it_speaks_for)
{
    struct arena a = { 0 };
    struct date day = date_of(2026, 11, 20);
    CHECK_TEXT(source_words(&a, "Elsewhere", day), "Elsewhere, extract of 20 November 2026");
    CHECK_TEXT(source_words(&a, "Elsewhere", NO_DATE), "Elsewhere");
    CHECK_TEXT(source_words(&a, "here", day), "written here");
    arena_free(&a);
}

TEST(an_officer_is_named_or_else_known_by_code_or_not_at_all)
{
    struct arena a = { 0 };
    CHECK_TEXT(officer_words(&a, "Amara", "Osei", "N01"), "Amara Osei");
    CHECK_TEXT(officer_words(&a, NULL, "Osei", "N01"), "Osei");
    CHECK_TEXT(officer_words(&a, "", "Osei", "N01"), "Osei");
    CHECK_TEXT(officer_words(&a, "Amara", NULL, "N01"), "N01");
    CHECK_TEXT(officer_words(&a, NULL, NULL, ""), NULL);
    CHECK_TEXT(officer_words(&a, NULL, NULL, NULL), NULL);
    arena_free(&a);
}

TEST(one_is_one_and_everything_else_is_many)
{
    struct arena a = { 0 };
    CHECK_TEXT(count_of(&a, 0, "day", "days"), "0 days");
    CHECK_TEXT(count_of(&a, 1, "day", "days"), "1 day");
    CHECK_TEXT(count_of(&a, 2, "day", "days"), "2 days");
    arena_free(&a);
}

TEST(a_day_is_written_out_or_not_known)
{
    struct arena a = { 0 };
    CHECK_TEXT(day_words(&a, date_of(2026, 2, 1)), "1 February 2026");
    CHECK_TEXT(day_words(&a, NO_DATE), "not known");
    arena_free(&a);
}
