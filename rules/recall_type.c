/* recall_type.c -- which kinds of recall may be offered, and which one is required. */
#include "rules/recall_type.h"

#include "rules/law/recall_type.h"

static const char source[] = "L part C; CJA 2003 s255BA";

/* What the answers of one group say about a fixed term. */
struct exclusions {
    const char *first;          /* the first that excludes it, NULL if none does */
    const char *unanswered;     /* the first that is open, NULL if none is */
};

static bool is_asked(enum recall_group group, const struct recall_question_row *question)
{
    return group == RECALL_YOUTH ? question->youth : question->adult;
}

/* The question about a new offence as one that excludes when answered yes. */
static enum tri only_charged(enum new_offence new_offence)
{
    switch (new_offence) {
    case NEW_OFFENCE_NONE:
    case NEW_OFFENCE_CONVICTED:
        return NO;
    case NEW_OFFENCE_ONLY_CHARGED:
        return YES;
    case NEW_OFFENCE_NOT_ANSWERED:
        break;
    }
    return NOT_KNOWN;
}

static void look_at(struct exclusions *found, enum tri answer, const char *text)
{
    if (answer == NO) return;
    const char **named = answer == YES ? &found->first : &found->unanswered;
    if (!*named) *named = text;
}

static struct exclusions exclusions_of(const struct recall_facts *f)
{
    struct exclusions found = { 0 };
    if (f->group == RECALL_ADULT)
        look_at(&found, only_charged(f->new_offence),
                "Charged with a new offence and not yet convicted?");
    for (int i = 0; i < RECALL_QUESTIONS; i++)
        if (is_asked(f->group, &recall_question_rows[i]))
            look_at(&found, f->answer[i], recall_question_rows[i].text);
    return found;
}

static void name_unanswered(const struct recall_facts *f, struct working *w)
{
    if (f->group == RECALL_ADULT && only_charged(f->new_offence) == NOT_KNOWN)
        working_assumed(w, "new offence: not answered, counts as only charged");
    for (int i = 0; i < RECALL_QUESTIONS; i++) {
        const struct recall_question_row *question = &recall_question_rows[i];
        if (is_asked(f->group, question) && f->answer[i] != YES && f->answer[i] != NO)
            working_assumed(w, working_say(w, "%s not answered, counts as yes", question->code));
    }
}

static void make_mandatory(struct recall_offer *offer, enum recall_kind kind)
{
    offer->mandatory = kind;
    offer->may_offer[NO_RECALL] = true;
    offer->may_offer[kind] = true;
}

static void leave_to_officer(struct recall_offer *offer)
{
    for (int i = 0; i < RECALL_KINDS; i++) offer->may_offer[i] = true;
}

static const char *offer_text(const struct recall_offer *offer)
{
    if (offer->mandatory == FIXED_TERM_RECALL) return "a fixed-term recall is mandatory";
    if (offer->mandatory == STANDARD_RECALL) return "a standard recall is mandatory";
    return "the officer chooses, with a reason";
}

/* Adult and youth sentences: the questions decide. An open question matters
 * only if no other has excluded the fixed term. */
static enum known offer_by_questions(const struct recall_facts *f, struct recall_offer *offer,
                                     struct working *w)
{
    struct exclusions found = exclusions_of(f);
    bool rests_on_unanswered = !found.first && found.unanswered;
    if (!found.first && !found.unanswered) {
        make_mandatory(offer, FIXED_TERM_RECALL);
    } else if (f->group == RECALL_ADULT) {
        make_mandatory(offer, STANDARD_RECALL);
    } else {
        leave_to_officer(offer);
        offer->fixed_term_discretionary = found.first != NULL;
    }
    if (rests_on_unanswered && w) name_unanswered(f, w);
    working_step(w, "recall_offer", found.first ? found.first : found.unanswered ?
                 found.unanswered : "every answer is no", offer_text(offer), "", source);
    return rests_on_unanswered ? ASSUMED : KNOWN;
}

enum known recall_offer(const struct recall_facts *f, struct date on, struct recall_offer *offer,
                        struct working *w)
{
    *offer = (struct recall_offer){ 0 };
    if (!working_in_force(w, &recall_fifty_six_days, on)) {
        working_missing(w, "the questions that were asked before 31 March 2026");
        return UNKNOWN;
    }
    switch (f->group) {
    case RECALL_ADULT:
    case RECALL_YOUTH:
        return offer_by_questions(f, offer, w);
    case RECALL_EXTENDED:
    case RECALL_INDETERMINATE:
        make_mandatory(offer, STANDARD_RECALL);
        offer->always_emergency = f->group == RECALL_INDETERMINATE;
        working_step(w, "recall_offer",
                     f->group == RECALL_EXTENDED ? "extended sentence" : "indeterminate sentence",
                     offer_text(offer), "A fixed term is never open to this group", source);
        return KNOWN;
    case RECALL_UNDECIDED:
    case RECALL_GROUPS:
        break;
    }
    working_missing(w, "sentence group");
    return UNKNOWN;
}

/* ---- length -------------------------------------------------------------------------------- */

static const struct dated_number *length_number(bool youth, bool under_12_months)
{
    if (youth)
        return under_12_months ? &recall_days_youth_under_12_months
                               : &recall_days_youth_12_months_or_over;
    return under_12_months ? &recall_days_adult_under_12_months
                           : &recall_days_adult_12_months_or_over;
}

static bool may_be(enum tri answer, bool value)
{
    return answer != (value ? NO : YES);
}

/* The number that holds whichever way the missing facts turn out, or NULL. */
static const struct dated_number *length_certain(const struct recall_length_facts *f,
                                                 struct date on)
{
    const struct dated_number *certain = NULL;
    for (int youth = 0; youth <= 1; youth++) {
        for (int under = 0; under <= 1; under++) {
            if (!may_be(f->youth_or_section_250, youth)) continue;
            if (!may_be(f->all_under_12_months, under)) continue;
            const struct dated_number *n = length_number(youth, under);
            if (!dated_row(n, on)) return NULL;
            if (certain && number_on(certain, on) != number_on(n, on)) return NULL;
            certain = n;
        }
    }
    return certain;
}

enum known recall_length(const struct recall_length_facts *f, struct date revoked_on, int *days,
                         struct working *w)
{
    const struct dated_number *n = length_certain(f, revoked_on);
    *days = n ? (int)working_number(w, n, revoked_on) : 0;
    if (n && w)
        working_step(w, "recall_length", working_date(w, revoked_on),
                     working_say(w, "%d days", *days), "", "L part C");
    if (n) return KNOWN;

    if (f->youth_or_section_250 == NOT_KNOWN) working_missing(w, "youth or section 250");
    if (f->all_under_12_months == NOT_KNOWN)
        working_missing(w, "whether every sentence is under 12 months");
    if (!date_known(revoked_on)) working_missing(w, "date of revocation");
    return UNKNOWN;
}
