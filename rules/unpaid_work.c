/* unpaid_work.c -- crediting unpaid work: how many minutes, and whether they may be recorded. */
#include "rules/unpaid_work.h"

#include "rules/law/unpaid_work.h"

static const char source[] = "S d.4";

/* ---- credit, ledger ------------------------------------------------------------------------ */

struct maybe_int minutes_to_credit(const struct worked_time *worked)
{
    int64_t minutes = (int64_t)worked->end - worked->start - worked->penalty;
    if (worked->attended != YES || minutes <= 0) return UNKNOWN_INT;
    return known_int(minutes);
}

/* No order is longer: keeps sums of nonsense from overflowing. */
static const int64_t MOST_MINUTES = 1000000000;

static int64_t sane(int64_t minutes)
{
    if (minutes > MOST_MINUTES) return MOST_MINUTES;
    return minutes < -MOST_MINUTES ? -MOST_MINUTES : minutes;
}

int64_t minutes_remaining(const struct work_ledger *ledger)
{
    return sane(ledger->required) + sane(ledger->adjustments) - sane(ledger->completed);
}

int64_t education_allowance(int64_t required, struct date on)
{
    return sane(required) * number_on(&unpaid_work_education_permille, on) / 1000;
}

/* ---- recording an appointment -------------------------------------------------------------- */

static const char *const work_refusal_texts[WORK_REFUSALS] = {
    [WORK_ALLOWED]                 = "",
    [WORK_AFTER_PROJECT_END]       = "The project has ended by that day",
    [WORK_BEFORE_SENTENCE]         = "That day is before the sentence",
    [WORK_PROJECT_CLOSED_THAT_DAY] = "The project is not open on that day of the week",
    [WORK_OUTCOME_REQUIRED]        = "The day is past: record what came of it",
    [WORK_NOT_YET_HAPPENED]        = "The day is to come: record only an acceptable absence",
    [WORK_ATTENDANCE_REQUIRED]     = "Record the attendance: how the work and the behaviour were",
    [WORK_END_NOT_AFTER_START]     = "The end must be after the start",
    [WORK_PENALTY_TOO_LONG]        = "The time taken off is longer than the appointment",
    [WORK_NOTES_TOO_LONG]          = "The notes are too long",
    [WORK_MORE_THAN_REMAINS]       = "That is more than the order has left",
    [WORK_MORE_EDUCATION_THAN_ALLOWED] = "That is more education and training than may count",
};

const char *work_refusal_text(enum work_refusal refusal)
{
    return (unsigned)refusal < WORK_REFUSALS ? work_refusal_texts[refusal] : "";
}

static enum work_refusal check_day(const struct work_appointment *f)
{
    if (date_known(f->project_end) && !date_before(f->on, f->project_end))
        return WORK_AFTER_PROJECT_END;
    if (date_known(f->sentenced) && date_before(f->on, f->sentenced)) return WORK_BEFORE_SENTENCE;
    if (!(f->project_days & 1u << date_weekday(f->on))) return WORK_PROJECT_CLOSED_THAT_DAY;
    return WORK_ALLOWED;
}

static enum work_refusal check_outcome(const struct work_appointment *f)
{
    bool attended = f->time.attended == YES;
    if (f->time.attended != YES && f->time.attended != NO)
        return date_before(f->on, f->today) ? WORK_OUTCOME_REQUIRED : WORK_ALLOWED;
    if (date_before(f->today, f->on) && (attended || f->enforceable)) return WORK_NOT_YET_HAPPENED;
    return attended && !f->has_attendance ? WORK_ATTENDANCE_REQUIRED : WORK_ALLOWED;
}

static enum work_refusal check_time_and_notes(const struct work_appointment *f)
{
    if (f->time.end <= f->time.start) return WORK_END_NOT_AFTER_START;
    if (f->time.penalty > (int64_t)f->time.end - f->time.start) return WORK_PENALTY_TOO_LONG;
    if (f->notes_length > number_on(&unpaid_work_notes_characters, f->today))
        return WORK_NOTES_TOO_LONG;
    return WORK_ALLOWED;
}

