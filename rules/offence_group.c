/* offence_group.c -- what a Home Office offence code stands for in each predictor. */
#include "rules/offence_group.h"

#include "rules/law/offence_codes.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

static const char *const category_names[OFFENCE_CATEGORIES] = {
    [CATEGORY_ABSCONDING_OR_BAIL] = "ABSCONDING_OR_BAIL",
    [CATEGORY_ACQUISITIVE_VIOLENCE] = "ACQUISITIVE_VIOLENCE",
    [CATEGORY_BURGLARY_DOMESTIC] = "BURGLARY_DOMESTIC",
    [CATEGORY_BURGLARY_OTHER] = "BURGLARY_OTHER",
    [CATEGORY_CRIMINAL_DAMAGE] = "CRIMINAL_DAMAGE",
    [CATEGORY_DRINK_DRIVING] = "DRINK_DRIVING",
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = "DRUG_IMPORT_EXPORT_OR_PRODUCTION",
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY] = "DRUG_POSSESSION_OR_SUPPLY",
    [CATEGORY_DRUNKENNESS] = "DRUNKENNESS",
    [CATEGORY_FIREARMS_MOST_SERIOUS] = "FIREARMS_MOST_SERIOUS",
    [CATEGORY_FIREARMS_OTHER] = "FIREARMS_OTHER",
    [CATEGORY_FRAUD_AND_FORGERY] = "FRAUD_AND_FORGERY",
    [CATEGORY_HANDLING] = "HANDLING_STOLEN_GOODS",
    [CATEGORY_MOTORING] = "MOTORING_OFFENCES",
    [CATEGORY_OTHER] = "OTHER_OFFENCES",
    /* Spelt with two Rs in the published mapping. */
    [CATEGORY_PUBLIC_ORDER_HARASSMENT] = "PUBLIC_ORDER_AND_HARRASSMENT",
    [CATEGORY_SEXUAL_AGAINST_CHILD] = "SEXUAL_AGAINST_CHILD",
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD] = "SEXUAL_NOT_AGAINST_CHILD",
    [CATEGORY_THEFT_NON_MOTOR] = "THEFT_NON_MOTOR",
    [CATEGORY_VEHICLE_THEFT] = "VEHICLE_RELATED_THEFT",
    [CATEGORY_VIOLENCE_ABH_PLUS] = "VIOLENCE_AGAINST_THE_PERSON_ABH_PLUS",
    [CATEGORY_VIOLENCE_SUB_ABH] = "VIOLENCE_AGAINST_THE_PERSON_SUB_ABH",
    [CATEGORY_WEAPONS_NON_FIREARM] = "WEAPONS_NON_FIREARM",
    [CATEGORY_WELFARE_FRAUD] = "WELFARE_FRAUD",
};

static const char *const ogrs3_names[OGRS3_GROUPS] = {
    [OGRS3_VIOLENCE] = "Violence",
    [OGRS3_ROBBERY] = "Robbery",
    [OGRS3_PUBLIC_ORDER] = "Public order",
    [OGRS3_SEXUAL_NOT_CHILD] = "Sexual (not against child)",
    [OGRS3_SEXUAL_CHILD] = "Sexual (against child)",
    [OGRS3_SOLICITING] = "Soliciting or prostitution",
    [OGRS3_BURGLARY_DOMESTIC] = "Burglary (domestic)",
    [OGRS3_BURGLARY_OTHER] = "Burglary (other)",
    [OGRS3_THEFT] = "Theft (non-motor)",
    [OGRS3_HANDLING] = "Handling stolen goods",
    [OGRS3_FRAUD] = "Fraud and forgery",
    [OGRS3_ABSCONDING] = "Absconding or bail offences",
    [OGRS3_TAKING_AND_DRIVING_AWAY] = "Taking & driving away and related offences",
    [OGRS3_THEFT_FROM_VEHICLES] = "Theft from vehicles",
    [OGRS3_OTHER_MOTORING] = "Other motoring",
    [OGRS3_DRINK_DRIVING] = "Drink driving and related offences",
    [OGRS3_CRIMINAL_DAMAGE] = "Criminal damage",
    [OGRS3_DRUG_IMPORT] = "Drug import/export/production",
    [OGRS3_DRUG_POSSESSION] = "Drug possession/supply",
    [OGRS3_OTHER] = "Other offence",
};

