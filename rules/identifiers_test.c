/* identifiers_test.c -- PNC, CRO, CRN and prison numbers. */
#include "rules/identifiers.h"
#include "tools/test.h"

#include <stdio.h>
#include <string.h>

static const struct date today = { 2026, 11, 24 };

static struct identifier_check look(enum identifier_kind kind, const char *text)
{
    return identifier_check(kind, text, today);
}

static void check_forms(enum identifier_kind kind, const char *const forms[][2], size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct identifier_check c = look(kind, forms[i][0]);
        CHECK_TEXT(c.canonical, forms[i][1]);
        CHECK_INT(c.state, IDENTIFIER_VALID);
        CHECK_INT(c.corrections, 0);
    }
}

TEST(a_pnc_number_has_one_canonical_form_however_it_is_written)
{
    static const char *const forms[][2] = {
        { "81/34U", "1981/0000034U" },        { "02/73319Z", "2002/0073319Z" },
        { "0273319Z", "2002/0073319Z" },      { "20020073319Z", "2002/0073319Z" },
        { "2002/0073319Z", "2002/0073319Z" }, { "2002/73319Z", "2002/0073319Z" },
        { " 02/73319z ", "2002/0073319Z" },   { "00/223R", "2000/0000223R" },
        { "033Y", "2003/0000003Y" },          { "67/9893091D", "1967/9893091D" },
    };
    check_forms(IDENTIFIER_PNC, forms, sizeof forms / sizeof *forms);
}

TEST(a_cro_number_is_padded_but_a_small_file_is_not)
{
    static const char *const forms[][2] = {
        { "65656/91H", "065656/91H" },
        { "065656/91h", "065656/91H" },
        { "SF05/482703J", "SF05/482703J" },
        { "sf83/50058z", "SF83/50058Z" },
    };
    check_forms(IDENTIFIER_CRO, forms, sizeof forms / sizeof *forms);
    CHECK_INT(look(IDENTIFIER_CRO, "SF83/050058Z").right_letter, 'B');
}

TEST(crn_and_prison_numbers_are_stored_in_capitals)
{
    static const char *const crns[][2] = { { "x123456", "X123456" }, { "A000001", "A000001" } };
    static const char *const prison[][2] = { { "a0260dz", "A0260DZ" } };
    check_forms(IDENTIFIER_CRN, crns, 2);
    check_forms(IDENTIFIER_NOMS, prison, 1);
}

