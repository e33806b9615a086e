/* allocation.h -- front door: which officer holds which case. */
#ifndef APP_ALLOCATION_ALLOCATION_H
#define APP_ALLOCATION_ALLOCATION_H

#include "app/allocation/case_lines.h"
#include "app/allocation/read.sql.h"
#include "app/allocation/unknowns.h"
#include "platform/stream.h"

extern const struct stream_source allocation_stream;

#endif
