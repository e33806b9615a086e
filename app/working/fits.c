/* fits.c -- does an answer fit what was expected of it? */
#include "app/working/fits.h"

#include <math.h>
#include <string.h>

static const double NEAR = 1e-9;

static bool numbers_fit(const json_t *expected, const json_t *got)
{
    if (json_is_integer(expected) && json_is_integer(got))
        return json_integer_value(expected) == json_integer_value(got);
    return fabs(json_number_value(expected) - json_number_value(got)) <= NEAR;
}

static bool lists_fit(const json_t *expected, const json_t *got)
{
    if (json_array_size(expected) != json_array_size(got)) return false;
    for (size_t i = 0; i < json_array_size(expected); i++)
        if (!json_fits(json_array_get(expected, i), json_array_get(got, i))) return false;
    return true;
}

static bool objects_fit(const json_t *expected, const json_t *got)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)expected, key, value)
        if (!json_fits(value, json_object_get(got, key))) return false;
    return true;
}

bool json_fits(const json_t *expected, const json_t *got)
{
    if (!expected || !got) return expected == got;
    if (json_is_number(expected) && json_is_number(got)) return numbers_fit(expected, got);
    if (json_typeof(expected) != json_typeof(got)) return false;
    if (json_is_array(expected)) return lists_fit(expected, got);
    if (json_is_object(expected)) return objects_fit(expected, got);
    return json_equal(expected, got);
}

static size_t times_in(const json_t *list, const json_t *member)
{
    size_t count = 0, i;
    json_t *other;
    json_array_foreach(list, i, other)
        count += json_fits(member, other);
    return count;
}

bool json_fits_as_set(const json_t *expected, const json_t *got)
{
    if (!json_is_array(expected) || !json_is_array(got)) return json_fits(expected, got);
    if (json_array_size(expected) != json_array_size(got)) return false;
    size_t i;
    json_t *member;
    json_array_foreach(expected, i, member)
        if (times_in(got, member) < times_in(expected, member)) return false;
    return true;
}

bool json_fits_but_set(const json_t *expected, const json_t *got, const char *set_key)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)expected, key, value) {
        const json_t *other = json_object_get(got, key);
        bool fits = strcmp(key, set_key) == 0 ? json_fits_as_set(value, other)
                                              : json_fits(value, other);
        if (!fits) return false;
    }
    return true;
}
