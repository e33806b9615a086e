/* people.h -- front door: who is supervised, and what is known of them as people. */
#ifndef APP_PEOPLE_PEOPLE_H
#define APP_PEOPLE_PEOPLE_H

#include "app/people/facts.h"
#include "app/people/holder_pass.h"
#include "app/people/read.sql.h"
#include "app/people/sight.h"
#include "platform/banner.h"

/* "Marcus Bell": forename and surname as records have them. */
const char *person_name_words(struct arena *a, const char *forename, const char *middle,
                              const char *surname);

/* "35", or NULL if the birth date is not known or still to come. */
const char *age_words(struct arena *a, struct date born, struct date today);

/* "7 Tanner's Court, Northbridge, QN1 2AB", "No fixed abode". */
const char *address_words(struct arena *a, const struct address_of_person *d);

/* What a fact says, in words. */
const char *fact_words(const struct fact_of_person *f);

/* The main address on a day, or NULL. */
const struct address_of_person *main_address(const struct address_of_persons *all,
                                             struct date on);

/* Where they live, when they were born, what protects others, risk to staff. */
extern const struct banner_source people_banner;

#endif
