/* flags.c -- registrations in words, on the stream and in the banner. */
#include "app/flags/flags.h"

#include "platform/words.h"

#include <string.h>

bool registration_in_force(const struct registration_line *r, struct date on)
{
    bool begun = !date_known(r->registered_on) || !date_before(on, r->registered_on);
    return begun && (!date_known(r->ended_on) || date_before(on, r->ended_on));
}

const char *registration_words(struct arena *a, const struct registration_line *r)
{
    const char *type = r->type_name ? r->type_name
                                    : arena_print(a, "Register of unknown type %s", r->type_code);
    return *r->level_code ? arena_print(a, "%s, level %s", type, r->level_code) : type;
}

/* ---- the stream ------------------------------------------------------------------*/

static struct stream_entry entry_of(struct work *w, const struct registration_line *r,
                                    struct date on, bool is_end)
{
    return (struct stream_entry){
        .on = on,
        .id = r->registration_id,
        .room = flags_stream.room,
        .what = arena_print(w->arena, "%s: %s", is_end ? "Registration ended" : "Registered",
                            registration_words(w->arena, r)),
        .doubt = r->doubt,
        .source = source_words(w->arena, r->system, r->as_of_on),
        .written_at = r->known_at,
        .is_gone = instant_known(r->gone_at),
    };
}

static struct stream_entries flags_on_stream(struct work *w, int64_t person,
                                             const struct stream_page *page)
{
    struct stream_entries kept = { 0 };
    struct registration_lines all = registrations_of(w->db, person);
    for (size_t i = 0; i < all.count; i++) {
        const struct registration_line *r = &all.row[i];
        for (int end = 0; end < 2; end++) {
            struct stream_entry e = entry_of(w, r, end ? r->ended_on : r->registered_on, end == 1);
            stream_keep(w, &kept, &e, page);
        }
    }
    return kept;
}

const struct stream_source flags_stream = {
    .room = "registration",
    .label = "Registrations",
    .before = flags_on_stream,
};

/* ---- the banner ------------------------------------------------------------------*/

/* Registers that are as loud as a level, with the question they answer. The codes
 * are nDelius's. */
#define STAFF_QUESTION "Risk to staff"
static const struct loud_register { const char *code, *question; } loud_registers[] = {
    { "RCPR", "Children" },
    { "RCCO", "Children" },
    { "RCHD", "Children" },
    { "ADVP", "Domestic abuse" },
    { "IMAR", "Domestic abuse" },
    { "REG30", "Domestic abuse" },
    { "RVAD", "Adults at risk" },
    { "ALSH", "Harm to self" },
    { "RSTO", "Restraining order" },
    { "AV2S", STAFF_QUESTION },
    { "MAPP", "MAPPA" },
};
enum { LOUD_REGISTERS = sizeof loud_registers / sizeof *loud_registers };

static const char *question_of(const char *code)
{
    for (int i = 0; i < LOUD_REGISTERS; i++)
        if (strcmp(loud_registers[i].code, code) == 0) return loud_registers[i].question;
    return NULL;
}

static void add_flag(struct work *w, struct banner_cells *cells, const struct registration_line *r,
                     const char *question)
{
    bool lapsed = date_known(r->review_on) && date_before(r->review_on, w->today);
    const char *since = day_words(w->arena, r->registered_on);
    const char *due = day_words(w->arena, r->review_on);
    const char *review = !date_known(r->review_on) ? "No review is set."
        : lapsed ? arena_print(w->arena, "Review was due %s, %s.", due,
                               ago_words(w->arena, r->review_on, w->today))
                 : arena_print(w->arena, "Review due %s.", due);
    banner_add(w, cells, (struct banner_cell){
        LOUD_HIGH, question, registration_words(w->arena, r),
        arena_print(w->arena, "Registered %s. %s", since, review) });
}

static void ask_flags(struct work *w, int64_t person, struct banner_cells *cells)
{
    struct registration_lines all = registrations_of(w->db, person);
    bool staff_answered = false;
    for (size_t i = 0; i < all.count; i++) {
        const char *question = question_of(all.row[i].type_code);
        if (!question || !registration_in_force(&all.row[i], w->today)) continue;
        add_flag(w, cells, &all.row[i], question);
        staff_answered |= strcmp(question, STAFF_QUESTION) == 0;
    }
    if (!staff_answered)
        banner_add(w, cells, (struct banner_cell){ LOUD_QUIET, STAFF_QUESTION, "None registered",
                   "No entry is in force. Nobody is recorded as having asked." });
}

const struct banner_source flags_banner = { ask_flags };
