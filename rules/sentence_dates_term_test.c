/* sentence_dates_term_test.c -- how long a term is, and how terms add up. */
#include "rules/sentence_dates_example_test.h"
#include "rules/sentence_dates_inside.h"

static struct date end_of(struct sentence_length length, const char *from)
{
    return date_from_number(term_end(&length, date_number(on(from))));
}

TEST(a_term_ends_on_the_day_before_the_same_day_of_a_later_month)
{
    CHECK_DATE(end_of((struct sentence_length){ .months = 1 }, "2023-03-14"), "2023-04-13");
    CHECK_DATE(end_of((struct sentence_length){ .years = 1 }, "2023-03-14"), "2024-03-13");
    CHECK_DATE(end_of((struct sentence_length){ .weeks = 2, .days = 3 }, "2023-03-14"),
               "2023-03-30");
    CHECK_DATE(end_of((struct sentence_length){ 1, 2, 3, 4 }, "2023-03-14"), "2024-06-07");
}

TEST(a_term_of_months_is_cut_to_the_end_of_a_short_month)
{
    CHECK_DATE(end_of((struct sentence_length){ .months = 1 }, "2023-01-31"), "2023-02-28");
    CHECK_DATE(end_of((struct sentence_length){ .months = 1 }, "2024-01-31"), "2024-02-29");
    CHECK_DATE(end_of((struct sentence_length){ .years = 1 }, "2024-03-01"), "2025-02-28");
}

TEST(a_term_of_months_from_the_first_fills_whole_months)
{
    CHECK_DATE(end_of((struct sentence_length){ .months = 1 }, "2023-02-01"), "2023-02-28");
    CHECK_DATE(end_of((struct sentence_length){ .months = 1 }, "2024-02-01"), "2024-02-29");
    CHECK_DATE(end_of((struct sentence_length){ .years = 1 }, "2023-02-01"), "2024-01-31");
    CHECK_DATE(end_of((struct sentence_length){ .days = 1 }, "2023-02-01"), "2023-02-01");
}

TEST(terms_of_one_kind_that_follow_each_other_are_one_term)
{
    struct term_run together = term_run_from(date_number(on("2023-01-31")));
    term_run_add(&together, (struct sentence_length){ .months = 1 });
    term_run_add(&together, (struct sentence_length){ .months = 1 });
    CHECK_INT(term_run_days(&together), 59);        /* two months: to 30 March */

    struct term_run apart = term_run_from(date_number(on("2023-01-31")));
    term_run_add(&apart, (struct sentence_length){ .months = 1 });
    term_run_add(&apart, (struct sentence_length){ .days = 1 });
    term_run_add(&apart, (struct sentence_length){ .months = 1 });
    CHECK_INT(term_run_days(&apart), 29 + 1 + 31);  /* to 28 February, 1 March, 1 April */
}

TEST(a_run_of_nothing_has_no_days)
{
    struct term_run run = term_run_from(date_number(on("2023-01-31")));
    CHECK_INT(term_run_days(&run), 0);
    term_run_add(&run, (struct sentence_length){ 0 });
    CHECK_INT(term_run_days(&run), 0);
}

TEST(a_begun_day_of_a_share_counts_in_full)
{
    CHECK_INT(share_of(549, one_half), 275);
    CHECK_INT(share_of(550, one_half), 275);
    CHECK_INT(share_of(551, one_half), 276);
    CHECK_INT(share_of(731, two_thirds), 488);
    CHECK_INT(share_of(0, one_half), 0);
}
