/* services_json.c -- the state of a commissioned referral, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "rules/services.h"

static const char *const state_words[] = {
    [SERVICE_NOT_DELIVERING] = "NOT_DELIVERING_YET",
    [SERVICE_MISSING_FIRST]  = "MISSING_FIRST_SUBSTANTIVE",
    [SERVICE_IN_PROGRESS]    = "IN_PROGRESS",
    [SERVICE_COMPLETED]      = "COMPLETED",
};

static const char *const end_words[] = {
    [SERVICE_LIVE] = NULL, [SERVICE_CANCELLED] = "CANCELLED",
    [SERVICE_ENDED_EARLY] = "PREMATURELY_ENDED", [SERVICE_ENDED] = "COMPLETED",
};

/* More sessions than this are a slip of the pen. */
enum { MOST_SESSIONS = 100000 };

static int sessions(struct maybe_int n, const char **problem)
{
    if (n.known && n.value >= 0 && n.value <= MOST_SESSIONS) return (int)n.value;
    if (!*problem) *problem = "numbers of sessions are needed, 0 and up";
    return 0;
}

static json_t *crs_json(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    (void)codes;
    struct service_facts f = {
        .plan_approved = fact_tri(input, "plan_approved", problem) != NO,
        .attended_or_late = sessions(fact_int(input, "attended_or_late", problem), problem),
        .not_attended = sessions(fact_int(input, "not_attended", problem), problem),
        .without_outcome = sessions(fact_int(input, "without_outcome", problem), problem),
        .end_requested = fact_yes(input, "end_requested", problem),
        .report_submitted = fact_yes(input, "eosr_submitted", problem),
    };
    if (*problem) return NULL;
    struct service_answer answer;
    service_find(&f, &answer, w);
    return json_pack("{s:s, s:b, s:o, s:o}", "delivery_state", state_words[answer.state],
                     "eosr_required_now", answer.report_required,
                     "ending_signal", json_text(end_words[answer.would_end]),
                     "concluded_state", json_text(end_words[answer.ends]));
}

const struct rule_family services_families[] = {
    { .name = "crs", .title = "Commissioned services: state of a referral, and how it ends",
      .source = "Commissioned rehabilitative services", .find = crs_json },
    { .name = NULL },
};
