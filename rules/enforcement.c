/* enforcement.c -- absences, the duty to warn or refer, and the clocks that run. */
#include "rules/enforcement.h"

#include "rules/law/enforcement.h"

#include <stddef.h>

enum outcome_class outcome_class_of(enum tri attended, enum tri complied)
{
    if (attended == NOT_KNOWN || complied == NOT_KNOWN) return OUTCOME_NOT_CLASSED;
    if (attended == YES) return complied == YES ? ATTENDED_COMPLIED : ATTENDED_NOT_COMPLIED;
    return complied == YES ? ACCEPTABLE_ABSENCE : UNACCEPTABLE_ABSENCE;
}

bool is_failure_to_comply(enum outcome_class c)
{
    return c == ATTENDED_NOT_COMPLIED || c == UNACCEPTABLE_ABSENCE;
}

struct date warning_counts_until(enum supervised_under under, struct date given_on,
                                 struct working *w)
{
    if (!date_known(given_on)) return NO_DATE;
    const struct dated_number *months =
        under == UNDER_SUSPENDED_ORDER ? &suspended_order_warning_months : &warning_months;
    int count = (int)working_number(w, months, given_on);
    /* Twelve months beginning with the day of the warning end the day before. */
    return date_plus_days(date_plus_months(given_on, count), -1);
}

/* The latest warning that counts on the day of the failure, or NULL. */
static const struct warning *standing_warning(const struct duty_facts *f, struct working *w)
{
    const struct warning *latest = NULL;
    for (size_t i = 0; i < f->warning_count; i++) {
        const struct warning *warning = &f->warnings[i];
        if (warning->withdrawn || !date_known(warning->given_on)) continue;
        if (date_before(f->failed_on, warning->given_on)) continue;
        struct date until = warning_counts_until(f->under, warning->given_on, w);
        if (date_before(until, f->failed_on)) continue;
        if (!latest || date_before(latest->given_on, warning->given_on)) latest = warning;
    }
    return latest;
}

static void keep_step(const struct duty_answer *answer, struct working *w)
{
    static const char *const words[] = {
        [NO_DUTY_YET] = "none",
        [WARN_OR_REFER] = "warn, or refer to an enforcement officer",
        [MUST_REFER] = "refer to an enforcement officer",
        [CONSIDER_RECALL] = "consider recall",
    };
    if (!w) return;
    working_step(w, "duty",
                 date_known(answer->warned_on)
                     ? working_say(w, "warned on %s, counts until %s",
                                   working_date(w, answer->warned_on),
                                   working_date(w, answer->counts_until))
                     : "no warning counts",
                 words[answer->duty], "", "Sentencing Act 2020 Sch 10 paras 6-7");
}

enum known enforcement_duty(const struct duty_facts *f, struct duty_answer *answer,
                            struct working *w)
{
    *answer = (struct duty_answer){ .duty = NO_DUTY_YET };
    if (!date_known(f->failed_on)) working_missing(w, "day of the failure");
    if (f->reasonable_excuse == NOT_KNOWN)
        working_missing(w, "whether there was a reasonable excuse, in the officer's opinion");
    if (!date_known(f->failed_on) || f->reasonable_excuse == NOT_KNOWN) return UNKNOWN;
    if (f->reasonable_excuse == NO) {
        const struct warning *warning = f->under == UNDER_LICENCE ? NULL : standing_warning(f, w);
        answer->duty = f->under == UNDER_LICENCE ? CONSIDER_RECALL : WARN_OR_REFER;
        if (warning) {
            answer->duty = MUST_REFER;
            answer->warned_on = warning->given_on;
            answer->counts_until = warning_counts_until(f->under, warning->given_on, w);
        }
    }
    keep_step(answer, w);
    return KNOWN;
}

struct enforcement_clocks enforcement_clocks(struct date failed_on, const struct calendar *c,
                                             struct working *w)
{
    struct enforcement_clocks clocks = { NO_DATE, NO_DATE };
    if (!date_known(failed_on)) return clocks;
    int days = (int)working_number(w, &absence_decision_days, failed_on);
    int working_days = (int)working_number(w, &breach_start_working_days, failed_on);
    clocks.decide_by = date_plus_days(failed_on, days);
    clocks.breach_by = date_plus_working_days(c, failed_on, working_days);
    calendar_reaches(c, failed_on, clocks.breach_by, w);
    return clocks;
}

enum compliance_status compliance_status(int failures, bool breach_started)
{
    if (breach_started) return COMPLIANCE_BREACH_IN_PROGRESS;
    if (failures <= 0) return COMPLIANCE_NO_FAILURES;
    return failures == 1 ? COMPLIANCE_ONE_FAILURE : COMPLIANCE_SEVERAL_FAILURES;
}

static const struct {
    const char *name, *colour;
} statuses[] = {
    [COMPLIANCE_NO_FAILURES] = { "NO_FAILURES", "green" },
    [COMPLIANCE_ONE_FAILURE] = { "ONE_FAILURE", "" },
    [COMPLIANCE_SEVERAL_FAILURES] = { "MULTIPLE_FAILURES_NO_BREACH", "red" },
    [COMPLIANCE_BREACH_IN_PROGRESS] = { "BREACH_IN_PROGRESS", "red" },
};

const char *compliance_name(enum compliance_status s)
{
    return s <= COMPLIANCE_BREACH_IN_PROGRESS ? statuses[s].name : "";
}

const char *compliance_colour(enum compliance_status s)
{
    return s <= COMPLIANCE_BREACH_IN_PROGRESS ? statuses[s].colour : "";
}
