/* sentence_dates_tranche.c -- whom a new law of release reaches, and when. Spec L A10. */
#include "rules/sentence_dates_inside.h"

bool law_exists(const struct timeline *t, enum release_law law)
{
    const struct release_regime *regime = &t->facts->regime;
    if (law == LAW_PROGRESSION) return regime->progression;
    return law == LAW_OF_2003 || regime->sds40;
}

bool law_fits(const struct timeline *t, enum release_law law, uint8_t line)
{
    const struct release_law_row *row = &release_laws[law];
    const struct imposed_sentence *s = &t->facts->sentence[line];
    if (s->kind != SENTENCE_STANDARD || (s->sds_plus && !row->sds_plus.whole)) return false;
    if (s->exclusions & row->not_with) return false;
    if (row->only_with && !(s->exclusions & row->only_with)) return false;
    bool would_be_plus = s->sds_plus_eligible && !s->sds_plus;
    return !row->adult_only || !(s->section_250 || s->recall || would_be_plus);
}

bool any_part_fits(const struct timeline *t, const struct aggregate *a, enum release_law law)
{
    for (size_t p = 0; p < a->parts; p++)
        if (law_fits(t, law, a->part[p])) return true;
    return false;
}

enum release_law newest_law(const struct timeline *t, const struct aggregate *a, int32_t day)
{
    for (int law = RELEASE_LAWS - 1; law > LAW_OF_2003; law--) {
        bool begun = law_exists(t, (enum release_law)law) &&
                     day >= date_number(release_laws[law].since);
        if (begun && any_part_fits(t, a, (enum release_law)law)) return (enum release_law)law;
    }
    return LAW_OF_2003;
}

/* The progression model puts short sentences for old offences on licence too. */
void give_licence(struct aggregate *a)
{
    bool before_2015 =
        a->offence != NO_DAY && a->offence < law_day(&offender_rehabilitation_act_2014);
    if (a->under_12_months && before_2015)
        a->gets = (a->gets & ~(unsigned)(SED | ARD)) | SLED | CRD;
}

/* Only the parts that the law fits are served under it. */
static void apply_law(struct timeline *t, struct aggregate *a, enum release_law law,
                      int32_t tranche_on)
{
    for (size_t p = 0; p < a->parts; p++)
        if (law_fits(t, law, a->part[p]))
            t->line[a->part[p]].share = sentence_at(t, a, p)->sds_plus
                                            ? release_laws[law].sds_plus
                                            : release_laws[law].standard;
    a->law = law;
    a->tranche_on = tranche_on;
    if (law == LAW_PROGRESSION) give_licence(a);
    count_days_to_serve(t, a);
}

/* ---- how long, for the tranche ---- */

int32_t length_for_tranche(const struct timeline *t, const struct aggregate *a,
                           const struct tranche_table *table)
{
    int32_t begins = date_number(table->tranche[0].on), from = NO_DAY;
    for (size_t p = 0; p < a->parts; p++) {
        const struct line *line = line_at(t, a, p);
        bool counts = sentence_at(t, a, p)->kind < SENTENCE_DETENTION_AND_TRAINING;
        if (counts && line->imposed < begins && (from == NO_DAY || line->imposed < from))
            from = line->imposed;
    }
    if (from == NO_DAY) return 0;

    int32_t next = from;
    for (size_t p = 0; p < a->parts; p++) {
        const struct imposed_sentence *s = sentence_at(t, a, p);
        if (s->kind >= SENTENCE_DETENTION_AND_TRAINING || line_at(t, a, p)->imposed >= begins)
            continue;
        struct sentence_length length = whole_length(s);
        next = term_end(&length, next) + 1;
    }
    if (!table->in_years) return next - from;
    return months_between(date_from_number(from), date_from_number(next)) / 12;
}

static int tranche_for(const struct tranche_table *table, int32_t longest)
{
    int n = 1;
    while (n < table->count && longest > table->tranche[n - 1].longest)
        n++;
    return n;
}

void set_tranche(struct timeline *t, enum tranched_law law, const struct tranche_table *table,
                 int32_t longest)
{
    t->tranche[law] = tranche_for(table, longest);
    t->tranche_on[law] = date_number(table->tranche[t->tranche[law] - 1].on);
}

/* ---- who is a candidate ---- */

static bool is_here(const struct aggregate *a)
{
    return a->standing == IN_CUSTODY || a->standing == ON_LICENCE;
}

/* Time at large that began on or after a day, as far as it is known by `now`;
 * its last day is not counted. */
static int32_t at_large_since(const struct timeline *t, int32_t since, int32_t now)
{
    int32_t days = 0;
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        int32_t first = day_of(a->first), last = day_of(a->last);
        bool known = a->kind == ADJUST_UNLAWFULLY_AT_LARGE && first != NO_DAY && last != NO_DAY &&
                     day_of(a->applies_from) < now;
        if (known && first >= since) days += last - first;
    }
    return days;
}

static bool has_older_part(const struct timeline *t, const struct aggregate *a,
                           enum release_law law, int32_t begins)
{
    for (size_t p = 0; p < a->parts; p++) {
        bool counts = law == LAW_SDS40 ? sentence_at(t, a, p)->kind == SENTENCE_STANDARD &&
                                             !sentence_at(t, a, p)->sds_plus
                                       : law_fits(t, law, a->part[p]);
        if (counts && line_at(t, a, p)->imposed < begins) return true;
    }
    return false;
}

