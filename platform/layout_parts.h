/* layout_parts.h -- what layout.html asks of C. */
#ifndef PLATFORM_LAYOUT_PARTS_H
#define PLATFORM_LAYOUT_PARTS_H

#include "base/out.h"
#include "base/refusal.h"
#include "platform/page.h"

struct url css_url(void);
struct url js_url(void);
struct url icon_url(void);
void key_hints(struct out *o, const struct key_hint *keys);
void error_summary_lines(struct out *o, const struct refusal *r);

#endif
