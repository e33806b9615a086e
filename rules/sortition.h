/* sortition.h -- a panel drawn by lot, to quotas, with chances as even as the quotas allow.
 *
 * A panel is fair to the public if it meets its quotas, and fair to those who
 * offered themselves if nobody's chance is lower than it need be: of all ways to
 * hold the lottery, the one whose smallest chance is the largest possible, then
 * the next smallest, and so on (leximin).
 *
 * People with the same features are in one group and have the same chance. A
 * panel is, for the lottery, only how many it takes of each group: its mix. The
 * lottery is a few mixes, each with a number of tickets: one ticket is drawn,
 * then the people within each group, all from a published seed. Chances are read
 * off the tickets, so what is published is exactly what is drawn.
 *
 * How it is reckoned, and its limits: docs/decisions/130. Source: S (h). */
#ifndef RULES_SORTITION_H
#define RULES_SORTITION_H

#include "base/maybe.h"
#include "rules/finding.h"

enum {
    SORTITION_POOL = 4096,      /* most people */
    SORTITION_QUOTAS = 64,      /* most features with a quota */
    SORTITION_GROUPS = 128,     /* most groups of people with the same such features */
    SORTITION_PANEL = 250       /* most seats */
};

/* Seats for people with one feature ("age: under 30"). Features of one category
 * exclude each other. */
struct sortition_quota {
    int category;               /* 0 - 63; any number, the same for features of a category */
    int min, max;
};

struct sortition_facts {
    const uint64_t *features;   /* by person: bit q = has the feature of quota q */
    size_t people;
    const struct sortition_quota *quota;
    size_t quotas;
    int panel_size;
};

/* over / under, in lowest terms; under > 0. */
struct fraction { int64_t over, under; };

enum { FRACTION_TEXT = 42 };
/* "2/3", "0", "1". Returns `text`. */
char *fraction_text(struct fraction f, char text[static FRACTION_TEXT]);

struct sortition_mix {
    uint8_t take[SORTITION_GROUPS];
    int64_t tickets;
};

struct sortition {
    bool feasible;              /* some panel meets every quota */
    bool fairest;               /* proved; else the search for fairer mixes was cut short */
    bool exact;                 /* the tickets are the lottery found, not a rounding of it */
    struct maybe_int panels;    /* how many meet every quota; not known if too many to count */

    size_t groups;
    uint64_t features[SORTITION_GROUPS];
    int size[SORTITION_GROUPS];
    struct fraction chance[SORTITION_GROUPS];   /* of each person of the group */
    struct fraction least;
    int16_t group_of[SORTITION_POOL];           /* by person */
    size_t people;

    struct sortition_mix mix[SORTITION_GROUPS + 1];
    size_t mixes;
    int64_t tickets;            /* of all mixes */
};

/* Find the lottery. UNKNOWN if the facts are beyond the limits above or make no
 * sense, or if the search found neither a panel nor that there is none. */
enum known sortition_find(const struct sortition_facts *f, struct sortition *s,
                          struct working *w);

/* Draw a panel: sets chosen[i] for each person in the order of the facts. Nobody
 * is chosen if there is no panel. First the ticket, then group by group, in the
 * order of `features`, each person in turn: with m left in the group and r seats,
 * chosen if a number below m from the seed is below r. */
void sortition_draw(const struct sortition *s, const char *seed, bool *chosen);

#endif
