/* words.c -- how facts about facts are said: where from, by whom, how old. */
#include "platform/words.h"

#include <string.h>

const char *day_words(struct arena *a, struct date d)
{
    if (!date_known(d)) return "not known";
    return arena_print(a, "%d %s %d", d.day, month_name(d.month), d.year);
}

const char *source_words(struct arena *a, const char *system, struct date as_of)
{
    if (strcmp(system, "here") == 0) return "written here";
    if (!date_known(as_of)) return system;
    return arena_print(a, "%s, extract of %s", system, day_words(a, as_of));
}

const char *officer_words(struct arena *a, const char *forename, const char *surname,
                          const char *code)
{
    if (surname && forename && *forename) return arena_print(a, "%s %s", forename, surname);
    if (surname) return surname;
    return code && *code ? code : NULL;
}

const char *count_of(struct arena *a, int64_t n, const char *one, const char *many)
{
    return arena_print(a, "%lld %s", (long long)n, n == 1 ? one : many);
}

/* Days up to eight weeks, then months up to two years, then years. */
static const char *span_words(struct arena *a, int days)
{
    if (days <= 56) return count_of(a, days, "day", "days");
    if (days <= 730) return count_of(a, days / 30, "month", "months");
    return count_of(a, days / 365, "year", "years");
}

const char *ago_words(struct arena *a, struct date then, struct date today)
{
    if (!date_known(then)) return "not known when";
    int days = days_between(then, today);
    if (days == 0) return "today";
    if (days == 1) return "yesterday";
    if (days == -1) return "tomorrow";
    if (days < 0) return arena_print(a, "in %s", span_words(a, -days));
    return arena_print(a, "%s ago", span_words(a, days));
}
