/* recall_type.h -- which kinds of recall may be offered, and which one is required.
 *
 * The officer first says to which group the sentences belong, then answers the
 * questions of that group. The answers make a kind of recall mandatory, or
 * leave the choice to the officer. Not to recall may always be chosen.
 *
 * A question that is not answered counts as an exclusion from the fixed term:
 * that is the official reading, so a finding that rests on it is ASSUMED. */
#ifndef RULES_RECALL_TYPE_H
#define RULES_RECALL_TYPE_H

#include "base/maybe.h"
#include "rules/finding.h"

/* Adult and youth sentences together are RECALL_ADULT. */
enum recall_group {
    RECALL_UNDECIDED = 0,
    RECALL_ADULT,               /* standard determinate sentence */
    RECALL_YOUTH,               /* standard determinate sentence, under 18 */
    RECALL_EXTENDED,
    RECALL_INDETERMINATE,
    RECALL_GROUPS
};

enum new_offence {
    NEW_OFFENCE_NOT_ANSWERED = 0,
    NEW_OFFENCE_NONE,
    NEW_OFFENCE_ONLY_CHARGED,   /* always excludes a fixed term for an adult */
    NEW_OFFENCE_CONVICTED       /* charged and convicted */
};

enum recall_question {
    RECALL_TERRORIST = 0, RECALL_FOREIGN_POWER, RECALL_REFERRED_244ZB, RECALL_REPATRIATED_MURDER,
    RECALL_SERVING_SOPC, RECALL_SERVING_DCR, RECALL_MAPPA_CATEGORY_4, RECALL_MAPPA_LEVEL_2_OR_3,
    RECALL_YOUTH_12_MONTHS, RECALL_YOUTH_SERIOUS,
    RECALL_QUESTIONS
};

enum recall_kind { NO_RECALL = 0, FIXED_TERM_RECALL, STANDARD_RECALL, RECALL_KINDS };

struct recall_facts {
    enum recall_group group;
    enum new_offence new_offence;               /* asked of adults */
    enum tri answer[RECALL_QUESTIONS];          /* those of other groups are not looked at */
};

struct recall_offer {
    bool may_offer[RECALL_KINDS];
    enum recall_kind mandatory;     /* NO_RECALL = neither kind is mandatory */
    bool fixed_term_discretionary;  /* the officer chooses, and writes why */
    bool always_emergency;          /* recorded as an emergency recall whatever the officer says */
};

/* What may be offered to someone recalled on `on`.
 *
 * UNKNOWN (and nothing is offered): the group is not decided, or `on` is before
 * 31 March 2026, when other questions were asked.
 * Source: recall decision policy of 31 March 2026 (L part C); CJA 2003 s255BA. */
enum known recall_offer(const struct recall_facts *f, struct date on, struct recall_offer *offer,
                        struct working *w);

struct recall_length_facts {
    enum tri youth_or_section_250;      /* keeps 14 and 28 days */
    enum tri all_under_12_months;       /* every recallable sentence */
};

/* Days of a fixed-term recall, the day of return being day 1. A missing fact
 * that makes no difference on that date is not asked for.
 * Source: CJA 2003 s255A, s255BA (L part C). */
enum known recall_length(const struct recall_length_facts *f, struct date revoked_on, int *days,
                         struct working *w);

#endif
