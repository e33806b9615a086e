/* unpaid_work_schedule_json.c -- which unpaid-work appointments to make, as JSON.
 *
 * The vocabulary counts days from today; the rule wants days of the calendar,
 * so a week is chosen in which today has the weekday that was given. */
#include "app/working/unpaid_work_json.h"

#include "app/working/facts.h"
#include "app/working/family.h"
#include "app/working/fits.h"
#include "rules/unpaid_work_schedule.h"

#include <string.h>

enum { MOST_BOOKINGS = 2048, MOST_CLOSED = 512, MOST_PROJECTS = 256, MOST_OFFSET = 100000 };

/* A Monday; a year long enough from both ends of the calendar. */
static const struct date some_monday = { 2026, 6, 1 };

struct schedule_input {
    struct work_plan_facts facts;
    struct work_allocation allocation[MOST_ALLOCATIONS];
    const char *allocation_word[MOST_ALLOCATIONS];
    struct booked_work booked[MOST_BOOKINGS];
    struct date closed[MOST_CLOSED];
    const char *project[MOST_PROJECTS];     /* by project_id */
    int projects;
};

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

static struct date day_at(const struct schedule_input *s, struct maybe_int offset,
                          const char **problem)
{
    if (!offset.known) return NO_DATE;
    if (offset.value >= -MOST_OFFSET && offset.value <= MOST_OFFSET)
        return date_plus_days(s->facts.today, (int)offset.value);
    complain(problem, "a day is too far away");
    return NO_DATE;
}

/* ---- words as numbers ---------------------------------------------------------------------- */

static int64_t project_id(struct schedule_input *s, const char *word, const char **problem)
{
    int found = word_index(word, s->project, s->projects);
    if (found >= 0) return found;
    if (!word || s->projects == MOST_PROJECTS) {
        complain(problem, word ? "there are more projects than can be read"
                               : "'project' is needed");
        return 0;
    }
    s->project[s->projects] = word;
    return s->projects++;
}

/* Counted from 1; 0 for none, and -1 for an allocation that is not there any more. */
static int64_t allocation_id(const struct schedule_input *s, const char *word)
{
    int found = word_index(word, s->allocation_word, (int)s->facts.allocations);
    if (!word) return 0;
    return found >= 0 ? found + 1 : -1;
}

/* ---- reading ------------------------------------------------------------------------------- */

static struct work_allocation allocation_from(struct schedule_input *s, const json_t *in,
                                              const char **problem)
{
    static const char *const frequencies[] = {
        [WORK_WEEKLY] = "WEEKLY", [WORK_FORTNIGHTLY] = "FORTNIGHTLY", [WORK_ONCE] = "ONCE",
    };
    struct maybe_int first = fact_int(in, "start_day_offset", problem);
    return (struct work_allocation){
        .project_id = project_id(s, fact_text(in, "project", problem), problem),
        .frequency = (enum work_frequency)fact_word(in, "frequency", frequencies, WORK_WEEKLY,
                                                    problem),
        .day = weekday_named(fact_text(in, "day", problem), problem),
        .start = minute_from(in, "start_time", problem),
        .end = minute_from(in, "end_time", problem),
        .first_day = day_at(s, first.known ? first : known_int(0), problem),
        .last_day = day_at(s, fact_int(in, "end_day_offset_inclusive", problem), problem),
    };
}

static void read_allocations(struct schedule_input *s, const json_t *list, const char **problem)
{
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (i == MOST_ALLOCATIONS) {
            complain(problem, "there are more allocations than can be read");
            return;
        }
        s->allocation[i] = allocation_from(s, in, problem);
        s->allocation[i].allocation_id = (int64_t)i + 1;
        s->allocation_word[i] = fact_text(in, "id", problem);
        s->facts.allocations++;
    }
}

