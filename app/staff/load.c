/* load.c -- teams, offices, staff and their absences, as a source sends them. */
#include "app/staff/load.h"

enum loaded team_load(struct work *w, const struct add_sent_team *team)
{
    int64_t kept = keep_team(w->db, team->code);
    int64_t written = add_sent_team(w->db, team);
    if (!written) unkeep_team(w->db, team->code);
    return loaded_as(written, kept);
}

enum loaded office_load(struct work *w, const struct add_sent_office *office)
{
    int64_t kept = keep_office(w->db, office->code);
    int64_t written = add_sent_office(w->db, office);
    if (!written) unkeep_office(w->db, office->code);
    return loaded_as(written, kept);
}

enum loaded officer_load(struct work *w, const struct add_sent_officer *officer)
{
    int64_t kept = keep_officer(w->db, officer->code);
    int64_t written = add_sent_officer(w->db, officer);
    if (!written) unkeep_officer(w->db, officer->code);
    return loaded_as(written, kept);
}

enum loaded absence_load(struct work *w, struct add_sent_absence absence)
{
    absence.id = new_key(w->now);
    int64_t added = add_sent_absence(w->db, &absence);
    return loaded_as(added, added ? supersede_absence(w->db, absence.source_ref, absence.id) : 0);
}

/* Held, not yet marked, and not sent this time. */
static bool has_gone(struct instant gone_at, const char *reference, struct still_sent sent)
{
    return !instant_known(gone_at) && !sent.is(sent.run, 0, reference);
}

int64_t teams_mark_gone(struct work *w, struct still_sent sent)
{
    int64_t gone = 0;
    struct sent_teams held = sent_teams(w->db);
    for (size_t i = 0; i < held.count; i++) {
        if (!has_gone(held.row[i].gone_at, held.row[i].code, sent)) continue;
        mark_team_gone(w->db, held.row[i].team_id);
        gone++;
    }
    return gone;
}

int64_t offices_mark_gone(struct work *w, struct still_sent sent)
{
    int64_t gone = 0;
    struct sent_offices held = sent_offices(w->db);
    for (size_t i = 0; i < held.count; i++) {
        if (!has_gone(held.row[i].gone_at, held.row[i].code, sent)) continue;
        mark_office_gone(w->db, held.row[i].office_id);
        gone++;
    }
    return gone;
}

int64_t officers_mark_gone(struct work *w, struct still_sent sent)
{
    int64_t gone = 0;
    struct sent_officers held = sent_officers(w->db);
    for (size_t i = 0; i < held.count; i++) {
        if (!has_gone(held.row[i].gone_at, held.row[i].code, sent)) continue;
        mark_officer_gone(w->db, held.row[i].officer_id);
        gone++;
    }
    return gone;
}

int64_t absences_mark_gone(struct work *w, struct still_sent sent)
{
    int64_t gone = 0;
    struct absence_refs held = sent_absences(w->db);
    for (size_t i = 0; i < held.count; i++) {
        if (sent.is(sent.run, 0, held.row[i].source_ref)) continue;
        mark_absence_gone(w->db, held.row[i].officer_id, held.row[i].absence_id);
        gone++;
    }
    return gone;
}
