/* show.h -- what every page needs of its request: the frame around it. */
#ifndef PLATFORM_SHOW_H
#define PLATFORM_SHOW_H

#include "platform/page.h"
#include "platform/request.h"

/* The frame of a page for this request: navigation, name, tokens, key hints. The
 * title gets "Error: " when something was refused. */
struct page page_of(struct request *r, const char *title);

/* The same, asking nothing of the record: for pages that must show without it. */
struct page page_without_record(struct request *r, const char *title);

struct list;
/* What a list has above its table. */
void list_above(struct out *o, struct request *r, const struct list *l);

#endif