static void read_bookings(struct schedule_input *s, const json_t *list, const char **problem)
{
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (i == MOST_BOOKINGS) {
            complain(problem, "there are more appointments than can be read");
            return;
        }
        s->booked[i] = (struct booked_work){
            .allocation_id = allocation_id(s, fact_text(in, "allocation", problem)),
            .project_id = project_id(s, fact_text(in, "project", problem), problem),
            .on = day_at(s, fact_int(in, "day_offset", problem), problem),
            .start = minute_from(in, "start_time", problem),
            .end = minute_from(in, "end_time", problem),
            .has_outcome = fact_yes(in, "has_outcome", problem),
            .credited = fact_int_or(in, "minutes_credited", 0, problem),
        };
        s->facts.bookings++;
    }
}

static void read_closed_days(struct schedule_input *s, const json_t *list, const char **problem)
{
    size_t i;
    json_t *offset;
    json_array_foreach(list, i, offset) {
        if (i == MOST_CLOSED || !json_is_integer(offset)) {
            complain(problem, "'non_working_day_offsets' are up to 512 whole numbers");
            return;
        }
        s->closed[i] = day_at(s, known_int(json_integer_value(offset)), problem);
        s->facts.closed_days++;
    }
}

static void read_schedule(struct schedule_input *s, const json_t *input, const char **problem)
{
    static const char *const triggers[] = { "APPOINTMENT_OR_ADJUSTMENT_CHANGE",
                                            "ALLOCATION_CHANGE" };
    enum weekday today = weekday_named(fact_text(input, "today", problem), problem);
    memset(s, 0, sizeof *s);
    s->facts = (struct work_plan_facts){
        .today = date_plus_days(some_monday, (int)today - (int)MONDAY),
        .now = fact_text(input, "time", problem) ? minute_from(input, "time", problem) : 0,
        .required = fact_int_or(input, "requirement_minutes", 0, problem),
        .allocation_changed = fact_word(input, "trigger", triggers, 0, problem) == 1,
        .allocation = s->allocation, .booked = s->booked, .closed = s->closed,
    };
    read_allocations(s, fact_list(input, "allocations", problem), problem);
    read_bookings(s, fact_list(input, "existing_appointments", problem), problem);
    read_closed_days(s, fact_list(input, "non_working_day_offsets", problem), problem);
}

/* ---- answering ----------------------------------------------------------------------------- */

static json_t *planned_json(const struct schedule_input *s, const struct planned_work *p)
{
    const struct work_allocation *a = &s->allocation[p->allocation];
    return json_pack("{s:o, s:o, s:i, s:o, s:o}", "project", json_text(s->project[a->project_id]),
                     "allocation", json_text(s->allocation_word[p->allocation]),
                     "day_offset", days_between(s->facts.today, p->on),
                     "start_time", minute_json(p->start), "end_time", minute_json(p->end));
}

static json_t *plan_json(const struct schedule_input *s, const struct work_plan *plan)
{
    static const char *const outcomes[] = {
        [PLAN_SATISFIED] = "REQUIREMENT_ALREADY_SATISFIED", [PLAN_BOOKED] = "EXISTING_SUFFICIENT",
        [PLAN_SHORT] = "EXISTING_INSUFFICIENT",
    };
    json_t *create = json_array();
    for (size_t i = 0; i < plan->count; i++)
        if (!plan->planned[i].already_booked)
            json_array_append_new(create, planned_json(s, &plan->planned[i]));
    struct maybe_int finish = UNKNOWN_INT;
    if (date_known(plan->finish_on))
        finish = known_int(days_between(s->facts.today, plan->finish_on));
    return json_pack("{s:s, s:o, s:I, s:o}", "outcome", outcomes[plan->outcome], "create", create,
                     "shortfall_minutes", (json_int_t)plan->shortfall,
                     "finish_day_offset", json_maybe_int(finish));
}

json_t *schedule_json(const json_t *input, const struct codes *codes, struct working *w,
                      const char **problem)
{
    (void)codes;
    struct schedule_input s;
    struct work_plan plan;
    read_schedule(&s, input, problem);
    if (*problem) return NULL;
    if (work_plan(&s.facts, &plan, w) == UNKNOWN) {
        complain(problem, "these allocations and appointments cannot be planned");
        return NULL;
    }
    return plan_json(&s, &plan);
}

/* What is to be created is a set. */
bool schedule_fits(const json_t *expected, const json_t *answer)
{
    return json_fits_but_set(expected, answer, "create");
}
