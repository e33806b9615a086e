/* copy.h -- copying a record's file, and whether a copy is sound. */
#ifndef CLI_COPY_H
#define CLI_COPY_H

/* Copy as of one moment, while others go on writing. The copy is one file, without a
 * log beside it. A sentence if it failed. */
const char *copy_record(const char *from, const char *to);

/* A sentence if the file is no sound record. */
const char *copy_is_sound(const char *path);

/* Bring what stands in a record's log into the file, as far as it can be read, and
 * take the log away: a log must not be left beside another file of the same name. */
void copy_fold_log(const char *path);

#endif
