/* codes.c -- the code tables in use: ours, which are built in, and the unit's. */
#include "app/import/codes.h"

#include "app/contacts/load.h"
#include "app/import/codes.sql.h"
#include "base/fault.h"
#include "platform/csv.h"
#include "platform/embedded.h"

#include <dirent.h>
#include <string.h>

/* Every table, and what its file is called in a folder: ours, or as the public
 * reference tables of nDelius are. */
static const struct table_file { const char *table, *file; } table_files[] = {
    { "contact_types",                "contact_types" },
    { "contact_types",                "contact_types_attributes" },
    { "contact_types",                "contact_types_bookable" },
    { "contact_types",                "contact_types_by_group" },
    { "contact_types",                "contact_types_well_known" },
    { "contact_outcomes",             "contact_outcomes" },
    { "disposal_types",               "disposal_types" },
    { "offences",                     "offences" },
    { "offences",                     "delius_offences" },
    { "requirement_categories",       "requirement_categories" },
    { "requirement_categories",       "requirement_main_categories" },
    { "requirement_sub_categories",   "requirement_sub_categories" },
    { "licence_condition_categories", "licence_condition_categories" },
    { "licence_condition_categories", "licence_condition_main_categories" },
    { "register_types",               "register_types" },
    { "register_types",               "register_types_2021" },
    { "register_levels",              "register_levels" },
    { "project_kinds",                "project_kinds" },
    { "project_kinds",                "upw_project_types" },
    { "languages",                    "languages" },
    { "custody_status",               "custody_status" },
    { "address_status",               "address_status" },
    { "rosh_levels",                  "rosh_levels" },
};
enum { TABLE_FILES = sizeof table_files / sizeof *table_files };

/* The columns of a code table: any may be missing but the first two. */
enum column { CODE, NAME, APPOINTMENT, ABOUT, VICTIM, ENQUIRY, DISCLOSURE, ATTENDED, COMPLIED,
              ACCEPTABLE, COLUMNS };
static const struct column_name { const char *header; enum column column; } column_names[] = {
    { "code", CODE },             { "delius_code", CODE }, { "name", NAME },
    { "description", NAME },      { "appointment", APPOINTMENT }, { "about", ABOUT },
    { "victim", VICTIM },         { "enquiry", ENQUIRY },  { "disclosure", DISCLOSURE },
    { "attended", ATTENDED },     { "complied", COMPLIED }, { "acceptable", ACCEPTABLE },
};
enum { COLUMN_NAMES = sizeof column_names / sizeof *column_names };

/* One table while it is read. */
struct table_reader {
    struct work *w;
    struct code_table *table;
    bool is_ours;
    bool is_kept;               /* what is read goes into the record */
    int at[COLUMNS];            /* index of the cell; -1 = there is none */
};

/* ---- the tables ------------------------------------------------------------------*/

static void add_table(struct code_tables *all, struct arena *keep, const char *name)
{
    for (size_t i = 0; i < all->tables; i++)
        if (strcmp(all->table[i].name, name) == 0) return;
    if (all->tables == MOST_CODE_TABLES) fault("more than %d code tables", MOST_CODE_TABLES);
    all->table[all->tables++] = (struct code_table){
        .name = name, .known = { .arena = keep }, .unknown = { .arena = keep } };
}

struct code_table *code_table_named(struct code_tables *all, const char *name)
{
    for (size_t i = 0; i < all->tables; i++)
        if (strcmp(all->table[i].name, name) == 0) return &all->table[i];
    fault("there is no table of codes '%s'", name);
}

const struct code *code_find(const struct code_table *t, const char *code)
{
    const int64_t *at = lookup_find(&t->known, code);
    return at ? &t->code[*at] : NULL;
}

