/* find_pages.c -- Find: the page, and its answer as one types. */
#include "app/desk/pages.h"

#include "app/desk/find.h"
#include "app/desk/find.html.h"

#include <string.h>

/* What was found goes on the reader's own chain: who was looked for, and who was
 * shown (DPA 2018 s62, consultation). */
static void note_found(struct request *r, const struct find_answer *answer)
{
    int64_t ids[MOST_FOUND];
    for (size_t i = 0; i < answer->count; i++)
        ids[i] = answer->found[i].person->person_id;
    if (*answer->typed)
        seen_rows(r, arena_print(r->work.arena, "find %s", answer->typed), ids, answer->count);
}

void get_find(struct request *r)
{
    struct find_answer answer = find_people(&r->work, asked(r, "q"));
    bool is_part = asked_int(r, "part", 0) == 1;
    note_found(r, &answer);
    if (is_part) find_part_html(r->out, r, &answer);
    else if (answer.sole && asked_int(r, "go", 1) == 1)
        redirect(r, "/people/%lld", (long long)answer.sole);
    else find_html(r->out, r, &answer);
}