TEST(a_wrong_letter_is_named_and_what_was_written_is_kept)
{
    struct identifier_check c = look(IDENTIFIER_PNC, "02/73319A");
    CHECK_INT(c.state, IDENTIFIER_WRONG_LETTER);
    CHECK_TEXT(c.canonical, "2002/0073319A");
    CHECK_INT(c.right_letter, 'Z');
    CHECK(*identifier_problem(&c));

    const char *wrong[] = { "20030011985Z", "20120052494O", "2001/0171310S", "20230583843N" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_INT(look(IDENTIFIER_PNC, wrong[i]).state, IDENTIFIER_WRONG_LETTER);
    CHECK_INT(look(IDENTIFIER_CRO, "85227/65G").state, IDENTIFIER_WRONG_LETTER);
}

TEST(what_is_not_shaped_like_such_a_number_is_misshapen)
{
    const char *pnc[] = { "Z", "02/Z", "02/73319", "02/12345678Z", "2/73319Z", "200/73319Z",
                          "0212345678Z", "02//73319Z", "02/73319ZZ", "02-73319Z", "/73319Z",
                          "02/7331 9Z", "000002002/0073319Z" };
    for (size_t i = 0; i < sizeof pnc / sizeof *pnc; i++) {
        CHECK_INT(look(IDENTIFIER_PNC, pnc[i]).state, IDENTIFIER_MISSHAPEN);
        CHECK_TEXT(look(IDENTIFIER_PNC, pnc[i]).canonical, "");
    }
    const char *cro[] = { "65656/9H", "65656/1991H", "1234567/91H", "/91H", "SF5/482703J",
                          "SF05482703J", "6565691H", "SF05/J" };
    for (size_t i = 0; i < sizeof cro / sizeof *cro; i++)
        CHECK_INT(look(IDENTIFIER_CRO, cro[i]).state, IDENTIFIER_MISSHAPEN);
    const char *crn[] = { "X12345", "X1234567", "1234567", "XX12345" };
    for (size_t i = 0; i < sizeof crn / sizeof *crn; i++)
        CHECK_INT(look(IDENTIFIER_CRN, crn[i]).state, IDENTIFIER_MISSHAPEN);
    CHECK_INT(look(IDENTIFIER_NOMS, "A0260D").state, IDENTIFIER_MISSHAPEN);
}

TEST(nothing_written_is_absent_and_not_misshapen)
{
    CHECK_INT(look(IDENTIFIER_PNC, NULL).state, IDENTIFIER_ABSENT);
    CHECK_INT(look(IDENTIFIER_CRO, "").state, IDENTIFIER_ABSENT);
    CHECK_INT(look(IDENTIFIER_CRN, " \t").state, IDENTIFIER_ABSENT);
}

TEST(two_digits_of_the_coming_year_mean_the_last_century)
{
    CHECK_TEXT(look(IDENTIFIER_PNC, "25/1A").canonical, "2025/0000001A");
    CHECK_TEXT(look(IDENTIFIER_PNC, "26/1A").canonical, "2026/0000001A");
    CHECK_TEXT(look(IDENTIFIER_PNC, "27/1A").canonical, "1927/0000001A");
    struct date a_year_on = { 2027, 1, 1 };
    CHECK_TEXT(identifier_check(IDENTIFIER_PNC, "27/1A", a_year_on).canonical, "2027/0000001A");
}

/* How many characters of two texts of one length differ. */
static size_t differences(const char *a, const char *b)
{
    size_t n = 0;
    for (; *a && *b; a++, b++) n += *a != *b;
    return n;
}

TEST(every_slip_of_one_digit_is_found_again_among_the_corrections)
{
    const char *right[] = { "2002/0073319Z", "1979/0163001B", "1967/9893091D" };
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        for (size_t at = 2; at < 12; at++) {
            char slip[IDENTIFIER_TEXT];
            snprintf(slip, sizeof slip, "%s", right[i]);
            if (slip[at] == '/') continue;
            slip[at] = (char)(slip[at] == '9' ? '0' : slip[at] + 1);
            struct identifier_check c = look(IDENTIFIER_PNC, slip);
            CHECK_INT(c.state, IDENTIFIER_WRONG_LETTER);
            bool found = false;
            for (size_t j = 0; j < c.corrections; j++) {
                found = found || strcmp(c.correction[j], right[i]) == 0;
                CHECK_INT(look(IDENTIFIER_PNC, c.correction[j]).state, IDENTIFIER_VALID);
                CHECK_INT(differences(c.correction[j], slip), 1);
            }
            CHECK(found);
        }
}

TEST(corrections_leave_padding_alone_and_offer_no_year_to_come)
{
    struct identifier_check c = look(IDENTIFIER_PNC, "2026/0000001A");
    for (size_t i = 0; i < c.corrections; i++)
        CHECK(strncmp(c.correction[i], "2026", 4) <= 0);
    /* One digit of serial is written, so all that may change is it and the year. */
    struct identifier_check bare = look(IDENTIFIER_PNC, "26/1A");
    for (size_t i = 0; i < bare.corrections; i++)
        CHECK(strncmp(bare.correction[i] + 5, "000000", 6) == 0);
}

TEST(no_number_is_valid_with_two_letters)
{
    for (uint32_t n = 0; n < 100; n++) {
        int valid = 0;
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            char text[IDENTIFIER_TEXT];
            snprintf(text, sizeof text, "%02u/%u%c", n % 27, n * 7919 + 1, letter);
            valid += look(IDENTIFIER_PNC, text).state == IDENTIFIER_VALID;
        }
        CHECK_INT(valid, 1);
    }
}

TEST(a_kind_that_does_not_exist_has_no_name)
{
    CHECK_TEXT(identifier_kind_name((enum identifier_kind)99), "");
    struct identifier_check c = look((enum identifier_kind)99, "X");
    CHECK_TEXT(identifier_problem(&c), "");
}
