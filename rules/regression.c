/* regression.c -- the sum behind ARP, VRP, SVRP and SNSV, term by term. */
#include "rules/regression.h"

#include "rules/predictor.h"

#include <math.h>
#include <stddef.h>

enum { FROM_COPAS_SANCTIONS = 3 };      /* the third sanction and later ones have a rate */

enum regression_term dynamic_term(enum coefficient c)
{
    return FIRST_DYNAMIC_TERM + (c - FIRST_DYNAMIC);
}

/* The value of one version of a polynomial without a constant: c1 x + c2 x^2 ... */
static double polynomial(const double (*row)[VERSIONS], enum version v, double x)
{
    double sum = 0;
    for (int power = POWERS; power >= 1; power--) sum = (sum + row[power - 1][v]) * x;
    return sum;
}

static double copas_terms(const struct predictor_table *t, enum version v,
                          const struct regression_facts *f)
{
    double rate = log((double)f->sanctions / (f->years + t->copas_years));
    return rate * t->row[COPAS + f->sex][v] + rate * rate * t->row[COPAS_SQUARED + f->sex][v];
}

static void sum_sanctions(const struct predictor_table *t, enum version v,
                          const struct regression_facts *f, double *term)
{
    term[TERM_SANCTIONS] = f->sanctions * t->row[SANCTION_OCCASIONS][v];
    if (f->sanctions == 1) term[TERM_FIRST] = t->row[FIRST_SANCTION][v];
    if (f->sanctions == 2) {
        term[TERM_SECOND] = t->row[SECOND_SANCTION][v];
        term[TERM_YEARS_TO_SECOND] = f->years * t->row[YEARS_TO_SECOND + f->sex][v];
    }
    if (f->sanctions >= FROM_COPAS_SANCTIONS) term[TERM_COPAS] = copas_terms(t, v, f);
}

static void sum_violence(const struct predictor_table *t, enum version v,
                         const struct regression_facts *f, double *term)
{
    if (t->violence_years == 0) return;
    if (f->violent == 0) {
        term[TERM_NEVER_VIOLENT] = t->row[NEVER_VIOLENT + f->sex][v];
        return;
    }
    if (f->violent == 1) term[TERM_ONCE_VIOLENT] = t->row[ONCE_VIOLENT][v];
    term[TERM_VIOLENT_SANCTIONS] = f->violent * t->row[VIOLENT_SANCTIONS][v];
    term[TERM_VIOLENCE_RATE] = log((double)f->violent / (f->years + t->violence_years)) *
                               t->row[VIOLENCE_RATE][v];
}

/* The answers that a coefficient multiplies as they stand. */
static const enum item item_of[COEFFICIENTS] = {
    [CARRY_OR_USE_WEAPON] = ITEM_WEAPON,
    [ACCOMMODATION_SUITABILITY] = ITEM_ACCOMMODATION,
    [RELATIONSHIP_QUALITY] = ITEM_PARTNER_RELATIONSHIP,
    [ACTIVITIES_ENCOURAGE_OFFENDING] = ITEM_OFFENDING_ACTIVITIES,
    [MOTIVATION_TO_TACKLE_DRUG_MISUSE] = ITEM_DRUG_MOTIVATION,
    [CHRONIC_DRINKING] = ITEM_ALCOHOL,
    [BINGE_DRINKING] = ITEM_BINGE_DRINKING,
    [IMPULSIVITY] = ITEM_IMPULSIVITY,
    [TEMPER] = ITEM_TEMPER,
    [PRO_CRIMINAL_ATTITUDE] = ITEM_PRO_CRIMINAL_ATTITUDES,
    [HEROIN] = ITEM_HEROIN,
    [METHADONE] = ITEM_METHADONE,
    [OTHER_OPIATE] = ITEM_OTHER_OPIATES,
    [CRACK_COCAINE] = ITEM_CRACK,
    [POWDER_COCAINE] = ITEM_POWDER_COCAINE,
    [PRESCRIPTION_DRUG_MISUSE] = ITEM_PRESCRIPTION_DRUGS,
    [BENZODIAZEPINES] = ITEM_BENZODIAZEPINES,
    [CANNABIS] = ITEM_CANNABIS,
    [STEROIDS] = ITEM_STEROIDS,
};

static bool uses_other_drugs(const struct assessment *a)
{
    return says_yes(a, ITEM_OTHER_DRUGS) || says_yes(a, ITEM_KETAMINE) ||
           says_yes(a, ITEM_SPICE) || says_yes(a, ITEM_HALLUCINOGENS) ||
           says_yes(a, ITEM_SOLVENTS);
}

static bool has_past_offence(const struct assessment *a, enum past_offence offence)
{
    return ((unsigned)counted(a, ITEM_PAST_OFFENCES) >> offence & 1u) != 0;
}

