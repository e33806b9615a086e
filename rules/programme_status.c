/* programme_status.c -- where a referral to a group programme stands, and where it may be moved. */
#include "rules/programme_status.h"

#include <string.h>

static const char *const status_text[PROGRAMME_STATUSES] = {
    [PROGRAMME_AWAITING_ASSESSMENT] = "Awaiting assessment",
    [PROGRAMME_AWAITING_ALLOCATION] = "Awaiting allocation",
    [PROGRAMME_NOT_READY]           = "Suitable but not ready",
    [PROGRAMME_DEPRIORITISED]       = "Deprioritised",
    [PROGRAMME_SCHEDULED]           = "Scheduled",
    [PROGRAMME_ON_PROGRAMME]        = "On programme",
    [PROGRAMME_BREACH]              = "Breach (non-attendance)",
    [PROGRAMME_RECALL]              = "Recall",
    [PROGRAMME_RETURN_TO_COURT]     = "Return to court",
    [PROGRAMME_DEFERRED]            = "Deferred",
    [PROGRAMME_COMPLETE]            = "Programme complete",
    [PROGRAMME_WITHDRAWN]           = "Withdrawn",
};

/* Columns of the table below. */
enum {
    ASSESS = 1 << PROGRAMME_AWAITING_ASSESSMENT, ALLOCATE = 1 << PROGRAMME_AWAITING_ALLOCATION,
    NOT_READY = 1 << PROGRAMME_NOT_READY,        DEPRIORITISE = 1 << PROGRAMME_DEPRIORITISED,
    START = 1 << PROGRAMME_ON_PROGRAMME,         BREACH = 1 << PROGRAMME_BREACH,
    RECALL = 1 << PROGRAMME_RECALL,              COURT = 1 << PROGRAMME_RETURN_TO_COURT,
    DEFER = 1 << PROGRAMME_DEFERRED,             COMPLETE = 1 << PROGRAMME_COMPLETE,
    WITHDRAW = 1 << PROGRAMME_WITHDRAWN,
};

/* S f.3: from, and each status that it may be moved to by hand. */
static const unsigned moves[PROGRAMME_STATUSES] = {
    [PROGRAMME_AWAITING_ASSESSMENT] = ALLOCATE | NOT_READY | DEPRIORITISE | RECALL | COURT,
    [PROGRAMME_AWAITING_ALLOCATION] = DEPRIORITISE | RECALL | COURT,
    [PROGRAMME_SCHEDULED]           = DEPRIORITISE | RECALL | COURT | ASSESS | ALLOCATE | START,
    [PROGRAMME_ON_PROGRAMME]        = BREACH | RECALL | COURT | ASSESS | ALLOCATE | COMPLETE,
    [PROGRAMME_RETURN_TO_COURT]     = DEFER | WITHDRAW,
    [PROGRAMME_NOT_READY]           = ASSESS | DEPRIORITISE | RECALL | COURT,
    [PROGRAMME_DEPRIORITISED]       = ASSESS | RECALL | COURT,
    [PROGRAMME_BREACH]              = ASSESS | WITHDRAW,
    [PROGRAMME_RECALL]              = ASSESS | WITHDRAW,
    [PROGRAMME_DEFERRED]            = ASSESS | COURT,
    [PROGRAMME_COMPLETE]            = 0,
    [PROGRAMME_WITHDRAWN]           = 0,
};

static bool is_status(enum programme_status s)
{
    return (unsigned)s < PROGRAMME_STATUSES;
}

const char *programme_status_text(enum programme_status s)
{
    return is_status(s) ? status_text[s] : "";
}

enum programme_status programme_status_of(const char *text)
{
    int s = 0;
    while (s < PROGRAMME_STATUSES && (!text || strcmp(text, status_text[s]) != 0)) s++;
    return (enum programme_status)s;
}

bool programme_move_allowed(enum programme_status from, enum programme_status to)
{
    return is_status(from) && is_status(to) && (moves[from] & 1u << to);
}

bool programme_is_over(enum programme_status s)
{
    return is_status(s) && !moves[s];
}
