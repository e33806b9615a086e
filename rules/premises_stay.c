/* premises_stay.c -- how long a placement in approved premises lasts. */
#include "rules/premises_stay.h"

#include "rules/law/premises.h"

static int by_tier(const int weeks[STAY_TIERS], char tier)
{
    return tier >= 'A' && tier <= 'G' ? weeks[tier - 'A'] : 0;
}

static int men_weeks(const struct stay_table *table, const struct stay_facts *f)
{
    switch (f->sentence) {
    case STAY_LIFE:
    case STAY_IPP:
        return by_tier(table->men_life, f->tier);
    case STAY_STANDARD:
    case STAY_EXTENDED:
    case STAY_COMMUNITY_ORDER:
    case STAY_BAIL:
    case STAY_NON_STATUTORY:
        return by_tier(table->men_other, f->tier);
    case STAY_SENTENCE_NOT_NAMED:
    case STAY_SENTENCES:
        break;
    }
    return 0;
}

/* The type of premises goes before everything else, then the sex. */
static int weeks_of(const struct stay_table *table, const struct stay_facts *f)
{
    if (f->type == PREMISES_PIPE) return table->pipe;
    if (f->type == PREMISES_ESAP) return table->esap;
    if (table->anyone_else) return table->anyone_else;
    if (f->type == PREMISES_MENTAL_HEALTH) return f->womens ? 0 : table->mental_health;
    return f->womens ? table->women : men_weeks(table, f);
}

enum known stay_find(const struct stay_facts *f, struct stay_answer *answer, struct working *w)
{
    *answer = (struct stay_answer){ .refused = true };
    if ((unsigned)f->model >= STAY_MODELS || (unsigned)f->type >= PREMISES_TYPES) {
        working_missing(w, "tier model and type of premises");
        return UNKNOWN;
    }
    answer->weeks = weeks_of(&stay_tables[f->model], f);
    answer->refused = answer->weeks == 0;
    if (w)
        working_step(w, "stay", f->model == STAY_TIER_V2 ? "tier model V2" : "tier model V3",
                     answer->refused ? "refused" : working_say(w, "%d weeks", answer->weeks),
                     answer->refused ? "The table has no length for this" : "", "S e");
    return KNOWN;
}

enum stay_model stay_model_on(struct date on)
{
    return version_on(&stay_version, on) == 0 ? STAY_TIER_V2 : STAY_TIER_V3;
}
