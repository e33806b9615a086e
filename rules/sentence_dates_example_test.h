/* sentence_dates_example_test.h -- small cases for the tests of sentence dates. */
#ifndef RULES_SENTENCE_DATES_EXAMPLE_TEST_H
#define RULES_SENTENCE_DATES_EXAMPLE_TEST_H

#include "rules/law/release.h"
#include "rules/sentence_dates.h"
#include "tools/test.h"

enum { EXAMPLE_SENTENCES = 8, EXAMPLE_ADJUSTMENTS = 8, EXAMPLE_MOVEMENTS = 4 };

/* An adult born in 1990, without bank holidays, under the law as it was before
 * 2024; tests change what they are about. */
struct example {
    struct imposed_sentence sentence[EXAMPLE_SENTENCES];
    struct sentence_adjustment adjustment[EXAMPLE_ADJUSTMENTS];
    struct prison_movement movement[EXAMPLE_MOVEMENTS];
    struct sentence_case facts;
};

static const struct calendar no_holidays = { 0 };

static inline struct date on(const char *iso)
{
    return date_from_iso(iso, NULL);
}

static inline void example_begin(struct example *e)
{
    *e = (struct example){ .facts = { .born_on = { 1990, 1, 1 }, .calendar = &no_holidays } };
    e->facts.sentence = e->sentence;
    e->facts.adjustment = e->adjustment;
    e->facts.movement = e->movement;
}

/* Concurrent; numbered from 1; the offence was the day before. */
static inline struct imposed_sentence *impose(struct example *e, enum sentence_kind kind,
                                              const char *imposed, struct sentence_length length)
{
    struct imposed_sentence *s = &e->sentence[e->facts.sentences++];
    *s = (struct imposed_sentence){ .id = (int64_t)e->facts.sentences, .kind = kind,
                                    .imposed_on = on(imposed),
                                    .offence_on = date_plus_days(on(imposed), -1),
                                    .custodial = length };
    return s;
}

static inline struct imposed_sentence *impose_months(struct example *e, const char *imposed,
                                                     int months)
{
    return impose(e, SENTENCE_STANDARD, imposed, (struct sentence_length){ .months = months });
}

static inline void adjust(struct example *e, enum adjustment_kind kind, const char *from, int days)
{
    struct sentence_adjustment *a = &e->adjustment[e->facts.adjustments++];
    *a = (struct sentence_adjustment){ .kind = kind, .applies_from = on(from), .days = days,
                                       .first = on(from),
                                       .last = date_plus_days(on(from), days - 1) };
}

static inline void move_out(struct example *e, const char *day, enum movement_reason reason)
{
    e->movement[e->facts.movements++] =
        (struct prison_movement){ .on = on(day), .out = true, .reason = reason };
}

static inline struct sentence_answer reckon(const struct example *e)
{
    struct sentence_answer answer;
    CHECK(sentence_dates(&e->facts, &answer, NULL) != UNKNOWN);
    return answer;
}

#define CHECK_RELEASE(answer, day) CHECK_DATE((answer).on[CONDITIONAL_RELEASE], day)
#define CHECK_EXPIRY(answer, day)  CHECK_DATE((answer).on[SENTENCE_AND_LICENCE_EXPIRY], day)

#endif
