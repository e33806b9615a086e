/* family.h -- a rule as JSON: facts in, finding out.
 *
 * Each family of rules has one row here, so that `probity rule`, the runner of
 * vectors and the page of working need to know no rule by name. The JSON
 * vocabulary is the public one of the test cases: a family's row reads exactly
 * those keys. Parsing JSON into a rule's facts happens here and nowhere else:
 * rules know no JSON. */
#ifndef APP_WORKING_FAMILY_H
#define APP_WORKING_FAMILY_H

#include "rules/finding.h"

#include <jansson.h>

struct codes;   /* the code tables that a unit loads with --codes; may be NULL */

struct rule_family {
    const char *name;       /* the vectors' family: "tier_v2_protect" */
    const char *title;      /* "Tier, model V2: protect points" */
    const char *source;     /* where the rule is written down */

    /* Reckon one case. Returns a new JSON object with the answer's keys, or
     * NULL if `input` lacks or misspells something the family cannot do
     * without, having put a sentence in `*problem` (static text). Writes the
     * steps to w. Must not keep a pointer to anything. */
    json_t *(*find)(const json_t *input, const struct codes *codes, struct working *w,
                    const char **problem);

    /* How an expected value is compared, if not by plain equality (numbers
     * within 1e-9). Given one expected object and the answer: true if it fits.
     * NULL = plain. */
    bool (*fits)(const json_t *expected, const json_t *answer);
};

/* Ends with a row without a name. One array a file; families.c lists them. */
extern const struct rule_family basic_families[], tier_families[], workload_families[],
    allocation_families[], risk_families[], needs_families[], enforcement_families[],
    release_families[], recall_families[], licence_families[], handover_families[],
    unpaid_work_families[], programme_families[], premises_families[], inspection_families[],
    sortition_families[], services_families[];

/* The row of that name, or NULL. */
const struct rule_family *family_named(const char *name);

#endif
