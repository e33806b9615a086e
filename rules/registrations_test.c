/* registrations_test.c -- what register entries say together. */
#include "rules/registrations.h"
#include "tools/test.h"

#define ON(y, m, d) { (y), (m), (d) }

static struct registered read(const struct registration *entries, size_t count)
{
    return registrations_read(entries, count);
}

TEST(the_newest_rosh_entry_counts_whatever_the_order)
{
    struct registration entries[] = {
        { .code = "RHRH", .on = ON(2025, 3, 1) },
        { .code = "RMRH", .on = ON(2025, 3, 2) },
        { .code = "RVHR", .on = ON(2024, 1, 1) },
    };
    CHECK_INT(read(entries, 3).rosh, ROSH_MEDIUM);
    struct registration swapped[] = { entries[2], entries[1], entries[0] };
    CHECK_INT(read(swapped, 3).rosh, ROSH_MEDIUM);
}

TEST(two_entries_of_one_day_count_as_the_higher_in_either_order)
{
    struct registration entries[] = {
        { .code = "RMRH", .on = ON(2025, 3, 1) },
        { .code = "RHRH", .on = ON(2025, 3, 1) },
        { .code = "MAPP", .level = "M1", .category = "M2", .on = ON(2025, 3, 1) },
        { .code = "MAPP", .level = "M2", .on = ON(2025, 3, 1) },
    };
    struct registration swapped[] = { entries[3], entries[2], entries[1], entries[0] };
    const struct registration *both[] = { entries, swapped };
    for (int i = 0; i < 2; i++) {
        CHECK_INT(read(both[i], 4).rosh, ROSH_HIGH);
        CHECK_INT(read(both[i], 4).mappa_level, MAPPA_LEVEL_2);
        CHECK_INT(read(both[i], 4).mappa_category, MAPPA_CATEGORY_2);
    }
}

TEST(a_mappa_level_is_looked_for_further_back_but_a_category_is_not)
{
    struct registration entries[] = {
        { .code = "MAPP", .level = "M0", .category = "X9", .on = ON(2025, 6, 1) },
        { .code = "MAPP", .level = "m2", .category = "M1", .on = ON(2024, 6, 1) },
    };
    struct registered r = read(entries, 2);
    CHECK_INT(r.mappa_level, MAPPA_LEVEL_2);
    CHECK_INT(r.mappa_category, MAPPA_CATEGORY_NONE);
    CHECK_INT(read(&entries[1], 1).mappa_category, MAPPA_CATEGORY_1);
}

TEST(historic_entries_and_types_that_mean_nothing_count_for_nothing)
{
    struct registration entries[] = {
        { .code = "HREG", .level = "M3", .category = "M1", .on = ON(2025, 1, 1) },
        { .code = "AV2S", .on = ON(2025, 1, 1) },
        { .code = "", .on = ON(2025, 1, 1) },
        { .code = NULL },
        { .code = "MAP", .level = "M3" },
        { .code = "mapp", .level = "M3" },
        { .code = "RVHRX", .on = ON(2025, 1, 1) },
    };
    struct registered r = read(entries, sizeof entries / sizeof *entries);
    CHECK_INT(r.rosh, ROSH_NOT_RECORDED);
    CHECK_INT(r.mappa_level, MAPPA_LEVEL_NONE);
    CHECK_INT(r.complexity, 0);
    CHECK(!r.lifer_ipp && !r.reset);
}

TEST(a_complexity_factor_counts_once_in_any_case_of_letters)
{
    struct registration entries[] = { { .code = "RMDO" }, { .code = "rmdo" }, { .code = "Strg" } };
    struct registered r = read(entries, 3);
    CHECK_INT(complexity_count(&r), 2);
    CHECK(has_complexity(&r, COMPLEXITY_MENTAL_HEALTH));
    CHECK(has_complexity(&r, COMPLEXITY_STREET_GANGS));
    CHECK(!has_complexity(&r, COMPLEXITY_TERRORISM));
    CHECK(!has_complexity(&r, (enum complexity_factor)99));
}

TEST(child_protection_is_a_flag_only_in_capitals_but_a_factor_always)
{
    struct registration small = { .code = "rcpr" }, capital = { .code = "RCPR" };
    CHECK(!read(&small, 1).child_protection);
    CHECK_INT(read(&small, 1).complexity, 1 << COMPLEXITY_CHILD_PROTECTION);
    CHECK(read(&capital, 1).child_protection);
}

TEST(each_flag_has_its_register_types)
{
    struct { const char *code; size_t flag; } cases[] = {
        { "IIOM", offsetof(struct registered, iom_nominal) },
        { "INLL", offsetof(struct registered, lifer_ipp) },
        { "ADVP", offsetof(struct registered, domestic_abuse) },
        { "REG30", offsetof(struct registered, domestic_abuse) },
        { "SPO", offsetof(struct registered, stalking) },
        { "PRC", offsetof(struct registered, reset) },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct registration entry = { .code = cases[i].code };
        struct registered r = read(&entry, 1);
        CHECK(*(const bool *)((const char *)&r + cases[i].flag));
    }
}

TEST(every_code_has_a_name_to_show)
{
    for (enum complexity_factor i = 0; i < COMPLEXITY_FACTORS; i++) CHECK(*complexity_name(i));
    CHECK_TEXT(complexity_name((enum complexity_factor)99), "");
    CHECK_TEXT(rosh_name(ROSH_VERY_HIGH), "very high");
    CHECK_TEXT(rosh_name((enum rosh)99), "not recorded");
}
