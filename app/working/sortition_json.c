/* sortition_json.c -- the fairest selection of a panel, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "rules/sortition.h"

#include <string.h>

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

struct pool_input {
    struct sortition_facts facts;
    uint64_t features[SORTITION_POOL];
    struct sortition_quota quota[SORTITION_QUOTAS];
    const char *category[SORTITION_QUOTAS], *feature[SORTITION_QUOTAS];     /* by quota */
};

static int category_number(const struct pool_input *p, size_t quotas, const char *category)
{
    int found = word_index(category, p->category, (int)quotas);
    return found >= 0 ? p->quota[found].category : (int)quotas;
}

static int seats(const json_t *in, const char *key, const char **problem)
{
    struct maybe_int n = fact_int_at(in, key, problem, "a number of seats must be whole");
    if (n.known && n.value >= 0 && n.value <= SORTITION_POOL) return (int)n.value;
    complain(problem, "'min', 'max' and 'panel_size' are numbers of seats");
    return 0;
}

static void read_quotas(struct pool_input *p, const json_t *list, const char **problem)
{
    size_t q;
    json_t *in;
    json_array_foreach(list, q, in) {
        if (q == SORTITION_QUOTAS) {
            complain(problem, "there are more quotas than can be read");
            return;
        }
        p->category[q] = fact_text(in, "category", problem);
        p->feature[q] = fact_text(in, "feature", problem);
        if (!p->category[q] || !p->feature[q])
            complain(problem, "a quota has a category and a feature");
        p->quota[q] = (struct sortition_quota){
            .category = category_number(p, q, p->category[q]),
            .min = seats(in, "min", problem), .max = seats(in, "max", problem),
        };
        p->facts.quotas++;
    }
}

static uint64_t features_of(const struct pool_input *p, const json_t *person)
{
    uint64_t features = 0;
    for (size_t q = 0; q < p->facts.quotas; q++) {
        const char *has = json_string_value(json_object_get(person, p->category[q]));
        if (has && strcmp(has, p->feature[q]) == 0) features |= UINT64_C(1) << q;
    }
    return features;
}

static void read_pool(struct pool_input *p, const json_t *input, const char **problem)
{
    const json_t *pool = fact_list(input, "pool", problem);
    size_t i;
    json_t *person;
    memset(p, 0, sizeof *p);
    p->facts = (struct sortition_facts){ .features = p->features, .quota = p->quota };
    p->facts.panel_size = seats(input, "panel_size", problem);
    read_quotas(p, fact_list(input, "quotas", problem), problem);
    if (json_array_size(pool) > SORTITION_POOL) complain(problem, "the pool is too large");
    if (*problem) return;
    json_array_foreach(pool, i, person) {
        if (!fact_text(person, "id", problem)) complain(problem, "each person has an 'id'");
        p->features[i] = features_of(p, person);
    }
    p->facts.people = json_array_size(pool);
}

static json_t *fraction_json(struct fraction f)
{
    char text[FRACTION_TEXT];
    return json_string(fraction_text(f, text));
}

static json_t *chances_json(const struct sortition *s, const json_t *pool)
{
    json_t *chances = json_object(), *person;
    size_t i;
    json_array_foreach(pool, i, person)
        json_object_set_new(chances, json_string_value(json_object_get(person, "id")),
                            fraction_json(s->chance[s->group_of[i]]));
    return chances;
}

/* The panel that a seed draws; null without one. */
static json_t *panel_json(const struct sortition *s, const json_t *pool, const char *seed)
{
    bool chosen[SORTITION_POOL];
    if (!seed) return json_null();
    sortition_draw(s, seed, chosen);
    json_t *panel = json_array(), *person;
    size_t i;
    json_array_foreach(pool, i, person)
        if (chosen[i]) json_array_append(panel, json_object_get(person, "id"));
    return panel;
}

static json_t *sortition_json(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    struct pool_input p;
    struct sortition s;
    const json_t *pool = json_object_get(input, "pool");
    const char *seed = fact_text(input, "seed", problem);
    (void)codes;
    read_pool(&p, input, problem);
    if (!*problem && sortition_find(&p.facts, &s, w) == UNKNOWN)
        complain(problem, "no lottery can be found within the limits of sortition");
    if (*problem) return NULL;
    if (!s.feasible)
        return json_pack("{s:b, s:o}", "feasible", false, "committees", json_maybe_int(s.panels));
    return json_pack("{s:b, s:o, s:o, s:o, s:b, s:b, s:o}", "feasible", true,
                     "committees", json_maybe_int(s.panels),
                     "probabilities", chances_json(&s, pool),
                     "min_probability", fraction_json(s.least),
                     "fairest", s.fairest, "exact", s.exact,
                     "panel", panel_json(&s, pool, seed));
}

const struct rule_family sortition_families[] = {
    { .name = "sortition", .title = "Sortition: the fairest lottery for a panel with quotas",
      .source = "Leximin (Flanigan and others); docs/decisions/130", .find = sortition_json },
    { .name = NULL },
};
