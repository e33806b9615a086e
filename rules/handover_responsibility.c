/* handover_responsibility.c -- who holds the case: the prison, both, or the community. */
#include "rules/handover.h"

#include "rules/law/handover.h"

/* What must hold for a fixed outcome. */
enum {
    INDETERMINATE   = 1 << 0,
    MORE_TO_SERVE   = 1 << 1,       /* a further indeterminate sentence */
    HEARING_FAR     = 1 << 2,
    IS_RECALLED     = 1 << 3,
    PAROLE_REFUSED  = 1 << 4,       /* last outcome */
    MAPPA_UP_TO_1   = 1 << 5,
    MAPPA_2_OR_3    = 1 << 6,
    IMMIGRATION     = 1 << 7,
    NO_RELEASE_DATE = 1 << 8,
};

/* L part B, "fixed outcomes, first match wins". */
static const struct fixed_outcome {
    unsigned when;
    enum responsibility responsibility;
    enum handover_reason reason;
} fixed_outcomes[] = {
    { INDETERMINATE | MORE_TO_SERVE,
      CUSTODY_ONLY,     REASON_ADDITIONAL_ISP },
    { INDETERMINATE | HEARING_FAR | IS_RECALLED | MAPPA_UP_TO_1,
      CUSTODY_WITH_COM, REASON_RECALL_FAR_HEARING },
    { INDETERMINATE | HEARING_FAR | PAROLE_REFUSED | MAPPA_2_OR_3,
      COMMUNITY,        REASON_PAROLE_MAPPA_2_3 },
    { INDETERMINATE | HEARING_FAR | PAROLE_REFUSED,
      CUSTODY_WITH_COM, REASON_FAR_HEARING },
    { IS_RECALLED,
      COMMUNITY,        REASON_RECALL },
    { IMMIGRATION,
      COMMUNITY,        REASON_IMMIGRATION },
    { NO_RELEASE_DATE,
      CUSTODY_ONLY,     REASON_NO_RELEASE_DATE },
};

static unsigned circumstances(const struct handover_facts *f)
{
    int64_t level = f->mappa_level.known ? f->mappa_level.value : 0;
    unsigned now = level >= 2 ? MAPPA_2_OR_3 : MAPPA_UP_TO_1;
    if (f->dating.indeterminate) now |= INDETERMINATE;
    if (f->additional_isp) now |= MORE_TO_SERVE;
    if (f->hearing_far) now |= HEARING_FAR;
    if (f->recalled) now |= IS_RECALLED;
    if (f->parole_refused) now |= PAROLE_REFUSED;
    if (f->immigration_case) now |= IMMIGRATION;
    if (!date_known(f->release.on)) now |= NO_RELEASE_DATE;
    return now;
}

static const struct fixed_outcome *outcome_for(const struct handover_facts *f)
{
    unsigned now = circumstances(f);
    for (size_t i = 0; i < sizeof fixed_outcomes / sizeof *fixed_outcomes; i++)
        if ((fixed_outcomes[i].when & now) == fixed_outcomes[i].when) return &fixed_outcomes[i];
    return NULL;
}

static const char *responsibility_text(enum responsibility r)
{
    switch (r) {
    case CUSTODY_ONLY:     return "the prison";
    case CUSTODY_WITH_COM: return "the prison, with a community officer";
    case COMMUNITY:        return "the community";
    }
    return "";
}

enum responsibility responsibility_on(struct date today, struct date handover, struct date start)
{
    if (!date_known(handover)) return COMMUNITY;
    if (!date_known(start)) start = handover;
    if (date_before(today, start)) return CUSTODY_ONLY;
    return date_before(today, handover) ? CUSTODY_WITH_COM : COMMUNITY;
}

bool hearing_is_far(struct date target_hearing, struct date today)
{
    if (!date_known(target_hearing) || !date_known(today)) return false;
    int months = (int)number_on(&handover_far_hearing_months, today);
    return !date_before(target_hearing, date_plus_months(today, months));
}

static enum known find_by_dates(const struct handover_facts *f, struct date today,
                                struct handover_answer *answer, struct working *w)
{
    struct handover_dating dating = f->dating;
    struct handover_start start = f->start;
    struct handover_day day;
    dating.earliest_release = f->release.on;
    if (handover_day(&dating, today, &day, w) == UNKNOWN) return UNKNOWN;

    start.handover = day.on;
    *answer = (struct handover_answer){
        .reason = day.reason,
        .by_dates = true,
        .handover = day.on,
        .start = date_known(day.on) ? handover_start_on(&start, w) : NO_DATE,
    };
    answer->responsibility = responsibility_on(today, answer->handover, answer->start);
    working_step(w, "responsibility", working_date(w, today),
                 responsibility_text(answer->responsibility), "", "L part B");
    return KNOWN;
}

enum known handover_find(const struct handover_facts *f, struct date today,
                         struct handover_answer *answer, struct working *w)
{
    *answer = (struct handover_answer){ 0 };
    if (!date_known(today)) {
        working_missing(w, "today");
        return UNKNOWN;
    }
    const struct fixed_outcome *fixed = outcome_for(f);
    if (!fixed) return find_by_dates(f, today, answer, w);

    answer->responsibility = fixed->responsibility;
    answer->reason = fixed->reason;
    working_step(w, "fixed_outcome", handover_reason_code(fixed->reason),
                 responsibility_text(fixed->responsibility), "No dates are set", "L part B");
    return KNOWN;
}
