/* all_test.c -- what every dated number must have. */
#include "rules/law/all.h"
#include "tools/test.h"

#include <string.h>

TEST(every_dated_number_has_a_name_of_its_own_a_meaning_and_a_unit)
{
    for (size_t i = 0; all_dated_numbers[i]; i++) {
        const struct dated_number *n = all_dated_numbers[i];
        CHECK(n->name && *n->name && n->what && *n->what && n->unit && *n->unit);
        for (size_t j = 0; j < i; j++) CHECK(strcmp(n->name, all_dated_numbers[j]->name) != 0);
    }
}

TEST(every_dated_number_has_rows_that_ascend_each_with_its_source)
{
    for (size_t i = 0; all_dated_numbers[i]; i++) {
        const struct dated_value *row = all_dated_numbers[i]->since;
        CHECK(date_known(row[0].since));
        for (int j = 0; j < MOST_VALUES && date_known(row[j].since); j++) {
            CHECK(row[j].source && *row[j].source);
            if (j) CHECK(date_before(row[j - 1].since, row[j].since));
        }
    }
}
