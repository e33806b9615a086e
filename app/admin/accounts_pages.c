/* accounts_pages.c -- accounts: the list, a new one, reset, close, open again. */
#include "app/admin/admin_pages.h"

#include "app/admin/accounts.html.h"
#include "app/people/people.h"
#include "app/staff/accounts.h"
#include "app/staff/permissions.h"
#include "platform/secret.h"
#include "platform/session.sql.h"

#include <string.h>

/* ---- the list --------------------------------------------------------------------*/

static const char *username_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct account_line *)row)->username;
}

static void username_cell(struct out *o, const void *row)
{
    account_name_html(o, row);
}

static const char *name_text(struct arena *a, const void *row)
{
    (void)a;
    return ((const struct account_line *)row)->name;
}

static const char *role_text(struct arena *a, const void *row)
{
    (void)a;
    const struct account_line *account = row;
    for (const struct role *r = roles; r->name; r++)
        if (strcmp(r->name, account->role) == 0) return r->label;
    return account->role;
}

static const char *state_text(struct arena *a, const void *row)
{
    (void)a;
    return instant_known(((const struct account_line *)row)->closed_at) ? "Closed" : "Open";
}

static const struct list_column columns[] = {
    { "Username", ACCOUNTS_ALL_BY_USERNAME, .text = username_text, .show = username_cell },
    { "Name", ACCOUNTS_ALL_BY_NAME, .text = name_text },
    { "Role", ACCOUNTS_ALL_BY_ROLE, .text = role_text },
    { "State", NO_SORT, .text = state_text },
    { 0 },
};

static struct list_rows rows_of(struct request *r, const struct list_page *page)
{
    struct account_lines rows = accounts_all(r->work.db, page);
    return (struct list_rows){ rows.count, rows.row };
}

static int64_t count_of_accounts(struct request *r)
{
    return accounts_all_count(r->work.db);
}

static int64_t id_of(const void *row)
{
    return ((const struct account_line *)row)->account_id;
}

static const char *key_of(struct arena *a, const void *row, int sort)
{
    (void)a;
    const struct account_line *account = row;
    if (sort == ACCOUNTS_ALL_BY_NAME) return account->name;
    return sort == ACCOUNTS_ALL_BY_ROLE ? account->role : account->username;
}

static void above(struct out *o, struct request *r)
{
    (void)r;
    accounts_above_html(o);
}

const struct list accounts_list = {
    .title = "Accounts",
    .noun = "accounts",
    .one = "account",
    .columns = columns,
    .row_size = sizeof(struct account_line),
    .sort = ACCOUNTS_ALL_BY_USERNAME,
    .empty = "There is no account.",
    .rows = rows_of,
    .count = count_of_accounts,
    .id = id_of,
    .key = key_of,
    .above = above,
};

/* ---- a new one -------------------------------------------------------------------*/

static const struct choice role_choices[] = {
    { "", "Select a role" },
    { "practitioner", "Practitioner" },
    { "senior", "Senior probation officer" },
    { "head", "Head of unit" },
    { "administrator", "Reception and administration" },
    { "court_officer", "Court officer" },
    { "unpaid_work", "Unpaid-work supervisor" },
    { "premises", "Approved-premises manager" },
    { "victim_liaison", "Victim liaison officer" },
    { "inspector", "Inspector" },
    { "professional_standards", "Professional standards" },
    { "operator", "Operator" },
    { 0 },
};

const struct field account_fields[] = {
    { "username", "Username", .kind = FIELD_TEXT, .most = 60, .missing = "Enter a username" },
    { "name", "Name", .kind = FIELD_TEXT, .most = 120, .hint = "As colleagues know them",
      .missing = "Enter the name that colleagues know" },
    { "role", "Role", .kind = FIELD_SELECT, .choices = role_choices,
      .missing = "Select what they may do" },
    { "staff_code", "Staff code", .kind = FIELD_TEXT, .optional = true, .most = 20,
      .hint = "Of the member of staff who uses it, such as Q03A001", .is_narrow = true },
    { 0 },
};

void get_new_account(struct request *r)
{
    account_new_html(r->out, r);
}

/* A first password, made beside the writer; shown once, to be handed over. */
struct first { char password[TOKEN_TEXT], hash[PASSWORD_HASH_TEXT]; };

void prepare_first_password(struct request *r)
{
    struct first *f = arena_take(r->work.arena, sizeof *f);
    secret_token(f->password)[16] = '\0';
    password_hash(f->password, f->hash);
    r->prepared = f;
}

static void show_first_password(struct request *r, const char *username)
{
    const struct first *f = r->prepared;
    account_made_html(r->out, r, username, f->password);
}

void post_new_account(struct request *r)
{
    const struct first *f = r->prepared;
    if (form_check(r, account_fields)) {
        struct new_account n = {
            .username = form_text(r, "username"), .name = form_text(r, "name"),
            .role = form_text(r, "role"), .staff_code = form_text(r, "staff_code"),
            .password_hash = f->hash, .is_to_change = true,
        };
        r->refusal = account_make(&r->work, &n, NULL);
    }
    if (!refused(&r->refusal)) {
        people_give_all_holder_passes(&r->work);
        show_first_password(r, form_text(r, "username"));
        return;
    }
    r->status = 422;
    account_new_html(r->out, r);
}

/* ---- one account -----------------------------------------------------------------*/

void get_one_account(struct request *r)
{
    const struct account *a = account_by_id(r->work.db, path_id(r, "account"));
    if (a) account_one_html(r->out, r, a);
    else not_found(r);
}

static void after(struct request *r, struct refusal no)
{
    r->refusal = no;
    if (refused(&no)) {
        r->status = 422;
        get_one_account(r);
    } else {
        redirect(r, "/admin/accounts/%lld", (long long)path_id(r, "account"));
    }
}

void post_reset_account(struct request *r)
{
    const struct first *f = r->prepared;
    const struct account *a = account_by_id(r->work.db, path_id(r, "account"));
    struct refusal no = account_reset(&r->work, path_id(r, "account"), f->hash);
    if (refused(&no)) after(r, no);
    else show_first_password(r, a->username);
}

void post_close_account(struct request *r)
{
    struct refusal no = account_close(&r->work, path_id(r, "account"));
    people_give_all_holder_passes(&r->work);
    after(r, no);
}

void post_open_account(struct request *r)
{
    struct refusal no = account_reopen(&r->work, path_id(r, "account"));
    people_give_all_holder_passes(&r->work);
    after(r, no);
}
