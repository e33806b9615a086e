/* breach.h -- whether an event is in breach, as its contacts say.
 *
 * Breach is for orders, recall for licences; in the record both start and end
 * with contacts of certain types. R E.4. */
#ifndef RULES_BREACH_H
#define RULES_BREACH_H

#include "rules/finding.h"

/* A moment of the record: a day and seconds after midnight, local. NO_DATE =
 * there is none. */
struct moment {
    struct date on;
    int32_t second;
};

enum breach_type { NOT_OF_BREACH, STARTS_BREACH, ENDS_BREACH };

/* What a contact of that type does. NULL and unknown types: NOT_OF_BREACH. */
enum breach_type breach_type_of(const char *contact_type);

struct breach_facts {
    const char *contact_type;
    struct moment contact;
    bool in_breach;             /* the event as it is recorded now */
    struct date breach_end;     /* likewise; NO_DATE = none */
    struct moment latest_start; /* from the event's contacts */
    struct moment latest_end;
    int failures;               /* counted afresh (failures.h) */
};

struct breach_change {
    bool changed;               /* if not, the rest is the event as it was */
    bool in_breach;
    struct date breach_end;
    bool recount;               /* the event's count of failures becomes `failures` */
    int failures;
};

/* A contact was added. `on` chooses how the end of a breach is read. */
enum known breach_on_insert(const struct breach_facts *f, struct date on,
                            struct breach_change *change, struct working *w);

/* A contact was changed: start and end are worked out again from all of them. */
enum known breach_on_update(const struct breach_facts *f, struct breach_change *change,
                            struct working *w);

#endif