bool offence_code_five_long(const char *code)
{
    return code && strlen(code) == 5;
}

bool offence_code_well_formed(const char *code)
{
    if (!offence_code_five_long(code)) return false;
    for (; *code; code++)
        if (!isdigit((unsigned char)*code)) return false;
    return true;
}

/* Whether "00,02,05-08" contains a two-digit subclass. */
static bool subclass_in(const char *list, const char *subclass)
{
    while (isdigit((unsigned char)*list)) {
        const char *last = list[2] == '-' ? list + 3 : list;
        if (strncmp(subclass, list, 2) >= 0 && strncmp(subclass, last, 2) <= 0) return true;
        list = last + 2;
        if (*list == ',') list++;
    }
    return false;
}

/* Whether a list of rules/law/offence_codes.h contains a well-formed code. */
static bool code_in(const char *list, const char *code)
{
    while (list && *list) {
        const char *next = strchr(list, ' ');
        if (strncmp(list, code, 3) == 0) return list[3] != ':' || subclass_in(list + 4, code + 3);
        list = next ? next + 1 : NULL;
    }
    return false;
}

static enum offence_category category_of(const char *code)
{
    if (code_in(uncategorised_codes, code)) return CATEGORY_NOT_KNOWN;
    for (enum offence_category c = CATEGORY_NOT_KNOWN + 1; c < OFFENCE_CATEGORIES; c++)
        if (code_in(category_codes[c], code)) return c;
    return CATEGORY_OTHER;
}

static enum ogrs3_group ogrs3_group_of(const char *code)
{
    if (code_in(ogrs3_undescribed_codes, code)) return OGRS3_NO_GROUP;
    for (enum ogrs3_group g = OGRS3_NO_GROUP + 1; g < OGRS3_GROUPS; g++)
        if (code_in(ogrs3_codes[g], code)) return g;
    return OGRS3_OTHER;
}

struct offence_groups offence_groups_of(const char *code)
{
    struct offence_groups found = { 0 };
    if (!offence_code_well_formed(code) || !code_in(listed_codes, code)) return found;
    found.listed = true;
    found.category = category_of(code);
    found.violent_or_sexual = code_in(violent_or_sexual_codes, code);
    if (code_in(codes_of_2026, code)) return found;
    found.snsv = code_in(snsv_most_serious_firearms_codes, code) ? CATEGORY_FIREARMS_MOST_SERIOUS
                                                                 : found.category;
    found.ogrs3 = ogrs3_group_of(code);
    found.ogrs3_needs_exact = code_in(ogrs3_inexact_codes, code);
    return found;
}

enum offence_category category_named(const char *name)
{
    for (enum offence_category c = CATEGORY_NOT_KNOWN + 1; c < OFFENCE_CATEGORIES; c++)
        if (strcmp(category_names[c], name) == 0) return c;
    return CATEGORY_NOT_KNOWN;
}

enum ogrs3_group ogrs3_group_named(const char *name)
{
    for (enum ogrs3_group g = OGRS3_NO_GROUP + 1; g < OGRS3_GROUPS; g++)
        if (strcmp(ogrs3_names[g], name) == 0) return g;
    return OGRS3_NO_GROUP;
}

const char *category_name(enum offence_category c)
{
    return c > CATEGORY_NOT_KNOWN && c < OFFENCE_CATEGORIES ? category_names[c] : "";
}

const char *ogrs3_group_name(enum ogrs3_group g)
{
    return g > OGRS3_NO_GROUP && g < OGRS3_GROUPS ? ogrs3_names[g] : "";
}
