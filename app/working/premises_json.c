/* premises_json.c -- approved premises: length of stay, deadlines, capacity, as JSON. */
#include "app/working/family.h"

#include "app/working/calendar_json.h"
#include "app/working/facts.h"
#include "rules/premises_capacity.h"
#include "rules/premises_deadline.h"
#include "rules/premises_stay.h"

#include <string.h>

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

/* ---- length of stay ------------------------------------------------------------------------ */

static const struct { const char *word; enum premises_type type; } type_words[] = {
    { "normal", PREMISES_NORMAL },                { "rfap", PREMISES_RECOVERY },
    { "pipe", PREMISES_PIPE },                    { "esap", PREMISES_ESAP },
    { "mhapStJosephs", PREMISES_MENTAL_HEALTH },  { "mhapElliottHouse", PREMISES_MENTAL_HEALTH },
};

static enum premises_type type_from(const char *word, const char **problem)
{
    for (size_t i = 0; word && i < sizeof type_words / sizeof *type_words; i++)
        if (strcmp(word, type_words[i].word) == 0) return type_words[i].type;
    complain(problem, "'ap_type' is not a type of premises");
    return PREMISES_TYPES;
}

/* A letter of the table, or what is outside it. */
static char tier_from(const char *text)
{
    return text && strlen(text) == 1 ? *text : '\0';
}

static json_t *duration_json(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    static const char *const models[] = { [STAY_TIER_V2] = "V2", [STAY_TIER_V3] = "V3" };
    static const char *const sentences[STAY_SENTENCES] = {
        [STAY_SENTENCE_NOT_NAMED] = "unknown",   [STAY_LIFE] = "life", [STAY_IPP] = "ipp",
        [STAY_STANDARD] = "standardDeterminate", [STAY_EXTENDED] = "extendedDeterminate",
        [STAY_COMMUNITY_ORDER] = "communityOrder", [STAY_BAIL] = "bailPlacement",
        [STAY_NON_STATUTORY] = "nonStatutory",
    };
    (void)codes;
    struct stay_facts f = {
        .model = (enum stay_model)fact_word(input, "tier_version", models, STAY_TIER_V3, problem),
        .type = type_from(fact_text(input, "ap_type", problem), problem),
        .womens = fact_yes(input, "womens", problem),
        .sentence = (enum stay_sentence)fact_word(input, "sentence_type", sentences,
                                                  STAY_SENTENCE_NOT_NAMED, problem),
        .tier = tier_from(fact_text(input, "tier", problem)),
    };
    if (*problem) return NULL;
    struct stay_answer answer;
    stay_find(&f, &answer, w);
    struct maybe_int weeks = answer.refused ? UNKNOWN_INT : known_int(answer.weeks);
    struct maybe_int days = answer.refused ? UNKNOWN_INT : known_int(7 * answer.weeks);
    return json_pack("{s:o, s:o, s:b}", "weeks", json_maybe_int(weeks),
                     "days", json_maybe_int(days), "error", answer.refused);
}

/* ---- deadlines ----------------------------------------------------------------------------- */

/* "2023-01-16T09:00:00Z": whole seconds are written without milliseconds. */
static json_t *instant_json(struct instant t)
{
    char text[INSTANT_TEXT];
    if (!instant_known(t)) return json_null();
    instant_iso(t, text);
    if (t.ms % 1000) return json_string(text);
    return json_sprintf("%.19sZ", text);
}

static json_t *deadline_json(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    static const char *const tasks[] = {
        [PREMISES_ASSESSMENT] = "assessment",
        [PREMISES_PLACEMENT_APPLICATION] = "placement_application",
    };
    static const char *const notices[] = {
        [NOTICE_STANDARD] = "standard", [NOTICE_SHORT] = "shortNotice",
        [NOTICE_EMERGENCY] = "emergency",
    };
    (void)codes;
    struct calendar_input own;
    const struct calendar *calendar = calendar_from_input(&own, input, problem);
    const char *created = fact_text(input, "created_at", problem);
    struct premises_task_facts f = {
        .task = (enum premises_task)fact_word(input, "task", tasks, PREMISES_ASSESSMENT, problem),
        .notice = (enum premises_notice)fact_word(input, "notice", notices, NOTICE_STANDARD,
                                                  problem),
        .created = created ? instant_from_iso(created) : NO_INSTANT,
    };
    struct instant due;
    if (!instant_known(f.created)) complain(problem, "'created_at' must be a UTC date and time");
    if (*problem) return NULL;
    premises_due(&f, calendar, &due, w);
    return json_pack("{s:o}", "due_at", instant_json(due));
}

/* ---- capacity ------------------------------------------------------------------------------ */

enum { MOST_BEDS = 512, MOST_BOOKINGS = 2048, MOST_SPANS = 2048 };

