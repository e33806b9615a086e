/* version.c -- which version of a whole table is in force. */
#include "rules/law/version.h"

size_t version_on(const struct dated_number *version, struct date on)
{
    if (date_known(on)) return (size_t)number_on(version, on) - 1;
    size_t latest = 0;
    while (latest + 1 < MOST_VALUES && date_known(version->since[latest + 1].since)) latest++;
    return (size_t)version->since[latest].value - 1;
}
