/* facts.h -- reading a rule's facts out of JSON, and writing answers into it.
 *
 * A key that is absent and one that is null are the same: the fact is not known.
 * A key that is there but is not what it should be is a problem: the first one
 * is kept in *problem as a sentence (static text), and the family then answers
 * NULL. Keys are string literals, so that the sentence can name them. */
#ifndef APP_WORKING_FACTS_H
#define APP_WORKING_FACTS_H

#include "base/date.h"
#include "base/maybe.h"

#include <jansson.h>

/* Text, or NULL. Lives as long as `in`. */
#define fact_text(in, key, problem) \
    fact_text_at(in, key, problem, "'" key "' must be text")

/* YYYY-MM-DD, or NO_DATE. */
#define fact_date(in, key, problem) \
    fact_date_at(in, key, problem, "'" key "' must be a date like 2026-11-24")

/* true and false as YES and NO, or NOT_KNOWN. */
#define fact_tri(in, key, problem) \
    fact_tri_at(in, key, problem, "'" key "' must be true or false")

/* Where absence means no. */
#define fact_yes(in, key, problem) (fact_tri(in, key, problem) == YES)

/* A whole number (12.0 is one), or UNKNOWN_INT. */
#define fact_int(in, key, problem) \
    fact_int_at(in, key, problem, "'" key "' must be a whole number")

/* Where absence counts as a value, as the vocabulary says for the key. */
#define fact_int_or(in, key, absent, problem) \
    fact_int_else(fact_int(in, key, problem), absent)

/* Any number within -10^15 and 10^15, or UNKNOWN_NUMBER. */
#define fact_number(in, key, problem) \
    fact_number_at(in, key, problem, "'" key "' must be a number")

#define fact_number_or(in, key, absent, problem) \
    fact_number_else(fact_number(in, key, problem), absent)

/* A list or an object to read from, or NULL: jansson takes NULL as empty. */
#define fact_list(in, key, problem) \
    fact_list_at(in, key, problem, "'" key "' must be a list")
#define fact_object(in, key, problem) \
    fact_object_at(in, key, problem, "'" key "' must be an object")

/* The place of a word in a table of words, `absent` if there is none. Entries
 * that are NULL stand for no word. */
#define fact_word(in, key, table, absent, problem)                                                \
    fact_word_at(in, key, table, (int)(sizeof(table) / sizeof *(table)), absent, problem,        \
                 "'" key "' is not one of the words it may be")

const char *fact_text_at(const json_t *in, const char *key, const char **problem,
                         const char *complaint);
struct date fact_date_at(const json_t *in, const char *key, const char **problem,
                         const char *complaint);
enum tri fact_tri_at(const json_t *in, const char *key, const char **problem,
                     const char *complaint);
struct maybe_int fact_int_at(const json_t *in, const char *key, const char **problem,
                             const char *complaint);
struct maybe_number fact_number_at(const json_t *in, const char *key, const char **problem,
                                   const char *complaint);
const json_t *fact_list_at(const json_t *in, const char *key, const char **problem,
                           const char *complaint);
const json_t *fact_object_at(const json_t *in, const char *key, const char **problem,
                             const char *complaint);
int fact_word_at(const json_t *in, const char *key, const char *const table[], int count,
                 int absent, const char **problem, const char *complaint);
int64_t fact_int_else(struct maybe_int n, int64_t absent);
double fact_number_else(struct maybe_number n, double absent);

/* The place of a word in a table, or -1. NULL has no place. */
int word_index(const char *word, const char *const table[], int count);

/* null where there is no value. */
json_t *json_text(const char *text);
json_t *json_date(struct date d);
json_t *json_maybe_int(struct maybe_int n);
json_t *json_maybe_number(struct maybe_number n);

/* A number, written without decimals if it is whole; null if it is not finite. */
json_t *json_number(double n);

#endif
