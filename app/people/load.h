/* load.h -- people, their names, numbers and addresses, as a source sends them.
 *
 * A person's own facts are compared one by one: a new telephone number supersedes
 * the old one and leaves everything else. What was entered here is never touched.
 * One link a person and run is journalled by the import; only a restriction that
 * comes or goes is journalled here, by itself. */
#ifndef APP_PEOPLE_LOAD_H
#define APP_PEOPLE_LOAD_H

#include "app/people/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* One row of the source's people. Text is never NULL; "" = not given. */
struct person_sent {
    int64_t person_id;          /* the one that has this CRN, or a new number */
    bool is_new;                /* nobody with this CRN is held */
    const char *crn;
    const char *pnc, *cro, *noms;
    const char *title, *forename, *middle_name, *surname, *called;
    struct date born;           /* NO_DATE = not known */
    const char *born_as_came;   /* what cannot be a birth date, to the letter; "" = nothing */
    const char *gender, *ethnicity, *language, *interpreter;
    const char *rosh_level;     /* 'very high', 'high', 'medium', 'low', or as it came */
    const char *restriction;    /* as it came */
    bool is_restricted;         /* it says so, or does not say that it is not */
    const char *mobile, *email;
};

enum loaded person_load(struct work *w, const struct person_sent *person);

/* The numbers of the name and of the address are given here. */
enum loaded alias_load(struct work *w, struct add_sent_name alias);
enum loaded address_load(struct work *w, struct add_sent_address address);

/* Two records that may be one person: people decide. In either order. */
void people_notice_duplicate(struct work *w, int64_t person_id, int64_t other_id,
                             const char *reason);

/* Mark what the source no longer sends; how many that were. Aliases and addresses
 * of people numbered `from` to `to`, both included. */
int64_t people_mark_gone(struct work *w, struct still_sent sent);
int64_t aliases_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);
int64_t addresses_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
