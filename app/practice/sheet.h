/* sheet.h -- one file of the made-up extract. For the room alone. */
#ifndef APP_PRACTICE_SHEET_H
#define APP_PRACTICE_SHEET_H

#include "app/practice/dice.h"
#include "app/practice/practice.h"

#include <stdio.h>

struct sheet { FILE *file; bool has_cell; };

/* Begin FOLDER/name with its headings. */
struct sheet sheet_open(const struct practice *p, const char *name, const char *headings);
void sheet_close(struct sheet *s);

/* Cells, left to right. */
void cell(struct sheet *s, const char *text);
void cell_number(struct sheet *s, int64_t n);
void cell_date(struct sheet *s, struct date d);         /* NO_DATE = empty */
void cell_time(struct sheet *s, int minute);
void cells_empty(struct sheet *s, int count);
void row_end(struct sheet *s);

/* What every file needs to know of the nth person: the same in each. */
struct practice_person {
    char crn[16];
    bool is_woman, is_restricted;
    char rosh;                  /* V H M L; NUL = never set */
    int64_t staff;              /* who holds the case; -1 = nobody */
    struct date born, sentenced;
    bool in_custody;
};
struct practice_person practice_person(const struct practice *p, int64_t n);

/* The dice of the nth person for one file: a file does not disturb another. */
struct dice dice_for(const struct practice *p, int64_t n, int file);

enum { CASES_EACH = 45, TEAM_SIZE = 12, OFFICE_TEAMS = 3 };

const char *practice_team_code(int64_t staff, char code[static 16]);
const char *practice_office_code(int64_t staff, char code[static 16]);

void write_people(const struct practice *p);
void write_staff(const struct practice *p);
void write_sentences(const struct practice *p);
void write_contacts(const struct practice *p);

#endif
