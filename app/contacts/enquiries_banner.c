/* enquiries_banner.c -- what contacts tell of enquiries that were made.
 *
 * The source records no enquiry, only that something was asked or came in, by a
 * contact of one of four codes. A request is not an answer and an answer that
 * came in is not one that was read: each is its own sentence. */
#include "app/contacts/contacts.h"

#include "platform/words.h"

#include <string.h>

/* The codes are nDelius's. */
static const struct asked_of { const char *question, *asked, *answered; } enquiries[] = {
    { "Domestic abuse, police", "C369", "C515" },
    { "Children's social care", "SFGC", "SFRR" },
};
enum { ENQUIRIES = sizeof enquiries / sizeof *enquiries };

static struct date latest_of(const struct enquiry_lines *lines, const char *code)
{
    for (size_t i = 0; i < lines->count; i++)
        if (strcmp(lines->row[i].type_code, code) == 0) return lines->row[i].contact_on;
    return NO_DATE;
}

static struct banner_cell cell_for(struct work *w, const struct asked_of *e, struct date asked,
                                   struct date answered)
{
    struct banner_cell cell = { LOUD_UNKNOWN, e->question, "Never asked",
                                "No enquiry is recorded in nDelius." };
    if (date_known(answered) && !date_before(answered, asked)) {
        cell.loudness = LOUD_STALE;
        cell.answer = "Reply recorded, not read here";
        cell.detail = arena_print(w->arena, "Came in %s (%s). What it says is in the note.",
                                  day_words(w->arena, answered),
                                  ago_words(w->arena, answered, w->today));
    } else if (date_known(asked)) {
        cell.answer = "Asked, no answer";
        cell.detail = arena_print(w->arena, "Asked %s, %s. No reply is recorded.",
                                  day_words(w->arena, asked),
                                  ago_words(w->arena, asked, w->today));
    }
    return cell;
}

static void ask_enquiries(struct work *w, int64_t person, struct banner_cells *cells)
{
    struct enquiry_lines lines = enquiries_recorded(w->db, person);
    for (int i = 0; i < ENQUIRIES; i++) {
        struct date asked = latest_of(&lines, enquiries[i].asked);
        struct date answered = latest_of(&lines, enquiries[i].answered);
        banner_add(w, cells, cell_for(w, &enquiries[i], asked, answered));
    }
}

const struct banner_source enquiries_banner = { ask_enquiries };
