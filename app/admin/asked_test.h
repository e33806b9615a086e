/* asked_test.h -- a request to a page of administration, for its tests. */
#ifndef APP_ADMIN_ASKED_TEST_H
#define APP_ADMIN_ASKED_TEST_H

#include "tools/asking.h"

/* Find the route of "/admin/..." and run its handler or list, as the server does once it
 * has admitted the reader. Valid until the next call. */
struct request *admin_asked(struct work *w, const char *method, const char *target,
                            const char *form);

#endif
