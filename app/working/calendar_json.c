/* calendar_json.c -- a calendar of a test case's own bank holidays. */
#include "app/working/calendar_json.h"

#include "app/working/facts.h"

const struct calendar *calendar_from_input(struct calendar_input *c, const json_t *input,
                                           const char **problem)
{
    const json_t *list = fact_list(input, "bank_holidays", problem);
    size_t i;
    json_t *day;
    if (!list) return &england_and_wales;
    c->own = (struct calendar){ .holiday = c->day };
    json_array_foreach(list, i, day) {
        struct date on = date_from_iso(json_string_value(day), NULL);
        if ((!date_known(on) || i == MOST_BANK_HOLIDAYS) && !*problem)
            *problem = "'bank_holidays' are up to 256 dates";
        if (*problem) break;
        c->day[c->own.count++] = (struct bank_holiday){ .on = on };
    }
    return &c->own;
}
