/* serve.c -- `probity serve`: answer on an address until told to stop. */
#include "cli/command.h"

#include "base/fault.h"
#include "cli/open.h"
#include "cli/options.h"
#include "composition.h"
#include "platform/db.h"
#include "platform/http.h"
#include "platform/journal.h"
#include "platform/log.h"
#include "platform/owner.h"
#include "platform/record.h"
#include "platform/secret.h"
#include "platform/server.h"
#include "platform/session.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const struct option_row rows[] = {
    DB_OPTION,
    { "port", "N", "8600", "the port to listen on; 0 takes any that is free and prints it" },
    { "address", "IP", "127.0.0.1", "the address to listen on; 0.0.0.0 for every one" },
    { "threads", "N", "0", "threads that read requests; 0 is two for each core" },
    { "writers", "N", "0", "threads that write, on PostgreSQL; 0 is four" },
    { "behind-tls", NULL, NULL, "a proxy in front gives TLS: cookies are for https only" },
    { "today", "DATE", NULL, "for practice and tests: the day it is, such as 2026-11-24" },
    { 0 },
};

struct serving { struct options options; struct server *server; struct http *http; };

static struct date practice_day(const struct options *o)
{
    const char *text = option(o, "today");
    struct date day = date_from_iso(text, NULL);
    if (text && !date_known(day)) fault("--today wants a date such as 2026-11-24, not '%s'", text);
    return day;
}

static void start(void *arg)
{
    struct serving *s = arg;
    const struct options *o = &s->options;
    struct server_settings server = {
        .db = option(o, "db"), .today = practice_day(o), .writers = option_number(o, "writers"),
    };
    struct http_settings http = {
        .address = option(o, "address"),
        .port = option_number(o, "port"),
        .threads = option_number(o, "threads"),
        .is_behind_tls = option_is_on(o, "behind-tls"),
    };
    s->server = server_start(&the_house, &server);
    s->http = http_start(s->server, &http);
}

static void seal(struct work *w, void *arg)
{
    (void)arg;
    const char *line = journal_seal(w);
    if (line) log_line(LOG_NOTE, "%s", line);
}

static void forget(struct work *w, void *arg)
{
    (void)arg;
    sessions_forget(w);
}

/* Once a minute, the day's seal if it is still to be made, and what can be forgotten.
 * Ends at a signal. */
static void keep_until_told(struct serving *s, const sigset_t *signals)
{
    for (;;) {
        const char *failed = server_do(s->server, seal, NULL);
        if (failed) log_line(LOG_WARNING, "no seal was made: %s", failed);
        failed = server_do(s->server, forget, NULL);
        if (failed) log_line(LOG_WARNING, "old sessions were not forgotten: %s", failed);
        struct timespec minute = { .tv_sec = 60 };
        if (sigtimedwait(signals, NULL, &minute) > 0) return;
    }
}

static int serve(int argc, char **argv)
{
    struct serving s = { 0 };
    if (!options_read(&s.options, &serve_command, argc, argv)) return ASKED_WRONGLY;
    const char *db = option(&s.options, "db");
    char why[OWNER_WHY];
    check_record(db);
    struct owner *owner = owner_take(db, why);
    if (!owner) {
        fprintf(stderr, "probity: %s: %s\n", db, why);
        return COULD_NOT_RUN;
    }

    /* Blocked before any thread starts, so that only this one is told. */
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);

    const char *reason = fault_guard(start, &s);
    if (reason) {
        fprintf(stderr, "probity: %s\n", reason);
        return COULD_NOT_RUN;
    }
    char text[SHOWN_NAME];
    printf("serving %s on http://%s:%d\n", shown_name(db, text), option(&s.options, "address"),
           http_port(s.http));
    fflush(stdout);
    keep_until_told(&s, &signals);
    http_stop(s.http);
    owner_leave(owner);
    return DONE;
}

const struct command serve_command = {
    .name = "serve",
    .summary = "answer on an address until told to stop",
    .help = "usage: probity serve [--db FILE|URL] [--port N] [--address IP] [--threads N]\n"
            "                     [--writers N] [--behind-tls] [--today DATE] [--settings FILE]\n\n"
            "Serves the record until it gets SIGTERM or SIGINT, then finishes what is under\n"
            "way. /health answers 200 while the record answers.\n",
    .options = rows,
    .run = serve,
};
