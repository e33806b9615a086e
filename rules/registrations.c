/* registrations.c -- what a person's register entries say about risk. */
#include "rules/registrations.h"

#include <string.h>
#include <strings.h>

/* ---- the register types that mean something here ---- */

/* Read in any case of letters. */
static const struct {
    const char *code;
    enum rosh rosh;
} rosh_codes[] = {
    { "RVHR", ROSH_VERY_HIGH }, { "RHRH", ROSH_HIGH }, { "RMRH", ROSH_MEDIUM },
    { "RLRH", ROSH_LOW },
};

/* Read in any case of letters. */
static const struct {
    const char *code, *name;
} complexity_codes[COMPLEXITY_FACTORS] = {
    [COMPLEXITY_MENTAL_HEALTH]        = { "RMDO", "mental health" },
    [COMPLEXITY_SUICIDE_OR_SELF_HARM] = { "ALSH", "attempted suicide or self-harm" },
    [COMPLEXITY_VULNERABILITY]        = { "RVLN", "vulnerability" },
    [COMPLEXITY_CHILD_CONCERNS]       = { "RCCO", "child concerns" },
    [COMPLEXITY_CHILD_PROTECTION]     = { "RCPR", "child protection" },
    [COMPLEXITY_RISK_TO_CHILDREN]     = { "RCHD", "risk to children" },
    [COMPLEXITY_PUBLIC_INTEREST]      = { "RPIR", "public interest" },
    [COMPLEXITY_ADULT_AT_RISK]        = { "RVAD", "adult at risk" },
    [COMPLEXITY_STREET_GANGS]         = { "STRG", "street gangs" },
    [COMPLEXITY_TERRORISM]            = { "RTAO", "terrorism" },
};

/* Read exactly as written. */
static const struct {
    const char *code;
    size_t flag;
} flag_codes[] = {
    { "IIOM",  offsetof(struct registered, iom_nominal) },
    { "INLL",  offsetof(struct registered, lifer_ipp) },
    { "ADVP",  offsetof(struct registered, domestic_abuse) },
    { "REG30", offsetof(struct registered, domestic_abuse) },
    { "SPO",   offsetof(struct registered, stalking) },
    { "RCPR",  offsetof(struct registered, child_protection) },
    { "PRC",   offsetof(struct registered, reset) },
};

static const char HISTORIC[] = "HREG";

/* The first two letters are looked at before the rest: most codes are another. */
static bool is_code(const char *code, const char *known)
{
    bool may_be = (code[0] | 0x20) == (known[0] | 0x20) && (code[1] | 0x20) == (known[1] | 0x20);
    return may_be && strcasecmp(code, known) == 0;
}

enum rosh rosh_of_code(const char *code)
{
    if (!code || !*code) return ROSH_NOT_RECORDED;
    for (size_t i = 0; i < sizeof rosh_codes / sizeof *rosh_codes; i++)
        if (is_code(code, rosh_codes[i].code)) return rosh_codes[i].rosh;
    return ROSH_NOT_RECORDED;
}

enum complexity_factor complexity_of_code(const char *code)
{
    if (!code || !*code) return COMPLEXITY_FACTORS;
    enum complexity_factor factor = 0;
    while (factor < COMPLEXITY_FACTORS && !is_code(code, complexity_codes[factor].code)) factor++;
    return factor;
}

/* 1 ... `most` for M1 ..., else 0. */
static int m_number(const char *text, char m, int most)
{
    if (!text || text[0] != m || text[1] < '1' || text[1] > '0' + most || text[2]) return 0;
    return text[1] - '0';
}

static bool is_mappa(const char *code)
{
    return code && strcmp(code, "MAPP") == 0;
}

enum mappa_level mappa_level_of(const char *code, const char *level)
{
    if (!is_mappa(code) || !level) return MAPPA_LEVEL_NONE;
    return (enum mappa_level)m_number(level, *level == 'm' ? 'm' : 'M', 3);
}

enum mappa_category mappa_category_of(const char *code, const char *category)
{
    return is_mappa(code) ? (enum mappa_category)m_number(category, 'M', 4) : MAPPA_CATEGORY_NONE;
}

/* ---- reading them together ---- */

/* The newest entry of each kind so far. */
struct newest {
    struct date rosh, mappa_level, mappa;
    bool any_mappa;
};

/* Take `value` if it is newer than what is held, or of the same day and higher. */
static void take_newer(int *held, struct date *held_on, int value, struct date on)
{
    int order = date_compare(on, *held_on);
    if (*held != 0 && (order < 0 || (order == 0 && value <= *held))) return;
    *held = value;
    *held_on = on;
}

static void read_mappa(const struct registration *entry, struct registered *r, struct newest *n)
{
    int level = (int)mappa_level_of(entry->code, entry->level), held = (int)r->mappa_level;
    if (level) take_newer(&held, &n->mappa_level, level, entry->on);
    r->mappa_level = (enum mappa_level)held;

    /* Only the newest entry's category counts: it is not looked for further back. */
    enum mappa_category category = mappa_category_of(entry->code, entry->category);
    int order = date_compare(entry->on, n->mappa);
    if (n->any_mappa && (order < 0 || (order == 0 && category <= r->mappa_category))) return;
    n->any_mappa = true;
    n->mappa = entry->on;
    r->mappa_category = category;
}

static void read_flags(const char *code, struct registered *r)
{
    enum complexity_factor factor = complexity_of_code(code);
    if (factor < COMPLEXITY_FACTORS) r->complexity |= (uint16_t)(1u << factor);
    for (size_t i = 0; i < sizeof flag_codes / sizeof *flag_codes; i++)
        if (flag_codes[i].code[0] == code[0] && strcmp(flag_codes[i].code, code) == 0)
            *(bool *)((char *)r + flag_codes[i].flag) = true;
}

struct registered registrations_read(const struct registration *entries, size_t count)
{
    struct registered r = { 0 };
    struct newest n = { 0 };
    for (size_t i = 0; i < count; i++) {
        const char *code = entries[i].code;
        if (!code || !*code || strcmp(code, HISTORIC) == 0) continue;
        int rosh = (int)rosh_of_code(code), held = (int)r.rosh;
        if (rosh) take_newer(&held, &n.rosh, rosh, entries[i].on);
        r.rosh = (enum rosh)held;
        if (is_mappa(code)) read_mappa(&entries[i], &r, &n);
        read_flags(code, &r);
    }
    return r;
}

/* ---- asking ---- */

bool has_complexity(const struct registered *r, enum complexity_factor factor)
{
    return (unsigned)factor < COMPLEXITY_FACTORS && (r->complexity >> factor & 1) != 0;
}

int complexity_count(const struct registered *r)
{
    return __builtin_popcount(r->complexity & ((1u << COMPLEXITY_FACTORS) - 1));
}

const char *rosh_name(enum rosh rosh)
{
    static const char *const names[ROSH_LEVELS] = { "not recorded", "low", "medium", "high",
                                                    "very high" };
    return (unsigned)rosh < ROSH_LEVELS ? names[rosh] : names[0];
}

const char *complexity_name(enum complexity_factor factor)
{
    return (unsigned)factor < COMPLEXITY_FACTORS ? complexity_codes[factor].name : "";
}
