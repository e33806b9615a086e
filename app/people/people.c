/* people.c -- what is known of a person, in words. */
#include "app/people/people.h"

#include <string.h>

const char *person_name_words(struct arena *a, const char *forename, const char *middle,
                              const char *surname)
{
    bool has_middle = middle && *middle;
    return arena_print(a, "%s%s%s %s", forename, has_middle ? " " : "", has_middle ? middle : "",
                       surname);
}

const char *age_words(struct arena *a, struct date born, struct date today)
{
    if (!date_known(born) || date_before(today, born)) return NULL;
    return arena_print(a, "%d", date_age(born, today));
}

const char *fact_words(const struct fact_of_person *f)
{
    return f->language_name ? f->language_name : fact_value_words(f->kind, f->value);
}

static const char *with_comma(struct arena *a, const char *so_far, const char *more)
{
    if (!more || !*more) return so_far;
    return *so_far ? arena_print(a, "%s, %s", so_far, more) : more;
}

const char *address_words(struct arena *a, const struct address_of_person *d)
{
    if (d->is_no_abode) return "No fixed abode";
    bool numbered = *d->number && *d->street;
    const char *street =
        numbered     ? arena_print(a, "%s %s", d->number, d->street)
        : *d->street ? d->street
                     : d->number;
    const char *words = with_comma(a, "", d->building);
    words = with_comma(a, words, street);
    words = with_comma(a, words, d->town);
    words = with_comma(a, words, d->postcode);
    return *words ? words : "An address without a street";
}

static bool is_lived_at(const struct address_of_person *d, struct date on)
{
    if (date_known(d->true_from_on) && date_before(on, d->true_from_on)) return false;
    return !date_known(d->true_to_on) || !date_before(d->true_to_on, on);
}

/* The code M is nDelius's for the main address. Of several the latest to begin. */
const struct address_of_person *main_address(const struct address_of_persons *all, struct date on)
{
    const struct address_of_person *found = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const struct address_of_person *d = &all->row[i];
        if (strcmp(d->status, "M") != 0 || !is_lived_at(d, on)) continue;
        if (!found || date_before(found->true_from_on, d->true_from_on)) found = d;
    }
    return found;
}
