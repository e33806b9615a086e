/* user.c -- `probity user`: accounts, from the terminal. */
#include "cli/command.h"

#include "app/people/people.h"
#include "app/staff/accounts.h"
#include "app/staff/permissions.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/secret.h"
#include "platform/session.sql.h"

#include <stdio.h>
#include <string.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "role", "ROLE", NULL, "what the account may do" },
    { "name", "NAME", NULL, "what colleagues call them; the username if not said" },
    { "staff", "CODE", NULL, "the member of staff who uses it" },
    { "password", "WORDS", NULL, "a first password; one is made and printed if not said" },
    { 0 },
};

struct asked { const struct options *o; const char *username; };

static int answer(const struct refusal *no, const char *done, const char *username)
{
    if (!refused(no)) printf("%s %s\n", done, username);
    for (size_t i = 0; i < no->count; i++)
        fprintf(stderr, "probity: %s\n", no->line[i].sentence);
    return refused(no) ? ANSWER_IS_NO : DONE;
}

/* The hash of the password that was given, or of one made and printed here. */
static const char *first_password(struct work *w, const struct asked *a)
{
    const char *given = option(a->o, "password");
    char token[TOKEN_TEXT], *hash = arena_take(w->arena, PASSWORD_HASH_TEXT);
    if (given) return password_hash(given, hash);
    secret_token(token)[16] = '\0';
    printf("first password: %s\n", token);
    return password_hash(token, hash);
}

static int add(struct work *w, void *arg)
{
    const struct asked *a = arg;
    const char *name = option(a->o, "name");
    struct new_account n = {
        .username = a->username,
        .name = name ? name : a->username,
        .role = option(a->o, "role"),
        .staff_code = option(a->o, "staff"),
        .password_hash = first_password(w, a),
        .is_to_change = !option(a->o, "password"),
    };
    struct refusal no = account_make(w, &n, NULL);
    people_give_all_holder_passes(w);
    return answer(&no, "added", a->username);
}

static int64_t id_of(struct work *w, const struct asked *a)
{
    const struct account *account = account_named(w->db, a->username);
    return account ? account->account_id : 0;
}

static int reset(struct work *w, void *arg)
{
    const struct asked *a = arg;
    struct refusal no = account_reset(w, id_of(w, a), first_password(w, a));
    return answer(&no, "reset", a->username);
}

static int close_it(struct work *w, void *arg)
{
    const struct asked *a = arg;
    struct refusal no = account_close(w, id_of(w, a));
    people_give_all_holder_passes(w);
    return answer(&no, "closed", a->username);
}

static int reopen(struct work *w, void *arg)
{
    const struct asked *a = arg;
    struct refusal no = account_reopen(w, id_of(w, a));
    people_give_all_holder_passes(w);
    return answer(&no, "opened", a->username);
}

static const struct verb { const char *name; int (*act)(struct work *, void *); } verbs[] = {
    { "add", add }, { "reset", reset }, { "close", close_it }, { "open", reopen },
};

static const struct verb *verb_named(const char *name)
{
    for (size_t i = 0; name && i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].name, name) == 0) return &verbs[i];
    return NULL;
}

static int user(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &user_command, argc, argv)) return ASKED_WRONGLY;
    const struct verb *verb = verb_named(o.words[0]);
    if (!verb || o.word_count != 2) {
        fprintf(stderr, "probity: say `probity user add|reset|close|open USERNAME`\n");
        return ASKED_WRONGLY;
    }
    struct work *w = open_record(option(&o, "db"));
    struct asked a = { &o, o.words[1] };
    int code = in_transaction(w, verb->act, &a);
    close_record(w);
    return code;
}

const struct command user_command = {
    .name = "user",
    .summary = "add, reset, close or open an account",
    .help = "usage: probity user add USERNAME --role ROLE [--name NAME] [--staff CODE]\n"
            "                                 [--password WORDS] [--db FILE|URL]\n"
            "       probity user reset|close|open USERNAME [--db FILE|URL]\n\n"
            "Roles: practitioner, senior, head, administrator, court_officer, unpaid_work,\n"
            "premises, victim_liaison, inspector, professional_standards, operator.\n",
    .options = rows,
    .most_words = 2,
    .run = user,
};
