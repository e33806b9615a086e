/* needs_json.c -- the severity of a criminogenic need as JSON. */
#include "app/working/facts.h"
#include "app/working/family.h"
#include "rules/need_questions.h"

static json_t *find_severity(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    static const char *const words[SEVERITIES] = {
        [SEVERITY_NO_NEED] = "NO_NEED", [SEVERITY_STANDARD] = "STANDARD",
        [SEVERITY_SEVERE] = "SEVERE",
    };
    const char *name = fact_text(input, "section", problem);
    const json_t *stored = fact_object(input, "answers", problem);
    enum need_section section = name ? need_section_named(name) : NEED_SECTIONS;
    if (section == NEED_SECTIONS) *problem = "'section' is not one that is scored";
    if (*problem) return NULL;

    const struct need_questions *q = need_questions_of(section);
    enum need_answer answers[MOST_NEED_QUESTIONS];
    size_t count = 0;
    for (; count < MOST_NEED_QUESTIONS && q->question[count]; count++)
        answers[count] =
            need_answer_of(json_string_value(json_object_get(stored, q->question[count])));
    struct need_finding finding;
    need_section_find(section, false, answers, count, NO_DATE, &finding, w);
    return json_pack("{s:o, s:o}", "severity", json_text(words[finding.severity]), "score",
                     json_maybe_int(finding.score));
}

const struct rule_family needs_families[] = {
    { "needs_severity", "How severe a criminogenic need is, from stored answers", "R B.2",
      find_severity, NULL },
    { 0 },
};
