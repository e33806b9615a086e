/* victims.h -- front door: the wall (SAFEGUARDS 5). A case learns from here only that
 * victim contact applies, and whom to ask. */
#ifndef APP_VICTIMS_VICTIMS_H
#define APP_VICTIMS_VICTIMS_H

#include "platform/banner.h"

extern const struct banner_source victims_banner;

#endif
