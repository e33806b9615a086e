/* roles_view.h -- the loops of the table of roles, for admin.html. */
#ifndef APP_ADMIN_ROLES_VIEW_H
#define APP_ADMIN_ROLES_VIEW_H

#include "platform/house.h"

void role_headings(struct out *o, const struct request *r);
void role_rows(struct out *o, const struct request *r);
void role_cells(struct out *o, const struct request *r, const struct permission_row *p);

#endif
