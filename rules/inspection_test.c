/* inspection_test.c -- from answers on cases to the rating of a unit. */
#include "rules/inspection.h"
#include "rules/law/inspection.h"
#include "tools/test.h"

static const struct date on = { 2024, 6, 1 };

TEST(a_percentage_is_rated_at_fifty_sixty_five_and_eighty)
{
    static const struct { int percent; enum rating rating; } cases[] = {
        { 0, RATING_INADEQUATE }, { 49, RATING_INADEQUATE }, { 50, RATING_REQUIRES_IMPROVEMENT },
        { 64, RATING_REQUIRES_IMPROVEMENT }, { 65, RATING_GOOD }, { 79, RATING_GOOD },
        { 80, RATING_OUTSTANDING }, { 100, RATING_OUTSTANDING },
    };
    enum rating rating;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(rating_from_percent(cases[i].percent, on, &rating, NULL), KNOWN);
        CHECK_INT(rating, cases[i].rating);
    }
    CHECK_INT(rating_from_percent(101, on, &rating, NULL), UNKNOWN);
    CHECK_INT(rating_from_percent(-1, on, &rating, NULL), UNKNOWN);
}

TEST(counts_become_whole_per_cent_half_up_before_they_are_rated)
{
    static const struct { int applicable, sufficient, percent; } cases[] = {
        { 200, 99, 50 }, { 200, 98, 49 }, { 8, 1, 13 }, { 3, 2, 67 }, { 3, 3, 100 }, { 7, 0, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct case_counts counts = { cases[i].applicable, cases[i].sufficient };
        enum rating rating;
        int percent;
        CHECK_INT(rating_from_counts(counts, on, &percent, &rating, NULL), KNOWN);
        CHECK_INT(percent, cases[i].percent);
    }
}

TEST(impossible_counts_have_no_rating)
{
    static const struct case_counts cases[] = { { 0, 0 }, { 3, 4 }, { 3, -1 }, { -3, -3 } };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum rating rating;
        int percent;
        CHECK_INT(rating_from_counts(cases[i], on, &percent, &rating, NULL), UNKNOWN);
    }
}

TEST(a_question_that_does_not_apply_counts_nowhere)
{
    struct case_counts counts = { 0 };
    case_counts_add(&counts, true, YES);
    case_counts_add(&counts, true, NO);
    case_counts_add(&counts, true, NOT_KNOWN);
    case_counts_add(&counts, false, YES);
    CHECK_INT(counts.applicable, 2);
    CHECK_INT(counts.sufficient, 1);
}

static struct standard_answer standard(int engage, int desist, int safe, enum known want)
{
    struct maybe_int percent[KEY_QUESTIONS] = { known_int(engage), known_int(desist),
                                                known_int(safe) };
    struct standard_answer answer;
    for (int q = 0; q < KEY_QUESTIONS; q++) percent[q].known = percent[q].value >= 0;
    CHECK_INT(standard_find(percent, on, &answer, NULL), want);
    return answer;
}

TEST(the_lowest_key_question_rates_the_standard_and_is_named_if_it_stands_alone)
{
    struct standard_answer a = standard(90, 85, 64, KNOWN);
    CHECK_INT(a.rating, RATING_REQUIRES_IMPROVEMENT);
    CHECK_INT(a.driving, KEEP_PEOPLE_SAFE);
    a = standard(64, 85, 64, KNOWN);
    CHECK_INT(a.rating, RATING_REQUIRES_IMPROVEMENT);
    CHECK_INT(a.driving, KEY_QUESTIONS);
    CHECK_INT(standard(64, 63, 64, KNOWN).driving, SUPPORT_DESISTANCE);
}

TEST(an_unknown_key_question_leaves_the_standard_open_unless_it_is_inadequate)
{
    CHECK_INT(standard(-1, 49, -1, KNOWN).rating, RATING_INADEQUATE);
    CHECK_INT(standard(-1, 50, 90, UNKNOWN).rating, RATING_REQUIRES_IMPROVEMENT);
    standard(-1, -1, -1, UNKNOWN);
}

