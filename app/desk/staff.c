/* staff.c -- the list of staff and a member's page. */
#include "app/desk/staff.h"

#include "app/desk/pages.h"
#include "app/desk/staff.html.h"
#include "platform/words.h"

#include <string.h>

/* Each grade with what it stands for: initials alone tell nobody anything. */
static const struct { const char *grade, *words; } grades[] = {
    { "SPO", "Senior probation officer (SPO)" },
    { "PO", "Probation officer (PO)" },
    { "PSO", "Probation services officer (PSO)" },
    { "PQiP", "Trainee probation officer (PQiP)" },
    { "PQIP", "Trainee probation officer (PQiP)" },
    { "NQO", "Newly qualified officer (NQO)" },
    { "CA", "Case administrator" },
    { "VLO", "Victim liaison officer (VLO)" },
};

const char *grade_words(const char *grade)
{
    for (size_t i = 0; i < sizeof grades / sizeof *grades; i++)
        if (strcmp(grades[i].grade, grade) == 0) return grades[i].words;
    return *grade ? grade : "Grade not known";
}

const char *hours_words(struct arena *a, struct maybe_int hundredths)
{
    if (!hundredths.known) return "Not known";
    int64_t whole = hundredths.value / 100, part = hundredths.value % 100;
    return part ? arena_print(a, "%lld.%02lld hours a week", (long long)whole, (long long)part)
                : arena_print(a, "%lld hours a week", (long long)whole);
}

/* ---- the list --------------------------------------------------------------------*/

static const char *staff_name(struct arena *a, const void *row)
{
    const struct staff_row *s = row;
    return arena_print(a, "%s, %s", s->surname, s->forename);
}

static void staff_name_cell(struct out *o, const void *row)
{
    staff_name_html(o, row);
}

static const char *staff_code_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct staff_row *)row)->code;
}

static const char *staff_grade(struct arena *a, const void *row)
{
    (void)a;
    return grade_words(((const struct staff_row *)row)->grade);
}

static const char *staff_team(struct arena *a, const void *row)
{
    (void)a;
    const struct staff_row *s = row;
    return s->team_name ? s->team_name : s->team_code;
}

static const char *staff_hours(struct arena *a, const void *row)
{
    return hours_words(a, ((const struct staff_row *)row)->contracted_hours);
}

static const struct list_column staff_columns[] = {
    { "Name", STAFF_ALL_BY_SURNAME, .text = staff_name, .show = staff_name_cell },
    { "Grade", STAFF_ALL_BY_GRADE, .text = staff_grade },
    { "Team", STAFF_ALL_BY_TEAM_CODE, .text = staff_team },
    { "Hours", NO_SORT, .text = staff_hours },
    { "Code", STAFF_ALL_BY_CODE, .text = staff_code_text },
    { 0 },
};

static struct list_rows staff_rows(struct request *r, const struct list_page *page)
{
    struct staff_rows rows = staff_all(r->work.db, page);
    return (struct list_rows){ rows.count, rows.row };
}

static int64_t staff_count(struct request *r)
{
    return staff_all_count(r->work.db);
}

static int64_t staff_id(const void *row)
{
    return ((const struct staff_row *)row)->officer_id;
}

static const char *staff_key(struct arena *a, const void *row, int sort)
{
    (void)a;
    const struct staff_row *s = row;
    switch (sort) {
    case STAFF_ALL_BY_CODE: return s->code;
    case STAFF_ALL_BY_GRADE: return s->grade;
    case STAFF_ALL_BY_TEAM_CODE: return s->team_code;
    default: return s->surname;
    }
}

const struct list staff_list = {
    .title = "Staff",
    .noun = "members of staff",
    .one = "member of staff",
    .columns = staff_columns,
    .row_size = sizeof(struct staff_row),
    .sort = STAFF_ALL_BY_SURNAME,
    .empty = "Nobody is recorded as working here. Load an extract first.",
    .rows = staff_rows,
    .count = staff_count,
    .id = staff_id,
    .key = staff_key,
};

/* ---- a member --------------------------------------------------------------------*/

static bool has_left(const struct staff_member *m, struct date today)
{
    return date_known(m->true_to_on) && date_before(m->true_to_on, today);
}

void get_staff_member(struct request *r)
{
    const struct staff_member *m = staff_member(r->work.db, path_id(r, "officer"));
    if (!m) {
        not_found(r);
        return;
    }
    const struct away *away = away_on(r->work.db, m->officer_id, r->work.today);
    struct staff_view v = {
        .request = r,
        .member = m,
        .is_away = away != NULL,
        .has_left = has_left(m, r->work.today),
        .back_on = away && date_known(away->to_on) ? date_plus_days(away->to_on, 1) : NO_DATE,
        .caseload = caseload_of(r->work.db, m->code)->count,
    };
    staff_member_html(r->out, r, &v);
}
