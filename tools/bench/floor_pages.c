/* floor_pages.c -- the queries that each page asks, and nothing else.
 *
 * The text is taken from what weave wrote, by name. What the program asks only to
 * admit somebody (their session, their sight) is not here. */
#include "tools/bench/floor.h"

#include "platform/db.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_STEPS = 24, MOST_HITS = 60, MOST_FOUND = 20, ROWS_AND_ONE = 51, PERSON_ENTRIES = 13 };

/* A query, and what it is given, a letter a parameter: p person, i name, 1 2 3 words,
 * n now, t today, r reader, f a day far ahead, x the greatest number, z the least,
 * a, b, c: as many rows as the stream, the next appointments, a list or a search shows. */
struct step { const char *query, *given; };

static const struct step person_page[] = {
    { "person_head", "prn" },
    { "present_holder", "pnrn" },
    { "facts_of", "pnrn" },
    { "protective_orders_of", "pnrn" },
    { "addresses_of", "pnrn" },
    { "registrations_of", "pnrn" },
    { "enquiries_recorded", "pnrn" },
    { "victim_contact_applies", "pt" },
    { "last_look", "rPp" },
    { "contacts_before", "pfxanrn" },
    { "events_of", "pnrn" },
    { "holders_of", "pnrn" },
    { "appointments_from", "ptbnrn" },
    { "requirements_of", "pnrn" },
    { "conditions_of", "pnrn" },
    { "unit_setting", "u" },
    { "newest_extract", "" },
    { 0 },
};

static const struct step cases_page[] = {
    { "cases_of_officer_0_up", "1rnezc" },
    { "withheld_of_officer", "1rn" },
    { "unit_setting", "u" },
    { "newest_extract", "" },
    { 0 },
};

static const struct step search[] = { { "names_like", "123hrn" }, { 0 } };
static const struct step result[] = { { "found_line", "prn" }, { "name_hit_line", "pirn" }, { 0 } };
static const struct step frame[] = { { "unit_setting", "u" }, { "newest_extract", "" }, { 0 } };

/* What the letters stand for, of one request. */
struct given { int64_t person_id, name_id; const char *words[3]; char now[32], today[16]; };

/* ---- statements ------------------------------------------------------------------*/

/* Prepared once a thread, known by the step's address. */
struct known { const struct step *step; sqlite3_stmt *statement; };

static const struct query *query_named(const char *name)
{
    for (size_t i = 0; i < all_queries_count; i++)
        if (strcmp(all_queries[i]->name, name) == 0) return all_queries[i];
    fprintf(stderr, "floor: there is no query %s any more\n", name);
    exit(2);
}

static sqlite3_stmt *prepared(sqlite3 *db, const struct step *step)
{
    sqlite3_stmt *st = NULL;
    const struct query *q = query_named(step->query);
    int failed = sqlite3_prepare_v3(db, q->sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL);
    if (failed || sqlite3_bind_parameter_count(st) != (int)strlen(step->given)) {
        fprintf(stderr, "floor: %s is asked in another way now: %s\n", q->name, sqlite3_errmsg(db));
        exit(2);
    }
    return st;
}

static sqlite3_stmt *statement_of(sqlite3 *db, const struct step *step)
{
    static _Thread_local struct known known[MOST_STEPS];
    struct known *k = known;
    while (k->step && k->step != step) k++;
    if (!k->step) *k = (struct known){ step, prepared(db, step) };
    return k->statement;
}

static void bind_text(sqlite3_stmt *st, int n, const char *text)
{
    sqlite3_bind_text(st, n, text, -1, SQLITE_STATIC);
}

static void bind(sqlite3_stmt *st, int n, char letter, const struct given *g)
{
    switch (letter) {
    case 'p': sqlite3_bind_int64(st, n, g->person_id); return;
    case 'i': sqlite3_bind_int64(st, n, g->name_id); return;
    case '1': case '2': case '3': bind_text(st, n, g->words[letter - '1']); return;
    case 'n': bind_text(st, n, g->now); return;
    case 't': bind_text(st, n, g->today); return;
    case 'r': sqlite3_bind_int64(st, n, 1); return;
    case 'f': bind_text(st, n, "9999-12-31"); return;
    case 'x': sqlite3_bind_int64(st, n, INT64_MAX); return;
    case 'z': sqlite3_bind_int64(st, n, INT64_MIN); return;
    case 'e': bind_text(st, n, ""); return;
    case 'P': bind_text(st, n, "person"); return;
    case 'u': bind_text(st, n, "unit_name"); return;
    case 'a': sqlite3_bind_int64(st, n, PERSON_ENTRIES); return;
    case 'b': sqlite3_bind_int64(st, n, 5); return;
    case 'c': sqlite3_bind_int64(st, n, ROWS_AND_ONE); return;
    case 'h': sqlite3_bind_int64(st, n, MOST_HITS); return;
    default: abort();
    }
}

