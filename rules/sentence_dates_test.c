/* sentence_dates_test.c -- the front door: what is needed, and what must always hold. */
#include "rules/sentence_dates_example_test.h"

#include <string.h>

/* ---- what is needed ---- */

static enum known ask(const struct example *e, struct working *w)
{
    struct sentence_answer answer;
    working_begin(w);
    return sentence_dates(&e->facts, &answer, w);
}

TEST(dates_need_a_date_of_birth)
{
    struct example e;
    static struct working w;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    CHECK_INT(ask(&e, &w), KNOWN);
    e.facts.born_on = NO_DATE;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    CHECK_TEXT(w.missing[0], "date of birth");
}

TEST(dates_need_a_sentence_and_its_date)
{
    struct example e;
    static struct working w;
    example_begin(&e);
    CHECK_INT(ask(&e, &w), UNKNOWN);
    impose_months(&e, "2023-03-14", 18)->imposed_on = NO_DATE;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    CHECK_TEXT(w.missing[0], "sentence date");
}

TEST(an_unknown_date_of_offence_is_assumed_to_be_before_2015)
{
    struct example e;
    static struct working w;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 18);
    s->offence_on = NO_DATE;
    CHECK_INT(ask(&e, &w), ASSUMED);
    CHECK_INT(w.assumed_count, 1);
    CHECK_DATE(reckon(&e).on[SUPERVISION_END], "");
    s->kind = SENTENCE_EXTENDED;
    CHECK_INT(ask(&e, &w), KNOWN);
}

TEST(a_fixed_term_recall_needs_a_date_of_return_and_one_of_56_days_a_revocation)
{
    struct example e;
    static struct working w;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 18);
    s->recall = RECALL_STANDARD;
    CHECK_INT(ask(&e, &w), KNOWN);
    s->recall = RECALL_14;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->returned_on = on("2024-01-10");
    CHECK_INT(ask(&e, &w), KNOWN);
    s->recall = RECALL_56;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->revoked_on = on("2024-01-08");
    CHECK_INT(ask(&e, &w), KNOWN);
}

TEST(more_than_there_is_room_for_is_refused)
{
    static struct imposed_sentence many[MOST_SENTENCES + 1];
    static struct working w;
    struct example e;
    example_begin(&e);
    struct imposed_sentence s = *impose_months(&e, "2023-03-14", 1);
    for (int i = 0; i <= MOST_SENTENCES; i++) {
        many[i] = s;
        many[i].id = i + 1;
    }
    e.facts.sentence = many;
    e.facts.sentences = MOST_SENTENCES;
    CHECK_INT(ask(&e, &w), KNOWN);
    e.facts.sentences = MOST_SENTENCES + 1;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    e.facts.sentences = 1;
    e.facts.adjustments = MOST_ADJUSTMENTS + 1;
    CHECK_INT(ask(&e, &w), UNKNOWN);
}

TEST(chains_that_multiply_beyond_bounds_are_refused)
{
    static struct imposed_sentence many[28];
    static struct working w;
    struct example e;
    example_begin(&e);
    struct imposed_sentence s = *impose_months(&e, "2023-03-14", 1);
    for (int i = 0; i < 28; i++) {
        many[i] = s;
        many[i].id = i / 2 + 1;                 /* two offences each, one of them excluded: */
        many[i].consecutive_to = i / 2;         /* 2^14 ways through */
        many[i].exclusions = i % 2 ? EXCLUDED_SEXUAL : 0;
    }
    e.facts.sentence = many;
    e.facts.sentences = 28;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    for (int i = 0; i < 28; i++)
        many[i].exclusions = 0;
    CHECK_INT(ask(&e, &w), KNOWN);
}

TEST(sentences_consecutive_to_each_other_stand_alone)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18)->consecutive_to = 2;
    impose_months(&e, "2023-03-14", 6)->consecutive_to = 1;
    CHECK_RELEASE(reckon(&e), "2023-12-13");
}

TEST(facts_that_make_no_sense_are_refused_not_followed)
{
    struct example e;
    static struct working w;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 18);
    s->kind = (enum sentence_kind)77;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->kind = SENTENCE_STANDARD;
    s->custodial.years = -1;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->custodial.years = 7000;
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->custodial.years = 0;
    s->imposed_on = (struct date){ 2023, 2, 30 };
    CHECK_INT(ask(&e, &w), UNKNOWN);
    s->imposed_on = on("2023-03-14");
    adjust(&e, ADJUST_REMAND, "2023-03-14", 2000000000);
    CHECK_INT(ask(&e, &w), UNKNOWN);
}

/* ---- what must always hold ---- */

/* A sequence without meaning, the same every time. */
static unsigned next_number(unsigned *seed, unsigned below)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) % below;
}

