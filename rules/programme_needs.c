/* programme_needs.c -- how much programme, by need and by risk, and of which kind. */
#include "rules/programme_needs.h"

#include "rules/law/programme_needs.h"

#include <ctype.h>
#include <string.h>

static const char source[] = "S f.2";

static const char *band_text(enum programme_band band)
{
    return band == PROGRAMME_HIGH ? "high" : band == PROGRAMME_MEDIUM ? "medium" : "low";
}

/* ---- levels in words ----------------------------------------------------------------------- */

enum { LEVEL_WORD = 32 };

/* Lower case, spaces for underscores; the rest of a long text is cut. */
static void plain_word(const char *text, char word[static LEVEL_WORD])
{
    size_t len = 0;
    for (; text[len] && len < LEVEL_WORD - 1; len++)
        word[len] = text[len] == '_' ? ' ' : (char)tolower((unsigned char)text[len]);
    word[len] = '\0';
}

enum programme_level programme_level_of(const char *text)
{
    char word[LEVEL_WORD];
    if (!text) return LEVEL_NOT_KNOWN;
    plain_word(text, word);
    if (strstr(word, "high")) return LEVEL_HIGH;
    if (strcmp(word, "medium") == 0) return LEVEL_MEDIUM;
    if (strcmp(word, "not applicable") == 0) return LEVEL_NOT_APPLICABLE;
    return LEVEL_LOW;
}

/* ---- need ---------------------------------------------------------------------------------- */

static bool is_answered(struct maybe_int item)
{
    return item.known && item.value >= 0 && item.value <= 2;
}

/* Sum of the answered items; *missing counts the others, named in w. */
static int total_of(const struct programme_domain_row *domain, const struct maybe_int item[],
                    int *missing, struct working *w)
{
    int total = 0;
    *missing = 0;
    for (int i = 0; i < domain->items; i++) {
        if (is_answered(item[i])) {
            total += (int)item[i].value;
        } else {
            ++*missing;
            if (w) working_assumed(w, working_say(w, "%s: not answered, counts as 0",
                                                  domain->item[i]));
        }
    }
    return total;
}

enum known programme_domain_score(enum programme_domain domain,
                                  const struct maybe_int item[PROGRAMME_MOST_ITEMS], int *score,
                                  struct working *w)
{
    *score = 0;
    if ((unsigned)domain >= PROGRAMME_DOMAINS) {
        working_missing(w, "domain");
        return UNKNOWN;
    }
    const struct programme_domain_row *row = &programme_domain_rows[domain];
    int missing, total = total_of(row, item, &missing, w);
    if (missing && row->only_if_complete) total = 0;

    bool decided = row->decisive >= 0 && item[row->decisive].known &&
                   item[row->decisive].value == 2;
    *score = decided || total >= row->high_from ? 2 : total >= row->some_from;
    if (w)
        working_step(w, row->code, working_say(w, "items total %d", total),
                     working_say(w, "%d", *score),
                     decided ? working_say(w, "%s is 2", row->item[row->decisive]) : "", source);
    return missing ? ASSUMED : KNOWN;
}

enum known programme_need(int total, struct date on, enum programme_band *need,
                          struct working *w)
{
    *need = PROGRAMME_LOW;
    if (total < 0 || total > 2 * PROGRAMME_DOMAINS) {
        working_missing(w, "sum of the domains");
        return UNKNOWN;
    }
    if (total >= working_number(w, &programme_need_medium, on)) *need = PROGRAMME_MEDIUM;
    if (total >= working_number(w, &programme_need_high, on)) *need = PROGRAMME_HIGH;
    if (w)
        working_step(w, "need", working_say(w, "domains total %d", total), band_text(*need), "",
                     source);
    return KNOWN;
}

/* ---- risk ---------------------------------------------------------------------------------- */

static bool reaches(struct maybe_int score, const struct dated_number *from, struct date on)
{
    return score.known && score.value >= number_on(from, on);
}

static bool lies_within(struct maybe_int score, const struct dated_number *from,
                        const struct dated_number *to, struct date on)
{
    return reaches(score, from, on) && score.value <= number_on(to, on);
}

static bool has_osp(enum programme_level level)
{
    return level != LEVEL_NOT_KNOWN && level != LEVEL_NOT_APPLICABLE;
}

static bool either(enum programme_level a, enum programme_level b, enum programme_level level)
{
    return a == level || b == level;
}

static bool rsr_counts(const struct programme_scores *f, bool male)
{
    return !male || (!has_osp(f->osp_direct) && !has_osp(f->osp_images));
}

static bool is_high(const struct programme_scores *f, bool male, struct date on)
{
    return reaches(f->ogrs3, &programme_ogrs3_high, on) ||
           reaches(f->ovp, &programme_ovp_high, on) ||
           (male && either(f->osp_direct, f->osp_images, LEVEL_HIGH)) ||
           (rsr_counts(f, male) && reaches(f->rsr, &programme_rsr_high, on)) ||
           either(f->sara_partner, f->sara_others, LEVEL_HIGH);
}

