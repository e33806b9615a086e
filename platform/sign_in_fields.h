/* sign_in_fields.h -- the forms of sign_in_pages.c, for sign_in.html. */
#ifndef PLATFORM_SIGN_IN_FIELDS_H
#define PLATFORM_SIGN_IN_FIELDS_H

#include "platform/form.h"

extern const struct field sign_in_fields[], password_fields[];

/* What the reader's role is called. */
const char *role_label(const struct request *r);

#endif
