/* load.h -- teams, offices, staff and their absences, as a source sends them.
 *
 * The references of teams, offices and staff are their codes; they keep their
 * numbers when what is held of them changes. Nothing here is journalled: the
 * import keeps one link a run. */
#ifndef APP_STAFF_LOAD_H
#define APP_STAFF_LOAD_H

#include "app/staff/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The number (team, office, officer) is the one already held under the code, or
 * a new one. */
enum loaded team_load(struct work *w, const struct add_sent_team *team);
enum loaded office_load(struct work *w, const struct add_sent_office *office);
enum loaded officer_load(struct work *w, const struct add_sent_officer *officer);
/* The number of the absence is given here. */
enum loaded absence_load(struct work *w, struct add_sent_absence absence);

/* Mark what the source no longer sends; how many that were. */
int64_t teams_mark_gone(struct work *w, struct still_sent sent);
int64_t offices_mark_gone(struct work *w, struct still_sent sent);
int64_t officers_mark_gone(struct work *w, struct still_sent sent);
int64_t absences_mark_gone(struct work *w, struct still_sent sent);

#endif
