/* inspection.c -- bands of the inspectorate's ratings, programme by programme. */
#include "rules/law/inspection.h"

#include <stddef.h>

#define SCALE "HMI Probation rating scale (S a.2 item 2), recalled"

/* The word the reports use: minority, too few, reasonable majority, large majority. */
const struct dated_number rating_percent_from[RATINGS] = {
    [RATING_INADEQUATE] = {
        .name = "rating_percent_inadequate", .unit = "percent",
        .what = "Sufficient cases from which a key question is inadequate",
        .since = { { { 2018, 4, 1 }, 0, SCALE, RECALLED } },
    },
    [RATING_REQUIRES_IMPROVEMENT] = {
        .name = "rating_percent_requires_improvement", .unit = "percent",
        .what = "Sufficient cases from which a key question requires improvement",
        .since = { { { 2018, 4, 1 }, 50, SCALE, RECALLED } },
    },
    [RATING_GOOD] = {
        .name = "rating_percent_good", .unit = "percent",
        .what = "Sufficient cases from which a key question is good",
        .since = { { { 2018, 4, 1 }, 65, SCALE, RECALLED } },
    },
    [RATING_OUTSTANDING] = {
        .name = "rating_percent_outstanding", .unit = "percent",
        .what = "Sufficient cases from which a key question is outstanding",
        .since = { { { 2018, 4, 1 }, 80, SCALE, RECALLED } },
    },
};

/* Overall scores, from. The bands are those of a mean standard of up to 0.5, 1.5
 * and 2.5; the cut of PDU-2023 between 3 and 4 is bracketed by published
 * ratings, not printed in one. */
const struct inspection_programme inspection_programmes[] = {
    /*        standards     I  RI   G   O   of enum rating */
    { "CRC-NPS-2018",  10, { 0,  6, 16, 26 }, RECALLED,  "S a.2 item 5" },
    { "PDU-2021",       9, { 0,  5, 14, 23 }, VERIFIED,  "S a.2 item 5, a.5" },
    { "YJS-2021",      12, { 0,  7, 19, 31 }, RECALLED,  "S a.2 item 5, b" },
    { "PDU-2023",       7, { 0,  4, 11, 18 }, UNCERTAIN, "S a.2 item 5, a.5" },
    { .code = NULL },
};

const struct inspection_programme *inspection_programme_of(int max_score)
{
    for (const struct inspection_programme *p = inspection_programmes; p->code; p++)
        if (p->standards * RATING_OUTSTANDING == max_score) return p;
    return NULL;
}

const struct dated_number inspection_discretion_points = {
    .name = "inspection_discretion_points", .unit = "percentage_points",
    .what = "A driving percentage this near to a boundary opens discretion",
    .since = { { { 2018, 4, 1 }, 5, "HMI Probation (S a.2 item 3), recalled", RECALLED } },
};

const struct dated_number inspection_discretion_few_cases = {
    .name = "inspection_discretion_few_cases", .unit = "cases",
    .what = "A sample of up to this many cases opens discretion",
    .since = { { { 2018, 4, 1 }, 5, "HMI Probation (S a.2 item 3), recalled", RECALLED } },
};

const struct dated_number inspection_sample_z = {
    .name = "inspection_sample_z", .unit = "ten_thousandths",
    .what = "Confidence of an inspection sample (80 per cent: 1.2816 standard deviations)",
    .since = { { { 2018, 4, 1 }, 12816, "HMI Probation (S a.4), recalled", RECALLED } },
};

const struct dated_number inspection_sample_margin = {
    .name = "inspection_sample_margin", .unit = "permille",
    .what = "Margin of error of an inspection sample",
    .since = { { { 2018, 4, 1 }, 50, "HMI Probation (S a.4): sizes seen imply 80 to 90",
                 UNCERTAIN } },
};
