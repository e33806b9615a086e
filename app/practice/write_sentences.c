/* write_sentences.c -- events, requirements, conditions and unpaid work. */
#include "app/practice/sheet.h"
#include "app/practice/words.h"

enum { FILE_EVENTS = 7, FILE_REQUIREMENTS, FILE_SESSIONS };

static const char *const offences[] = { "10501", "00806", "00801", "00831", "00830" };

static void write_events(const struct practice *p)
{
    struct sheet s = sheet_open(p, "events.csv",
        "CRN,EVENT_NUMBER,MAIN_OFFENCE_CODE,DISPOSAL_TYPE_CODE,ENTRY_LENGTH,"
        "ENTRY_LENGTH_UNITS_CODE,DISPOSAL_DATE,COURT,NOTIONAL_END_DATE,"
        "TERMINATION_DATE,CUSTODIAL_STATUS_CODE,"
        "EXPECTED_RELEASE_DATE,ACTUAL_RELEASE_DATE");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        struct dice d = dice_for(p, n, FILE_EVENTS);
        int months = person.in_custody ? 30 : (int)throw_between(&d, 12, 36);
        cell(&s, person.crn);
        cell_number(&s, 1);
        cell(&s, ONE_OF(&d, offences));
        cell(&s, person.in_custody ? "325" : chance(&d, 60) ? "329" : "330");
        cell_number(&s, months);
        cell(&s, "M");
        cell_date(&s, person.sentenced);
        cell(&s, chance(&d, 50) ? "Northbridge Crown Court" : "Saltholme Magistrates' Court");
        cell_date(&s, date_plus_months(person.sentenced, months));
        cells_empty(&s, 1);
        cell(&s, person.in_custody ? "D" : "");
        cell_date(&s, person.in_custody ? date_plus_months(person.sentenced, 15) : NO_DATE);
        cells_empty(&s, 1);
        row_end(&s);
    }
    sheet_close(&s);
}

static void write_requirement(struct sheet *s, const struct practice_person *person, int64_t id,
                              const char *main_code, const char *sub, int64_t length,
                              const char *unit, bool begun)
{
    cell_number(s, id);
    cell(s, person->crn);
    cell_number(s, 1);
    cell(s, main_code);
    cell(s, sub);
    cell_number(s, length);
    cell(s, unit);
    cell_date(s, person->sentenced);
    cell_date(s, begun ? date_plus_days(person->sentenced, 21) : NO_DATE);
    cells_empty(s, 1);
    row_end(s);
}

static void write_requirements(const struct practice *p)
{
    struct sheet s = sheet_open(p, "requirements.csv",
        "RQMNT_ID,CRN,EVENT_NUMBER,RQMNT_TYPE_MAIN_CATEGORY_CODE,RQMNT_TYPE_SUB_CATEGORY_CODE,"
        "LENGTH,LENGTH_UNITS_CODE,START_DATE,COMMENCEMENT_DATE,TERMINATION_DATE");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        struct dice d = dice_for(p, n, FILE_REQUIREMENTS);
        if (person.in_custody) continue;
        write_requirement(&s, &person, 2500000000 + 2 * n, "F", "RARREQ",
                          5 * throw_between(&d, 2, 6), "D", true);
        if (chance(&d, 45))
            write_requirement(&s, &person, 2500000001 + 2 * n, "W", "W01",
                              20 * throw_between(&d, 2, 12), "H", chance(&d, 70));
    }
    sheet_close(&s);
}

static void write_conditions(const struct practice *p)
{
    struct sheet s = sheet_open(p, "licence_conditions.csv",
        "LIC_CONDITION_ID,CRN,EVENT_NUMBER,LIC_COND_TYPE_MAIN_CAT_CODE,LIC_COND_TYPE_SUB_CAT_CODE,"
        "START_DATE,TERMINATION_DATE,LIC_CONDITION_NOTES");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        if (!person.in_custody) continue;
        cell_number(&s, 2600000000 + n);
        cell(&s, person.crn);
        cell_number(&s, 1);
        cell(&s, "10");
        cell(&s, "92");
        cell_date(&s, date_plus_months(person.sentenced, 15));
        cells_empty(&s, 1);
        cell(&s, "Standard licence conditions");
        row_end(&s);
    }
    sheet_close(&s);
}

static void write_session(struct sheet *s, const struct practice_person *person, int64_t id,
                          struct date on, bool came)
{
    cell_number(s, id);
    cell(s, person->crn);
    cell_number(s, 1);
    cell(s, "PRACTP1");
    cell(s, "Riverside path, Northbridge");
    cell(s, "NP1");
    cell_date(s, on);
    cell_time(s, 9 * 60 + 30);
    cell_time(s, 16 * 60 + 30);
    cell(s, came ? "ATTC" : "UAAB");
    cell_number(s, came ? 390 : 0);
    row_end(s);
}

static void write_sessions(const struct practice *p)
{
    struct sheet s = sheet_open(p, "upw_appointments.csv",
        "UPW_APPOINTMENT_ID,CRN,EVENT_NUMBER,UPW_PROJECT_CODE,UPW_PROJECT_NAME,"
        "UPW_PROJECT_TYPE_CODE,APPOINTMENT_DATE,START_TIME,END_TIME,CONTACT_OUTCOME_CODE,"
        "MINUTES_CREDITED");
    for (int64_t n = 0; n < p->people; n++) {
        struct practice_person person = practice_person(p, n);
        struct dice d = dice_for(p, n, FILE_SESSIONS);
        if (person.in_custody || !chance(&d, 35)) continue;
        struct date on = date_plus_days(person.sentenced, 28);
        for (int64_t i = 0; i < 12 && date_before(on, p->today); i++) {
            write_session(&s, &person, 2900000000 + 16 * n + i, on, chance(&d, 80));
            on = date_plus_days(on, 7 * (int)throw_between(&d, 1, 4));
        }
    }
    sheet_close(&s);
}

void write_sentences(const struct practice *p)
{
    write_events(p);
    write_requirements(p);
    write_conditions(p);
    write_sessions(p);
}