TEST(discretion_is_open_near_a_boundary_on_few_cases_or_where_one_decides)
{
    struct discretion_facts f = { .computed = RATING_INADEQUATE, .driving_percent = 44,
                                  .driving = { 100, 44 } };
    CHECK(!discretion_is_open(&f, on, NULL));
    f.driving_percent = 45;
    CHECK(discretion_is_open(&f, on, NULL));
    f = (struct discretion_facts){ .driving_percent = 20, .driving = { 5, 1 } };
    CHECK(discretion_is_open(&f, on, NULL));
    f.driving = (struct case_counts){ 6, 2 };
    f.driving_percent = 33;
    CHECK(discretion_is_open(&f, on, NULL));
    f.driving = (struct case_counts){ 9, 3 };
    CHECK(!discretion_is_open(&f, on, NULL));
}

TEST(discretion_never_changes_what_was_computed)
{
    struct discretion_facts f = { .computed = RATING_INADEQUATE, .driving_percent = 48 };
    struct rated r = rating_with_discretion(&f, RATING_REQUIRES_IMPROVEMENT, "One late case", on);
    CHECK_INT(r.computed, RATING_INADEQUATE);
    CHECK_INT(r.final, RATING_REQUIRES_IMPROVEMENT);
    CHECK(r.discretion_applied);

    CHECK(!rating_with_discretion(&f, RATING_REQUIRES_IMPROVEMENT, "", on).discretion_applied);
    CHECK(!rating_with_discretion(&f, RATING_INADEQUATE, "Same", on).discretion_applied);
    f.driving_percent = 30;
    r = rating_with_discretion(&f, RATING_REQUIRES_IMPROVEMENT, "One late case", on);
    CHECK(!r.discretion_applied);
    CHECK_INT(r.final, RATING_INADEQUATE);
}

TEST(every_score_of_every_programme_lies_in_the_band_of_its_mean)
{
    for (const struct inspection_programme *p = inspection_programmes; p->code; p++) {
        for (int score = 0; score <= 3 * p->standards; score++) {
            struct overall_answer answer;
            int want = 0;
            while (want < 3 && 2 * score > (2 * want + 1) * p->standards) want++;
            CHECK_INT(overall_from_score(3 * p->standards, score, &answer, NULL), KNOWN);
            CHECK_INT(answer.rating, want);
            CHECK_INT(answer.score.value, score);
        }
    }
}

TEST(a_programme_or_score_that_is_not_known_has_no_rating)
{
    struct overall_answer answer;
    CHECK_INT(overall_from_score(24, 5, &answer, NULL), UNKNOWN);
    CHECK_INT(overall_from_score(21, 22, &answer, NULL), UNKNOWN);
    CHECK_INT(overall_from_score(21, -1, &answer, NULL), UNKNOWN);
}

TEST(standards_add_up_and_a_missing_one_matters_only_if_it_could_change_the_rating)
{
    struct maybe_int s[8] = { known_int(1), known_int(0), known_int(0), known_int(0),
                              known_int(0), known_int(0), known_int(0), known_int(3) };
    struct overall_answer answer;
    CHECK_INT(overall_from_standards(21, s, 7, &answer, NULL), KNOWN);
    CHECK_INT(answer.score.value, 1);
    CHECK_INT(answer.rating, RATING_INADEQUATE);

    s[6].known = false;
    CHECK_INT(overall_from_standards(21, s, 7, &answer, NULL), UNKNOWN);
    CHECK(!answer.score.known);
    s[0] = known_int(0);
    CHECK_INT(overall_from_standards(21, s, 7, &answer, NULL), KNOWN);
    CHECK_INT(answer.rating, RATING_INADEQUATE);
    CHECK(!answer.score.known);

    s[6] = known_int(0);
    CHECK_INT(overall_from_standards(21, s, 8, &answer, NULL), UNKNOWN);
    CHECK_INT(overall_from_standards(20, s, 7, &answer, NULL), UNKNOWN);
}

TEST(a_rating_is_found_by_its_exact_text)
{
    for (int r = 0; r < RATINGS; r++)
        CHECK_INT(rating_of_text(rating_text((enum rating)r)), r);
    CHECK_INT(rating_of_text("good"), RATINGS);
    CHECK_INT(rating_of_text(NULL), RATINGS);
    CHECK_TEXT(rating_text((enum rating)9), "");
}
