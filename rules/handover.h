/* handover.h -- when a case passes from prison to community, and who holds it now.
 *
 * POM = prison offender manager, COM = community offender manager. A case is
 * the prison's alone, the prison's with a community officer beside it, or the
 * community's. Some facts settle that by themselves; otherwise it follows from
 * a handover date counted back from the earliest release.
 *
 * In scope: sentenced or immigration cases of people of 18 or over.
 * Source: offender management in custody, handover policy (L part B). */
#ifndef RULES_HANDOVER_H
#define RULES_HANDOVER_H

#include "base/maybe.h"
#include "rules/finding.h"

/* ---- earliest release ---------------------------------------------------------------------- */

enum release_type {
    RELEASE_NONE = 0,
    RELEASE_TED,        /* tariff expiry */
    RELEASE_THD,        /* target parole hearing */
    RELEASE_PED,        /* parole eligibility */
    RELEASE_ARD,        /* automatic release */
    RELEASE_CRD         /* conditional release */
};

struct earliest_release {
    enum release_type type;
    struct date on;
};

struct release_dates {                  /* NO_DATE = there is none */
    bool indeterminate;
    struct date tariff_expiry, target_hearing;
    struct date parole_eligibility, automatic_release, conditional_release;
};

/* UNKNOWN (type RELEASE_NONE) if no date is known. A date is in the future from
 * the day after `today` on. */
enum known earliest_release(const struct release_dates *f, struct date today,
                            struct earliest_release *answer, struct working *w);

/* ---- dates --------------------------------------------------------------------------------- */

enum handover_reason {
    REASON_NONE = 0,
    REASON_ADDITIONAL_ISP, REASON_RECALL_FAR_HEARING, REASON_PAROLE_MAPPA_2_3, REASON_FAR_HEARING,
    REASON_RECALL, REASON_IMMIGRATION, REASON_NO_RELEASE_DATE,
    REASON_EARLY_ALLOCATION, REASON_INDETERMINATE, REASON_INDETERMINATE_OPEN, REASON_SHORT,
    REASON_PAROLE, REASON_DETERMINATE,
    HANDOVER_REASONS
};

/* "determinate_short": the word that files and events use. */
const char *handover_reason_code(enum handover_reason reason);

struct handover_dating {
    struct date sentence_start;         /* needed for determinate sentences only */
    struct date earliest_release;
    bool has_parole_eligibility;        /* determinate, with a parole eligibility date */
    bool indeterminate;
    bool in_open_conditions;
    bool early_allocation;
};

struct handover_day {
    struct date on;                     /* NO_DATE with a reason: the community's at once */
    enum handover_reason reason;
};

/* The handover date by the numbers in force on `on`. UNKNOWN without an
 * earliest release, or without a sentence start where it counts. */
enum known handover_day(const struct handover_dating *f, struct date on,
                        struct handover_day *answer, struct working *w);

struct handover_start {
    struct date handover;
    struct date became_open;            /* women's estate: the day the category became open */
    struct date arrived_open;           /* men's estate: the day of arrival in the open prison */
    struct date sentence_start;         /* no arrival counts before it; NO_DATE = not looked at */
    bool indeterminate, open_prison_rules, womens_prison;
};

/* The day from which a community officer stands beside the prison's: the
 * handover date, or earlier in open conditions. Never after the handover. */
struct date handover_start_on(const struct handover_start *f, struct working *w);

struct open_prison {
    bool mens_open_prison;
    bool prescoed_welsh;                /* HMP Prescoed, and a Welsh case */
    bool womens_category_open;          /* women's prison, category T */
    struct date arrived;
};
bool open_prison_rules_apply(const struct open_prison *f, struct working *w);

/* ---- who holds the case -------------------------------------------------------------------- */

enum responsibility { CUSTODY_ONLY = 0, CUSTODY_WITH_COM, COMMUNITY };

/* No handover date: the community's. No start: the handover date stands for it. */
enum responsibility responsibility_on(struct date today, struct date handover, struct date start);

/* Is the parole hearing far off? */
bool hearing_is_far(struct date target_hearing, struct date today);

/* A yes that nobody has recorded is a no: each of these leaves a record when it
 * happens. No MAPPA level counts as level 1, as the policy says. */
struct handover_facts {
    struct handover_dating dating;      /* .earliest_release is taken from `release` */
    struct handover_start start;        /* .handover is worked out */
    struct earliest_release release;
    struct maybe_int mappa_level;       /* 0-3 */
    bool additional_isp;                /* a further indeterminate sentence to serve */
    bool hearing_far;
    bool parole_refused;                /* the last outcome was not release */
    bool recalled, immigration_case;
};

struct handover_answer {
    enum responsibility responsibility;
    enum handover_reason reason;
    bool by_dates;                      /* false: a fixed outcome, and no dates */
    struct date handover, start;        /* NO_DATE = none */
};

enum known handover_find(const struct handover_facts *f, struct date today,
                         struct handover_answer *answer, struct working *w);

/* ---- early allocation, prompts ------------------------------------------------------------- */

struct early_allocation {
    struct date decided, earliest_release, licence_expiry;  /* expiry NO_DATE = none */
    /* Terrorism, high profile, serious crime prevention order, MAPPA 3 or CPPC. */
    bool eligible;
    bool accepted;      /* discretionary, and the community said yes */
};
bool early_allocation_counts(const struct early_allocation *f, struct date today);

enum handover_prompt {
    PROMPT_COMING,      /* to the prison officer, some weeks before */
    PROMPT_TODAY,       /* on the day, when a community officer is named */
    PROMPT_UNALLOCATED, /* some days after it, when none is */
    PROMPT_DELIVERY_UNIT, /* some days after the start, when none is */
    HANDOVER_PROMPTS
};
struct date handover_prompt_on(enum handover_prompt prompt, struct date handover,
                               struct date start);

#endif
