/* assessment_json.h -- the answers of an assessment from JSON, and what predictors say as JSON. */
#ifndef APP_WORKING_ASSESSMENT_JSON_H
#define APP_WORKING_ASSESSMENT_JSON_H

#include "app/working/family.h"
#include "rules/predictor.h"

/* Every item that `input` answers by its name; keys that are no item are left
 * alone. The offence code is looked up in the unit's table first, then in ours. */
struct assessment assessment_from(const json_t *input, const struct codes *codes,
                                  const char **problem);

/* The day on which a predictor's numbers are looked up: the assessment's, else
 * the conviction's, else NO_DATE. */
struct date assessed_on(const struct assessment *a);

/* [{"type", "fields": [...]}] in the order found, and ["type", ...]. */
json_t *errors_json(const struct input_errors *e);
json_t *error_types_json(const struct input_errors *e);

/* "LOW" ... "NOT_APPLICABLE", or null. */
json_t *likelihood_json(enum likelihood b);

/* Hundredths of a percent as a percent, or null if there is none. */
json_t *percent_json(bool has, int hundredths);

json_t *tri_json(enum tri answer);

/* MALE or FEMALE at `key`; the first where it is absent. */
enum sex sex_from(const json_t *input, const char *key, const char **problem);

/* `value` to five decimals, as the published parts of OGRS3 give it. */
bool fits_five_places(const json_t *expected, const json_t *answer);

/* One for each row of risk_families. */
typedef json_t *find_risk(const json_t *input, const struct codes *codes, struct working *w,
                          const char **problem);
find_risk find_ogrs3_computed, find_ogrs3_unit, find_ogrs3_worked, find_ogrs3, find_ovp_unit,
    find_ovp, find_ogp, find_osp_dc, find_osp_iic, find_dc_srp, find_iic_srp, find_snsv, find_rsr,
    find_csrp, find_arp, find_vrp, find_svrp, find_regression, find_lds, find_lds_table, find_mst,
    find_opd, find_pni;

#endif
