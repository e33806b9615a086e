/* made_up.h -- a house of no trade, whose routes do what a test wants done.
 *
 *     GET  /things/{thing}     shows "thing 4"; thing 13 is for nobody's eyes
 *     GET  /open               for anybody, and asks nothing
 *     GET  /mine               for any account
 *     GET  /work               for workers (permission 1), and noted as "saw work"
 *     GET  /slow               the same, beside the threads that read
 *     GET  /warned             shows a page with a refusal on it
 *     GET  /broken             faults
 *     POST /set                sets `name` to `value` for workers; goes on to /work
 *     POST /count              adds one to what `name` is set to
 *     POST /refused            sets `name` and refuses; what survives sets `survivor`
 *     POST /faulted            sets `name` and faults; what survives sets `survivor`
 *     POST /lost               the first time, the whole transaction is lost
 *     POST /held               does not return before let_go()
 *     POST /things/{thing}     sets `name`; its slow part runs first
 */
#ifndef TOOLS_MADE_UP_H
#define TOOLS_MADE_UP_H

#include "platform/house.h"
#include "platform/work.h"

extern const struct house made_up_house;

/* What a name is set to, on a connection of its own; NULL = nothing. */
const char *set_to(const char *name);

/* Let the handler of POST /held go on, and know that it has begun. */
void wait_until_held(void);
void let_go(void);

/* How often POST /lost was tried since this was last asked. */
int tries_of_lost(void);

/* From now on, thing 14 can be seen by whoever asks for the second time. */
void hide_thing_14_once(void);

#endif
