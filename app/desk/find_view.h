/* find_view.h -- how an answer of Find is said. For find.html. */
#ifndef APP_DESK_FIND_VIEW_H
#define APP_DESK_FIND_VIEW_H

#include "app/desk/find.h"
#include "platform/request.h"

void find_results(struct out *o, const struct request *r, const struct find_answer *a);

/* "3 people, best match first"; "Nobody is recorded under 2002/0073319K". */
const char *find_count_words(const struct request *r, const struct find_answer *a);
/* "Likes to be called Marc. Community order. With Amara Osei. Next 8 December". */
const char *found_detail(const struct request *r, const struct found *f);
/* Why this one is in the answer, if not by their name or number; else NULL. */
const char *found_because(const struct request *r, const struct found *f);
const char *found_name(const struct request *r, const struct found_line *p);
const char *found_born(const struct request *r, const struct found_line *p);
const char *letter_words(const struct request *r, const struct number_problem *p);
/* RoSH level and what is not known, loud ones first. */
void rosh_chip(struct out *o, const char *rosh);
void found_chips(struct out *o, const struct found *f);
struct url person_url(const struct request *r, int64_t person_id);
struct url find_url(const struct request *r, const char *typed);

#endif
