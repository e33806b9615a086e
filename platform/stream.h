/* stream.h -- dated entries of any room on one timeline.
 *
 * Each room that has something to tell about a subject fills one const row; the
 * composition lists the rows; the stream merges them, newest first. An entry is
 * known by (on, id), so that a page of the stream is quick at any depth and an
 * entry has an address of its own. */
#ifndef PLATFORM_STREAM_H
#define PLATFORM_STREAM_H

#include "platform/work.h"

struct stream_entry {
    struct date on;
    struct maybe_int minute;    /* after midnight; not known = no time given */
    int64_t id;
    const char *room;           /* "contact": with the id, its permanent address */
    const char *what;           /* "Planned office visit: attended, complied" */
    const char *words;          /* what was written; NULL = nothing */
    const char *doubt;          /* what is doubtful in it; NULL or "" = nothing */
    const char *who;            /* who did or wrote it; NULL = not known */
    const char *source;         /* "written here", "extract of 20 November 2026" */
    struct instant written_at;  /* when it came to be known here */
    bool is_late;               /* written on a later day than it happened */
    bool is_sensitive;          /* review before disclosure to the person */
    bool is_future;             /* still to come */
    bool is_gone;               /* its source no longer sends it */
    bool is_new;                /* known since the reader last looked: set by the stream */
};
struct stream_entries { size_t count; struct stream_entry *row; };

/* Entries before (on, id), newest first, at most `most`. */
struct stream_page {
    struct date before_on;      /* not known = from the newest */
    int64_t before_id;
    int most;
};

/* For a source's query: the day and id to stand before. */
struct date stream_day(const struct stream_page *p);
int64_t stream_id(const struct stream_page *p);

/* For a source with few entries and no query of its own order: put one in its
 * place, if it has a date and stands within the page. */
void stream_keep(struct work *w, struct stream_entries *kept, const struct stream_entry *e,
                 const struct stream_page *page);

struct stream_source {
    const char *room;           /* NULL ends the list */
    const char *label;          /* "Contacts": for choosing what to see */
    struct stream_entries (*before)(struct work *w, int64_t subject, const struct stream_page *p);
};

struct stream_ask {
    int64_t subject;
    const char *room;           /* only this room's entries; NULL or "" = all */
    const char *words;          /* only entries that hold all these words; NULL or "" = all */
    struct stream_page page;
    struct instant since;       /* entries known later are new; not known = none are */
};

struct stream_answer {
    struct stream_entries entries;
    size_t new_count;           /* of them that are new */
    bool has_more;
    bool gave_up;               /* a search looked through MOST_SEARCHED and stopped */
};

enum { MOST_SEARCHED = 20000 };

struct stream_answer stream_read(struct work *w, const struct stream_source *const *sources,
                                 const struct stream_ask *ask);

#endif
