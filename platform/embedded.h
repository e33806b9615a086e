/* embedded.h -- the data files that the program carries within it: a file beside
 * the program could be another version's. */
#ifndef PLATFORM_EMBEDDED_H
#define PLATFORM_EMBEDDED_H

struct embedded {
    const char *name;           /* "data/maps/usual.map"; NULL ends the table */
    const char *text;
};
extern const struct embedded embedded_files[];

/* The text of a file; NULL if there is none of that name. */
const char *embedded_text(const char *name);

#endif