/* What a dynamic coefficient is multiplied by. */
static int multiplier(const struct predictor_table *t, enum coefficient c,
                      const struct assessment *a)
{
    bool live_in = says(a, ITEM_RELATIONSHIP_STATUS, LIVING_TOGETHER);
    switch (c) {
    case UNEMPLOYED: return says_yes(a, ITEM_UNEMPLOYED) ? 2 : 0;
    case LIVE_IN_RELATIONSHIP: return live_in;
    case QUALITY_OF_LIVE_IN_RELATIONSHIP:
        return live_in ? counted(a, ITEM_PARTNER_RELATIONSHIP) : 0;
    case DOMESTIC_ABUSE:
        return says_yes(a, ITEM_DOMESTIC_ABUSE) &&
               (!t->abuse_of_partner_only || says_yes(a, ITEM_DOMESTIC_ABUSE_OF_PARTNER));
    case OTHER_DRUGS: return uses_other_drugs(a);
    default: break;
    }
    if (c >= PAST_OFFENCE) return has_past_offence(a, (enum past_offence)(c - PAST_OFFENCE));
    return counted(a, item_of[c]);
}

void regression_sum(const struct predictor_table *t, enum version version,
                    const struct regression_facts *f, const struct assessment *a,
                    struct regression *r)
{
    *r = (struct regression){ 0 };
    double *term = r->term;
    term[TERM_CONSTANT] = t->row[TWO_YEAR_CONSTANT][version];
    term[TERM_AGE] = polynomial(&t->row[f->sex == FEMALE ? AGE_FEMALE : AGE_MALE], version, f->age);
    if (f->sex == FEMALE) term[TERM_FEMALE] = t->row[FEMALE_CONSTANT][version];
    term[TERM_OFFENCE] = t->offence[f->offence][version];
    if (t->violence_kind) term[TERM_VIOLENCE_KIND] = t->violence_kind[f->offence][version];
    sum_sanctions(t, version, f, term);
    term[TERM_OFFENCE_FREE_MONTHS] =
        polynomial(&t->row[OFFENCE_FREE_MONTHS], version, f->offence_free_months);
    sum_violence(t, version, f, term);
    for (enum coefficient c = FIRST_DYNAMIC; version == DYNAMIC_VERSION && c < COEFFICIENTS; c++)
        term[dynamic_term(c)] = multiplier(t, c, a) * t->row[c][version];
    for (size_t i = 0; i < REGRESSION_TERMS; i++) r->total += term[i];
    r->hundredths = hundredths_of_percent(logistic(r->total));
}

static const char *term_name(enum regression_term term)
{
    static const char *const names[FIRST_DYNAMIC_TERM] = {
        [TERM_CONSTANT] = "constant",
        [TERM_AGE] = "age",
        [TERM_FEMALE] = "female",
        [TERM_OFFENCE] = "offence",
        [TERM_VIOLENCE_KIND] = "kind_of_violence",
        [TERM_SANCTIONS] = "sanctions",
        [TERM_FIRST] = "first_sanction",
        [TERM_SECOND] = "second_sanction",
        [TERM_YEARS_TO_SECOND] = "years_to_second_sanction",
        [TERM_COPAS] = "copas_rate",
        [TERM_OFFENCE_FREE_MONTHS] = "offence_free_months",
        [TERM_NEVER_VIOLENT] = "never_violent",
        [TERM_ONCE_VIOLENT] = "once_violent",
        [TERM_VIOLENT_SANCTIONS] = "violent_sanctions",
        [TERM_VIOLENCE_RATE] = "rate_of_violence",
    };
    return term < FIRST_DYNAMIC_TERM ? names[term] : "assessed_answer";
}

/* The words of the answer that a dynamic term comes from. */
static const char *answer_words(enum regression_term term)
{
    if (term < FIRST_DYNAMIC_TERM) return "";
    enum coefficient c = FIRST_DYNAMIC + (term - FIRST_DYNAMIC_TERM);
    switch (c) {
    case UNEMPLOYED: return "unemployed";
    case LIVE_IN_RELATIONSHIP: return "lives with a partner";
    case QUALITY_OF_LIVE_IN_RELATIONSHIP: return "relationship with the partner lived with";
    case DOMESTIC_ABUSE: return "domestic abuse";
    case OTHER_DRUGS: return "other drugs";
    default: return c >= PAST_OFFENCE ? "kinds of past conviction" : item_row(item_of[c])->words;
    }
}

void regression_to_working(const struct predictor_table *t, const struct regression *r,
                           const char *source, struct working *w)
{
    if (!w) return;
    for (enum regression_term i = TERM_CONSTANT; i < REGRESSION_TERMS; i++)
        if (r->term[i] != 0)
            working_step(w, term_name(i), answer_words(i), working_say(w, "%+.5f", r->term[i]),
                         "", source);
    working_step(w, "result", working_say(w, "%s, sum %.5f", t->name, r->total),
                 working_say(w, "%d.%02d %% within two years", r->hundredths / 100,
                             r->hundredths % 100),
                 "", source);
}

int offence_free_months(struct date follow_up, struct date assessed, struct date on,
                        struct working *w)
{
    int most = (int)working_number(w, &most_offence_free_months, on);
    if (!date_known(follow_up) || !date_known(assessed)) return 0;
    if (!date_before(follow_up, assessed)) return 0;
    int months = months_between(follow_up, assessed);
    return months > most ? most : months;
}
