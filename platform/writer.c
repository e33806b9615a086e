/* writer.c -- the one place that writes.
 *
 * SQLite has one writer, which takes everybody who is waiting into one
 * transaction: looks first, since a page waits for each, then the acts, each in
 * a savepoint of its own (turn.c). One commit, one sync to the disk, then all are
 * answered. If the transaction is lost (a full disk takes the whole batch with
 * it), each is run again alone. PostgreSQL has several writers and a transaction
 * for each act, which is run again when the server says that two collided.
 *
 * A handler may therefore run more than once before its act is committed: it
 * changes nothing outside the record. No answer leaves before its commit. */
#include "platform/server_inside.h"

#include "base/fault.h"

#include <stdio.h>
#include <string.h>

/* ---- a transaction ---------------------------------------------------------------*/

/* What became of a transaction: everything in it was kept, or nothing; or it could
 * not even be begun, since somebody else has the record or it is not there. */
enum outcome { KEPT, LOST, SHUT };

static void begin(void *db)
{
    db_begin_write(db);
}

static void commit(void *db)
{
    db_commit(db);
}

/* A connection that was lost is made again, once. */
static bool has_begun(struct db *db)
{
    if (!fault_guard(begin, db)) return true;
    bool is_locked = db_wants_retry(db);
    db_rollback(db);
    return !is_locked && !fault_guard(begin, db);
}

static bool take_turns(struct writer *writer, struct exchange *list, bool looks)
{
    for (struct exchange *x = list; x; x = x->next) {
        struct turn t = { writer->server, x, writer->db };
        if (x->is_given_up || is_look(x) != looks) continue;
        if (!take_turn(&t)) return false;
    }
    return true;
}

/* All of the list in one transaction. */
static enum outcome run_together(struct writer *writer, struct exchange *list)
{
    if (!has_begun(writer->db)) return SHUT;
    bool all = take_turns(writer, list, true) && take_turns(writer, list, false)
               && !fault_guard(commit, writer->db);
    if (all) return KEPT;
    db_rollback(writer->db);
    return LOST;
}

static void give_up(struct exchange *x)
{
    x->is_given_up = true;
    if (x->own) snprintf(x->failed, sizeof x->failed, "the record could not be written");
    else answer_busy(x);
}

static void run_alone(struct writer *writer, struct exchange *x)
{
    struct exchange *next = x->next;
    enum outcome outcome = LOST;
    x->next = NULL;
    for (int i = 0; i < MOST_TRIES && outcome == LOST; i++)
        outcome = run_together(writer, x);
    x->next = next;
    if (outcome != KEPT) give_up(x);
}

/* ---- the line --------------------------------------------------------------------*/

/* A page whose look waited too long is not sent late and unrecorded: it says so. */
static void give_up_late_looks(const struct server *s, struct exchange *list)
{
    struct instant now = server_now(s);
    for (struct exchange *x = list; x; x = x->next)
        if (is_look(x) && now.ms - x->began.ms > WAIT_MS) give_up(x);
}

static void run_list(struct writer *writer, struct exchange *list)
{
    give_up_late_looks(writer->server, list);
    enum outcome outcome = run_together(writer, list);
    for (struct exchange *x = list; x; x = x->next) {
        if (x->is_given_up) continue;
        if (outcome == SHUT) give_up(x);
        else if (outcome == LOST) run_alone(writer, x);
    }
}

static void answer_all(struct exchange *list)
{
    while (list) {
        struct exchange *x = list;
        list = x->next;     /* once answered, x belongs to somebody else */
        exchange_answered(x);
    }
}

void *writer_thread(void *arg)
{
    struct writer *writer = arg;
    struct server *s = writer->server;
    int most = db_is_postgres(writer->db) ? 1 : MOST_BATCH;
    for (struct exchange *list; (list = queue_take(&s->acts, most));) {
        run_list(writer, list);
        answer_all(list);
    }
    return NULL;
}

/* ---- acts of the server's own ----------------------------------------------------*/

struct waiting { pthread_mutex_t lock; pthread_cond_t done; bool is_done; };

static void own_is_done(struct exchange *x)
{
    struct waiting *wait = x->connection;
    pthread_mutex_lock(&wait->lock);
    wait->is_done = true;
    pthread_cond_signal(&wait->done);
    pthread_mutex_unlock(&wait->lock);
}

static void wait_for(struct waiting *wait)
{
    pthread_mutex_lock(&wait->lock);
    while (!wait->is_done)
        pthread_cond_wait(&wait->done, &wait->lock);
    pthread_mutex_unlock(&wait->lock);
}

const char *server_do(struct server *s, void (*own)(struct work *w, void *arg), void *arg)
{
    static _Thread_local char failed[FAILED_TEXT];
    struct waiting wait = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false };
    struct exchange *x = exchange_new();
    x->request.method = "";
    x->own = own;
    x->own_arg = arg;
    x->connection = &wait;
    x->answered = own_is_done;
    if (queue_put(&s->acts, x)) wait_for(&wait);
    else snprintf(x->failed, sizeof x->failed, "the server is stopping");
    memcpy(failed, x->failed, sizeof failed);
    exchange_free(x);
    return *failed ? failed : NULL;
}
