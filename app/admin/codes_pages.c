/* codes_pages.c -- codes that came in an extract and are in no table: what they mean. */
#include "app/admin/admin_pages.h"

#include "app/admin/codes.html.h"
#include "app/admin/codes_view.h"
#include "platform/words.h"

#include <string.h>

/* Every table that a code can come in, as the import names them. */
static const struct choice table_choices[] = {
    { "", "Every table" },
    { "contact_types", "Contact types" },
    { "contact_outcomes", "Contact outcomes" },
    { "disposal_types", "Sentences" },
    { "offences", "Offences" },
    { "requirement_categories", "Requirements" },
    { "requirement_sub_categories", "Requirements, second level" },
    { "licence_condition_categories", "Licence conditions" },
    { "register_types", "Registers" },
    { "register_levels", "Levels of registers" },
    { "project_kinds", "Unpaid work projects" },
    { "languages", "Languages" },
    { "custody_status", "Custody statuses" },
    { "address_status", "Address statuses" },
    { "rosh_levels", "RoSH levels (risk of serious harm)" },
    { 0 },
};

static const struct choice state_choices[] = {
    { "", "To be mapped" },
    { "said", "Mapped" },
    { "all", "All" },
    { 0 },
};

static const struct field filters[] = {
    { "table", "Table", .kind = FIELD_SELECT, .optional = true, .choices = table_choices },
    { "state", "State", .kind = FIELD_SELECT, .optional = true, .choices = state_choices },
    { 0 },
};

static const char *table_words(const char *table)
{
    for (const struct choice *c = table_choices; c->value; c++)
        if (strcmp(c->value, table) == 0) return c->label;
    return table;
}

/* ---- the list --------------------------------------------------------------------*/

static const char *code_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct code_line *)row)->code;
}

static void code_cell(struct out *o, const void *row)
{
    code_link_html(o, row);
}

static const char *table_text(struct arena *a, const void *row)
{
    (void)a;
    return table_words(((const struct code_line *)row)->code_table);
}

static const char *rows_text(struct arena *a, const void *row)
{
    return arena_print(a, "%lld", (long long)((const struct code_line *)row)->rows_seen);
}

static const char *first_text(struct arena *a, const void *row)
{
    return day_words(a, london_time(((const struct code_line *)row)->first_at).on);
}

static const char *means_text(struct arena *a, const void *row)
{
    const struct code_line *c = row;
    if (!*c->mapped_to) return "Nobody has said";
    const char *name = c->meaning ? c->meaning : "a code that is no longer known";
    return strcmp(c->mapped_to, c->code) == 0 ? name
                                              : arena_print(a, "%s (%s)", name, c->mapped_to);
}

static const struct list_column columns[] = {
    { "Code", CODES_LISTED_BY_CODE, .text = code_text, .show = code_cell },
    { "Table", CODES_LISTED_BY_CODE_TABLE, .text = table_text },
    { "Rows", CODES_LISTED_BY_ROWS_SEEN, .is_number = true, .starts_down = true,
      .text = rows_text },
    { "First came", NO_SORT, .text = first_text },
    { "Means", NO_SORT, .text = means_text },
    { 0 },
};

static struct list_rows rows_of(struct request *r, const struct list_page *page)
{
    struct code_lines rows =
        codes_listed(r->work.db, form_text(r, "table"), form_text(r, "state"), page);
    return (struct list_rows){ rows.count, rows.row };
}

static int64_t codes_counted(struct request *r)
{
    return codes_listed_count(r->work.db, form_text(r, "table"), form_text(r, "state"));
}

static int64_t id_of(const void *row)
{
    return ((const struct code_line *)row)->code_id;
}

static const char *key_of(struct arena *a, const void *row, int sort)
{
    const struct code_line *c = row;
    if (sort == CODES_LISTED_BY_ROWS_SEEN) return rows_text(a, row);
    return sort == CODES_LISTED_BY_CODE_TABLE ? c->code_table : c->code;
}

static void above(struct out *o, struct request *r)
{
    (void)r;
    codes_above_html(o);
}

const struct list codes_list = {
    .title = "Codes to map",
    .noun = "codes",
    .one = "code",
    .columns = columns,
    .filters = filters,
    .row_size = sizeof(struct code_line),
    .sort = CODES_LISTED_BY_ROWS_SEEN,
    .descending = true,
    .empty = "No such code. A code that an extract has and no table of ours is listed here after "
             "the import.",
    .rows = rows_of,
    .count = codes_counted,
    .id = id_of,
    .key = key_of,
    .above = above,
};

/* ---- one code --------------------------------------------------------------------*/

/* The known codes of its table, to choose from. */
static struct choice *meaning_choices(struct request *r, const struct code_line *c)
{
    struct arena *a = r->work.arena;
    struct meanings known = meanings_in(r->work.db, c->code_table);
    struct choice *choices = arena_take(a, (known.count + 2) * sizeof *choices);
    choices[0] = (struct choice){ "", "Select what it means" };
    size_t n = 1;
    for (size_t i = 0; i < known.count; i++) {
        const struct meaning *m = &known.row[i];
        if (strcmp(m->code, c->code) == 0) continue;
        choices[n++] = (struct choice){ m->code, arena_print(a, "%s (%s)", m->name, m->code) };
    }
    return choices;
}

static struct field *means_fields(struct request *r, const struct code_line *c)
{
    struct field *fields = arena_take(r->work.arena, 2 * sizeof *fields);
    fields[0] = (struct field){
        "means", "It means", .kind = FIELD_SELECT, .choices = meaning_choices(r, c),
        .missing = "Select the code that it means" };
    return fields;
}

static const struct field named_fields[] = {
    { "name", "It is called", .kind = FIELD_TEXT, .most = 120,
      .hint = "As it is to be read on a person’s record",
      .missing = "Enter what the code is called here" },
    { 0 },
};

static void show(struct request *r, const struct code_line *c)
{
    struct code_view v = { c, table_words(c->code_table), means_fields(r, c), named_fields };
    code_html(r->out, r, &v);
}

static const struct code_line *asked_code(struct request *r)
{
    const struct code_line *c = code_listed(r->work.db, path_id(r, "code"));
    if (!c) not_found(r);
    return c;
}

void get_code(struct request *r)
{
    const struct code_line *c = asked_code(r);
    if (c) show(r, c);
}

static void after(struct request *r, const struct code_line *c)
{
    if (refused(&r->refusal)) {
        r->status = 422;
        show(r, c);
    } else {
        redirect(r, "/admin/codes");
    }
}

void post_code_means(struct request *r)
{
    const struct code_line *c = asked_code(r);
    if (!c) return;
    if (form_check(r, means_fields(r, c)))
        r->refusal = code_means(&r->work, c->code_id, form_text(r, "means"));
    after(r, c);
}

void post_code_named(struct request *r)
{
    const struct code_line *c = asked_code(r);
    if (!c) return;
    if (form_check(r, named_fields))
        r->refusal = code_named(&r->work, c->code_id, form_text(r, "name"));
    after(r, c);
}
