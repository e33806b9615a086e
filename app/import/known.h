/* known.h -- who and what rows may refer to: people, events, staff and teams.
 *
 * Filled from the record when an import begins and as rows are read. What an
 * earlier extract brought and this one no longer has is still known. */
#ifndef APP_IMPORT_KNOWN_H
#define APP_IMPORT_KNOWN_H

#include "base/lookup.h"
#include "platform/work.h"

struct staff_member {
    int64_t officer_id;
    struct date last_on;        /* last day here; NO_DATE = still here */
};

struct known {
    struct lookup people;       /* CRN -> person_id */
    struct lookup events;       /* "CRN/number" -> event_id */
    struct lookup teams, offices;       /* code -> their ids */
    struct lookup staff;        /* code -> index into `member` */
    struct staff_member *member;
    size_t members;
};

/* Lives in `keep`. */
void known_load(struct known *k, struct work *w, struct arena *keep);

/* NULL if the code is nobody's. */
const struct staff_member *known_staff(const struct known *k, const char *code);
void known_put_staff(struct known *k, const char *code, struct staff_member member);

/* The source's word for nobody: nothing, or its team's code and a U. */
bool known_nobody(const char *staff_code);

enum { EVENT_KEY_TEXT = 64 };

/* "X123456/2". Returns `key`. */
char *known_event_key(const char *crn, int64_t number, char key[static EVENT_KEY_TEXT]);

/* The number held under a key, or a new one; kept. */
int64_t known_or_new(struct lookup *l, const char *key, struct instant now);

#endif
