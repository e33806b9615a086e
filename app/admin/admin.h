/* admin.h -- front door: accounts, roles, codes to map, rejected rows. */
#ifndef APP_ADMIN_ADMIN_H
#define APP_ADMIN_ADMIN_H

#include "platform/house.h"

extern const struct route admin_routes[];

#endif
