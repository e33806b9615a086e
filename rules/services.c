/* services.c -- where a referral to a commissioned service stands, and how it would end. */
#include "rules/services.h"

/* S f.1, "states". */
static const struct {
    const char *text;
    bool needs_report;
    enum service_end end;
} states[] = {
    [SERVICE_NOT_DELIVERING] = { "not delivering yet",             false, SERVICE_CANCELLED },
    [SERVICE_MISSING_FIRST]  = { "first session not yet attended", false, SERVICE_CANCELLED },
    [SERVICE_IN_PROGRESS]    = { "in progress",                    true,  SERVICE_ENDED_EARLY },
    [SERVICE_COMPLETED]      = { "completed",                      true,  SERVICE_ENDED },
};

static enum service_state state_of(const struct service_facts *f)
{
    if (!f->plan_approved) return SERVICE_NOT_DELIVERING;
    if (f->attended_or_late == 0) return SERVICE_MISSING_FIRST;
    return f->without_outcome == 0 ? SERVICE_COMPLETED : SERVICE_IN_PROGRESS;
}

enum known service_find(const struct service_facts *f, struct service_answer *answer,
                        struct working *w)
{
    *answer = (struct service_answer){ 0 };
    if (f->attended_or_late < 0 || f->not_attended < 0 || f->without_outcome < 0) {
        working_missing(w, "numbers of sessions");
        return UNKNOWN;
    }
    enum service_state state = state_of(f);
    bool ending = f->end_requested || f->report_submitted;
    bool report_missing = states[state].needs_report && !f->report_submitted;

    answer->state = state;
    answer->report_required = report_missing && (state == SERVICE_COMPLETED || f->end_requested);
    if (ending) answer->would_end = states[state].end;
    if (ending && !report_missing) answer->ends = states[state].end;
    if (w)
        working_step(w, "service_state",
                     working_say(w, "%d attended, %d not attended, %d without an outcome",
                                 f->attended_or_late, f->not_attended, f->without_outcome),
                     states[state].text,
                     answer->report_required ? "The end-of-service report is due" : "", "S f.1");
    return KNOWN;
}

enum service_withdrawal service_withdrawal(const struct service_facts *f)
{
    if (f->attended_or_late <= 0) return WITHDRAWN_BEFORE_ASSESSMENT;
    bool needs_report = states[state_of(f)].needs_report && !f->report_submitted;
    return f->attended_or_late == 1 && needs_report ? WITHDRAWN_AFTER_ASSESSMENT
                                                    : WITHDRAWN_CLOSED_EARLY;
}
