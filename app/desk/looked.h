/* looked.h -- who looked at a record, and what was done in it. */
#ifndef APP_DESK_LOOKED_H
#define APP_DESK_LOOKED_H

#include "app/desk/looked.sql.h"
#include "app/desk/person.h"

struct looked {
    struct look_lines lines;
    bool has_more;
    int64_t next;               /* where the next page begins */
};

#endif