/* The first of two with the same code stands. */
static void know(struct code_table *t, const char *code, const struct code *facts)
{
    if (lookup_find(&t->known, code)) return;
    struct arena *keep = t->known.arena;
    *lookup_at(&t->known, code) = (int64_t)t->codes;
    struct code *c = arena_push(keep, &t->code, &t->codes, sizeof *c);
    *c = (struct code){ arena_text(keep, facts->name), arena_text(keep, facts->disclosure),
                        facts->is_victim };
}

/* ---- one file --------------------------------------------------------------------*/

static const char *cell(const struct table_reader *r, const struct csv_row *row, enum column column)
{
    int at = r->at[column];
    return at >= 0 && (size_t)at < row->cells ? row->cell[at] : "";
}

static const char *cell_or(const struct table_reader *r, const struct csv_row *row,
                           enum column column, const char *otherwise)
{
    const char *text = cell(r, row, column);
    return *text ? text : otherwise;
}

static bool says_yes(const struct table_reader *r, const struct csv_row *row, enum column column)
{
    return *cell(r, row, column) == 'Y';
}

/* A kind that says nothing of itself is about the person and looked at first. */
static void put_type(const struct table_reader *r, const struct csv_row *row, const struct code *c)
{
    contact_type_load(r->w, &(struct put_contact_type){
        .code = cell(r, row, CODE), .name = c->name, .victim = c->is_victim,
        .appointment = says_yes(r, row, APPOINTMENT), .enquiry = says_yes(r, row, ENQUIRY),
        .about = cell_or(r, row, ABOUT, "about"), .disclosure = c->disclosure });
}

/* "Y" and "N" are how others write yes and no. */
static const char *yes_or_no(const char *text)
{
    return *text == 'Y' || *text == 'y' ? "yes" : *text == 'N' || *text == 'n' ? "no" : "";
}

static void put_outcome(const struct table_reader *r, const struct csv_row *row,
                        const struct code *c)
{
    contact_outcome_load(r->w, &(struct put_contact_outcome){
        .code = cell(r, row, CODE), .name = c->name,
        .attended = yes_or_no(cell(r, row, ATTENDED)),
        .complied = yes_or_no(cell(r, row, COMPLIED)),
        .acceptable = yes_or_no(cell(r, row, ACCEPTABLE)) });
}

static void keep_row(const struct table_reader *r, const struct csv_row *row,
                     const struct code *c)
{
    const char *table = r->table->name;
    if (strcmp(table, "contact_types") == 0) put_type(r, row, c);
    if (strcmp(table, "contact_outcomes") == 0) put_outcome(r, row, c);
    (r->is_ours ? put_code : add_code)(r->w->db, table, cell(r, row, CODE), c->name);
}

static void put_row(const struct table_reader *r, const struct csv_row *row)
{
    const char *code = cell(r, row, CODE);
    bool is_told = lookup_find(&r->table->known, code) != NULL;
    if (row->is_blank || !*code || is_told) return;
    struct code c = { cell(r, row, NAME), cell_or(r, row, DISCLOSURE, "review"),
                      says_yes(r, row, VICTIM) };
    know(r->table, code, &c);
    if (r->is_kept) keep_row(r, row, &c);
}

static bool read_header(struct table_reader *r, const struct csv_row *header)
{
    for (int i = 0; i < COLUMNS; i++) r->at[i] = -1;
    for (size_t i = 0; header && i < header->cells; i++)
        for (int k = 0; k < COLUMN_NAMES; k++) {
            int *at = &r->at[column_names[k].column];
            if (*at < 0 && strcmp(header->cell[i], column_names[k].header) == 0) *at = (int)i;
        }
    return r->at[CODE] >= 0 && r->at[NAME] >= 0;
}

static bool read_table(struct table_reader *r, struct csv *csv)
{
    bool fits = read_header(r, csv_next(csv));
    for (const struct csv_row *row; fits && (row = csv_next(csv));) put_row(r, row);
    csv_close(csv);
    return fits;
}

/* ---- ours, the record's and the unit's -------------------------------------------*/

