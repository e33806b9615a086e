/* identifiers.c -- the numbers a person is known by, and what is wrong with one. */
#include "rules/identifiers.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { PNC_SERIAL = 7, CRO_SERIAL = 6, MODULUS = 23 };

char identifier_check_letter(uint32_t number)
{
    return "ZABCDEFGHJKLMNPQRTUVWXY"[number % MODULUS];
}

/* ---- what is written, without the spaces around it and in capitals ---- */

static bool tidy(const char *text, char tidied[static IDENTIFIER_TEXT])
{
    while (isspace((unsigned char)*text)) text++;
    size_t len = strlen(text);
    while (len && isspace((unsigned char)text[len - 1])) len--;
    if (len >= IDENTIFIER_TEXT) return false;
    for (size_t i = 0; i < len; i++) tidied[i] = (char)toupper((unsigned char)text[i]);
    tidied[len] = '\0';
    return true;
}

static bool fits_shape(const char *text, const char *shape)
{
    for (; *shape; text++, shape++) {
        bool fits = *shape == '9' ? isdigit((unsigned char)*text)
                                  : *text >= 'A' && *text <= 'Z';
        if (!fits) return false;
    }
    return *text == '\0';
}

static size_t count_digits(const char *s)
{
    size_t n = 0;
    while (isdigit((unsigned char)s[n])) n++;
    return n;
}

static uint32_t to_number(const char *digits, size_t count)
{
    uint32_t n = 0;
    for (size_t i = 0; i < count; i++) n = n * 10 + (uint32_t)(digits[i] - '0');
    return n;
}

static bool ends_in_letter(const char *s)
{
    return *s >= 'A' && *s <= 'Z' && s[1] == '\0';
}

/* ---- PNC and CRO numbers taken apart ---- */

/* The digits that the check letter covers are the last two of the year, then
 * the serial; each part points into the tidied text. */
struct parts {
    const char *year, *serial;
    size_t year_len, serial_len;
    char letter;
    bool small_file;            /* CRO: SFyy/n, never padded */
};

/* Without a slash only the long form, eleven digits, has a year of four. */
static bool split_pnc(const char *s, struct parts *p)
{
    size_t digits = count_digits(s);
    bool slash = s[digits] == '/';
    p->year = s;
    p->year_len = slash ? digits : digits == 4 + PNC_SERIAL ? 4 : 2;
    if (p->year_len > digits || (p->year_len != 2 && p->year_len != 4)) return false;

    p->serial = s + p->year_len + slash;
    p->serial_len = count_digits(p->serial);
    p->letter = p->serial[p->serial_len];
    return p->serial_len >= 1 && p->serial_len <= PNC_SERIAL &&
           ends_in_letter(p->serial + p->serial_len);
}

static bool split_cro(const char *s, struct parts *p)
{
    p->small_file = strncmp(s, "SF", 2) == 0;
    const char *first = s + (p->small_file ? 2 : 0);
    size_t first_len = count_digits(first);
    if (first[first_len] != '/') return false;
    const char *second = first + first_len + 1;
    size_t second_len = count_digits(second);
    if (!ends_in_letter(second + second_len)) return false;

    p->letter = second[second_len];
    p->year = p->small_file ? first : second;
    p->year_len = p->small_file ? first_len : second_len;
    p->serial = p->small_file ? second : first;
    p->serial_len = p->small_file ? second_len : first_len;
    return p->year_len == 2 && p->serial_len >= 1 && p->serial_len <= CRO_SERIAL;
}

static int power_of_ten(size_t n)
{
    return n ? 10 * power_of_ten(n - 1) : 1;
}

/* A small file's serial is checked as long as it is written: SF83/50058Z. */
static char letter_for(enum identifier_kind kind, const struct parts *p)
{
    size_t width = kind == IDENTIFIER_PNC ? PNC_SERIAL : p->small_file ? p->serial_len : CRO_SERIAL;
    uint32_t year = to_number(p->year + p->year_len - 2, 2);
    uint32_t shift = (uint32_t)power_of_ten(width);
    return identifier_check_letter(year * shift + to_number(p->serial, p->serial_len));
}

static int full_year(const struct parts *p, struct date today)
{
    int year = (int)to_number(p->year, p->year_len);
    if (p->year_len == 4) return year;
    int century = today.year - today.year % 100;
    return year <= today.year % 100 ? century + year : century - 100 + year;
}

