/* copy.h -- copying a record's file, and whether a copy is sound. */
#ifndef CLI_COPY_H
#define CLI_COPY_H

/* Copy as of one moment, while others go on writing. A sentence if it failed. */
const char *copy_record(const char *from, const char *to);

/* A sentence if the file is no sound record. */
const char *copy_is_sound(const char *path);

#endif