static enum work_refusal check_credit(const struct work_appointment *f, struct working *w)
{
    struct maybe_int credit = minutes_to_credit(&f->time);
    if (!credit.known) return WORK_ALLOWED;
    if (credit.value > minutes_remaining(&f->ledger) + sane(f->already_credited))
        return WORK_MORE_THAN_REMAINS;
    if (f->group != PROJECT_EDUCATION) return WORK_ALLOWED;

    working_number(w, &unpaid_work_education_permille, f->today);
    int64_t allowed = education_allowance(f->ledger.required, f->today);
    int64_t left = allowed - sane(f->ledger.education_completed) + sane(f->already_credited);
    return credit.value > left ? WORK_MORE_EDUCATION_THAN_ALLOWED : WORK_ALLOWED;
}

enum known work_appointment_check(const struct work_appointment *f, enum work_refusal *refusal,
                                  struct working *w)
{
    *refusal = WORK_ALLOWED;
    if (!date_known(f->on) || !date_known(f->today)) {
        working_missing(w, date_known(f->on) ? "today" : "day of the appointment");
        return UNKNOWN;
    }
    enum work_refusal found = check_day(f);
    if (!found) found = check_outcome(f);
    if (!found) found = check_time_and_notes(f);
    if (!found) found = check_credit(f, w);
    *refusal = found;
    working_step(w, "appointment", working_date(w, f->on), found ? "refused" : "allowed",
                 work_refusal_text(found), source);
    return KNOWN;
}

/* ---- adjustments --------------------------------------------------------------------------- */

static const char *const adjustment_refusal_texts[ADJUSTMENT_REFUSALS] = {
    [ADJUSTMENT_ALLOWED]           = "",
    [ADJUSTMENT_EXCEEDS_REASON]    = "That is more than may be credited for this reason",
    [ADJUSTMENT_IN_FUTURE]         = "That day is to come",
    [ADJUSTMENT_BEFORE_SENTENCE]   = "That day is before the sentence",
    [ADJUSTMENT_MORE_THAN_REMAINS] = "That is more than the order has left",
};

const char *adjustment_refusal_text(enum adjustment_refusal refusal)
{
    return (unsigned)refusal < ADJUSTMENT_REFUSALS ? adjustment_refusal_texts[refusal] : "";
}

static enum adjustment_refusal adjustment_refusal(const struct work_adjustment *f,
                                                  struct working *w)
{
    int64_t most = f->reason_max.known ? f->reason_max.value
                                       : working_number(w, &unpaid_work_travel_minutes, f->on);
    if (f->minutes > most) return ADJUSTMENT_EXCEEDS_REASON;
    if (date_before(f->today, f->on)) return ADJUSTMENT_IN_FUTURE;
    if (date_known(f->sentenced) && date_before(f->on, f->sentenced))
        return ADJUSTMENT_BEFORE_SENTENCE;
    if (f->minutes > minutes_remaining(&f->ledger)) return ADJUSTMENT_MORE_THAN_REMAINS;
    return ADJUSTMENT_ALLOWED;
}

enum known work_adjustment_check(const struct work_adjustment *f,
                                 enum adjustment_refusal *refusal, struct working *w)
{
    *refusal = ADJUSTMENT_ALLOWED;
    if (!date_known(f->on) || !date_known(f->today)) {
        working_missing(w, date_known(f->on) ? "today" : "day of the adjustment");
        return UNKNOWN;
    }
    *refusal = adjustment_refusal(f, w);
    working_step(w, "adjustment", working_date(w, f->on), *refusal ? "refused" : "allowed",
                 adjustment_refusal_text(*refusal), source);
    return KNOWN;
}
