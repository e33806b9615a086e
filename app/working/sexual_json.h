/* sexual_json.h -- what a predictor of sexual reoffending says, as JSON. */
#ifndef APP_WORKING_SEXUAL_JSON_H
#define APP_WORKING_SEXUAL_JSON_H

#include "rules/serious_reoffending.h"

#include <jansson.h>

/* band, score, femaleVersion, hasSexualOffenceHistory; for direct contact also
 * pointScore and riskBandReductionApplied. */
json_t *osp_output_json(const struct osp_answer *answer, bool direct_contact);

#endif
