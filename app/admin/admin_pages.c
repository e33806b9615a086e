/* admin_pages.c -- administration: where it begins, the table of roles, the routes. */
#include "app/admin/admin.h"

#include "app/admin/admin.html.h"
#include "app/admin/admin_pages.h"
#include "app/admin/roles_view.h"
#include "app/staff/permissions.h"

void get_admin(struct request *r)
{
    admin_html(r->out, r);
}

void get_roles(struct request *r)
{
    roles_html(r->out, r);
}

void role_headings(struct out *o, const struct request *r)
{
    for (const struct role *role = r->house->roles; role->name; role++)
        role_heading(o, role);
}

void role_rows(struct out *o, const struct request *r)
{
    for (const struct permission_row *p = r->house->permissions; p->permission; p++)
        role_row(o, r, p);
}

void role_cells(struct out *o, const struct request *r, const struct permission_row *p)
{
    for (const struct role *role = r->house->roles; role->name; role++)
        role_cell(o, role, role->may >> p->permission & 1);
}

const struct route admin_routes[] = {
    { "GET", "/admin", get_admin, MAY_SEE_ROLES },
    { "GET", "/admin/roles", get_roles, MAY_SEE_ROLES },
    { "GET", "/admin/accounts", .list = &accounts_list, .may = MAY_KEEP_ACCOUNTS },
    { "GET", "/admin/accounts/new", get_new_account, MAY_KEEP_ACCOUNTS },
    { "POST", "/admin/accounts/new", post_new_account, MAY_KEEP_ACCOUNTS,
      .prepare = prepare_first_password },
    { "GET", "/admin/accounts/{account}", get_one_account, MAY_KEEP_ACCOUNTS },
    { "POST", "/admin/accounts/{account}/reset", post_reset_account, MAY_KEEP_ACCOUNTS,
      .prepare = prepare_first_password },
    { "POST", "/admin/accounts/{account}/close", post_close_account, MAY_KEEP_ACCOUNTS },
    { "POST", "/admin/accounts/{account}/open", post_open_account, MAY_KEEP_ACCOUNTS },
    { "GET", "/admin/codes", .list = &codes_list, .may = MAY_KEEP_IMPORT },
    { "GET", "/admin/codes/{code}", get_code, MAY_KEEP_IMPORT },
    { "POST", "/admin/codes/{code}/means", post_code_means, MAY_KEEP_IMPORT },
    { "POST", "/admin/codes/{code}/named", post_code_named, MAY_KEEP_IMPORT },
    { 0 },
};
