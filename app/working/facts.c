/* facts.c -- reading a rule's facts out of JSON, and writing answers into it. */
#include "app/working/facts.h"

#include <math.h>
#include <string.h>

/* Beyond this a number of points, hours or percent is a slip, whole numbers are
 * no longer exact, and sums could leave the range of numbers. */
static const double LARGEST = 1e15;

/* The value, or NULL if it is absent or null. */
static const json_t *value_at(const json_t *in, const char *key)
{
    const json_t *value = json_object_get(in, key);
    return json_is_null(value) ? NULL : value;
}

static void complain(const char **problem, const char *complaint)
{
    if (!*problem) *problem = complaint;
}

const char *fact_text_at(const json_t *in, const char *key, const char **problem,
                         const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (value && !json_is_string(value)) complain(problem, complaint);
    return json_string_value(value);
}

struct date fact_date_at(const json_t *in, const char *key, const char **problem,
                         const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value) return NO_DATE;
    struct date d = date_from_iso(json_string_value(value), NULL);
    if (!date_known(d)) complain(problem, complaint);
    return d;
}

enum tri fact_tri_at(const json_t *in, const char *key, const char **problem,
                     const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value) return NOT_KNOWN;
    if (!json_is_boolean(value)) complain(problem, complaint);
    return json_is_true(value) ? YES : NO;
}

struct maybe_number fact_number_at(const json_t *in, const char *key, const char **problem,
                                   const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value) return UNKNOWN_NUMBER;
    double number = json_number_value(value);
    if (json_is_number(value) && fabs(number) <= LARGEST) return known_number(number);
    complain(problem, complaint);
    return UNKNOWN_NUMBER;
}

struct maybe_int fact_int_at(const json_t *in, const char *key, const char **problem,
                             const char *complaint)
{
    struct maybe_number n = fact_number_at(in, key, problem, complaint);
    if (!n.known) return UNKNOWN_INT;
    if (n.value == floor(n.value)) return known_int((int64_t)n.value);
    complain(problem, complaint);
    return UNKNOWN_INT;
}

int64_t fact_int_else(struct maybe_int n, int64_t absent)
{
    return n.known ? n.value : absent;
}

double fact_number_else(struct maybe_number n, double absent)
{
    return n.known ? n.value : absent;
}

const json_t *fact_list_at(const json_t *in, const char *key, const char **problem,
                           const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value || json_is_array(value)) return value;
    complain(problem, complaint);
    return NULL;
}

const json_t *fact_object_at(const json_t *in, const char *key, const char **problem,
                             const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value || json_is_object(value)) return value;
    complain(problem, complaint);
    return NULL;
}

int word_index(const char *word, const char *const table[], int count)
{
    for (int i = 0; word && i < count; i++)
        if (table[i] && strcmp(table[i], word) == 0) return i;
    return -1;
}

int fact_word_at(const json_t *in, const char *key, const char *const table[], int count,
                 int absent, const char **problem, const char *complaint)
{
    const json_t *value = value_at(in, key);
    if (!value) return absent;
    int found = word_index(json_string_value(value), table, count);
    if (found >= 0) return found;
    complain(problem, complaint);
    return absent;
}

json_t *json_text(const char *text)
{
    return text ? json_string(text) : json_null();
}

json_t *json_date(struct date d)
{
    char text[DATE_TEXT];
    return date_known(d) ? json_string(date_iso(d, text)) : json_null();
}

json_t *json_maybe_int(struct maybe_int n)
{
    return n.known ? json_integer(n.value) : json_null();
}

json_t *json_maybe_number(struct maybe_number n)
{
    return n.known ? json_number(n.value) : json_null();
}

json_t *json_number(double n)
{
    if (!isfinite(n)) return json_null();
    bool whole = n == floor(n) && fabs(n) <= LARGEST;
    return whole ? json_integer((json_int_t)n) : json_real(n);
}
