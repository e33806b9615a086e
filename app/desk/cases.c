/* cases.c -- My cases and Team's cases: one list, described once. */
#include "app/desk/cases.h"

#include "app/allocation/allocation.h"
#include "app/desk/cases.html.h"
#include "app/desk/find_view.h"
#include "app/desk/staff.sql.h"

#include <string.h>

/* ---- cells -----------------------------------------------------------------------*/

static const char *name_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct case_row *)row)->name;
}

static void name_cell(struct out *o, const void *row)
{
    const struct case_row *c = row;
    case_name(o, c);
}

static const char *crn_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct case_row *)row)->crn;
}

static const char *rosh_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct case_row *)row)->rosh;
}

static void rosh_cell(struct out *o, const void *row)
{
    rosh_chip(o, ((const struct case_row *)row)->rosh);
}

static const char *sentence_text(struct arena *a, const void *row)
{
    const struct case_row *c = row;
    const char *sentence = *c->sentence ? c->sentence : "No open sentence";
    return *c->status ? arena_print(a, "%s. %s", sentence, c->status) : sentence;
}

/* Sort keys stand for "none": they say so. A spreadsheet gets dates it can sort, a
 * page short ones that do not wrap. */
static bool is_none(const char *key)
{
    return strcmp(key, "9999-12-31") == 0 || strcmp(key, "0000-00-00") == 0;
}

static void day_cell(struct out *o, const char *key, const char *none)
{
    struct date d = date_from_iso(key, NULL);
    if (is_none(key)) out_html(o, none);
    else out_print(o, "%d\xC2\xA0%.3s\xC2\xA0" "%d", d.day, month_name(d.month), d.year);
}

#define DAY_COLUMN(stem, member, none)                                                            \
    static const char *stem##_text(struct arena *a, const void *row)                             \
    {                                                                                             \
        (void)a;                                                                                  \
        const char *key = ((const struct case_row *)row)->member;                                 \
        return is_none(key) ? none : key;                                                         \
    }                                                                                             \
    static void stem##_cell(struct out *o, const void *row)                                      \
    {                                                                                             \
        day_cell(o, ((const struct case_row *)row)->member, none);                                \
    }

DAY_COLUMN(next, next_order, "None booked")
DAY_COLUMN(seen, seen_order, "Never")
DAY_COLUMN(end, end_order, "Not known")

static const char *unknowns_text(struct arena *a, const void *row)
{
    const struct case_row *c = row;
    if (!c->unknowns) return "Nothing";
    if (c->unknowns == 1) return c->unknown_words;
    return arena_print(a, "%s, and %lld more", c->unknown_words, (long long)c->unknowns - 1);
}

/* ---- the list --------------------------------------------------------------------*/

static const struct list_column case_columns[] = {
    { "Name", CASES_OF_OFFICER_BY_NAME_ORDER, .text = name_text, .show = name_cell },
    { "CRN", NO_SORT, .text = crn_text },
    { "RoSH level", CASES_OF_OFFICER_BY_ROSH_ORDER, .starts_down = true, .text = rosh_text,
      .show = rosh_cell },
    { "Sentence", NO_SORT, .text = sentence_text },
    { "Next", CASES_OF_OFFICER_BY_NEXT_ORDER, .text = next_text, .show = next_cell },
    { "Last seen", CASES_OF_OFFICER_BY_SEEN_ORDER, .text = seen_text, .show = seen_cell },
    { "Ends", CASES_OF_OFFICER_BY_END_ORDER, .text = end_text, .show = end_cell },
    { "Not known", CASES_OF_OFFICER_BY_UNKNOWNS, .starts_down = true, .text = unknowns_text },
    { 0 },
};

static int64_t case_id(const void *row)
{
    return ((const struct case_row *)row)->person_id;
}

static const char *case_key(struct arena *a, const void *row, int sort)
{
    const struct case_row *c = row;
    switch (sort) {
    case CASES_OF_OFFICER_BY_ROSH_ORDER: return arena_print(a, "%lld", (long long)c->rosh_order);
    case CASES_OF_OFFICER_BY_NEXT_ORDER: return c->next_order;
    case CASES_OF_OFFICER_BY_SEEN_ORDER: return c->seen_order;
    case CASES_OF_OFFICER_BY_END_ORDER: return c->end_order;
    case CASES_OF_OFFICER_BY_UNKNOWNS: return arena_print(a, "%lld", (long long)c->unknowns);
    default: return c->name_order;
    }
}

/* The orders of the two queries are the same, in the same order. */
_Static_assert((int)CASES_OF_OFFICER_BY_UNKNOWNS == (int)CASES_OF_TEAM_BY_UNKNOWNS, "one list");

/* ---- my cases --------------------------------------------------------------------*/

static const char *my_code(struct request *r)
{
    const struct officer_code *o = officer_code(r->work.db, r->work.reader.holder_id);
    return o ? o->code : "";
}

static struct list_rows my_rows(struct request *r, const struct list_page *page)
{
    struct case_rows rows = cases_of_officer(r->work.db, my_code(r), page);
    return (struct list_rows){ rows.count, rows.row };
}

static int64_t my_count(struct request *r)
{
    return cases_of_officer_count(r->work.db, my_code(r));
}

static int64_t my_withheld(struct request *r)
{
    return withheld_of_officer(r->work.db, my_code(r))->count;
}

const struct list my_cases = {
    .title = "My cases",
    .noun = "cases",
    .one = "case",
    .columns = case_columns,
    .row_size = sizeof(struct case_row),
    .sort = CASES_OF_OFFICER_BY_NAME_ORDER,
    .empty = "You hold no open case. Cases appear here on the night after they are given to you, "
             "or as soon as they are given to you here.",
    .rows = my_rows,
    .count = my_count,
    .id = case_id,
    .key = case_key,
    .withheld = my_withheld,
};

/* ---- a team's cases --------------------------------------------------------------*/

/* The team asked for, else the reader's own, else the first there is. */
static const char *team_code(struct request *r)
{
    const char *asked_for = form_text(r, "team");
    if (*asked_for) return asked_for;
    const struct officer_code *o = officer_code(r->work.db, r->work.reader.holder_id);
    if (o && *o->team_code) return o->team_code;
    struct team_choices teams = team_choices(r->work.db);
    return teams.count ? teams.row[0].code : "";
}

static struct list_rows team_rows(struct request *r, const struct list_page *page)
{
    struct case_rows rows = cases_of_team(r->work.db, team_code(r), page);
    return (struct list_rows){ rows.count, rows.row };
}

static int64_t team_count(struct request *r)
{
    return cases_of_team_count(r->work.db, team_code(r));
}

static int64_t team_withheld(struct request *r)
{
    return withheld_of_team(r->work.db, team_code(r))->count;
}

static void team_above(struct out *o, struct request *r)
{
    struct team_choices teams = team_choices(r->work.db);
    team_choice_html(o, &teams, team_code(r));
}

static const struct field team_filters[] = {
    { "team", "Team", .kind = FIELD_HIDDEN, .optional = true },
    { 0 },
};

const struct list team_cases = {
    .title = "Team’s cases",
    .noun = "cases",
    .one = "case",
    .columns = case_columns,
    .kept = team_filters,
    .row_size = sizeof(struct case_row),
    .sort = CASES_OF_TEAM_BY_ROSH_ORDER,
    .descending = true,
    .empty = "The team holds no open case.",
    .rows = team_rows,
    .count = team_count,
    .id = case_id,
    .key = case_key,
    .withheld = team_withheld,
    .above = team_above,
};
