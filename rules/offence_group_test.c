/* offence_group_test.c -- what an offence code stands for in each predictor. */
#include "rules/offence_group.h"

#include "tools/test.h"

#include <stdio.h>
#include <string.h>

TEST(a_code_is_five_digits_and_nothing_else)
{
    CHECK(offence_code_well_formed("02700"));
    CHECK(!offence_code_well_formed("2700"));
    CHECK(!offence_code_well_formed("027000"));
    CHECK(!offence_code_well_formed("0270A"));
    CHECK(!offence_code_well_formed(""));
    CHECK(!offence_code_well_formed(NULL));
}

TEST(a_code_has_a_group_in_each_model)
{
    struct offence_groups murder = offence_groups_of("00100");
    CHECK(murder.listed && murder.violent_or_sexual);
    CHECK_INT(murder.category, CATEGORY_VIOLENCE_ABH_PLUS);
    CHECK_INT(murder.ogrs3, OGRS3_VIOLENCE);
    struct offence_groups soliciting = offence_groups_of("02700");
    CHECK_INT(soliciting.category, CATEGORY_OTHER);
    CHECK_INT(soliciting.ogrs3, OGRS3_SOLICITING);
    CHECK(!soliciting.violent_or_sexual);
}

TEST(a_subclass_between_two_ranges_is_not_listed)
{
    CHECK(offence_groups_of("00412").listed);
    CHECK(!offence_groups_of("00413").listed);
    CHECK(!offence_groups_of("00417").listed);
    CHECK(offence_groups_of("00418").listed);
    CHECK(!offence_groups_of("99999").listed);
    CHECK_INT(offence_groups_of("99999").category, CATEGORY_NOT_KNOWN);
}

TEST(a_class_that_spans_groups_needs_the_exact_offence)
{
    CHECK(offence_groups_of("08800").ogrs3_needs_exact);
    CHECK_INT(offence_groups_of("08800").ogrs3, OGRS3_NO_GROUP);
    CHECK(!offence_groups_of("08801").ogrs3_needs_exact);
}

TEST(a_code_of_2026_is_unknown_to_the_older_models)
{
    struct offence_groups strangulation = offence_groups_of("00878");
    CHECK_INT(strangulation.category, CATEGORY_VIOLENCE_ABH_PLUS);
    CHECK_INT(strangulation.snsv, CATEGORY_NOT_KNOWN);
    CHECK_INT(strangulation.ogrs3, OGRS3_NO_GROUP);
}

TEST(every_group_has_a_name_that_leads_back_to_it)
{
    for (enum offence_category c = CATEGORY_NOT_KNOWN + 1; c < OFFENCE_CATEGORIES; c++)
        CHECK_INT(category_named(category_name(c)), c);
    for (enum ogrs3_group g = OGRS3_NO_GROUP + 1; g < OGRS3_GROUPS; g++)
        CHECK_INT(ogrs3_group_named(ogrs3_group_name(g)), g);
    CHECK_INT(category_named("nonsense"), CATEGORY_NOT_KNOWN);
    CHECK_TEXT(ogrs3_group_name(OGRS3_GROUPS), "");
}

/* The column of a CSV line, counted from its start; quoted fields may hold commas. */
static void csv_column(const char *line, int column, char *field, size_t room)
{
    bool quoted = false;
    size_t n = 0;
    for (; *line && *line != '\n' && column >= 0; line++) {
        if (*line == '"') quoted = !quoted;
        else if (*line == ',' && !quoted) column--;
        else if (column == 0 && n + 1 < room) field[n++] = *line;
    }
    field[n] = '\0';
}

static void check_published_row(const char *line)
{
    char code[8], category[64], group[64], violent[8], sets[8];
    csv_column(line, 0, code, sizeof code);
    csv_column(line, 6, category, sizeof category);
    csv_column(line, 7, group, sizeof group);
    csv_column(line, 12, violent, sizeof violent);
    csv_column(line, 14, sets, sizeof sets);
    struct offence_groups found = offence_groups_of(code);
    CHECK(found.listed);
    CHECK_TEXT(category_name(found.category), strcmp(category, "UNKNOWN") ? category : "");
    CHECK_TEXT(ogrs3_group_name(found.ogrs3), strcmp(group, "Missing description") ? group : "");
    CHECK_INT(found.violent_or_sexual, strcmp(violent, "true") == 0);
    CHECK_INT(found.snsv == CATEGORY_NOT_KNOWN, strcmp(sets, "H") == 0);
}

TEST(all_of_the_published_mapping_is_reproduced_where_it_is_at_hand)
{
    FILE *file = fopen("../shared/reference/offence_codes_actuarial.csv", "r");
    if (!file) return;
    char line[2048];
    int rows = 0;
    CHECK(fgets(line, sizeof line, file) != NULL);
    for (; fgets(line, sizeof line, file); rows++) check_published_row(line);
    fclose(file);
    CHECK_INT(rows, 3039);
}
