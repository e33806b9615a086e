/* journal.h -- what was done, by whom, to what: kept so that it can be proved.
 *
 * Every write is journalled, and so is every look at a record (DPA 2018 s62).
 * Each subject has a chain without gaps. A link's hash covers the link before
 * it and the neutral facts of the act; what was written stands apart under a
 * salted digest, so that it can be disposed of and the chain still verifies. */
#ifndef PLATFORM_JOURNAL_H
#define PLATFORM_JOURNAL_H

#include "platform/work.h"

enum { HASH_TEXT = 65 };        /* SHA-256 in hex and its NUL */

/* Something done, waiting to be written with its transaction. */
struct journal_entry {
    struct subject subject;
    const char *act;            /* neutral words: "added address", "viewed" */
    int64_t object_id;          /* what it was done to; 0 = the subject itself */
    const char *words;          /* what was written or why; NULL = nothing; disposable */
};

/* Note an act of this work. Written when the transaction commits: strings must
 * live in the work's arena or be static. */
void journal(struct work *w, struct subject subject, const char *act, int64_t object_id,
             const char *words);

/* Write what the work has noted, in the order of subjects so that two writers
 * never wait for each other in a circle. The platform calls it before every
 * commit; nobody else needs to. */
void journal_write(struct work *w);

/* How a verification went. */
struct verification {
    int64_t chains, links;      /* looked at */
    int64_t broken;             /* links that do not follow from the one before */
    const char *first_broken;   /* "person 4711, link 3: ..."; NULL = none */
    int64_t seals, seals_wrong;
    int64_t outside;            /* seals kept elsewhere that were compared */
    const char *first_wrong;    /* which seal, and which head; NULL = none */
};

/* Follow every chain and check every seal of the record. `outside` is the text
 * of seals that were sent off the machine (a line each, as journal_seal gave
 * it), or NULL: what no longer agrees with it is named. */
struct verification journal_verify(struct work *w, const char *outside);

/* Seal every head that has moved since it was last sealed, in one snapshot: once
 * a day. Returns the line to keep elsewhere ("seal 12 2026-11-24 310 <hash>"; 310
 * heads had moved), or NULL if today, or a later day, has one. */
const char *journal_seal(struct work *w);

#endif
