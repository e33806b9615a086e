/* problem_parts.h -- what problem.html asks of C. */
#ifndef PLATFORM_PROBLEM_PARTS_H
#define PLATFORM_PROBLEM_PARTS_H

#include "base/out.h"
#include "platform/request.h"

/* The address that was asked for. */
struct url same_page(const struct request *r);

/* What was sent, as hidden fields, so that it can be sent again: not passwords. */
void typed_again(struct out *o, const struct request *r);

#endif
