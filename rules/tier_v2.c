/* tier_v2.c -- tier by model V2: how much to protect, how much to change. */
#include "rules/tier_v2.h"

#include "rules/law/tier.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static const char PROTECT[] = "hmpps-tier, ProtectLevelCalculator";
static const char CHANGE[] = "hmpps-tier, ChangeLevelCalculator";

/* One case on its way through the model. */
struct reckoning {
    const struct tier_v2_facts *facts;
    const struct tier_v2_table *table;
    struct date on;
    struct working *w;
    bool assumed;
};

static const struct tier_v2_table *table_on(struct date on)
{
    return &tier_v2_tables[version_on(&tier_v2_version, on)];
}

static void assume(struct reckoning *r, const char *what)
{
    r->assumed = true;
    working_assumed(r->w, what);
}

static void note_points(struct working *w, const char *name, const char *inputs, int64_t points,
                        const char *source)
{
    if (w) working_step(w, name, inputs, working_say(w, "%" PRId64, points), "", source);
}

/* ---- mandate for change ---- */

static bool is_text(const char *text, const char *one, const char *other)
{
    return text && (strcmp(text, one) == 0 || strcmp(text, other) == 0);
}

static bool can_change_by(const struct requirement *r)
{
    return !r->restrictive && !is_text(r->main_category, "W", "W1");
}

static bool gives_mandate(const struct conviction *c)
{
    if (date_known(c->terminated_on)) return false;
    if (is_text(c->sentence_type, "NC", "SC")) return true;
    for (size_t i = 0; i < c->requirements; i++)
        if (can_change_by(&c->requirement[i])) return true;
    return false;
}

bool has_mandate_for_change(const struct conviction *convictions, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (gives_mandate(&convictions[i])) return true;
    return false;
}

/* ---- protect ---- */

static int64_t rsr_points(struct reckoning *r)
{
    struct maybe_number rsr = r->facts->rsr;
    int64_t points = 0;
    for (int i = 0; i < RSR_BANDS && rsr.known; i++)
        if (rsr.value >= r->table->rsr[i].from && rsr.value < r->table->rsr[i].below)
            points = r->table->rsr[i].points;
    if (!rsr.known) assume(r, "RSR: not known, taken as 0 by the model");
    const char *inputs = rsr.known ? working_say(r->w, "RSR %.2f %%", rsr.value) : "RSR 0";
    note_points(r->w, "rsr", inputs, points, PROTECT);
    return points;
}

static int64_t rosh_points(struct reckoning *r)
{
    enum rosh rosh = r->facts->registered.rosh;
    int64_t points = (unsigned)rosh < ROSH_LEVELS ? r->table->rosh[rosh] : 0;
    note_points(r->w, "rosh", working_say(r->w, "RoSH %s", rosh_name(rosh)), points, PROTECT);
    return points;
}

static int64_t mappa_points(struct reckoning *r)
{
    enum mappa_level level = r->facts->registered.mappa_level;
    int64_t points = (unsigned)level < MAPPA_LEVELS ? r->table->mappa_level[level] : 0;
    const char *inputs = level ? working_say(r->w, "MAPPA level %d", (int)level)
                               : "no MAPPA level";
    note_points(r->w, "mappa_level", inputs, points, PROTECT);
    return points;
}

static const char *factors_said(struct working *w, const struct registered *r)
{
    const char *said = "no complexity factor";
    bool first = true;
    for (enum complexity_factor i = 0; i < COMPLEXITY_FACTORS; i++) {
        if (!has_complexity(r, i)) continue;
        said = first ? complexity_name(i) : working_say(w, "%s, %s", said, complexity_name(i));
        first = false;
    }
    return said;
}

static int64_t complexity_points(struct reckoning *r)
{
    const struct registered *registered = &r->facts->registered;
    int64_t points = complexity_count(registered) * r->table->complexity_factor;
    if (r->w) note_points(r->w, "complexity", factors_said(r->w, registered), points, PROTECT);
    return points;
}

enum known women_points(const struct women_factors *f, bool enforcement, struct date on,
                        int64_t *points, struct working *w)
{
    bool parenting = f->parenting == YES;
    bool impulsive = f->impulsivity > NEED_SCORES_0 || f->temper_control > NEED_SCORES_0;
    *points = (parenting + impulsive + enforcement) * table_on(on)->women_factor;
    if (w)
        note_points(w, "women", working_say(w, "parenting responsibilities %s, impulsivity or "
                                            "temper control %s, breach or recall %s",
                                            parenting ? "yes" : "no", impulsive ? "yes" : "no",
                                            enforcement ? "yes" : "no"),
                    *points, "hmpps-tier, AdditionalFactorsForWomen");

    bool parenting_unknown = f->parenting == NOT_KNOWN;
    bool impulsive_unknown = !impulsive && (!f->impulsivity || !f->temper_control);
    if (parenting_unknown)
        working_assumed(w, "parenting responsibilities: not known, scores 0 in the model");
    if (impulsive_unknown)
        working_assumed(w, "impulsivity or temper control: not known, scores 0 in the model");
    return parenting_unknown || impulsive_unknown ? ASSUMED : KNOWN;
}

