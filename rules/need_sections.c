/* need_sections.c -- how severe each criminogenic need is, by its OASys section. */
#include "rules/need_sections.h"

#include "rules/law/tier.h"

static const char *const section_names[NEED_SECTIONS] = {
    [NEED_ACCOMMODATION]                    = "accommodation",
    [NEED_EDUCATION_TRAINING_EMPLOYABILITY] = "education, training and employability",
    [NEED_RELATIONSHIPS]                    = "relationships",
    [NEED_LIFESTYLE_AND_ASSOCIATES]         = "lifestyle and associates",
    [NEED_DRUG_MISUSE]                      = "drug misuse",
    [NEED_ALCOHOL_MISUSE]                   = "alcohol misuse",
    [NEED_THINKING_AND_BEHAVIOUR]           = "thinking and behaviour",
    [NEED_ATTITUDES]                        = "attitudes",
    [NEED_FINANCE]                          = "financial management and income",
    [NEED_EMOTIONAL_WELL_BEING]             = "emotional well-being",
};

const char *need_section_name(enum need_section section)
{
    return (unsigned)section < NEED_SECTIONS ? section_names[section] : "";
}

const char *severity_name(enum severity severity)
{
    static const char *const names[SEVERITIES] = {
        [SEVERITY_NOT_KNOWN] = "not known", [SEVERITY_NO_NEED] = "no need",
        [SEVERITY_STANDARD] = "standard",   [SEVERITY_SEVERE] = "severe",
    };
    return (unsigned)severity < SEVERITIES ? names[severity] : "";
}

/* The sum of what is answered; *answered says how many are. */
static int64_t score_of(const enum need_answer answers[], size_t count, size_t *answered)
{
    int64_t score = 0;
    *answered = 0;
    for (size_t i = 0; i < count; i++) {
        if (answers[i] < NEED_SCORES_0 || answers[i] > NEED_SCORES_2) continue;
        score += (int64_t)answers[i] - NEED_SCORES_0;
        (*answered)++;
    }
    return score;
}

static enum severity severity_of(const struct need_section_law *law, bool with_san, int64_t score)
{
    int64_t severe = with_san ? law->severe_san : law->severe;
    int64_t standard = with_san ? law->standard_san : law->standard;
    if (severe == 0) return SEVERITY_NOT_KNOWN;
    if (score >= severe) return SEVERITY_SEVERE;
    return score >= standard ? SEVERITY_STANDARD : SEVERITY_NO_NEED;
}

static void note_severity(struct working *w, enum need_section section, bool with_san,
                          const struct need_finding *f, const struct need_section_law *law)
{
    if (!w) return;
    const char *inputs = working_say(w, "%s, questions %s, score %d%s", section_names[section],
                                     law->questions, (int)f->score.value,
                                     with_san ? ", strengths-and-needs form" : "");
    const char *why = working_say(w, "Standard from %d, severe from %d",
                                  (int)(with_san ? law->standard_san : law->standard),
                                  (int)(with_san ? law->severe_san : law->severe));
    working_step(w, "need_severity", inputs, severity_name(f->severity), why,
                 "hmpps-tier, NeedSection");
}

enum known need_section_find(enum need_section section, bool with_san,
                             const enum need_answer answers[], size_t count, struct date on,
                             struct need_finding *finding, struct working *w)
{
    *finding = (struct need_finding){ 0 };
    if ((unsigned)section >= NEED_SECTIONS) return UNKNOWN;
    size_t answered;
    int64_t score = score_of(answers, count, &answered);
    if (answered == 0) {
        working_missing(w, "an answer to any question of the section");
        return UNKNOWN;
    }
    if (date_known(on)) working_in_force(w, &need_sections_version, on);
    const struct need_section_law *law =
        &need_section_tables[version_on(&need_sections_version, on)][section];
    finding->score = known_int(score);
    finding->severity = severity_of(law, with_san, score);
    note_severity(w, section, with_san, finding, law);
    if (answered == count) return KNOWN;
    working_assumed(w, "questions without an answer: each scores 0 in the model");
    return ASSUMED;
}
