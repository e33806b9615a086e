/* looked_pages.c -- who looked at a record (SAFEGUARDS 9). */
#include "app/desk/pages.h"

#include "app/desk/looked.h"
#include "app/desk/looked.html.h"

#include <string.h>

enum { LOOKS_SHOWN = 50 };

static const char standards[] = "professional_standards";

/* Looks by professional standards show only to professional standards. */
static bool is_for(const struct request *r, const struct look_line *l)
{
    if (!l->role || strcmp(l->role, standards) != 0) return true;
    return strcmp(r->work.reader.role, standards) == 0;
}

void get_looked(struct request *r)
{
    struct person_view *v = person_view(r, TAB_LOOKED);
    if (!v) return;
    struct look_lines all =
        looks_at_person(r->work.db, v->head->person_id, asked_int(r, "before", INT64_MAX),
                        LOOKS_SHOWN + 1);
    struct looked page = { .has_more = all.count > LOOKS_SHOWN };
    size_t shown = page.has_more ? LOOKS_SHOWN : all.count;
    for (size_t i = 0; i < shown; i++) {
        page.next = all.row[i].seq;
        if (!is_for(r, &all.row[i])) continue;
        struct look_line *kept =
            arena_push(r->work.arena, &page.lines.row, &page.lines.count, sizeof *kept);
        *kept = all.row[i];
    }
    looked_html(r->out, r, v, &page);
}
