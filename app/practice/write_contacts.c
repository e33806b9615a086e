/* write_contacts.c -- a year of contacts for everybody, and the weeks to come. */
#include "app/practice/sheet.h"
#include "app/practice/words.h"

enum { FILE_CONTACTS = 10 };

static const char *const kinds[] = { "COAP", "COAP", "COAP", "COPT", "CHVS", "COVC" };
static const char *const about[] = { "CL3A", "C238", "C204" };

/* What came of an appointment on a day that is past. */
static const char *an_outcome(struct dice *d)
{
    int64_t n = throw_between(d, 1, 100);
    return n <= 74 ? "ATTC" : n <= 80 ? "UAAB" : n <= 84 ? "AAME" : n <= 88 ? "AAEM"
           : n <= 92 ? "RSSR" : n <= 95 ? "AFTC" : "";
}

static void write_contact(struct sheet *s, struct dice *d, const struct practice_person *person,
                          int64_t id, struct date on, struct date today)
{
    bool is_appointment = chance(d, 80), is_past = date_before(on, today);
    const char *outcome = is_appointment && is_past ? an_outcome(d) : "";
    int64_t staff = person->staff < 0 ? 0 : person->staff;
    int minute = 540 + 15 * (int)throw_between(d, 0, 30);
    char code[16], team[16], office[16];
    cell_number(s, id);
    cell(s, person->crn);
    cell_number(s, 1);
    cell(s, is_appointment ? ONE_OF(d, kinds) : ONE_OF(d, about));
    cell_date(s, on);
    if (is_appointment) cell_time(s, minute), cell_time(s, minute + 30);
    else cells_empty(s, 2);
    cell(s, outcome);
    cell(s, practice_staff_code(staff, code));
    cell(s, practice_team_code(staff, team));
    cell(s, practice_office_code(staff, office));
    cell(s, is_past && chance(d, 70) ? a_note(d) : "");
    cell(s, chance(d, 3) ? "Y" : "N");
    row_end(s);
}

static void write_enquiries(struct sheet *s, struct dice *d, const struct practice_person *person,
                            int64_t id)
{
    static const char *const codes[] = { "C369", "C515", "SFGC", "SFRR" };
    char code[16], team[16], office[16];
    int64_t staff = person->staff < 0 ? 0 : person->staff;
    for (int64_t i = 0; i < 4; i++) {
        if (!chance(d, i % 2 ? 70 : 50)) continue;
        cell_number(s, id + i);
        cell(s, person->crn);
        cell_number(s, 1);
        cell(s, codes[i]);
        cell_date(s, date_plus_days(person->sentenced, (int)(i % 2 ? 12 : 2)));
        cells_empty(s, 3);
        cell(s, practice_staff_code(staff, code));
        cell(s, practice_team_code(staff, team));
        cell(s, practice_office_code(staff, office));
        cell(s, "");
        cell(s, "N");
        row_end(s);
    }
}

static void write_of_person(struct sheet *s, const struct practice *p, int64_t n)
{
    struct practice_person person = practice_person(p, n);
    struct dice d = dice_for(p, n, FILE_CONTACTS);
    int64_t past = days_between(person.sentenced, p->today);
    int64_t each = p->contacts_each + 8;
    for (int64_t i = 0; i < p->contacts_each; i++) {
        int ago = (int)throw_between(&d, 1, past > 0 ? past : 1);
        write_contact(s, &d, &person, 2800000000 + each * n + i, date_plus_days(p->today, -ago),
                      p->today);
    }
    if (chance(&d, 70))
        write_contact(s, &d, &person, 2800000000 + each * n + p->contacts_each,
                      date_plus_days(p->today, (int)throw_between(&d, 0, 14)), p->today);
    write_enquiries(s, &d, &person, 2800000000 + each * n + p->contacts_each + 2);
}

void write_contacts(const struct practice *p)
{
    struct sheet s = sheet_open(p, "contacts.csv",
        "CONTACT_ID,CRN,EVENT_NUMBER,CONTACT_TYPE_CODE,CONTACT_DATE,CONTACT_START_TIME,"
        "CONTACT_END_TIME,CONTACT_OUTCOME_CODE,OFFICER_CODE,TEAM_CODE,OFFICE_LOCATION_CODE,NOTES,"
        "SENSITIVE");
    for (int64_t n = 0; n < p->people; n++)
        write_of_person(&s, p, n);
    sheet_close(&s);
}
