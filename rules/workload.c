/* workload.c -- what a case weighs, and an officer's work altogether. */
#include "rules/workload.h"

#include "rules/law/workload.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char SOURCE[] = "hmpps-workload, WorkloadCalculator";

/* ---- tiers by number ---- */

int tier_number(const char *code)
{
    if (!code) return NOT_A_TIER;
    if (strcmp(code, "untiered") == 0) return UNTIERED;
    if (code[0] < 'A' || code[0] > 'D' || code[1] < '0' || code[1] > '3') return NOT_A_TIER;
    int number = (code[0] - 'A') * 4 + ('3' - code[1]) + 1;
    if (code[2] == '\0') return number;
    return strcmp(code + 2, "S") == 0 ? number + V2_TIERS : NOT_A_TIER;
}

char *tier_code_of(int number, char code[static TIER_CODE])
{
    code[0] = '\0';
    if (number == UNTIERED) strcpy(code, "untiered");
    if (number < 1 || number > LAST_TIER_NUMBER) return code;
    int place = (number - 1) % V2_TIERS;
    code[0] = (char)('A' + place / 4);
    code[1] = (char)('3' - place % 4);
    code[2] = number > V2_TIERS ? 'S' : '\0';
    code[3] = '\0';
    return code;
}

/* ---- one case ---- */

static const char *type_name(enum case_type type)
{
    static const char *const names[CASE_TYPES] = { "community", "licence", "custody" };
    return names[type];
}

static const struct case_weight *weight_of(int tier, struct date on)
{
    return &case_weight_tables[version_on(&case_weights_version, on)][tier - 1];
}

static int64_t points_in(const struct case_weight *weight, enum case_type type, bool t2a)
{
    if (t2a) return weight->t2a;
    switch (type) {
    case CASE_COMMUNITY: return weight->community;
    case CASE_LICENCE:   return weight->licence;
    case CASE_CUSTODY:   return weight->custody;
    case CASE_TYPES:     break;
    }
    return 0;
}

enum known case_points(int tier, enum case_type type, bool t2a, struct date on, int64_t *points,
                       struct working *w)
{
    *points = 0;
    if (tier < UNTIERED || tier > LAST_TIER_NUMBER || (unsigned)type >= CASE_TYPES) {
        working_missing(w, "a tier of model V2 and a case type");
        return UNKNOWN;
    }
    /* Untiered cases and resets weigh nothing: the seed has 0 for each. */
    bool weighs = tier > UNTIERED && tier <= V2_TIERS;
    if (weighs) *points = points_in(weight_of(tier, on), type, t2a);
    if (w) {
        char code[TIER_CODE];
        if (date_known(on)) working_in_force(w, &case_weights_version, on);
        working_step(w, "case_weight", working_say(w, "%s %s%s", tier_code_of(tier, code),
                                                   type_name(type), t2a ? ", T2A" : ""),
                     working_say(w, "%" PRId64 " points", *points),
                     weighs ? "" : "Untiered cases and resets weigh nothing", SOURCE);
    }
    return KNOWN;
}

struct maybe_int case_hours_a_year(int tier, enum case_type type, struct date on)
{
    if (tier < 1 || tier > V2_TIERS || (unsigned)type >= CASE_TYPES) return UNKNOWN_INT;
    const struct case_weight *weight = weight_of(tier, on);
    int64_t hours = type == CASE_COMMUNITY ? weight->community_hours
                    : type == CASE_LICENCE ? weight->licence_hours
                                           : weight->custody_hours;
    return hours ? known_int(hours) : UNKNOWN_INT;
}

enum known case_points_v3(const struct v3_weights *unit, enum tier tier, enum case_type type,
                          struct date on, int64_t *points, struct working *w)
{
    *points = 0;
    bool letter = tier >= TIER_G && tier <= TIER_A;
    bool in_force_then = unit && date_compare(unit->since, on) <= 0;
    if (!letter) working_missing(w, "a tier A to G");
    if (!in_force_then)
        working_missing(w, "weights for tiers A to G: none is published, a unit sets its own");
    if (!letter || !in_force_then || (unsigned)type >= CASE_TYPES) return UNKNOWN;
    *points = unit->points[tier][type];
    if (w)
        working_step(w, "case_weight", working_say(w, "%s %s", tier_name(tier), type_name(type)),
                     working_say(w, "%" PRId64 " points", *points), "The unit's own weight",
                     unit->source ? unit->source : "");
    return KNOWN;
}

/* ---- a group of cases of one tier ---- */

/* What of `count` cases does not count, when each counts for `percent`. */
static double not_counted(int64_t count, double weight, double percent)
{
    double share = percent >= 100 ? 0 : percent <= 0 ? 1 : (100 - percent) / 100;
    return (double)count * weight * share;
}

enum known group_points(const struct case_counts *counts, double weight,
                        const struct inactive_percent *percent, bool subtract, double *points,
                        struct working *w)
{
    *points = 0;
    if (!percent->configured) {
        working_missing(w, "how much inactive cases count for");
        return UNKNOWN;
    }
    double gross = (double)counts->total * weight, inactive = 0;
    if (subtract)
        inactive = not_counted(counts->warrants, weight, percent->warrants) +
                   not_counted(counts->unpaid_work, weight, percent->unpaid_work) +
                   not_counted(counts->overdue_termination, weight, percent->overdue_termination);
    *points = gross - inactive;
    if (w)
        working_step(w, "group_points",
                     working_say(w, "%" PRId64 " cases of %g, less %g for inactive ones",
                                 counts->total, weight, inactive),
                     working_say(w, "%g points", *points), "",
                     "wmt-worker, calculate-points-for-tier");
    return KNOWN;
}

/* ---- altogether ---- */

double workload_total(const struct workload_parts *parts, struct working *w)
{
    const struct { const char *name; double points; } lines[] = {
        { "cases", parts->cases },
        { "t2a_cases", parts->t2a_cases },
        { "standard_reports", parts->standard_reports },
        { "fast_reports", parts->fast_reports },
        { "contacts_done_for_others", parts->contacts_done_for_others },
        { "contacts_done_by_others", -parts->contacts_done_by_others },
    };
    double total = 0;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        total += lines[i].points;
        if (w && lines[i].points != 0)
            working_step(w, lines[i].name, "", working_say(w, "%g points", lines[i].points), "",
                         SOURCE);
    }
    if (w) working_step(w, "total", "the sum", working_say(w, "%g points", total), "", SOURCE);
    return total;
}

/* ---- in hours ---- */

static double weeks_in_year(struct date on)
{
    return (double)number_on(&full_time_hours_a_year, on) /
           (double)number_on(&default_hours_po, on);
}

static struct hours_line line_of(double hours, int64_t count, struct date on)
{
    return (struct hours_line){ count, known_number(hours),
                                known_number(hours / weeks_in_year(on)) };
}

struct hours_line case_hours_line(int tier, enum case_type type, int64_t count, struct date on)
{
    struct maybe_int hours = case_hours_a_year(tier, type, on);
    if (!hours.known) return (struct hours_line){ .count = count };
    return line_of((double)hours.value * (double)count, count, on);
}

struct hours_line points_hours_line(double points, int64_t count, struct date on)
{
    double hours_a_point = (double)number_on(&full_time_hours_a_year, on) /
                           (double)number_on(&nominal_target_points, on);
    return line_of(points * hours_a_point, count, on);
}