static void any_sentence(struct example *e, unsigned *seed)
{
    struct date from = { 2019, 1, 1 };
    struct imposed_sentence *s = impose_months(e, "2020-01-01", 0);
    s->imposed_on = date_plus_days(from, (int)next_number(seed, 2800));
    s->offence_on = date_plus_days(s->imposed_on, -(int)next_number(seed, 3000));
    s->custodial = (struct sentence_length){ .months = (int)next_number(seed, 90),
                                             .days = 1 + (int)next_number(seed, 40) };
    s->sds_plus = s->sds_plus_eligible = next_number(seed, 8) == 0;
    s->exclusions = next_number(seed, 4) == 0 ? EXCLUDED_SEXUAL : 0;
    if (next_number(seed, 5) == 0) s->kind = SENTENCE_EXTENDED;
    if (s->id > 1 && next_number(seed, 3) == 0)
        s->consecutive_to = 1 + next_number(seed, (unsigned)s->id - 1);
}

static void any_example(struct example *e, unsigned seed)
{
    example_begin(e);
    for (unsigned n = 1 + next_number(&seed, 6); n; n--)
        any_sentence(e, &seed);
    for (unsigned n = next_number(&seed, 4); n; n--) {
        char text[DATE_TEXT];
        unsigned of = next_number(&seed, (unsigned)e->facts.sentences);
        adjust(e, (enum adjustment_kind)next_number(&seed, ADJUSTMENT_KINDS),
               date_iso(e->sentence[of].imposed_on, text), 1 + (int)next_number(&seed, 120));
    }
    e->facts.regime.sds40 = e->facts.regime.progression = true;
    e->facts.want_removal = true;
}

static struct date release_of(const struct sentence_answer *a)
{
    return date_later(a->on[CONDITIONAL_RELEASE], a->on[AUTOMATIC_RELEASE]);
}

static struct date expiry_of(const struct sentence_answer *a)
{
    return date_later(a->on[SENTENCE_AND_LICENCE_EXPIRY], a->on[SENTENCE_EXPIRY]);
}

TEST(release_is_never_before_the_sentence_nor_after_its_expiry)
{
    for (unsigned seed = 1; seed <= 3000; seed++) {
        struct example e;
        any_example(&e, seed);
        struct sentence_answer a = reckon(&e);
        CHECK(date_known(release_of(&a)) && date_known(expiry_of(&a)));
        CHECK(date_known(a.on[SENTENCE_EXPIRY]) != date_known(a.on[SENTENCE_AND_LICENCE_EXPIRY]));
        struct date first = e.sentence[0].imposed_on;
        for (size_t i = 0; i < e.facts.sentences; i++)
            first = date_earlier(first, e.sentence[i].imposed_on);
        CHECK(!date_before(release_of(&a), first));
        CHECK(!date_before(expiry_of(&a), a.on[CURFEW_ELIGIBILITY]));
    }
}

TEST(the_order_in_which_sentences_are_told_does_not_matter_to_release_or_expiry)
{
    for (unsigned seed = 1; seed <= 500; seed++) {
        struct example e;
        any_example(&e, seed);
        for (size_t i = 0; i < e.facts.sentences; i++)
            e.sentence[i].consecutive_to = 0;
        struct sentence_answer before = reckon(&e);
        for (size_t i = 0, n = e.facts.sentences; i < n / 2; i++) {
            struct imposed_sentence s = e.sentence[i];
            e.sentence[i] = e.sentence[n - 1 - i];
            e.sentence[n - 1 - i] = s;
        }
        struct sentence_answer after = reckon(&e);
        CHECK(date_same(release_of(&before), release_of(&after)));
        CHECK(date_same(expiry_of(&before), expiry_of(&after)));
    }
}

TEST(a_longer_sentence_never_ends_sooner)
{
    for (unsigned seed = 1; seed <= 500; seed++) {
        struct example e;
        any_example(&e, seed);
        e.facts.adjustments = 0;
        struct sentence_answer before = reckon(&e);
        for (size_t i = 0; i < e.facts.sentences; i++)
            e.sentence[i].custodial.days += 20;
        struct sentence_answer after = reckon(&e);
        CHECK(!date_before(expiry_of(&after), expiry_of(&before)));
    }
}

TEST(asking_with_working_gives_the_same_dates_and_explains_each)
{
    static struct working w;
    for (unsigned seed = 1; seed <= 200; seed++) {
        struct example e;
        any_example(&e, seed);
        struct sentence_answer with, without = reckon(&e);
        working_begin(&w);
        sentence_dates(&e.facts, &with, &w);
        CHECK(!w.truncated);
        for (int d = 0; d < SENTENCE_DATES; d++) {
            CHECK(date_same(with.on[d], without.on[d]));
            bool explained = working_find(&w, sentence_date_code((enum sentence_date)d)) != NULL;
            CHECK(explained == date_known(with.on[d]));
        }
    }
}

TEST(facts_of_other_kinds_of_sentence_do_not_count)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 18);
    struct sentence_answer plain = reckon(&e);
    s->automatic_release = s->under_18 = true;
    s->fine_pence = 1000000000;
    s->supervision_breached = on("2030-01-01");
    s->extension.years = 3;
    struct sentence_answer other = reckon(&e);
    CHECK(memcmp(plain.on, other.on, sizeof plain.on) == 0);
}

TEST(the_law_of_a_day_is_that_which_is_in_force)
{
    CHECK(!release_regime_on(on("2024-09-09")).sds40);
    CHECK(release_regime_on(on("2024-09-10")).sds40);
    CHECK(!release_regime_on(on("2026-09-30")).progression);
    CHECK(release_regime_on(on("2026-10-01")).progression);
}
