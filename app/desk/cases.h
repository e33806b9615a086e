/* cases.h -- the lists of cases. */
#ifndef APP_DESK_CASES_H
#define APP_DESK_CASES_H

#include "platform/list.h"

extern const struct list my_cases, team_cases;

#endif
