/* programme_needs.h -- how much programme, by need and by risk, and of which kind.
 *
 * Answers of the assessment are summed in four domains; their sum is the need.
 * The predictors give the risk. Need and risk together give the intensity.
 * Source: programme needs identifier of the programme service (S f.2). */
#ifndef RULES_PROGRAMME_NEEDS_H
#define RULES_PROGRAMME_NEEDS_H

#include "base/maybe.h"
#include "rules/finding.h"

enum { PROGRAMME_MOST_ITEMS = 4 };

enum programme_domain {
    PROGRAMME_SEX = 0, PROGRAMME_THINKING, PROGRAMME_RELATIONSHIPS, PROGRAMME_SELF_MANAGEMENT,
    PROGRAMME_DOMAINS
};

/* A band of need or of risk. */
enum programme_band { PROGRAMME_LOW = 0, PROGRAMME_MEDIUM, PROGRAMME_HIGH };

/* What a level says in words. */
enum programme_level {
    LEVEL_NOT_KNOWN = 0, LEVEL_NOT_APPLICABLE, LEVEL_LOW, LEVEL_MEDIUM, LEVEL_HIGH
};

/* NULL is not known. Letter case and underscores do not matter; whatever
 * contains "high" is high; a word of no meaning here counts as low. */
enum programme_level programme_level_of(const char *text);

/* The domain's score, 0-2, from its items in the order of law/programme_needs.c.
 * An item is 0-2; one that is not known, or is not 0-2, counts as 0 and makes
 * the score ASSUMED. The sex domain is summed only if all its items are known,
 * but offence-related interests of 2 score 2 anyway. */
enum known programme_domain_score(enum programme_domain domain,
                                  const struct maybe_int item[PROGRAMME_MOST_ITEMS], int *score,
                                  struct working *w);

/* The need from the sum of the four domains, 0-8. */
enum known programme_need(int total, struct date on, enum programme_band *need,
                          struct working *w);

struct programme_scores {
    enum tri male;                      /* OSP is for men; RSR for men only without an OSP */
    struct maybe_int ogrs3, ovp, rsr;   /* hundredths of a per cent */
    enum programme_level osp_direct, osp_images;
    enum programme_level sara_partner, sara_others;
};

/* The risk. What is not known raises nothing: that is the official model, so
 * with nothing known at all the risk is low, and ASSUMED. UNKNOWN if the sex is
 * not known and would change the answer. */
enum known programme_risk(const struct programme_scores *f, struct date on,
                          enum programme_band *risk, struct working *w);

enum programme_pathway {
    PATHWAY_MISSING_INFORMATION = 0,    /* an item of thinking, relationships or self-management */
    PATHWAY_HIGH_INTENSITY,
    PATHWAY_MODERATE_INTENSITY,
    PATHWAY_ALTERNATIVE                 /* not eligible by need and risk */
};

struct programme_pathway_facts {
    enum programme_band need, risk;
    int missing_items;                  /* outside the sex domain */
    struct maybe_int ogrs3, ovp;        /* hundredths of a per cent */
    enum programme_level sara_partner, sara_others;
};

/* UNKNOWN with PATHWAY_MISSING_INFORMATION if an item is missing. */
enum known programme_pathway(const struct programme_pathway_facts *f, struct date on,
                             enum programme_pathway *pathway, struct working *w);

/* The sexual-offence cohort: any OSP level but "not applicable", or any item of
 * the sex domain above 0. */
bool programme_sexual_cohort(enum programme_level osp_direct, enum programme_level osp_images,
                             const struct maybe_int *sex_item, int items);

/* Learning disabilities and challenges. A screen that is not known flags nothing. */
bool programme_has_ldc(struct maybe_int subtotal, struct date on);

#endif
