/* banner.c -- all that a case learns of victims. */
#include "app/victims/victims.h"

#include "app/victims/read.sql.h"

static void ask_victims(struct work *w, int64_t person, struct banner_cells *cells)
{
    if (!victim_contact_applies(w->db, person)->applies) return;
    banner_add(w, cells, (struct banner_cell){ LOUD_STALE, "Victim contact", "Applies",
               "Ask the victim liaison officer (VLO) before you decide on release, licence "
               "conditions, areas or addresses." });
}

const struct banner_source victims_banner = { ask_victims };
