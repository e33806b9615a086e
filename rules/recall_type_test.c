/* recall_type_test.c -- which kinds of recall may be offered, and which one is required. */
#include "rules/recall_type.h"
#include "rules/law/recall_type.h"
#include "tools/test.h"

static const struct date first_day = { 2026, 3, 31 };

static struct recall_facts all_no(enum recall_group group)
{
    struct recall_facts f = { .group = group, .new_offence = NEW_OFFENCE_NONE };
    for (int i = 0; i < RECALL_QUESTIONS; i++) f.answer[i] = NO;
    return f;
}

TEST(an_adult_who_answers_no_throughout_must_have_a_fixed_term)
{
    struct recall_facts f = all_no(RECALL_ADULT);
    struct recall_offer offer;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, FIXED_TERM_RECALL);
    CHECK(offer.may_offer[NO_RECALL] && offer.may_offer[FIXED_TERM_RECALL]);
    CHECK(!offer.may_offer[STANDARD_RECALL]);

    f.new_offence = NEW_OFFENCE_CONVICTED;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, FIXED_TERM_RECALL);
}

TEST(each_question_alone_excludes_an_adult_from_the_fixed_term_if_it_is_asked)
{
    for (int i = 0; i < RECALL_QUESTIONS; i++) {
        struct recall_facts f = all_no(RECALL_ADULT);
        struct recall_offer offer;
        f.answer[i] = YES;
        CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
        CHECK_INT(offer.mandatory,
                  recall_question_rows[i].adult ? STANDARD_RECALL : FIXED_TERM_RECALL);
    }
}

TEST(being_only_charged_excludes_an_adult_whatever_else_is_answered)
{
    struct recall_facts f = all_no(RECALL_ADULT);
    struct recall_offer offer;
    f.new_offence = NEW_OFFENCE_ONLY_CHARGED;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, STANDARD_RECALL);
}

TEST(an_unanswered_question_counts_as_an_exclusion_and_is_named)
{
    struct recall_facts f = all_no(RECALL_ADULT);
    struct recall_offer offer;
    struct working w;
    working_begin(&w);
    f.answer[RECALL_SERVING_DCR] = NOT_KNOWN;
    CHECK_INT(recall_offer(&f, first_day, &offer, &w), ASSUMED);
    CHECK_INT(offer.mandatory, STANDARD_RECALL);
    CHECK_INT(w.assumed_count, 1);

    working_begin(&w);
    f.answer[RECALL_TERRORIST] = YES;
    CHECK_INT(recall_offer(&f, first_day, &offer, &w), KNOWN);
    CHECK_INT(w.assumed_count, 0);
}

TEST(a_youth_who_may_not_have_a_mandatory_fixed_term_is_left_to_the_officer)
{
    struct recall_facts f = all_no(RECALL_YOUTH);
    struct recall_offer offer;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, FIXED_TERM_RECALL);

    f.answer[RECALL_YOUTH_SERIOUS] = YES;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, NO_RECALL);
    CHECK(offer.fixed_term_discretionary);
    for (int i = 0; i < RECALL_KINDS; i++) CHECK(offer.may_offer[i]);

    f.answer[RECALL_YOUTH_SERIOUS] = NOT_KNOWN;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), ASSUMED);
    CHECK(!offer.fixed_term_discretionary);
    CHECK_INT(offer.mandatory, NO_RECALL);
}

TEST(extended_and_indeterminate_sentences_are_recalled_by_standard_recall)
{
    struct recall_facts f = all_no(RECALL_EXTENDED);
    struct recall_offer offer;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK_INT(offer.mandatory, STANDARD_RECALL);
    CHECK(!offer.always_emergency);
    f.group = RECALL_INDETERMINATE;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), KNOWN);
    CHECK(offer.always_emergency);
}

TEST(nothing_is_offered_before_the_law_or_before_the_group_is_decided)
{
    struct recall_facts f = all_no(RECALL_ADULT);
    struct recall_offer offer;
    CHECK_INT(recall_offer(&f, date_of(2026, 3, 30), &offer, NULL), UNKNOWN);
    CHECK(!offer.may_offer[FIXED_TERM_RECALL]);
    CHECK_INT(recall_offer(&f, date_of(2026, 4, 1), &offer, NULL), KNOWN);
    f.group = RECALL_UNDECIDED;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), UNKNOWN);
    f.group = (enum recall_group)77;
    CHECK_INT(recall_offer(&f, first_day, &offer, NULL), UNKNOWN);
}

TEST(the_length_of_a_fixed_term_changes_on_the_day_of_the_law)
{
    static const struct {
        enum tri youth, under;
        struct date on;
        enum known known;
        int days;
    } cases[] = {
        { NO,  YES, { 2025, 9, 1 },  KNOWN, 14 },   { NO,  YES, { 2025, 9, 2 },  KNOWN, 28 },
        { NO,  NO,  { 2026, 3, 30 }, KNOWN, 28 },   { NO,  NO,  { 2026, 3, 31 }, KNOWN, 56 },
        { NO,  YES, { 2026, 4, 1 },  KNOWN, 56 },   { YES, YES, { 2026, 4, 1 },  KNOWN, 14 },
        { YES, NO,  { 2026, 4, 1 },  KNOWN, 28 },
        /* For an adult the length of the sentences no longer matters. */
        { NO,  NOT_KNOWN, { 2026, 4, 1 }, KNOWN, 56 },
        { YES, NOT_KNOWN, { 2026, 4, 1 }, UNKNOWN, 0 },
        { NOT_KNOWN, YES, { 2026, 4, 1 }, UNKNOWN, 0 },
        { NO,  YES, { 1990, 1, 1 },  UNKNOWN, 0 },  { NO,  YES, { 0 },           UNKNOWN, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct recall_length_facts f = { cases[i].youth, cases[i].under };
        int days;
        CHECK_INT(recall_length(&f, cases[i].on, &days, NULL), cases[i].known);
        CHECK_INT(days, cases[i].days);
    }
}
