/* typed_test.c -- dates and times as people type them. */
#include "base/typed.h"
#include "tools/test.h"

static const struct date today = { 2026, 11, 24 };      /* a Tuesday */

TEST(a_date_is_read_in_every_way_people_write_it)
{
    static const struct { const char *typed, *means; } cases[] = {
        { "17/5/2027", "2027-05-17" },     { "17-05-2027", "2027-05-17" },
        { "17.5.27", "2027-05-17" },       { "17 5 2027", "2027-05-17" },
        { "17_5_2027", "2027-05-17" },     { "17:5:2027", "2027-05-17" },
        { "2027-05-17", "2027-05-17" },    { "20270517", "2027-05-17" },
        { "17052027", "2027-05-17" },      { "17 may 2027", "2027-05-17" },
        { "17may2027", "2027-05-17" },     { "May 17 2027", "2027-05-17" },
        { "  17 may  ", "2027-05-17" },    { "17 sept", "2027-09-17" },
        { "24 nov", "2026-11-24" },        { "23 nov", "2027-11-23" },
        { "25/11", "2026-11-25" },         { "today", "2026-11-24" },
        { "Tomorrow", "2026-11-25" },      { "yesterday", "2026-11-23" },
        { "tue", "2026-12-01" },           { "wed", "2026-11-25" },
        { "monday", "2026-11-30" },        { "+2w", "2026-12-08" },
        { "+1d", "2026-11-25" },           { "+1m", "2026-12-24" },
        { "tue 8 dec", "2026-12-08" },     { "tue 8 dec 2026", "2026-12-08" },
        { "29 feb", "2028-02-29" },        { "1/2/99", "1999-02-01" },
        { "1/2/46", "2046-02-01" },        { "1/2/47", "1947-02-01" },
        { "wed 8 dec 2026", "" },          { "31/6/2027", "" },
        { "29/2/2027", "" },               { "13/13/2027", "" },
        { "ma 3", "" },                    { "17", "" },
        { "", "" },                        { "next week", "" },
        { "+", "" },                       { "+2", "" },
        { "<b>", "" },                     { "1/2/3/4/5", "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_DATE(typed_date(cases[i].typed, today), cases[i].means);
    CHECK(!date_known(typed_date(NULL, today)));
}

TEST(a_birth_is_never_after_today)
{
    CHECK_DATE(typed_past_date("24/11/26", today), "2026-11-24");
    CHECK_DATE(typed_past_date("25/11/26", today), "");
    CHECK_DATE(typed_past_date("25/11/27", today), "1927-11-25");
    CHECK_DATE(typed_past_date("14 mar 91", today), "1991-03-14");
    CHECK_DATE(typed_past_date("14 mar", today), "");
    CHECK_DATE(typed_past_date("tue", today), "");
}

TEST(a_time_is_read_in_every_way_people_write_it)
{
    static const struct { const char *typed; int minute; } cases[] = {
        { "10", 600 },      { "1030", 630 },    { "10.30", 630 },  { "10:30", 630 },
        { "4pm", 960 },     { "4 pm", 960 },    { "4.30pm", 990 }, { "16:30", 990 },
        { "12am", 0 },      { "12pm", 720 },    { "midday", 720 }, { "noon", 720 },
        { "9", 540 },       { "2", 840 },       { "6", 1080 },     { "7", 420 },
        { "09:05", 545 },   { "0:00", 0 },      { "23:59", 1439 }, { "930", 570 },
        { "24:00", -1 },    { "10:60", -1 },    { "13pm", -1 },    { "0am", -1 },
        { "", -1 },         { "ten", -1 },      { "10:3", -1 },    { "12345", -1 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct maybe_int t = typed_time(cases[i].typed);
        CHECK_INT(t.known ? t.value : -1, cases[i].minute);
    }
}

TEST(what_was_understood_is_said_back_in_words)
{
    char date[DATE_WORDS], time[TIME_WORDS];
    CHECK_TEXT(date_words(today, date), "Tuesday 24 November 2026");
    CHECK_TEXT(date_words(NO_DATE, date), "");
    CHECK_TEXT(time_words(540, time), "9am");
    CHECK_TEXT(time_words(990, time), "4:30pm");
    CHECK_TEXT(time_words(720, time), "midday");
    CHECK_TEXT(time_words(0, time), "12am");
}
