/* pages.h -- the handlers of the desk, for its table of routes. */
#ifndef APP_DESK_PAGES_H
#define APP_DESK_PAGES_H

#include "platform/request.h"

void get_find(struct request *r);
void get_person(struct request *r);
void get_stream(struct request *r);
void get_sentence(struct request *r);
void get_contacts(struct request *r);
void get_details(struct request *r);
void get_working(struct request *r);
void get_looked(struct request *r);
void get_break_glass(struct request *r);
void post_break_glass(struct request *r);
void get_notices(struct request *r);
void post_notices(struct request *r);
void get_staff_member(struct request *r);
void get_glossary(struct request *r);
void get_keys(struct request *r);

#endif
