/* offence_group.h -- what a Home Office offence code stands for in each predictor.
 *
 * A code is five digits: class (three) and subclass (two). Every predictor sorts
 * the codes into groups of its own. The sorting is a part of the published
 * models, versioned as they are; rules/law/offence_codes.c holds the one of
 * August 2026. A unit may load a newer table: its groups are then named with
 * category_named and ogrs3_group_named. */
#ifndef RULES_OFFENCE_GROUP_H
#define RULES_OFFENCE_GROUP_H

#include <stdbool.h>

/* The categories of the 2026 predictors; SNSV used the same under other names. */
enum offence_category {
    CATEGORY_NOT_KNOWN,
    CATEGORY_ABSCONDING_OR_BAIL,
    CATEGORY_ACQUISITIVE_VIOLENCE,
    CATEGORY_BURGLARY_DOMESTIC,
    CATEGORY_BURGLARY_OTHER,
    CATEGORY_CRIMINAL_DAMAGE,
    CATEGORY_DRINK_DRIVING,
    CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION,
    CATEGORY_DRUG_POSSESSION_OR_SUPPLY,
    CATEGORY_DRUNKENNESS,
    CATEGORY_FIREARMS_MOST_SERIOUS,
    CATEGORY_FIREARMS_OTHER,
    CATEGORY_FRAUD_AND_FORGERY,
    CATEGORY_HANDLING,
    CATEGORY_MOTORING,
    CATEGORY_OTHER,
    CATEGORY_PUBLIC_ORDER_HARASSMENT,
    CATEGORY_SEXUAL_AGAINST_CHILD,
    CATEGORY_SEXUAL_NOT_AGAINST_CHILD,
    CATEGORY_THEFT_NON_MOTOR,
    CATEGORY_VEHICLE_THEFT,
    CATEGORY_VIOLENCE_ABH_PLUS,
    CATEGORY_VIOLENCE_SUB_ABH,
    CATEGORY_WEAPONS_NON_FIREARM,
    CATEGORY_WELFARE_FRAUD,
    OFFENCE_CATEGORIES
};

/* The twenty groups of OGRS3, in the order of the published table. */
enum ogrs3_group {
    OGRS3_NO_GROUP,
    OGRS3_VIOLENCE,
    OGRS3_ROBBERY,
    OGRS3_PUBLIC_ORDER,
    OGRS3_SEXUAL_NOT_CHILD,
    OGRS3_SEXUAL_CHILD,
    OGRS3_SOLICITING,
    OGRS3_BURGLARY_DOMESTIC,
    OGRS3_BURGLARY_OTHER,
    OGRS3_THEFT,
    OGRS3_HANDLING,
    OGRS3_FRAUD,
    OGRS3_ABSCONDING,
    OGRS3_TAKING_AND_DRIVING_AWAY,
    OGRS3_THEFT_FROM_VEHICLES,
    OGRS3_OTHER_MOTORING,
    OGRS3_DRINK_DRIVING,
    OGRS3_CRIMINAL_DAMAGE,
    OGRS3_DRUG_IMPORT,
    OGRS3_DRUG_POSSESSION,
    OGRS3_OTHER,
    OGRS3_GROUPS
};

struct offence_groups {
    bool listed;                        /* a code that the table has */
    enum offence_category category;     /* 2026; CATEGORY_NOT_KNOWN: no category, no score */
    enum offence_category snsv;         /* in SNSV; CATEGORY_NOT_KNOWN: no group */
    enum ogrs3_group ogrs3;             /* OGRS3_NO_GROUP: no group */
    bool ogrs3_needs_exact;             /* the code spans OGRS3 groups: give the exact offence */
    bool violent_or_sexual;             /* as the personality screen marks it */
};

/* Exactly five digits. */
bool offence_code_well_formed(const char *code);

/* Five characters: all that the predictors until 2026 looked at. */
bool offence_code_five_long(const char *code);

/* What the code stands for. NULL, or a code that the table lacks, gives a
 * struct of not known. */
struct offence_groups offence_groups_of(const char *code);

/* The category or group of that name in the published tables, letter for
 * letter; CATEGORY_NOT_KNOWN or OGRS3_NO_GROUP if there is none. */
enum offence_category category_named(const char *name);
enum ogrs3_group ogrs3_group_named(const char *name);

/* The published name; "" of not known. */
const char *category_name(enum offence_category c);
const char *ogrs3_group_name(enum ogrs3_group g);

#endif
