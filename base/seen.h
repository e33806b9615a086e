/* seen.h -- which references a file has had so far, and with what beside them.
 *
 * Only hashes are kept, 16 bytes a reference: that two of five million references
 * have the same hash happens once in a million such files, and is then reported
 * as a conflict, not lost. */
#ifndef BASE_SEEN_H
#define BASE_SEEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum seen_as { SEEN_FIRST, SEEN_IDENTICAL, SEEN_OTHERWISE };

struct seen_entry { uint64_t reference, rest; };

/* Zero-initialise, then use; to be freed. */
struct seen {
    struct seen_entry *entry;   /* reference 0 = free */
    size_t size, count;
};

/* Note a reference with the hash of the row it stands in. The first stays. */
enum seen_as seen_note(struct seen *s, const char *reference, uint64_t row);
bool seen_has(const struct seen *s, const char *reference);
void seen_free(struct seen *s);

/* The hash of some bytes, going on from another (0 at first). */
uint64_t seen_hash(uint64_t from, const char *bytes, size_t len);

#endif
