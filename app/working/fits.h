/* fits.h -- does an answer fit what was expected of it?
 *
 * For the runner of test cases, and for the families that compare in a way of
 * their own (family.h, `fits`). */
#ifndef APP_WORKING_FITS_H
#define APP_WORKING_FITS_H

#include <jansson.h>
#include <stdbool.h>

/* Plain: numbers within 1e-9 (12 equals 12.0), lists in order, and every key of
 * an expected object; what is not expected does not matter. A null must be
 * there and null. */
bool json_fits(const json_t *expected, const json_t *got);

/* Two lists with the same members in any order, as often each. */
bool json_fits_as_set(const json_t *expected, const json_t *got);

/* As json_fits for every key but this one, which is compared as a set. */
bool json_fits_but_set(const json_t *expected, const json_t *got, const char *set_key);

#endif
