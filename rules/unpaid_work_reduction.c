/* unpaid_work_reduction.c -- hours taken off for good attendance. */
#include "rules/unpaid_work_reduction.h"

#include "rules/law/unpaid_work.h"

#include <string.h>

static const char source[] = "Sentencing Act 2026 s37; S d.4 item 4";

enum {
    WHOLE = 1000000,            /* a share of everything, in millionths */
    MOST_MINUTES = 100000000,   /* no order is longer */
};

struct reduction_terms reduction_terms_on(struct date on, struct working *w)
{
    return (struct reduction_terms){
        .qualifying = working_number(w, &unpaid_work_qualifying_permille, on) * (WHOLE / 1000),
        .reduction = working_number(w, &unpaid_work_reduction_permille, on) * (WHOLE / 1000),
    };
}

static bool can_be(int64_t minutes)
{
    return minutes >= -MOST_MINUTES && minutes <= MOST_MINUTES;
}

static bool is_share(int64_t millionths)
{
    return millionths >= 0 && millionths <= WHOLE;
}

/* minutes x share, half up; 0 for what cannot be. */
static int64_t share_of(int64_t minutes, int64_t share)
{
    if (minutes < 0 || !can_be(minutes) || !is_share(share)) return 0;
    return (minutes * share + WHOLE / 2) / WHOLE;
}

int64_t reduction_threshold(int64_t required, struct reduction_terms terms)
{
    return share_of(required, terms.qualifying);
}

/* Of the hours R, w are worked when w + d(w - qR) = R; then d(w - qR) is taken
 * off: R d(1 - q) / (1 + d). */
int64_t reduction_most(int64_t required, struct reduction_terms terms)
{
    if (required < 0 || !can_be(required)) return 0;
    if (!is_share(terms.reduction) || !is_share(terms.qualifying)) return 0;
    double d = (double)terms.reduction / WHOLE, q = (double)terms.qualifying / WHOLE;
    return (int64_t)((double)required * d * (1 - q) / (1 + d) + 0.5);
}

static bool disqualifies(const struct work_event *e)
{
    return !e->adjustment && e->enforceable && !e->course;
}

static int64_t not_below_zero(int64_t n)
{
    return n > 0 ? n : 0;
}

static int64_t total_of(const struct work_event *event, size_t count)
{
    int64_t total = 0;
    for (size_t i = 0; i < count; i++) total += event[i].minutes;
    return not_below_zero(total);
}

/* Minutes up to the first event that disqualifies, whose place is *ended. */
static int64_t qualifying_of(const struct work_event *event, size_t count, size_t *ended)
{
    int64_t minutes = 0;
    size_t i = 0;
    for (; i < count && !disqualifies(&event[i]); i++)
        if (event[i].adjustment || event[i].has_outcome) minutes += event[i].minutes;
    *ended = i;
    return not_below_zero(minutes);
}

static bool all_can_be(int64_t required, const struct work_event *event, size_t count)
{
    if (required < 0 || !can_be(required)) return false;
    for (size_t i = 0; i < count; i++)
        if (!can_be(event[i].minutes)) return false;
    return true;
}

static const char *status_text(enum reduction_status status)
{
    switch (status) {
    case REDUCTION_INELIGIBLE:   return "not eligible";
    case REDUCTION_ELIGIBLE:     return "eligible, threshold not reached";
    case REDUCTION_QUALIFYING:   return "qualifying";
    case REDUCTION_DISQUALIFIED: return "disqualified";
    }
    return "";
}

static void find_reduction(int64_t required, const struct work_event *event, size_t count,
                           struct reduction_terms terms, struct reduction_answer *answer)
{
    size_t ended;
    answer->qualifying = qualifying_of(event, count, &ended);
    answer->current = share_of(not_below_zero(answer->qualifying - answer->threshold),
                               terms.reduction);
    answer->projected = ended < count ? answer->current : reduction_most(required, terms);
    if (ended < count) answer->status = REDUCTION_DISQUALIFIED;
    else if (answer->qualifying >= answer->threshold) answer->status = REDUCTION_QUALIFYING;
    else answer->status = REDUCTION_ELIGIBLE;
}

enum known reduction_find(int64_t required, bool eligible, const struct work_event *event,
                          size_t count, struct reduction_terms terms,
                          struct reduction_answer *answer, struct working *w)
{
    *answer = (struct reduction_answer){ 0 };
    if (!all_can_be(required, event, count)) {
        working_missing(w, "minutes required");
        return UNKNOWN;
    }
    answer->threshold = reduction_threshold(required, terms);
    answer->total = total_of(event, count);
    if (eligible) find_reduction(required, event, count, terms, answer);
    if (w)
        working_step(w, "reduction",
                     working_say(w, "%lld of %lld minutes qualify, from %lld on they count",
                                 (long long)answer->qualifying, (long long)required,
                                 (long long)answer->threshold),
                     working_say(w, "%lld minutes off", (long long)answer->current),
                     status_text(answer->status), source);
    return KNOWN;
}

static bool is_listed(const char *code, const char *const list[])
{
    for (int i = 0; code && list[i]; i++)
        if (strcmp(code, list[i]) == 0) return true;
    return false;
}

bool reduction_in_scope(const char *order_code, const char *requirement_code)
{
    return is_listed(order_code, reduction_order_codes) &&
           is_listed(requirement_code, reduction_requirement_codes);
}

bool reduction_is_law(struct date on, struct working *w)
{
    return working_in_force(w, &unpaid_work_reduction, on);
}
