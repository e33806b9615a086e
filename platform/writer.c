/* writer.c -- the one place that writes.
 *
 * SQLite has one writer, which takes everybody who is waiting into one
 * transaction: looks first, since a page waits for each, then the acts, each in
 * a savepoint of its own. One commit, one sync to the disk, then all are
 * answered. If the transaction is lost (a full disk takes the whole batch with
 * it), each is run again alone. PostgreSQL has several writers and a transaction
 * for each act, which is run again when the server says that two collided.
 *
 * A handler may therefore run more than once before its act is committed: it
 * changes nothing outside the record. No answer leaves before its commit. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "platform/log.h"
#include "platform/problem_pages.h"
#include "platform/session.sql.h"

#include <stdio.h>
#include <string.h>

struct turn { struct server *server; struct exchange *x; struct db *db; };

static bool is_look(const struct exchange *x)
{
    return !x->own && strcmp(x->request.method, "POST") != 0;
}

/* ---- one exchange, within an open transaction ------------------------------------*/

enum { ONE_LOOK_MS = 30 * 60 * 1000 };

static void note_last_look(struct db *db, const struct work *w, struct subject s)
{
    const struct last_look *last = last_look(db, w->reader.account_id, s.kind, s.id);
    if (!last) add_last_look(db, w->reader.account_id, s.kind, s.id);
    else move_last_look(db, w->reader.account_id, s.kind, s.id,
                        w->now.ms - last->looked_at.ms > ONE_LOOK_MS);
}

/* The page is drawn; record what it showed, on this connection. It is not drawn
 * again if the transaction is lost, so what it noted is kept for the next try. */
static void record_look(struct turn *t)
{
    struct request *r = &t->x->request;
    size_t noted = r->work.entry_count;
    r->work.db = t->db;
    work_ready(&r->work);
    journal_write(&r->work);
    r->work.entry_count = noted;
    if (t->x->wants_touch && r->session.digest) touch_session(t->db, r->session.digest);
    if (r->subject.kind && r->route->marks_look)
        note_last_look(t->db, &r->work, r->subject);
}

/* A form that was sent twice leads where its first sending led. */
static bool was_sent_before(struct exchange *x)
{
    struct request *r = &x->request;
    if (!x->form_key || !r->work.reader.account_id) return false;
    const struct sent_form *f = sent_form(r->work.db, r->work.reader.account_id, x->form_key);
    if (f) redirect(r, "%s", f->location);
    return f != NULL;
}

static void act(struct turn *t)
{
    struct exchange *x = t->x;
    struct request *r = &x->request;
    exchange_reset(x);
    exchange_on(t->server, x, t->db);
    if (!admit(t->server, x) || was_sent_before(x)) {
        journal_write(&r->work);
        return;
    }
    r->route->handle(r);
    if (r->status == 404 && !r->out->len) show_not_found(r);
    if (refused(&r->refusal)) return;
    journal_write(&r->work);
    if (x->form_key && r->location && r->work.reader.account_id)
        note_sent_form(t->db, r->work.reader.account_id, x->form_key, r->location);
}

static void act_of_our_own(struct turn *t)
{
    struct exchange *x = t->x;
    exchange_on(t->server, x, t->db);
    x->own(&x->request.work, x->own_arg);
    journal_write(&x->request.work);
}

static void run_turn(void *arg)
{
    struct turn *t = arg;
    db_savepoint(t->db);
    if (t->x->own) act_of_our_own(t);
    else if (is_look(t->x)) record_look(t);
    else act(t);
    if (refused(&t->x->request.refusal)) db_undo_savepoint(t->db);
    else db_release(t->db);
}

static void undo(void *db)
{
    db_undo_savepoint(db);
}

static void survive(void *arg)
{
    struct turn *t = arg;
    struct request *r = &t->x->request;
    db_savepoint(t->db);
    r->work.entry_count = 0;
    r->survives(r);
    journal_write(&r->work);
    db_release(t->db);
}

