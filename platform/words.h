/* words.h -- how facts about facts are said: where from, by whom, how old. */
#ifndef PLATFORM_WORDS_H
#define PLATFORM_WORDS_H

#include "base/arena.h"
#include "base/date.h"

/* "extract of 20 November 2026"; "written here". */
const char *source_words(struct arena *a, const char *system, struct date as_of);

/* "Amara Osei"; the code if nobody is known by it; NULL if there is no code. */
const char *officer_words(struct arena *a, const char *forename, const char *surname,
                          const char *code);

/* "24 November 2026", "not known". */
const char *day_words(struct arena *a, struct date d);

/* "today", "yesterday", "12 days ago", "8 months ago"; "in 3 days". */
const char *ago_words(struct arena *a, struct date then, struct date today);

/* "1 day", "12 days". */
const char *count_of(struct arena *a, int64_t n, const char *one, const char *many);

#endif
