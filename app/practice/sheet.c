/* sheet.c -- one file of the made-up extract, and what all files know of a person. */
#include "app/practice/sheet.h"

#include "base/fault.h"

#include <stdio.h>
#include <string.h>

struct sheet sheet_open(const struct practice *p, const char *name, const char *headings)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", p->folder, name);
    struct sheet s = { .file = fopen(path, "w") };
    if (!s.file) fault("cannot write %s", path);
    fprintf(s.file, "%s\n", headings);
    return s;
}

void sheet_close(struct sheet *s)
{
    if (fclose(s->file)) fault("the disk is full");
}

static void begin_cell(struct sheet *s)
{
    if (s->has_cell) fputc(',', s->file);
    s->has_cell = true;
}

void cell(struct sheet *s, const char *text)
{
    begin_cell(s);
    if (strpbrk(text, ",\"\n")) {
        fputc('"', s->file);
        for (; *text; text++) {
            if (*text == '"') fputc('"', s->file);
            fputc(*text, s->file);
        }
        fputc('"', s->file);
    } else {
        fputs(text, s->file);
    }
}

void cell_number(struct sheet *s, int64_t n)
{
    begin_cell(s);
    fprintf(s->file, "%lld", (long long)n);
}

void cell_date(struct sheet *s, struct date d)
{
    char text[DATE_TEXT];
    begin_cell(s);
    fputs(date_iso(d, text), s->file);
}

void cell_time(struct sheet *s, int minute)
{
    begin_cell(s);
    fprintf(s->file, "%02d:%02d", minute / 60, minute % 60);
}

void cells_empty(struct sheet *s, int count)
{
    while (count--) begin_cell(s);
}

void row_end(struct sheet *s)
{
    fputc('\n', s->file);
    s->has_cell = false;
}

/* ---- people ----------------------------------------------------------------------*/

struct dice dice_for(const struct practice *p, int64_t n, int file)
{
    struct dice d = { p->seed ^ (uint64_t)n * 0x9E3779B97F4A7C15 ^ (uint64_t)file << 56 };
    throw_between(&d, 0, 1);
    return d;
}

static char a_rosh(struct dice *d)
{
    int64_t n = throw_between(d, 1, 100);
    return n <= 3 ? 'V' : n <= 30 ? 'H' : n <= 75 ? 'M' : n <= 92 ? 'L' : '\0';
}

struct practice_person practice_person(const struct practice *p, int64_t n)
{
    struct dice d = dice_for(p, n, 0);
    struct practice_person person = {
        .is_woman = chance(&d, 9),
        .is_restricted = chance(&d, 1),
        .rosh = a_rosh(&d),
        .born = date_plus_days(p->today, -(int)throw_between(&d, 18 * 365, 65 * 365)),
        .sentenced = date_plus_days(p->today, -(int)throw_between(&d, 3, 700)),
        .in_custody = chance(&d, 24),
    };
    snprintf(person.crn, sizeof person.crn, "%c%06d", (char)('A' + n / 900000 % 26),
             (int)(n % 900000 + 100000));
    int64_t holders = practice_staff_count(p->people);
    person.staff = chance(&d, 1) ? -1 : n / CASES_EACH % holders;
    return person;
}

int64_t practice_staff_count(int64_t people)
{
    return people / CASES_EACH + 2;
}

const char *practice_staff_code(int64_t n, char code[static 16])
{
    snprintf(code, 16, "P%02d%c%03d", (int)(n / 26000 % 100), (char)('A' + n / 1000 % 26),
             (int)(n % 1000));
    return code;
}

const char *practice_team_code(int64_t staff, char code[static 16])
{
    snprintf(code, 16, "PT%04d", (int)(staff / TEAM_SIZE % 10000));
    return code;
}

const char *practice_office_code(int64_t staff, char code[static 16])
{
    snprintf(code, 16, "PO%04d", (int)(staff / TEAM_SIZE / OFFICE_TEAMS % 10000));
    return code;
}

void practice_write(const struct practice *p)
{
    write_staff(p);
    write_people(p);
    write_sentences(p);
    write_contacts(p);
}
