/* unknowns.c -- which questions about a case have no answer. */
#include "app/allocation/unknowns.h"

static bool no_rosh_level(const struct case_knowledge *k)
{
    return !k->has_rosh_level;
}

static bool never(struct date asked, struct date answered)
{
    return !date_known(asked) && !date_known(answered);
}

/* Asked again since the last answer, or not answered at all. */
static bool unanswered(struct date asked, struct date answered)
{
    return date_known(asked) && (!date_known(answered) || date_before(answered, asked));
}

static bool police_never_asked(const struct case_knowledge *k)
{
    return never(k->police_asked, k->police_answered);
}

static bool police_unanswered(const struct case_knowledge *k)
{
    return unanswered(k->police_asked, k->police_answered);
}

static bool care_never_asked(const struct case_knowledge *k)
{
    return never(k->care_asked, k->care_answered);
}

static bool care_unanswered(const struct case_knowledge *k)
{
    return unanswered(k->care_asked, k->care_answered);
}

static bool no_address(const struct case_knowledge *k)
{
    return !k->has_main_address;
}

static bool no_birth_date(const struct case_knowledge *k)
{
    return !k->has_birth_date;
}

const struct unknown unknowns[] = {
    { "RoSH level never set", no_rosh_level },
    { "Police never asked", police_never_asked },
    { "Children's social care never asked", care_never_asked },
    { "Police asked, no answer", police_unanswered },
    { "Children's social care asked, no answer", care_unanswered },
    { "Address not known", no_address },
    { "Date of birth not known", no_birth_date },
    { 0 },
};

struct unknown_count unknowns_count(const struct case_knowledge *k)
{
    struct unknown_count n = { 0, "" };
    for (const struct unknown *u = unknowns; u->words; u++)
        if (u->is_unknown(k) && !n.count++) n.first = u->words;
    return n;
}
