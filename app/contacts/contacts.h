/* contacts.h -- front door: what was done with a person or learned about them. */
#ifndef APP_CONTACTS_CONTACTS_H
#define APP_CONTACTS_CONTACTS_H

#include "app/contacts/read.sql.h"
#include "platform/banner.h"
#include "platform/stream.h"

extern const struct stream_source contacts_stream;
/* Domestic-abuse and children's enquiries, as far as contacts record them. */
extern const struct banner_source enquiries_banner;

#endif
