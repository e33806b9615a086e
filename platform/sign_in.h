/* sign_in.h -- the platform's own pages: signing in and out, one's own account,
 * and what a date typed means. */
#ifndef PLATFORM_SIGN_IN_H
#define PLATFORM_SIGN_IN_H

#include "platform/request.h"

extern const struct route platform_routes[];

#endif
