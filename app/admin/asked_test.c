/* asked_test.c -- a request to a page of administration, for its tests. */
#include "app/admin/asked_test.h"

#include "app/admin/admin.h"
#include "app/staff/permissions.h"
#include "platform/list.h"
#include "tools/test.h"

static const char *nothing_to_say(struct work *w)
{
    (void)w;
    return NULL;
}

static const char *unit_name(struct work *w)
{
    (void)w;
    return "A unit";
}

static const struct route *const routes[] = { admin_routes, NULL };
static const struct nav_row nav[] = { { 0 } };

static const struct house house = {
    .routes = routes,
    .roles = roles,
    .permissions = permissions,
    .nav = nav,
    .as_at_words = nothing_to_say,
    .waiting_words = nothing_to_say,
    .unit_name = unit_name,
};

struct request *admin_asked(struct work *w, const char *method, const char *target,
                            const char *form)
{
    bool is_other_method;
    struct request *r = a_request(w, method, target, form);
    r->house = &house;
    r->route = route_find(&house, r, &is_other_method);
    CHECK(r->route != NULL);
    if (!r->route->list) r->route->handle(r);
    else if (r->wants_csv) list_csv(r, r->route->list);
    else list_page_show(r, r->route->list);
    return r;
}
