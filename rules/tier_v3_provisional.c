/* tier_v3_provisional.c -- could what is missing today make a tier higher? */
#include "rules/tier_v3.h"

#include "rules/law/tier.h"

static const char SOURCE[] = "hmpps-tier, ProvisionalStatusCalculator";

static const struct tier_v3_table *table_on(struct date on)
{
    return &tier_v3_tables[version_on(&tier_v3_version, on)];
}

/* The highest of the steps but those left out (G if none has a result). */
static enum tier highest_but(const enum tier step[TIER_STEPS], unsigned left_out)
{
    enum tier highest = TIER_G;
    for (unsigned i = 0; i < TIER_STEPS; i++)
        if (!(left_out >> i & 1) && step[i] > highest) highest = step[i];
    return highest;
}

static unsigned bit(enum tier_step step)
{
    return 1u << step;
}

/* The best this row of serious reoffending can give, whatever the ARP. */
static enum tier best_of_row(const struct tier_v3_table *table, struct maybe_number csrp)
{
    int row = 0;
    while (row < CSRP_ROWS - 1 && !(csrp.value >= table->reoffending[row].csrp_from)) row++;
    return csrp.known ? table->reoffending[row].tier[0] : TIER_NONE;
}

/* The best this column of all reoffending can give, whatever the CSRP. */
static enum tier best_of_column(const struct tier_v3_table *table, struct maybe_number arp)
{
    int column = 0;
    while (column < ARP_COLUMNS - 1 && !(arp.value >= table->arp_from[column])) column++;
    return arp.known ? table->reoffending[0].tier[column] : TIER_NONE;
}

static bool note(struct working *w, const char *fact, enum tier held, enum tier possible)
{
    if (w) {
        working_assumed(w, fact);
        working_step(w, "provisional",
                     working_say(w, "other steps %s, possible %s", tier_name(held),
                                 tier_name(possible)), "yes", fact, SOURCE);
    }
    return true;
}

/* A static score may rise when an assessment makes it dynamic. */
static bool static_score_could_raise(const struct tier_v3_facts *f, const enum tier step[],
                                     const struct tier_v3_table *table, struct working *w)
{
    enum tier held = highest_but(step, bit(STEP_REOFFENDING));
    bool arp = f->arp.type == SCORE_STATIC, csrp = f->csrp.type == SCORE_STATIC;
    enum tier possible = TIER_NONE;
    const char *fact = "ARP and CSRP: static scores, an assessment could raise them";
    if (arp && csrp) {
        possible = TIER_A;
    } else if (arp) {
        fact = "ARP: a static score, an assessment could raise it";
        possible = best_of_row(table, f->csrp.score);
    } else if (csrp) {
        fact = "CSRP: a static score, an assessment could raise it";
        possible = best_of_column(table, f->arp.score);
    }
    return held < possible && note(w, fact, held, possible);
}

/* With no RoSH level recorded the step of MAPPA and RoSH may rise. A score of
 * reoffending is only certain when both are dynamic. */
static bool missing_rosh_could_raise(const struct tier_v3_facts *f, const enum tier step[],
                                     const struct tier_v3_table *table, struct working *w)
{
    if (f->rosh != ROSH_NOT_RECORDED) return false;
    bool both_dynamic = f->arp.type == SCORE_DYNAMIC && f->csrp.type == SCORE_DYNAMIC;
    enum tier held = highest_but(step, bit(STEP_MAPPA_ROSH) |
                                           (both_dynamic ? 0 : bit(STEP_REOFFENDING)));
    enum tier possible = f->mappa_category ? table->mappa_rosh[ROSH_VERY_HIGH].with_mappa
                                           : table->mappa_rosh[ROSH_VERY_HIGH].without;
    return held < possible &&
           note(w, "RoSH: not recorded, a level could raise the tier", held, possible);
}

bool tier_v3_provisional(const struct tier_v3_facts *f, const enum tier step[TIER_STEPS],
                         struct date on, struct working *w)
{
    const struct tier_v3_table *table = table_on(on);
    /* Both are asked, so that the working names both reasons. */
    bool by_scores = static_score_could_raise(f, step, table, w);
    bool by_rosh = missing_rosh_could_raise(f, step, table, w);
    return by_scores || by_rosh;
}
