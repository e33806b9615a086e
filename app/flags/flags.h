/* flags.h -- front door: registrations, with level, category, review and end. */
#ifndef APP_FLAGS_FLAGS_H
#define APP_FLAGS_FLAGS_H

#include "app/flags/read.sql.h"
#include "platform/banner.h"
#include "platform/stream.h"

/* In force on a day: begun and not ended. */
bool registration_in_force(const struct registration_line *r, struct date on);

/* "Child protection", or that the code is unknown. */
const char *registration_words(struct arena *a, const struct registration_line *r);

extern const struct stream_source flags_stream;
extern const struct banner_source flags_banner;

#endif
