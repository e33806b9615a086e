/* contact_recording.h -- whether a contact may be recorded as it was entered.
 *
 * The rules by which the system of record accepts a contact, one question at a
 * time, so that a form can say which answer is wrong. R E.2. */
#ifndef RULES_CONTACT_RECORDING_H
#define RULES_CONTACT_RECORDING_H

#include "base/maybe.h"
#include "rules/finding.h"

/* What a contact type says of its outcome or its location. */
enum contact_flag { FLAG_UNKNOWN, FLAG_YES, FLAG_NO, FLAG_BOTH };

/* Why not; NULL = it may be recorded. Static text. */
struct recording {
    const char *refusal;
};

struct contact_type_facts {
    bool alert_wanted, alert_allowed;
    bool credits_hours;
    bool has_end_time;
};
struct recording contact_type_accepts(const struct contact_type_facts *f);

struct contact_outcome_facts {
    enum contact_flag outcome;  /* YES required once the date is past, NO optional, BOTH none */
    struct date on, today;
    bool given;
    enum tri attended, complied;        /* of the outcome given */
};
/* An appointment still to come takes only an acceptable absence. */
struct recording contact_outcome_accepts(const struct contact_outcome_facts *f);

struct contact_location_facts {
    enum contact_flag location; /* YES required, NO none, BOTH optional */
    bool given;
    bool belongs_to_team;
};
struct recording contact_location_accepts(const struct contact_location_facts *f);

struct contact_clash_facts {
    bool attendance;            /* the type is one of attendance */
    bool has_end_time;
    struct date on, today;
    bool other_at_that_time;    /* another attendance contact of the person overlaps */
};
/* Only appointments still to come clash. */
struct recording contact_clash_accepts(const struct contact_clash_facts *f);

/* Two appointments of one day overlap; touching ends do. Minutes after midnight. */
bool appointments_overlap(int start, int end, int other_start, int other_end);

enum contact_level { LEVEL_OF_PERSON, LEVEL_OF_EVENT, LEVEL_OF_REQUIREMENT, LEVEL_OF_NSI };

struct contact_level_facts {
    enum contact_level level;
    bool person_level;          /* what the type allows */
    bool whole_order_level, category_listed;
    bool is_legacy_order, legacy_level;
    bool is_cja_order, cja_level;
    bool nsi_type_listed;
};
struct recording contact_level_accepts(const struct contact_level_facts *f);

struct contact_action_facts {
    bool given;                 /* an enforcement action is given ... */
    bool known;                 /* ... and is one of those listed */
    struct maybe_int response_days;     /* that the action leaves for a response */
    bool has_outcome;
    enum tri complied;
    bool enforceable, action_required;  /* of the outcome */
    struct date today;
};
/* `response_by` is today and the action's days; NO_DATE where no action stands. */
struct recording contact_action_accepts(const struct contact_action_facts *f,
                                        struct date *response_by);

/* Hours credited in hundredths, halves up: for a type that credits them, when
 * the person attended and complied. Not known = none. Minutes after midnight;
 * not known = no such time. */
struct maybe_int hours_credited(bool credits_hours, enum tri attended, enum tri complied,
                                struct maybe_int start, struct maybe_int end);

#endif
