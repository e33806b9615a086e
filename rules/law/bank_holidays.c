/* bank_holidays.c -- the bank holidays of England and Wales.
 *
 * As published on gov.uk/bank-holidays, which lists the day that is kept: where
 * a holiday falls on a weekend, the weekday in its place. */
#include "rules/calendar.h"

/* Banking and Financial Dealings Act 1971, s1 and Schedule 1 para 1: Easter
 * Monday, the last Monday in May, the last Monday in August, 26 December if not
 * a Sunday, 27 December if 25 or 26 December is a Sunday. */
#define STATUTE     "Banking and Financial Dealings Act 1971, Sch 1 para 1"
#define COMMON_LAW  "Common law holiday"
#define PROCLAIMED  "Royal proclamation, Banking and Financial Dealings Act 1971, s1(3)"
#define MOVED       "Royal proclamation, Banking and Financial Dealings Act 1971, s1(2)"
/* Follows from custom; not yet seen as a proclamation. */
#define EXPECTED    "Expected by royal proclamation, Banking and Financial Dealings Act 1971, s1(3)"

static const struct bank_holiday holidays[] = {
    /* 2015 */
    { { 2015,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2015,  4,  3 }, "Good Friday", COMMON_LAW },
    { { 2015,  4,  6 }, "Easter Monday", STATUTE },
    { { 2015,  5,  4 }, "Early May", PROCLAIMED },
    { { 2015,  5, 25 }, "Spring", STATUTE },
    { { 2015,  8, 31 }, "Summer", STATUTE },
    { { 2015, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2015, 12, 28 }, "Boxing Day (substitute)", PROCLAIMED },
    /* 2016 */
    { { 2016,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2016,  3, 25 }, "Good Friday", COMMON_LAW },
    { { 2016,  3, 28 }, "Easter Monday", STATUTE },
    { { 2016,  5,  2 }, "Early May", PROCLAIMED },
    { { 2016,  5, 30 }, "Spring", STATUTE },
    { { 2016,  8, 29 }, "Summer", STATUTE },
    { { 2016, 12, 26 }, "Boxing Day", STATUTE },
    { { 2016, 12, 27 }, "Christmas Day (substitute)", STATUTE },
    /* 2017 */
    { { 2017,  1,  2 }, "New Year's Day (substitute)", PROCLAIMED },
    { { 2017,  4, 14 }, "Good Friday", COMMON_LAW },
    { { 2017,  4, 17 }, "Easter Monday", STATUTE },
    { { 2017,  5,  1 }, "Early May", PROCLAIMED },
    { { 2017,  5, 29 }, "Spring", STATUTE },
    { { 2017,  8, 28 }, "Summer", STATUTE },
    { { 2017, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2017, 12, 26 }, "Boxing Day", STATUTE },
    /* 2018 */
    { { 2018,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2018,  3, 30 }, "Good Friday", COMMON_LAW },
    { { 2018,  4,  2 }, "Easter Monday", STATUTE },
    { { 2018,  5,  7 }, "Early May", PROCLAIMED },
    { { 2018,  5, 28 }, "Spring", STATUTE },
    { { 2018,  8, 27 }, "Summer", STATUTE },
    { { 2018, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2018, 12, 26 }, "Boxing Day", STATUTE },
    /* 2019 */
    { { 2019,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2019,  4, 19 }, "Good Friday", COMMON_LAW },
    { { 2019,  4, 22 }, "Easter Monday", STATUTE },
    { { 2019,  5,  6 }, "Early May", PROCLAIMED },
    { { 2019,  5, 27 }, "Spring", STATUTE },
    { { 2019,  8, 26 }, "Summer", STATUTE },
    { { 2019, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2019, 12, 26 }, "Boxing Day", STATUTE },
    /* 2020 */
    { { 2020,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2020,  4, 10 }, "Good Friday", COMMON_LAW },
    { { 2020,  4, 13 }, "Easter Monday", STATUTE },
    { { 2020,  5,  8 }, "Early May (75 years since VE Day)", MOVED },
    { { 2020,  5, 25 }, "Spring", STATUTE },
    { { 2020,  8, 31 }, "Summer", STATUTE },
    { { 2020, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2020, 12, 28 }, "Boxing Day (substitute)", PROCLAIMED },
    /* 2021 */
    { { 2021,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2021,  4,  2 }, "Good Friday", COMMON_LAW },
    { { 2021,  4,  5 }, "Easter Monday", STATUTE },
    { { 2021,  5,  3 }, "Early May", PROCLAIMED },
    { { 2021,  5, 31 }, "Spring", STATUTE },
    { { 2021,  8, 30 }, "Summer", STATUTE },
    { { 2021, 12, 27 }, "Christmas Day (substitute)", STATUTE },
    { { 2021, 12, 28 }, "Boxing Day (substitute)", PROCLAIMED },
    /* 2022 */
    { { 2022,  1,  3 }, "New Year's Day (substitute)", PROCLAIMED },
    { { 2022,  4, 15 }, "Good Friday", COMMON_LAW },
    { { 2022,  4, 18 }, "Easter Monday", STATUTE },
    { { 2022,  5,  2 }, "Early May", PROCLAIMED },
    { { 2022,  6,  2 }, "Spring (moved for the Platinum Jubilee)", MOVED },
    { { 2022,  6,  3 }, "Platinum Jubilee", PROCLAIMED },
    { { 2022,  8, 29 }, "Summer", STATUTE },
    { { 2022,  9, 19 }, "State funeral of Queen Elizabeth II", PROCLAIMED },
    { { 2022, 12, 26 }, "Boxing Day", STATUTE },
    { { 2022, 12, 27 }, "Christmas Day (substitute)", STATUTE },
    /* 2023 */
    { { 2023,  1,  2 }, "New Year's Day (substitute)", PROCLAIMED },
    { { 2023,  4,  7 }, "Good Friday", COMMON_LAW },
    { { 2023,  4, 10 }, "Easter Monday", STATUTE },
    { { 2023,  5,  1 }, "Early May", PROCLAIMED },
    { { 2023,  5,  8 }, "Coronation of King Charles III", PROCLAIMED },
    { { 2023,  5, 29 }, "Spring", STATUTE },
    { { 2023,  8, 28 }, "Summer", STATUTE },
    { { 2023, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2023, 12, 26 }, "Boxing Day", STATUTE },
    /* 2024 */
    { { 2024,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2024,  3, 29 }, "Good Friday", COMMON_LAW },
    { { 2024,  4,  1 }, "Easter Monday", STATUTE },
    { { 2024,  5,  6 }, "Early May", PROCLAIMED },
    { { 2024,  5, 27 }, "Spring", STATUTE },
    { { 2024,  8, 26 }, "Summer", STATUTE },
    { { 2024, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2024, 12, 26 }, "Boxing Day", STATUTE },
    /* 2025 */
    { { 2025,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2025,  4, 18 }, "Good Friday", COMMON_LAW },
    { { 2025,  4, 21 }, "Easter Monday", STATUTE },
    { { 2025,  5,  5 }, "Early May", PROCLAIMED },
    { { 2025,  5, 26 }, "Spring", STATUTE },
    { { 2025,  8, 25 }, "Summer", STATUTE },
    { { 2025, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2025, 12, 26 }, "Boxing Day", STATUTE },
    /* 2026 */
    { { 2026,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2026,  4,  3 }, "Good Friday", COMMON_LAW },
    { { 2026,  4,  6 }, "Easter Monday", STATUTE },
    { { 2026,  5,  4 }, "Early May", PROCLAIMED },
    { { 2026,  5, 25 }, "Spring", STATUTE },
    { { 2026,  8, 31 }, "Summer", STATUTE },
    { { 2026, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2026, 12, 28 }, "Boxing Day (substitute)", PROCLAIMED },
    /* 2027 */
    { { 2027,  1,  1 }, "New Year's Day", PROCLAIMED },
    { { 2027,  3, 26 }, "Good Friday", COMMON_LAW },
    { { 2027,  3, 29 }, "Easter Monday", STATUTE },
    { { 2027,  5,  3 }, "Early May", PROCLAIMED },
    { { 2027,  5, 31 }, "Spring", STATUTE },
    { { 2027,  8, 30 }, "Summer", STATUTE },
    { { 2027, 12, 27 }, "Christmas Day (substitute)", STATUTE },
    { { 2027, 12, 28 }, "Boxing Day (substitute)", PROCLAIMED },
    /* 2028 */
    { { 2028,  1,  3 }, "New Year's Day (substitute)", EXPECTED },
    { { 2028,  4, 14 }, "Good Friday", COMMON_LAW },
    { { 2028,  4, 17 }, "Easter Monday", STATUTE },
    { { 2028,  5,  1 }, "Early May", EXPECTED },
    { { 2028,  5, 29 }, "Spring", STATUTE },
    { { 2028,  8, 28 }, "Summer", STATUTE },
    { { 2028, 12, 25 }, "Christmas Day", COMMON_LAW },
    { { 2028, 12, 26 }, "Boxing Day", STATUTE },
};

const struct calendar england_and_wales = {
    .holiday = holidays,
    .count = sizeof holidays / sizeof *holidays,
    .first_known = { 2015, 1, 1 },
    .last_known = { 2028, 12, 31 },
};
