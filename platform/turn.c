/* turn.c -- one exchange's turn within the writer's open transaction.
 *
 * Each has a savepoint of its own: what is refused or faults is undone and leaves the
 * others be. A turn may be taken more than once before it is committed, so it begins
 * from what was asked and not from what an earlier try left. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "platform/log.h"
#include "platform/look.h"
#include "platform/problem_pages.h"
#include "platform/session.sql.h"

#include <stdio.h>
#include <string.h>

bool is_look(const struct exchange *x)
{
    return !x->own && strcmp(x->request.method, "POST") != 0;
}

/* ---- what a turn does ------------------------------------------------------------*/

/* The page is drawn; record what it showed, on this connection. What was noted stays
 * noted: should the transaction be lost, it is written again. */
static void record_look(struct turn *t)
{
    struct request *r = &t->x->request;
    size_t noted = r->work.entry_count;
    r->work.db = t->db;
    work_ready(&r->work);
    journal_write(&r->work);
    r->work.entry_count = noted;
    if (shows_subject(r) && r->route->marks_look) look_note(&r->work, r->subject);
}

/* A form that was sent twice leads where its first sending led. */
static bool was_sent_before(struct exchange *x)
{
    struct request *r = &x->request;
    if (!x->form_key || !r->session.digest) return false;
    const struct sent_form *f = sent_form(r->work.db, r->work.reader.account_id, x->form_key);
    if (f) redirect(r, "%s", f->location);
    return f != NULL;
}

static void note_sent(struct exchange *x)
{
    struct request *r = &x->request;
    if (!x->form_key || !r->session.digest || !r->location) return;
    note_sent_form(r->work.db, r->work.reader.account_id, x->form_key, r->location);
}

/* Between the slow part and the turn the reader may have been let in: then nothing
 * was prepared, and the act must be asked for again. */
static bool lacks_its_slow_part(const struct exchange *x)
{
    return x->request.route->prepare && !x->is_prepared;
}

static void act(struct turn *t)
{
    struct exchange *x = t->x;
    struct request *r = &x->request;
    exchange_reset(x);
    exchange_on(t->server, x, t->db);
    if (admit(t->server, x) && !was_sent_before(x)) {
        if (lacks_its_slow_part(x)) show_busy(r);
        else r->route->handle(r);
        if (r->status == 404 && !r->out->len) show_not_found(r);
        if (refused(&r->refusal)) return;
        note_sent(x);
    }
    journal_write(&r->work);
}

static void act_of_our_own(struct turn *t)
{
    struct exchange *x = t->x;
    exchange_reset(x);
    exchange_on(t->server, x, t->db);
    x->failed[0] = '\0';
    x->own(&x->request.work, x->own_arg);
    journal_write(&x->request.work);
}

/* Somebody is still there, also when what they sent was refused. */
static void touch(struct turn *t)
{
    struct exchange *x = t->x;
    if (x->wants_touch && x->request.session.digest)
        touch_session(t->db, x->request.session.digest);
}

static void run_turn(void *turn)
{
    struct turn *t = turn;
    db_savepoint(t->db);
    if (t->x->own) act_of_our_own(t);
    else if (is_look(t->x)) record_look(t);
    else act(t);
    if (!is_look(t->x) && refused(&t->x->request.refusal)) db_undo_savepoint(t->db);
    else db_release(t->db);
    touch(t);
}

/* ---- what becomes of it ----------------------------------------------------------*/

static void undo(void *db)
{
    db_undo_savepoint(db);
}

/* After a fault: is the transaction still there, and as it was before the turn? */
static bool is_undone(struct turn *t)
{
    return !db_wants_retry(t->db) && db_in_transaction(t->db) && !fault_guard(undo, t->db);
}

static void write_survivors(void *turn)
{
    struct turn *t = turn;
    struct request *r = &t->x->request;
    db_savepoint(t->db);
    r->work.entry_count = 0;
    r->survives(r);
    journal_write(&r->work);
    db_release(t->db);
}

static bool survive(struct turn *t)
{
    if (!t->x->request.survives) return true;
    const char *reason = fault_guard(write_survivors, t);
    if (!reason) return true;
    char kept[FAILED_TEXT];
    snprintf(kept, sizeof kept, "%s", reason);
    if (!is_undone(t)) return false;
    log_line(LOG_ERROR, "what was to survive on %s did not: %s", t->x->request.route->path, kept);
    return true;
}

static void answer_failed(struct exchange *x, const char *reason)
{
    void (*survives)(struct request *r) = x->request.survives;
    if (x->own) snprintf(x->failed, sizeof x->failed, "%s", reason);
    else answer_fault(x, reason);
    x->request.survives = survives;
}

bool take_turn(struct turn *t)
{
    const char *reason = fault_guard(run_turn, t);
    if (!reason) return survive(t);
    char kept[FAILED_TEXT];
    snprintf(kept, sizeof kept, "%s", reason);
    if (!is_undone(t)) return false;
    answer_failed(t->x, kept);
    return survive(t);
}