static const char *const characteristic_words[ROOM_CHARACTERISTICS] = {
    [ROOM_ARSON_SUITABLE] = "isArsonSuitable",    [ROOM_EN_SUITE] = "hasEnSuite",
    [ROOM_SINGLE] = "isSingle",                   [ROOM_STEP_FREE] = "isStepFreeDesignated",
    [ROOM_SEX_OFFENDERS] = "isSuitedForSexOffenders",
    [ROOM_WHEELCHAIR] = "isWheelchairDesignated",
};

struct capacity_input {
    struct premises_bed bed[MOST_BEDS];
    struct space_booking booking[MOST_BOOKINGS];
    struct day_span span[MOST_SPANS];
    size_t beds, bookings, spans;
};

/* Words of premises rather than rooms are left out. */
static unsigned characteristics_from(const json_t *list)
{
    unsigned found = 0;
    size_t i;
    json_t *word;
    json_array_foreach(list, i, word) {
        int c = word_index(json_string_value(word), characteristic_words, ROOM_CHARACTERISTICS);
        if (c >= 0) found |= 1u << c;
    }
    return found;
}

static struct date date_at(const json_t *pair, size_t i, const char **problem)
{
    struct date d = date_from_iso(json_string_value(json_array_get(pair, i)), NULL);
    if (!date_known(d)) complain(problem, "'out_of_service' are pairs of dates");
    return d;
}

static void read_spans(struct capacity_input *c, struct premises_bed *bed, const json_t *list,
                       const char **problem)
{
    size_t i;
    json_t *pair;
    bed->out_of_service = &c->span[c->spans];
    json_array_foreach(list, i, pair) {
        if (c->spans == MOST_SPANS) {
            complain(problem, "there are more days out of service than can be read");
            return;
        }
        c->span[c->spans++] = (struct day_span){ date_at(pair, 0, problem),
                                                 date_at(pair, 1, problem) };
        bed->spans++;
    }
}

static void read_beds(struct capacity_input *c, const json_t *list, const char **problem)
{
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (i == MOST_BEDS) {
            complain(problem, "there are more beds than can be read");
            return;
        }
        struct premises_bed *bed = &c->bed[c->beds++];
        *bed = (struct premises_bed){
            .characteristics = characteristics_from(fact_list(in, "characteristics", problem)),
            .ended_on = fact_date(in, "end_date", problem),
        };
        read_spans(c, bed, fact_list(in, "out_of_service", problem), problem);
    }
}

static void read_bookings(struct capacity_input *c, const json_t *list, const char *excluded,
                          const char **problem)
{
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        const char *id = fact_text(in, "id", problem);
        if (excluded && id && strcmp(id, excluded) == 0) continue;
        if (c->bookings == MOST_BOOKINGS) {
            complain(problem, "there are more bookings than can be read");
            return;
        }
        c->booking[c->bookings++] = (struct space_booking){
            .arrival = fact_date(in, "arrival", problem),
            .departure = fact_date(in, "departure", problem),
            .criteria = characteristics_from(fact_list(in, "criteria", problem)),
            .not_coming = fact_yes(in, "not_coming", problem),
        };
    }
}

static json_t *night_json(const struct premises_night *night)
{
    json_t *by_characteristic = json_object();
    for (int c = 0; c < ROOM_CHARACTERISTICS; c++)
        json_object_set_new(by_characteristic, characteristic_words[c],
                            json_pack("{s:i, s:i}",
                                      "available", night->characteristic[c].available,
                                      "booked", night->characteristic[c].booked));
    return json_pack("{s:i, s:i, s:i, s:o, s:b}", "total_beds", night->total_beds,
                     "available_beds", night->available_beds, "bookings", night->bookings,
                     "characteristics", by_characteristic, "overbooked", night->overbooked);
}

static json_t *capacity_json(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    struct capacity_input c = { .beds = 0 };
    struct premises_night night;
    read_beds(&c, fact_list(input, "beds", problem), problem);
    read_bookings(&c, fact_list(input, "bookings", problem),
                  fact_text(input, "exclude_booking", problem), problem);
    if (premises_night(fact_date(input, "day", problem), c.bed, c.beds, c.booking, c.bookings,
                       &night, w) == UNKNOWN)
        complain(problem, "'day' is needed");
    return *problem ? NULL : night_json(&night);
}

const struct rule_family premises_families[] = {
    { .name = "ap_duration", .title = "Approved premises: default length of a placement",
      .source = "Approved premises service", .find = duration_json },
    { .name = "ap_deadline", .title = "Approved premises: when a task is due",
      .source = "Approved premises service", .find = deadline_json },
    { .name = "ap_capacity", .title = "Approved premises: beds and bookings of a night",
      .source = "Approved premises service", .find = capacity_json },
    { .name = NULL },
};
