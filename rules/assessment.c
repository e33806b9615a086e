/* assessment.c -- the answers that predictors and screens draw on. */
#include "rules/assessment.h"

#include <stddef.h>
#include <string.h>

enum item item_named(const char *name)
{
    for (enum item i = ITEM_NONE + 1; i < ITEMS; i++)
        if (strcmp(item_row(i)->name, name) == 0) return i;
    return ITEM_NONE;
}

/* Three predictors call one date by three names; the answer stands once. */
static enum item own_item(enum item i)
{
    if (i <= ITEM_NONE || i >= ITEMS) return ITEM_NONE;
    return i == ITEM_FOLLOW_UP_CALCULATED || i == ITEM_FOLLOW_UP_ENTERED ? ITEM_FOLLOW_UP : i;
}

void answer_item(struct assessment *a, enum item i, int64_t value)
{
    if (own_item(i) != ITEM_NONE) a->answer[own_item(i)] = known_int(value);
}

bool answered(const struct assessment *a, enum item i)
{
    if (i == ITEM_OFFENCE_CODE) return a->offence_code != NULL;
    return own_item(i) != ITEM_NONE && a->answer[own_item(i)].known;
}

bool says(const struct assessment *a, enum item i, int64_t value)
{
    return i != ITEM_OFFENCE_CODE && answered(a, i) && a->answer[own_item(i)].value == value;
}

bool says_yes(const struct assessment *a, enum item i)
{
    return says(a, i, 1);
}

bool says_no(const struct assessment *a, enum item i)
{
    return says(a, i, 0);
}

bool is_problem(const struct assessment *a, enum item i)
{
    return says(a, i, SOME_PROBLEM) || says(a, i, SIGNIFICANT_PROBLEM);
}

int counted(const struct assessment *a, enum item i)
{
    enum { MOST = 9999 };
    if (i == ITEM_OFFENCE_CODE || !answered(a, i)) return 0;
    int64_t value = a->answer[own_item(i)].value;
    return value < -MOST ? -MOST : value > MOST ? MOST : (int)value;
}

struct date day_of(const struct assessment *a, enum item i)
{
    /* date_from_number takes any day of a four-digit year, and no sum of it runs over. */
    enum { FAR_PAST = -719162, FAR_FUTURE = 2932896 };
    if (i == ITEM_OFFENCE_CODE || !answered(a, i)) return NO_DATE;
    int64_t days = a->answer[own_item(i)].value;
    return days < FAR_PAST || days > FAR_FUTURE ? NO_DATE : date_from_number((int32_t)days);
}

int age_at(const struct assessment *a, enum item i)
{
    struct date born = day_of(a, ITEM_BORN), on = day_of(a, i);
    if (!date_known(born) || !date_known(on)) return -1;
    return date_before(born, on) ? date_age(born, on) : -1;
}
