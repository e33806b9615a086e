/* unpaid_work_json.h -- what the families of unpaid work share. */
#ifndef APP_WORKING_UNPAID_WORK_JSON_H
#define APP_WORKING_UNPAID_WORK_JSON_H

#include "rules/finding.h"

#include <jansson.h>

/* "10:30" as minutes after midnight, up to "24:00"; anything else is a problem. */
int minute_from(const json_t *in, const char *key, const char **problem);
json_t *minute_json(int minute);

/* "MONDAY" as MONDAY; anything else is a problem, and MONDAY. */
enum weekday weekday_named(const char *word, const char **problem);

struct codes;

/* unpaid_work_reduction_json.c */
json_t *reduction_json(const json_t *input, const struct codes *codes, struct working *w,
                       const char **problem);

/* unpaid_work_schedule_json.c */
json_t *schedule_json(const json_t *input, const struct codes *codes, struct working *w,
                      const char **problem);
bool schedule_fits(const json_t *expected, const json_t *answer);

#endif