static int64_t women_points_of(struct reckoning *r)
{
    const struct tier_v2_facts *f = r->facts;
    if (f->female == NOT_KNOWN) assume(r, "sex: not known, taken as not female by the model");
    if (f->female != YES) return 0;
    static const struct women_factors not_assessed;
    const struct women_factors *women = f->assessed ? &f->women : &not_assessed;
    int64_t points;
    if (women_points(women, f->previous_enforcement_activity, r->on, &points, r->w) == ASSUMED)
        r->assumed = true;
    return points;
}

static void find_protect(struct reckoning *r, struct tier_v2_answer *answer)
{
    int64_t rsr = rsr_points(r), rosh = rosh_points(r);
    int64_t points = rsr > rosh ? rsr : rosh;
    points += mappa_points(r);
    points += complexity_points(r);
    points += women_points_of(r);
    answer->protect_points = points;
    int i = 0;
    while (i < PROTECT_LEVELS - 1 && points < r->table->protect[i].from) i++;
    answer->protect_level = r->table->protect[i].level;
    if (r->w)
        working_step(r->w, "protect_level", working_say(r->w, "%" PRId64 " points", points),
                     working_say(r->w, "%c", answer->protect_level),
                     "Of RSR and RoSH only the larger counts", PROTECT);
}

/* ---- change ---- */

static int64_t section_points(struct reckoning *r, enum need_section section, int64_t weight)
{
    enum severity severity = r->facts->need[section];
    if (severity == SEVERITY_NOT_KNOWN || (unsigned)severity >= SEVERITIES) {
        assume(r, working_say(r->w, "%s: not known, scores 0 in the model",
                              need_section_name(section)));
        return 0;
    }
    int64_t points = weight * r->table->severity[severity];
    if (r->w && points)
        note_points(r->w, "need", working_say(r->w, "%s %s, weight %" PRId64,
                                              need_section_name(section),
                                              severity_name(severity), weight),
                    points, CHANGE);
    return points;
}

static int64_t need_points(struct reckoning *r)
{
    const struct need_section_law *law =
        need_section_tables[version_on(&need_sections_version, r->on)];
    working_in_force(r->w, &need_sections_version, r->on);
    int64_t points = 0;
    for (enum need_section s = 0; s < NEED_SECTIONS; s++)
        if (law[s].weight) points += section_points(r, s, law[s].weight);
    return points;
}

static int64_t ogrs_points(struct reckoning *r)
{
    struct maybe_int ogrs = r->facts->ogrs;
    if (!ogrs.known) assume(r, "OGRS: not known, taken as 0 by the model");
    int64_t points = ogrs.known ? ogrs.value / r->table->ogrs_percent_per_point : 0;
    const char *inputs = ogrs.known ? working_say(r->w, "OGRS %" PRId64 " %%", ogrs.value)
                                    : "OGRS 0";
    note_points(r->w, "ogrs", inputs, points, CHANGE);
    return points;
}

static int64_t iom_points(struct reckoning *r)
{
    int64_t points = r->facts->registered.iom_nominal ? r->table->iom_nominal : 0;
    if (points)
        note_points(r->w, "iom", "integrated offender management nominal", points, CHANGE);
    return points;
}

/* A level that does not depend on points. */
static int level_without(struct reckoning *r, const char *what, int level, const char *why)
{
    working_step(r->w, "change_level", what, working_say(r->w, "%d", level), why, CHANGE);
    return level;
}

static void find_change(struct reckoning *r, struct tier_v2_answer *answer)
{
    if (!r->facts->mandate) {
        answer->change_level =
            level_without(r, "no mandate for change", r->table->without_mandate,
                          "No open sentence is custodial or has a requirement to change by");
        return;
    }
    if (!r->facts->assessed) {
        assume(r, "assessment: there is none, change level 2 by the model");
        answer->change_level = level_without(r, "no assessment", r->table->without_assessment, "");
        return;
    }
    int64_t points = need_points(r) + ogrs_points(r) + iom_points(r);
    answer->change_points = points;
    int i = 0;
    while (i < CHANGE_LEVELS - 1 && points < r->table->change[i].from) i++;
    answer->change_level = r->table->change[i].level;
    if (r->w)
        working_step(r->w, "change_level", working_say(r->w, "%" PRId64 " points", points),
                     working_say(r->w, "%d", answer->change_level), "", CHANGE);
}

/* ---- the tier ---- */

static void write_code(struct reckoning *r, struct tier_v2_answer *answer)
{
    bool reset = r->facts->registered.reset;
    answer->code[0] = answer->protect_level;
    answer->code[1] = (char)('0' + answer->change_level % 10);
    answer->code[2] = reset ? 'S' : '\0';
    if (r->w)
        working_step(r->w, "tier", working_say(r->w, "protect %c, change %d%s",
                                               answer->protect_level, answer->change_level,
                                               reset ? ", probation reset" : ""),
                     working_say(r->w, "%s", answer->code), "", "hmpps-tier, TierV2Reader");
}

enum known tier_v2(const struct tier_v2_facts *f, struct date on, struct tier_v2_answer *answer,
                   struct working *w)
{
    struct reckoning r = { .facts = f, .table = table_on(on), .on = on, .w = w };
    *answer = (struct tier_v2_answer){ 0 };
    working_in_force(w, &tier_v2_version, on);
    find_protect(&r, answer);
    find_change(&r, answer);
    write_code(&r, answer);
    return r.assumed ? ASSUMED : KNOWN;
}
