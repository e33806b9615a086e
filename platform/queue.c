/* queue.c -- a line of work for some threads. */
#include "platform/server_inside.h"

void queue_begin(struct queue *q)
{
    pthread_mutex_init(&q->lock, NULL);
    pthread_cond_init(&q->changed, NULL);
    q->first = NULL;
    q->last = &q->first;
    q->is_closed = false;
}

bool queue_put(struct queue *q, struct exchange *x)
{
    x->next = NULL;
    pthread_mutex_lock(&q->lock);
    bool is_open = !q->is_closed;
    if (is_open) {
        *q->last = x;
        q->last = &x->next;
        pthread_cond_signal(&q->changed);
    }
    pthread_mutex_unlock(&q->lock);
    return is_open;
}

static struct exchange *cut(struct queue *q, int most)
{
    struct exchange *first = q->first, **end = &first;
    for (int i = 0; i < most && *end; i++)
        end = &(*end)->next;
    q->first = *end;
    *end = NULL;
    if (!q->first) q->last = &q->first;
    return first;
}

struct exchange *queue_take(struct queue *q, int most)
{
    pthread_mutex_lock(&q->lock);
    while (!q->first && !q->is_closed)
        pthread_cond_wait(&q->changed, &q->lock);
    struct exchange *first = cut(q, most);
    pthread_mutex_unlock(&q->lock);
    return first;
}

void queue_close(struct queue *q)
{
    pthread_mutex_lock(&q->lock);
    q->is_closed = true;
    pthread_cond_broadcast(&q->changed);
    pthread_mutex_unlock(&q->lock);
}

void queue_end(struct queue *q)
{
    pthread_mutex_destroy(&q->lock);
    pthread_cond_destroy(&q->changed);
}
