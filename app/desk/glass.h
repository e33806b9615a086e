/* glass.h -- the form of break-glass. */
#ifndef APP_DESK_GLASS_H
#define APP_DESK_GLASS_H

#include "platform/form.h"

extern const struct field glass_fields[];

#endif
