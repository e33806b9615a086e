/* problem_pages.h -- pages for what did not go as asked. Each sets the status. */
#ifndef PLATFORM_PROBLEM_PAGES_H
#define PLATFORM_PROBLEM_PAGES_H

#include "platform/request.h"

/* 404: nothing here that this reader can open, whether or not it exists. */
void show_not_found(struct request *r);
/* 403: the role does not include this. */
void show_not_allowed(struct request *r);
/* 403: the form came from elsewhere or from a session that has ended. */
void show_stale_form(struct request *r);
/* 500: something broke; nothing was changed. The reference is in the log. */
void show_fault(struct request *r, const char *reference);
/* 503: not now; nothing was changed. */
void show_busy(struct request *r);
/* 400 and its relatives, with a sentence. */
void show_bad_request(struct request *r, int status, const char *sentence);

#endif
