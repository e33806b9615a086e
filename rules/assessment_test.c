/* assessment_test.c -- the answers that predictors and screens draw on, however odd. */
#include "rules/assessment.h"

#include "rules/ogrs3.h"
#include "rules/ovp.h"
#include "rules/programme_intensity.h"
#include "rules/screens.h"
#include "rules/serious_reoffending.h"
#include "tools/test.h"

#include <limits.h>

TEST(every_item_is_found_by_its_name)
{
    for (enum item i = ITEM_NONE + 1; i < ITEMS; i++) {
        CHECK(item_row(i)->name[0] != '\0');
        CHECK(item_row(i)->words[0] != '\0');
        CHECK_INT(item_named(item_row(i)->name), i);
    }
    CHECK_INT(item_named("no such item"), ITEM_NONE);
    CHECK_TEXT(item_row(ITEMS)->name, "");
}

TEST(three_names_of_one_date_are_one_answer)
{
    struct assessment a = { .offence_code = NULL };
    answer_item(&a, ITEM_FOLLOW_UP_ENTERED, date_number(date_of(2026, 1, 2)));
    CHECK_DATE(day_of(&a, ITEM_FOLLOW_UP), "2026-01-02");
    CHECK(answered(&a, ITEM_FOLLOW_UP_CALCULATED));
}

TEST(what_is_not_answered_is_neither_yes_nor_no)
{
    struct assessment a = { .offence_code = NULL };
    CHECK(!says_yes(&a, ITEM_UNEMPLOYED) && !says_no(&a, ITEM_UNEMPLOYED));
    CHECK(!is_problem(&a, ITEM_TEMPER));
    CHECK_INT(counted(&a, ITEM_TEMPER), 0);
    CHECK_INT(age_at(&a, ITEM_CONVICTED_ON), -1);
    CHECK(!answered(&a, ITEMS));
    answer_item(&a, ITEMS, 1);              /* kept nowhere */
    CHECK(!answered(&a, ITEM_NONE));
}

TEST(an_age_needs_a_day_after_birth)
{
    struct assessment a = { .offence_code = NULL };
    answer_item(&a, ITEM_BORN, date_number(date_of(2000, 5, 5)));
    answer_item(&a, ITEM_CONVICTED_ON, date_number(date_of(2000, 5, 5)));
    CHECK_INT(age_at(&a, ITEM_CONVICTED_ON), -1);
    answer_item(&a, ITEM_CONVICTED_ON, date_number(date_of(2000, 5, 6)));
    CHECK_INT(age_at(&a, ITEM_CONVICTED_ON), 0);
    answer_item(&a, ITEM_CONVICTED_ON, date_number(date_of(2020, 5, 4)));
    CHECK_INT(age_at(&a, ITEM_CONVICTED_ON), 19);
}

/* A fixed sequence of odd answers: small, huge, negative, days and none. */
static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

/* Mostly something of the item's kind, so that predictors get as far as a score. */
static int64_t odd_value(enum item_kind kind, uint32_t *seed)
{
    switch (next_random(seed) % 64) {
    case 0: return INT64_MAX;
    case 1: return INT64_MIN;
    case 2: return -(int64_t)(next_random(seed) % 5000);
    case 3: return next_random(seed);
    default: break;
    }
    if (kind == KIND_DATE) return 5000 + next_random(seed) % 15000;
    return next_random(seed) % (kind == KIND_COUNT ? 40 : 3);
}

static struct assessment odd_assessment(uint32_t *seed)
{
    static const char *const codes[] = { NULL, "", "04600", "02801", "00100", "123456", "0X600" };
    struct assessment a = { .offence_code = codes[next_random(seed) % 7] };
    for (enum item i = ITEM_NONE + 1; i < ITEMS; i++)
        if (next_random(seed) % 128 != 0) answer_item(&a, i, odd_value(item_row(i)->kind, seed));
    a.offence = offence_groups_of(a.offence_code);
    if (next_random(seed) % 16 == 0) a.offence.category = a.offence.snsv = INT_MAX;
    return a;
}

/* How many of the predictors gave a score. */
static int check_predictors(const struct assessment *a, struct working *w)
{
    int scores = 0;
    struct ogrs3_answer general;
    bool known = ogrs3(a, NO_DATE, -1, NULL, &general, w) == KNOWN;
    CHECK_INT(known, general.errors.count == 0);
    scores += known;
    struct points_answer points;
    known = ovp(a, &points, w) == KNOWN;
    CHECK_INT(known, points.errors.count == 0);
    scores += known;
    known = ogp(a, &points, w) == KNOWN;
    CHECK_INT(known, points.band != NO_LIKELIHOOD);
    scores += known;
    for (enum reoffending_predictor p = 0; p < REOFFENDING_PREDICTORS; p++) {
        struct reoffending_answer r;
        known = reoffending(p, a, NO_DATE, VERSION_AS_ANSWERED, &r, w) == KNOWN;
        CHECK_INT(known, r.has_score);
        CHECK_INT(known, !errors_stop_score(&r.errors));
        scores += known;
    }
    struct serious_answer serious;
    known = rsr(a, NO_DATE, &serious, w) == KNOWN;
    CHECK_INT(known, serious.has_score);
    scores += known;
    known = csrp(a, NO_DATE, &serious, w) == KNOWN;
    CHECK_INT(known, serious.band != NO_LIKELIHOOD);
    scores += known;
    CHECK(serious.hundredths >= 0 && serious.hundredths <= 9999);
    return scores;
}

static void check_screens(const struct assessment *a, struct working *w)
{
    static const struct programme_risk nothing_reckoned = { .direct_contact = NO_LIKELIHOOD };
    struct learning_answer learning;
    bool found = learning_screen(a, &learning, w) != UNKNOWN;
    CHECK_INT(found, learning.score.known);
    struct maturity_answer maturity;
    found = maturity_screen(a, &maturity, w) != UNKNOWN;
    CHECK_INT(found, maturity.flag != NOT_KNOWN);
    struct personality_answer personality;
    found = personality_screen(a, &personality, w) == KNOWN;
    CHECK_INT(found, personality.checked);
    struct programme_answer programme;
    found = programme_intensity(a, &nothing_reckoned, &programme, w) != UNKNOWN;
    CHECK_INT(found, programme.pathway != PATHWAY_OMISSION);
}

TEST(any_answers_at_all_give_a_score_or_an_error_and_never_both)
{
    uint32_t seed = 1;
    int scores = 0;
    for (int i = 0; i < 20000; i++) {
        struct assessment a = odd_assessment(&seed);
        struct working w;
        working_begin(&w);
        scores += check_predictors(&a, i % 2 ? &w : NULL);
        check_screens(&a, i % 2 ? &w : NULL);
    }
    CHECK(scores > 1000);
}
