/* floor.c -- the least that could serve the same pages, over HTTP.
 *
 * usage: floor FILE PERSON_BYTES FIND_BYTES CASES_BYTES
 * Prints the port it took, and serves until it is told to stop. */
#include "tools/bench/floor.h"

#include <microhttpd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct floor_program { const char *file; struct page_sizes sizes; };

sqlite3 *floor_open(const char *file)
{
    sqlite3 *db = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(file, &db, flags, NULL)) {
        fprintf(stderr, "floor: %s: %s\n", file, sqlite3_errmsg(db));
        exit(2);
    }
    sqlite3_busy_timeout(db, 5000);
    floor_run(db, "PRAGMA journal_mode = WAL");
    floor_run(db, "PRAGMA synchronous = FULL");
    floor_run(db, "PRAGMA mmap_size = 2147418112");
    return db;
}

void floor_run(sqlite3 *db, const char *sql)
{
    if (!sqlite3_exec(db, sql, NULL, NULL, NULL)) return;
    fprintf(stderr, "floor: %s: %s\n", sql, sqlite3_errmsg(db));
    exit(2);
}

static sqlite3 *reader(const char *file)
{
    static _Thread_local sqlite3 *mine;
    if (!mine) mine = floor_open(file);
    return mine;
}

static size_t bytes_of(const struct page_sizes *s, const char *path)
{
    return *path && path[1] == 'p' ? s->person : path[1] == 'f' ? s->find : s->cases;
}

static enum MHD_Result send_it(struct MHD_Connection *c, struct answer *a)
{
    memset(a->text + a->len, 'x', a->size - a->len);
    struct MHD_Response *response =
        MHD_create_response_from_buffer(a->size, a->text, MHD_RESPMEM_PERSISTENT);
    MHD_add_response_header(response, "Content-Type", "text/html; charset=utf-8");
    enum MHD_Result sent = MHD_queue_response(c, MHD_HTTP_OK, response);
    MHD_destroy_response(response);
    return sent;
}

static struct answer *begin(struct MHD_Connection *c, size_t size)
{
    struct answer *a = calloc(1, sizeof *a);
    if (!a || !(a->text = malloc(size))) abort();
    a->connection = c;
    a->size = size;
    return a;
}

static enum MHD_Result handle(void *program, struct MHD_Connection *c, const char *path,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **state)
{
    (void)method, (void)version, (void)upload, (void)upload_size;
    const struct floor_program *p = program;
    struct answer *a = *state;
    if (!a) {
        *state = begin(c, bytes_of(&p->sizes, path));
        return MHD_YES;
    }
    if (a->is_recorded) return send_it(c, a);
    const char *words = MHD_lookup_connection_value(c, MHD_GET_ARGUMENT_KIND, "q");
    if (!pages_ask(reader(p->file), a, path, words ? words : "")) return MHD_NO;
    if (!a->person_id) return send_it(c, a);
    MHD_suspend_connection(c);
    looks_put(a);
    return MHD_YES;
}

static void forget(void *program, struct MHD_Connection *c, void **state,
                   enum MHD_RequestTerminationCode why)
{
    (void)program, (void)c, (void)why;
    struct answer *a = *state;
    if (!a) return;
    free(a->text);
    free(a);
}

static struct MHD_Daemon *start(struct floor_program *p)
{
    return MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, handle, p,
        MHD_OPTION_NOTIFY_COMPLETED, forget, p,
        MHD_OPTION_THREAD_POOL_SIZE, (unsigned)(2 * sysconf(_SC_NPROCESSORS_ONLN)),
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)32768, MHD_OPTION_END);
}

int main(int argc, char **argv)
{
    if (argc != 5) return 2;
    struct floor_program p = { argv[1], { strtoul(argv[2], NULL, 10), strtoul(argv[3], NULL, 10),
                                          strtoul(argv[4], NULL, 10) } };
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, NULL);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    looks_begin(p.file);
    struct MHD_Daemon *daemon = start(&p);
    if (!daemon) return 2;
    printf("%d\n", MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port);
    fflush(stdout);
    int got;
    sigwait(&signals, &got);
    return 0;
}
