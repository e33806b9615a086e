/* permissions.h -- what can be allowed here, and which role may do what.
 *
 * The table role x permission is shown in the application as it stands here. */
#ifndef APP_STAFF_PERMISSIONS_H
#define APP_STAFF_PERMISSIONS_H

#include "platform/house.h"

enum permission {
    MAY_FIND = 1,           /* look for people */
    MAY_READ_CASES,         /* open a person's record */
    MAY_READ_NOTES,         /* read what is written in contacts */
    MAY_READ_TEAM,          /* lists of a team's or the unit's cases */
    MAY_READ_STAFF,         /* pages of members of staff */
    MAY_SEE_WHO_LOOKED,     /* who opened a record */
    MAY_BREAK_GLASS,        /* open a restricted record for four hours, with a reason */
    MAY_NAME_SIGHT,         /* say who may see a restricted or closed record */
    MAY_KEEP_ACCOUNTS,      /* make, reset and close accounts */
    MAY_KEEP_IMPORT,        /* codes to map, rejected rows */
    MAY_SEE_ROLES,          /* the table of roles */
    MAY_KEEP_HOLDS,         /* place and lift holds */
    MAY_READ_VICTIMS,       /* the victims' side of the wall */
    MAY_RECORD,             /* write facts about people */
    PERMISSIONS_END
};

extern const struct permission_row permissions[];
extern const struct role roles[];

#endif
