/* families_test.c -- what every family must be. */
#include "app/working/families.h"
#include "tools/test.h"

#include <string.h>

TEST(every_family_has_a_name_of_its_own_a_title_a_source_and_a_rule)
{
    const struct rule_family *f;
    size_t count = 0;
    for (; (f = family_number(count)); count++) {
        CHECK(*f->name && f->title && *f->title && f->source && *f->source && f->find);
        CHECK(family_named(f->name) == f);
    }
    CHECK(count > 0);
    CHECK(family_number(count) == NULL);
    CHECK(family_named("no_such_family") == NULL);
}

/* Nobody may be found to be anything from nothing at all without a word said. */
TEST(a_family_given_nothing_answers_or_says_what_it_needs)
{
    const struct rule_family *f;
    for (size_t n = 0; (f = family_number(n)); n++) {
        struct working w;
        working_begin(&w);
        const char *problem = NULL;
        json_t *nothing = json_object(), *answer = f->find(nothing, NULL, &w, &problem);
        CHECK(answer ? json_is_object(answer) : problem && *problem);
        json_decref(answer);
        json_decref(nothing);
    }
}

TEST(a_family_answers_the_same_without_keeping_steps)
{
    const struct rule_family *f;
    for (size_t n = 0; (f = family_number(n)); n++) {
        struct working w;
        working_begin(&w);
        const char *problem = NULL, *again = NULL;
        json_t *nothing = json_object();
        json_t *with = f->find(nothing, NULL, &w, &problem);
        json_t *without = f->find(nothing, NULL, NULL, &again);
        CHECK(with == NULL ? without == NULL : json_equal(with, without));
        json_decref(with);
        json_decref(without);
        json_decref(nothing);
    }
}
