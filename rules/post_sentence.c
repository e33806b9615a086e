/* post_sentence.c -- has supervision after sentence ended by law? */
#include "rules/post_sentence.h"

#include "rules/law/post_sentence.h"

static const char repeal[] = "Sentencing Act 2026 s34";
static const char scope[] = "CJA 2003 s256AA";

static bool was_too_long(const struct post_sentence_facts *f, struct date on, struct working *w)
{
    int64_t limit = working_number(w, &post_sentence_months_limit, on);
    if (!f->months.known) {
        working_missing(w, "length of the sentence");
        return false;
    }
    bool too_long = f->months.value >= limit;
    working_step(w, "length", working_say(w, "%lld months", (long long)f->months.value),
                 too_long ? "never had it" : "may have had it",
                 "only sentences under two years had supervision after them", scope);
    return too_long;
}

enum known post_sentence_find(const struct post_sentence_facts *f, struct date on,
                              enum post_sentence_answer *answer, struct working *w)
{
    *answer = POST_SENTENCE_NOT_CONCERNED;
    if (!f->is_in_status || !f->is_open) return KNOWN;

    bool repealed = working_in_force(w, &post_sentence_supervision_repealed, on);
    working_step(w, "repeal", working_date(w, on), repealed ? "ended by law" : "stands",
                 "requirements already imposed ended with the repeal", repeal);
    bool too_long = was_too_long(f, on, w);
    *answer = too_long   ? POST_SENTENCE_NEVER_APPLIED
              : repealed ? POST_SENTENCE_ENDED_BY_LAW
                         : POST_SENTENCE_STANDS;
    return KNOWN;
}