static sqlite3_stmt *ask(sqlite3 *db, const struct step *step, const struct given *g)
{
    sqlite3_stmt *st = statement_of(db, step);
    for (int i = 0; step->given[i]; i++) bind(st, i + 1, step->given[i], g);
    return st;
}

/* ---- rows ------------------------------------------------------------------------*/

static void keep_row(struct answer *a, sqlite3_stmt *st)
{
    int columns = sqlite3_column_count(st);
    for (int i = 0; i < columns; i++) {
        const void *text = sqlite3_column_text(st, i);
        size_t len = (size_t)sqlite3_column_bytes(st, i);
        if (len > a->size - a->len) len = a->size - a->len;
        if (len) memcpy(a->text + a->len, text, len);
        a->len += len;
    }
}

static void ask_all(sqlite3 *db, struct answer *a, const struct step *steps, const struct given *g)
{
    for (; steps->query; steps++) {
        sqlite3_stmt *st = ask(db, steps, g);
        while (sqlite3_step(st) == SQLITE_ROW) keep_row(a, st);
        sqlite3_reset(st);
    }
}

/* ---- find ------------------------------------------------------------------------*/

/* "smith jo" begins between "smith" and "smiti", with " jo" somewhere after it. */
static void read_typed(struct given *g, const char *typed, char room[3][128])
{
    const char *second = strchr(typed, ' ');
    size_t len = second ? (size_t)(second - typed) : strlen(typed);
    snprintf(room[0], 128, "%.*s", (int)len, typed);
    snprintf(room[1], 128, "%s", room[0]);
    if (*room[1]) room[1][strlen(room[1]) - 1]++;
    snprintf(room[2], 128, second ? "%% %s%%" : "%%", second ? second + 1 : "");
    for (int i = 0; i < 3; i++) g->words[i] = room[i];
}

struct hit { int64_t person_id, name_id; };

static size_t add_hit(struct hit *hits, size_t count, sqlite3_stmt *st)
{
    struct hit hit = { sqlite3_column_int64(st, 1), sqlite3_column_int64(st, 2) };
    for (size_t i = 0; i < count; i++)
        if (hits[i].person_id == hit.person_id) return count;
    if (count <= MOST_FOUND) hits[count++] = hit;
    return count;
}

static void ask_find(sqlite3 *db, struct answer *a, struct given *g, const char *typed)
{
    char room[3][128];
    struct hit hits[MOST_FOUND + 1];
    size_t count = 0;
    read_typed(g, typed, room);
    sqlite3_stmt *st = ask(db, search, g);
    while (sqlite3_step(st) == SQLITE_ROW) count = add_hit(hits, count, st);
    sqlite3_reset(st);
    for (size_t i = 0; i < count; i++) {
        g->person_id = hits[i].person_id;
        g->name_id = hits[i].name_id;
        ask_all(db, a, result, g);
    }
    ask_all(db, a, frame, g);
}

/* ---- which page ------------------------------------------------------------------*/

static void take_the_time(struct given *g)
{
    struct timespec t;
    struct tm tm;
    clock_gettime(CLOCK_REALTIME, &t);
    gmtime_r(&t.tv_sec, &tm);
    strftime(g->now, sizeof g->now, "%Y-%m-%dT%H:%M:%S.000Z", &tm);
    strftime(g->today, sizeof g->today, "%Y-%m-%d", &tm);
}

int pages_ask(sqlite3 *db, struct answer *a, const char *path, const char *words)
{
    struct given g = { .words = { words } };
    take_the_time(&g);
    floor_run(db, "BEGIN");
    int found = 1;
    if (strncmp(path, "/people/", 8) == 0) {
        a->person_id = g.person_id = strtoll(path + 8, NULL, 10);
        ask_all(db, a, person_page, &g);
    } else if (strcmp(path, "/find") == 0) ask_find(db, a, &g, words);
    else if (strcmp(path, "/cases") == 0) ask_all(db, a, cases_page, &g);
    else found = 0;
    floor_run(db, "COMMIT");
    return found;
}
