/* house_test.c -- the house as it is put together may start. */
#include "composition.h"
#include "tools/test.h"

TEST(the_house_as_built_starts)
{
    char text[COMPLAINT_TEXT];
    CHECK_TEXT(house_complaint(&the_house, text), NULL);
}