static bool is_medium(const struct programme_scores *f, bool male, struct date on)
{
    return lies_within(f->ogrs3, &programme_ogrs3_medium, &programme_ogrs3_medium_to, on) ||
           lies_within(f->ovp, &programme_ovp_medium, &programme_ovp_medium_to, on) ||
           (male && either(f->osp_direct, f->osp_images, LEVEL_MEDIUM)) ||
           (rsr_counts(f, male) &&
            lies_within(f->rsr, &programme_rsr_medium, &programme_rsr_medium_to, on)) ||
           either(f->sara_partner, f->sara_others, LEVEL_MEDIUM);
}

static enum programme_band risk_of(const struct programme_scores *f, bool male, struct date on)
{
    if (is_high(f, male, on)) return PROGRAMME_HIGH;
    return is_medium(f, male, on) ? PROGRAMME_MEDIUM : PROGRAMME_LOW;
}

static bool nothing_known(const struct programme_scores *f)
{
    return !f->ogrs3.known && !f->ovp.known && !f->rsr.known &&
           f->osp_direct == LEVEL_NOT_KNOWN && f->osp_images == LEVEL_NOT_KNOWN &&
           f->sara_partner == LEVEL_NOT_KNOWN && f->sara_others == LEVEL_NOT_KNOWN;
}

enum known programme_risk(const struct programme_scores *f, struct date on,
                          enum programme_band *risk, struct working *w)
{
    enum programme_band of_man = risk_of(f, true, on), of_woman = risk_of(f, false, on);
    *risk = f->male == YES ? of_man : of_woman;
    if (f->male != YES && f->male != NO && of_man != of_woman) {
        working_missing(w, "sex");
        return UNKNOWN;
    }
    working_step(w, "risk", "predictors", band_text(*risk), "", source);
    if (!nothing_known(f)) return KNOWN;
    working_assumed(w, "predictors: none known, taken as low");
    return ASSUMED;
}

/* ---- intensity ----------------------------------------------------------------------------- */

/* S f.2, the table of need and risk. */
static const enum programme_pathway by_need_and_risk[3][3] = {
    /* risk                  low                  medium                      high */
    [PROGRAMME_LOW]    = { PATHWAY_ALTERNATIVE, PATHWAY_ALTERNATIVE,        PATHWAY_ALTERNATIVE },
    [PROGRAMME_MEDIUM] = { PATHWAY_ALTERNATIVE, PATHWAY_MODERATE_INTENSITY,
                           PATHWAY_MODERATE_INTENSITY },
    [PROGRAMME_HIGH]   = { PATHWAY_ALTERNATIVE, PATHWAY_MODERATE_INTENSITY,
                           PATHWAY_HIGH_INTENSITY },
};

static enum programme_pathway pathway_of(const struct programme_pathway_facts *f, struct date on,
                                         const char **why)
{
    bool sara_high = either(f->sara_partner, f->sara_others, LEVEL_HIGH);
    bool sara_medium = either(f->sara_partner, f->sara_others, LEVEL_MEDIUM);
    bool violent = sara_high || reaches(f->ovp, &programme_ovp_high, on);

    *why = "OGRS3 high, and OVP or SARA high";
    if (violent && reaches(f->ogrs3, &programme_ogrs3_high, on)) return PATHWAY_HIGH_INTENSITY;
    *why = "Low need, and SARA medium or high";
    if (f->need == PROGRAMME_LOW && (sara_high || sara_medium)) return PATHWAY_MODERATE_INTENSITY;
    *why = "By the table of need and risk";
    return by_need_and_risk[f->need][f->risk];
}

static const char *pathway_text(enum programme_pathway pathway)
{
    switch (pathway) {
    case PATHWAY_HIGH_INTENSITY:      return "high intensity";
    case PATHWAY_MODERATE_INTENSITY:  return "moderate intensity";
    case PATHWAY_ALTERNATIVE:         return "alternative pathway";
    case PATHWAY_MISSING_INFORMATION: return "information is missing";
    }
    return "";
}

enum known programme_pathway(const struct programme_pathway_facts *f, struct date on,
                             enum programme_pathway *pathway, struct working *w)
{
    const char *why;
    *pathway = PATHWAY_MISSING_INFORMATION;
    if (f->missing_items > 0 || (unsigned)f->need > PROGRAMME_HIGH ||
        (unsigned)f->risk > PROGRAMME_HIGH) {
        working_missing(w, "answers on thinking, relationships or self-management");
        return UNKNOWN;
    }
    *pathway = pathway_of(f, on, &why);
    if (w)
        working_step(w, "pathway", working_say(w, "need %s, risk %s", band_text(f->need),
                                               band_text(f->risk)),
                     pathway_text(*pathway), why, source);
    return KNOWN;
}

bool programme_sexual_cohort(enum programme_level osp_direct, enum programme_level osp_images,
                             const struct maybe_int *sex_item, int items)
{
    for (int i = 0; i < items; i++)
        if (sex_item[i].known && sex_item[i].value > 0) return true;
    return has_osp(osp_direct) || has_osp(osp_images);
}

bool programme_has_ldc(struct maybe_int subtotal, struct date on)
{
    return reaches(subtotal, &programme_ldc_from, on);
}