/* False if the whole transaction is gone and must be begun again. */
static bool take_turn(struct turn *t)
{
    struct exchange *x = t->x;
    const char *reason = fault_guard(run_turn, t);
    if (reason) {
        char kept[256];
        snprintf(kept, sizeof kept, "%s", reason);
        bool again = db_wants_retry(t->db);
        if (again || !db_in_transaction(t->db) || fault_guard(undo, t->db)) return false;
        if (x->own) snprintf(x->failed, sizeof x->failed, "%s", kept);
        else answer_fault(t->server, x, kept);
    }
    if (!x->request.survives) return true;
    return !fault_guard(survive, t) || db_in_transaction(t->db);
}

/* ---- a transaction ---------------------------------------------------------------*/

static void begin(void *db)
{
    db_begin_write(db);
}

static void commit(void *db)
{
    db_commit(db);
}

/* All of the list in one transaction. False if nothing of it was kept. */
static bool run_together(struct server *s, struct db *db, struct exchange *list)
{
    if (fault_guard(begin, db)) return false;
    for (int looks = 1; looks >= 0; looks--)
        for (struct exchange *x = list; x; x = x->next) {
            struct turn t = { s, x, db };
            if (is_look(x) == (looks == 1) && !take_turn(&t)) return false;
        }
    return !fault_guard(commit, db);
}

static void run_alone(struct server *s, struct db *db, struct exchange *x)
{
    struct exchange *next = x->next;
    x->next = NULL;
    bool kept = false;
    for (int i = 0; i < MOST_TRIES && !kept; i++) {
        db_rollback(db);
        kept = run_together(s, db, x);
    }
    x->next = next;
    if (kept) return;
    db_rollback(db);
    if (x->own) snprintf(x->failed, sizeof x->failed, "the record could not be written");
    else answer_busy(s, x);
}

static void answer_all(struct exchange *list)
{
    while (list) {
        struct exchange *x = list;
        list = x->next;     /* once answered, x belongs to somebody else */
        exchange_answered(x);
    }
}

/* A page whose look waited too long is not sent late and unrecorded: it says so. */
static void give_up_on_late_looks(struct server *s, struct exchange *list)
{
    struct instant now = server_now(s);
    for (struct exchange *x = list; x; x = x->next) {
        if (!is_look(x) || now.ms - x->began.ms <= WAIT_MS) continue;
        answer_busy(s, x);
        x->request.work.entry_count = 0;
    }
}

static void open_writer(void *arg)
{
    struct turn *t = arg;
    t->db = db_open(t->server->settings.db);
}

void *writer_thread(void *server)
{
    struct turn t = { .server = server };
    const char *reason = fault_guard(open_writer, &t);
    if (reason) log_line(LOG_ERROR, "the writer cannot open the record: %s", reason);
    int most = t.server->writers > 1 ? 1 : MOST_BATCH;
    for (struct exchange *list; (list = queue_take(&t.server->acts, most));) {
        if (!t.db && fault_guard(open_writer, &t)) {
            for (struct exchange *x = list; x; x = x->next)
                answer_busy(t.server, x);
        } else {
            give_up_on_late_looks(t.server, list);
            if (!run_together(t.server, t.db, list)) {
                db_rollback(t.db);
                for (struct exchange *x = list; x; x = x->next)
                    run_alone(t.server, t.db, x);
            }
        }
        answer_all(list);
    }
    db_close(t.db);
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

const char *server_do(struct server *s, void (*own)(struct work *w, void *arg), void *arg)
{
    static _Thread_local char failed[256];
    struct waiting wait = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, false };
    struct exchange *x = exchange_new();
    x->request.method = "";
    x->own = own;
    x->own_arg = arg;
    x->connection = &wait;
    x->answered = own_is_done;
    queue_put(&s->acts, x);
    pthread_mutex_lock(&wait.lock);
    while (!wait.is_done)
        pthread_cond_wait(&wait.done, &wait.lock);
    pthread_mutex_unlock(&wait.lock);
    memcpy(failed, x->failed, sizeof failed);
    exchange_free(x);
    return *failed ? failed : NULL;
}
