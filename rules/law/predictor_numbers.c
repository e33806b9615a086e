/* predictor_numbers.c -- what is chosen or limited in ARP, VRP, SVRP and SNSV. */
#include "rules/law/predictor_tables.h"

const struct dated_number most_offence_free_months = {
    .name = "most_offence_free_months",
    .what = "Offence-free months in the community that a predictor counts",
    .unit = "months",
    .since = { { { 2013, 1, 1 }, 36, "R A.8 (SNSV), A.9 (ARP, VRP, SVRP)", VERIFIED } },
};

const struct dated_number snsv_table_used = {
    .name = "snsv_table_used",
    .what = "Dynamic SNSV weights of offence groups: 0 the service's, 1 the authors'",
    .unit = "table",
    .since = {
        { { 2013, 1, 1 }, 0, "R A.8: which was live is not public; decision 121", UNCERTAIN },
    },
};