static void load_ours(struct code_tables *all, struct work *w, bool is_kept)
{
    for (size_t i = 0; i < all->tables; i++) {
        struct code_table *t = &all->table[i];
        const char *text = embedded_text(arena_print(w->arena, "data/codes/%s.csv", t->name));
        struct table_reader r = { .w = w, .table = t, .is_ours = true, .is_kept = is_kept };
        if (!text || !read_table(&r, csv_open_text(text))) fault("no codes for %s", t->name);
    }
}

/* What the unit loaded with an earlier import, and what it said a code means. */
static void load_held(struct code_tables *all, struct work *w)
{
    struct sent_contact_types types = sent_contact_types(w->db);
    for (size_t i = 0; i < types.count; i++)
        know(code_table_named(all, "contact_types"), types.row[i].code,
             &(struct code){ "", types.row[i].disclosure, types.row[i].is_victim });
    struct known_codes held = known_codes(w->db);
    for (size_t i = 0; i < held.count; i++)
        know(code_table_named(all, held.row[i].code_table), held.row[i].code,
             &(struct code){ held.row[i].name, "review", false });
    struct mapped_codes mapped = mapped_codes(w->db);
    for (size_t i = 0; i < mapped.count; i++) {
        struct code_table *t = code_table_named(all, mapped.row[i].code_table);
        const struct code *meant = code_find(t, mapped.row[i].mapped_to);
        if (meant) know(t, mapped.row[i].code, meant);
    }
}

static const char *table_of_file(const char *file)
{
    for (int i = 0; i < TABLE_FILES; i++) {
        size_t stem = strlen(table_files[i].file);
        if (strncmp(file, table_files[i].file, stem) == 0 && strcmp(file + stem, ".csv") == 0)
            return table_files[i].table;
    }
    return NULL;
}

/* Returns what is wrong with the file, or NULL. */
static const char *load_file(struct code_tables *all, struct work *w, const char *folder,
                             const char *file)
{
    const char *table = table_of_file(file);
    if (!table) return NULL;
    const char *path = arena_print(w->arena, "%s/%s", folder, file);
    struct csv_survey survey = csv_survey(path, (struct csv_settings){ 0 });
    struct table_reader r = { .w = w, .table = code_table_named(all, table), .is_kept = true };
    struct csv *csv = survey.problem ? NULL : csv_open(path, &survey);
    if (csv && read_table(&r, csv)) return NULL;
    return arena_print(w->arena, "%s is no table of codes: want columns code and name", path);
}

static const char *load_folder(struct code_tables *all, struct work *w, const char *folder)
{
    DIR *dir = opendir(folder);
    if (!dir) return arena_print(w->arena, "cannot read the folder of codes '%s'", folder);
    const char *problem = NULL;
    for (struct dirent *entry; !problem && (entry = readdir(dir));)
        problem = load_file(all, w, folder, entry->d_name);
    closedir(dir);
    return problem;
}

static void add_tables(struct code_tables *all, struct arena *keep)
{
    *all = (struct code_tables){ 0 };
    for (int i = 0; i < TABLE_FILES; i++) add_table(all, keep, table_files[i].table);
}

void code_tables_read(struct code_tables *all, struct work *w, struct arena *keep)
{
    add_tables(all, keep);
    load_ours(all, w, false);
    load_held(all, w);
}

void code_tables_load(struct code_tables *all, struct work *w, struct arena *keep,
                      const char *folder, const char **problem)
{
    add_tables(all, keep);
    load_ours(all, w, true);
    *problem = folder ? load_folder(all, w, folder) : NULL;
    load_held(all, w);
    forget_known_codes(w->db);
}

void code_tables_write_unknown(struct code_tables *all, struct work *w)
{
    for (size_t i = 0; i < all->tables; i++) {
        const struct lookup *unknown = &all->table[i].unknown;
        for (size_t k = 0; k < unknown->count; k++)
            count_code_to_map(w->db, all->table[i].name, unknown->entry[k].key,
                              new_key(w->now), unknown->entry[k].value);
    }
}
