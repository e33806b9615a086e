/* holder_pass.c -- who may open a restricted record while nobody is named for it. */
#include "app/people/holder_pass.h"

#include "app/people/holder_pass.sql.h"
#include "app/people/sight.sql.h"
#include "platform/journal.h"

static const struct instant for_good = { 253402214400000 };     /* 9999-12-31 */

static void give(struct work *w, int64_t person_id, int64_t account_id)
{
    give_pass(w->db, &(struct give_pass){ .person = person_id, .account = account_id,
              .kind = "holder", .reason = "holds the case, or is their senior",
              .until = for_good });
    journal(w, (struct subject){ "person", person_id }, "gave a holder's pass", account_id, NULL);
}

static void take(struct work *w, int64_t person_id, int64_t account_id)
{
    take_pass(w->db, person_id, account_id, "holder");
    journal(w, (struct subject){ "person", person_id }, "took a holder's pass", account_id, NULL);
}

/* Both lists ascend: what is in one only is given or taken. */
void people_give_holder_passes(struct work *w, int64_t person_id)
{
    struct wanted_holders wanted = holders_to_pass(w->db, person_id);
    struct passed_holders held = holder_passes(w->db, person_id);
    size_t i = 0, k = 0;
    while (i < wanted.count || k < held.count) {
        int64_t want = i < wanted.count ? wanted.row[i].account_id : INT64_MAX;
        int64_t have = k < held.count ? held.row[k].account_id : INT64_MAX;
        if (want < have) give(w, person_id, want);
        if (have < want) take(w, person_id, have);
        i += want <= have;
        k += have <= want;
    }
}

void people_give_all_holder_passes(struct work *w)
{
    for (int64_t after = 0;;) {
        struct restricted_persons page = restricted_people(w->db, after);
        if (!page.count) return;
        for (size_t i = 0; i < page.count; i++)
            people_give_holder_passes(w, page.row[i].person_id);
        after = page.row[page.count - 1].person_id;
    }
}
