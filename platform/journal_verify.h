/* journal_verify.h -- a verification under way. For the journal alone. */
#ifndef PLATFORM_JOURNAL_VERIFY_H
#define PLATFORM_JOURNAL_VERIFY_H

#include "platform/journal.h"
#include "platform/journal_walk.h"

/* What is found is put into the work's arena; all else comes and goes in batches,
 * so that a record of any size is followed in little memory. */
struct following {
    struct work *w;
    struct verification *found;
};

/* Does each seal follow from the one before and from the heads it covers, and does
 * the record still hold those? */
void check_seals(struct following *f);

/* Are the seals that were kept elsewhere those of the record? `text` has one a line,
 * perhaps behind a date as logs put it; NULL = none. */
void check_outside_seals(struct following *f, const char *text);

#endif
