/* composition.c -- the house as built. The only file that sees every room. */
#include "composition.h"

#include "app/admin/admin.h"
#include "app/desk/desk.h"
#include "app/people/sight.h"
#include "app/staff/permissions.h"
#include "platform/sign_in.h"

static const struct route *const routes[] = {
    platform_routes,
    desk_routes,
    admin_routes,
    NULL,
};

static const struct nav_row nav[] = {
    { "My cases", "/cases", MAY_RECORD },
    { "Find", "/find", MAY_FIND },
    { "Team", "/team", MAY_READ_TEAM },
    { "Staff", "/staff", MAY_READ_STAFF },
    { "Administration", "/admin", MAY_SEE_ROLES },
    { 0 },
};

const struct house the_house = {
    .routes = routes,
    .roles = roles,
    .permissions = permissions,
    .nav = nav,
    .may_see = people_may_see,
    .as_at_words = desk_as_at_words,
    .waiting_words = desk_waiting_words,
    .waiting_url = "/notices",
    .unit_name = desk_unit_name,
};
