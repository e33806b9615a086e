/* composition.h -- the house as built: every room's routes, roles and rows. */
#ifndef COMPOSITION_H
#define COMPOSITION_H

#include "platform/house.h"

extern const struct house the_house;

#endif
