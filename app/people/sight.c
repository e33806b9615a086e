/* sight.c -- who may see whom. */
#include "app/people/sight.h"

#include "platform/journal.h"

#include <string.h>

enum { MOST_NOTICES = 100 };
enum { GLASS_MS = 4 * 60 * 60 * 1000, SHORTEST_REASON = 15 };

static const struct instant for_good = { 253402214400000 };     /* 9999-12-31 */

static struct subject person_subject(int64_t person_id)
{
    return (struct subject){ "person", person_id };
}

bool people_may_see(struct work *w, struct subject s)
{
    return strcmp(s.kind, "person") != 0 || person_in_sight(w->db, s.id);
}

/* Only a restriction breaks: everybody barred, the record not closed, and this
 * reader not excluded by name. */
static bool may_break(struct work *w, const struct person_sight *p)
{
    return p && strcmp(p->sight, "restricted") == 0
           && !bar_on(w->db, p->person_id, w->reader.account_id);
}

static void tell(struct work *w, int64_t person_id, const char *reason)
{
    struct tolds told = told_of_opening(w->db, person_id);
    for (size_t i = 0; i < told.count; i++)
        if (told.row[i].account_id != w->reader.account_id)
            add_notice(w->db, told.row[i].account_id, new_key(w->now), person_id, reason);
}

struct opened sight_break_glass(struct work *w, const char *crn, const char *reason)
{
    struct opened opened = { ALLOWED, 0 };
    if (strlen(reason) < SHORTEST_REASON)
        refusal_add(&opened.refusal, "reason",
                    "Say why you need to open it, in at least a sentence");
    const struct person_sight *p = sight_of_crn(w->db, crn);
    if (!may_break(w, p))
        refusal_add(&opened.refusal, "crn",
                    "There is no restricted record with this CRN that you can open");
    if (refused(&opened.refusal)) return opened;

    give_pass(w->db, &(struct give_pass){
        .person = p->person_id, .account = w->reader.account_id, .kind = "glass",
        .reason = reason, .until = instant_plus_ms(w->now, GLASS_MS) });
    journal(w, person_subject(p->person_id), "opened by break-glass", w->reader.account_id, reason);
    tell(w, p->person_id, reason);
    opened.person_id = p->person_id;
    return opened;
}

void sight_exclude(struct work *w, int64_t person_id, int64_t account_id, const char *reason)
{
    add_bar(w->db, person_id, account_id, reason);
    journal(w, person_subject(person_id), "excluded an account", account_id, reason);
}

void sight_name(struct work *w, int64_t person_id, int64_t account_id, const char *reason)
{
    give_pass(w->db, &(struct give_pass){ .person = person_id, .account = account_id,
              .kind = "named", .reason = reason, .until = for_good });
    journal(w, person_subject(person_id), "named an account", account_id, reason);
}

void sight_set(struct work *w, int64_t person_id, const char *sight, const char *reason)
{
    set_sight(w->db, person_id, sight);
    if (strcmp(sight, "open") == 0) lift_bar(w->db, person_id, 0);
    else add_bar(w->db, person_id, 0, sight);
    journal(w, person_subject(person_id), arena_print(w->arena, "set to %s", sight), 0, reason);
}

int64_t people_notices_waiting(struct work *w)
{
    return notices_waiting(w->db)->count;
}

struct notice_lines people_notices(struct work *w)
{
    return notices_of_reader(w->db, MOST_NOTICES);
}

void people_read_notices(struct work *w)
{
    read_notices(w->db);
    journal(w, (struct subject){ "account", w->reader.account_id }, "read notices", 0, NULL);
}
