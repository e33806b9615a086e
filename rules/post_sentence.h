/* post_sentence.h -- has supervision after sentence ended by law?
 *
 * Supervision after the end of a short sentence (CJA 2003 s256AA) was repealed
 * by Sentencing Act 2026 s34; requirements already imposed ended too, except for
 * failures that began before. A record that still shows the status wants a
 * person's look: the rule never ends anything. */
#ifndef RULES_POST_SENTENCE_H
#define RULES_POST_SENTENCE_H

#include "base/maybe.h"
#include "rules/finding.h"

struct post_sentence_facts {
    bool is_in_status;          /* the record's custody status is post-sentence supervision */
    bool is_open;               /* the event has not been terminated */
    struct maybe_int months;    /* length of the sentence; not known = not recorded */
};

enum post_sentence_answer {
    POST_SENTENCE_NOT_CONCERNED,        /* not in that status, or closed */
    POST_SENTENCE_STANDS,               /* on that day it was still the law */
    POST_SENTENCE_ENDED_BY_LAW,         /* please check */
    POST_SENTENCE_NEVER_APPLIED,        /* too long a sentence for it: please check */
};

/* Always KNOWN: a length that is not recorded only means that the last answer
 * cannot be told from the one before it, and w->missing names it. */
enum known post_sentence_find(const struct post_sentence_facts *f, struct date on,
                              enum post_sentence_answer *answer, struct working *w);

#endif
