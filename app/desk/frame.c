/* frame.c -- what the frame of every page says of the unit and its sources. */
#include "app/desk/desk.h"

#include "app/desk/frame.sql.h"
#include "app/people/sight.h"
#include "platform/words.h"

const char *desk_as_at_words(struct work *w)
{
    const struct newest_extract *x = newest_extract(w->db);
    if (!x || days_between(x->as_of_on, w->today) <= 1) return NULL;
    return arena_print(w->arena, "The last extract from %s is of %s, %s. What happened since then "
                                 "and was not written here is not shown.",
                       x->system, day_words(w->arena, x->as_of_on),
                       ago_words(w->arena, x->as_of_on, w->today));
}

const char *desk_unit_name(struct work *w)
{
    const struct unit_setting *set = unit_setting(w->db, "unit_name");
    return set ? set->value : "Probity";
}

const char *desk_waiting_words(struct work *w)
{
    int64_t count = people_notices_waiting(w);
    if (!count) return NULL;
    if (count == 1) return "One restricted record was opened with a written reason";
    return arena_print(w->arena, "%lld restricted records were opened with a written reason",
                       (long long)count);
}
