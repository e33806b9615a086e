/* unpaid_work.h -- front door: sessions of unpaid work and what was credited. */
#ifndef APP_UNPAID_WORK_UNPAID_WORK_H
#define APP_UNPAID_WORK_UNPAID_WORK_H

#include "app/unpaid_work/read.sql.h"
#include "platform/stream.h"

/* "62 h 30 min credited"; and what is in doubt, if anything is. */
const char *credited_words(struct arena *a, const struct credited *c);

extern const struct stream_source unpaid_work_stream;

#endif