static void write_canonical(enum identifier_kind kind, const struct parts *p, struct date today,
                            char text[static IDENTIFIER_TEXT])
{
    unsigned serial = to_number(p->serial, p->serial_len);
    unsigned year = to_number(p->year, p->year_len) % 100;
    if (kind == IDENTIFIER_PNC)
        snprintf(text, IDENTIFIER_TEXT, "%04u/%07u%c", (unsigned)full_year(p, today) % 10000u,
                 serial % 10000000u, p->letter);
    else if (p->small_file)
        snprintf(text, IDENTIFIER_TEXT, "SF%02u/%.*s%c", year, (int)p->serial_len, p->serial,
                 p->letter);
    else
        snprintf(text, IDENTIFIER_TEXT, "%06u/%02u%c", serial % 1000000u, year, p->letter);
}

/* ---- what would make it fit ---- */

/* Try every other digit at `at`, which points into the text that `p` is of. */
static void correct_digit(struct identifier_check *check, struct parts *p, char *at,
                          struct date today)
{
    char written = *at;
    for (char digit = '0'; digit <= '9'; digit++) {
        *at = digit;
        bool to_come = check->kind == IDENTIFIER_PNC && full_year(p, today) > today.year;
        if (digit == written || to_come || letter_for(check->kind, p) != p->letter) continue;
        if (check->corrections == MOST_CORRECTIONS) break;
        write_canonical(check->kind, p, today, check->correction[check->corrections++]);
    }
    *at = written;
}

static void find_corrections(struct identifier_check *check, struct parts *p, char *text,
                             struct date today)
{
    /* The century is no part of what the letter covers: changing it mends nothing. */
    const char *century_end = p->year + p->year_len - 2;
    for (char *at = text; *at; at++) {
        bool in_century = at >= p->year && at < century_end;
        if (isdigit((unsigned char)*at) && !in_century) correct_digit(check, p, at, today);
    }
}

static void check_lettered(struct identifier_check *check, char *text, struct date today)
{
    struct parts p = { 0 };
    bool shaped = check->kind == IDENTIFIER_PNC ? split_pnc(text, &p) : split_cro(text, &p);
    if (!shaped) return;
    write_canonical(check->kind, &p, today, check->canonical);
    check->right_letter = letter_for(check->kind, &p);
    check->state = check->right_letter == p.letter ? IDENTIFIER_VALID : IDENTIFIER_WRONG_LETTER;
    if (check->state == IDENTIFIER_WRONG_LETTER) find_corrections(check, &p, text, today);
}

static void check_shape(struct identifier_check *check, const char *text)
{
    const char *shape = check->kind == IDENTIFIER_CRN ? "A999999" : "A9999AA";
    if (!fits_shape(text, shape)) return;
    check->state = IDENTIFIER_VALID;
    snprintf(check->canonical, sizeof check->canonical, "%s", text);
}

struct identifier_check identifier_check(enum identifier_kind kind, const char *text,
                                         struct date today)
{
    struct identifier_check check = { .kind = kind, .state = IDENTIFIER_MISSHAPEN };
    char tidied[IDENTIFIER_TEXT];
    if (!text || !text[strspn(text, " \t\r\n")]) {
        check.state = IDENTIFIER_ABSENT;
        return check;
    }
    if (!tidy(text, tidied)) return check;
    if (kind == IDENTIFIER_PNC || kind == IDENTIFIER_CRO) check_lettered(&check, tidied, today);
    else check_shape(&check, tidied);
    return check;
}

/* ---- words ---- */

static const struct {
    const char *name, *shape;
} kinds[] = {
    [IDENTIFIER_PNC]  = { "PNC number",    "Enter a PNC number like 2002/0073319Z or 02/73319Z" },
    [IDENTIFIER_CRO]  = { "CRO number",    "Enter a CRO number like 065656/91H or SF05/482703J" },
    [IDENTIFIER_CRN]  = { "CRN",           "Enter a CRN of a letter and six digits, like X123456" },
    [IDENTIFIER_NOMS] = { "prison number", "Enter a prison number like A0260DZ" },
};

static bool is_kind(enum identifier_kind kind)
{
    return (unsigned)kind < sizeof kinds / sizeof *kinds;
}

const char *identifier_kind_name(enum identifier_kind kind)
{
    return is_kind(kind) ? kinds[kind].name : "";
}

const char *identifier_problem(const struct identifier_check *check)
{
    switch (check->state) {
    case IDENTIFIER_ABSENT:
    case IDENTIFIER_MISSHAPEN:
        return is_kind(check->kind) ? kinds[check->kind].shape : "";
    case IDENTIFIER_WRONG_LETTER:
        return "The letter at the end does not go with the digits: one of them is wrong";
    case IDENTIFIER_VALID:
        break;
    }
    return "";
}
