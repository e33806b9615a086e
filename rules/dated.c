/* dated.c -- numbers of law and policy, each with its dates and its source. */
#include "rules/dated.h"

#include <stddef.h>

const struct dated_value *dated_row(const struct dated_number *n, struct date on)
{
    const struct dated_value *found = NULL;
    for (int i = 0; i < MOST_VALUES && date_known(n->since[i].since); i++)
        if (date_compare(n->since[i].since, on) <= 0) found = &n->since[i];
    return found;
}

int64_t number_on(const struct dated_number *n, struct date on)
{
    const struct dated_value *row = dated_row(n, on);
    return (row ? row : &n->since[0])->value;
}

bool in_force(const struct dated_number *n, struct date on)
{
    const struct dated_value *row = dated_row(n, on);
    return row && row->value != 0;
}