static bool is_candidate(const struct timeline *t, const struct aggregate *a,
                         enum release_law law, int32_t begins, int32_t now)
{
    if (!is_here(a) || !has_older_part(t, a, law, begins)) return false;
    if (law == LAW_SDS40) return first_release(a) > begins;
    return without_added(a) - at_large_since(t, begins, now) >= begins;
}

/* ---- out of prison on the day: SDS40 passes the person by ---- */

const struct prison_movement *last_movement_before(const struct timeline *t, int32_t day)
{
    const struct prison_movement *last = NULL;
    for (size_t i = 0; i < t->facts->movements; i++) {
        const struct prison_movement *m = &t->facts->movement[i];
        if (date_known(m->on) && day_of(m->on) < day &&
            (!last || !date_before(m->on, last->on))) last = m;
    }
    return last;
}

static bool at_large_on(const struct timeline *t, int32_t day, int32_t now)
{
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        if (a->kind == ADJUST_UNLAWFULLY_AT_LARGE && day_of(a->applies_from) < now &&
            day_of(a->first) < day && day_of(a->first) != NO_DAY && day_of(a->last) >= day)
            return true;
    }
    return false;
}

static bool out_of_prison_on(const struct timeline *t, int32_t day, int32_t now)
{
    const struct prison_movement *last = last_movement_before(t, day);
    if (!last || !last->out) return false;
    bool early = last->reason == RELEASED_TO_CURFEW || last->reason == RELEASED_FOR_REMOVAL ||
                 last->reason == RELEASED_FROM_END_OF_CUSTODY;
    return early || !at_large_on(t, day, now);
}

/* ---- allocation ---- */

static void allocate(struct timeline *t, enum tranched_law which, enum release_law law,
                     const struct tranche_table *table, int32_t now)
{
    int32_t begins = date_number(table->tranche[0].on), longest = 0;
    bool any = false;
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        any = any || is_candidate(t, a, law, begins, now);
        if (is_here(a) && uncapped_expiry(a) >= begins)
            longest = later(longest, length_for_tranche(t, a, table));
    }
    if (!any) return;
    set_tranche(t, which, table, longest);
    if (law == LAW_SDS40 && out_of_prison_on(t, t->tranche_on[which], now)) {
        t->tranche[which] = 0;
        t->tranche_on[which] = NO_DAY;
    }
}

/* ---- the day itself ---- */

static bool is_reached(const struct timeline *t, const struct aggregate *a, enum release_law law,
                       int32_t day)
{
    return is_here(a) && first_release(a) > day && any_part_fits(t, a, law);
}

static bool reaches_any(const struct timeline *t, enum release_law law, int32_t day)
{
    for (size_t i = 0; i < t->count; i++)
        if (is_reached(t, &t->aggregate[i], law, day)) return true;
    return false;
}

static void reach_all(struct timeline *t, enum release_law law, int32_t day)
{
    bool reached[MOST_AGGREGATES] = { false };
    for (size_t i = 0; i < t->count; i++)
        reached[i] = is_reached(t, &t->aggregate[i], law, day);
    for (size_t i = 0; i < t->count; i++) {
        if (!reached[i]) continue;
        apply_law(t, &t->aggregate[i], law, day);
        t->aggregate[i].days.added_unused = t->aggregate[i].days.added_unused_licence = 0;
    }
}

/* The dates as they would have been are kept before the law changes them. */
static void keep_dates_before(struct timeline *t, enum release_law law, int32_t day)
{
    if (law == LAW_SDS40) {
        if (!reaches_any(t, law, day)) return;
        t->before_sds40 = take_result(t, t->count);
        t->has_before_sds40 = true;
        return;
    }
    if (!t->count) return;
    struct result before = take_result(t, t->count);
    bool merge = t->tranche[TRANCHED_SDS40] && t->has_before_sds40;
    t->before_progression = merge ? merge_sds40(t, before, &t->before_sds40) : before;
    t->has_before_progression = true;
}

static bool is_tranche_day(const struct tranche_table *table, int32_t day)
{
    for (int i = 0; i < table->count; i++)
        if (date_number(table->tranche[i].on) == day) return true;
    return false;
}

static void reach_by(struct timeline *t, enum tranched_law which, enum release_law law,
                     const struct tranche_table *table, int32_t day)
{
    if (!law_exists(t, law) || !is_tranche_day(table, day)) return;
    if (!t->tranche[which]) allocate(t, which, law, table, day);
    if (t->tranche_on[which] != day) return;
    keep_dates_before(t, law, day);
    reach_all(t, law, day);
}

/* From December 2024 further offences are served to the half again. */
static void exclude_further_offences(struct timeline *t, int32_t day)
{
    enum release_law law = LAW_SDS40_EXCLUSIONS;
    if (!law_exists(t, law) || day != date_number(release_laws[law].since)) return;
    for (size_t i = t->released; i < t->count; i++)
        if (any_part_fits(t, &t->aggregate[i], law)) apply_law(t, &t->aggregate[i], law, NO_DAY);
}

void reach_by_tranche(struct timeline *t, int32_t day)
{
    exclude_further_offences(t, day);
    reach_by(t, TRANCHED_SDS40, LAW_SDS40, &sds40_tranches, day);
    reach_by(t, TRANCHED_PROGRESSION, LAW_PROGRESSION, &progression_tranches, day);
}
