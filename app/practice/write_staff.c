/* write_staff.c -- offices, teams, staff and absences of the practice unit. */
#include "app/practice/sheet.h"
#include "app/practice/words.h"

enum { FILE_STAFF = 1, FILE_ABSENCES };

static void write_offices(const struct practice *p, int64_t teams)
{
    struct sheet s = sheet_open(p, "offices.csv",
        "OFFICE_LOCATION_CODE,OFFICE_DESCRIPTION,BUILDING_NUMBER,STREET_NAME,TOWN_CITY,POSTCODE,"
        "TELEPHONE_NUMBER,LDU_CODE");
    for (int64_t i = 0; i * OFFICE_TEAMS < teams; i++) {
        struct dice d = dice_for(p, i, FILE_STAFF);
        char code[16], name[64];
        const char *town = a_town(&d);
        snprintf(name, sizeof name, "%s Probation Office", town);
        cell(&s, practice_office_code(i * TEAM_SIZE * OFFICE_TEAMS, code));
        cell(&s, name);
        cell_number(&s, throw_between(&d, 1, 90));
        cell(&s, a_street(&d));
        cell(&s, town);
        cell(&s, "QN1 1AA");
        cell(&s, "01632 960100");
        cell(&s, "PRACTU");
        row_end(&s);
    }
    sheet_close(&s);
}

static void write_teams(const struct practice *p, int64_t teams)
{
    static const char *const names[] = { "Castle", "Harbour", "Moor", "Quay", "Fell", "Bridge" };
    struct sheet s = sheet_open(p, "teams.csv",
        "TEAM_CODE,TEAM_DESCRIPTION,TEAM_TYPE,LDU_CODE,LDU_DESCRIPTION,PROVIDER_CODE,"
        "PROVIDER_DESCRIPTION,OFFICE_LOCATION_CODE,PO_ESTABLISHMENT,PSO_ESTABLISHMENT,START_DATE,"
        "END_DATE");
    for (int64_t i = 0; i < teams; i++) {
        char code[16], office[16], name[64];
        snprintf(name, sizeof name,
                 i < 6 ? "Sentence management, %s" : "Sentence management, %s %d", names[i % 6],
                 (int)(i / 6 + 1));
        cell(&s, practice_team_code(i * TEAM_SIZE, code));
        cell(&s, name);
        cell(&s, "SM");
        cell(&s, "PRACTU");
        cell(&s, "Practice unit");
        cell(&s, "P00");
        cell(&s, "Practice area");
        cell(&s, practice_office_code(i * TEAM_SIZE, office));
        cell_number(&s, 7);
        cell_number(&s, 5);
        cell(&s, "2018-01-01");
        cells_empty(&s, 1);
        row_end(&s);
    }
    sheet_close(&s);
}

/* The first of each team is its senior, the last a trainee. */
static const char *grade_of(int64_t n)
{
    static const char *const grades[TEAM_SIZE] = { "SPO", "PO", "PO", "PO", "PO", "PO", "PO",
                                                   "PSO", "PSO", "PSO", "PSO", "PQiP" };
    return grades[n % TEAM_SIZE];
}

static void write_members(const struct practice *p, int64_t count)
{
    struct sheet s = sheet_open(p, "staff.csv",
        "OFFICER_CODE,FORENAME,SURNAME,STAFF_GRADE,TEAM_CODE,CONTRACTED_HOURS,START_DATE,END_DATE,"
        "E_MAIL_ADDRESS");
    for (int64_t i = 0; i < count; i++) {
        struct dice d = dice_for(p, i, FILE_STAFF);
        char code[16], team[16], email[64];
        practice_staff_code(i, code);
        snprintf(email, sizeof email, "staff%lld@probation.example", (long long)i);
        cell(&s, code);
        cell(&s, a_forename(&d, chance(&d, 60)));
        cell(&s, a_surname(&d));
        cell(&s, grade_of(i));
        cell(&s, practice_team_code(i, team));
        cell(&s, chance(&d, 80) ? "37" : "22.5");
        cell_date(&s, date_plus_days(p->today, -(int)throw_between(&d, 200, 4000)));
        cells_empty(&s, 1);
        cell(&s, email);
        row_end(&s);
    }
    sheet_close(&s);
}

static void write_absences(const struct practice *p, int64_t count)
{
    struct sheet s = sheet_open(p, "absences.csv",
        "ABSENCE_ID,OFFICER_CODE,ABSENCE_REASON_CODE,FROM_DATE,TO_DATE");
    for (int64_t i = 0; i < count; i++) {
        struct dice d = dice_for(p, i, FILE_ABSENCES);
        if (!chance(&d, 12)) continue;
        char code[16];
        struct date from = date_plus_days(p->today, -(int)throw_between(&d, 0, 5));
        cell_number(&s, 500000 + i);
        cell(&s, practice_staff_code(i, code));
        cell(&s, "AL");
        cell_date(&s, from);
        cell_date(&s, date_plus_days(p->today, (int)throw_between(&d, 0, 6)));
        row_end(&s);
    }
    sheet_close(&s);
}

void write_staff(const struct practice *p)
{
    int64_t count = practice_staff_count(p->people);
    int64_t teams = (count + TEAM_SIZE - 1) / TEAM_SIZE;
    write_offices(p, teams);
    write_teams(p, teams);
    write_members(p, count);
    write_absences(p, count);
}
