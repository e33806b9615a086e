/* wire.h -- what a request must be like before anything is made of it. */
#ifndef PLATFORM_WIRE_H
#define PLATFORM_WIRE_H

#include "platform/exchange.h"

/* What the headers said, as far as two readers could take them differently. */
struct wire_checks {
    int lengths, transfers, hosts;      /* how many of each header */
    bool has_odd_name, has_odd_value, has_odd_length;
};

void wire_look_at_header(struct wire_checks *c, const char *name, const char *value);

/* A sentence if the request is not to be trusted, with its status; else NULL. */
const char *wire_complaint(const struct wire_checks *c, int *status);

/* Split and decode "/people/1?tab=2" into the request. A sentence if it cannot. */
const char *wire_read_target(struct exchange *x, const char *target, int *status);

/* Does the browser say that another site sent this? Headers may be NULL. */
bool wire_is_cross_site(const char *fetch_site, const char *origin, const char *host);

#endif
