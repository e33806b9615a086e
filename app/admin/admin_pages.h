/* admin_pages.h -- the handlers and lists of administration. */
#ifndef APP_ADMIN_ADMIN_PAGES_H
#define APP_ADMIN_ADMIN_PAGES_H

#include "platform/form.h"
#include "platform/list.h"

extern const struct list accounts_list, codes_list;
extern const struct field account_fields[];

void get_admin(struct request *r);
void get_roles(struct request *r);
void get_new_account(struct request *r);
void prepare_first_password(struct request *r);
void post_new_account(struct request *r);
void get_one_account(struct request *r);
void post_reset_account(struct request *r);
void post_close_account(struct request *r);
void post_open_account(struct request *r);

void get_code(struct request *r);
void post_code_means(struct request *r);
void post_code_named(struct request *r);

#endif
