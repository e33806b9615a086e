/* write_people.c -- people, aliases, addresses, registrations and holders. */
#include "app/practice/sheet.h"
#include "app/practice/words.h"
#include "rules/identifiers.h"

enum { FILE_PEOPLE = 3, FILE_ALIASES, FILE_ADDRESSES, FILE_FLAGS };

static void cell_pnc(struct sheet *s, struct dice *d)
{
    int year = (int)throw_between(d, 1985, 2025);
    uint32_t serial = (uint32_t)throw_between(d, 1, 9999999);
    char text[32];
    uint32_t number = (uint32_t)(year % 100) * 10000000u + serial;
    snprintf(text, sizeof text, "%d/%07u%c", year, serial, identifier_check_letter(number));
    cell(s, text);
}

static void write_person(struct sheet *s, const struct practice *p, int64_t n)
{
    struct practice_person person = practice_person(p, n);
    struct dice d = dice_for(p, n, FILE_PEOPLE);
    char mobile[32], rosh[2] = { person.rosh, '\0' };
    snprintf(mobile, sizeof mobile, "07700 900%03d", (int)throw_between(&d, 0, 999));
    cell(s, person.crn);
    if (chance(&d, 92)) cell_pnc(s, &d);
    else cell(s, "");
    cells_empty(s, 2);
    cell(s, person.is_woman ? "MS" : "MR");
    cell(s, a_forename(&d, person.is_woman));
    cell(s, chance(&d, 30) ? a_forename(&d, person.is_woman) : "");
    cell(s, a_surname(&d));
    cell(s, chance(&d, 8) ? a_forename(&d, person.is_woman) : "");
    cell_date(s, chance(&d, 99) ? person.born : NO_DATE);
    cell(s, person.is_woman ? "F" : "M");
    cell(s, chance(&d, 80) ? "W1" : "A1");
    cell(s, "101");
    cell(s, "N");
    cell(s, person.is_restricted ? "Y" : "N");
    cell(s, rosh);
    cell(s, chance(&d, 75) ? mobile : "");
    cell(s, "");
    row_end(s);
}

static void write_persons(const struct practice *p)
{
    struct sheet s = sheet_open(p, "persons.csv",
        "CRN,PNC_NUMBER,CRO_NUMBER,NOMS_NUMBER,TITLE_CODE,FIRST_NAME,SECOND_NAME,SURNAME,"
        "PREFERRED_NAME,DATE_OF_BIRTH_DATE,GENDER_CODE,ETHNICITY_CODE,LANGUAGE_CODE,"
        "INTERPRETER_REQUIRED,CURRENT_RESTRICTION,ROSH_LEVEL,MOBILE_NUMBER,E_MAIL_ADDRESS");
    for (int64_t n = 0; n < p->people; n++)
        write_person(&s, p, n);
    sheet_close(&s);
}

static void write_aliases(const struct practice *p)
{
    struct sheet s = sheet_open(p, "aliases.csv",
        "ALIAS_ID,CRN,FIRST_NAME,SURNAME,DATE_OF_BIRTH_DATE,GENDER_CODE");
    for (int64_t n = 0; n < p->people; n++) {
        struct dice d = dice_for(p, n, FILE_ALIASES);
        if (!chance(&d, 20)) continue;
        struct practice_person person = practice_person(p, n);
        cell_number(&s, 61000000 + n);
        cell(&s, person.crn);
        cell(&s, a_forename(&d, person.is_woman));
        cell(&s, a_surname(&d));
        cell_date(&s, person.born);
        cell(&s, person.is_woman ? "F" : "M");
        row_end(&s);
    }
    sheet_close(&s);
}

static void write_address(struct sheet *s, const struct practice *p, int64_t n, bool is_main)
{
    struct practice_person person = practice_person(p, n);
    struct dice d = dice_for(p, 2 * n + is_main, FILE_ADDRESSES);
    bool homeless = is_main && chance(&d, 6);
    struct date since = date_plus_days(p->today, -(int)throw_between(&d, 5, is_main ? 400 : 900));
    cell_number(s, 71000000 + 2 * n + is_main);
    cell(s, person.crn);
    cell(s, is_main ? "M" : "P");
    cell(s, homeless ? "Y" : "N");
    cell(s, "");
    if (homeless) cells_empty(s, 4);
    else {
        cell_number(s, throw_between(&d, 1, 140));
        cell(s, a_street(&d));
        cell(s, a_town(&d));
        cell(s, "QN3 4AB");
    }
    cell_date(s, is_main ? since : date_plus_days(since, -300));
    cell_date(s, is_main ? NO_DATE : since);
    row_end(s);
}

static void write_addresses(const struct practice *p)
{
    struct sheet s = sheet_open(p, "addresses.csv",
        "OFFENDER_ADDRESS_ID,CRN,ADDRESS_STATUS_CODE,NO_FIXED_ABODE,BUILDING_NAME,ADDRESS_NUMBER,"
        "STREET_NAME,TOWN_CITY,POSTCODE,START_DATE,END_DATE");
    for (int64_t n = 0; n < p->people; n++) {
        struct dice d = dice_for(p, n, FILE_ADDRESSES);
        if (chance(&d, 94)) write_address(&s, p, n, true);
        if (chance(&d, 50)) write_address(&s, p, n, false);
    }
    sheet_close(&s);
}

static const char *const registers[] = { "ADVP", "RCCO", "RCPR", "RCHD", "ALSH", "AV2S", "IMAR",
                                         "MAPP", "WEAP", "RVAD", "STRG", "REG17" };

static void write_registrations(const struct practice *p)
{
    struct sheet s = sheet_open(p, "registrations.csv",
        "REGISTRATION_ID,CRN,REGISTER_TYPE_CODE,REGISTER_LEVEL_CODE,REGISTER_CATEGORY_CODE,"
        "REGISTRATION_DATE,NEXT_REVIEW_DATE,DEREGISTRATION_DATE");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        struct dice d = dice_for(p, n, FILE_FLAGS);
        for (int64_t i = throw_between(&d, 0, 3); i > 0; i--) {
            cell_number(&s, 2700000000 + 4 * n + i);
            cell(&s, person.crn);
            cell(&s, ONE_OF(&d, registers));
            cells_empty(&s, 2);
            cell_date(&s, date_plus_days(person.sentenced, (int)throw_between(&d, 0, 3)));
            cell_date(&s, date_plus_days(p->today, (int)throw_between(&d, -60, 180)));
            cell_date(&s, chance(&d, 15) ? date_plus_days(p->today, -2) : NO_DATE);
            row_end(&s);
        }
    }
    sheet_close(&s);
}

static void write_holders(const struct practice *p)
{
    struct sheet s = sheet_open(p, "officers.csv",
        "CRN,OFFICER_CODE,TEAM_CODE,ALLOCATION_DATE,END_DATE,ALLOCATION_REASON");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        char code[16], team[16];
        if (person.staff < 0) continue;
        cell(&s, person.crn);
        cell(&s, practice_staff_code(person.staff, code));
        cell(&s, practice_team_code(person.staff, team));
        cell_date(&s, date_plus_days(person.sentenced, 1));
        cells_empty(&s, 1);
        cell(&s, "Initial allocation");
        row_end(&s);
    }
    sheet_close(&s);
}

void write_people(const struct practice *p)
{
    write_persons(p);
    write_aliases(p);
    write_addresses(p);
    write_registrations(p);
    write_holders(p);
}
